"""Messages of ours in, exact payloads out; and everything within Telegram's limits in every language."""

from datetime import date
from itertools import product
from typing import Any

import pytest

from bot.channels.telegram.limits import text_length
from bot.channels.telegram.render import MARK_ROOM, Part, marked, render
from handlers import texts
from handlers.messages import Button, Outgoing, button_data
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
from tests.telegram_limits import problems

TODAY = date(2026, 11, 25)
TOKEN = "Ab3_x-9Q"
STEERING = (
    Button(label="上一步", data=button_data("answer", f"{TOKEN}:!back")),
    Button(label="先不填了", data=button_data("answer", f"{TOKEN}:!cancel")),
)
STEERED = [("上一步", f"answer:{TOKEN}:!back"), ("先不填了", f"answer:{TOKEN}:!cancel")]


def asked(prompt: Prompt | None, **more: Any) -> Outgoing:
    return Outgoing(**({"key": "x-ask", "text": "問題", "prompt": prompt, "token": TOKEN, "steering": STEERING} | more))


def shown(message: Outgoing) -> list[Part]:
    return render(message, words=texts.text, today=TODAY)


def inline(part: Part) -> list[list[tuple[str, str]]]:
    """The rows of buttons as (label, data or address)."""
    rows = part.markup.to_dict()["inline_keyboard"]
    return [[(b["text"], b.get("callback_data") or b["url"]) for b in row] for row in rows]


def answers(*row: tuple[str, str]) -> list[tuple[str, str]]:
    return [(label, f"answer:{TOKEN}:{value}") for label, value in row]


def options(*labels: str) -> tuple[Option, ...]:
    return tuple(Option(value=f"v{number}", label=label) for number, label in enumerate(labels, 1))


def hours(*values: int) -> list[tuple[str, str]]:
    return answers(*((f"{value:02}:00", f"{value:02}:00") for value in values))


LONG = "我在工廠被要求簽一份我看不懂的文件，想先問問看可不可以不要簽"

QUESTIONS: list[tuple[str, Outgoing, str, list[list[tuple[str, str]]]]] = [
    (
        "choice: short ones side by side, a long one alone",
        asked(Choice(options=options("跟平常一樣", "自己填", "今天因為颱風停班沒上班", "不是今天"))),
        "問題",
        [
            answers(("1. 跟平常一樣", "v1"), ("2. 自己填", "v2")),
            answers(("3. 今天因為颱風停班沒上班", "v3")),
            answers(("4. 不是今天", "v4")),
            STEERED,
        ],
    ),
    (
        "choice: what a phone cuts off is written out",
        asked(Choice(options=options("好", LONG))),
        f"問題\n2. {LONG}",
        [answers(("1. 好", "v1")), answers((f"2. {LONG[:18]}…", "v2")), STEERED],
    ),
    (
        "choice: a value too long to be carried is answered by its number",
        asked(Choice(options=(Option(value="a", label="甲"), Option(value="工" * 17, label="乙")))),
        "問題\n2. 乙",
        [answers(("1. 甲", "a")), STEERED],
    ),
    (
        "several: ticks, everybody, done",
        asked(Several(options=options("陳美", "Nguyễn Văn An", "阿迪"), chosen=("v2",))),
        "問題",
        [
            answers(("1. 陳美", "v1"), ("✓ 2. Nguyễn Văn An", "v2")),
            answers(("3. 阿迪", "v3")),
            answers(("全部", "all"), ("好了", "done")),
            STEERED,
        ],
    ),
    (
        "several: one person needs no 'everybody'",
        asked(Several(options=options("陳美"))),
        "問題",
        [answers(("1. 陳美", "v1")), answers(("好了", "done")), STEERED],
    ),
    (
        "day: a few",
        asked(Day(first=date(2026, 11, 22), last=TODAY)),
        "問題",
        [
            answers(("11/25（三）", "2026-11-25"), ("11/24（二）", "2026-11-24"), ("11/23（一）", "2026-11-23")),
            answers(("11/22（日）", "2026-11-22")),
            STEERED,
        ],
    ),
    (
        "times: the start",
        asked(TimeRange()),
        "問題\n不是整點的話直接打字，例如「8:30-17:15」。",
        [
            hours(0, 1, 2, 3, 4, 5),
            hours(6, 7, 8, 9, 10, 11),
            hours(12, 13, 14, 15, 16, 17),
            hours(18, 19, 20, 21, 22, 23),
            STEERED,
        ],
    ),
    (
        "times: the end, after the start and over midnight",
        asked(TimeRange(start="22:00")),
        "問題\n不是整點的話直接打字，例如「17:15」。",
        [
            hours(23, 0, 1, 2, 3, 4),
            hours(5, 6, 7, 8, 9, 10),
            hours(11, 12, 13, 14, 15, 16),
            hours(17, 18, 19, 20, 21),
            STEERED,
        ],
    ),
    (
        "times: the end after a half hour",
        asked(TimeRange(start="08:30"), steering=()),
        "問題\n不是整點的話直接打字，例如「17:15」。",
        [
            hours(9, 10, 11, 12, 13, 14),
            hours(15, 16, 17, 18, 19, 20),
            hours(21, 22, 23, 0, 1, 2),
            hours(3, 4, 5, 6, 7, 8),
        ],
    ),
    (
        "number",
        asked(Number(least=0, most=600, suggestions=(0, 30, 45, 60, 90, 120))),
        "問題",
        [answers(*((str(n), str(n)) for n in (0, 30, 45, 60, 90))), answers(("120", "120")), STEERED],
    ),
    ("number without suggestions", asked(Number(least=0, most=600)), "問題", [STEERED]),
    ("text", asked(Text()), "問題", [STEERED]),
    ("photo", asked(Photo()), "問題", [STEERED]),
    (
        "standing buttons",
        asked(
            None,
            steering=(),
            token="",
            buttons=(
                Button(label="回報工時", data="open:report_shift"),
                Button(label="我有事要說", data="open:report_welfare"),
                Button(label="看規定", url="https://law.moj.gov.tw/"),
            ),
        ),
        "問題",
        [[("回報工時", "open:report_shift"), ("我有事要說", "open:report_welfare")], [("看規定", "https://law.moj.gov.tw/")]],
    ),
    (
        "standing buttons beside a question for a place",
        asked(Location(), buttons=(Button(label="幫助", data="open:help"),)),
        "問題\n按下面的按鈕就會傳現在的位置；也可以按迴紋針，自己在地圖上選。",
        [[("幫助", "open:help")], STEERED],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("message", "text", "rows"), [row[1:] for row in QUESTIONS], ids=[row[0] for row in QUESTIONS])
def test_it_asks(message: Outgoing, text: str, rows: list[list[tuple[str, str]]]) -> None:
    (part,) = shown(message)
    assert part.text == text
    assert inline(part) == rows
    assert part.buttons is part.markup


def test_a_plain_message_is_plain_and_takes_an_old_keyboard_away() -> None:
    (part,) = shown(Outgoing(key="x", text="<b>8*9*</b> _好_"))
    assert part.text == "<b>8*9*</b> _好_"
    assert part.markup.to_dict() == {"remove_keyboard": True}
    assert part.buttons is None


def test_a_question_for_a_place_offers_to_send_it_in_one_tap_and_to_turn_back_in_words() -> None:
    (part,) = shown(asked(Location()))
    assert part.markup.to_dict() == {
        "keyboard": [[{"text": "傳現在的位置", "request_location": True}], [{"text": "上一步"}, {"text": "先不填了"}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }
    assert part.buttons is None


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_the_words_under_a_question_for_a_place_are_understood_when_typed(locale: str) -> None:
    for key in ("back", "cancel"):
        assert texts.text(f"dialogue-button-{key}", locale).casefold() in texts.words(f"dialogue-words-{key}")


DAYS: list[tuple[str, date, date, date, date, bool]] = [
    ("the past fortnight", date(2026, 3, 1), TODAY, TODAY, date(2026, 11, 11), True),
    ("the coming fortnight", TODAY, date(2026, 12, 25), TODAY, date(2026, 12, 9), True),
    ("exactly fifteen days", date(2026, 11, 11), TODAY, TODAY, date(2026, 11, 11), False),
    ("one day more", date(2026, 11, 10), TODAY, TODAY, date(2026, 11, 11), True),
    ("one day", TODAY, TODAY, TODAY, TODAY, False),
    ("long ago", date(2025, 1, 1), date(2025, 3, 1), date(2025, 3, 1), date(2025, 2, 15), True),
    ("tomorrow already there", date(2026, 3, 1), date(2026, 11, 26), date(2026, 11, 25), date(2026, 11, 18), True),
]


@pytest.mark.parametrize(
    ("first", "last", "nearest", "farthest", "hint"), [row[1:] for row in DAYS], ids=[row[0] for row in DAYS]
)
def test_it_offers_the_days_that_are_near(first: date, last: date, nearest: date, farthest: date, hint: bool) -> None:
    (part,) = shown(asked(Day(first=first, last=last), steering=()))
    days = [date.fromisoformat(data.rpartition(":")[2]) for row in inline(part) for _, data in row]
    assert (days[0], len(days) <= 15) == (nearest, True)
    assert farthest in days
    assert all(first <= day <= last for day in days)
    assert ("別的日子直接打字就好" in part.text) is hint


def test_days_are_written_in_the_readers_language() -> None:
    day = Day(first=TODAY, last=TODAY)
    labels = [inline(shown(asked(day, locale=locale))[0])[0][0][0] for locale in texts.LOCALES]
    assert labels == ["11/25（三）", "Wed 25 Nov", "Th 4 25/11", "Rab 25 Nov"]


def test_more_options_than_buttons_are_listed_and_answered_by_number() -> None:
    names = [f"學生{number}" for number in range(1, 121)]
    (part,) = shown(asked(Several(options=options(*names))))
    assert sum(len(row) for row in inline(part)) == 100
    assert part.text.splitlines()[1:] == [f"{number}. 學生{number}" for number in range(97, 121)]


NUMBERS: list[tuple[str, str, list[tuple[str, str]], str]] = [
    ("written already", "打 119 或 1925", [("救護", "119"), ("安心", "1925")], "打 119 或 1925"),
    ("missing", "先離開那裡", [("警察", "110")], "先離開那裡\n警察：110"),
    ("inside another number only", "打 1925", [("救護", "192"), ("專線", "925")], "打 1925\n救護：192\n專線：925"),
    ("written with other marks", "王老師 (02) 2345-6789", [("王老師", "0223456789")], "王老師 (02) 2345-6789"),
    ("abroad", "打 +84 90 123", [("媽媽", "+8490123")], "打 +84 90 123"),
]


@pytest.mark.parametrize(("text", "numbers", "written"), [row[1:] for row in NUMBERS], ids=[row[0] for row in NUMBERS])
def test_every_number_to_call_stands_in_the_text(text: str, numbers: list[tuple[str, str]], written: str) -> None:
    assert shown(Outgoing(key="x", text=text, phone_numbers=tuple(numbers)))[0].text == written


def test_a_long_text_is_cut_and_its_buttons_are_under_the_last_part() -> None:
    paragraphs = [f"第{number}段。" + "累" * 500 for number in range(20)]
    parts = shown(asked(Choice(options=options("好", "不好")), text="\n\n".join(paragraphs)))
    assert [part.markup.to_dict() for part in parts[:-1]] == [{"remove_keyboard": True}] * (len(parts) - 1)
    assert inline(parts[-1])[-1] == STEERED
    assert "\n\n".join(part.text for part in parts) == "\n\n".join(paragraphs)


def test_a_message_without_text_is_refused() -> None:
    with pytest.raises(ValueError, match="x-empty"):
        shown(Outgoing(key="x-empty", text=" \n "))


def test_half_a_character_does_not_stop_a_message() -> None:
    assert shown(Outgoing(key="x", text="a\ud83db"))[0].text == "a?b"


SHAPES: list[tuple[str, Prompt | None]] = [
    ("no question", None),
    ("choice", Choice(options=options("甲", LONG, "x" * 200))),
    ("choice of 200", Choice(options=options(*["選" * 30] * 200))),
    ("several", Several(options=options(*["陳美"] * 60), chosen=("v1", "v60"))),
    ("day", Day(first=date(2026, 1, 1), last=TODAY)),
    ("start", TimeRange()),
    ("end", TimeRange(start="23:30")),
    ("number", Number(least=0, most=9, suggestions=tuple(range(10)))),
    ("text", Text()),
    ("photo", Photo()),
    ("location", Location()),
]


@pytest.mark.parametrize("prompt", [row[1] for row in SHAPES], ids=[row[0] for row in SHAPES])
@pytest.mark.parametrize("text", ["x", "很長" * 4000, "😀 " * 5000, "a" * 4096])
def test_whatever_is_shown_keeps_to_telegrams_limits(prompt: Prompt | None, text: str) -> None:
    for locale, count in product(texts.LOCALES, (0, 7)):
        standing = tuple(Button(label=f"按鈕{number}", data=f"open:{number}") for number in range(count))
        numbers = (("警察", "110"),)
        parts = shown(asked(prompt, text=text, buttons=standing, locale=locale, phone_numbers=numbers))
        for part in parts:
            payload = {"chat_id": 1, "text": marked(part, texts.text, locale), "reply_markup": part.markup.to_json()}
            assert problems("sendMessage", payload) == []
        if (buttons := parts[-1].buttons) is not None:
            edit = {"chat_id": 1, "message_id": 1, "text": parts[-1].text, "reply_markup": buttons.to_json()}
            assert problems("editMessageText", edit) == []


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_the_mark_of_a_repeated_part_fits_into_the_room_that_is_kept_for_it(locale: str) -> None:
    (part,) = shown(Outgoing(key="x", text="救命", locale=locale))
    text = marked(part, texts.text, locale)
    assert text.endswith("\n救命")
    assert text_length(text) - text_length(part.text) <= MARK_ROOM
