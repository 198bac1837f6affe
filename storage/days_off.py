"""Days off: the explicit zeros of a record. What was said of one stays readable, like every word of a shift."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import record_entries
from storage.enums import DayOffKind, ShiftState
from storage.tables import DayOff, DayOffRevision, Placement


async def say(
    session: AsyncSession, *, placement: Placement, day: date, kind: DayOffKind, now: datetime
) -> DayOffRevision | None:
    """Write that a local day had no work; said again, the newest kind counts. Returns the new entry; None where the record says so
    already, and nothing is written. The caller holds the student's row.
    """
    found = await _of_day(session, placement.student_id, day)
    if found is not None:
        found.placement_id = placement.id
        return await say_again(session, placement.student_id, day, kind, now=now)
    found = DayOff(
        school_id=placement.school_id,
        student_id=placement.student_id,
        placement_id=placement.id,
        day=day,
        kind=kind,
        state=ShiftState.REPORTED,
        reported_at=now,
    )
    session.add(found)
    await session.flush()
    return await _revise(session, found, now=now, reason=None)


async def say_again(
    session: AsyncSession, student_id: int, day: date, kind: DayOffKind, *, now: datetime, reason: str | None = None
) -> DayOffRevision | None:
    """Something was said of this day off before; now it is one of this kind. Otherwise like `say`."""
    found = await _of_day(session, student_id, day)
    if found is None or (found.kind, found.state) == (kind, ShiftState.REPORTED):
        return None
    found.kind = kind
    found.state = ShiftState.REPORTED
    found.reported_at = now
    return await _revise(session, found, now=now, reason=reason)


async def take_back(
    session: AsyncSession, student_id: int, day: date, *, now: datetime, reason: str | None = None
) -> DayOffRevision | None:
    """A day was no day off after all; None where it was none anyway. The caller holds the student's row."""
    found = await _of_day(session, student_id, day)
    if found is None or found.state != ShiftState.REPORTED:
        return None
    found.state = ShiftState.WITHDRAWN
    return await _revise(session, found, now=now, reason=reason)


async def between(session: AsyncSession, student_id: int, first: date, last: date) -> dict[date, DayOffKind]:
    """A student's days off from `first` to `last`, both included."""
    found = await session.scalars(
        select(DayOff).where(
            DayOff.student_id == student_id,
            DayOff.state == ShiftState.REPORTED,
            DayOff.day >= first,
            DayOff.day <= last,
        )
    )
    return {row.day: DayOffKind(row.kind) for row in found}


async def revisions(session: AsyncSession, student_id: int, day: date) -> list[DayOffRevision]:
    """What a student has said of a local day as a day off, from the first word on."""
    found = await session.scalars(
        select(DayOffRevision)
        .where(DayOffRevision.student_id == student_id, DayOffRevision.day == day)
        .order_by(DayOffRevision.number)
    )
    return list(found)


async def by_id(session: AsyncSession, ids: Collection[int]) -> dict[int, DayOff]:
    """Days off, also those taken back, by id."""
    return {row.id: row for row in await session.scalars(select(DayOff).where(DayOff.id.in_(ids)))}


async def _of_day(session: AsyncSession, student_id: int, day: date) -> DayOff | None:
    return await session.scalar(select(DayOff).where(DayOff.student_id == student_id, DayOff.day == day))


async def _revise(session: AsyncSession, day_off: DayOff, *, now: datetime, reason: str | None) -> DayOffRevision:
    before = await revisions(session, day_off.student_id, day_off.day)
    revision = DayOffRevision(
        school_id=day_off.school_id,
        student_id=day_off.student_id,
        day_off_id=day_off.id,
        number=len(before) + 1,
        day=day_off.day,
        kind=day_off.kind,
        state=day_off.state,
        reason=reason,
        changed_by=day_off.student_id,
        changed_at=now,
    )
    await record_entries.add(session, revision)
    return revision
