"""Visit duties and visits: duties follow the placements, and the clock of a duty is set anew after every change."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.enums import Regime
from storage.tables import (
    Digest,
    DutyCover,
    DutyPause,
    Nudge,
    Placement,
    Visit,
    VisitDuty,
    VisitStudent,
)


async def duties_of_placements(session: AsyncSession, school_id: int, today: date) -> list[VisitDuty]:
    """Make the duties follow the placements: one teacher, one site, one class. Returns all duties of the school.

    A duty begins with the first placement of its group and ends with the last; it is never deleted, for its visits are the record.
    """
    groups = await session.execute(
        select(
            Placement.teacher_id,
            Placement.site_id,
            Placement.class_id,
            func.min(Placement.first_day),
            func.max(Placement.last_day),
        )
        .where(Placement.school_id == school_id)
        .group_by(Placement.teacher_id, Placement.site_id, Placement.class_id)
    )
    known = {
        (duty.teacher_id, duty.site_id, duty.class_id): duty
        for duty in await session.scalars(select(VisitDuty).where(VisitDuty.school_id == school_id))
    }
    for teacher_id, site_id, class_id, first, last in groups:
        duty = known.get((teacher_id, site_id, class_id))
        if duty is None:
            duty = VisitDuty(
                school_id=school_id,
                teacher_id=teacher_id,
                site_id=site_id,
                class_id=class_id,
                began_on=first,
                known_from=today,
            )
            session.add(duty)
            known[(teacher_id, site_id, class_id)] = duty
        duty.began_on = first
        duty.ended_on = last
    await session.flush()
    return list(known.values())


async def of_teacher(session: AsyncSession, teacher_id: int, day: date) -> list[VisitDuty]:
    """The duties that are a teacher's on a local date, the most urgent first: own ones, without those handed to somebody
    else for that day, and those taken over.
    """
    cover = aliased(DutyCover)
    covered = and_(cover.duty_id == VisitDuty.id, cover.first_day <= day, cover.last_day >= day)
    found = await session.scalars(
        select(VisitDuty)
        .where(
            VisitDuty.began_on <= day,
            or_(VisitDuty.ended_on.is_(None), VisitDuty.ended_on >= day),
            or_(
                and_(VisitDuty.teacher_id == teacher_id, ~exists().where(covered)),
                exists().where(covered, cover.substitute_id == teacher_id),
            ),
        )
        .order_by(VisitDuty.due_on.is_(None), VisitDuty.due_on, VisitDuty.id)
    )
    return list(found)


async def responsible(session: AsyncSession, duty: VisitDuty, day: date) -> int:
    """Who is to visit on a local date: the teacher, or whoever stands in."""
    substitute = await session.scalar(
        select(DutyCover.substitute_id)
        .where(DutyCover.duty_id == duty.id, DutyCover.first_day <= day, DutyCover.last_day >= day)
        .order_by(DutyCover.id.desc())
        .limit(1)
    )
    return substitute or duty.teacher_id


async def due(session: AsyncSession, now: datetime, limit: int = 500) -> list[VisitDuty]:
    """Duties about which something follows now. Its cost follows what is due, by an index on `next_action_at`."""
    found = await session.scalars(
        select(VisitDuty)
        .where(VisitDuty.next_action_at <= now)
        .order_by(VisitDuty.next_action_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(found)


async def overdue_in_school(session: AsyncSession, school_id: int, day: date) -> list[VisitDuty]:
    """The school's duties whose day has passed, the longest first."""
    found = await session.scalars(
        select(VisitDuty)
        .where(VisitDuty.school_id == school_id, VisitDuty.due_on < day)
        .order_by(VisitDuty.due_on, VisitDuty.id)
    )
    return list(found)


async def visits_of(session: AsyncSession, duty_id: int) -> list[Visit]:
    """The visits of a duty that were not undone, the earliest first."""
    found = await session.scalars(
        select(Visit).where(Visit.duty_id == duty_id, Visit.withdrawn_at.is_(None)).order_by(Visit.visited_on, Visit.id)
    )
    return list(found)


async def pauses_of(session: AsyncSession, duty: VisitDuty) -> list[tuple[date, date]]:
    """The pauses that somebody arranged for this duty, as first and last local day."""
    found = await session.execute(select(DutyPause.first_day, DutyPause.last_day).where(DutyPause.duty_id == duty.id))
    return [(first, last) for first, last in found]


async def regimes_of(session: AsyncSession, duty: VisitDuty, day: date) -> frozenset[Regime]:
    """Under which regimes the students of a duty work on a local date."""
    found = await session.scalars(
        select(Placement.regime)
        .distinct()
        .where(
            Placement.site_id == duty.site_id,
            Placement.class_id == duty.class_id,
            Placement.teacher_id == duty.teacher_id,
            Placement.first_day <= day,
            Placement.last_day >= day,
        )
    )
    return frozenset(Regime(regime) for regime in found)


async def add_students(session: AsyncSession, visit: Visit, met: Sequence[int], not_met: Sequence[int]) -> None:
    """Which students were met on a visit, and which were not."""
    for student_id, was_met in [(s, True) for s in met] + [(s, False) for s in not_met]:
        session.add(VisitStudent(visit_id=visit.id, student_id=student_id, school_id=visit.school_id, met=was_met))
    await session.flush()


async def nudge_once(session: AsyncSession, nudge: Nudge) -> bool:
    """Write a nudge; False when this very one was written before."""
    known = await session.scalar(
        select(Nudge.id).where(
            Nudge.duty_id == nudge.duty_id,
            Nudge.kind == nudge.kind,
            Nudge.due_on == nudge.due_on,
            Nudge.day == nudge.day,
        )
    )
    if known is not None:
        return False
    session.add(nudge)
    await session.flush()
    return True


async def digest_of(session: AsyncSession, person_id: int, day: date) -> Digest | None:
    """The digest of a person on a local date."""
    return await session.get(Digest, (person_id, day))
