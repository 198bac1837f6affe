"""Which days an employee may work: the regular leave (例假), the rest day (休息日), days in a row (arts 36, 40 LSA, art 22-3 LSR)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from handlers.rules.labour_law.facts import Finding, Verdict
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.terms import Flex, Terms
from handlers.rules.labour_law.windows import runs, week_of
from handlers.rules.labour_law.worked_time import WorkDay

SATURDAY: Final = 5


class DayKind(StrEnum):
    """What a day is to an employee. A holiday on a leave day stays a leave day: the holiday moves to a day that both agree on."""

    WORK = "work"
    REST_DAY = "rest_day"
    REGULAR_LEAVE = "regular_leave"
    HOLIDAY = "holiday"


def kind_of(day: WorkDay, terms: Terms, holidays: Collection[date]) -> DayKind:
    """The kind of a worked day. Where the leave days are not known it counts as a work day: `seven_days` looks at the week as a whole."""
    by_date = terms.regular_leave_dates
    if day.weekday == terms.regular_leave if by_date is None else day.day in by_date:
        return DayKind.REGULAR_LEAVE
    if day.weekday == terms.rest_day:
        return DayKind.REST_DAY
    if day.day in holidays and not terms.holiday_swap_agreed:
        return DayKind.HOLIDAY
    return DayKind.WORK


def leave_known(terms: Terms) -> bool:
    """Whether the regular leave is agreed, by weekday or by date."""
    return terms.regular_leave is not None or terms.regular_leave_dates is not None


def regular_leave_work(day: WorkDay, terms: Terms, *, child: bool | None) -> list[Finding]:
    """Work on the regular leave: only a disaster, an accident or an emergency allows it; consent does not. Never for a child (art 47)."""
    law = rule("B.rest.regular_leave_work")
    if terms.art36_4_trade and terms.regular_leave_dates is None:
        # These trades may move the leave within its week; a week without any is found by `seven_days`.
        return []
    verdict = Verdict.VIOLATION
    missing: tuple[str, ...] = ()
    figures: dict[str, int | float | str] = {"minutes": day.most}
    if not child and terms.emergency:
        verdict = Verdict.INFO
        figures |= {"multiplier": law.number("multiplier"), "report_hours": law.number("report_hours")}
    elif not child and terms.emergency is None:
        verdict, missing = Verdict.UNDECIDED, ("emergency",)
    return [Finding(rule=law.id, day=day.day, verdict=verdict, figures=figures, missing=missing)]


def unnamed_sunday(day: WorkDay, terms: Terms) -> list[Finding]:
    """Work on a Sunday where Saturday is the agreed rest day and nobody says which day is the regular leave."""
    if leave_known(terms) or terms.rest_day != SATURDAY or day.weekday != SATURDAY + 1:
        return []
    law = rule("B.rest.regular_leave_work")
    return [Finding(rule=law.id, day=day.day, verdict=Verdict.UNDECIDED, missing=("regular_leave",))]


def seven_days(
    days: Sequence[WorkDay], terms: Terms, kinds: Mapping[int, DayKind], classes: Collection[date]
) -> list[Finding]:
    """Two days off in every seven, where the agreed days do not settle it: none at all, one of unknown kind, or only class days."""
    law = rule("B.rest.seven_days")
    found: list[Finding] = []
    weeks: dict[int, list[WorkDay]] = {}
    for day in days:
        if law.covers(day.day):
            weeks.setdefault(week_of(day.number, terms.week_starts), []).append(day)
    length, due = law.number("window_days"), law.number("days")
    for first, inside in weeks.items():
        off = length - len(inside)
        busy = {day.number for day in inside} | {
            day.toordinal() for day in classes if first <= day.toordinal() < first + length
        }
        figures: dict[str, int | float | str] = {"rest_days": off, "rest_days_due": due, "work_days": len(inside)}
        if off == 0 and not leave_known(terms):
            verdict, missing = _without_leave(terms)
            found.append(Finding(rule=law.id, day=inside[-1].day, verdict=verdict, figures=figures, missing=missing))
        elif off == 0 and terms.art36_4_trade:
            found.append(Finding(rule=law.id, day=inside[-1].day, verdict=Verdict.ADVISORY, figures=figures))
        elif off == 1 and (terms.rest_day is None or not leave_known(terms)) and len(busy) < length:
            missing = (
                *(() if leave_known(terms) else ("regular_leave",)),
                *(() if terms.rest_day is not None else ("rest_day",)),
            )
            sixth = inside[length - due].day
            found.append(Finding(rule=law.id, day=sixth, verdict=Verdict.UNDECIDED, figures=figures, missing=missing))
        elif len(busy) == length and off and not any(kinds[day.number] is DayKind.REGULAR_LEAVE for day in inside):
            last = date.fromordinal(max(busy))
            found.append(Finding(rule=law.id, day=last, verdict=Verdict.ADVISORY, figures=figures | {"free_days": 0}))
    return found


def _without_leave(terms: Terms) -> tuple[Verdict, tuple[str, ...]]:
    """What seven days of work without a free one are: the four-week scheme, some trades and an emergency may make them lawful."""
    if terms.art36_4_trade is None:
        return Verdict.UNDECIDED, ("art36_4_trade",)
    if terms.flex is Flex.OPEN:
        return Verdict.UNDECIDED, ("flex",)
    if terms.emergency or (terms.art36_4_trade and terms.consent is not False):
        return Verdict.ADVISORY, ()
    return Verdict.VIOLATION, ()


def max_consecutive(days: Sequence[WorkDay], terms: Terms) -> list[Finding]:
    """More than six working days in a row; not under the four-week scheme, nor in trades that may move the leave (art 36-4, 36-5)."""
    law = rule("B.rest.max_consecutive")
    limit = law.number("limit_days")
    if terms.art36_4_trade and terms.consent is not False:
        return []
    verdict, missing = _without_leave(terms)
    if terms.flex is Flex.FOUR_WEEK and terms.designated_trade is not False and terms.consent is not False:
        missing = tuple(name for name in ("designated_trade", "consent") if getattr(terms, name) is None)
        if not missing:
            return []
        verdict = Verdict.UNDECIDED
    return [
        Finding(
            rule=law.id,
            day=date.fromordinal(first + limit),
            verdict=verdict,
            figures={"days": last - first + 1, "limit_days": limit},
            missing=missing,
        )
        for first, last in runs([day.number for day in days])
        if last - first + 1 > limit and law.covers(date.fromordinal(first + limit))
    ]
