"""APScheduler as a clock that ticks. It holds no state: what is due is in the tables, and who may look is a lease row there."""

from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Tick = Callable[[], Awaitable[object]]


class Ticker:
    """Calls each tick at its interval. A tick that is late, or longer than its interval, is neither skipped for good nor doubled."""

    def __init__(self, zone: ZoneInfo) -> None:
        # Without a grace time of None a loop busy for a second would make a tick be skipped.
        self._scheduler = AsyncIOScheduler(
            timezone=zone, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def every(self, seconds: float, name: str, tick: Tick) -> None:
        """Call `tick` every so many seconds."""
        self._scheduler.add_job(tick, "interval", seconds=seconds, id=name, name=name)

    def start(self) -> None:
        """Begin to tick. Needs a running loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more. Ticks under way are the caller's to finish: the scheduler would cancel them."""
        self._scheduler.shutdown(wait=False)
