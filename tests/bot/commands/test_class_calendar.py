"""`xieshou calendar`: four weeks of one class or of all; an unknown one is named with those that are known."""

import io
from datetime import date
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from rich.console import Console
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.commands.class_calendar import calendar
from storage import tables
from storage.database import Database
from tests.cast import NOW, enrol


async def shown(database: Database, code: str = "", first: date | None = None) -> tuple[int, list[str]]:
    printed = io.StringIO()
    status = await calendar(database, code, first, now=NOW, out=Console(file=printed, width=80))
    return status, printed.getvalue().splitlines()


async def test_four_weeks_of_every_class_from_today_on(database: Database) -> None:
    async with database.transaction() as session:
        await enrol(session)
    status, lines = await shown(database)
    assert status == 0
    assert [line for line in lines if line.startswith("calendar")] == [
        "calendar college 二專機械一甲 (421), 2026-09-01 to 2027-06-30",
        "calendar senior 高三烘焙班 (rotation), 2026-09-01 to 2027-06-30",
    ]
    assert lines[2] == "  2026-11-23        班    班    班    課    課    休"
    assert len(lines) == 2 * 7 + 1


async def test_any_four_weeks_may_be_asked_for_and_a_switch_is_named(database: Database) -> None:
    async with database.transaction() as session:
        await enrol(session)
    status, lines = await shown(database, "senior", date(2027, 2, 22))
    assert status == 0
    assert lines[2:4] == [
        "  2027-02-22  班    班    班    班    班    休    休",
        "  2027-03-01  校    校    校    校    校    校    校    03-01 to school 返校",
    ]
    before_it_begins = await shown(database, "senior", date(2026, 7, 1))
    assert before_it_begins[1][2] == "  2026-08-31        班    班    班    班    休    休"
    assert "  it is over" in (await shown(database, "senior", date(2027, 7, 1)))[1]


async def test_what_is_stored_wrongly_is_said_and_the_others_are_shown(database: Database) -> None:
    async with database.transaction() as session:
        cast = await enrol(session)
        (await session.get_one(tables.ProgrammeClass, cast.classes["college"])).pattern = {"weeks": 1}
    status, lines = await shown(database)
    assert status == 0
    assert lines[1] == "  what is stored of its weeks cannot be read. Import the roster again"
    assert "calendar senior" in lines[2]


async def test_a_class_that_is_not_known_is_answered_with_those_that_are(database: Database) -> None:
    assert await shown(database) == (0, ["Classes: none yet; import a roster first."])
    async with database.transaction() as session:
        await enrol(session)
    assert await shown(database, "M9") == (2, ["There is no class M9. Known: college, senior."])


def test_the_command_says_by_its_exit_status_what_happened(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIESHOU_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("XIESHOU_TELEGRAM_TOKEN", "1:test")
    monkeypatch.setenv("XIESHOU_ENCRYPTION_KEYS", Fernet.generate_key().decode())
    run = CliRunner().invoke
    unknown = run(cli, ["calendar", "M9"])
    assert (unknown.exit_code, "There is no class M9" in unknown.output) == (2, True)
    no_day = run(cli, ["calendar", "--from", "soon"])
    assert (no_day.exit_code, "--from: 'soon' is no date" in no_day.output) == (2, True)
    assert run(cli, ["calendar", "--from", "115/12/1"]).exit_code == 0
