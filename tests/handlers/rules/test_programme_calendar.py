"""The programme's models, day by day for a year, against calendars written by hand."""

from collections import Counter
from datetime import date, timedelta

import pytest

from handlers.rules import programme_calendar as rules
from handlers.rules.programme_calendar import (
    PATTERNS,
    ClassCalendar,
    DayKind,
    Departure,
    ExceptionKind,
    Pattern,
    Switch,
    WrongPattern,
    read_pattern,
)
from handlers.rules.visits import Pause, due_date
from storage.enums import ProgrammeModel

FIRST = date(2026, 8, 31)  # a Monday
YEAR = 364
HOLIDAYS = frozenset(
    date.fromisoformat(f"{year}-{day}")
    for year, days in (
        (2026, "09-25 09-28 10-10 10-25 12-25"),
        (2027, "01-01 02-04 02-05 02-06 02-07 02-08 02-28 04-04 04-05 05-01 06-09"),
    )
    for day in days.split()
)
LETTERS = {
    "W": DayKind.WORK,
    "C": DayKind.CLASS,
    "R": DayKind.REST,
    "S": DayKind.SCHOOL_PHASE,
    "H": DayKind.HOLIDAY,
    "E": DayKind.EVENT,
}
DEPARTURES = (
    Departure(first=date(2027, 1, 18), last=date(2027, 2, 21), kind=ExceptionKind.VACATION),
    Departure(first=date(2027, 6, 28), last=date(2027, 8, 29), kind=ExceptionKind.VACATION),
    Departure(first=date(2026, 11, 4), last=date(2026, 11, 6), kind=ExceptionKind.EVENT, name="期中考"),
    Departure(first=date(2026, 9, 20), last=date(2026, 9, 20), kind=ExceptionKind.CLASS, name="補課"),
)


def _calendar(
    model: ProgrammeModel, *, pattern: Pattern | None = None, departures: tuple[Departure, ...] = DEPARTURES
) -> ClassCalendar:
    return ClassCalendar(
        model=model,
        pattern=pattern or PATTERNS[model],
        starts_on=FIRST,
        ends_on=FIRST + timedelta(days=3 * 365),
        departures=departures,
        holidays=HOLIDAYS,
    )


def _drawn(calendar: ClassCalendar) -> list[str]:
    letters = {kind: letter for letter, kind in LETTERS.items()}
    days = rules.expand(calendar, FIRST, FIRST + timedelta(days=YEAR - 1))
    text = "".join(letters[one.kind] for one in days)
    return [text[start : start + 7] for start in range(0, YEAR, 7)]


M421 = """
WWWWCCR WWWWCCR WWWWCCC WWWWHCR HWWWCCR WWWWCHR WWWWCCR WWWWCCR WWWWCCR WWEEECR WWWWCCR WWWWCCR WWWWCCR
WWWWCCR WWWWCCR WWWWCCR WWWWHCR WWWWHCR WWWWCCR WWWWCCR WWWWWRR WWWWWRR WWWHHRR HWWWWRR WWWWWRR WWWWCCR
WWWWCCR WWWWCCR WWWWCCR WWWWCCR WWWWCCR HWWWCCR WWWWCCR WWWWCCR WWWWCHR WWWWCCR WWWWCCR WWWWCCR WWWWCCR
WWWWCCR WWHWCCR WWWWCCR WWWWCCR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
"""
M331 = """
WWWCCCR WWWCCCR WWWCCCC WWWCHCR HWWCCCR WWWCCHR WWWCCCR WWWCCCR WWWCCCR WWEEECR WWWCCCR WWWCCCR WWWCCCR
WWWCCCR WWWCCCR WWWCCCR WWWCHCR WWWCHCR WWWCCCR WWWCCCR WWWWWRR WWWWWRR WWWHHRR HWWWWRR WWWWWRR WWWCCCR
WWWCCCR WWWCCCR WWWCCCR WWWCCCR WWWCCCR HWWCCCR WWWCCCR WWWCCCR WWWCCHR WWWCCCR WWWCCCR WWWCCCR WWWCCCR
WWWCCCR WWHCCCR WWWCCCR WWWCCCR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
"""
DAY_EVENING = """
WWWWWCR WWWWWCR WWWWWCC WWWWHCR HWWWWCR WWWWWHR WWWWWCR WWWWWCR WWWWWCR WWEEECR WWWWWCR WWWWWCR WWWWWCR
WWWWWCR WWWWWCR WWWWWCR WWWWHCR WWWWHCR WWWWWCR WWWWWCR WWWWWRR WWWWWRR WWWHHRR HWWWWRR WWWWWRR WWWWWCR
WWWWWCR WWWWWCR WWWWWCR WWWWWCR WWWWWCR HWWWWCR WWWWWCR WWWWWCR WWWWWHR WWWWWCR WWWWWCR WWWWWCR WWWWWCR
WWWWWCR WWHWWCR WWWWWCR WWWWWCR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
"""
# Six months at school from 31 August: there is no 31 February, so the company's half begins on 1 March.
M66 = """
SSSSSSS SSSSSSS SSSSSSC SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSEEESS SSSSSSS SSSSSSS SSSSSSS
SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS
WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR HWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
WWWWWRR WWHWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
"""
# Three months each from 31 August: school from 1 December, company from 1 March, school from 31 May.
ROTATION = """
WWWWWRR WWWWWRR WWWWWRC WWWWHRR HWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWEEERR WWWWWRR WWWWWRR WWWWWRR
WSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS
WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR HWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS SSSSSSS
"""
INTERNSHIP = """
CCCCCRR CCCCCRR CCCCCRC CCCCHRR HCCCCRR CCCCCRR CCCCCRR CCCCCRR CCCCCRR CCEEERR CCCCCRR CCCCCRR CCCCCRR
CCCCCRR CCCCCRR CCCCCRR CCCCHRR CCCCHRR CCCCCRR CCCCCRR WWWWWRR WWWWWRR WWWHHRR HWWWWRR WWWWWRR CCCCCRR
CCCCCRR CCCCCRR CCCCCRR CCCCCRR CCCCCRR HCCCCRR CCCCCRR CCCCCRR CCCCCRR CCCCCRR CCCCCRR CCCCCRR CCCCCRR
CCCCCRR CCHCCRR CCCCCRR CCCCCRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR WWWWWRR
"""


@pytest.mark.parametrize(
    ("model", "by_hand"),
    [
        (ProgrammeModel.M421, M421),
        (ProgrammeModel.M331, M331),
        (ProgrammeModel.DAY_EVENING, DAY_EVENING),
        (ProgrammeModel.M66, M66),
        (ProgrammeModel.ROTATION, ROTATION),
        (ProgrammeModel.INTERNSHIP, INTERNSHIP),
    ],
)
def test_a_year_of_each_model_is_as_drawn_by_hand(model: ProgrammeModel, by_hand: str) -> None:
    assert _drawn(_calendar(model)) == by_hand.split()


def test_a_staged_class_is_at_school_for_two_years_and_then_in_training() -> None:
    calendar = _calendar(ProgrammeModel.STAGED, departures=())
    assert set(_drawn(calendar)) == {"SSSSSSS"}
    begins = date(2028, 8, 31)
    assert rules.switch_days(calendar, FIRST, calendar.ends_on) == (Switch(day=begins, to_company=True),)
    assert rules.day_of(calendar, begins).kind is DayKind.WORK
    dated = read_pattern(ProgrammeModel.STAGED, {"training_from": "2026-09-07"})
    assert _drawn(_calendar(ProgrammeModel.STAGED, pattern=dated, departures=()))[:2] == ["SSSSSSS", "WWWWWRR"]


def test_the_switch_day_of_a_rotation_changes_everything_at_once_and_the_day_before_nothing() -> None:
    calendar = _calendar(ProgrammeModel.M66, departures=())
    switches = rules.switch_days(calendar, FIRST, date(2027, 8, 31))
    assert switches == (Switch(day=date(2027, 3, 1), to_company=True), Switch(day=date(2027, 8, 31), to_company=False))
    before, on = (rules.day_of(calendar, day) for day in (date(2027, 2, 28), date(2027, 3, 1)))
    assert (before.kind, before.expects_hours) == (DayKind.SCHOOL_PHASE, False)
    assert (on.kind, on.expects_hours) == (DayKind.WORK, True)


def test_school_phases_pause_the_visit_clock() -> None:
    calendar = _calendar(ProgrammeModel.ROTATION, departures=())
    phases = rules.school_phases(calendar, FIRST, date(2027, 5, 30))
    assert phases == ((date(2026, 12, 1), date(2027, 2, 28)),)
    pauses = [Pause(first=first, last=last) for first, last in phases]
    visited = date(2026, 11, 25)
    due = due_date(duty_began=FIRST, first_work_day=FIRST, counting_visits=[visited], pauses=pauses)
    assert due == date(2027, 3, 9)  # five days of November, nine of March


def test_exams_at_school_neither_end_the_school_phase_nor_send_anybody_to_the_company() -> None:
    calendar = _calendar(ProgrammeModel.M66)
    exam, phase_ends = date(2026, 11, 4), date(2027, 2, 28)
    assert rules.day_of(calendar, exam).kind is DayKind.EVENT
    assert rules.school_phases(calendar, FIRST, date(2027, 4, 1)) == ((FIRST, phase_ends),)
    assert rules.school_phases(calendar, exam, exam) == ((exam, exam),)
    assert rules.switch_days(calendar, FIRST, phase_ends) == ()
    assert rules.school_phases(calendar, date(2027, 4, 1), date(2027, 5, 1)) == ()
    assert rules.school_phases(calendar, calendar.ends_on + timedelta(days=1), date(2040, 1, 1)) == ()


def test_of_two_phases_at_once_the_shorter_counts_and_phases_that_touch_are_one() -> None:
    long = Departure(first=date(2026, 10, 1), last=date(2026, 12, 31), kind=ExceptionKind.SCHOOL_PHASE, name="在校")
    inside = Departure(first=date(2026, 11, 2), last=date(2026, 11, 8), kind=ExceptionKind.WORK_PHASE)
    after = Departure(first=date(2027, 1, 1), last=date(2027, 1, 10), kind=ExceptionKind.SCHOOL_PHASE)
    calendar = _calendar(ProgrammeModel.M66, departures=(long, inside, after))
    assert rules.school_phases(calendar, FIRST, calendar.ends_on) == (
        (long.first, date(2026, 11, 1)),
        (date(2026, 11, 9), after.last),
    )
    assert rules.day_of(calendar, date(2026, 11, 3)).kind is DayKind.WORK
    assert rules.day_of(calendar, date(2026, 11, 9)).name == "在校"


def test_only_what_somebody_wrote_down_as_closed_is_closed() -> None:
    typhoon = Departure(first=date(2026, 9, 10), last=date(2026, 9, 11), kind=ExceptionKind.HOLIDAY, name="颱風")
    assert rules.closed_days(_calendar(ProgrammeModel.M421, departures=(*DEPARTURES, typhoon))) == (
        (typhoon.first, typhoon.last),
    )
    assert rules.closed_days(_calendar(ProgrammeModel.M421)) == ()


def test_phases_arranged_by_date_come_before_counted_ones() -> None:
    arranged = Departure(first=date(2026, 10, 5), last=date(2026, 10, 18), kind=ExceptionKind.SCHOOL_PHASE)
    calendar = _calendar(ProgrammeModel.M66, departures=(arranged,))
    assert _drawn(calendar)[4:8] == ["HWWWWRR", "SSSSSSS", "SSSSSSS", "WWWWWRR"]


def test_events_and_holidays_expect_no_hours() -> None:
    calendar = _calendar(ProgrammeModel.M421)
    expecting = [one.day for one in rules.expand(calendar, date(2026, 11, 2), date(2026, 11, 8)) if one.expects_hours]
    assert expecting == [date(2026, 11, 2), date(2026, 11, 3)]
    assert rules.day_of(calendar, date(2026, 11, 4)).name == "期中考"
    assert not rules.day_of(calendar, date(2026, 9, 28)).expects_hours


def test_of_two_exceptions_the_shorter_counts() -> None:
    long = Departure(first=date(2026, 9, 1), last=date(2026, 9, 30), kind=ExceptionKind.HOLIDAY)
    short = Departure(first=date(2026, 9, 10), last=date(2026, 9, 10), kind=ExceptionKind.WORK)
    calendar = _calendar(ProgrammeModel.M421, departures=(long, short))
    assert rules.day_of(calendar, date(2026, 9, 10)).kind is DayKind.WORK
    assert rules.day_of(calendar, date(2026, 9, 11)).kind is DayKind.HOLIDAY


def test_the_preview_shows_four_weeks_and_no_day_after_the_class_has_ended() -> None:
    calendar = _calendar(ProgrammeModel.M421)
    shown = rules.preview(calendar, FIRST)
    assert (len(shown), shown[0].day, shown[-1].day) == (28, FIRST, FIRST + timedelta(days=27))
    assert len(rules.preview(calendar, calendar.ends_on)) == 1
    with pytest.raises(ValueError, match="outside"):
        rules.day_of(calendar, FIRST - timedelta(days=1))


def test_the_labour_law_gets_the_class_days() -> None:
    calendar = _calendar(ProgrammeModel.M421)
    assert rules.class_days(calendar, FIRST, FIRST + timedelta(days=6)) == {date(2026, 9, 4), date(2026, 9, 5)}
    assert Counter(one.kind for one in rules.expand(calendar, FIRST, FIRST + timedelta(days=6)))[DayKind.WORK] == 4


@pytest.mark.parametrize(
    "raw",
    [
        {"week": {"Mon": "work"}},
        {"week": dict.fromkeys(rules.WEEKDAYS, "party")},
        {"class_times": {"Fri": ["12:00-08:00"]}},
        {"class_times": {"Fri": ["2026-10-05"]}},
        {"class_times": {"Fry": ["08:00-12:00"]}},
        {"class_times": ["08:00-12:00"]},
        {"phase_months": 0},
        {"phase_months": True},
        {"starts_at_school": "yes"},
        {"training_from": "soon"},
        {"weeks": {}},
    ],
)
def test_a_pattern_that_cannot_be_read_says_which_word_it_is(raw: dict[str, object]) -> None:
    with pytest.raises(WrongPattern, match=next(iter(raw))):
        read_pattern(ProgrammeModel.M421, raw)


def test_a_class_may_depart_from_its_models_usual_form() -> None:
    week = dict(zip(rules.WEEKDAYS, ("class", "class", "work", "work", "work", "work", "rest"), strict=True))
    pattern = read_pattern(ProgrammeModel.M421, {"week": week, "class_times": {"Mon": ["13:10-17:00", "08:10-12:00"]}})
    calendar = _calendar(ProgrammeModel.M421, pattern=pattern, departures=())
    assert _drawn(calendar)[0] == "CCWWWWR"
    assert [f"{begins:%H:%M}" for begins, _ in rules.day_of(calendar, FIRST).class_times] == ["08:10", "13:10"]
