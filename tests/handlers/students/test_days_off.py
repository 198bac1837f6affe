"""A day off on which work is on record: asked about, and never kept beside it in silence."""

import pytest
from sqlalchemy import select

from storage.enums import Platform
from storage.tables import DayOff, ShiftRevision
from tests.conversation import Phone, Talk
from tests.records import reported_shifts

MONDAY = ("11-23 08:00", "11-23 12:00", None)


async def _works_on_monday(phone: Phone) -> None:
    await phone.says("23/11 8-12" if phone.name in ("an", "budi") else "11/23 8-12")
    await phone.taps("!save")
    phone.sees("report-shift-saved")


async def _days_off(talk: Talk) -> list[str]:
    async with talk.database.reading() as session:
        return [f"{row.day} {row.kind}" for row in await session.scalars(select(DayOff))]


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
    assert await _days_off(talk) == ["2026-11-23 leave"]
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
    assert await _days_off(talk) == ["2026-11-23 leave"]


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
    assert await _days_off(talk) == ["2026-11-23 sick"]


async def test_an_entry_that_is_corrected_does_not_become_a_day_off_beside_itself(talk: Talk) -> None:
    mei = talk.person("mei")
    await _works_on_monday(mei)
    await mei.taps_data("report-shift-correct:1")
    assert "!edit.how" not in "".join(mei.offers())
