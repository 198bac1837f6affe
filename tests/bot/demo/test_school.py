"""The made-up school: as large as promised, lawful enough to begin with, the same on every run of a day."""

import asyncio
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.demo import school
from bot.demo.school import MadeUpSchool
from handlers import nudges
from handlers.everyone.privacy import VERSION
from handlers.texts import LOCALES
from storage import consents, invites, people, tables
from storage.database import Database
from storage.enums import AlertKind, Platform, ProgrammeModel, Regime, Role

TAIPEI = ZoneInfo("Asia/Taipei")
EVENING = datetime(2026, 11, 24, 18, 0, tzinfo=TAIPEI)
TODAY = EVENING.date()


async def enrol(url: str, now: datetime = EVENING) -> MadeUpSchool:
    database = Database(url)
    async with database.transaction() as session:
        made = await school.enrol(session, now)
    await database.close()
    return made


@pytest.fixture(scope="module")
def evening_school(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MadeUpSchool]:
    """The school of one evening, to be copied."""
    path = tmp_path_factory.mktemp("school") / "evening.db"
    shutil.copy(sqlite_template, path)
    return path, asyncio.run(enrol(f"sqlite:///{path}"))


@pytest.fixture
async def database(evening_school: tuple[Path, MadeUpSchool], tmp_path: Path) -> AsyncIterator[Database]:
    """A copy of the school of that evening."""
    database = Database(f"sqlite:///{shutil.copy(evening_school[0], tmp_path / 'evening.db')}")
    yield database
    await database.close()


@pytest.fixture
def made(evening_school: tuple[Path, MadeUpSchool]) -> MadeUpSchool:
    """What was told of it."""
    return evening_school[1]


async def test_it_has_the_people_classes_and_companies_that_it_promises(database: Database) -> None:
    async with database.reading() as session:
        roles = Counter(await session.scalars(select(tables.PersonRole.role)))
        models = set(await session.scalars(select(tables.ProgrammeClass.model)))
        companies = await session.scalar(select(func.count()).select_from(tables.Company))
        locales = set(await session.scalars(select(tables.Person.locale)))
        regimes = (
            await session.execute(
                select(tables.ProgrammeClass.model, tables.Placement.regime)
                .join(tables.Placement, tables.Placement.class_id == tables.ProgrammeClass.id)
                .distinct()
            )
        ).all()
    assert roles == {Role.STUDENT: 12, Role.TEACHER: 3, Role.COORDINATOR: 2}
    assert models == {ProgrammeModel.M421, ProgrammeModel.ROTATION}
    assert {tuple(row) for row in regimes} == {
        (ProgrammeModel.M421, Regime.EMPLOYEE),
        (ProgrammeModel.ROTATION, Regime.TRAINEE),
    }
    assert companies == 4
    assert locales == set(LOCALES)


def test_it_gives_every_person_a_phone_and_some_staff_two(made: MadeUpSchool) -> None:
    phones = Counter(phone.id.partition("-")[0] for phone in made.phones)
    assert len(phones) == 17
    assert {key for key, count in phones.items() if count == 2} == {"lin", "wang"}
    assert {phone.platform for phone in made.phones} == set(Platform)
    assert len({(phone.platform, phone.user_id) for phone in made.phones}) == len(made.phones)


async def test_it_leaves_two_people_outside_with_codes_that_work(database: Database, made: MadeUpSchool) -> None:
    async with database.reading() as session:
        for phone in made.phones:
            account = await session.scalar(
                select(tables.Account).where(tables.Account.platform_user_id == phone.user_id)
            )
            if not phone.invite:
                assert account is not None
                assert account.person_id is not None
                assert await consents.given(session, account.person_id, VERSION)
                assert await school.has_joined(session, phone)
                continue
            assert account is None
            assert not await school.has_joined(session, phone)
            letters = invites.canonical(phone.invite)
            assert letters is not None
            invite = await invites.usable(session, letters, EVENING + timedelta(days=30))
            assert invite is not None
            assert (await people.by_id(session, invite.person_id)).name == phone.name
    assert [phone.platform for phone in made.phones if phone.invite] == [Platform.LINE, Platform.TELEGRAM]


async def test_it_has_hours_of_past_weeks_that_never_overlap_or_lie_ahead(database: Database) -> None:
    async with database.reading() as session:
        for student_id in await session.scalars(select(tables.Placement.student_id)):
            shifts = list(
                await session.scalars(
                    select(tables.Shift).where(tables.Shift.student_id == student_id).order_by(tables.Shift.starts_at)
                )
            )
            assert len(shifts) >= 5 or not shifts
            assert all(before.ends_at <= after.starts_at for before, after in pairwise(shifts))
            assert all(shift.ends_at < shift.reported_at <= EVENING for shift in shifts)
            assert all(shift.starts_at.astimezone(TAIPEI).date() < TODAY for shift in shifts)
        reporting = await session.scalar(select(func.count(tables.Shift.student_id.distinct())))
        kinds = set(await session.scalars(select(tables.DayOff.kind)))
    assert reporting == 10
    assert len(kinds) == 2


async def test_its_trainees_keep_to_the_hours_of_their_law(database: Database) -> None:
    """Art 24 of the cooperative-education Act: eight hours a day, none between 20:00 and 06:00."""
    async with database.reading() as session:
        shifts = list(
            await session.scalars(
                select(tables.Shift)
                .join(tables.Placement, tables.Placement.id == tables.Shift.placement_id)
                .where(tables.Placement.regime == Regime.TRAINEE)
            )
        )
    assert shifts
    for shift in shifts:
        worked = shift.ends_at - shift.starts_at - timedelta(minutes=shift.break_minutes or 0)
        assert worked <= timedelta(hours=8)
        assert shift.starts_at.astimezone(TAIPEI).time() >= time(6)
        assert shift.ends_at.astimezone(TAIPEI).time() <= time(20)


async def test_tomorrow_morning_brings_one_alert_and_two_digests(database: Database) -> None:
    async with database.transaction() as session:
        assert await nudges.look(session, EVENING) == 0
        assert await nudges.look(session, datetime.combine(TODAY + timedelta(days=1), time(8), tzinfo=TAIPEI)) == 2
    async with database.reading() as session:
        alerts = list(await session.scalars(select(tables.Alert)))
        told = await session.scalars(
            select(tables.Person.name).join(tables.Digest, tables.Digest.person_id == tables.Person.id)
        )
        assert set(told) == {"陳老師", "林老師"}
    assert [alert.kind for alert in alerts] == [AlertKind.VISIT_OVERDUE]


async def test_it_is_the_same_on_every_run_of_a_day(sqlite_url: str, database: Database, made: MadeUpSchool) -> None:
    again = await enrol(sqlite_url)
    other = Database(sqlite_url)
    assert [phone.user_id for phone in again.phones] == [phone.user_id for phone in made.phones]
    assert await hours(other) == await hours(database)
    await other.close()


async def hours(database: Database) -> list[tuple[int, datetime, datetime]]:
    query = select(tables.Shift.student_id, tables.Shift.starts_at, tables.Shift.ends_at).order_by(tables.Shift.id)
    async with database.reading() as session:
        return [(student, start, end) for student, start, end in await session.execute(query)]


@pytest.mark.parametrize("now", [datetime(2026, 11, 24, 0, 5, tzinfo=TAIPEI), datetime(2028, 2, 29, 20, 0, tzinfo=UTC)])
async def test_it_can_begin_at_any_hour_of_any_day(sqlite_url: str, now: datetime) -> None:
    await enrol(sqlite_url, now)
    today = now.astimezone(TAIPEI).date()
    database = Database(sqlite_url)
    async with database.reading() as session:
        due = list(await session.scalars(select(tables.VisitDuty.due_on).order_by(tables.VisitDuty.id)))
        newest = await session.scalar(select(func.max(tables.Shift.reported_at)))
    await database.close()
    assert due[:2] == [today + timedelta(days=4), today - timedelta(days=2)]
    assert newest is not None
    assert newest <= now
