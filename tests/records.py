"""What is on record, as tests compare it."""

from datetime import datetime, timedelta

from sqlalchemy import select

from storage.enums import ShiftState
from storage.tables import Shift
from tests.conversation import Talk


async def reported_shifts(talk: Talk) -> list[tuple[str, str, int | None]]:
    """Every counting shift in Taipei's time, with its minutes of break, in order."""
    async with talk.database.reading() as session:
        rows = await session.scalars(select(Shift).where(Shift.state == ShiftState.REPORTED).order_by(Shift.starts_at))
        return [(_local(row.starts_at), _local(row.ends_at), row.break_minutes) for row in rows]


def _local(instant: datetime) -> str:
    return f"{instant + timedelta(hours=8):%m-%d %H:%M}"
