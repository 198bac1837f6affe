"""A short reply to what was asked back ("in the evening", "until 5", "8-17"), read together with the words that it answers."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final

from handlers.understanding import hours
from handlers.understanding.clocks import told
from handlers.understanding.pieces import Clock
from handlers.understanding.reading import Ask, Hours, Item, NotHours, Worked

UNTIL: Final[Mapping[str, str]] = {"zh-TW": "到", "en": "until", "vi": "đến", "id": "sampai"}
FROM: Final[Mapping[str, str]] = {"zh-TW": "從", "en": "from", "vi": "từ", "id": "dari jam"}
LITTLE: Final = frozenset({"FILLER", "SELF", "AT", "IS", "STOP", "EACH", "PART", "DATEUNIT"})
"""What a reply may hold beside the one word that tells."""


LACKING: Final = frozenset({"base_shift", "duration_only", "times", "start", "end"})
"""Questions for something that was not said; what was said stays beside the answer."""


def complete(said: str, reply: str, *, lang: str, local_now: datetime) -> Hours | Ask | None:
    """What a reply makes of hours that had to be asked about; another question where one is left; None where it tells nothing of them,
    or tells all of it anew. `local_now` is when the first words were said: their "yesterday" stays that day.
    """
    asked = hours.read_hours(said, lang=lang, local_now=local_now)
    reason = asked.reason if isinstance(asked, Ask) else ""
    whole = isinstance(hours.read_hours(reply, lang=lang, local_now=local_now), Hours)
    if whole and reason not in LACKING:
        return _on_that_day(said, reply, lang, local_now)
    if isinstance(asked, Ask) and (fitting := _at_that_part(asked, reply, lang)) is not None:
        return fitting
    question: Ask | None = None
    for words in _together(said, reply, reason, lang):
        result = hours.read_hours(words, lang=lang, local_now=local_now)
        if isinstance(result, Hours):
            return result
        if not isinstance(result, NotHours) and result.reason != reason:
            question = question or result
    return _on_that_day(said, reply, lang, local_now) if whole else question


def _on_that_day(said: str, reply: str, lang: str, local_now: datetime) -> Hours | None:
    """Hours said anew without a day are of the day that was named before; None where they name one, or none was named."""
    before, _ = hours.day_named(said, lang=lang, local_now=local_now)
    names_day = any(piece.kind == "DAYS" for piece in hours.pieces_of(reply, lang=lang, today=local_now.date()))
    if names_day or before is None:
        return None
    result = hours.read_hours(f"{before.isoformat()} {reply}", lang=lang, local_now=local_now)
    return result if isinstance(result, Hours) else None


def _together(said: str, reply: str, reason: str, lang: str) -> Iterator[str]:
    if reason == "end" and lang in UNTIL:
        yield f"{said} {UNTIL[lang]} {reply}"
    if reason == "start" and lang in FROM:
        yield f"{FROM[lang]} {reply} {said}"
    yield f"{reply} {said}"
    yield f"{said} {reply}"


def _at_that_part(asked: Ask, reply: str, lang: str) -> Hours | None:
    """The one reading that begins in the part of the day that the reply names."""
    pieces = hours.pieces_of(reply, lang=lang, today=date(2000, 1, 1))
    parts = {piece.value for piece in pieces if piece.kind == "PART"}
    if len(parts) != 1 or any(piece.kind not in LITTLE for piece in pieces):
        return None
    part = parts.pop()
    sure = set.intersection(*map(set, asked.readings)) if asked.readings else set()
    fitting = [items for items in asked.readings if any(_begins(item, part) for item in items if item not in sure)]
    return Hours(items=fitting[0]) if len(fitting) == 1 else None


def _begins(item: Item, part: str) -> bool:
    """Whether an item begins when the word of the day says that its hour is."""
    if not isinstance(item, Worked):
        return False
    start = item.start
    return told(Clock(hour=start.hour % 12 or 12, minute=start.minute, part=part)) == start.hour * 60 + start.minute
