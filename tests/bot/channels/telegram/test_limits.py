"""Cutting long texts, and the tests' own check of Telegram's limits."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.limits import split, text_length
from tests.telegram_limits import problems

FAMILY = "👨\u200d👩\u200d👧"
CUTS: list[tuple[str, str, int, list[str]]] = [
    ("fits", "abc", 3, ["abc"]),
    ("at a paragraph", "one two\n\nthree four", 12, ["one two", "three four"]),
    ("at a line", "one two\nthree", 9, ["one two", "three"]),
    ("after a sentence", "我今天很累。明天再說吧", 8, ["我今天很累。", "明天再說吧"]),
    ("at a word", "alpha beta gamma", 11, ["alpha beta", "gamma"]),
    ("at a word that just fits", "alpha beta gamma", 10, ["alpha beta", "gamma"]),
    ("no good place", "abcdefgh", 3, ["abc", "def", "gh"]),
    ("not for a place right at the start", "a bcdefghij", 6, ["a bcde", "fghij"]),
    ("emoji are two units", "😀😀😀", 4, ["😀😀", "😀"]),
    ("a family stays together", f"ab{FAMILY}cd", 8, ["ab", FAMILY, "cd"]),
    ("an accent stays on its letter", "abe\u0301f", 3, ["ab", "e\u0301f"]),
    ("skin stays on its hand", "a👍🏽b", 4, ["a", "👍🏽", "b"]),
    ("flags stay whole", "🇹🇼🇻🇳🇮🇩", 6, ["🇹🇼", "🇻🇳", "🇮🇩"]),
]


@pytest.mark.parametrize(("text", "most", "parts"), [row[1:] for row in CUTS], ids=[row[0] for row in CUTS])
def test_it_cuts(text: str, most: int, parts: list[str]) -> None:
    assert split(text, most) == parts


@given(text=st.text(max_size=200), most=st.integers(min_value=2, max_value=30))
def test_it_loses_no_word_and_makes_no_part_too_long(text: str, most: int) -> None:
    parts = split(text, most)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(text_length(part) <= most for part in parts)


def inline(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(**does: Any) -> dict[str, Any]:
    return {"text": "x", **(does or {"callback_data": "a"})}


PLANTED: list[tuple[str, str, dict[str, Any], str]] = [
    ("no chat", "sendMessage", {"text": "x"}, "chat_id is missing"),
    ("chat 0", "sendMessage", {"chat_id": 0, "text": "x"}, "chat_id: 0 is no id"),
    ("empty text", "sendMessage", {"chat_id": 1, "text": ""}, "text: has 0"),
    ("blank text", "sendMessage", {"chat_id": 1, "text": " \n"}, "text: is empty"),
    ("long text", "sendMessage", {"chat_id": 1, "text": "x" * 4097}, "text: has 4097"),
    ("long in units", "editMessageText", {"chat_id": 1, "message_id": 1, "text": "😀" * 2049}, "text: has 4098"),
    ("long caption", "sendPhoto", {"chat_id": 1, "photo": "f", "caption": "x" * 1025}, "caption: has 1025"),
    ("long data", "sendMessage", {"reply_markup": inline([button(callback_data="好" * 22)])}, "callback_data has 66"),
    ("empty data", "sendMessage", {"reply_markup": inline([button(callback_data="")])}, "callback_data has 0"),
    ("nine in a row", "sendMessage", {"reply_markup": inline([button()] * 9)}, "a row of 9"),
    ("101 buttons", "sendMessage", {"reply_markup": inline(*[[button()]] * 101)}, "has 101 buttons"),
    ("no buttons", "sendMessage", {"reply_markup": inline()}, "has 0 buttons"),
    ("an empty row", "sendMessage", {"reply_markup": inline([button()], [])}, "a row of 0"),
    ("a button that does nothing", "sendMessage", {"reply_markup": inline([{"text": "x"}])}, "must do one thing"),
    ("a button without label", "sendMessage", {"reply_markup": inline([{"text": "", "url": "https://a.tw"}])}, "has 0"),
    ("a telephone link", "sendMessage", {"reply_markup": inline([button(url="tel:110")])}, "cannot open tel:"),
    ("a long start", "sendMessage", {"reply_markup": inline([button(url=f"https://t.me/b?start={'x' * 65}")])}, "{1,64}"),
    ("a bad start", "sendMessage", {"reply_markup": inline([button(url="https://t.me/b?start=a.b")])}, "{1,64}"),
    ("keys on an edit", "editMessageText", {"reply_markup": {"remove_keyboard": True}}, "inline buttons only"),
    ("a placeholder", "sendMessage", {"reply_markup": {"keyboard": [["x"]], "input_field_placeholder": "x" * 65}}, "has 65"),
    ("a wrong markup", "sendMessage", {"reply_markup": '{"buttons": []}'}, "is no keyboard"),
    ("a long notice", "answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "has 201"),
    ("a Chinese command", "setMyCommands", {"commands": [{"command": "工時", "description": "x"}]}, "{1,32}"),
    ("a command in capitals", "setMyCommands", {"commands": [{"command": "Hours", "description": "x"}]}, "{1,32}"),
    ("a command unexplained", "setMyCommands", {"commands": [{"command": "hours", "description": ""}]}, "has 0"),
    ("101 commands", "setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 101}, "101 items"),
    ("a command twice", "setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 2}, "twice"),
    ("a tag for a language", "setMyCommands", {"commands": [], "language_code": "zh-TW"}, "language_code"),
    ("a long description", "setMyDescription", {"description": "x" * 513}, "has 513"),
    ("a long short one", "setMyShortDescription", {"short_description": "x" * 121}, "has 121"),
    ("one picture as a group", "sendMediaGroup", {"chat_id": 1, "media": "[1]"}, "1 items"),
    ("a webhook without TLS", "setWebhook", {"url": "http://a.tw/x"}, "url"),
    ("a webhook at 8080", "setWebhook", {"url": "https://a.tw:8080/x"}, "url"),
    ("a secret with a space", "setWebhook", {"url": "https://a.tw", "secret_token": "a b"}, "secret_token"),
    ("too many connections", "setWebhook", {"url": "https://a.tw", "max_connections": "101"}, "max_connections"),
    ("an unknown kind of update", "getUpdates", {"allowed_updates": '["message", "mail"]'}, "'mail'"),
    ("101 updates", "getUpdates", {"limit": 101}, "limit"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "payload", "said"), [row[1:] for row in PLANTED], ids=[row[0] for row in PLANTED])
def test_the_check_finds_what_telegram_would_refuse(method: str, payload: dict[str, Any], said: str) -> None:
    assert any(said in problem for problem in problems(method, payload)), problems(method, payload)


FINE: list[tuple[str, dict[str, Any]]] = [
    ("sendMessage", {"chat_id": 1, "text": "x" * 4096, "reply_markup": inline([button(callback_data="x" * 64)] * 8)}),
    ("sendMessage", {"chat_id": "-100123", "text": "12", "reply_markup": '{"remove_keyboard": true}'}),
    ("sendMessage", {"chat_id": 2**51, "text": "好", "reply_markup": inline([button(url="https://t.me/b?start=Ab_-9")])}),
    ("editMessageText", {"chat_id": 1, "message_id": "5", "text": "x"}),
    ("setMyCommands", {"commands": '[{"command": "hours", "description": "工時"}]', "language_code": ""}),
    ("setWebhook", {"url": "https://a.tw:8443/x", "secret_token": "A-b_9", "max_connections": 100}),
    ("getUpdates", {"offset": 5, "timeout": 30, "allowed_updates": '["message", "my_chat_member"]'}),
    ("getMe", {}),
]  # fmt: skip


@pytest.mark.parametrize(("method", "payload"), FINE)
def test_the_check_lets_pass_what_telegram_takes(method: str, payload: dict[str, Any]) -> None:
    assert problems(method, payload) == []
