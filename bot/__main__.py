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


@cli.command()
def doctor() -> None:
    """Look for faults, and say how each is mended. Exit status 1 when there is one."""
    from bot.commands.doctor import examine

    raise typer.Exit(asyncio.run(examine(Console())))


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
