"""A look by hand: it does what is due once, and as a dry run only tells, never what a message says."""

import io
from datetime import UTC, datetime

from rich.console import Console
from sqlalchemy import func, select

from bot.commands.sweep import sweep
from bot.looks import LOOKS
from handlers import visit_clock
from storage import tables
from storage.database import Database
from tests.cast import enrol

BEFORE = datetime(2026, 9, 1, 0, 30, tzinfo=UTC)
DUE = datetime(2026, 9, 19, 0, 30, tzinfo=UTC)
"""Saturday 2026-09-19, 08:30 in Taipei: nobody has visited since the first of September, so that coordinators hear of it too."""


async def with_duties(database: Database) -> None:
    """The cast, with the duties that follow from their placements."""
    async with database.transaction() as session:
        cast = await enrol(session)
        await visit_clock.sync_duties(session, cast.school, BEFORE)


async def swept(database: Database, moment: datetime, *, dry_run: bool) -> str:
    printed = io.StringIO()
    assert await sweep(database, moment, dry_run=dry_run, out=Console(file=printed, width=80)) == 0
    return printed.getvalue()


async def everything(database: Database) -> dict[str, int]:
    async with database.reading() as session:
        return {
            table.name: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in tables.Table.metadata.sorted_tables
        }


async def test_it_says_when_nothing_is_due(database: Database) -> None:
    await with_duties(database)
    assert await swept(database, BEFORE, dry_run=False) == "Nothing is due at 2026-09-01 00:30 +0000.\n"


async def test_a_dry_run_tells_who_would_hear_what_and_leaves_everything_as_it_was(database: Database) -> None:
    await with_duties(database)
    before = await everything(database)
    printed = await swept(database, DUE, dry_run=True)
    assert "nudges: 2 would be looked after" in printed
    assert "nudge  T001 (teacher) on line  nudges-digest  at 2026-09-19 08:30" in printed
    assert "nudge  T002 (teacher) on telegram  nudges-digest" in printed
    assert "alert" in printed
    assert "C001 (coordinator)" in printed
    assert "C002 (coordinator, teacher)" in printed
    assert "Nothing was changed, and nothing is sent." in printed
    assert "大華精密" not in printed, "keys, not words"
    assert await everything(database) == before


async def test_it_does_what_the_dry_run_told_and_only_once(database: Database) -> None:
    await with_duties(database)
    told = [line for line in (await swept(database, DUE, dry_run=True)).splitlines() if line.startswith("  ")]
    done = [line for line in (await swept(database, DUE, dry_run=False)).splitlines() if line.startswith("  ")]
    assert told == done
    assert (await everything(database))["outbox"] == len(done) > 3
    assert "Nothing is due" in await swept(database, DUE, dry_run=False)


async def test_a_look_at_a_time_to_come_keeps_nobody_from_looking_until_then(database: Database) -> None:
    await with_duties(database)
    await swept(database, DUE, dry_run=False)
    async with database.reading() as session:
        assert not set(LOOKS) & set(await session.scalars(select(tables.Lease.name)))


async def test_it_says_so_when_nobody_can_be_written_to(database: Database) -> None:
    async with database.transaction() as session:
        cast = await enrol(session, code="UNLINKED")
        await visit_clock.sync_duties(session, cast.school, BEFORE)
    printed = await swept(database, DUE, dry_run=True)
    assert "nudges: 2 would be looked after" in printed
    assert "No message would be written." in printed
