"""What to ask about a pay slip: its hours against one's own, its money against the wage and the minimum of the year, and odd deductions.

A finding is a question, never an accusation: a slip may be right for a reason that nobody typed. Pay is compared from below, without what
overtime, rest days and holidays add. Amounts are whole TWD, lengths are minutes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from handlers.rules.labour_law.rulebook import minimum_wages
from storage.enums import Regime

TOLERANCE: Final = 30
"""Minutes that a slip may differ by: many count in half hours."""

DAY_HOURS: Final = 8
MONTH_DAYS: Final = 30
"""A day's share of a monthly wage is a thirtieth."""


class Deduction(StrEnum):
    """What was taken off. The values are stored with the slip."""

    LABOUR_INSURANCE = "labour_insurance"
    HEALTH_INSURANCE = "health_insurance"
    DORM = "dorm"
    MEALS = "meals"
    PENALTY = "penalty"
    DEPOSIT = "deposit"
    TRAINING_FEE = "training_fee"
    MENSTRUAL_LEAVE = "menstrual_leave"
    OTHER = "other"


class Law(StrEnum):
    """The article behind a question: 高級中等學校建教合作實施及建教生權益保障法 for trainees; 勞動基準法, 最低工資法, 就業服務法,
    性別平等工作法 for employees.
    """

    TRAINEE_18 = "trainee-18"
    TRAINEE_22 = "trainee-22"
    TRAINEE_24_5 = "trainee-24-5"
    STANDARDS_22 = "standards-22"
    STANDARDS_26 = "standards-26"
    MINIMUM_5 = "minimum-5"
    SERVICE_5 = "service-5"
    EQUALITY_14 = "equality-14"

    @property
    def as_amended(self) -> date:
        """The date of the text that was read."""
        return _AMENDED[self.partition("-")[0]]


_AMENDED: Final[Mapping[str, date]] = {
    "trainee": date(2021, 6, 16),
    "standards": date(2024, 7, 31),
    "minimum": date(2023, 12, 27),
    "service": date(2025, 1, 20),
    "equality": date(2023, 8, 16),
}


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A slip as it was typed. `minutes` is None where it names no hours; of the wages one is known at most."""

    month: date
    gross: int
    minutes: int | None = None
    hourly: int | None = None
    monthly: int | None = None
    deductions: Mapping[Deduction, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something to ask about, with its article; without one it is only a remark. `figures` are TWD, minutes, or a year, by name."""

    kind: str
    law: Law | None = None
    figures: Mapping[str, int] = field(default_factory=dict)


def findings(slip: Slip, own_minutes: int, regime: Regime) -> tuple[Finding, ...]:
    """What to ask, the weightiest first, and then remarks. `own_minutes` are those that the student recorded in that month."""
    lowest = minimum_wages().get(slip.month.year)
    asked = [
        *_hours(slip, own_minutes, regime),
        *_wage(slip, lowest, regime),
        *_gross(slip, own_minutes, lowest, regime),
    ]
    for kind, amount in slip.deductions.items():
        asked += _deduction(kind, amount, slip, lowest, regime)
    return (*asked, *_remarks(slip, own_minutes, lowest))


def _hours(slip: Slip, own: int, regime: Regime) -> list[Finding]:
    if slip.minutes is None or slip.minutes + TOLERANCE >= own:
        return []
    figures = {"slip_minutes": slip.minutes, "own_minutes": own, "missing_minutes": own - slip.minutes}
    return [Finding(kind="hours-fewer", law=_in_full(regime), figures=figures)]


def _wage(slip: Slip, lowest: tuple[int, int] | None, regime: Regime) -> list[Finding]:
    """The wage against the minimum of the year (最低工資法 art. 5; for a trainee's allowance art. 22-1 of their Act)."""
    if lowest is None:
        return []
    for name, wage, least in (("hourly", slip.hourly, lowest[1]), ("monthly", slip.monthly, lowest[0])):
        if wage is not None and wage < least:
            figures = {"amount": wage, "lowest": least, "year": slip.month.year}
            return [Finding(kind=f"wage-{name}-low", law=_minimum(regime), figures=figures)]
    return []


def _gross(slip: Slip, own: int, lowest: tuple[int, int] | None, regime: Regime) -> list[Finding]:
    """Gross pay against what the hours come to. The slip's own hours count where it names any: that they are too few is said already."""
    if slip.monthly is not None:
        if slip.gross >= slip.monthly:
            return []
        figures = {"amount": slip.monthly, "gross": slip.gross}
        return [Finding(kind="gross-low-monthly", law=_in_full(regime), figures=figures)]
    rate = slip.hourly if slip.hourly is not None else lowest[1] if lowest else None
    minutes = own if slip.minutes is None else slip.minutes
    if rate is None or slip.gross >= rate * (minutes - TOLERANCE) / 60:
        return []
    figures = {"minutes": minutes, "amount": rate, "expected": rate * minutes // 60, "gross": slip.gross}
    if slip.hourly is not None:
        return [Finding(kind="gross-low-hourly", law=_in_full(regime), figures=figures)]
    return [Finding(kind="gross-below-minimum", law=_minimum(regime), figures=figures)]


def _deduction(
    kind: Deduction, amount: int, slip: Slip, lowest: tuple[int, int] | None, regime: Regime
) -> list[Finding]:
    """Insurance is the law's own deduction; what else is taken off needs a ground, and some things may not be taken at all."""
    trainee = regime is Regime.TRAINEE
    if not amount or kind in (Deduction.LABOUR_INSURANCE, Deduction.HEALTH_INSURANCE):
        return []
    name, law = str(kind), Law.TRAINEE_18 if trainee else Law.STANDARDS_22
    match kind:
        case Deduction.PENALTY:
            law = Law.TRAINEE_18 if trainee else Law.STANDARDS_26
        case Deduction.DEPOSIT:
            law = Law.TRAINEE_18 if trainee else Law.SERVICE_5
        case Deduction.MENSTRUAL_LEAVE:
            if not trainee and amount <= _half_day(slip, lowest):
                return []
            name, law = f"{kind}-{regime}", Law.TRAINEE_24_5 if trainee else Law.EQUALITY_14
        case Deduction.OTHER:
            law = _in_full(regime)
        case _:
            name = f"{kind}-{regime}"
    return [Finding(kind=name.replace("_", "-"), law=law, figures={"amount": amount})]


def _half_day(slip: Slip, lowest: tuple[int, int] | None) -> int:
    """An employee's menstrual leave is paid by half (性別平等工作法 art. 14): half a day may be missing, at the wage or the minimum.

    Rounded up to whole TWD; 0 where no wage is known, so that it is asked about.
    """
    if slip.monthly is not None:
        return -(-slip.monthly // (2 * MONTH_DAYS))
    rate = slip.hourly if slip.hourly is not None else lowest[1] if lowest else 0
    return rate * DAY_HOURS // 2


def _remarks(slip: Slip, own: int, lowest: tuple[int, int] | None) -> list[Finding]:
    told = []
    if not own:
        told.append(Finding(kind="no-record"))
    elif slip.minutes is not None and slip.minutes > own + TOLERANCE:
        told.append(Finding(kind="hours-more", figures={"slip_minutes": slip.minutes, "own_minutes": own}))
    if lowest is None:
        told.append(Finding(kind="minimum-unknown", figures={"year": slip.month.year}))
    return told


def _in_full(regime: Regime) -> Law:
    return Law.TRAINEE_22 if regime is Regime.TRAINEE else Law.STANDARDS_22


def _minimum(regime: Regime) -> Law:
    return Law.TRAINEE_22 if regime is Regime.TRAINEE else Law.MINIMUM_5
