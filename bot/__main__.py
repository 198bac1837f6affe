"""The command line: `xieshou <command>`, the same as `python -m bot <command>`. Each command imports what it needs when it runs."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from storage.enums import Role

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.database import Database

cli = typer.Typer(
    name="xieshou",
    help="攜手: the line of hearing between students, teachers and coordinators of the 產學攜手 programme.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
roster_cli = typer.Typer(help="Who exists: people, classes, companies, placements.", no_args_is_help=True)
db_cli = typer.Typer(help="The database's schema.", no_args_is_help=True)
cli.add_typer(roster_cli, name="roster")
cli.add_typer(db_cli, name="db")

File = Annotated[Path, typer.Argument(dir_okay=False)]


def _settings() -> "Settings":
    from bot import settings

    try:
        return settings.load()
    except settings.WrongSettings as error:
        for line in str(error).splitlines():
            typer.echo(line, err=True)
        raise typer.Exit(2) from None


@asynccontextmanager
async def _database(settings: "Settings") -> AsyncIterator["Database"]:
    from bot.settings import ensure_folder
    from storage import migrations
    from storage.database import Database
    from storage.encryption import keyring

    keyring.load([key.get_secret_value() for key in settings.encryption_keys])
    ensure_folder(settings)
    database = Database(settings.database_url)
    try:
        if not await migrations.is_current(database):
            await migrations.upgrade_async(settings.database_url)
        yield database
    finally:
        await database.close()


@cli.command()
def serve() -> None:
    """Run the assistant until it is stopped."""
    from bot import app, logs

    settings = _settings()
    logs.configure(settings.log_level)
    asyncio.run(app.serve(settings))


@cli.command()
def demo(
    port: Annotated[int, typer.Option(help="Where the page of phones is served; 0 takes a free one.")] = 8080,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
) -> None:
    """The real program against a stand-in of LINE and Telegram, with a made-up school and a page of phones."""
    from bot.commands.demo import run

    raise typer.Exit(asyncio.run(run(host=host, port=port)))


@cli.command()
def key() -> None:
    """Make an encryption key for XIESHOU_ENCRYPTION_KEYS."""
    from cryptography.fernet import Fernet

    typer.echo(Fernet.generate_key().decode())


@cli.command()
def understand(
    *,
    explain: Annotated[bool, typer.Option(help="Also say which words gave what.")] = False,
) -> None:
    """Read messages (JSON Lines on standard input) and say what they report."""
    from bot.commands.understand import run

    raise typer.Exit(run(sys.stdin, sys.stdout, explain=explain))


@cli.command()
def law(
    locale: Annotated[str, typer.Option(help="The language of the explanations: zh-TW, en, vi or id.")] = "zh-TW",
) -> None:
    """Facts in, findings out (JSON Lines on standard input)."""
    from bot.commands.law import run

    raise typer.Exit(run(sys.stdin, sys.stdout, locale=locale))


@cli.command()
def invite(
    *,
    class_code: Annotated[str | None, typer.Option("--class", metavar="CODE", help="The people of this class.")] = None,
    person: Annotated[
        list[str] | None, typer.Option(metavar="CODE", help="This person; may be given more than once.")
    ] = None,
    role: Annotated[Role | None, typer.Option(help="Only people with this role.")] = None,
    days: Annotated[
        int | None, typer.Option(min=1, max=90, help="How long the codes work. Default: the school's setting, 14.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Also people who have joined already.")] = False,
    school: Annotated[str, typer.Option(metavar="CODE", help="Which school, when there are several.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON list.")] = False,
    sheet: Annotated[
        Path | None,
        typer.Option(dir_okay=False, metavar="FILE.pdf", help="Write cards with QR codes to print instead."),
    ] = None,
) -> None:
    """Codes and links for people who have not joined yet. Each works once; a person's older codes work no more."""
    from bot.commands.invite import Wanted, addresses_of
    from bot.commands.invite import invite as run

    settings = _settings()
    wanted = Wanted(
        school=school, class_code=class_code, person_codes=tuple(person or ()), role=role, days=days, again=again
    )

    async def work() -> int:
        async with _database(settings) as database:
            return await run(
                database,
                wanted,
                addresses=addresses_of(settings),
                now=datetime.now(UTC),
                as_json=as_json,
                sheet=sheet,
                out=Console(),
            )

    raise typer.Exit(asyncio.run(work()))


@cli.command()
def sweep(
    *,
    at: Annotated[
        str, typer.Option(help="The time of the look, such as 2026-11-24T08:00 (the school's zone). Default: now.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
) -> None:
    """One look after everything that is due, by hand."""
    from bot.commands.sweep import sweep as run

    settings = _settings()
    try:
        moment = datetime.fromisoformat(at) if at else datetime.now(UTC)
    except ValueError:
        typer.echo(f"--at: {at!r} is no time; write it like 2026-11-24T08:00", err=True)
        raise typer.Exit(2) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(settings.timezone))

    async def work() -> int:
        async with _database(settings) as database:
            return await run(database, moment, dry_run=dry_run, out=Console())

    raise typer.Exit(asyncio.run(work()))


@cli.command("calendar")
def show_calendar(
    class_code: Annotated[str, typer.Argument(metavar="CLASS", help="The code of one class. Default: all.")] = "",
    *,
    first: Annotated[str, typer.Option("--from", metavar="DATE", help="The first day. Default: today.")] = "",
) -> None:
    """Four weeks of each class, a line a week: work, class, phases, events. Exit status 2 for a class that is not known."""
    from bot.commands import roster_cells
    from bot.commands.class_calendar import calendar

    try:
        day = roster_cells.day(first) if first else None
    except ValueError as wrong:
        typer.echo(f"--from: {wrong}.", err=True)
        raise typer.Exit(2) from None
    settings = _settings()

    async def work() -> int:
        async with _database(settings) as database:
            return await calendar(database, class_code, day, now=datetime.now(UTC), out=Console())

    raise typer.Exit(asyncio.run(work()))


@cli.command()
def verify(
    file: File,
    *,
    against_database: Annotated[
        bool, typer.Option("--against-database", help="Also compare with what is stored now (needs the settings).")
    ] = False,
) -> None:
    """Whether a student's copy of the record (CSV or PDF) is as it was written. Exit status 1 when it is not, 2 when it cannot be read."""
    from bot.commands.verify import compare
    from bot.commands.verify import verify as run

    status, checked = run(file, Console())
    if checked is not None and against_database:
        settings = _settings()

        async def work() -> int:
            async with _database(settings) as database:
                return await compare(database, checked, Console())

        status = asyncio.run(work())
    raise typer.Exit(status)


@cli.command()
def doctor() -> None:
    """Look for faults, and say how each is mended. Exit status 1 when there is one."""
    from bot.commands.doctor import examine

    raise typer.Exit(asyncio.run(examine(Console())))


@roster_cli.command("template")
def roster_template(file: File) -> None:
    """Write an empty workbook to fill in."""
    from bot.commands.roster import write_template

    raise typer.Exit(write_template(file, Console()))


@roster_cli.command("import")
def roster_import(
    file: File,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Name every wrong row, say what would change, and do nothing.")
    ] = False,
) -> None:
    """Take a filled workbook over: whole, or not at all. Exit status 1 when a row is wrong, 2 when the file cannot be read."""
    from bot.commands import roster, roster_reading

    settings = _settings()
    try:
        read = roster_reading.read(file)
    except roster_reading.NoRoster as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None

    async def work() -> int:
        async with _database(settings) as database:
            return await roster.import_roster(database, read, now=datetime.now(UTC), dry_run=dry_run, out=Console())

    raise typer.Exit(asyncio.run(work()))


@db_cli.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to this program's schema."""
    from bot.settings import ensure_folder
    from storage import migrations

    settings = _settings()
    ensure_folder(settings)
    migrations.upgrade(settings.database_url)
    typer.echo("The database is at the newest schema.")


def main() -> None:
    """The console script."""
    cli()


if __name__ == "__main__":
    main()
