"""Updates as the platforms sent them, until they are handled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.enums import InboxState, Platform
from storage.tables import InboxRow

MOST_ATTEMPTS = 5
"""After so many failures an update is set aside."""


@dataclass(frozen=True, kw_only=True)
class NewUpdate:
    """An update on its way in. `platform_key` is the platform's own; `account_key` is whose turn it will be."""

    platform: Platform
    platform_key: str
    account_key: str
    update: dict[str, Any]


async def add(session: AsyncSession, updates: Sequence[NewUpdate], now: datetime) -> set[tuple[str, str]]:
    """Keep updates. Returns (platform, platform key) of those that were not kept before: a redelivered one changes nothing."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    added = await session.execute(
        insert(InboxRow)
        .on_conflict_do_nothing(index_elements=["platform", "platform_key"])
        .returning(InboxRow.platform, InboxRow.platform_key),
        [
            {
                "platform": one.platform,
                "platform_key": one.platform_key,
                "account_key": one.account_key,
                "update": one.update,
                "received_at": now,
                "state": InboxState.PENDING,
                "attempts": 0,
                "next_attempt_at": now,
            }
            for one in updates
        ],
    )
    return {(platform, platform_key) for platform, platform_key in added}


async def claim(session: AsyncSession, now: datetime) -> InboxRow | None:
    """The oldest update that can be handled now, locked. Never one while an earlier one of the same account is unhandled."""
    earlier = aliased(InboxRow)
    return await session.scalar(
        select(InboxRow)
        .where(
            InboxRow.state == InboxState.PENDING,
            InboxRow.next_attempt_at <= now,
            ~exists().where(
                earlier.account_key == InboxRow.account_key,
                earlier.state == InboxState.PENDING,
                earlier.id < InboxRow.id,
            ),
        )
        .order_by(InboxRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )


async def handled(session: AsyncSession, row: InboxRow, now: datetime) -> None:
    """The turn of this update is in the same transaction."""
    row.state = InboxState.HANDLED
    row.handled_at = now


async def failed(session: AsyncSession, row_id: int, now: datetime) -> InboxRow:
    """A turn raised: try again after a while (1, 2, 4, 8 seconds), or set the update aside as poison."""
    row = (await session.scalars(select(InboxRow).where(InboxRow.id == row_id).with_for_update())).one()
    row.attempts += 1
    if row.attempts >= MOST_ATTEMPTS:
        row.state = InboxState.POISON
    else:
        row.next_attempt_at = now + timedelta(seconds=2 ** (row.attempts - 1))
    return row


async def depth(session: AsyncSession) -> dict[InboxState, int]:
    """How many updates are in each state that somebody should look at."""
    rows = await session.execute(
        select(InboxRow.state, func.count())
        .where(InboxRow.state.in_([InboxState.PENDING, InboxState.POISON]))
        .group_by(InboxRow.state)
    )
    return {InboxState(state): count for state, count in rows}


async def wipe(session: AsyncSession, account_key: str, message_id: str) -> int:
    """Forget the words of a message that its sender took back. Returns how many updates were wiped."""
    wiped = 0
    for row in await session.scalars(
        select(InboxRow).where(InboxRow.account_key == account_key).order_by(InboxRow.id.desc()).limit(200)
    ):
        if message_id and _id_of_message(row.update) == message_id:
            row.update = {"wiped": True}
            wiped += 1
    return wiped


def _id_of_message(update: dict[str, Any]) -> str | None:
    """The platform's id of the message in an update: LINE's, or that of the tests' channel."""
    message = update.get("message")
    if isinstance(message, dict) and "id" in message:
        return str(message["id"])
    return update.get("message_id")
