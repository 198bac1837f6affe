"""Parcels: messages on their way to an account."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.enums import Importance, OutboxState, Platform
from storage.tables import Account, Parcel

MOST_MESSAGES = 5
"""What LINE takes in one call."""

CLAIM = timedelta(seconds=60)
"""How long a parcel belongs to the worker that claimed it; afterwards its fate is unknown and somebody else looks after it."""


async def add(
    session: AsyncSession,
    *,
    account: Account,
    keys: str,
    messages: Sequence[dict[str, Any]],
    importance: Importance,
    now: datetime,
    not_before: datetime | None = None,
    urgent: bool = False,
    inbox_id: int | None = None,
    reply_token: str | None = None,
    reply_token_at: datetime | None = None,
    edits_parcel_id: int | None = None,
    instead_of_id: int | None = None,
) -> Parcel:
    """Write one parcel of one to five messages. `not_before` keeps it back, for quiet hours. Flushes, to have its id."""
    if not 1 <= len(messages) <= MOST_MESSAGES:
        raise ValueError(f"a parcel holds one to five messages, not {len(messages)}")
    parcel = Parcel(
        retry_key=str(uuid4()),
        school_id=account.school_id,
        account_id=account.id,
        inbox_id=inbox_id,
        importance=importance,
        urgent=urgent,
        keys=keys[:400],
        messages=list(messages),
        reply_token=reply_token,
        reply_token_at=reply_token_at,
        created_at=now,
        next_attempt_at=max(now, not_before) if not_before else now,
        edits_parcel_id=edits_parcel_id,
        instead_of_id=instead_of_id,
    )
    session.add(parcel)
    await session.flush()
    return parcel


async def claim(
    session: AsyncSession, now: datetime, *, except_for: frozenset[Platform] = frozenset()
) -> tuple[Parcel, Account, bool] | None:
    """The next parcel to send, claimed for a minute, with its account; the third value says that its fate is unknown.

    Urgent ones first, then the oldest; never one while an earlier one to the same account is still on its way, unless that one
    only waits for its hour (quiet hours) or this one is urgent.
    """
    earlier = aliased(Parcel)
    blocked = exists().where(
        earlier.account_id == Parcel.account_id,
        earlier.id < Parcel.id,
        or_(earlier.state == OutboxState.SENDING, ~Parcel.urgent, earlier.urgent),
        or_(
            earlier.state == OutboxState.SENDING,
            and_(earlier.state == OutboxState.PENDING, or_(earlier.attempts > 0, earlier.next_attempt_at <= now)),
        ),
    )
    ready = or_(
        and_(Parcel.state == OutboxState.PENDING, Parcel.next_attempt_at <= now),
        and_(Parcel.state == OutboxState.SENDING, Parcel.claimed_until <= now, Parcel.next_attempt_at <= now),
    )
    found = (
        await session.execute(
            select(Parcel, Account)
            .join(Account, Account.id == Parcel.account_id)
            .where(
                ready,
                ~blocked,
                Account.platform.not_in(except_for),
                or_(Account.send_after.is_(None), Account.send_after <= now),
            )
            .order_by(Parcel.urgent.desc(), Parcel.id)
            .limit(1)
            .with_for_update(of=Parcel, skip_locked=True)
        )
    ).first()
    if found is None:
        return None
    parcel, account = found
    unknown = parcel.state == OutboxState.SENDING
    parcel.state = OutboxState.SENDING
    parcel.claimed_until = now + CLAIM
    parcel.attempts += 1
    parcel.first_attempt_at = parcel.first_attempt_at or now
    await session.flush()
    return parcel, account, unknown


async def release_claims(session: AsyncSession, now: datetime) -> None:
    """The process that claimed these is gone, and there is no other: their fate is unknown now and not in a minute."""
    await session.execute(update(Parcel).where(Parcel.state == OutboxState.SENDING).values(claimed_until=now))


async def next_due(session: AsyncSession) -> datetime | None:
    """When the next parcel can be looked at: the moment to wake up for. None when nothing is on its way."""
    return await session.scalar(
        select(Parcel.next_attempt_at)
        .where(Parcel.state.in_([OutboxState.PENDING, OutboxState.SENDING]))
        .order_by(Parcel.next_attempt_at)
        .limit(1)
    )


async def waiting_for(session: AsyncSession, account_id: int) -> list[Parcel]:
    """Parcels kept until this account writes again, oldest first."""
    found = await session.scalars(
        select(Parcel).where(Parcel.account_id == account_id, Parcel.state == OutboxState.WAITING).order_by(Parcel.id)
    )
    return list(found)


async def withdraw(session: AsyncSession, parcel_id: int) -> bool:
    """Take back a parcel that has not been tried yet. False when it is too late."""
    result = await session.execute(
        update(Parcel)
        .where(
            Parcel.id == parcel_id,
            or_(
                Parcel.state == OutboxState.WAITING,
                and_(Parcel.state == OutboxState.PENDING, Parcel.attempts == 0),
            ),
        )
        .values(state=OutboxState.SUPERSEDED)
        .returning(Parcel.id)
    )
    return result.first() is not None


async def stop_all(session: AsyncSession, account_id: int) -> None:
    """Nothing more goes to this account: it was unlinked."""
    await session.execute(
        update(Parcel)
        .where(
            Parcel.account_id == account_id,
            Parcel.state.in_([OutboxState.PENDING, OutboxState.SENDING, OutboxState.WAITING]),
        )
        .values(state=OutboxState.SUPERSEDED)
    )


async def sent(session: AsyncSession, parcel_id: int, message_ids: Sequence[str], now: datetime) -> Parcel:
    """The platform has it."""
    parcel = await _mine(session, parcel_id)
    parcel.state = OutboxState.SENT
    parcel.sent_at = now
    parcel.claimed_until = None
    if not parcel.platform_message_ids:
        parcel.platform_message_ids = list(message_ids)
    return parcel


async def part_sent(session: AsyncSession, parcel_id: int, message_id: str) -> None:
    """One part of a parcel is out; after a crash only the rest is sent."""
    parcel = await _mine(session, parcel_id)
    parcel.platform_message_ids = [*parcel.platform_message_ids, message_id]
    parcel.parts_sent += 1


async def again(session: AsyncSession, parcel_id: int, at: datetime, reason: str, *, fate_unknown: bool) -> None:
    """Try again at a time. With `fate_unknown` the parcel stays claimed, so that the next attempt knows it may have arrived."""
    parcel = await _mine(session, parcel_id)
    parcel.state = OutboxState.SENDING if fate_unknown else OutboxState.PENDING
    parcel.claimed_until = at if fate_unknown else None
    parcel.next_attempt_at = at
    parcel.error = reason


async def wait(session: AsyncSession, parcel_id: int, reason: str) -> None:
    """Keep it for the next time this person writes."""
    parcel = await _mine(session, parcel_id)
    parcel.state = OutboxState.WAITING
    parcel.claimed_until = None
    parcel.error = reason


async def fail(session: AsyncSession, parcel_id: int, reason: str) -> Parcel:
    """It will not arrive here."""
    parcel = await _mine(session, parcel_id)
    parcel.state = OutboxState.FAILED
    parcel.claimed_until = None
    parcel.error = reason
    return parcel


async def _mine(session: AsyncSession, parcel_id: int) -> Parcel:
    return (await session.scalars(select(Parcel).where(Parcel.id == parcel_id).with_for_update())).one()


async def was_tried_on(session: AsyncSession, parcel: Parcel, account_id: int) -> bool:
    """Whether this message was tried on an account already: itself, or the parcel it stands in for, and so on back."""
    seen: Parcel | None = parcel
    while seen is not None:
        if seen.account_id == account_id:
            return True
        seen = await session.get(Parcel, seen.instead_of_id) if seen.instead_of_id is not None else None
    return False
