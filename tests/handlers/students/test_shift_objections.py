"""Hours that cannot be: only what is wrong about them is asked again, and the rest is kept."""

import pytest

from tests.conversation import Talk
from tests.records import reported_shifts, saves_hours

WEDNESDAY, THURSDAY, FRIDAY = (
    ("11-18 08:00", "11-18 12:00", None),
    ("11-19 08:00", "11-19 12:00", None),
    ("11-20 08:00", "11-20 12:00", None),
)


async def test_of_several_shifts_only_the_one_that_cannot_be_is_left_out(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8/30~9/2 8-17 休1h")
    mei.sees("report-shift-not-placed", "report-shift-not-placed", "report-shift-ask-reason")
    await mei.taps("remembered")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("09-01 08:00", "09-01 17:00", 60), ("09-02 08:00", "09-02 17:00", 60)]


@pytest.mark.parametrize(
    ("name", "message", "because", "asked", "reply", "saved"),
    [
        ("mei", "8/31 8-17 休1h", "placed", "day", "昨天", ("11-23 08:00", "11-23 17:00", 60)),
        ("joy", "31 Aug 8-17, break 1h", "placed", "day", "yesterday", ("11-23 08:00", "11-23 17:00", 60)),
    ],
)
async def test_of_a_shift_that_cannot_be_only_what_is_wrong_is_asked(
    talk: Talk, name: str, message: str, because: str, asked: str, reply: str, saved: tuple[str, str, int | None]
) -> None:
    phone = talk.person(name)
    await phone.says(message)
    phone.sees(f"report-shift-not-{because}", f"report-shift-ask-{asked}")
    await phone.says(reply)
    phone.sees("report-shift-review")
    await phone.taps("!save")
    assert await reported_shifts(talk) == [saved]


async def test_of_a_break_that_is_longer_than_the_shift_only_the_break_is_asked(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("昨天 8-17")
    await mei.says("600")
    mei.sees("report-shift-not-break", "report-shift-ask-pause")
    await mei.says("60")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [("11-23 08:00", "11-23 17:00", 60)]


async def test_a_date_of_another_year_is_written_with_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("2025/10/20 8-17 休1h")
    assert "2025/10/20（一）" in mei.text_of("report-shift-not-placed")


@pytest.mark.parametrize(("typed", "minutes"), [("8-17 休1h", 60), ("8-17 沒休息", 0), ("早上8點到下午5點 休45分", 45)])
async def test_times_typed_for_a_chosen_day_bring_their_break_along(talk: Talk, typed: str, minutes: int) -> None:
    an = talk.person("an")
    await an.taps_data("open:report_shift")
    await an.taps("other")
    await an.picks("2026-11-20")
    await an.says(typed)
    an.sees("report-shift-review")
    await an.taps("!save")
    assert await reported_shifts(talk) == [("11-20 08:00", "11-20 17:00", minutes)]


async def test_a_question_about_the_times_of_a_chosen_day_stays_with_that_day(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("回報工時")
    await mei.taps("!edit.how")
    await mei.taps("other")
    await mei.picks("2026-11-20")
    await mei.says("8:00-8:00")
    mei.sees("report-shift-ask-reading")
    assert "11/20（五）" in mei.last.text
    await mei.says("8-12")
    await mei.taps("!save")
    assert await reported_shifts(talk) == [FRIDAY]


async def test_a_break_that_is_none_is_refused_before_anything_else_is_asked(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "8-17 休1h")
    await mei.says("今天 9-17:30")
    mei.sees("report-shift-ask-item_pause")
    await mei.says("😀")
    mei.sees("report-shift-not-minutes", "report-shift-ask-item_pause")
    await mei.says("休45分")
    mei.sees("report-shift-ask-clash")
