"""A copy of a record is checked without the program that made it: whatever was changed is found, and named."""

import csv
import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.commands.verify import BROKEN, UNREADABLE, WHOLE, Checked, compare, verify
from bot.record_files import csv_sheet, pdf_sheet
from handlers import texts
from handlers.students.days_off import HOURS_CAME
from storage import days_off, people, record_copies, shifts
from storage.database import Database
from storage.enums import DayOffKind, ShiftState
from storage.record_copies import Copy
from storage.tables import Person, Placement, Shift
from tests.bot.record_samples import sample
from tests.cast import NOW, enrol

HEAD = len(csv_sheet.FACTS) + 2
"""Lines before the first row."""

LAST = sample().entries[-1].seal


def checked(file: Path) -> tuple[int, str, Checked | None]:
    printed = io.StringIO()
    status, found = verify(file, Console(file=printed, width=80))
    return status, printed.getvalue().strip(), found


def lines_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def written(lines: list[list[str]]) -> bytes:
    sheet = io.StringIO(newline="")
    csv.writer(sheet).writerows(lines)
    return sheet.getvalue().encode("utf-8-sig")


@pytest.mark.parametrize("locale", texts.LOCALES)
@pytest.mark.parametrize("kind", ["csv", "pdf"])
def test_it_says_in_one_sentence_that_a_file_is_whole(tmp_path: Path, kind: str, locale: str) -> None:
    file = tmp_path / f"record.{kind}"
    file.write_bytes({"csv": csv_sheet.write, "pdf": pdf_sheet.write}[kind](sample(locale)))
    status, said, found = checked(file)
    assert status == WHOLE
    assert (
        f"is whole: 11 entries about 5 shifts and 2 days off from 2026-09-28 to 2026-10-05, last seal {LAST}." in said
    )
    assert found is not None
    assert found.entries == sample(locale).entries


def test_it_is_a_command_that_needs_no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("record.csv").write_bytes(csv_sheet.write(sample()))
    result = CliRunner().invoke(cli, ["verify", "record.csv"])
    assert result.exit_code == 0
    assert "record.csv is whole" in result.output


@pytest.mark.parametrize(
    ("row", "column", "value", "names"),
    [
        (1, "row", "9", "row 1"),
        (1, "shift", "12", "row 1"),
        (3, "number", "3", "row 3"),
        (1, "day", "2026-09-29", "row 1"),
        (3, "starts", "2026-09-29 07:00:00+08:00", "row 3"),
        (3, "starts", "2026-09-29 09:00:00+09:00", "row 3"),
        (3, "ends", "2026-09-29 20:00:00+08:00", "row 3"),
        (5, "break", "30", "row 5"),
        (2, "minutes", "600", "row 2"),
        (6, "state", "reported", "row 6"),
        (3, "reason", "không có gì", "row 3"),
        (6, "reason", "remembered", "row 6"),
        (8, "written", "2026-10-02 18:00:00+08:00", "row 8"),
        (8, "late", "", "row 8"),
        (3, "digest", "0" * 64, "row 3"),
        (8, "seal", LAST, "row 8"),
        (10, "seal", "", "row 10"),
        (2, "starts", "gestern", "row 2"),
        (4, "day-off", "13", "row 4"),
        (4, "day-off", "", "row 4"),
        (4, "shift", "12", "row 4"),
        (1, "day-off", "12", "row 1"),
        (4, "day", "2026-10-01", "row 4"),
        (4, "kind", "sick", "row 4"),
        (4, "kind", "Urlaub", "row 4"),
        (4, "minutes", "0", "row 4"),
        (7, "number", "1", "row 7"),
        (11, "state", "reported", "row 11"),
        (11, "reason", "hours-gone", "row 11"),
    ],
)
def test_a_cell_that_was_changed_is_found_and_its_row_named(
    tmp_path: Path, row: int, column: str, value: str, names: str
) -> None:
    lines = lines_of(csv_sheet.write(sample()))
    at = csv_sheet.COLUMNS.index(column)
    assert lines[HEAD + row - 1][at] != value
    lines[HEAD + row - 1][at] = value
    file = tmp_path / "record.csv"
    file.write_bytes(written(lines))
    status, said, found = checked(file)
    assert (status, found) == (BROKEN, None)
    assert "NOT as it was written" in said
    assert names in said


def test_a_row_whose_computed_cells_were_changed_with_it_does_not_fit_its_seal(tmp_path: Path) -> None:
    lines = lines_of(csv_sheet.write(sample()))
    row = lines[HEAD]
    for name, value in (("ends", "2026-09-28 18:00:00+08:00"), ("minutes", "540")):
        row[csv_sheet.COLUMNS.index(name)] = value
    file = tmp_path / "record.csv"
    file.write_bytes(written(lines))
    status, said, _ = checked(file)
    assert status == BROKEN
    assert "the seal of row 1 does not fit what it says and the row before it (shift 11 of 2026-09-28 08:00)" in said


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (lambda rows: rows[:2] + rows[3:], "row 3"),
        (lambda rows: rows[:3] + rows[4:], "row 4"),
        (lambda rows: rows[:-1], "there are 10"),
        (lambda rows: [rows[1], rows[0], *rows[2:]], "row 1"),
        (lambda rows: [*rows, rows[-1]], "row 12"),
        (lambda rows: [*rows[:4], [*rows[4], "more"], *rows[5:]], "row 5"),
        (lambda rows: [], "there are 0"),
    ],
    ids=[
        "one taken out",
        "a day off taken out",
        "the last taken away",
        "two swapped",
        "one put in",
        "a cell too many",
        "all taken away",
    ],
)
def test_rows_that_are_missing_or_more_are_found(
    tmp_path: Path, change: Callable[[list[list[str]]], list[list[str]]], names: str
) -> None:
    lines = lines_of(csv_sheet.write(sample()))
    file = tmp_path / "record.csv"
    file.write_bytes(written(lines[:HEAD] + change(lines[HEAD:])))
    status, said, _ = checked(file)
    assert status == BROKEN
    assert names in said


def test_a_reason_whose_words_were_erased_leaves_the_record_whole(tmp_path: Path) -> None:
    lines = lines_of(csv_sheet.write(sample()))
    lines[HEAD + 2][csv_sheet.COLUMNS.index("reason")] = ""
    file = tmp_path / "record.csv"
    file.write_bytes(written(lines))
    assert checked(file)[0] == WHOLE


@pytest.mark.parametrize(
    ("content", "because"),
    [
        (b"", "does not begin like a record"),
        (b"a,b\n1,2\n", "does not begin like a record"),
        (csv_sheet.write(sample()).replace(b"xieshou-record-1", b"xieshou-record-2"), "does not begin like a record"),
        (csv_sheet.write(sample()).replace(b"Asia/Taipei", b"../etc/passwd"), "first lines cannot be read"),
        ("工時".encode("big5"), "no CSV in UTF-8"),
        (b"%PDF-1.7\n%%EOF", "no table is attached"),
        (pdf_sheet.write(sample()).replace(b"/Type /EmbeddedFile", b"/Type /EmbeddedFil "), "no table is attached"),
    ],
    ids=[
        "empty",
        "another table",
        "another form",
        "no zone",
        "big5",
        "another PDF",
        "PDF without table",
    ],
)
def test_a_file_of_another_kind_is_refused_with_a_reason(tmp_path: Path, content: bytes, because: str) -> None:
    file = tmp_path / "record"
    file.write_bytes(content)
    status, said, _ = checked(file)
    assert status == UNREADABLE
    assert because in said


def test_a_file_that_is_not_there_is_no_stack_trace(tmp_path: Path) -> None:
    assert checked(tmp_path / "none")[0] == UNREADABLE


def test_a_pdf_whose_table_was_damaged_is_refused(tmp_path: Path) -> None:
    content = bytearray(pdf_sheet.write(sample()))
    at = content.index(b"stream", content.index(b"/EmbeddedFile\n")) + 40
    content[at] ^= 0xFF
    file = tmp_path / "record.pdf"
    file.write_bytes(content)
    status, said, _ = checked(file)
    assert status == UNREADABLE
    assert "damaged" in said


# Against the database


async def kept(database: Database) -> Copy:
    """Two days off and three shifts of one student, the second shift corrected, the second day off gone for the third; and a copy."""
    async with database.transaction() as session:
        cast = await enrol(session)
        placement = await session.get_one(Placement, cast.placements["mei"])
        start = datetime(2026, 11, 2, tzinfo=UTC)
        await off(session, placement, date(2026, 11, 1), DayOffKind.REST)
        await off(session, placement, date(2026, 11, 4), DayOffKind.LEAVE)
        made = [await add(session, placement, start + timedelta(days=day)) for day in range(3)]
        await days_off.take_back(session, placement.student_id, date(2026, 11, 4), now=NOW, reason=HOURS_CAME)
        await shifts.change(
            session,
            made[1],
            starts_at=made[1].starts_at,
            ends_at=made[1].ends_at + timedelta(hours=2),
            break_minutes=30,
            overlap_confirmed=False,
            now=NOW,
            reason="加班忘了",
        )
        return await record_copies.take(
            session, await people.by_id(session, cast.people["mei"]), locale="zh-TW", now=NOW
        )


async def add(session: AsyncSession, placement: Placement, start: datetime) -> Shift:
    return await shifts.add(
        session,
        placement=placement,
        starts_at=start,
        ends_at=start + timedelta(hours=8),
        break_minutes=60,
        now=NOW,
        via="line",
    )


async def off(session: AsyncSession, placement: Placement, day: date, kind: DayOffKind) -> None:
    assert await days_off.say(session, placement=placement, day=day, kind=kind, now=NOW) is not None


async def compared(database: Database, copy: Copy, folder: Path) -> tuple[int, str]:
    """What is said of a file against the database."""
    file = folder / "record.csv"
    file.write_bytes(csv_sheet.write(copy))
    status, _, found = checked(file)
    assert status == WHOLE
    assert found is not None
    printed = io.StringIO()
    return await compare(database, found, Console(file=printed, width=80)), printed.getvalue().strip()


async def test_it_says_that_the_database_says_the_same_and_how_much_was_written_since(
    database: Database, tmp_path: Path
) -> None:
    copy = await kept(database)
    assert await compared(database, copy, tmp_path) == (WHOLE, "The database says the same.")
    async with database.transaction() as session:
        placement = await session.scalar(
            select(Placement).join(Person, Person.id == Placement.student_id).where(Person.code == "S001")
        )
        assert placement is not None
        await add(session, placement, datetime(2026, 11, 20, tzinfo=UTC))
        await off(session, placement, date(2026, 11, 1), DayOffKind.SICK)
    said = "The database says the same; entries written since: 2."
    assert await compared(database, copy, tmp_path) == (WHOLE, said)


@pytest.mark.parametrize(
    ("statement", "names"),
    [
        ("UPDATE record_entries SET break_minutes = 0 WHERE shift_id = 2 AND number = 1", "row 4, shift 2"),
        ("UPDATE record_entries SET state = 'withdrawn' WHERE shift_id = 3", "row 5, shift 3"),
        (f"UPDATE record_entries SET chain = '{'0' * 64}' WHERE shift_id = 1", "row 3, shift 1"),
        ("UPDATE record_entries SET kind = 'sick' WHERE day_off_id = 1", "row 1, day off 1"),
        ("UPDATE record_entries SET day = '2026-11-08' WHERE day_off_id = 2 AND number = 1", "row 2, day off 2"),
        ("UPDATE record_entries SET state = 'reported' WHERE day_off_id = 2 AND number = 2", "row 6, day off 2"),
        ("UPDATE record_entries SET reason_digest = '' WHERE day_off_id = 2 AND number = 2", "row 6, day off 2"),
        (
            "UPDATE record_entries SET reason = (SELECT reason FROM record_entries WHERE place = 6) WHERE place = 7",
            "row 7, shift 2",
        ),
        ("DELETE FROM record_entries WHERE shift_id = 2 AND number = 2", "row 7"),
        ("DELETE FROM record_entries WHERE day_off_id = 1", "row 1, day off 2"),
        ("UPDATE shifts SET break_minutes = 90 WHERE id = 3", "shift 3 is counted differently"),
        ("UPDATE days_off SET kind = 'sick' WHERE id = 1", "day off 1 is counted differently"),
        ("UPDATE days_off SET state = 'reported' WHERE id = 2", "day off 2 is counted differently"),
        ("UPDATE days_off SET day = '2026-11-05' WHERE id = 2", "day off 2 is counted differently"),
        ("UPDATE people SET code = 'S009' WHERE code = 'S001'", "somebody else"),
    ],
)
async def test_a_row_that_was_altered_in_the_database_is_named(
    database: Database, tmp_path: Path, statement: str, names: str
) -> None:
    copy = await kept(database)
    async with database.transaction() as session:
        await session.execute(text(statement))
    status, said = await compared(database, copy, tmp_path)
    assert status == BROKEN
    assert names in said


async def test_words_of_a_reason_that_were_erased_in_the_database_leave_it_the_same(
    database: Database, tmp_path: Path
) -> None:
    copy = await kept(database)
    async with database.transaction() as session:
        await session.execute(text("UPDATE record_entries SET reason = NULL"))
    assert await compared(database, copy, tmp_path) == (WHOLE, "The database says the same.")


async def test_a_record_that_the_database_does_not_know_is_said_to_be_unknown(
    database: Database, tmp_path: Path
) -> None:
    await kept(database)
    status, said = await compared(database, sample(), tmp_path)
    assert status == BROKEN
    assert "there is no shift 11 of 2026-09-28 08:00" in said


async def test_a_day_off_that_the_database_does_not_know_is_said_to_be_unknown(
    database: Database, tmp_path: Path
) -> None:
    copy = await kept(database)
    async with database.transaction() as session:
        for table in ("record_entries", "days_off"):
            await session.execute(text(f"DELETE FROM {table}"))
    status, said = await compared(database, copy, tmp_path)
    assert status == BROKEN
    assert "there is no day off 1 of 2026-11-01" in said


async def test_an_empty_record_has_nothing_to_compare(database: Database, tmp_path: Path) -> None:
    status, said = await compared(database, sample().model_copy(update={"entries": ()}), tmp_path)
    assert status == WHOLE
    assert said == "There is nothing in it to compare with the database."


def test_a_file_stays_whole_when_the_words_of_the_program_change(tmp_path: Path) -> None:
    """What is checked holds none of our texts: headings and explanations may be put differently in a later version."""
    content = csv_sheet.write(sample())
    lines = lines_of(content)
    for line in lines[: HEAD - 1]:
        line[:1] = ["another word"] * bool(line)
    lines[HEAD - 1] = ["another word"] * len(csv_sheet.COLUMNS)
    rows = "\n".join(",".join(line) for line in lines[HEAD:])
    ours = [f"record-file-state-{state}" for state in ShiftState]
    ours += [f"report-shift-option-off-{kind}" for kind in DayOffKind]
    assert not any(texts.text(key, "vi") in rows for key in ours)
    file = tmp_path / "record.csv"
    file.write_bytes(written(lines))
    assert checked(file)[0] == WHOLE
