"""The flexible schemes of two, four and eight weeks (arts 30-2, 30-3, 30-1, 36-2 LSA): who may use one, and the days off that it owes."""

from collections.abc import Sequence
from datetime import date

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.leave_days import leave_known
from handlers.rules.labour_law.overtime import rule_of
from handlers.rules.labour_law.rulebook import Rule, rule
from handlers.rules.labour_law.terms import Flex, Terms
from handlers.rules.labour_law.windows import Amount, cycle_of, passed_by_cycle, week_of
from handlers.rules.labour_law.worked_time import WorkDay


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
        names = ("designated_trade", "consent", "cycle_start")
        missing = tuple(name for name in names if getattr(terms, name) is None)
        if missing:
            found.append(Finding(rule=law.id, day=needed, verdict=Verdict.UNDECIDED, missing=missing))
    if lacking:
        return found
    return [*found, *_weeks(covered, law, terms), *_days_off(covered, law, terms)]


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
        for one in passed_by_cycle(sums, limit, anchor, 7)
        if one.certain
    ]


def _days_off(days: Sequence[WorkDay], law: Rule, terms: Terms) -> list[Finding]:
    """Regular leave cannot be worked; the other days off can, as overtime, so too few of them are undecided until they are named."""
    found: list[Finding] = []
    anchor = terms.cycle_start.toordinal() if terms.cycle_start else None
    window, due = law.number("leave_window_days"), law.number("leave_days")
    ones = [Amount(number=day.number, least=1, most=1) for day in days]
    if anchor is not None or window == 7:
        begins = anchor if anchor is not None else week_of(days[0].number, terms.week_starts)
        for one in passed_by_cycle(ones, window - due, begins, window):
            figures: dict[str, Figure] = {"rest_days": window - one.least, "rest_days_due": due, "work_days": one.least}
            verdict = Verdict.ADVISORY if terms.emergency else Verdict.VIOLATION
            found.append(Finding(rule=law.id, day=date.fromordinal(one.number), verdict=verdict, figures=figures))
    if anchor is None:
        return found
    length, off = law.number("cycle_days"), law.number("days_off")
    told = {cycle_of(one.day.toordinal(), anchor, length) for one in found if one.day}
    named = leave_known(terms) and terms.rest_day is not None
    for one in passed_by_cycle(ones, length - off, anchor, length):
        if one.first in told or (named and terms.ot_consent is not False):
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
