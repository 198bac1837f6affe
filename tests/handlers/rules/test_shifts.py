"""A minute counts once, in however many entries it lies; and a break that two entries may share is taken off once."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.labour_law.facts import WorkedShift
from handlers.rules.labour_law.worked_time import work_days
from handlers.rules.shifts import Segment, overlap, segment, share_time, stretches, worked_minutes
from tests.handlers.rules.minutes import counted_once

DAY = date(2026, 11, 24)
MIDNIGHT = datetime.combine(DAY, time.min)


def _of(*told: str) -> list[Segment]:
    """`08:00-17:00/60`: times and minutes of break."""
    found = []
    for one in told:
        times, _, pause = one.partition("/")
        found.append(segment(DAY, times, int(pause) if pause else None))
    return found


@st.composite
def _segments(draw: st.DrawFn, *, pauses: bool = True) -> Segment:
    start = MIDNIGHT + timedelta(minutes=draw(st.integers(0, 3 * 24 * 60)))
    length = draw(st.integers(1, 16 * 60))
    pause = draw(st.none() | st.integers(0, length)) if pauses else None
    return Segment(start=start, end=start + timedelta(minutes=length), pause=pause)


several = st.lists(_segments(), max_size=6)


@st.composite
def _disjoint(draw: st.DrawFn) -> list[Segment]:
    """Segments of which none shares a moment with another; some end where the next begins."""
    cuts = sorted(draw(st.sets(st.integers(0, 3 * 24 * 60), max_size=9)))
    moments = [MIDNIGHT + timedelta(minutes=cut) for cut in cuts]
    found = []
    for start, end in pairwise(moments):
        if draw(st.booleans()):
            length = (end - start) // timedelta(minutes=1)
            found.append(Segment(start=start, end=end, pause=draw(st.none() | st.integers(0, length))))
    return draw(st.permutations(found))


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ((), 0),
        (("08:00-17:00/60",), 8),
        (("08:00-12:00", "12:00-17:00"), 9),
        (("08:00-12:00", "10:00-13:00", "12:00-17:00"), 9),
        (("08:00-17:00/60", "08:00-17:00/60"), 8),
        (("08:00-17:00/60", "08:00-17:30/60"), 8.5),
        (("08:00-17:00", "08:00-17:00/60"), 8),
        (("08:00-17:00/60", "08:00-12:00/0", "13:00-17:00/0"), 8),
        (("08:00-17:00/60", "09:00-10:00/0"), 8),
        (("08:00-12:00/30", "11:00-17:00/60"), 8),
        (("08:00-12:00/30", "12:00-17:00/60"), 7.5),
        (("08:00-12:00/90", "11:00-17:00/90"), 7),
        (("22:00-06:00/30", "23:00-07:00/30"), 8.5),
    ],
)
def test_minutes_of_several_entries(told: tuple[str, ...], hours: float) -> None:
    assert worked_minutes(_of(*told)) == hours * 60


@given(_disjoint())
def test_what_shares_no_moment_adds_up(found: list[Segment]) -> None:
    assert worked_minutes(found) == sum(one.minutes for one in found)
    assert not share_time(found)


@given(several)
def test_it_is_what_another_way_finds(found: list[Segment]) -> None:
    assert worked_minutes(found) == counted_once(found)


@given(several, st.data())
def test_the_order_does_not_matter(found: list[Segment], data: st.DataObject) -> None:
    assert worked_minutes(data.draw(st.permutations(found))) == worked_minutes(found)


@given(several)
def test_it_is_never_more_than_the_plain_sum_and_never_negative(found: list[Segment]) -> None:
    assert 0 <= worked_minutes(found) <= sum(one.minutes for one in found)


@given(st.lists(_segments(), min_size=1, max_size=6), st.data())
def test_an_entry_that_stands_there_twice_changes_nothing(found: list[Segment], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=3))
    assert worked_minutes([*found, *again]) == worked_minutes(found)
    assert share_time([*found, *again])


def _parts(one: Segment, data: st.DataObject) -> list[Segment]:
    """The same in two parts; the break is divided somehow."""
    length = (one.end - one.start) // timedelta(minutes=1)
    first = data.draw(st.integers(1, length - 1))
    cut = one.start + timedelta(minutes=first)
    if one.pause is None:
        return [Segment(start=one.start, end=cut), Segment(start=cut, end=one.end)]
    early = data.draw(st.integers(max(0, one.pause - (length - first)), min(one.pause, first)))
    return [
        Segment(start=one.start, end=cut, pause=early),
        Segment(start=cut, end=one.end, pause=one.pause - early),
    ]


@given(several, _segments().filter(lambda one: one.end - one.start > timedelta(minutes=1)), st.data())
def test_an_entry_in_two_parts_is_the_same(others: list[Segment], one: Segment, data: st.DataObject) -> None:
    """Beside entries that it shares no moment with, and beside copies of itself; where others overlap it, two parts say more about where
    the break was than one does.
    """
    apart = [other for other in others if not overlap(one, other)]
    copies = data.draw(st.lists(st.just(one), max_size=2))
    assert worked_minutes([*apart, *copies, *_parts(one, data)]) == worked_minutes([*apart, one])


@given(several, _segments(pauses=False).filter(lambda one: one.end - one.start > timedelta(minutes=1)), st.data())
def test_an_entry_without_a_break_in_two_parts_is_the_same_beside_any_others(
    others: list[Segment], one: Segment, data: st.DataObject
) -> None:
    assert worked_minutes([*others, *_parts(one, data)]) == worked_minutes([*others, one])


@given(st.lists(_segments(pauses=False), max_size=6))
def test_without_breaks_it_is_what_the_law_counts(found: list[Segment]) -> None:
    days = work_days(WorkedShift(start=one.start, end=one.end) for one in found)
    assert worked_minutes(found) == sum(day.most for day in days)


@given(several)
def test_no_more_break_is_taken_off_than_the_law_may(found: list[Segment]) -> None:
    days = work_days(WorkedShift(start=one.start, end=one.end, pause=one.pause) for one in found)
    assert worked_minutes(found) >= sum(day.most for day in days)


@given(several)
def test_stretches_lie_on_the_day_of_their_first_moment_and_make_up_the_whole(found: list[Segment]) -> None:
    known = stretches(found)
    assert sum(minutes for _, minutes in known) == worked_minutes(found)
    assert [day for day, _ in known] == sorted(day for day, _ in known)
    assert {day for day, _ in known} <= {one.day for one in found}
