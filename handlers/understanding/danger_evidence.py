"""A second listener for danger: many weak hints that add up where no rule of `danger.py` was written for the wording.

Every kind of hint has a weight; those of danger are for it, those of calm (films, lessons, what is over, jokes) against it. What remains is the
logarithm of the odds of danger. A long story is weighed piece by piece, so that it does not add up over pages.
"""

from collections.abc import Mapping
from typing import Final

from handlers.understanding.danger_words.hints.weights import BASE, MORE, ONCE
from handlers.understanding.signs import Sign, Signs, twice

PIECE: Final = 40
"""Words of half a piece; neighbouring pieces share a half."""


def evidence(signs: Signs) -> float:
    """How much speaks for danger in the piece of the message that speaks most for it. Linear in the length of the message."""
    by_kind = {kind: found for kind, found in signs.by_kind.items() if kind in ONCE}
    if signs.words <= 2 * PIECE:
        return _weighed(by_kind)
    halves: dict[int, dict[str, list[Sign]]] = {}
    for kind, found in by_kind.items():
        for sign in found:
            halves.setdefault(sign.start // PIECE, {}).setdefault(kind, []).append(sign)
    return max([_weighed(_joined(half, halves.get(number + 1, {}))) for number, half in halves.items()], default=BASE)


def _joined(half: Mapping[str, list[Sign]], other: Mapping[str, list[Sign]]) -> dict[str, list[Sign]]:
    """Two neighbouring halves as one piece."""
    return {kind: [*half.get(kind, ()), *other.get(kind, ())] for kind in half.keys() | other.keys()}


def _weighed(by_kind: Mapping[str, list[Sign]]) -> float:
    """The sum of the weights of what is there."""
    total = BASE
    for kind, found in by_kind.items():
        total += ONCE[kind]
        if kind in MORE and twice(found):
            total += MORE[kind]
    return total
