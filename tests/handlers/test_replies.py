"""How a reply to each kind of question is read."""

from datetime import date, datetime

import pytest

from handlers.prompts import Answered, Choice, Day, Number, Option, Partly, Prompt, Rejected, Several, Text, TimeRange
from handlers.replies import read_tap, read_typed, show

NOW = datetime(2026, 11, 24, 18, 0)  # noqa: DTZ001  # naive local time is what replies are read against
CHOICE = Choice(options=(Option(value="a", label="全部見到了", words=("都有",)), Option(value="b", label="有人沒見到")))
SEVERAL = Several(options=(Option(value="1", label="小美"), Option(value="2", label="阿安")))
DAY = Day(first=date(2026, 11, 1), last=date(2026, 11, 24))


@pytest.mark.parametrize(
    ("prompt", "typed", "expected"),
    [
        (CHOICE, "全部見到了", Answered(value="a")),
        (CHOICE, " 2 ", Answered(value="b")),
        (CHOICE, "都有。", Answered(value="a")),
        (CHOICE, "沒見到", Answered(value="b")),
        (CHOICE, "見到", Rejected(key="prompt-choose-one")),
        (CHOICE, "3", Rejected(key="prompt-choose-one")),
        (CHOICE, "", Rejected(key="prompt-choose-one")),
        (Choice(options=CHOICE.options, or_text=True), "其他的話", Answered(value="text:其他的話")),
        (SEVERAL, "小美、阿安", Partly(value=["1", "2"])),
        (SEVERAL, "1 2", Partly(value=["1", "2"])),
        (SEVERAL, "全部", Answered(value=["1", "2"])),
        (SEVERAL, "沒有", Answered(value=[])),
        (SEVERAL, "小明", Rejected(key="prompt-choose-one")),
        (Number(least=0, most=120), "60", Answered(value=60)),
        (Number(least=0, most=120), "６０分", Answered(value=60)),
        (
            Number(least=0, most=120),
            "121",
            Rejected(key="prompt-number-out-of-range", arguments={"least": 0, "most": 120}),
        ),
        (Number(least=0, most=120), "很久", Rejected(key="prompt-write-a-number", arguments={"least": 0, "most": 120})),
        (Text(most=3), "😀a", Answered(value="😀a")),
        (Text(most=3), "😀😀", Rejected(key="prompt-too-long", arguments={"most": 3, "length": 4})),
        (Text(most=3), "  ", Rejected(key="prompt-write-something")),
    ],
)
def test_typed_replies(prompt: Prompt, typed: str, expected: object) -> None:
    assert read_typed(prompt, typed, locale="zh-TW", local_now=NOW) == expected


@pytest.mark.parametrize(
    ("prompt", "value", "expected"),
    [
        (CHOICE, "a", Answered(value="a")),
        (CHOICE, "forged", Rejected(key="prompt-choose-one")),
        (SEVERAL, "1", Partly(value=["1"])),
        (Several(options=SEVERAL.options, chosen=("1",)), "1", Partly(value=[])),
        (Several(options=SEVERAL.options, chosen=("2", "1")), "done", Answered(value=["1", "2"])),
        (
            Several(options=SEVERAL.options, least=1),
            "done",
            Rejected(key="prompt-choose-at-least", arguments={"least": 1}),
        ),
        (DAY, "2026-11-24", Answered(value="2026-11-24")),
        (
            DAY,
            "2026-11-25",
            Rejected(key="prompt-day-out-of-range", arguments={"first": "11/1（日）", "last": "11/24（二）"}),
        ),
        (
            Day(first=date(2025, 12, 31), last=date(2026, 11, 24)),
            "2025-12-30",
            Rejected(
                key="prompt-day-out-of-range", arguments={"first": "2025/12/31（三）", "last": "2026/11/24（二）"}
            ),
        ),
        (DAY, "2026-02-30", Rejected(key="prompt-no-such-day")),
        (TimeRange(), "08:00", Partly(value="08:00")),
        (TimeRange(start="22:00"), "06:00", Answered(value="22:00-06:00")),
        (TimeRange(start="08:00"), "08:00", Rejected(key="prompt-same-times")),
        (TimeRange(), "25:00", Rejected(key="prompt-no-such-time")),
        (Text(), "x", Rejected(key="prompt-choose-one")),
    ],
)
def test_tapped_replies_are_checked_like_typed_ones(prompt: Prompt, value: str, expected: object) -> None:
    assert read_tap(prompt, value, locale="zh-TW") == expected


def test_answers_are_shown_in_words() -> None:
    assert show(CHOICE, "a", "zh-TW") == "全部見到了"
    assert show(SEVERAL, ["1", "2"], "zh-TW") == "全部（2 位）"
    assert show(SEVERAL, ["2"], "en") == "阿安"
    assert show(DAY, "2026-11-24", "zh-TW") == "11/24（二）"
    assert show(DAY, "2026-11-24", "vi") == "Thứ 3 24/11"
    assert show(TimeRange(), "22:00-06:00", "en") == "22:00–06:00"
