"""The Labor Standards Act for employees: hours, rest, overtime, shifts, holidays, the young."""

from datetime import date

import pytest

from tests.handlers.rules.labour_law.building import ORDINARY, A, B, brief, days, figure, found, worked

MONDAY = "2026-10-05"
SATURDAY = "2026-10-10"


@pytest.mark.parametrize(
    ("end", "minutes"), [("16:59", None), ("17:00", None), ("17:01", 1), ("19:00", 120), ("21:00", 240)]
)
def test_it_calls_work_beyond_eight_hours_overtime_and_no_breach(end: str, minutes: int | None) -> None:
    findings = found(B, [worked(MONDAY, f"08:00-{end}", "12:00-13:00")], ORDINARY)
    overtime = [one for one in findings if one.rule == "B.ot.hours"]
    assert [(one.verdict, one.figures.get("minutes"), one.figures["kind"]) for one in overtime] == (
        [] if minutes is None else [("info", minutes, "over_day")]
    )


@pytest.mark.parametrize(("end", "over"), [("21:00", None), ("21:01", 1)])
def test_it_bounds_a_day_with_overtime_at_twelve_hours(end: str, over: int | None) -> None:
    shift = worked(MONDAY, f"08:00-{end}", "12:00-12:30", "16:30-17:00")
    findings = found(B, [shift], ORDINARY)
    total = [one for one in findings if one.rule == "B.ot.daily_total_max"]
    assert [one.figures["over_minutes"] for one in total] == ([] if over is None else [over])


def test_it_counts_no_hour_of_overtime_twice() -> None:
    week = [worked(day, "08:00-18:00", "12:00-13:00") for day in days(MONDAY, 5)]  # 5 × 9 h
    week.append(worked(SATURDAY, "08:00-12:00"))
    terms = {"regular_leave": "Sun", "ot_consent": True}
    findings = found(B, week, terms)
    kinds = [(one.figures["kind"], one.figures["minutes"]) for one in findings if one.rule == "B.ot.hours"]
    assert kinds == [*[("over_day", 60)] * 5, ("over_week", 240)]
    findings = found(B, week, ORDINARY)
    kinds = [(one.figures["kind"], one.figures["minutes"]) for one in findings if one.rule == "B.ot.hours"]
    assert kinds == [*[("over_day", 60)] * 5, ("rest_day", 240)]


@pytest.mark.parametrize(
    ("consent", "expected"),
    [(True, []), (None, ["B.ot.consent undecided 10-05"]), (False, ["B.ot.consent violation 10-05"])],
)
def test_it_asks_for_consent_to_overtime(consent: bool | None, expected: list[str]) -> None:
    shift = worked(MONDAY, "08:00-18:00", "12:00-13:00", "15:00-15:30")
    findings = found(B, [shift], ORDINARY | {"ot_consent": consent})
    assert brief(findings, without=("B.ot.hours",)) == expected


@pytest.mark.parametrize(
    ("prior", "extended", "expected"),
    [
        (2759 - 120, False, []),
        (2760 - 120, False, []),
        (2761 - 120, False, ["B.ot.month_max violation 10-05"]),
        (2761 - 120, None, ["B.ot.month_max undecided 10-05"]),
        (3241 - 120, None, ["B.ot.month_max violation 10-05"]),
        (2761 - 120, True, []),
        (3240 - 120, True, []),
        (3241 - 120, True, ["B.ot.month_max_ext violation 10-05"]),
    ],
)
def test_it_caps_the_overtime_of_a_month(prior: int, extended: bool | None, expected: list[str]) -> None:
    """45:59, 46:00, 46:01 and, with consent, 54:00 and 54:01."""
    terms = ORDINARY | {
        "prior_ot_minutes": {"2026-10": prior},
        "extended_ot_consent": extended,
        "three_month_cycle": ["2026-10", "2026-11", "2026-12"],
    }
    findings = found(B, [worked(MONDAY, "08:00-19:00", "12:00-13:00")], terms)
    assert brief(findings, without=("B.ot.hours", "B.break")) == expected
    if expected:
        assert figure(findings, expected[0].split()[0], "ot_minutes") == prior + 120


@pytest.mark.parametrize(("first", "expected"), [(3000, []), (3001, ["B.ot.month_max_ext violation 10-05"])])
def test_it_caps_the_overtime_of_three_months(first: int, expected: list[str]) -> None:
    terms = ORDINARY | {
        "extended_ot_consent": True,
        "three_month_cycle": ["2026-08", "2026-09", "2026-10"],
        "prior_ot_minutes": {"2026-08": first, "2026-09": 3240, "2026-10": 1920},
    }
    findings = found(B, [worked(MONDAY, "08:00-19:00", "12:00-13:00")], terms)
    assert brief(findings, without=("B.ot.hours", "B.break")) == expected


def test_it_cannot_judge_three_months_without_the_months_before() -> None:
    terms = ORDINARY | {
        "extended_ot_consent": True,
        "three_month_cycle": ["2026-08", "2026-09", "2026-10"],
        "prior_ot_minutes": {"2026-08": 3240, "2026-10": 2000},
    }
    findings = found(B, [worked(MONDAY, "08:00-19:00", "12:00-13:00")], terms)
    assert brief(findings, without=("B.ot.hours", "B.break")) == ["B.ot.month_max_ext undecided 10-05"]


@pytest.mark.parametrize(
    ("prior", "expected"),
    [
        ({"2026-10": 1680}, []),  # two unknown months of 54 h and 30 h are 138 h
        ({"2026-10": 1681}, ["B.ot.month_max_ext undecided 10-05"]),
        ({"2026-08": 0, "2026-09": 0, "2026-10": 3120}, []),
        ({"2026-08": 2000, "2026-09": 3160, "2026-10": 3000}, []),
        (
            {"2026-08": 2001, "2026-09": 3160, "2026-10": 3000},
            ["B.ot.month_max_ext undecided 10-05"],
        ),  # not if it began in September
        ({f"2026-{month:02}": 1500 for month in range(1, 11)}, []),  # much in a year, little in each three months
    ],
)
def test_it_counts_three_months_from_any_where_their_cycle_is_not_known(
    prior: dict[str, int], expected: list[str]
) -> None:
    terms = ORDINARY | {"extended_ot_consent": True, "prior_ot_minutes": prior}
    findings = found(B, [worked(MONDAY, "08:00-19:00", "12:00-13:00")], terms)
    assert brief(findings, without=("B.ot.hours", "B.break")) == expected


def test_it_finds_three_months_too_many_from_whichever_month_they_are_counted() -> None:
    """About fifty hours in each of five months: three of them are more than 138, two are not, wherever three months begin."""
    weekdays = [day for day in days("2026-07-01", 153) if day.weekday() < 5]
    shifts = [worked(day, "07:00-18:18", "11:00-11:30", "15:30-16:00") for day in weekdays]  # 2:18 beyond eight hours
    terms = ORDINARY | {"extended_ot_consent": True}
    findings = [one for one in found(B, shifts, terms) if one.rule == "B.ot.month_max_ext"]
    assert [one.verdict for one in findings] == ["violation"]
    months = {one.day.month for one in findings if one.day}
    assert months == {11}


def test_it_counts_rest_days_into_the_month_and_a_holiday_within_eight_hours_not() -> None:
    prior = {"prior_ot_minutes": {"2026-10": 2700}, "extended_ot_consent": False, "worker_consents": True}
    saturday = found(B, [worked("2026-10-17", "08:00-09:01")], ORDINARY | prior)
    assert "B.ot.month_max violation 10-17" in brief(saturday)
    holiday = date(2026, 9, 28)
    free = found(B, [worked(holiday, "08:00-17:00", "12:00-13:00")], ORDINARY | prior, holidays={holiday})
    assert brief(free) == ["B.holiday.pay info 09-28"]


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"emergency": False}, ["B.rest.regular_leave_work violation 10-11"]),
        ({}, ["B.rest.regular_leave_work violation 10-11"]),
        ({"worker_consents": True}, ["B.rest.regular_leave_work violation 10-11"]),
        ({"emergency": True}, ["B.rest.regular_leave_work info 10-11"]),
        ({"emergency": None}, ["B.rest.regular_leave_work undecided 10-11"]),
        ({"regular_leave_dates": ["2026-10-11"], "regular_leave": None}, ["B.rest.regular_leave_work violation 10-11"]),
        ({"regular_leave_dates": ["2026-10-06"], "regular_leave": None}, []),
        ({"regular_leave": None}, ["B.rest.regular_leave_work undecided 10-11"]),
    ],
)
def test_it_keeps_the_regular_leave_free_whatever_the_worker_says(
    terms: dict[str, object], expected: list[str]
) -> None:
    assert brief(found(B, [worked("2026-10-11", "08:00-12:00")], ORDINARY | terms)) == expected


def test_it_allows_a_rest_day_as_overtime() -> None:
    findings = found(B, [worked("2026-10-17", "10:00-15:00", "13:00-13:30")], ORDINARY)
    assert brief(findings) == ["B.ot.hours info 10-17"]
    assert figure(findings, "B.ot.hours", "minutes") == 270
    assert figure(findings, "B.ot.hours", "kind") == "rest_day"


@pytest.mark.parametrize(
    ("count", "terms", "expected"),
    [
        (5, {}, []),
        (6, {}, ["B.rest.seven_days undecided 10-10"]),
        (7, {}, ["B.rest.max_consecutive violation 10-11", "B.rest.seven_days violation 10-11"]),
        (6, ORDINARY, []),
        (7, ORDINARY, ["B.rest.max_consecutive violation 10-11", "B.rest.regular_leave_work violation 10-11"]),
        (7, {"art36_4_trade": True}, ["B.rest.seven_days advisory 10-11"]),
        (7, {"art36_4_trade": None}, ["B.rest.max_consecutive undecided 10-11", "B.rest.seven_days undecided 10-11"]),
        (7, {"flex": None}, ["B.rest.max_consecutive undecided 10-11", "B.rest.seven_days undecided 10-11"]),
        (7, {"emergency": True}, ["B.rest.max_consecutive advisory 10-11", "B.rest.seven_days advisory 10-11"]),
    ],
)
def test_it_asks_for_two_days_off_in_seven(count: int, terms: dict[str, object], expected: list[str]) -> None:
    shifts = [worked(day, "08:00-12:00") for day in days(MONDAY, count)]
    assert brief(found(B, shifts, terms), without=("B.ot.hours", "B.ot.consent")) == expected


def test_it_finds_seven_days_in_a_row_across_weeks_once() -> None:
    shifts = [worked(day, "08:00-12:00") for day in days("2026-10-08", 9)]  # Thursday to the Friday after
    terms = {"regular_leave_dates": ["2026-10-07", "2026-10-17"], "rest_day": "Sat", "ot_consent": True}
    findings = found(B, shifts, terms)
    assert brief(findings, without=("B.ot.hours",)) == ["B.rest.max_consecutive violation 10-14"]
    assert figure(findings, "B.rest.max_consecutive", "days") == 9
    assert brief(found(B, [worked(day, "08:00-12:00") for day in days("2018-02-19", 7)], terms)) == [
        "B.ot.hours info 02-24"  # the seventh day is the 25th: before the text
    ]


def test_it_flags_one_day_when_class_and_work_leave_no_day_free() -> None:
    """Four days of work, two of class, and the Sunday worked too."""
    classes = {date(2026, 10, 9), date(2026, 10, 10)}
    shifts = [worked(day, "08:00-12:00") for day in (*days(MONDAY, 4), date(2026, 10, 11))]
    assert brief(found(B, shifts, classes=classes)) == ["B.rest.seven_days advisory 10-11"]
    assert brief(found(B, shifts[:4], classes=classes)) == []
    assert brief(found(B, shifts, ORDINARY, classes=classes)) == ["B.rest.regular_leave_work violation 10-11"]


@pytest.mark.parametrize(
    ("times", "breaks", "terms", "expected"),
    [
        ("08:00-12:00", (), {}, []),
        ("08:00-12:01", (), {}, ["B.break violation 10-05"]),
        ("08:00-12:01", (), {"shift_system": True}, ["B.break violation 10-05"]),
        ("08:00-16:30", ("14:00-14:30",), {"shift_system": False}, ["B.break violation 10-05"]),
        ("08:00-16:30", ("14:00-14:30",), {"shift_system": True}, []),
        ("08:00-16:30", ("14:00-14:30",), {"continuous_work": True}, []),
        ("08:00-16:30", ("14:00-14:30",), {"urgent_work": True}, []),
        ("08:00-16:30", ("14:00-14:30",), {}, ["B.break undecided 10-05"]),
        ("08:00-16:29", ("14:00-14:29",), {}, ["B.break violation 10-05"]),
        ("08:00-16:30", ("12:00-12:30",), {}, []),
    ],
)
def test_it_asks_for_a_break_and_lets_some_place_it_elsewhere(
    times: str, breaks: tuple[str, ...], terms: dict[str, object], expected: list[str]
) -> None:
    assert brief(found(B, [worked(MONDAY, times, *breaks)], terms)) == expected


@pytest.mark.parametrize(
    ("start", "terms", "expected"),
    [
        ("09:30", {"shift_system": True}, []),
        ("09:29", {"shift_system": True, "eight_hour_trade": False}, ["violation"]),
        ("09:29", {"shift_system": True}, ["undecided"]),
        ("09:29", {"shift_system": False}, []),
        ("09:29", {}, ["undecided"]),
        ("06:30", {"shift_system": True, "eight_hour_trade": True, "consent": True}, []),
        ("06:29", {"shift_system": True, "eight_hour_trade": True, "consent": True}, ["violation"]),
        ("06:30", {"shift_system": True, "eight_hour_trade": True, "consent": False}, ["violation"]),
        ("06:29", {"shift_system": True}, ["violation"]),
    ],
)
def test_it_asks_for_eleven_hours_where_the_shift_changes(
    start: str, terms: dict[str, object], expected: list[str]
) -> None:
    shifts = [
        worked(MONDAY, "18:30-22:30", code="evening"),
        worked("2026-10-06", f"{start}-12:00", code="day"),
    ]
    if expected == ["violation"] and start == "06:29":
        shifts[1] = worked("2026-10-06", "06:29-10:00", code="day")
    findings = [one for one in found(B, shifts, terms) if "11h" in one.rule]
    assert [one.verdict for one in findings] == expected


def test_it_knows_no_daily_rest_without_a_change_of_shift() -> None:
    same = [worked(MONDAY, "18:30-22:30", code="x"), worked("2026-10-06", "06:00-10:00", code="x")]
    assert brief(found(B, same, {"shift_system": True})) == []
    unnamed = [worked(MONDAY, "18:30-22:30"), worked("2026-10-06", "06:00-10:00")]
    assert brief(found(B, unnamed, {})) == []
    told = {"shift_system": True, "eight_hour_trade": False}
    assert brief(found(B, unnamed, told | {"shift_changes": True})) == ["B.shift_change.rest_11h violation 10-06"]
    assert brief(found(B, unnamed, told | {"shift_changes": None})) == ["B.shift_change.rest_11h undecided 10-06"]
    assert brief(found(B, unnamed, told | {"shift_changes": False})) == []
    old = [worked("2018-02-27", "18:30-22:30", code="a"), worked("2018-02-28", "06:00-10:00", code="b")]
    assert brief(found(B, old, told)) == []


@pytest.mark.parametrize(("consents", "expected"), [(True, []), (False, ["violation"]), (None, ["undecided"])])
def test_it_lets_a_shift_stay_for_more_than_a_week_only_if_the_worker_agrees(
    consents: bool | None, expected: list[str]
) -> None:
    terms = {"shift_system": True, "worker_consents_to_change": consents}
    shifts = [worked(day, "08:00-12:00", code="day") for day in (*days(MONDAY, 5), *days("2026-10-12", 2))]
    findings = [one for one in found(B, shifts, terms) if "weekly" in one.rule]
    assert [one.verdict for one in findings] == expected
    assert all(one.day == date(2026, 10, 12) for one in findings)
    weekly = [worked(day, "08:00-12:00", code="day") for day in days(MONDAY, 5)]
    weekly += [worked(day, "13:00-17:00", code="evening") for day in days("2026-10-12", 5)]
    assert brief(found(B, weekly, terms)) == []


HOLIDAY = date(2026, 9, 28)  # a Monday


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"worker_consents": True}, ["B.holiday.pay info 09-28"]),
        ({"worker_consents": True, "weekday_is_workday": True}, ["B.holiday.pay info 09-28"]),
        ({"worker_consents": True, "weekday_is_workday": False}, ["B.holiday.pay undecided 09-28"]),
        ({"worker_consents": False}, ["B.holiday.pay violation 09-28"]),
        ({}, ["B.holiday.pay undecided 09-28"]),
        ({"worker_consents": False, "emergency": True}, ["B.holiday.pay info 09-28"]),
        ({"worker_consents": True, "holiday_swap_agreed": True}, ["B.holiday.pay advisory 09-28"]),
        ({"worker_consents": True, "holiday_swap_agreed": None}, ["B.holiday.pay undecided 09-28"]),
        ({"worker_consents": True, "regular_leave": "Mon"}, ["B.rest.regular_leave_work violation 09-28"]),
        ({"worker_consents": True, "rest_day": "Mon", "ot_consent": True}, ["B.ot.hours info 09-28"]),
    ],
)
def test_it_doubles_the_pay_of_a_holiday_that_was_agreed(terms: dict[str, object], expected: list[str]) -> None:
    assert brief(found(B, [worked(HOLIDAY, "08:00-12:00")], terms, holidays={HOLIDAY})) == expected


@pytest.mark.parametrize(
    ("times", "birthdate", "expected"),
    [
        ("16:00-20:00", date(2011, 1, 1), []),
        ("16:01-20:01", date(2011, 1, 1), ["B.child.night violation 10-05"]),
        ("18:00-22:00", date(2010, 10, 5), []),  # sixteen today
        ("18:00-22:00", date(2010, 10, 6), ["B.child.night violation 10-05"]),
        ("22:00-02:00", date(2010, 10, 6), ["B.child.night violation 10-05"]),  # sixteen at midnight
        ("22:00-02:00", date(2009, 1, 1), []),
        ("22:00-02:00", None, ["B.child.night undecided 10-05"]),
    ],
)
def test_it_keeps_children_from_the_night_until_the_first_moment_of_their_birthday(
    times: str, birthdate: date | None, expected: list[str]
) -> None:
    findings = found(B, [worked(MONDAY, times)], {"guardian_consent_on_file": True}, birthdate=birthdate)
    assert brief(findings) == expected
    if times == "22:00-02:00" and expected == ["B.child.night violation 10-05"]:
        assert figure(findings, "B.child.night", "minutes_in_window") == 120


def test_it_gives_a_child_no_overtime() -> None:
    child = date(2011, 1, 1)
    terms = {"guardian_consent_on_file": True, **ORDINARY}
    long = [worked(MONDAY, "07:00-16:01", "11:00-12:00")]
    findings = found(B, long, terms, birthdate=child)
    assert brief(findings, without=("B.break",)) == ["B.child.daily_max violation 10-05"]
    assert figure(findings, "B.child.daily_max", "over_minutes") == 1
    week = [worked(day, "07:00-16:00", "11:00-12:00") for day in days(MONDAY, 6)]
    assert brief(found(B, week, terms, birthdate=child)) == ["B.child.daily_max violation 10-10"]
    assert brief(found(B, week[-1:], terms, birthdate=child)) == ["B.child.daily_max advisory 10-10"]


def test_it_judges_the_same_shift_by_status_and_age() -> None:
    """One evening, four people: the trainee, the child, the youth, the adult."""
    shift = [worked(MONDAY, "17:00-21:00")]
    papers = {"guardian_consent_on_file": True, "night_approval": False}
    assert brief(found(A, shift, papers)) == ["A.night.default violation 10-05"]
    assert brief(found(B, shift, papers, birthdate=date(2011, 1, 1))) == ["B.child.night violation 10-05"]
    assert brief(found(B, shift, papers, birthdate=date(2009, 1, 1))) == []
    assert brief(found(B, shift, papers)) == []


@pytest.mark.parametrize(
    ("birthdate", "held", "expected"),
    [
        (date(2008, 10, 6), True, []),
        (date(2008, 10, 6), None, ["B.minor.papers undecided 10-05"]),
        (date(2008, 10, 6), False, ["B.minor.papers violation 10-05"]),
        (date(2008, 10, 5), False, []),
        (date(2011, 10, 6), True, ["B.child.definition undecided 10-05"]),
        (None, None, []),
        (None, False, ["B.minor.papers undecided 10-05"]),
    ],
)
def test_it_asks_for_the_papers_of_minors(birthdate: date | None, held: bool | None, expected: list[str]) -> None:
    shifts = [worked(day, "08:00-12:00") for day in days(MONDAY, 2)]
    assert brief(found(B, shifts, {"guardian_consent_on_file": held}, birthdate=birthdate)) == expected


def test_it_raises_no_alarm_about_women_at_night() -> None:
    shift = [worked(MONDAY, "22:00-02:00")]
    assert brief(found(B, shift, {"sex": "female"})) == []
    assert brief(found(B, shift, {"sex": "female", "pregnant_or_nursing": True})) == ["B.female.night undecided 10-05"]
    assert brief(found(B, [worked("2021-08-19", "22:00-02:00")], {"sex": "female"})) == [
        "B.female.night undecided 08-19"
    ]
    assert brief(found(B, [worked("2021-08-20", "22:00-02:00")], {"sex": "female"})) == []


@pytest.mark.parametrize(("vacation", "expected"), [(False, ["violation"]), (True, []), (None, ["undecided"])])
def test_it_lets_foreign_students_work_twenty_hours_in_term(vacation: bool | None, expected: list[str]) -> None:
    terms = {"foreign_student": True, "school_vacation": vacation}
    shifts = [worked(day, "08:00-12:00") for day in days(MONDAY, 5)]
    assert brief(found(B, shifts, terms)) == []
    shifts.append(worked(SATURDAY, "08:00-08:01"))
    findings = [one for one in found(B, shifts, terms) if "foreign" in one.rule]
    assert [one.verdict for one in findings] == expected


SCHEME = {"designated_trade": True, "consent": True, "ot_consent": True}


@pytest.mark.parametrize(
    ("flex", "end", "expected"),
    [
        ("two_week", "19:00", []),
        ("two_week", "19:01", [("over_day", 1)]),
        ("four_week", "19:01", [("over_day", 1)]),
        ("eight_week", "17:01", [("over_day", 1)]),
        ("none", "17:01", [("over_day", 1)]),
    ],
)
def test_it_measures_a_day_by_the_scheme_in_force(flex: str, end: str, expected: list[tuple[str, int]]) -> None:
    shift = worked(MONDAY, f"08:00-{end}", "11:00-11:30", "15:00-15:30")
    findings = found(B, [shift], SCHEME | {"flex": flex, "cycle_start": MONDAY})
    assert [(one.figures["kind"], one.figures["minutes"]) for one in findings if one.rule == "B.ot.hours"] == expected
    assert [one for one in brief(findings) if "flex" in one] == []


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"designated_trade": False}, ["B.flex.two_week violation 10-05", "B.ot.hours info 10-05"]),
        ({"consent": None}, ["B.flex.two_week undecided 10-05"]),
        ({"cycle_start": None}, []),  # nothing hangs on where the two weeks begin
        ({"flex": None, "designated_trade": None}, ["B.ot.hours undecided 10-05"]),
    ],
)
def test_it_needs_the_conditions_of_a_scheme(terms: dict[str, object], expected: list[str]) -> None:
    shift = worked(MONDAY, "08:00-18:00", "12:00-13:00")
    base = SCHEME | {"flex": "two_week", "cycle_start": MONDAY}
    assert brief(found(B, [shift], base | terms), without=("B.break",)) == expected


SHORT = ("08:00-12:00",)
EIGHT = ("07:00-16:00", "10:00-10:30", "14:00-14:30")
EIGHT_AND_A_MINUTE = ("07:00-16:01", "10:00-10:30", "14:00-14:30")


@pytest.mark.parametrize(
    ("flex", "shift", "a_week", "count", "more", "expected"),
    [
        ("two_week", SHORT, 6, 10, {}, []),
        ("two_week", SHORT, 6, 11, {}, ["B.flex.two_week undecided 10-16"]),  # three days off of four, or not
        ("two_week", SHORT, 6, 11, {"regular_leave": "Sun", "rest_day": "Sat"}, []),  # the Saturday is overtime
        ("two_week", EIGHT, 5, 10, {}, []),
        ("two_week", EIGHT_AND_A_MINUTE, 5, 10, {}, ["B.flex.two_week undecided 10-16"]),  # 80:10
        ("four_week", SHORT, 6, 20, {}, []),
        ("four_week", SHORT, 6, 21, {}, ["B.flex.four_week undecided 10-28"]),
        ("eight_week", EIGHT, 5, 10, {}, []),
    ],
)
def test_it_asks_where_a_cycle_begins_only_if_that_decides(
    flex: str, shift: tuple[str, ...], a_week: int, count: int, more: dict[str, object], expected: list[str]
) -> None:
    busy = [day for day in days(MONDAY, 40) if day.weekday() < a_week]
    findings = found(B, [worked(day, *shift) for day in busy[:count]], SCHEME | more | {"flex": flex})
    assert brief(findings, without=("B.ot.hours",)) == expected


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({}, []),
        ({"consent": None}, ["B.rest.max_consecutive undecided 10-11"]),
        ({"designated_trade": None}, ["B.rest.max_consecutive undecided 10-11"]),
        ({"consent": False}, ["B.rest.max_consecutive violation 10-11", "B.rest.seven_days violation 10-11"]),
        ({"cycle_start": None}, []),
    ],
)
def test_it_lets_the_four_week_scheme_stretch_the_seven_days_only_where_its_conditions_hold(
    terms: dict[str, object], expected: list[str]
) -> None:
    base = SCHEME | {"flex": "four_week", "cycle_start": MONDAY}
    assert brief(found(B, [worked(day, "08:00-12:00") for day in days(MONDAY, 12)], base | terms)) == expected


def test_it_knows_without_an_anchor_that_no_fortnight_had_two_days_of_regular_leave() -> None:
    terms = SCHEME | {"flex": "four_week"}
    twenty_seven = [worked(day, "08:00-12:00") for day in days(MONDAY, 27)]
    assert "B.flex.four_week violation 10-29" in brief(found(B, twenty_seven, terms))
    assert brief(found(B, twenty_seven[:24], terms)) == ["B.flex.four_week undecided 10-17"]


def test_it_counts_a_schemes_cycle_and_its_days_off() -> None:
    base = SCHEME | {"flex": "two_week", "cycle_start": MONDAY}
    ten = [*days(MONDAY, 5), *days("2026-10-12", 5)]
    full = [worked(day, "08:00-17:00", "12:00-13:00") for day in ten]
    assert brief(found(B, full, base)) == []
    eleven = [*full, worked("2026-10-17", "08:00-12:00")]
    assert brief(found(B, eleven, base)) == ["B.flex.two_week undecided 10-17", "B.ot.hours info 10-17"]
    assert figure(found(B, eleven, base), "B.ot.hours", "kind") == "over_cycle"
    none_off = [worked(day, "08:00-12:00") for day in days(MONDAY, 7)]
    assert brief(found(B, none_off, base)) == [
        "B.flex.two_week violation 10-11",
        "B.rest.max_consecutive violation 10-11",
    ]
    four = base | {"flex": "four_week"}
    assert brief(found(B, [worked(day, "08:00-12:00") for day in days(MONDAY, 12)], four)) == []
    assert brief(found(B, [worked(day, "08:00-12:00") for day in days(MONDAY, 13)], four)) == [
        "B.flex.four_week violation 10-17"
    ]
    busy = [worked(day, "08:00-17:00", "12:00-13:00") for day in days(MONDAY, 6)]
    busy[0] = worked(MONDAY, "08:00-17:01", "12:00-13:00")
    assert "B.flex.eight_week advisory 10-10" in brief(found(B, busy, base | {"flex": "eight_week"}))
