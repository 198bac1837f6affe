"""What makes a week worth a look: each reason by itself, and weeks that are plain; a random record against a replay of its own."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest

from handlers.rules.labour_law.facts import Finding, Verdict
from handlers.rules.shifts import Segment
from handlers.rules.week_review import Reason, Said, Seen, Written, as_of, is_settled, reasons, usual, violations
from handlers.rules.weeks import Week, week
from storage.enums import DayOffKind, WeekReviewState

MONDAY = date(2026, 11, 16)
DAY = timedelta(days=1)
LATER = datetime(2026, 11, 23, 12, tzinfo=UTC)
FULL = 4 * 8 * 60
RETURNED = WeekReviewState.RETURNED


def _shift(weekday: int, *, start: int = 8, hours: int = 9) -> Segment:
    begin = datetime.combine(MONDAY + weekday * DAY, time(start))
    return Segment(start=begin, end=begin + timedelta(hours=hours), pause=60)


def _week(*days: int, off: dict[date, DayOffKind] | None = None) -> Week:
    """Eight hours on each of these weekdays; Monday to Thursday are work days."""
    return week(MONDAY, [_shift(day) for day in days], off or {}, [MONDAY + number * DAY for number in range(4)])


def _written(day: int, at: datetime, *, shift_id: int | None = None, start: int = 8, counts: bool = True) -> Written:
    return Written(shift_id=shift_id or day, at=at, segment=_shift(day, start=start), counts=counts)


PLAIN = _week(0, 1, 2, 3)
AT_FIRST = tuple(_written(day, datetime(2026, 11, 20, 18, tzinfo=UTC)) for day in range(4))
MOVED = (*AT_FIRST, _written(3, datetime(2026, 11, 24, 18, tzinfo=UTC), start=9))
BREACH = Finding(rule="A.hours.daily_max", day=MONDAY, verdict=Verdict.VIOLATION)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, ()),
        ({"findings": (BREACH,)}, (Reason.LAW,)),
        ({"week": _week(0, 1, 3)}, (Reason.MISSING,)),
        ({"week": _week(0, 1, 3, off={MONDAY + 2 * DAY: DayOffKind.SICK})}, ()),
        ({"overlapping": True}, (Reason.OVERLAP,)),
        ({"late": (MONDAY,)}, (Reason.LATE,)),
        ({"confirmed": Said(at=LATER, minutes=FULL)}, ()),
        ({"confirmed": Said(at=LATER, minutes=FULL - 60)}, (Reason.CHANGED_SINCE_CONFIRMED,)),
        ({"confirmed": Said(at=LATER, minutes=FULL), "written": MOVED}, (Reason.CHANGED_SINCE_CONFIRMED,)),
        ({"reviewed": Said(at=LATER, minutes=FULL), "written": AT_FIRST}, ()),
        ({"reviewed": Said(at=LATER, minutes=FULL), "written": MOVED}, (Reason.CHANGED_SINCE_APPROVED,)),
        ({"reviewed": Said(at=LATER, minutes=FULL, state=RETURNED), "written": AT_FIRST}, ()),
        ({"reviewed": Said(at=LATER, minutes=FULL, state=RETURNED), "written": MOVED}, (Reason.ANSWERED,)),
        (
            {
                "reviewed": Said(at=LATER, minutes=FULL, state=RETURNED),
                "confirmed": Said(at=LATER + DAY, minutes=FULL),
            },
            (Reason.ANSWERED,),
        ),
        ({"findings": (BREACH,), "reviewed": Said(at=LATER, minutes=FULL)}, (Reason.LAW,)),
    ],
)
def test_a_week_is_shown_for_each_reason_and_for_nothing_else(
    known: dict[str, Any], expected: tuple[Reason, ...]
) -> None:
    assert reasons(Seen(**{"week": PLAIN, "written": AT_FIRST, **known})) == expected


@pytest.mark.parametrize(
    ("before", "days", "explained", "departs"),
    [
        ((FULL, FULL, FULL, FULL), 4, False, False),
        ((FULL, FULL, FULL, FULL), 5, False, False),  # a quarter more, and no more than that
        ((FULL, FULL, FULL, FULL), 6, False, True),
        ((FULL, FULL, FULL, FULL), 6, True, True),  # days off never account for more hours
        ((2 * FULL, 2 * FULL, 2 * FULL, 0), 4, False, True),
        ((2 * FULL, 2 * FULL, 2 * FULL, 0), 4, True, False),
        ((2 * FULL, 2 * FULL, 0, 0), 4, False, False),  # two weeks make nothing usual
        ((FULL, FULL, FULL, 10 * FULL), 4, False, False),  # one odd week is no measure
    ],
)
def test_hours_far_from_the_usual_are_worth_a_look(
    before: tuple[int, ...], days: int, explained: bool, departs: bool
) -> None:
    seen = Seen(week=_week(*range(days)), before=before, explained=explained)
    assert (Reason.DEPARTURE in reasons(seen)) is departs


def test_a_small_difference_is_none_however_few_hours_are_usual() -> None:
    two_hours = week(MONDAY, [_shift(0, hours=3)], {}, [])
    assert reasons(Seen(week=two_hours, before=(30, 30, 30, 30))) == ()
    assert usual((30, 0, 40, 50)) == 40


def test_only_breaches_of_this_week_count_and_each_once() -> None:
    others = (
        Finding(rule="A.hours.daily_max", day=MONDAY - DAY, verdict=Verdict.VIOLATION),
        Finding(rule="A.hours.daily_max", day=MONDAY + 7 * DAY, verdict=Verdict.VIOLATION),
        Finding(rule="A.hours.daily_max", day=MONDAY, verdict=Verdict.UNDECIDED),
        Finding(rule="A.hours.daily_max", day=None, verdict=Verdict.VIOLATION),
    )
    assert violations((*others, BREACH, BREACH), PLAIN) == (BREACH,)


def test_a_word_stands_until_something_changes() -> None:
    approved = Said(at=LATER, minutes=FULL)
    returned = Said(at=LATER, minutes=FULL, state=RETURNED)
    confirmed = Said(at=LATER + DAY, minutes=FULL)
    assert not is_settled(Seen(week=PLAIN, written=AT_FIRST))
    assert is_settled(Seen(week=PLAIN, written=AT_FIRST, reviewed=approved, confirmed=confirmed, findings=(BREACH,)))
    assert not is_settled(Seen(week=PLAIN, written=MOVED, reviewed=approved))
    assert is_settled(Seen(week=PLAIN, written=AT_FIRST, reviewed=returned))
    assert not is_settled(Seen(week=PLAIN, written=AT_FIRST, reviewed=returned, confirmed=confirmed))


def test_a_change_that_was_undone_is_none() -> None:
    undone = (*MOVED, _written(3, datetime(2026, 11, 25, 18, tzinfo=UTC)))
    assert reasons(Seen(week=PLAIN, written=undone, reviewed=Said(at=LATER, minutes=FULL))) == ()


@pytest.mark.parametrize("seed", range(100))
def test_the_record_at_an_instant_is_what_a_replay_gives(seed: int) -> None:
    random = Random(seed)
    written = [
        Written(
            shift_id=random.randrange(4),
            at=datetime(2026, 11, 16, tzinfo=UTC) + timedelta(hours=number),
            segment=_shift(random.randrange(-2, 9), start=random.choice((7, 8))),
            counts=random.random() < 0.8,
        )
        for number in range(20)
    ]
    for number in range(-1, 20):
        at = datetime(2026, 11, 16, tzinfo=UTC) + timedelta(hours=number)
        state: dict[int, Segment] = {}
        for one in written[: number + 1]:
            state.pop(one.shift_id, None)
            if one.counts and one.segment.start.isocalendar()[:2] == MONDAY.isocalendar()[:2]:
                state[one.shift_id] = one.segment
        assert as_of(written, MONDAY, at) == frozenset(state.items())
    assert as_of(written, MONDAY) == frozenset(state.items())
