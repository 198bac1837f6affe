"""The stand-in refuses what LINE refuses: one row for each rule, beside a row that is just within it."""

# ruff: noqa: E501  # tables: one row, one rule

import io
import json
from typing import Any

import aiohttp
import pytest

from bot.demo.line import LineStandIn
from bot.demo.line_shapes import REQUESTS as SHAPES
from tests.bot.demo.conftest import LINE_TOKEN, MEI_LINE

Json = dict[str, Any]
BEARER = {"Authorization": f"Bearer {LINE_TOKEN}"}


def _text(text: Any = "hello", **more: Any) -> Json:
    return {"type": "text", "text": text, **more}


def _quick(*actions: Json, **item: Any) -> Json:
    return _text(quickReply={"items": [{"type": "action", "action": action, **item} for action in actions]})


def _postback(label: str = "Yes", data: str = "a:1", **more: Any) -> Json:
    return {"type": "postback", "label": label, "data": data, **more}


def _picker(**more: Any) -> Json:
    return {"type": "datetimepicker", "label": "When", "data": "d", "mode": "date", **more}


def _buttons(text: str = "Which?", actions: int = 1, **more: Any) -> Json:
    template = {"type": "buttons", "text": text, "actions": [_postback()] * actions, **more}
    return {"type": "template", "altText": "a", "template": template}


def _confirm(text: str = "Sure?", actions: int = 2) -> Json:
    template = {"type": "confirm", "text": text, "actions": [_postback()] * actions}
    return {"type": "template", "altText": "a", "template": template}


def _flex(*components: Json, alt: str = "a", layout: str = "vertical", **bubble: Any) -> Json:
    body = {"type": "box", "layout": layout, "contents": list(components)}
    return {"type": "flex", "altText": alt, "contents": {"type": "bubble", "body": body, **bubble}}


def _words(text: str = "hi", **more: Any) -> Json:
    return {"type": "text", "text": text, **more}


def _button(action: Json, **more: Any) -> Json:
    return {"type": "button", "action": action, **more}


def _carousel(bubbles: int, text: str = "hi") -> Json:
    bubble = _flex(_words(text))["contents"]
    return {"type": "flex", "altText": "a", "contents": {"type": "carousel", "contents": [bubble] * bubbles}}


FAMILY = "👨‍👩‍👧"

TAKEN: list[tuple[str, list[Json]]] = [
    ("five messages", [_text()] * 5),
    ("text of 5000 units", [_text("水" * 5000)]),
    ("2500 emojis are 5000 units", [_text("😀" * 2500)]),
    ("thirteen quick replies", [_quick(*[_postback()] * 13)]),
    ("a label of twenty families", [_quick(_postback(FAMILY * 20))]),
    ("data of 300", [_quick(_postback(data="x" * 300))]),
    ("quick replies for camera, album and place", [_quick(*({"type": kind, "label": "L"} for kind in ("camera", "cameraRoll", "location")))]),
    ("a form line filled in", [_quick(_postback(inputOption="openKeyboard", fillInText="08:00-17:00"))]),
    ("a picker with bounds", [_quick(_picker(min="2026-11-01", initial="2026-11-24", max="2026-11-30"))]),
    ("a picker of a time", [_quick(_picker(mode="time", initial="08:30"))]),
    ("textV2 with a mention", [{"type": "textV2", "text": "{a}", "substitution": {"a": {"type": "mention", "mentionee": {"type": "user", "userId": MEI_LINE}}}}]),
    ("a picture", [{"type": "image", "originalContentUrl": "https://a.tw/1.png", "previewImageUrl": "https://a.tw/1.png"}]),
    ("a place", [{"type": "location", "title": "t", "address": "a", "latitude": 25.0, "longitude": 121.5}]),
    ("a sticker", [{"type": "sticker", "packageId": "446", "stickerId": "1988"}]),
    ("buttons with text of 160", [_buttons("x" * 160, actions=4)]),
    ("a confirmation", [_confirm("x" * 240)]),
    ("flex with every common part", [_flex(
        _words(size="sm", color="#11223344", wrap=True, weight="bold", margin="md", flex=0),
        {"type": "separator", "margin": "12px"},
        {"type": "box", "layout": "baseline", "spacing": "sm", "contents": [{"type": "icon", "url": "https://a.tw/i.png"}, _words()]},
        {"type": "text", "contents": [{"type": "span", "text": "a", "decoration": "underline"}]},
        _button(_postback("x" * 40), style="primary", height="sm"),
        size="giga", styles={"footer": {"separator": True}}, footer={"type": "box", "layout": "vertical", "contents": []},
    )]),
    ("a carousel of twelve", [_carousel(12)]),
]  # fmt: skip

REFUSED: list[tuple[str, list[Json], str]] = [
    ("no message", [], "messages"),
    ("six messages", [_text()] * 6, "messages"),
    ("unknown type", [{"type": "speech", "text": "x"}], "messages[0].type"),
    ("no type", [{"text": "x"}], "messages[0].type"),
    ("unknown field", [_text(colour="red")], "messages[0].colour"),
    ("missing field", [{"type": "text"}], "messages[0].text"),
    ("empty text", [_text("")], "messages[0].text"),
    ("text that is a number", [_text(7)], "messages[0].text"),
    ("text of 5001 units", [_text("水" * 5001)], "messages[0].text"),
    ("2501 emojis are 5002 units", [_text("😀" * 2501)], "messages[0].text"),
    ("the second message is wrong", [_text(), _text("")], "messages[1].text"),
    ("fourteen quick replies", [_quick(*[_postback()] * 14)], "messages[0].quickReply.items"),
    ("no quick reply in the list", [_quick()], "messages[0].quickReply.items"),
    ("a label of 21 letters", [_quick(_postback("x" * 21))], "messages[0].quickReply.items[0].action.label"),
    ("a quick reply without a label", [_quick({"type": "postback", "data": "d"})], "messages[0].quickReply.items[0].action.label"),
    ("data of 301", [_quick(_postback(data="x" * 301))], "messages[0].quickReply.items[0].action.data"),
    ("no data", [_quick({"type": "postback", "label": "x"})], "messages[0].quickReply.items[0].action.data"),
    ("displayText of 301", [_quick(_postback(displayText="x" * 301))], "messages[0].quickReply.items[0].action.displayText"),
    ("displayText and text", [_quick(_postback(displayText="x", text="x"))], "messages[0].quickReply.items[0].action.text"),
    ("fillInText without the keyboard", [_quick(_postback(fillInText="x"))], "messages[0].quickReply.items[0].action.fillInText"),
    ("message text of 301", [_quick({"type": "message", "label": "x", "text": "x" * 301})], "messages[0].quickReply.items[0].action.text"),
    ("a menu switch as quick reply", [_quick({"type": "richmenuswitch", "label": "x", "richMenuAliasId": "a", "data": "d"})], "messages[0].quickReply.items[0].action.type"),
    ("an action nobody knows", [_quick({"type": "dance", "label": "x"})], "messages[0].quickReply.items[0].action.type"),
    ("an icon without https", [_quick(_postback(), imageUrl="http://a.tw/i.png")], "messages[0].quickReply.items[0].imageUrl"),
    ("a picker without a mode", [_quick({"type": "datetimepicker", "label": "x", "data": "d"})], "messages[0].quickReply.items[0].action.mode"),
    ("a picker's bound of another mode", [_quick(_picker(min="2026-11-01T08:00"))], "messages[0].quickReply.items[0].action.min"),
    ("a picker from max to min", [_quick(_picker(min="2026-11-30", max="2026-11-01"))], "messages[0].quickReply.items[0].action"),
    ("a picker that begins outside", [_quick(_picker(min="2026-11-10", initial="2026-11-01"))], "messages[0].quickReply.items[0].action"),
    ("a picker before 1900", [_quick(_picker(min="1899-12-31"))], "messages[0].quickReply.items[0].action.min"),
    ("a sender's name of 21", [_text(sender={"name": "x" * 21})], "messages[0].sender.name"),
    ("textV2 with too long a key", [{"type": "textV2", "text": "x", "substitution": {"k" * 21: {"type": "emoji", "productId": "1", "emojiId": "1"}}}], "messages[0].substitution." + "k" * 21),
    ("a picture without https", [{"type": "image", "originalContentUrl": "http://a.tw/1", "previewImageUrl": "https://a.tw/1"}], "messages[0].originalContentUrl"),
    ("a place without an address", [{"type": "location", "title": "t", "latitude": 1, "longitude": 1}], "messages[0].address"),
    ("a latitude of 91", [{"type": "location", "title": "t", "address": "a", "latitude": 91, "longitude": 1}], "messages[0].latitude"),
    ("a title of 101", [{"type": "location", "title": "t" * 101, "address": "a", "latitude": 1, "longitude": 1}], "messages[0].title"),
    ("buttons with text of 161", [_buttons("x" * 161)], "messages[0].template.text"),
    ("buttons with a title and text of 61", [_buttons("x" * 61, title="t")], "messages[0].template.text"),
    ("buttons with a title of 41", [_buttons(title="t" * 41)], "messages[0].template.title"),
    ("five buttons", [_buttons(actions=5)], "messages[0].template.actions"),
    ("no button", [_buttons(actions=0)], "messages[0].template.actions"),
    ("a camera on a button", [{"type": "template", "altText": "a", "template": {"type": "buttons", "text": "x", "actions": [{"type": "camera", "label": "x"}]}}], "messages[0].template.actions[0].type"),
    ("a confirmation with three", [_confirm(actions=3)], "messages[0].template.actions"),
    ("a confirmation with text of 241", [_confirm("x" * 241)], "messages[0].template.text"),
    ("altText of 1501", [_flex(_words(), alt="x" * 1501)], "messages[0].altText"),
    ("no altText", [{"type": "flex", "contents": _flex(_words())["contents"]}], "messages[0].altText"),
    ("a bubble of nothing", [{"type": "flex", "altText": "a", "contents": {"type": "bubble"}}], "messages[0].contents"),
    ("a body that is no box", [_flex(body=_words())], "messages[0].contents.body.type"),
    ("flex text of nothing", [_flex(_words(""))], "messages[0].contents.body.contents[0].text"),
    ("flex text without text", [_flex({"type": "text"})], "messages[0].contents.body.contents[0].text"),
    ("a span outside of a text", [_flex({"type": "span", "text": "x"})], "messages[0].contents.body.contents[0].type"),
    ("a flex part nobody knows", [_flex({"type": "list"})], "messages[0].contents.body.contents[0].type"),
    ("a flex field nobody knows", [_flex(_words(fontSize="sm"))], "messages[0].contents.body.contents[0].fontSize"),
    ("a color by name", [_flex(_words(color="red"))], "messages[0].contents.body.contents[0].color"),
    ("a size that is none", [_flex(_words(size="huge"))], "messages[0].contents.body.contents[0].size"),
    ("an icon in a vertical box", [_flex({"type": "icon", "url": "https://a.tw/i.png"})], "messages[0].contents.body.contents[0]"),
    ("a button in a baseline box", [_flex(_button(_postback()), layout="baseline")], "messages[0].contents.body.contents[0]"),
    ("a flex label of 41", [_flex(_button(_postback("x" * 41)))], "messages[0].contents.body.contents[0].action.label"),
    ("a flex button without a label", [_flex(_button({"type": "uri", "uri": "tel:110"}))], "messages[0].contents.body.contents[0].action.label"),
    ("a link of 1001", [_flex(_button({"type": "uri", "label": "x", "uri": "https://" + "x" * 993}))], "messages[0].contents.body.contents[0].action.uri"),
    ("a link that is not encoded", [_flex(_button({"type": "uri", "label": "x", "uri": "https://a.tw/攜手"}))], "messages[0].contents.body.contents[0].action.uri"),
    ("a link of another kind", [_flex(_button({"type": "uri", "label": "x", "uri": "javascript:alert(1)"}))], "messages[0].contents.body.contents[0].action.uri"),
    ("thirteen bubbles", [_carousel(13)], "messages[0].contents.contents"),
    ("a bubble over 30 KB", [_flex(*[_words("x" * 1000)] * 31)], "messages[0].contents"),
    ("a carousel over 50 KB", [_carousel(11, "x" * 5000)], "messages[0].contents"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "messages"), TAKEN, ids=[row[0] for row in TAKEN])
def test_it_takes_what_line_takes(label: str, messages: list[Json]) -> None:
    assert list(SHAPES["push"]({"to": MEI_LINE, "messages": messages}, "")) == []


@pytest.mark.parametrize(("label", "messages", "where"), REFUSED, ids=[row[0] for row in REFUSED])
def test_it_refuses_what_line_refuses(label: str, messages: list[Json], where: str) -> None:
    assert where in [fault.where for fault in SHAPES["push"]({"to": MEI_LINE, "messages": messages}, "")]


async def test_a_refusal_names_every_fault_and_shows_and_costs_nothing(
    line: LineStandIn, http: aiohttp.ClientSession
) -> None:
    before = line.screen(MEI_LINE)
    for kind in ("push", "validate/push"):
        body = {"messages": [_text(), _text("", colour="red")], **({"to": MEI_LINE} if kind == "push" else {})}
        response = await http.post(f"{line.base_url}/v2/bot/message/{kind}", json=body, headers=BEARER)
        assert response.status == 400
        assert await response.json() == {
            "message": "A message (messages[1]) in the request body is invalid",
            "details": [
                {"message": "May not be empty", "property": "messages[1].text"},
                {"message": "Unknown field", "property": "messages[1].colour"},
            ],
        }
    assert line.screen(MEI_LINE) == before
    assert line.used == 0


REQUESTS: list[tuple[str, str, str, Any, dict[str, str], int, str]] = [
    ("no token", "POST", "/v2/bot/message/push", {}, {"Authorization": ""}, 401, "Authentication failed"),
    ("another token", "GET", "/v2/bot/info", None, {"Authorization": "Bearer x"}, 401, "Authentication failed"),
    ("a body that is no JSON", "POST", "/v2/bot/message/push", b"{", {}, 400, "could not be parsed"),
    ("a body that is a list", "POST", "/v2/bot/message/push", [], {}, 400, "error(s)"),
    ("no recipient", "POST", "/v2/bot/message/push", {"messages": [_text()]}, {}, 400, "'to'"),
    ("a recipient of another shape", "POST", "/v2/bot/message/push", {"to": "U1", "messages": [_text()]}, {}, 400, "'to'"),
    ("a field nobody knows", "POST", "/v2/bot/message/push", {"to": MEI_LINE, "messages": [_text()], "silent": True}, {}, 400, "1 error(s)"),
    ("a retry key that is none", "POST", "/v2/bot/message/push", {"to": MEI_LINE, "messages": [_text()]}, {"X-Line-Retry-Key": "x"}, 400, "retry key"),
    ("a reply with a retry key", "POST", "/v2/bot/message/reply", {"replyToken": "x", "messages": [_text()]}, {"X-Line-Retry-Key": "123e4567-e89b-12d3-a456-426614174000"}, 400, "retry key"),
    ("a reply token nobody gave", "POST", "/v2/bot/message/reply", {"replyToken": "x", "messages": [_text()]}, {}, 400, "Invalid reply token"),
    ("501 recipients", "POST", "/v2/bot/message/multicast", {"to": [MEI_LINE] * 501, "messages": [_text()]}, {}, 400, "'to'"),
    ("over 2 MB", "POST", "/v2/bot/message/push", b"x" * (2 * 1024 * 1024 + 1), {}, 413, "too large"),
    ("loading for 7 seconds", "POST", "/v2/bot/chat/loading/start", {"chatId": MEI_LINE, "loadingSeconds": 7}, {}, 400, "1 error(s)"),
    ("a path nobody knows", "GET", "/v2/bot/horoscope", None, {}, 404, "Not found"),
    ("a profile of a stranger", "GET", f"/v2/bot/profile/U{'9' * 32}", None, {}, 404, "Not found"),
    ("content nobody sent", "GET", "/v2/bot/message/7/content", None, {}, 404, "Not found"),
    ("a menu nobody made", "GET", "/v2/bot/richmenu/richmenu-1", None, {}, 404, "richmenu not found"),
    ("no menu of one's own", "GET", f"/v2/bot/user/{MEI_LINE}/richmenu", None, {}, 404, "no richmenu"),
    ("no default menu", "GET", "/v2/bot/user/all/richmenu", None, {}, 404, "no default richmenu"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "method", "path", "body", "headers", "status", "says"), REQUESTS, ids=[row[0] for row in REQUESTS]
)
async def test_it_refuses_requests_in_lines_words(
    line: LineStandIn,
    http: aiohttp.ClientSession,
    label: str,
    method: str,
    path: str,
    body: Any,
    headers: dict[str, str],
    status: int,
    says: str,
) -> None:
    data = None if body is None else io.BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())
    response = await http.request(
        method, line.base_url + path, data=data, headers={**BEARER, "Content-Type": "application/json", **headers}
    )
    assert response.status == status
    assert says in (await response.json())["message"]
    assert response.headers["x-line-request-id"]


def _menu(**more: Any) -> Json:
    area = {"bounds": {"x": 0, "y": 0, "width": 400, "height": 540}, "action": {"type": "message", "text": "x"}}
    menu = {
        "size": {"width": 800, "height": 540},
        "selected": True,
        "name": "n",
        "chatBarText": "Menu",
        "areas": [area],
    }
    return {**menu, **more}


MENUS: list[tuple[str, Json, str]] = [
    ("799 wide", _menu(size={"width": 799, "height": 540}), "size.width"),
    ("249 high", _menu(size={"width": 800, "height": 249}), "size.height"),
    ("too square", _menu(size={"width": 800, "height": 560}), "size"),
    ("21 areas", _menu(areas=_menu()["areas"] * 21), "areas"),
    ("an area that sticks out", _menu(areas=[{"bounds": {"x": 500, "y": 0, "width": 400, "height": 1}, "action": {"type": "message", "text": "x"}}]), "areas[0].bounds"),
    ("a bar of 15 letters", _menu(chatBarText="x" * 15), "chatBarText"),
    ("no name", {name: value for name, value in _menu().items() if name != "name"}, "name"),
    ("a camera", _menu(areas=[{"bounds": {"x": 0, "y": 0, "width": 1, "height": 1}, "action": {"type": "camera", "label": "x"}}]), "areas[0].action.type"),
    ("an alias with capitals", _menu(areas=[{"bounds": {"x": 0, "y": 0, "width": 1, "height": 1}, "action": {"type": "richmenuswitch", "richMenuAliasId": "A", "data": "d"}}]), "areas[0].action.richMenuAliasId"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "menu", "where"), MENUS, ids=[row[0] for row in MENUS])
def test_it_refuses_a_menu_that_line_refuses(label: str, menu: Json, where: str) -> None:
    assert list(SHAPES["menu"](_menu(), "")) == []
    assert [fault.where for fault in SHAPES["menu"](menu, "")] == [where]
