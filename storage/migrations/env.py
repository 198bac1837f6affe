"""How alembic runs here: on the async engine, in one transaction that a crash undoes as a whole, one process at a time."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, event, pool, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import prepare_sqlite
from storage.encryption import EncryptedBytes, EncryptedJson
from storage.tables import Instant, Table

ONE_AT_A_TIME = 7_146_225_109
"""The advisory lock that upgrades take on PostgreSQL: two at once sometimes fail on the version table."""


def plain_type(kind: str, item: Any, context: Any) -> str | Literal[False]:
    """Migrations know the database's types only, so that later changes of ours cannot reach back into them."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    return "sa.LargeBinary()" if kind == "type" and isinstance(item, EncryptedJson | EncryptedBytes) else False


def run(connection: Connection) -> None:
    """Migrate on an open connection."""
    context.configure(
        connection=connection,
        target_metadata=Table.metadata,
        render_as_batch=True,
        transactional_ddl=True,
        compare_type=True,
        compare_server_default=True,
        render_item=plain_type,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_AT_A_TIME})
        context.run_migrations()


async def online() -> None:
    """Connect and migrate."""
    url = context.config.attributes["url"]
    engine = create_async_engine(url, poolclass=pool.NullPool)
    if url.get_backend_name() == "sqlite":
        prepare_sqlite(engine)
        # Batch mode makes tables anew; with foreign keys on, dropping the old one would take its children along.
        # Inside a transaction the pragma does nothing, so it is set when connecting.
        event.listen(engine.sync_engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys=OFF"))
    async with engine.connect() as connection:
        await connection.run_sync(run)
        await connection.commit()
    await engine.dispose()


asyncio.run(online())
