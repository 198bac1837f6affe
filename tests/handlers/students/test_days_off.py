"""A day off on which work is on record: asked about, and never kept beside it in silence."""

import pytest
from sqlalchemy import select

from storage import record_entries
from storage.enums import Platform
from storage.tables import ShiftRevision
from tests.conversation import Phone, Talk
from tests.records import days_off, reported_shifts, told_of_days_off

MONDAY = ("11-23 08:00", "11-23 12:00", None)


async def _works_on_monday(phone: Phone) -> None:
    await phone.says("23/11 8-12" if phone.name in ("an", "budi") else "11/23 8-12")
    await phone.taps("!save")
    phone.sees("report-shift-saved")


@pytest.mark.parametrize(
    ("name", "platform", "message"),
    [("mei", Platform.LINE, "昨天請假"), ("budi", Platform.TELEGRAM, "kemarin izin")],
)
async def test_hours_of_a_day_that_was_free_are_taken_back(
    talk: Talk, name: str, platform: Platform, message: str
) -> None:
    phone = talk.person(name, platform)
    await _works_on_monday(phone)
    await phone.says(message)
    phone.sees("report-shift-ask-off_clash")
    assert "08:00–12:00" in phone.last.text
    await phone.taps("not-worked")
    phone.sees("report-shift-review")
    assert await reported_shifts(talk) == [MONDAY]
    await phone.taps("!save")
    phone.sees("report-shift-saved-off")
    assert "report-shift-undo" not in "".join(phone.offers())
    assert await reported_shifts(talk) == []
    assert await days_off(talk) == ["2026-11-23 leave"]
    async with talk.database.reading() as session:
        reasons = list(await session.scalars(select(ShiftRevision.reason).order_by(ShiftRevision.id)))
    assert reasons == [None, "not-worked"]


async def test_work_and_leave_on_one_day_are_both_kept_and_both_shown(talk: Talk) -> None:
    mei = talk.person("mei")
    await _works_on_monday(mei)
    await mei.says("昨天請假")
    await mei.taps("both")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [MONDAY]
    await mei.says("我的工時")
    assert "11/23（一） 08:00–12:00　4 小時\n11/23（一）　請假" in mei.last.text
    await mei.taps("my-week-entry")
    await mei.taps("report-shift-correct")
    await mei.taps("!edit.times")
    await mei.says("8-11")
    await mei.taps("typo")
    await mei.taps("!save")
    assert await days_off(talk) == ["2026-11-23 leave"]


async def test_a_day_off_among_others_is_asked_about_alone(talk: Talk) -> None:
    mei = talk.person("mei")
    await _works_on_monday(mei)
    await mei.says("11/18-11/19 8-12 11/23 請假")
    mei.sees("report-shift-ask-off_clash")
    assert "11/18" not in mei.last.text
    await mei.taps("not-worked")
    await mei.taps("!save")
    assert [start for start, _, _ in await reported_shifts(talk)] == ["11-18 08:00", "11-19 08:00"]


async def test_by_taps_it_is_asked_as_well(talk: Talk) -> None:
    an = talk.person("an")
    await _works_on_monday(an)
    await an.taps_data("open:report_shift")
    await an.taps("!edit.how")
    await an.taps("off")
    await an.picks("2026-11-23")
    await an.taps("sick")
    an.sees("report-shift-ask-off_clash")
    await an.taps("not-worked")
    await an.taps("!save")
    assert await days_off(talk) == ["2026-11-23 sick"]


async def test_an_entry_that_is_corrected_does_not_become_a_day_off_beside_itself(talk: Talk) -> None:
    mei = talk.person("mei")
    await _works_on_monday(mei)
    await mei.taps_data("report-shift-correct:1")
    assert "!edit.how" not in "".join(mei.offers())


LEAVE = "11-23 leave"
GONE_AND_BACK = [f"{LEAVE} reported", f"{LEAVE} withdrawn (hours-came)", f"{LEAVE} reported (hours-gone)"]


async def _is_free_on_monday(phone: Phone, message: str = "昨天請假") -> None:
    await phone.says(message)
    await phone.taps("!save")
    phone.sees("report-shift-saved-off")


async def _record_is_whole(talk: Talk, name: str) -> bool:
    async with talk.database.reading() as session:
        record = await record_entries.of_student(session, talk.cast.people[name])
    return record_entries.first_altered(record) is None


@pytest.mark.parametrize(
    ("name", "platform", "message", "again"),
    [
        ("mei", Platform.LINE, "昨天請假", "11/23（一） 請假，恢復成原來的紀錄。"),
        ("budi", Platform.TELEGRAM, "kemarin izin", "Sen 23 Nov izin: tercatat lagi seperti semula."),
    ],
)
async def test_undoing_the_hours_that_cleared_a_day_off_brings_it_back(
    talk: Talk, name: str, platform: Platform, message: str, again: str
) -> None:
    phone = talk.person(name, platform)
    await _is_free_on_monday(phone, message)
    await _works_on_monday(phone)
    assert await days_off(talk) == []
    await phone.taps("report-shift-undo")
    phone.sees("report-shift-undone")
    assert again in phone.last.text
    assert await days_off(talk) == ["2026-11-23 leave"]
    assert await told_of_days_off(talk) == GONE_AND_BACK
    assert await _record_is_whole(talk, name)


async def test_it_comes_back_only_when_no_hours_are_left_on_that_day(talk: Talk) -> None:
    mei = talk.person("mei")
    await _is_free_on_monday(mei)
    await _works_on_monday(mei)
    first = next(button.data for button in mei.last.buttons if button.data.startswith("report-shift-undo"))
    await mei.says("11/23 13-17")
    await mei.taps("!save")
    await mei.taps_data(first)
    assert await days_off(talk) == []
    await mei.taps_data("my-week-withdraw-yes:2-wrong")
    mei.sees("my-week-withdrawn")
    assert "請假" in mei.last.text
    assert await days_off(talk) == ["2026-11-23 leave"]
    assert await told_of_days_off(talk) == GONE_AND_BACK


async def test_hours_moved_from_a_day_off_to_another_day_give_it_back(talk: Talk) -> None:
    mei = talk.person("mei")
    await _is_free_on_monday(mei)
    await _works_on_monday(mei)
    await mei.taps_data("report-shift-correct:1")
    await mei.taps("!edit.day")
    await mei.picks("2026-11-20")
    await mei.taps("typo")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-20 08:00", "11-20 12:00", None)]
    assert await days_off(talk) == ["2026-11-23 leave"]
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-gone-back")
    assert await days_off(talk) == []
    assert await told_of_days_off(talk) == [*GONE_AND_BACK, f"{LEAVE} withdrawn (hours-came)"]


async def test_a_day_off_that_was_undone_does_not_come_back_with_hours_that_go(talk: Talk) -> None:
    mei = talk.person("mei")
    await _is_free_on_monday(mei)
    await mei.taps("report-shift-undo")
    await _works_on_monday(mei)
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-undone")
    assert await days_off(talk) == []
    assert await told_of_days_off(talk) == [f"{LEAVE} reported", f"{LEAVE} withdrawn"]


async def test_hours_taken_back_for_a_day_off_of_another_kind_leave_that_kind(talk: Talk) -> None:
    mei = talk.person("mei")
    await _is_free_on_monday(mei)
    await _works_on_monday(mei)
    await mei.says("昨天病假")
    await mei.taps("not-worked")
    await mei.taps("!save")
    assert await days_off(talk) == ["2026-11-23 sick"]
    assert await told_of_days_off(talk) == [*GONE_AND_BACK[:2], "11-23 sick reported"]
