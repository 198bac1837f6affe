"""The weeks of many students for those who review them, and what was said of them: as many queries for three hundred as for one."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import ShiftState, WeekReviewState
from storage.tables import (
    ContractTerms,
    DutyCover,
    Person,
    Placement,
    Shift,
    ShiftRevision,
    VisitDuty,
    WeekCard,
    WeekReview,
)


async def students(
    session: AsyncSession,
    school_id: int,
    *,
    teacher_id: int | None,
    first: date,
    last: date,
    today: date,
    student_id: int | None = None,
) -> list[Person]:
    """The students placed at some time from `first` to `last` with a teacher, or with one for whom this teacher stands in today; of the
    whole school where `teacher_id` is None. With `student_id` only that one, if it is one of them.
    """
    query = select(Person).where(Person.school_id == school_id, Person.active).order_by(Person.code, Person.id)
    placed = [Placement.student_id == Person.id, Placement.first_day <= last, Placement.last_day >= first]
    if teacher_id is not None:
        covered = exists().where(
            VisitDuty.teacher_id == Placement.teacher_id,
            VisitDuty.site_id == Placement.site_id,
            VisitDuty.class_id == Placement.class_id,
            DutyCover.duty_id == VisitDuty.id,
            DutyCover.substitute_id == teacher_id,
            DutyCover.first_day <= today,
            DutyCover.last_day >= today,
        )
        placed.append(or_(Placement.teacher_id == teacher_id, covered))
    query = query.where(exists().where(*placed))
    if student_id is not None:
        query = query.where(Person.id == student_id)
    return list(await session.scalars(query))


async def shifts_between(
    session: AsyncSession, student_ids: Collection[int], first: datetime, last: datetime
) -> dict[int, list[Shift]]:
    """The counting shifts of students that start in [first, last), in order."""
    found = await session.scalars(
        select(Shift)
        .where(
            Shift.student_id.in_(student_ids),
            Shift.state == ShiftState.REPORTED,
            Shift.starts_at >= first,
            Shift.starts_at < last,
        )
        .order_by(Shift.starts_at, Shift.id)
    )
    by_student: dict[int, list[Shift]] = {student_id: [] for student_id in student_ids}
    for shift in found:
        by_student[shift.student_id].append(shift)
    return by_student


async def revisions(
    session: AsyncSession, student_ids: Collection[int], first: datetime, last: datetime
) -> dict[int, list[ShiftRevision]]:
    """What the shifts of students that start in [first, last), or did before they were taken back, have ever said, as it was written."""
    found = await session.execute(
        select(Shift.student_id, ShiftRevision)
        .join(ShiftRevision, ShiftRevision.shift_id == Shift.id)
        .where(Shift.student_id.in_(student_ids), Shift.starts_at >= first, Shift.starts_at < last)
        .order_by(ShiftRevision.place)
    )
    by_student: dict[int, list[ShiftRevision]] = {}
    for student_id, revision in found:
        by_student.setdefault(student_id, []).append(revision)
    return by_student


async def terms(session: AsyncSession, placement_ids: Collection[int], day: date) -> dict[int, dict[str, Any]]:
    """What contracts say on a local date, by placement; those about which nothing was written down are left out."""
    found = await session.execute(
        select(ContractTerms.placement_id, ContractTerms.terms)
        .where(ContractTerms.placement_id.in_(placement_ids), ContractTerms.valid_from <= day)
        .order_by(ContractTerms.valid_from)
    )
    return {placement_id: dict(stored) for placement_id, stored in found}


async def confirmed(session: AsyncSession, student_ids: Collection[int], monday: date) -> dict[int, WeekCard]:
    """The cards of a week that students have confirmed, by student."""
    found = await session.scalars(
        select(WeekCard).where(
            WeekCard.student_id.in_(student_ids), WeekCard.monday == monday, WeekCard.confirmed_at.is_not(None)
        )
    )
    return {card.student_id: card for card in found}


async def of_week(session: AsyncSession, student_ids: Collection[int], monday: date) -> dict[int, WeekReview]:
    """What was said of a week, by student."""
    found = await session.scalars(
        select(WeekReview)
        .where(WeekReview.student_id.in_(student_ids), WeekReview.monday == monday)
        .execution_options(populate_existing=True)
    )
    return {review.student_id: review for review in found}


async def approve(
    session: AsyncSession, school_id: int, monday: date, minutes: Mapping[int, int], *, by: int, now: datetime
) -> None:
    """Approve the week of many students, each with the minutes that stood there. One that was returned meanwhile stays returned."""
    said = {
        "school_id": school_id,
        "monday": monday,
        "state": WeekReviewState.APPROVED,
        "reviewed_by": by,
        "note": None,
    }
    rows = [
        {**said, "student_id": student_id, "minutes": worked, "reviewed_at": now}
        for student_id, worked in minutes.items()
    ]
    if rows:
        await _write(session, rows, only_approved=True)


async def decide(
    session: AsyncSession,
    student: Person,
    monday: date,
    state: WeekReviewState,
    *,
    minutes: int,
    by: int,
    now: datetime,
    note: str | None = None,
) -> None:
    """Approve or return the week of one student; the newest word counts."""
    row = {
        "school_id": student.school_id,
        "student_id": student.id,
        "monday": monday,
        "state": state,
        "minutes": minutes,
        "reviewed_by": by,
        "reviewed_at": now,
        "note": note,
    }
    await _write(session, [row], only_approved=False)


async def _write(session: AsyncSession, rows: list[dict[str, Any]], *, only_approved: bool) -> None:
    """One statement, also when somebody else reviews the same week at the same moment."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = insert(WeekReview).values(rows)
    new = statement.excluded
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["student_id", "monday"],
            set_={name: new[name] for name in ("state", "minutes", "reviewed_by", "reviewed_at", "note")},
            where=WeekReview.state == WeekReviewState.APPROVED if only_approved else None,
        )
    )
