"""Signed LINE webhooks accepted durably. The floor is the least that could do it: bare aiohttp, HMAC, one raw sqlite3 insert per commit."""

import asyncio
import base64
import hashlib
import hmac
import json
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from aiohttp import web

from bot.channels.line.parse import key_of
from bot.clock import Clock
from bot.inbox_keeper import InboxKeeper
from bot.webhooks import LineWebhook
from storage import migrations
from storage.database import Database
from tests.benchmarks.figures import Figure, beside

SECRET = "benchmark"
COUNT = 400
AT_ONCE = 16
Handler = Callable[[web.Request], Awaitable[web.Response]]


async def accepted() -> Figure:
    """Webhooks a second, sixteen at a time over real HTTP, each with one event, each committed before it is answered."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/ours.db"
        await migrations.upgrade_async(url)
        database = Database(url)
        webhook = LineWebhook(InboxKeeper(database, Clock()), channel_secret=SECRET, key_of=key_of, on_new=lambda: None)
        raw = _raw_database(Path(folder) / "floor.db")
        numbers = iter(range(10**9))
        async with _served(webhook.receive) as ours, _served(_bare(raw)) as floor:
            figure = await beside(
                "LINE webhooks accepted", "webhooks/s", lambda: _load(ours, numbers), lambda: _load(floor, numbers)
            )
        await database.close()
        raw.close()
    return figure


def _raw_database(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE inbox (key TEXT PRIMARY KEY, body BLOB)")
    return connection


def _bare(connection: sqlite3.Connection) -> Handler:
    async def receive(request: web.Request) -> web.Response:
        body = await request.read()
        expected = base64.b64encode(hmac.new(SECRET.encode(), body, hashlib.sha256).digest())
        if not hmac.compare_digest(expected, request.headers["x-line-signature"].encode()):
            return web.Response(status=401)
        key = json.loads(body)["events"][0]["webhookEventId"]
        connection.execute("INSERT INTO inbox VALUES (?, ?)", (key, body))
        return web.Response()

    return receive


@asynccontextmanager
async def _served(handler: Handler) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_post("/line/webhook", handler)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/line/webhook"
    await runner.cleanup()


async def _load(url: str, numbers: Iterator[int]) -> float:
    bodies = [_signed(next(numbers)) for _ in range(COUNT)]
    waiting = asyncio.Semaphore(AT_ONCE)

    async def post(http: aiohttp.ClientSession, body: bytes, headers: dict[str, str]) -> None:
        async with waiting, http.post(url, data=body, headers=headers) as response:
            if response.status != 200:
                raise RuntimeError(f"not accepted: {response.status}")

    async with aiohttp.ClientSession() as http:
        began = time.perf_counter()
        await asyncio.gather(*(post(http, *signed) for signed in bodies))
        return COUNT / (time.perf_counter() - began)


def _signed(number: int) -> tuple[bytes, dict[str, str]]:
    event = {
        "type": "message",
        "mode": "active",
        "timestamp": 1790000000000,
        "webhookEventId": f"{number:026d}",
        "deliveryContext": {"isRedelivery": False},
        "source": {"type": "user", "userId": f"U{number % 1000:032x}"},
        "replyToken": f"{number:032x}",
        "message": {"type": "text", "id": str(number), "text": "8-17 休1h", "quoteToken": "q"},
    }
    body = json.dumps({"destination": f"U{0:032x}", "events": [event]}).encode()
    signature = base64.b64encode(hmac.new(SECRET.encode(), body, hashlib.sha256).digest()).decode()
    return body, {"x-line-signature": signature, "content-type": "application/json"}
