"""What many students have reported, asked for at once: so that a list of three hundred costs as many queries as one of three."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import DayOffKind, ShiftState
from storage.tables import ClockedShift, DayOff, Person, Placement, Shift


async def starts(
    session: AsyncSession, student_ids: Collection[int], first: datetime, last: datetime
) -> Sequence[tuple[int, datetime]]:
    """(student, start) of every counting shift that starts in [first, last)."""
    found = await session.execute(
        select(Shift.student_id, Shift.starts_at).where(
            Shift.student_id.in_(student_ids),
            Shift.state == ShiftState.REPORTED,
            Shift.starts_at >= first,
            Shift.starts_at < last,
        )
    )
    return [(row.student_id, row.starts_at) for row in found]


async def days_off(
    session: AsyncSession, student_ids: Collection[int], first: date, last: date
) -> Sequence[tuple[int, date, DayOffKind]]:
    """(student, local day, reason) of every day off from `first` to `last`, both included."""
    found = await session.execute(
        select(DayOff.student_id, DayOff.day, DayOff.kind).where(
            DayOff.student_id.in_(student_ids),
            DayOff.state == ShiftState.REPORTED,
            DayOff.day >= first,
            DayOff.day <= last,
        )
    )
    return [(row.student_id, row.day, DayOffKind(row.kind)) for row in found]


async def last_starts(session: AsyncSession, student_ids: Collection[int]) -> dict[int, datetime]:
    """When each student's newest counting shift starts; students without any are left out."""
    found = await session.execute(
        select(Shift.student_id, func.max(Shift.starts_at))
        .where(Shift.student_id.in_(student_ids), Shift.state == ShiftState.REPORTED)
        .group_by(Shift.student_id)
    )
    return {row[0]: row[1] for row in found}


async def last_days_off(session: AsyncSession, student_ids: Collection[int]) -> dict[int, date]:
    """Each student's newest day off; students without any are left out."""
    found = await session.execute(
        select(DayOff.student_id, func.max(DayOff.day))
        .where(DayOff.student_id.in_(student_ids), DayOff.state == ShiftState.REPORTED)
        .group_by(DayOff.student_id)
    )
    return {row[0]: row[1] for row in found}


async def on_the_clock(session: AsyncSession, student_ids: Collection[int]) -> set[int]:
    """Those who are in the middle of a shift."""
    found = await session.scalars(
        select(ClockedShift.student_id).where(ClockedShift.student_id.in_(student_ids), ClockedShift.ended_at.is_(None))
    )
    return set(found)


async def placements_between(
    session: AsyncSession, student_ids: Collection[int], first: date, last: date
) -> dict[int, list[Placement]]:
    """The placements of students that touch a stretch of local days, the earliest first."""
    found = await session.scalars(
        select(Placement)
        .where(Placement.student_id.in_(student_ids), Placement.first_day <= last, Placement.last_day >= first)
        .order_by(Placement.first_day, Placement.id)
    )
    by_student: dict[int, list[Placement]] = {}
    for placement in found:
        by_student.setdefault(placement.student_id, []).append(placement)
    return by_student


async def lock_idle(session: AsyncSession, student_ids: Collection[int]) -> dict[int, Person]:
    """Lock those students who are not being answered this moment, by id: nobody waits, and what they write comes after what follows."""
    found = await session.scalars(
        select(Person)
        .where(Person.id.in_(student_ids))
        .order_by(Person.id)
        .with_for_update(skip_locked=True, key_share=True)
    )
    return {person.id: person for person in found}
