"""What a message looks like in LINE: exact payloads for every kind of question and button, and everything within LINE's limits."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from linebot.v3.messaging import PushMessageRequest

from bot.channels.line import limits
from bot.channels.line.render import render
from handlers import replies, texts
from handlers.messages import Button, Outgoing
from handlers.prompts import (
    Choice,
    Day,
    Location,
    Number,
    Option,
    Photo,
    Prompt,
    Several,
    Text,
    TimeRange,
)
from handlers.router import FORMS
from tests.bot.channels.line.server import NOW
from tests.line_limits import problems

JSON = dict[str, Any]

BACK = Button(label="上一步", data="answer:tok:!back")
CANCEL = Button(label="先不填了", data="answer:tok:!cancel")


def shown(*messages: Outgoing, now: datetime = NOW) -> list[JSON]:
    """The payload, which must be within the limits and survive the SDK as it is."""
    payload = render(messages, words=texts.text, now=now)
    assert problems(payload) == []
    request = PushMessageRequest.from_dict({"to": "U", "messages": payload})
    assert request.to_dict()["messages"] == payload
    return payload


def says(text: str = "問一句", **parts: Any) -> Outgoing:
    return Outgoing(key="key", text=text, **parts)


def asks(prompt: Prompt | None, **parts: Any) -> Outgoing:
    return says(prompt=prompt, token="tok", steering=(BACK, CANCEL), **parts)


def quick(payload: list[JSON]) -> list[JSON]:
    return [item["action"] for item in payload[-1].get("quickReply", {}).get("items", [])]


def tap(label: str, value: str, says: str | None = None) -> JSON:
    return {"type": "postback", "label": label, "data": f"answer:tok:{value}", "displayText": says or label}


STEERING = [tap("上一步", "!back"), tap("先不填了", "!cancel")]
NAMES = ("美玲", "阿安", "布迪")
PUPILS = tuple(Option(value=f"s{number}", label=name) for number, name in enumerate(NAMES, start=1))

KINDS: list[tuple[str, Prompt, str, list[JSON]]] = [
    ("choice",
     Choice(options=(Option(value="leave", label="請假"), Option(value="sick", label="病假"))),
     "\n\n1. 請假　2. 病假",
     [tap("請假", "leave"), tap("病假", "sick")]),
    ("choice with a long label",
     Choice(options=(Option(value="usual", label="跟平常一樣：11/24（二）08:00–17:00，休息 60 分"),)),
     "\n\n1. 跟平常一樣：11/24（二）08:00–17:00，休息 60 分",
     [tap("1. 跟平常一樣：11/24（二）08…", "usual", "跟平常一樣：11/24（二）08:00–17:00，休息 60 分")]),
    ("several",
     Several(options=PUPILS, chosen=("s2",)),
     "\n\n1. 美玲　2. ✓ 阿安　3. 布迪",
     [tap("好了", "done"), tap("全部（3）", "all"), tap("美玲", "s1"), tap("✓ 阿安", "s2"), tap("布迪", "s3")]),
    ("several of one",
     Several(options=PUPILS[:1]), "\n\n1. 美玲", [tap("好了", "done"), tap("美玲", "s1")]),
    ("a past day",
     Day(first=date(2026, 9, 1), last=date(2026, 11, 24)), "",
     [tap("今天 11/24（二）", "2026-11-24"), tap("昨天 11/23（一）", "2026-11-23"), tap("11/22（日）", "2026-11-22"),
      tap("11/21（六）", "2026-11-21"), tap("11/20（五）", "2026-11-20"), tap("11/19（四）", "2026-11-19"),
      {"type": "datetimepicker", "label": "選別天", "data": "answer:tok", "mode": "date", "initial": "2026-11-24",
       "min": "2026-09-01", "max": "2026-11-24"}]),
    ("a day to come",
     Day(first=date(2026, 11, 24), last=date(2026, 11, 25)), "",
     [tap("今天 11/24（二）", "2026-11-24"), tap("明天 11/25（三）", "2026-11-25"),
      {"type": "datetimepicker", "label": "選別天", "data": "answer:tok", "mode": "date", "initial": "2026-11-24",
       "min": "2026-11-24", "max": "2026-11-25"}]),
    ("the only day", Day(first=date(2026, 11, 20), last=date(2026, 11, 20)), "", [tap("11/20（五）", "2026-11-20")]),
    ("a start", TimeRange(), "",
     [{"type": "datetimepicker", "label": "選開始的時間", "data": "answer:tok", "mode": "time", "initial": "08:00"}]),
    ("an end", TimeRange(start="22:00"), "",
     [{"type": "datetimepicker", "label": "選結束的時間", "data": "answer:tok", "mode": "time", "initial": "07:00"}]),
    ("number", Number(least=0, most=99, suggestions=(1, 2)), "", [tap("1", "1"), tap("2", "2")]),
    ("text", Text(), "", []),
    ("photo", Photo(), "", [{"type": "camera", "label": "拍一張"}, {"type": "cameraRoll", "label": "從相簿選"}]),
    ("place", Location(), "", [{"type": "location", "label": "傳位置"}]),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "listed", "keys"), [row[1:] for row in KINDS], ids=[row[0] for row in KINDS])
def test_a_question_comes_with_keys_that_suit_it(prompt: Prompt, listed: str, keys: list[JSON]) -> None:
    payload = shown(asks(prompt))
    assert payload[0] == {
        "type": "text",
        "text": f"問一句{listed}",
        "quickReply": {"items": [{"type": "action", "action": action} for action in [*keys, *STEERING]]},
    }


@pytest.mark.parametrize("locale", texts.LOCALES)
@pytest.mark.parametrize("prompt", [row[1] for row in KINDS], ids=[row[0] for row in KINDS])
@pytest.mark.parametrize("buttons", [(), (Button(label="看這週", data="open:my_week"),)], ids=["bare", "with a button"])
def test_every_kind_of_question_is_within_the_limits_in_every_language(
    prompt: Prompt, buttons: tuple[Button, ...], locale: str
) -> None:
    payload = shown(asks(prompt, buttons=buttons, locale=locale))
    assert [action.get("data") for action in quick(payload)[-2:]] == [BACK.data, CANCEL.data]
    assert payload[-1]["type"] == ("flex" if buttons else "text")


def test_plain_words_are_a_plain_message() -> None:
    assert shown(says("收到。\n謝謝")) == [{"type": "text", "text": "收到。\n謝謝"}]


def test_buttons_that_must_stay_are_in_a_bubble() -> None:
    buttons = (Button(label="改", data="report-shift-correct:7"), Button(label="開啟", url="https://t.me/x?start=c"))
    look = {"type": "button", "style": "secondary", "height": "sm", "adjustMode": "shrink-to-fit", "scaling": True}
    change = {"type": "postback", "label": "改", "data": "report-shift-correct:7", "displayText": "改"}
    opened = {"type": "uri", "label": "開啟", "uri": "https://t.me/x?start=c"}
    words = {"type": "text", "text": "存好了。", "wrap": True, "size": "md", "color": "#26323A", "scaling": True}
    assert shown(says("存好了。", buttons=buttons)) == [
        {
            "type": "flex",
            "altText": "存好了。",
            "contents": {
                "type": "bubble",
                "size": "mega",
                "body": {"type": "box", "layout": "vertical", "contents": [words]},
                "footer": {
                    "type": "box",
                    "layout": "vertical",
                    "spacing": "sm",
                    "contents": [look | {"action": change}, look | {"action": opened}],
                },
            },
        }
    ]


def test_a_single_button_stands_out() -> None:
    (message,) = shown(says(buttons=(Button(label="我來處理", data="alert-ack:17"),)))
    (button,) = message["contents"]["footer"]["contents"]
    assert (button["style"], button["color"]) == ("primary", "#2F6F73")


def test_numbers_can_be_dialled() -> None:
    (message,) = shown(says(phone_numbers=(("119 救護、火警", "119"), ("學校", "(07) 123-4567"))))
    actions = [button["action"] for button in message["contents"]["footer"]["contents"]]
    assert actions == [
        {"type": "uri", "label": "☎ 119 救護、火警", "uri": "tel:119"},
        {"type": "uri", "label": "☎ 學校", "uri": "tel:071234567"},
    ]


def test_the_keys_of_a_question_go_with_the_last_message() -> None:
    payload = shown(says("先說"), asks(Number(least=0, most=9, suggestions=(3,))), says("再說一句"))
    assert ["quickReply" in message for message in payload] == [False, False, True]
    assert quick(payload)[0] == tap("3", "3")


def test_of_two_questions_the_last_one_has_the_keys() -> None:
    payload = shown(asks(Photo()), asks(Location()))
    assert [action["type"] for action in quick(payload)] == ["location", "postback", "postback"]


MANY = tuple(Option(value=f"s{number}", label=f"學生{number}") for number in range(1, 31))


def test_options_beyond_the_keys_are_chosen_by_number() -> None:
    payload = shown(asks(Choice(options=MANY)))
    assert [action["data"] for action in quick(payload)] == [
        *(f"answer:tok:s{number}" for number in range(1, 12)),
        BACK.data,
        CANCEL.data,
    ]
    assert "30. 學生30" in payload[0]["text"]
    assert payload[0]["text"].endswith("按鈕放不下全部，其他的打號碼就可以。")


def test_with_many_options_those_not_ticked_yet_come_first() -> None:
    payload = shown(asks(Several(options=MANY, chosen=("s1", "s2", "s3"))))
    data = [action["data"].rpartition(":")[2] for action in quick(payload)]
    assert data == ["done", "all", *(f"s{number}" for number in range(4, 13)), "!back", "!cancel"]
    assert "1. ✓ 學生1　2. ✓ 學生2" in payload[0]["text"]


def test_many_buttons_stand_in_bubbles_side_by_side() -> None:
    buttons = tuple(Button(label=f"第 {n} 號", data=f"case-show:{n}") for n in range(20))
    (message,) = shown(says(buttons=buttons))
    bubbles = message["contents"]["contents"]
    assert [len(bubble["footer"]["contents"]) for bubble in bubbles] == [13, 7]


@pytest.mark.parametrize(
    ("texts_in", "lengths"),
    [
        pytest.param(["字" * 5000], [5000], id="just fits"),
        pytest.param(["字" * 5001], [5000, 1], id="one too long"),
        pytest.param(["😀" * 2501], [5000, 2], id="an emoji counts twice"),
        pytest.param(["短", "字" * 12000, "短"], [1, 5000, 5000, 2000, 1], id="among others"),
    ],
)
def test_long_texts_are_split(texts_in: list[str], lengths: list[int]) -> None:
    payload = shown(*map(says, texts_in))
    assert [limits.units(message["text"]) for message in payload] == lengths


def test_what_cannot_fit_into_one_call_ends_early_and_says_so() -> None:
    payload = shown(says("甲"), says("乙" * 30000), asks(Choice(options=PUPILS)))
    assert len(payload) == 5
    assert payload[3]["text"].endswith("（太長了，後面的放不下。需要全部的話，請到學校查看。）")
    assert payload[4]["text"] == "問一句\n\n1. 美玲　2. 阿安　3. 布迪"


def test_a_question_that_ends_early_keeps_its_options() -> None:
    payload = shown(*(says("甲" * 4000) for _ in range(4)), asks(Choice(options=PUPILS), buttons=(BACK,)))
    assert len(payload) == 5
    long = replace(asks(Choice(options=PUPILS)), text="乙" * 9000)
    payload = shown(*(says("甲") for _ in range(4)), long)
    assert payload[4]["text"].endswith("請到學校查看。）\n\n1. 美玲　2. 阿安　3. 布迪")


@pytest.mark.parametrize(
    ("length", "kinds"),
    [
        pytest.param(3000, ["flex"], id="in the bubble"),
        pytest.param(3001, ["text", "flex"], id="before the bubble"),
        pytest.param(6000, ["text", "flex"], id="the rest in the bubble"),
    ],
)
def test_a_long_text_with_buttons_keeps_them(length: int, kinds: list[str]) -> None:
    buttons = tuple(Button(label="字" * 60, data="x:" + "y" * 60) for _ in range(13))
    payload = shown(says("字" * length, buttons=buttons))
    assert [message["type"] for message in payload] == kinds
    first = payload[-1]["contents"]
    assert len(first["footer"]["contents"]) == 13


def test_five_messages_with_buttons_stay_five() -> None:
    one = says("字" * 4000, buttons=(Button(label="看", data="case-show:1"),))
    payload = shown(one, one, one, one, one)
    assert [message["type"] for message in payload] == ["flex"] * 5
    body = payload[0]["contents"]["body"]["contents"][0]["text"]
    assert body.endswith("請到學校查看。）")


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(says(buttons=(Button(label="無", data=""),)), id="a button without data"),
        pytest.param(says(buttons=(Button(label="長", data="x" * 301),)), id="more data than LINE carries"),
        pytest.param(says(buttons=(Button(label="長", url="https://x/" + "x" * 1000),)), id="a link too long"),
    ],
)
def test_what_line_cannot_carry_is_refused(message: Outgoing) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        render([message], words=texts.text, now=NOW)


def test_today_is_the_day_in_taipei() -> None:
    late = datetime(2026, 11, 24, 16, 30, tzinfo=UTC)
    payload = shown(asks(Day(first=date(2026, 11, 1), last=date(2026, 11, 25))), now=late)
    assert quick(payload)[0] == tap("今天 11/25（三）", "2026-11-25")


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_every_question_of_every_form_that_is_known_beforehand_is_within_the_limits(locale: str) -> None:
    steering = tuple(
        Button(label=texts.text(f"dialogue-button-{way}", locale), data=f"answer:tok123456:!{way}")
        for way in ("back", "cancel")
    )
    asked = 0
    for form in FORMS.values():
        for step in form.steps:
            prompt = step.prompt
            if prompt is None or callable(prompt):
                continue
            if isinstance(prompt, Choice | Several):
                prompt = replace(prompt, options=replies.labelled(prompt.options, locale))
            label = texts.text(f"{form.name}-label-{step.name}", locale)
            message = Outgoing(
                key="ask", text=label, prompt=prompt, token="tok123456", steering=steering, locale=locale
            )
            payload = shown(message)
            asked += 1
            if isinstance(prompt, Choice):
                assert all(option.label in payload[0]["text"] for option in prompt.options)
    assert asked > 5
