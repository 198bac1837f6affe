"""The schema's history: up to the newest, and back down. Alembic is imported when something is migrated: a start has nothing to migrate."""

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text

from storage.database import Database, async_url

if TYPE_CHECKING:
    from alembic.config import Config

VERSIONS: Final = Path(__file__).parent / "versions"


def config(url: str) -> "Config":
    """Alembic's configuration for a database; there is no ini file."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent))
    made.set_main_option("path_separator", "os")
    made.attributes["url"] = async_url(url)
    return made


def upgrade(url: str, revision: str = "head") -> None:
    """Bring a database to a revision. Safe to run from several processes at once."""
    from alembic import command

    command.upgrade(config(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Take a database back to a revision. Data of newer columns is lost."""
    from alembic import command

    command.downgrade(config(url), revision)


def newest() -> str:
    """The newest revision of this program. Revisions are numbered, and each file begins with its number; a test holds that to be true."""
    return max(found[1] for path in VERSIONS.iterdir() if (found := re.match(r"(\d{4})_\w+\.py$", path.name)))


async def is_current(database: Database) -> bool:
    """Whether the database is at the newest revision of this program."""

    def revision(connection: Connection) -> str | None:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version

    async with database.engine.connect() as connection:
        return await connection.run_sync(revision) == newest()


async def upgrade_async(url: str) -> None:
    """`upgrade` from inside a running loop. Whoever is cancelled meanwhile still waits for it: it would go on alone in its thread."""
    upgrading = asyncio.ensure_future(asyncio.to_thread(upgrade, url))
    try:
        await asyncio.shield(upgrading)
    finally:
        await asyncio.wait([upgrading])
