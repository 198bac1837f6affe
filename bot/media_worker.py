"""Fetches the photos that people sent: the platforms keep them only for a while, so at once, and again until it works."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

import structlog

from bot import photos
from bot.channels.channel import Channel, DeliveryError, PermanentFailure
from bot.clock import Clock
from storage import media
from storage.database import Database
from storage.enums import Platform
from storage.tables import Media

log = structlog.get_logger("media")

MOST_ATTEMPTS = 12


class MediaWorker:
    """One photo at a time."""

    def __init__(
        self, database: Database, channels: Mapping[Platform, Channel], clock: Clock, *, most_bytes: int
    ) -> None:
        self._database = database
        self._channels = channels
        self._clock = clock
        self._most_bytes = most_bytes

    async def fetch_next(self) -> bool:
        """Fetch what is due. False when nothing is."""
        async with self._database.transaction() as session:
            due = await media.due(session, self._clock.now(), limit=1)
            if not due:
                return False
            row = due[0]
            row.attempts += 1
            # Taken for a minute: a second worker, or this one after a crash, comes back to it then.
            row.next_attempt_at = self._clock.now() + timedelta(seconds=60)
        channel = self._channels.get(Platform(row.platform))
        try:
            if channel is None:
                raise PermanentFailure("platform-is-off")
            fetched = await channel.fetch_media(row.platform_file, most_bytes=self._most_bytes)
            content = await asyncio.to_thread(photos.clean, fetched)
        except (DeliveryError, photos.NotAPhoto) as failure:
            await self._failed(row, failure)
        else:
            async with self._database.transaction() as session:
                kept = await session.get_one(Media, row.id)
                if kept.removed_at is None:
                    kept.content = content
                kept.next_attempt_at = None
        return True

    async def _failed(self, row: Media, failure: Exception) -> None:
        reason = failure.reason if isinstance(failure, DeliveryError) else "not-a-photo"
        final = isinstance(failure, PermanentFailure | photos.NotAPhoto) or row.attempts >= MOST_ATTEMPTS
        async with self._database.transaction() as session:
            kept = await session.get_one(Media, row.id)
            kept.failed_reason = reason[:40]
            kept.next_attempt_at = None if final else self._clock.now() + timedelta(seconds=2 ** min(row.attempts, 10))
        log.warning("media-failed", media=row.id, reason=reason, final=final)
