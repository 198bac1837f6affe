"""The law once more, minute by minute and without cleverness, to check the other against.

For trainees since 2021, and for employees of ordinary weeks.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import compress
from operator import or_

from handlers.rules.labour_law.facts import WorkedShift

MINUTE = timedelta(minutes=1)
EPOCH = datetime.fromisoformat("2000-01-01T00:00")


def _minute(moment: datetime) -> int:
    return int((moment - EPOCH).total_seconds()) // 60


def _day(minute: int) -> date:
    return (EPOCH + minute * MINUTE).date()


class Minutes:
    """Every minute of some shifts: whether somebody was there, worked, and to which day of work it belongs."""

    def __init__(self, shifts: Sequence[WorkedShift]) -> None:
        zero = min(_minute(one.start) for one in shifts) if shifts else 0
        size = max((_minute(one.end) for one in shifts), default=0) - zero
        there, work = bytearray(size), bytearray(size)
        for one in shifts:
            start, end = _minute(one.start) - zero, _minute(one.end) - zero
            there[start:end] = b"\1" * (end - start)
            mine = bytearray(b"\1" * (end - start))
            for begins, until in one.pauses:
                first, last = _minute(begins) - zero - start, _minute(until) - zero - start
                mine[first:last] = bytes(last - first)
            work[start:end] = bytes(map(or_, work[start:end], mine))
        self.work = frozenset(compress(range(zero, zero + size), work))
        self.stretches: list[list[int]] = []
        before = -1000
        for minute in compress(range(zero, zero + size), there):
            if minute - before > 30:
                if self.stretches:
                    self.stretches[-1][1] = before + 1
                self.stretches.append([minute, minute])
            before = minute
        if self.stretches:
            self.stretches[-1][1] = before + 1
        self.by_day: dict[date, list[list[int]]] = {}
        for stretch in self.stretches:
            self.by_day.setdefault(_day(stretch[0]), []).append(stretch)
        self.worked = {
            day: [minute for first, last in spans for minute in range(first, last) if minute in self.work]
            for day, spans in self.by_day.items()
        }
        self.tired = {
            adding_up: {day for day in self.by_day if self._unbroken(day, adding_up=adding_up)}
            for adding_up in (False, True)
        }

    def total(self, day: date) -> int:
        """The minutes of work of a day."""
        return len(self.worked[day])

    def at_night(self, day: date, begins: int, ends: int) -> int:
        """The minutes of work of a day with a clock from `begins` on or before `ends`, both in minutes after midnight."""
        return sum(1 for minute in self.worked[day] if minute % 1440 >= begins or minute % 1440 < ends)

    def _unbroken(self, day: date, *, adding_up: bool) -> bool:
        """Whether somebody worked more than four hours without half an hour of break; `adding_up` lets short pauses count together."""
        for first, last in self.by_day[day]:
            run = pause = 0
            for minute in range(first, last):
                if minute in self.work:
                    if not adding_up:
                        pause = 0
                    run += 1
                    if run > 240:
                        return True
                else:
                    pause += 1
                    if pause >= 30:
                        run = pause = 0
                        pause = 30 if minute + 1 < last and minute + 1 not in self.work else 0
        return False


def _pairs(rule: str, verdict: str, day: date) -> str:
    return f"{rule} {verdict} {day:%m-%d}"


def trainee(minutes: Minutes) -> Counter[str]:
    """What art 24 says when no evening was approved and weeks start on Monday; advice on other readings of the week is left out."""
    found: Counter[str] = Counter()
    weeks: dict[date, list[date]] = {}
    for day in sorted(minutes.by_day):
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(day)
        spans = minutes.by_day[day]
        if minutes.total(day) > 480:
            found[_pairs("A.hours.daily_max", "violation", day)] += 1
        if max(last for _, last in spans) - spans[0][0] > 720:
            found[_pairs("A.span_max", "violation", day)] += 1
        if minutes.at_night(day, 1200, 360):
            found[_pairs("A.night.default", "violation", day)] += 1
        if day in minutes.tired[False]:
            verdict = "violation" if day in minutes.tired[True] else "advisory"
            found[_pairs("A.break", verdict, day)] += 1
    for worked in weeks.values():
        total = 0
        for number, day in enumerate(worked, start=1):
            before, total = total, total + minutes.total(day)
            if before <= 2400 < total:
                found[_pairs("A.hours.weekly_max", "violation", day)] += 1
            if number == 6:
                found[_pairs("A.rest_days", "violation", day)] += 1
    return found


def employee(minutes: Minutes) -> Counter[str]:
    """What the LSA says of an adult whose rest day is Saturday and regular leave Sunday, with overtime agreed and no shift system."""
    found: Counter[str] = Counter()
    weeks: dict[date, int] = {}
    row = 0
    before: date | None = None
    for day in sorted(minutes.by_day):
        total = minutes.total(day)
        if total > 720:
            found[_pairs("B.ot.daily_total_max", "violation", day)] += 1
        if day in minutes.tired[False]:
            verdict = "violation" if day in minutes.tired[True] else "advisory"
            found[_pairs("B.break", verdict, day)] += 1
        row = row + 1 if before is not None and day - before == timedelta(days=1) else 1
        before = day
        if row == 7:
            found[_pairs("B.rest.max_consecutive", "violation", day)] += 1
        monday = day - timedelta(days=day.weekday())
        if day.weekday() == 6:
            found[_pairs("B.rest.regular_leave_work", "violation", day)] += 1
        elif day.weekday() == 5:
            found[f"{_pairs('B.ot.hours', 'info', day)} rest_day {total}"] += 1
        else:
            if total > 480:
                found[f"{_pairs('B.ot.hours', 'info', day)} over_day {total - 480}"] += 1
            weeks[monday] = weeks.get(monday, 0) + min(total, 480)
    assert all(total <= 2400 for total in weeks.values())
    return found
