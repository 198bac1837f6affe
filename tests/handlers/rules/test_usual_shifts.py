"""What is usual: what was reported again and again, before what a roster says."""

from datetime import datetime, timedelta

import pytest

from handlers.rules.shifts import Segment
from handlers.rules.usual_shifts import Usual, usual_shifts


def _reported(*usual: tuple[int, int, int | None]) -> list[Segment]:
    start = datetime(2026, 11, 24)  # noqa: DTZ001  # local time, as everywhere in rules
    return [
        Segment(
            start=start - timedelta(days=ago) + timedelta(hours=begin),
            end=start - timedelta(days=ago) + timedelta(hours=end),
            pause=pause,
        )
        for ago, (begin, end, pause) in enumerate(usual)
    ]


DAY, NIGHT = ("08:00-17:00", 60), ("22:00-06:00", 30)


@pytest.mark.parametrize(
    ("label", "stated", "reported", "expected"),
    [
        ("nothing is known", None, [], ()),
        ("what was stated", DAY, [], (DAY,)),
        ("once is not usual", DAY, [(22, 30, 30)], (DAY,)),
        ("twice is, and comes first", DAY, [(22, 30, 30), (22, 30, 30)], (NIGHT, DAY)),
        ("stated and reported is one", DAY, [(8, 17, 60), (8, 17, 60)], (DAY,)),
        ("the newest of two usual ones comes first", None, [(22, 30, 30), (8, 17, 60)] * 2, (NIGHT, DAY)),
        ("another break is another usual", None, [(8, 17, 60), (8, 17, 30)], (DAY,)),
        ("the last one, where nothing comes again", None, [(22, 30, 30), (8, 17, 60)], (NIGHT,)),
        ("no more than three", None, [(n, n + 4, 0) for n in (1, 2, 3, 4)] * 2, None),
    ],
)
def test_usual_shifts(
    label: str, stated: Usual | None, reported: list[tuple[int, int, int | None]], expected: tuple[Usual, ...] | None
) -> None:
    found = usual_shifts(stated, _reported(*reported))
    assert found == expected if expected is not None else len(found) == 3, label
