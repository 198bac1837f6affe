"""Young employees: children of fifteen (arts 44-48 LSA) have their own limits; under eighteen there are papers to hold."""

from collections.abc import Sequence
from datetime import date

from handlers.rules.labour_law.ages import age_on, birthday, younger_than
from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.leave_days import DayKind
from handlers.rules.labour_law.nights import night_minutes
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.terms import Terms
from handlers.rules.labour_law.windows import Amount, Passed, passed_by_cycle, passed_elsewhere, week_of
from handlers.rules.labour_law.worked_time import DAY, WorkDay, total, within

_UNKNOWN = ("birthdate",)


def findings(days: Sequence[WorkDay], birthdate: date | None, terms: Terms, kinds: dict[int, DayKind]) -> list[Finding]:
    """What the Act says of a young employee's days; for an unknown age what it would say of a child, undecided."""
    return [
        *_definition(days, birthdate),
        *_papers(days, birthdate, terms),
        *(found for day in days for found in _night(day, birthdate)),
        *(found for day in days for found in _day(day, birthdate)),
        *_week(days, birthdate, terms, kinds),
    ]


def _child_minutes(day: WorkDay, birthdate: date | None) -> tuple[int, int]:
    """The minutes worked as a child, for certain and at most: age is looked at again at midnight."""
    law = rule("B.child.daily_max")
    if birthdate is None:
        return day.least, day.most
    grown = birthday(birthdate, law.number("child_until")).toordinal() * DAY
    if day.start >= grown:
        return 0, 0
    if day.end <= grown:
        return day.least, day.most
    most = sum(total(within(block.work, block.start, grown)) for block in day.blocks)
    unsure = sum(block.loose + block.open for block in day.blocks)
    return max(0, most - unsure), most


def _verdict(birthdate: date | None, *, certain: bool) -> tuple[Verdict, tuple[str, ...]]:
    if birthdate is None:
        return Verdict.UNDECIDED, _UNKNOWN
    return (Verdict.VIOLATION, ()) if certain else (Verdict.UNDECIDED, ("break_minutes",))


def _day(day: WorkDay, birthdate: date | None) -> list[Finding]:
    law = rule("B.child.daily_max")
    limit = law.number("day_limit")
    least, most = _child_minutes(day, birthdate)
    if most <= limit or not law.covers(day.day):
        return []
    verdict, missing = _verdict(birthdate, certain=least > limit)
    over = "over_minutes" if verdict is Verdict.VIOLATION else "at_most_over_minutes"
    figures: dict[str, Figure] = {
        "kind": "day",
        over: (least if verdict is Verdict.VIOLATION else most) - limit,
        "limit_minutes": limit,
    }
    return [Finding(rule=law.id, day=day.day, verdict=verdict, figures=figures, missing=missing)]


def _week(days: Sequence[WorkDay], birthdate: date | None, terms: Terms, kinds: dict[int, DayKind]) -> list[Finding]:
    law = rule("B.child.daily_max")
    limit = law.number("week_limit")
    sums = []
    for day in days:
        least, most = _child_minutes(day, birthdate)
        if most and law.covers(day.day):
            sums.append(Amount(number=day.number, least=least, most=most))
    if not sums:
        return []
    over = passed_by_cycle(sums, limit, week_of(sums[0].number, terms.week_starts), 7)
    found = [_week_finding(one, limit, _verdict(birthdate, certain=one.certain)) for one in over]
    if birthdate is None:
        return found
    elsewhere = passed_elsewhere(sums, limit, 7, [one for one in over if one.certain])
    rest = [
        Finding(
            rule=law.id,
            day=date.fromordinal(one.number),
            verdict=Verdict.ADVISORY,
            figures={"kind": "rest_day", "minutes": one.most},
        )
        for one in sums
        if kinds[one.number] is DayKind.REST_DAY and not any(one.number == other.number for other in over)
    ]
    return [*found, *(_week_finding(one, limit, (Verdict.ADVISORY, ())) for one in elsewhere), *rest]


def _week_finding(one: Passed, limit: int, told: tuple[Verdict, tuple[str, ...]]) -> Finding:
    verdict, missing = told
    figures: dict[str, Figure] = {"kind": "week", "limit_minutes": limit}
    if verdict is Verdict.UNDECIDED:
        figures["at_most_over_minutes"] = one.most - limit
    else:
        figures["over_minutes"] = one.least - limit
    return Finding(
        rule="B.child.daily_max",
        day=date.fromordinal(one.number),
        verdict=verdict,
        figures=figures,
        missing=missing,
    )


def _night(day: WorkDay, birthdate: date | None) -> list[Finding]:
    law = rule("B.child.night")
    grown = birthday(birthdate, law.number("child_until")).toordinal() if birthdate else None
    window = night_minutes(
        day.blocks,
        law.clock("barred_from"),
        law.clock("barred_until"),
        lambda number: grown is None or number < grown,
    )
    if not window.most or not law.covers(day.day):
        return []
    if birthdate is None:
        figures: dict[str, Figure] = {"at_most_minutes_in_window": window.most}
        return [Finding(rule=law.id, day=day.day, verdict=Verdict.UNDECIDED, figures=figures, missing=_UNKNOWN)]
    figures = {"minutes_in_window": window.certain or window.most}
    verdict = Verdict.VIOLATION if window.certain else Verdict.ADVISORY
    return [Finding(rule=law.id, day=day.day, verdict=verdict, figures=figures)]


def _definition(days: Sequence[WorkDay], birthdate: date | None) -> list[Finding]:
    """Under fifteen only graduates of junior high school, or with a permit: neither is known here."""
    law = rule("B.child.definition")
    for day in days:
        if law.covers(day.day) and younger_than(birthdate, law.number("min_age"), day.day) and birthdate:
            return [
                Finding(
                    rule=law.id,
                    day=day.day,
                    verdict=Verdict.UNDECIDED,
                    figures={"age": age_on(birthdate, day.day)},
                    missing=("graduated_or_permitted",),
                )
            ]
    return []


def _papers(days: Sequence[WorkDay], birthdate: date | None, terms: Terms) -> list[Finding]:
    """Under eighteen the employer holds the consent of the legal representative: told once, on the first such day."""
    law = rule("B.minor.papers")
    held = terms.guardian_consent_on_file
    if held or (held is None and birthdate is None):
        return []
    for day in days:
        young = younger_than(birthdate, law.number("minor_until"), day.day)
        if young is not False and law.covers(day.day):
            if young is None:
                return [Finding(rule=law.id, day=day.day, verdict=Verdict.UNDECIDED, missing=_UNKNOWN)]
            verdict = Verdict.UNDECIDED if held is None else Verdict.VIOLATION
            missing = ("guardian_consent_on_file",) if held is None else ()
            return [Finding(rule=law.id, day=day.day, verdict=verdict, missing=missing)]
    return []
