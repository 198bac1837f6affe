"""Entries become stretches of work and days. All arithmetic is in whole minutes since day one of the calendar, half-open spans.

Two entries less than thirty minutes apart are one stretch. A stretch over midnight belongs to the day on which it starts (art 17 LSR).
Minutes of break whose place is not known are `loose`: they may lie anywhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from handlers.rules.labour_law.facts import WorkedShift

DAY: Final = 24 * 60
JOINED_BELOW: Final = 30
"""Entries with a shorter gap are one stretch of work."""

Span = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Block:
    """A stretch: `work` are the spans not known to be break, `loose` the minutes of break of unknown place among them, `open` the minutes
    of entries about whose break nothing is known.
    """

    start: int
    end: int
    work: tuple[Span, ...]
    loose: int
    open: int

    @cached_property
    def most(self) -> int:
        """The minutes worked when no unknown break was taken."""
        return total(self.work) - self.loose

    @cached_property
    def least(self) -> int:
        """The minutes worked for certain."""
        return max(0, self.most - self.open)

    @cached_property
    def exact(self) -> bool:
        """Whether every minute is known to be work or break."""
        return not self.loose and not self.open


@dataclass(frozen=True, kw_only=True)
class WorkDay:
    """All stretches that start on one local date, given as its ordinal."""

    number: int
    blocks: tuple[Block, ...]

    @property
    def day(self) -> date:
        """The local date."""
        return date.fromordinal(self.number)

    @property
    def weekday(self) -> int:
        """0 for Monday."""
        return weekday(self.number)

    @cached_property
    def least(self) -> int:
        """The minutes worked for certain."""
        return sum(block.least for block in self.blocks)

    @cached_property
    def most(self) -> int:
        """The minutes worked when no unknown break was taken."""
        return sum(block.most for block in self.blocks)

    @cached_property
    def exact(self) -> bool:
        """Whether every minute is known to be work or break."""
        return all(block.exact for block in self.blocks)

    @property
    def start(self) -> int:
        """When the first stretch starts."""
        return self.blocks[0].start

    @cached_property
    def end(self) -> int:
        """When the last stretch ends."""
        return max(block.end for block in self.blocks)

    @cached_property
    def work(self) -> tuple[Span, ...]:
        """The spans not known to be break."""
        return tuple(span for block in self.blocks for span in block.work)


def minute_of(moment: datetime) -> int:
    """A local moment as minutes since day one; seconds are dropped."""
    return moment.toordinal() * DAY + moment.hour * 60 + moment.minute


def weekday(number: int) -> int:
    """The weekday of an ordinal, 0 for Monday."""
    return (number + 6) % 7


def total(spans: Iterable[Span]) -> int:
    """The minutes in spans that do not overlap."""
    return sum(end - start for start, end in spans)


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same minutes in order, each once."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return tuple(merged)


def within(spans: Iterable[Span], first: int, last: int) -> tuple[Span, ...]:
    """The part of spans between two moments."""
    return tuple((max(a, first), min(b, last)) for a, b in spans if max(a, first) < min(b, last))


def minus(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """A span without its holes."""
    left: list[Span] = []
    start, end = span
    for first, last in union(holes):
        if first >= end:
            break
        if start < first:
            left.append((start, first))
        start = max(start, last)
    if start < end:
        left.append((start, end))
    return tuple(left)


def after(spans: Iterable[Span], minutes: int) -> tuple[Span, ...]:
    """What is left of spans when the first so many minutes are taken away."""
    left: list[Span] = []
    for start, end in spans:
        skipped = min(minutes, end - start)
        minutes -= skipped
        if start + skipped < end:
            left.append((start + skipped, end))
    return tuple(left)


def work_days(shifts: Iterable[WorkedShift]) -> tuple[WorkDay, ...]:
    """The days on which work started, in order. An entry given twice counts once; where entries overlap, a minute counts once."""
    days: dict[int, list[Block]] = {}
    for group in _joined(_once(shifts)):
        block = _block(group)
        days.setdefault(block.start // DAY, []).append(block)
    return tuple(WorkDay(number=number, blocks=tuple(blocks)) for number, blocks in sorted(days.items()))


def _once(shifts: Iterable[WorkedShift]) -> list[WorkedShift]:
    """One entry for each pair of times: of several the one that says most about its break."""
    best: dict[tuple[datetime, datetime], WorkedShift] = {}
    for one in shifts:
        other = best.get((one.start, one.end))
        if other is None or _told(one) > _told(other):
            best[one.start, one.end] = one
    return sorted(best.values(), key=lambda one: (one.start, one.end))


def _told(one: WorkedShift) -> tuple[bool, int, int]:
    known = sum(minute_of(end) - minute_of(start) for start, end in one.pauses)
    return one.pause is not None or bool(one.pauses), known, max(one.pause or 0, known)


def _joined(shifts: Sequence[WorkedShift]) -> Iterable[list[WorkedShift]]:
    group: list[WorkedShift] = []
    last = 0
    for one in shifts:
        if group and minute_of(one.start) - last >= JOINED_BELOW:
            yield group
            group = []
        last = max(last, minute_of(one.end)) if group else minute_of(one.end)
        group.append(one)
    if group:
        yield group


def _block(group: Sequence[WorkedShift]) -> Block:
    work: list[Span] = []
    loose = unknown = 0
    for one in group:
        span = (minute_of(one.start), minute_of(one.end))
        pauses = [(minute_of(start), minute_of(end)) for start, end in one.pauses]
        worked = minus(span, pauses)
        work += worked
        if one.pause is not None:
            loose += max(0, one.pause - total(union(pauses)))
        elif not pauses:
            unknown += total(worked)
    spans = union(work)
    return Block(
        start=minute_of(group[0].start),
        end=max(minute_of(one.end) for one in group),
        work=spans,
        loose=min(loose, total(spans)),
        open=min(unknown, total(spans)),
    )
