"""Shifts against the class's calendar."""

from datetime import date, timedelta

import pytest

from handlers.rules.programme_calendar import ClassCalendar, DayKind, read_pattern
from handlers.rules.programme_clashes import clashes
from handlers.rules.shifts import Segment, segment
from storage.enums import ProgrammeModel

MONDAY = date(2026, 10, 5)
EVENINGS: dict[str, object] = {
    "class_times": {day: ["18:30-21:30"] for day in ("Mon", "Tue", "Wed", "Thu", "Fri")} | {"Sat": ["09:00-12:00"]}
}


def _calendar(model: ProgrammeModel, raw: dict[str, object]) -> ClassCalendar:
    return ClassCalendar(
        model=model,
        pattern=read_pattern(model, raw),
        starts_on=date(2026, 8, 31),
        ends_on=date(2027, 8, 29),
    )


def _shift(offset: int, times: str) -> Segment:
    return segment(MONDAY + timedelta(days=offset), times, None)


def _found(calendar: ClassCalendar, *shifts: Segment, travel: int = 40) -> list[tuple[str, int, int | None]]:
    return [
        (one.kind.value, (one.day - MONDAY).days, one.minutes)
        for one in clashes(calendar, shifts, travel_minutes=travel)
    ]


@pytest.mark.parametrize(
    ("offset", "times", "travel", "expected"),
    [
        (0, "08:00-17:50", 40, []),
        (0, "08:00-17:51", 40, [("too_late_for_class", 0, 39)]),
        (0, "08:00-18:30", 40, [("too_late_for_class", 0, 0)]),
        (0, "08:00-18:30", 0, []),
        (0, "08:00-17:30", 60, []),
        (0, "08:00-17:31", 60, [("too_late_for_class", 0, 59)]),
        (0, "08:00-18:31", 40, [("class_day", 0, 1)]),
        (0, "08:00-22:00", 40, [("class_day", 0, 180)]),
        (0, "20:00-22:00", 40, [("class_day", 0, 90)]),
        (0, "22:00-02:00", 20, []),
        (0, "22:00-02:00", 40, [("too_early_after_class", 0, 30)]),
        (1, "08:29-12:00", 40, [("too_early_after_class", 1, 659)]),
        (1, "08:30-12:00", 40, []),
        (1, "06:00-10:00", 40, [("too_early_after_class", 1, 510)]),
        (5, "12:40-16:00", 40, []),
        (5, "12:39-16:00", 40, [("too_early_after_class", 5, 39)]),
        (5, "08:30-09:01", 40, [("class_day", 5, 1)]),
        (6, "06:00-10:00", 40, [("no_free_day", 6, None)]),
        (4, "22:30-08:30", 30, []),
        (4, "22:30-08:31", 30, [("too_late_for_class", 4, 29)]),
    ],
)
def test_work_by_day_and_class_in_the_evening_leave_time_for_the_way_and_for_sleep(
    offset: int, times: str, travel: int, expected: list[tuple[str, int, int | None]]
) -> None:
    calendar = _calendar(ProgrammeModel.DAY_EVENING, EVENINGS)
    assert _found(calendar, _shift(offset, times), travel=travel) == expected


def test_work_on_a_class_day_without_known_hours_clashes_whole() -> None:
    calendar = _calendar(ProgrammeModel.M421, {})
    assert _found(calendar, _shift(3, "08:00-17:00"), _shift(4, "18:00-20:00")) == [("class_day", 4, None)]


def test_factory_work_in_the_school_half_of_a_rotation_is_seen() -> None:
    calendar = _calendar(ProgrammeModel.M66, {})
    assert _found(calendar, _shift(0, "08:00-17:00")) == [("school_phase", 0, None)]
    assert _found(calendar, segment(date(2027, 3, 1), "08:00-17:00", None)) == []


def test_a_worked_sunday_under_421_is_one_flag_with_the_week_drawn() -> None:
    calendar = _calendar(ProgrammeModel.M421, {})
    shifts = [_shift(offset, "08:00-17:00") for offset in (0, 1, 2, 3, 6)]
    (clash,) = clashes(calendar, shifts, travel_minutes=40)
    assert (clash.kind, clash.day) == ("no_free_day", MONDAY + timedelta(days=6))
    assert [one.kind for one in clash.week] == [DayKind.WORK] * 4 + [DayKind.CLASS] * 2 + [DayKind.REST]
    assert len(clash.worked) == 5
    assert clashes(calendar, shifts[:4], travel_minutes=40) == ()
    assert clashes(calendar, [*shifts[1:], shifts[4]], travel_minutes=40) == ()  # Monday was free


def test_shifts_outside_the_days_of_the_class_clash_with_nothing() -> None:
    calendar = _calendar(ProgrammeModel.M66, {})
    assert _found(calendar, segment(date(2026, 8, 30), "08:00-17:00", None)) == []
    assert clashes(calendar, [], travel_minutes=40) == ()
