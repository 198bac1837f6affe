"""What one save has written, in the few bytes of a button, so that a tap can undo it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise
from typing import Final

from storage import tables

MOST: Final = 31
"""So many entries of one save a button may name: more were never written at once."""

_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_ROW: Final = r"[0-9a-z]{1,12}(?:\.[0-9a-z]{1,12})*"
_PACKED: Final = re.compile(
    rf"(?:n(?P<new>{_ROW}))?(?:_?c(?P<changed>{_ROW}))?(?:_?o(?P<off>{_ROW}))?(?:_?a(?P<again>{_ROW}))?"
)


@dataclass(frozen=True, kw_only=True)
class Saved:
    """Entries that are `new`, entries that were `changed` with the number of the revision that did it, and local days `off` with the number
    of the word that said so, None where the record had said so before.

    `undoable` is False where something was taken back with them, which a tap could not bring back.
    """

    new: Sequence[tables.Shift] = ()
    changed: Sequence[tuple[tables.Shift, int]] = ()
    off: Sequence[tuple[date, int | None]] = ()
    undoable: bool = True

    @property
    def shifts(self) -> list[tables.Shift]:
        """All entries with work in them."""
        return [*self.new, *(shift for shift, _ in self.changed)]


@dataclass(frozen=True, kw_only=True)
class Undo:
    """What a button undoes: ids of new entries, (id, number of the revision) of changed ones, (day, number of the word) of days off."""

    new: Sequence[int] = ()
    changed: Sequence[tuple[int, int]] = ()
    off: Sequence[tuple[date, int]] = ()


def packed(saved: Saved) -> str:
    """What was saved, as a button carries it; empty where there is nothing to undo."""
    if not saved.undoable:
        return ""
    parts = []
    if saved.new:
        parts.append("n" + _row(shift.id for shift in saved.new))
    if saved.changed:
        parts.append("c" + _pairs((shift.id, number) for shift, number in saved.changed))
    # Nearly always it is the first word on the day, which needs no number.
    if first := [day.toordinal() for day, number in saved.off if number == 1]:
        parts.append("o" + _row(first))
    if again := [(day.toordinal(), number) for day, number in saved.off if number is not None and number > 1]:
        parts.append("a" + _pairs(again))
    return "_".join(parts)


def unpacked(text: str) -> Undo:
    """What a button undoes. Raises ValueError for anything that `packed` has not written."""
    found = _PACKED.fullmatch(text)
    if not text or found is None or text.count(".") > 2 * MOST:
        raise ValueError(text)
    try:
        first = [(ordinal, 1) for ordinal in _numbers(found["off"])]
        changed, again = _from_pairs(found["changed"]), _from_pairs(found["again"])
        off = [(date.fromordinal(ordinal), number) for ordinal, number in sorted([*first, *again])]
    except (OverflowError, ValueError):
        raise ValueError(text) from None
    return Undo(new=_numbers(found["new"]), changed=changed, off=off)


def _row(numbers: Iterable[int]) -> str:
    """Whole numbers as the smallest and the steps between them: what is written at once lies close together."""
    found = sorted(numbers)
    return ".".join([_short(found[0]), *(_short(after - before) for before, after in pairwise(found))])


def _numbers(row: str | None) -> list[int]:
    return list(accumulate(int(part, 36) for part in row.split("."))) if row else []


def _pairs(pairs: Iterable[tuple[int, int]]) -> str:
    return ".".join(f"{_short(one)}.{_short(number)}" for one, number in pairs)


def _from_pairs(text: str | None) -> list[tuple[int, int]]:
    """Raises ValueError where a number stands alone."""
    parts = [int(part, 36) for part in text.split(".")] if text else []
    return list(zip(parts[::2], parts[1::2], strict=True))


def _short(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
