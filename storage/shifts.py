"""Reported shifts with their revisions, and days off."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import record_chain
from storage.enums import DayOffKind, ShiftState
from storage.record_chain import SealedRow
from storage.tables import DayOff, Person, Placement, Shift, ShiftRevision


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
    """Write what the shift says now, sealed behind the student's newest revision; returns its number. The caller holds the row."""
    number = await session.scalar(select(func.max(ShiftRevision.number)).where(ShiftRevision.shift_id == shift.id))
    previous = await session.scalar(
        select(ShiftRevision.chain)
        .join(Shift, Shift.id == ShiftRevision.shift_id)
        .where(Shift.student_id == shift.student_id)
        .order_by(ShiftRevision.id.desc())
        .limit(1)
    )
    revision = ShiftRevision(
        school_id=shift.school_id,
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
    revision.chain = record_chain.seal(previous or record_chain.FIRST, as_sealed(revision))
    session.add(revision)
    await session.flush()
    return revision.number


def as_sealed(revision: ShiftRevision) -> SealedRow:
    """A stored revision as the chain seals it."""
    return SealedRow(
        shift=revision.shift_id,
        number=revision.number,
        starts_at=revision.starts_at,
        ends_at=revision.ends_at,
        break_minutes=revision.break_minutes,
        state=revision.state,
        reason_digest=record_chain.digest_of(revision.reason),
        changed_at=revision.changed_at,
    )


async def whole_record(session: AsyncSession, student_id: int) -> list[ShiftRevision]:
    """Every revision of every shift of a student, in the order they were written."""
    found = await session.scalars(
        select(ShiftRevision)
        .join(Shift, Shift.id == ShiftRevision.shift_id)
        .where(Shift.student_id == student_id)
        .order_by(ShiftRevision.id)
    )
    return list(found)


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


async def set_day_off(
    session: AsyncSession, *, student: Person, placement: Placement, day: date, kind: DayOffKind, now: datetime
) -> DayOff:
    """Write that a local day had no work; said again, the newest kind counts."""
    found = await session.scalar(select(DayOff).where(DayOff.student_id == student.id, DayOff.day == day))
    if found is None:
        found = DayOff(
            school_id=student.school_id,
            student_id=student.id,
            placement_id=placement.id,
            day=day,
            kind=kind,
            reported_at=now,
        )
        session.add(found)
    else:
        found.kind = kind
        found.reported_at = now
    await session.flush()
    return found


async def days_off(session: AsyncSession, student_id: int, first: date, last: date) -> dict[date, DayOffKind]:
    """A student's days off from `first` to `last`, both included."""
    found = await session.scalars(
        select(DayOff).where(DayOff.student_id == student_id, DayOff.day >= first, DayOff.day <= last)
    )
    return {row.day: DayOffKind(row.kind) for row in found}


async def clear_days_off(session: AsyncSession, student_id: int, days: Sequence[date]) -> None:
    """Hours were worked on these days after all."""
    found = await session.scalars(select(DayOff).where(DayOff.student_id == student_id, DayOff.day.in_(days)))
    for row in found:
        await session.delete(row)
