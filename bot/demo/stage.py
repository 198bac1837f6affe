"""The real program on a stage: both stand-ins, the made-up school and the page, in one process and on one clock that can be moved."""

import asyncio
import contextlib
import os
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from cryptography.fernet import Fernet

from bot import settings
from bot.app import App
from bot.clock import MovableClock
from bot.demo import school
from bot.demo.line import LineStandIn
from bot.demo.phones import Phones
from bot.demo.server import PhonesPage
from bot.demo.telegram import TelegramStandIn
from bot.demo.time_travel import TimeTravel
from storage import migrations
from storage.enums import Platform

HERE: Final = "127.0.0.1"
BOT_NAME: Final = "xieshou_demo_bot"
BASIC_ID: Final = "@xieshoudemo"
ZONE: Final = ZoneInfo("Asia/Taipei")
CURTAIN: Final = time(18, 0)
"""When the demo begins, local time of today: the day shift is over, the quiet hours have not begun, whatever time it is where one looks."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """What stands on it. `owners` are by the id of their phone, `origins` the base URLs of the stand-ins."""

    app: App
    travel: TimeTravel
    phones: Mapping[Platform, Phones]
    origins: Mapping[Platform, str]
    owners: Mapping[str, school.PhoneOwner]

    def page(self, host: str) -> PhonesPage:
        """The page of phones for an address to listen on."""
        return PhonesPage(
            host=host,
            owners=self.owners,
            phones=self.phones,
            origins=self.origins,
            travel=self.travel,
            database=self.app.database,
        )

    async def open_chats(self) -> None:
        """Everybody who has joined opens the chat and is greeted; then the menus come, for which a chat must be open.

        LINE comes last, so that it is where those with two phones are reached: where they wrote last.
        """
        for platform in (Platform.TELEGRAM, Platform.LINE):
            for owner in self.owners.values():
                if owner.platform == platform and not owner.invite:
                    await self.phones[platform].open_chat(owner.user_id)
            await self.travel.all_quiet()
        async with self.app.database.transaction() as session:
            await school.let_menus_come(session)


@asynccontextmanager
async def set_up(folder: Path, clock: MovableClock | None = None) -> AsyncIterator[Stage]:
    """Start everything, the database in `folder`; at the end stop it, however far it came.

    LINE calls the program's webhook, Telegram is asked by long polling, as on a machine without a public address.
    """
    clock = clock or MovableClock(datetime.combine(datetime.now(ZONE).date(), CURTAIN, tzinfo=ZONE))
    _keep_proxies_away()
    line_secret, line_token = secrets.token_hex(16), secrets.token_urlsafe(32)
    telegram_token = f"{10**9 + secrets.randbelow(10**9)}:{secrets.token_urlsafe(26)}"
    line = LineStandIn(channel_secret=line_secret, access_token=line_token, now=clock.now, basic_id=BASIC_ID)
    telegram = TelegramStandIn(token=telegram_token, bot_name=BOT_NAME, now=clock.now)
    async with contextlib.AsyncExitStack() as at_end:
        at_end.push_async_callback(line.stop)
        line_url = await line.start(HERE)
        at_end.push_async_callback(telegram.stop)
        telegram_url = await telegram.start(HERE)
        # Every setting is given: neither the environment nor a .env of a real installation may reach the demo.
        app = App(
            settings.load(
                _env_file=None,
                database_url=f"sqlite:///{folder / 'demo.db'}",
                encryption_keys=[Fernet.generate_key().decode()],
                telegram_token=telegram_token,
                telegram_api_url=telegram_url,
                telegram_webhook_secret=None,
                telegram_bot_name=BOT_NAME,
                line_channel_secret=line_secret,
                line_channel_access_token=line_token,
                line_api_url=line_url,
                line_data_api_url=line_url,
                line_basic_id=BASIC_ID,
                public_url=None,
                host=HERE,
                port=0,
                timezone=ZONE.key,
                turn_workers=1,
                delivery_workers=4,
                media_most_bytes=10_000_000,
                log_level="WARNING",
            ),
            clock,
        )
        at_end.push_async_callback(app.stop)
        await migrations.upgrade_async(app.settings.database_url)
        async with app.database.transaction() as session:
            made = await school.enrol(session, clock.now())
        phones: dict[Platform, Phones] = {Platform.LINE: line, Platform.TELEGRAM: telegram}
        for owner in made.phones:
            phones[owner.platform].add(owner.user_id, owner.name, owner.locale)
        await app.start()
        line.webhook_url = f"{app.address}/line/webhook"

        async def arrived() -> None:
            await asyncio.gather(line.settle(), telegram.settle())

        yield Stage(
            app=app,
            travel=TimeTravel(
                clock=clock,
                database=app.database,
                zone=ZONE,
                look_now=app.look_now,
                arrived=arrived,
            ),
            phones=phones,
            origins={Platform.LINE: line_url, Platform.TELEGRAM: telegram_url},
            owners={owner.id: owner for owner in made.phones},
        )


def _keep_proxies_away() -> None:
    """A proxy of the environment must not be asked for the stand-ins next door."""
    for name in ("NO_PROXY", "no_proxy"):
        os.environ[name] = ",".join(filter(None, (os.environ.get(name), HERE)))
