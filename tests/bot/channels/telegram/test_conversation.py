"""From Telegram's update to the calls that answer it: everything real but the server at the other end."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot import unit_of_work
from bot.channels.telegram.parse import key_of
from bot.channels.telegram.send import TelegramChannel
from bot.clock import MovableClock
from bot.delivery_worker import DeliveryWorker
from bot.inbox_keeper import InboxKeeper
from storage.database import Database
from storage.enums import Platform
from storage.tables import Account, Shift
from tests.bot.channels.telegram.stand_in import StandIn, refuse, serving
from tests.cast import NOW, enrol, user_id

BUDI = user_id("budi", Platform.TELEGRAM)


@dataclass(kw_only=True)
class Chat:
    """One person's private chat with the bot."""

    database: Database
    server: StandIn
    channel: TelegramChannel
    clock: MovableClock = field(default_factory=lambda: MovableClock(NOW, frozen=True))
    _count: int = 0

    async def says(self, text: str) -> None:
        await self._happens({"message": self._message(text)})

    async def taps(self, label: str) -> None:
        """Tap the newest button whose label ends so."""
        for _, payload in reversed(self.server.calls):
            for row in payload.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"].endswith(label):
                        await self._happens({"callback_query": self._tap(button["callback_data"])})
                        return
        raise AssertionError(f"no button {label}; there is {self.server.calls[-1]}")

    async def _happens(self, update: dict[str, Any]) -> None:
        self._count += 1
        channels = {Platform.TELEGRAM: self.channel}
        keeper = InboxKeeper(self.database, self.clock)
        delivery = DeliveryWorker(self.database, channels, self.clock)
        update = {"update_id": self._count, **update}
        for _ in range(2):  # Telegram may send an update again
            await keeper.keep(Platform.TELEGRAM, [update], lambda each: key_of(each, "7001"))
            while await unit_of_work.handle_next(self.database, channels, self.clock):
                pass
            while await delivery.deliver_next():
                self.clock.move(timedelta(seconds=1))

    def _person(self) -> dict[str, Any]:
        return {"id": int(BUDI), "is_bot": False, "first_name": "Budi", "language_code": "id"}

    def _message(self, text: str) -> dict[str, Any]:
        chat = {"id": int(BUDI), "type": "private", "first_name": "Budi"}
        at = int(self.clock.now().timestamp())
        return {"message_id": self._count, "date": at, "chat": chat, "from": self._person(), "text": text}

    def _tap(self, data: str) -> dict[str, Any]:
        asked = self._message("?") | {"from": {"id": 7001, "is_bot": True, "first_name": "攜手"}}
        return {"id": "4", "from": self._person(), "message": asked, "chat_instance": "1", "data": data}


@pytest.fixture
async def chat(sqlite_url: str) -> AsyncIterator[Chat]:
    database = Database(sqlite_url)
    async with database.transaction() as session:
        await enrol(session)
    async with serving() as (server, channel):
        yield Chat(database=database, server=server, channel=channel)
    await database.close()


async def test_hours_are_reported_in_one_message_and_a_tap(chat: Chat) -> None:
    await chat.says("8-17 istirahat 1 jam")
    assert "08:00–17:00" in chat.server.calls[-1][1]["text"]
    await chat.taps("simpan")
    async with chat.database.reading() as session:
        (shift,) = (await session.scalars(select(Shift))).all()
    assert (shift.starts_at, shift.ends_at) == (NOW - timedelta(hours=10), NOW - timedelta(hours=1))
    assert shift.break_minutes == 60
    assert chat.server.methods() == ["sendMessage"] * 2


async def test_hours_are_reported_by_tapping_alone(chat: Chat) -> None:
    await chat.says("/hours")
    for label in ("Jam lain", "Sen 23 Nov", "22:00", "06:00", "30 menit", "simpan"):
        await chat.taps(label)
    async with chat.database.reading() as session:
        shifts = (await session.scalars(select(Shift))).all()
    assert [(shift.starts_at, shift.ends_at, shift.break_minutes) for shift in shifts] == [
        (NOW - timedelta(hours=20), NOW - timedelta(hours=12), 30)
    ]


async def test_somebody_who_blocked_the_bot_is_written_to_no_more(chat: Chat) -> None:
    chat.server.answers = [refuse(403, "Forbidden: bot was blocked by the user")]
    await chat.says("/help")
    async with chat.database.reading() as session:
        account = await session.scalar(select(Account).where(Account.platform_user_id == BUDI))
    assert account is not None
    assert (account.unreachable_reason, account.blocked_at is None) == ("blocked", False)
