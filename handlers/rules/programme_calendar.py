"""How a class divides its days between company and school: the programme's models as data, exceptions, phases.

All days are local dates. A week is given per weekday; a rotation gives phases of months instead, counted from the first day of the class.
Where phases are arranged by date, nothing is counted: what is no school phase is at the company. In a school phase there are no hours to
report and no visit falls due. Exceptions (`CalendarException`) come before holidays, holidays before the pattern; of several exceptions the
shortest counts.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final

from storage.enums import ProgrammeModel

DAY: Final = timedelta(days=1)
PREVIEW_DAYS: Final = 28
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

Times = tuple[time, time]


class DayKind(StrEnum):
    """What a day is for. A work day may have class in the evening, or in the morning: then it has class times."""

    WORK = "work"
    CLASS = "class"
    REST = "rest"
    SCHOOL_PHASE = "school_phase"
    HOLIDAY = "holiday"
    EVENT = "event"


class ExceptionKind(StrEnum):
    """How a stretch of days departs from the pattern: the words stored in `CalendarException.kind`."""

    SCHOOL_PHASE = "school_phase"
    WORK_PHASE = "work_phase"
    VACATION = "vacation"
    HOLIDAY = "holiday"
    EVENT = "event"
    CLASS = "class"
    WORK = "work"
    REST = "rest"


PHASES: Final = (ExceptionKind.SCHOOL_PHASE, ExceptionKind.WORK_PHASE)

Week = tuple[DayKind, DayKind, DayKind, DayKind, DayKind, DayKind, DayKind]


def week(letters: str) -> Week:
    """A week from Monday in letters: W for work, C for class, R for rest. Raises KeyError and ValueError."""
    kinds = {"W": DayKind.WORK, "C": DayKind.CLASS, "R": DayKind.REST}
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = (kinds[letter] for letter in letters)
    return (monday, tuesday, wednesday, thursday, friday, saturday, sunday)


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A class's division of time. `phase_months` is None where weeks do not alternate in phases; a staged class has one phase at school
    until `training_from`. `class_times` are the hours of class by weekday (0 is Monday), where they are known.
    """

    week: Week
    vacation_week: Week
    phase_months: int | None = None
    starts_at_school: bool = False
    training_from: date | None = None
    class_times: Mapping[int, tuple[Times, ...]] = field(default_factory=dict)


_FIVE_DAYS: Final = week("WWWWWRR")
PATTERNS: Final[Mapping[ProgrammeModel, Pattern]] = {
    ProgrammeModel.M421: Pattern(week=week("WWWWCCR"), vacation_week=_FIVE_DAYS),
    ProgrammeModel.M331: Pattern(week=week("WWWCCCR"), vacation_week=_FIVE_DAYS),
    ProgrammeModel.DAY_EVENING: Pattern(week=week("WWWWWCR"), vacation_week=_FIVE_DAYS),
    ProgrammeModel.M66: Pattern(week=_FIVE_DAYS, vacation_week=_FIVE_DAYS, phase_months=6, starts_at_school=True),
    ProgrammeModel.ROTATION: Pattern(week=_FIVE_DAYS, vacation_week=_FIVE_DAYS, phase_months=3),
    ProgrammeModel.STAGED: Pattern(week=_FIVE_DAYS, vacation_week=_FIVE_DAYS),
    ProgrammeModel.INTERNSHIP: Pattern(week=week("CCCCCRR"), vacation_week=_FIVE_DAYS),
}
"""The usual form of each model; a class changes what is different with `read_pattern`."""

STAGED_YEARS: Final = 2
"""Years at school before the training year of a staged class (art 5 of the Act for trainees)."""


class WrongPattern(ValueError):
    """A stored pattern cannot be read. The message names the key and what is expected."""


@dataclass(frozen=True, kw_only=True)
class Departure:
    """A stretch of days, both ends included, that departs from the pattern."""

    first: date
    last: date
    kind: ExceptionKind
    name: str = ""

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, kw_only=True)
class ClassCalendar:
    """Everything that decides what a day of a class is for. `starts_on` and `ends_on` are its first and last day."""

    model: ProgrammeModel
    pattern: Pattern
    starts_on: date
    ends_on: date
    departures: Sequence[Departure] = ()
    holidays: Collection[date] = frozenset()


@dataclass(frozen=True, kw_only=True)
class CalendarDay:
    """One day: its kind, the hours of class on it where they are known, and the name of the event or holiday if it has one."""

    day: date
    kind: DayKind
    class_times: tuple[Times, ...] = ()
    name: str = ""

    @property
    def has_class(self) -> bool:
        """Whether there is class, all day or for some hours."""
        return self.kind is DayKind.CLASS or bool(self.class_times)

    @property
    def expects_hours(self) -> bool:
        """Whether hours are expected of a student, so that a reminder makes sense."""
        return self.kind is DayKind.WORK


@dataclass(frozen=True, kw_only=True)
class Switch:
    """The first day of a phase, at 00:00: to the company, or to the school."""

    day: date
    to_company: bool


def day_of(calendar: ClassCalendar, day: date) -> CalendarDay:
    """What a day is for. Raises ValueError outside the class's days."""
    if not calendar.starts_on <= day <= calendar.ends_on:
        raise ValueError(f"{day} is outside the days of the class")
    covering = sorted((one for one in calendar.departures if one.covers(day)), key=lambda one: one.last - one.first)
    for one in covering:
        if one.kind not in (ExceptionKind.VACATION, *PHASES):
            return _departed(calendar, day, one)
        if one.kind in PHASES:
            break
    if is_school_phase(calendar, day):
        named = next((one.name for one in covering if one.kind is ExceptionKind.SCHOOL_PHASE), "")
        return CalendarDay(day=day, kind=DayKind.SCHOOL_PHASE, name=named)
    on_vacation = any(one.kind is ExceptionKind.VACATION for one in covering)
    at_work = calendar.model is ProgrammeModel.INTERNSHIP and any(
        one.kind is ExceptionKind.WORK_PHASE for one in covering
    )
    kind = (calendar.pattern.vacation_week if on_vacation or at_work else calendar.pattern.week)[day.weekday()]
    if day in calendar.holidays and kind is not DayKind.REST:
        return CalendarDay(day=day, kind=DayKind.HOLIDAY)
    times = (
        () if on_vacation or at_work or kind is DayKind.REST else calendar.pattern.class_times.get(day.weekday(), ())
    )
    return CalendarDay(day=day, kind=kind, class_times=times)


def _departed(calendar: ClassCalendar, day: date, one: Departure) -> CalendarDay:
    kind = DayKind(one.kind)
    times = calendar.pattern.class_times.get(day.weekday(), ()) if kind is DayKind.CLASS else ()
    return CalendarDay(day=day, kind=kind, class_times=times, name=one.name)


def is_school_phase(calendar: ClassCalendar, day: date) -> bool:
    """Whether a day lies in a school phase, whatever else is on it: exams at school send nobody to the company."""
    arranged = [one for one in calendar.departures if one.kind in PHASES]
    covering = min((one for one in arranged if one.covers(day)), key=lambda one: one.last - one.first, default=None)
    if covering is not None:
        return covering.kind is ExceptionKind.SCHOOL_PHASE
    if any(one.kind is ExceptionKind.SCHOOL_PHASE for one in arranged):
        return False
    passed = sum(border <= day for border in _counted_borders(calendar))
    return (passed % 2 == 0) is _begins_at_school(calendar)


def _begins_at_school(calendar: ClassCalendar) -> bool:
    if calendar.model is ProgrammeModel.STAGED:
        return True
    return calendar.pattern.phase_months is not None and calendar.pattern.starts_at_school


def _counted_borders(calendar: ClassCalendar) -> list[date]:
    """The days on which the phases change that follow from the pattern alone."""
    pattern, first = calendar.pattern, calendar.starts_on
    if calendar.model is ProgrammeModel.STAGED:
        return [pattern.training_from or months_later(first, 12 * STAGED_YEARS)]
    borders: list[date] = []
    months = pattern.phase_months
    while months and (border := months_later(first, (len(borders) + 1) * months)) <= calendar.ends_on:
        borders.append(border)
    return borders


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later; the first of the next month where there is no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + years, month=month + 1)
    except ValueError:
        return months_later(day.replace(day=1), months + 1)


def expand(calendar: ClassCalendar, first: date, last: date) -> tuple[CalendarDay, ...]:
    """Every day of a period, both ends included, as far as it lies in the class's days."""
    return tuple(day_of(calendar, day) for day in _days(calendar, first, last))


def preview(calendar: ClassCalendar, today: date) -> tuple[CalendarDay, ...]:
    """The next four weeks, today included: what somebody sees before a pattern is saved."""
    return expand(calendar, today, today + (PREVIEW_DAYS - 1) * DAY)


def switch_days(calendar: ClassCalendar, first: date, last: date) -> tuple[Switch, ...]:
    """The first days of phases in a period: on each of them students move to the company, or back to school."""
    phases = school_phases(calendar, calendar.starts_on, calendar.ends_on)
    switches = [Switch(day=begins, to_company=False) for begins, _ in phases]
    switches += [Switch(day=ends + DAY, to_company=True) for _, ends in phases]
    inside = (max(first, calendar.starts_on + DAY), min(last, calendar.ends_on))
    return tuple(sorted((one for one in switches if inside[0] <= one.day <= inside[1]), key=lambda one: one.day))


def school_phases(calendar: ClassCalendar, first: date, last: date) -> tuple[tuple[date, date], ...]:
    """The school phases in a period as first and last day: pauses of the visit clock.

    Looks only at the days on which a phase can change, so that years cost no more than weeks.
    """
    begin, end = max(first, calendar.starts_on), min(last, calendar.ends_on)
    if begin > end:
        return ()
    borders = {begin, *_counted_borders(calendar)}
    for one in calendar.departures:
        if one.kind in PHASES:
            borders |= {one.first, one.last + DAY}
    inside = sorted(day for day in borders if begin <= day <= end)
    found: list[tuple[date, date]] = []
    for opens, following in pairwise([*inside, end + DAY]):
        if not is_school_phase(calendar, opens):
            continue
        if found and found[-1][1] == opens - DAY:
            opens = found.pop()[0]  # noqa: PLW2901  # two phases that touch are one
        found.append((opens, following - DAY))
    return tuple(found)


def closed_days(calendar: ClassCalendar) -> tuple[tuple[date, date], ...]:
    """Stretches that somebody at school wrote down, with a reason, as days on which nobody works: a typhoon, a plant that is closed."""
    return tuple((one.first, one.last) for one in calendar.departures if one.kind is ExceptionKind.HOLIDAY)


def class_days(calendar: ClassCalendar, first: date, last: date) -> frozenset[date]:
    """The class days of a period, as the labour law asks for them: whole days, not evenings after work."""
    return frozenset(one.day for one in expand(calendar, first, last) if one.kind is DayKind.CLASS)


def _days(calendar: ClassCalendar, first: date, last: date) -> Iterator[date]:
    day, until = max(first, calendar.starts_on), min(last, calendar.ends_on)
    while day <= until:
        yield day
        day += DAY


def read_pattern(model: ProgrammeModel, raw: Mapping[str, Any]) -> Pattern:
    """A class's pattern: the model's usual form with what `ProgrammeClass.pattern` says otherwise. Raises WrongPattern.

    Keys, all optional: `week` and `vacation_week` as `{"Mon": "work", ...}`, `class_times` as `{"Fri": ["08:10-12:00"]}`, `phase_months`,
    `starts_at_school`, `training_from`.
    """
    changes: dict[str, Any] = {}
    for name, value in raw.items():
        reader = _READERS.get(name)
        if reader is None:
            raise WrongPattern(f"{name}: one of {', '.join(_READERS)} is expected")
        try:
            changes[name] = reader(value)
        except (KeyError, ValueError, TypeError, AttributeError):
            raise WrongPattern(f"{name}: {value!r} cannot be read") from None
    return replace(PATTERNS[model], **changes)


def _read_week(value: Mapping[str, str]) -> Week:
    allowed = {kind.value: kind for kind in (DayKind.WORK, DayKind.CLASS, DayKind.REST)}
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = (allowed[value[name]] for name in WEEKDAYS)
    return (monday, tuesday, wednesday, thursday, friday, saturday, sunday)


def _read_times(value: Mapping[str, Sequence[str]]) -> dict[int, tuple[Times, ...]]:
    read: dict[int, tuple[Times, ...]] = {}
    for name, written in value.items():
        times = tuple(sorted(_span(one) for one in written))
        read[WEEKDAYS.index(name)] = times
    return read


def _span(written: str) -> Times:
    first, _, last = written.partition("-")
    begins, ends = time.fromisoformat(first), time.fromisoformat(last)
    if ends <= begins or begins.tzinfo or ends.tzinfo:
        raise ValueError(written)
    return begins, ends


def _read_months(value: object) -> int:
    if type(value) is not int or not 1 <= value <= 24:
        raise ValueError(value)
    return value


def _read_bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


_READERS: Final[Mapping[str, Any]] = {
    "week": _read_week,
    "vacation_week": _read_week,
    "class_times": _read_times,
    "phase_months": _read_months,
    "starts_at_school": _read_bool,
    "training_from": date.fromisoformat,
}
