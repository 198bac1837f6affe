"""The caps of overtime: 46 hours a month, or with consent 54 a month and 138 in three (art 32-2 LSA). A month is the calendar month."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.overtime import Overtime
from handlers.rules.labour_law.rulebook import Rule, rule
from handlers.rules.labour_law.terms import Terms
from handlers.rules.labour_law.windows import Amount, Passed, passed


@dataclass(frozen=True, kw_only=True)
class Counter:
    """How much overtime a month (`2026-10`) holds, and its cap. `least` is certain, `most` counts what unknown facts leave open."""

    month: str
    least: int
    most: int
    cap: int


def _by_month(found: Iterable[Overtime]) -> dict[str, list[Amount]]:
    law = rule("B.ot.month_max")
    minutes: dict[int, tuple[int, int]] = {}
    for one in found:
        for part in one.parts:
            least, most = minutes.get(part.number, (0, 0))
            minutes[part.number] = (least + (0 if one.scheme_open else part.least), most + part.most)
    months: dict[str, list[Amount]] = {}
    for number, (least, most) in sorted(minutes.items()):
        day = date.fromordinal(number)
        if law.covers(day):
            months.setdefault(f"{day:%Y-%m}", []).append(Amount(number=number, least=least, most=most))
    return months


def counters(found: Iterable[Overtime], terms: Terms) -> tuple[Counter, ...]:
    """The overtime of each month, with what the terms say was worked before."""
    cap = rule("B.ot.month_max_ext" if terms.extended_ot_consent else "B.ot.month_max").number("limit")
    return tuple(
        Counter(
            month=month,
            least=terms.prior_ot_minutes.get(month, 0) + sum(part.least for part in parts),
            most=terms.prior_ot_minutes.get(month, 0) + sum(part.most for part in parts),
            cap=cap,
        )
        for month, parts in _by_month(found).items()
    )


def cap_findings(found: Sequence[Overtime], terms: Terms) -> list[Finding]:
    """Months, and the agreed three-month cycle, whose overtime passes the cap."""
    months = _by_month(found)
    told: list[Finding] = []
    for month, parts in months.items():
        told += _month(parts, terms.prior_ot_minutes.get(month, 0), terms)
    if terms.extended_ot_consent:
        told += _three_months(months, terms)
    return told


def _with_prior(parts: Sequence[Amount], prior: int) -> list[Amount]:
    """The overtime of before is there on the first day."""
    first, *others = parts
    return [Amount(number=first.number, least=first.least + prior, most=first.most + prior), *others]


def _over(law: Rule, one: Passed, limit: int, missing: tuple[str, ...] = ()) -> Finding:
    certain = one.certain and not missing
    figures: dict[str, Figure] = {"ot_minutes": one.least if certain else one.most, "limit_minutes": limit}
    if certain:
        figures["over_minutes"] = one.least - limit
    return Finding(
        rule=law.id,
        day=date.fromordinal(one.number),
        verdict=Verdict.VIOLATION if certain else Verdict.UNDECIDED,
        figures=figures,
        missing=missing or (() if certain else ("break_minutes",)),
    )


def _month(parts: Sequence[Amount], prior: int, terms: Terms) -> list[Finding]:
    plain, extended = rule("B.ot.month_max"), rule("B.ot.month_max_ext")
    low, high = plain.number("limit"), extended.number("limit")
    inside = _with_prior(parts, prior)
    if terms.extended_ot_consent:
        one = passed(inside, high, parts[0].number)
        return [_over(extended, one, high)] if one else []
    one = passed(inside, low, parts[0].number)
    if one is None:
        return []
    if terms.extended_ot_consent is None and one.least <= high:
        return [_over(plain, one, low, ("extended_ot_consent",))]
    return [_over(plain, one, low)]


Months = Mapping[str, Sequence[Amount]]
Cycle = tuple[str, ...]


def _three_months(months: Months, terms: Terms) -> list[Finding]:
    """The agreed cycle; where nobody knows it, three months may be counted from any: a breach is certain only if it is one each way."""
    law = rule("B.ot.month_max_ext")
    limit, prior = law.number("cycle_limit"), terms.prior_ot_minutes
    cycle = terms.three_month_cycle
    readings = [[cycle]] if cycle else [_cycles(months, begins) for begins in range(3)]
    firsts = [next((one for cycle in ways if (one := _passed(cycle, months, prior, limit))), None) for ways in readings]
    over = [one for one in firsts if one]
    if len(over) == len(readings):
        return [_over(law, max(over, key=lambda one: (not one.certain, one.number)), limit)]
    if over:
        return [_over(law, min(over, key=lambda one: one.number), limit, ("three_month_cycle",))]
    missing = ("prior_ot_minutes",) if cycle else ("three_month_cycle", "prior_ot_minutes")
    most_of_a_month = law.number("limit")
    for way in chain.from_iterable(readings):
        inside, before = _inside(way, months), _before(way, prior)
        unknown = _unknown_months(way, months, prior)
        if unknown and before + sum(part.most for part in inside) + most_of_a_month * unknown > limit:
            known = before + sum(part.least for part in inside)
            figures: dict[str, Figure] = {"ot_minutes": known, "limit_minutes": limit}
            day = date.fromordinal(inside[-1].number)
            return [Finding(rule=law.id, day=day, verdict=Verdict.UNDECIDED, figures=figures, missing=missing)]
    return []


def _cycles(months: Months, begins: int) -> list[Cycle]:
    """The cycles of three calendar months with overtime in them, when one of all cycles begins `begins` months after a January."""
    numbers = {int(month[:4]) * 12 + int(month[5:]) - 1 for month in months}
    firsts = sorted({number - (number - begins) % 3 for number in numbers})
    return [tuple(f"{number // 12}-{number % 12 + 1:02}" for number in range(first, first + 3)) for first in firsts]


def _inside(cycle: Cycle, months: Months) -> list[Amount]:
    return [part for month, parts in months.items() if month in cycle for part in parts]


def _before(cycle: Cycle, prior: Mapping[str, int]) -> int:
    return sum(minutes for month, minutes in prior.items() if month in cycle)


def _unknown_months(cycle: Cycle, months: Months, prior: Mapping[str, int]) -> int:
    """How many months before the last one with overtime nobody says anything about; later ones are yet to come."""
    last = max((month for month in months if month in cycle), default="")
    return sum(1 for month in cycle if month < last and month not in prior and month not in months)


def _passed(cycle: Cycle, months: Months, prior: Mapping[str, int], limit: int) -> Passed | None:
    inside = _inside(cycle, months)
    return passed(_with_prior(inside, _before(cycle, prior)), limit, inside[0].number) if inside else None
