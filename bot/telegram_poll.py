"""Telegram without a public address: ask for updates, commit them, and only then ask for the next."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from bot.channels.channel import DeliveryError, PassingFailure
from bot.inbox_keeper import InboxKeeper, KeyOf
from storage.enums import Platform

log = structlog.get_logger("poll")

GetUpdates = Callable[[int | None], Awaitable[list[dict[str, Any]]]]


class TelegramPoll:
    """The long poll of one bot. Telegram counts an update as received when a later call asks for a higher one."""

    def __init__(
        self,
        keeper: InboxKeeper,
        *,
        get_updates: GetUpdates,
        key_of: KeyOf,
        on_new: Callable[[list[dict[str, Any]]], None],
    ) -> None:
        self._keeper = keeper
        self._get_updates = get_updates
        self._key_of = key_of
        self._on_new = on_new
        self._next: int | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to ask. Needs a running loop."""
        self._task = asyncio.create_task(self._run(), name="telegram-poll")

    async def stop(self) -> None:
        """Ask no more. What came and was not committed is asked for again by the next process."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        failures = 0
        while True:
            try:
                updates = await self._get_updates(self._next)
                if updates:
                    new = await self._keeper.keep(Platform.TELEGRAM, updates, self._key_of)
                    self._next = max(int(update["update_id"]) for update in updates) + 1
                    if new:
                        self._on_new(updates)
                failures = 0
            except DeliveryError as failure:
                failures += 1
                log.warning("poll-failed", reason=failure.reason, failures=failures)
                wait = failure.retry_after if isinstance(failure, PassingFailure) and failure.retry_after else None
                await asyncio.sleep(wait.total_seconds() if wait else min(2.0**failures, 30))
            except Exception as error:
                failures += 1
                log.error("poll-failed", error=type(error).__name__, failures=failures)  # noqa: TRY400  # texts may quote people
                await asyncio.sleep(min(2.0**failures, 30))
