"""The doors: what is genuine is kept and answered 200, what is forged or malformed is harmless."""

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select

from bot.clock import MovableClock
from bot.inbox_keeper import InboxKeeper
from bot.webhooks import MOST_BYTES, LineWebhook, TelegramWebhook
from storage.database import Database
from storage.tables import InboxRow
from tests.cast import NOW

SECRET = "line-secret"
TOKEN = "telegram-secret"


def _line_key(event: dict[str, Any]) -> tuple[str, str]:
    return str(event["webhookEventId"]), f"line:{event.get('source', {}).get('userId', '-')}"


def _telegram_key(update: dict[str, Any]) -> tuple[str, str]:
    return f"1:{update['update_id']}", "telegram:7"


@pytest.fixture
def poked() -> list[int]:
    return []


@pytest.fixture
async def client(database: Database, poked: list[int]) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    app = web.Application(client_max_size=MOST_BYTES)
    keeper = InboxKeeper(database, MovableClock(NOW, frozen=True))
    line = LineWebhook(keeper, channel_secret=SECRET, key_of=_line_key, on_new=lambda: poked.append(1))
    telegram = TelegramWebhook(
        keeper, secret=TOKEN, key_of=_telegram_key, on_new=lambda updates: poked.append(len(updates))
    )
    app.router.add_post("/line/webhook", line.receive)
    app.router.add_post("/telegram/webhook", telegram.receive)
    async with TestClient(TestServer(app)) as client:
        yield client


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"X-Line-Signature": base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()}


def _event(number: int, **more: Any) -> dict[str, Any]:
    return {
        "type": "message",
        "webhookEventId": f"E{number}",
        "source": {"type": "user", "userId": f"U{number % 2}"},
        **more,
    }


async def _kept(database: Database) -> list[str]:
    async with database.reading() as session:
        return list(await session.scalars(select(InboxRow.platform_key).order_by(InboxRow.id)))


async def test_every_event_is_kept_on_its_own_before_200(
    client: TestClient[Any, Any], database: Database, poked: list[int]
) -> None:
    body = json.dumps(
        {"destination": "U0", "events": [_event(1), _event(2), _event(3, type="never-heard-of")]}
    ).encode()
    response = await client.post("/line/webhook", data=body, headers=signed(body))
    assert response.status == 200
    assert await _kept(database) == ["E1", "E2", "E3"]
    assert poked == [1]


async def test_a_redelivered_event_changes_nothing(
    client: TestClient[Any, Any], database: Database, poked: list[int]
) -> None:
    for redelivered in (False, True, True):
        body = json.dumps({"events": [_event(1, deliveryContext={"isRedelivery": redelivered})]}).encode()
        assert (await client.post("/line/webhook", data=body, headers=signed(body))).status == 200
    assert await _kept(database) == ["E1"]
    assert poked == [1]


async def test_the_console_s_verify_button_sends_no_events(client: TestClient[Any, Any], database: Database) -> None:
    body = b'{"destination":"U0","events":[]}'
    assert (await client.post("/line/webhook", data=body, headers=signed(body))).status == 200
    assert await _kept(database) == []


@pytest.mark.parametrize(
    ("label", "body", "headers", "status"),
    [
        ("no signature", b'{"events":[]}', {}, 401),
        ("another secret", b'{"events":[]}', signed(b'{"events":[]}', "other"), 401),
        ("another body", b'{"events":[1]}', signed(b'{"events":[]}'), 401),
        ("a signature that is no ASCII", b"{}", {"X-Line-Signature": "\u00e9\u00e8"}, 401),
        ("no JSON", b"hello", signed(b"hello"), 400),
        ("no object", b"[]", signed(b"[]"), 400),
        ("events that are no list", b'{"events":{}}', signed(b'{"events":{}}'), 400),
        ("deep JSON", b"[" * 100_000, signed(b"[" * 100_000), 400),
        ("ten megabytes", b"x" * 10_000_000, signed(b"x"), 413),
    ],
)
async def test_what_is_forged_or_malformed_is_refused_and_leaves_nothing(
    client: TestClient[Any, Any], database: Database, label: str, body: bytes, headers: dict[str, str], status: int
) -> None:
    assert (await client.post("/line/webhook", data=BytesIO(body), headers=headers)).status == status, label
    assert await _kept(database) == []


async def test_one_event_without_a_key_does_not_take_the_others_along(
    client: TestClient[Any, Any], database: Database
) -> None:
    body = json.dumps({"events": [{"type": "message"}, "no event", _event(1)]}).encode()
    assert (await client.post("/line/webhook", data=body, headers=signed(body))).status == 200
    assert await _kept(database) == ["E1"]


@pytest.mark.parametrize(
    ("secret", "body", "status", "kept"),
    [
        (TOKEN, b'{"update_id":5}', 200, ["1:5"]),
        ("wrong", b'{"update_id":5}', 401, []),
        ("", b'{"update_id":5}', 401, []),
        (TOKEN, b"{}", 400, []),
        (TOKEN, b"[" * 100_000, 400, []),
    ],
)
async def test_telegram_is_known_by_its_secret(
    client: TestClient[Any, Any], database: Database, secret: str, body: bytes, status: int, kept: list[str]
) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    assert (await client.post("/telegram/webhook", data=body, headers=headers)).status == status
    assert (await client.post("/telegram/webhook", data=body, headers=headers)).status == status
    assert await _kept(database) == kept
