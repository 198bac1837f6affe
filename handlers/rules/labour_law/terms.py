"""What the contract and the site say, and how it is read from stored or typed terms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class WrongTerms(ValueError):
    """A term cannot be read. The message names the term and what is expected."""


class Flex(StrEnum):
    """The flexible-hours scheme in force (arts 30, 30-1 LSA). OPEN says that somebody asked, and it is not known."""

    NONE = "none"
    TWO_WEEK = "two_week"
    FOUR_WEEK = "four_week"
    EIGHT_WEEK = "eight_week"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The facts of a contract and a site. None is "not known": where it decides, a finding is undecided.

    Weekdays are 0 (Monday) to 6. The rare grounds for an exception (`emergency`, `continuous_work`, `urgent_work`, `art36_4_trade`,
    `holiday_swap_agreed`) hold only when somebody says so; only an explicit None leaves them open. Without a word about `flex` hours
    beyond eight are undecided, but nobody is taken to work under the one scheme that stretches the seven days.
    """

    regular_leave: int | None = None
    rest_day: int | None = None
    regular_leave_dates: frozenset[date] | None = None
    week_starts: int = 0
    flex: Flex | None = None
    cycle_start: date | None = None
    designated_trade: bool | None = None
    consent: bool | None = None
    ot_consent: bool | None = None
    extended_ot_consent: bool | None = None
    three_month_cycle: tuple[str, ...] | None = None
    prior_ot_minutes: Mapping[str, int] = field(default_factory=dict)
    shift_system: bool | None = None
    shift_changes: bool | None = None
    worker_consents_to_change: bool | None = None
    eight_hour_trade: bool | None = None
    continuous_work: bool | None = False
    urgent_work: bool | None = False
    art36_4_trade: bool | None = False
    worker_consents: bool | None = None
    holiday_swap_agreed: bool | None = False
    emergency: bool | None = False
    weekday_is_workday: bool | None = None
    night_approval: bool | None = None
    in_training_contract: bool | None = None
    safety_facilities: bool | None = None
    transport_ok: bool | None = None
    guardian_consent_on_file: bool | None = None
    sex: str | None = None
    pregnant_or_nursing: bool | None = None
    foreign_student: bool | None = None
    school_vacation: bool | None = None
    programme_model: str | None = None


def _yes_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text")
    return value


def _weekday(value: object) -> int:
    if value not in WEEKDAYS:
        raise TypeError("one of " + ", ".join(WEEKDAYS))
    return WEEKDAYS.index(str(value))


def _date(value: object) -> date:
    return date.fromisoformat(_text(value))


def _dates(value: object) -> frozenset[date]:
    if not isinstance(value, list):
        raise TypeError("a list of dates")
    return frozenset(_date(one) for one in value)


def _month(value: object) -> str:
    return f"{_date(f'{_text(value)}-01'):%Y-%m}"


def _months(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("a list of months")
    return tuple(_month(one) for one in value)


def _minutes_by_month(value: object) -> dict[str, int]:
    if not isinstance(value, Mapping) or not all(type(one) is int and one >= 0 for one in value.values()):
        raise TypeError("minutes by month")
    return {_month(month): minutes for month, minutes in value.items()}


_READERS: Final[Mapping[str, Callable[[object], Any]]] = {
    "regular_leave": _weekday,
    "rest_day": _weekday,
    "regular_leave_dates": _dates,
    "week_starts": _weekday,
    "flex": lambda value: Flex(_text(value)),
    "cycle_start": _date,
    "three_month_cycle": _months,
    "prior_ot_minutes": _minutes_by_month,
    "sex": _text,
    "programme_model": _text,
}
_OPEN: Final[Mapping[str, object]] = {"flex": Flex.OPEN}
_NEVER_OPEN: Final = frozenset({"week_starts", "prior_ot_minutes"})
_ORDINARY_WEEK: Final = frozenset({"regular_leave", "rest_day", "regular_leave_dates", "ot_consent", "art36_4_trade"})


def stored_terms(raw: Mapping[str, object]) -> Terms:
    """A contract's terms. One that was stored by hand and cannot be read counts as not known."""
    try:
        return read_terms(raw)
    except WrongTerms:
        return Terms()


def read_terms(raw: Mapping[str, object]) -> Terms:
    """Terms from JSON-like values. Words nobody knows are left out: a contract may say more than the law asks.

    Where no scheme is named but the weekly leave, the consent to overtime or the trade is, the ordinary week of art 36(1) LSA holds.
    Raises WrongTerms.
    """
    known = {one.name for one in fields(Terms)}
    read: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in known or (value is None and name in _NEVER_OPEN):
            continue
        try:
            read[name] = _READERS.get(name, _yes_no)(value) if value is not None else _OPEN.get(name)
        except (TypeError, ValueError) as error:
            raise WrongTerms(f"terms.{name}: {value!r} cannot be read ({error})") from None
    if "flex" not in read and any(read.get(name) is not None for name in _ORDINARY_WEEK):
        read["flex"] = Flex.NONE
    return Terms(**read)
