"""Fetches the photos that people sent: the platforms keep them only for a while, so at once, and again until it works."""

from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO

import structlog
from PIL import Image, ImageOps, UnidentifiedImageError

from bot.channels.channel import Channel, DeliveryError, PermanentFailure
from bot.clock import Clock
from storage import media
from storage.database import Database
from storage.enums import Platform
from storage.tables import Media

log = structlog.get_logger("media")

MOST_ATTEMPTS = 12
LONGEST_SIDE = 2048
MOST_PIXELS = 50_000_000


class NotAPhoto(ValueError):
    """The bytes are no picture that can be read safely."""


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
            content = clean(await channel.fetch_media(row.platform_file, most_bytes=self._most_bytes))
        except (DeliveryError, NotAPhoto) as failure:
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
        final = isinstance(failure, PermanentFailure | NotAPhoto) or row.attempts >= MOST_ATTEMPTS
        async with self._database.transaction() as session:
            kept = await session.get_one(Media, row.id)
            kept.failed_reason = reason[:40]
            kept.next_attempt_at = None if final else self._clock.now() + timedelta(seconds=2 ** min(row.attempts, 10))
        log.warning("media-failed", media=row.id, reason=reason, final=final)


def clean(content: bytes) -> bytes:
    """The picture drawn anew as a JPEG of at most 2,048 pixels a side: what the camera wrote beside it (place, device) is gone.

    Raises NotAPhoto for anything that is no picture, or a picture made to fill the memory.
    """
    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG", "WEBP", "GIF", "MPO")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise NotAPhoto("too many pixels")
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError, SyntaxError) as error:
        raise NotAPhoto(type(error).__name__) from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    sink = BytesIO()
    upright.save(sink, format="JPEG", quality=85)
    return sink.getvalue()
