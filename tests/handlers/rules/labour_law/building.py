"""Short ways to write shifts and to see findings."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from handlers.rules.labour_law import judge
from handlers.rules.labour_law.facts import Finding, WorkedShift
from handlers.rules.labour_law.terms import read_terms
from storage.enums import Regime

A, B = Regime.TRAINEE, Regime.EMPLOYEE
SEVENTEEN = date(2009, 8, 1)
ADULT = date(1995, 1, 15)
ORDINARY: dict[str, object] = {"rest_day": "Sat", "regular_leave": "Sun", "ot_consent": True, "shift_system": False}
"""The terms of an ordinary week, with overtime agreed."""


def _clock(written: str) -> time:
    return time.fromisoformat(written)


def worked(day: str | date, times: str, *breaks: str, pause: int | None = -1, code: str | None = None) -> WorkedShift:
    """A shift such as `worked("2026-10-05", "08:00-17:00", "12:00-13:00")`; without `pause` exactly the breaks that are named."""
    day = date.fromisoformat(day) if isinstance(day, str) else day
    first, _, last = times.partition("-")
    start = datetime.combine(day, _clock(first))
    end = datetime.combine(day, _clock(last))
    end = end if end > start else end + timedelta(days=1)
    pauses = []
    for one in breaks:
        begins, _, ends = one.partition("-")
        at = datetime.combine(day, _clock(begins))
        at = at if at >= start else at + timedelta(days=1)
        until = datetime.combine(at.date(), _clock(ends))
        pauses.append((at, until if until > at else until + timedelta(days=1)))
    known = sum(((until - at) for at, until in pauses), start=timedelta())
    minutes = int(known.total_seconds() // 60) if pause == -1 else pause
    return WorkedShift(start=start, end=end, pause=minutes, pauses=tuple(pauses), code=code)


def days(first: str, count: int) -> list[date]:
    """So many days from a first one."""
    start = date.fromisoformat(first)
    return [start + timedelta(days=number) for number in range(count)]


def found(
    regime: Regime,
    shifts: Sequence[WorkedShift],
    terms: Mapping[str, object] | None = None,
    *,
    birthdate: date | str | None = "adult",
    holidays: Collection[date] = (),
    classes: Collection[date] = (),
) -> tuple[Finding, ...]:
    """The findings for shifts."""
    born = (SEVENTEEN if regime is A else ADULT) if isinstance(birthdate, str) else birthdate
    return judge.findings(
        shifts, regime=regime, birthdate=born, terms=read_terms(terms or {}), holidays=holidays, classes=classes
    )


def brief(findings: Sequence[Finding], *, without: Collection[str] = ("A.compensation",)) -> list[str]:
    """Findings as `rule severity month-day`, without those that only follow from others."""
    return [
        f"{one.rule} {one.verdict} {one.day:%m-%d}"
        for one in findings
        if one.rule not in without and one.day is not None
    ]


def figure(findings: Sequence[Finding], rule: str, name: str) -> object:
    """One figure of the only finding of a rule."""
    (one,) = (one for one in findings if one.rule == rule)
    return one.figures[name]
