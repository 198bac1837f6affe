"""The seals of the record: whatever is changed afterwards is found, and named."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import record_chain, shifts
from storage.database import Database
from storage.tables import Placement, Shift
from tests.cast import NOW, enrol


async def _written(database: Database) -> int:
    """Three shifts of one student, the second corrected, the third withdrawn; and one of somebody else in between."""
    async with database.transaction() as session:
        cast = await enrol(session)
        mine = await session.get_one(Placement, cast.placements["mei"])
        other = await session.get_one(Placement, cast.placements["an"])
        start = datetime(2026, 11, 2, tzinfo=UTC)

        async def add(placement: Placement, day: int) -> Shift:
            return await shifts.add(
                session,
                placement=placement,
                starts_at=start + timedelta(days=day),
                ends_at=start + timedelta(days=day, hours=8),
                break_minutes=60,
                now=NOW,
                via="line",
            )

        await add(mine, 0)
        second = await add(mine, 1)
        await add(other, 1)
        third = await add(mine, 2)
        await shifts.change(
            session,
            second,
            starts_at=second.starts_at,
            ends_at=second.ends_at + timedelta(hours=2),
            break_minutes=30,
            overlap_confirmed=False,
            now=NOW,
            reason="加班忘了",
        )
        await shifts.withdraw(session, third, now=NOW)
        return cast.people["mei"]


async def _broken(database: Database, student: int) -> tuple[int, int] | None:
    async with database.reading() as session:
        rows = await shifts.whole_record(session, student)
        row = record_chain.first_broken([(shifts.as_sealed(revision), revision.chain) for revision in rows])
        return None if row is None else (row.shift, row.number)


async def test_a_record_that_nobody_touched_is_whole(database: Database) -> None:
    student = await _written(database)
    assert await _broken(database, student) is None
    async with database.reading() as session:
        assert len(await shifts.whole_record(session, student)) == 5


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE shift_revisions SET break_minutes = 0 WHERE shift_id = 2 AND number = 1",
        "UPDATE shift_revisions SET break_minutes = NULL WHERE shift_id = 2 AND number = 1",
        "UPDATE shift_revisions SET ends_at = starts_at WHERE shift_id = 2 AND number = 1",
        "UPDATE shift_revisions SET state = 'withdrawn' WHERE shift_id = 2 AND number = 1",
        "UPDATE shift_revisions SET changed_at = starts_at WHERE shift_id = 2 AND number = 1",
    ],
)
async def test_a_row_that_was_changed_in_the_database_is_named(database: Database, change: str) -> None:
    student = await _written(database)
    async with database.transaction() as session:
        await session.execute(text(change))
    assert await _broken(database, student) == (2, 1)


async def test_a_row_that_was_taken_out_is_seen_at_the_next_one(database: Database) -> None:
    student = await _written(database)
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM shift_revisions WHERE shift_id = 2 AND number = 1"))
    assert await _broken(database, student) == (4, 1)


def test_the_seal_needs_nothing_but_the_standard_library() -> None:
    """An inspector can read the whole of it, and run it anywhere."""
    source = Path(record_chain.__file__).read_text(encoding="utf-8")
    assert {line.split()[1] for line in source.splitlines() if line.startswith(("import ", "from "))} == {
        "hashlib",
        "json",
        "collections.abc",
        "dataclasses",
        "datetime",
        "typing",
    }
