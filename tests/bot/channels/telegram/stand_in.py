"""A Bot API of the tests: a real HTTP server that keeps every call, checks it against Telegram's limits, and answers as it is told."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.telegram.send import TelegramChannel
from handlers import texts
from tests.telegram_limits import problems

TOKEN = "7001:AAE-secret_token"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(kw_only=True)
class StandIn:
    """What was called, in order, with the values as the server reads them; and what to answer next."""

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    files: dict[str, Answer] = field(default_factory=dict)
    _messages: int = 100

    async def receive(self, request: web.Request) -> web.StreamResponse:
        assert request.match_info["token"] == TOKEN
        method = request.match_info["method"]
        form = await request.post()
        payload = {name: _plain(str(value)) for name, value in form.items()}
        assert problems(method, {name: str(value) for name, value in form.items()}) == []
        self.calls.append((method, payload))
        if self.answers:
            return await self.answers.pop(0)(request)
        self._messages += 1
        return await ok(a_message(self._messages) if method in ("sendMessage", "editMessageText") else True)(request)

    async def serve_file(self, request: web.Request) -> web.StreamResponse:
        assert request.match_info["token"] == TOKEN
        return await self.files[request.match_info["path"]](request)

    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]


def _plain(value: str) -> Any:
    """A form's value: an object, a list, a number or a yes as JSON, everything else as it is."""
    try:
        return json.loads(value)
    except ValueError:
        return value


def a_message(number: int) -> dict[str, Any]:
    return {"message_id": number, "date": 1764000000, "chat": {"id": 5550001, "type": "private"}, "text": "x"}


def raw(body: str, status: int = 200) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(text=body, status=status, content_type="application/json")

    return answer


def ok(result: Any) -> Answer:
    return raw(json.dumps({"ok": True, "result": result}))


def refuse(status: int, description: str, **parameters: int) -> Answer:
    body = {"ok": False, "error_code": status, "description": description}
    return raw(json.dumps(body | ({"parameters": parameters} if parameters else {})), status)


async def hang(_: web.Request) -> web.StreamResponse:
    await asyncio.sleep(1)
    return web.Response()


async def reset(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def half(request: web.Request) -> web.StreamResponse:
    """Promise a thousand bytes, send ten, and hang up."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ok": tru')
    assert request.transport is not None
    request.transport.abort()
    return response


@asynccontextmanager
async def serving() -> AsyncIterator[tuple[StandIn, TelegramChannel]]:
    """A stand-in, and the channel that speaks to it."""
    stand_in = StandIn()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", stand_in.receive)
    app.router.add_get("/file/bot{token}/{path:.*}", stand_in.serve_file)
    async with TestServer(app, shutdown_timeout=0) as server:
        channel = channel_to(str(server.make_url("")).rstrip("/"))
        try:
            yield stand_in, channel
        finally:
            await channel.close()


def channel_to(api_url: str | None) -> TelegramChannel:
    return TelegramChannel(
        TOKEN, api_url=api_url, words=texts.text, now=lambda: NOW, read_timeout=timedelta(seconds=0.3)
    )
