"""Whole turns: an update out of the inbox, understood, saved, answered into the outbox. The floor is an SQLAlchemy transaction with as
many statements, half of them reading a row and half of them writing one.
"""

import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Column, Integer, MetaData, String, Table, event, insert, select

from bot import unit_of_work
from bot.clock import MovableClock
from handlers.messages import Incoming, Said
from storage import inbox, migrations
from storage.database import Database
from storage.enums import Platform
from tests.benchmarks.figures import Figure, beside
from tests.cast import NOW, enrol, user_id
from tests.conversation import FakeChannel, as_update

SHIFTS = 25
"""In each round; each takes two turns: one that opens a form with what was read, one that writes the record."""

SCRATCH = Table("scratch", MetaData(), Column("id", Integer, primary_key=True), Column("word", String(40)))


async def handled() -> Figure:
    """Turns a second on SQLite, one after the other, as one process does them."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/xieshou.db"
        await migrations.upgrade_async(url)
        database = Database(url)
        first = date(2026, 1, 1)
        async with database.transaction() as session:
            await enrol(session, begins=first)
            await session.run_sync(lambda sync: SCRATCH.create(sync.connection()))
        days = iter(first + timedelta(days=number) for number in range(300))
        statements = _Counter(database)

        async def ours() -> float:
            await _report_shifts(database, days)
            statements.count = 0
            return await _handle_all(database, statements)

        async def floor() -> float:
            return await _plain_transactions(database, statements.each_turn)

        await ours()
        figure = await beside("whole turns", "turns/s", ours, floor)
        await database.close()
    return figure


class _Counter:
    """How many statements a turn sends to the database."""

    def __init__(self, database: Database) -> None:
        self.count = 0
        self.each_turn = 0
        event.listen(database.engine.sync_engine, "before_cursor_execute", self._one_more)

    def _one_more(self, *_: object) -> None:
        self.count += 1


async def _report_shifts(database: Database, days: Iterator[date]) -> None:
    async with database.transaction() as session:
        for _ in range(SHIFTS):
            day = next(days)
            for word in (f"{day.month}/{day.day} 8-17 休1h", "儲存"):
                said = Incoming(
                    platform=Platform.LINE,
                    user_id=user_id("mei", Platform.LINE),
                    at=NOW,
                    what=Said(text=word),
                    message_id=f"{day} {word}",
                    reply_token="token",
                )
                new = inbox.NewUpdate(
                    platform=Platform.LINE,
                    platform_key=said.message_id,
                    account_key=f"line:{said.user_id}",
                    update=as_update(said),
                )
                await inbox.add(session, [new], NOW)


async def _handle_all(database: Database, statements: _Counter) -> float:
    channels = {Platform.LINE: FakeChannel(platform=Platform.LINE, can_edit=False)}
    clock = MovableClock(NOW, frozen=True)
    began = time.perf_counter()
    for _ in range(2 * SHIFTS):
        if not await unit_of_work.handle_next(database, channels, clock):
            raise RuntimeError("a turn is missing")
    rate = 2 * SHIFTS / (time.perf_counter() - began)
    statements.each_turn = round(statements.count / (2 * SHIFTS))
    return rate


async def _plain_transactions(database: Database, statements: int) -> float:
    began = time.perf_counter()
    for _ in range(2 * SHIFTS):
        async with database.transaction() as session:
            for number in range(statements // 2):
                await session.execute(insert(SCRATCH).values(word="x"))
                await session.execute(select(SCRATCH).where(SCRATCH.c.id == number))
    return 2 * SHIFTS / (time.perf_counter() - began)
