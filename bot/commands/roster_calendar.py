"""The calendar of a roster: what the row of a class says of its weeks, and the sheet of days that depart from them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, cast

from sqlalchemy.ext.asyncio import AsyncSession

from bot.commands.roster_reading import Problem, Row
from handlers.rules.programme_calendar import (
    PATTERNS,
    PHASES,
    WEEKDAYS,
    DayKind,
    ExceptionKind,
    WrongPattern,
    read_pattern,
)
from storage import class_calendars
from storage.enums import ProgrammeModel
from storage.tables import CalendarException, ProgrammeClass

EVERY_CLASS: Final = "*"
"""Stands for all classes of the school in the sheet of the calendar."""

Line = tuple[date, date, str]
"""First day, last day and kind of a departure: what identifies it within a class."""

Found = Iterator[tuple[Problem, bool]]


class WrongCell(ValueError):
    """What a class's row says does not go together. The message says what to write into the column."""

    def __init__(self, column: str, says: str) -> None:
        super().__init__(says)
        self.column = column


def pattern_of(row: Row, known: ProgrammeClass | None) -> dict[str, Any]:
    """What `ProgrammeClass.pattern` is once this row is taken over: an empty cell keeps what is recorded. Raises WrongCell.

    With another model everything begins anew, and so it does where what is recorded cannot be read.
    """
    model = ProgrammeModel(row.get("model"))
    recorded = dict(known.pattern) if known is not None and known.model == model else {}
    try:
        read_pattern(model, recorded)
    except WrongPattern:
        recorded = {}
    plainly = ("class_times", "phase_months", "starts_at_school")
    said: dict[str, Any] = {key: row.cells[key] for key in plainly if key in row.cells}
    for column in ("phase_months", "starts_at_school"):
        if column in said and PATTERNS[model].phase_months is None:
            raise WrongCell(column, f"a class of the model {model} has no phases. Leave this empty")
    if "training_from" in row.cells:
        said["training_from"] = _training_from(row, model)
    pattern = {**recorded, **said}
    if row.cells.keys() & {"class_days", "rest_days"}:
        pattern["week"] = _week(row, model, pattern)
    week = dict(zip(WEEKDAYS, read_pattern(model, pattern).week, strict=True))
    free = [day for day in pattern.get("class_times", {}) if week[day] is DayKind.REST]
    if free:
        raise WrongCell(
            "class_times", f"{' '.join(free)} is free of class and work. Write other rest_days, or no times"
        )
    return pattern


def _training_from(row: Row, model: ProgrammeModel) -> str:
    day, first, last = (cast("date", row.cells[column]) for column in ("training_from", "starts_on", "ends_on"))
    if model is not ProgrammeModel.STAGED:
        raise WrongCell("training_from", f"only a staged class needs it, and this one is {model}. Leave this empty")
    if not first <= day <= last:
        raise WrongCell("training_from", f"the class goes from {first} to {last}. Write a day within")
    return day.isoformat()


def _week(row: Row, model: ProgrammeModel, pattern: Mapping[str, Any]) -> dict[str, str]:
    """The week with the class days and rest days that are said; what is not said stays, and the rest is work."""
    usual = dict(zip(WEEKDAYS, read_pattern(model, pattern).week, strict=True))
    said = {column: cast("tuple[str, ...] | None", row.cells.get(column)) for column in ("class_days", "rest_days")}
    classes = said["class_days"] or tuple(day for day in WEEKDAYS if usual[day] is DayKind.CLASS)
    rests = said["rest_days"] or tuple(day for day in WEEKDAYS if usual[day] is DayKind.REST and day not in classes)
    both = [day for day in rests if day in classes]
    if both:
        raise WrongCell(
            "rest_days", f"{' '.join(both)} is a class day too. Write class_days and rest_days without it twice"
        )
    if not rests:
        raise WrongCell("rest_days", "no day is left without class and work. Write which one it is")
    return {
        day: DayKind.CLASS.value if day in classes else DayKind.REST.value if day in rests else DayKind.WORK.value
        for day in WEEKDAYS
    }


def pattern_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[object, object]]:
    """What changed in a pattern, as people read it: a week is seven letters (W work, C class, R rest)."""
    keys = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
    return {key: (_shown(key, before.get(key)), _shown(key, after.get(key))) for key in keys}


def _shown(key: str, value: Any) -> object:
    if key == "week" and isinstance(value, dict):
        return "".join(str(value.get(day, "?"))[:1].upper() for day in WEEKDAYS)
    if key == "class_times" and isinstance(value, dict):
        return "; ".join(f"{day} {', '.join(times)}" for day, times in value.items())
    return value


def line_of(row: Row) -> Line:
    """What identifies a row of the calendar. Without a last day it is one day."""
    first = cast("date", row.cells["first_day"])
    return first, cast("date", row.cells.get("last_day", first)), row.get("kind")


def lines(rows: Sequence[Row]) -> dict[str, dict[Line, str]]:
    """The sheet of the calendar: for each class code its lines with their names."""
    found: dict[str, dict[Line, str]] = {}
    for row in rows:
        found.setdefault(row.get("class_code"), {})[line_of(row)] = row.get("name")
    return found


@dataclass(frozen=True, kw_only=True)
class TakenLine:
    """What became of one line: new, gone, with fields that changed (from, to), or as it was."""

    class_code: str
    row: CalendarException
    new: bool = False
    gone: bool = False
    fields: Mapping[str, tuple[object, object]] = field(default_factory=dict)

    @property
    def shown(self) -> str:
        """How a person finds it in the workbook."""
        until = f" to {self.row.last_day}" if self.row.last_day != self.row.first_day else ""
        return f"{self.class_code} {self.row.first_day}{until} {self.row.kind} {self.row.name}".strip()


async def take_over_lines(
    session: AsyncSession, school_id: int, rows: Mapping[str, Sequence[Row]], classes: Mapping[str, ProgrammeClass]
) -> list[TakenLine]:
    """Write the sheet of the calendar: once anything stands in it, it is the whole calendar of the classes in this file.

    What it says of all classes is added to those too that the file leaves out; nothing else of theirs is touched.
    """
    wanted = lines(rows["calendar"])
    if not wanted:
        return []
    in_file = {row.get("code") for row in rows["classes"]} | wanted.keys()
    codes = {one.id: code for code, one in classes.items()}
    missing = {code: wanted.get(EVERY_CLASS, {}) | wanted.get(code, {}) for code in classes}
    taken: list[TakenLine] = []
    for row in await class_calendars.all_exceptions(session, codes.keys()):
        code = codes[row.class_id]
        name = missing[code].pop((row.first_day, row.last_day, row.kind), None)
        if name is not None:
            fields: dict[str, tuple[object, object]] = {"name": (row.name, name)} if name != row.name else {}
            row.name = name
            taken.append(TakenLine(class_code=code, row=row, fields=fields))
        elif code in in_file:
            days: dict[str, tuple[object, object]] = {
                "first_day": (row.first_day, None),
                "last_day": (row.last_day, None),
            }
            taken.append(TakenLine(class_code=code, row=row, gone=True, fields=days))
            await session.delete(row)
    for code, some in missing.items():
        for (first, last, kind), name in some.items():
            row = CalendarException(
                school_id=school_id, class_id=classes[code].id, first_day=first, last_day=last, kind=kind, name=name
            )
            session.add(row)
            taken.append(TakenLine(class_code=code, row=row, new=True))
    await session.flush()
    return taken


def check_patterns(rows: Sequence[Row], known: Mapping[str, ProgrammeClass]) -> Found:
    """Rows of classes whose weeks do not go together."""
    for row in rows:
        if row.wrong:
            continue
        try:
            pattern_of(row, known.get(row.get("code")))
        except WrongCell as wrong:
            yield row.problem(wrong.column, str(wrong)), True


def check_lines(rows: Sequence[Row], days_of: Mapping[str, tuple[date, date] | None]) -> Found:
    """Rows of the calendar that are wrong or odd. `days_of` has the first and last day of every class; None where its row is wrong."""
    whole: list[Row] = []
    for row in rows:
        code = row.get("class_code")
        if code and code != EVERY_CLASS and code not in days_of:
            says = f"there is no class {code}. Write a code of the sheet classes, or {EVERY_CLASS} for all classes"
            yield row.problem("class_code", says), True
        if row.get("kind") == ExceptionKind.HOLIDAY and "name" not in row.cells and "name" not in row.wrong:
            says = "nobody works then and no visit is due. Write why, such as 颱風停班停課"
            yield row.problem("name", says), True
        if row.wrong & {"class_code", "first_day", "last_day", "kind"}:
            continue
        first, last, _ = line_of(row)
        if last < first:
            yield row.problem("last_day", f"{last} is before {first}. Write a day that is not before it"), True
            continue
        yield from _against(row, whole)
        whole.append(row)
        within = days_of.get(code)
        if within and not within[0] <= first <= last <= within[1]:
            yield row.problem("first_day", f"the class {code} goes from {within[0]} to {within[1]} only"), False


def _against(row: Row, others: Sequence[Row]) -> Found:
    """The same line twice, or two phases of a class at once."""
    first, last, kind = line_of(row)
    for other in others:
        begins, ends, same = line_of(other)
        if other.get("class_code") != row.get("class_code"):
            continue
        if (begins, ends, same) == (first, last, kind):
            yield row.problem("kind", f"row {other.number} says the same. Leave one of them"), True
        elif kind in PHASES and same in PHASES and first <= ends and begins <= last:
            says = f"the phase of row {other.number} goes on then. End one before the other begins"
            yield row.problem("first_day", says), True
