"""Asks LINE for the month's quota, and tells the coordinators once when less than a tenth is left."""

from typing import Protocol

import structlog
from sqlalchemy import select

from bot.channels.channel import DeliveryError
from bot.clock import Clock
from bot.metrics import LINE_QUOTA_LEFT
from handlers import telling
from storage import line_quota
from storage.database import Database
from storage.enums import Importance, Role
from storage.tables import Person, PersonRole

log = structlog.get_logger("quota")


class KnowsQuota(Protocol):
    """A channel that can say how many pushes a month has, and how many are used."""

    async def quota(self) -> tuple[int | None, int]:
        """(quota or None for unlimited, used). Raises a DeliveryError."""


async def check(database: Database, channel: KnowsQuota, clock: Clock) -> None:
    """One look at the quota. A failure to ask changes nothing: our own count goes on."""
    try:
        quota, used = await channel.quota()
    except DeliveryError as failure:
        log.warning("quota-unknown", reason=failure.reason)
        return
    now = clock.now()
    async with database.transaction() as session:
        row = await line_quota.this_month(session, now)
        row.quota = quota
        # LINE's figure is approximate and late; ours counts what we know went out since.
        row.used = max(row.used, used)
        row.asked_at = now
        if row.exhausted_at is not None and (quota is None or quota > row.used):
            row.exhausted_at = None
        if quota is not None:
            LINE_QUOTA_LEFT.set(max(quota - row.used, 0))
        if row.told_low_at is None and line_quota.low(row):
            row.told_low_at = now
            coordinators = await session.scalars(
                select(Person)
                .join(PersonRole, PersonRole.person_id == Person.id)
                .where(PersonRole.role == Role.COORDINATOR, Person.active)
            )
            left = max((quota or 0) - row.used, 0)
            for person in coordinators:
                await telling.tell(
                    session, person, telling.draft("quota-low", left=left), now=now, importance=Importance.ALERT
                )
