"""Art 24 of the Act for trainees (建教生): no overtime, nights barred, two days of rest in seven, holidays kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from handlers.rules.labour_law import breaks
from handlers.rules.labour_law.ages import younger_than
from handlers.rules.labour_law.compensation import Breach, compensations
from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.nights import night_minutes
from handlers.rules.labour_law.rulebook import Rule, rule
from handlers.rules.labour_law.terms import Terms
from handlers.rules.labour_law.windows import (
    Amount,
    Passed,
    amounts,
    cycle_of,
    passed_by_cycle,
    passed_elsewhere,
    passed_on_every_reading,
    week_of,
)
from handlers.rules.labour_law.worked_time import Span, WorkDay, after, union, within


@dataclass(frozen=True, kw_only=True)
class _Case:
    days: Sequence[WorkDay]
    birthdate: date | None
    terms: Terms


def findings(
    days: Sequence[WorkDay],
    *,
    birthdate: date | None,
    terms: Terms,
    holidays: Collection[date],
    classes: Collection[date],
) -> list[Finding]:
    """Everything the Act says of a trainee's days."""
    case = _Case(days=days, birthdate=birthdate, terms=terms)
    breaches: list[Breach] = []
    for day in days:
        breaches += _daily(day)
        breaches += _night(day, birthdate, terms)
        breaches += _break(day)
        breaches += _span(day)
        breaches += _holiday(day, terms, holidays)
    breaches += _weekly(case)
    breaches += _fortnight(case)
    breaches += _rest_days(case, classes)
    return [
        *(breach.finding for breach in breaches),
        *compensations(breaches),
        *_class_days(days, classes),
    ]


def _breach(
    name: str,
    day: date,
    verdict: Verdict,
    figures: dict[str, Figure],
    *,
    minutes: int = 0,
    spans: Sequence[Span] | None = None,
    missing: tuple[str, ...] = (),
) -> Breach:
    finding = Finding(rule=name, day=day, verdict=verdict, figures=figures, missing=missing)
    return Breach(finding=finding, minutes=minutes, spans=None if spans is None else tuple(spans))


def _daily(day: WorkDay) -> list[Breach]:
    law = rule("A.hours.daily_max")
    limit = law.number("limit")
    if not law.covers(day.day) or day.most <= limit:
        return []
    if day.least <= limit:
        figures: dict[str, Figure] = {"at_most_over_minutes": day.most - limit, "limit_minutes": limit}
        return [_breach(law.id, day.day, Verdict.UNDECIDED, figures, missing=("break_minutes",))]
    over = day.least - limit
    spans = after(day.work, limit) if day.exact else None
    figures = {"over_minutes": over, "minutes": day.least, "limit_minutes": limit}
    return [_breach(law.id, day.day, Verdict.VIOLATION, figures, minutes=over, spans=spans)]


def _span(day: WorkDay) -> list[Breach]:
    law = rule("A.span_max")
    limit, span = law.number("limit"), day.end - day.start
    if not law.covers(day.day) or span <= limit:
        return []
    over = within(day.work, day.start + limit, day.end)
    figures: dict[str, Figure] = {"span_minutes": span, "over_minutes": span - limit, "limit_minutes": limit}
    return [_breach(law.id, day.day, Verdict.VIOLATION, figures, spans=over if day.exact else None)]


def _break(day: WorkDay) -> list[Breach]:
    law = rule("A.break")
    if not law.covers(day.day):
        return []
    limit, rest = law.number("after"), law.number("rest")
    judged = [(block, one) for block in day.blocks if (one := breaks.judge(block, limit=limit, rest=rest))]
    if not judged:
        return []
    verdict = min((one[0] for _, one in judged), key=list(Verdict).index)
    minutes = max(one[1] for _, one in judged if one[0] is verdict)
    figures: dict[str, Figure] = {"minutes": minutes, "over_minutes": minutes - limit, "limit_minutes": limit}
    spans = [span for block, _ in judged for span in breaks.excess(block, limit=limit, rest=rest)]
    missing = ("break_minutes",) if verdict is Verdict.UNDECIDED else ()
    return [
        _breach(
            law.id,
            day.day,
            verdict,
            figures,
            minutes=minutes - limit,
            spans=spans if day.exact else None,
            missing=missing,
        )
    ]


def _holiday(day: WorkDay, terms: Terms, holidays: Collection[date]) -> list[Breach]:
    law = rule("A.public_holiday")
    if not law.covers(day.day) or day.day not in holidays:
        return []
    # Whether an agreed swap clears it is not settled for trainees, so it only makes the finding a question.
    verdict = Verdict.ADVISORY if terms.holiday_swap_agreed else Verdict.VIOLATION
    missing: tuple[str, ...] = ()
    if terms.holiday_swap_agreed is None:
        verdict, missing = Verdict.UNDECIDED, ("holiday_swap_agreed",)
    figures: dict[str, Figure] = {"minutes": day.most}
    spans = day.work if day.exact else None
    return [_breach(law.id, day.day, verdict, figures, minutes=day.least, spans=spans, missing=missing)]


_CONDITIONS = ("night_approval", "in_training_contract", "safety_facilities", "transport_ok")


def _night(day: WorkDay, birthdate: date | None, terms: Terms) -> list[Breach]:
    """Between 20:00 and 22:00 the four conditions and the age decide; after that nobody may train."""
    law, later = rule("A.night.default"), rule("A.night.approved")
    if not law.covers(day.day):
        return []
    window = night_minutes(day.blocks, law.clock("barred_from"), law.clock("barred_until"))
    if not window.most:
        return []
    hard = night_minutes(day.blocks, later.clock("barred_from"), later.clock("barred_until"))
    soft = night_minutes(day.blocks, law.clock("barred_from"), later.clock("barred_from") - 24 * 60)
    young = younger_than(birthdate, later.number("min_age"), day.day)
    conditions = {name: getattr(terms, name) for name in _CONDITIONS}
    if not soft.most and not young and all(conditions.values()):
        law, window = later, hard
    elif young or False in conditions.values():
        pass
    elif young is False and all(conditions.values()):
        law, window = later, hard
    elif not hard.certain and soft.most:
        open_ones = tuple(name for name, value in conditions.items() if value is None)
        missing = (*open_ones, *(("birthdate",) if young is None else ()))
        figures: dict[str, Figure] = {"at_most_minutes_in_window": window.most}
        return [_breach(law.id, day.day, Verdict.UNDECIDED, figures, missing=missing)]
    if not window.most:
        return []
    verdict = Verdict.VIOLATION if window.certain else Verdict.ADVISORY
    minutes = window.certain or window.most
    spans = window.spans if day.exact else None
    return [_breach(law.id, day.day, verdict, {"minutes_in_window": minutes}, minutes=minutes, spans=spans)]


def _covered(days: Sequence[WorkDay], law: Rule) -> list[WorkDay]:
    return [day for day in days if law.covers(day.day)]


def _over_window(law: Rule, one: Passed, days: Sequence[WorkDay], limit: int, length: int) -> Breach:
    day = date.fromordinal(one.number)
    if not one.certain:
        figures: dict[str, Figure] = {"at_most_over_minutes": one.most - limit, "limit_minutes": limit}
        return _breach(law.id, day, Verdict.UNDECIDED, figures, missing=("break_minutes",))
    inside = [other for other in days if one.first <= other.number < one.first + length]
    work = union(span for other in inside for span in other.work)
    exact = all(other.exact for other in inside)
    figures = {
        "over_minutes": one.least - limit,
        "minutes": one.least,
        "minutes_in_window": one.least,
        "limit_minutes": limit,
    }
    spans = after(work, limit) if exact else None
    return _breach(law.id, day, Verdict.VIOLATION, figures, minutes=one.least - limit, spans=spans)


def _advice(law: Rule, one: Passed, figures: dict[str, Figure]) -> Breach:
    return _breach(law.id, date.fromordinal(one.number), Verdict.ADVISORY, figures)


def _weekly(case: _Case) -> list[Breach]:
    law = rule("A.hours.weekly_max")
    days = _covered(case.days, law)
    if not days:
        return []
    limit, length = law.number("limit"), law.number("window_days")
    sums = amounts(days)
    over = passed_by_cycle(sums, limit, week_of(days[0].number, case.terms.week_starts), length)
    elsewhere = passed_elsewhere(sums, limit, length, [one for one in over if one.certain])
    return [
        *(_over_window(law, one, days, limit, length) for one in over),
        *(_advice(law, one, {"over_minutes": one.least - limit, "limit_minutes": limit}) for one in elsewhere),
    ]


def _fortnight(case: _Case) -> list[Breach]:
    """The text before 18 June 2021: eighty hours in two weeks. Which weeks make a pair must be agreed."""
    law = rule("A.hours.weekly_max.old")
    days = _covered(case.days, law)
    if not days:
        return []
    limit, length = law.number("limit"), law.number("window_days")
    sums = amounts(days)
    if case.terms.cycle_start is not None:
        over = passed_by_cycle(sums, limit, case.terms.cycle_start.toordinal(), length)
        return [_over_window(law, one, days, limit, length) for one in over]
    if certain := passed_on_every_reading(sums, limit, length):
        return [_over_window(law, certain, days, limit, length)]
    possible = passed_elsewhere(sums, limit, length, ())
    return [
        _breach(
            law.id,
            date.fromordinal(one.number),
            Verdict.UNDECIDED,
            {"at_most_over_minutes": one.most - limit, "limit_minutes": limit},
            missing=("cycle_start",),
        )
        for one in possible
    ]


def _rest_days(case: _Case, classes: Collection[date]) -> list[Breach]:
    """Too few days of rest in a week. A window belongs to the text in force on its first day. A class day may be a day of rest, or not."""
    found: list[Breach] = []
    starts = case.terms.week_starts
    for name in ("A.rest_days", "A.rest_days.old"):
        law = rule(name)
        length, due = law.number("window_days"), law.number("days")
        limit = length - due
        days = [day for day in case.days if law.covers(date.fromordinal(week_of(day.number, starts)))]
        if not days:
            continue
        ones = [Amount(number=day.number, least=1, most=1) for day in days]
        over = passed_by_cycle(ones, limit, week_of(days[0].number, starts), length)
        for one in over:
            inside = [day for day in days if one.first <= day.number < one.first + length][limit:]
            figures: dict[str, Figure] = {"rest_days": length - one.least, "rest_days_due": due, "work_days": one.least}
            work = [span for day in inside for span in day.work]
            least = sum(day.least for day in inside)
            exact = all(day.exact for day in inside)
            found.append(
                _breach(
                    law.id,
                    date.fromordinal(one.number),
                    Verdict.VIOLATION,
                    figures,
                    minutes=least,
                    spans=work if exact else None,
                )
            )
        elsewhere = passed_elsewhere(ones, limit, length, over)
        found += [
            _advice(law, one, {"rest_days": length - one.least, "rest_days_due": due, "work_days": one.least})
            for one in elsewhere
        ]
        found += _rest_in_class(law, days, classes, starts, [*over, *elsewhere])
    return found


def _rest_in_class(
    law: Rule, days: Sequence[WorkDay], classes: Collection[date], starts: int, known: Sequence[Passed]
) -> list[Breach]:
    length, due = law.number("window_days"), law.number("days")
    worked = {day.number for day in days}
    busy = sorted(worked | {day.toordinal() for day in classes})
    weeks = {week_of(number, starts) for number in worked}
    ones = [Amount(number=number, least=1, most=1) for number in busy if cycle_of(number, min(weeks), length) in weeks]
    taken = [(one.first, one.first + length) for one in known]
    return [
        _advice(law, one, {"free_days": length - one.least, "rest_days_due": due})
        for one in passed_by_cycle(ones, length - due, min(weeks), length)
        if not any(first < one.first + length and one.first < last for first, last in taken)
    ]


def _class_days(days: Sequence[WorkDay], classes: Collection[date]) -> list[Finding]:
    """Training on a class day may lie in school time, which the school must keep free; the hours of the class are not known here."""
    law = rule("A.no_training_in_class_time")
    return [
        Finding(rule=law.id, day=day.day, verdict=Verdict.ADVISORY, figures={"minutes": day.most})
        for day in days
        if day.day in classes and law.covers(day.day)
    ]
