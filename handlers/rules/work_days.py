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

LEARNED_FROM: Final = WEEKS * 7 * DAY
"""What is reported up to so long before a day says whether it is a work day."""

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
    calendar's work days where they have not reported yet in two different weeks.
    """
    if not calendar.starts_on <= day <= calendar.ends_on:
        return False
    kind = day_of(calendar, day).kind
    if not has_habits(reported, day):
        return kind is DayKind.WORK
    return kind in BY_WEEK and works_usually(reported, day) and (kind is DayKind.WORK or not _is_arranged(calendar, day))


def own_work_days(calendar: ClassCalendar, first: date, last: date, reported: Reported) -> list[date]:
    """The days of a period, both ends included, on which a student very likely worked, the earliest first."""
    days = [first + number * DAY for number in range((last - first).days + 1)]
    return [day for day in days if is_own_work_day(calendar, day, reported)]


def has_habits(reported: Reported, day: date) -> bool:
    """Whether enough was reported before a day to know a student's weeks: work in two different ones of the last four."""
    weeks = {(day - worked - DAY).days // 7 for worked in reported.worked if DAY <= day - worked <= LEARNED_FROM}
    return len(weeks) >= AGAIN


def works_usually(reported: Reported, day: date) -> bool:
    """Whether work was reported on this weekday in two of the last four weeks, and a day without a shift in fewer than two."""
    same = [day - number * 7 * DAY for number in range(1, WEEKS + 1)]
    rested = sum(reported.off.get(one) is DayOffKind.REST for one in same)
    return sum(one in reported.worked for one in same) >= AGAIN > rested


def _is_arranged(calendar: ClassCalendar, day: date) -> bool:
    """Whether somebody wrote down what this very day is for."""
    weekly = (ExceptionKind.VACATION, ExceptionKind.WORK_PHASE)
    return any(one.covers(day) and one.kind not in weekly for one in calendar.departures)
