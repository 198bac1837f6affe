"""Weeks shown to students, and which of them were confirmed."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import OutboxState
from storage.tables import Parcel, Person, WeekCard


async def of_week(session: AsyncSession, student_id: int, monday: date) -> WeekCard | None:
    """The card of a student's week, if one was written."""
    return await session.scalar(select(WeekCard).where(WeekCard.student_id == student_id, WeekCard.monday == monday))


async def written(session: AsyncSession, student_ids: Collection[int], monday: date) -> set[int]:
    """Which of some students have a card of this week."""
    found = await session.scalars(
        select(WeekCard.student_id).where(WeekCard.student_id.in_(student_ids), WeekCard.monday == monday)
    )
    return set(found)


async def unsent_parcels(session: AsyncSession, student_id: int) -> list[int]:
    """The parcels of a student's cards that have not left yet."""
    found = await session.scalars(
        select(Parcel.id)
        .join(WeekCard, WeekCard.parcel_id == Parcel.id)
        .where(
            WeekCard.student_id == student_id,
            or_(Parcel.state == OutboxState.WAITING, and_(Parcel.state == OutboxState.PENDING, Parcel.attempts == 0)),
        )
    )
    return list(found)


async def add(session: AsyncSession, student: Person, monday: date, *, parcel_id: int, now: datetime) -> WeekCard:
    """A card was written to a student."""
    card = WeekCard(
        school_id=student.school_id, student_id=student.id, monday=monday, parcel_id=parcel_id, written_at=now
    )
    session.add(card)
    await session.flush()
    return card


async def any_confirmed(session: AsyncSession, student_id: int, mondays: Collection[date]) -> bool:
    """Whether the student has confirmed one of these weeks."""
    found = await session.scalar(
        select(WeekCard.id)
        .where(WeekCard.student_id == student_id, WeekCard.monday.in_(mondays), WeekCard.confirmed_at.is_not(None))
        .limit(1)
    )
    return found is not None


async def confirm(session: AsyncSession, student: Person, monday: date, *, minutes: int, now: datetime) -> None:
    """The student says that a week is right as it stands."""
    card = await of_week(session, student.id, monday)
    if card is None:
        card = WeekCard(school_id=student.school_id, student_id=student.id, monday=monday, written_at=now)
        session.add(card)
    card.confirmed_at = now
    card.minutes = minutes
    await session.flush()
