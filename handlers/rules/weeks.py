"""A week of a student's record, as it is shown to be confirmed: what was worked, what was free, what is missing. All in local time."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.rules.shifts import Segment, worked_minutes
from storage.enums import DayOffKind


@dataclass(frozen=True, kw_only=True)
class WeekDay:
    """One day: its shifts in order, why it was free, or part of it (if the student said so), and whether an entry is likely missing."""

    day: date
    segments: tuple[Segment, ...]
    off: DayOffKind | None
    missing: bool


@dataclass(frozen=True, kw_only=True)
class Week:
    """A week from Monday to Sunday."""

    monday: date
    days: tuple[WeekDay, ...]

    @property
    def minutes(self) -> int:
        """Minutes worked in all, each counted once; an unknown break counts as none."""
        return worked_minutes(self.segments)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All its shifts, in order."""
        return tuple(one for day in self.days for one in day.segments)

    @property
    def days_worked(self) -> int:
        """Days with at least one shift."""
        return sum(bool(day.segments) for day in self.days)


def week(
    monday: date, segments: Iterable[Segment], days_off: Mapping[date, DayOffKind], work_days: Collection[date]
) -> Week:
    """Put a week together. Shifts that begin on other days are left out; a shift belongs to the day of its start.

    `work_days` are the days on which the student very likely worked.
    """
    found = sorted(segments, key=lambda one: (one.start, one.end))
    days = []
    for number in range(7):
        day = monday + timedelta(days=number)
        worked = tuple(one for one in found if one.day == day)
        off = days_off.get(day)
        days.append(WeekDay(day=day, segments=worked, off=off, missing=not worked and off is None and day in work_days))
    return Week(monday=monday, days=tuple(days))
