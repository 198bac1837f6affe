"""What overtime is worth, and the minimum wage of a year."""

from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from handlers import law_texts, texts
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


@pytest.mark.parametrize(
    ("minutes", "kind", "over"),
    [
        (240, PayDay.NORMAL, None),
        (241, PayDay.NORMAL, 1),
        (720, PayDay.REST_DAY, None),
        (721, PayDay.REST_DAY, 1),
        (720, PayDay.HOLIDAY, None),
        (721, PayDay.HOLIDAY, 1),
    ],
)
def test_it_sees_a_day_of_more_than_twelve_hours_behind_the_overtime(
    minutes: int, kind: PayDay, over: int | None
) -> None:
    first, *others = pay.findings(_pay("240", minutes, kind), B)
    assert first.verdict == "info"
    assert [(one.rule, one.verdict, one.figures) for one in others] == (
        []
        if over is None
        else [("B.ot.daily_total_max", "violation", {"over_minutes": over, "minutes": 721, "limit_minutes": 720})]
    )


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


@pytest.mark.parametrize(
    ("kind", "rule", "figures"),
    [
        (PayDay.NORMAL, "A.hours.daily_max", {"over_minutes": 75, "minutes": 555, "limit_minutes": 480}),
        (PayDay.REST_DAY, "A.rest_days", {"minutes": 75, "rest_days": 1, "rest_days_due": 2}),
        (PayDay.HOLIDAY, "A.public_holiday", {"minutes": 75}),
    ],
)
def test_it_knows_no_overtime_for_trainees_and_names_no_money(kind: PayDay, rule: str, figures: dict[str, int]) -> None:
    breach, owed = pay.findings(_pay("240", 75, kind), A)
    assert (breach.rule, breach.verdict, breach.figures) == (rule, "violation", figures)
    assert (owed.rule, owed.verdict, owed.figures) == (
        "A.compensation",
        "info",
        {"breach_hours_counted": 1.25, "multiplier": 2},
    )


@pytest.mark.parametrize(
    ("minutes", "kind", "expected"),
    [
        (60, PayDay.REST_DAY, ("B.ot.pay_rest_day", "undecided")),
        (480, PayDay.HOLIDAY, ("B.holiday.pay", "info")),
        (481, PayDay.HOLIDAY, ("B.holiday.pay", "undecided")),
    ],
)
def test_it_does_not_guess_the_rates_of_an_older_text(minutes: int, kind: PayDay, expected: tuple[str, str]) -> None:
    (finding,) = pay.findings(_pay("240", minutes, kind, date(2018, 2, 28)), B)
    assert (finding.rule, finding.verdict) == expected


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_it_explains_whatever_it_finds(locale: str) -> None:
    for regime, minutes, kind, day in product(
        (A, B), (0, 60, 241, 721), PayDay, (None, date(2026, 1, 1), date(2027, 1, 1))
    ):
        for one in pay.findings(_pay("139.5", minutes, kind, day), regime):
            sentence = law_texts.explain(one, locale)
            assert "{" not in sentence
            assert "  " not in sentence
