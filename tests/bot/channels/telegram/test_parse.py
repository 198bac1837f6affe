"""Recorded updates in, what the assistant understands out."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.telegram.parse import key_of, read
from handlers.messages import Blocked, Followed, Incoming, Said, SentPhoto, SentPlace, Tapped, Unsupported, What
from storage.enums import Platform

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
SENT = datetime(2026, 11, 25, 8, 59, 30, tzinfo=UTC)
USER = {
    "id": 5550001,
    "is_bot": False,
    "first_name": "美",
    "last_name": "陳",
    "username": "mei",
    "language_code": "zh-hant",
}
CHAT = {"id": 5550001, "first_name": "美", "last_name": "陳", "username": "mei", "type": "private"}
GROUP = {"id": -100123, "title": "三年甲班", "type": "supergroup"}
BOT = {"id": 7001, "is_bot": True, "first_name": "攜手", "username": "xieshou_bot"}
FILE = {"file_unique_id": "u1", "file_size": 1000}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 41, "from": USER, "chat": CHAT, "date": int(SENT.timestamp()), **content}


def photo(file: str, width: int, height: int) -> dict[str, Any]:
    return {"file_id": file, "file_unique_id": f"u-{file}", "width": width, "height": height, "file_size": 9}


def membership(old: str, new: str, chat: dict[str, Any] = CHAT) -> dict[str, Any]:
    return {
        "chat": chat,
        "from": USER,
        "date": int(SENT.timestamp()),
        "old_chat_member": {"user": BOT, "status": old} | ({"until_date": 0} if old == "kicked" else {}),
        "new_chat_member": {"user": BOT, "status": new} | ({"until_date": 0} if new == "kicked" else {}),
    }


def tap(**changes: Any) -> dict[str, Any]:
    asked = {"message_id": 40, "from": BOT, "chat": CHAT, "date": 1764000000, "text": "從幾點做到幾點？"}
    return {"id": "4382bfdwdsb323b2d9", "from": USER, "message": asked, "chat_instance": "-77", **changes}


UNDERSTOOD: list[tuple[str, dict[str, Any], What]] = [
    ("text", {"message": message(text="8-17 休1h")}, Said(text="8-17 休1h")),
    ("bold text", {"message": message(text="hi", entities=[{"type": "bold", "offset": 0, "length": 2}])}, Said(text="hi")),
    ("a word of command", {"message": message(text="/hours")}, Said(text="/hours")),
    ("start", {"message": message(text="/start")}, Followed()),
    ("start by a link", {"message": message(text="/start ABCD-EFGH-IJKL")}, Followed(code="ABCD-EFGH-IJKL")),
    ("start by name", {"message": message(text="/START@xieshou_bot  ABCD ")}, Followed(code="ABCD")),
    ("no start", {"message": message(text="/starting soon")}, Said(text="/starting soon")),
    ("broken characters", {"message": message(text="a\x00b\ud83d")}, Said(text="ab?")),
    ("photo", {"message": message(photo=[photo("s", 90, 67), photo("l", 1280, 960), photo("m", 320, 240)])}, SentPhoto(file="l")),
    ("photo with words", {"message": message(photo=[photo("l", 9, 9)], caption="手受傷")}, SentPhoto(file="l", caption="手受傷")),
    ("photo as a file", {"message": message(document={"file_id": "d", "mime_type": "image/jpeg", **FILE})}, SentPhoto(file="d")),
    ("place", {"message": message(location={"latitude": 22.79, "longitude": 120.29})}, SentPlace(latitude=22.79, longitude=120.29)),
    (
        "venue",
        {"message": message(location=(at := {"latitude": -1, "longitude": 2.5}), venue={"location": at, "title": "廠", "address": "路"})},
        SentPlace(latitude=-1.0, longitude=2.5),
    ),
    ("another file", {"message": message(document={"file_id": "d", "mime_type": "application/pdf", **FILE})}, Unsupported(kind="document")),
    ("contact", {"message": message(contact={"phone_number": "0912", "first_name": "A", "user_id": 9})}, Unsupported(kind="contact")),
    (
        "sticker",
        {
            "message": message(
                sticker={"file_id": "s", "width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular", **FILE}
            )
        },
        Unsupported(kind="sticker"),
    ),
    ("voice", {"message": message(voice={"file_id": "v", "duration": 3, **FILE})}, Unsupported(kind="voice")),
    ("video", {"message": message(video={"file_id": "v", "duration": 3, "width": 1, "height": 1, **FILE})}, Unsupported(kind="video")),
    ("dice", {"message": message(dice={"emoji": "🎲", "value": 4})}, Unsupported(kind="dice")),
    ("edited text is heard anew", {"edited_message": message(text="8-18 休1h", edit_date=1764000100)}, Said(text="8-18 休1h")),
    ("edited words under a photo", {"edited_message": message(photo=[photo("l", 9, 9)], caption="救命")}, Said(text="救命")),
    ("an edited start starts nothing", {"edited_message": message(text="/start ABCD")}, Said(text="/start ABCD")),
    (
        "words under a video",
        {"message": message(video={"file_id": "v", "duration": 3, "width": 1, "height": 1, **FILE}, caption="他打我")},
        Said(text="他打我"),
    ),
    ("start on two lines", {"message": message(text="/start\nABCD")}, Followed(code="ABCD")),
    ("only spaces", {"message": message(text="  ")}, Said(text="  ")),
    ("tap", {"callback_query": tap(data="answer:Ab3_x-9Q:08:00")}, Tapped(action="answer", argument="Ab3_x-9Q:08:00")),
    ("tap without argument", {"callback_query": tap(data="menu")}, Tapped(action="menu", argument="")),
    (
        "tap on a message too old to be shown",
        {"callback_query": tap(data="alert-ack:17", message={"message_id": 3, "chat": CHAT, "date": 0})},
        Tapped(action="alert-ack", argument="17"),
    ),
    ("blocked", {"my_chat_member": membership("member", "kicked")}, Blocked()),
    ("unblocked", {"my_chat_member": membership("kicked", "member")}, Followed()),
    ("new fields change nothing", {"message": message(text="hi", brand_new={"a": 1}), "also_new": 2}, Said(text="hi")),
]  # fmt: skip


@pytest.mark.parametrize(("update", "what"), [row[1:] for row in UNDERSTOOD], ids=[row[0] for row in UNDERSTOOD])
def test_it_understands(update: dict[str, Any], what: What) -> None:
    tapped = "callback_query" in update
    assert read({"update_id": 1, **update}, now=NOW) == Incoming(
        platform=Platform.TELEGRAM,
        user_id="5550001",
        at=NOW if tapped else SENT,
        what=what,
        message_id="41" if {"message", "edited_message"} & update.keys() else "",
        language="zh-hant",
    )


IGNORED: list[tuple[str, dict[str, Any]]] = [
    ("a group's message", {"message": message(text="help", chat=GROUP)}),
    ("a bot's message", {"message": message(text="hi", **{"from": BOT})}),
    ("a message of nobody", {"message": {k: v for k, v in message(text="hi").items() if k != "from"}}),
    ("a channel's post", {"channel_post": message(text="hi", chat={"id": -1009, "type": "channel", "title": "c"})}),
    ("a pinned message", {"message": message(pinned_message=message(text="old"))}),
    ("a step of a live location", {"edited_message": message(location={"latitude": 1, "longitude": 1, "live_period": 60})}),
    ("a tap in a group", {"callback_query": tap(data="open:help", message={"message_id": 3, "chat": GROUP, "date": 0})}),
    ("a tap on a message sent through the bot", {"callback_query": {k: v for k, v in tap(data="x:1").items() if k != "message"}}),
    ("a game", {"callback_query": tap(game_short_name="chess")}),
    ("thrown out of a group", {"my_chat_member": membership("member", "kicked", GROUP)}),
    ("invited to a group", {"my_chat_member": membership("left", "member", GROUP)}),
    ("a kind that does not exist yet", {"mind_reading": {"from": USER}}),
    ("nothing", {}),
]  # fmt: skip


@pytest.mark.parametrize("update", [row[1] for row in IGNORED], ids=[row[0] for row in IGNORED])
def test_it_has_no_interest_in(update: dict[str, Any]) -> None:
    assert read({"update_id": 1, **update}, now=NOW) is None


BAD: list[tuple[str, dict[str, Any]]] = [
    ("no update id", {"message": message(text="secret-words")}),
    ("a tap without chat_instance", {"update_id": 1, "callback_query": {"id": "1", "from": USER, "data": "secret-words"}}),
    ("a message without date", {"update_id": 1, "message": {k: v for k, v in message(text="secret-words").items() if k != "date"}}),
    ("a message that is a text", {"update_id": 1, "message": "secret-words"}),
    ("a text that is a number", {"update_id": 1, "message": message(text=5)}),
    ("a text that is an object", {"update_id": 1, "message": message(text={"secret-words": 1})}),
    ("an id that is a text", {"update_id": 1, "message": message(text="x", **{"from": USER | {"id": "1 OR 1=1"}})}),
    ("a negative id", {"update_id": 1, "message": message(text="x", **{"from": USER | {"id": -5}})}),
    ("an endless id", {"update_id": 1, "message": message(text="x", **{"from": USER | {"id": 2**70}})}),
    ("an id that is true", {"update_id": 1, "message": message(text="x", **{"from": USER | {"id": True}})}),
    ("a place beyond the Earth", {"update_id": 1, "message": message(location={"latitude": 91, "longitude": 0})}),
    ("a place that is no number", {"update_id": 1, "message": message(location={"latitude": float("nan"), "longitude": 0})}),
    ("a place in words", {"update_id": 1, "message": message(location={"latitude": "secret-words", "longitude": 0})}),
    ("a photo without a file", {"update_id": 1, "message": message(photo=[{"width": 1, "height": 1}])}),
    ("a date beyond time", {"update_id": 1, "message": message(text="secret-words", date=10**18)}),
]  # fmt: skip


@pytest.mark.parametrize("update", [row[1] for row in BAD], ids=[row[0] for row in BAD])
def test_it_refuses_what_cannot_be_read_and_quotes_nothing(update: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="an update") as refused:
        read(update, now=NOW)
    assert "secret-words" not in str(refused.value)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


KEYS: list[tuple[str, dict[str, Any], str]] = [
    ("message", {"message": message(text="hi")}, "telegram:5550001"),
    ("edited", {"edited_message": message(text="hi")}, "telegram:5550001"),
    ("tap", {"callback_query": tap(data="a:1")}, "telegram:5550001"),
    ("blocked", {"my_chat_member": membership("member", "kicked")}, "telegram:5550001"),
    ("group", {"message": message(text="hi", chat=GROUP)}, "-"),
    ("nobody", {"message": {"chat": CHAT}}, "-"),
    ("hostile id", {"message": message(**{"from": {"id": "1:2"}})}, "-"),
    ("tap without message", {"callback_query": {"from": USER, "id": "1"}}, "-"),
    ("another kind", {"poll": {"id": "1"}}, "-"),
    ("no objects", {"message": [1], "callback_query": {"message": 3, "from": USER}}, "-"),
]


@pytest.mark.parametrize(("update", "account"), [row[1:] for row in KEYS], ids=[row[0] for row in KEYS])
def test_it_knows_whose_an_update_is_without_understanding_it(update: dict[str, Any], account: str) -> None:
    assert key_of({"update_id": 881, **update}, "7001") == ("7001:881", account)


@pytest.mark.parametrize(
    "update", [{}, {"update_id": None}, {"update_id": "5"}, {"update_id": True}, {"update_id": 1.5}]
)
def test_an_update_without_an_id_has_no_key(update: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="without update_id"):
        key_of(update, "7001")
