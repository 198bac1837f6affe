"""A student's record: one row of entries about shifts and days off, each sealed behind the one before. Nothing is changed or taken out."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage import record_chain
from storage.record_chain import SealedDayOff, SealedRow, SealedShift
from storage.tables import DayOffRevision, RecordEntry, ShiftRevision


async def add(session: AsyncSession, entry: RecordEntry) -> None:
    """Put an entry at the end of its student's record, with its place and its seal.

    The caller holds the student's row, so that nobody else finds the same end; whoever does not is refused by the database, because no
    two entries of a student have the same place.
    """
    found = await session.execute(
        select(RecordEntry.place, RecordEntry.chain)
        .where(RecordEntry.student_id == entry.student_id)
        .order_by(RecordEntry.place.desc())
        .limit(1)
    )
    place, previous = found.first() or (0, record_chain.FIRST)
    entry.place = place + 1
    entry.reason_digest = record_chain.digest_of(entry.reason)
    entry.chain = record_chain.seal(previous, as_sealed(entry))
    session.add(entry)
    await session.flush()


async def of_student(session: AsyncSession, student_id: int) -> list[RecordEntry]:
    """The whole record of a student, in the order in which it was written."""
    found = await session.scalars(
        select(RecordEntry).where(RecordEntry.student_id == student_id).order_by(RecordEntry.place)
    )
    return list(found)


def as_sealed(entry: RecordEntry) -> SealedRow:
    """A stored entry as the chain seals it."""
    match entry:
        case ShiftRevision():
            return SealedShift(
                shift=entry.shift_id,
                starts_at=entry.starts_at,
                ends_at=entry.ends_at,
                break_minutes=entry.break_minutes,
                number=entry.number,
                state=entry.state,
                reason_digest=entry.reason_digest,
                changed_at=entry.changed_at,
            )
        case DayOffRevision():
            return SealedDayOff(
                day_off=entry.day_off_id,
                day=entry.day,
                kind=entry.kind,
                number=entry.number,
                state=entry.state,
                reason_digest=entry.reason_digest,
                changed_at=entry.changed_at,
            )
        case _:
            raise TypeError(f"an entry about nothing: {type(entry).__name__}")


def reason_fits(entry: RecordEntry) -> bool:
    """Whether the words of a reason are those that were sealed. Words that were erased fit."""
    return entry.reason is None or record_chain.digest_of(entry.reason) == entry.reason_digest


def first_altered(entries: Iterable[RecordEntry]) -> RecordEntry | None:
    """The first entry of a whole record that is not as it was written, or behind which one was taken out; None when all are."""
    previous = record_chain.FIRST
    for entry in entries:
        if not reason_fits(entry) or record_chain.seal(previous, as_sealed(entry)) != entry.chain:
            return entry
        previous = entry.chain
    return None
