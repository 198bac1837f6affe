"""Where the words of the vocabularies stand in a message: the ground that danger and intents are judged on."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple


class Sign(NamedTuple):
    """Where a word of the vocabulary stands in a message. `start` and `end` count words (a Chinese character is one)."""

    start: int
    end: int
    clause: int


class Signs(NamedTuple):
    """All signs of a message by kind; `words` is how many words it has, `asks` and `shouts` whether it has such a mark."""

    by_kind: Mapping[str, list[Sign]]
    words: int
    asks: bool
    shouts: bool
    spoken: bool
    """Whether a letter or a digit was typed at all."""

    def has(self, *kinds: str) -> bool:
        """Whether any of these kinds is there."""
        by_kind = self.by_kind
        for kind in kinds:  # noqa: SIM110 - asked dozens of times of every message, and twice as fast so
            if kind in by_kind:
                return True
        return False

    def of(self, *kinds: str) -> list[Sign]:
        """All signs of these kinds, in the order of the message."""
        by_kind = self.by_kind
        found = [by_kind[kind] for kind in kinds if kind in by_kind]
        if len(found) < 2:
            return found[0] if found else []
        return sorted([sign for signs in found for sign in signs])


def gap(one: Sign, other: Sign) -> int:
    """How many words stand between two signs; 0 when they touch or overlap."""
    return max(one.start - other.end, other.start - one.end, 0)


def twice(signs: Sequence[Sign]) -> bool:
    """Whether two of these signs do not overlap."""
    if len(signs) < 2:
        return False
    first_end = min([sign.end for sign in signs])
    return any(sign.start >= first_end for sign in signs)


def around(sign: Sign, others: Sequence[Sign], reach: int) -> Sequence[Sign]:
    """Those of `others`, which are in the order of the message, that are not further than `reach` words from a sign."""
    if len(others) < FEW:
        return [other for other in others if gap(sign, other) <= reach]
    first = bisect_left(others, sign.start - reach - LONGEST_SIGN, key=_start)
    last = bisect_right(others, sign.end + reach, key=_start)
    return [other for other in others[first:last] if gap(sign, other) <= reach]


def _start(sign: Sign) -> int:
    return sign.start


FEW: Final = 8
LONGEST_SIGN: Final = 20
"""No phrase of the vocabulary has so many words."""
