"""What follows when a student's record of hours changes: questions are taken back, and cards that wait are written anew."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import hours_reminders, week_cards
from storage import tables


async def follow(session: AsyncSession, student: tables.Person, days: Collection[date], now: datetime) -> None:
    """Shifts or days off were written, changed or withdrawn on these local days. The caller holds the student's row."""
    await hours_reminders.answered(session, student, days, now)
    await week_cards.rewrite(session, student, days, now)
