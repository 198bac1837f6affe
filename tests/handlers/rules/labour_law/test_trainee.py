"""Art 24 of the Act for trainees, at the minute before, at and after each limit, and on both sides of its dates of effect."""

from datetime import date

import pytest

from tests.handlers.rules.labour_law.building import SEVENTEEN, A, brief, days, figure, found, worked

MONDAY = "2026-10-05"
APPROVED = {"night_approval": True, "in_training_contract": True, "safety_facilities": True, "transport_ok": True}


@pytest.mark.parametrize(
    ("end", "over"),
    [("16:59", None), ("17:00", None), ("17:01", 1), ("18:00", 60), ("19:30", 150)],
)
def test_it_lets_a_trainee_train_eight_hours_and_not_a_minute_more(end: str, over: int | None) -> None:
    findings = found(A, [worked(MONDAY, f"08:00-{end}", "12:00-13:00")])
    assert [one for one in brief(findings) if "break" not in one] == (
        [] if over is None else ["A.hours.daily_max violation 10-05"]
    )
    if over is not None:
        assert figure(findings, "A.hours.daily_max", "over_minutes") == over


def test_it_adds_the_shifts_of_a_day_and_counts_one_over_midnight_on_its_first_day() -> None:
    split = [worked(MONDAY, "06:00-10:00"), worked(MONDAY, "11:00-15:00"), worked(MONDAY, "16:00-16:20")]
    assert brief(found(A, split)) == ["A.hours.daily_max violation 10-05"]
    night = found(A, [worked(MONDAY, "22:00-06:30", "02:00-02:30")])
    assert brief(night) == ["A.night.default violation 10-05"]
    assert figure(night, "A.night.default", "minutes_in_window") == 450


def test_it_tells_what_was_worked_in_a_week_that_is_too_long() -> None:
    week = [worked(day, "08:00-16:01", "11:00-12:00", "14:00-14:20") for day in days(MONDAY, 6)]  # 6 × 6:41
    findings = found(A, week)
    assert figure(findings, "A.hours.weekly_max", "minutes_in_window") == 2406
    assert figure(findings, "A.hours.weekly_max", "over_minutes") == 6


def _forty(extra: int) -> list[str]:
    """Five days of eight hours, the last of them longer; on a sixth reading nothing else is broken."""
    week = [worked(day, "08:00-16:00", "11:00-12:00") for day in days(MONDAY, 4)]  # 28 h
    week += [worked("2026-10-09", "06:00-18:00", "10:00-11:00", "14:00-15:00")]  # 10 h
    week += [worked("2026-10-10", f"08:00-10:{extra:02d}")]  # 2 h
    return brief(found(A, week), without=("A.compensation", "A.rest_days", "A.hours.daily_max"))


@pytest.mark.parametrize(("extra", "expected"), [(0, []), (1, ["A.hours.weekly_max violation 10-10"])])
def test_it_finds_the_first_minute_beyond_forty_hours(extra: int, expected: list[str]) -> None:
    assert _forty(extra) == expected


def test_it_judges_a_week_under_its_agreed_first_day_and_only_advises_on_another_reading() -> None:
    six = [worked(day, "08:00-17:00", "12:00-13:00") for day in days("2026-10-08", 6)]  # Thursday to Tuesday
    assert brief(found(A, six, {"week_starts": "Thu"})) == [
        "A.hours.weekly_max violation 10-13",
        "A.rest_days violation 10-13",
    ]
    assert brief(found(A, six)) == ["A.hours.weekly_max advisory 10-13", "A.rest_days advisory 10-13"]


@pytest.mark.parametrize(
    ("first", "hours", "cycle", "expected"),
    [
        ("2021-05-31", "08:00-17:00", "2021-05-31", ["A.hours.weekly_max.old violation 06-11"]),  # 6 + 6 days of 8 h
        ("2021-05-31", "08:00-17:00", None, ["A.hours.weekly_max.old undecided 06-11"]),
        ("2021-05-31", "08:00-15:00", "2021-05-31", []),  # 72 h: lawful then, 36 a week
        (
            "2021-06-21",
            "08:00-17:00",
            None,
            ["A.hours.weekly_max violation 06-26", "A.hours.weekly_max violation 07-03"],
        ),
    ],
)
def test_it_judges_weeks_before_june_2021_by_the_old_text(
    first: str, hours: str, cycle: str | None, expected: list[str]
) -> None:
    twelve = [*days(first, 6), *(days(first, 14)[7:13])]
    shifts = [worked(day, hours, "12:00-13:00") for day in twelve]
    findings = found(A, shifts, {"cycle_start": cycle})
    assert brief(findings, without=("A.compensation", "A.rest_days", "A.rest_days.old")) == expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (10, []),
        (11, ["A.hours.weekly_max.old undecided 05-14"]),
        (20, ["A.hours.weekly_max.old undecided 05-14"]),
        (21, ["A.hours.weekly_max.old violation 05-26"]),  # from whichever day two weeks are counted, one pair had 88 h
    ],
)
def test_it_needs_no_anchor_where_every_pair_of_weeks_is_too_long(count: int, expected: list[str]) -> None:
    shifts = [worked(day, "08:00-17:00", "12:00-13:00") for day in days("2021-05-03", 40) if day.weekday() < 6]
    findings = found(A, shifts[:count])
    assert brief(findings) == expected


@pytest.mark.parametrize(
    ("first", "count", "expected"),
    [
        ("2026-10-05", 5, []),
        ("2026-10-05", 6, ["A.rest_days violation 10-10"]),
        ("2021-06-07", 6, []),  # one day of rest was enough
        ("2021-06-07", 7, ["A.rest_days.old violation 06-13"]),
        ("2021-06-14", 6, []),  # a week that began under the old text
        ("2021-06-21", 6, ["A.rest_days violation 06-26"]),
    ],
)
def test_it_asks_for_two_days_of_rest_in_seven_since_june_2021(first: str, count: int, expected: list[str]) -> None:
    shifts = [worked(day, "08:00-12:00") for day in days(first, count)]
    assert brief(found(A, shifts)) == expected


@pytest.mark.parametrize(
    ("times", "minutes"),
    [("16:00-20:00", None), ("16:01-20:01", 1), ("05:59-09:00", 1), ("06:00-10:00", None), ("18:00-22:00", 120)],
)
def test_it_bars_the_night_by_the_clock(times: str, minutes: int | None) -> None:
    findings = found(A, [worked(MONDAY, times)], {"night_approval": False})
    assert brief(findings) == ([] if minutes is None else ["A.night.default violation 10-05"])
    if minutes is not None:
        assert figure(findings, "A.night.default", "minutes_in_window") == minutes


@pytest.mark.parametrize(
    ("times", "terms", "birthdate", "expected"),
    [
        ("18:00-22:00", APPROVED, SEVENTEEN, []),
        ("18:01-22:01", APPROVED, SEVENTEEN, ["A.night.approved violation 10-05"]),
        ("18:00-22:00", APPROVED | {"transport_ok": False}, SEVENTEEN, ["A.night.default violation 10-05"]),
        ("18:00-22:00", APPROVED | {"transport_ok": None}, SEVENTEEN, ["A.night.default undecided 10-05"]),
        ("18:00-22:00", {}, SEVENTEEN, ["A.night.default undecided 10-05"]),
        ("18:01-22:01", {}, SEVENTEEN, ["A.night.default violation 10-05"]),  # nobody may after ten
        ("18:00-22:00", APPROVED, None, ["A.night.default undecided 10-05"]),
        ("18:00-22:00", APPROVED, date(2010, 10, 6), ["A.night.default violation 10-05"]),  # sixteen tomorrow
        ("18:00-22:00", APPROVED, date(2010, 10, 5), []),  # sixteen today
        ("04:00-06:00", APPROVED, SEVENTEEN, ["A.night.approved violation 10-05"]),
    ],
)
def test_it_opens_two_hours_of_the_evening_when_all_conditions_hold(
    times: str, terms: dict[str, object], birthdate: date | None, expected: list[str]
) -> None:
    assert brief(found(A, [worked(MONDAY, times)], terms, birthdate=birthdate)) == expected


@pytest.mark.parametrize(
    ("pause", "verdict", "minutes"),
    [(0, "violation", 60), (59, "violation", 1), (60, "advisory", 60), (90, "advisory", 60)],
)
def test_it_only_advises_when_a_break_of_unknown_place_may_have_been_in_the_barred_hours(
    pause: int, verdict: str, minutes: int
) -> None:
    findings = found(A, [worked(MONDAY, "15:00-21:00", pause=pause)], {"night_approval": False})
    assert [one for one in brief(findings) if "night" in one] == [f"A.night.default {verdict} 10-05"]
    assert figure(findings, "A.night.default", "minutes_in_window") == minutes


@pytest.mark.parametrize(
    ("times", "breaks", "pause", "expected"),
    [
        ("08:00-12:00", (), -1, []),
        ("08:00-12:01", (), -1, ["A.break violation 10-05"]),
        ("08:00-12:31", ("12:00-12:30",), -1, []),
        ("08:00-12:31", ("12:01-12:30",), -1, ["A.break violation 10-05"]),  # twenty-nine minutes are no break
        ("08:00-16:30", ("12:00-12:30",), -1, []),
        ("08:00-16:31", ("12:00-12:30",), -1, ["A.break violation 10-05", "A.hours.daily_max violation 10-05"]),
        (
            "08:00-14:00",
            ("10:00-10:15", "12:00-12:15"),
            -1,
            ["A.break advisory 10-05"],
        ),  # whether they add up is not written
        (
            "08:00-15:00",
            ("09:00-09:15", "09:30-09:45"),
            -1,
            ["A.break violation 10-05"],
        ),  # six and a half hours on every reading
        ("08:00-16:30", (), 30, ["A.break advisory 10-05"]),
        ("08:00-16:29", (), 29, ["A.break violation 10-05"]),
        ("08:00-12:30", (), 30, []),
        ("08:00-12:00", (), None, []),
        ("08:00-12:01", (), None, ["A.break undecided 10-05"]),
        ("08:00-17:00", (), None, ["A.break undecided 10-05", "A.hours.daily_max undecided 10-05"]),
    ],
)
def test_it_asks_for_half_an_hour_after_four_hours(
    times: str, breaks: tuple[str, ...], pause: int | None, expected: list[str]
) -> None:
    assert brief(found(A, [worked(MONDAY, times, *breaks, pause=pause)])) == expected


@pytest.mark.parametrize(("gap", "expected"), [(29, ["A.break violation 10-05"]), (30, [])])
def test_it_reads_entries_less_than_half_an_hour_apart_as_one_stretch(gap: int, expected: list[str]) -> None:
    shifts = [worked(MONDAY, "08:00-11:00"), worked(MONDAY, f"11:{gap}-14:00")]
    assert brief(found(A, shifts)) == expected


@pytest.mark.parametrize(("start", "expected"), [("06:00", []), ("05:59", ["A.span_max"])])
def test_it_bounds_the_day_from_first_start_to_last_end(start: str, expected: list[str]) -> None:
    shifts = [worked(MONDAY, f"{start}-09:00"), worked(MONDAY, "15:00-18:00")]
    findings = found(A, shifts, {"night_approval": False})
    assert [one.rule for one in findings if one.rule == "A.span_max"] == expected
    if expected:
        assert figure(findings, "A.span_max", "span_minutes") == 721


def test_it_keeps_holidays_free_since_june_2021_and_doubts_a_swap() -> None:
    day = date(2026, 10, 10)
    shifts = [worked(day, "08:00-12:00")]
    assert brief(found(A, shifts, holidays={day})) == ["A.public_holiday violation 10-10"]
    assert brief(found(A, shifts, {"holiday_swap_agreed": True}, holidays={day})) == ["A.public_holiday advisory 10-10"]
    assert brief(found(A, shifts, {"holiday_swap_agreed": None}, holidays={day})) == [
        "A.public_holiday undecided 10-10"
    ]
    old = date(2021, 6, 14)
    assert brief(found(A, [worked(old, "08:00-12:00")], holidays={old})) == []


@pytest.mark.parametrize(("end", "hours"), [("17:01", 1), ("18:00", 1), ("18:15", 1.25), ("19:00", 2)])
def test_it_counts_the_hours_in_breach_from_one_upwards_and_never_names_money(end: str, hours: float) -> None:
    findings = found(A, [worked(MONDAY, f"08:00-{end}", "11:00-11:30", "14:00-14:30")])
    assert figure(findings, "A.compensation", "breach_hours_counted") == hours
    assert figure(findings, "A.compensation", "multiplier") == 2
    assert not any("twd" in name for one in findings for name in one.figures)


def test_it_counts_a_minute_in_breach_of_two_rules_once() -> None:
    week = [worked(day, "08:00-17:00", "12:00-13:00") for day in days(MONDAY, 6)]
    assert figure(found(A, week), "A.compensation", "breach_hours_counted") == 8
    evening = [worked(MONDAY, "11:00-21:00", "15:00-16:00")]  # an hour too much, and that hour after eight
    assert figure(found(A, evening, {"night_approval": False}), "A.compensation", "breach_hours_counted") == 1


def test_it_owes_no_compensation_before_june_2021_nor_for_what_is_not_certain() -> None:
    assert [one.rule for one in found(A, [worked("2021-06-17", "08:00-18:00", "12:00-13:00", "15:00-15:30")])] == [
        "A.hours.daily_max"
    ]
    assert "A.compensation" not in [one.rule for one in found(A, [worked(MONDAY, "08:00-18:00", pause=None)])]


def test_it_says_nothing_before_the_act() -> None:
    assert found(A, [worked("2013-01-03", "08:00-23:00", pause=0)]) == ()


def test_it_advises_when_class_days_are_needed_as_days_of_rest() -> None:
    training = [worked(day, "08:00-12:00") for day in days(MONDAY, 5)]
    saturday = date(2026, 10, 10)
    assert brief(found(A, training, classes={saturday})) == ["A.rest_days advisory 10-10"]
    assert brief(found(A, training[:4], classes={saturday})) == []


def test_it_wonders_about_training_on_a_class_day() -> None:
    day = date(2026, 10, 5)
    assert brief(found(A, [worked(day, "13:00-17:00")], classes={day})) == [
        "A.no_training_in_class_time advisory 10-05"
    ]
