"""Reporting hours: one message or two taps, shown before it is saved, and every way out of an overlap."""

import asyncio

import pytest
from sqlalchemy import select

from storage.enums import Platform, ShiftState
from storage.tables import Shift, ShiftRevision
from tests.conversation import Talk
from tests.records import days_off, reported_shifts, saves_hours, told_of_days_off


async def test_the_usual_shift_is_two_taps(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("open:report_shift")
    mei.sees("report-shift-review")
    assert "11/24（二） 08:00–17:00" in mei.last.text
    assert "休息 1 小時" in mei.last.text
    await mei.taps("!save")
    mei.sees("report-shift-saved")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", 60)]


@pytest.mark.parametrize(
    ("name", "platform", "message", "expected"),
    [
        ("mei", Platform.LINE, "8-17 休1h", ("11-24 08:00", "11-24 17:00", 60)),
        ("mei", Platform.TELEGRAM, "昨天 22:00-06:00 休30分", ("11-23 22:00", "11-24 06:00", 30)),
        ("an", Platform.LINE, "hôm nay 7h-15h nghỉ 45 phút", ("11-24 07:00", "11-24 15:00", 45)),
        ("budi", Platform.TELEGRAM, "kemarin 7-16 istirahat 1 jam", ("11-23 07:00", "11-23 16:00", 60)),
        ("joy", Platform.LINE, "yesterday 9am to 5pm, no break", ("11-23 09:00", "11-23 17:00", 0)),
    ],
)
async def test_one_message_and_one_tap(
    talk: Talk, name: str, platform: Platform, message: str, expected: tuple[str, str, int | None]
) -> None:
    await saves_hours(talk.person(name, platform), message)
    assert await reported_shifts(talk) == [expected]


async def test_a_night_shift_says_that_it_ends_the_next_day(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天 22:00-06:00 休30分")
    assert "11/23（一） 22:00–隔天 06:00" in mei.last.text
    assert "7 小時 30 分" in mei.last.text


async def test_by_taps_with_the_break_asked_for(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:report_shift")
    an.sees("report-shift-ask-how")
    await an.taps("other")
    an.sees("report-shift-ask-day")
    await an.picks("2026-11-23")
    an.sees("report-shift-ask-times")
    await an.picks("08:00")
    await an.picks("17:30")
    an.sees("report-shift-ask-pause")
    await an.says("45")
    an.sees("report-shift-review")
    await an.taps("!save")
    assert await reported_shifts(talk) == [("11-23 08:00", "11-23 17:30", 45)]


async def test_a_short_shift_is_not_asked_about_its_break(talk: Talk) -> None:
    an = talk.person("an")
    await an.says("14:00-17:00")
    an.sees("report-shift-review")


async def test_a_long_shift_without_a_word_about_the_break_is_asked_and_not_remembering_is_an_answer(
    talk: Talk,
) -> None:
    an = talk.person("an")
    await an.says("8-17")
    an.sees("report-shift-ask-item_pause")
    await an.taps("unknown")
    an.sees("report-shift-review")
    await an.taps("!save")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", None)]


async def test_a_break_that_is_no_number_is_asked_again(talk: Talk) -> None:
    an = talk.person("an")
    await an.says("8-17")
    await an.says("一下子")
    an.sees("report-shift-not-minutes", "report-shift-ask-item_pause")


async def test_hours_in_the_middle_of_another_form_lead_back_to_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("open:report_welfare")
    await mei.says("主管每天罵人")
    asked = mei.last.key
    await mei.says("8-17 休1h")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "dialogue-back-to-it", asked)


async def test_review_lets_one_answer_be_changed_and_keeps_the_others(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:report_shift")
    await an.taps("other")
    await an.picks("2026-11-23")
    await an.says("8-17")
    await an.taps("60")
    await an.taps("!edit.times")
    an.sees("report-shift-ask-times")
    await an.says("8-16")
    an.sees("report-shift-ask-pause")
    await an.taps("30")
    await an.taps("!save")
    assert await reported_shifts(talk) == [("11-23 08:00", "11-23 16:00", 30)]


async def test_cancel_keeps_what_was_given_and_can_be_taken_back(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8-17 休1h")
    await mei.says("取消")
    mei.sees("dialogue-cancelled")
    await mei.taps("dialogue-resume")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert len(await reported_shifts(talk)) == 1


async def test_begun_on_line_and_saved_on_telegram(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8-17 休1h")
    telegram = mei.on(Platform.TELEGRAM)
    await telegram.says("存")
    telegram.sees("report-shift-saved")
    await mei.taps("!save")
    mei.sees("router-old-button")
    assert len(await reported_shifts(talk)) == 1


async def test_a_second_tap_saves_nothing_twice(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8-17 休1h")
    await mei.taps("!save")
    await mei.taps("!save")
    mei.sees("router-old-button")
    assert len(await reported_shifts(talk)) == 1


async def test_undo_withdraws_and_stays_readable(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-undone")
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-is-withdrawn")
    assert await reported_shifts(talk) == []
    async with talk.database.reading() as session:
        states = list(await session.scalars(select(ShiftRevision.state).order_by(ShiftRevision.number)))
    assert states == [ShiftState.REPORTED, ShiftState.WITHDRAWN]


async def test_an_overlap_names_the_other_entry(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("今天 16:00-17:30")
    mei.sees("report-shift-ask-clash")
    assert "11/24（二） 08:00–17:00" in mei.last.text
    assert len(await reported_shifts(talk)) == 1


async def test_both_true_keeps_both_and_marks_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("今天 16:00-17:30")
    await mei.taps("both")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    async with talk.database.reading() as session:
        marks = list(await session.scalars(select(Shift.overlap_confirmed).order_by(Shift.id)))
    assert marks == [False, True]


async def test_change_the_old_one_opens_it_for_correction(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("今天 16:00-17:30")
    await mei.taps("old")
    mei.sees("report-shift-change-old", "report-shift-review")
    assert "改成這樣" in mei.last.text
    assert "08:00–17:00" in mei.last.text
    await mei.taps("!edit.times")
    await mei.says("8-16")
    await mei.taps("60")
    mei.sees("report-shift-ask-reason")
    await mei.taps("shift_moved")
    await mei.taps("!save")
    mei.sees("report-shift-saved", "report-shift-review")
    assert "16:00–17:30" in mei.last.text
    await mei.taps("!save")
    assert await reported_shifts(talk) == [
        ("11-24 08:00", "11-24 16:00", 60),
        ("11-24 16:00", "11-24 17:30", None),
    ]
    async with talk.database.reading() as session:
        revisions = list(await session.scalars(select(ShiftRevision).order_by(ShiftRevision.id)))
        assert [revision.reason for revision in revisions] == [None, "shift_moved", None]


async def test_a_correction_that_changes_nothing_writes_nothing_and_asks_nothing(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.taps_data("report-shift-correct:1")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    mei.sees("report-shift-unchanged")
    async with talk.database.reading() as session:
        assert len(list(await session.scalars(select(ShiftRevision.id)))) == 1


async def test_the_truth_is_taken_however_late_and_its_reason_is_kept(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("10/10 8-17 休1h")
    mei.sees("report-shift-ask-reason")
    await mei.says("主管說不要記，現在才敢記")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("10-10 08:00", "10-10 17:00", 60)]
    async with talk.database.reading() as session:
        assert [row.reason for row in await session.scalars(select(ShiftRevision))] == ["主管說不要記，現在才敢記"]


async def test_what_was_reported_twice_becomes_usual(talk: Talk) -> None:
    an = talk.person("an")
    for day in ("22/11", "23/11"):
        await saves_hours(an, f"{day} 14:00-18:00")
    await an.taps_data("open:report_shift")
    an.sees("report-shift-review")
    await an.taps("!save")
    assert (await reported_shifts(talk))[-1] == ("11-24 14:00", "11-24 18:00", None)
    await an.taps_data("open:report_shift")
    an.sees("report-shift-ask-how")


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("45", 45), ("1小時", 60), ("1.5h", 90), ("２", 120), ("90 phút", 90), ("30分", 30)],
)
async def test_a_typed_break_is_minutes_or_hours_as_it_says(talk: Talk, typed: str, minutes: int) -> None:
    an = talk.person("an")
    await an.says("8-17")
    await an.says(typed)
    await an.taps("!save")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", minutes)]


async def test_change_the_new_one_asks_for_it_again(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("今天 16:00-17:30")
    await mei.taps("new")
    mei.sees("report-shift-change-new")
    await mei.says("17:00-18:00")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", 60), ("11-24 17:00", "11-24 18:00", None)]


async def test_back_to_back_entries_are_both_accepted(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-12")
    await saves_hours(mei, "12:00-16:00")
    assert len(await reported_shifts(talk)) == 2


async def test_a_day_off_is_an_explicit_zero_and_hours_on_it_clear_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天請假")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    mei.sees("report-shift-saved-off")
    assert await days_off(talk) == ["2026-11-23 leave"]
    await saves_hours(mei, "昨天 8-12")
    assert await days_off(talk) == []
    assert await told_of_days_off(talk) == ["11-23 leave reported", "11-23 leave withdrawn (hours-came)"]


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("8/31 8-17 休1h", "report-shift-not-placed"),
        ("小林昨天 7-15 幫他登一下", "report-shift-unclear-person"),
    ],
)
async def test_what_cannot_be_is_said_with_what_to_do(talk: Talk, message: str, says: str) -> None:
    mei = talk.person("mei")
    await mei.says(message)
    mei.sees(says)
    assert await reported_shifts(talk) == []


async def test_two_devices_at_the_same_moment_cannot_both_find_the_day_empty(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8-17 休1h")
    await mei.taps("!save")
    telegram = mei.on(Platform.TELEGRAM)
    await asyncio.gather(mei.says("今天 9-12"), asyncio.sleep(0))
    await telegram.says("今天 10-11")
    telegram.sees("report-shift-ask-clash")
    assert len(await reported_shifts(talk)) == 1


async def test_the_week_shows_days_gaps_and_the_total_and_an_entry_can_be_withdrawn(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("我的工時")
    mei.sees("my-week-heading")
    assert "11/23（一）　還沒記" in mei.last.text
    assert "合計 8 小時" in mei.last.text
    await mei.taps("my-week-entry")
    await mei.taps("my-week-withdraw")
    await mei.taps("my-week-withdraw-yes")
    mei.sees("my-week-withdrawn")
    await mei.taps_data("open:my_week")
    assert "合計 0 小時" in mei.last.text


async def test_nobody_touches_the_entry_of_somebody_else(talk: Talk) -> None:
    await saves_hours(talk.person("mei"), "8-17 休1h")
    async with talk.database.reading() as session:
        shift = await session.scalar(select(Shift.id))
    for name, platform in (("an", Platform.LINE), ("chen", Platform.LINE), ("wang", Platform.LINE)):
        phone = talk.person(name, platform)
        actions = ("report-shift-undo:n", "report-shift-correct:", "my-week-entry:", "my-week-withdraw-yes:")
        for action in (*actions, "report-shift-undo:c"):
            await phone.taps_data(f"{action}{shift}.1" if action.endswith("c") else f"{action}{shift}")
            phone.sees("router-not-allowed")
    assert len(await reported_shifts(talk)) == 1
