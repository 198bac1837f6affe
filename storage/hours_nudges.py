"""That students were asked about work days without an entry: each day once, whatever happens."""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import OutboxState
from storage.tables import Account, HoursNudge, Parcel, Person


async def asked(session: AsyncSession, student_ids: Collection[int], days: Collection[date]) -> dict[int, set[date]]:
    """About which of some local days each student was asked."""
    found = await session.execute(
        select(HoursNudge.student_id, HoursNudge.day).where(
            HoursNudge.student_id.in_(student_ids), HoursNudge.day.in_(days)
        )
    )
    by_student: dict[int, set[date]] = {}
    for student_id, day in found:
        by_student.setdefault(student_id, set()).add(day)
    return by_student


async def joined(session: AsyncSession, student_ids: Collection[int]) -> dict[int, datetime]:
    """Since when each student has been reachable; those who are not are left out."""
    found = await session.execute(
        select(Account.person_id, func.min(Account.linked_at))
        .where(Account.person_id.in_(student_ids), Account.blocked_at.is_(None), Account.linked_at.is_not(None))
        .group_by(Account.person_id)
    )
    return {person_id: at for person_id, at in found if person_id is not None and at is not None}


async def of_parcels(session: AsyncSession, student_id: int, days: Collection[date]) -> dict[int, list[HoursNudge]]:
    """The questions that were asked in the same messages as those about some days, by message."""
    about = select(HoursNudge.parcel_id).where(HoursNudge.student_id == student_id, HoursNudge.day.in_(days))
    return _by_parcel(
        await session.scalars(
            select(HoursNudge)
            .where(HoursNudge.student_id == student_id, HoursNudge.parcel_id.in_(about))
            .order_by(HoursNudge.day)
        )
    )


async def unsent(session: AsyncSession, student_id: int) -> dict[int, list[HoursNudge]]:
    """The questions to a student that have not left yet, by message."""
    return _by_parcel(
        await session.scalars(
            select(HoursNudge)
            .join(Parcel, Parcel.id == HoursNudge.parcel_id)
            .where(
                HoursNudge.student_id == student_id,
                or_(
                    Parcel.state == OutboxState.WAITING,
                    and_(Parcel.state == OutboxState.PENDING, Parcel.attempts == 0),
                ),
            )
            .order_by(HoursNudge.day)
        )
    )


async def write(session: AsyncSession, student: Person, days: Collection[date], parcel_id: int, now: datetime) -> None:
    """These days are asked about in this message; a day that was asked about before moves to it."""
    known = {
        row.day: row
        for row in await session.scalars(
            select(HoursNudge).where(HoursNudge.student_id == student.id, HoursNudge.day.in_(days))
        )
    }
    for day in days:
        if day in known:
            known[day].parcel_id = parcel_id
        else:
            session.add(
                HoursNudge(
                    school_id=student.school_id, student_id=student.id, day=day, parcel_id=parcel_id, written_at=now
                )
            )
    await session.flush()


def _by_parcel(found: Iterable[HoursNudge]) -> dict[int, list[HoursNudge]]:
    by_parcel: dict[int, list[HoursNudge]] = {}
    for row in found:
        by_parcel.setdefault(row.parcel_id, []).append(row)
    return by_parcel
