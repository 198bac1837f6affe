"""Engines and transactions, the same for SQLite and PostgreSQL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine


def async_url(url: str) -> URL:
    """The address with its async driver: `sqlite:///…` gets aiosqlite, `postgresql://…` gets asyncpg."""
    parsed = make_url(url)
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
    name = parsed.drivername.partition("+")[0]
    if name not in drivers:
        raise ValueError(f"the database must be sqlite or postgresql, not {name}")
    return parsed.set(drivername=drivers[name])


class Database:
    """One database with two doors: `transaction` to change something, `reading` to look."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        """Open no connection yet. `pool_size` counts for PostgreSQL; SQLite has one writer, always."""
        self.url = async_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            # One connection writes: a queue in Python is fair, SQLite's busy handler is not (p99 of 77 ms against 650).
            self._writer = _sqlite_engine(self.url, pool_size=1, query_only=False)
            self._reader = _sqlite_engine(self.url, pool_size=4, query_only=True)
        else:
            self._writer = create_async_engine(self.url, pool_size=pool_size, max_overflow=0, pool_timeout=60)
            self._reader = self._writer

    @property
    def engine(self) -> AsyncEngine:
        """The engine that writes: for migrations and backups."""
        return self._writer

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """A session whose work is committed at the end, or rolled back when anything is raised. No network call inside."""
        async with AsyncSession(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A session that cannot change anything on SQLite, and does not wait for a writer."""
        async with AsyncSession(self._reader, expire_on_commit=False) as session:
            yield session

    async def close(self) -> None:
        """Close every connection."""
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()


def _sqlite_engine(url: URL, *, pool_size: int, query_only: bool) -> AsyncEngine:
    engine = create_async_engine(url, pool_size=pool_size, max_overflow=0, pool_timeout=60)
    prepare_sqlite(engine, query_only=query_only)
    return engine


def prepare_sqlite(engine: AsyncEngine, *, query_only: bool = False) -> None:
    """Make SQLite keep its promises: explicit transactions, foreign keys, and commits that survive a power cut.

    The driver's own transaction handling loses concurrent updates without an error, so it is switched off and BEGIN is ours.
    """

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        if query_only:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN" if query_only else "BEGIN IMMEDIATE")
