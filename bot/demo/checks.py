"""A small language for what a platform accepts: checkers that walk a JSON value and name every fault with its place."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import split_graphemes


@dataclass(frozen=True)
class Fault:
    """What is wrong, and where: a path such as `messages[0].text`."""

    where: str
    says: str


Checker = Callable[[Any, str], Iterator[Fault]]
"""Yields a fault for everything that is wrong with a value at a path."""

Fields = Mapping[str, Checker]
"""What an object may hold. A name that ends in `!` must be there."""


def utf16(text: str) -> int:
    """Length in UTF-16 code units: an emoji counts two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> int:
    """Length in what a reader would call letters."""
    return sum(len(split_graphemes(line)[0]) for line in text.split("\n")) + text.count("\n")


def utf8(text: str) -> int:
    """Length in bytes."""
    return len(text.encode())


def text(most: int, *, least: int = 1, count: Callable[[str], int] = utf16, pattern: str = "") -> Checker:
    """A string of a length, counted as the platform counts it, and wholly of a pattern where there is one."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if not isinstance(value, str):
            yield Fault(where, "Must be a string")
        elif least and not value:
            yield Fault(where, "May not be empty")
        elif not least <= count(value) <= most:
            yield Fault(where, f"Length must be between {least} and {most}")
        elif pattern and not re.fullmatch(pattern, value):
            yield Fault(where, "Must be in the right format")

    return check


def whole(least: int = -(2**63), most: int = 2**63 - 1, *, step: int = 1) -> Checker:
    """A whole number within bounds."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield Fault(where, "Must be an integer")
        elif not least <= value <= most or value % step:
            yield Fault(where, f"Must be between {least} and {most}" + (f" in steps of {step}" if step > 1 else ""))

    return check


def number(least: float, most: float) -> Checker:
    """A number within bounds."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if not isinstance(value, int | float) or isinstance(value, bool):
            yield Fault(where, "Must be a number")
        elif not least <= value <= most:
            yield Fault(where, f"Must be between {least} and {most}")

    return check


def flag(value: Any, where: str) -> Iterator[Fault]:
    """True or false."""
    if not isinstance(value, bool):
        yield Fault(where, "Must be a boolean")


def one_of(*words: str) -> Checker:
    """One of some words."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if value not in words:
            yield Fault(where, f"Must be one of the following values: [{', '.join(words)}]")

    return check


def listing(each: Checker, most: int, *, least: int = 1) -> Checker:
    """A list of a size whose every item is checked."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield Fault(where, "Must be an array")
        elif not least <= len(value) <= most:
            yield Fault(where, f"Size must be between {least} and {most}")
        else:
            for index, item in enumerate(value):
                yield from each(item, f"{where}[{index}]")

    return check


def fields(shape: Fields, *rules: Checker) -> Checker:
    """An object with no other fields than these. The rules look at it as a whole once every field is right."""
    known = {name.removesuffix("!"): check for name, check in shape.items()}
    required = [name[:-1] for name in shape if name.endswith("!")]

    def check(value: Any, where: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault(where, "Must be an object")
            return
        faults = [Fault(below(where, name), "May not be empty") for name in required if value.get(name) is None]
        for name, item in value.items():
            if name not in known:
                faults.append(Fault(below(where, name), "Unknown field"))
            elif item is not None:
                faults.extend(known[name](item, below(where, name)))
        if not faults:
            faults = [fault for rule in rules for fault in rule(value, where)]
        yield from faults

    return check


def variants(shapes: Mapping[str, Checker], *, by: str = "type", default: str = "") -> Checker:
    """An object whose field `by` says which shape it has."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault(where, "Must be an object")
            return
        kind = value.get(by, default)
        if not isinstance(kind, str) or kind not in shapes:
            yield Fault(below(where, by), f"Must be one of the following values: [{', '.join(shapes)}]")
        else:
            yield from shapes[kind](value, where)

    return check


def later(find: Callable[[], Checker]) -> Checker:
    """A checker that is not written yet: for shapes that hold themselves."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        yield from find()(value, where)

    return check


def any_of(*checkers: Checker) -> Checker:
    """Right when one of them finds nothing; else what the last one finds."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        found: Sequence[Fault] = ()
        for checker in checkers:
            found = list(checker(value, where))
            if not found:
                return
        yield from found

    return check


def below(where: str, name: str) -> str:
    """The path of a field."""
    return f"{where}.{name}" if where else name
