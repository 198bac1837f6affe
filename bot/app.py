"""Wires everything once: settings, database, channels, workers, the web server, the ticks; and takes it down in order."""

import asyncio
import contextlib
import os
import signal
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from aiohttp import web

from bot import health, looks, quota_check, unit_of_work
from bot.channels.channel import Channel, DeliveryError
from bot.clock import Clock
from bot.delivery_worker import DeliveryWorker
from bot.inbox_keeper import InboxKeeper
from bot.media_worker import MediaWorker
from bot.menu_worker import MenuWorker
from bot.record_download import RecordDownload
from bot.scheduler import Ticker
from bot.settings import Settings, ensure_folder
from bot.telegram_poll import TelegramPoll
from bot.webhooks import MOST_BYTES, LineWebhook, TelegramWebhook
from bot.worker import Worker
from handlers import texts
from handlers.everyone import addresses
from storage import migrations, outbox
from storage.database import Database
from storage.encryption import keyring
from storage.enums import Platform

log = structlog.get_logger("app")

QUOTA_EVERY_SECONDS = 3600
LONGEST_WAIT_SECONDS = 300.0


class App:
    """One process of `xieshou serve`."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.owner = f"{socket.gethostname()[:20]}-{os.getpid()}"
        self.address = ""
        keyring.load([key.get_secret_value() for key in settings.encryption_keys])
        ensure_folder(settings)
        self.database = Database(settings.database_url, pool_size=settings.turn_workers + settings.delivery_workers + 4)
        self._keeper = InboxKeeper(self.database, self.clock)
        self.channels: dict[Platform, Channel] = {}
        self._workers: list[Worker] = []
        self._poll: TelegramPoll | None = None
        self._runner: web.AppRunner | None = None
        self._ticker = Ticker(ZoneInfo(settings.timezone))
        self._background: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Be ready to serve. Raises OSError when the port is taken."""
        if not await migrations.is_current(self.database):
            await migrations.upgrade_async(self.settings.database_url)
        if self.database.is_sqlite:
            async with self.database.transaction() as session:
                await outbox.release_claims(session, self.clock.now())
        addresses.use(
            addresses.ChatAddresses(
                telegram_bot=self.settings.telegram_bot_name or None, line_basic_id=self.settings.line_basic_id or None
            )
        )
        web_app = web.Application(client_max_size=MOST_BYTES)
        web_app.router.add_get("/healthz", health.healthz(self))
        web_app.router.add_get("/metrics", health.metrics(self))
        RecordDownload(self.database, self.clock).open(web_app)
        if self.settings.line_channel_secret is not None:
            self._open_line(web_app)
        if self.settings.telegram_token is not None:
            await self._open_telegram(web_app)
        self._start_workers()
        self._runner = web.AppRunner(web_app, access_log=None, handle_signals=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.settings.host, self.settings.port)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"
        addresses.use(replace(addresses.current(), web=web_address(self.settings, self.address)))
        if self._poll is not None:
            self._poll.start()
        self._start_ticks()
        for channel in self.channels.values():
            self._in_background(self._until_done(channel.install_menus, "install-menus"), "install-menus")
        log.info("ready", address=self.address, platforms=sorted(self.channels), owner=self.owner)

    async def stop(self) -> None:
        """Take no more, finish what is in hand, let go of everything."""
        with contextlib.suppress(Exception):
            self._ticker.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._poll is not None:
            await self._poll.stop()
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await asyncio.gather(*(worker.stop() for worker in self._workers))
        for channel in self.channels.values():
            await channel.close()
        await self.database.close()
        log.info("stopped", owner=self.owner)

    async def look_now(self) -> None:
        """Look after everything at once: the demo's clock was moved."""
        for name in looks.LOOKS:
            await self._look(name)
        self._poke()

    def _open_line(self, web_app: web.Application) -> None:
        from bot.channels.line.parse import key_of
        from bot.channels.line.send import LineChannel

        settings = self.settings
        assert settings.line_channel_access_token is not None
        assert settings.line_channel_secret is not None
        self.channels[Platform.LINE] = line = LineChannel(
            settings.line_channel_access_token.get_secret_value(),
            api_url=_plain(settings.line_api_url),
            data_api_url=_plain(settings.line_data_api_url),
            words=texts.text,
            now=self.clock.now,
        )
        webhook = LineWebhook(
            self._keeper,
            channel_secret=settings.line_channel_secret.get_secret_value(),
            key_of=key_of,
            on_new=self._poke,
        )
        web_app.router.add_post("/line/webhook", webhook.receive)
        self._ticker.every(
            QUOTA_EVERY_SECONDS, "line-quota", lambda: quota_check.check(self.database, line, self.clock)
        )
        self._in_background(quota_check.check(self.database, line, self.clock), "line-quota")

    async def _open_telegram(self, web_app: web.Application) -> None:
        from bot.channels.telegram.parse import key_of
        from bot.channels.telegram.send import TelegramChannel

        settings = self.settings
        assert settings.telegram_token is not None
        token = settings.telegram_token.get_secret_value()
        bot_id = token.partition(":")[0]
        telegram = TelegramChannel(
            token, api_url=_plain(settings.telegram_api_url), words=texts.text, now=self.clock.now
        )
        self.channels[Platform.TELEGRAM] = telegram

        def key(update: dict[str, Any]) -> tuple[str, str]:
            return key_of(update, bot_id)

        def on_new(updates: Sequence[dict[str, Any]]) -> None:
            self._poke()
            for update in updates:
                tap = update.get("callback_query")
                if isinstance(tap, dict) and isinstance(tap.get("id"), str):
                    self._in_background(telegram.answer_tap(tap["id"]), "answer-tap")

        if settings.public_url is None:
            self._poll = TelegramPoll(self._keeper, get_updates=telegram.get_updates, key_of=key, on_new=on_new)
            return
        assert settings.telegram_webhook_secret is not None
        secret = settings.telegram_webhook_secret.get_secret_value()
        webhook = TelegramWebhook(self._keeper, secret=secret, key_of=key, on_new=on_new)
        web_app.router.add_post("/telegram/webhook", webhook.receive)
        address = f"{_plain(settings.public_url)}/telegram/webhook"

        async def set_webhook() -> None:
            await telegram.set_webhook(address, secret)

        self._in_background(self._until_done(set_webhook, "set-webhook"), "set-webhook")

    def _start_workers(self) -> None:
        deliver = DeliveryWorker(self.database, self.channels, self.clock)
        fetch = MediaWorker(self.database, self.channels, self.clock, most_bytes=self.settings.media_most_bytes)
        menus = MenuWorker(self.database, self.channels, self.clock)
        # SQLite has one writer, so one turn at a time is as fast as many.
        turns = 1 if self.database.is_sqlite else self.settings.turn_workers
        self._deliver = Worker("delivery", deliver.deliver_next, tasks=self.settings.delivery_workers)
        self._workers = [
            Worker("turns", self._turn, tasks=turns),
            self._deliver,
            Worker("media", fetch.fetch_next, every=2.0),
            Worker("menus", menus.show_next, every=2.0),
        ]
        for worker in self._workers:
            worker.start()

    async def _turn(self) -> bool:
        done = await unit_of_work.handle_next(self.database, self.channels, self.clock)
        if done:
            self._deliver.poke()
        return done

    def _start_ticks(self) -> None:
        for name, each in looks.LOOKS.items():
            self._ticker.every(each.every.total_seconds(), name, self._looker(name))
        self._ticker.start()
        # What came due while nobody was running is not left for the first tick.
        self._in_background(self.look_now(), "first-look")

    def _looker(self, name: str) -> Any:
        async def tick() -> None:
            # The scheduler would cancel a coroutine of its own when it stops, and say so; a task of ours is let go of by `stop`.
            await asyncio.wait([self._in_background(self._look(name), f"look-{name}")])

        return tick

    async def _look(self, name: str) -> None:
        if await looks.try_look(self.database, name, self.clock.now(), self.owner):
            self._poke()

    def _poke(self) -> None:
        for worker in self._workers:
            worker.poke()

    async def _until_done(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        """Try again until the platform has taken it: without its webhook nothing would come in."""
        wait = 1.0
        while True:
            try:
                await work()
            except DeliveryError as failure:
                log.warning("later", what=name, reason=failure.reason, seconds=wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT_SECONDS)
            else:
                return

    def _in_background(self, work: Any, name: str) -> asyncio.Task[None]:
        async def guarded() -> None:
            try:
                await work
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.warning("background-failed", what=name, error=type(error).__name__)

        task = asyncio.create_task(guarded(), name=name)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task


async def serve(settings: Settings, clock: Clock | None = None) -> None:
    """Run until SIGTERM or SIGINT."""
    app = App(settings, clock)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        await app.start()
        await stop.wait()
    finally:
        await app.stop()


def web_address(settings: Settings, own: str) -> str | None:
    """Where phones reach this program's pages. Its own address helps only where the platforms are stand-ins on the same machine."""
    if settings.public_url is not None:
        return _plain(settings.public_url)
    return own if settings.line_api_url or settings.telegram_api_url else None


def _plain(url: object) -> str | None:
    return None if url is None else str(url).rstrip("/")
