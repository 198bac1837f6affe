"""A peer on this machine that answers as LINE does, for the few calls that are made."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.line.send import LineChannel
from handlers import texts

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""18:00 on Tuesday 24 November in Taipei."""


@dataclass
class Call:
    """One request, as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Line:
    """The peer. `answers` are given first, in order; after them what LINE would say to a call it accepts."""

    address: str = ""
    calls: list[Call] = field(default_factory=list)
    answers: list[web.StreamResponse | str] = field(default_factory=list)
    menus: dict[str, dict[str, Any]] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    linked: dict[str, str] = field(default_factory=dict)
    phase: str = "succeeded"
    made: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)
    peers: set[object] = field(default_factory=set)

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Keep the request and answer it; `reset` cuts the connection, `silent` never answers."""
        call = Call(request.method, request.path, dict(request.headers), await request.read())
        self.calls.append(call)
        self.peers.add(request.transport and request.transport.get_extra_info("peername"))
        answer = self.answers.pop(0) if self.answers else self._usual(call)
        if isinstance(answer, str):
            assert request.transport is not None
            if answer == "reset":
                request.transport.abort()
            else:
                await self.over.wait()
            return web.Response()
        answer.headers.setdefault("x-line-request-id", f"request-{len(self.calls)}")
        return answer

    def _usual(self, call: Call) -> web.Response:
        parts = call.path.removeprefix("/v2/bot/").split("/")
        match call.method, parts:
            case "POST", ["message", "reply" | "push"]:
                count = len(call.json["messages"])
                return ok({"sentMessages": [{"id": str(461230966842064897 + n)} for n in range(count)]})
            case "GET", ["message", "quota"]:
                return ok({"type": "limited", "value": 200})
            case "GET", ["message", "quota", "consumption"]:
                return ok({"totalUsage": 42})
            case "POST", ["user", user, "richmenu", menu_id]:
                if menu_id not in self.menus:
                    return refuse(404, "Not found")
                self.linked[user] = menu_id
                return ok({})
            case _, ["richmenu", *rest]:
                return self._menu(call, rest)
            case _:
                return refuse(404, "Not found")

    def _menu(self, call: Call, rest: list[str]) -> web.Response:
        match call.method, rest:
            case "GET", ["alias", "list"]:
                return ok({"aliases": [{"richMenuAliasId": a, "richMenuId": m} for a, m in self.aliases.items()]})
            case "GET", ["list"]:
                return ok({"richmenus": [menu | {"richMenuId": name} for name, menu in self.menus.items()]})
            case "POST", []:
                self.made += 1
                self.menus[f"richmenu-{self.made}"] = call.json
                return ok({"richMenuId": f"richmenu-{self.made}"})
            case "POST", [menu_id, "content"]:
                self.pictures[menu_id] = call.body
                return ok({})
            case "POST", ["alias"]:
                self.aliases[call.json["richMenuAliasId"]] = call.json["richMenuId"]
                return ok({})
            case "DELETE", ["alias", alias]:
                del self.aliases[alias]
                return ok({})
            case "DELETE", [menu_id]:
                del self.menus[menu_id]
                return ok({})
            case "POST", ["batch"]:
                for move in call.json["operations"]:
                    for user, menu_id in self.linked.items():
                        if menu_id == move["from"]:
                            self.linked[user] = move["to"]
                return ok({}, status=202)
            case "GET", ["progress", "batch"]:
                return ok({"phase": self.phase, "acceptedTime": "2026-11-24T10:00:00.000Z"})
            case _:
                return refuse(404, "Not found")


def ok(body: Any, *, status: int = 200) -> web.Response:
    """A success with a JSON body."""
    return web.json_response(body, status=status)


def refuse(status: int, message: str, *details: dict[str, str]) -> web.Response:
    """A refusal as LINE writes it."""
    return web.json_response({"message": message, "details": list(details)}, status=status)


@asynccontextmanager
async def line_and_channel() -> AsyncIterator[tuple[Line, LineChannel]]:
    """The peer, and a channel that talks to it."""
    line = Line()
    app = web.Application(client_max_size=4_000_000)
    app.router.add_route("*", "/{rest:.*}", line.take)
    server = TestServer(app)
    await server.start_server()
    line.address = str(server.make_url("")).rstrip("/")
    channel = LineChannel(
        "secret-token", api_url=line.address, data_api_url=line.address, words=texts.text, now=lambda: NOW
    )
    try:
        yield line, channel
    finally:
        await channel.close()
        line.over.set()
        await server.close()
