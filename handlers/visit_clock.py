"""The visit clock on stored duties: when a visit is due, and the next moment at which something follows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import own_days
from handlers.rules import visits as rules
from storage import people, tables, visits
from storage.enums import VisitKind
from storage.schools import SchoolSettings, settings_of

REPEAT_AFTER_FINDING = timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How a visit that is due stands on a local date: its stage, how late it is in days on which the clock ran (negative before it is due),
    and the day on which the coordinators hear of it, if nothing open-ended holds the clock.
    """

    stage: rules.VisitStage
    late: int
    told_on: date | None


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
    calendar = await own_days.standing_still(session, duty.class_id)
    pauses = await _pauses(session, duty, calendar)
    counting = [visit.visited_on for visit in await visits.visits_of(session, duty.id) if visit.counts]
    # What was visited before the roster was taken over may not be on record. Without any visit on record the clock begins then.
    begins = duty.began_on if counting else max(duty.began_on, duty.known_from)
    due = rules.due_date(
        duty_began=duty.began_on,
        first_work_day=rules.first_running(begins, _as_pauses(calendar.school_phases)),
        counting_visits=counting,
        pauses=pauses,
        interval_days=settings.visit_interval_days,
    )
    over = duty.ended_on is not None and duty.ended_on < today
    duty.due_on = None if over or (due is not None and duty.ended_on is not None and due > duty.ended_on) else due
    if duty.planned_on is not None and counting and max(counting) >= duty.planned_on:
        duty.planned_on = None
    duty.next_action_at = _next_moment(duty, pauses, settings, zone)
    await session.flush()


def _next_moment(
    duty: tables.VisitDuty, pauses: Sequence[rules.Pause], settings: SchoolSettings, zone: ZoneInfo
) -> datetime | None:
    """The first morning not acted on yet at which something follows: a step of the ladder, its weekly repetition, or the day after a
    planned visit. It may have passed: then the next look acts.
    """
    if duty.due_on is None:
        return None
    dates = rules.ladder_dates(duty.due_on, pauses=pauses, ladder=ladder(settings))
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
    again = moments[-1] + weeks * REPEAT_AFTER_FINDING
    day = rules.first_running(again.astimezone(zone).date(), pauses)
    return None if day is None else datetime.combine(day, settings.digest_at, tzinfo=zone)


async def standing(session: AsyncSession, duty: tables.VisitDuty, settings: SchoolSettings, today: date) -> Standing:
    """How a duty stands on a local date. While its clock stands still nobody is reminded, also not of what was late before.

    Raises ValueError for a duty of which no visit is due.
    """
    if duty.due_on is None:
        raise ValueError("nothing is due")
    pauses = await _pauses(session, duty, await own_days.standing_still(session, duty.class_id))
    dates = rules.ladder_dates(duty.due_on, pauses=pauses, ladder=ladder(settings))
    still = rules.paused_on(today, pauses)
    return Standing(
        stage=rules.VisitStage.NONE if still else rules.stage(dates, today, planned=duty.planned_on),
        late=rules.days_late(duty.due_on, today, pauses),
        told_on=dates.alert,
    )


async def counts(
    session: AsyncSession, duty: tables.VisitDuty, *, day: date, kind: VisitKind, unannounced: bool
) -> bool:
    """Whether a confirmed visit stops this duty's clock."""
    visit = rules.Visit(on=day, kind=kind, announced=not unannounced)
    return all(rules.counts(visit, regime) for regime in await visits.regimes_of(session, duty, day))


async def _pauses(session: AsyncSession, duty: tables.VisitDuty, calendar: own_days.StandingStill) -> list[rules.Pause]:
    """Everything that holds the clock: pauses of this duty, school phases of its class, days on which the class's calendar is closed."""
    return _as_pauses([*await visits.pauses_of(session, duty), *calendar.school_phases, *calendar.closed])


def _as_pauses(stretches: Iterable[tuple[date, date]]) -> list[rules.Pause]:
    return [rules.Pause(first=first, last=last) for first, last in stretches]
