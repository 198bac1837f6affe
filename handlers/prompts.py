"""The kinds of question, and how a reply to each is read. A channel decides what each looks like."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal

SEVERAL_DONE: Final = "done"
SEVERAL_ALL: Final = "all"


@dataclass(frozen=True, kw_only=True)
class Option:
    """One answer to choose. A form gives `key` (a text) or `label` (a name); asking turns the key into a label.

    `words` are further typed words that mean it.
    """

    value: str
    key: str = ""
    label: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of some options. With `or_text`, anything typed that is no option is an answer too (`text:…`), up to 1000 characters.

    `by_number` is False where a typed number is an amount and not the place of an option in the list.
    """

    options: tuple[Option, ...]
    or_text: bool = False
    by_number: bool = True
    kind: Literal["choice"] = "choice"


@dataclass(frozen=True, kw_only=True)
class Several:
    """Any number of options, ticked one by one. `chosen` is what has been ticked so far; `least` how many must be."""

    options: tuple[Option, ...]
    chosen: tuple[str, ...] = ()
    least: int = 0
    kind: Literal["several"] = "several"


@dataclass(frozen=True, kw_only=True)
class Day:
    """A local date between two, both included."""

    first: date
    last: date
    kind: Literal["day"] = "day"


@dataclass(frozen=True, kw_only=True)
class TimeRange:
    """From when to when, 24-hour local time; the answer is `08:00-17:00`, an end not after the start is the next day's.

    `start` is what has been answered so far, when times are tapped one by one.
    """

    start: str = ""
    kind: Literal["time_range"] = "time_range"


@dataclass(frozen=True, kw_only=True)
class Number:
    """A whole number between two, both included; `suggestions` become buttons."""

    least: int
    most: int
    suggestions: tuple[int, ...] = ()
    kind: Literal["number"] = "number"


@dataclass(frozen=True, kw_only=True)
class Text:
    """Free words, up to `most` characters (counted as UTF-16, as LINE does)."""

    most: int = 1000
    kind: Literal["text"] = "text"


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A photo."""

    kind: Literal["photo"] = "photo"


@dataclass(frozen=True, kw_only=True)
class Location:
    """A place."""

    kind: Literal["location"] = "location"


Prompt = Choice | Several | Day | TimeRange | Number | Text | Photo | Location


@dataclass(frozen=True, kw_only=True)
class Answered:
    """The reply answers the question. `value` is JSON."""

    value: Any


@dataclass(frozen=True, kw_only=True)
class Partly:
    """The reply answers a part: what is ticked so far, or the start of a range."""

    value: Any


@dataclass(frozen=True, kw_only=True)
class Rejected:
    """The reply is no answer. `key` is the text that says why and what to do next, with its arguments."""

    key: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


Reading = Answered | Partly | Rejected


def match(options: Iterable[Option], typed: str, *, by_number: bool = True) -> Option | None:
    """The option that a person means by typing its label, its number in the list (from 1), or one of its words."""
    options = tuple(options)
    typed = _plain(typed)
    if not typed:
        return None
    if by_number and typed.isdecimal() and 1 <= int(typed) <= len(options):
        return options[int(typed) - 1]
    exact = [
        option
        for option in options
        if typed in (_plain(option.label), option.value.casefold(), *map(_plain, option.words))
    ]
    if len(exact) == 1:
        return exact[0]
    inside = [option for option in options if len(typed) >= 2 and typed in _plain(option.label)]
    return inside[0] if not exact and len(inside) == 1 else None


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).strip("。.!！～~ ")
