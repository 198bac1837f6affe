"""From the answers of the hours form to worked segments and days off, and back. Decides nothing and asks nobody."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from handlers import understanding
from handlers.forms import Answers
from handlers.rules.shifts import Segment, segment, times_of
from storage.enums import DayOffKind

OTHER: Final = "other"
OFF: Final = "off"
UNKNOWN_BREAK: Final = "unknown"
MOST_BREAK: Final = 600
"""Minutes. A longer pause lies between two shifts."""

ASKED_BACK: Final = ("said", "said_at", "said_days", "why", "readings", "reading", "items")
"""The steps of a message, and of what was asked back about it."""

_BREAK: Final = re.compile(
    r"(?:中間|午休|休息?|break|nghỉ|nghi|istirahat)?\s*"
    r"(?P<amount>\d{1,3}(?:\.\d)?)\s*(?:(?P<hours>h|hr|hrs|hour|hours|個?小時|個?鐘頭|tiếng|tieng|giờ|gio|jam)"
    r"|(?P<minutes>分|分鐘|m|min|mins|minutes?|phút|phut|p|menit|mnt))?"
)


def item_json(item: understanding.Item) -> dict[str, Any]:
    """An item that was read, as the form stores it."""
    if isinstance(item, understanding.Off):
        return {"off": item.day.isoformat(), "kind": str(item.kind)}
    return segment_json(Segment(start=item.start, end=item.end, pause=item.break_minutes))


def segment_json(one: Segment) -> dict[str, Any]:
    """A worked segment as the form stores it."""
    return {
        "start": one.start.isoformat(timespec="minutes"),
        "end": one.end.isoformat(timespec="minutes"),
        "break": one.pause,
    }


def packed(one: Segment) -> str:
    """A segment in few bytes, for a button: `202611240800-1700/60`."""
    pause = "" if one.pause is None else f"/{one.pause}"
    return f"{one.start:%Y%m%d%H%M}-{one.end:%H%M}{pause}"


def unpacked(text: str) -> Segment:
    """The segment of a button. Raises ValueError for anything that `packed` has not written."""
    when, _, pause = text.partition("/")
    start_text, _, end_text = when.partition("-")
    start = datetime.strptime(start_text, "%Y%m%d%H%M")  # noqa: DTZ007  # naive local time, as everywhere in rules
    end = datetime.combine(start.date(), time(int(end_text[:2]), int(end_text[2:])))
    return Segment(
        start=start, end=end if end > start else end + timedelta(days=1), pause=int(pause) if pause else None
    )


def worked(items: Sequence[Mapping[str, Any]]) -> list[Segment]:
    """The worked segments among stored items."""
    return [
        Segment(start=datetime.fromisoformat(i["start"]), end=datetime.fromisoformat(i["end"]), pause=i["break"])
        for i in items
        if "start" in i
    ]


def told(answers: Answers) -> list[dict[str, Any]] | None:
    """What was understood of a message: items that were clear, or the reading that was chosen; None when all is asked by taps."""
    if "items" in answers:
        return list(answers["items"])
    chosen = answers.get("reading", OTHER)
    return None if chosen == OTHER else list(answers["readings"][int(chosen)])


def is_usual(answers: Answers) -> bool:
    """Whether "how" names a usual shift on its day."""
    return told(answers) is None and answers.get("how") not in (None, OTHER, OFF)


def by_taps(answers: Answers) -> bool:
    """Whether day and times are asked one by one."""
    return told(answers) is None and answers["how"] == OTHER


def minutes(answer: object) -> int | None:
    """Minutes of break as tapped or typed (`45`, `1.5h`, `1小時`); None where nothing is known, or it is not clear.

    A bare number up to four means hours, from ten on minutes; between them nobody can tell.
    """
    if answer in (None, UNKNOWN_BREAK):
        return None
    found = _BREAK.fullmatch(unicodedata.normalize("NFKC", str(answer).removeprefix("text:")).strip().casefold())
    if found is None:
        return None
    amount = float(found["amount"])
    if found["hours"] or (not found["minutes"] and 0 < amount <= 4):
        amount *= 60
    elif not found["minutes"] and 0 < amount < 10:
        return None
    return int(amount) if amount <= MOST_BREAK and amount == int(amount) else None


def segments(answers: Answers) -> list[Segment]:
    """The worked segments that the answers describe."""
    if (items := told(answers)) is not None:
        found = worked(items)
        pause = answers.get("item_pause")
        if len(found) == 1 and found[0].pause is None and pause not in (None, UNKNOWN_BREAK):
            found = [Segment(start=found[0].start, end=found[0].end, pause=minutes(pause))]
        return found
    if is_usual(answers):
        return [unpacked(answers["how"])]
    if {"day", "times"} <= set(answers):
        return [segment(date.fromisoformat(answers["day"]), answers["times"], minutes(answers.get("pause")))]
    return []


def days_off(answers: Answers) -> list[tuple[date, DayOffKind]]:
    """The days without work that the answers describe."""
    if (items := told(answers)) is not None:
        return [(date.fromisoformat(i["off"]), DayOffKind(i["kind"])) for i in items if "off" in i]
    if answers.get("how") == OFF and {"off_day", "off_kind"} <= set(answers):
        return [(date.fromisoformat(answers["off_day"]), DayOffKind(answers["off_kind"]))]
    return []


def step_of_times(answers: Answers) -> str:
    """The step that is asked again when the times cannot stand."""
    if told(answers) is not None:
        return "items" if "items" in answers else "reading"
    return "how" if is_usual(answers) else "times"


def wrong_step(answers: Answers, why: str, one: Segment, today: date) -> str:
    """The step whose answer is wrong about a segment, for the reasons of `rules.shifts.implausible`, or `placed`."""
    if told(answers) is not None or is_usual(answers):
        return step_of_times(answers)
    return _wrong(why, one, today)


def instead_of(answers: Answers, why: str, one: Segment, today: date) -> dict[str, Any]:
    """What stays of a message when one of its shifts cannot stand: the others; of a single one all but what is wrong about it.

    None for answers that are to go. Empty where nothing came by a message.
    """
    items = told(answers)
    if items is None:
        return {}
    place = max(n for n, item in enumerate(items) if any(_is_told(one, found) for found in worked([item])))
    if rest := [item for n, item in enumerate(items) if n != place]:
        return {**dict.fromkeys(ASKED_BACK), "items": rest}
    known = {"how": OTHER, "day": one.day.isoformat(), "times": times_of(one)}
    if one.pause is not None:
        known["pause"] = str(one.pause)
    known.pop(_wrong(why, one, today), None)
    return {**dict.fromkeys(ASKED_BACK), **known}


def _is_told(one: Segment, found: Segment) -> bool:
    """Whether a segment is the one that a message told: its break may have been asked for since."""
    return (one.start, one.end) == (found.start, found.end)


def _wrong(why: str, one: Segment, today: date) -> str:
    if why == "break":
        return "pause"
    return "day" if why == "placed" or (why == "future" and one.day > today) else "times"
