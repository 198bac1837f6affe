"""`xieshou verify`: whether a copy of a record is still as it was written, without a database, settings or a network.

The seals show a change that was made in the file or in the rows behind it. They are no secret: somebody who forged a whole file could also
seal it anew. What such a file cannot have is the last seal of an earlier copy, or that of the database: compare those two.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.console import Console
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.record_files import csv_sheet, pdf_sheet
from bot.record_files.csv_sheet import NotARecord, NotARow, Sheet
from storage import days_off, people, record_chain, record_copies, record_entries
from storage.database import Database
from storage.record_copies import Entry, ShiftEntry
from storage.tables import DayOff, DayOffRevision, RecordEntry, Shift, ShiftRevision

WHOLE, BROKEN, UNREADABLE = 0, 1, 2
"""Exit statuses."""

MOST_BYTES: Final = 50_000_000


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A record that is whole."""

    sheet: Sheet
    entries: tuple[Entry, ...]


class Broken(Exception):
    """Something was changed; the message is the sentence that names it."""


def verify(file: Path, out: Console) -> tuple[int, Checked | None]:
    """Check a CSV, or the CSV inside a PDF, and say in one sentence what was found. Returns the exit status, and a record that is whole."""
    try:
        checked = check(read(file))
    except (OSError, NotARecord) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        _say(out, f"{file} cannot be checked: {reason}.")
        return UNREADABLE, None
    except Broken as broken:
        _say(out, f"{file} is NOT as it was written: {broken}.")
        return BROKEN, None
    _say(out, f"{file} is whole: {_summary(checked)}.")
    if file.suffix.casefold() == ".pdf":
        _say(out, f"This speaks of the table attached to it ({pdf_sheet.ATTACHED}); the pages are drawn from that.")
    return WHOLE, checked


def read(file: Path) -> Sheet:
    """The table of a file. Raises OSError, or NotARecord for a file of another kind."""
    if file.stat().st_size > MOST_BYTES:
        raise NotARecord("it is too large for a record of hours")
    content = file.read_bytes()
    return csv_sheet.read(pdf_sheet.attached_csv(content) if content.startswith(b"%PDF-") else content)


def check(sheet: Sheet) -> Checked:
    """Go through the chain of seals. Raises Broken, naming the first row that does not fit."""
    entries: list[Entry] = []
    previous = record_chain.FIRST
    for row, cells in enumerate(sheet.rows, start=1):
        try:
            entry = csv_sheet.entry_of(row, cells, sheet.facts)
        except NotARow as wrong:
            raise Broken(f"row {row} was changed ({wrong}); it reads: {_shown(cells)}") from None
        if record_chain.seal(previous, entry.sealed) != entry.seal:
            raise Broken(
                f"the seal of row {row} does not fit what it says and the row before it ({_named(entry, sheet)}); "
                "this row was changed, or one before it was taken out or put in"
            )
        entries.append(entry)
        previous = entry.seal
    if (len(entries), previous) != (sheet.count, sheet.last_seal):
        raise Broken(
            f"its beginning speaks of {sheet.count} entries and of another last seal, but there are {len(entries)}; "
            "rows were taken away from the end, or added there"
        )
    return Checked(sheet=sheet, entries=tuple(entries))


async def compare(database: Database, checked: Checked, out: Console) -> int:
    """Whether the database says the same today. Returns the exit status."""
    if not checked.entries:
        _say(out, "There is nothing in it to compare with the database.")
        return WHOLE
    async with database.reading() as session:
        try:
            newer = await _newer(session, checked)
        except Broken as broken:
            _say(out, f"The database says something else: {broken}.")
            return BROKEN
    more = f"; entries written since: {newer}" if newer else ""
    _say(out, f"The database says the same{more}.")
    return WHOLE


async def _newer(session: AsyncSession, checked: Checked) -> int:
    """How many entries the database has beyond the file's. Raises Broken for the first that differs."""
    first = checked.entries[0]
    known: Shift | DayOff | None
    if isinstance(first, ShiftEntry):
        known = await session.get(Shift, first.shift)
    else:
        known = await session.get(DayOff, first.day_off)
    if known is None:
        raise Broken(f"there is no {_named(first, checked.sheet)}")
    student = await people.by_id(session, known.student_id)
    if csv_sheet.harmless(student.code) != checked.sheet.code:
        raise Broken("this record belongs to somebody else than the file says")
    stored = await record_entries.of_student(session, student.id)
    altered = record_entries.first_altered(stored)
    for row, entry in enumerate(stored, start=1):
        there = record_copies.entry_of(entry)
        written = checked.entries[row - 1] if row <= len(checked.entries) else None
        which = f"row {row}, {_which(there)}, written for the {_th(there.number)} time"
        if written is not None and (written.seal, written.thing, written.number) != (
            there.seal, there.thing, there.number,
        ):  # fmt: skip
            raise Broken(f"{which}, has another seal there than in the file")
        if entry is altered:
            raise Broken(f"{which}, was changed there")
    if len(stored) < len(checked.entries):
        raise Broken(f"row {len(stored) + 1} of the file and what follows are not there any more")
    await _what_counts_fits(session, stored)
    return len(stored) - len(checked.entries)


async def _what_counts_fits(session: AsyncSession, stored: Iterable[RecordEntry]) -> None:
    """Whether each shift and each day off, which sums are made of, says what its newest entry says."""
    shifts = {entry.shift_id: entry for entry in stored if isinstance(entry, ShiftRevision)}
    found = {one.id: one for one in await session.scalars(select(Shift).where(Shift.id.in_(shifts)))}
    for shift_id, revision in shifts.items():
        shift = found[shift_id]
        says = (shift.starts_at, shift.ends_at, shift.break_minutes, shift.state)
        if says != (revision.starts_at, revision.ends_at, revision.break_minutes, revision.state):
            raise Broken(f"shift {shift_id} is counted differently there than its last entry says")
    off = {entry.day_off_id: entry for entry in stored if isinstance(entry, DayOffRevision)}
    known = await days_off.by_id(session, off)
    for day_off_id, word in off.items():
        day_off = known[day_off_id]
        if (day_off.day, day_off.kind, day_off.state) != (word.day, word.kind, word.state):
            raise Broken(f"day off {day_off_id} is counted differently there than its last entry says")


def _summary(checked: Checked) -> str:
    entries = checked.entries
    if not entries:
        return "there are no entries in it"
    days = [entry.day_in(checked.sheet.facts.zone) for entry in entries]
    things = {entry.thing for entry in entries}
    shifts = sum(about == "shift" for about, _ in things)
    about = [_counted(shifts, "shift", "shifts"), _counted(len(things) - shifts, "day off", "days off")]
    return (
        f"{_counted(len(entries), 'entry', 'entries')} about {' and '.join(filter(None, about))} "
        f"from {min(days)} to {max(days)}, last seal {entries[-1].seal}"
    )


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""


def _named(entry: Entry, sheet: Sheet) -> str:
    if isinstance(entry, ShiftEntry):
        return f"{_which(entry)} of {entry.starts_at.astimezone(sheet.facts.zone):%Y-%m-%d %H:%M}"
    return f"{_which(entry)} of {entry.day}"


def _which(entry: Entry) -> str:
    return f"shift {entry.shift}" if isinstance(entry, ShiftEntry) else f"day off {entry.day_off}"


def _shown(cells: tuple[str, ...]) -> str:
    """The cells that say which row it is, without anybody's words."""
    return ", ".join(cell[:40] for cell in cells[:7])


def _th(number: int) -> str:
    return {1: "first", 2: "second", 3: "third"}.get(number, f"{number}th")


def _say(out: Console, line: str) -> None:
    out.print(line, markup=False, highlight=False, soft_wrap=True)
