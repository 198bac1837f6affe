"""Telegram's limits as a check of calls: what the real server would refuse, and what it would silently cut.

Written from the reference (core.telegram.org/bots/api), apart from the channel's own limits, so that a slip there does not pass here.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

_Check = Callable[[Any], list[str]]


def problems(method: str, payload: Mapping[str, Any]) -> list[str]:
    """What Telegram would object to in a call, as sentences; empty when it would take it.

    Values may be JSON texts, as they travel in a form, or the values themselves.
    """
    fields = {name: _value(name, value) for name, value in payload.items()}
    found = [f"{name} is missing" for name in _REQUIRED.get(method, ()) if name not in fields]
    for name, value in fields.items():
        check = _CHECKS.get((method, name)) or _CHECKS.get(("*", name))
        found += [f"{name}: {problem}" for problem in (check(value) if check else [])]
    if method == "editMessageText" and isinstance(markup := fields.get("reply_markup"), dict):
        found += ["reply_markup: an edited message has inline buttons only"] if "inline_keyboard" not in markup else []
    return found


_TEXTS = ("text", "caption", "description", "short_description", "callback_query_id", "secret_token", "url")


def _value(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name in _TEXTS:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _length(least: int, most: int) -> _Check:
    def check(value: Any) -> list[str]:
        if not isinstance(value, str):
            return ["is no text"]
        length = _units(value)
        return [] if least <= length <= most else [f"has {length} characters, not {least} to {most}"]

    return check


def _visible(least: int, most: int) -> _Check:
    within = _length(least, most)

    def check(value: Any) -> list[str]:
        return within(value) or ([] if str(value).strip() else ["is empty after trimming"])

    return check


def _number(least: int, most: int) -> _Check:
    def check(value: Any) -> list[str]:
        fine = type(value) is int and least <= value <= most
        return [] if fine else [f"is {value!r}, not a whole number from {least} to {most}"]

    return check


def _matches(pattern: str) -> _Check:
    def check(value: Any) -> list[str]:
        return [] if isinstance(value, str) and re.fullmatch(pattern, value) else [f"does not match {pattern}"]

    return check


def _id(value: Any) -> list[str]:
    return [] if type(value) is int and 0 < abs(value) < 2**52 else [f"{value!r} is no id"]


def _items(least: int, most: int) -> _Check:
    def check(value: Any) -> list[str]:
        if not isinstance(value, Sequence) or isinstance(value, str):
            return ["is no list"]
        return [] if least <= len(value) <= most else [f"has {len(value)} items, not {least} to {most}"]

    return check


def _commands(value: Any) -> list[str]:
    found = _items(1, 100)(value)
    if found:
        return found
    for command in value:
        found += _matches("[a-z0-9_]{1,32}")(command.get("command"))
        found += _visible(1, 256)(command.get("description"))
    names = [command.get("command") for command in value]
    return found + (["names a command twice"] if len(set(names)) < len(names) else [])


def _allowed_updates(value: Any) -> list[str]:
    known = {"message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction"}
    return _items(0, 50)(value) or [f"does not know {kind!r}" for kind in value if kind not in known]


def _markup(value: Any) -> list[str]:
    if not isinstance(value, dict):
        return ["is no object"]
    if "inline_keyboard" in value:
        return _rows(value["inline_keyboard"], _inline_button)
    if "keyboard" in value:
        found = _rows(value["keyboard"], _reply_button)
        return found + _length(0, 64)(value.get("input_field_placeholder", ""))
    return [] if value.get("remove_keyboard") is True or value.get("force_reply") is True else ["is no keyboard"]


def _rows(rows: Any, button: _Check) -> list[str]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        return ["is no list of rows"]
    count = sum(len(row) for row in rows)
    found = [f"has {count} buttons, not 1 to 100"] if not 1 <= count <= 100 else []
    for row in rows:
        found += [f"has a row of {len(row)}, not 1 to 8"] if not 1 <= len(row) <= 8 else []
        for each in row:
            found += button(each)
    return found


_KINDS = ("url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay", "callback_game")


def _inline_button(button: Any) -> list[str]:
    found = _visible(1, 256)(button.get("text"))
    kinds = [kind for kind in _KINDS if kind in button]
    if len(kinds) != 1:
        found += [f"a button must do one thing, not {kinds}"]
    if "callback_data" in button and not 1 <= (size := len(button["callback_data"].encode())) <= 64:
        found += [f"callback_data has {size} bytes, not 1 to 64"]
    return found + (_link(button["url"]) if "url" in button else [])


def _link(url: str) -> list[str]:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https", "tg"):
        return [f"a button cannot open {parts.scheme}:"]
    start = parse_qs(parts.query, keep_blank_values=True).get("start", [])
    if parts.netloc in ("t.me", "telegram.me") and start:
        return _matches("[A-Za-z0-9_-]{1,64}")(start[0])
    return []


def _reply_button(button: Any) -> list[str]:
    return _visible(1, 256)(button.get("text") if isinstance(button, dict) else button)


_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "sendMessage": ("chat_id", "text"),
    "editMessageText": ("chat_id", "message_id", "text"),
    "answerCallbackQuery": ("callback_query_id",),
    "setMyCommands": ("commands",),
    "setWebhook": ("url",),
    "getFile": ("file_id",),
    "sendPhoto": ("chat_id", "photo"),
    "sendMediaGroup": ("chat_id", "media"),
}

_CHECKS: Mapping[tuple[str, str], _Check] = {
    ("*", "chat_id"): _id,
    ("*", "message_id"): _number(1, 2**31 - 1),
    ("sendMessage", "text"): _visible(1, 4096),
    ("editMessageText", "text"): _visible(1, 4096),
    ("*", "caption"): _length(0, 1024),
    ("*", "reply_markup"): _markup,
    ("answerCallbackQuery", "text"): _length(0, 200),
    ("setMyCommands", "commands"): _commands,
    ("*", "language_code"): _matches("([a-z]{2})?"),
    ("setMyDescription", "description"): _length(0, 512),
    ("setMyShortDescription", "short_description"): _length(0, 120),
    ("sendMediaGroup", "media"): _items(2, 10),
    ("setWebhook", "url"): _matches(r"https://[^/:]+(:(443|80|88|8443))?(/.*)?"),
    ("setWebhook", "secret_token"): _matches("[A-Za-z0-9_-]{1,256}"),
    ("setWebhook", "max_connections"): _number(1, 100),
    ("*", "allowed_updates"): _allowed_updates,
    ("getUpdates", "limit"): _number(1, 100),
    ("getUpdates", "timeout"): _number(0, 3600),
}
