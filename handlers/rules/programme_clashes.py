"""Where a student's shifts and the class's calendar do not go together.

Nothing here is a rule of the labour law, and nothing blocks a record: a clash is something that somebody at school should hear of.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from handlers.rules.programme_calendar import CalendarDay, ClassCalendar, DayKind, expand
from handlers.rules.shifts import Segment

DAY: Final = timedelta(days=1)
REST_AFTER_CLASS: Final = timedelta(hours=11)
"""The sleep that the programme wants between an evening class and the next shift; the Act asks it only where shifts change."""


class ClashKind(StrEnum):
    """What does not go together."""

    SCHOOL_PHASE = "school_phase"
    CLASS_DAY = "class_day"
    TOO_LATE_FOR_CLASS = "too_late_for_class"
    TOO_EARLY_AFTER_CLASS = "too_early_after_class"
    NO_FREE_DAY = "no_free_day"


@dataclass(frozen=True, kw_only=True)
class Clash:
    """One clash, dated by the shift's starting day. `minutes` is the overlap, or the time that is left between shift and class.
    `week` are the seven days of a week without a free day, as the calendar has them, and `worked` those with work.
    """

    kind: ClashKind
    day: date
    minutes: int | None = None
    week: tuple[CalendarDay, ...] = ()
    worked: frozenset[date] = frozenset()


def clashes(calendar: ClassCalendar, shifts: Iterable[Segment], *, travel_minutes: int) -> tuple[Clash, ...]:
    """All clashes of one student's shifts, in order of days. `travel_minutes` is the way from the company to the school."""
    entries = sorted(shifts, key=lambda one: (one.start, one.end))
    if not entries:
        return ()
    first = entries[0].day - timedelta(days=entries[0].day.weekday() + 1)
    last = max(one.end.date() for one in entries) + 7 * DAY
    days = {one.day: one for one in expand(calendar, first, last)}
    found: list[Clash] = []
    for one in entries:
        found += _on_its_days(one, days)
        found += _around_class(one, days, travel_minutes)
    found += _weeks(entries, days)
    order = list(ClashKind)
    unique = {(clash.day, clash.kind): clash for clash in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda clash: (clash.day, order.index(clash.kind))))


def _on_its_days(one: Segment, days: dict[date, CalendarDay]) -> list[Clash]:
    today = days.get(one.day)
    if today is None:
        return []
    if today.kind is DayKind.SCHOOL_PHASE:
        return [Clash(kind=ClashKind.SCHOOL_PHASE, day=one.day)]
    overlap = sum((_overlap(one, span) for span in _class_spans(days, one)), start=timedelta())
    whole_day = today.kind is DayKind.CLASS and not today.class_times
    if overlap or whole_day:
        return [
            Clash(
                kind=ClashKind.CLASS_DAY, day=one.day, minutes=None if whole_day else int(overlap.total_seconds() // 60)
            )
        ]
    return []


def _class_spans(days: dict[date, CalendarDay], one: Segment) -> list[tuple[datetime, datetime]]:
    """The classes on the days around a shift, as moments."""
    near = (one.day - DAY, one.day, one.day + DAY)
    return [
        (datetime.combine(day, begins), datetime.combine(day, ends))
        for day in near
        if day in days
        for begins, ends in days[day].class_times
    ]


def _overlap(one: Segment, span: tuple[datetime, datetime]) -> timedelta:
    return max(timedelta(), min(one.end, span[1]) - max(one.start, span[0]))


def _around_class(one: Segment, days: dict[date, CalendarDay], travel_minutes: int) -> list[Clash]:
    """Less than the way to school before class or after it, or less than eleven hours after a class of the day before."""
    found: list[Clash] = []
    spans = _class_spans(days, one)
    ahead = [begins - one.end for begins, _ in spans if begins >= one.end]
    if ahead and min(ahead) < timedelta(minutes=travel_minutes):
        left = int(min(ahead).total_seconds() // 60)
        found.append(Clash(kind=ClashKind.TOO_LATE_FOR_CLASS, day=one.day, minutes=left))
    behind = [ends for _, ends in spans if ends <= one.start]
    last = max(behind, default=None)
    if last is None:
        return found
    needed = REST_AFTER_CLASS if last.date() < one.day else timedelta(minutes=travel_minutes)
    if one.start - last < needed:
        left = int((one.start - last).total_seconds() // 60)
        found.append(Clash(kind=ClashKind.TOO_EARLY_AFTER_CLASS, day=one.day, minutes=left))
    return found


def _weeks(entries: Sequence[Segment], days: dict[date, CalendarDay]) -> list[Clash]:
    """Weeks from Monday in which no day is free of both work and class; told on the day meant for rest, else on the last one worked."""
    worked = {one.day for one in entries}
    found: list[Clash] = []
    for monday in sorted({day - timedelta(days=day.weekday()) for day in worked}):
        inside = [monday + number * DAY for number in range(7)]
        drawn = tuple(days[day] for day in inside if day in days)
        if len(drawn) < len(inside) or any(day not in worked and not days[day].has_class for day in inside):
            continue
        busy = sorted(day for day in inside if day in worked)
        day = next((one for one in busy if days[one].kind is DayKind.REST), busy[-1])
        found.append(
            Clash(
                kind=ClashKind.NO_FREE_DAY,
                day=day,
                week=drawn,
                worked=frozenset(one for one in inside if one in worked),
            )
        )
    return found
