"""The visit clock on stored duties: when a visit is due, and the next moment at which something follows."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers.rules import visits as rules
from storage import people, tables, visits
from storage.enums import VisitKind
from storage.schools import SchoolSettings, settings_of

REPEAT_AFTER_FINDING = timedelta(days=7)


def ladder(settings: SchoolSettings) -> rules.VisitLadder:
    """A school's ladder."""
    return rules.VisitLadder(
        interval=settings.visit_interval_days,
        heads_up=settings.heads_up_days,
        alert_after=settings.alert_after_days,
        finding_after=settings.finding_after_days,
    )


async def sync_duties(session: AsyncSession, school_id: int, now: datetime) -> None:
    """After the placements changed: duties follow them, and every clock is set anew."""
    school = await people.school(session, school_id)
    today = now.astimezone(ZoneInfo(school.timezone)).date()
    for duty in await visits.duties_of_placements(session, school_id, today):
        await refresh(session, duty, now)


async def refresh(session: AsyncSession, duty: tables.VisitDuty, now: datetime) -> None:
    """Set the due day and the next moment of a duty anew, after anything about it has changed."""
    school = await people.school(session, duty.school_id)
    settings, zone = settings_of(school), ZoneInfo(school.timezone)
    today = now.astimezone(zone).date()
    pauses = await _pauses(session, duty)
    counting = [visit.visited_on for visit in await visits.visits_of(session, duty.id) if visit.counts]
    due = rules.due_date(
        duty_began=duty.began_on,
        first_work_day=max(duty.began_on, duty.known_from),
        counting_visits=counting,
        pauses=pauses,
        interval_days=settings.visit_interval_days,
    )
    over = duty.ended_on is not None and duty.ended_on < today
    duty.due_on = None if over or (due is not None and duty.ended_on is not None and due > duty.ended_on) else due
    if duty.planned_on is not None and counting and max(counting) >= duty.planned_on:
        duty.planned_on = None
    duty.next_action_at = await next_moment(session, duty, settings, zone)
    await session.flush()


async def next_moment(
    session: AsyncSession, duty: tables.VisitDuty, settings: SchoolSettings, zone: ZoneInfo
) -> datetime | None:
    """The first morning not acted on yet at which something follows: a step of the ladder, its weekly repetition, or the day after a
    planned visit. It may have passed: then the next look acts.
    """
    if duty.due_on is None:
        return None
    dates = await ladder_dates(session, duty, settings)
    days = [day for day in (dates.heads_up, dates.nudge, dates.alert, dates.finding) if day is not None]
    if duty.planned_on is not None:
        days.append(duty.planned_on + timedelta(days=1))
    moments = sorted(datetime.combine(day, settings.digest_at, tzinfo=zone) for day in days)
    done = duty.acted_until
    ahead = [moment for moment in moments if done is None or moment > done]
    if ahead:
        return ahead[0]
    assert done is not None
    weeks = (done - moments[-1]) // REPEAT_AFTER_FINDING + 1
    return moments[-1] + weeks * REPEAT_AFTER_FINDING


async def ladder_dates(session: AsyncSession, duty: tables.VisitDuty, settings: SchoolSettings) -> rules.LadderDates:
    """The days of the steps for a duty that is due. Raises ValueError for one that is not."""
    if duty.due_on is None:
        raise ValueError("nothing is due")
    return rules.ladder_dates(duty.due_on, pauses=await _pauses(session, duty), ladder=ladder(settings))


async def stage_on(
    session: AsyncSession, duty: tables.VisitDuty, settings: SchoolSettings, today: date
) -> rules.VisitStage:
    """How far a duty has come on a local date."""
    if duty.due_on is None:
        return rules.VisitStage.NONE
    return rules.stage(await ladder_dates(session, duty, settings), today, planned=duty.planned_on)


async def counts(
    session: AsyncSession, duty: tables.VisitDuty, *, day: date, kind: VisitKind, unannounced: bool
) -> bool:
    """Whether a confirmed visit stops this duty's clock."""
    visit = rules.Visit(on=day, kind=kind, announced=not unannounced)
    return all(rules.counts(visit, regime) for regime in await visits.regimes_of(session, duty, day))


async def _pauses(session: AsyncSession, duty: tables.VisitDuty) -> list[rules.Pause]:
    return [rules.Pause(first=first, last=last) for first, last in await visits.pauses_of(session, duty)]
