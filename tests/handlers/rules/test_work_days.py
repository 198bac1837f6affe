"""Which days are a student's work days: in doubt none."""

from datetime import date, timedelta

import pytest

from handlers.rules.programme_calendar import PATTERNS, ClassCalendar, Departure, ExceptionKind
from handlers.rules.work_days import Reported, has_habits, own_work_days
from storage.enums import DayOffKind, ProgrammeModel

MONDAY = date(2026, 11, 16)
SUNDAY = date(2026, 11, 22)
DAY = timedelta(days=1)


def calendar(
    *departures: Departure, model: ProgrammeModel = ProgrammeModel.M421, holidays: frozenset[date] = frozenset()
) -> ClassCalendar:
    return ClassCalendar(
        model=model,
        pattern=PATTERNS[model],
        starts_on=date(2026, 9, 1),
        ends_on=date(2027, 6, 30),
        departures=departures,
        holidays=holidays,
    )


def weekly(*weekdays: int, weeks: tuple[int, ...] = (1, 2, 3, 4)) -> frozenset[date]:
    """These weekdays (0 is Monday) of the weeks so many weeks before the one of `MONDAY`."""
    return frozenset(MONDAY - 7 * week * DAY + weekday * DAY for week in weeks for weekday in weekdays)


def weekdays(cal: ClassCalendar, reported: Reported) -> list[int]:
    return [day.weekday() for day in own_work_days(cal, MONDAY, SUNDAY, reported)]


@pytest.mark.parametrize(
    ("case", "reported", "expected"),
    [
        ("nothing yet: the calendar's work days", Reported(), [0, 1, 2, 3]),
        ("two weeks are no habit", Reported(worked=weekly(4, 5, weeks=(1, 2))), [0, 1, 2, 3]),
        ("what is reported again and again, weekends too", Reported(worked=weekly(3, 4, 5, 6)), [3, 4, 5, 6]),
        ("twice in four weeks is usual", Reported(worked=weekly(0, weeks=(2, 4)) | weekly(5)), [0, 5]),
        ("once in four weeks is not", Reported(worked=weekly(0, 1) | weekly(2, weeks=(3,))), [0, 1]),
        ("a month ago says nothing", Reported(worked=weekly(5, 6, weeks=(5, 6, 7))), [0, 1, 2, 3]),
        (
            "a weekday that was said to be free twice may be free again",
            Reported(
                worked=weekly(0, 1) - weekly(0, weeks=(1, 2)),
                off=dict.fromkeys(weekly(0, weeks=(1, 2)), DayOffKind.REST),
            ),
            [1],
        ),
        (
            "so it is before there are habits",
            Reported(off=dict.fromkeys(weekly(0, weeks=(1, 2)), DayOffKind.REST)),
            [1, 2, 3],
        ),
        (
            "leave and illness do not make a weekday free",
            Reported(
                worked=weekly(0, 1) - weekly(0, weeks=(1, 2)),
                off={MONDAY - 7 * DAY: DayOffKind.SICK, MONDAY - 14 * DAY: DayOffKind.LEAVE},
            ),
            [0, 1],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_week_of_work_days(case: str, reported: Reported, expected: list[int]) -> None:
    assert weekdays(calendar(), reported) == expected


def departs(kind: ExceptionKind) -> Departure:
    return Departure(first=MONDAY, last=MONDAY + DAY, kind=kind)


@pytest.mark.parametrize("kind", [ExceptionKind.EVENT, ExceptionKind.HOLIDAY, ExceptionKind.SCHOOL_PHASE])
@pytest.mark.parametrize("reported", [Reported(), Reported(worked=weekly(0, 1, 2, 3))], ids=["new", "used to it"])
def test_exams_holidays_and_weeks_at_school_are_never_work_days(kind: ExceptionKind, reported: Reported) -> None:
    assert weekdays(calendar(departs(kind)), reported) == [2, 3]


@pytest.mark.parametrize("kind", [ExceptionKind.CLASS, ExceptionKind.REST])
def test_a_day_that_was_arranged_otherwise_is_none_even_where_it_is_usual(kind: ExceptionKind) -> None:
    assert weekdays(calendar(departs(kind)), Reported(worked=weekly(0, 1, 2, 3))) == [2, 3]


def test_a_public_holiday_is_none() -> None:
    cal = calendar(holidays=frozenset({MONDAY}))
    assert weekdays(cal, Reported()) == [1, 2, 3]
    assert weekdays(cal, Reported(worked=weekly(0, 1))) == [1]


def test_outside_the_days_of_the_class_nothing_is_expected() -> None:
    assert own_work_days(calendar(), date(2026, 8, 24), date(2026, 8, 31), Reported()) == []
    assert own_work_days(calendar(), date(2027, 6, 28), date(2027, 7, 4), Reported()) == [
        date(2027, 6, 28),
        date(2027, 6, 29),
        date(2027, 6, 30),
    ]


def test_a_rotation_at_school_expects_nothing() -> None:
    assert weekdays(calendar(model=ProgrammeModel.M66), Reported(worked=weekly(0, 1, 2))) == []


def test_the_day_itself_and_what_comes_after_it_are_no_habit() -> None:
    before = {MONDAY - 8 * DAY, MONDAY - 15 * DAY}
    assert not has_habits(Reported(worked=frozenset({*before, MONDAY, MONDAY + DAY, MONDAY + 8 * DAY})), MONDAY)
    assert has_habits(Reported(worked=frozenset({*before, MONDAY - DAY})), MONDAY)
    assert not has_habits(Reported(worked=frozenset({*before, MONDAY - 9 * DAY})), MONDAY)
