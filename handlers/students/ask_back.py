"""What a careful clerk asks back about reported hours: the readings as buttons, and a short reply is taken with the words it belongs to."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from handlers import dialogues, understanding
from handlers.forms import Answers, Form
from handlers.messages import Said
from handlers.prompts import Choice, Option
from handlers.rules.shifts import Segment
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
    if ask.reason == "break" and len(ask.readings) == 1:
        await dialogues.start(turn, form, {"items": _stored(ask)[0]})
        return
    said = {"said": turn.incoming.what.text, "said_at": turn.local_now.isoformat()}
    await dialogues.start(turn, form, fixed=said | _question(ask))


def is_open(answers: Answers) -> bool:
    """Whether something was asked back, and no words have made it clear since."""
    return "why" in answers and "items" not in answers


async def reading(turn: Turn, answers: Answers) -> Choice:
    """The readings as options, and the way by taps."""
    options = [
        Option(value=str(place), label=label) for place, label in enumerate(_labels(turn, list(answers["readings"])))
    ]
    # Without readings a typed number is an hour, and not the place of an option.
    return Choice(options=(*options, Option(value=OTHER, key="report-shift-option-taps")), by_number=bool(options))


def describe(turn: Turn, answers: Answers) -> Mapping[str, str] | None:
    """The question in words, with each reading in full; None when nothing is open."""
    if not is_open(answers) or "reading" in answers:
        return None
    why = turn.text(f"report-shift-unclear-{str(answers['why']).replace('_', '-')}")
    lines = [f"{number}) {_line(turn, items)}" for number, items in enumerate(answers["readings"], 1)]
    return {"why": "\n".join([why, *lines])}


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


def _line(turn: Turn, items: Items) -> str:
    """One reading in full: days, times and breaks."""
    segments = [_with_break(turn, shift_texts.segment_line(turn, one), one) for one in shift_answers.worked(items)]
    off = [shift_texts.off_line(turn, day, kind) for day, kind in shift_answers.days_off({"items": items})]
    return ("；" if turn.locale == "zh-TW" else "; ").join([*segments, *off])


def _with_break(turn: Turn, line: str, one: Segment) -> str:
    return f"{line} {shift_texts.break_line(turn, one)}" if one.pause is not None else line


def _labels(turn: Turn, readings: Sequence[Items]) -> list[str]:
    """Short labels: only what differs between the readings, so that it can be told at a glance."""
    parts = [_parts(turn, items) for items in readings]
    width = max(map(len, parts), default=0)
    if len(parts) < 2 or any(len(of_one) != width for of_one in parts):
        return [_line(turn, items) for items in readings]
    differing = [place for place in range(width) if len({of_one[place] for of_one in parts}) > 1]
    return [" ".join(of_one[place] for place in differing) for of_one in parts]


def _parts(turn: Turn, items: Items) -> list[str]:
    parts: list[str] = []
    for one in shift_answers.worked(items):
        parts += [shift_texts.day(turn, one.day), shift_texts.times(one), shift_texts.break_line(turn, one)]
    return parts + [shift_texts.off_line(turn, day, kind) for day, kind in shift_answers.days_off({"items": items})]
