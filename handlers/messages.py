"""What comes from a chat and what goes to one, free of any platform."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from pydantic import TypeAdapter

from handlers.prompts import Prompt
from storage.enums import Platform


@dataclass(frozen=True, kw_only=True)
class Said:
    """Typed text."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Tapped:
    """A button: what it stands for, and what it is about (`alert-ack`, `17`)."""

    action: str
    argument: str


@dataclass(frozen=True, kw_only=True)
class Picked:
    """A value from a platform's date or time picker, as local text (`2026-11-24`, `08:30`), for the question with this token."""

    token: str
    value: str


@dataclass(frozen=True, kw_only=True)
class SentPhoto:
    """A photo; its bytes are fetched later by `file`."""

    file: str
    caption: str = ""


@dataclass(frozen=True, kw_only=True)
class SentPlace:
    """A place in degrees. It may be a dropped pin: evidence, not proof."""

    latitude: float
    longitude: float


@dataclass(frozen=True, kw_only=True)
class Followed:
    """Somebody opened the chat, perhaps through a link that carries a code."""

    code: str = ""


@dataclass(frozen=True, kw_only=True)
class Blocked:
    """Somebody blocked the account or left it."""


@dataclass(frozen=True, kw_only=True)
class Unsent:
    """Somebody took back a message; what it held must go."""

    message_id: str


@dataclass(frozen=True, kw_only=True)
class Unsupported:
    """Something we cannot read: a sticker, a voice message, a video. `kind` is the platform's word for it."""

    kind: str


What = Said | Tapped | Picked | SentPhoto | SentPlace | Followed | Blocked | Unsent | Unsupported


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One thing that one account did. `at` is when it happened there, aware. `reply_token` is LINE's, usable once, for about a minute."""

    platform: Platform
    user_id: str
    at: datetime
    what: What
    message_id: str = ""
    reply_token: str | None = None
    language: str | None = None


@dataclass(frozen=True, kw_only=True)
class Button:
    """A standing button under a message. `data` comes back as `Tapped` (see `button_data`); at most 64 bytes."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """One message, finished in the reader's language. `key` says which text it is, for logs and tests; never the text itself.

    `prompt` asks something: the channel chooses buttons, a picker or a keyboard for it. `token` marks the taps that answer it.
    `phone_numbers` are (name, number) pairs that a channel may make dialable. `locale` is the reader's language, for what a channel adds.
    """

    key: str
    text: str
    buttons: tuple[Button, ...] = ()
    prompt: Prompt | None = None
    token: str = ""
    steering: tuple[Button, ...] = ()
    phone_numbers: tuple[tuple[str, str], ...] = field(default=())
    locale: str = "zh-TW"
    kind: Literal["message"] = "message"


_outgoing: TypeAdapter[Outgoing] = TypeAdapter(Outgoing)


def to_json(message: Outgoing) -> dict[str, object]:
    """A message as plain JSON values, for the outbox."""
    return _outgoing.dump_python(message, mode="json")  # type: ignore[no-any-return]  # pydantic types it as Any


def from_json(value: object) -> Outgoing:
    """The message that `to_json` wrote. Raises pydantic.ValidationError for anything else."""
    return _outgoing.validate_python(value, strict=False)


def button_data(action: str, argument: object = "") -> str:
    """What a button carries: `action:argument`. Raises ValueError above Telegram's 64 bytes."""
    data = f"{action}:{argument}"
    if len(data.encode()) > 64:
        raise ValueError(f"button data is over 64 bytes: {data}")
    return data


def tapped(data: str) -> Tapped:
    """What a button's data stands for."""
    action, _, argument = data.partition(":")
    return Tapped(action=action, argument=argument)
