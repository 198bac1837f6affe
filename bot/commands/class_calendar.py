"""`xieshou calendar`: the next four weeks of classes, a line a week. An import of the roster shows the same of every class it changes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from rich.console import Console
from sqlalchemy.ext.asyncio import AsyncSession

from handlers import own_days
from handlers.rules.programme_calendar import (
    DAY,
    PREVIEW_DAYS,
    CalendarDay,
    ClassCalendar,
    DayKind,
    preview,
    switch_days,
)
from storage import class_calendars, tables
from storage.database import Database

SIGNS: Final[Mapping[DayKind, str]] = {
    DayKind.WORK: "班",
    DayKind.CLASS: "課",
    DayKind.REST: "休",
    DayKind.SCHOOL_PHASE: "校",
    DayKind.HOLIDAY: "假",
    DayKind.EVENT: "活",
}
LEGEND: Final = (
    "班 work, 課 class, 班課 work and some hours of class, 休 free, 校 school phase, 假 nobody works, 活 event or exam"
)
CELL: Final = 6
"""Columns of a terminal for one day; a Chinese character takes two."""


async def calendar(database: Database, code: str, first: date | None, *, now: datetime, out: Console) -> int:
    """Print four weeks of one class, or of all, from a local date on (None: from today in the school's zone).

    Returns 2 for a class that is not known, else 0.
    """
    async with database.reading() as session:
        known = await class_calendars.of_all_schools(session)
        wanted = [(school, one) for school, one in known if code in ("", one.code)]
        if not wanted:
            codes = ", ".join(sorted({one.code for _, one in known})) or "none yet; import a roster first"
            _say(out, f"There is no class {code}. Known: {codes}." if code else f"Classes: {codes}.")
            return 2 if code else 0
        for school, one in wanted:
            day = first or now.astimezone(ZoneInfo(school.timezone)).date()
            await show(session, [one], day, out)
        _say(out, LEGEND)
    return 0


async def show(session: AsyncSession, classes: Iterable[tables.ProgrammeClass], first: date, out: Console) -> None:
    """Print four weeks of each class from a local date on, or from its first day if that comes later."""
    for one in classes:
        begin = max(first, one.starts_on)
        calendars = await own_days.of_classes(session, {one.id}, begin, begin + PREVIEW_DAYS * DAY)
        _say(out, f"calendar {one.code} {one.name} ({one.model}), {one.starts_on} to {one.ends_on}")
        if one.id not in calendars:
            _say(out, "  what is stored of its weeks cannot be read. Import the roster again")
            continue
        for line in draw(calendars[one.id], begin):
            _say(out, line)


def draw(known: ClassCalendar, first: date) -> list[str]:
    """Four weeks from a day on: a line a week from Monday, and after it the days on which something begins or has a name."""
    days = preview(known, first)
    if not days:
        return ["  it is over"]
    lines = [(" " * 14 + "".join(_cell(name) for name in "一二三四五六日")).rstrip()]
    for monday, group in groupby(days, key=lambda one: one.day - one.day.weekday() * DAY):
        week = list(group)
        by_day = {one.day: one for one in week}
        cells = (by_day.get(monday + number * DAY) for number in range(7))
        drawn = "".join(_cell(_sign(one)) for one in cells)
        lines.append(f"  {monday}  {drawn}{'; '.join(_notes(known, week))}".rstrip())
    return lines


def _sign(one: CalendarDay | None) -> str:
    if one is None:
        return ""
    return SIGNS[DayKind.WORK] + SIGNS[DayKind.CLASS] if one.kind is DayKind.WORK and one.has_class else SIGNS[one.kind]


def _cell(sign: str) -> str:
    return sign + " " * (CELL - 2 * len(sign))


def _notes(known: ClassCalendar, week: Sequence[CalendarDay]) -> list[str]:
    """Switches of this week, and named days with their dates."""
    notes = [
        f"{one.day:%m-%d} {'to the company 到廠' if one.to_company else 'to school 返校'}"
        for one in switch_days(known, week[0].day, week[-1].day)
    ]
    for name, group in groupby(week, key=lambda one: one.name):
        named = [one.day for one in group]
        if name:
            until = f"–{named[-1]:%m-%d}" if len(named) > 1 else ""
            notes.append(f"{named[0]:%m-%d}{until} {name}")
    return notes


def _say(out: Console, line: str) -> None:
    out.print(line, markup=False, highlight=False, soft_wrap=True)
