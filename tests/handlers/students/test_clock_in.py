"""On the clock by two taps; a forgotten end is one question, and nobody's hours are invented."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from storage.enums import Platform
from storage.tables import ClockedShift
from tests.conversation import Phone, Talk
from tests.records import reported_shifts


def _asked(phone: Phone) -> int:
    return sum(message.key == "clock-in-still-on" for message in phone.messages)


async def test_two_taps_store_a_shift(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    an.sees("clock-in-began")
    assert await reported_shifts(talk) == []
    talk.clock.move(timedelta(hours=3, minutes=12))
    await an.taps("open:clock_out")
    an.sees("clock-in-ended", "report-shift-saved")
    assert await reported_shifts(talk) == [("11-24 18:00", "11-24 21:12", None)]


async def test_the_words_work_as_well_as_the_taps_and_on_the_other_platform(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("上班")
    mei.sees("clock-in-began")
    talk.clock.move(timedelta(hours=2))
    await mei.on(Platform.TELEGRAM).says("下班")
    assert await reported_shifts(talk) == [("11-24 18:00", "11-24 20:00", None)]


async def test_a_double_tap_begins_once_and_does_not_end(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    await an.taps_data("open:clock_in")
    an.sees("clock-in-since")
    await an.taps_data("open:clock_out")
    an.sees("clock-in-since")
    assert await reported_shifts(talk) == []
    async with talk.database.reading() as session:
        assert len(list(await session.scalars(select(ClockedShift)))) == 1


async def test_two_shifts_a_day(talk: Talk) -> None:
    an = talk.person("an")
    for hours in (1, 1):
        await an.taps_data("open:clock_in")
        talk.clock.move(timedelta(hours=hours))
        await an.taps_data("open:clock_out")
        talk.clock.move(timedelta(minutes=30))
    assert len(await reported_shifts(talk)) == 2


async def test_the_break_of_a_long_one_is_asked_after_it_is_saved(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    talk.clock.move(timedelta(hours=9))
    await an.taps_data("open:clock_out")
    an.sees("clock-in-ended", "report-shift-saved", "report-shift-ask-pause")
    await an.taps("clock-in-break")
    an.sees("clock-in-break-kept")
    assert await reported_shifts(talk) == [("11-24 18:00", "11-25 03:00", 30)]


async def test_a_forgotten_end_is_asked_once_half_an_hour_after_the_usual_one_and_nothing_is_invented(
    talk: Talk,
) -> None:
    mei = talk.person("mei")
    talk.clock.move(timedelta(hours=14))  # 08:00; the usual shift ends at 17:00
    await mei.says("上班")
    await talk.until(datetime(2026, 11, 25, 9, 29, tzinfo=UTC), step=timedelta(minutes=60))
    assert _asked(mei) + _asked(mei.on(Platform.TELEGRAM)) == 0
    await talk.passes(timedelta(minutes=2), step=timedelta(minutes=1))
    await talk.passes(timedelta(hours=3), step=timedelta(hours=1))
    assert _asked(mei) + _asked(mei.on(Platform.TELEGRAM)) == 1
    assert await reported_shifts(talk) == []


async def test_an_end_that_was_forgotten_can_be_given_later(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    await talk.passes(timedelta(hours=15), step=timedelta(hours=1))
    await an.taps("clock-in-earlier")
    an.sees("report-shift-ask-times")
    await an.says("23:00")
    an.sees("report-shift-ask-pause")
    await an.taps("30")
    await an.taps("!save")
    assert await reported_shifts(talk) == [("11-24 18:00", "11-24 23:00", 30)]
    await an.taps_data("open:clock_in")
    an.sees("clock-in-began")


async def test_still_working_is_asked_again_later_and_then_ends_by_a_tap(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    await talk.passes(timedelta(hours=15), step=timedelta(hours=1))
    assert _asked(an) == 1
    await an.taps("clock-in-still")
    await talk.passes(timedelta(hours=1), step=timedelta(minutes=30))
    await an.taps_data("open:clock_out")
    assert await reported_shifts(talk) == [("11-24 18:00", "11-25 10:00", None)]


async def test_more_than_sixteen_hours_are_asked_and_not_believed(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    talk.clock.move(timedelta(hours=20))
    await an.taps_data("open:clock_out")
    an.sees("report-shift-ask-times")
    assert await reported_shifts(talk) == []


async def test_an_overlap_is_asked_about_as_in_the_form(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    talk.clock.move(timedelta(hours=4))
    await an.says("18:30-19:30")
    await an.taps("!save")
    await an.taps_data("open:clock_out")
    an.sees("report-shift-ask-clash")
    await an.taps("both")
    await an.taps("!save")
    assert len(await reported_shifts(talk)) == 2


async def test_a_stale_button_changes_nothing(talk: Talk) -> None:
    an, mei = talk.person("an"), talk.person("mei")
    await an.taps_data("open:clock_in")
    await mei.taps_data("clock-in-drop:1")
    mei.sees("clock-in-over")
    await an.taps("clock-in-drop")
    an.sees("clock-in-dropped")
    await an.taps("clock-in-drop")
    an.sees("clock-in-over")
    await an.taps_data("open:clock_out")
    an.sees("clock-in-not-running", "report-shift-ask-how")


async def test_one_key_does_both_and_undoing_the_end_lets_it_go_on(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock")
    an.sees("clock-in-began")
    talk.clock.move(timedelta(hours=2))
    await an.taps_data("open:clock")
    an.sees("clock-in-ended")
    await an.taps("report-shift-undo")
    an.sees("report-shift-clock-goes-on")
    assert await reported_shifts(talk) == []
    talk.clock.move(timedelta(hours=1))
    await an.taps_data("open:clock")
    assert await reported_shifts(talk) == [("11-24 18:00", "11-24 21:00", None)]


async def test_hours_of_this_very_shift_that_are_typed_end_it_and_nobody_asks_any_more(talk: Talk) -> None:
    mei = talk.person("mei")
    talk.clock.move(timedelta(hours=13, minutes=50))  # 07:50
    await mei.says("上班")
    await talk.until(datetime(2026, 11, 25, 9, 10, tzinfo=UTC), step=timedelta(hours=2))
    await mei.says("8-17 休1h")
    await mei.taps("!save")
    mei.sees("report-shift-saved")
    assert "計時" in mei.text_of("report-shift-saved")
    await talk.passes(timedelta(hours=6), step=timedelta(hours=1))
    assert _asked(mei) + _asked(mei.on(Platform.TELEGRAM)) == 0
    await mei.taps("report-shift-undo")
    mei.sees("report-shift-clock-goes-on")


async def test_hours_of_another_day_leave_it_running(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    await an.says("hôm qua 8h-12h")
    await an.taps("!save")
    an.sees("report-shift-saved")
    talk.clock.move(timedelta(hours=2))
    await an.taps_data("open:clock_out")
    an.sees("clock-in-ended")


async def test_the_question_about_a_forgotten_end_names_the_day(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:clock_in")
    await talk.passes(timedelta(hours=15), step=timedelta(hours=1))
    assert "24/11" in an.text_of("clock-in-still-on")
