"""The Labor Standards Act for employees: every rule that looks at worked days."""

from collections.abc import Collection, Sequence
from datetime import date

from handlers.rules.labour_law import (
    breaks,
    flexible,
    leave_days,
    overtime,
    overtime_caps,
    shift_changes,
    young_workers,
)
from handlers.rules.labour_law.ages import younger_than
from handlers.rules.labour_law.facts import Figure, Finding, Verdict, WorkedShift
from handlers.rules.labour_law.leave_days import DayKind
from handlers.rules.labour_law.nights import night_minutes
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.terms import Flex, Terms
from handlers.rules.labour_law.windows import amounts, passed_by_cycle, week_of
from handlers.rules.labour_law.worked_time import WorkDay


def findings(
    shifts: Sequence[WorkedShift],
    days: Sequence[WorkDay],
    *,
    birthdate: date | None,
    terms: Terms,
    holidays: Collection[date],
    classes: Collection[date],
) -> list[Finding]:
    """Everything the Act says of an employee's days."""
    kinds = {day.number: leave_days.kind_of(day, terms, holidays) for day in days}
    until = rule("B.child.daily_max").number("child_until")
    child = {day.number: younger_than(birthdate, until, day.day) for day in days}
    grown = [day for day in days if not child[day.number]]
    found: list[Finding] = []
    for day in days:
        found += _break(day, terms)
        found += _women_at_night(day, terms)
        found += leave_days.unnamed_sunday(day, terms)
        if kinds[day.number] is DayKind.REGULAR_LEAVE:
            found += leave_days.regular_leave_work(day, terms, child=child[day.number])
        elif day.day in holidays and kinds[day.number] is not DayKind.REST_DAY:
            found += _holiday(day, terms)
        if not child[day.number]:
            found += overtime.daily_total(day, terms)
    over = overtime.overtime_of(grown, kinds, terms)
    found += overtime.overtime_findings(over)
    found += overtime.consent_findings(over, terms)
    found += overtime_caps.cap_findings(over, terms)
    if overtime.scheme_of(terms) in (None, Flex.NONE):
        found += leave_days.seven_days(days, terms, kinds, classes)
    found += leave_days.max_consecutive(days, terms)
    found += flexible.findings(days, terms)
    found += shift_changes.findings(shifts, terms)
    found += young_workers.findings(days, birthdate, terms, kinds)
    found += _twenty_hours(days, terms)
    return found


def _break(day: WorkDay, terms: Terms) -> list[Finding]:
    """Art 35: in shift systems, continuous or urgent work the employer may place the break elsewhere within working time."""
    law = rule("B.break")
    limit, rest = law.number("after"), law.number("rest")
    judged = [one for block in day.blocks if (one := breaks.judge(block, limit=limit, rest=rest))]
    if not judged:
        return []
    grounds = {name: getattr(terms, name) for name in ("shift_system", "continuous_work", "urgent_work")}
    elsewhere = breaks.enough_altogether(day, limit=limit, rest=rest)
    verdict = min((one[0] for one in judged), key=list(Verdict).index)
    minutes = max(one[1] for one in judged if one[0] is verdict)
    missing: tuple[str, ...] = ("break_minutes",) if verdict is Verdict.UNDECIDED else ()
    if True in grounds.values():
        if elsewhere is None:
            return []
        verdict = elsewhere
        missing = ("break_minutes",) if verdict is Verdict.UNDECIDED else ()
    elif None in grounds.values() and verdict is Verdict.VIOLATION and elsewhere is not Verdict.VIOLATION:
        verdict, missing = Verdict.UNDECIDED, tuple(name for name, value in grounds.items() if value is None)
    figures: dict[str, Figure] = {"minutes": minutes, "over_minutes": minutes - limit, "limit_minutes": limit}
    return [Finding(rule=law.id, day=day.day, verdict=verdict, figures=figures, missing=missing)]


def _holiday(day: WorkDay, terms: Terms) -> list[Finding]:
    """Work on a holiday that is a working day: lawful with the worker's consent, at double pay (art 39)."""
    law = rule("B.holiday.pay")
    figures: dict[str, Figure] = {"multiplier": law.number("multiplier"), "minutes": day.most}
    verdict, missing = Verdict.INFO, tuple[str, ...]()
    if terms.holiday_swap_agreed:
        # That a swap is allowed is a reading of the ministry nobody here has checked: the agreement should be seen.
        verdict = Verdict.ADVISORY
    elif terms.weekday_is_workday is False:
        verdict, missing = Verdict.UNDECIDED, ("regular_leave", "rest_day")
    elif terms.holiday_swap_agreed is None:
        verdict, missing = Verdict.UNDECIDED, ("holiday_swap_agreed",)
    elif terms.emergency or terms.worker_consents:
        pass
    elif terms.worker_consents is None:
        verdict, missing = Verdict.UNDECIDED, ("worker_consents",)
    else:
        verdict = Verdict.VIOLATION
    return [Finding(rule=law.id, day=day.day, verdict=verdict, figures=figures, missing=missing)]


def _women_at_night(day: WorkDay, terms: Terms) -> list[Finding]:
    """The ban of art 49(1) is void since August 2021. What holds for pregnant and nursing workers is unsettled; so is an older night."""
    law = rule("B.female.night")
    window = night_minutes(day.blocks, law.clock("night_from"), law.clock("night_until"))
    open_today = terms.pregnant_or_nursing or (terms.sex == "female" and day.day < law.day("void_from"))
    if not window.most or not open_today:
        return []
    figures: dict[str, Figure] = {"minutes_in_window": window.most}
    return [Finding(rule=law.id, day=day.day, verdict=Verdict.UNDECIDED, figures=figures, missing=("night_consent",))]


def _twenty_hours(days: Sequence[WorkDay], terms: Terms) -> list[Finding]:
    """Foreign and overseas-compatriot students: twenty hours a week outside the winter and summer vacation (art 50 of their Act)."""
    law = rule("B.foreign_20h")
    if not terms.foreign_student or terms.school_vacation or not days:
        return []
    limit, length = law.number("limit"), law.number("window_days")
    found = []
    for one in passed_by_cycle(amounts(days), limit, week_of(days[0].number, terms.week_starts), length):
        missing = () if terms.school_vacation is False else ("school_vacation",)
        missing = missing if one.certain else (*missing, "break_minutes")
        verdict = Verdict.UNDECIDED if missing else Verdict.VIOLATION
        figures: dict[str, Figure] = {
            "over_minutes": (one.least if one.certain else one.most) - limit,
            "limit_minutes": limit,
        }
        day = date.fromordinal(one.number)
        found.append(Finding(rule=law.id, day=day, verdict=verdict, figures=figures, missing=missing))
    return found
