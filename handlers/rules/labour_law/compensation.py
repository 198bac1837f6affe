"""Art 24-9 of the Act for trainees: for the hours in breach, twice the hourly allowance; a breach shorter than an hour counts as one.

Whether two breaches in the same minutes add up is not written, so each minute counts once. No amount of money is said: how a monthly
allowance becomes an hourly one is not written either.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.worked_time import Span, total, union


@dataclass(frozen=True, kw_only=True)
class Breach:
    """A finding with the minutes in breach: where they lie if that is known, else how many there are at least."""

    finding: Finding
    minutes: int = 0
    spans: tuple[Span, ...] | None = None


def compensations(breaches: Iterable[Breach]) -> list[Finding]:
    """The hours to be paid, once for each day that has a violation."""
    law = rule("A.compensation")
    by_day: dict[date, list[Breach]] = {}
    for breach in breaches:
        day = breach.finding.day
        if breach.finding.verdict is Verdict.VIOLATION and day is not None and law.covers(day):
            by_day.setdefault(day, []).append(breach)
    return [
        Finding(
            rule=law.id,
            day=day,
            verdict=Verdict.INFO,
            figures={
                "breach_hours_counted": hours(max(law.number("least_minutes"), _minutes(found))),
                "multiplier": law.number("multiplier"),
            },
        )
        for day, found in sorted(by_day.items())
    ]


def hours(minutes: int) -> Figure:
    """Minutes as hours, to the hundredth; a whole number where it is one."""
    return minutes // 60 if minutes % 60 == 0 else round(minutes / 60, 2)


def _minutes(found: list[Breach]) -> int:
    known = total(union(span for breach in found if breach.spans is not None for span in breach.spans))
    return max(known, *(breach.minutes for breach in found if breach.spans is None), 0)
