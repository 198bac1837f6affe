"""Nothing that was told gets lost: what comes in a row waits, what is wrong is named alone, and every way out of an overlap keeps both."""

import pytest

from handlers.students import waiting_hours
from storage.enums import Platform
from tests.conversation import Talk
from tests.records import days_off, reported_shifts, saves_hours

WEDNESDAY, THURSDAY, FRIDAY = (
    ("11-18 08:00", "11-18 12:00", None),
    ("11-19 08:00", "11-19 12:00", None),
    ("11-20 08:00", "11-20 12:00", None),
)


@pytest.mark.parametrize(
    ("name", "platform", "messages"),
    [
        ("mei", Platform.LINE, ("11/18 8-12", "11/19 8-12", "11/20 8-12")),
        ("budi", Platform.TELEGRAM, ("18/11 8-12", "19/11 8-12", "20/11 8-12")),
    ],
)
async def test_messages_in_a_row_are_all_saved_in_two_taps(
    talk: Talk, name: str, platform: Platform, messages: tuple[str, ...]
) -> None:
    phone = talk.person(name, platform)
    for message in messages:
        await phone.says(message)
        phone.sees("report-shift-review")
    await phone.taps("!save")
    phone.sees("report-shift-saved", "report-shift-review")
    assert await reported_shifts(talk) == [FRIDAY]
    await phone.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, THURSDAY, FRIDAY]


async def test_a_card_names_the_days_that_wait_for_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/18 8-12")
    await mei.says("11/19 8-12")
    assert "11/18（三）" in mei.last.text
    await mei.says("取消")
    await mei.taps("dialogue-resume")
    await mei.taps("!save")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, THURSDAY]


async def test_the_same_time_told_again_takes_the_place_of_the_first(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/18 8-11")
    await mei.says("11/18 8-12")
    await mei.taps("!save")
    assert [message.key for message in mei.new] == ["report-shift-saved"]
    assert await reported_shifts(talk) == [WEDNESDAY]


async def test_two_parts_of_a_day_in_two_messages_are_both_kept(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/18 8-12")
    await mei.says("11/18 13-17")
    await mei.taps("!save")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, ("11-18 13:00", "11-18 17:00", None)]


async def test_a_usual_shift_that_was_only_proposed_does_not_wait(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("open:report_shift")
    mei.sees("report-shift-review")
    await mei.says("11/18 8-12")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY]
    assert [message.key for message in mei.new] == ["report-shift-saved"]


async def test_a_question_in_between_loses_nothing(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/18 8-12")
    await mei.says("11/19 6點到11點")
    mei.sees("report-shift-ask-reading")
    await mei.says("早上")
    await mei.taps("unknown")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, ("11-19 06:00", "11-19 11:00", None)]


@pytest.mark.parametrize(
    ("name", "platform", "unclear", "clear", "asked", "answer"),
    [
        ("mei", Platform.LINE, "昨天6點到11點", "11/18 8-12", "「昨天6點到11點」", "早上"),
        ("joy", Platform.LINE, "yesterday 6 to 11", "18 Nov 8-12", "“yesterday 6 to 11”", "in the morning"),
        ("budi", Platform.TELEGRAM, "kemarin jam 6 sampai 11", "18/11 8-12", "“kemarin jam 6 sampa…”", "pagi"),
    ],
)
async def test_a_question_left_open_waits_until_what_came_after_it_is_saved(
    talk: Talk, name: str, platform: Platform, unclear: str, clear: str, asked: str, answer: str
) -> None:
    phone = talk.person(name, platform)
    await phone.says(unclear)
    phone.sees("report-shift-ask-reading")
    await phone.says(clear)
    phone.sees("report-shift-review")
    assert asked in phone.last.text
    await phone.taps("!save")
    phone.sees("report-shift-saved", "report-shift-left-open", "report-shift-ask-reading")
    assert asked in phone.text_of("report-shift-left-open")
    assert await reported_shifts(talk) == [WEDNESDAY]
    await phone.says(answer)
    await phone.taps("unknown")
    await phone.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, ("11-23 06:00", "11-23 11:00", None)]
    assert "report-shift-left-open" not in [message.key for message in phone.new]


async def test_a_question_waits_behind_what_was_told_after_it_and_before_what_was_told_earlier(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/18 8-12")
    await mei.says("昨天6點到11點")
    await mei.says("11/20 8-12")
    assert "「昨天6點到11點」" in mei.last.text
    assert "11/18（三）" in mei.last.text
    await mei.taps("!save")
    mei.sees("report-shift-left-open", "report-shift-ask-reading")
    await mei.taps("1")
    await mei.taps("unknown")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, FRIDAY, ("11-23 18:00", "11-23 23:00", None)]


async def test_two_questions_are_asked_one_after_the_other(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天6點到11點")
    await mei.says("11/19 6點到10點")
    mei.sees("report-shift-ask-reading")
    await mei.says("晚上")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-left-open", "report-shift-ask-reading")
    await mei.says("晚上")
    await mei.taps("unknown")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-19 18:00", "11-19 22:00", None), ("11-23 18:00", "11-23 23:00", None)]


@pytest.mark.parametrize(
    ("unclear", "anew"),
    [
        ("昨天6點到11點", "昨天早上6點到11點"),
        ("昨天大概8點到5點", "昨天早上6點到11點"),
        ("大概8點到5點", "今天早上6點到11點"),
        ("昨天6點到11點", "昨天請假"),
    ],
)
async def test_a_question_that_is_answered_by_saying_all_of_it_anew_is_not_asked_again(
    talk: Talk, unclear: str, anew: str
) -> None:
    mei = talk.person("mei")
    await mei.says(unclear)
    mei.sees("report-shift-ask-reading")
    await mei.says(anew)
    if "請假" not in anew:
        await mei.taps("unknown")
    mei.sees("report-shift-review")
    assert "「" not in mei.last.text
    await mei.taps("!save")
    assert await reported_shifts(talk) or await days_off(talk)
    assert "report-shift-ask-reading" not in [message.key for message in mei.new]


async def test_a_question_that_was_being_answered_by_taps_waits_as_well(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天6點到11點")
    await mei.taps("other")
    mei.sees("report-shift-ask-day")
    await saves_hours(mei, "11/18 8-12")
    mei.sees("report-shift-left-open", "report-shift-ask-reading")


async def test_a_vague_report_of_another_day_is_asked_about_later(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天大概8點到5點")
    await saves_hours(mei, "11/18 8-12")
    mei.sees("report-shift-left-open", "report-shift-ask-reading")
    await mei.says("8-17 休1h")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [WEDNESDAY, ("11-23 08:00", "11-23 17:00", 60)]


async def test_what_was_clear_beside_a_question_is_not_lost_with_its_answer(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/20 8-12 昨天6點到11點")
    mei.sees("report-shift-ask-reading")
    await mei.says("昨天早上6點到11點")
    await mei.taps("unknown")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [FRIDAY, ("11-23 06:00", "11-23 11:00", None)]


async def test_twenty_days_leave_what_waits_already_in_its_place(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天6點到11點")
    await mei.says("11/1~11/20 8-17 休1h")
    await mei.taps("remembered")
    await mei.taps("!save")
    await mei.taps("remembered")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-left-open", "report-shift-ask-reading")
    assert len(await reported_shifts(talk)) == 20


async def test_twenty_days_in_one_message_are_shown_in_two_parts(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/1~11/20 8-17 休1h")
    await mei.taps("remembered")
    mei.sees("report-shift-review")
    assert "11/20（五）" in mei.last.text
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-ask-reason")
    assert len(await reported_shifts(talk)) == waiting_hours.AT_ONCE
    await mei.taps("remembered")
    await mei.taps("!save")
    assert len(await reported_shifts(talk)) == 20


async def test_hours_typed_where_a_reason_is_asked_are_no_reason(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("10/10 8-12")
    mei.sees("report-shift-ask-reason")
    await mei.says("11/18 8-12")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-ask-reason")
    await mei.says("忘了記")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("10-10 08:00", "10-10 12:00", None), WEDNESDAY]


async def test_hours_typed_while_an_entry_is_open_for_correction_correct_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "昨天 8-17 休1h")
    await mei.taps_data("report-shift-correct:1")
    await mei.says("昨天 8-19 休1h")
    mei.sees("report-shift-ask-reason")
    await mei.taps("overtime")
    mei.sees("report-shift-review")
    assert "改成這樣" in mei.last.text
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 08:00", "11-23 19:00", 60)]


async def test_hours_of_another_day_are_a_new_entry_also_while_one_is_open_for_correction(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "昨天 8-17 休1h")
    await mei.taps_data("report-shift-correct:1")
    await saves_hours(mei, "11/18 8-12")
    assert await reported_shifts(talk) == [WEDNESDAY, ("11-23 08:00", "11-23 17:00", 60)]


async def test_of_an_overlap_the_new_one_can_take_the_place_of_the_old(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("8-17:30 休1h")
    await mei.taps("replace")
    await mei.taps("overtime")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:30", 60)]
    await mei.taps("report-shift-undo")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", 60)]


async def test_of_two_that_are_overlapped_either_can_be_changed(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-12")
    await saves_hours(mei, "12:00-16:00")
    await mei.says("今天 11-13")
    mei.sees("report-shift-ask-clash")
    await mei.taps("old:2")
    mei.sees("report-shift-change-old", "report-shift-review")
    assert "12:00–16:00" in mei.last.text
    await mei.taps("!edit.times")
    await mei.says("13-16")
    await mei.taps("shift_moved")
    await mei.taps("!save")
    # The new one is shown again; of the two that it overlapped one is left.
    mei.sees("report-shift-saved", "report-shift-ask-clash")
    await mei.taps("both")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [
        ("11-24 08:00", "11-24 12:00", None),
        ("11-24 11:00", "11-24 13:00", None),
        ("11-24 13:00", "11-24 16:00", None),
    ]


async def test_a_correction_that_makes_the_old_one_say_the_same_needs_no_second_entry(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-12")
    await mei.says("今天 9-13")
    await mei.taps("old")
    await mei.taps("!edit.times")
    await mei.says("9-13")
    await mei.taps("typo")
    await mei.taps("!save")
    assert [message.key for message in mei.new] == ["report-shift-saved"]
    assert await reported_shifts(talk) == [("11-24 09:00", "11-24 13:00", None)]
