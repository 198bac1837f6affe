"""Short replies to what was asked back, read with the words that they answer."""

from datetime import datetime

import pytest

from handlers import understanding
from handlers.understanding import Ask, Hours, Worked

NOW = datetime(2026, 5, 6, 18, 0)  # noqa: DTZ001  # naive local time; a Wednesday


@pytest.mark.parametrize(
    ("said", "reply", "lang", "expected"),
    [
        ("昨天 6點到11點 休30", "晚上", "zh-TW", "05 18:00-23:00/30"),
        ("昨天 6點到11點", "是早上啦", "zh-TW", "05 06:00-11:00/None"),
        ("yesterday 6 to 11", "in the evening", "en", "05 18:00-23:00/None"),
        ("hôm qua 6h đến 11h", "buổi tối", "vi", "05 18:00-23:00/None"),
        ("kemarin 6-11", "malam", "id", "05 18:00-23:00/None"),
        ("20:00-23:00", "昨天", "zh-TW", "05 20:00-23:00/None"),
        ("4/5 8-17", "Monday", "en", "04 08:00-17:00/None"),
        ("昨天早上8點上班", "5點", "zh-TW", "05 08:00-17:00/None"),
        ("yesterday started at 8am", "5pm", "en", "05 08:00-17:00/None"),
        ("hôm qua em vào ca 8h sáng", "5h chiều", "vi", "05 08:00-17:00/None"),
        ("kemarin masuk jam 8 pagi", "5 sore", "id", "05 08:00-17:00/None"),
        ("昨天做到下午5點", "早上8點", "zh-TW", "05 08:00-17:00/None"),
        ("昨天加到十點才走", "8-17", "zh-TW", "05 08:00-22:00/None"),
        ("昨天站了11小時", "早上7點到晚上6點", "zh-TW", "05 07:00-18:00/None"),
    ],
)
def test_a_reply_completes_what_was_said(said: str, reply: str, lang: str, expected: str) -> None:
    assert isinstance(understanding.read(said, lang=lang, local_now=NOW).result, Ask)
    result = understanding.complete(said, reply, lang=lang, local_now=NOW)
    assert isinstance(result, Hours)
    (item,) = result.items
    assert isinstance(item, Worked)
    assert f"{item.start:%d %H:%M}-{item.end:%H:%M}/{item.break_minutes}" == expected


@pytest.mark.parametrize("reply", ["🍊", "", "哈哈", "謝謝", "不知道", "昨天 18:00-23:00"])
def test_a_reply_that_tells_nothing_of_it_or_all_anew_completes_nothing(reply: str) -> None:
    assert understanding.complete("昨天 6點到11點", reply, lang="zh-TW", local_now=NOW) is None


def test_a_reply_may_leave_another_question() -> None:
    result = understanding.complete("昨天上到很晚", "8點到10點", lang="zh-TW", local_now=NOW)
    assert result is None or isinstance(result, Ask | Hours)


def test_one_word_of_the_day_does_not_decide_what_was_clear_already() -> None:
    result = understanding.complete("週一 8-17 週二 6-11", "早上", lang="zh-TW", local_now=NOW)
    assert isinstance(result, Hours)
    assert [item.start.hour for item in result.items if isinstance(item, Worked)] == [8, 6]
