"""The flexible schemes of two, four and eight weeks (arts 30-2, 30-3, 30-1, 36-2 LSA): who may use one, and the days off that it owes."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.leave_days import leave_known
from handlers.rules.labour_law.overtime import rule_of
from handlers.rules.labour_law.rulebook import Rule, rule
from handlers.rules.labour_law.terms import Flex, Terms
from handlers.rules.labour_law.windows import (
    Amount,
    Passed,
    cycle_of,
    passed_by_cycle,
    passed_elsewhere,
    passed_on_every_reading,
    week_of,
)
from handlers.rules.labour_law.worked_time import WorkDay

WEEK: Final = 7


def findings(days: Sequence[WorkDay], terms: Terms) -> list[Finding]:
    """What the scheme in force says; nothing for the ordinary week, or where no scheme is known."""
    if terms.flex is None or terms.flex in (Flex.NONE, Flex.OPEN):
        return []
    law = rule(rule_of(terms.flex))
    covered = [day for day in days if law.covers(day.day)]
    if not covered:
        return []
    lacking = terms.designated_trade is False or terms.consent is False
    needed = _first_needed(covered, terms)
    found: list[Finding] = []
    if needed is not None and lacking:
        found.append(Finding(rule=law.id, day=needed, verdict=Verdict.VIOLATION))
    elif needed is not None:
        missing = tuple(name for name in ("designated_trade", "consent") if getattr(terms, name) is None)
        if missing:
            found.append(Finding(rule=law.id, day=needed, verdict=Verdict.UNDECIDED, missing=missing))
    if lacking:
        return found
    days_off = _days_off(covered, law, terms)
    if terms.cycle_start is None and not days_off:
        found += _open_cycle(covered, law, terms)
    return [*found, *_weeks(covered, law, terms), *days_off]


def _first_needed(days: Sequence[WorkDay], terms: Terms) -> date | None:
    """The first day whose hours only a scheme makes ordinary: beyond eight hours, or beyond forty in the week."""
    day_limit, week_limit = rule("B.hours.normal_daily").number("limit"), rule("B.hours.normal_weekly").number("limit")
    sums: dict[int, int] = {}
    for day in days:
        if day.weekday == terms.rest_day:
            continue
        week = week_of(day.number, terms.week_starts)
        sums[week] = sums.get(week, 0) + day.most
        if day.most > day_limit or sums[week] > week_limit:
            return day.day
    return None


def _weeks(days: Sequence[WorkDay], law: Rule, terms: Terms) -> list[Finding]:
    """Forty-eight hours a week. Whether overtime counts into them can be read both ways, so a week beyond them is advice."""
    if "week_limit" not in law.values:
        return []
    limit = law.number("week_limit")
    anchor = terms.cycle_start.toordinal() if terms.cycle_start else week_of(days[0].number, terms.week_starts)
    sums = [Amount(number=day.number, least=day.least, most=day.most) for day in days]
    return [
        Finding(
            rule=law.id,
            day=date.fromordinal(one.number),
            verdict=Verdict.ADVISORY,
            figures={"over_minutes": one.least - limit, "minutes": one.least, "limit_minutes": limit},
        )
        for one in passed_by_cycle(sums, limit, anchor, WEEK)
        if one.certain
    ]


def _open_cycle(days: Sequence[WorkDay], law: Rule, terms: Terms) -> list[Finding]:
    """Where nobody knows the day on which cycles start, it is asked for only if counting from some day passes a limit of the cycle."""
    length, day_limit = law.number("cycle_days"), law.number("day_limit")
    counted = ((day.number, min(day.most, day_limit)) for day in days if day.weekday != terms.rest_day)
    sums = [Amount(number=number, least=minutes, most=minutes) for number, minutes in counted]
    ones = _each_once(days)
    limits = [(sums, law.number("cycle_limit"), length)]
    if not _may_be_overtime(terms):
        limits.append((ones, length - law.number("days_off"), length))
    window = law.number("leave_window_days")
    if window != WEEK:
        limits.append((ones, window - law.number("leave_days"), window))
    passed = [one.number for found, limit, span in limits for one in passed_elsewhere(found, limit, span, ())]
    if not passed:
        return []
    day = date.fromordinal(min(passed))
    return [Finding(rule=law.id, day=day, verdict=Verdict.UNDECIDED, missing=("cycle_start",))]


def _each_once(days: Sequence[WorkDay]) -> list[Amount]:
    return [Amount(number=day.number, least=1, most=1) for day in days]


def _may_be_overtime(terms: Terms) -> bool:
    """Whether work on the days off that are no regular leave is known to be overtime: the days are named, and nobody refused."""
    return leave_known(terms) and terms.rest_day is not None and terms.ot_consent is not False


def _without_regular_leave(ones: Sequence[Amount], law: Rule, terms: Terms) -> list[Passed]:
    """The windows in which no day, or only one of two, is left for the regular leave."""
    window = law.number("leave_window_days")
    limit = window - law.number("leave_days")
    if terms.cycle_start is not None:
        return passed_by_cycle(ones, limit, terms.cycle_start.toordinal(), window)
    if window == WEEK:
        return passed_by_cycle(ones, limit, week_of(ones[0].number, terms.week_starts), window)
    certain = passed_on_every_reading(ones, limit, window)
    return [certain] if certain else []


def _days_off(days: Sequence[WorkDay], law: Rule, terms: Terms) -> list[Finding]:
    """Regular leave cannot be worked; the other days off can, as overtime, so too few of them are undecided until they are named."""
    found: list[Finding] = []
    window, due = law.number("leave_window_days"), law.number("leave_days")
    ones = _each_once(days)
    for one in _without_regular_leave(ones, law, terms):
        figures: dict[str, Figure] = {"rest_days": window - one.least, "rest_days_due": due, "work_days": one.least}
        verdict = Verdict.ADVISORY if terms.emergency else Verdict.VIOLATION
        found.append(Finding(rule=law.id, day=date.fromordinal(one.number), verdict=verdict, figures=figures))
    if terms.cycle_start is None or _may_be_overtime(terms):
        return found
    anchor, length, off = terms.cycle_start.toordinal(), law.number("cycle_days"), law.number("days_off")
    told = {cycle_of(one.day.toordinal(), anchor, length) for one in found if one.day}
    for one in passed_by_cycle(ones, length - off, anchor, length):
        if one.first in told:
            continue
        figures = {"rest_days": length - one.least, "rest_days_due": off, "work_days": one.least}
        certain = terms.ot_consent is False
        found.append(
            Finding(
                rule=law.id,
                day=date.fromordinal(one.number),
                verdict=Verdict.VIOLATION if certain else Verdict.UNDECIDED,
                figures=figures,
                missing=() if certain else ("regular_leave", "rest_day"),
            )
        )
    return found
