"""What somebody wants, and what a complaint is about, judged on the words they use and what stands beside them."""

from collections.abc import Callable
from typing import Final, NamedTuple

from handlers.understanding.finding import heard
from handlers.understanding.signs import Sign, Signs, around

CATEGORIES: Final = (
    ("sexual_harassment", "SEXUAL"),
    ("discrimination", "DISCRIM"),
    ("wages", "WAGES"),
    ("contract_breach", "BREACH"),
    ("no_rotation_or_instructor", "ROTATION"),
    ("training_mismatch", "MISMATCH"),
    ("overtime_or_hours", "OVERTIME"),
    ("injury_or_safety", "INJURY"),
    ("dorm_food_transport", "LIVING"),
    ("harassment_or_bullying", "BULLY"),
    ("health_mental", "MENTAL"),
    ("other", "OTHERBAD"),
)
"""Categories and the name of their words; where a message speaks for two alike, the first wins."""

GRAVE: Final = frozenset({"SEXUAL"})
"""Words that settle what a complaint is about, whatever else is told."""

ENOUGH: Final = 3
"""Weight from which a message is a complaint of a category."""

LAST: Final = 4
"""How near the end of a message stands what it comes to."""

SHORT: Final = 8
"""Words of a message that is no more than a greeting or a command."""


class Heard(NamedTuple):
    """A message, what it complains of most, and with what weight."""

    signs: Signs
    category: str
    weight: int


def category_of(said: str | Signs) -> str | None:
    """What a complaint is about; None when no word of one is found."""
    message = _hear(heard(said))
    return message.category if message.weight else None


def intent_of(said: str | Signs) -> str:
    """What a message that reports no hours wants: one of the labels, `unknown` when no word tells."""
    message = _hear(heard(said))
    if not message.signs.words:
        return "unknown" if message.signs.spoken else "smalltalk"
    return next((name for name, holds in INTENTS if holds(message)), "unknown")


def _hear(signs: Signs) -> Heard:
    """The category that the words speak for most, and how much."""
    there = signs.by_kind
    best, most = "other", 2 if _beside(signs, "AUTH", "BAD", 8) else 0
    for category, name in CATEGORIES:
        if name not in there and name + "_T" not in there:
            continue
        weight = _weight(name, signs)
        if weight > most or (weight == most == 2 and best == "other"):
            best, most = category, weight
    return Heard(signs, best, most)


def _weight(name: str, signs: Signs) -> int:
    """Three for each thing that says it alone, and for a topic with its fault; two for a topic with something wrong; one for the topic."""
    weight = 3 * min(_places(signs.of(name)), 3) * (2 if name in GRAVE else 1)
    topic = name + "_T"
    if signs.has(topic):
        if _beside(signs, topic, name + "_F", 8):
            weight += 3
        elif _beside(signs, topic, "BAD", 10):
            weight += 2
        else:
            weight += 1
    return weight


def _places(signs: list[Sign]) -> int:
    """How many signs there are that do not overlap."""
    count, end = 0, -1
    for sign in sorted(signs, key=lambda s: (s.end, s.start)) if len(signs) > 1 else signs:
        if sign.start >= end:
            count, end = count + 1, sign.end
    return count


def _beside(signs: Signs, one: str, other: str, reach: int) -> bool:
    others = signs.of(other)
    return bool(others) and any(_apart(a, b) for a in signs.of(one) for b in around(a, others, reach))


def _apart(one: Sign, other: Sign) -> bool:
    return one.end <= other.start or other.end <= one.start


def _asks(signs: Signs) -> bool:
    return signs.asks or signs.has("ASK")


def _case_status(heard: Heard) -> bool:
    signs = heard.signs
    if not _beside(signs, "CASE", "PROGRESS", 14):
        return False
    return _asks(signs) or not _complains(heard) or signs.words - signs.of("PROGRESS")[-1].end <= LAST


def _replacement(heard: Heard) -> bool:
    signs = heard.signs
    sent = signs.of("BREACH")
    if not signs.has("WANT") and (sent or (signs.words > SHORT and not _asks(signs) and heard.weight >= ENOUGH)):
        return False
    return any(all(_apart(wish, other) for other in around(wish, sent, 0)) for wish in signs.of("REPLACE"))


def _language(heard: Heard) -> bool:
    signs = heard.signs
    if signs.has("LEARN") or (_complains(heard) and (signs.words > SHORT or signs.has("AUTH"))):
        return False
    if signs.has("LANGWORD") and (signs.words <= SHORT or signs.has("SWITCH")):
        return True
    return signs.has("LANGNAME") and (signs.words <= 3 or _beside(signs, "LANGNAME", "SWITCH", 5))


def _my_records(heard: Heard) -> bool:
    signs = heard.signs
    asked = signs.words <= 16 and not signs.has("RULE") and _beside(signs, "SHOW", "HOURSW", 10)
    if signs.has("VISITED", "RULE") or (signs.has("IF") and signs.words > SHORT):
        return False
    return (signs.has("MYREC") or asked) and not _complains(heard)


def _confirm_visit(heard: Heard) -> bool:
    signs = heard.signs
    if signs.has("VISIT_PLAN", "ASK") or signs.asks:
        return False
    if signs.has("VISITED"):
        return signs.has("VISIT") or heard.weight <= ENOUGH
    if not signs.has("YESTERDAY", "NOW", "TODAY"):
        return False
    return signs.has("VISIT") or (signs.has("WENT") and not signs.has("FUN", "LAUGH") and signs.words <= 12)


def _withdraw(heard: Heard) -> bool:
    signs = heard.signs
    return signs.has("WITHDRAW") and signs.words <= 16 and not (signs.asks or signs.has("LAUGH", "FUN"))


def _cancel(heard: Heard) -> bool:
    signs = heard.signs
    if signs.has("VISIT", "RULE", "FUN", "LAUGH"):
        return False
    return signs.has("CANCEL") and signs.words <= 16 and not (signs.asks or _complains(heard))


def _help(heard: Heard) -> bool:
    return heard.signs.has("HELP") and heard.signs.words <= 24 and not (heard.weight >= ENOUGH and _complains(heard))


def _complains(heard: Heard) -> bool:
    """Whether the words speak of trouble enough to be a complaint, and not of fun or of how things are done."""
    signs, weight = heard.signs, heard.weight
    if signs.has("LAUGH", "FICTION"):
        return weight >= 2 * ENOUGH and signs.has("AUTH")
    if signs.has("DRILL"):
        return weight >= (ENOUGH if signs.has("AUTH") else 2 * ENOUGH) and signs.has("BAD", "AUTH")
    if signs.has("IF", "RULE") or signs.asks:
        return weight >= ENOUGH and (signs.has("BAD") or weight >= 2 * ENOUGH)
    if not signs.has("AUTH") and _places(signs.of("FUN")) > 1:
        return weight > ENOUGH
    if signs.has("VISIT", "GREET", "FUN", "ASK") or signs.words < SHORT:
        return weight >= ENOUGH
    return weight >= ENOUGH - 1


def _smalltalk(heard: Heard) -> bool:
    signs = heard.signs
    if signs.has("LAUGH"):
        return True
    if signs.has("RULE", "DRILL"):
        return False
    if signs.has("FUN", "FICTION", "JOKECAUSE"):
        return not (signs.asks and signs.has("ASK") and not signs.has("FUN"))
    return signs.has("GREET", "THANKS") and signs.words <= 2 * SHORT and not (signs.asks and signs.words > SHORT)


INTENTS: Final[tuple[tuple[str, Callable[[Heard], bool]], ...]] = (
    ("cancel", _withdraw),
    ("case_status", _case_status),
    ("request_replacement", _replacement),
    ("language", _language),
    ("my_records", _my_records),
    ("confirm_visit", _confirm_visit),
    ("cancel", _cancel),
    ("help", _help),
    ("report_welfare", _complains),
    ("smalltalk", _smalltalk),
)
"""In order: the first that holds is what is wanted."""
