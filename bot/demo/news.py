"""News for open pages, by Server-Sent Events: what changed, not how; the page asks for what it shows."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from aiohttp import web

COALESCE: Final = 0.05
"""Seconds in which several changes of one thing become one event."""

HEARTBEAT: Final = 15.0
"""Seconds after which a quiet stream says that it lives; a browser whose stream broke connects again by itself."""

Event = tuple[str, Mapping[str, Any]]


class _Listener:
    """One open page, and what it has not heard yet."""

    def __init__(self) -> None:
        self.news: dict[str, None] = {}
        self.wake = asyncio.Event()


class News:
    """Every open page hears of every change. `describe` makes the events of a batch of changes, when they are sent."""

    def __init__(self, describe: Callable[[list[str]], list[Event]]) -> None:
        self._describe = describe
        self._listeners: set[_Listener] = set()
        self._over = False

    def tell(self, what: str) -> None:
        """Something changed."""
        for listener in self._listeners:
            listener.news[what] = None
            listener.wake.set()

    async def stream(self, request: web.Request, headers: Mapping[str, str]) -> web.StreamResponse:
        """Tell one page until it goes away or `end`. Whoever connects anew is told `hello` and asks for everything again: nothing that
        was missed needs to be repeated.
        """
        response = web.StreamResponse(headers={**headers, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        listener = _Listener()
        self._listeners.add(listener)
        try:
            with contextlib.suppress(ConnectionError):
                await response.write(b"retry: 1000\n\n" + _line(("hello", {})))
                while not self._over:
                    await response.write(await self._next(listener))
        finally:
            self._listeners.discard(listener)
        return response

    async def end(self, application: web.Application) -> None:
        """Let every page go: the server is stopping."""
        self._over = True
        self.tell("")

    async def _next(self, listener: _Listener) -> bytes:
        try:
            async with asyncio.timeout(HEARTBEAT):
                await listener.wake.wait()
        except TimeoutError:
            return b": still here\n\n"
        await asyncio.sleep(COALESCE)
        listener.wake.clear()
        news, listener.news = listener.news, {}
        return b"".join(map(_line, self._describe([what for what in news if what])))


def _line(event: Event) -> bytes:
    name, data = event
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
