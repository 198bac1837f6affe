"""The door for worked shifts: which law applies, and what it says."""

from collections.abc import Collection, Sequence
from datetime import date

from handlers.rules.labour_law import employee, overtime_caps, trainee
from handlers.rules.labour_law.facts import Finding, Verdict, WorkedShift
from handlers.rules.labour_law.leave_days import kind_of
from handlers.rules.labour_law.overtime import overtime_of
from handlers.rules.labour_law.terms import Terms
from handlers.rules.labour_law.worked_time import work_days
from storage.enums import Regime


def findings(
    shifts: Sequence[WorkedShift],
    *,
    regime: Regime,
    birthdate: date | None,
    terms: Terms,
    holidays: Collection[date],
    classes: Collection[date] = (),
) -> tuple[Finding, ...]:
    """What the law says of one person's shifts under one contract, by day and rule.

    `holidays` are the labour-law holidays (local dates; see `handlers.holidays_tw`), `classes` the class days. Give whole weeks and months:
    a limit of a window is judged on the shifts that are given.
    """
    days = work_days(shifts)
    if regime is Regime.TRAINEE:
        found = trainee.findings(days, birthdate=birthdate, terms=terms, holidays=holidays, classes=classes)
    else:
        found = employee.findings(shifts, days, birthdate=birthdate, terms=terms, holidays=holidays, classes=classes)
    return in_order(found)


def in_order(found: Collection[Finding]) -> tuple[Finding, ...]:
    """Findings by day, weight and rule."""
    weights = list(Verdict)
    return tuple(sorted(found, key=lambda one: (one.day or date.min, weights.index(one.verdict), one.rule)))


def overtime_counters(
    shifts: Sequence[WorkedShift], *, terms: Terms, holidays: Collection[date]
) -> tuple[overtime_caps.Counter, ...]:
    """The overtime of each month of an employee's shifts against its cap."""
    days = work_days(shifts)
    kinds = {day.number: kind_of(day, terms, holidays) for day in days}
    return overtime_caps.counters(overtime_of(days, kinds, terms), terms)
