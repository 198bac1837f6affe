"""What overtime is worth, and the minimum wage of a year."""

from datetime import date
from fractions import Fraction

import pytest

from handlers.rules.labour_law import pay
from handlers.rules.labour_law.pay import Pay, PayDay
from tests.handlers.rules.labour_law.building import A, B


def _pay(hourly: str, minutes: int, kind: PayDay = PayDay.NORMAL, day: date | None = None) -> Pay:
    return Pay(hourly=Fraction(hourly), minutes=minutes, kind=kind, day=day)


@pytest.mark.parametrize(
    ("minutes", "kind", "amount"),
    [
        (60, PayDay.NORMAL, 320),  # 240 × 4/3
        (120, PayDay.NORMAL, 640),
        (121, PayDay.NORMAL, 646.67),
        (180, PayDay.NORMAL, 1040),
        (240, PayDay.NORMAL, 1440),
        (60, PayDay.REST_DAY, 320),  # one hour is paid as one, not as four
        (480, PayDay.REST_DAY, 3040),
        (480, PayDay.HOLIDAY, 3840),
        (540, PayDay.HOLIDAY, 4160),
    ],
)
def test_it_pays_overtime_by_the_legal_floor(minutes: int, kind: PayDay, amount: float) -> None:
    (finding,) = pay.findings(_pay("240", minutes, kind), B)
    assert (finding.verdict, finding.figures["amount_twd"]) == ("info", amount)
    assert (
        finding.rule
        == {"normal": "B.ot.pay_weekday", "rest_day": "B.ot.pay_rest_day", "holiday": "B.holiday.pay"}[kind]
    )


def test_it_sees_that_more_than_four_hours_after_a_normal_day_are_too_many() -> None:
    assert [one.rule for one in pay.findings(_pay("240", 241), B)] == ["B.ot.pay_weekday", "B.ot.daily_total_max"]
    assert [one.rule for one in pay.findings(_pay("240", 720, PayDay.REST_DAY), B)] == ["B.ot.pay_rest_day"]


@pytest.mark.parametrize(
    ("hourly", "day", "expected"),
    [
        ("196", date(2026, 1, 1), []),
        ("195.99", date(2026, 1, 1), [("MW.2026", "violation")]),
        ("195", date(2025, 12, 31), []),
        ("182", date(2024, 12, 31), [("MW.2024", "violation")]),
        ("139", date(2018, 1, 1), [("MW.2018", "violation")]),
        ("250", date(2027, 1, 1), [("MW.2027", "undecided")]),  # nobody here knows the new rate
        ("100", date(2016, 1, 1), [("MW.rule", "undecided")]),
        ("196", None, []),
        ("190", None, [("MW.rule", "undecided")]),
        ("139", None, [("MW.rule", "violation")]),
    ],
)
def test_it_compares_an_hourly_wage_with_the_minimum_of_its_year(
    hourly: str, day: date | None, expected: list[tuple[str, str]]
) -> None:
    assert [(one.rule, one.verdict) for one in pay.findings(_pay(hourly, 0, day=day), B)] == expected


def test_it_knows_no_overtime_for_trainees_and_names_no_money() -> None:
    found = pay.findings(_pay("240", 75), A)
    assert [(one.rule, one.verdict) for one in found] == [
        ("A.hours.daily_max", "violation"),
        ("A.compensation", "info"),
    ]
    assert found[1].figures == {"breach_hours_counted": 1.25, "multiplier": 2}


def test_it_does_not_guess_the_rates_of_an_older_text() -> None:
    (finding,) = pay.findings(_pay("240", 60, PayDay.REST_DAY, date(2018, 2, 28)), B)
    assert (finding.rule, finding.verdict) == ("B.ot.pay_rest_day", "undecided")
