"""What the scheduler looks after, and how often. A look asks for what is due; what it finds is in the tables, never in a timer."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.metrics import LOOKS as LOOKS_DONE
from handlers import clock_reminders, dialogue_reminders, escalations, hours_reminders, nudges, week_cards
from storage import leases, record_copies
from storage.database import Database


@dataclass(frozen=True, kw_only=True)
class Look:
    """One kind of look: `act` does what is due in the transaction it is given, and says how much it did."""

    every: timedelta
    act: Callable[[AsyncSession, datetime], Awaitable[int]]


LOOKS: Mapping[str, Look] = {
    "escalations": Look(every=timedelta(seconds=10), act=escalations.look),
    "nudges": Look(every=timedelta(minutes=1), act=nudges.look),
    "clock": Look(every=timedelta(minutes=1), act=clock_reminders.look),
    "missing-hours": Look(every=timedelta(seconds=15), act=hours_reminders.look),
    "week-cards": Look(every=timedelta(seconds=15), act=week_cards.look),
    "dialogues": Look(every=timedelta(minutes=5), act=dialogue_reminders.look),
    "exports": Look(every=timedelta(hours=1), act=record_copies.wipe),
}


log = structlog.get_logger("look")


async def try_look(database: Database, name: str, now: datetime, owner: str) -> int:
    """`look`, counted and logged; a failure is seen once and the next look tries again. Returns how much was done."""
    try:
        done = await look(database, name, now, owner)
    except Exception as error:
        LOOKS_DONE.labels(name, "failed").inc()
        log.error("look-failed", look=name, error=type(error).__name__)  # noqa: TRY400  # texts may quote people
        return 0
    LOOKS_DONE.labels(name, "elsewhere" if done is None else "done").inc()
    if done:
        log.info("look", look=name, done=done)
    return done or 0


async def look(database: Database, name: str, now: datetime, owner: str) -> int | None:
    """Do one look unless another process did it in this slot of time; None then. Returns how much was done."""
    each = LOOKS[name]
    slot = int(now.timestamp() // each.every.total_seconds())
    async with database.transaction() as session:
        if not await leases.take(session, name, slot, owner):
            return None
        return await each.act(session, now)
