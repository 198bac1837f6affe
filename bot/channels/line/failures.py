"""What LINE's answers, and its silence, say about a call: whether it arrived, whether to try again, and when.

From developers.line.biz/en/docs/messaging-api/retrying-api-request/ and the reference's sections on status codes and error messages.
"""

import json
import re
from collections.abc import Awaitable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import structlog
from aiohttp import ClientConnectorError, ClientError, ConnectionTimeoutError
from linebot.v3.messaging import ApiException

from bot.channels.channel import (
    DeliveryError,
    FateUnknown,
    PassingFailure,
    PermanentFailure,
    QuotaExhausted,
    ReplyTokenSpent,
)

log = structlog.get_logger("line")

ONE_PERSON_RESTS: Final = timedelta(minutes=1)
"""After too many messages to one person. LINE names no time; a minute is ours."""

_PROPERTY: Final = re.compile(r"[A-Za-z0-9_.\[\]/-]{1,120}")


class Accepted(Exception):
    """LINE has it, though its answer is no ordinary one: the retry key had arrived before, or the answer cannot be read."""

    def __init__(self, message_ids: Sequence[str] = ()) -> None:
        super().__init__("accepted")
        self.message_ids = message_ids


async def outcome(what: str, call: Awaitable[Any]) -> Any:
    """Await a call of the SDK that was built and checked before: from here on, an error in reading means that LINE answered with success.

    Returns the SDK's ApiResponse. Raises Accepted, or a DeliveryError that says what is known.
    """
    try:
        response = await call
    except ApiException as refusal:
        raise _refused(what, refusal.status, refusal.body, refusal.headers) from None
    except (ClientConnectorError, ConnectionTimeoutError) as error:
        log.warning("line-cannot-connect", what=what, error=type(error).__name__)
        raise PassingFailure("cannot-connect", whole_channel=True) from None
    except (TimeoutError, ClientError, OSError) as error:
        log.warning("line-connection-broke", what=what, error=type(error).__name__)
        raise FateUnknown("connection-broke") from None
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        if isinstance(error.__context__, ApiException):
            # A refusal whose body is no text makes the SDK stumble over its own error.
            raise _refused(what, error.__context__.status, None, error.__context__.headers) from None
        log.warning("line-answer-unreadable", what=what, error=type(error).__name__)
        raise Accepted from None
    log.info("line", what=what, status=response.status_code, request=_request_id(response.headers))
    return response


async def asked(what: str, call: Awaitable[Any]) -> Any:
    """Like `outcome`, for a question: without a readable answer it has failed, and can be asked again."""
    try:
        return await outcome(what, call)
    except Accepted:
        raise PassingFailure("answer-unreadable") from None


def _refused(what: str, status: int, body: object, headers: Mapping[str, str] | None) -> DeliveryError | Accepted:
    answer = _json(body)
    properties = [detail.get("property") for detail in _dicts(answer.get("details"))]
    log.warning(
        "line-refused",
        what=what,
        status=status,
        request=_request_id(headers),
        # The path to the part that LINE refuses; its message can quote what somebody wrote.
        properties=[name for name in properties if isinstance(name, str) and _PROPERTY.fullmatch(name)],
    )
    message = str(answer.get("message", "")).casefold()
    match status:
        case 400 if "reply token" in message:
            return ReplyTokenSpent("reply-token-spent")
        case 400 if "failed to send messages" in message or "to" in properties:
            return PermanentFailure("no-such-user", unreachable=True)
        case 401 | 403:
            # It is our token or our plan, never the person.
            return PassingFailure(f"not-allowed-{status}", whole_channel=True)
        case 408:
            return FateUnknown("line-408")
        case 409:
            sent = _dicts(answer.get("sentMessages"))
            return Accepted([each["id"] for each in sent if isinstance(each.get("id"), str)])
        case 429 if "monthly limit" in message:
            return QuotaExhausted("monthly-limit")
        case 429 if "same user" in message:
            return PassingFailure("too-many-to-one-user", retry_after=ONE_PERSON_RESTS)
        case 429:
            return PassingFailure("rate-limited", whole_channel=True)
        case _ if status >= 500:
            return FateUnknown(f"line-{status}")
        case _:
            return PermanentFailure("refused")


def _json(body: object) -> dict[str, Any]:
    try:
        value = json.loads(body) if isinstance(body, str) else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _request_id(headers: Mapping[str, str] | None) -> str:
    return headers.get("x-line-request-id", "") if headers else ""
