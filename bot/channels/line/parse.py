"""LINE's webhook events as the assistant understands them. Only one-to-one chats are answered; what is unknown is left alone."""

from datetime import UTC, datetime
from typing import Any, Final

from bot.channels.line.limits import MESSAGE_ID, USER_ID
from handlers.messages import (
    Blocked,
    Followed,
    Incoming,
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
from storage.enums import Platform

LONGEST_KEY: Final = 80
"""What the inbox holds; LINE's ids are ULIDs of 26 characters."""

NOBODY: Final = "line:-"


def key_of(event: dict[str, Any]) -> tuple[str, str]:
    """LINE's id of an event, alike in every redelivery, and the account it is about. Raises ValueError for one without an id."""
    event_id = event.get("webhookEventId")
    if not isinstance(event_id, str) or not 1 <= len(event_id) <= LONGEST_KEY:
        raise ValueError("an event has no id")
    source = event.get("source")
    user_id = source.get("userId") if isinstance(source, dict) and source.get("type") == "user" else None
    if not isinstance(user_id, str) or not USER_ID.fullmatch(user_id):
        return event_id, NOBODY
    return event_id, f"line:{user_id}"


def read(event: dict[str, Any]) -> Incoming | None:
    """What one person did; None for groups, for events of no interest, and while another system answers (`standby`).

    Raises ValueError for an event of a known kind whose contents make no sense.
    """
    source = event.get("source")
    if event.get("mode") == "standby" or not isinstance(source, dict) or source.get("type") != "user":
        return None
    what = _what(event)
    if what is None:
        return None
    user_id = source.get("userId")
    if not isinstance(user_id, str) or not USER_ID.fullmatch(user_id):
        raise ValueError("a user's id is missing or malformed")
    reply_token = event.get("replyToken")
    message = event.get("message")
    return Incoming(
        platform=Platform.LINE,
        user_id=user_id,
        at=_moment(event.get("timestamp")),
        what=what,
        message_id=_text(message, "id") if isinstance(message, dict) else "",
        reply_token=reply_token if isinstance(reply_token, str) and reply_token else None,
    )


def _what(event: dict[str, Any]) -> What | None:
    # `messageEdited` exists in groups only, where nobody is answered.
    match event.get("type"):
        case "message":
            return _message(_part(event, "message"))
        case "postback":
            return _postback(_part(event, "postback"))
        case "follow":
            return Followed()
        case "unfollow":
            return Blocked()
        case "unsend":
            return Unsent(message_id=_text(_part(event, "unsend"), "messageId"))
        case _:
            return None


def _message(message: dict[str, Any]) -> What:
    kind = _text(message, "type")
    match kind:
        case "text":
            return Said(text=_whole(_text(message, "text")))
        case "image" if _part(message, "contentProvider").get("type") == "line":
            return SentPhoto(file=_id(message))
        case "location":
            return SentPlace(latitude=_degrees(message, "latitude", 90), longitude=_degrees(message, "longitude", 180))
        case _:
            return Unsupported(kind=kind[:40])


def _postback(postback: dict[str, Any]) -> Tapped | Picked:
    tap = tapped(_whole(_text(postback, "data")))
    params = postback.get("params")
    if isinstance(params, dict):
        picked = next(
            (params[kind] for kind in ("date", "time", "datetime") if isinstance(params.get(kind), str)), None
        )
        if picked is not None:
            return Picked(token=tap.argument.partition(":")[0], value=picked)
    return tap


def _moment(milliseconds: object) -> datetime:
    if not isinstance(milliseconds, int) or isinstance(milliseconds, bool):
        raise ValueError("an event has no timestamp")  # noqa: TRY004  # one kind of error for whatever cannot be read
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, OSError):
        raise ValueError("a timestamp is out of range") from None


def _part(value: dict[str, Any], name: str) -> dict[str, Any]:
    part = value.get(name)
    if not isinstance(part, dict):
        raise ValueError(f"{name} is missing")  # noqa: TRY004  # one kind of error for whatever cannot be read
    return part


def _text(value: dict[str, Any], name: str) -> str:
    text = value.get(name)
    if not isinstance(text, str):
        raise ValueError(f"{name} is no text")  # noqa: TRY004  # one kind of error for whatever cannot be read
    return text


def _id(message: dict[str, Any]) -> str:
    message_id = _text(message, "id")
    if not MESSAGE_ID.fullmatch(message_id):
        raise ValueError("a message's id is malformed")
    return message_id


def _degrees(message: dict[str, Any], name: str, most: int) -> float:
    value = message.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool) or not -most <= value <= most:
        raise ValueError(f"{name} is no place on earth")
    return float(value)


def _whole(text: str) -> str:
    """Without halves of characters and NULs: JSON can carry both, a database neither."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "")
