"""What must not change a verdict: writing one shift as two, telling a shift twice, the order, another week of the same law."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.rules.labour_law.facts import Finding, WorkedShift
from storage.enums import Regime
from tests.handlers.rules.labour_law.building import ORDINARY, A, B, found

MONDAY = date(2026, 7, 6)
TERMS = ORDINARY | {"night_approval": False, "extended_ot_consent": False}


@st.composite
def _shift(draw: st.DrawFn, number: int) -> WorkedShift:
    start = datetime.combine(MONDAY, datetime.min.time()) + timedelta(days=number, minutes=draw(st.integers(0, 1439)))
    length = draw(st.integers(60, 840))
    first = draw(st.integers(1, length - 1))
    lasts = draw(st.integers(0, min(90, length - first)))
    pauses = ((start + timedelta(minutes=first), start + timedelta(minutes=first + lasts)),) if lasts else ()
    return WorkedShift(start=start, end=start + timedelta(minutes=length), pause=lasts, pauses=pauses)


@st.composite
def _weeks(draw: st.DrawFn) -> tuple[WorkedShift, ...]:
    numbers = draw(st.sets(st.integers(0, 13), min_size=1, max_size=14))
    return tuple(draw(_shift(number)) for number in sorted(numbers))


def _told(findings: Sequence[Finding], moved: int = 0) -> Counter[tuple[object, ...]]:
    return Counter(
        (one.rule, one.verdict, one.day and one.day - timedelta(days=moved), tuple(sorted(one.figures.items())))
        for one in findings
    )


def _split(one: WorkedShift, at: datetime) -> tuple[WorkedShift, ...]:
    """The same shift as two entries; None of it is changed when the point lies in a break."""
    if not one.start < at < one.end or any(start <= at <= end for start, end in one.pauses):
        return (one,)
    before = tuple(pause for pause in one.pauses if pause[1] <= at)
    after = tuple(pause for pause in one.pauses if pause[0] >= at)
    minutes = [sum(int((end - start).total_seconds() // 60) for start, end in pauses) for pauses in (before, after)]
    return (
        replace(one, end=at, pauses=before, pause=minutes[0]),
        replace(one, start=at, pauses=after, pause=minutes[1]),
    )


both = st.sampled_from([A, B])


@settings(max_examples=40, deadline=None)
@given(shifts=_weeks(), regime=both, minute=st.integers(1, 839))
def test_splitting_a_shift_where_there_is_no_break_changes_nothing(
    shifts: tuple[WorkedShift, ...], regime: Regime, minute: int
) -> None:
    cut = [part for one in shifts for part in _split(one, one.start + timedelta(minutes=minute))]
    assert _told(found(regime, cut, TERMS)) == _told(found(regime, shifts, TERMS))


@settings(max_examples=40, deadline=None)
@given(shifts=_weeks(), regime=both, twice=st.integers(0, 13))
def test_telling_a_shift_twice_or_in_another_order_changes_nothing(
    shifts: tuple[WorkedShift, ...], regime: Regime, twice: int
) -> None:
    again = [*reversed(shifts), shifts[twice % len(shifts)]]
    assert _told(found(regime, again, TERMS)) == _told(found(regime, shifts, TERMS))


@settings(max_examples=40, deadline=None)
@given(shifts=_weeks(), regime=both, weeks=st.integers(1, 20))
def test_moving_everything_by_weeks_changes_nothing_but_the_dates(
    shifts: tuple[WorkedShift, ...], regime: Regime, weeks: int
) -> None:
    """Months are left out: fourteen days lie in one or in two of them."""
    by = timedelta(days=7 * weeks)
    moved = [
        replace(
            one,
            start=one.start + by,
            end=one.end + by,
            pauses=tuple((start + by, end + by) for start, end in one.pauses),
        )
        for one in shifts
    ]
    here = [one for one in found(regime, shifts, TERMS) if "month" not in one.rule]
    there = [one for one in found(regime, moved, TERMS) if "month" not in one.rule]
    assert _told(there, moved=7 * weeks) == _told(here)


@settings(max_examples=40, deadline=None)
@given(shifts=_weeks(), regime=both)
def test_forgetting_where_the_breaks_were_never_makes_it_worse(shifts: tuple[WorkedShift, ...], regime: Regime) -> None:
    """A breach with breaks of unknown place is one with every place, so with the real one too."""
    vague = [replace(one, pauses=()) for one in shifts]
    certain = {(one.rule, one.day) for one in found(regime, vague, TERMS) if one.verdict == "violation"}
    real = {(one.rule, one.day) for one in found(regime, shifts, TERMS) if one.verdict in ("violation", "advisory")}
    assert certain <= real


@settings(max_examples=40, deadline=None)
@given(shifts=_weeks(), regime=both)
def test_what_is_certain_without_knowing_the_breaks_stays_so_with_them(
    shifts: tuple[WorkedShift, ...], regime: Regime
) -> None:
    unknown = [replace(one, pauses=(), pause=None) for one in shifts]
    without_night = {"A.night.default", "A.break", "B.break"}
    certain = {
        (one.rule, one.day)
        for one in found(regime, unknown, TERMS)
        if one.verdict == "violation" and one.rule not in without_night
    }
    real = {(one.rule, one.day) for one in found(regime, shifts, TERMS) if one.verdict == "violation"}
    assert certain <= real
