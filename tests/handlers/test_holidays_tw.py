"""Taiwan's holidays against the lists of the law and of the government's calendar."""

from datetime import date, timedelta

import pytest

from handlers import holidays_tw

LISTS = {
    2024: "01-01 02-09 02-10 02-11 02-12 02-28 04-04 04-05 05-01 06-10 09-17 10-10",
    2025: "01-01 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-01 05-31 09-28 10-06 10-10 10-25 12-25",
    2026: "01-01 02-15 02-16 02-17 02-18 02-19 02-28 04-04 04-05 05-01 06-19 09-25 09-28 10-10 10-25 12-25",
    2027: "01-01 02-04 02-05 02-06 02-07 02-08 02-28 04-04 04-05 05-01 06-09 09-15 09-28 10-10 10-25 12-25",
}
"""The statutory days. In 2024 children's day met tomb-sweeping day on a Thursday; four days were added on 30 May 2025; the new moon of
February 2027 comes four minutes before midnight.
"""


@pytest.mark.parametrize("year", LISTS)
def test_workers_rest_on_the_statutory_days(year: int) -> None:
    assert sorted(holidays_tw.labour_holidays(year)) == [
        date.fromisoformat(f"{year}-{day}") for day in LISTS[year].split()
    ]


def test_it_says_nothing_about_years_whose_rules_it_does_not_have() -> None:
    assert holidays_tw.labour_holidays(2016) == frozenset()


def test_a_period_may_run_over_the_turn_of_the_year() -> None:
    assert holidays_tw.labour_holidays_between(date(2026, 12, 25), date(2027, 1, 1)) == {
        date(2026, 12, 25),
        date(2027, 1, 1),
    }
    assert holidays_tw.labour_holidays_between(date(2026, 12, 26), date(2026, 12, 31)) == frozenset()


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2024, 2, 8), False),  # moved
        (date(2024, 2, 17), True),  # a Saturday that makes up for it
        (date(2024, 2, 24), False),
        (date(2026, 10, 9), False),  # instead of Saturday the tenth
        (date(2026, 10, 8), True),
        (date(2027, 12, 31), False),  # instead of a Saturday of the next year
        (date(2026, 5, 1), False),
        (date(2026, 11, 22), False),
    ],
)
def test_schools_keep_the_governments_calendar(day: date, open_: bool) -> None:
    assert holidays_tw.is_school_day(day) is open_


def test_a_substitute_day_of_the_offices_is_no_holiday_of_workers() -> None:
    assert date(2026, 10, 9) not in holidays_tw.labour_holidays(2026)


def test_it_warns_sixty_days_before_the_checked_calendar_ends() -> None:
    last = holidays_tw.last_known_day()
    assert last == date(2027, 12, 31)
    assert not holidays_tw.calendar_ends_within(60, last - timedelta(days=60))
    assert holidays_tw.calendar_ends_within(60, last - timedelta(days=59))


def test_a_decision_of_the_government_can_be_written_into_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    override = [
        {"day": date(2026, 11, 14), "kind": "workday"},
        {"day": date(2026, 11, 13), "kind": "day_off"},
        {"day": date(2026, 11, 12), "kind": "holiday"},
    ]
    table = dict(holidays_tw._table()) | {"override": override}
    monkeypatch.setattr(holidays_tw, "_table", lambda: table)
    holidays_tw.labour_holidays.cache_clear()
    try:
        assert holidays_tw.is_school_day(date(2026, 11, 14))
        assert not holidays_tw.is_school_day(date(2026, 11, 13))
        assert date(2026, 11, 12) in holidays_tw.labour_holidays(2026)
        assert date(2026, 11, 13) not in holidays_tw.labour_holidays(2026)
    finally:
        holidays_tw.labour_holidays.cache_clear()
