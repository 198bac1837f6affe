"""The tester that reads like a chat: people say, tap, pick and send; and see keys, not sentences.

Everything between the platforms is the real thing: inbox, unit of work, router, forms, storage, outbox, delivery.
Only the platform is replaced.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, get_args
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import func, select

from bot import looks, unit_of_work
from bot.channels.channel import DeliveryError, OnPart, ParcelToSend
from bot.channels.line import render as line
from bot.channels.telegram import render as telegram
from bot.clock import MovableClock
from bot.delivery_worker import DeliveryWorker
from handlers import texts
from handlers.messages import (
    Blocked,
    Followed,
    Incoming,
    Outgoing,
    Picked,
    Said,
    SentPhoto,
    SentPlace,
    Tapped,
    Unsent,
    Unsupported,
    What,
    tapped,
)
from handlers.prompts import SEVERAL_ALL, SEVERAL_DONE, Choice, Day, Number, Several, TimeRange
from storage import inbox
from storage.database import Database
from storage.enums import OutboxState, Platform, Role
from storage.tables import Account, Parcel
from tests import line_limits, telegram_limits
from tests.cast import Cast, user_id

_incoming: TypeAdapter[Incoming] = TypeAdapter(Incoming)
_WHATS: dict[str, type[What]] = {what.__name__: what for what in get_args(What)}


def as_update(incoming: Incoming) -> dict[str, Any]:
    """What a platform without a format of its own would send: the inbox keeps it, and `FakeChannel.read` reads it back."""
    update: dict[str, Any] = _incoming.dump_python(incoming, mode="json")
    return update | {"what_is": type(incoming.what).__name__}


@dataclass(kw_only=True)
class Seen:
    """One message on a phone."""

    message: Outgoing
    number: int
    edited: Outgoing | None = None

    @property
    def current(self) -> Outgoing:
        """What it says now."""
        return self.edited or self.message


@dataclass(kw_only=True)
class FakeChannel:
    """A platform without a network: updates are `Incoming` as JSON, and what is sent is kept per user."""

    platform: Platform
    can_edit: bool
    phones: dict[str, list[Seen]] = field(default_factory=dict)
    parcels: list[ParcelToSend] = field(default_factory=list)
    fail_with: list[DeliveryError] = field(default_factory=list)
    menus: dict[str, tuple[Role | None, str]] = field(default_factory=dict)

    def read(self, update: dict[str, Any]) -> Incoming | None:
        what = _WHATS[update["what_is"]]
        read = _incoming.validate_python({name: value for name, value in update.items() if name != "what_is"})
        return replace(read, what=TypeAdapter(what).validate_python(update["what"]))

    async def send(self, parcel: ParcelToSend, *, on_part: OnPart) -> Sequence[str]:
        if self.fail_with:
            raise self.fail_with.pop(0)
        assert self._problems(parcel) == []
        self.parcels.append(parcel)
        phone = self.phones.setdefault(parcel.user_id, [])
        if parcel.edits and self.can_edit:
            for seen in phone:
                if str(seen.number) in parcel.edits:
                    seen.edited = parcel.messages[0]
            return parcel.edits
        ids: list[str] = []
        for message in parcel.messages[parcel.already_sent :]:
            phone.append(Seen(message=message, number=len(self.parcels) * 10 + len(ids)))
            ids.append(str(phone[-1].number))
        return ids

    def _problems(self, parcel: ParcelToSend) -> list[str]:
        """What the real platform would refuse in the real channel's rendering of this parcel: every conversation looks after the limits."""
        now = datetime(2026, 11, 24, 18, tzinfo=ZoneInfo("Asia/Taipei"))
        if self.platform == Platform.LINE:
            return line_limits.problems(line.render(parcel.messages, words=texts.text, now=now))
        return [
            problem
            for message in parcel.messages
            for part in telegram.render(message, words=texts.text, today=now.date())
            for problem in telegram_limits.problems(
                "sendMessage", {"chat_id": 1, "text": part.text, "reply_markup": part.markup.to_dict()}
            )
        ]

    async def show_menu(self, user_id: str, role: Role | None, locale: str) -> None:
        self.menus[user_id] = (role, locale)

    async def install_menus(self) -> None:
        """There is nothing to put in place."""

    async def fetch_media(self, file: str, *, most_bytes: int) -> bytes:
        return file.encode()

    async def close(self) -> None:
        """Nothing to let go of."""


@dataclass(kw_only=True)
class Talk:
    """A school in conversation. With `again` everything is rebuilt and every update delivered once more after each turn."""

    open_database: Callable[[], Database]
    clock: MovableClock
    cast: Cast
    again: bool
    database: Database = field(init=False)
    channels: dict[Platform, FakeChannel] = field(init=False)
    _count: int = 0

    def __post_init__(self) -> None:
        self.database = self.open_database()
        self.channels = {
            Platform.LINE: FakeChannel(platform=Platform.LINE, can_edit=False),
            Platform.TELEGRAM: FakeChannel(platform=Platform.TELEGRAM, can_edit=True),
        }

    def person(self, name: str, platform: Platform = Platform.LINE, *, user: str | None = None) -> "Phone":
        """A named person's phone; `user` for a stranger's account."""
        return Phone(talk=self, name=name, platform=platform, user=user or user_id(name, platform))

    async def happens(self, incoming: Incoming) -> None:
        """One update comes in and is handled, and everything that follows is delivered."""
        self._count += 1
        update = as_update(incoming)
        for _ in range(2 if self.again else 1):
            async with self.database.transaction() as session:
                new = inbox.NewUpdate(
                    platform=incoming.platform,
                    platform_key=f"update-{self._count}",
                    account_key=f"{incoming.platform}:{incoming.user_id}",
                    update=update,
                )
                await inbox.add(session, [new], self.clock.now())
            await self.settles()
            if self.again:
                await self.database.close()
                self.database = self.open_database()

    async def settles(self) -> None:
        """Handle and deliver until nothing is left that can be done now. Telegram's pace of a message a second is waited out."""
        delivery = DeliveryWorker(self.database, self.channels, self.clock)
        for _ in range(100):
            while await unit_of_work.handle_next(self.database, self.channels, self.clock):
                pass
            while await delivery.deliver_next():
                pass
            if not await self._held_back_by_pace():
                return
            self.clock.move(timedelta(seconds=1))
        raise AssertionError("this conversation does not come to rest")

    async def _held_back_by_pace(self) -> bool:
        now = self.clock.now()
        async with self.database.reading() as session:
            held = await session.scalar(
                select(func.count())
                .select_from(Parcel)
                .join(Account, Account.id == Parcel.account_id)
                .where(Parcel.state == OutboxState.PENDING, Parcel.next_attempt_at <= now, Account.send_after > now)
            )
        return bool(held)

    async def passes(self, by: timedelta, *, step: timedelta = timedelta(minutes=30)) -> None:
        """Time goes by, with the scheduler looking after every step."""
        until = self.clock.now() + by
        while self.clock.now() < until:
            self.clock.move(min(step, until - self.clock.now()))
            await self.looks()

    async def until(self, instant: datetime, *, step: timedelta = timedelta(minutes=30)) -> None:
        """Time goes by up to an instant."""
        await self.passes(instant - self.clock.now(), step=step)

    async def looks(self) -> None:
        """One look of every kind, and whatever follows."""
        for name in looks.LOOKS:
            await looks.look(self.database, name, self.clock.now(), "test")
        await self.settles()

    def everything_said(self) -> list[tuple[str, Outgoing]]:
        """Every message that reached any phone: (user id, message)."""
        return [
            (user, seen.message)
            for channel in self.channels.values()
            for user, phone in channel.phones.items()
            for seen in phone
        ]


@dataclass(kw_only=True)
class Phone:
    """One account of one person, as a chat."""

    talk: Talk
    name: str
    platform: Platform
    user: str
    _read: int = 0

    @property
    def messages(self) -> list[Outgoing]:
        """Everything on this phone, as it looks now."""
        return [seen.current for seen in self.talk.channels[self.platform].phones.get(self.user, [])]

    @property
    def new(self) -> list[Outgoing]:
        """What has come since this person last did something here."""
        return self.messages[self._read :]

    @property
    def last(self) -> Outgoing:
        """The newest message."""
        if not self.messages:
            raise AssertionError(f"{self.name} has no message on {self.platform}")
        return self.messages[-1]

    def on(self, platform: Platform) -> "Phone":
        """The same person on the other platform."""
        return self.talk.person(self.name, platform)

    async def says(self, text: str) -> None:
        """Type a message."""
        await self._does(Said(text=text))

    async def taps(self, wanted: str) -> None:
        """Tap a button on the newest message that has it: an option's value or label, `!save`, a label's words, or an action's name."""
        for message in reversed(self.messages):
            data = _find(message, wanted)
            if data is not None:
                await self.taps_data(data)
                return
        raise AssertionError(
            f"{self.name} sees no button {wanted!r}; there are {[_buttons(m) for m in self.messages[-3:]]}"
        )

    async def taps_data(self, data: str) -> None:
        """Tap with exactly this data, as an old or a forged button would."""
        await self._does(tapped(data))

    async def picks(self, value: str) -> None:
        """Pick a date or a time in the platform's picker."""
        await self._does(Picked(token=self._asking().token, value=value))

    async def sends_photo(self, file: str = "photo-1", caption: str = "") -> None:
        """Send a photo."""
        await self._does(SentPhoto(file=file, caption=caption))

    async def sends_place(self, latitude: float = 22.7981, longitude: float = 120.2964) -> None:
        """Send a place."""
        await self._does(SentPlace(latitude=latitude, longitude=longitude))

    async def sends_sticker(self) -> None:
        """Send something that nobody can read."""
        await self._does(Unsupported(kind="sticker"))

    async def follows(self, code: str = "") -> None:
        """Open the chat, perhaps by a link with a code."""
        await self._does(Followed(code=code))

    async def blocks(self) -> None:
        """Block the account."""
        await self._does(Blocked())

    async def unsends(self, message_id: str) -> None:
        """Take a message back."""
        await self._does(Unsent(message_id=message_id))

    def sees(self, *keys: str) -> None:
        """Assert that these texts came, in this order, since this person last did something (others may stand between)."""
        came = [key for message in self.new for key in message.key.split("+")]
        rest = iter(came)
        missing = [key for key in keys if key not in rest]
        assert not missing, f"{self.name} does not see {missing}; what came is {came}"

    def sees_nothing(self) -> None:
        """Assert that nothing has come."""
        assert not self.new, f"{self.name} sees {[message.key for message in self.new]}"

    def text_of(self, key: str) -> str:
        """The words of the newest message of a key."""
        for message in reversed(self.messages):
            if key in message.key.split("+"):
                return message.text
        raise AssertionError(f"{self.name} has no message {key}; there are {[m.key for m in self.messages]}")

    def offers(self) -> list[str]:
        """Everything that can be tapped on the newest message."""
        return _buttons(self.last)

    def _asking(self) -> Outgoing:
        for message in reversed(self.messages):
            if message.prompt is not None:
                return message
        raise AssertionError(f"{self.name} is not being asked anything")

    async def _does(self, what: What) -> None:
        self._read = len(self.messages)
        await self.talk.happens(
            Incoming(
                platform=self.platform,
                user_id=self.user,
                at=self.talk.clock.now(),
                what=what,
                message_id=f"m{self.talk._count + 1}",
                reply_token=f"reply-{self.talk._count + 1}" if self.platform == Platform.LINE else None,
            )
        )


def _answers(message: Outgoing) -> list[tuple[str, str]]:
    """(value, label) of everything the prompt lets one tap."""
    match message.prompt:
        case Choice(options=options):
            return [(option.value, option.label) for option in options]
        case Several(options=options):
            return [(SEVERAL_ALL, SEVERAL_ALL), (SEVERAL_DONE, SEVERAL_DONE)] + [(o.value, o.label) for o in options]
        case Number(suggestions=suggestions):
            return [(str(number), str(number)) for number in suggestions]
        case _:
            return []


def _find(message: Outgoing, wanted: str) -> str | None:
    for value, label in _answers(message):
        if wanted in (value, label):
            return f"answer:{message.token}:{value}"
    for button in (*message.buttons, *message.steering):
        action, _, argument = button.data.partition(":")
        if wanted in (button.label, button.data, action) or argument.endswith(f":{wanted}"):
            return button.data
    if isinstance(message.prompt, Day | TimeRange) and wanted[:2].isdigit():
        return f"answer:{message.token}:{wanted}"
    return None


def _buttons(message: Outgoing) -> list[str]:
    return [value for value, _ in _answers(message)] + [b.data or b.url for b in (*message.buttons, *message.steering)]


__all__ = ["FakeChannel", "Phone", "Talk", "Tapped"]
