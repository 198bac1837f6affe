"""Work that began with a tap and has not ended yet."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import ClockedShift, Placement, Shift


async def running(session: AsyncSession, student_id: int) -> ClockedShift | None:
    """What a student is in the middle of. The caller holds the student's row."""
    return await session.scalar(
        select(ClockedShift).where(ClockedShift.student_id == student_id, ClockedShift.ended_at.is_(None))
    )


async def begin(session: AsyncSession, placement: Placement, *, now: datetime, ask_at: datetime | None) -> ClockedShift:
    """Work begins now. `ask_at` is when a forgotten end is asked about."""
    row = ClockedShift(
        school_id=placement.school_id,
        student_id=placement.student_id,
        placement_id=placement.id,
        began_at=now,
        next_action_at=ask_at,
    )
    session.add(row)
    await session.flush()
    return row


async def end(session: AsyncSession, clocked_id: int, shift: Shift | None, now: datetime) -> None:
    """It has become a shift, or (None) it was none."""
    row = await session.get_one(ClockedShift, clocked_id)
    if row.ended_at is None:
        row.ended_at = now
        row.next_action_at = None
        row.shift_id = shift.id if shift else None


async def due(session: AsyncSession, now: datetime, limit: int = 200) -> list[ClockedShift]:
    """Those whose end may have been forgotten, oldest first."""
    found = await session.scalars(
        select(ClockedShift)
        .where(ClockedShift.next_action_at <= now, ClockedShift.ended_at.is_(None))
        .order_by(ClockedShift.next_action_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(found)


async def reopen(session: AsyncSession, shift: Shift) -> ClockedShift | None:
    """The shift that ended it was undone: it goes on, unless another has begun. None where a shift was not clocked."""
    row = await session.scalar(select(ClockedShift).where(ClockedShift.shift_id == shift.id))
    if row is None or await running(session, shift.student_id) is not None:
        return None
    row.ended_at = None
    row.shift_id = None
    await session.flush()
    return row
