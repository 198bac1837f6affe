"""The schema goes up and down with data in it, and says the same as the tables."""

import asyncio

from alembic import command
from sqlalchemy import text

from storage import migrations
from storage.database import Database
from tests.cast import enrol


def test_the_migrations_say_what_the_tables_say(database_url: str) -> None:
    command.check(migrations.config(database_url))


def test_it_goes_down_and_up_again_with_data(database_url: str) -> None:
    async def fill_and_count(fill: bool) -> int:
        database = Database(database_url)
        async with database.transaction() as session:
            if fill:
                await enrol(session)
            count = await session.scalar(text("SELECT count(*) FROM people"))
        await database.close()
        return int(count or 0)

    assert asyncio.run(fill_and_count(True)) == 8
    migrations.downgrade(database_url, "base")
    migrations.upgrade(database_url)
    assert asyncio.run(fill_and_count(False)) == 0
    assert asyncio.run(fill_and_count(True)) == 8
