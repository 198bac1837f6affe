"""From a start and an end as written to minutes of the day: the rules C1–C7. Minutes of 1440 and more are on the next day."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from handlers.understanding.clocks import DAY, told
from handlers.understanding.pieces import Clock, Span

LONGEST: Final = 16 * 60
SHORTEST_GUESS: Final = 120
"""C4: a bare end that leaves less than two hours is asked."""


class Pair(NamedTuple):
    """Start and end in minutes from the midnight that begins the day; `midnight` marks a start that can be two nights (D5)."""

    start: int
    end: int
    midnight: bool = False


class Doubt(NamedTuple):
    """What must be asked, and what it may be; `place` is the span in question, where there are several."""

    reason: str
    readings: tuple[Pair, ...] = ()
    place: int = 0


def _bare(clock: Clock) -> tuple[int, int]:
    first = clock.hour % 12 * 60 + clock.minute
    return first, first + 720


def _after(start: int, clock: Clock) -> int:
    """The first time of a bare clock after a start."""
    return min(at + DAY * days for at in _bare(clock) for days in range(3) if at + DAY * days > start)


def _before(end: int, clock: Clock) -> int:
    """The last time of a bare clock before an end; it may be on the day before."""
    return max(at + DAY * days for at in _bare(clock) for days in (-1, 0, 1) if at + DAY * days < end)


def resolve(span: Span, *, shift: str = "", night: bool = False, begins_after: int | None = None) -> Pair | Doubt:
    """The pair that a careful clerk reads. `night`: the day was "last night"; `begins_after`: the segment before ended then (C6)."""
    start, end = span.start, span.end
    if start.bad or end.bad:
        return Doubt("impossible")
    if start.now:
        return Doubt("start")
    start_at, end_at = told(start), told(end)
    if start_at == "ask" or end_at == "ask":
        return Doubt("ampm")
    assert not isinstance(start_at, str)
    assert not isinstance(end_at, str)
    midnight = (start.part == "midnight" and start.hour in {0, 12}) or (
        shift == "night" and start.hour == 0 and not start.part
    )
    if start_at is None and start.hour == 24:
        return Doubt("impossible")
    shifted = bool(start.part) and start.zero and start_at is not None and start_at != start.hour * 60 + start.minute
    shifted_end = bool(end.part) and end.zero and end_at is not None and end_at != end.hour * 60 + end.minute
    wide = (start.wide and not shifted) or (end.wide and not shifted_end) or start.hour == 0 or end.hour == 0
    if start_at is None and night:
        start_at = _last_night(start)
        if start_at is None:
            return Doubt("ampm")
    elif night and start_at is not None and start.part in {"dawn", "midnight", "night"}:
        start_at += DAY if start_at < 300 else 0
        midnight = False
    if wide and not (shifted or shifted_end):
        start_at = start.hour * 60 + start.minute if start_at is None else start_at
        end_at = end.hour * 60 + end.minute if end_at is None else end_at
        return _literal(start_at, end_at, slip=start.zero or end.zero, midnight=midnight, span=span)
    if wide:
        start_at = start.hour * 60 + start.minute if start_at is None and start.hour > 12 else start_at
        end_at = end.hour * 60 + end.minute if end_at is None and end.hour > 12 else end_at
    return _twelve(span, start_at, end_at, shift=shift, begins_after=begins_after, midnight=midnight)


def _last_night(start: Clock) -> int | None:
    """D3: hours 5–11 are yesterday p.m., 12 and 1–4 are today's small hours."""
    if start.hour >= 13:
        return start.hour * 60 + start.minute
    if 5 <= start.hour <= 11:
        return start.hour * 60 + start.minute + 720
    return DAY + start.hour % 12 * 60 + start.minute


def _literal(start: int, end: int, *, slip: bool, midnight: bool, span: Span) -> Pair | Doubt:
    """C1: as a 24-hour clock says."""
    while end <= start and not (end == start % DAY and end == start):
        end += DAY
    if start == end or (end - start) % DAY == 0:
        return Doubt("impossible")
    while end - start > DAY:
        end -= DAY
    if end - start > LONGEST:
        if not slip:
            return Doubt("overlong")
        return Doubt("ampm", _slips(start, end))
    if span.next_day and end <= DAY:
        return Doubt("date")
    return Pair(start, end, midnight)


def _slips(start: int, end: int) -> tuple[Pair, ...]:
    one = Pair(start, (end + 720 - start) % DAY + start)
    two = Pair((start + 720) % DAY, (end - (start + 720)) % DAY + (start + 720) % DAY)
    return tuple(pair for pair in (one, two) if 0 < pair.end - pair.start <= LONGEST)


def _twelve(
    span: Span, start_at: int | None, end_at: int | None, *, shift: str, begins_after: int | None, midnight: bool
) -> Pair | Doubt:
    """C3–C6: at least one end is written on the 12-hour clock."""
    start, end = span.start, span.end
    if start_at is None and end_at is None and shift:
        start_at = _by_shift(start, shift)
        if start_at is None:
            return Doubt("ampm", _both_readings(start, end))
        midnight = midnight or (shift == "night" and start.hour == 12)
    if start_at is not None and end_at is not None:
        while end_at <= start_at:
            end_at += DAY
        if end_at - start_at > DAY:
            end_at -= DAY
        return _checked(Pair(start_at, end_at, midnight))
    if start_at is not None:
        pair = Pair(start_at, _after(start_at, end), midnight)
        return (
            _checked(pair)
            if pair.end - pair.start >= SHORTEST_GUESS
            else Doubt("ampm", (pair, Pair(start_at, pair.end + 720)))
        )
    if end_at is not None:
        return _bare_start(start, end_at, shift)
    if begins_after is not None:
        begin = min(at + DAY * days for at in _bare(start) for days in range(2) if at + DAY * days >= begins_after)
        return _checked(Pair(begin, _after(begin, end)))
    bare = _ordinary(start, end)
    return bare or Doubt(
        "ampm" if (start.hour, start.minute) != (end.hour, end.minute) else "impossible", _both_readings(start, end)
    )


def _bare_start(start: Clock, end_at: int, shift: str) -> Pair | Doubt:
    """C4: the last such time before the end; an end in the small hours may be the next day's."""
    if shift and (by_shift := _by_shift(start, shift)) is not None:
        while end_at <= by_shift:
            end_at += DAY
        return _checked(Pair(by_shift, end_at))
    begin = _before(end_at, start)
    pair = Pair(begin, end_at)
    if begin < 0:
        pair = Pair(begin + DAY, end_at + DAY)
    if pair.end - pair.start < SHORTEST_GUESS:
        return Doubt("ampm", (pair, Pair(pair.start - 720 if pair.start >= 720 else pair.start + 720, pair.end)))
    return _checked(pair)


def _by_shift(start: Clock, shift: str) -> int | None:
    """C5: what a word for the shift says about a bare start."""
    hour, minute = start.hour, start.minute
    if shift == "day":
        return hour * 60 + minute if 4 <= hour <= 11 else None
    if shift == "mid":
        return (
            720 + hour % 12 * 60 + minute if hour == 12 or hour <= 7 else (hour * 60 + minute if hour == 11 else None)
        )
    if shift == "late":
        return 720 + hour % 12 * 60 + minute if 1 <= hour <= 11 else None
    if 6 <= hour <= 11:
        return 720 + hour * 60 + minute
    return minute if hour == 12 else None


def _ordinary(start: Clock, end: Clock) -> Pair | None:
    """C3: two bare hours of an ordinary shift; None where a clerk would ask."""
    one, two = start.hour * 60 + start.minute, end.hour * 60 + end.minute
    if 6 <= start.hour <= 10 and two < one:
        return Pair(one, two + 720)
    if 8 <= start.hour <= 10 and one < two and end.hour <= 12:
        return Pair(one, two)
    if 1 <= start.hour <= 4 and one < two and end.hour <= 11:
        return Pair(one + 720, two + 720)
    return None


def _both_readings(start: Clock, end: Clock) -> tuple[Pair, ...]:
    if start.hour > 12 or end.hour > 12:
        return ()
    pairs = [Pair(at, _after(at, end)) for at in _bare(start)]
    return tuple(pair for pair in pairs if pair.end - pair.start <= LONGEST)


def _checked(pair: Pair) -> Pair | Doubt:
    if pair.end == pair.start or (pair.end - pair.start) % DAY == 0:
        return Doubt("impossible")
    return Doubt("overlong") if pair.end - pair.start > LONGEST else pair


def bare(clock: Clock) -> bool:
    """Whether neither a word nor the writing tells a.m. from p.m."""
    return not clock.part and not clock.wide and not clock.now


def resolve_all(
    spans: list[Span], *, shift: str, night: bool, answered: Mapping[int, Pair] = MappingProxyType({})
) -> list[Pair] | Doubt:
    """The segments of one day, one after the other (C6); a bare first one must end before the next that is told.

    `answered` are pairs that were asked for, by the place of their span.
    """
    pairs: list[Pair] = []
    for place, span in enumerate(spans):
        pair = answered.get(place) or resolve(
            span,
            shift=shift if place == 0 or not span.overtime else "",
            night=night and place == 0,
            begins_after=pairs[-1].end if pairs else None,
        )
        if (
            isinstance(pair, Doubt)
            and pair.reason == "ampm"
            and place + 1 < len(spans)
            and bare(span.start)
            and bare(span.end)
            and not shift
        ):
            following = resolve(spans[place + 1])
            if isinstance(following, Pair) and not (bare(spans[place + 1].start) and bare(spans[place + 1].end)):
                fitting = [p for p in pair.readings if p.end <= following.start]
                if len(fitting) == 1:
                    pair = fitting[0]
        if isinstance(pair, Doubt):
            return pair._replace(place=place)
        again = place and bare(span.start) and bare(span.end) and span.start.hour == spans[place - 1].start.hour
        if again and bare(spans[place - 1].start):
            return Doubt("conflict")
        if pairs and pair.start < pairs[-1].end:
            if pair.end + DAY - pairs[0].start <= DAY and pair.start + DAY >= pairs[-1].end:
                pair = replace_day(pair)
            else:
                return Doubt("conflict")
        pairs.append(pair)
    if len(pairs) > 1 and sum(pair.end - pair.start for pair in pairs) > LONGEST:
        return Doubt("overlong")
    return pairs


def replace_day(pair: Pair) -> Pair:
    """The same pair on the next day."""
    return Pair(pair.start + DAY, pair.end + DAY, pair.midnight)
