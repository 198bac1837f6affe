"""The visit clock: what counts, when it is due, who hears when, what was missed."""

from datetime import date, timedelta

import pytest

from handlers.rules.visits import (
    Fortnight,
    Pause,
    Visit,
    VisitLadder,
    VisitStage,
    counting_dates,
    counts,
    due_date,
    first_running,
    ladder_dates,
    missed_fortnights,
    paused_on,
    stage,
)
from storage.enums import Regime, VisitKind

BEGAN = date(2026, 9, 1)
DAY = timedelta(days=1)


def due(*visits: date, pauses: tuple[Pause, ...] = (), first: date | None = BEGAN, interval: int = 14) -> date | None:
    return due_date(
        duty_began=BEGAN, first_work_day=first, counting_visits=visits, pauses=pauses, interval_days=interval
    )


def missed(*visits: date, until: date, pauses: tuple[Pause, ...] = ()) -> tuple[Fortnight, ...]:
    return missed_fortnights(duty_began=BEGAN, first_work_day=BEGAN, counting_visits=visits, until=until, pauses=pauses)


@pytest.mark.parametrize(
    ("visit", "trainee", "employee"),
    [
        (Visit(on=BEGAN), True, True),
        (Visit(on=BEGAN, announced=True), False, True),
        (Visit(on=BEGAN, confirmed=False), False, False),
        (Visit(on=BEGAN, kind=VisitKind.PHONE), False, False),
        (Visit(on=BEGAN, kind=VisitKind.VIDEO), False, False),
    ],
)
def test_it_counts_confirmed_visits_on_site_and_for_trainees_unannounced_ones(
    visit: Visit, trainee: bool, employee: bool
) -> None:
    assert counts(visit, Regime.TRAINEE) is trainee
    assert counts(visit, Regime.EMPLOYEE) is employee


def test_it_asks_of_a_mixed_group_what_its_trainees_need() -> None:
    visits = [Visit(on=date(2026, 9, 8)), Visit(on=date(2026, 9, 3), announced=True), Visit(on=date(2026, 9, 8))]
    assert counting_dates(visits, [Regime.EMPLOYEE]) == (date(2026, 9, 3), date(2026, 9, 8))
    assert counting_dates(visits, [Regime.EMPLOYEE, Regime.TRAINEE]) == (date(2026, 9, 8),)


@pytest.mark.parametrize(
    ("visits", "pauses", "expected"),
    [
        ([], [], date(2026, 9, 15)),
        ([date(2026, 9, 9)], [], date(2026, 9, 23)),
        ([date(2026, 9, 9), date(2026, 9, 3)], [], date(2026, 9, 23)),
        ([date(2026, 8, 30)], [], date(2026, 9, 15)),
        ([date(2026, 12, 25)], [], date(2027, 1, 8)),
        ([], [(5, 13)], date(2026, 9, 24)),
        ([], [(5, 13), (5, 13)], date(2026, 9, 24)),
        ([], [(5, 10), (8, 13)], date(2026, 9, 24)),
        ([], [(15, 15)], date(2026, 9, 16)),
        ([], [(16, 20)], date(2026, 9, 15)),
        ([], [(5, 13), (20, 21)], date(2026, 9, 26)),
        ([date(2026, 9, 9)], [(5, 13)], date(2026, 9, 27)),
        ([], [(1, 1)], date(2026, 9, 15)),
    ],
)
def test_it_is_due_an_interval_after_the_last_counting_visit_not_counting_paused_days(
    visits: list[date], pauses: list[tuple[int, int]], expected: date
) -> None:
    ranges = tuple(Pause(first=date(2026, 9, first), last=date(2026, 9, last)) for first, last in pauses)
    assert due(*visits, pauses=ranges) == expected


def test_it_starts_with_the_first_work_day_and_not_before_the_duty() -> None:
    assert due(first=None) is None
    assert due(first=date(2026, 9, 7)) == date(2026, 9, 21)
    assert due(first=date(2026, 8, 1)) == date(2026, 9, 15)
    assert due(interval=10) == date(2026, 9, 11)


def test_it_is_not_due_while_a_pause_has_no_end() -> None:
    assert due(pauses=(Pause(first=date(2026, 9, 10), last=None),)) is None
    assert due(pauses=(Pause(first=date(2026, 9, 16), last=None),)) == date(2026, 9, 15)
    assert paused_on(date(2026, 12, 1), [Pause(first=date(2026, 9, 10), last=None)])
    assert not paused_on(date(2026, 9, 9), [Pause(first=date(2026, 9, 10), last=None)])


@pytest.mark.parametrize(
    ("days_from_due", "expected"),
    [
        (-4, VisitStage.NONE),
        (-3, VisitStage.HEADS_UP),
        (0, VisitStage.HEADS_UP),
        (1, VisitStage.NUDGE),
        (2, VisitStage.NUDGE),
        (3, VisitStage.ALERT),
        (6, VisitStage.ALERT),
        (7, VisitStage.FINDING),
        (40, VisitStage.FINDING),
    ],
)
def test_it_climbs_the_ladder_on_exact_dates(days_from_due: int, expected: VisitStage) -> None:
    dates = ladder_dates(date(2026, 9, 15))
    assert stage(dates, dates.due + days_from_due * DAY) is expected


def test_it_follows_the_settings_of_the_school() -> None:
    dates = ladder_dates(date(2026, 9, 15), ladder=VisitLadder(heads_up=5, alert_after=2, finding_after=4))
    assert (dates.heads_up, dates.nudge) == (date(2026, 9, 10), date(2026, 9, 16))
    assert (dates.alert, dates.finding) == (date(2026, 9, 17), date(2026, 9, 19))


def test_it_holds_the_ladder_in_a_pause_that_comes_after_the_due_date() -> None:
    pause = Pause(first=date(2026, 9, 17), last=date(2026, 9, 20))
    dates = ladder_dates(date(2026, 9, 15), pauses=[pause])
    assert (dates.nudge, dates.alert, dates.finding) == (date(2026, 9, 16), date(2026, 9, 22), date(2026, 9, 26))
    assert stage(dates, date(2026, 9, 21)) is VisitStage.NUDGE
    held = ladder_dates(date(2026, 9, 15), pauses=[Pause(first=date(2026, 9, 17), last=None)])
    assert (held.alert, held.finding) == (None, None)
    assert stage(held, date(2027, 1, 1)) is VisitStage.NUDGE


def test_a_heads_up_that_would_come_in_a_pause_comes_on_the_first_day_after_it() -> None:
    pauses = [
        Pause(first=date(2026, 9, 8), last=date(2026, 9, 12)),
        Pause(first=date(2026, 9, 13), last=date(2026, 9, 13)),
    ]
    assert ladder_dates(date(2026, 9, 15), pauses=pauses).heads_up == date(2026, 9, 14)
    assert first_running(date(2026, 9, 7), pauses) == date(2026, 9, 7)
    assert first_running(date(2026, 9, 10), [*pauses, Pause(first=date(2026, 9, 14), last=None)]) is None


def test_it_lets_a_planned_visit_quiet_the_heads_up_but_not_the_law() -> None:
    dates = ladder_dates(date(2026, 9, 15))
    assert stage(dates, date(2026, 9, 13), planned=date(2026, 9, 15)) is VisitStage.NONE
    assert stage(dates, date(2026, 9, 13), planned=date(2026, 9, 12)) is VisitStage.HEADS_UP
    assert stage(dates, date(2026, 9, 13), planned=date(2026, 9, 16)) is VisitStage.HEADS_UP
    assert stage(dates, date(2026, 9, 16), planned=date(2026, 9, 17)) is VisitStage.NUDGE


def test_it_names_the_missed_fortnights_of_a_term() -> None:
    """Eighteen weeks; nobody came from 9/15 to 10/13 and from 11/10 to 11/24: three missed, with their dates."""
    visits = [date(2026, 9, 15), date(2026, 10, 20), date(2026, 10, 27), date(2026, 11, 10)]
    visits += [date(2026, 12, 8), date(2026, 12, 22)]
    assert missed(*visits, until=date(2027, 1, 4)) == (
        Fortnight(first=date(2026, 9, 16), last=date(2026, 9, 29)),
        Fortnight(first=date(2026, 9, 30), last=date(2026, 10, 13)),
        Fortnight(first=date(2026, 11, 11), last=date(2026, 11, 24)),
    )


def test_it_calls_a_fortnight_missed_only_when_it_is_over() -> None:
    assert missed(until=date(2026, 9, 15)) == ()
    assert missed(until=date(2026, 9, 16)) == (Fortnight(first=date(2026, 9, 2), last=date(2026, 9, 15)),)
    assert missed(date(2026, 9, 15), until=date(2026, 9, 29)) == ()


def test_it_misses_nothing_in_a_pause() -> None:
    pause = Pause(first=date(2026, 9, 10), last=date(2026, 10, 10))
    assert missed(until=date(2026, 10, 16), pauses=(pause,)) == ()
    assert missed(until=date(2026, 10, 17), pauses=(pause,)) == (
        Fortnight(first=date(2026, 9, 2), last=date(2026, 10, 16)),
    )
