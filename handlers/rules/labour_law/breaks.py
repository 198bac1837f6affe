"""The break after four hours (art 24-2 of the Act for trainees, art 35 LSA), also when nobody knows when the break was.

A break of unknown place is a breach only if every way of placing its minutes is one. Whether pauses shorter than thirty minutes add up
is not written anywhere, so a breach that vanishes when they do is only advice.
"""

from dataclasses import dataclass

from handlers.rules.labour_law.facts import Verdict
from handlers.rules.labour_law.worked_time import Block, Span, WorkDay


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """Work without a break of full length: its minutes, and the minutes of shorter pauses in it."""

    work: int
    pauses: int


def stretches(work: tuple[Span, ...], rest: int, *, adding_up: bool = False) -> tuple[Stretch, ...]:
    """The stretches between breaks of at least `rest` minutes; `adding_up` lets shorter pauses count together."""
    found: list[Stretch] = []
    minutes = pauses = 0
    last: int | None = None
    for start, end in work:
        if last is not None:
            gap = start - last
            if gap >= rest or (adding_up and pauses + gap >= rest):
                found.append(Stretch(work=minutes, pauses=pauses))
                minutes = pauses = 0
            else:
                pauses += gap
        minutes += end - start
        last = end
    return (*found, Stretch(work=minutes, pauses=pauses))


def judge(block: Block, *, limit: int, rest: int) -> tuple[Verdict, int] | None:
    """What the rule says of a stretch, and the longest work without a break that the verdict rests on; None when it is kept."""
    by_length = stretches(block.work, rest)
    longest = max(one.work for one in by_length)
    if longest <= limit:
        return None
    if block.open:
        return Verdict.UNDECIDED, longest
    if block.loose:
        return _judge_loose(by_length, block.loose, limit, rest)
    if max(one.work for one in stretches(block.work, rest, adding_up=True)) <= limit:
        return Verdict.ADVISORY, longest
    return Verdict.VIOLATION, longest


def excess(block: Block, *, limit: int, rest: int) -> tuple[Span, ...]:
    """The worked minutes beyond the limit in each stretch of a block whose breaks are all known."""
    found: list[Span] = []
    minutes = 0
    last: int | None = None
    for start, end in block.work:
        if last is not None and start - last >= rest:
            minutes = 0
        if minutes + end - start > limit:
            found.append((max(start, start + limit - minutes), end))
        minutes += end - start
        last = end
    return tuple(found)


def enough_altogether(day: WorkDay, *, limit: int, rest: int) -> Verdict | None:
    """The exception of art 35: the employer may place the break elsewhere within working time, but not leave it out.

    Whether a second break is then due after eight hours is one reading only.
    """
    if day.most <= limit:
        return None
    unknown = any(block.open for block in day.blocks)
    taken = day.end - day.start - day.most
    if taken < rest:
        return Verdict.UNDECIDED if unknown else Verdict.VIOLATION
    due = rest * (-(-day.most // limit) - 1)
    return Verdict.ADVISORY if taken < due and not unknown else None


def _judge_loose(found: tuple[Stretch, ...], loose: int, limit: int, rest: int) -> tuple[Verdict, int] | None:
    everything = sum(one.work for one in found)
    worst = max(one.work - max(0, loose - (everything - one.work)) for one in found)
    if worst <= limit:
        return None
    if sum(_needed(one.work, limit, rest) for one in found) <= loose:
        return Verdict.ADVISORY, worst
    small = sum(one.pauses for one in found)
    if small and everything - loose <= limit * (len(found) + (small + loose) // rest):
        return Verdict.ADVISORY, worst
    return Verdict.VIOLATION, _least_longest(found, loose, rest)


def _needed(work: int, limit: int, rest: int) -> int:
    """The fewest minutes of break that leave no stretch longer than the limit."""
    if work <= limit:
        return 0
    if work - limit < rest:
        return work - limit
    breaks = 1
    while work - rest * breaks > limit * (breaks + 1):
        breaks += 1
    return min(max(rest * count, work - limit * (count + 1)) for count in range(1, breaks + 1))


def _least_longest(found: tuple[Stretch, ...], loose: int, rest: int) -> int:
    """The longest stretch under the kindest placement."""
    low, high = 1, max(one.work for one in found)
    while low < high:
        middle = (low + high) // 2
        if sum(_needed(one.work, middle, rest) for one in found) <= loose:
            high = middle
        else:
            low = middle + 1
    return low
