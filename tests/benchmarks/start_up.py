"""How soon `xieshou serve` answers. The floor is a Python that only imports what must be there: both SDKs, SQLAlchemy, aiohttp."""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from storage import migrations
from tests.benchmarks.figures import Figure, beside
from tests.bot.whole_program import running

IMPORTS = "import telegram, linebot.v3.messaging, sqlalchemy.ext.asyncio, aiohttp.web, apscheduler.schedulers.asyncio"


async def ready() -> Figure:
    """Starts a second, from the command to a healthy answer, on a database that is there already."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/xieshou.db"
        await migrations.upgrade_async(url)
        async with running(url, Path(folder)) as (program, _):

            async def ours() -> float:
                await program.stop()
                await program.start()
                return 1 / program.ready_after

            async def floor() -> float:
                began = time.perf_counter()
                await (await asyncio.create_subprocess_exec(sys.executable, "-c", IMPORTS)).wait()
                return 1 / (time.perf_counter() - began)

            return await beside("serve is ready", "starts/s", ours, floor, rounds=3)
