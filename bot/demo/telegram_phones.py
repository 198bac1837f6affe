"""The phones of Telegram: what they show, and the updates that their owners' actions give the bot."""

import io
import itertools
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PIL import Image, UnidentifiedImageError

from bot.demo.checks import utf16
from bot.demo.phones import Bubble, Key, NotOnScreen, Screen
from bot.demo.stand_in import Courier, StandIn
from bot.demo.telegram_screen import Markup, Message, command_key, draw, key_of
from storage.enums import Platform

RETRY_PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between tries of a webhook that fails; Telegram says "a reasonable amount of attempts"."""

_SIDES = (90, 320, 800)
"""The longer sides of the smaller sizes that Telegram makes of a photo."""

_COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,32}")
_SCOPES_FOR_ONE = ("chat", "all_private_chats", "default")


@dataclass(kw_only=True)
class TelegramPhone:
    """One person's phone, as far as this chat goes. `keyboard` is the reply keyboard that is shown now.

    `fixed` are the messages that came with one: they cannot be edited (reference, "Updating messages").
    """

    user_id: int
    name: str
    language: str
    started: bool = False
    blocked: bool = False
    messages: dict[int, Message] = field(default_factory=dict)
    bubbles: dict[int, Bubble] = field(default_factory=dict)
    keyboard: Markup = field(default_factory=dict)
    fixed: set[int] = field(default_factory=set)
    instance: str = field(default_factory=lambda: str(secrets.randbits(62)))

    def user(self) -> dict[str, Any]:
        """The person, as updates name them."""
        who = {"id": self.user_id, "is_bot": False, "first_name": self.name}
        return {**who, "language_code": self.language} if self.language else who

    def chat(self) -> dict[str, Any]:
        """The chat, as messages name it: in private its id is the person's."""
        return {"id": self.user_id, "type": "private", "first_name": self.name}


@dataclass(frozen=True, kw_only=True)
class Tap:
    """A tap that waits for its answer: the spinner on the key."""

    user_id: int
    at: datetime


class TelegramPhones(StandIn):
    """Telegram as its users see it."""

    platform = Platform.TELEGRAM

    def __init__(
        self, *, bot: Mapping[str, Any], now: Callable[[], datetime], webhook_url: str, pauses: Sequence[float]
    ) -> None:
        super().__init__(now=now, webhook_url=webhook_url, courier=Courier(pauses=pauses, overtaking=False))
        self.phones: dict[int, TelegramPhone] = {}
        self.files: dict[str, bytes] = {}
        self.taps: dict[str, Tap] = {}
        self.spinning: set[str] = set()
        self.commands: dict[tuple[str, int | None, str], list[dict[str, str]]] = {}
        self.bot = bot
        self._message_ids = itertools.count(1)
        self._file_ids = itertools.count(1)

    # What a person does

    def add(self, user_id: str, name: str, language: str) -> None:
        """Give somebody a phone. `user_id` is a positive number, perhaps above 32 bits; ValueError otherwise."""
        number = int(user_id)
        if number <= 0:
            raise ValueError("a user ID of Telegram is a positive number")
        self.phones[number] = TelegramPhone(user_id=number, name=name, language=language)

    def users(self) -> Sequence[str]:
        """Everybody with a phone, in the order they were added."""
        return [str(user_id) for user_id in self.phones]

    def screen(self, user_id: str) -> Screen:
        """What the phone shows now."""
        phone = self._phone(user_id)
        quick = tuple(tuple(key_of(each) for each in row) for row in phone.keyboard.get("keyboard", []) if row)
        return Screen(
            bubbles=tuple(phone.bubbles.values()),
            quick=() if phone.blocked else quick,
            menu_rows=tuple((key,) for key in self._command_keys(phone)) if phone.started else (),
            menu_title="Menu" if phone.started and self._command_keys(phone) else "",
            placeholder=phone.keyboard.get("input_field_placeholder", ""),
            friend=phone.started,
            blocked=phone.blocked,
        )

    async def open_chat(self, user_id: str, code: str = "") -> None:
        """Press Start. The code of a link comes as `/start code`; one that no link can carry is dropped, as Telegram does."""
        phone = self._phone(user_id)
        if phone.blocked:
            raise NotOnScreen("somebody who blocked the bot must unblock it first")
        phone.started = True
        fits = re.fullmatch("[A-Za-z0-9_-]{1,64}", code)
        await self.say(user_id, f"/start {code}" if fits else "/start")

    async def say(self, user_id: str, text: str) -> None:
        """Type and send. What is longer than a message goes as several, as the apps do."""
        phone = self._chatting(user_id)
        if not text.strip():
            raise NotOnScreen("there is nothing to send")
        if phone.keyboard.get("one_time_keyboard") or phone.keyboard.get("force_reply"):
            phone.keyboard = {}
        for begin in range(0, len(text), 4096):
            part = text[begin : begin + 4096]
            found = [
                {"type": "bot_command", "offset": utf16(part[: each.start()]), "length": utf16(each[0])}
                for each in _COMMAND.finditer(part)
            ]
            self._send(phone, {"text": part, **({"entities": found} if found else {})})

    async def tap(self, user_id: str, key: Key, *, bubble_id: str = "", value: str = "") -> None:
        """Tap a key under any message that still has it, of the reply keyboard, or of the list of commands."""
        phone = self._chatting(user_id)
        screen = self.screen(user_id)
        if bubble_id:
            self._tap_inline(phone, key, bubble_id)
        elif any(key in row for row in screen.quick):
            if key.kind == "text":
                await self.say(user_id, key.data)
            elif key.kind == "postback":
                contact = {"phone_number": "886900000000", "first_name": phone.name, "user_id": phone.user_id}
                self._send(phone, {"contact": contact})
        elif any(key in row for row in screen.menu_rows):
            await self.say(user_id, key.data)
        else:
            raise NotOnScreen(f"no key {key.label!r} is there")

    async def send_photo(self, user_id: str, content: bytes) -> None:
        """Send a photo. What is no picture cannot be chosen as one."""
        phone = self._chatting(user_id)
        try:
            sizes = self.keep_photo(content)
        except ValueError:
            raise NotOnScreen("that is no picture") from None
        self._send(phone, {"photo": sizes})

    async def send_place(self, user_id: str, latitude: float, longitude: float) -> None:
        """Send a place, in degrees."""
        self._send(self._chatting(user_id), {"location": {"latitude": latitude, "longitude": longitude}})

    async def send_sticker(self, user_id: str) -> None:
        """Send a sticker, which the bot cannot read."""
        sticker = {
            "file_id": "CAACAgUAAxkBAAIB",
            "file_unique_id": "AgADsticker",
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": "👍",
        }
        self._send(self._chatting(user_id), {"sticker": sticker})

    async def unsend(self, user_id: str, bubble_id: str) -> None:
        """Delete a message of one's own. Telegram does not tell the bot."""
        phone = self._chatting(user_id)
        bubble = phone.bubbles.get(int(bubble_id)) if bubble_id.isdecimal() else None
        if bubble is None or not bubble.mine:
            raise NotOnScreen("only a message of one's own can be taken back")
        del phone.bubbles[int(bubble_id)], phone.messages[int(bubble_id)]
        self._changed(user_id)

    async def block(self, user_id: str) -> None:
        """Block the bot."""
        phone = self._chatting(user_id)
        phone.blocked = True
        self._emit_membership(phone, "member", "kicked")
        self._changed(user_id)

    async def unblock(self, user_id: str) -> None:
        """Unblock the bot; the button that does so also sends /start."""
        phone = self._phone(user_id)
        if not phone.blocked:
            raise NotOnScreen("nothing is blocked")
        phone.blocked = False
        self._emit_membership(phone, "kicked", "member")
        await self.say(user_id, "/start")

    # What the bot does

    def receive(self, phone: TelegramPhone, content: Mapping[str, Any], *, markup: Markup, silent: bool) -> Message:
        """Show a message of the bot, which has been checked; the message as the API answers."""
        message = self._new_message(phone, self.bot, content)
        if "inline_keyboard" in markup:
            message["reply_markup"] = dict(markup)
        elif markup:
            phone.fixed.add(message["message_id"])
            phone.keyboard = {} if markup.get("remove_keyboard") else markup
        phone.messages[message["message_id"]] = message
        self._draw(phone, message, silent=silent)
        return message

    def edit(self, phone: TelegramPhone, message: Message) -> None:
        """Draw a message of the bot anew."""
        before = phone.bubbles[message["message_id"]]
        self._draw(phone, message, silent=before.silent)

    def keep_photo(self, content: bytes) -> list[dict[str, Any]]:
        """Keep a picture and smaller ones of it; the sizes as messages list them, the whole one last. ValueError for no picture."""
        try:
            with Image.open(io.BytesIO(content)) as image:
                image.load()
                small = [(_smaller(image, side), side) for side in _SIDES if side < max(image.size)]
                width, height = image.size
        except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
            raise ValueError("that is no picture") from None
        sizes = []
        for data, side in [*small, (content, max(width, height))]:
            file_id = f"AgACAgUAAxkBAAI{next(self._file_ids):08d}"
            self.files[file_id] = data
            share = side / max(width, height)
            sizes.append(
                {
                    "file_id": file_id,
                    "file_unique_id": f"AQAD{file_id[-8:]}",
                    "width": max(1, round(width * share)),
                    "height": max(1, round(height * share)),
                    "file_size": len(data),
                }
            )
        return sizes

    # Inside

    def _phone(self, user_id: str) -> TelegramPhone:
        return self.phones[int(user_id)]

    def _chatting(self, user_id: str) -> TelegramPhone:
        phone = self._phone(user_id)
        if not phone.started:
            raise NotOnScreen("this person has not pressed Start")
        if phone.blocked:
            raise NotOnScreen("this person has blocked the bot")
        return phone

    def _command_keys(self, phone: TelegramPhone) -> list[Key]:
        language = phone.language[:2].lower()
        for scope in _SCOPES_FOR_ONE:
            chat = phone.user_id if scope == "chat" else None
            for spoken in (language, ""):
                if found := self.commands.get((scope, chat, spoken)):
                    return [command_key(each) for each in found]
        return []

    def _new_message(self, phone: TelegramPhone, sender: Mapping[str, Any], content: Mapping[str, Any]) -> Message:
        return {
            "message_id": next(self._message_ids),
            "from": sender,
            "chat": phone.chat(),
            "date": int(self._now().timestamp()),
            **content,
        }

    def _send(self, phone: TelegramPhone, content: Mapping[str, Any]) -> None:
        message = self._new_message(phone, phone.user(), content)
        phone.messages[message["message_id"]] = message
        self._draw(phone, message)
        self._emit(phone, "message", message)

    def _tap_inline(self, phone: TelegramPhone, key: Key, bubble_id: str) -> None:
        bubble = phone.bubbles.get(int(bubble_id)) if bubble_id.isdecimal() else None
        if bubble is None or not any(key in row for row in bubble.rows):
            raise NotOnScreen(f"no key {key.label!r} is there")
        if key.kind != "postback":
            return
        tap_id = str(secrets.randbits(62))
        self.taps[tap_id] = Tap(user_id=phone.user_id, at=self._now())
        self.spinning.add(tap_id)
        query = {
            "id": tap_id,
            "from": phone.user(),
            "message": dict(phone.messages[int(bubble_id)]),
            "chat_instance": phone.instance,
            "data": key.data,
        }
        self._emit(phone, "callback_query", query)

    def _draw(self, phone: TelegramPhone, message: Message, *, silent: bool = False) -> None:
        phone.bubbles[message["message_id"]] = draw(message, zone=self._now().tzinfo, silent=silent)
        self._changed(str(phone.user_id))

    def _emit_membership(self, phone: TelegramPhone, before: str, after: str) -> None:
        def member(status: str) -> dict[str, Any]:
            return {"status": status, "user": dict(self.bot), **({"until_date": 0} if status == "kicked" else {})}

        changed = {
            "chat": phone.chat(),
            "from": phone.user(),
            "date": int(self._now().timestamp()),
            "old_chat_member": member(before),
            "new_chat_member": member(after),
        }
        self._emit(phone, "my_chat_member", changed)

    def _emit(self, phone: TelegramPhone, kind: str, content: Mapping[str, Any]) -> None:
        """Give the bot an update."""
        raise NotImplementedError


def _smaller(image: Image.Image, side: int) -> bytes:
    copy = image.convert("RGB")
    copy.thumbnail((side, side))
    out = io.BytesIO()
    copy.save(out, "JPEG")
    return out.getvalue()
