"""Reading what people type: hours, days, times, what they want, and danger. Pure and deterministic; all times are naive local times."""

import unicodedata
from datetime import date, datetime, time

from handlers.understanding import completing, hours
from handlers.understanding.danger import hears_danger
from handlers.understanding.finding import signs_of
from handlers.understanding.intents import category_of, intent_of
from handlers.understanding.keyboards import with_marks
from handlers.understanding.normalise import normalise
from handlers.understanding.pieces import Trail
from handlers.understanding.reading import Ask, Hours, Item, NotHours, Off, Reading, Worked

MOST = 5000
"""A longer message is a story, and is read up to here."""


def _spelled(text: str, lang: str) -> str:
    """As much as is read of a message, letters and marks as one, and the keys of an input method that was off as what they stand for."""
    text = text[:MOST]
    return with_marks(text if text.isascii() else unicodedata.normalize("NFC", text), lang=lang)


def read(text: str, *, lang: str, local_now: datetime, explain: bool = False) -> Reading:
    """Read one message that stands alone. `lang` is the sender's language; `local_now` the naive local time of sending.

    `explain` fills in `because`; it costs time and changes nothing else.
    """
    text = _spelled(text, lang)
    plain = normalise(text)
    found = signs_of(text, plain)
    if hears_danger(found):
        return Reading(result=NotHours(), intent="urgent_danger", urgent=True)
    trail = Trail() if explain else None
    result = hours.read_hours(text, lang=lang, local_now=local_now, plain=plain, trail=trail)
    because = tuple(trail.steps) if trail else ()
    if not isinstance(result, NotHours):
        return Reading(result=result, intent="report_hours", because=because)
    intent = intent_of(found)
    category = (category_of(found) or "other") if intent == "report_welfare" else None
    return Reading(result=result, intent=intent, category=category, because=because)


def is_urgent(text: str, *, lang: str) -> bool:
    """Whether a message speaks of danger to life or safety, now; the same as `urgent` of its reading."""
    return hears_danger(signs_of(_spelled(text, lang)))


def complete(said: str, reply: str, *, lang: str, local_now: datetime) -> Hours | Ask | None:
    """What a reply makes of hours that had to be asked about; another question where one is left; None where it tells nothing of them,
    or tells all of it anew. `local_now` is when the first words were said: their "yesterday" stays that day.
    """
    said, reply = _spelled(said, lang), _spelled(reply, lang)
    return completing.complete(said, reply, lang=lang, local_now=local_now)


def read_day(text: str, *, lang: str, local_now: datetime) -> date | None:
    """The day that a reply to "which day?" names; None when it names none, or when it would have to be asked."""
    day, alone = hours.day_named(_spelled(text, lang), lang=lang, local_now=local_now)
    return day if alone else None


def read_clock(text: str, *, lang: str) -> time | None:
    """The time that a reply to "until when?" names, 24-hour or with a word of the day; None when it is not clear."""
    return hours.clock_named(_spelled(text, lang), lang=lang)


def read_clock_range(text: str, *, lang: str) -> tuple[time, time] | None:
    """From when to when; None when it would have to be asked."""
    return hours.range_named(_spelled(text, lang), lang=lang)


__all__ = [
    "Ask",
    "Hours",
    "Item",
    "NotHours",
    "Off",
    "Reading",
    "Worked",
    "complete",
    "hears_danger",
    "is_urgent",
    "read",
    "read_clock",
    "read_clock_range",
    "read_day",
]
