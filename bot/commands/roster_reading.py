"""Reads a filled-in workbook: every cell is understood, or named as a problem by sheet, row and column."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

from python_calamine import CalamineError, CalamineWorkbook

from bot.commands.roster_cells import plain
from bot.commands.roster_columns import EXAMPLE_MARK, SHEETS, Column, Sheet

MOST_ROWS: Final = 20_000
"""More rows than any school has; a file with more is not a roster."""


class NoRoster(Exception):
    """The file cannot be read as a roster at all; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A wrong place in the workbook: its sheet, its row as a spreadsheet counts (0: the sheet as a whole), its column, and a sentence."""

    sheet: Sheet
    row: int
    column: Column | None
    says: str

    def __str__(self) -> str:
        """One line: where, and what to write."""
        where = f"{self.sheet.title}" + (f", row {self.row}" if self.row else "")
        return f"{where}{f', {self.column.title}' if self.column else ''}: {self.says}."


@dataclass(kw_only=True)
class Row:
    """One thing of a sheet. `cells` has the value of every column that was filled in rightly; `wrong` names those that were not."""

    sheet: Sheet
    number: int
    cells: dict[str, object]
    wrong: set[str] = field(default_factory=set)

    def get(self, column: str) -> str:
        """A text or stored word; empty when it was left out."""
        return cast("str", self.cells.get(column, ""))

    def problem(self, column: str | None, says: str) -> Problem:
        """Something wrong in this row."""
        return Problem(
            sheet=self.sheet, row=self.number, column=self.sheet.column(column) if column else None, says=says
        )


@dataclass(kw_only=True)
class Roster:
    """What a workbook says: the rows of each sheet by its code, and what could not be read."""

    rows: dict[str, list[Row]]
    problems: list[Problem]
    examples: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in anywhere."""
        return not any(self.rows.values()) and not self.problems


def read(path: Path) -> Roster:
    """Read a workbook. Raises NoRoster for a file that is none."""
    if not path.exists():
        raise NoRoster(f"{path} is not there. Look at the name of the file")
    try:
        with CalamineWorkbook.from_path(path) as book:
            found = {_sheet_code(name): name for name in book.sheet_names}
            if not any(sheet.code in found for sheet in SHEETS):
                raise NoRoster(f"{path.name} has none of the roster's sheets. Begin with: xieshou roster template FILE")
            tables = {
                sheet.code: book.get_sheet_by_name(found[sheet.code]).to_python(skip_empty_area=False)
                for sheet in SHEETS
                if sheet.code in found
            }
    except (CalamineError, OSError, ValueError):
        raise NoRoster(f"{path.name} is no workbook that can be opened. Save it as .xlsx without a password") from None
    roster = Roster(rows={sheet.code: [] for sheet in SHEETS}, problems=[], examples=0)
    for sheet in SHEETS:
        if sheet.code not in tables and not sheet.needed:
            continue
        if sheet.code not in tables:
            says = "this sheet is missing. Keep all sheets of the template, even those that stay empty"
            roster.problems.append(Problem(sheet=sheet, row=0, column=None, says=says))
            continue
        _read_sheet(sheet, tables[sheet.code], roster)
    return roster


def _sheet_code(name: str) -> str:
    """The code of the sheet with this name: `people 人員`, `people` and `人員` are the same."""
    words = set(plain(name).casefold().split())
    return next((sheet.code for sheet in SHEETS if words & {sheet.code, sheet.zh}), name)


def _read_sheet(sheet: Sheet, table: Sequence[Sequence[object]], roster: Roster) -> None:
    header = table[0] if table else []
    places = _columns(sheet, header)
    missing = [column for column in sheet.columns if column.needed and column.code not in places]
    for column in missing:
        says = "this column is missing in the first row. Copy the first row from a new template"
        roster.problems.append(Problem(sheet=sheet, row=1, column=column, says=says))
    if missing:
        return
    if len(table) > MOST_ROWS:
        says = f"there are {len(table)} rows. Write at most {MOST_ROWS}"
        roster.problems.append(Problem(sheet=sheet, row=0, column=None, says=says))
        return
    for number, line in _filled(table):
        if plain(line[0]).startswith(EXAMPLE_MARK):
            roster.examples += 1
            continue
        roster.rows[sheet.code].append(_read_row(sheet, number, line, places, roster.problems))


def _columns(sheet: Sheet, header: Sequence[object]) -> Mapping[str, int]:
    """Where each column stands. Either name finds it, or both together as the template writes them."""
    places: dict[str, int] = {}
    for at, cell in enumerate(header):
        names = {plain(part).casefold() for part in str(cell).split("\n")} | {plain(cell).casefold()}
        for column in sheet.columns:
            if names & {column.code, column.zh.casefold(), column.title.casefold()}:
                places.setdefault(column.code, at)
    return places


def _filled(table: Sequence[Sequence[object]]) -> Iterator[tuple[int, Sequence[object]]]:
    """The rows below the header in which anything stands, with their numbers."""
    for number, line in enumerate(table[1:], start=2):
        if any(plain(cell) for cell in line):
            yield number, line


def _read_row(
    sheet: Sheet, number: int, line: Sequence[object], places: Mapping[str, int], problems: list[Problem]
) -> Row:
    row = Row(sheet=sheet, number=number, cells={})
    for column in sheet.columns:
        cell = line[places[column.code]] if column.code in places else ""
        if not plain(cell):
            if column.needed:
                row.wrong.add(column.code)
                hint = f", such as {column.example.removeprefix(EXAMPLE_MARK + '-')}" if column.example else ""
                problems.append(row.problem(column.code, f"this cell is empty. Fill it in{hint}"))
            continue
        try:
            row.cells[column.code] = column.read(cell)
        except ValueError as wrong:
            row.wrong.add(column.code)
            problems.append(row.problem(column.code, str(wrong)))
    return row
