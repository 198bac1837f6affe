"""Students' own work days, from what is stored: the calendars of their classes and what they have reported, for many at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers.holidays_tw import labour_holidays_between
from handlers.rules.programme_calendar import (
    ClassCalendar,
    Departure,
    ExceptionKind,
    WrongPattern,
    closed_days,
    read_pattern,
    school_phases,
)
from handlers.rules.work_days import DAY, LEARNED_FROM, Reported, is_own_work_day
from storage import class_calendars, reported_days, tables
from storage.enums import DayOffKind, ProgrammeModel


@dataclass(frozen=True, kw_only=True)
class OwnDays:
    """What is known of one student's days: placements by time, the calendars of their classes, what was reported."""

    placements: tuple[tables.Placement, ...]
    calendars: Mapping[int, ClassCalendar]
    reported: Reported

    def placement_on(self, day: date) -> tables.Placement | None:
        """Where the student works on a local date."""
        return next((p for p in reversed(self.placements) if p.first_day <= day <= p.last_day), None)

    def work_days(self, first: date, last: date) -> list[date]:
        """The days of a period, both ends included, on which the student very likely worked."""
        days = [first + number * DAY for number in range((last - first).days + 1)]
        return [day for day in days if self._is_work_day(day)]

    def _is_work_day(self, day: date) -> bool:
        placement = self.placement_on(day)
        calendar = self.calendars.get(placement.class_id) if placement else None
        return calendar is not None and is_own_work_day(calendar, day, self.reported)


@dataclass(frozen=True, kw_only=True)
class StandingStill:
    """Stretches of local days, both ends included, in which nobody of a class works: phases at school, and days written down as closed."""

    school_phases: tuple[tuple[date, date], ...] = ()
    closed: tuple[tuple[date, date], ...] = ()


async def of_students(
    session: AsyncSession, student_ids: Collection[int], first: date, last: date, zone: ZoneInfo
) -> dict[int, OwnDays]:
    """What is needed to tell the work days of students from `first` to `last` (local dates): five queries, however many they are.

    Students without a placement in that time are left out.
    """
    placed = await reported_days.placements_between(session, student_ids, first, last)
    reported = await reports(session, set(placed), first - LEARNED_FROM, last, zone)
    class_ids = {placement.class_id for rows in placed.values() for placement in rows}
    calendars = await of_classes(session, class_ids, first, last)
    return {
        student_id: OwnDays(placements=tuple(rows), calendars=calendars, reported=reported[student_id])
        for student_id, rows in placed.items()
    }


async def reports(
    session: AsyncSession, student_ids: Collection[int], first: date, last: date, zone: ZoneInfo
) -> dict[int, Reported]:
    """What each student has reported for the local days from `first` to `last`: two queries."""
    begin, end = midnight(first, zone), midnight(last + DAY, zone)
    worked: dict[int, set[date]] = {student_id: set() for student_id in student_ids}
    off: dict[int, dict[date, DayOffKind]] = {student_id: {} for student_id in student_ids}
    for student_id, starts_at in await reported_days.starts(session, student_ids, begin, end):
        worked[student_id].add(starts_at.astimezone(zone).date())
    for student_id, day, kind in await reported_days.days_off(session, student_ids, first, last):
        off[student_id][day] = kind
    return {
        student_id: Reported(worked=frozenset(worked[student_id]), off=off[student_id]) for student_id in student_ids
    }


async def of_classes(
    session: AsyncSession, class_ids: Collection[int], first: date, last: date
) -> dict[int, ClassCalendar]:
    """The calendars of classes for a stretch of local days: two queries. A class whose pattern cannot be read is left out: nothing is
    expected of its students.
    """
    departures = await _departures(session, class_ids, first, last)
    holidays = labour_holidays_between(first, last)
    found = {}
    for each in await class_calendars.classes(session, class_ids):
        try:
            found[each.id] = _calendar(each, departures.get(each.id, ()), holidays)
        except WrongPattern:
            continue
    return found


async def standing_still(session: AsyncSession, class_id: int) -> StandingStill:
    """When nobody of a class works, over all its days. A class whose pattern cannot be read has no phases: visits go on falling due."""
    each = await class_calendars.by_id(session, class_id)
    departures = await _departures(session, {class_id}, each.starts_on, each.ends_on)
    try:
        calendar = _calendar(each, departures.get(class_id, ()), frozenset())
    except WrongPattern:
        return StandingStill()
    return StandingStill(
        school_phases=school_phases(calendar, each.starts_on, each.ends_on), closed=closed_days(calendar)
    )


async def _departures(
    session: AsyncSession, class_ids: Collection[int], first: date, last: date
) -> dict[int, list[Departure]]:
    found: dict[int, list[Departure]] = {}
    for row in await class_calendars.exceptions(
        session, class_ids, kind=ExceptionKind.SCHOOL_PHASE, first=first, last=last
    ):
        found.setdefault(row.class_id, []).append(
            Departure(first=row.first_day, last=row.last_day, kind=_kind(row.kind), name=row.name)
        )
    return found


def _calendar(
    each: tables.ProgrammeClass, departures: Collection[Departure], holidays: Collection[date]
) -> ClassCalendar:
    """Raises WrongPattern."""
    model = ProgrammeModel(each.model)
    return ClassCalendar(
        model=model,
        pattern=read_pattern(model, each.pattern),
        starts_on=each.starts_on,
        ends_on=each.ends_on,
        departures=tuple(departures),
        holidays=holidays,
    )


def _kind(stored: str) -> ExceptionKind:
    """The kind of an exception. A word that nobody knows is an event: no hours are expected then."""
    try:
        return ExceptionKind(stored)
    except ValueError:
        return ExceptionKind.EVENT


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of a local day."""
    return datetime.combine(day, time.min, tzinfo=zone)


def local_day(instant: datetime, zone: ZoneInfo) -> date:
    """The local date of an instant."""
    return instant.astimezone(zone).date()


def days_before(today: date, count: int) -> list[date]:
    """So many days before today, the earliest first."""
    return [today - timedelta(days=number) for number in range(count, 0, -1)]
