"""The demo on a loop of its own in a thread, so that tests look at it from outside: over HTTP and with a browser."""

import asyncio
import tempfile
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web

from bot.clock import MovableClock
from bot.demo.phones import Screen
from bot.demo.stage import Stage, set_up

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class RunningDemo:
    """`address` is that of the page, without a slash at its end; `over` ends it."""

    address: str
    stage: Stage
    loop: asyncio.AbstractEventLoop
    over: asyncio.Event

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something on the demo's loop, and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout=60)

    def screen(self, phone: str) -> Screen:
        """What a phone shows once everything on its way has come, by the id of the phone."""
        owner = self.stage.owners[phone]

        async def look() -> Screen:
            await self.stage.travel.all_quiet()
            return self.stage.phones[owner.platform].screen(owner.user_id)

        return self.do(look())


@contextmanager
def running(now: datetime) -> Iterator[RunningDemo]:
    """The demo from `now` (aware) on, with every chat open."""
    ready: Future[RunningDemo] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_serve(now, ready)), name="demo")
    thread.start()
    try:
        demo = ready.result(timeout=120)
        yield demo
        demo.loop.call_soon_threadsafe(demo.over.set)
    finally:
        thread.join()


async def _serve(now: datetime, ready: "Future[RunningDemo]") -> None:
    try:
        with tempfile.TemporaryDirectory() as folder:
            async with set_up(Path(folder), MovableClock(now)) as stage:
                runner = web.AppRunner(stage.page("127.0.0.1").application(), access_log=None, shutdown_timeout=0.5)
                await runner.setup()
                await web.TCPSite(runner, "127.0.0.1", 0).start()
                await stage.open_chats()
                host, port = runner.addresses[0][:2]
                over = asyncio.Event()
                loop = asyncio.get_running_loop()
                ready.set_result(RunningDemo(address=f"http://{host}:{port}", stage=stage, loop=loop, over=over))
                await over.wait()
                await runner.cleanup()
    except BaseException as error:
        if not ready.done():
            ready.set_exception(error)
        raise
