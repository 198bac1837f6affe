"""The stand-in refuses what Telegram refuses, in its words: one row for each rule, beside what is just within it."""

# ruff: noqa: E501  # tables: one row, one rule

import json
from typing import Any

import aiohttp
import pytest

from bot.demo.checks import Fault
from bot.demo.telegram import TelegramStandIn
from bot.demo.telegram_requests import worded_fault
from bot.demo.telegram_shapes import METHODS
from tests.bot.demo.conftest import MEI_TELEGRAM, TELEGRAM_TOKEN

Json = dict[str, Any]
MEI = int(MEI_TELEGRAM)


def _inline(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}


def _button(text: str = "Yes", data: str = "a:1", **more: Any) -> Json:
    return {"text": text, "callback_data": data, **more}


def _sent(text: str = "hi", **more: Any) -> Json:
    return {"chat_id": MEI, "text": text, **more}


TAKEN: list[tuple[str, str, Json]] = [
    ("text of 4096", "sendMessage", _sent("x" * 4096)),
    ("2048 emojis", "sendMessage", _sent("😀" * 2048)),
    ("data of 64 bytes", "sendMessage", _sent(reply_markup=_inline([_button(data="水" * 21 + "x")]))),
    ("eight keys in a row", "sendMessage", _sent(reply_markup=_inline([_button()] * 8))),
    ("a hundred keys", "sendMessage", _sent(reply_markup=_inline(*[[_button()] * 5] * 20))),
    ("a key with a style", "sendMessage", _sent(reply_markup=_inline([_button(style="primary")]))),
    ("a link", "sendMessage", _sent(reply_markup=_inline([{"text": "x", "url": "https://a.tw"}]))),
    ("a keyboard", "sendMessage", _sent(reply_markup={"keyboard": [["a"], [{"text": "b", "request_location": True}]], "input_field_placeholder": "x" * 64})),
    ("no keyboard any more", "sendMessage", _sent(reply_markup={"remove_keyboard": True})),
    ("entities and a preview", "sendMessage", _sent(entities=[{"type": "bold", "offset": 0, "length": 1}], link_preview_options={"is_disabled": True})),
    ("commands of a chat", "setMyCommands", {"commands": [{"command": "hours", "description": "x" * 256}], "scope": {"type": "chat", "chat_id": MEI}, "language_code": "vi"}),
    ("an edit without keys", "editMessageText", _sent(message_id=1, reply_markup=_inline())),
    ("a description of 512", "setMyDescription", {"description": "x" * 512}),
]  # fmt: skip


@pytest.mark.parametrize(("label", "method", "parameters"), TAKEN, ids=[row[0] for row in TAKEN])
def test_it_takes_what_telegram_takes(label: str, method: str, parameters: Json) -> None:
    assert list(METHODS[method](parameters, "")) == []


def _keys(**button: Any) -> Json:
    return _sent(reply_markup=_inline([{"text": "x", **button}]))


REFUSED: list[tuple[str, str, Json, str]] = [
    ("no chat", "sendMessage", {"text": "x"}, "chat_id is empty"),
    ("no text", "sendMessage", {"chat_id": MEI}, "message text is empty"),
    ("text of 4097", "sendMessage", _sent("x" * 4097), "message is too long"),
    ("2049 emojis", "sendMessage", _sent("😀" * 2049), "message is too long"),
    ("a chat that is a word", "sendMessage", {"chat_id": "mei", "text": "x"}, "chat not found"),
    ("a parameter nobody knows", "sendMessage", _sent(silent=True), "silent: Unknown field"),
    ("a text that is no text", "sendMessage", {"chat_id": MEI, "text": {"a": 1}}, "message is too long"),
    ("formatting, which nobody here uses", "sendMessage", _sent(parse_mode="HTML"), "unsupported parse_mode"),
    ("a flag that is a number", "sendMessage", _sent(disable_notification=3), "disable_notification: Must be a boolean"),
    ("markup of no kind", "sendMessage", _sent(reply_markup={}), "object expected as reply markup"),
    ("markup of two kinds", "sendMessage", _sent(reply_markup={"inline_keyboard": [], "keyboard": []}), "object expected as reply markup"),
    ("data of 65 bytes", "sendMessage", _keys(callback_data="水" * 21 + "xy"), "BUTTON_DATA_INVALID"),
    ("data of nothing", "sendMessage", _keys(callback_data=""), "BUTTON_DATA_INVALID"),
    ("a key that does nothing", "sendMessage", _keys(), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ("a key that does two things", "sendMessage", _keys(callback_data="a", url="https://a.tw"), "can't parse inline keyboard button: exactly one optional field must be used"),
    ("a key without text", "sendMessage", _sent(reply_markup=_inline([_button("")])), "BUTTON_TEXT_INVALID"),
    ("a link that is none", "sendMessage", _keys(url="a.tw"), "inline keyboard button URL is invalid: Wrong HTTP URL"),
    ("a style nobody knows", "sendMessage", _keys(callback_data="a", style="blue"), "reply_markup.inline_keyboard[0][0].style: Must be one of the following values: [danger, success, primary]"),
    ("nine keys in a row", "sendMessage", _sent(reply_markup=_inline([_button()] * 9)), "reply markup is too long"),
    ("101 keys", "sendMessage", _sent(reply_markup=_inline(*[[_button()] * 8] * 12, [_button()] * 5)), "reply markup is too long"),
    ("a placeholder of 65", "sendMessage", _sent(reply_markup={"keyboard": [["a"]], "input_field_placeholder": "x" * 65}), "input field placeholder is too long"),
    ("a keyboard under an edit", "editMessageText", _sent(message_id=1, reply_markup={"keyboard": [["a"]]}), "reply_markup.inline_keyboard: May not be empty"),
    ("an edit of no message", "editMessageText", _sent(), "message_id is empty"),
    ("a command with a capital", "setMyCommands", {"commands": [{"command": "Hours", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("a command with a slash", "setMyCommands", {"commands": [{"command": "/hours", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("a command of 33", "setMyCommands", {"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("a description of 257", "setMyCommands", {"commands": [{"command": "x", "description": "x" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("101 commands", "setMyCommands", {"commands": [{"command": "x", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("a language with a region", "setMyCommands", {"commands": [], "language_code": "zh-tw"}, "invalid language code specified"),
    ("a scope nobody knows", "setMyCommands", {"commands": [], "scope": {"type": "school"}}, "scope.type: Must be one of the following values: [default, all_private_chats, all_group_chats, all_chat_administrators, chat, chat_administrators, chat_member]"),
    ("a scope of no chat", "deleteMyCommands", {"scope": {"type": "chat"}}, "scope.chat_id: May not be empty"),
    ("an answer of 201", "answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
    ("a caption of 1025", "sendPhoto", {"chat_id": MEI, "photo": b"x", "caption": "x" * 1025}, "message caption is too long"),
    ("no photo", "sendPhoto", {"chat_id": MEI}, "photo is empty"),
    ("a latitude of 91", "sendLocation", {"chat_id": MEI, "latitude": 91, "longitude": 0}, "latitude: Must be between -90 and 90"),
    ("an action nobody knows", "sendChatAction", {"chat_id": MEI, "action": "sleeping"}, "wrong parameter action in request"),
    ("a secret with a space", "setWebhook", {"url": "https://a.tw", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ("an address that is none", "setWebhook", {"url": "a.tw"}, "bad webhook: invalid URL"),
    ("101 connections", "setWebhook", {"url": "https://a.tw", "max_connections": 101}, "max_connections: Must be between 1 and 100"),
    ("101 updates", "getUpdates", {"limit": 101}, "limit: Must be between 1 and 100"),
    ("a kind of update nobody knows", "getUpdates", {"allowed_updates": ["messages"]}, "allowed_updates[0]: Must be one of the following values"),
    ("a description of 513", "setMyDescription", {"description": "x" * 513}, "description: Length must be between 0 and 512"),
    ("a short description of 121", "setMyShortDescription", {"short_description": "x" * 121}, "short_description: Length must be between 0 and 120"),
    ("a name of 65", "setMyName", {"name": "x" * 65}, "name: Length must be between 0 and 64"),
    ("a menu button nobody knows", "setChatMenuButton", {"menu_button": {"type": "pizza"}}, "menu_button.type: Must be one of the following values: [commands, default, web_app]"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "method", "parameters", "says"), REFUSED, ids=[row[0] for row in REFUSED])
def test_it_refuses_what_telegram_refuses(label: str, method: str, parameters: Json, says: str) -> None:
    assert worded_fault(next(METHODS[method](parameters, ""), Fault("", ""))).startswith(says)


CALLS: list[tuple[str, str, Json, int, str]] = [
    ("another token", "bot1:x/getMe", {}, 401, "Unauthorized"),
    ("a method nobody knows", f"bot{TELEGRAM_TOKEN}/sendPizza", {}, 404, "Not Found: method not found"),
    ("a fault in a parameter", f"bot{TELEGRAM_TOKEN}/sendMessage", _sent("x" * 4097), 400, "Bad Request: message is too long"),
    ("text of spaces", f"bot{TELEGRAM_TOKEN}/sendMessage", _sent("  \n"), 400, "Bad Request: message text is empty"),
    ("an entity beyond the text", f"bot{TELEGRAM_TOKEN}/sendMessage", _sent(entities=[{"type": "bold", "offset": 0, "length": 3}]), 400, "Bad Request: entity is out of the text"),
    ("a chat nobody has", f"bot{TELEGRAM_TOKEN}/sendMessage", {"chat_id": 5, "text": "x"}, 400, "Bad Request: chat not found"),
    ("an empty keyboard", f"bot{TELEGRAM_TOKEN}/sendMessage", _sent(reply_markup={"keyboard": []}), 400, "Bad Request: keyboard is empty"),
    ("an answer to no message", f"bot{TELEGRAM_TOKEN}/sendMessage", _sent(reply_parameters={"message_id": 99}), 400, "Bad Request: message to be replied not found"),
    ("an edit of nothing", f"bot{TELEGRAM_TOKEN}/editMessageText", _sent(message_id=99), 400, "Bad Request: message to edit not found"),
    ("an edit of somebody else's", f"bot{TELEGRAM_TOKEN}/editMessageText", _sent(message_id=1), 400, "Bad Request: message can't be edited"),
    ("a deletion of nothing", f"bot{TELEGRAM_TOKEN}/deleteMessage", {"chat_id": MEI, "message_id": 99}, 400, "Bad Request: message to delete not found"),
    ("an answer to no tap", f"bot{TELEGRAM_TOKEN}/answerCallbackQuery", {"callback_query_id": "9"}, 400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
    ("a file nobody sent", f"bot{TELEGRAM_TOKEN}/getFile", {"file_id": "x"}, 400, "Bad Request: invalid file_id"),
    ("a photo that is none", f"bot{TELEGRAM_TOKEN}/sendPhoto", {"chat_id": MEI, "photo": "https://a.tw/1"}, 400, "Bad Request: wrong file identifier/HTTP URL specified"),
    ("commands for a chat nobody has", f"bot{TELEGRAM_TOKEN}/setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 5}}, 400, "Bad Request: chat not found"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "path", "parameters", "status", "says"), CALLS, ids=[row[0] for row in CALLS])
async def test_it_refuses_calls_in_telegrams_words(
    telegram: TelegramStandIn,
    http: aiohttp.ClientSession,
    label: str,
    path: str,
    parameters: Json,
    status: int,
    says: str,
) -> None:
    before = telegram.screen(MEI_TELEGRAM)
    response = await http.post(f"{telegram.base_url}/{path}", json=parameters)
    assert response.status == status
    assert await response.json() == {"ok": False, "error_code": status, "description": says}
    assert telegram.screen(MEI_TELEGRAM) == before


@pytest.mark.parametrize("way", ["query", "json", "form", "multipart", "json in strings"])
async def test_a_call_may_come_in_any_form(telegram: TelegramStandIn, http: aiohttp.ClientSession, way: str) -> None:
    url = f"{telegram.base_url}/bot{TELEGRAM_TOKEN}/sendmessage"
    markup = _inline([_button()])
    strings = {
        "chat_id": MEI_TELEGRAM,
        "text": "123",
        "disable_notification": "true",
        "reply_markup": json.dumps(markup),
    }
    if way == "query":
        response = await http.get(url, params=strings)
    elif way == "json":
        response = await http.post(url, json=_sent("123", disable_notification=True, reply_markup=markup))
    elif way == "json in strings":
        response = await http.post(url, json=strings)
    else:
        form = aiohttp.FormData(strings, default_to_multipart=way == "multipart")
        response = await http.post(url, data=form)
    assert response.status == 200
    bubble = telegram.screen(MEI_TELEGRAM).bubbles[-1]
    assert (bubble.text, bubble.silent, len(bubble.rows)) == ("123", True, 1)


@pytest.mark.parametrize("body", [b"{", b"[1]", b"[" * 100_000])
async def test_a_body_that_is_no_object_is_refused(
    telegram: TelegramStandIn, http: aiohttp.ClientSession, body: bytes
) -> None:
    url = f"{telegram.base_url}/bot{TELEGRAM_TOKEN}/sendMessage"
    response = await http.post(url, data=body, headers={"Content-Type": "application/json"})
    assert response.status == 400
