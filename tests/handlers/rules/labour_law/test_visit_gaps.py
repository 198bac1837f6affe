"""Two weeks without a visit, on both readings of two weeks."""

from datetime import date, timedelta

import pytest

from handlers.rules.labour_law import visit_gaps
from handlers.rules.labour_law.facts import Finding
from handlers.rules.labour_law.visit_gaps import MadeVisit
from storage.enums import Regime
from tests.handlers.rules.labour_law.building import A, B

FIRST = date(2026, 9, 1)


def _found(
    offsets: list[int],
    *,
    last: int,
    regime: Regime = A,
    unannounced: bool | None = True,
    by: str | None = "teacher",
) -> tuple[Finding, ...]:
    visits = [
        MadeVisit(day=FIRST + timedelta(days=offset), institution="A", unannounced=unannounced, by=by)
        for offset in offsets
    ]
    return visit_gaps.findings(visits, {"A": (FIRST, FIRST + timedelta(days=last))}, regime)


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (14, []),
        (15, [("advisory", 15)]),
        (27, [("advisory", 15)]),
        (28, [("violation", 28)]),
        (40, [("violation", 28)]),
    ],
)
def test_it_calls_a_gap_a_breach_only_when_every_reading_does(gap: int, expected: list[tuple[str, int]]) -> None:
    found = _found([2, 2 + gap], last=2 + gap)
    assert [(one.verdict, (one.day - FIRST).days - 2) for one in found if one.day] == expected
    assert [one.figures["gap_days"] for one in found] == [gap for _ in expected]


def test_it_sees_every_fixed_fortnight_missed_in_a_gap_that_is_a_breach() -> None:
    """Brute force: twenty-eight days between visits hold a whole fortnight of every anchor; fourteen hold none."""
    for gap in range(10, 35):
        empty = set(range(1, gap))
        missed = [
            any(set(range(anchor + 14 * k, anchor + 14 * k + 14)) <= empty for k in range(-4, 5))
            for anchor in range(14)
        ]
        verdicts = [one.verdict.value for one in _found([0, gap], last=gap)]
        assert verdicts == (["violation"] if all(missed) else ["advisory"] if any(missed) else [])


@pytest.mark.parametrize(
    ("unannounced", "by", "expected"),
    [
        (True, "teacher", []),
        (True, "林老師", []),
        (False, "teacher", ["violation"]),
        (True, "coordinator", ["violation"]),
        (None, "teacher", ["undecided"]),
        (True, None, ["undecided"]),
    ],
)
def test_it_counts_unannounced_visits_by_teachers(
    unannounced: bool | None, by: str | None, expected: list[str]
) -> None:
    found = _found([10, 20], last=30, unannounced=unannounced, by=by)
    assert [one.verdict for one in found] == expected


def test_it_counts_from_the_first_day_to_the_last_on_which_trainees_were_there() -> None:
    assert _found([], last=13) == ()
    assert [one.verdict for one in _found([], last=14)] == ["advisory"]
    assert [one.verdict for one in _found([], last=26)] == ["advisory"]
    assert [one.verdict for one in _found([], last=27)] == ["violation"]
    assert [one.verdict for one in _found([-3], last=27)] == ["violation"]  # before they came


def test_it_only_advises_for_college_students() -> None:
    found = _found([], last=60, regime=B)
    assert [(one.rule, one.verdict) for one in found] == [("B.visit.review_biweekly", "advisory")]
    assert _found([10, 20], last=30, regime=B, unannounced=False) == ()
