"""The answers about a pay slip: how amounts and hours are typed in four languages, and the slip they make."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from handlers.rules.pay_slip import Deduction, Slip

TEXT: Final = "text:"
"""What a choice puts before typed words."""

NOT_THERE: Final = "none"
HOURLY, MONTHLY, UNKNOWN = "hourly", "monthly", "unknown"
MOST_HOURS: Final = 24 * 31

_MONEY: Final = re.compile(
    r"(?:nt\$?|ntd|twd|\$)?(?P<whole>\d{1,3}(?:[.,]\d{3})+|\d{1,7})(?:[.,]\d{1,2})?(?:元|塊|圓|nt\$?|ntd|twd|\$)?整?"
)
_DECIMAL_HOURS: Final = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?(?:小時|小时|時|hours?|hrs?|h|giờ|jam)?")
_HOURS_AND_MINUTES: Final = re.compile(
    r"(\d{1,3})(?::|小時|小时|時|hours?|hrs?|h|giờ|jam)(\d{1,2})(?:分鐘?|分钟|minutes?|mins?|m|phút|menit|mnt)?"
)


def step_of(kind: Deduction) -> str:
    """The step that asks how much was taken off for something."""
    return f"amount_{kind}"


def money(typed: str) -> int | None:
    """An amount as people type it, in whole TWD: 28,590, NT$28590元, 28.590 (Vietnamese and Indonesian). None for anything else."""
    found = _MONEY.fullmatch(_plain(typed))
    return int(re.sub(r"[.,]", "", found["whole"])) if found else None


def minutes(typed: str) -> int | None:
    """Hours as people type them, in minutes: 168, 168.5, 168小時30分, 168:30. None for anything else, and for more than a month has."""
    plain = _plain(typed)
    if found := _HOURS_AND_MINUTES.fullmatch(plain):
        length = int(found[1]) * 60 + int(found[2])
        length = length if int(found[2]) < 60 else MOST_HOURS * 60 + 1
    elif found := _DECIMAL_HOURS.fullmatch(plain):
        length = int(found[1]) * 60 + round(float(f"0.{found[2] or 0}") * 60)
    else:
        return None
    return length if length <= MOST_HOURS * 60 else None


def _plain(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed.removeprefix(TEXT)).casefold()
    return re.sub(r"\s+", "", plain).strip("。.")


def days_of(month: str) -> tuple[date, date]:
    """The first and the last day of a month (`2026-10`). Raises ValueError for anything else."""
    first = date.fromisoformat(f"{month}-01")
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def slip_of(answers: Mapping[str, Any]) -> Slip:
    """The slip that answers make: each was taken because `money` or `minutes` can read it."""
    wage = money(str(answers["wage"])) if "wage" in answers else None
    return Slip(
        month=days_of(answers["month"])[0],
        gross=money(answers["gross"]) or 0,
        minutes=None if answers["hours"] == NOT_THERE else minutes(answers["hours"]),
        hourly=wage if answers["wage_kind"] == HOURLY else None,
        monthly=wage if answers["wage_kind"] == MONTHLY else None,
        deductions={kind: money(answers[step_of(kind)]) or 0 for kind in Deduction if kind in answers["deductions"]},
    )
