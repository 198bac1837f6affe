"""One tap undoes what was just saved: new entries, a correction, a day off; and nothing that has changed since."""

import re
from datetime import date

import pytest
from sqlalchemy import select

from handlers.students.saved_hours import Saved, packed, unpacked
from storage.enums import Platform
from storage.tables import Shift, ShiftRevision
from tests.conversation import Phone, Talk
from tests.records import days_off, reported_shifts, saves_hours, told_of_days_off


async def _corrects(phone: Phone, times: str) -> None:
    await phone.taps_data("report-shift-correct:1")
    await phone.taps("!edit.times")
    await phone.says(times)
    await phone.taps("60")
    await phone.taps("typo")
    await phone.taps("!save")
    phone.sees("report-shift-saved")


@pytest.mark.parametrize(
    ("name", "platform", "message"),
    [
        ("mei", Platform.LINE, "11/10~11/23 8-17 休1h"),
        ("budi", Platform.TELEGRAM, "10-23 Nov jam 8-17 istirahat 1 jam"),
    ],
)
async def test_two_weeks_in_one_message_are_undone_with_one_tap(
    talk: Talk, name: str, platform: Platform, message: str
) -> None:
    phone = talk.person(name, platform)
    await phone.says(message)
    await phone.taps("remembered")
    await phone.taps("!save")
    phone.sees("report-shift-saved")
    assert len(await reported_shifts(talk)) == 14
    await phone.taps("report-shift-undo")
    phone.sees("report-shift-undone")
    assert await reported_shifts(talk) == []


async def test_a_correction_goes_back_to_what_was_said_before_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await _corrects(mei, "8-16")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 16:00", 60)]
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-gone-back")
    assert "08:00–17:00" in mei.last.text
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 17:00", 60)]
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-changed-since")
    async with talk.database.reading() as session:
        numbers = list(await session.scalars(select(ShiftRevision.number).order_by(ShiftRevision.number)))
    assert numbers == [1, 2, 3]


async def test_an_old_button_undoes_no_later_correction(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await _corrects(mei, "8-16")
    old = next(button.data for button in mei.last.buttons if button.data.startswith("report-shift-undo"))
    await _corrects(mei, "8-15")
    await mei.taps_data(old)
    mei.sees("report-shift-changed-since")
    assert await reported_shifts(talk) == [("11-24 08:00", "11-24 15:00", 60)]


async def test_a_correction_does_not_go_back_over_what_was_noted_since(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await _corrects(mei, "8-14")
    old = next(button.data for button in mei.last.buttons if button.data.startswith("report-shift-undo"))
    await saves_hours(mei, "今天 14:00-17:00")
    await mei.taps_data(old)
    mei.sees("report-shift-taken-since")
    assert len(await reported_shifts(talk)) == 2


async def test_a_correction_that_changed_nothing_offers_nothing_to_undo(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.taps_data("report-shift-correct:1")
    await mei.taps("!save")
    mei.sees("report-shift-unchanged")
    assert not [button for button in mei.last.buttons if button.data.startswith("report-shift-undo")]


async def test_days_off_are_undone_with_the_hours_of_the_same_message(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("11/19-11/20 8-17 休1h 11/23 請假")
    await mei.taps("!save")
    assert len(await reported_shifts(talk)) == 2
    assert await days_off(talk) == ["2026-11-23 leave"]
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-undone")
    assert await reported_shifts(talk) == []
    assert await days_off(talk) == []


async def test_a_day_off_alone_can_be_undone_and_only_once(talk: Talk) -> None:
    joy = talk.person("joy")
    await joy.says("yesterday sick")
    await joy.taps("!save")
    joy.sees("report-shift-saved-off")
    await joy.taps("report-shift-undo")
    joy.sees("report-shift-undone")
    assert await days_off(talk) == []
    await joy.taps("report-shift-undo")
    joy.sees("report-shift-is-withdrawn")


async def test_another_kind_of_day_off_goes_back_to_the_one_before(talk: Talk) -> None:
    mei = talk.person("mei")
    for message in ("昨天請假", "昨天病假"):
        await mei.says(message)
        await mei.taps("!save")
    assert await days_off(talk) == ["2026-11-23 sick"]
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-undone")
    assert "11/23（一） 請假" in mei.last.text
    assert await days_off(talk) == ["2026-11-23 leave"]
    old = next(button.data for message in mei.messages for button in message.buttons if "undo" in button.data)
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-changed-since")
    await mei.taps_data(old)
    mei.sees("report-shift-undone")
    assert await days_off(talk) == []
    words = ["leave reported", "sick reported", "leave reported", "leave withdrawn"]
    assert await told_of_days_off(talk) == [f"11-23 {word}" for word in words]


async def test_a_day_off_said_twice_is_written_once_and_the_second_time_undoes_nothing(talk: Talk) -> None:
    mei = talk.person("mei")
    for _ in range(2):
        await mei.says("昨天請假")
        await mei.taps("!save")
        mei.sees("report-shift-saved-off")
    assert await told_of_days_off(talk) == ["11-23 leave reported"]
    assert not [button for button in mei.last.buttons if "undo" in button.data]


async def test_saved_hours_name_the_week_they_belong_to(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    assert "這週" in mei.last.text
    await saves_hours(mei, "11/19 8-12")
    assert "這週" not in mei.last.text
    assert "11/16" in mei.last.text
    assert [button.label for button in mei.last.buttons] == ["復原", "看 11/16 那週"]
    await mei.taps("my-week-of")
    assert "11/19（四） 08:00–12:00" in mei.last.text


@pytest.mark.parametrize(
    ("name", "label"), [("an", "Tuần từ 16/11"), ("budi", "Pekan 16 Nov"), ("joy", "Week of 16 Nov")]
)
async def test_the_button_to_another_week_says_which(talk: Talk, name: str, label: str) -> None:
    phone = talk.person(name, Platform.TELEGRAM if name == "budi" else Platform.LINE)
    await saves_hours(phone, "19/11 8-12" if name != "joy" else "19 Nov 8-12")
    assert label in [button.label for button in phone.last.buttons]


def _shift(number: int) -> Shift:
    return Shift(id=number)


@pytest.mark.parametrize(
    "saved",
    [
        Saved(new=[_shift(1)]),
        Saved(new=[_shift(10**9 + 3 * n) for n in range(14)]),
        Saved(off=[(date(2026, 11, 1 + n), 1) for n in range(14)]),
        Saved(new=[_shift(987_654_321 + n) for n in range(7)], off=[(date(2026, 11, 1 + 2 * n), 1) for n in range(7)]),
        Saved(off=[(date(2026, 11, 1), 1), (date(2026, 11, 2), 12), (date(2026, 11, 3), 1), (date(2026, 11, 4), 2)]),
        Saved(new=[_shift(4)], off=[(date(2026, 11, 2), 3)]),
        Saved(changed=[(_shift(987_654_321), 1234)]),
    ],
)
def test_a_button_carries_all_of_it(saved: Saved) -> None:
    text = packed(saved)
    assert len(f"report-shift-undo:{text}") <= 64
    undo = unpacked(text)
    assert list(undo.new) == [shift.id for shift in saved.new]
    assert list(undo.changed) == [(shift.id, number) for shift, number in saved.changed]
    assert list(undo.off) == list(saved.off)


def test_what_was_on_record_before_is_not_undone() -> None:
    assert packed(Saved(off=[(date(2026, 11, 2), None)])) == ""


@pytest.mark.parametrize(
    "forged", ["_", "1", "n", "n-1", "n1_2", "c1", "ozzzzzzzz", "a1", "ozz_a", "n" + ".".join("1" * 80), "n１"]
)
def test_what_no_save_has_written_is_refused(forged: str) -> None:
    with pytest.raises(ValueError, match=re.escape(forged)):
        unpacked(forged)
