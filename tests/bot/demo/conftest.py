"""The stand-ins, each with a program beside it that takes what they deliver."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock import MovableClock
from bot.demo.line import LineStandIn
from bot.demo.telegram import TelegramStandIn
from tests.cast import NOW

LINE_SECRET = "0123456789abcdef0123456789abcdef"
LINE_TOKEN = "line-access-token"
TELEGRAM_TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
MEI_LINE = "U" + "1e" * 16
AN_LINE = "U" + "2f" * 16
MEI_TELEGRAM = str(2**33 + 7)


@dataclass
class Program:
    """What a program would be: it keeps what it is sent and answers with the statuses it is given, then 200; 0 breaks the connection."""

    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    url: str = ""

    async def take(self, request: web.Request) -> web.Response:
        self.received.append(({name.lower(): value for name, value in request.headers.items()}, await request.read()))
        status = self.statuses.pop(0) if self.statuses else 200
        if not status and request.transport is not None:
            request.transport.abort()
        return web.Response(status=status or 200)

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.received]

    @property
    def events(self) -> list[dict[str, Any]]:
        """LINE's events, in the order they came."""
        return [event for body in self.bodies for event in body["events"]]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOW, frozen=True)


@pytest.fixture
async def program() -> AsyncIterator[Program]:
    program = Program()
    app = web.Application()
    app.router.add_post("/webhook", program.take)
    async with TestServer(app) as server:
        program.url = str(server.make_url("/webhook"))
        yield program


@pytest.fixture
async def line(clock: MovableClock, program: Program) -> AsyncIterator[LineStandIn]:
    """LINE with two people who have added the account."""
    line = LineStandIn(
        channel_secret=LINE_SECRET, access_token=LINE_TOKEN, now=clock.now, webhook_url=program.url, pauses=(0.01, 0.01)
    )
    await line.start("127.0.0.1")
    for user_id, name in ((MEI_LINE, "Mei"), (AN_LINE, "An")):
        line.add(user_id, name, "zh-TW")
        await line.open_chat(user_id)
    await line.settle()
    yield line
    await line.stop()


@pytest.fixture
async def telegram(clock: MovableClock) -> AsyncIterator[TelegramStandIn]:
    """Telegram with somebody who has pressed Start; the update of that is not taken yet."""
    telegram = TelegramStandIn(token=TELEGRAM_TOKEN, bot_name="xieshou_bot", now=clock.now, pauses=(0.01, 0.01))
    await telegram.start("127.0.0.1")
    telegram.add(MEI_TELEGRAM, "Mei", "zh-hant")
    await telegram.open_chat(MEI_TELEGRAM)
    yield telegram
    await telegram.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session
