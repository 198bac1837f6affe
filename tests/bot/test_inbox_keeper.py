"""The door of the inbox: what comes at once is committed together, and nothing is told kept that is not."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import MovableClock
from bot.inbox_keeper import InboxKeeper
from storage.database import Database
from storage.enums import Platform
from storage.tables import InboxRow
from tests.cast import NOW


def _key(update: dict[str, Any]) -> tuple[str, str]:
    return update["id"], "line:U1"


@pytest.fixture
def keeper(database: Database) -> InboxKeeper:
    return InboxKeeper(database, MovableClock(NOW, frozen=True))


async def _kept(database: Database) -> list[str]:
    async with database.reading() as session:
        return sorted(await session.scalars(select(InboxRow.platform_key)))


async def test_the_same_update_five_times_at_once_is_new_once(keeper: InboxKeeper, database: Database) -> None:
    counts = await asyncio.gather(*(keeper.keep(Platform.LINE, [{"id": "E1"}], _key) for _ in range(5)))
    assert sorted(counts) == [0, 0, 0, 0, 1]
    assert await _kept(database) == ["E1"]


async def test_many_at_once_are_all_kept_and_each_is_told_its_own(keeper: InboxKeeper, database: Database) -> None:
    batches = [[{"id": f"E{number}-{part}"} for part in range(number % 3)] for number in range(100)]
    counts = await asyncio.gather(*(keeper.keep(Platform.LINE, batch, _key) for batch in batches))
    assert counts == [number % 3 for number in range(100)]
    assert len(await _kept(database)) == sum(counts)


async def test_one_that_cannot_be_written_does_not_take_the_others_with_it(
    keeper: InboxKeeper, database: Database
) -> None:
    unwritable = {"id": "bad", "what": object()}
    good, bad, other = await asyncio.gather(
        keeper.keep(Platform.LINE, [{"id": "E1"}], _key),
        keeper.keep(Platform.LINE, [unwritable], _key),
        keeper.keep(Platform.LINE, [{"id": "E2"}], _key),
        return_exceptions=True,
    )
    assert (good, other) == (1, 1)
    assert isinstance(bad, Exception)
    assert await _kept(database) == ["E1", "E2"]


async def test_whoever_gives_up_waiting_does_not_stop_the_door(keeper: InboxKeeper, database: Database) -> None:
    given_up = asyncio.create_task(keeper.keep(Platform.LINE, [{"id": "E1"}], _key))
    await asyncio.sleep(0)
    given_up.cancel()
    assert await keeper.keep(Platform.LINE, [{"id": "E2"}], _key) == 1
    assert await _kept(database) == ["E1", "E2"]
