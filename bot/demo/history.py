"""The past of the made-up school: three weeks of hours and days off, eight of visits; one visit is nearly due, one overdue."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import visit_clock
from handlers.rules.shifts import segment, usual_of
from storage import days_off, placements, shifts, tables, visits
from storage.enums import DayOffKind, Platform, Regime, VisitKind

DAY: Final = timedelta(days=1)
DAYS_REPORTED: Final = 21
WORK_DAYS: Final = {Regime.EMPLOYEE: range(4), Regime.TRAINEE: range(5)}
"""Monday is 0: the college class works four days a week (421), the senior class five."""

SUNDAY: Final = 6
REPORTED_AFTER: Final = timedelta(minutes=20)
OVERTIME: Final = timedelta(hours=2)

VISITED_DAYS_AGO: Final = ((10, 24, 38, 52), (16, 30, 44), (3, 15, 29, 43), (6, 20, 34, 48))
"""For each duty in the order of its id. The first is reminded of tomorrow (due in four days); the second was due two days ago, and the
coordinators hear of it tomorrow morning.
"""

VISITED_AT: Final = time(15, 30)


async def write(
    session: AsyncSession, school: tables.School, placed: Sequence[tables.Placement], now: datetime
) -> None:
    """Write what happened before `now` (aware) at these placements, the same for the same local day."""
    zone = ZoneInfo(school.timezone)
    today = now.astimezone(zone).date()
    for placement in placed:
        luck = Random(f"{today} {placement.student_id}")  # noqa: S311  # makes up a school, guards nothing
        await _hours(session, placement, luck, zone, now)
    duties = await visits.duties_of_placements(session, school.id, min(each.first_day for each in placed))
    for duty, days_ago in zip(sorted(duties, key=lambda duty: duty.id), VISITED_DAYS_AGO, strict=True):
        for days in days_ago:
            await _visit(session, duty, today - days * DAY, zone)
        # The demo begins with nothing left to do; what falls due comes when the clock is moved.
        duty.acted_until = now
        await visit_clock.refresh(session, duty, now)


async def _hours(
    session: AsyncSession, placement: tables.Placement, luck: Random, zone: ZoneInfo, now: datetime
) -> None:
    """Three weeks up to yesterday, most of them reported on the day itself."""
    usual = usual_of(placement.usual_shift)
    assert usual is not None
    today = now.astimezone(zone).date()
    for day in (today - ago * DAY for ago in range(DAYS_REPORTED, 0, -1)):
        worked = segment(day, *usual)
        starts_at, ends_at = (moment.replace(tzinfo=zone) for moment in (worked.start, worked.end))
        chance = luck.random()
        if day.weekday() == SUNDAY or (day.weekday() in WORK_DAYS[Regime(placement.regime)] and chance < 0.05):
            kind = DayOffKind.REST if day.weekday() == SUNDAY else DayOffKind.SICK
            at = datetime.combine(day, time(20, 0), tzinfo=zone)
            await days_off.say(session, placement=placement, day=day, kind=kind, now=at)
        elif day.weekday() in WORK_DAYS[Regime(placement.regime)] and chance < 0.92:
            if placement.regime == Regime.EMPLOYEE and chance > 0.8:
                ends_at += OVERTIME
            if ends_at + REPORTED_AFTER <= now:
                await shifts.add(
                    session,
                    placement=placement,
                    starts_at=starts_at,
                    ends_at=ends_at,
                    break_minutes=usual[1],
                    now=ends_at + REPORTED_AFTER,
                    via=Platform.LINE,
                )


async def _visit(session: AsyncSession, duty: tables.VisitDuty, day: date, zone: ZoneInfo) -> None:
    """An unannounced visit at which everybody was met."""
    counts = await visit_clock.counts(session, duty, day=day, kind=VisitKind.ON_SITE, unannounced=True)
    visit = tables.Visit(
        school_id=duty.school_id,
        duty_id=duty.id,
        teacher_id=duty.teacher_id,
        visited_on=day,
        kind=VisitKind.ON_SITE,
        unannounced=True,
        counts=counts,
        all_well=True,
        confirmed_at=datetime.combine(day, VISITED_AT, tzinfo=zone),
    )
    session.add(visit)
    await session.flush()
    met = await placements.students_at(
        session, site_id=duty.site_id, class_id=duty.class_id, teacher_id=duty.teacher_id, day=day
    )
    await visits.add_students(session, visit, [student.id for student in met], [])
