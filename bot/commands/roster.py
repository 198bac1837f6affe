"""`xieshou roster template` and `xieshou roster import`: who exists, as a workbook; taken over whole, or not at all."""

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.markup import escape

from bot.commands import class_calendar, roster_checks, roster_reading, roster_template
from bot.commands.roster_taking_over import Change, Taken, take_over
from storage import roster as queries
from storage.database import Database

MOST_LINES: Final = 200
"""So many changes are listed one by one; all are counted."""


class _Rehearsed(Exception):
    """A dry run has seen everything: the transaction is rolled back."""


def write_template(path: Path, out: Console) -> int:
    """Write the empty workbook. Refuses to write over a file, which may be filled in: returns 2 then, else 0."""
    if path.exists():
        say(out, f"{path} is there already. Choose another name, or move it away.")
        return 2
    try:
        roster_template.write(path)
    except OSError as error:
        say(out, f"{path} cannot be written ({error.strerror}). Choose another place.")
        return 2
    say(out, f"Written: {path}. Fill it in, then: xieshou roster import {path} --dry-run")
    return 0


async def import_roster(
    database: Database, roster: roster_reading.Roster, *, now: datetime, dry_run: bool, out: Console
) -> int:
    """Check a workbook and take it over in one transaction. Returns 1 when a row is wrong, and nothing was changed then; else 0.

    A dry run does the same work, and is rolled back: what it prints is what would happen.
    """
    if roster.is_empty:
        say(out, f"Nothing is filled in yet; {roster.examples} example rows were skipped.")
        return 0
    try:
        async with database.transaction() as session:
            code = roster.rows["school"][0].get("code") if roster.rows["school"] else ""
            recorded = await queries.recorded(session, code)
            others = [school.code for school in await queries.schools(session) if school.code != code]
            zone = ZoneInfo(recorded.school.timezone if recorded.school else "Asia/Taipei")
            verdict = roster_checks.check(roster, recorded, now.astimezone(zone).date())
            for warning in verdict.warnings:
                say(out, f"[yellow]look[/]  {escape(str(warning))}", markup=True)
            if verdict.problems:
                for problem in verdict.problems:
                    say(out, f"[red]WRONG[/] {escape(str(problem))}", markup=True)
                say(out, f"{len(verdict.problems)} places are wrong. Nothing was changed.")
                return 1
            if recorded.school is None and others:
                says = f"this makes a second school {code} beside {', '.join(others)}. Is the school's code right?"
                say(out, f"[yellow]look[/]  {escape(says)}", markup=True)
            today = now.astimezone(zone).date()
            taken = await take_over(session, roster, recorded, now)
            _tell(out, taken, roster.examples, dry_run=dry_run)
            if taken.calendars:
                say(out, f"The next four weeks ({class_calendar.LEGEND}):")
                await class_calendar.show(
                    session, [recorded.classes[code] for code in sorted(taken.calendars)], today, out
                )
            if dry_run:
                raise _Rehearsed
    except _Rehearsed:
        say(out, "This was a dry run. Nothing was changed.")
    return 0


def _tell(out: Console, taken: Taken, examples: int, *, dry_run: bool) -> None:
    """What changed, one line each, and the sums."""
    for change in taken.changes[:MOST_LINES]:
        say(out, _line(change))
    if len(taken.changes) > MOST_LINES:
        say(out, f"… and {len(taken.changes) - MOST_LINES} more.")
    for note in taken.notes:
        say(out, f"[yellow]look[/]  {escape(note)}", markup=True)
    new = Counter(one.what for one in taken.changes if one.new)
    gone = Counter(one.what for one in taken.changes if one.gone)
    changed = Counter(one.what for one in taken.changes) - new - gone
    for what in ("school", "classes", "calendar", "companies", "sites", "people", "placements"):
        counts = f"{new[what]} new, {changed[what]} changed, {taken.unchanged.get(what, 0)} unchanged"
        counts += f", {gone[what]} gone" if gone[what] else ""
        left_out = taken.left_out.get(what, 0)
        say(out, f"{what}: {counts}" + (f", {left_out} not in the file (they stay)" if left_out else ""))
    if examples:
        say(out, f"{examples} example rows were skipped.")
    if not dry_run:
        say(out, "Taken over." if taken.changes else "Everything was recorded already.")


def _line(change: Change) -> str:
    if change.new:
        return f"new      {change.what} {change.code}"
    if change.gone:
        return f"gone     {change.what} {change.code}"
    parts = (f"{name} {_shown(before)} → {_shown(after)}" for name, (before, after) in change.fields.items())
    return f"changed  {change.what} {change.code}: {', '.join(parts)}"


def _shown(value: object) -> str:
    return "–" if value in (None, "") else str(value)


def say(out: Console, line: str, *, markup: bool = False) -> None:
    """One line, whole and unadorned: what comes from a file may look like markup."""
    out.print(line, markup=markup, highlight=False, soft_wrap=True)
