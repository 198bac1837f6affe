"""How a message of Telegram looks on a phone, and its buttons as keys."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from bot.demo.phones import Bubble, Key

Markup = Mapping[str, Any]
Message = dict[str, Any]


def draw(message: Message, *, zone: tzinfo | None, silent: bool) -> Bubble:
    """A message as it stands in the chat; its time in `zone`."""
    sizes = message.get("photo")
    place = message.get("location")
    said = message.get("text") or message.get("caption") or ""
    if "sticker" in message:
        said = message["sticker"]["emoji"]
    if "contact" in message:
        said = message["contact"]["phone_number"]
    keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
    return Bubble(
        id=str(message["message_id"]),
        mine=not message["from"]["is_bot"],
        text=said,
        at=datetime.fromtimestamp(message["date"], zone),
        rows=tuple(tuple(key_of(each) for each in row) for row in keyboard if row),
        photo=f"/phone/photo/{sizes[-1]['file_id']}" if sizes else "",
        place=(place["latitude"], place["longitude"]) if place else None,
        edited="edit_date" in message,
        silent=silent,
    )


def key_of(button: Any) -> Key:
    """A button of either keyboard as something to tap. A key that would send one's own number is a `postback` with no data."""
    if isinstance(button, str):
        return Key(label=button, kind="text", data=button)
    label, primary = button["text"], button.get("style") == "primary"
    if "callback_data" in button:
        return Key(label=label, kind="postback", data=button["callback_data"], primary=primary)
    if "url" in button:
        return Key(label=label, kind="url", url=button["url"], primary=primary)
    if "copy_text" in button:
        return Key(label=label, kind="prefill", data=button["copy_text"]["text"], primary=primary)
    if button.get("request_location"):
        return Key(label=label, kind="place", primary=primary)
    if button.get("request_contact"):
        return Key(label=label, kind="postback", primary=primary)
    return Key(label=label, kind="text", data=label, primary=primary)


def command_key(command: Mapping[str, str]) -> Key:
    """An entry of the list of commands: a tap sends it."""
    said = f"/{command['command']}"
    return Key(label=f"{said} {command['description']}", kind="text", data=said)
