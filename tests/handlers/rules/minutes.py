"""Another way to the minutes worked in segments that may overlap, for tests to compare with: slow, and without choosing an order."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from handlers.rules.shifts import Segment


def counted_once(segments: Sequence[Segment]) -> int:
    """The minutes that lie in any segment, less the fewest minutes of break that give every segment its own.

    `off[n]` is how many minutes of break lie before the n-th moment at which a segment starts or ends. Between two moments it grows by no
    more than there are minutes, over a segment by no less than its break. The least numbers for which all of that holds are found by
    raising, one after the other, whatever is too low.
    """
    moments = sorted({moment for one in segments for moment in (one.start, one.end)})
    spans = [(before, after, (after - before) // timedelta(minutes=1)) for before, after in pairwise(moments)]
    off = dict.fromkeys(moments, 0)
    while True:
        known = dict(off)
        for one in segments:
            off[one.end] = max(off[one.end], off[one.start] + (one.pause or 0))
        for before, after, length in spans:
            off[after] = max(off[after], off[before])
            off[before] = max(off[before], off[after] - length)
        if off == known:
            break
    inside = sum(
        length for before, after, length in spans if any(one.start <= before and after <= one.end for one in segments)
    )
    return inside - (off[moments[-1]] if moments else 0)
