"""Rounds: walks through all students of a school, once for each day or week, a few at a time.

A round is a lease whose slot says for which day it is and up to whom it has come; another day, later or earlier, begins anew. Whether
anything is left costs one read by key, and a school of ten thousand is walked in transactions that nobody waits for.
"""

from datetime import date
from typing import Final

from sqlalchemy import exists, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import Account, Lease, Person, Placement

FEW: Final = 50

PLACES: Final = 10**10
"""More than any id: a slot is a day's number times this, plus the last student's id."""

DONE: Final = PLACES - 1


async def next_students(
    session: AsyncSession, name: str, school_id: int, of: date, *, first: date, last: date, few: int = FEW
) -> list[int]:
    """The next students of the round `name` that belongs to the day `of`, by id; empty when it is over or somebody else walks.

    Those are met who are placed at any time from `first` to `last` (local dates) and can be reached. Each is met once in a round.
    """
    key = f"{name}:{school_id}"
    seen = await session.scalar(select(Lease.slot).where(Lease.name == key))
    day, reached = divmod(seen or 0, PLACES)
    if day != of.toordinal():
        reached = 0
    if reached == DONE:
        return []
    found = await session.scalars(
        select(Person.id)
        .where(
            Person.school_id == school_id,
            Person.id > reached,
            Person.active,
            exists().where(Placement.student_id == Person.id, Placement.first_day <= last, Placement.last_day >= first),
            exists().where(Account.person_id == Person.id, Account.blocked_at.is_(None)),
        )
        .order_by(Person.id)
        .limit(few)
    )
    students = list(found)
    slot = of.toordinal() * PLACES + (students[-1] if len(students) == few else DONE)
    return students if await _move(session, key, seen, slot) else []


async def _move(session: AsyncSession, key: str, seen: int | None, slot: int) -> bool:
    """Move a round on, unless somebody else has moved it since it was read. One statement, the same on both databases."""
    moved = await session.execute(
        text(
            "INSERT INTO leases (name, slot, owner) VALUES (:name, :slot, 'round') "
            "ON CONFLICT (name) DO UPDATE SET slot = excluded.slot WHERE leases.slot = :seen RETURNING slot"
        ),
        {"name": key, "slot": slot, "seen": -1 if seen is None else seen},
    )
    return moved.first() is not None
