"""The doctor against the stand-ins: a healthy installation has no fault, and each seeded one is named with what mends it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from rich.console import Console

from bot.commands import doctor
from bot.commands.doctor import Diagnosis, Level
from bot.demo.line import LineStandIn
from bot.demo.telegram import TelegramStandIn
from storage import migrations
from storage.database import Database
from storage.encryption import keyring
from storage.enums import AlertKind, InboxState, Severity
from storage.tables import Alert, InboxRow, LineQuota, School

KEY = Fernet.generate_key().decode()
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
ADDRESS = "https://xieshou.example"


@dataclass(kw_only=True)
class Patient:
    """An installation that is well."""

    monkeypatch: pytest.MonkeyPatch
    line: LineStandIn
    telegram: TelegramStandIn
    database_url: str

    def set(self, name: str, value: str) -> None:
        self.monkeypatch.setenv(f"XIESHOU_{name}", value)

    def unset(self, name: str) -> None:
        self.monkeypatch.delenv(f"XIESHOU_{name}")

    async def store(self, *rows: object) -> None:
        database = Database(self.database_url)
        async with database.transaction() as session:
            session.add_all(rows)
        await database.close()

    async def diagnoses(self) -> list[Diagnosis]:
        return [one async for one in doctor.diagnoses(datetime.now(UTC))]


@pytest.fixture
async def patient(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AsyncIterator[Patient]:
    monkeypatch.chdir(tmp_path)
    line = LineStandIn(
        channel_secret="secret",
        access_token="line-token",
        now=_now,
        webhook_url=f"{ADDRESS}/line/webhook",
        basic_id="@xieshou",
        quota=200,
    )
    telegram = TelegramStandIn(token=TOKEN, bot_name="xieshou_bot", now=_now, webhook_url=f"{ADDRESS}/telegram/webhook")
    patient = Patient(monkeypatch=monkeypatch, line=line, telegram=telegram, database_url=sqlite_url)
    for name, value in {
        "DATABASE_URL": sqlite_url,
        "ENCRYPTION_KEYS": KEY,
        "LINE_CHANNEL_SECRET": "secret",
        "LINE_CHANNEL_ACCESS_TOKEN": "line-token",
        "LINE_BASIC_ID": "@xieshou",
        "LINE_API_URL": await line.start("127.0.0.1"),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_BOT_NAME": "xieshou_bot",
        "TELEGRAM_WEBHOOK_SECRET": "telegram-secret",
        "TELEGRAM_API_URL": await telegram.start("127.0.0.1"),
        "PUBLIC_URL": ADDRESS,
    }.items():
        patient.set(name, value)
    yield patient
    await line.stop()
    await telegram.stop()
    keyring.load([Fernet.generate_key().decode()])


def _now() -> datetime:
    return datetime.now(UTC)


async def test_a_healthy_installation_has_no_fault(patient: Patient) -> None:
    found = await patient.diagnoses()
    assert [one for one in found if one.level == Level.FAULT] == []
    assert {"settings", "migrations", "encryption", "LINE", "LINE webhook", "quota", "Telegram", "clock"} <= {
        one.about for one in found if one.level == Level.GOOD
    }
    assert any("redelivery" in one.says for one in found if one.level == Level.ADVICE)


async def _no_key(patient: Patient) -> None:
    patient.unset("ENCRYPTION_KEYS")


async def _wrong_port(patient: Patient) -> None:
    patient.set("PORT", "eighty")


async def _other_key(patient: Patient) -> None:
    keyring.load([KEY])
    await patient.store(_update())
    patient.set("ENCRYPTION_KEYS", Fernet.generate_key().decode())


async def _old_schema(patient: Patient) -> None:
    import asyncio

    await asyncio.to_thread(migrations.downgrade, patient.database_url, "base")


async def _no_database(patient: Patient) -> None:
    patient.set("DATABASE_URL", "sqlite:///nowhere/xieshou.db")


async def _line_token(patient: Patient) -> None:
    patient.set("LINE_CHANNEL_ACCESS_TOKEN", "another")


async def _line_address(patient: Patient) -> None:
    patient.line.webhook_url = "https://old.example/line/webhook"


async def _line_off(patient: Patient) -> None:
    patient.line.webhook_active = False


async def _basic_id(patient: Patient) -> None:
    patient.set("LINE_BASIC_ID", "@another")


async def _quota_low(patient: Patient) -> None:
    patient.line.used = 195


async def _quota_gone(patient: Patient) -> None:
    await patient.store(LineQuota(month=f"{_taipei():%Y-%m}", quota=200, used=200, exhausted_at=_now()))


async def _telegram_token(patient: Patient) -> None:
    patient.set("TELEGRAM_TOKEN", "110201543:wrong")


async def _telegram_address(patient: Patient) -> None:
    patient.telegram.webhook_url = ""


async def _bot_name(patient: Patient) -> None:
    patient.set("TELEGRAM_BOT_NAME", "another_bot")


async def _not_secure(patient: Patient) -> None:
    patient.set("PUBLIC_URL", "http://xieshou.example")


async def _not_running(patient: Patient) -> None:
    keyring.load([KEY])
    await patient.store(_update(received_at=_now() - timedelta(minutes=30)))


async def _poison(patient: Patient) -> None:
    keyring.load([KEY])
    await patient.store(_update(state=InboxState.POISON))


async def _nobody_reached(patient: Patient) -> None:
    keyring.load([KEY])
    school = School(code="S", name="S", settings={})
    await patient.store(school)
    await patient.store(
        Alert(
            school_id=school.id,
            kind=AlertKind.WELFARE,
            severity=Severity.URGENT,
            cause="case:1",
            subject={},
            raised_at=_now(),
            rounds=1,
        )
    )


def _taipei() -> datetime:
    return _now() + timedelta(hours=8)


def _update(*, state: InboxState = InboxState.PENDING, received_at: datetime | None = None) -> InboxRow:
    at = received_at or _now()
    return InboxRow(
        platform="line",
        platform_key="E1",
        account_key="line:U1",
        update={"type": "message"},
        received_at=at,
        next_attempt_at=at,
        state=state,
    )


@pytest.mark.parametrize(
    ("harm", "about", "mends"),
    [
        (_no_key, "settings", "xieshou key"),
        (_wrong_port, "settings", "XIESHOU_PORT"),
        (_other_key, "encryption", "Add the old key"),
        (_old_schema, "migrations", "xieshou db upgrade"),
        (_no_database, "database", "xieshou db upgrade"),
        (_line_token, "LINE", "XIESHOU_LINE_CHANNEL_ACCESS_TOKEN"),
        (_line_address, "LINE webhook", f"{ADDRESS}/line/webhook"),
        (_line_off, "LINE webhook", "Use webhook"),
        (_basic_id, "LINE", "@xieshou"),
        (_quota_low, "quota", "only alerts"),
        (_quota_gone, "quota", "larger plan"),
        (_telegram_token, "Telegram", "@BotFather"),
        (_telegram_address, "Telegram webhook", "Restart xieshou serve"),
        (_bot_name, "Telegram", "xieshou_bot"),
        (_not_secure, "address", "https"),
        (_not_running, "inbox", "Start it"),
        (_poison, "inbox", "turn-failed"),
        (_nobody_reached, "alerts", "xieshou invite"),
    ],
    ids=lambda value: value.__name__.strip("_") if callable(value) else "",
)
async def test_a_seeded_fault_is_named_with_the_sentence_that_mends_it(
    patient: Patient, harm: Callable[[Patient], Awaitable[None]], about: str, mends: str
) -> None:
    await harm(patient)
    found = await patient.diagnoses()
    faults = [one for one in found if one.level == Level.FAULT]
    assert about in [one.about for one in faults]
    assert any(mends in one.says for one in faults), [one.says for one in faults]
    assert not [one for one in found if TOKEN in one.says or KEY in one.says or "line-token" in one.says]


async def test_the_exit_status_says_whether_something_is_wrong(patient: Patient) -> None:
    silent = Console(quiet=True)
    assert await doctor.examine(silent) == 0
    patient.line.webhook_active = False
    assert await doctor.examine(silent) == 1


async def test_a_calendar_that_ends_soon_is_a_fault() -> None:
    found = doctor._calendar(datetime(2099, 12, 1, tzinfo=UTC))
    assert found.level == Level.FAULT
