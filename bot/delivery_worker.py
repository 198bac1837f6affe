"""From the outbox to the platforms: one parcel at a time per person, and at every failure the question whether it may have arrived."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.channels.channel import (
    Channel,
    FateUnknown,
    ParcelToSend,
    PassingFailure,
    PermanentFailure,
    QuotaExhausted,
    ReplyTokenSpent,
)
from bot.clock import Clock
from bot.metrics import SENDS
from handlers import escalations
from handlers.messages import from_json
from storage import line_quota, outbox, people
from storage.database import Database
from storage.enums import Importance, Platform
from storage.tables import Account, Parcel

log = structlog.get_logger("delivery")

REPLY_TOKEN_LIVES = timedelta(seconds=50)
"""LINE promises a minute (reference: send reply message); ten seconds are left for the way."""

RETRY_KEY_LIVES = timedelta(hours=23)
"""LINE forgets a retry key after 24 hours and would send again (docs: retrying an API request)."""

GIVE_UP_AFTER = timedelta(hours=24)

PER_CHAT = timedelta(seconds=1)
"""Telegram asks for no more than one message a second to one chat (FAQ: broadcasting to users)."""


@dataclass(frozen=True, kw_only=True)
class _Job:
    """A claimed parcel, read once, so that no transaction is open while it is sent."""

    id: int
    platform: Platform
    account_id: int
    person_id: int | None
    importance: Importance
    way: str
    unknown: bool
    attempts: int
    created_at: datetime
    to_send: ParcelToSend


class DeliveryWorker:
    """Sends parcels. Several may run, in one process or, on PostgreSQL, in many."""

    def __init__(self, database: Database, channels: Mapping[Platform, Channel], clock: Clock) -> None:
        self._database = database
        self._channels = channels
        self._clock = clock
        self._paused_until: dict[Platform, datetime] = {}

    async def deliver_next(self) -> bool:
        """Send the next parcel that can be sent now. False when there is none."""
        now = self._clock.now()
        async with self._database.transaction() as session:
            claimed = await outbox.claim(session, now, except_for=self._paused(now))
            if claimed is None:
                return False
            job = await self._prepare(session, claimed[0], claimed[1], unknown=claimed[2], now=now)
        if job is not None:
            await self._send(job)
        return True

    def _paused(self, now: datetime) -> frozenset[Platform]:
        missing = frozenset(Platform) - frozenset(self._channels)
        return missing | {platform for platform, until in self._paused_until.items() if until > now}

    async def _prepare(
        self, session: AsyncSession, parcel: Parcel, account: Account, *, unknown: bool, now: datetime
    ) -> _Job | None:
        """Decide the way. None when it cannot go now and has been put where it belongs."""
        if account.blocked_at is not None:
            await self._failed(session, parcel, account, "blocked", now)
            return None
        way = await self._way(session, parcel, account, now, unknown=unknown)
        if way is None:
            return None
        parcel.sent_by = way
        if account.platform == Platform.TELEGRAM:
            parcel.maybe_repeated = parcel.maybe_repeated or unknown
            account.send_after = now + PER_CHAT
        target = await session.get(Parcel, parcel.edits_parcel_id) if parcel.edits_parcel_id else None
        return _Job(
            id=parcel.id,
            platform=Platform(account.platform),
            account_id=account.id,
            person_id=account.person_id,
            importance=Importance(parcel.importance),
            way=way,
            unknown=unknown,
            attempts=parcel.attempts,
            created_at=parcel.created_at,
            to_send=ParcelToSend(
                retry_key=parcel.retry_key,
                user_id=account.platform_user_id,
                messages=tuple(from_json(message) for message in parcel.messages),
                reply_token=parcel.reply_token if way == "reply" else None,
                already_sent=parcel.parts_sent,
                maybe_repeated=parcel.maybe_repeated,
                silent=not parcel.urgent and parcel.importance in (Importance.NUDGE, Importance.CASE),
                edits=tuple(target.platform_message_ids) if target else (),
            ),
        )

    async def _way(
        self, session: AsyncSession, parcel: Parcel, account: Account, now: datetime, *, unknown: bool
    ) -> str | None:
        if account.platform != Platform.LINE:
            return "send"
        was_reply = parcel.sent_by == "reply"
        token_lives = parcel.reply_token_at is not None and now - parcel.reply_token_at < REPLY_TOKEN_LIVES
        if parcel.reply_token is not None and token_lives and parcel.sent_by in (None, "reply"):
            return "reply"
        if unknown and was_reply and parcel.importance not in (Importance.CASE, Importance.ALERT):
            await outbox.wait(session, parcel.id, "reply-fate-unknown")
            return None
        if unknown and not was_reply:
            if parcel.first_attempt_at is not None and now - parcel.first_attempt_at > RETRY_KEY_LIVES:
                await self._failed(session, parcel, account, "retry-key-too-old", now)
                return None
            return "push"
        if parcel.importance != Importance.ALERT and line_quota.low(await line_quota.this_month(session, now)):
            await outbox.wait(session, parcel.id, "quota-low")
            return None
        return "push"

    async def _send(self, job: _Job) -> None:
        channel = self._channels[job.platform]

        async def on_part(message_id: str) -> None:
            async with self._database.transaction() as session:
                await outbox.part_sent(session, job.id, message_id)

        outcome = "sent"
        try:
            message_ids = await channel.send(job.to_send, on_part=on_part)
        except ReplyTokenSpent:
            outcome = await self._token_spent(job)
        except QuotaExhausted:
            outcome = await self._quota_exhausted(job)
        except PermanentFailure as failure:
            outcome = failure.reason
            await self._permanent(job, failure)
        except PassingFailure as failure:
            outcome = failure.reason
            await self._passing(job, failure)
        except FateUnknown as failure:
            outcome = failure.reason
            async with self._database.transaction() as session:
                at = self._clock.now() + _backoff(job.attempts)
                await outbox.again(session, job.id, at, failure.reason, fate_unknown=True)
        else:
            async with self._database.transaction() as session:
                now = self._clock.now()
                await outbox.sent(session, job.id, message_ids, now)
                if job.way == "push":
                    await line_quota.spend(session, now)
        SENDS.labels(job.platform, outcome).inc()
        log.info("parcel", parcel=job.id, platform=job.platform, way=job.way, outcome=outcome, attempt=job.attempts)

    async def _token_spent(self, job: _Job) -> str:
        """Refused: after an attempt of unknown fate it had arrived; otherwise the token was too old, and a push must do."""
        async with self._database.transaction() as session:
            if job.unknown:
                await outbox.sent(session, job.id, (), self._clock.now())
                return "had-arrived"
            parcel = await session.get_one(Parcel, job.id)
            parcel.reply_token = None
            parcel.sent_by = None
            await outbox.again(session, job.id, self._clock.now(), "reply-token-spent", fate_unknown=False)
            return "reply-token-spent"

    async def _quota_exhausted(self, job: _Job) -> str:
        """Nothing is pushed on LINE any more this month: alerts go to the other platform, the rest waits for the next message."""
        now = self._clock.now()
        async with self._database.transaction() as session:
            (await line_quota.this_month(session, now)).exhausted_at = now
            parcel = await session.get_one(Parcel, job.id)
            account = await session.get_one(Account, job.account_id)
            if parcel.importance == Importance.ALERT:
                await self._failed(session, parcel, account, "quota-exhausted", now)
            else:
                await outbox.wait(session, job.id, "quota-exhausted")
        return "quota-exhausted"

    async def _permanent(self, job: _Job, failure: PermanentFailure) -> None:
        now = self._clock.now()
        async with self._database.transaction() as session:
            parcel = await session.get_one(Parcel, job.id)
            account = await session.get_one(Account, job.account_id)
            if failure.unreachable:
                account.blocked_at = account.blocked_at or now
                account.unreachable_reason = failure.reason
            await self._failed(session, parcel, account, failure.reason, now)

    async def _passing(self, job: _Job, failure: PassingFailure) -> None:
        now = self._clock.now()
        at = now + (failure.retry_after or _backoff(job.attempts))
        if failure.whole_channel:
            self._paused_until[job.platform] = at
        async with self._database.transaction() as session:
            if now - job.created_at > GIVE_UP_AFTER:
                parcel = await session.get_one(Parcel, job.id)
                account = await session.get_one(Account, job.account_id)
                await self._failed(session, parcel, account, f"gave-up-{failure.reason}", now)
            else:
                # An earlier attempt may have arrived: that this one did not does not change it.
                await outbox.again(session, job.id, at, failure.reason, fate_unknown=job.unknown)

    async def _failed(
        self, session: AsyncSession, parcel: Parcel, account: Account, reason: str, now: datetime
    ) -> None:
        """It cannot arrive on this account: try the person's other platform, and for an alert tell those who can act."""
        await outbox.fail(session, parcel.id, reason)
        if account.person_id is None:
            return
        for other in await people.accounts_of(session, account.person_id):
            if people.reachable(other) and not await outbox.was_tried_on(session, parcel, other.id):
                await outbox.add(
                    session,
                    account=other,
                    keys=parcel.keys,
                    messages=parcel.messages,
                    importance=Importance(parcel.importance),
                    urgent=parcel.urgent,
                    now=now,
                    instead_of_id=parcel.id,
                )
                return
        if parcel.importance == Importance.ALERT:
            await escalations.undelivered(session, parcel, now)


def _backoff(attempts: int) -> timedelta:
    """2, 4, 8 … seconds up to five minutes, spread by a quarter so that many do not come back at once."""
    seconds = min(2.0**attempts, 300.0)
    return timedelta(seconds=seconds * random.uniform(0.75, 1.25))  # noqa: S311  # spreads load, guards nothing
