"""The schema goes up and down with data in it, and says the same as the tables."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory
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


def test_the_newest_revision_is_alembics_head(sqlite_url: str) -> None:
    assert ScriptDirectory.from_config(migrations.config(sqlite_url)).get_current_head() == migrations.newest()


async def test_it_knows_a_database_that_is_empty_and_one_that_is_current(database: Database, tmp_path: Path) -> None:
    assert await migrations.is_current(database)
    empty = Database(f"sqlite:///{tmp_path / 'empty.db'}")
    assert not await migrations.is_current(empty)
    await empty.close()
