"""Students of whom nothing was heard: exact for a school of three hundred, in a fixed number of queries, and nothing sealed shows."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from handlers import silence, visit_clock
from storage import people, tables
from storage.database import Database
from storage.enums import (
    CaseKind,
    CaseState,
    Confidentiality,
    DayOffKind,
    Platform,
    Regime,
    Role,
    Severity,
    ShiftState,
)
from tests.cast import NOW, Cast, enrol
from tests.conversation import Talk

TAIPEI = ZoneInfo("Asia/Taipei")
TODAY = date(2026, 11, 24)
"""A Tuesday: the last three work days of the college class (Monday to Thursday) are the 18th, the 19th and the 23rd."""

DAY = timedelta(days=1)


def at(day: date, clock: time = time(8)) -> datetime:
    return datetime.combine(day, clock, tzinfo=TAIPEI)


async def _students(
    session: AsyncSession, cast: Cast, placed: Sequence[tuple[date, date]], *, teacher: str = "chen"
) -> list[int]:
    """Students of the college class, each with the first day of the placement and the day they joined."""
    rows = [
        tables.Person(school_id=cast.school, code=f"X{n:03}", name=f"X{n:03}", class_id=cast.classes["college"])
        for n in range(len(placed))
    ]
    session.add_all(rows)
    await session.flush()
    for person, (first, joined) in zip(rows, placed, strict=True):
        session.add_all(
            (
                tables.PersonRole(person_id=person.id, role=Role.STUDENT, school_id=cast.school),
                tables.Account(
                    platform=Platform.LINE,
                    platform_user_id=person.code,
                    person_id=person.id,
                    school_id=cast.school,
                    linked_at=at(joined),
                ),
                tables.Placement(
                    school_id=cast.school,
                    student_id=person.id,
                    teacher_id=cast.people[teacher],
                    class_id=cast.classes["college"],
                    site_id=cast.sites["hotel"],
                    regime=Regime.EMPLOYEE,
                    first_day=first,
                    last_day=date(2027, 6, 30),
                ),
            )
        )
    await session.flush()
    return [person.id for person in rows]


def _shift(session: AsyncSession, cast: Cast, student_id: int, day: date) -> None:
    session.add(
        tables.Shift(
            school_id=cast.school,
            student_id=student_id,
            placement_id=cast.placements["mei"],
            starts_at=at(day),
            ends_at=at(day, time(12)),
            state=ShiftState.REPORTED,
            reported_at=at(day, time(13)),
            reported_via=Platform.LINE,
        )
    )


def _off(session: AsyncSession, cast: Cast, student_id: int, day: date) -> None:
    session.add(
        tables.DayOff(
            school_id=cast.school,
            student_id=student_id,
            placement_id=cast.placements["mei"],
            day=day,
            kind=DayOffKind.SICK,
            reported_at=at(day),
        )
    )


async def _case(session: AsyncSession, cast: Cast, number: int, student_id: int, whose: Confidentiality) -> None:
    placement = await session.scalar(select(tables.Placement.id).where(tables.Placement.student_id == student_id))
    sealed = whose is Confidentiality.SEALED
    session.add(
        tables.Case(
            school_id=cast.school,
            number=number,
            kind=CaseKind.WELFARE,
            severity=Severity.NORMAL,
            state=CaseState.OPEN,
            confidentiality=whose,
            reporter_id=None if sealed else student_id,
            sealed_reporter=student_id if sealed else None,
            placement_id=None if sealed else placement,
            opened_at=NOW,
        )
    )
    await session.flush()


@contextmanager
def _counted(database: Database) -> Iterator[list[str]]:
    """The statements that are sent to the database."""
    sent: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    engines = {database._writer.sync_engine, database._reader.sync_engine}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", count)
    yield sent
    for engine in engines:
        event.remove(engine, "before_cursor_execute", count)


async def test_three_hundred_students_give_exactly_those_who_are_silent(database: Database) -> None:
    """Each has a last entry some days ago, by a shift or by a day off; the expectation is computed by hand from the class's week."""
    random = Random(21)
    work_days = [day for n in range(70, 0, -1) if (day := TODAY - n * DAY).weekday() < 4]
    expected: list[tuple[bool, date, int]] = []
    async with database.transaction() as session:
        cast = await enrol(session, code="BIG")
        firsts = [TODAY - random.choice((5, 20, 27, 28, 60)) * DAY for _ in range(300)]
        ids = await _students(session, cast, [(first, first) for first in firsts])
        for student_id, first in zip(ids, firsts, strict=True):
            last = TODAY - random.choice((0, 1, 2, 4, 5, 6, 7, 12, 40)) * DAY
            silent_from = first
            if last >= first:
                (_shift if random.random() < 0.6 else _off)(session, cast, student_id, last)
                silent_from = last + DAY
            if len([day for day in work_days if day >= silent_from]) >= 3:
                expected.append((TODAY - first >= 28 * DAY, silent_from, student_id))
    async with database.reading() as session:
        school = await people.school(session, cast.school)
        with _counted(database) as sent:
            chen = await silence.of_students(session, school, TODAY, teacher_id=cast.people["chen"])
        with _counted(database) as sent_for_few:
            await silence.of_students(session, school, TODAY, teacher_id=cast.people["lin"])
    assert 50 < len(expected) < 250
    assert [one.student_id for one in chen.quiet] == [row[2] for row in sorted(expected)]
    assert len(sent) <= 12
    assert len(sent_for_few) <= len(sent)


async def test_open_cases_come_first_but_only_those_that_the_reader_may_see(database: Database) -> None:
    async with database.transaction() as session:
        cast = await enrol(session, code="CASES")
        long_ago = TODAY - 60 * DAY
        ids = await _students(session, cast, [(long_ago, long_ago)] * 4)
        for number, student_id in enumerate(ids):
            _shift(session, cast, student_id, TODAY - (20 - number) * DAY)
        await _case(session, cast, 1, ids[1], Confidentiality.SEALED)
        await _case(session, cast, 2, ids[2], Confidentiality.COORDINATORS)
        await _case(session, cast, 3, ids[3], Confidentiality.TEACHER_TOO)
        school = await people.school(session, cast.school)
        chen = await silence.of_students(session, school, TODAY, teacher_id=cast.people["chen"])
        other = await silence.of_students(session, school, TODAY, teacher_id=cast.people["lin"])
        everybody = await silence.of_students(session, school, TODAY, teacher_id=None)
    assert [one.student_id for one in chen.quiet] == [ids[3], ids[0], ids[1], ids[2]]
    assert [one.open_case for one in chen.quiet] == [True, False, False, False]
    assert other.quiet == ()
    assert [(one.student_id, one.open_case) for one in everybody.quiet] == [
        (ids[2], True),
        (ids[3], True),
        (ids[0], False),
        (ids[1], False),
    ]


async def test_nobody_is_silent_before_they_joined_or_at_school(database: Database) -> None:
    async with database.transaction() as session:
        cast = await enrol(session, code="NEW")
        long_ago = TODAY - 60 * DAY
        _, long_here = await _students(session, cast, [(long_ago, TODAY - DAY), (long_ago, long_ago)])
        school = await people.school(session, cast.school)
        chen = await silence.of_students(session, school, TODAY, teacher_id=cast.people["chen"])
        assert [one.student_id for one in chen.quiet] == [long_here]
        assert chen.not_joined == 2  # mei and an have no accounts in this school
        session.add(
            tables.CalendarException(
                school_id=cast.school,
                class_id=cast.classes["college"],
                first_day=TODAY - 40 * DAY,
                last_day=TODAY - DAY,
                kind="school_phase",
                name="",
            )
        )
        await session.flush()
        assert (await silence.of_students(session, school, TODAY, teacher_id=None)).quiet == ()


@pytest.fixture
async def quiet(talk: Talk) -> Talk:
    """Everybody joined long ago; on Tuesday the 24th nobody has reported anything."""
    async with talk.database.transaction() as session:
        await session.execute(update(tables.Account).values(linked_at=at(date(2026, 9, 1))))
    return talk


async def test_a_teacher_sees_own_students_as_a_reason_to_say_hello(quiet: Talk) -> None:
    chen = quiet.person("chen")
    await chen.says("關心名單")
    chen.sees("quiet-students-heading")
    shown = chen.text_of("quiet-students-heading")
    assert ["Mei" in shown, "An（" in shown, "Budi" in shown] == [True, True, False]
    assert shown.endswith("可能只是忙，也可能有事。可以問候一下。")
    await quiet.person("mei").taps_data("hours-reminders-off:2026-11-23")
    await chen.taps_data("open:quiet_students")
    assert "Mei" not in chen.text_of("quiet-students-heading")


async def test_a_coordinator_sees_the_school_and_a_student_nothing(quiet: Talk) -> None:
    wang = quiet.person("wang")
    await wang.taps_data("open:quiet_students")
    assert all(name in wang.text_of("quiet-students-heading") for name in ("Mei", "An", "Budi", "Joy"))
    mei = quiet.person("mei")
    await mei.taps_data("open:quiet_students")
    mei.sees("router-not-allowed")


async def test_when_all_were_heard_from_it_says_so(talk: Talk) -> None:
    """The cast joined today: nobody can have been silent."""
    chen = talk.person("chen")
    await chen.taps_data("open:quiet_students")
    chen.sees("quiet-students-none")


async def test_a_long_list_is_cut_with_a_count(quiet: Talk) -> None:
    async with quiet.database.transaction() as session:
        await _students(session, quiet.cast, [(TODAY - 60 * DAY, TODAY - 60 * DAY)] * 30)
    chen = quiet.person("chen")
    await chen.taps_data("open:quiet_students")
    shown = chen.text_of("quiet-students-heading")
    assert shown.count("・") == 20
    assert "還有 12 位。" in shown


async def test_the_morning_digest_says_how_many_have_been_quiet(quiet: Talk) -> None:
    async with quiet.database.transaction() as session:
        await visit_clock.sync_duties(session, quiet.cast.school, at(date(2026, 11, 10)))
    await quiet.until(at(date(2026, 11, 25), time(8, 1)), step=timedelta(hours=15))
    chen = quiet.person("chen")
    assert "2 位學生好幾天沒消息" in chen.text_of("nudges-digest")
    await chen.taps("open:quiet_students")
    chen.sees("quiet-students-heading")
