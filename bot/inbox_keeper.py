"""Commits updates to the inbox. What arrives while a commit is being written shares the next: a shift change brings many at once."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from bot.clock import Clock
from bot.metrics import REFUSED, UPDATES
from storage import inbox
from storage.database import Database
from storage.enums import Platform
from storage.inbox import NewUpdate

log = structlog.get_logger("inbox")

KeyOf = Callable[[dict[str, Any]], tuple[str, str]]
"""The platform's own key of an update, and the key of the account that it is about."""

MOST_TOGETHER = 64


class InboxKeeper:
    """The door of the inbox, one for each process."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._waiting: list[tuple[list[NewUpdate], asyncio.Future[int]]] = []
        self._committing: asyncio.Task[None] | None = None

    async def keep(self, platform: Platform, updates: Sequence[dict[str, Any]], key_of: KeyOf) -> int:
        """Return once they are committed, one row each: how many were new. One without a key of its own is dropped.

        Raises what the database raised; then nothing of these was kept.
        """
        keyed = [one for update in updates if (one := _keyed(platform, update, key_of)) is not None]
        if not keyed:
            return 0
        kept: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append((keyed, kept))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_all(), name="inbox-keeper")
        return await kept

    async def _commit_all(self) -> None:
        try:
            while self._waiting:
                together, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
                try:
                    counts = await self._commit([keyed for keyed, _ in together])
                except Exception as error:
                    await self._one_by_one(together, error)
                else:
                    for (_, kept), count in zip(together, counts, strict=True):
                        _tell(kept, count)
        finally:
            self._committing = None

    async def _one_by_one(
        self, together: Sequence[tuple[list[NewUpdate], asyncio.Future[int]]], error: Exception
    ) -> None:
        """One that cannot be written must not take the others with it."""
        for keyed, kept in together:
            try:
                if len(together) == 1:
                    raise error
                _tell(kept, (await self._commit([keyed]))[0])
            except Exception as own:
                _tell(kept, own)

    async def _commit(self, together: Sequence[Sequence[NewUpdate]]) -> list[int]:
        flat = [one for keyed in together for one in keyed]
        async with self._database.transaction() as session:
            new = await inbox.add(session, flat, self._clock.now())
        counts = []
        for keyed in together:
            mine = {(one.platform, one.platform_key) for one in keyed} & new
            new -= mine
            for one in keyed:
                UPDATES.labels(one.platform, str((one.platform, one.platform_key) in mine).lower()).inc()
            counts.append(len(mine))
        return counts


def _keyed(platform: Platform, update: dict[str, Any], key_of: KeyOf) -> NewUpdate | None:
    try:
        platform_key, account_key = key_of(update)
    except (KeyError, TypeError, ValueError):
        REFUSED.labels(platform, "no-key").inc()
        log.warning("update-without-key", platform=platform)
        return None
    return NewUpdate(platform=platform, platform_key=platform_key, account_key=account_key, update=update)


def _tell(kept: asyncio.Future[int], outcome: int | Exception) -> None:
    """Whoever waited may have been cancelled meanwhile; what is kept is kept."""
    if kept.done():
        return
    if isinstance(outcome, Exception):
        kept.set_exception(outcome)
    else:
        kept.set_result(outcome)
