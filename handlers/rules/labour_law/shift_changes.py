"""Rotating shifts (art 34 LSA): eleven hours between when the shift changes, eight in announced trades, and a change each week.

There is no general daily rest in that Act: without a shift system, or without a change, a short gap is no finding.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from handlers.rules.labour_law.facts import Finding, Verdict, WorkedShift
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.terms import Terms
from handlers.rules.labour_law.windows import week_of
from handlers.rules.labour_law.worked_time import DAY, JOINED_BELOW, minute_of


@dataclass(frozen=True, kw_only=True)
class _Turn:
    """One shift of a person: entries of the same kind that follow one another without a gap."""

    start: int
    end: int
    code: str | None

    @property
    def number(self) -> int:
        return self.start // DAY


def findings(shifts: Iterable[WorkedShift], terms: Terms) -> list[Finding]:
    """What art 34 says of these shifts."""
    turns = _turns(shifts)
    return [] if terms.shift_system is False else [*_gaps(turns, terms), *_weekly(turns, terms)]


def _turns(shifts: Iterable[WorkedShift]) -> list[_Turn]:
    turns: list[_Turn] = []
    for one in sorted(shifts, key=lambda one: (one.start, one.end)):
        start, end = minute_of(one.start), minute_of(one.end)
        before = turns[-1] if turns else None
        same = before and (one.code is None or before.code is None or one.code == before.code)
        if before and same and start - before.end < JOINED_BELOW:
            # Travel between sites bears no code: it belongs to the shift it touches.
            turns[-1] = _Turn(start=before.start, end=max(before.end, end), code=before.code or one.code)
        else:
            turns.append(_Turn(start=start, end=end, code=one.code))
    return turns


def _changes(one: _Turn, other: _Turn, terms: Terms) -> bool | None:
    """Whether the shift changes between two turns; None when nothing tells."""
    if one.code is not None and other.code is not None:
        return one.code != other.code
    if one.start % DAY == other.start % DAY or one.number == other.number:
        return False
    return terms.shift_changes


def _gaps(turns: Sequence[_Turn], terms: Terms) -> list[Finding]:
    law = rule("B.shift_change.rest_11h")
    long, short = law.number("gap"), law.number("gap_exception")
    found: list[Finding] = []
    for one, other in pairwise(turns):
        gap = max(0, other.start - one.end)
        changes = _changes(one, other, terms)
        day = date.fromordinal(other.number)
        if gap >= long or changes is False or not law.covers(day) or (terms.shift_system is None and not changes):
            continue
        excepted = terms.eight_hour_trade and terms.consent is not False
        if gap >= short and excepted:
            continue
        missing = [name for name in ("shift_system",) if terms.shift_system is None]
        if changes is None:
            missing.append("shift_changes")
        if gap >= short and terms.eight_hour_trade is None:
            missing.append("eight_hour_trade")
        found.append(
            Finding(
                rule=law.id,
                day=day,
                verdict=Verdict.UNDECIDED if missing else Verdict.VIOLATION,
                figures={"gap_minutes": gap, "limit_minutes": short if excepted else long},
                missing=tuple(missing),
            )
        )
    return found


def _weekly(turns: Sequence[_Turn], terms: Terms) -> list[Finding]:
    """The same shift for more than seven days, or more than one change in a week, unless the worker agreed."""
    law = rule("B.shift_change.weekly")
    if not terms.shift_system or terms.worker_consents_to_change:
        return []
    days = law.number("days")
    kept: list[int] = []
    changed: list[int] = []
    first: _Turn | None = None
    told = False
    for one in turns:
        if one.code is None:
            continue
        if first is None or one.code != first.code:
            if first is not None:
                changed.append(one.number)
            first, told = one, False
        elif one.number - first.number >= days and not told:
            kept.append(one.number)
            told = True
    often: dict[int, list[int]] = {}
    for number in changed:
        often.setdefault(week_of(number, terms.week_starts), []).append(number)
    known = terms.worker_consents_to_change is False
    return [
        Finding(
            rule=law.id,
            day=date.fromordinal(number),
            verdict=Verdict.VIOLATION if known else Verdict.UNDECIDED,
            missing=() if known else ("worker_consents_to_change",),
        )
        for number in sorted({*kept, *(inside[1] for inside in often.values() if len(inside) > 1)})
    ]
