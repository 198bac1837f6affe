"""The checker of the tests itself: each kind of mistake is found."""

from typing import Any

import pytest

from tests.line_limits import menu_problems, problems

JSON = dict[str, Any]


def text(words: str = "x") -> JSON:
    return {"type": "text", "text": words}


def tap(**parts: Any) -> JSON:
    return {"type": "postback", "label": "x", "data": "x:1"} | parts


def quick(*actions: JSON) -> JSON:
    return text() | {"quickReply": {"items": [{"type": "action", "action": action} for action in actions]}}


def flex(*contents: JSON, alt: str = "x") -> JSON:
    body = {"type": "box", "layout": "vertical", "contents": list(contents)}
    return {"type": "flex", "altText": alt, "contents": {"type": "bubble", "body": body}}


def button(**parts: Any) -> JSON:
    return {"type": "button", "action": tap(**parts)}


def pick(**parts: Any) -> JSON:
    return {"type": "datetimepicker", "label": "x", "data": "x", "mode": "date"} | parts


WRONG: list[tuple[str, list[JSON]]] = [
    ("no message", []),
    ("six messages", [text()] * 6),
    ("empty text", [text(" ")]),
    ("long text", [text("😀" * 2501)]),
    ("an unknown kind", [{"type": "textV3", "text": "x"}]),
    ("quick replies before the last", [quick(tap()), text()]),
    ("fourteen quick replies", [quick(*[tap()] * 14)]),
    ("no quick replies", [quick()]),
    ("a long quick label", [quick(tap(label="字" * 21))]),
    ("a long Flex label", [flex(button(label="字" * 41))]),
    ("long data", [quick(tap(data="x" * 301))]),
    ("no data", [quick(tap(data=""))]),
    ("a long display text", [quick(tap(displayText="x" * 301))]),
    ("a camera in Flex", [flex({"type": "button", "action": {"type": "camera", "label": "x"}})]),
    ("a long alternative text", [flex({"type": "text", "text": "x", "wrap": True}, alt="x" * 1501)]),
    ("a text that does not wrap", [flex({"type": "text", "text": "x"})]),
    ("a large bubble", [flex({"type": "text", "text": "字" * 5000, "wrap": True})]),
    ("an empty box", [flex()]),
    ("a wrong colour", [flex({"type": "text", "text": "x", "wrap": True, "color": "red"})]),
    ("a wrong link", [quick({"type": "uri", "label": "x", "uri": "javascript:x"})]),
    ("a picker with one day", [quick(pick(min="2026-11-24", max="2026-11-24"))]),
    ("a picker that begins outside", [quick(pick(min="2026-11-01", max="2026-11-24", initial="2026-12-01"))]),
    ("a picker with a wrong day", [quick(pick(min="24.11.2026"))]),
    ("a picker without a mode", [quick(pick(mode="week"))]),
]  # fmt: skip


@pytest.mark.parametrize("messages", [row[1] for row in WRONG], ids=[row[0] for row in WRONG])
def test_each_mistake_is_found(messages: list[JSON]) -> None:
    assert len(problems(messages)) == 1


def test_what_is_right_passes() -> None:
    day = pick(min="2026-11-01", max="2026-11-24", initial="2026-11-24")
    assert (
        problems([flex(button(label="字" * 40)), quick(tap(label="字" * 20), day, pick(mode="time", initial="08:00"))])
        == []
    )


MENU = {
    "size": {"width": 2500, "height": 843},
    "name": "x",
    "chatBarText": "x",
    "areas": [{"bounds": {"x": 0, "y": 0, "width": 2500, "height": 843}, "action": tap()}],
}


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"size": {"width": 2500, "height": 842}}, id="a field below the picture"),
        pytest.param({"chatBarText": "字" * 15}, id="a long bar"),
        pytest.param({"areas": []}, id="no fields"),
        pytest.param({"name": "x" * 301}, id="a long name"),
    ],
)
def test_each_mistake_of_a_menu_is_found(change: JSON) -> None:
    assert menu_problems(MENU) == []
    assert len(menu_problems(MENU | change)) == 1
