"""Overtime of an employee: what it is (art 20-1 LSR), consent (art 32-1), and the caps of a day, a month and three months (art 32-2)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.leave_days import DayKind
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.terms import Flex, Terms
from handlers.rules.labour_law.windows import Amount, cycle_of, week_of
from handlers.rules.labour_law.worked_time import WorkDay

_SCHEMES: Final[Mapping[Flex, str]] = {
    Flex.TWO_WEEK: "B.flex.two_week",
    Flex.FOUR_WEEK: "B.flex.four_week",
    Flex.EIGHT_WEEK: "B.flex.eight_week",
}


@dataclass(frozen=True, kw_only=True)
class Overtime:
    """Overtime of one kind: `parts` are its minutes by day, the first of them the day that the finding bears. `scheme_open` says that a
    flexible scheme, if there is one, may make it ordinary time.
    """

    kind: str
    parts: tuple[Amount, ...]
    scheme_open: bool = False

    @property
    def least(self) -> int:
        """Minutes of overtime for certain."""
        return sum(part.least for part in self.parts)

    @property
    def most(self) -> int:
        """Minutes of overtime when no unknown break was taken."""
        return sum(part.most for part in self.parts)

    @property
    def day(self) -> date:
        """The day on which the limit was first passed."""
        return date.fromordinal(next((part.number for part in self.parts if part.least), self.parts[0].number))


def scheme_of(terms: Terms) -> Flex | None:
    """The scheme that really holds: none where the trade or the consent is lacking; None where it is not known which."""
    if terms.flex in _SCHEMES and (terms.designated_trade is False or terms.consent is False):
        return Flex.NONE
    return None if terms.flex is Flex.OPEN else terms.flex


def rule_of(scheme: Flex) -> str:
    """The id of a scheme's rule. Raises KeyError for the ordinary week."""
    return _SCHEMES[scheme]


def overtime_of(days: Sequence[WorkDay], kinds: Mapping[int, DayKind], terms: Terms) -> list[Overtime]:
    """All overtime, no hour twice: rest days whole, then beyond the day, then beyond the week, then beyond the cycle of a scheme."""
    law = rule("B.ot.hours")
    day_limit, week_limit = rule("B.hours.normal_daily").number("limit"), rule("B.hours.normal_weekly").number("limit")
    scheme = scheme_of(terms)
    values = rule(rule_of(scheme)).values if scheme in _SCHEMES and scheme is not None else {}
    found: list[Overtime] = []
    normal: list[Amount] = []
    for day in days:
        if not law.covers(day.day):
            continue
        kind = kinds[day.number]
        if kind is DayKind.REST_DAY:
            found.append(Overtime(kind="rest_day", parts=(Amount(number=day.number, least=day.least, most=day.most),)))
            continue
        if kind is DayKind.REGULAR_LEAVE:
            continue
        limit = int(values.get("day_limit", day_limit))
        if day.most > limit:
            over = Amount(number=day.number, least=max(0, day.least - limit), most=day.most - limit)
            found.append(Overtime(kind="over_day", parts=(over,), scheme_open=scheme is None))
        normal.append(Amount(number=day.number, least=min(day.least, limit), most=min(day.most, limit)))
    starts = terms.week_starts
    weekly = values.get("week_limit") if values else week_limit
    if weekly is not None:
        anchor = terms.cycle_start.toordinal() if values and terms.cycle_start else None
        weeks = _grouped(normal, lambda number: cycle_of(number, anchor, 7) if anchor else week_of(number, starts))
        normal = []
        for inside in weeks:
            found += _beyond(inside, int(weekly), "over_week", scheme_open=scheme is None)
            normal += _up_to(inside, int(weekly))
    if values and terms.cycle_start:
        anchor, length = terms.cycle_start.toordinal(), int(values["cycle_days"])
        for inside in _grouped(normal, lambda number: cycle_of(number, anchor, length)):
            found += _beyond(inside, int(values["cycle_limit"]), "over_cycle", scheme_open=False)
    return found


def _grouped(found: Iterable[Amount], key: Callable[[int], int]) -> list[list[Amount]]:
    groups: dict[int, list[Amount]] = {}
    for one in found:
        groups.setdefault(key(one.number), []).append(one)
    return list(groups.values())


def _beyond(inside: Sequence[Amount], limit: int, kind: str, *, scheme_open: bool) -> list[Overtime]:
    parts: list[Amount] = []
    least = most = 0
    for one in inside:
        more = Amount(
            number=one.number,
            least=max(0, least + one.least - max(limit, least)),
            most=max(0, most + one.most - max(limit, most)),
        )
        least, most = least + one.least, most + one.most
        if more.most:
            parts.append(more)
    return [Overtime(kind=kind, parts=tuple(parts), scheme_open=scheme_open)] if parts else []


def _up_to(inside: Sequence[Amount], limit: int) -> list[Amount]:
    kept: list[Amount] = []
    least = most = 0
    for one in inside:
        kept.append(
            Amount(
                number=one.number,
                least=max(0, min(one.least, limit - least)),
                most=max(0, min(one.most, limit - most)),
            )
        )
        least, most = least + one.least, most + one.most
    return kept


def overtime_findings(found: Sequence[Overtime]) -> list[Finding]:
    """What is overtime: a question of pay and consent, no breach. Undecided where a break or the scheme is not known."""
    name = "B.ot.hours"
    told: list[Finding] = []
    for one in found:
        figures: dict[str, Figure] = {"kind": one.kind}
        missing: tuple[str, ...] = ()
        verdict = Verdict.INFO
        if one.scheme_open:
            verdict, missing = Verdict.UNDECIDED, ("flex",)
        elif not one.least and one.kind != "rest_day":
            verdict, missing = Verdict.UNDECIDED, ("break_minutes",)
        figures |= {"minutes": one.least} if verdict is Verdict.INFO and one.least else {"at_most_minutes": one.most}
        told.append(Finding(rule=name, day=one.day, verdict=verdict, figures=figures, missing=missing))
    return told


def consent_findings(found: Sequence[Overtime], terms: Terms) -> list[Finding]:
    """Overtime without the consent of union or labour-management meeting: each day of it; once where nobody knows."""
    days = sorted({one.day for one in found if not one.scheme_open or terms.ot_consent is False})
    if terms.ot_consent or not days:
        return []
    if terms.ot_consent is None:
        return [Finding(rule="B.ot.consent", day=days[0], verdict=Verdict.UNDECIDED, missing=("ot_consent",))]
    certain = {one.day for one in found if one.least and not one.scheme_open}
    return [
        Finding(rule="B.ot.consent", day=day, verdict=Verdict.VIOLATION if day in certain else Verdict.UNDECIDED)
        for day in days
    ]


def daily_total(day: WorkDay, terms: Terms) -> list[Finding]:
    """More than twelve hours in a day, overtime and rest days included. A disaster or emergency may be ground for more (art 32-4)."""
    law = rule("B.ot.daily_total_max")
    limit = law.number("limit")
    if day.most <= limit:
        return []
    if day.least <= limit:
        figures: dict[str, Figure] = {"at_most_over_minutes": day.most - limit, "limit_minutes": limit}
        return [
            Finding(rule=law.id, day=day.day, verdict=Verdict.UNDECIDED, figures=figures, missing=("break_minutes",))
        ]
    figures = {"over_minutes": day.least - limit, "minutes": day.least, "limit_minutes": limit}
    verdict = Verdict.ADVISORY if terms.emergency else Verdict.VIOLATION
    return [Finding(rule=law.id, day=day.day, verdict=verdict, figures=figures)]
