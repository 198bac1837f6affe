"""The law in the chat: at most one line, nothing blocked, nobody blamed; what is serious is alerted once, and taken back with a slip."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from storage.enums import Platform, ShiftState
from storage.tables import Alert, CalendarException, ContractTerms, Placement, Shift
from tests.conversation import Talk
from tests.records import saves_hours


async def _terms(talk: Talk, name: str, **terms: object) -> None:
    async with talk.database.transaction() as session:
        placement = await session.get_one(Placement, talk.cast.placements[name])
        session.add(
            ContractTerms(
                school_id=talk.cast.school, placement_id=placement.id, valid_from=placement.first_day, terms=terms
            )
        )


async def _alerts(talk: Talk) -> list[tuple[str, bool]]:
    async with talk.database.reading() as session:
        found = await session.scalars(select(Alert).order_by(Alert.id))
        return [(alert.cause.split(":")[2], alert.settled_at is not None) for alert in found]


ORDINARY = {"regular_leave": "Sun", "rest_day": "Sat", "ot_consent": True, "flex": "none"}


async def test_an_ordinary_shift_brings_no_line(talk: Talk) -> None:
    await _terms(talk, "mei", **ORDINARY)
    mei = talk.person("mei")
    await saves_hours(mei, "昨天 8-17 休1h")
    assert [message.key for message in mei.new] == ["report-shift-saved"]
    assert await _alerts(talk) == []


async def test_overtime_is_one_line_about_pay_with_its_article_and_no_alert(talk: Talk) -> None:
    await _terms(talk, "mei", **ORDINARY)
    mei = talk.person("mei")
    await saves_hours(mei, "昨天 8-19 休1h")
    assert [message.key for message in mei.new] == ["report-shift-saved", "shift-findings-line"]
    assert "勞動基準法" in mei.last.text
    assert await _alerts(talk) == []


@pytest.mark.parametrize(
    ("name", "platform", "message", "rule", "words"),
    [
        ("mei", Platform.LINE, "昨天 7:00-21:00 休1h", "B.ot.daily_total_max", "12 小時"),
        ("budi", Platform.TELEGRAM, "kemarin 13:00-21:30 istirahat 1 jam", "A.night.default", "20:00"),
        ("joy", Platform.LINE, "yesterday 14:00-21:00, break 30 min", "A.night.default", "20:00"),
    ],
)
async def test_what_is_serious_is_alerted_once_and_the_student_is_told_who_knows(
    talk: Talk, name: str, platform: Platform, message: str, rule: str, words: str
) -> None:
    await _terms(talk, name, night_approval=False)
    student = talk.person(name, platform)
    await saves_hours(student, message)
    student.sees("report-shift-saved", "shift-findings-line")
    assert [cause for cause, _ in await _alerts(talk)] == [rule]
    hsu = talk.person("hsu")
    assert name.capitalize() in hsu.text_of("shift-findings-alert")
    teacher = talk.person("chen") if name == "mei" else talk.person("lin", Platform.TELEGRAM)
    assert teacher.text_of("shift-findings-teacher")
    shown = student.text_of("shift-findings-line")
    assert words.split(maxsplit=1)[0] in shown
    for other in ("an", "joy" if name != "joy" else "mei"):
        assert not [seen for seen in talk.person(other).messages if "shift-findings" in seen.key]


async def test_a_trainees_seventh_day_in_a_row_is_alerted_although_each_week_had_a_day_of_rest(talk: Talk) -> None:
    budi = talk.person("budi", Platform.TELEGRAM)
    await saves_hours(budi, "17/11-22/11 8-12")
    assert await _alerts(talk) == []
    await talk.passes(timedelta(hours=3))
    await saves_hours(budi, "kemarin 8-12")
    assert await _alerts(talk) == [("A.rest_days", False)]
    await budi.taps("report-shift-undo")
    assert await _alerts(talk) == [("A.rest_days", True)]


async def test_night_hours_of_a_trainee_whose_permission_nobody_wrote_down_are_named_and_not_alerted(
    talk: Talk,
) -> None:
    budi = talk.person("budi", Platform.TELEGRAM)
    await saves_hours(budi, "kemarin 13:00-21:30 istirahat 1 jam")
    budi.sees("shift-findings-line")
    assert await _alerts(talk) == []


async def test_a_slip_that_is_undone_takes_its_alert_back_and_the_truth_is_alerted_again(talk: Talk) -> None:
    mei, hsu = talk.person("mei"), talk.person("hsu")
    await saves_hours(mei, "昨天 7:00-21:00 休1h")
    await mei.taps("report-shift-undo")
    assert await _alerts(talk) == [("B.ot.daily_total_max", True)]
    hsu.sees("alerts-settled")
    await saves_hours(mei, "昨天 8-17 休1h")
    assert len(await _alerts(talk)) == 1
    await mei.taps("report-shift-undo")
    await saves_hours(mei, "昨天 7:00-21:00 休1h")
    assert await _alerts(talk) == [("B.ot.daily_total_max", True), ("B.ot.daily_total_max", False)]


async def test_one_cause_is_one_alert_however_often_the_shift_is_corrected(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "昨天 7:00-21:00 休1h")
    await mei.taps_data("report-shift-correct:1")
    await mei.taps("!edit.times")
    await mei.says("7:00-22:00")
    await mei.taps("60")
    await mei.taps("typo")
    await mei.taps("!save")
    mei.sees("report-shift-saved")
    assert await _alerts(talk) == [("B.ot.daily_total_max", False)]


async def test_a_tap_begins_a_report_with_the_words_already_there(talk: Talk) -> None:
    mei = talk.person("mei")
    await saves_hours(mei, "昨天 7:00-21:00 休1h")
    await mei.taps("shift-findings-tell")
    mei.sees("report-welfare-ask-who")
    await mei.taps("coordinators")
    mei.sees("report-welfare-review")
    assert "11/23" in mei.last.text
    assert "工時" in mei.last.text


async def test_a_shift_in_the_school_phase_of_a_trainee_reaches_the_coordinators(talk: Talk) -> None:
    async with talk.database.transaction() as session:
        session.add(
            CalendarException(
                school_id=talk.cast.school,
                class_id=talk.cast.classes["senior"],
                first_day=date(2026, 11, 16),
                last_day=date(2026, 12, 20),
                kind="school_phase",
                name="返校",
            )
        )
    budi = talk.person("budi", Platform.TELEGRAM)
    await saves_hours(budi, "kemarin 8-16 istirahat 1 jam")
    budi.sees("shift-findings-line")
    assert ("school_phase", False) in await _alerts(talk)
    told = talk.person("hsu").text_of("shift-findings-alert")
    assert "第12條" in told
    assert "可以告訴老師" not in told


async def test_nothing_is_ever_refused_for_the_law(talk: Talk) -> None:
    joy = talk.person("joy")
    await saves_hours(joy, "yesterday 18:00-02:00, no break")
    async with talk.database.reading() as session:
        states = list(await session.scalars(select(Shift.state)))
    assert states == [ShiftState.REPORTED]


async def test_a_week_without_a_free_day_is_drawn(talk: Talk) -> None:
    an = talk.person("an")
    for day in range(17, 20):
        await saves_hours(an, f"{day}/11 8h-12h")
    await an.says("16/11 8h-12h")
    await an.taps("remembered")
    await an.taps("!save")
    await saves_hours(an, "22/11 8h-12h")
    assert "Thứ 5 làm　Thứ 6 học　Thứ 7 học　CN làm" in an.text_of("shift-findings-line")
