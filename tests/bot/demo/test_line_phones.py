"""What phones with LINE show, and the events that they send."""

from typing import Any

import pytest
from linebot.v3 import WebhookParser
from linebot.v3.exceptions import InvalidSignatureError
from linebot.v3.webhooks import FollowEvent, MessageEvent, PostbackEvent, UnfollowEvent, UnsendEvent

from bot.demo.line import LineStandIn
from bot.demo.phones import Key, NotOnScreen
from storage.enums import Platform
from tests.bot.demo.conftest import AN_LINE, LINE_SECRET, MEI_LINE, Program
from tests.cast import NOW

Json = dict[str, Any]


def _show(line: LineStandIn, *messages: Json) -> str:
    """Let the bot have sent these; the id of the last."""
    ids = [line._next_message_id() for _ in messages]
    line.receive(MEI_LINE, messages, ids, cost="reply", silent=False)
    return ids[-1]


def _postback(label: str, data: str, **more: Any) -> Json:
    return {"type": "postback", "label": label, "data": data, **more}


def _asking(*actions: Json, text: str = "?") -> Json:
    return {"type": "text", "text": text, "quickReply": {"items": [{"type": "action", "action": a} for a in actions]}}


async def _sent(line: LineStandIn, program: Program) -> Json:
    await line.settle()
    return program.events[-1]


YES = Key(label="Yes", kind="postback", data="a:1")


async def test_the_webhook_is_signed_over_its_very_bytes(line: LineStandIn, program: Program) -> None:
    await line.say(MEI_LINE, "今天 8:00–17:00")
    await line.settle()
    headers, body = program.received[-1]
    [event] = WebhookParser(LINE_SECRET).parse(body.decode(), headers["x-line-signature"])
    assert isinstance(event, MessageEvent)
    assert (event.message.text, event.source.user_id) == ("今天 8:00–17:00", MEI_LINE)
    assert event.timestamp == NOW.timestamp() * 1000
    assert len(event.webhook_event_id) == 26
    assert program.bodies[-1]["destination"].startswith("U")
    with pytest.raises(InvalidSignatureError):
        WebhookParser("another secret").parse(body.decode(), headers["x-line-signature"])


async def test_everything_a_person_does_is_an_event_that_the_sdk_reads(line: LineStandIn, program: Program) -> None:
    _show(line, _asking({"type": "datetimepicker", "label": "Day", "data": "d", "mode": "date"}))
    await line.tap(MEI_LINE, line.screen(MEI_LINE).quick[0][0], value="2026-11-24")
    await line.say(MEI_LINE, "hi")
    await line.send_photo(MEI_LINE, b"jpeg")
    await line.send_place(MEI_LINE, 25.03, 121.56)
    await line.send_sticker(MEI_LINE)
    await line.unsend(MEI_LINE, line.screen(MEI_LINE).bubbles[1].id)
    await line.block(MEI_LINE)
    await line.unblock(MEI_LINE)
    await line.settle()
    events = [
        event
        for headers, body in program.received
        for event in WebhookParser(LINE_SECRET).parse(body.decode(), headers["x-line-signature"])
        if event.source.user_id == MEI_LINE
    ]
    kinds = [FollowEvent, PostbackEvent, *[MessageEvent] * 4, UnsendEvent, UnfollowEvent, FollowEvent]
    assert [type(event) for event in events] == kinds
    assert [event.message.type for event in events[2:6]] == ["text", "image", "location", "sticker"]
    assert events[1].postback.params == {"date": "2026-11-24"}
    assert [events[0].follow.is_unblocked, events[-1].follow.is_unblocked] == [False, True]
    assert ["replyToken" in event for event in program.events if event["type"] in {"unsend", "unfollow"}] == [False] * 2


async def test_what_was_not_taken_comes_again_with_the_same_id_and_token(line: LineStandIn, program: Program) -> None:
    program.received.clear()
    program.statuses = [500, 0]
    await line.say(MEI_LINE, "hi")
    await line.settle()
    assert [event["deliveryContext"]["isRedelivery"] for event in program.events] == [False, True, True]
    for name in ("webhookEventId", "replyToken", "timestamp"):
        assert len({event[name] for event in program.events}) == 1


async def test_later_events_overtake_one_that_failed(line: LineStandIn, program: Program) -> None:
    program.received.clear()
    program.statuses = [500]
    await line.say(MEI_LINE, "first")
    await line.say(MEI_LINE, "second")
    await line.settle()
    assert [event["message"]["text"] for event in program.events] == ["first", "second", "first"]


async def test_held_events_come_after_release_and_old_ones_when_told(line: LineStandIn, program: Program) -> None:
    program.received.clear()
    line.hold()
    await line.say(MEI_LINE, "one")
    await line.say(MEI_LINE, "two")
    assert program.received == []
    line.release()
    line.deliver_again(2)
    await line.settle()
    assert [event["message"]["text"] for event in program.events] == ["one", "two", "one", "two"]
    assert [event["deliveryContext"]["isRedelivery"] for event in program.events] == [False, False, True, True]


async def test_an_invite_link_adds_the_account_and_sends_the_code(line: LineStandIn, program: Program) -> None:
    new = "U" + "3c" * 16
    line.add(new, "New", "vi")
    assert line.users() == [MEI_LINE, AN_LINE, new]
    assert not line.screen(new).friend
    with pytest.raises(NotOnScreen):
        await line.say(new, "hi")
    await line.open_chat(new, "ABCD-1234")
    await line.settle()
    assert [event["type"] for event in program.events[-2:]] == ["follow", "message"]
    assert program.events[-1]["message"]["text"] == "ABCD-1234"
    assert line.screen(new).friend


@pytest.mark.parametrize("user_id", ["1", "U" + "1e" * 15, "U" + "1E" * 16, "C" + "1e" * 16])
def test_it_adds_nobody_whose_id_is_not_lines(line: LineStandIn, user_id: str) -> None:
    with pytest.raises(ValueError, match="hexadecimal"):
        line.add(user_id, "X", "en")


async def test_quick_replies_belong_to_the_last_message_only(line: LineStandIn, program: Program) -> None:
    _show(line, _asking(_postback("No", "a:0")), _asking(_postback("Yes", "a:1")))
    assert line.screen(MEI_LINE).quick == ((YES,),)
    _show(line, {"type": "text", "text": "by the way"})
    assert line.screen(MEI_LINE).quick == ()
    with pytest.raises(NotOnScreen):
        await line.tap(MEI_LINE, YES)
    _show(line, _asking(_postback("Yes", "a:1")))
    await line.say(MEI_LINE, "yes")
    assert line.screen(MEI_LINE).quick == ()


async def test_a_quick_reply_speaks_for_the_person_and_is_gone(line: LineStandIn, program: Program) -> None:
    _show(line, _asking(_postback("Yes", "a:1", displayText="Yes, please")))
    await line.tap(MEI_LINE, YES)
    screen = line.screen(MEI_LINE)
    assert (screen.bubbles[-1].mine, screen.bubbles[-1].text, screen.quick) == (True, "Yes, please", ())
    event = await _sent(line, program)
    assert (event["type"], event["postback"]) == ("postback", {"data": "a:1"})
    with pytest.raises(NotOnScreen):
        await line.unsend(MEI_LINE, screen.bubbles[-1].id)


KINDS: list[tuple[Json, Key]] = [
    ({"type": "message", "label": "M", "text": "hi"}, Key(label="M", kind="text", data="hi")),
    ({"type": "uri", "label": "U", "uri": "https://a.tw"}, Key(label="U", kind="url", url="https://a.tw")),
    ({"type": "camera", "label": "C"}, Key(label="C", kind="photo")),
    ({"type": "cameraRoll", "label": "R"}, Key(label="R", kind="photo")),
    ({"type": "location", "label": "L"}, Key(label="L", kind="place")),
    (
        {"type": "datetimepicker", "label": "T", "data": "d", "mode": "time", "min": "06:00", "max": "22:00", "initial": "08:00"},
        Key(label="T", kind="time", data="d", first="06:00", last="22:00", initial="08:00"),
    ),
    (_postback("F", "d", inputOption="openKeyboard", fillInText="8-17"), Key(label="F", kind="prefill", data="8-17")),
    ({"type": "clipboard", "label": "P", "clipboardText": "113"}, Key(label="P", kind="prefill", data="113")),
]  # fmt: skip


@pytest.mark.parametrize(("action", "key"), KINDS)
async def test_every_action_is_a_key_of_its_kind(line: LineStandIn, action: Json, key: Key) -> None:
    _show(line, _asking(action))
    assert line.screen(MEI_LINE).quick == ((key,),)


@pytest.mark.parametrize("value", ["", "tomorrow", "05:59", "22:01", "2026-11-24"])
async def test_a_picker_gives_nothing_outside_of_its_bounds(line: LineStandIn, program: Program, value: str) -> None:
    _show(line, _asking(KINDS[5][0]))
    before = len(line.events)
    with pytest.raises(NotOnScreen):
        await line.tap(MEI_LINE, KINDS[5][1], value=value)
    assert len(line.events) == before


async def test_a_flex_bubble_is_read_from_the_top_and_its_buttons_stay(line: LineStandIn, program: Program) -> None:
    def words(text: str) -> Json:
        return {"type": "text", "text": text}

    body = {
        "type": "box",
        "layout": "vertical",
        "contents": [
            words("Visit"),
            {"type": "separator"},
            {"type": "box", "layout": "horizontal", "contents": [words("Site"), words("Formosa")]},
            {"type": "text", "contents": [{"type": "span", "text": "14 "}, {"type": "span", "text": "days"}]},
        ],
    }
    footer = {
        "type": "box",
        "layout": "vertical",
        "contents": [
            {"type": "button", "style": "primary", "action": _postback("Yes", "a:1", displayText="Yes!")},
            {
                "type": "box",
                "layout": "horizontal",
                "contents": [
                    {"type": "button", "action": _postback("No", "a:0")},
                    {"type": "button", "action": {"type": "uri", "label": "Call", "uri": "tel:113"}},
                ],
            },
        ],
    }
    flex = {"type": "flex", "altText": "Visit", "contents": {"type": "bubble", "body": body, "footer": footer}}
    bubble_id = _show(line, flex)
    bubble = line.screen(MEI_LINE).bubbles[-1]
    yes = Key(label="Yes", kind="postback", data="a:1", primary=True)
    assert bubble.text == "Visit\nSite  Formosa\n14 days"
    assert bubble.rows == (
        (yes,),
        (Key(label="No", kind="postback", data="a:0"), Key(label="Call", kind="url", url="tel:113")),
    )
    await line.say(MEI_LINE, "later")
    await line.tap(MEI_LINE, yes, bubble_id=bubble_id)
    assert line.screen(MEI_LINE).bubbles[-1].text == "Yes!"
    assert (await _sent(line, program))["postback"] == {"data": "a:1"}
    with pytest.raises(NotOnScreen):
        await line.tap(MEI_LINE, YES, bubble_id=bubble_id)
    with pytest.raises(NotOnScreen):
        await line.tap(MEI_LINE, yes)


async def test_templates_pictures_and_places_are_drawn(line: LineStandIn) -> None:
    actions = [_postback("Yes", "a:1"), _postback("No", "a:0")]
    picture = {"type": "image", "originalContentUrl": "https://a.tw/1.png", "previewImageUrl": "https://a.tw/s.png"}
    place = {"type": "location", "title": "Plant", "address": "Road 1", "latitude": 25.0, "longitude": 121.5}
    confirm = {"type": "template", "altText": "a", "template": {"type": "confirm", "text": "Sure?", "actions": actions}}
    buttons = {"type": "buttons", "title": "T", "text": "Which?", "actions": actions}
    _show(line, picture, place, confirm, {"type": "template", "altText": "a", "template": buttons})
    shown = line.screen(MEI_LINE).bubbles
    no = Key(label="No", kind="postback", data="a:0")
    assert shown[0].photo == "https://a.tw/s.png"
    assert (shown[1].text, shown[1].place) == ("Plant\nRoad 1", (25.0, 121.5))
    assert (shown[2].text, shown[2].rows) == ("Sure?", ((YES, no),))
    assert (shown[3].text, shown[3].rows) == ("T\nWhich?", ((YES,), (no,)))


async def test_who_blocked_can_do_nothing_but_unblock(line: LineStandIn) -> None:
    _show(line, _asking(_postback("Yes", "a:1")))
    await line.block(MEI_LINE)
    screen = line.screen(MEI_LINE)
    assert (screen.blocked, screen.quick) == (True, ())
    for action in (
        line.say(MEI_LINE, "x"),
        line.open_chat(MEI_LINE),
        line.send_place(MEI_LINE, 1, 1),
        line.tap(MEI_LINE, YES),
        line.block(MEI_LINE),
    ):
        with pytest.raises(NotOnScreen):
            await action
    await line.unblock(MEI_LINE)
    assert not line.screen(MEI_LINE).blocked


async def test_one_takes_back_only_what_is_ones_own(line: LineStandIn, program: Program) -> None:
    theirs = _show(line, {"type": "text", "text": "hello"})
    await line.say(MEI_LINE, "oops")
    mine = line.screen(MEI_LINE).bubbles[-1].id
    with pytest.raises(NotOnScreen):
        await line.unsend(MEI_LINE, theirs)
    await line.unsend(MEI_LINE, mine)
    assert (await _sent(line, program))["unsend"] == {"messageId": mine}
    assert [bubble.id for bubble in line.screen(MEI_LINE).bubbles] == [theirs]


async def test_watchers_hear_whose_screen_changed(line: LineStandIn) -> None:
    heard: list[tuple[Platform, str]] = []
    line.watch(lambda platform, user_id: heard.append((platform, user_id)))
    await line.say(AN_LINE, "hi")
    _show(line, {"type": "text", "text": "hello"})
    assert heard == [(Platform.LINE, AN_LINE), (Platform.LINE, MEI_LINE)]


async def test_nothing_is_lost_when_no_webhook_is_set(line: LineStandIn, program: Program) -> None:
    """LINE does not keep events for a webhook to come; the person sees their own message all the same."""
    program.received.clear()
    line.webhook_url = ""
    await line.say(MEI_LINE, "hi")
    await line.settle()
    assert program.received == []
    assert line.screen(MEI_LINE).bubbles[-1].text == "hi"
