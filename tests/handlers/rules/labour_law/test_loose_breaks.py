"""Breaks of unknown place against every way of placing them, minute by minute."""

from datetime import datetime, timedelta
from itertools import combinations

import pytest

from handlers.rules.labour_law import breaks
from handlers.rules.labour_law.facts import WorkedShift
from handlers.rules.labour_law.worked_time import work_days

START = datetime.fromisoformat("2026-10-05T06:00")


def _verdict(length: int, pause: int, placed: tuple[tuple[int, int], ...], limit: int, rest: int) -> str | None:
    pauses = tuple((START + timedelta(minutes=first), START + timedelta(minutes=last)) for first, last in placed)
    shift = WorkedShift(start=START, end=START + timedelta(minutes=length), pause=pause, pauses=pauses)
    judged = breaks.judge(work_days([shift])[0].blocks[0], limit=limit, rest=rest)
    return judged[0].value if judged else None


def _placements(length: int, pause: int, rest: int) -> list[tuple[tuple[int, int], ...]]:
    """Every way to place one or two pieces of the minutes; pieces need not be a full break."""
    ways: list[tuple[tuple[int, int], ...]] = [((start, start + pause),) for start in range(length - pause + 1)]
    for one in {rest, rest - 1, pause // 2}:
        other = pause - one
        if 0 < one < pause:
            ways += [
                ((first, first + one), (second, second + other))
                for first, second in combinations(range(length - other + 1), 2)
                if first + one <= second
            ]
            ways += [
                ((first, first + other), (second, second + one))
                for first, second in combinations(range(length - one + 1), 2)
                if first + other <= second
            ]
    return ways


@pytest.mark.parametrize("length", range(8, 33, 2))
@pytest.mark.parametrize("pause", [1, 2, 3, 4, 5, 6])
def test_it_is_a_breach_only_if_every_placement_is_and_advice_if_some_are(length: int, pause: int) -> None:
    """The same rule in small: a break of three after eight."""
    limit, rest = 8, 3
    told = _verdict(length, pause, (), limit, rest)
    each = [
        _verdict(length, pause, tuple(piece for piece in way if piece[0] < piece[1]), limit, rest) == "violation"
        for way in _placements(length, pause, rest)
    ]
    if all(each):
        assert told == "violation"
    elif any(each):
        assert told == "advisory"
    else:
        assert told is None
