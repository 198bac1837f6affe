"""Which shifts are usual for somebody: what the placement says, and what they have reported again and again."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from handlers.rules.shifts import Segment, times_of

Usual = tuple[str, int | None]
"""Times as `08:00-17:00`, and the minutes of break, None where nothing is known."""

MOST: Final = 3
AGAIN: Final = 2
"""Reported so often, a shift is usual."""


def usual_shifts(stated: Usual | None, newest_first: Sequence[Segment]) -> tuple[Usual, ...]:
    """Up to three, the likeliest first: the newest of those that were reported at least twice lately, then what was stated.

    Without either, the last one that was reported.
    """
    reported = [(times_of(one), one.pause) for one in newest_first]
    often = [usual for usual, times in Counter(reported).most_common() if times >= AGAIN]
    often.sort(key=reported.index)
    if stated is not None and stated not in often:
        # A roster's statement is what the company plans; once somebody reports otherwise twice, that comes first.
        often.append(stated)
    return tuple(often[:MOST] or reported[:1])
