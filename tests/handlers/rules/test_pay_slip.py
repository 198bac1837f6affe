"""Ten pay slips and what there is to ask about each, under both laws; and the rules one by one."""

from datetime import date

import pytest

from handlers.rules.labour_law.rulebook import minimum_wages
from handlers.rules.pay_slip import Deduction, Finding, Law, Slip, findings
from storage.enums import Regime

MONTH = date(2026, 10, 1)
MONTHLY, HOURLY = minimum_wages()[2026]
TRAINEE, EMPLOYEE = Regime.TRAINEE, Regime.EMPLOYEE
INSURED = {Deduction.LABOUR_INSURANCE: 700, Deduction.HEALTH_INSURANCE: 450}


def slip(**says: object) -> Slip:
    """A slip of October 2026 that is right as it stands: 168 hours at 200 TWD."""
    usual: dict[str, object] = {"month": MONTH, "gross": 33600, "minutes": 168 * 60, "hourly": 200}
    return Slip(**{**usual, "deductions": INSURED, **says})  # type: ignore[arg-type]  # a table of keywords


TEN = [
    ("an employee by the hour, all right", slip(), 168, EMPLOYEE, []),
    ("a trainee by the month, all right", slip(gross=MONTHLY, hourly=None, monthly=MONTHLY), 168, TRAINEE, []),
    (
        "eight hours are missing",
        slip(minutes=160 * 60, gross=32000),
        168,
        EMPLOYEE,
        [("hours-fewer", Law.STANDARDS_22, {"missing_minutes": 480, "slip_minutes": 9600, "own_minutes": 10080})],
    ),
    (
        "an hourly wage of the year before",
        slip(hourly=190, gross=31920),
        168,
        EMPLOYEE,
        [("wage-hourly-low", Law.MINIMUM_5, {"amount": 190, "lowest": 196, "year": 2026})],
    ),
    (
        "an allowance under the minimum",
        slip(gross=28000, hourly=None, monthly=28000),
        168,
        TRAINEE,
        [("wage-monthly-low", Law.TRAINEE_22, {"amount": 28000, "lowest": 29500, "year": 2026})],
    ),
    (
        "less than the hours come to",
        slip(gross=30000),
        168,
        EMPLOYEE,
        [("gross-low-hourly", Law.STANDARDS_22, {"minutes": 10080, "amount": 200, "expected": 33600, "gross": 30000})],
    ),
    (
        "no wage known, and less than the minimum",
        slip(gross=25000, hourly=None, minutes=None),
        168,
        TRAINEE,
        [("gross-below-minimum", Law.TRAINEE_22, {"minutes": 10080, "amount": 196, "expected": 32928, "gross": 25000})],
    ),
    (
        "a trainee who pays a penalty, a deposit and for the training",
        slip(deductions={**INSURED, Deduction.PENALTY: 500, Deduction.DEPOSIT: 3000, Deduction.TRAINING_FEE: 1000}),
        168,
        TRAINEE,
        [
            ("penalty", Law.TRAINEE_18, {"amount": 500}),
            ("deposit", Law.TRAINEE_18, {"amount": 3000}),
            ("training-fee-trainee", Law.TRAINEE_18, {"amount": 1000}),
        ],
    ),
    (
        "a trainee with menstrual leave and a dormitory",
        slip(deductions={**INSURED, Deduction.MENSTRUAL_LEAVE: 800, Deduction.DORM: 2500, Deduction.MEALS: 1800}),
        168,
        TRAINEE,
        [
            ("menstrual-leave-trainee", Law.TRAINEE_24_5, {"amount": 800}),
            ("dorm-trainee", Law.TRAINEE_18, {"amount": 2500}),
            ("meals-trainee", Law.TRAINEE_18, {"amount": 1800}),
        ],
    ),
    (
        "an employee with everything at once",
        slip(
            minutes=150 * 60,
            gross=25000,
            hourly=180,
            deductions={
                Deduction.DORM: 3000, Deduction.PENALTY: 1000, Deduction.DEPOSIT: 5000, Deduction.TRAINING_FEE: 2000,
                Deduction.MENSTRUAL_LEAVE: 1440, Deduction.OTHER: 300,
            },
        ),
        168,
        EMPLOYEE,
        [
            ("hours-fewer", Law.STANDARDS_22, {"missing_minutes": 18 * 60, "slip_minutes": 9000, "own_minutes": 10080}),
            ("wage-hourly-low", Law.MINIMUM_5, {"amount": 180, "lowest": 196, "year": 2026}),
            ("gross-low-hourly", Law.STANDARDS_22, {"minutes": 9000, "amount": 180, "expected": 27000, "gross": 25000}),
            ("dorm-employee", Law.STANDARDS_22, {"amount": 3000}),
            ("penalty", Law.STANDARDS_26, {"amount": 1000}),
            ("deposit", Law.SERVICE_5, {"amount": 5000}),
            ("training-fee-employee", Law.STANDARDS_22, {"amount": 2000}),
            ("menstrual-leave-employee", Law.EQUALITY_14, {"amount": 1440}),
            ("other", Law.STANDARDS_22, {"amount": 300}),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "own", "regime", "expected"), [row[1:] for row in TEN], ids=[row[0] for row in TEN])
def test_ten_slips_and_what_there_is_to_ask(
    typed: Slip, own: int, regime: Regime, expected: list[tuple[str, Law, dict[str, int]]]
) -> None:
    found = findings(typed, own * 60, regime)
    assert list(found) == [Finding(kind=kind, law=law, figures=figures) for kind, law, figures in expected]


def kinds(typed: Slip, own: int, regime: Regime = EMPLOYEE) -> list[str]:
    return [one.kind for one in findings(typed, own, regime)]


@pytest.mark.parametrize(("less", "asked"), [(0, []), (30, []), (31, ["hours-fewer"])])
def test_half_an_hour_is_within_what_slips_round(less: int, asked: list[str]) -> None:
    assert kinds(slip(minutes=168 * 60 - less), 168 * 60) == asked


@pytest.mark.parametrize(("gross", "asked"), [(33600, []), (33500, []), (33499, ["gross-low-hourly"])])
def test_so_is_the_pay_of_half_an_hour(gross: int, asked: list[str]) -> None:
    assert kinds(slip(gross=gross), 168 * 60) == asked


def test_remarks_have_no_article_and_are_no_questions() -> None:
    for typed, own, kind in (
        (slip(), 0, "no-record"),
        (slip(), 150 * 60, "hours-more"),
        (slip(month=date(2031, 5, 1)), 168 * 60, "minimum-unknown"),
    ):
        [found] = findings(typed, own, EMPLOYEE)
        assert (found.kind, found.law) == (kind, None)


def test_the_minimum_is_that_of_the_slips_own_year() -> None:
    assert kinds(slip(month=date(2025, 10, 1), hourly=190, gross=31920), 168 * 60) == []
    assert kinds(slip(month=date(2024, 10, 1), hourly=182, gross=31920), 168 * 60) == ["wage-hourly-low"]


def test_a_wage_by_the_month_is_compared_whatever_the_hours_are() -> None:
    assert kinds(slip(hourly=None, monthly=30000, gross=29000), 168 * 60) == ["gross-low-monthly"]
    assert kinds(slip(hourly=None, monthly=30000, gross=31000), 168 * 60) == []


@pytest.mark.parametrize(
    ("says", "amount", "asked"),
    [
        ({}, 800, False),
        ({}, 801, True),
        ({"hourly": None, "monthly": 30000}, 500, False),
        ({"hourly": None, "monthly": 30000}, 501, True),
        ({"hourly": None}, 784, False),
        ({"hourly": None, "month": date(2031, 5, 1)}, 1, True),
    ],
)
def test_an_employee_may_miss_half_a_days_pay_for_menstrual_leave(
    says: dict[str, object], amount: int, asked: bool
) -> None:
    typed = slip(deductions={Deduction.MENSTRUAL_LEAVE: amount}, **says)
    assert ("menstrual-leave-employee" in kinds(typed, 168 * 60)) is asked
    assert "menstrual-leave-trainee" in kinds(typed, 168 * 60, TRAINEE)


def test_a_deduction_of_nothing_and_the_insurances_are_nothing_to_ask_about() -> None:
    nothing = {kind: 0 for kind in Deduction if "insurance" not in kind}
    assert kinds(slip(deductions={**INSURED, **nothing}), 168 * 60) == []


def test_every_article_has_the_date_of_its_text() -> None:
    assert all(date(2020, 1, 1) < law.as_amended < date(2026, 11, 1) for law in Law)
