"""What the grammar builds: the pieces of a message, each with the words that it was read from."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A time of the day as it was written. `wide` is 24-hour writing (C1): 13 and more, 0, a leading zero, four digits."""

    hour: int
    minute: int = 0
    part: str = ""
    """The word of the day beside it: am, pm, noon, siang, sore, night, dawn, midnight."""
    wide: bool = False
    zero: bool = False
    """Written with a leading zero or as four digits, so that 07:30-04:30 may be a slip of a.m. and p.m."""
    plain: bool = False
    """Only a number: an hour only where its place in the sentence says so."""
    hours: bool = False
    """Written so that it may also be a length (8h)."""
    now: bool = False
    bad: bool = False
    """No such time (C7)."""


@dataclass(frozen=True, kw_only=True)
class Days:
    """One day, or each day of a range or list. `problem` is what must be asked about them."""

    days: tuple[date, ...]
    problem: str = ""
    either: tuple[tuple[date, ...], ...] = ()
    """With a problem: the days that may be meant."""
    kind: str = "date"
    """today, relative, night (last night), week, date."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """From one clock to another. `end_days` is the day that was said with the end."""

    start: Clock
    end: Clock
    end_days: Days | None = None
    next_day: bool = False
    overtime: bool = False
    acted: bool = False
    """Both times stand beside words for coming and going: they are what the clock showed, lateness and all."""
    apart: bool = False
    """Put together from two clocks without a word of "until" between them."""


class Piece(NamedTuple):
    """A kind, its value, and where its words begin and end in the plain text. Words keep their own kinds (see `words`)."""

    kind: str
    value: Any
    text: str
    start: int
    line: int
    clause: int = 0


@dataclass(kw_only=True)
class Trail:
    """Which words gave what, for whoever wants to know why."""

    steps: list[tuple[str, str]] = field(default_factory=list)

    def note(self, words: str, gave: str) -> None:
        """Remember one step."""
        self.steps.append((words.strip(), gave))
