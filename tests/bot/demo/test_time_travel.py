"""Moving the clock is like time passing: small steps, every morning met, nothing overtaken."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.clock import MovableClock
from bot.demo.time_travel import LONGEST, TimeTravel, next_stop
from storage import inbox
from storage.database import Database
from storage.enums import Platform

TAIPEI = ZoneInfo("Asia/Taipei")
EVENING = datetime(2026, 11, 24, 18, 0, tzinfo=TAIPEI)


@pytest.mark.parametrize(
    ("now", "target", "length", "stop"),
    [
        ("24 18:00", "24 19:00", 15, "24 18:15"),
        ("24 18:50", "24 19:00", 15, "24 19:00"),
        ("25 06:00", "28 18:00", 240, "25 07:30"),
        ("25 07:30", "28 18:00", 240, "25 08:00"),
        ("25 08:00", "28 18:00", 240, "25 12:00"),
        ("24 23:00", "28 18:00", 600, "25 07:30"),
    ],
)
def test_it_stops_where_something_may_happen(now: str, target: str, length: int, stop: str) -> None:
    at = [datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=TAIPEI) for text in (now, target, stop)]
    assert next_stop(at[0], at[1], timedelta(minutes=length), TAIPEI) == at[2]


class Looker:
    """Notes when somebody looked."""

    def __init__(self, database: Database) -> None:
        self.clock = MovableClock(EVENING, frozen=True)
        self.looks: list[datetime] = []
        self.travel = TimeTravel(
            clock=self.clock, database=database, zone=TAIPEI, look_now=self.look, arrived=self.arrived
        )

    async def look(self) -> None:
        self.looks.append(self.clock.now().astimezone(TAIPEI))

    async def arrived(self) -> None:
        """Everything has."""


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    database = Database(sqlite_url)
    yield database
    await database.close()


async def test_it_looks_on_every_morning_of_a_fortnight(database: Database) -> None:
    looker = Looker(database)
    await looker.travel.by(timedelta(days=14), lambda: None)
    mornings = [look.date() for look in looker.looks if look.time() == time(8, 0)]
    assert mornings == [(EVENING + timedelta(days=day)).date() for day in range(1, 15)]
    assert max(b - a for a, b in zip([EVENING, *looker.looks], looker.looks, strict=False)) <= LONGEST
    assert looker.looks[-1] == EVENING + timedelta(days=14)


async def test_it_ends_at_eight_of_the_next_day_exactly(database: Database) -> None:
    looker = Looker(database)
    ticks: list[datetime] = []
    await looker.travel.to_morning(lambda: ticks.append(looker.clock.now()))
    assert looker.clock.now() == datetime(2026, 11, 25, 8, 0, tzinfo=TAIPEI)
    assert [tick.astimezone(TAIPEI) for tick in ticks] == looker.looks


async def test_it_waits_for_what_came_in_to_be_answered(database: Database) -> None:
    """A reply token that grew an hour old on its way would turn a free answer into a counted push."""
    looker = Looker(database)
    async with database.transaction() as session:
        row = inbox.NewUpdate(platform=Platform.LINE, platform_key="1", account_key="line:U1", update={})
        await inbox.add(session, [row], EVENING)
    moving = asyncio.create_task(looker.travel.by(timedelta(hours=1), lambda: None))
    await asyncio.sleep(0.3)
    assert looker.clock.now() == EVENING
    async with database.transaction() as session:
        claimed = await inbox.claim(session, EVENING)
        assert claimed is not None
        await inbox.handled(session, claimed, EVENING)
    await moving
    assert looker.clock.now() == EVENING + timedelta(hours=1)
