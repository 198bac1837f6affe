"""What overtime is worth (arts 24, 39 LSA), and whether an hourly wage reaches the minimum of its year.

Amounts are TWD to the cent. Rates are the legal floor (4/3, 5/3), not the rounded everyday figures. What only practice says, such as the
ninth hour on a rest day, is not used.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from handlers.rules.labour_law.compensation import hours
from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.rulebook import minimum_wages, rule
from storage.enums import Regime


class PayDay(StrEnum):
    """On which kind of day the overtime was."""

    NORMAL = "normal"
    REST_DAY = "rest_day"
    HOLIDAY = "holiday"


@dataclass(frozen=True, kw_only=True)
class Pay:
    """An hourly wage (or allowance) in TWD, the minutes of overtime (on a holiday: of all work), the kind of day, and its date if known."""

    hourly: Fraction
    minutes: int
    kind: PayDay
    day: date | None = None


def findings(pay: Pay, regime: Regime) -> tuple[Finding, ...]:
    """What is owed for these minutes, and whether the hourly wage is too low."""
    told = [*_minimum(pay)]
    if pay.minutes and regime is Regime.TRAINEE:
        told += _trainee(pay)
    elif pay.minutes:
        told += _employee(pay)
    return tuple(told)


def _trainee(pay: Pay) -> list[Finding]:
    """Trainees have no overtime: it is a breach, and compensated in hours, without an amount of money."""
    law = rule("A.compensation")
    if pay.day is not None and not law.covers(pay.day):
        return [_old(law.id, pay)]
    least = max(law.number("least_minutes"), pay.minutes)
    return [
        _trainee_breach(pay),
        Finding(
            rule=law.id,
            day=pay.day,
            verdict=Verdict.INFO,
            figures={"breach_hours_counted": hours(least), "multiplier": law.number("multiplier")},
        ),
    ]


def _trainee_breach(pay: Pay) -> Finding:
    """What training beyond the normal hours, on one of the days of rest (both are 例假), or on a holiday breaks."""
    name, figures = "A.public_holiday", dict[str, Figure](minutes=pay.minutes)
    if pay.kind is PayDay.NORMAL:
        name, limit = "A.hours.daily_max", rule("A.hours.daily_max").number("limit")
        figures = {"over_minutes": pay.minutes, "minutes": limit + pay.minutes, "limit_minutes": limit}
    elif pay.kind is PayDay.REST_DAY:
        name, due = "A.rest_days", rule("A.rest_days").number("days")
        figures |= {"rest_days": due - 1, "rest_days_due": due}
    return Finding(rule=name, day=pay.day, verdict=Verdict.VIOLATION, figures=figures)


def _employee(pay: Pay) -> list[Finding]:
    if pay.kind is PayDay.HOLIDAY:
        return [*_holiday(pay), *_too_long(pay)]
    law = rule("B.ot.pay_rest_day" if pay.kind is PayDay.REST_DAY else "B.ot.pay_weekday")
    if pay.day is not None and not law.covers(pay.day):
        return [_old(law.id, pay)]
    first = min(pay.minutes, law.number("first"))
    amount = _tiered(pay.hourly, pay.minutes)
    figures: dict[str, Figure] = {
        "amount_twd": _money(amount),
        "first_minutes": first,
        "first_rate": str(law.rate("first_rate")),
        "then_minutes": pay.minutes - first,
        "then_rate": str(law.rate("then_rate")),
    }
    told = [Finding(rule=law.id, day=pay.day, verdict=Verdict.INFO, figures=figures)]
    return [*told, *_too_long(pay)]


def _too_long(pay: Pay) -> list[Finding]:
    """A day of more than twelve hours; on a normal day the overtime comes after the normal hours."""
    law = rule("B.ot.daily_total_max")
    normal = rule("B.hours.normal_daily").number("limit") if pay.kind is PayDay.NORMAL else 0
    minutes, limit = normal + pay.minutes, law.number("limit")
    if minutes <= limit:
        return []
    figures: dict[str, Figure] = {"over_minutes": minutes - limit, "minutes": minutes, "limit_minutes": limit}
    return [Finding(rule=law.id, day=pay.day, verdict=Verdict.VIOLATION, figures=figures)]


def _tiered(hourly: Fraction, minutes: int) -> Fraction:
    law = rule("B.ot.pay_weekday")
    first = min(minutes, law.number("first"))
    return hourly / 60 * (first * law.rate("first_rate") + (minutes - first) * law.rate("then_rate"))


def _holiday(pay: Pay) -> list[Finding]:
    """Double pay for the hours of a normal day; what goes beyond it is overtime of a normal day."""
    law = rule("B.holiday.pay")
    normal = min(pay.minutes, law.number("normal_day"))
    if pay.minutes > normal and pay.day is not None and not rule("B.ot.pay_weekday").covers(pay.day):
        return [_old(law.id, pay)]
    amount = pay.hourly * normal / 60 * law.number("multiplier") + _tiered(pay.hourly, pay.minutes - normal)
    figures: dict[str, Figure] = {"multiplier": law.number("multiplier"), "amount_twd": _money(amount)}
    return [Finding(rule=law.id, day=pay.day, verdict=Verdict.INFO, figures=figures)]


def _old(name: str, pay: Pay) -> Finding:
    """The text of that day is not known here."""
    return Finding(rule=name, day=pay.day, verdict=Verdict.UNDECIDED, missing=("older_text",))


def _minimum(pay: Pay) -> list[Finding]:
    """The wage against the minimum of its year; without a date only what holds for every year can be said."""
    wages = minimum_wages()
    if pay.day is not None:
        year = pay.day.year
        if year in wages:
            lowest = wages[year][1]
            if pay.hourly >= lowest:
                return []
            figures: dict[str, Figure] = {"amount_twd": _money(pay.hourly), "minimum_hourly_twd": lowest}
            return [Finding(rule=f"MW.{year}", day=pay.day, verdict=Verdict.VIOLATION, figures=figures)]
        name = "MW.2027" if year == 2027 else "MW.rule"
        return [Finding(rule=name, day=pay.day, verdict=Verdict.UNDECIDED, missing=("minimum_wage",))]
    hourly = [one for _, one in wages.values()]
    if pay.hourly >= max(hourly):
        return []
    if pay.hourly < min(hourly):
        figures = {"amount_twd": _money(pay.hourly), "minimum_hourly_twd": min(hourly)}
        return [Finding(rule="MW.rule", day=None, verdict=Verdict.VIOLATION, figures=figures)]
    return [Finding(rule="MW.rule", day=None, verdict=Verdict.UNDECIDED, missing=("date",))]


def _money(amount: Fraction) -> Figure:
    """TWD to the cent; a whole number where it is one."""
    return int(amount) if amount.denominator == 1 else float(round(amount, 2))
