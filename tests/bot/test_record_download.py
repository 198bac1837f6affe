"""The link to a copy of a record: good for a day, for whoever has it, and for nobody else."""

import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.fernet import Fernet
from pypdf import PdfReader
from sqlalchemy import select

from bot import looks
from bot.app import web_address
from bot.clock import MovableClock
from bot.record_download import RecordDownload
from bot.record_files import csv_sheet, pdf_sheet, wording
from bot.settings import load
from handlers import texts
from handlers.students import days_off, my_week, shift_reasons
from storage import people, record_copies
from storage.database import Database
from storage.record_copies import Copy, ShiftEntry
from storage.tables import AuditEntry, ExportFile
from tests.bot.record_samples import sample
from tests.cast import NOW, enrol

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOW, frozen=True)


@pytest.fixture
async def client(database: Database, clock: MovableClock) -> AsyncIterator[Client]:
    app = web.Application()
    RecordDownload(database, clock).open(app)
    async with TestClient(TestServer(app)) as client:
        yield client


async def kept(database: Database, name: str) -> str:
    """A copy of Mei's under a name; the token of its link."""
    async with database.transaction() as session:
        cast = await enrol(session)
        mei = await people.by_id(session, cast.people["mei"])
        return await record_copies.keep(session, mei, sample("zh-TW"), file_name=name, now=NOW)


async def files(database: Database) -> list[ExportFile]:
    async with database.reading() as session:
        return list(await session.scalars(select(ExportFile)))


async def openings(database: Database) -> list[AuditEntry]:
    async with database.reading() as session:
        return list(await session.scalars(select(AuditEntry).where(AuditEntry.action == "record-opened")))


@pytest.mark.parametrize(
    ("name", "kind"),
    [("xieshou-S001-20261124.csv", "text/csv; charset=utf-8"), ("xieshou-S001-20261124.pdf", "application/pdf")],
)
async def test_a_link_gives_the_file_that_nobody_keeps_on_the_way(
    database: Database, client: Client, name: str, kind: str
) -> None:
    answer = await client.get(f"/record/{await kept(database, name)}")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    content = await answer.read()
    table = pdf_sheet.attached_csv(content) if name.endswith("pdf") else content
    assert table == csv_sheet.write(sample("zh-TW"))


@pytest.mark.parametrize(
    ("settings", "web"),
    [
        (
            {"public_url": "https://hours.example.edu.tw/", "telegram_webhook_secret": "s"},
            "https://hours.example.edu.tw",
        ),
        ({"telegram_api_url": "http://127.0.0.1:9"}, "http://127.0.0.1:8080"),
        ({}, None),
    ],
    ids=["a public address", "a stand-in on this machine", "an address that no phone reaches"],
)
def test_a_link_begins_with_an_address_that_a_phone_can_reach(settings: dict[str, str], web: str | None) -> None:
    key = Fernet.generate_key().decode()
    given = load(_env_file=None, encryption_keys=key, telegram_token="1:x", **settings)
    assert web_address(given, "http://127.0.0.1:8080") == web


async def test_each_opening_is_audited_without_the_token(database: Database, client: Client) -> None:
    token = await kept(database, "a.csv")
    for _ in range(2):
        await (await client.get(f"/record/{token}")).read()
    entries = await openings(database)
    [file] = await files(database)
    assert [(entry.subject, entry.subject_id, entry.actor_id) for entry in entries] == [("export", file.id, None)] * 2
    assert all(token not in str(entry.details) for entry in entries)
    assert file.opened_at == NOW


async def test_only_the_digest_of_a_long_token_is_stored_and_the_copy_is_not_readable(
    database: Database, client: Client
) -> None:
    token = await kept(database, "a.csv")
    assert len(token) == 43
    [file] = await files(database)
    assert file.digest == hashlib.sha256(token.encode()).hexdigest()
    async with database.reading() as session:
        raw = (await session.connection()).exec_driver_sql("SELECT * FROM export_files")
        row = str((await raw).fetchall())
    assert token not in row
    assert "Nguy" not in row


async def test_a_wrong_an_old_and_an_emptied_link_all_look_like_no_page(
    database: Database, client: Client, clock: MovableClock
) -> None:
    token = await kept(database, "a.csv")
    clock.move(timedelta(hours=24) - timedelta(seconds=1))
    assert (await client.get(f"/record/{token}")).status == 200
    clock.move(timedelta(seconds=1))
    [file] = await files(database)
    for wrong in (token, token[:-1] + "-", "x", file.digest, "%00", "a" * 4000):
        answer = await client.get(f"/record/{wrong}")
        assert (answer.status, await answer.text()) == (404, "404: Not Found")
        assert answer.headers["Cache-Control"] == "no-store"
    assert len(await openings(database)) == 1


async def test_a_preview_by_head_opens_nothing(database: Database, client: Client) -> None:
    token = await kept(database, "a.csv")
    assert (await client.head(f"/record/{token}")).status == 405
    assert await openings(database) == []


async def test_a_look_empties_what_is_too_old_and_nothing_else(database: Database, clock: MovableClock) -> None:
    await kept(database, "a.csv")
    clock.move(timedelta(hours=23))
    assert await looks.look(database, "exports", clock.now(), "test") == 0
    assert [file.content is None for file in await files(database)] == [False]
    clock.move(timedelta(hours=1))
    assert await looks.look(database, "exports", clock.now(), "test") == 1
    assert [file.content for file in await files(database)] == [None]
    clock.move(timedelta(hours=1))
    assert await looks.look(database, "exports", clock.now(), "test") == 0


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_the_pages_say_in_chinese_and_in_the_students_language_what_was_said_when(locale: str) -> None:
    reader = PdfReader(BytesIO(pdf_sheet.write(sample(locale))))
    said = "\n".join(page.extract_text() for page in reader.pages)
    for fact in ("攜手：工時紀錄", "攜手高工", "大華精密 岡山廠", "S002", "2026-10"):
        assert fact in said
    keys = ("record-file-heading-day", "record-file-said-first", "record-file-state-withdrawn")
    for key in (*keys, "report-shift-option-off-sick"):
        assert texts.text(key, locale) in said
    assert f"1 / {len(reader.pages)}" in said
    assert sample().entries[-1].seal in said.replace("\n", "")


def test_the_table_shows_corrections_late_entries_days_off_and_the_sums_of_weeks_and_months() -> None:
    shown = [line.cells for line in pdf_sheet.lines(sample("zh-TW"))]
    assert shown == [
        ("2026-09",),
        ("2026 9/28（一）", "08:00 – 17:00", "60 分", "8:00", ""),
        ("2026 9/29（二）", "08:00 – 19:00", "30 分", "10:30", "改過 1 次"),
        ("2026-09-29 18:00  第一次寫: 2026-09-29 08:00 – 17:00, 60 分",),
        ('2026-09-30 14:00  改成: 2026-09-29 08:00 – 19:00, 30 分\n原因: =HYPERLINK("x"), thêm giờ,\n"quên"',),
        ("2026 9/30（三）", "病假", "", "0:00", "改過 1 次"),
        ("2026-09-30 18:00  第一次寫: 2026-09-30 請假",),
        ("2026-10-02 20:00  改成: 2026-09-30 病假",),
        ("2026-09 合計: 18:30",),
        ("2026-10",),
        ("2026 10/1（四）", "08:00 – 17:00", "不確定", "—", "改過 1 次\n已收回"),
        ("2026-10-01 18:00  第一次寫: 2026-10-01 08:00 – 17:00, 不確定",),
        ("2026-10-02 15:00  收回: 2026-10-01 08:00 – 17:00, 不確定\n原因: 那天沒上班",),
        ("2026 10/2（五）", "08:00 – 17:00", "60 分", "8:00", "10 天後才記"),
        ("2026-10-12 08:00  第一次寫: 2026-10-02 08:00 – 17:00, 60 分\n原因: 後來才想起來",),
        ("一週合計（09-28 到 10-04）: 26:30",),
        ("2026 10/5（一）", "22:00 – 10-06 06:30", "30 分", "8:00", ""),
        ("2026 10/5（一）", "排休、沒班", "", "—", "改過 1 次\n已收回"),
        ("2026-10-05 10:00  第一次寫: 2026-10-05 排休、沒班",),
        ("2026-10-06 08:00  收回: 2026-10-05 排休、沒班\n原因: 那天後來記了工時",),
        ("一週合計（10-05 到 10-11）: 8:00",),
        ("2026-10 合計: 16:00",),
        ("全部合計: 34:30",),
    ]


def test_the_sums_count_a_minute_once_and_the_pages_say_so() -> None:
    copy = sample("zh-TW")
    first = copy.entries[0]
    assert isinstance(first, ShiftEntry)
    begins = first.starts_at + timedelta(hours=6)
    beside = first.model_copy(update={"shift": 99, "starts_at": begins, "ends_at": begins + timedelta(hours=9)})
    both = copy.model_copy(update={"entries": (first, beside)})
    shown = [line.cells for line in pdf_sheet.lines(both)]
    assert (shown[1][3], shown[2][3]) == ("8:00", "8:00")
    # From 8:00 to 23:00, and one break that may be that of both.
    assert shown[-1] == ("全部合計: 14:00",)
    assert "重疊的時間" in _pages(both)
    assert "重疊的時間" not in _pages(copy)


def _pages(copy: Copy) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf_sheet.write(copy))).pages)


def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless() -> None:
    assert "\"'=HYPERLINK" in csv_sheet.write(sample()).decode()
    assert csv_sheet.write(sample()).startswith(b"\xef\xbb\xbf")


def test_every_reason_that_is_tapped_has_its_words_in_the_file() -> None:
    assert set(wording.REASONS) == {*shift_reasons.REASONS, *my_week.WITHDRAWN, *days_off.REASONS}


def test_an_empty_record_is_a_file_too() -> None:
    empty = sample().model_copy(update={"entries": ()})
    assert [line.cells for line in pdf_sheet.lines(empty)] == [("全部合計 / Tổng cộng: 0:00",)]
    assert csv_sheet.read(pdf_sheet.attached_csv(pdf_sheet.write(empty))).rows == ()
