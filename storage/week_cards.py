"""Weeks shown to students, and which of them were confirmed."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import Person, WeekCard


async def of_week(session: AsyncSession, student_id: int, monday: date) -> WeekCard | None:
    """The card of a student's week, if one was written."""
    return await session.scalar(select(WeekCard).where(WeekCard.student_id == student_id, WeekCard.monday == monday))


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
