"""What a careful clerk asks back about reported hours: the readings as buttons, and a short reply is taken with the words it belongs to."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from handlers import dialogues, understanding
from handlers.forms import Answers, Form
from handlers.messages import Said
from handlers.prompts import Choice, Option
from handlers.students import shift_answers, shift_texts
from handlers.students.shift_answers import OTHER
from handlers.turn import Turn

Items = list[dict[str, Any]]

QUESTION: Final = ("said", "said_at", "said_days", "why", "readings")
"""The answers that hold an open question; `said_days` are the days it is about where there are no readings to tell."""

QUOTED: Final = 20
"""Characters that are enough to recognise one's own words by."""

ANY_TIMES: Final = "08:00-09:00"


async def begin(turn: Turn, form: Form[Turn], ask: understanding.Ask) -> None:
    """Open the form of shifts with the question. What was understood stays; of an unclear break alone the form asks itself."""
    assert isinstance(turn.incoming.what, Said)
    turn.outcome = f"ask-{ask.reason}"
    if ask.reason == "person":
        turn.say("report-shift-unclear-person")
        return
    if (items := only_break_open(ask)) is not None:
        await dialogues.start(turn, form, {"items": items})
        return
    await dialogues.start(turn, form, fixed=opened(turn, turn.incoming.what.text, ask))


def only_break_open(ask: understanding.Ask) -> Items | None:
    """What was told, where nothing but how long the break was is left to ask."""
    return _stored(ask)[0] if ask.reason == "break" and len(ask.readings) == 1 else None


def opened(turn: Turn, said: str, ask: understanding.Ask) -> dict[str, Any]:
    """The answers with which the question is open: what was said, when, and how it may be read."""
    return _question(turn, said, turn.local_now, ask)


def question_of(answers: Answers) -> dict[str, Any]:
    """The question that is open, so that it can wait and be asked again later."""
    return {name: answers[name] for name in QUESTION}


async def again(turn: Turn, form: Form[Turn], question: Mapping[str, Any], fixed: Mapping[str, Any]) -> None:
    """Ask a question that was left open, and say which words it is about."""
    turn.say("report-shift-left-open", said=quoted(turn, question))
    await dialogues.start(turn, form, fixed={**question, **fixed})


def quoted(turn: Turn, question: Mapping[str, Any]) -> str:
    """The beginning of what was said, to be recognised by."""
    said = " ".join(str(question["said"]).split())
    return turn.text("report-shift-quote", said=said if len(said) <= QUOTED else f"{said[: QUOTED - 1]}…")


def sure(question: Mapping[str, Any]) -> Items:
    """What is the same in every reading."""
    first, *others = question["readings"] or [[]]
    return [item for item in first if all(item in items for items in others)]


def unsure(question: Mapping[str, Any]) -> Items:
    """What is in some readings only."""
    known = sure(question)
    return [item for items in question["readings"] for item in items if item not in known]


def is_open(answers: Answers) -> bool:
    """Whether something was asked back, and no words have made it clear since."""
    return "why" in answers and "items" not in answers


async def reading(turn: Turn, answers: Answers) -> Choice:
    """The readings as options, and the way by taps."""
    _, labels = _in_short(turn, answers["readings"])
    options = [Option(value=str(place), label=label) for place, label in enumerate(labels)]
    # Without readings a typed number is an hour, and not the place of an option.
    return Choice(options=(*options, Option(value=OTHER, key="report-shift-option-taps")), by_number=bool(options))


def describe(turn: Turn, answers: Answers) -> Mapping[str, str] | None:
    """The question in words, below what is clear; None when nothing is open."""
    if not is_open(answers) or "reading" in answers:
        return None
    why = turn.text(f"report-shift-unclear-{str(answers['why']).replace('_', '-')}")
    common, _ = _in_short(turn, answers["readings"])
    return {"why": "\n".join([*common, why])}


async def completes(turn: Turn, answers: Answers, typed: str) -> Mapping[str, Any] | None:
    """A short reply (in the morning; until 5; yesterday), read together with the words that it answers; None when it tells nothing."""
    if not is_open(answers) or "reading" in answers:
        return None
    said_at = datetime.fromisoformat(answers["said_at"])
    result = understanding.complete(answers["said"], typed, lang=turn.locale, local_now=said_at)
    if isinstance(result, understanding.Ask):
        return _question(turn, f"{answers['said']} {typed}", said_at, result)
    return None if result is None else {"items": [shift_answers.item_json(item) for item in result.items]}


def _question(turn: Turn, said: str, said_at: datetime, ask: understanding.Ask) -> dict[str, Any]:
    readings = _stored(ask)
    return {
        "said": said,
        "said_at": said_at.isoformat(),
        "said_days": [] if readings else [_day_named(turn, said, said_at).isoformat()],
        "why": ask.reason,
        "readings": readings,
    }


def _day_named(turn: Turn, said: str, said_at: datetime) -> date:
    """The local day that unclear words are about: the one on which any times would be placed in reply to them, else that of saying them."""
    placed = understanding.complete(said, ANY_TIMES, lang=turn.locale, local_now=said_at)
    found = (
        [item.start.date() for item in placed.items if isinstance(item, understanding.Worked)]
        if isinstance(placed, understanding.Hours)
        else []
    )
    return found[0] if found else said_at.date()


def _stored(ask: understanding.Ask) -> list[Items]:
    return [[shift_answers.item_json(item) for item in items] for items in ask.readings]


def _in_short(turn: Turn, readings: Sequence[Items]) -> tuple[list[str], list[str]]:
    """What all readings have in common, in lines, and a short label for each: only what differs, so that it can be told at a glance."""
    told = [[_parts(turn, item) for item in items] for items in readings]
    shapes = {tuple(map(len, entries)) for entries in told}
    if len(told) < 2 or len(shapes) > 1:
        return [], ["; ".join(map(" ".join, entries)) for entries in told]
    places = [(entry, part) for entry, length in enumerate(shapes.pop()) for part in range(length)]
    same = {(entry, part) for entry, part in places if len({entries[entry][part] for entries in told}) == 1}
    unsaid = turn.text("shift-break-unknown")
    common = [
        " ".join(part for step, part in enumerate(entry) if (n, step) in same and part != unsaid)
        for n, entry in enumerate(told[0])
    ]
    labels = [" ".join(entries[n][step] for n, step in places if (n, step) not in same) for entries in told]
    return [line for line in common if line], labels


def _parts(turn: Turn, item: dict[str, Any]) -> list[str]:
    """What is told of one entry: its day, its times and its break; or the day without work."""
    segments = shift_answers.worked([item])
    if not segments:
        return [shift_texts.off_line(turn, day, kind) for day, kind in shift_answers.days_off({"items": [item]})]
    one = segments[0]
    return [shift_texts.day(turn, one.day), shift_texts.times(one), shift_texts.break_line(turn, one)]
