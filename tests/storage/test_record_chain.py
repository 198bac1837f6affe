"""The seals of the record: whatever is changed afterwards is found, and named; nobody breaks them by writing at the same time."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from storage import days_off, people, record_chain, record_entries, shifts
from storage.database import Database
from storage.enums import DayOffKind, ShiftState
from storage.record_copies import entry_of
from storage.tables import DayOff, Placement, RecordEntry, Shift, ShiftRevision
from tests.cast import NOW, enrol

START = datetime(2026, 11, 2, tzinfo=UTC)
REST_DAY, LEAVE_DAY = date(2026, 11, 1), date(2026, 11, 4)


async def _add(session: AsyncSession, placement: Placement, day: int) -> Shift:
    return await shifts.add(
        session,
        placement=placement,
        starts_at=START + timedelta(days=day),
        ends_at=START + timedelta(days=day, hours=8),
        break_minutes=60,
        now=NOW,
        via="line",
    )


async def _written(database: Database) -> int:
    """Of one student, a rest day; three shifts, the second corrected, the third withdrawn; a leave that became sick leave and was taken
    back. Of somebody else one of each in between.
    """
    async with database.transaction() as session:
        cast = await enrol(session)
        mine = await session.get_one(Placement, cast.placements["mei"])
        other = await session.get_one(Placement, cast.placements["an"])
        await days_off.say(session, placement=mine, day=REST_DAY, kind=DayOffKind.REST, now=NOW)
        await _add(session, mine, 0)
        second = await _add(session, mine, 1)
        await days_off.say(session, placement=other, day=LEAVE_DAY, kind=DayOffKind.LEAVE, now=NOW)
        await days_off.say(session, placement=mine, day=LEAVE_DAY, kind=DayOffKind.LEAVE, now=NOW)
        await _add(session, other, 1)
        third = await _add(session, mine, 2)
        await days_off.say(session, placement=mine, day=LEAVE_DAY, kind=DayOffKind.SICK, now=NOW)
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
        await days_off.take_back(session, mine.student_id, LEAVE_DAY, now=NOW, reason="看錯日期")
        await shifts.withdraw(session, third, now=NOW)
        return cast.people["mei"]


async def _record(database: Database, student: int) -> list[RecordEntry]:
    async with database.reading() as session:
        return await record_entries.of_student(session, student)


async def _altered(database: Database, student: int) -> int | None:
    """The place of the first entry that is not as it was written."""
    entry = record_entries.first_altered(await _record(database, student))
    return None if entry is None else entry.place


async def test_a_record_that_nobody_touched_is_whole_and_in_one_order(database: Database) -> None:
    student = await _written(database)
    assert await _altered(database, student) is None
    entries = await _record(database, student)
    assert [entry.place for entry in entries] == list(range(1, 10))
    assert [(entry.about, entry.number, entry.state) for entry in entries] == [
        ("day_off", 1, "reported"),
        ("shift", 1, "reported"),
        ("shift", 1, "reported"),
        ("day_off", 1, "reported"),
        ("shift", 1, "reported"),
        ("day_off", 2, "reported"),
        ("shift", 2, "reported"),
        ("day_off", 3, "withdrawn"),
        ("shift", 2, "withdrawn"),
    ]


async def test_what_counts_is_what_was_said_last(database: Database) -> None:
    student = await _written(database)
    async with database.reading() as session:
        assert await days_off.between(session, student, REST_DAY, LEAVE_DAY) == {REST_DAY: DayOffKind.REST}
        said = await days_off.revisions(session, student, LEAVE_DAY)
    assert [(word.kind, word.state) for word in said] == [
        (DayOffKind.LEAVE, ShiftState.REPORTED),
        (DayOffKind.SICK, ShiftState.REPORTED),
        (DayOffKind.SICK, ShiftState.WITHDRAWN),
    ]


async def test_saying_what_the_record_says_already_writes_nothing(database: Database) -> None:
    student = await _written(database)
    async with database.transaction() as session:
        mine = await session.get_one(Placement, (await session.get_one(DayOff, 1)).placement_id)
        assert await days_off.say(session, placement=mine, day=REST_DAY, kind=DayOffKind.REST, now=NOW) is None
        assert await days_off.take_back(session, student, LEAVE_DAY, now=NOW) is None
    assert len(await _record(database, student)) == 9


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ("break_minutes = 0 WHERE place = 3", 3),
        ("break_minutes = NULL WHERE place = 3", 3),
        ("ends_at = starts_at WHERE place = 3", 3),
        ("state = 'withdrawn' WHERE place = 3", 3),
        ("changed_at = starts_at WHERE place = 3", 3),
        ("kind = 'holiday' WHERE place = 4", 4),
        ("day = '2026-11-08' WHERE place = 4", 4),
        ("state = 'reported' WHERE place = 8", 8),
        ("number = 4 WHERE place = 8", 8),
        ("reason_digest = '' WHERE place = 8", 8),
        ("reason = (SELECT reason FROM record_entries WHERE place = 7) WHERE place = 8", 8),
    ],
)
async def test_an_entry_that_was_changed_in_the_database_is_named(database: Database, change: str, place: int) -> None:
    student = await _written(database)
    async with database.transaction() as session:
        await session.execute(text(f"UPDATE record_entries SET {change} AND student_id = {student}"))
    assert await _altered(database, student) == place


@pytest.mark.parametrize("place", [3, 4])
async def test_an_entry_that_was_taken_out_is_seen_at_the_next_one(database: Database, place: int) -> None:
    student = await _written(database)
    async with database.transaction() as session:
        await session.execute(text(f"DELETE FROM record_entries WHERE student_id = {student} AND place = {place}"))
    assert await _altered(database, student) == place + 1


async def test_the_words_of_reasons_can_be_erased_and_the_record_stays_whole(database: Database) -> None:
    student = await _written(database)
    async with database.transaction() as session:
        await session.execute(text("UPDATE record_entries SET reason = NULL"))
        mine = await session.get_one(Placement, (await session.get_one(Shift, 1)).placement_id)
        await _add(session, mine, 3)
    assert await _altered(database, student) is None
    copied = [entry_of(entry) for entry in await _record(database, student)]
    assert [entry.reason for entry in copied] == [None] * 10
    assert copied[6].reason_digest == record_chain.digest_of("加班忘了")


async def test_a_shift_and_a_day_off_written_at_once_come_one_behind_the_other(database: Database) -> None:
    student = await _written(database)

    async def write(number: int) -> None:
        async with database.transaction() as session:
            await people.lock(session, student)
            mine = await session.get_one(Placement, (await session.get_one(Shift, 1)).placement_id)
            if number % 2:
                await _add(session, mine, 10 + number)
            else:
                day = date(2026, 12, 1 + number)
                await days_off.say(session, placement=mine, day=day, kind=DayOffKind.REST, now=NOW)
            await asyncio.sleep(0)

    await asyncio.gather(*(write(number) for number in range(8)))
    assert await _altered(database, student) is None
    assert [entry.place for entry in await _record(database, student)] == list(range(1, 18))


async def test_no_two_entries_have_the_same_place(database: Database) -> None:
    """Whoever wrote without holding the student's row would seal behind the same entry: the database refuses it."""
    student = await _written(database)
    [*_, last] = await _record(database, student)
    assert isinstance(last, ShiftRevision)
    with pytest.raises(IntegrityError):
        async with database.transaction() as session:
            session.add(
                ShiftRevision(
                    school_id=last.school_id,
                    student_id=student,
                    place=last.place,
                    shift_id=last.shift_id,
                    number=last.number + 1,
                    starts_at=last.starts_at,
                    ends_at=last.ends_at,
                    break_minutes=None,
                    state=ShiftState.REPORTED,
                    reason_digest="",
                    changed_by=student,
                    changed_at=NOW,
                    chain=last.chain,
                )
            )


def test_the_seal_needs_nothing_but_the_standard_library() -> None:
    """An inspector can read the whole of it, and run it anywhere."""
    source = Path(record_chain.__file__).read_text(encoding="utf-8")
    assert {line.split()[1] for line in source.splitlines() if line.startswith(("import ", "from "))} == {
        "hashlib",
        "json",
        "dataclasses",
        "datetime",
        "typing",
    }
