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
_PACKED: Final = re.compile(rf"(?:n(?P<new>{_ROW}))?(?:_?c(?P<changed>{_ROW}))?(?:_?o(?P<off>{_ROW}))?")


@dataclass(frozen=True, kw_only=True)
class Saved:
    """Entries that are `new`, entries that were `changed` with the number of the revision that did it, and local days `off`.

    `undoable` is False where something was taken back with them, which a tap could not bring back.
    """

    new: Sequence[tables.Shift] = ()
    changed: Sequence[tuple[tables.Shift, int]] = ()
    off: Sequence[date] = ()
    undoable: bool = True

    @property
    def shifts(self) -> list[tables.Shift]:
        """All entries with work in them."""
        return [*self.new, *(shift for shift, _ in self.changed)]


@dataclass(frozen=True, kw_only=True)
class Undo:
    """What a button undoes: ids of new entries, (id, number of the revision) of changed ones, days off."""

    new: Sequence[int] = ()
    changed: Sequence[tuple[int, int]] = ()
    off: Sequence[date] = ()


def packed(saved: Saved) -> str:
    """What was saved, as a button carries it; empty where there is nothing to undo."""
    if not saved.undoable:
        return ""
    parts = []
    if saved.new:
        parts.append("n" + _row(shift.id for shift in saved.new))
    if saved.changed:
        parts.append("c" + ".".join(f"{_short(shift.id)}.{_short(number)}" for shift, number in saved.changed))
    if saved.off:
        parts.append("o" + _row(day.toordinal() for day in saved.off))
    return "_".join(parts)


def unpacked(text: str) -> Undo:
    """What a button undoes. Raises ValueError for anything that `packed` has not written."""
    found = _PACKED.fullmatch(text)
    if not text or found is None or text.count(".") > 2 * MOST:
        raise ValueError(text)
    changed = [int(part, 36) for part in found["changed"].split(".")] if found["changed"] else []
    if len(changed) % 2:
        raise ValueError(text)
    try:
        off = [date.fromordinal(number) for number in _numbers(found["off"])]
    except OverflowError:
        raise ValueError(text) from None
    return Undo(new=_numbers(found["new"]), changed=list(zip(changed[::2], changed[1::2], strict=True)), off=off)


def _row(numbers: Iterable[int]) -> str:
    """Whole numbers as the smallest and the steps between them: what is written at once lies close together."""
    found = sorted(numbers)
    return ".".join([_short(found[0]), *(_short(after - before) for before, after in pairwise(found))])


def _numbers(row: str | None) -> list[int]:
    return list(accumulate(int(part, 36) for part in row.split("."))) if row else []


def _short(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
