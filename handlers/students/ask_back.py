"""What a careful clerk asks back about reported hours: the readings as buttons, and a short reply is taken with the words it belongs to."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from handlers import dialogues, understanding
from handlers.forms import Answers, Form
from handlers.messages import Said
from handlers.prompts import Choice, Option
from handlers.students import shift_answers, shift_texts
from handlers.students.shift_answers import OTHER
from handlers.turn import Turn

Items = list[dict[str, Any]]


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
    return {"said": said, "said_at": turn.local_now.isoformat()} | _question(ask)


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
        return {"said": f"{answers['said']} {typed}", **_question(result)}
    return None if result is None else {"items": [shift_answers.item_json(item) for item in result.items]}


def _question(ask: understanding.Ask) -> dict[str, Any]:
    return {"why": ask.reason, "readings": _stored(ask)}


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
