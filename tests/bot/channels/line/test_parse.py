"""Every event that LINE sends, as it comes, and what is made of it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.line.parse import key_of, read
from handlers.messages import (
    Blocked,
    Followed,
    Picked,
    Said,
    SentPhoto,
    SentPlace,
    Tapped,
    Unsent,
    Unsupported,
    What,
)
from storage.enums import Platform

USER = "U4af4980629b1a2c3d4e5f60718293a4b"
JSON = dict[str, Any]


def event(kind: str, **parts: Any) -> JSON:
    """An event of a one-to-one chat, as LINE writes it; None takes a part away."""
    whole = {
        "type": kind,
        "mode": "active",
        "timestamp": 1795600800123,
        "source": {"type": "user", "userId": USER},
        "webhookEventId": "01KBA9Z6T1V8Q4N3M2K1J0H9G8",
        "deliveryContext": {"isRedelivery": False},
        "replyToken": "b60d432864f44d079f6d8efe86cf404b",
    } | parts
    return {name: value for name, value in whole.items() if value is not None}


def message(kind: str, **parts: Any) -> JSON:
    return event("message", message={"id": "444573844083572737", "type": kind} | parts)


FROM_LINE = {"contentProvider": {"type": "line"}}
ELSEWHERE = {"contentProvider": {"type": "external", "originalContentUrl": "https://example.com/a.jpg"}}

READ: list[tuple[str, JSON, What]] = [
    ("text", message("text", text="8-17 休1h", quoteToken="q"), Said(text="8-17 休1h")),
    ("text with half a character", message("text", text="a\ud83db\x00"), Said(text="a\ufffdb")),
    ("text with a mention", message("text", text="@x hi", mention={"mentionees": []}), Said(text="@x hi")),
    ("photo", message("image", **FROM_LINE), SentPhoto(file="444573844083572737")),
    ("photo of a set", message("image", imageSet={"id": "E", "index": 1, "total": 2}, **FROM_LINE),
     SentPhoto(file="444573844083572737")),
    ("photo from elsewhere", message("image", **ELSEWHERE), Unsupported(kind="image")),
    ("place", message("location", title="岡山廠", address="高雄市", latitude=22.7981, longitude=120.2964),
     SentPlace(latitude=22.7981, longitude=120.2964)),
    ("sticker", message("sticker", packageId="1", stickerId="2"), Unsupported(kind="sticker")),
    ("voice", message("audio", duration=1000, **FROM_LINE), Unsupported(kind="audio")),
    ("video", message("video", duration=1000, **FROM_LINE), Unsupported(kind="video")),
    ("file", message("file", fileName="a.pdf", fileSize=10), Unsupported(kind="file")),
    ("a kind of message yet unknown", message("hologram"), Unsupported(kind="hologram")),
    ("unsend", event("unsend", replyToken=None, unsend={"messageId": "325708"}), Unsent(message_id="325708")),
    ("follow", event("follow", follow={"isUnblocked": False}), Followed()),
    ("unfollow", event("unfollow", replyToken=None), Blocked()),
    ("answer", event("postback", postback={"data": "answer:tok:usual"}),
     Tapped(action="answer", argument="tok:usual")),
    ("way back", event("postback", postback={"data": "answer:tok:!back"}),
     Tapped(action="answer", argument="tok:!back")),
    ("standing button", event("postback", postback={"data": "alert-ack:17"}),
     Tapped(action="alert-ack", argument="17")),
    ("day", event("postback", postback={"data": "answer:tok", "params": {"date": "2026-11-24"}}),
     Picked(token="tok", value="2026-11-24")),
    ("time", event("postback", postback={"data": "answer:tok", "params": {"time": "08:30"}}),
     Picked(token="tok", value="08:30")),
    ("day and time", event("postback", postback={"data": "answer:tok:x", "params": {"datetime": "2026-11-24T08:30"}}),
     Picked(token="tok", value="2026-11-24T08:30")),
    ("other parameters", event("postback", postback={"data": "open:help", "params": {"status": "SUCCESS"}}),
     Tapped(action="open", argument="help")),
    ("somebody else's data", event("postback", postback={"data": "action=buy&item=1"}),
     Tapped(action="action=buy&item=1", argument="")),
]  # fmt: skip

IGNORED: list[tuple[str, JSON]] = [
    ("group", event("message", source={"type": "group", "groupId": "C1", "userId": USER}, message={"type": "text"})),
    ("room", event("message", source={"type": "room", "roomId": "R1", "userId": USER}, message={"type": "text"})),
    ("joining a group", event("join", source={"type": "group", "groupId": "C1"})),
    ("edited, in a group", event("messageEdited", source={"type": "group", "groupId": "C1"}, message={})),
    ("no source", event("accountLink", source=None, link={"result": "failed"})),
    ("another system answers", event("message", mode="standby", message={"id": "1", "type": "text", "text": "x"})),
    ("beacon", event("beacon", beacon={"hwid": "d41d8cd98f", "type": "enter"})),
    ("video watched", event("videoPlayComplete", videoPlayComplete={"trackingId": "t"})),
    ("a kind of event yet unknown", event("undefined", undefinedField={})),
    ("wiped from the inbox", {"wiped": True}),
    ("nothing at all", {}),
]

UNREADABLE: list[tuple[str, JSON]] = [
    ("no message", event("message")),
    ("a message that is no object", event("message", message="text")),
    ("text without text", message("text")),
    ("photo without an id", event("message", message={"type": "image", **FROM_LINE})),
    ("photo with a path for an id", event("message", message={"id": "../1", "type": "image", **FROM_LINE})),
    ("a place off the earth", message("location", latitude=91, longitude=0)),
    ("a place that is no number", message("location", latitude=float("nan"), longitude=0)),
    ("postback without data", event("postback", postback={})),
    ("unsend without an id", event("unsend", unsend={})),
    ("no user", event("follow", source={"type": "user"})),
    ("a malformed user", event("follow", source={"type": "user", "userId": "U../../richmenu"})),
    ("no timestamp", event("follow", timestamp=None)),
    ("a timestamp that is no number", event("follow", timestamp="now")),
    ("a timestamp beyond all calendars", event("follow", timestamp=10**20)),
]


@pytest.mark.parametrize(("update", "what"), [row[1:] for row in READ], ids=[row[0] for row in READ])
def test_it_reads(update: JSON, what: What) -> None:
    incoming = read(update)
    assert incoming is not None
    assert incoming.what == what
    assert (incoming.platform, incoming.user_id) == (Platform.LINE, USER)
    assert incoming.at == datetime(2026, 11, 25, 10, 0, 0, 123000, tzinfo=UTC)
    assert incoming.reply_token == update.get("replyToken")
    assert incoming.message_id == update.get("message", {}).get("id", "")


@pytest.mark.parametrize("update", [row[1] for row in IGNORED], ids=[row[0] for row in IGNORED])
def test_it_leaves_alone(update: JSON) -> None:
    assert read(update) is None


@pytest.mark.parametrize("update", [row[1] for row in UNREADABLE], ids=[row[0] for row in UNREADABLE])
def test_it_refuses(update: JSON) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read(update)


@pytest.mark.parametrize(
    ("source", "account"),
    [
        pytest.param({"type": "user", "userId": USER}, f"line:{USER}", id="a person"),
        pytest.param({"type": "user"}, "line:-", id="a person who gave no consent"),
        pytest.param({"type": "user", "userId": "U1"}, "line:-", id="a malformed id"),
        pytest.param({"type": "group", "groupId": "C1", "userId": USER}, "line:-", id="a group"),
        pytest.param(None, "line:-", id="nobody"),
    ],
)
def test_the_key_names_the_event_and_the_account(source: JSON | None, account: str) -> None:
    assert key_of(event("follow", source=source)) == ("01KBA9Z6T1V8Q4N3M2K1J0H9G8", account)


def test_a_redelivered_event_has_the_same_key() -> None:
    again = event("follow", deliveryContext={"isRedelivery": True})
    assert key_of(again) == key_of(event("follow"))


@pytest.mark.parametrize("event_id", [None, "", 7, "x" * 81], ids=["missing", "empty", "a number", "too long"])
def test_an_event_without_an_id_has_no_key(event_id: object) -> None:
    with pytest.raises(ValueError, match="no id"):
        key_of(event("follow", webhookEventId=event_id))
