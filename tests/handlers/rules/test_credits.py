"""Credits from hours: 72 hours are one, with limits, by term; and whether the pace of the last four weeks is enough."""

from datetime import date, timedelta

import pytest

from handlers.rules.credits import CreditRules, Term, progress, term_of

RULES = CreditRules(minutes_per_credit=72 * 60, each_term=4, altogether=16)
TODAY = date(2026, 11, 24)
AUTUMN = Term(first=date(2026, 8, 1), last=date(2027, 1, 31))


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 8, 1), date(2026, 8, 1), date(2027, 1, 31)),
        (date(2026, 12, 31), date(2026, 8, 1), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2026, 8, 1), date(2027, 1, 31)),
        (date(2027, 2, 1), date(2027, 2, 1), date(2027, 7, 31)),
        (date(2028, 2, 29), date(2028, 2, 1), date(2028, 7, 31)),
        (date(2027, 7, 31), date(2027, 2, 1), date(2027, 7, 31)),
    ],
)
def test_a_term_is_august_to_january_or_february_to_july(day: date, first: date, last: date) -> None:
    assert term_of(day) == Term(first=first, last=last)


def hours(day: date, count: float) -> tuple[date, int]:
    return day, int(count * 60)


@pytest.mark.parametrize(
    ("worked", "rules", "credits", "wanted", "altogether", "to_next"),
    [
        ([], RULES, 0, 4, 0, 72),
        ([hours(date(2026, 9, 1), 71.75)], RULES, 0, 4, 0, 0.25),
        ([hours(date(2026, 9, 1), 72)], RULES, 1, 4, 1, 72),
        ([hours(date(2026, 9, 1), 40), hours(date(2026, 10, 1), 40)], RULES, 1, 4, 1, 64),
        ([hours(date(2026, 9, 1), 288)], RULES, 4, 4, 4, 0),
        ([hours(date(2026, 9, 1), 500)], RULES, 4, 4, 4, 0),
        ([hours(date(2026, 3, 1), 71), hours(date(2026, 9, 1), 71)], RULES, 0, 4, 0, 1),
        ([hours(date(2026, 3, 1), 500), hours(date(2026, 9, 1), 80)], RULES, 1, 4, 5, 64),
        (
            [hours(date(year, month, 5), 400) for year in (2024, 2025) for month in (3, 9)]
            + [hours(date(2026, 9, 1), 80)],
            RULES, 0, 0, 16, 0,
        ),
        (
            [hours(date(2025, 3, 5), 400), hours(date(2025, 9, 5), 400), hours(date(2026, 9, 1), 160)],
            CreditRules(minutes_per_credit=72 * 60, each_term=4, altogether=10), 2, 2, 10, 0,
        ),
        (
            [hours(date(2025, 3, 5), 800), hours(date(2025, 9, 5), 800), hours(date(2026, 9, 1), 160)],
            CreditRules(minutes_per_credit=72 * 60, each_term=12, altogether=24), 2, 2, 24, 0,
        ),
        ([hours(date(2026, 9, 1), 40)], CreditRules(minutes_per_credit=36 * 60, each_term=2, altogether=16), 1, 2, 1, 32),
        ([hours(date(2026, 11, 25), 100)], RULES, 0, 4, 0, 72),
    ],
    ids=[
        "nothing yet",
        "a quarter of an hour is missing",
        "exactly one",
        "two companies are one sum",
        "the term is full",
        "more than a term gives",
        "the rest of a term is not carried on",
        "an earlier term, cut at its limit",
        "all sixteen were earned before",
        "the last two of ten",
        "twenty-two of twenty-four before",
        "another school's numbers",
        "tomorrow does not count",
    ],
)  # fmt: skip
def test_a_table_of_hours_and_credits(
    worked: list[tuple[date, int]],
    rules: CreditRules,
    credits: int,  # noqa: A002  # it is the column's name
    wanted: int,
    altogether: int,
    to_next: float,
) -> None:
    now = progress(reversed(worked), TODAY, rules)
    assert now.term == AUTUMN
    assert (now.credits, now.wanted, now.altogether, now.to_next / 60) == (credits, wanted, altogether, to_next)


def weekly(count: float, *, weeks: int, until: date = TODAY) -> list[tuple[date, int]]:
    """The same hours on the same day of each of the last weeks, the last one on `until`."""
    return [hours(until - timedelta(weeks=back), count) for back in range(weeks)]


@pytest.mark.parametrize(
    ("worked", "full_on", "short_by"),
    [
        # 160 hours in four weeks; 128 of 288 are missing: 22.4 days on, rounded up.
        (weekly(40, weeks=4), date(2026, 12, 17), 0),
        # 40 hours in four weeks, 10/7 a day: 248 missing take 173.6 days; 68 days to the end of January give 97.14.
        (weekly(10, weeks=4), date(2027, 5, 17), 248 * 60 - 5828),
        # What lies before the four weeks counts, but is not the pace.
        ([hours(date(2026, 9, 1), 248), *weekly(10, weeks=4)], TODAY, 0),
        ([hours(date(2026, 9, 1), 150)], None, 138 * 60),
        # Begun a week ago: 40 hours in seven days, not in twenty-eight; 248 missing take 43.4 days.
        ([hours(date(2026, 11, 18), 40)], date(2027, 1, 7), 0),
        ([hours(date(2026, 9, 1), 288)], None, 0),
        ([], None, 288 * 60),
    ],
    ids=["in time", "too slow", "full today", "stopped", "begun lately", "full", "nothing yet"],
)
def test_the_day_on_which_the_term_is_full_and_what_would_be_missing(
    worked: list[tuple[date, int]], full_on: date | None, short_by: int
) -> None:
    now = progress(worked, TODAY, RULES)
    if full_on == TODAY:
        assert now.credits == now.wanted
        full_on = None
    assert (now.full_on, now.short_by) == (full_on, short_by)


def test_full_by_the_last_day_is_in_time_and_a_day_later_is_not() -> None:
    last = AUTUMN.last
    days_left = (last - TODAY).days
    lately = 28 * 60  # an hour a day
    for missing_days, short in ((days_left, 0), (days_left + 1, 60)):
        before = 288 * 60 - lately - missing_days * 60
        now = progress([(date(2026, 9, 1), before), (TODAY, lately)], TODAY, RULES)
        assert now.short_by == short
        assert now.full_on == TODAY + timedelta(days=missing_days)
