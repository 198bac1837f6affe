"""Moving the clock so that it is like time passing: in steps, with a look after each, and never while something is on its way."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.clock import MovableClock
from storage import inbox, outbox
from storage.database import Database
from storage.enums import InboxState

MORNING: Final = time(8, 0)
"""When digests are written, local time."""

QUIET_ENDS: Final = time(7, 30)
"""When what was kept back over night goes out, local time."""

SHORTEST: Final = timedelta(minutes=15)
"""How often an urgent alert is repeated."""

LONGEST: Final = timedelta(hours=4)
"""How often an alert of the day is repeated."""

STEPS: Final = 24
"""About how many steps a move takes, between those two lengths."""

SETTLES_WITHIN: Final = 3.0
"""Seconds to wait at each step for what is on its way; something that never settles must not hold the clock for ever."""

QUIET_WITHIN: Final = 15.0
"""Seconds to wait for the answers to what people have done before."""

ON_ITS_WAY: Final = 0.1
POLL: Final = 0.01


class TimeTravel:
    """The one who moves the shared clock. `busy` keeps people's taps and a move apart: a reply token must not grow hours old on its way."""

    def __init__(
        self,
        *,
        clock: MovableClock,
        database: Database,
        zone: ZoneInfo,
        look_now: Callable[[], Awaitable[None]],
        arrived: Callable[[], Awaitable[object]],
    ) -> None:
        """`look_now` looks after everything that is due; `arrived` waits until the platforms have handed over what people sent."""
        self.clock = clock
        self.zone = zone
        self.busy = asyncio.Lock()
        self._database = database
        self._look_now = look_now
        self._arrived = arrived

    async def by(self, length: timedelta, on_step: Callable[[], None]) -> None:
        """Go forward by a length. `on_step` is called after every step."""
        async with self.busy:
            await self._go(self.clock.now() + length, on_step)

    async def to_morning(self, on_step: Callable[[], None]) -> None:
        """Go forward to 08:00 of tomorrow, local time."""
        async with self.busy:
            tomorrow = self.clock.now().astimezone(self.zone).date() + timedelta(days=1)
            await self._go(datetime.combine(tomorrow, MORNING, tzinfo=self.zone), on_step)

    async def all_quiet(self) -> None:
        """Wait until everything that people have sent has come in and is answered, but no longer than `QUIET_WITHIN`."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._arrived(), SETTLES_WITHIN)
        # Telegram is asked rather than told: its answer may be on its way.
        await asyncio.sleep(ON_ITS_WAY)
        await self._settled(QUIET_WITHIN)

    async def _settled(self, within: float = SETTLES_WITHIN) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while not await self._is_settled():  # noqa: ASYNC110  # the tables know, and nobody rings a bell
                    await asyncio.sleep(POLL)

    async def _is_settled(self) -> bool:
        async with self._database.reading() as session:
            if InboxState.PENDING in await inbox.depth(session):
                return False
            due = await outbox.next_due(session)
            return due is None or due > self.clock.now()

    async def _go(self, target: datetime, on_step: Callable[[], None]) -> None:
        await self.all_quiet()
        length = min(max((target - self.clock.now()) / STEPS, SHORTEST), LONGEST)
        while (now := self.clock.now()) < target:
            await self._settled()
            self.clock.move(max(next_stop(now, target, length, self.zone) - self.clock.now(), timedelta(0)))
            await self._look_now()
            on_step()
        await self._settled()


def next_stop(now: datetime, target: datetime, length: timedelta, zone: ZoneInfo) -> datetime:
    """Where the next step ends: after `length`, at the end of the quiet hours, at the hour of the digests, or at the target."""
    today = now.astimezone(zone).date()
    hours = (
        datetime.combine(today + timedelta(days=days), hour, tzinfo=zone)
        for days in (0, 1)
        for hour in (QUIET_ENDS, MORNING)
    )
    return min(now + length, target, *(hour for hour in hours if hour > now))
