"""Cases: opened, taken on, written to, closed; and their timelines."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import CaseKind, CaseState, Confidentiality, Role, Severity, WelfareCategory
from storage.tables import Case, CaseEvent, Placement, School

LIVE = (CaseState.OPEN, CaseState.ACKNOWLEDGED)


async def open_case(
    session: AsyncSession,
    *,
    school_id: int,
    kind: CaseKind,
    severity: Severity,
    confidentiality: Confidentiality,
    reporter_id: int | None,
    now: datetime,
    category: WelfareCategory | None = None,
    placement_id: int | None = None,
    duty_id: int | None = None,
    words: str | None = None,
    media_id: int | None = None,
    place: Sequence[float] | None = None,
) -> Case:
    """Open a case under the school's next number, with its first event. A sealed reporter is kept encrypted, and nowhere else.

    A sealed case keeps no placement either: with few students at a site, it would name the reporter.
    """
    # Locking the school's row makes numbers follow one another; on SQLite the one writer does.
    await session.execute(select(School.id).where(School.id == school_id).with_for_update())
    number = await session.scalar(select(func.max(Case.number)).where(Case.school_id == school_id))
    sealed = confidentiality == Confidentiality.SEALED
    case = Case(
        school_id=school_id,
        number=(number or 0) + 1,
        kind=kind,
        category=category,
        severity=severity,
        state=CaseState.OPEN,
        confidentiality=confidentiality,
        reporter_id=None if sealed else reporter_id,
        sealed_reporter=reporter_id if sealed else None,
        placement_id=None if sealed else placement_id,
        duty_id=duty_id,
        opened_at=now,
    )
    session.add(case)
    await session.flush()
    details: dict[str, Any] | None = {"place": list(place)} if place else None
    await add_event(
        session,
        case,
        what="opened",
        actor_id=reporter_id,
        actor_role=Role.STUDENT if reporter_id else "system",
        now=now,
        words=words,
        details=details,
        media_id=media_id,
    )
    return case


async def add_event(
    session: AsyncSession,
    case: Case,
    *,
    what: str,
    actor_id: int | None,
    actor_role: str,
    now: datetime,
    words: str | None = None,
    details: dict[str, Any] | None = None,
    media_id: int | None = None,
) -> CaseEvent:
    """Write one line of the timeline. The reporter of a sealed case never stands there by id."""
    number = await session.scalar(select(func.max(CaseEvent.number)).where(CaseEvent.case_id == case.id))
    hidden = case.confidentiality == Confidentiality.SEALED and actor_role == Role.STUDENT
    event = CaseEvent(
        school_id=case.school_id,
        case_id=case.id,
        number=(number or 0) + 1,
        what=what,
        actor_id=None if hidden else actor_id,
        actor_role=actor_role,
        words=words,
        details=details,
        media_id=media_id,
        at=now,
    )
    session.add(event)
    await session.flush()
    return event


async def timeline(session: AsyncSession, case_id: int) -> list[CaseEvent]:
    """What happened, in order."""
    found = await session.scalars(select(CaseEvent).where(CaseEvent.case_id == case_id).order_by(CaseEvent.number))
    return list(found)


async def of_reporter(session: AsyncSession, person_id: int, school_id: int, limit: int = 10) -> list[Case]:
    """Somebody's own cases, the newest first, sealed ones too: those are found by opening them, which only a reporter's own turn does."""
    own = await session.scalars(
        select(Case)
        .where(
            Case.school_id == school_id,
            or_(Case.reporter_id == person_id, Case.confidentiality == Confidentiality.SEALED),
        )
        .order_by(Case.id.desc())
    )
    return [case for case in own if person_id in (case.reporter_id, case.sealed_reporter)][:limit]


async def live_danger_of(session: AsyncSession, person_id: int, since: datetime) -> Case | None:
    """The urgent case that somebody's words of danger opened a moment ago, if it is still open."""
    return await session.scalar(
        select(Case)
        .where(
            Case.reporter_id == person_id,
            Case.severity == Severity.URGENT,
            Case.state.in_(LIVE),
            Case.opened_at >= since,
        )
        .order_by(Case.id.desc())
        .limit(1)
    )


async def live_finding_of_duty(session: AsyncSession, duty_id: int) -> Case | None:
    """The open finding about a visit duty, if there is one."""
    return await session.scalar(
        select(Case)
        .where(Case.duty_id == duty_id, Case.kind == CaseKind.FINDING, Case.state.in_(LIVE), Case.reporter_id.is_(None))
        .order_by(Case.id.desc())
        .limit(1)
    )


async def visible_to_coordinators(session: AsyncSession, school_id: int, limit: int = 20) -> list[Case]:
    """The live cases of a school, the oldest first."""
    found = await session.scalars(
        select(Case).where(Case.school_id == school_id, Case.state.in_(LIVE)).order_by(Case.id).limit(limit)
    )
    return list(found)


async def visible_to_teacher(session: AsyncSession, teacher_id: int, school_id: int, limit: int = 20) -> list[Case]:
    """The live cases that a teacher's own students let the teacher see, the oldest first."""
    found = await session.scalars(
        select(Case)
        .join(Placement, Placement.id == Case.placement_id)
        .where(
            Case.school_id == school_id,
            Case.state.in_(LIVE),
            Case.confidentiality == Confidentiality.TEACHER_TOO,
            Placement.teacher_id == teacher_id,
        )
        .order_by(Case.id)
        .limit(limit)
    )
    return list(found)


def reporter_of(case: Case) -> int | None:
    """Who reported, also where that is sealed: for delivering to them, never for showing."""
    return case.sealed_reporter if case.confidentiality == Confidentiality.SEALED else case.reporter_id
