"""A loop that works while there is work, sleeps until it is poked or a while has passed, and never dies of one failure."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger("worker")


class Worker:
    """Several tasks around one function that does one piece of work and says whether there was any."""

    def __init__(self, name: str, work: Callable[[], Awaitable[bool]], *, tasks: int = 1, every: float = 1.0) -> None:
        """`every` is how long it sleeps at most, in seconds: a poke that was lost with a process is made up for by it."""
        self._name = name
        self._work = work
        self._every = every
        self._count = tasks
        self._poked = asyncio.Event()
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin. Needs a running loop."""
        self._tasks = [asyncio.create_task(self._run(), name=f"{self._name}-{n}") for n in range(self._count)]

    def poke(self) -> None:
        """There may be work now."""
        self._poked.set()

    async def stop(self) -> None:
        """Finish the piece of work in hand, and stop."""
        self._stopping = True
        self._poked.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self) -> None:
        failures = 0
        while not self._stopping:
            self._poked.clear()
            try:
                busy = await self._work()
                failures = 0
            except Exception as error:
                # The database may be away for a while: say so, wait longer each time, and go on.
                failures += 1
                log.error("worker-failed", worker=self._name, error=type(error).__name__, failures=failures)  # noqa: TRY400
                await asyncio.sleep(min(0.5 * 2**failures, 30))
                continue
            if not busy and not self._stopping:
                try:
                    await asyncio.wait_for(self._poked.wait(), timeout=self._every)
                except TimeoutError:
                    continue
