"""What a message was read as. All times are naive local times in the school's zone (Asia/Taipei)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from storage.enums import DayOffKind


@dataclass(frozen=True, kw_only=True)
class Worked:
    """One worked segment. `break_minutes` is what was stated: 0 for "no break", None where nothing was said."""

    start: datetime
    end: datetime
    break_minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class Off:
    """A day without work."""

    day: date
    kind: DayOffKind


Item = Worked | Off


@dataclass(frozen=True, kw_only=True)
class Hours:
    """The sender's own hours or days off, in one careful reading."""

    items: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class Ask:
    """It is, or looks like, a report of hours, but a careful clerk would ask. `readings` are what it may mean, for buttons."""

    reason: str
    readings: tuple[tuple[Item, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class NotHours:
    """No report of hours at all."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One message, read. `because` are (words, what they gave), for whoever wants to know why."""

    result: Hours | Ask | NotHours
    intent: str
    category: str | None = None
    urgent: bool = False
    because: tuple[tuple[str, str], ...] = field(default=())
