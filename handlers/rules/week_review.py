"""What about a student's week a teacher should look at. Whatever gives no reason is plain, and can be approved together with the others.

A reason is never a fault of the student's; and approving a week takes no reason away.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from statistics import median
from typing import Final

from handlers.rules.labour_law.facts import Finding, Verdict
from handlers.rules.shifts import Segment, week_of
from handlers.rules.weeks import Week
from storage.enums import WeekReviewState

DEPARTURE: Final = 0.25
"""More than this share above or below the usual hours of a week is worth a look."""

LEAST: Final = 4 * 60
"""Minutes; a smaller departure is none, however few hours are usual."""

ENOUGH: Final = 3
"""So many earlier weeks with hours make something usual."""


class Reason(StrEnum):
    """Why a week is shown, what weighs most first."""

    LAW = "law"
    CHANGED_SINCE_APPROVED = "changed_since_approved"
    ANSWERED = "answered"
    MISSING = "missing"
    OVERLAP = "overlap"
    CHANGED_SINCE_CONFIRMED = "changed_since_confirmed"
    LATE = "late"
    DEPARTURE = "departure"


@dataclass(frozen=True, kw_only=True)
class Written:
    """What a shift said from an instant on: a revision of the record. `counts` is false for one that was taken back."""

    shift_id: int
    at: datetime
    segment: Segment
    counts: bool


@dataclass(frozen=True, kw_only=True)
class Said:
    """What somebody said of a week: the student, that it is right; a teacher, that it is approved or to be looked at again."""

    at: datetime
    minutes: int
    state: WeekReviewState = WeekReviewState.APPROVED


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A week with all that bears on its review. `late` are the days whose entries came late, `before` the minutes of the weeks before it,
    `explained` says that days off or the school's calendar account for fewer hours than usual.
    """

    week: Week
    findings: tuple[Finding, ...] = ()
    overlapping: bool = False
    late: tuple[date, ...] = ()
    before: tuple[int, ...] = ()
    explained: bool = False
    written: tuple[Written, ...] = field(default=(), repr=False)
    confirmed: Said | None = None
    reviewed: Said | None = None


def reasons(seen: Seen) -> tuple[Reason, ...]:
    """Why a teacher should look at this week; empty when there is nothing special about it."""
    approved = seen.reviewed is not None and seen.reviewed.state is WeekReviewState.APPROVED
    holds = {
        Reason.LAW: bool(violations(seen.findings, seen.week)),
        Reason.CHANGED_SINCE_APPROVED: approved and _differs(seen, seen.reviewed),
        Reason.ANSWERED: not approved and _answered(seen),
        Reason.MISSING: any(day.missing for day in seen.week.days),
        Reason.OVERLAP: seen.overlapping,
        Reason.CHANGED_SINCE_CONFIRMED: _differs(seen, seen.confirmed),
        Reason.LATE: bool(seen.late),
        Reason.DEPARTURE: _departs(seen),
    }
    return tuple(reason for reason in Reason if holds[reason])


def is_settled(seen: Seen) -> bool:
    """Whether a teacher's word on this week still stands: nothing has changed since, and the student has not answered a return."""
    if seen.reviewed is None or _differs(seen, seen.reviewed):
        return False
    return seen.reviewed.state is WeekReviewState.APPROVED or not _answered(seen)


def violations(findings: Iterable[Finding], week: Week) -> tuple[Finding, ...]:
    """The breaches of the law on days of this week, each rule once for a day."""
    first, last = week_of(week.monday)
    found = {
        (one.day, one.rule): one
        for one in findings
        if one.verdict is Verdict.VIOLATION and one.day is not None and first <= one.day <= last
    }
    return tuple(found[key] for key in sorted(found))


def usual(before: Collection[int]) -> int | None:
    """The usual minutes of a week: the middle of the weeks with hours; None while there are too few of them."""
    worked = [minutes for minutes in before if minutes]
    return int(median(worked)) if len(worked) >= ENOUGH else None


def as_of(written: Sequence[Written], monday: date, at: datetime | None = None) -> frozenset[tuple[int, Segment]]:
    """What the record said of a week at an instant, or says now (None): the counting shifts that start in it."""
    newest: dict[int, Written] = {}
    for one in written:  # in the order in which they were written
        if at is None or one.at <= at:
            newest[one.shift_id] = one
    first, last = week_of(monday)
    return frozenset(
        (one.shift_id, one.segment) for one in newest.values() if one.counts and first <= one.segment.day <= last
    )


def _differs(seen: Seen, said: Said | None) -> bool:
    """Whether the week is not what it was when something was said of it. A change that was undone is none."""
    if said is None:
        return False
    monday = seen.week.monday
    return said.minutes != seen.week.minutes or as_of(seen.written, monday, said.at) != as_of(seen.written, monday)


def _answered(seen: Seen) -> bool:
    """Whether the student has changed or confirmed a week since it was returned."""
    if seen.reviewed is None or seen.reviewed.state is not WeekReviewState.RETURNED:
        return False
    confirmed = seen.confirmed is not None and seen.confirmed.at > seen.reviewed.at
    return confirmed or _differs(seen, seen.reviewed)


def _departs(seen: Seen) -> bool:
    often = usual(seen.before)
    if often is None:
        return False
    difference = seen.week.minutes - often
    if difference < 0 and (seen.explained or any(day.missing for day in seen.week.days)):
        return False
    return abs(difference) >= LEAST and abs(difference) > DEPARTURE * often
