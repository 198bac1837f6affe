"""A figure beside its floor, taken in turns so that a machine whose speed drifts is fair to both."""

import statistics
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Measure = Callable[[], Awaitable[float]]
"""Does the work once and returns how many pieces a second it did."""

ROUNDS = 5


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One row. `ours` and `floor` are medians, in pieces a second; `ratio` is the median of the ratios round by round."""

    name: str
    unit: str
    ours: float
    floor: float
    ratio: float
    spread: tuple[float, float]


async def beside(name: str, unit: str, ours: Measure, floor: Measure, *, rounds: int = ROUNDS) -> Figure:
    """Measure both in turns, after one round that does not count."""
    await floor()
    await ours()
    pairs = [(await ours(), await floor()) for _ in range(rounds)]
    ratios = [mine / least for mine, least in pairs]
    return Figure(
        name=name,
        unit=unit,
        ours=statistics.median(mine for mine, _ in pairs),
        floor=statistics.median(least for _, least in pairs),
        ratio=statistics.median(ratios),
        spread=(min(ratios), max(ratios)),
    )
