"""Putting hours on record through the chat, and what is on record, as tests compare it."""

from datetime import datetime, timedelta

from sqlalchemy import select

from storage.enums import ShiftState
from storage.tables import DayOff, DayOffRevision, Shift
from tests.conversation import Phone, Talk


async def saves_hours(phone: Phone, message: str) -> None:
    """A message that is clear, and the tap that saves it."""
    await phone.says(message)
    phone.sees("report-shift-review")
    await phone.taps("!save")
    phone.sees("report-shift-saved")


async def reported_shifts(talk: Talk) -> list[tuple[str, str, int | None]]:
    """Every counting shift in Taipei's time, with its minutes of break, in order."""
    async with talk.database.reading() as session:
        rows = await session.scalars(select(Shift).where(Shift.state == ShiftState.REPORTED).order_by(Shift.starts_at))
        return [(_local(row.starts_at), _local(row.ends_at), row.break_minutes) for row in rows]


async def days_off(talk: Talk) -> list[str]:
    """Every day off that counts, with its kind, in order."""
    async with talk.database.reading() as session:
        rows = await session.scalars(select(DayOff).where(DayOff.state == ShiftState.REPORTED).order_by(DayOff.day))
        return [f"{row.day} {row.kind}" for row in rows]


async def told_of_days_off(talk: Talk) -> list[str]:
    """Every word on days off in the order in which it was written: the day, the kind, whether it counts, and why."""
    async with talk.database.reading() as session:
        rows = await session.scalars(select(DayOffRevision).order_by(DayOffRevision.place))
        return [f"{row.day:%m-%d} {row.kind} {row.state}" + (f" ({row.reason})" if row.reason else "") for row in rows]


def _local(instant: datetime) -> str:
    return f"{instant + timedelta(hours=8):%m-%d %H:%M}"
