"""Telegram's updates in our words. Only private chats are of interest: the assistant does not sit in groups."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from telegram import ChatMemberUpdated, Message, PhotoSize, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from handlers.messages import Blocked, Followed, Incoming, Said, SentPhoto, SentPlace, Unsupported, What, tapped
from storage.enums import Platform

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds that we ask Telegram for."""

MOST_ID: Final = 2**52
"""Ids have at most 52 significant bits (reference: User, Chat)."""

UNREADABLE: Final = (
    *("sticker", "voice", "video", "video_note", "audio", "animation", "document", "contact", "poll", "dice", "story"),
    *("game", "invoice", "paid_media", "checklist"),
)
"""Contents that we answer with "I cannot read this". What is not named here, such as a pinned message, gets no answer."""

PICTURES: Final = ("image/jpeg", "image/png", "image/webp")
"""A photo sent "as a file" is a photo."""


def key_of(update: dict[str, Any], bot_id: str) -> tuple[str, str]:
    """The update's own key (`<bot id>:<update id>`) and its account's (`telegram:<user id>`, or `-` for none in a private chat).

    Raises ValueError for an update without an id.
    """
    update_id = update.get("update_id")
    if type(update_id) is not int:
        raise ValueError("an update without update_id")
    return f"{bot_id}:{update_id}", _account_key(update)


def read(update: dict[str, Any], *, now: datetime) -> Incoming | None:
    """The update as the assistant understands it; None for one of no interest. `now` stands in for a tap's time, which Telegram omits.

    Raises ValueError for one that cannot be read; its text names the kind of error only, never the contents.
    """
    if type(update.get("update_id")) is not int:
        raise ValueError("an update without update_id")
    try:
        parsed = Update.de_json(update, None)
        return _read(parsed, now)
    except Exception as error:
        raise ValueError(f"an update that cannot be read: {type(error).__name__}") from None


def _account_key(update: Mapping[str, Any]) -> str:
    for kind in ALLOWED_UPDATES:
        body = update.get(kind)
        if isinstance(body, dict):
            message = body.get("message") if kind == "callback_query" else body
            chat = message.get("chat") if isinstance(message, dict) else None
            user = body.get("from")
            if isinstance(chat, dict) and chat.get("type") == "private" and isinstance(user, dict):
                return f"{Platform.TELEGRAM}:{user['id']}" if _is_id(user.get("id")) else "-"
    return "-"


def _read(update: Update, now: datetime) -> Incoming | None:
    if update.message is not None:
        return _from_message(update.message, _content)
    if update.edited_message is not None:
        return _from_message(update.edited_message, _edited)
    if update.my_chat_member is not None:
        return _from_membership(update.my_chat_member)
    tap = update.callback_query
    if tap is None or tap.data is None or tap.message is None or tap.message.chat.type != ChatType.PRIVATE:
        return None
    return _incoming(tap.from_user, now, tapped(_text(tap.data)))


def _from_message(message: Message, content: Callable[[Message], What | None]) -> Incoming | None:
    user = message.from_user
    if message.chat.type != ChatType.PRIVATE or user is None or user.is_bot:
        return None
    what = content(message)
    return _incoming(user, message.date, what, message_id=str(message.message_id)) if what is not None else None


def _from_membership(change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    status = change.new_chat_member.status
    if status == ChatMemberStatus.BANNED:  # "kicked": in a private chat, that is how one blocks a bot
        return _incoming(change.from_user, change.date, Blocked())
    return _incoming(change.from_user, change.date, Followed()) if status == ChatMemberStatus.MEMBER else None


def _content(message: Message) -> What | None:
    if message.text is not None:
        return _said(_text(message.text))
    if message.photo:
        return SentPhoto(file=_text(max(message.photo, key=_pixels).file_id), caption=_text(message.caption or ""))
    if message.document is not None and message.document.mime_type in PICTURES:
        return SentPhoto(file=_text(message.document.file_id), caption=_text(message.caption or ""))
    if message.location is not None:  # a venue has one too
        return _place(message.location.latitude, message.location.longitude)
    if message.caption is not None:  # words under a video are words: they may call for help
        return Said(text=_text(message.caption))
    kind = next((kind for kind in UNREADABLE if getattr(message, kind) is not None), None)
    return Unsupported(kind=kind) if kind else None


def _edited(message: Message) -> What | None:
    """Edited words are heard as if they were said now: somebody who corrects "8-17" to "8-18" means it, and a cry for help may be
    added to an old message. Nothing can go wrong by it, because whatever is understood is shown before it is saved. Other edits
    (every step of a live location is one) say nothing new.
    """
    words = message.text if message.text is not None else message.caption
    return Said(text=_text(words)) if words is not None else None


def _said(text: str) -> What:
    first, *rest = text.split(maxsplit=1) or [""]
    return Followed(code="".join(rest).strip()) if first.split("@")[0].lower() == "/start" else Said(text=text)


def _place(latitude: object, longitude: object) -> SentPlace:
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        raise TypeError("a place is two numbers")
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise ValueError("no such place on Earth")
    return SentPlace(latitude=float(latitude), longitude=float(longitude))


def _incoming(user: User, at: datetime, what: What, *, message_id: str = "") -> Incoming:
    if not _is_id(user.id):
        raise ValueError("no id of a person")
    if not isinstance(at, datetime):
        raise TypeError("no date")
    language = user.language_code
    return Incoming(
        platform=Platform.TELEGRAM,
        user_id=str(user.id),
        at=at,
        what=what,
        message_id=message_id,
        language=_text(language) if language else None,
    )


def _is_id(value: object) -> bool:
    return type(value) is int and 0 < value < MOST_ID


def _pixels(size: PhotoSize) -> int:
    return size.width * size.height


def _text(value: object) -> str:
    """A text that every database can keep: without NUL and without halves of characters."""
    if not isinstance(value, str):
        raise TypeError("no text")
    return value.replace("\x00", "").encode("utf-8", "replace").decode()
