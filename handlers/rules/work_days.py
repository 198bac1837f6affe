"""On which days a student works, as far as anybody can know: what they report week after week, within what the class's calendar allows.

All days are local dates. In doubt a day is none of theirs: a question that is not asked is better than one about a free day.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from handlers.rules.programme_calendar import ClassCalendar, DayKind, ExceptionKind, day_of
from storage.enums import DayOffKind

DAY: Final = timedelta(days=1)
WEEKS: Final = 4
"""So many weeks say what is usual."""

AGAIN: Final = 2
"""A weekday worked in so many of them is usual; one said to be free as often is not, whatever else happens on it."""

ENOUGH: Final = 3
"""Work in so many different weeks makes habits; before that nobody could tell them from chance, and the calendar speaks."""

LEARNED_FROM: Final = (WEEKS + 1) * 7 * DAY
"""What is reported up to so long before a day says whether it is a work day: four of each weekday, on whichever one asks."""

BY_WEEK: Final = (DayKind.WORK, DayKind.CLASS, DayKind.REST)
"""What a calendar says of every week alike. A single student's weeks may differ, and what they report is the better witness."""


@dataclass(frozen=True, kw_only=True)
class Reported:
    """The days that a student has reported: with work, and without (by reason)."""

    worked: frozenset[date] = frozenset()
    off: Mapping[date, DayOffKind] = field(default_factory=dict)

    def has(self, day: date) -> bool:
        """Whether anything is known of a day."""
        return day in self.worked or day in self.off

    @property
    def last(self) -> date | None:
        """The latest day about which anything is known."""
        return max((*self.worked, *self.off), default=None)


def is_own_work_day(calendar: ClassCalendar, day: date, reported: Reported) -> bool:
    """Whether a student very likely worked on a day.

    Never in a school phase, on a holiday, at an event, or outside the class's days. Otherwise by the weekdays that they work; by the
    calendar's work days while there are no habits yet. A weekday that they have twice said to be free is none in either case.
    """
    if not calendar.starts_on <= day <= calendar.ends_on:
        return False
    kind = day_of(calendar, day).kind
    same = [day - number * 7 * DAY for number in range(1, WEEKS + 1)]
    if sum(reported.off.get(one) is DayOffKind.REST for one in same) >= AGAIN:
        return False
    if not has_habits(reported, day):
        return kind is DayKind.WORK
    usual = sum(one in reported.worked for one in same) >= AGAIN
    return usual and kind in BY_WEEK and (kind is DayKind.WORK or not _is_arranged(calendar, day))


def own_work_days(calendar: ClassCalendar, first: date, last: date, reported: Reported) -> list[date]:
    """The days of a period, both ends included, on which a student very likely worked, the earliest first."""
    days = [first + number * DAY for number in range((last - first).days + 1)]
    return [day for day in days if is_own_work_day(calendar, day, reported)]


def has_habits(reported: Reported, day: date) -> bool:
    """Whether enough was reported before a day to know a student's weeks: work in three different ones lately."""
    before = [worked for worked in reported.worked if DAY <= day - worked <= LEARNED_FROM]
    return len({worked - worked.weekday() * DAY for worked in before}) >= ENOUGH


def _is_arranged(calendar: ClassCalendar, day: date) -> bool:
    """Whether somebody wrote down what this very day is for."""
    weekly = (ExceptionKind.VACATION, ExceptionKind.WORK_PHASE)
    return any(one.covers(day) and one.kind not in weekly for one in calendar.departures)
