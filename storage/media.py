"""Photos that people sent: the row first, the bytes later."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import Platform
from storage.tables import Media, Person


async def add(
    session: AsyncSession,
    *,
    person: Person,
    platform: Platform,
    platform_file: str,
    platform_message_id: str,
    now: datetime,
) -> Media:
    """Note a photo; the media worker fetches it. `platform_file` is what the platform wants to hear for it."""
    row = Media(
        school_id=person.school_id,
        person_id=person.id,
        platform=platform,
        platform_file=platform_file,
        platform_message_id=platform_message_id,
        received_at=now,
        next_attempt_at=now,
    )
    session.add(row)
    await session.flush()
    return row


async def due(session: AsyncSession, now: datetime, limit: int = 10) -> list[Media]:
    """Photos whose bytes are still to be fetched."""
    found = await session.scalars(
        select(Media)
        .where(Media.next_attempt_at <= now, Media.content.is_(None), Media.removed_at.is_(None))
        .order_by(Media.next_attempt_at)
        .limit(limit)
    )
    return list(found)


async def remove(session: AsyncSession, person_id: int, platform_message_id: str, now: datetime) -> int:
    """The sender took the message back: its photo goes. Returns how many were removed."""
    found = await session.scalars(
        select(Media).where(Media.person_id == person_id, Media.platform_message_id == platform_message_id)
    )
    removed = 0
    for row in found:
        row.content = None
        row.removed_at = now
        row.next_attempt_at = None
        removed += 1
    return removed
