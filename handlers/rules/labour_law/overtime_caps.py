"""The caps of overtime: 46 hours a month, or with consent 54 a month and 138 in three (art 32-2 LSA). A month is the calendar month."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

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


def _three_months(months: Mapping[str, Sequence[Amount]], terms: Terms) -> list[Finding]:
    law = rule("B.ot.month_max_ext")
    limit, most_of_a_month = law.number("cycle_limit"), law.number("limit")
    cycle = terms.three_month_cycle
    prior = terms.prior_ot_minutes
    inside = [part for month, parts in months.items() if cycle is None or month in cycle for part in parts]
    if not inside:
        return []
    before = sum(minutes for month, minutes in prior.items() if cycle is None or month in cycle)
    one = passed(_with_prior(inside, before), limit, inside[0].number)
    if one:
        return [_over(law, one, limit, () if cycle else ("three_month_cycle",))]
    last = f"{date.fromordinal(inside[-1].number):%Y-%m}"
    unknown = [month for month in cycle or () if month < last and month not in prior and month not in months]
    if unknown and before + sum(part.most for part in inside) + most_of_a_month * len(unknown) > limit:
        day = date.fromordinal(inside[-1].number)
        known = before + sum(part.least for part in inside)
        figures: dict[str, Figure] = {"ot_minutes": known, "limit_minutes": limit}
        return [
            Finding(rule=law.id, day=day, verdict=Verdict.UNDECIDED, figures=figures, missing=("prior_ot_minutes",))
        ]
    return []
