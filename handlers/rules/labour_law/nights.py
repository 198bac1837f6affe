"""Hours barred at night, counted by the clock: art 24-1 and 24-6 of the Act for trainees, art 48 LSA for children."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handlers.rules.labour_law.worked_time import DAY, Block, Span, total, within


@dataclass(frozen=True, kw_only=True)
class NightMinutes:
    """Minutes of work in a window: at most, and for certain whatever the place of the breaks. `spans` are where they lie."""

    most: int
    certain: int
    spans: tuple[Span, ...]


def _windows(block: Block, barred_from: int, barred_until: int) -> Iterable[Span]:
    for number in range(block.start // DAY - 1, block.end // DAY + 1):
        yield number * DAY + barred_from, (number + 1) * DAY + barred_until


def night_spans(block: Block, barred_from: int, barred_until: int) -> tuple[Span, ...]:
    """The work of a stretch between a time in the evening and a time on the next morning, given as minutes after midnight."""
    windows = _windows(block, barred_from, barred_until)
    return tuple(span for first, last in windows for span in within(block.work, first, last))


def night_minutes(
    blocks: Iterable[Block], barred_from: int, barred_until: int, counts: Callable[[int], bool] | None = None
) -> NightMinutes:
    """The minutes of a day's stretches in the window, on those calendar days (ordinals) that count: age changes at midnight.

    Minutes of break that were stated without their place may all lie in the window. Where nothing was said about a break, none is assumed:
    a stretch that starts or ends at night was worked at night.
    """
    most = certain = 0
    spans: list[Span] = []
    for block in blocks:
        inside = tuple(
            part
            for span in night_spans(block, barred_from, barred_until)
            for part in _by_day(span)
            if counts is None or counts(part[0] // DAY)
        )
        minutes = total(inside)
        most += minutes
        certain += max(0, minutes - block.loose)
        spans += inside
    return NightMinutes(most=most, certain=certain, spans=tuple(spans))


def _by_day(span: Span) -> tuple[Span, ...]:
    start, end = span
    midnight = (start // DAY + 1) * DAY
    return (span,) if end <= midnight else ((start, midnight), (midnight, end))
