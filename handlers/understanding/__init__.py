"""PLACEHOLDER so that others can import; the understanding helper replaces this file with the real reader (same names)."""

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, kw_only=True)
class NotHours:
    pass


@dataclass(frozen=True, kw_only=True)
class Reading:
    result: object
    intent: str
    category: str | None
    urgent: bool


def read(text: str, *, lang: str, local_now: datetime) -> Reading:
    return Reading(result=NotHours(), intent="unknown", category=None, urgent=False)


def read_day(text: str, *, lang: str, local_now: datetime) -> date | None:
    return None


def read_clock(text: str, *, lang: str) -> time | None:
    return None


def read_clock_range(text: str, *, lang: str) -> tuple[time, time] | None:
    return None
