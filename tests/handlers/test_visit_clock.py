"""The visit clock over the phases of a class: a 66 class that moves from school to the company, and days on which nobody works."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, update

from handlers import nudges, own_days, visit_clock
from handlers.rules.programme_calendar import ExceptionKind
from handlers.rules.programme_clashes import ClashKind, clashes
from handlers.rules.shifts import segment
from handlers.rules.visits import VisitStage
from storage import tables
from storage.database import Database
from storage.enums import ProgrammeModel
from storage.schools import SchoolSettings
from tests.cast import Cast, enrol
from tests.conversation import Talk

TAIPEI = ZoneInfo("Asia/Taipei")
BEGAN = date(2026, 9, 1)
SWITCH = date(2027, 3, 1)
"""Six months after the first day: the 66 class moves to the company."""


def at(day: date, clock: time = time(8, 0)) -> datetime:
    return datetime.combine(day, clock, tzinfo=TAIPEI)


async def make_66(database: Database, cast: Cast, *, at_school_first: bool = True) -> None:
    """The college class becomes a 66 rotation; all duties are set anew as on its first day."""
    async with database.transaction() as session:
        one = await session.get_one(tables.ProgrammeClass, cast.classes["college"])
        one.model, one.pattern = ProgrammeModel.M66, {"starts_at_school": at_school_first}
        await visit_clock.sync_duties(session, cast.school, at(BEGAN))


async def duty_of(database: Database, cast: Cast, teacher: str = "chen") -> tables.VisitDuty:
    async with database.reading() as session:
        found = await session.scalars(
            select(tables.VisitDuty).where(tables.VisitDuty.teacher_id == cast.people[teacher])
        )
        return found.one()


async def stage(database: Database, duty: tables.VisitDuty, day: date) -> VisitStage:
    async with database.reading() as session:
        return (await visit_clock.standing(session, duty, SchoolSettings(), day)).stage


async def visit(database: Database, cast: Cast, day: date) -> None:
    """Chen visited on a day, as the chat records it."""
    duty = await duty_of(database, cast)
    async with database.transaction() as session:
        session.add(
            tables.Visit(
                school_id=cast.school,
                duty_id=duty.id,
                teacher_id=duty.teacher_id,
                visited_on=day,
                kind="on_site",
                unannounced=True,
                counts=True,
                all_well=True,
                confirmed_at=at(day),
            )
        )
        await session.flush()
        await visit_clock.refresh(session, await session.get_one(tables.VisitDuty, duty.id), at(day))


async def close(database: Database, cast: Cast, first: date, last: date, kind: ExceptionKind) -> None:
    """A line in the calendar of the college class, as an import writes it."""
    async with database.transaction() as session:
        session.add(
            tables.CalendarException(
                school_id=cast.school,
                class_id=cast.classes["college"],
                first_day=first,
                last_day=last,
                kind=kind,
                name="颱風",
            )
        )
        await visit_clock.sync_duties(session, cast.school, at(first))


@pytest.fixture
async def cast(database: Database) -> Cast:
    async with database.transaction() as session:
        return await enrol(session)


async def test_the_first_visit_of_a_class_that_begins_at_school_is_due_two_weeks_after_its_switch(
    database: Database, cast: Cast
) -> None:
    await make_66(database, cast)
    assert (await duty_of(database, cast)).due_on == SWITCH + timedelta(days=14)


async def test_at_midnight_of_the_switch_day_everything_has_moved_and_the_day_before_nothing(
    database: Database, cast: Cast
) -> None:
    await make_66(database, cast)
    duty = await duty_of(database, cast)
    students = [cast.people["mei"], cast.people["an"]]
    async with database.reading() as session:
        known = await own_days.of_students(session, students, SWITCH - timedelta(days=60), SWITCH, TAIPEI)
        phases = (await own_days.standing_still(session, cast.classes["college"])).school_phases
        calendars = await own_days.of_classes(session, {cast.classes["college"]}, BEGAN, date(2027, 6, 30))
    assert phases == ((BEGAN, SWITCH - timedelta(days=1)),)
    shifts = [segment(day, "08:00-17:00", 60) for day in (SWITCH - timedelta(days=1), SWITCH)]
    clashing = clashes(calendars[cast.classes["college"]], shifts, travel_minutes=60)
    assert [(clash.kind, clash.day) for clash in clashing] == [(ClashKind.SCHOOL_PHASE, SWITCH - timedelta(days=1))]
    for student in students:
        assert known[student].work_days(SWITCH - timedelta(days=60), SWITCH) == [SWITCH]
    async with database.transaction() as session:
        for moment in (at(SWITCH, time.min) - timedelta(seconds=1), at(SWITCH, time.min), at(SWITCH, time.min)):
            await visit_clock.sync_duties(session, cast.school, moment)
            again = await session.get_one(tables.VisitDuty, duty.id)
            assert (again.due_on, again.next_action_at) == (duty.due_on, duty.next_action_at), "nothing is to be done"


async def test_a_clock_that_ran_before_a_school_phase_goes_on_after_it_with_the_days_that_were_left(
    database: Database, cast: Cast
) -> None:
    await make_66(database, cast, at_school_first=False)
    await visit(database, cast, SWITCH - timedelta(days=13))
    assert (await duty_of(database, cast)).due_on is None, "the placements end while the class is at school"
    async with database.transaction() as session:
        await session.execute(update(tables.Placement).values(last_day=date(2028, 6, 30)))
        await session.execute(update(tables.ProgrammeClass).values(ends_on=date(2028, 6, 30)))
        await visit_clock.sync_duties(session, cast.school, at(SWITCH))
    duty = await duty_of(database, cast)
    back = date(2027, 9, 1)
    assert duty.due_on == back + timedelta(days=1), "twelve days of February, two of September"
    assert duty.next_action_at == at(back), "the heads-up of the last days of August comes on the first day back"
    assert await stage(database, duty, back - timedelta(days=1)) is VisitStage.NONE
    assert await stage(database, duty, back) is VisitStage.HEADS_UP


async def test_what_was_late_before_a_school_phase_is_not_spoken_of_during_it(database: Database, cast: Cast) -> None:
    await make_66(database, cast, at_school_first=False)
    async with database.transaction() as session:
        await session.execute(update(tables.ProgrammeClass).values(ends_on=date(2028, 6, 30)))
        await session.execute(update(tables.Placement).values(last_day=date(2028, 6, 30)))
        await visit_clock.sync_duties(session, cast.school, at(BEGAN))
    await visit(database, cast, SWITCH - timedelta(days=16))
    duty = await duty_of(database, cast)
    assert duty.due_on == SWITCH - timedelta(days=2)
    assert await stage(database, duty, SWITCH - timedelta(days=1)) is VisitStage.NUDGE
    assert await stage(database, duty, SWITCH) is VisitStage.NONE
    assert await stage(database, duty, date(2027, 9, 2)) is VisitStage.ALERT, "the third unpaused day after it was due"
    async with database.reading() as session:
        known = [await visit_clock.standing(session, duty, SchoolSettings(), day) for day in (SWITCH, date(2027, 9, 2))]
    assert [(one.late, one.told_on) for one in known] == [(1, date(2027, 9, 2)), (3, date(2027, 9, 2))]
    async with database.transaction() as session:
        late = await session.get_one(tables.VisitDuty, duty.id)
        late.acted_until = at(date(2027, 2, 28))
        await visit_clock.refresh(session, late, at(SWITCH))
        assert late.next_action_at == at(date(2027, 9, 2))
        assert await nudges.look(session, at(date(2027, 5, 1))) == 1, "only the other teacher's duty"


async def test_nine_closed_days_move_the_due_day_by_nine_and_other_departures_move_nothing(
    database: Database, cast: Cast
) -> None:
    async with database.transaction() as session:
        await visit_clock.sync_duties(session, cast.school, at(BEGAN))
    for kind in (ExceptionKind.EVENT, ExceptionKind.VACATION, ExceptionKind.CLASS):
        await close(database, cast, date(2026, 9, 3), date(2026, 9, 11), kind)
        assert (await duty_of(database, cast)).due_on == date(2026, 9, 15), kind
    await close(database, cast, date(2026, 9, 3), date(2026, 9, 11), ExceptionKind.HOLIDAY)
    duty = await duty_of(database, cast)
    assert duty.due_on == date(2026, 9, 24)
    async with database.transaction() as session:
        session.add(
            tables.DutyPause(
                school_id=cast.school,
                duty_id=duty.id,
                first_day=date(2026, 9, 10),
                last_day=date(2026, 9, 12),
                reason="停電",
                arranged_by=cast.people["wang"],
                arranged_at=at(BEGAN),
            )
        )
        await session.flush()
        await visit_clock.sync_duties(session, cast.school, at(BEGAN))
    assert (await duty_of(database, cast)).due_on == date(2026, 9, 25), "a day is paused once"


async def test_visits_of_a_class_whose_pattern_cannot_be_read_go_on_falling_due(database: Database, cast: Cast) -> None:
    async with database.transaction() as session:
        one = await session.get_one(tables.ProgrammeClass, cast.classes["college"])
        one.model, one.pattern = ProgrammeModel.M66, {"months": "six"}
        await visit_clock.sync_duties(session, cast.school, at(BEGAN))
    assert (await duty_of(database, cast)).due_on == date(2026, 9, 15)


async def test_a_term_at_school_brings_a_teacher_no_reminder_and_the_switch_brings_them_back(talk: Talk) -> None:
    """Half a year of mornings: chen hears of the site only when the class is there."""
    await make_66(talk.database, talk.cast)
    chen = talk.person("chen")

    async def mornings(first: date, last: date, every: int) -> int:
        before = len([message for message in chen.messages if message.key == "nudges-digest"])
        day = first
        while day <= last:
            talk.clock.move(at(day, time(8, 5)) - talk.clock.now())
            await talk.looks()
            day += timedelta(days=every)
        return len([message for message in chen.messages if message.key == "nudges-digest"]) - before

    assert await mornings(date(2026, 12, 1), SWITCH + timedelta(days=10), every=25) == 0
    assert await mornings(SWITCH + timedelta(days=11), SWITCH + timedelta(days=11), every=1) == 1
    async with talk.database.reading() as session:
        told = await session.scalar(
            select(func.count()).select_from(tables.Nudge).where(tables.Nudge.teacher_id == talk.cast.people["chen"])
        )
    assert told == 1
