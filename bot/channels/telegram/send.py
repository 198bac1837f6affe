"""Telegram as a channel: sends parcels part by part, rewrites messages, asks for updates, fetches photos."""

import asyncio
import logging
import ssl
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

import httpx
import structlog
from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, Conflict
from telegram.request import HTTPXRequest

from bot.channels.channel import FateUnknown, OnPart, ParcelToSend, PassingFailure, PermanentFailure
from bot.channels.telegram import menus, parse
from bot.channels.telegram.failures import UNREADABLE_ANSWER, as_delivery_errors
from bot.channels.telegram.keyboards import Words
from bot.channels.telegram.limits import MOST_DOWNLOAD, MOST_PER_SECOND
from bot.channels.telegram.render import Part, marked, render
from handlers.messages import Incoming
from storage.enums import Platform, Role

log = structlog.get_logger("telegram")

# The library logs an answer that is no JSON at ERROR, with the message that it quotes.
logging.getLogger("telegram.request").setLevel(logging.CRITICAL)

TELEGRAM: Final = "https://api.telegram.org"

READ_TIMEOUT: Final = timedelta(seconds=10)
"""For an answer. What times out is sent twice, so this is longer than the library's five, and short beside a parcel's claim of a minute."""

POLL: Final = timedelta(seconds=30)
"""How long Telegram holds a question for updates open when there are none."""

GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")
"""Answers to editMessageText that mean: send it anew."""


class TelegramChannel:
    """One bot, by its token. `api_url` is another address than Telegram's own, without a slash at the end."""

    platform = Platform.TELEGRAM
    can_edit = True

    def __init__(
        self,
        token: str,
        *,
        api_url: str | None,
        words: Words,
        now: Callable[[], datetime],
        read_timeout: timedelta = READ_TIMEOUT,
    ) -> None:
        url = api_url or TELEGRAM
        seconds = read_timeout.total_seconds()
        tls = {"verify": _tls()}
        self._requests = (
            HTTPXRequest(connection_pool_size=1, read_timeout=seconds, httpx_kwargs=tls),
            HTTPXRequest(read_timeout=seconds, pool_timeout=5.0, httpx_kwargs=tls),
        )
        self._bot = Bot(
            token,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )
        self._files = httpx.AsyncClient(timeout=seconds, verify=_tls())
        self._words = words
        self._now = now
        self._next_slot = 0.0

    def read(self, update: dict[str, Any]) -> Incoming | None:
        """See `parse.read`."""
        return parse.read(update, now=self._now())

    async def send(self, parcel: ParcelToSend, *, on_part: OnPart) -> Sequence[str]:
        """Send the parts that have not gone out; with `edits`, rewrite those messages, and send anew what cannot be rewritten.

        A part whose fate is unknown is sent again and says so: Telegram has no key that would keep the second one away.
        """
        chat_id = _chat_id(parcel.user_id)
        today = self._now().date()
        try:
            parts = [
                (part, message.locale)
                for message in parcel.messages
                for part in render(message, words=self._words, today=today)
            ]
        except ValueError:
            raise PermanentFailure("cannot-be-shown") from None
        # The last parts have the buttons: when there are fewer parts than before, it is those that must go.
        targets = parcel.edits[-len(parts) :]
        ids: list[str] = []
        for number, (part, locale) in enumerate(parts):
            if number < parcel.already_sent:
                continue
            target = targets[number] if number < len(targets) else ""
            message_id = await self._edit(chat_id, target, part) if target.isdecimal() else None
            if message_id is None:
                repeated = parcel.maybe_repeated and number == parcel.already_sent
                text = marked(part, self._words, locale) if repeated else part.text
                message_id = await self._send(chat_id, text, part, silent=parcel.silent)
            await on_part(message_id)
            ids.append(message_id)
        return ids

    async def _send(self, chat_id: int, text: str, part: Part, *, silent: bool) -> str:
        """The id of the new message; empty when it was sent but the answer does not say its id."""
        await self._pace()
        with as_delivery_errors():
            try:
                sent = await self._bot.send_message(
                    chat_id,
                    text,
                    reply_markup=part.markup,
                    disable_notification=silent or None,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                )
                return str(sent.message_id)
            except UNREADABLE_ANSWER:
                return ""

    async def _edit(self, chat_id: int, message_id: str, part: Part) -> str | None:
        """The id of the rewritten message; None when it is not there any more, or too old."""
        await self._pace()
        with as_delivery_errors():
            try:
                await self._bot.edit_message_text(
                    part.text,
                    chat_id,
                    int(message_id),
                    reply_markup=part.buttons,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                )
            except BadRequest as error:
                said = error.message.lower()
                if any(words in said for words in GONE):
                    return None
                if "message is not modified" not in said:
                    raise
            except UNREADABLE_ANSWER:
                pass
        return message_id

    async def _pace(self) -> None:
        """Wait for this call's turn, so that all chats together stay below what Telegram bears."""
        now = asyncio.get_running_loop().time()
        slot = max(now, self._next_slot)
        self._next_slot = slot + 1 / MOST_PER_SECOND
        await asyncio.sleep(slot - now)

    async def get_updates(self, offset: int | None) -> list[dict[str, Any]]:
        """What came since `offset`, as Telegram wrote it; an empty list after half a minute of nothing. Raises a DeliveryError.

        A webhook that an earlier set-up left behind is taken away: while there is one, Telegram refuses this call.
        """
        question: dict[str, Any] = {
            "timeout": int(POLL.total_seconds()),
            "allowed_updates": list(parse.ALLOWED_UPDATES),
        }
        if offset is not None:
            question["offset"] = offset
        with as_delivery_errors():
            try:
                # With one underscore more the library does not warn that it has a method for it: that one loses what it cannot parse.
                updates = await self._bot.do_api_request(
                    "get__updates", question, read_timeout=POLL.total_seconds() + 10
                )
            except Conflict as error:
                if "webhook" not in error.message.lower():
                    raise
                log.warning("webhook-taken-away")
                await self._bot.delete_webhook()
                return []
        if not isinstance(updates, list):
            raise PassingFailure("unreadable-answer")
        return [update for update in updates if isinstance(update, dict) and type(update.get("update_id")) is int]

    async def answer_tap(self, tap_id: str) -> None:
        """Stop the waiting mark on a tapped button. One that Telegram no longer knows is nobody's loss. Raises a DeliveryError."""
        with as_delivery_errors():
            try:
                await self._bot.answer_callback_query(tap_id)
            except BadRequest:
                return

    async def set_webhook(self, address: str, secret: str) -> None:
        """Have updates posted to an https address, with a secret of 1 to 256 letters, digits, `_` and `-`. Raises a DeliveryError."""
        with as_delivery_errors():
            await self._bot.set_webhook(address, secret_token=secret, allowed_updates=parse.ALLOWED_UPDATES)

    async def show_menu(self, user_id: str, role: Role | None, locale: str) -> None:
        """The commands of a role in this person's language."""
        with as_delivery_errors():
            await menus.show(self._bot, _chat_id(user_id), role, words=self._words, locale=locale)

    async def install_menus(self) -> None:
        """What everybody sees of the bot, in all languages; only what is not so already is sent."""
        with as_delivery_errors():
            await menus.install(self._bot, words=self._words)

    async def fetch_media(self, file: str, *, most_bytes: int) -> bytes:
        """The bytes of a photo by its `file_id`, read no further than the most that is wanted."""
        address = await self._address_of(file)
        content = bytearray()
        try:
            async with self._files.stream("GET", address) as answer:
                if answer.status_code in (400, 404, 410):
                    raise PermanentFailure("gone")
                if answer.status_code != 200:
                    raise PassingFailure("server-error")
                async for chunk in answer.aiter_bytes():
                    content += chunk
                    if len(content) > min(most_bytes, MOST_DOWNLOAD):
                        raise PermanentFailure("too-large")
        except (httpx.HTTPError, httpx.InvalidURL):
            raise PassingFailure("connection-broken") from None
        return bytes(content)

    async def _address_of(self, file: str) -> str:
        """Where a file can be fetched for an hour; the token is part of it."""
        try:
            with as_delivery_errors():
                found = await self._bot.get_file(file)
        except FateUnknown as failure:
            raise PassingFailure(failure.reason) from None  # nothing is lost by asking twice
        except PermanentFailure:
            raise PermanentFailure("gone") from None  # a file too large for bots, or of another bot, or none
        if not found.file_path:
            raise PassingFailure("unreadable-answer")
        return found.file_path

    async def close(self) -> None:
        """Let go of all connections."""
        await asyncio.gather(*(request.shutdown() for request in self._requests), self._files.aclose())


@cache
def _tls() -> ssl.SSLContext:
    """Read from the disk once: that takes longer than a message."""
    return httpx.create_ssl_context()


def _chat_id(user_id: str) -> int:
    """A private chat has its person's id. Raises PermanentFailure for what cannot be one."""
    if not (user_id.isascii() and user_id.isdecimal() and 0 < int(user_id) < parse.MOST_ID):
        raise PermanentFailure("no-such-chat", unreachable=True)
    return int(user_id)
