"""What holds for a shift whatever the law says: its length, its day, its week, and when an entry cannot be right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

LONGEST: Final = timedelta(hours=16)
ASK_BREAK_ABOVE: Final = timedelta(hours=4)
"""A shift of more than four hours has a break by law (trainees: art. 24-2 of their Act; employees: art. 35 LSA), so it is asked for."""


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A worked interval in naive local time; `pause` are the minutes of break, None where nothing is known."""

    start: datetime
    end: datetime
    pause: int | None = None

    @property
    def day(self) -> date:
        """The local date of a shift is that of its start, also when it runs past midnight."""
        return self.start.date()

    @property
    def minutes(self) -> int:
        """Minutes worked; an unknown break counts as none."""
        return int((self.end - self.start).total_seconds() // 60) - (self.pause or 0)


def segment(day: date, times: str, pause: int | None) -> Segment:
    """A segment from a local date and `08:00-17:00`; an end not after the start is on the next day."""
    start_text, _, end_text = times.partition("-")
    start = datetime.combine(day, time.fromisoformat(start_text))
    end = datetime.combine(day, time.fromisoformat(end_text))
    return Segment(start=start, end=end if end > start else end + timedelta(days=1), pause=pause)


def times_of(one: Segment) -> str:
    """The times of a segment as `08:00-17:00`."""
    return f"{one.start:%H:%M}-{one.end:%H:%M}"


def needs_break_question(one: Segment) -> bool:
    """Whether the break must be asked for: a long shift about whose break nothing was said."""
    return one.pause is None and one.end - one.start > ASK_BREAK_ABOVE


def overlap(one: Segment, other: Segment) -> bool:
    """Whether two segments share a moment; one that ends where the other begins shares none."""
    return one.start < other.end and other.start < one.end


def worked_minutes(segments: Iterable[Segment]) -> int:
    """Minutes worked in several segments, in any order: a minute counts once, in however many of them it lies.

    A break lies somewhere within its own segment, and nobody knows where. Where segments overlap, one break may be that of both: no more
    is taken off than it takes for every segment to have its break. So segments that share no moment add up, and one that was entered
    twice, or in parts, counts once. An unknown break counts as none.
    """
    return sum(minutes for _, minutes in stretches(segments))


def stretches(segments: Iterable[Segment]) -> list[tuple[date, int]]:
    """Segments that overlap as one stretch each, in order: the local date on which it starts, and the minutes worked in it, each once."""
    groups: list[list[Segment]] = []
    for one in sorted(segments, key=lambda one: one.start):
        if groups and one.start < max(other.end for other in groups[-1]):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [(group[0].day, _minutes_together(group)) for group in groups]


def _minutes_together(group: Sequence[Segment]) -> int:
    """Minutes worked in segments of one stretch. The fewest minutes of break that are enough for all: the segments in the order of their
    ends, each with what it still lacks as late as possible, where it helps the later ones most.
    """
    if len(group) == 1:
        return max(0, group[0].minutes)
    inside = {one: range(_minute_of(one.start), _minute_of(one.end)) for one in group}
    breaks: set[int] = set()
    for one in sorted(inside, key=lambda one: one.end):
        lacking = (one.pause or 0) - sum(minute in breaks for minute in inside[one])
        free = [minute for minute in reversed(inside[one]) if minute not in breaks]
        breaks.update(free[: max(0, lacking)])
    return len(set().union(*inside.values()) - breaks)


def _minute_of(moment: datetime) -> int:
    return moment.toordinal() * 24 * 60 + moment.hour * 60 + moment.minute


def share_time(segments: Iterable[Segment]) -> bool:
    """Whether any of the segments overlap: they may then add up to more than was worked."""
    known = list(segments)
    return len(stretches(known)) < len(known)


def implausible(segments: Iterable[Segment], local_now: datetime) -> tuple[str, Segment] | None:
    """Why the segments cannot be right, and which of them: `future`, `overlong`, `break`; `overlap` and `day-over-24` for the later one.

    None when all can be.
    """
    earlier: list[Segment] = []
    for one in sorted(segments, key=lambda one: one.start):
        if one.start > local_now or one.end > local_now + timedelta(hours=1):
            return "future", one
        if one.end - one.start > LONGEST:
            return "overlong", one
        if one.pause is not None and timedelta(minutes=one.pause) >= one.end - one.start:
            return "break", one
        if any(overlap(one, other) for other in earlier):
            return "overlap", one
        earlier.append(one)
        if sum(other.minutes for other in earlier if other.day == one.day) > 24 * 60:
            return "day-over-24", one
    return None


def week_of(day: date) -> tuple[date, date]:
    """The Monday and the Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def usual_of(text: str) -> tuple[str, int | None] | None:
    """A usual shift as stored, `08:00-17:00/60`: its times and the minutes of break; None for an empty or odd one."""
    times, _, pause = text.partition("/")
    try:
        segment(date(2000, 1, 1), times, None)
        return times, int(pause) if pause else None
    except ValueError:
        return None
