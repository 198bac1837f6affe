"""From entries to worked segments and days off, or to the question that a careful clerk would ask."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise
from typing import Final

from handlers.understanding.choices import MOST_READINGS, Asking
from handlers.understanding.clocks import DAY, told
from handlers.understanding.entries import Entry
from handlers.understanding.pairs import LONGEST, SHORTEST_GUESS, Doubt, Pair, bare, resolve, resolve_all
from handlers.understanding.pauses import Pauses
from handlers.understanding.pieces import Clock, Span
from handlers.understanding.reading import Ask, Hours, Item, Off, Worked
from handlers.understanding.rewriting import Moved
from storage.enums import DayOffKind

FAR_AHEAD: Final = timedelta(hours=2)
"""D1: an end a little later than now is fine where no day was named; a whole shift ahead is a plan or yesterday's."""
LONG_BASE: Final = 570
"""Minutes; whoever came and went after more than this may have counted the overtime in."""
MIDNIGHT: Final = time(0)


MOST_DOUBTS: Final = 2
"""Of more than two doubts at once no reading is offered: the question would be a riddle."""
SMALL_HOURS_END: Final = 5
"""D1: before this hour, a shift that has not begun is the day just past's."""


def _a_day_earlier(items: Sequence[Worked], now: datetime) -> tuple[list[Worked], ...]:
    """The same items a day before, when all of them have begun then."""
    day = timedelta(days=1)
    earlier = [replace(item, start=item.start - day, end=item.end - day) for item in items]
    return (earlier,) if all(item.start <= now for item in earlier) else ()


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, MIDNIGHT) + timedelta(minutes=minutes)


def _worked(day: date, pair: Pair, pause: int | None = None) -> Worked:
    return Worked(start=_at(day, pair.start), end=_at(day, pair.end), break_minutes=pause)


class Builder(Pauses):
    """Builds the answer to one message."""

    def __init__(self, entries: Sequence[Entry], now: datetime, *, each: bool) -> None:
        super().__init__(entries, each=each)
        self.now = now

    def run(self) -> Hours | Ask:
        """All items, by day; or the first question, with the readings of the whole message that it leaves open."""
        try:
            return Hours(items=tuple(self._items()))
        except Asking as asking:
            readings = tuple(dict.fromkeys(islice(self._readings(asking), MOST_READINGS)))
            return Ask(reason=asking.reason, readings=readings)

    def _readings(self, asking: Asking, doubts: int = 1) -> Iterator[tuple[Item, ...]]:
        for answers in self._each_answer(asking):
            self._answering(answers)
            try:
                yield tuple(self._items())
            except Asking as more:
                if doubts < MOST_DOUBTS:
                    yield from self._readings(more, doubts + 1)

    def _items(self) -> list[Item]:
        self._share_breaks()
        worked: list[Worked] = []
        off: dict[date, DayOffKind] = {}
        single: set[date] = set()
        for entry in self.entries:
            if entry.spans or entry.lengths:
                found = self._work(entry)
                worked += found
                if len(self._named(entry) or (1,)) == 1:
                    single |= {item.start.date() for item in found}
            else:
                for day in self._days_off(entry):
                    off[day] = DayOffKind(entry.off)
        if single & set(off):
            raise Asking("conflict")
        kept = [item for item in worked if item.start.date() not in off]
        items: list[Item] = [*kept, *(Off(day=day, kind=kind) for day, kind in off.items())]
        items.sort(key=lambda item: item.start if isinstance(item, Worked) else datetime.combine(item.day, MIDNIGHT))
        self._check_overlaps([item for item in items if isinstance(item, Worked)])
        if not items:
            raise Asking("times")
        return items

    def _check_overlaps(self, worked: list[Worked]) -> None:
        for before, after in pairwise(worked):
            if after.start < before.end:
                raise Asking("conflict")

    # Days

    def _named(self, entry: Entry) -> tuple[date, ...]:
        days: list[date] = []
        for named in entry.days:
            days += self._choose(named.problem, named.either) if named.problem else named.days
        return tuple(dict.fromkeys(days))

    def _days_off(self, entry: Entry) -> tuple[date, ...]:
        days = self._named(entry)
        if any(day > self.now.date() for day in days):
            raise Asking("future")
        return days or (self.now.date(),)

    def _undated(self, pairs: Sequence[Pair]) -> date:
        """D1: the day of a shift with no day named."""
        today, yesterday = self.now.date(), self.now.date() - timedelta(days=1)
        first, last = pairs[0], pairs[-1]
        begun = _at(today, first.start) <= self.now
        if last.end > DAY:
            ended = _at(yesterday, last.end) <= self.now
            if begun and ended:
                return self._choose("date", (yesterday, today))
            return today if begun else yesterday
        if begun and _at(today, last.end) <= self.now + FAR_AHEAD:
            return today
        if not begun and self.now.hour < SMALL_HOURS_END:
            return yesterday
        return self._choose("date", (yesterday, today))

    # Hours

    def _work(self, entry: Entry) -> list[Worked]:
        if entry.partly and entry.off and entry.leave is None:
            raise Asking("conflict")
        night = any(days.kind == "night" for days in entry.days)
        days = self._named(entry)
        pairs = self._pairs(entry, night=night, days=days)
        pairs = self._move(pairs, entry)
        if not days:
            days = (self._undated(pairs),)
        if any(pair.midnight for pair in pairs):
            self._two_nights(entry, days, pairs)
        self._agree(entry, days, pairs)
        items: list[Worked] = []
        for day in days:
            items += self._with_breaks(entry, [_worked(day, pair) for pair in pairs])
        if any(item.start > self.now for item in items):
            items = self._choose("future", _a_day_earlier(items, self.now) if len(days) == 1 else ())
        self._check_total(entry, items[: len(pairs)], len(days))
        return items

    def _pairs(self, entry: Entry, *, night: bool, days: tuple[date, ...]) -> list[Pair]:
        if entry.lengths:
            return self._by_length(entry, night=night)
        spans = [self._until_now(span, days) if span.end.now else span for span in entry.spans]
        answered: dict[int, Pair] = {}
        while isinstance(found := resolve_all(spans, shift=entry.shift, night=night, answered=answered), Doubt):
            answered[found.place] = self._choose(found.reason, found.readings)
        return found

    def _until_now(self, span: Span, days: tuple[date, ...]) -> Span:
        """Until now: that is the time of sending, when the shift began today."""
        if days and days != (self.now.date(),):
            raise Asking("end")
        end = Clock(hour=self.now.hour, minute=self.now.minute, wide=True)
        start = span.start
        if bare(start):
            raise Asking("end")
        return replace(span, end=end, start=start)

    def _by_length(self, entry: Entry, *, night: bool) -> list[Pair]:
        """C9: a start and a worked length; with a break it may be gross or net."""
        if len(entry.lengths) > 1 or entry.spans:
            raise Asking("break")
        clock, length = entry.lengths[0]
        assert isinstance(clock, Clock)
        if entry.breaks:
            minutes = sum(value.minutes or 0 for _, value, _ in entry.breaks)
            length = self._choose("break", (length, length + minutes) if minutes else ())
        if clock.bad:
            raise Asking("impossible")
        start = told(clock)
        if start is None and clock.wide:
            start = clock.hour * 60 + clock.minute
        if start is None and night:
            start = clock.hour * 60 + clock.minute + (720 if 5 <= clock.hour <= 11 else DAY)
        if start is None:
            end = Clock(
                hour=(clock.hour * 60 + clock.minute + length) // 60 % 12 or 12, minute=(clock.minute + length) % 60
            )
            pair = resolve(Span(start=clock, end=end), shift=entry.shift)
            if isinstance(pair, Doubt) or pair.end - pair.start != length:
                raise Asking("ampm")
            return [pair]
        if isinstance(start, str):
            raise Asking("ampm")
        if not 0 < length <= LONGEST:
            raise Asking("overlong")
        return [Pair(start, start + length)]

    def _move(self, pairs: list[Pair], entry: Entry) -> list[Pair]:
        for moved in entry.moved:
            first, last = pairs[0], pairs[-1]
            if moved.minutes is not None and self._shown_by_the_clock(entry, moved, moved.minutes):
                continue
            if moved.minutes is not None:
                by = moved.minutes
                if moved.what in {"OT", "MORE"}:
                    if any(span.acted for span in entry.spans) and last.end - first.start > LONG_BASE:
                        raise Asking("base_shift")
                    pairs[-1] = last._replace(end=last.end + by)
                elif moved.what == "EARLYOUT":
                    pairs[-1] = last._replace(end=last.end - by)
                else:
                    pairs[0] = first._replace(start=first.start + (by if moved.what == "LATE" else -by))
            elif moved.clock is not None:
                self._move_to(pairs, moved)
        if entry.leave is not None:
            minutes, side = entry.leave
            if side == "start":
                pairs[0] = pairs[0]._replace(start=pairs[0].start + minutes)
            else:
                pairs[-1] = pairs[-1]._replace(end=pairs[-1].end - minutes)
        for pair in pairs:
            if pair.end <= pair.start:
                raise Asking("conflict")
            if pair.end - pair.start > LONGEST:
                raise Asking("overlong")
        return pairs

    def _shown_by_the_clock(self, entry: Entry, moved: Moved, minutes: int) -> bool:
        """Late 15 minutes, in 8:15, out 17:15: the times of coming and going are what they are; else it is asked."""
        if moved.what not in {"LATE", "EARLYIN"} or not entry.spans:
            return False
        start = entry.spans[0].start
        if not any(span.acted for span in entry.spans):
            if start.minute and start.minute == minutes:
                raise Asking("conflict")
            return False
        if (start.minute - (minutes if moved.what == "LATE" else -minutes)) % 30:
            raise Asking("conflict")
        if start.minute == 0 and minutes % 60 == 0:
            raise Asking("conflict")  # an hour late, in at 9: the planned time, or the real one
        return start.minute != 0

    def _move_to(self, pairs: list[Pair], moved: Moved) -> None:
        clock = moved.clock
        assert clock is not None
        if clock.bad or clock.now:
            raise Asking("end")
        first, last = pairs[0], pairs[-1]
        at = told(clock)
        if isinstance(at, str):
            raise Asking("ampm")
        choices = (
            [at]
            if at is not None
            else [clock.hour * 60 + clock.minute]
            if clock.wide
            else [clock.hour % 12 * 60 + clock.minute, clock.hour % 12 * 60 + clock.minute + 720]
        )
        spread = [choice + DAY * days for choice in choices for days in (-1, 0, 1, 2)]
        if moved.what in {"OT", "MORE"}:
            pairs[-1] = last._replace(end=min(choice for choice in spread if choice > last.end))
        elif moved.what == "ENDS":
            end = min(choice for choice in spread if choice > last.start)
            if len(choices) > 1 and end - last.start <= SHORTEST_GUESS:
                raise Asking("ampm")
            pairs[-1] = last._replace(end=end)
        elif moved.what == "STARTS":
            pairs[0] = first._replace(start=max(choice for choice in spread if choice < first.end))
        elif moved.what == "EARLYOUT":
            pairs[-1] = last._replace(end=max(choice for choice in spread if choice < last.end))
        elif moved.what == "LATE":
            pairs[0] = first._replace(start=min(choice for choice in spread if choice > first.start))
        else:
            pairs[0] = first._replace(start=max(choice for choice in spread if choice < first.start))

    def _two_nights(self, entry: Entry, days: tuple[date, ...], pairs: list[Pair]) -> None:
        """D5: a start at midnight with a word of the night can be two nights, unless one of them has not come yet."""
        start = pairs[0].start % DAY
        nights = [day for day in (days[0], days[0] + timedelta(days=1)) if _at(day, start) <= self.now]
        if not entry.days:
            return  # D1 has told which
        one_night = len(nights) == len(days) == 1
        night = nights[0] if one_night else self._choose("date", nights if len(days) == 1 else ())
        by = (night - days[0]).days * DAY + start - pairs[0].start
        pairs[0] = Pair(pairs[0].start + by, pairs[0].end + by)

    def _agree(self, entry: Entry, days: tuple[date, ...], pairs: Sequence[Pair]) -> None:
        """D4: an end with a day of its own must agree."""
        for span, pair in zip(entry.spans, pairs, strict=False):
            if span.next_day and not DAY < pair.end <= 2 * DAY and not entry.moved:
                raise Asking("date")
            ends = span.end_days
            if ends is None:
                continue
            if ends.problem or len(ends.days) != 1 or len(days) != 1:
                raise Asking(ends.problem or "date")
            end_day = _at(days[0], pair.end).date()
            allowed = {end_day, end_day - timedelta(days=1)} if pair.end % DAY == 0 else {end_day}
            if ends.days[0] not in allowed:
                raise Asking("date")
