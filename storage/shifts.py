"""Reported shifts with their revisions."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import record_entries
from storage.enums import ShiftState
from storage.tables import Placement, Shift, ShiftRevision


async def add(
    session: AsyncSession,
    *,
    placement: Placement,
    starts_at: datetime,
    ends_at: datetime,
    break_minutes: int | None,
    now: datetime,
    via: str,
    overlap_confirmed: bool = False,
    reason: str | None = None,
) -> Shift:
    """Write a shift and its first revision; `reason` is why it comes late, where that was asked.

    The caller has looked for overlaps while holding the student's row.
    """
    shift = Shift(
        school_id=placement.school_id,
        student_id=placement.student_id,
        placement_id=placement.id,
        starts_at=starts_at,
        ends_at=ends_at,
        break_minutes=break_minutes,
        overlap_confirmed=overlap_confirmed,
        reported_at=now,
        reported_via=via,
    )
    session.add(shift)
    await session.flush()
    await _revise(session, shift, changed_by=placement.student_id, now=now, reason=reason)
    return shift


async def change(
    session: AsyncSession,
    shift: Shift,
    *,
    starts_at: datetime,
    ends_at: datetime,
    break_minutes: int | None,
    overlap_confirmed: bool,
    now: datetime,
    reason: str | None = None,
) -> int:
    """Correct a shift; what it said before stays readable as a revision. Returns the number of the new one."""
    shift.starts_at = starts_at
    shift.ends_at = ends_at
    shift.break_minutes = break_minutes
    shift.overlap_confirmed = overlap_confirmed
    shift.state = ShiftState.REPORTED
    return await _revise(session, shift, changed_by=shift.student_id, now=now, reason=reason)


async def withdraw(session: AsyncSession, shift: Shift, *, now: datetime, reason: str | None = None) -> None:
    """Take a shift back; it stays readable and counts no more."""
    shift.state = ShiftState.WITHDRAWN
    await _revise(session, shift, changed_by=shift.student_id, now=now, reason=reason)


async def _revise(session: AsyncSession, shift: Shift, *, changed_by: int, now: datetime, reason: str | None) -> int:
    """Put what the shift says now into the record; returns which word on this shift it is. The caller holds the student's row."""
    number = await session.scalar(select(func.max(ShiftRevision.number)).where(ShiftRevision.shift_id == shift.id))
    revision = ShiftRevision(
        school_id=shift.school_id,
        student_id=shift.student_id,
        shift_id=shift.id,
        number=(number or 0) + 1,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        break_minutes=shift.break_minutes,
        state=shift.state,
        reason=reason,
        changed_by=changed_by,
        changed_at=now,
    )
    await record_entries.add(session, revision)
    return revision.number


async def overlapping(
    session: AsyncSession, student_id: int, starts_at: datetime, ends_at: datetime, *, except_for: int | None = None
) -> list[Shift]:
    """A student's shifts that share a moment with [starts_at, ends_at); one that ends where the other begins shares none."""
    query = (
        select(Shift)
        .where(
            Shift.student_id == student_id,
            Shift.state == ShiftState.REPORTED,
            Shift.starts_at < ends_at,
            Shift.ends_at > starts_at,
        )
        .order_by(Shift.starts_at)
    )
    return [shift for shift in await session.scalars(query) if shift.id != except_for]


async def between(session: AsyncSession, student_id: int, first: datetime, last: datetime) -> list[Shift]:
    """A student's counting shifts that start in [first, last), in order."""
    found = await session.scalars(
        select(Shift)
        .where(
            Shift.student_id == student_id,
            Shift.state == ShiftState.REPORTED,
            Shift.starts_at >= first,
            Shift.starts_at < last,
        )
        .order_by(Shift.starts_at)
    )
    return list(found)


async def newest(session: AsyncSession, student_id: int, limit: int = 10) -> list[Shift]:
    """A student's counting shifts, the newest first."""
    found = await session.scalars(
        select(Shift)
        .where(Shift.student_id == student_id, Shift.state == ShiftState.REPORTED)
        .order_by(Shift.starts_at.desc())
        .limit(limit)
    )
    return list(found)


async def revisions(session: AsyncSession, shift_id: int) -> list[ShiftRevision]:
    """What a shift said, from the first value on."""
    found = await session.scalars(
        select(ShiftRevision).where(ShiftRevision.shift_id == shift_id).order_by(ShiftRevision.number)
    )
    return list(found)
