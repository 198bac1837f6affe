"""One update, one turn, one transaction: the only place where what a person said becomes records and answers."""

import time
from collections.abc import Mapping
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.channels.channel import Channel
from bot.clock import Clock
from bot.metrics import TURN_SECONDS, TURNS
from handlers import router, telling, texts
from handlers.messages import Incoming, Outgoing, from_json, to_json
from handlers.turn import Turn
from storage import inbox, outbox, people
from storage.database import Database
from storage.enums import InboxState, OutboxState, Platform
from storage.tables import InboxRow

log = structlog.get_logger("turn")


async def handle_next(database: Database, channels: Mapping[Platform, Channel], clock: Clock) -> bool:
    """Handle the oldest update that is waiting. False when none is.

    A turn that raises is rolled back as a whole and counted; after five failures the update is set aside and the person is told.
    """
    began = time.perf_counter()
    row_id = None
    try:
        async with database.transaction() as session:
            row = await inbox.claim(session, clock.now())
            if row is None:
                return False
            row_id = row.id
            turn = await _handle(session, row, channels[Platform(row.platform)], clock)
            await inbox.handled(session, row, clock.now())
    except Exception as error:
        if row_id is None:
            raise
        await _failed(database, row_id, error, clock)
        TURNS.labels("failed").inc()
        return True
    seconds = time.perf_counter() - began
    TURN_SECONDS.observe(seconds)
    outcome = (turn.outcome or "answered") if turn else "ignored"
    TURNS.labels(outcome).inc()
    log.info(
        "turn",
        update=row_id,
        person=turn.person.id if turn and turn.person else None,
        form=turn.form if turn else "",
        step=turn.step if turn else "",
        outcome=outcome,
        ms=round(seconds * 1000, 1),
    )
    return True


async def _handle(session: AsyncSession, row: InboxRow, channel: Channel, clock: Clock) -> Turn | None:
    incoming = channel.read(row.update)
    if incoming is None:
        return None
    turn = await begin(session, incoming, clock)
    await router.answer(turn)
    await _send_off(turn, row)
    return turn


async def begin(session: AsyncSession, incoming: Incoming, clock: Clock) -> Turn:
    """The turn of something that came in: who it is, locked, and in which language to answer."""
    account = await people.account(session, incoming.platform, incoming.user_id)
    if incoming.language:
        account.language = incoming.language[:40]
    account.used_at = clock.now()
    turn = Turn(
        session=session, now=clock.now(), incoming=incoming, account=account, locale=texts.negotiate(account.language)
    )
    person = await people.lock(session, account.person_id) if account.person_id is not None else None
    if person is not None:
        turn.person = person
        turn.roles = await people.roles(session, person.id)
        turn.school = await people.school(session, person.school_id)
        turn.zone = ZoneInfo(turn.school.timezone)
        turn.locale = texts.negotiate(person.locale)
    return turn


async def _send_off(turn: Turn, row: InboxRow) -> None:
    """Everything said in this turn, after what was kept for this person's next message, as one parcel that goes with the reply token."""
    kept = await outbox.waiting_for(turn.session, turn.account.id)
    messages: list[Outgoing] = [from_json(message) for parcel in kept for message in parcel.messages]
    messages = telling.squeeze([*messages, *turn.said])
    if not messages:
        return
    for parcel in kept:
        parcel.state = OutboxState.SUPERSEDED
    await outbox.add(
        turn.session,
        account=turn.account,
        keys=" ".join(message.key for message in messages),
        messages=[to_json(message) for message in messages],
        importance=turn.importance,
        urgent=turn.urgent,
        now=turn.now,
        inbox_id=row.id,
        reply_token=turn.incoming.reply_token,
        reply_token_at=row.received_at if turn.incoming.reply_token else None,
    )


async def _failed(database: Database, row_id: int, error: Exception, clock: Clock) -> None:
    """Count the failure. Error texts can quote what a person wrote, so only the kind of error is logged, with where it was raised."""
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    async with database.transaction() as session:
        row = await inbox.failed(session, row_id, clock.now())
        poison = row.state == InboxState.POISON
        user_id = row.account_key.partition(":")[2]
        if poison and user_id not in ("", "-"):
            account = await people.account(session, Platform(row.platform), user_id)
            locale = texts.negotiate(account.language)
            if account.person_id is not None:
                locale = texts.negotiate((await people.by_id(session, account.person_id)).locale)
            message = Outgoing(key="trouble-kept", text=texts.text("trouble-kept", locale), locale=locale)
            await outbox.add(
                session,
                account=account,
                keys=message.key,
                messages=[to_json(message)],
                importance=Turn.importance,
                now=clock.now(),
            )
    log.error(
        "turn-failed",
        update=row_id,
        attempt=row.attempts,
        poison=poison,
        error=type(error).__name__,
        file=where.tb_frame.f_code.co_filename.rpartition("/")[2] if where else "",
        line=where.tb_lineno if where else 0,
    )
