"""The real program as a process of its own, against the stand-ins: nothing of ours runs inside the test but they."""

import asyncio
import contextlib
import os
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
from cryptography.fernet import Fernet

from bot.demo.line import LineStandIn
from bot.demo.phones import Bubble, Key, Phones
from bot.demo.telegram import TelegramStandIn
from storage.database import Database
from storage.enums import Platform
from tests.cast import PEOPLE, Cast, enrol, user_id

SECRET, LINE_TOKEN = "0123456789abcdef", "line-access-token"
TELEGRAM_TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
PATIENCE = 60.0
REDELIVERIES = (0.1, 0.2, 0.4, 0.8, *[1.0] * 60)
"""Seconds: longer than the program takes to come back on a busy machine."""


@dataclass(kw_only=True)
class Program:
    """`xieshou serve`, both stand-ins, and the database it works on."""

    database_url: str
    log: Path
    line: LineStandIn
    telegram: TelegramStandIn
    line_url: str = ""
    telegram_url: str = ""
    port: int = 0
    key: str = field(default_factory=lambda: Fernet.generate_key().decode())
    process: asyncio.subprocess.Process | None = None
    ready_after: float = 0.0

    async def start(self) -> None:
        """Run it, and wait until it is healthy."""
        began = time.monotonic()
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XIESHOU_")} | {
            "XIESHOU_DATABASE_URL": self.database_url,
            "XIESHOU_ENCRYPTION_KEYS": self.key,
            "XIESHOU_LINE_CHANNEL_SECRET": SECRET,
            "XIESHOU_LINE_CHANNEL_ACCESS_TOKEN": LINE_TOKEN,
            "XIESHOU_LINE_BASIC_ID": "@xieshou",
            "XIESHOU_LINE_API_URL": self.line_url,
            "XIESHOU_LINE_DATA_API_URL": self.line_url,
            "XIESHOU_TELEGRAM_TOKEN": TELEGRAM_TOKEN,
            "XIESHOU_TELEGRAM_BOT_NAME": "xieshou_bot",
            "XIESHOU_TELEGRAM_API_URL": self.telegram_url,
            "XIESHOU_PORT": str(self.port),
            "NO_PROXY": "127.0.0.1",
        }
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "serve", env=environment, stdout=log, stderr=log
            )
        async with aiohttp.ClientSession() as http:
            while time.monotonic() - began < PATIENCE:
                assert self.process.returncode is None, self.log.read_text()
                with contextlib.suppress(aiohttp.ClientError):
                    async with http.get(f"http://127.0.0.1:{self.port}/healthz") as answer:
                        if answer.status == 200:
                            self.ready_after = time.monotonic() - began
                            return
                await asyncio.sleep(0.02)
        raise AssertionError("the program does not become ready")

    async def kill(self) -> None:
        """SIGKILL: whatever it was in the middle of is lost."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """SIGTERM, and its exit status."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), 20)

    def resident_kib(self) -> int:
        """The process's resident memory."""
        assert self.process is not None
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


@contextlib.asynccontextmanager
async def running(database_url: str, folder: Path) -> AsyncIterator[tuple[Program, Cast]]:
    """The program with the tests' cast enrolled and everybody's phone there."""
    database = Database(database_url)
    async with database.transaction() as session:
        cast = await enrol(session)
    await database.close()
    line = LineStandIn(channel_secret=SECRET, access_token=LINE_TOKEN, now=_now, pauses=REDELIVERIES)
    telegram = TelegramStandIn(token=TELEGRAM_TOKEN, bot_name="xieshou_bot", now=_now)
    phones: tuple[Phones, ...] = (line, telegram)
    for stand_in in phones:
        for name, (_, _, locale, platforms) in PEOPLE.items():
            if stand_in.platform in platforms:
                stand_in.add(user_id(name, stand_in.platform), name, locale)
    program = Program(database_url=database_url, log=folder / "serve.log", line=line, telegram=telegram)
    program.line_url, program.telegram_url = await line.start("127.0.0.1"), await telegram.start("127.0.0.1")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        program.port = free.getsockname()[1]
    line.webhook_url = f"http://127.0.0.1:{program.port}/line/webhook"
    try:
        await program.start()
        yield program, cast
    finally:
        if program.process is not None and program.process.returncode is None:
            program.process.kill()
            await program.process.wait()
        await line.stop()
        await telegram.stop()


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(kw_only=True)
class Chat:
    """One person's phone in a running program."""

    phones: Phones
    user: str

    @property
    def heard(self) -> list[Bubble]:
        """What the program has said."""
        return [bubble for bubble in self.phones.screen(self.user).bubbles if not bubble.mine]

    async def opens(self) -> None:
        """Open the chat and be greeted."""
        await self.phones.open_chat(self.user)
        await self.until(lambda: bool(self.heard), "a greeting")

    async def sees(self, words: str, *, times: int = 1) -> Bubble:
        """Wait until a message with these words has come so often."""
        await self.until(lambda: sum(words in bubble.text for bubble in self.heard) >= times, words)
        return next(bubble for bubble in reversed(self.heard) if words in bubble.text)

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; `what` is said when it does not."""
        began = time.monotonic()
        while not holds():
            assert time.monotonic() - began < PATIENCE, (
                f"{what!r} did not come; there are {[b.text for b in self.heard]}"
            )
            await asyncio.sleep(0.02)

    def key(self, label: str) -> tuple[Key, str]:
        """The key on the screen whose label has these words, and the message it is under."""
        screen = self.phones.screen(self.user)
        for row in screen.quick:
            for key in row:
                if label in key.label:
                    return key, ""
        for bubble in reversed(screen.bubbles):
            for row in bubble.rows:
                for key in row:
                    if label in key.label:
                        return key, bubble.id
        raise AssertionError(f"no key {label!r} on this screen")

    async def tap(self, label: str) -> None:
        """Tap the key with this label."""
        key, bubble_id = self.key(label)
        await self.phones.tap(self.user, key, bubble_id=bubble_id)


def chat(program: Program, name: str, platform: Platform) -> Chat:
    """Somebody's phone."""
    return Chat(phones=program.line if platform == Platform.LINE else program.telegram, user=user_id(name, platform))
