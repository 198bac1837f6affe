"""Limits that hold for a week or a cycle: sums of minutes, days of work, days in a row.

A window is judged under its agreed anchor. A limit of seven days that is passed only by counting from another day is advice. The day of a
finding is the one on which the limit is first passed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.rules.labour_law.worked_time import WorkDay, weekday


@dataclass(frozen=True, kw_only=True)
class Passed:
    """A limit that was passed in a window that begins on the ordinal `first`: on which day, and by the whole window's amounts.

    `certain` says whether it was passed whatever the unknown breaks were.
    """

    first: int
    number: int
    least: int
    most: int
    certain: bool


def week_of(number: int, starts: int) -> int:
    """The ordinal on which the week of a day begins, for weeks that start on the weekday `starts`."""
    return number - (weekday(number) - starts) % 7


def cycle_of(number: int, anchor: int, length: int) -> int:
    """The ordinal on which the cycle of a day begins, for cycles of `length` days of which one begins on `anchor`."""
    return anchor + (number - anchor) // length * length


@dataclass(frozen=True, kw_only=True)
class Amount:
    """What a day adds to a window: minutes for certain, and minutes at most."""

    number: int
    least: int
    most: int


def amounts(days: Iterable[WorkDay]) -> tuple[Amount, ...]:
    """The worked minutes of days."""
    return tuple(Amount(number=day.number, least=day.least, most=day.most) for day in days)


def passed(found: Sequence[Amount], limit: int, first: int) -> Passed | None:
    """Whether the days of one window that begins on `first` pass the limit."""
    least = most = 0
    by_least = by_most = None
    for one in found:
        least += one.least
        most += one.most
        if by_least is None and least > limit:
            by_least = one.number
        if by_most is None and most > limit:
            by_most = one.number
    if by_most is None:
        return None
    return Passed(
        first=first,
        number=by_most if by_least is None else by_least,
        least=least,
        most=most,
        certain=by_least is not None,
    )


def passed_by_cycle(found: Sequence[Amount], limit: int, anchor: int, length: int) -> list[Passed]:
    """Every cycle of `length` days, one of which begins on `anchor`, that passes the limit."""
    cycles: dict[int, list[Amount]] = {}
    for one in found:
        cycles.setdefault(cycle_of(one.number, anchor, length), []).append(one)
    return [over for first, inside in cycles.items() if (over := passed(inside, limit, first))]


def passed_elsewhere(found: Sequence[Amount], limit: int, length: int, known: Iterable[Passed]) -> list[Passed]:
    """Windows that pass the limit for certain when counted from another day, apart from the days of the windows already `known`."""
    taken = [(one.first, one.first + length) for one in known]
    elsewhere: list[Passed] = []
    for index, one in enumerate(found):
        span = (one.number, one.number + length)
        if any(first < span[1] and span[0] < last for first, last in taken):
            continue
        inside = [other for other in found[index : index + length] if other.number < span[1]]
        over = passed(inside, limit, one.number)
        if over and over.certain:
            elsewhere.append(over)
            taken.append(span)
    return elsewhere


def passed_on_every_reading(found: Sequence[Amount], limit: int, length: int) -> Passed | None:
    """The window on whose day the limit has been passed for certain from whichever day cycles of `length` days are counted; else None."""
    latest: Passed | None = None
    for anchor in range(length):
        first = next((one for one in passed_by_cycle(found, limit, anchor, length) if one.certain), None)
        if first is None:
            return None
        latest = first if latest is None or first.number > latest.number else latest
    return latest


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """The runs of consecutive days as first and last ordinal."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
