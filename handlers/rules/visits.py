"""The visit clock (DESIGN 5): when a visit falls due, which visits count, and who hears when it does not take place.

All days are local dates in the school's zone (Asia/Taipei by default): the caller converts. A two-week interval comes
from art 13 of the Act for trainees; for college students it is the programme's rule, so the length is a setting.
A paused day (typhoon, plant closed, a school phase of a rotation) is no day of the clock: everything that is counted in
days skips it, once, however many pauses cover it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from storage.enums import Regime, VisitKind

DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class VisitLadder:
    """A school's settings, in days: the interval, the heads-up before it ends, and the two steps after it has ended."""

    interval: int = 14
    heads_up: int = 3
    alert_after: int = 3
    finding_after: int = 7


class VisitStage(StrEnum):
    """How far a duty has come on the ladder; each stage includes the ones before it."""

    NONE = "none"
    HEADS_UP = "heads_up"
    NUDGE = "nudge"
    ALERT = "alert"
    FINDING = "finding"


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A contact of a teacher with a site, dated by when it took place."""

    on: date
    kind: VisitKind = VisitKind.ON_SITE
    confirmed: bool = True
    announced: bool = False


@dataclass(frozen=True, kw_only=True)
class Pause:
    """Days on which the clock stands still, both ends included; without `last` it is still going on."""

    first: date
    last: date | None

    def covers(self, day: date) -> bool:
        """Whether this local date is paused."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, kw_only=True)
class LadderDates:
    """The local dates on which the stages of one due date begin, in the morning; `due` itself lasts to its midnight."""

    heads_up: date
    due: date
    nudge: date | None
    alert: date | None
    finding: date | None


@dataclass(frozen=True, kw_only=True)
class Fortnight:
    """An interval, both ends included, that ended without a counting visit."""

    first: date
    last: date


def counts(visit: Visit, regime: Regime) -> bool:
    """Whether a visit stops the clock: confirmed and on site; for trainees also unannounced (art 13 of their Act)."""
    if not visit.confirmed or visit.kind is not VisitKind.ON_SITE:
        return False
    return regime is not Regime.TRAINEE or not visit.announced


def counting_dates(visits: Iterable[Visit], regimes: Iterable[Regime]) -> tuple[date, ...]:
    """The dates of the visits that count for everyone present, in order: one trainee in the group is enough to ask more."""
    present = frozenset(regimes)
    return tuple(sorted({visit.on for visit in visits if all(counts(visit, regime) for regime in present)}))


def due_date(
    *,
    duty_began: date,
    first_work_day: date | None,
    counting_visits: Iterable[date],
    pauses: Sequence[Pause] = (),
    interval_days: int = 14,
) -> date | None:
    """The local date at whose end a visit is due: `interval_days` after the last counting visit, or, when there was
    none, after the first work day of the duty. Visits before the duty began belong to another duty.

    None while nobody has a work day yet, or while an open pause holds the clock.
    """
    start = _clock_starts(duty_began, first_work_day)
    if start is None:
        return None
    last_visit = max((day for day in counting_visits if day >= duty_began), default=start)
    return _after(max(last_visit, start), interval_days, pauses)


def ladder_dates(due: date, *, pauses: Sequence[Pause] = (), ladder: VisitLadder | None = None) -> LadderDates:
    """When each stage begins for a duty due at the end of `due`. A stage is None while an open pause holds it off.

    A heads-up that would come in a pause comes on the first day after it.
    """
    ladder = ladder or VisitLadder()
    return LadderDates(
        heads_up=first_running(due - ladder.heads_up * DAY, pauses) or due,
        due=due,
        nudge=_after(due, 1, pauses),
        alert=_after(due, ladder.alert_after, pauses),
        finding=_after(due, ladder.finding_after, pauses),
    )


def stage(dates: LadderDates, today: date, *, planned: date | None = None) -> VisitStage:
    """The stage on a local date. A visit planned for today or later, up to the due date, quiets the heads-up only."""
    steps = (
        (VisitStage.FINDING, dates.finding),
        (VisitStage.ALERT, dates.alert),
        (VisitStage.NUDGE, dates.nudge),
        (VisitStage.HEADS_UP, dates.heads_up),
    )
    reached = next((step for step, begins in steps if begins is not None and begins <= today), VisitStage.NONE)
    if reached is VisitStage.HEADS_UP and planned is not None and today <= planned <= dates.due:
        return VisitStage.NONE
    return reached


def missed_fortnights(
    *,
    duty_began: date,
    first_work_day: date | None,
    counting_visits: Iterable[date],
    until: date,
    pauses: Sequence[Pause] = (),
    interval_days: int = 14,
) -> tuple[Fortnight, ...]:
    """Every interval that was over by the end of the local date `until` without a counting visit, oldest first.

    A visit starts a new interval; an interval without one is followed by the next. An interval that ends on `until`
    is not missed yet: its last day is still going on.
    """
    mark = _clock_starts(duty_began, first_work_day)
    visits = sorted(day for day in set(counting_visits) if day >= duty_began)
    missed: list[Fortnight] = []
    while mark is not None:
        due = _after(mark, interval_days, pauses)
        if due is None:
            break
        visited = max((day for day in visits if mark < day <= due), default=None)
        if visited is None:
            if due >= until:
                break
            missed.append(Fortnight(first=mark + DAY, last=due))
        mark = visited or due
    return tuple(missed)


def days_late(due: date, today: date, pauses: Sequence[Pause] = ()) -> int:
    """How many days have passed since a visit was due, paused ones not counted; negative while it is not due: the days that are left."""
    if today <= due:
        return (today - due).days
    days = (due + number * DAY for number in range(1, (today - due).days + 1))
    return sum(not paused_on(day, pauses) for day in days)


def paused_on(day: date, pauses: Iterable[Pause]) -> bool:
    """Whether the clock stands still on a local date."""
    return any(pause.covers(day) for pause in pauses)


def first_running(day: date, pauses: Sequence[Pause]) -> date | None:
    """The first local date from `day` on that is not paused; None when an open pause holds it off."""
    while covering := [pause for pause in pauses if pause.covers(day)]:
        lasts = [pause.last for pause in covering if pause.last is not None]
        if len(lasts) < len(covering):
            return None
        day = max(lasts) + DAY
    return day


def _clock_starts(duty_began: date, first_work_day: date | None) -> date | None:
    return None if first_work_day is None else max(duty_began, first_work_day)


def _after(start: date, days: int, pauses: Sequence[Pause]) -> date | None:
    """The date on which `days` unpaused days have passed after `start`; None when an open pause comes first."""
    open_from = min((pause.first for pause in pauses if pause.last is None), default=None)
    day = start
    while days > 0:
        day += DAY
        if open_from is not None and day >= open_from:
            return None
        if not paused_on(day, pauses):
            days -= 1
    return day
