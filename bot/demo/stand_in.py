"""What both stand-ins share: a server that can be made to fail on purpose, and the delivery of what goes to the webhook."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from bot.demo.phones import Changed
from storage.enums import Platform

Failure = Literal["timeout", "reset", "accept-then-timeout", "accept-then-reset"]
"""How a connection goes wrong: before the request was acted on, or after. A timeout lasts until the caller gives up."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

WEBHOOK_TIMEOUT = ClientTimeout(total=2)
"""LINE waits two seconds for an answer (docs "Check webhook error statistics")."""


@dataclass(frozen=True, kw_only=True)
class Planned:
    """A request that will fail: the first of a path that ends in `path` (any path when empty)."""

    path: str = ""
    status: int | None = None
    failure: Failure | None = None
    kind: str = ""
    retry_after: int = 1


class Courier:
    """Carries things to a webhook in the background: in order within a lane, lanes beside one another.

    `carry` returns whether the other side took it. What was not taken is tried again after each of `pauses` (seconds); while it
    waits, later things of its lane overtake it or not, as the platform has it.
    """

    def __init__(self, *, pauses: Sequence[float], overtaking: bool) -> None:
        self.pauses = pauses
        self._overtaking = overtaking
        self._lanes: dict[str, deque[Callable[[int], Awaitable[bool]]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._open = asyncio.Event()
        self._open.set()

    @property
    def is_open(self) -> bool:
        """Whether things are carried."""
        return self._open.is_set()

    def hold(self) -> None:
        """Carry nothing until `release`: the way is closed."""
        self._open.clear()

    def release(self) -> None:
        """Carry on, beginning with what has been waiting."""
        self._open.set()

    def post(self, lane: str, carry: Callable[[int], Awaitable[bool]]) -> None:
        """Put something on its way. `carry` is given the number of the attempt, from 0."""
        if lane in self._lanes:
            self._lanes[lane].append(carry)
            return
        self._lanes[lane] = deque([carry])
        self._start(self._run(lane))

    async def settle(self) -> None:
        """Wait until nothing is on its way any more, retries included."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def stop(self) -> None:
        """Drop everything."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lanes.clear()

    async def _run(self, lane: str) -> None:
        waiting = self._lanes[lane]
        while waiting:
            carry = waiting.popleft()
            await self._open.wait()
            if await carry(0):
                continue
            if self._overtaking:
                self._start(self._again(carry))
            else:
                await self._again(carry)
        del self._lanes[lane]

    async def _again(self, carry: Callable[[int], Awaitable[bool]]) -> None:
        for attempt, pause in enumerate(self.pauses, start=1):
            await asyncio.sleep(pause)
            await self._open.wait()
            if await carry(attempt):
                return

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class StandIn:
    """One platform on this machine: serves its API, keeps its phones in memory, and calls the webhook."""

    platform: Platform
    most_bytes: int
    """The largest body that the platform reads."""

    def __init__(self, *, now: Callable[[], datetime], webhook_url: str, courier: Courier) -> None:
        self.webhook_url = webhook_url
        self.base_url = ""
        self._now = now
        self._courier = courier
        self._planned: list[Planned] = []
        self._watchers: list[Changed] = []
        self._runner: web.AppRunner | None = None
        self._http: ClientSession | None = None
        self._closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """The API, and the pictures that phones show."""
        return [web.route(method, path, self._prepared(handler)) for method, path, handler in self._handlers()]

    def application(self) -> web.Application:
        """The API as an application of its own."""
        app = web.Application(client_max_size=self.most_bytes)
        app.add_routes(self.routes())
        return app

    async def start(self, host: str, port: int = 0) -> str:
        """Serve, on any free port when it is 0. Returns the base URL; raises OSError when the port is taken."""
        self._closing.clear()
        self._runner = web.AppRunner(
            self.application(), access_log=None, shutdown_timeout=0.5, handler_cancellation=True
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        bound_host, bound_port = self._runner.addresses[0][:2]
        self.base_url = f"http://{bound_host}:{bound_port}"
        return self.base_url

    async def stop(self) -> None:
        """Stop serving and delivering. What the phones show stays."""
        self._closing.set()
        await self._courier.stop()
        if self._http is not None:
            await self._http.close()
            self._http = None
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def fail_next(
        self,
        count: int = 1,
        *,
        status: int | None = None,
        failure: Failure | None = None,
        path: str = "",
        kind: str = "",
        retry_after: int = 1,
    ) -> None:
        """Let the next `count` requests whose path ends in `path` fail: a status in the platform's words, or a broken connection.

        `kind` tells one 429 of LINE from another (`rate`, `monthly`, `same-user`); `retry_after` (seconds) is Telegram's.
        """
        if (status is None) == (failure is None):
            raise ValueError("say either a status or a failure")
        planned = Planned(path=path, status=status, failure=failure, kind=kind, retry_after=retry_after)
        self._planned.extend([planned] * count)

    def hold(self) -> None:
        """Deliver nothing to the program until `release`."""
        self._courier.hold()

    def release(self) -> None:
        """Deliver again, beginning with what was held."""
        self._courier.release()

    async def settle(self) -> None:
        """Wait until all updates have been delivered to the webhook or given up; while they are held, for ever."""
        await self._courier.settle()

    def watch(self, changed: Changed) -> None:
        """Be told of every change of a screen from now on."""
        self._watchers.append(changed)

    def _changed(self, user_id: str) -> None:
        for changed in self._watchers:
            changed(self.platform, user_id)

    async def _post(self, url: str, body: bytes, headers: dict[str, str]) -> int:
        """Call the webhook once; the status, or 0 when nobody answered in time."""
        if self._http is None:
            self._http = ClientSession(timeout=WEBHOOK_TIMEOUT)
        try:
            async with self._http.post(
                url, data=body, headers={"Content-Type": "application/json", **headers}
            ) as response:
                return response.status
        except (ClientError, OSError, TimeoutError, ValueError):
            return 0

    def _handlers(self) -> list[tuple[str, str, Handler]]:
        raise NotImplementedError

    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer as the platform does: its authorization, its way of wording errors."""
        raise NotImplementedError

    def _failure(self, planned: Planned) -> web.Response:
        """How the platform words a planned status."""
        raise NotImplementedError

    def _prepared(self, handler: Handler) -> Handler:
        async def handle(request: web.Request) -> web.StreamResponse:
            planned = next((each for each in self._planned if request.path.endswith(each.path)), None)
            if planned is None:
                return await self._guarded(request, handler)
            self._planned.remove(planned)
            if planned.status is not None:
                await request.read()
                return self._failure(planned)
            response: web.StreamResponse = web.Response()
            if planned.failure in {"accept-then-timeout", "accept-then-reset"}:
                response = await self._guarded(request, handler)
            if planned.failure in {"timeout", "accept-then-timeout"}:
                await self._closing.wait()  # or until the caller gives up, which cancels this
            if request.transport is not None:
                request.transport.abort()
            return response

        return handle
