"""Invites: codes for those who have not joined, links that open the chat, and cards to print."""

import io
import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
import segno
from cryptography.fernet import Fernet
from pypdf import PdfReader
from rich.console import Console
from sqlalchemy import func, select
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.commands import invite_sheet
from bot.commands.invite import Wanted, invite
from bot.commands.invite_sheet import Card
from handlers import texts
from handlers.everyone.addresses import ChatAddresses
from storage import invites, tables
from storage.database import Database
from storage.enums import Platform, Role
from tests.bot.commands.roster_files import a_school, fill
from tests.cast import NOW, enrol

BOTH = ChatAddresses(telegram_bot="hand_bot", line_basic_id="@123abcde")
STRANGERS = ("S101", "S102")


@pytest.fixture
async def school(sqlite_url: str) -> AsyncIterator[Database]:
    """The cast, all of whom have joined, and two students in the class `college` who have not: 陳喆羣, and Thảo who reads Vietnamese."""
    database = Database(sqlite_url)
    async with database.transaction() as session:
        cast = await enrol(session)
        for code, name, locale in (("S101", "陳喆羣", "zh-TW"), ("S102", "Nguyễn Thị Phương Thảo", "vi")):
            person = tables.Person(
                school_id=cast.school, code=code, name=name, locale=locale, class_id=cast.classes["college"]
            )
            session.add(person)
            await session.flush()
            session.add(tables.PersonRole(person_id=person.id, role=Role.STUDENT, school_id=cast.school))
    yield database
    await database.close()


async def run(
    database: Database,
    wanted: Wanted,
    *,
    sheet: Path | None = None,
    as_json: bool = False,
    addresses: ChatAddresses = BOTH,
    now: datetime = NOW,
) -> tuple[int, str]:
    """The exit status, and what was printed on a narrow terminal."""
    printed = io.StringIO()
    out = Console(file=printed, width=80)
    status = await invite(database, wanted, addresses=addresses, now=now, as_json=as_json, sheet=sheet, out=out)
    return status, printed.getvalue()


async def person_of(database: Database, code: str, now: datetime = NOW) -> str | None:
    """Whom a printed code would let in."""
    letters = invites.canonical(code)
    assert letters is not None
    async with database.reading() as session:
        found = await invites.usable(session, letters, now)
        if found is None:
            return None
        return await session.scalar(select(tables.Person.code).where(tables.Person.id == found.person_id))


async def test_it_makes_codes_for_those_who_have_not_joined(school: Database) -> None:
    status, printed = await run(school, Wanted(class_code="college"), as_json=True)
    assert status == 0
    made = json.loads(printed)
    assert [one["person"] for one in made] == ["S101", "S102"]
    for one in made:
        assert await person_of(school, one["code"]) == one["person"]
        assert one["line"] == f"https://line.me/R/oaMessage/%40123abcde/?{one['code']}"
        assert one["telegram"] == f"https://t.me/hand_bot?start={one['code']}"
        assert one["expires_at"] == "2026-12-08T23:59:59+08:00", "to the end of a local day"
        assert one["class"] == "二專機械一甲"


async def test_a_new_code_ends_the_older_one(school: Database) -> None:
    first, second = [json.loads((await run(school, Wanted(), as_json=True))[1])[0]["code"] for _ in range(2)]
    assert await person_of(school, first) is None
    assert await person_of(school, second) == "S101"
    _, printed = await run(school, Wanted())
    assert "Older codes of 2 people work no more" in printed


async def test_a_code_works_for_as_many_days_as_were_asked_for(school: Database) -> None:
    made = json.loads((await run(school, Wanted(days=1), as_json=True))[1])
    assert await person_of(school, made[0]["code"], datetime(2026, 11, 25, 15, 59, tzinfo=UTC)) == "S101"
    assert await person_of(school, made[0]["code"], datetime(2026, 11, 25, 16, 0, tzinfo=UTC)) is None


async def test_who_has_joined_gets_a_code_only_when_asked_for_again(school: Database) -> None:
    wanted = Wanted(person_codes=("S001",))
    status, printed = await run(school, wanted)
    assert (status, "Nobody is left to invite: 1 have joined" in printed) == (0, True)
    status, printed = await run(school, Wanted(person_codes=("S001",), again=True), as_json=True)
    assert [one["person"] for one in json.loads(printed)] == ["S001"]
    status, printed = await run(school, Wanted(role=Role.COORDINATOR, again=True), as_json=True)
    assert [one["person"] for one in json.loads(printed)] == ["C001", "C002"]


async def test_the_table_keeps_each_link_on_one_line(school: Database) -> None:
    status, printed = await run(school, Wanted())
    assert status == 0
    for name in ("陳喆羣", "Nguyễn Thị Phương Thảo"):
        line = next(line for line in printed.splitlines() if name in line)
        code = next(word for word in line.split() if invites.canonical(word))
        assert f"https://line.me/R/oaMessage/%40123abcde/?{code}" in line
        assert f"https://t.me/hand_bot?start={code}" in line


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        (Wanted(class_code="M9"), "no class M9. Known: college, senior."),
        (Wanted(person_codes=("S101", "S999")), "no active person with the code S999"),
        (Wanted(school="NONE"), "Say which school with --school, one of: TEST."),
    ],
)
async def test_what_is_not_there_is_named_and_no_code_is_made(school: Database, wanted: Wanted, says: str) -> None:
    status, printed = await run(school, wanted)
    assert status == 1
    assert says in printed
    async with school.reading() as session:
        assert await session.scalar(select(func.count()).select_from(tables.Invite)) == 0


async def test_of_several_schools_one_must_be_named(school: Database) -> None:
    async with school.transaction() as session:
        await enrol(session, code="OTHER")
    assert (await run(school, Wanted()))[0] == 1
    status, printed = await run(school, Wanted(school="TEST"), as_json=True)
    assert (status, [one["person"] for one in json.loads(printed)]) == (0, list(STRANGERS))


async def test_the_sheet_has_a_card_for_each_in_the_reader_s_language(
    school: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sheet = tmp_path / "class.pdf"
    status, printed = await run(school, Wanted(class_code="college"), sheet=sheet)
    assert status == 0
    assert "2 cards" in printed
    assert sheet.stat().st_mode & 0o077 == 0, "codes open accounts"
    text = PdfReader(sheet).pages[0].extract_text()
    for said in ("陳喆羣", "Nguyễn Thị Phương Thảo", "二專機械一甲", "攜手高工", "LINE", "Telegram"):
        assert said in text
    day = date(2026, 12, 8)
    assert texts.text("invite-valid", "zh-TW", day=texts.day(day, "zh-TW")) in text
    assert texts.text("invite-step-send-both", "vi") in text
    codes = [word for word in text.split() if invites.canonical(word)]
    assert {await person_of(school, code) for code in codes} == set(STRANGERS)
    logged = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("sqlalchemy"))
    assert not any(secret in logged for secret in (*codes, "陳喆羣", "Thảo"))
    async with school.reading() as session:
        details = await session.scalars(select(tables.AuditEntry.details).where(tables.AuditEntry.action == "invited"))
        assert list(details) == [{"until": "2026-12-08"}] * 2


async def test_a_sheet_that_cannot_be_written_costs_nobody_a_code(school: Database, tmp_path: Path) -> None:
    status, printed = await run(school, Wanted(), sheet=tmp_path / "nowhere" / "class.pdf")
    assert (status, "No code was made" in printed) == (2, True)
    status, printed = await run(school, Wanted(), sheet=tmp_path / "class.pdf", addresses=ChatAddresses())
    assert (status, "XIESHOU_LINE_BASIC_ID" in printed) == (1, True)
    async with school.reading() as session:
        assert await session.scalar(select(func.count()).select_from(tables.Invite)) == 0


def a_card(number: int = 0, **other: object) -> Card:
    fields: dict[str, object] = {
        "school": "攜手高工",
        "name": "Mei",
        "class_name": "二專機械一甲",
        "code": f"ABCDE-23456-FGH{number:02}",
        "links": {platform: str(BOTH.link(platform, "ABCDE-23456-FGHJK")) for platform in Platform},
        "locale": "zh-TW",
        "last_day": date(2026, 12, 8),
    }
    return Card(**(fields | other))  # type: ignore[arg-type]  # fields by name


def test_eight_cards_fit_on_a_page() -> None:
    reader = PdfReader(BytesIO(invite_sheet.write([a_card(number) for number in range(9)])[0]))
    found = [[line for line in page.extract_text().splitlines() if "ABCDE" in line] for page in reader.pages]
    assert [len(codes) for codes in found] == [8, 1]


def test_a_name_that_the_typeface_cannot_write_is_told_and_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    _, lacking = invite_sheet.write([a_card(), a_card(name="ၽြားสมชาย")])
    assert lacking == [1]
    assert "ส" not in caplog.text


@pytest.mark.parametrize(
    ("locale", "platforms"),
    [("zh-TW", tuple(Platform)), ("vi", tuple(Platform)), ("en", (Platform.LINE,)), ("id", (Platform.TELEGRAM,))],
)
def test_the_longest_names_stay_on_their_card(locale: str, platforms: tuple[Platform, ...]) -> None:
    card = a_card(
        name="阿卜杜拉曼・穆罕默德・法迪拉 Muhammad Fadhillah Abdurrahman bin Abdullah " * 2,
        school="國立高雄科技大學附屬高級工業職業學校進修部" * 2,
        class_name="產學攜手合作計畫四年制機械與自動化工程系專班一年級甲班",
        locale=locale,
        links={platform: str(BOTH.link(platform, "ABCDE-23456-FGHJK")) for platform in platforms},
    )
    page = PdfReader(BytesIO(invite_sheet.write([card])[0])).pages[0]
    lowest = float(page.mediabox.height)

    def see(text: str, _cm: object, matrix: list[float], _font: object, size: float) -> None:
        nonlocal lowest
        if text.strip():
            lowest = min(lowest, matrix[5])

    text = page.extract_text(visitor_text=see)
    millimetre = float(page.mediabox.width) / 210
    assert lowest > (297 - invite_sheet.CARD[1] + 4) * millimetre, "above the cut, where a printer still prints"
    assert "ABCDE-23456-FGH00" in text
    assert texts.text("invite-step-read", locale).split()[-1] in text


def test_the_squares_of_a_qr_code_are_those_of_its_link() -> None:
    link = str(BOTH.link(Platform.LINE, "ABCDE-23456-FGHJK"))
    count, runs = invite_sheet.squares(link)
    drawn = [[0] * count for _ in range(count)]
    for column, row, length in runs:
        for at in range(column, column + length):
            assert drawn[row][at] == 0, "no square is drawn twice"
            drawn[row][at] = 1
    assert drawn == [list(row) for row in segno.make_qr(link, error="m").matrix]


def test_the_command_prints_json_and_nothing_else(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIESHOU_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("XIESHOU_TELEGRAM_TOKEN", "1:test")
    monkeypatch.setenv("XIESHOU_TELEGRAM_BOT_NAME", "hand_bot")
    monkeypatch.setenv("XIESHOU_ENCRYPTION_KEYS", Fernet.generate_key().decode())
    empty = CliRunner().invoke(cli, ["invite", "--json"], catch_exceptions=False)
    assert empty.exit_code == 1
    assert "There is no school yet" in empty.output
    path = fill(tmp_path / "r.xlsx", a_school())
    assert CliRunner().invoke(cli, ["roster", "import", str(path)], catch_exceptions=False).exit_code == 0
    done = CliRunner().invoke(cli, ["invite", "--class", "M1A", "--person", "S002", "--json"], catch_exceptions=False)
    assert done.exit_code == 0
    (made,) = json.loads(done.output)
    assert (made["person"], made["line"]) == ("S002", None)
    assert made["telegram"] == f"https://t.me/hand_bot?start={made['code']}"
    wrong = CliRunner().invoke(cli, ["invite", "--days", "0"])
    assert wrong.exit_code == 2
