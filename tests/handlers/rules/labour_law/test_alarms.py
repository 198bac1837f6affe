"""What teacher and coordinator hear of at once, at the exact minute."""

from datetime import date

import pytest

from handlers.rules.labour_law.alarms import is_alarming, seven_in_a_row
from handlers.rules.labour_law.facts import WorkedShift
from storage.enums import Regime
from tests.handlers.rules.labour_law.building import ORDINARY, A, B, days, found, worked

MONDAY = "2026-10-05"


@pytest.mark.parametrize(
    ("regime", "shifts", "alarms"),
    [
        (A, [worked(MONDAY, "16:00-20:00")], []),
        (A, [worked(MONDAY, "16:01-20:01")], ["A.night.default"]),
        (A, [worked(MONDAY, "07:00-19:00", "11:00-12:00", "15:00-15:30")], []),
        (A, [worked(MONDAY, "07:00-19:01", "11:00-12:00", "15:00-15:30")], ["A.span_max"]),
        (A, [worked(day, "08:00-12:00") for day in days(MONDAY, 6)], []),
        (A, [worked(day, "08:00-12:00") for day in days(MONDAY, 7)], ["A.rest_days"]),
        (B, [worked(MONDAY, "07:00-20:00", "11:00-11:30", "15:30-16:00")], []),
        (B, [worked(MONDAY, "07:00-20:01", "11:00-11:30", "15:30-16:00")], ["B.ot.daily_total_max"]),
        (B, [worked(day, "08:00-12:00") for day in days(MONDAY, 7)], ["B.rest.max_consecutive"]),
        (B, [worked(MONDAY, "07:00-20:01", pause=None)], []),  # not certain
    ],
)
def test_it_alarms_from_the_first_minute_too_many(regime: Regime, shifts: list[WorkedShift], alarms: list[str]) -> None:
    findings = found(regime, shifts, ORDINARY | {"night_approval": False})
    assert [one.rule for one in findings if is_alarming(one)] == alarms


@pytest.mark.parametrize(
    ("first", "count", "missing", "seventh"),
    [
        (
            "2026-10-06",
            7,
            None,
            "2026-10-12",
        ),  # Tuesday to Monday: each week has a day of rest, the seven days have none
        ("2026-10-08", 7, None, "2026-10-14"),  # Thursday to Wednesday: each week has two
        ("2026-10-08", 10, None, "2026-10-14"),
        ("2026-10-06", 6, None, None),
        ("2026-10-06", 8, 3, None),
        (MONDAY, 7, None, None),  # the week itself says so
    ],
)
def test_a_trainees_seven_days_in_a_row_alarm_once_wherever_the_week_begins(
    first: str, count: int, missing: int | None, seventh: str | None
) -> None:
    worked_days = [day for place, day in enumerate(days(first, count)) if place != missing]
    findings = found(A, [worked(day, "08:00-12:00") for day in worked_days])
    extra = seven_in_a_row((date.fromisoformat(str(day)) for day in worked_days), findings)
    assert [str(one.day) for one in extra] == ([seventh] if seventh else [])
    assert all(is_alarming(one) for one in extra)
