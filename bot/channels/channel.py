"""What every platform's folder offers, and how a failed send says what it knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from handlers.messages import Incoming, Outgoing
from storage.enums import Platform, Role


class DeliveryError(Exception):
    """A parcel, or a part of it, did not go out. `reason` is a word of ours, fit for logs."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PermanentFailure(DeliveryError):
    """Trying again cannot help: blocked, no such chat, a message that the platform refuses. `unreachable` says that it is the account."""

    def __init__(self, reason: str, *, unreachable: bool = False) -> None:
        super().__init__(reason)
        self.unreachable = unreachable


class PassingFailure(DeliveryError):
    """The platform did not take it, and will: busy, or down. `retry_after` is what it asked for."""

    def __init__(self, reason: str, *, retry_after: timedelta | None = None, whole_channel: bool = False) -> None:
        super().__init__(reason)
        self.retry_after = retry_after
        self.whole_channel = whole_channel


class FateUnknown(DeliveryError):
    """The connection broke after the request had gone out: it may have arrived."""


class QuotaExhausted(DeliveryError):
    """The month's pushes are used up: nothing is pushed before the month turns or the plan changes."""


class ReplyTokenSpent(DeliveryError):
    """The platform refuses the reply token: used or too old. After an attempt of unknown fate it means that the reply had arrived."""


@dataclass(frozen=True, kw_only=True)
class ParcelToSend:
    """What a channel needs to know of a parcel. `already_sent` parts have gone out before; `edits` are the platform's ids of the
    messages that this parcel rewrites, where the platform can.
    """

    retry_key: str
    user_id: str
    messages: tuple[Outgoing, ...]
    reply_token: str | None = None
    already_sent: int = 0
    maybe_repeated: bool = False
    silent: bool = False
    edits: tuple[str, ...] = ()


class Channel(Protocol):
    """One platform: reads what comes, writes what goes."""

    platform: Platform
    can_edit: bool

    def read(self, update: dict[str, Any]) -> Incoming | None:
        """The update as the assistant understands it; None for one of no interest. Raises ValueError for one that cannot be read."""

    async def send(self, parcel: ParcelToSend, *, on_part: "OnPart") -> Sequence[str]:
        """Send, and return the platform's ids of the messages. `on_part` is awaited after each part that went out on its own.

        Raises a DeliveryError that says what is known.
        """

    async def show_menu(self, user_id: str, role: Role | None, locale: str) -> None:
        """Give an account the menu of its role and language. Raises a DeliveryError."""

    async def install_menus(self) -> None:
        """Put the menus of all roles and languages in place; nothing is sent where nothing changed."""

    async def fetch_media(self, file: str, *, most_bytes: int) -> bytes:
        """The bytes of a photo. Raises PermanentFailure when it is gone or too large, PassingFailure when it may still come."""

    async def close(self) -> None:
        """Let go of connections."""


class OnPart(Protocol):
    """Told after each part of a parcel that went out on its own."""

    async def __call__(self, message_id: str) -> None:
        """`message_id` is the platform's."""
