"""What is asked back about hours: the readings as buttons, short replies with the words they answer, and nothing lost."""

import pytest

from handlers import texts
from handlers.prompts import Choice
from tests.conversation import Talk
from tests.records import reported_shifts


async def test_what_is_not_certain_is_asked_and_nothing_is_saved(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("12點半做到7點半")
    mei.sees("report-shift-ask-reading")
    assert texts.text("report-shift-unclear-ampm", "zh-TW") in mei.last.text
    assert await reported_shifts(talk) == []


async def test_a_reading_that_is_offered_can_be_taken_by_a_tap(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("20:00-23:00")
    mei.sees("report-shift-ask-reading")
    await mei.taps("0")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 20:00", "11-23 23:00", None)]


async def test_the_two_readings_are_buttons_that_say_only_what_differs(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天 6點到11點 休30")
    assert isinstance(mei.last.prompt, Choice)
    assert [option.label for option in mei.last.prompt.options][:2] == ["06:00–11:00", "18:00–23:00"]
    assert "11/23（一） 休息 30 分\n" in mei.last.text
    await mei.taps("1")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 18:00", "11-23 23:00", 30)]


async def test_what_was_clear_beside_the_question_is_kept(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/20 8-17 休1h 昨天 6點到11點")
    assert "11/20（五） 08:00–17:00 休息 1 小時\n11/23（一）\n" in mei.last.text
    await mei.says("2")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-20 08:00", "11-20 17:00", 60), ("11-23 18:00", "11-23 23:00", None)]


@pytest.mark.parametrize(
    ("first", "why", "reply", "saved"),
    [
        ("昨天 6點到11點 休30", "ampm", "晚上", ("11-23 18:00", "11-23 23:00", 30)),
        ("20:00-23:00", "date", "昨天的", ("11-23 20:00", "11-23 23:00", None)),
        ("昨天早上8點上班 中間沒休息", "end", "做到下午4點", ("11-23 08:00", "11-23 16:00", 0)),
        ("昨天加到十點才走 沒休息", "base_shift", "8-17", ("11-23 08:00", "11-23 22:00", 0)),
        ("昨天站了11小時 沒休息", "duration_only", "早上8點到晚上7點", ("11-23 08:00", "11-23 19:00", 0)),
        # Said anew and whole, it is taken as it is.
        ("昨天 6點到11點", "ampm", "昨天 19:00-23:00", ("11-23 19:00", "11-23 23:00", None)),
    ],
)
async def test_a_short_reply_is_read_with_the_words_that_it_answers(
    talk: Talk, first: str, why: str, reply: str, saved: tuple[str, str, int | None]
) -> None:
    mei = talk.person("mei")
    await mei.says(first)
    mei.sees("report-shift-ask-reading")
    assert texts.text(f"report-shift-unclear-{why.replace('_', '-')}", "zh-TW") in mei.last.text
    await mei.says(reply)
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [saved]


async def test_a_reply_that_leaves_another_question_keeps_what_it_told(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天加到十點才走")
    await mei.says("6點到11點")
    mei.sees("report-shift-ask-reading")
    assert await reported_shifts(talk) == []


async def test_a_reply_that_says_nothing_is_asked_again_and_nothing_is_lost(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天 7點到11點半 休0")
    await mei.says("🍊")
    mei.sees("prompt-choose-one", "report-shift-ask-reading")
    await mei.says("上一步")
    mei.sees("report-shift-ask-reading")
    await mei.taps("0")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 07:00", "11-23 11:30", 0)]


async def test_of_a_break_that_is_not_clear_only_the_break_is_asked(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8-17 有休息")
    mei.sees("report-shift-ask-item_pause")
    await mei.says("45分")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", 45)]


async def test_the_question_can_be_left_for_the_way_by_taps(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天 6點到11點")
    await mei.taps("other")
    mei.sees("report-shift-ask-day")
    await mei.picks("2026-11-23")
    await mei.says("8-12")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 08:00", "11-23 12:00", None)]


async def test_a_chosen_reading_can_be_changed_at_review(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天 6點到11點 休30")
    await mei.taps("0")
    await mei.taps("!edit.reading")
    mei.sees("report-shift-ask-reading")
    await mei.says("晚上")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 18:00", "11-23 23:00", 30)]


@pytest.mark.parametrize(("message", "why"), [("今天 22:00-06:00", "future"), ("今天 7:00-23:30 休1h", "overlong")])
async def test_what_cannot_be_is_asked_about(talk: Talk, message: str, why: str) -> None:
    mei = talk.person("mei")
    await mei.says(message)
    mei.sees("report-shift-ask-reading")
    assert texts.text(f"report-shift-unclear-{why}", "zh-TW") in mei.last.text
    assert await reported_shifts(talk) == []
