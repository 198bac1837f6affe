"""The schema's history: up to the newest, and back down."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.database import Database, async_url


def config(url: str) -> Config:
    """Alembic's configuration for a database; there is no ini file."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent))
    made.set_main_option("path_separator", "os")
    made.attributes["url"] = async_url(url)
    return made


def upgrade(url: str, revision: str = "head") -> None:
    """Bring a database to a revision. Safe to run from several processes at once."""
    command.upgrade(config(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Take a database back to a revision. Data of newer columns is lost."""
    command.downgrade(config(url), revision)


async def is_current(database: Database) -> bool:
    """Whether the database is at the newest revision of this program."""
    head = ScriptDirectory.from_config(config(str(database.url))).get_current_head()

    def revision(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    async with database.engine.connect() as connection:
        return await connection.run_sync(revision) == head


async def upgrade_async(url: str) -> None:
    """`upgrade` from inside a running loop."""
    await asyncio.to_thread(upgrade, url)
