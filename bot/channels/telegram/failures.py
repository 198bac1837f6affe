"""What an error of Telegram's or of the network says about a call: refused for good, to be tried again, or perhaps arrived."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.channel import DeliveryError, FateUnknown, PassingFailure, PermanentFailure

# Without it the library warns at every 429 that it will speak in timedelta one day.
os.environ.setdefault("PTB_TIMEDELTA", "true")

NEVER_LEFT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""No connection was there, so nothing was sent."""

NO_SUCH_CHAT: Final = ("chat not found", "user not found", "peer_id_invalid", "user_id_invalid")

UNREADABLE_ANSWER: Final = (KeyError, TypeError, ValueError, AttributeError)
"""What the library raises for an answer "200" whose content it does not know. By then the call has done its work."""


@contextmanager
def as_delivery_errors() -> Iterator[None]:
    """Turn the library's errors into ours. Their texts are left behind: they may quote the token or a message."""
    try:
        yield
    except TelegramError as error:
        raise failure_of(error) from None
    except UNREADABLE_ANSWER:
        raise FateUnknown("unreadable-answer") from None


def failure_of(error: TelegramError) -> DeliveryError:
    """What an error says. The order matters: BadRequest and TimedOut are kinds of NetworkError."""
    match error:
        case RetryAfter():
            # Not for the whole channel: one person who hammers at the bot must not silence it for everybody.
            wait = error.retry_after
            return PassingFailure(
                "too-many-requests", retry_after=wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
            )
        case Forbidden() | BadRequest() if error.__cause__ is not None:
            return PassingFailure(
                "not-telegrams-answer"
            )  # a proxy's page: it says nothing of the account or the message
        case Forbidden():
            return PermanentFailure(_why_forbidden(error.message.lower()), unreachable=True)
        case ChatMigrated():
            return PermanentFailure("chat-moved", unreachable=True)
        case BadRequest():
            no_chat = any(words in error.message.lower() for words in NO_SUCH_CHAT)
            return PermanentFailure("no-such-chat" if no_chat else "refused", unreachable=no_chat)
        case InvalidToken():
            return PassingFailure("token-refused", whole_channel=True)
        case Conflict():
            return PassingFailure("conflict", whole_channel=True)
        case TimedOut():
            return PassingFailure("no-connection") if _never_left(error) else FateUnknown("timed-out")
        case NetworkError():
            return _broken(error)
        case _:
            return FateUnknown("unreadable-answer")


def _broken(error: NetworkError) -> DeliveryError:
    if _never_left(error):
        return PassingFailure("no-connection")
    if error.__cause__ is None or isinstance(error.__cause__, TelegramError):
        return PassingFailure("server-error")  # there was an answer, and it was none of success
    return FateUnknown("connection-broken")


def _never_left(error: TelegramError) -> bool:
    return isinstance(error.__cause__, NEVER_LEFT)


def _why_forbidden(message: str) -> str:
    if "blocked" in message:
        return "blocked"
    return "deactivated" if "deactivated" in message else "forbidden"
