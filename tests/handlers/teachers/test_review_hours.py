"""A teacher looks through a week: only what is special is shown, the rest takes one tap, and no record is touched by it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event, select
from sqlalchemy.ext.asyncio import AsyncSession

from handlers import week_reviews
from handlers.rules.week_review import Reason
from storage import people, shifts, tables
from storage.database import Database
from storage.enums import Platform, Regime, Role, ShiftState, WeekReviewState
from tests.cast import NOW, Cast, enrol
from tests.conversation import Phone, Talk

TAIPEI = ZoneInfo("Asia/Taipei")
MONDAY = date(2026, 11, 16)
"""The week before the cast's clock (Tuesday the 24th). The college class works from Monday to Thursday."""

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
LIST = "review-hours-heading"
SHOWN = "review-hours-week"


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=TAIPEI)


async def _works(
    session: AsyncSession,
    placement: tables.Placement,
    day: date,
    *,
    start: time = time(8),
    end: time = time(17),
    reported: date | None = None,
) -> tables.Shift:
    """A shift with an hour of break, written down the same evening where nothing else is said."""
    return await shifts.add(
        session,
        placement=placement,
        starts_at=_at(day, start),
        ends_at=_at(day, end),
        break_minutes=60,
        now=_at(reported, time(12)) if reported else _at(day, time(23)),
        via=Platform.LINE,
    )


def _works_weeks(session: AsyncSession, placement: tables.Placement, weeks: int) -> None:
    """Monday to Thursday, 8 to 17, in the week and the ones before it: rows alone, for many students."""
    session.add_all(
        tables.Shift(
            school_id=placement.school_id,
            student_id=placement.student_id,
            placement_id=placement.id,
            starts_at=_at(day, time(8)),
            ends_at=_at(day, time(17)),
            break_minutes=60,
            reported_at=_at(day, time(18)),
            reported_via=Platform.LINE,
        )
        for number in range(weeks)
        for day in (MONDAY - number * WEEK + weekday * DAY for weekday in range(4))
    )


async def _join(session: AsyncSession, cast: Cast, count: int, *, teacher: str = "chen") -> list[tables.Placement]:
    """Students of the college class with accounts and placements."""
    rows = [
        tables.Person(
            school_id=cast.school,
            code=f"X{n:03}",
            name=f"同學{n:03}",
            class_id=cast.classes["college"],
            birthdate=date(2006, 1, 1),
        )
        for n in range(count)
    ]
    session.add_all(rows)
    await session.flush()
    placed = [
        tables.Placement(
            school_id=cast.school,
            student_id=person.id,
            teacher_id=cast.people[teacher],
            class_id=cast.classes["college"],
            site_id=cast.sites["steel"],
            regime=Regime.EMPLOYEE,
            first_day=date(2026, 9, 1),
            last_day=date(2027, 6, 30),
        )
        for person in rows
    ]
    session.add_all(placed)
    session.add_all(tables.PersonRole(person_id=one.id, role=Role.STUDENT, school_id=cast.school) for one in rows)
    await session.flush()
    return placed


async def _placement(session: AsyncSession, cast: Cast, name: str) -> tables.Placement:
    return await session.get_one(tables.Placement, cast.placements[name])


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


async def _reviews(talk: Talk) -> dict[int, tables.WeekReview]:
    async with talk.database.reading() as session:
        return {one.student_id: one for one in await session.scalars(select(tables.WeekReview))}


async def _record(talk: Talk) -> list[tuple[object, ...]]:
    """Everything that stands in anybody's record of hours."""
    async with talk.database.reading() as session:
        rows = [
            (one.id, one.starts_at, one.ends_at, one.break_minutes, one.state, one.overlap_confirmed)
            for one in await session.scalars(select(tables.Shift).order_by(tables.Shift.id))
        ]
        seals = [(chain,) for chain in await session.scalars(select(tables.ShiftRevision.chain))]
        return [*rows, *sorted(seals)]


@pytest.fixture
async def week(talk: Talk) -> Talk:
    """Mei, An and 38 more of Chen's worked their four days. Three are special: Mei left Wednesday out, An worked 14 hours on Thursday,
    and the last one wrote Monday down in the week after the next.
    """
    cast = talk.cast
    async with talk.database.transaction() as session:
        mei, an = await _placement(session, cast, "mei"), await _placement(session, cast, "an")
        *others, late = await _join(session, cast, 38)
        for weekday in (0, 1, 3):
            await _works(session, mei, MONDAY + weekday * DAY)
        for weekday in range(3):
            await _works(session, an, MONDAY + weekday * DAY)
        await _works(session, an, MONDAY + 3 * DAY, start=time(7), end=time(22))
        for placement in others:
            _works_weeks(session, placement, weeks=1)
        await _works(session, late, MONDAY, reported=MONDAY + 8 * DAY)
        for weekday in range(1, 4):
            await _works(session, late, MONDAY + weekday * DAY)
    return talk


async def test_forty_students_with_three_exceptions_take_five_taps(week: Talk) -> None:
    before = await _record(week)
    chen = week.person("chen")
    await chen.taps_data("open:review_hours")
    shown = chen.text_of(LIST)
    assert shown.startswith("上週 11/16（一）到 11/22（日）：40 位同學，37 位沒有特別的，3 位要看一下：")
    assert [line for line in shown.splitlines() if line.startswith("・")] == [
        "・An　38 小時：有 1 處可能不合法定工時",
        "・Mei　24 小時：1 天還沒記",
        "・同學037　32 小時：1 天是後來才補的",
    ]
    await chen.taps("37 位都沒問題")
    chen.sees("review-hours-rest-approved", SHOWN)
    for name in ("An", "Mei", "同學037"):
        assert chen.text_of(SHOWN).startswith(name)
        await chen.taps("沒問題")
    chen.sees("review-hours-one-approved", "review-hours-all-seen")
    reviews = await _reviews(week)
    assert len(reviews) == 40
    assert {one.state for one in reviews.values()} == {WeekReviewState.APPROVED}
    assert await _record(week) == before
    async with week.database.reading() as session:
        written = select(tables.AuditEntry).where(tables.AuditEntry.actor_id == week.cast.people["chen"])
        actions = [(one.action, len(one.details.get("students", ()))) for one in await session.scalars(written)]
    assert actions == [("weeks-approved", 37), *[("week-approved", 0)] * 3]


async def test_what_was_seen_stays_to_be_seen_with_whoever_approved_it(week: Talk) -> None:
    chen, wang = week.person("chen"), week.person("wang")
    await chen.taps_data("open:review_hours")
    await chen.taps("review-hours-rest")
    for _ in range(3):
        await chen.taps("沒問題")
    await wang.taps_data("open:review_hours")
    shown = wang.text_of(LIST)
    assert "・An　38 小時：有 1 處可能不合法定工時、✓ Chen 看過" in shown
    assert "・Mei　24 小時：1 天還沒記、✓ Chen 看過" in shown
    assert "✓ 37 位已核可（Chen）。" in shown
    await wang.taps("看 An")
    assert "✓ Chen 在 11/24（二） 18:00 看過。" in wang.text_of(SHOWN)
    assert "（勞動基準法第32條第2項）" in wang.text_of(SHOWN)
    assert "請不要請同學改少" in wang.text_of(SHOWN)
    assert not any(data.startswith("review-hours-yes") for data in wang.offers())
    await wang.taps_data(next(data for data in _tapped_before(chen, "review-hours-yes")))
    wang.sees("review-hours-already")
    assert {one.reviewed_by for one in (await _reviews(week)).values()} == {week.cast.people["chen"]}


def _tapped_before(phone: Phone, action: str) -> list[str]:
    return [button.data for message in phone.messages for button in message.buttons if button.data.startswith(action)]


async def test_a_week_that_is_returned_reaches_the_student_without_blame(week: Talk) -> None:
    chen, mei = week.person("chen"), week.person("mei")
    await chen.says("看工時")
    await chen.taps("看 Mei")
    await chen.taps("退回並留言")
    assert "Mei 會看到這些話" in chen.text_of("review-hours-return-ask-note")
    await chen.says("星期三有上班嗎？")
    await chen.taps("!save")
    chen.sees("review-hours-returned", SHOWN)  # and on to the next one
    assert "星期三有上班嗎？" in mei.text_of("review-hours-please-look")
    assert "以你記的為準" in mei.text_of("review-hours-please-look")
    review = (await _reviews(week))[week.cast.people["mei"]]
    assert (review.state, review.minutes, review.note) == (WeekReviewState.RETURNED, 24 * 60, "星期三有上班嗎？")
    await chen.taps_data("open:review_hours")
    assert "・Mei　24 小時：1 天還沒記、← Chen 退回，等同學看" in chen.text_of(LIST)
    assert "2 位要看一下" in chen.text_of(LIST)
    await chen.taps("review-hours-rest")
    assert (await _reviews(week))[week.cast.people["mei"]].state == WeekReviewState.RETURNED
    await mei.taps("看這一週")
    mei.sees("my-week-heading")
    week.clock.move(timedelta(minutes=5))
    await mei.taps("沒錯")
    await mei.taps("confirm-week-yes")
    await chen.taps_data("open:review_hours")
    assert "・Mei　24 小時：退回後同學看過了、1 天還沒記" in chen.text_of(LIST).splitlines()


async def test_a_week_goes_on_to_be_changed_after_it_was_approved_and_is_shown_again(week: Talk) -> None:
    chen, mei = week.person("chen"), week.person("mei")
    await chen.taps_data("open:review_hours")
    await chen.taps("看 Mei")
    await chen.taps("沒問題")
    week.clock.move(timedelta(hours=1))
    await mei.says("11/18 8-17 休1h")
    await mei.taps("!save")
    async with week.database.reading() as session:
        wednesday = _at(MONDAY + 2 * DAY, time(0))
        found = await shifts.between(session, week.cast.people["mei"], wednesday, wednesday + DAY)
    assert [one.state for one in found] == [ShiftState.REPORTED]
    await chen.taps_data("open:review_hours")
    assert "・Mei　32 小時：核可後又改過" in chen.text_of(LIST).splitlines()
    await chen.taps("看 Mei")
    await chen.taps("沒問題")
    await chen.taps_data("open:review_hours")
    assert "Mei" not in chen.text_of(LIST)


async def test_an_old_button_approves_nothing_that_was_not_seen(week: Talk) -> None:
    chen, mei = week.person("chen"), week.person("mei")
    await chen.taps_data("open:review_hours")
    await chen.taps("看 Mei")
    await mei.says("11/18 8-17 休1h")
    await mei.taps("!save")
    await chen.taps("沒問題")
    chen.sees("review-hours-changed", SHOWN)
    assert "合計 32 小時（4 天）" in chen.text_of(SHOWN)
    assert await _reviews(week) == {}


async def test_the_rest_is_what_is_plain_when_it_is_tapped(week: Talk) -> None:
    chen = week.person("chen")
    await chen.taps_data("open:review_hours")
    async with week.database.transaction() as session:
        student = await session.scalar(select(tables.Person.id).where(tables.Person.code == "X005"))
        assert student is not None
        monday = _at(MONDAY, time(0))
        for shift in await shifts.between(session, student, monday, monday + 2 * DAY):
            await shifts.withdraw(session, shift, now=NOW)
    await chen.taps("37 位都沒問題")
    assert chen.text_of("review-hours-rest-approved") == "36 位核可了。"
    assert student not in await _reviews(week)


@pytest.mark.parametrize("name", ["lin", "mei"])
async def test_nobody_else_sees_or_decides_a_students_week(week: Talk, name: str) -> None:
    phone, mei = week.person(name, Platform.TELEGRAM), week.cast.people["mei"]
    for action in ("review-hours-one", "review-hours-return", "review-hours-yes"):
        await phone.taps_data(f"{action}:{MONDAY}_{mei}")
        phone.sees("router-not-allowed")
    if name == "mei":
        for data in ("open:review_hours", f"review-hours-rest:{MONDAY}", f"review-hours-of:{MONDAY}"):
            await phone.taps_data(data)
            phone.sees("router-not-allowed")
    assert await _reviews(week) == {}


@pytest.mark.parametrize("written", ["2026-11-17", "2026-11-23", "2031-01-06", "x", "0001-01-01"])
async def test_a_forged_week_shows_nothing(talk: Talk, written: str) -> None:
    chen = talk.person("chen")
    for data in (f"review-hours-of:{written}", f"review-hours-rest:{written}", f"review-hours-one:{written}_1"):
        await chen.taps_data(data)
        chen.sees("router-not-allowed")


async def test_a_coordinator_reviews_the_whole_school(week: Talk) -> None:
    hsu = week.person("hsu")  # a teacher, too
    await hsu.says("審工時")
    assert "42 位同學，37 位沒有特別的，5 位要看一下" in hsu.text_of(LIST)
    await hsu.taps("看 Joy")
    assert hsu.text_of(SHOWN).startswith("Joy")


async def test_whoever_stands_in_for_a_teacher_reviews_their_students(talk: Talk) -> None:
    async with talk.database.transaction() as session:
        duty = tables.VisitDuty(
            school_id=talk.cast.school,
            teacher_id=talk.cast.people["chen"],
            site_id=talk.cast.sites["steel"],
            class_id=talk.cast.classes["college"],
            began_on=date(2026, 9, 1),
            known_from=date(2026, 9, 1),
        )
        session.add(duty)
        await session.flush()
        session.add(
            tables.DutyCover(
                school_id=talk.cast.school,
                duty_id=duty.id,
                substitute_id=talk.cast.people["lin"],
                first_day=date(2026, 11, 20),
                last_day=date(2026, 11, 24),
                arranged_by=talk.cast.people["wang"],
                arranged_at=NOW,
            )
        )
    lin = talk.person("lin", Platform.TELEGRAM)
    await lin.says("/reviewhours")
    assert all(name in lin.text_of(LIST) for name in ("Mei", "An", "Budi", "Joy"))
    talk.clock.move(DAY)
    await lin.says("/reviewhours")
    assert "Mei" not in lin.text_of(LIST)


async def test_a_student_who_cannot_be_reached_is_named_so(week: Talk) -> None:
    chen = week.person("chen")
    await chen.taps_data("open:review_hours")
    await chen.taps("看 同學037")
    await chen.taps("退回並留言")
    await chen.says("星期一幾點下班？")
    await chen.taps("!save")
    chen.sees("review-hours-returned-unreachable")


async def test_an_earlier_week_can_be_looked_at_and_a_long_list_is_cut(week: Talk) -> None:
    chen = week.person("chen")
    await chen.taps_data("open:review_hours")
    await chen.taps("← 前一週")
    shown = chen.text_of(LIST)
    assert shown.startswith("11/9（一）到 11/15（日）：40 位同學，0 位沒有特別的，40 位要看一下：")
    assert shown.count("・") == 20
    assert "還有 20 位。" in shown
    assert not any(data.startswith("review-hours-rest") for data in chen.offers())
    await chen.taps("後一週 →")
    assert chen.text_of(LIST).startswith("上週 11/16")


async def test_three_hundred_students_take_as_many_statements_as_two(database: Database) -> None:
    async with database.transaction() as session:
        cast = await enrol(session, code="BIG")
        placed = await _join(session, cast, 298)
        for placement in placed:
            _works_weeks(session, placement, weeks=5)
    async with database.reading() as session:
        school = await people.school(session, cast.school)
        with _counted(database) as sent:
            found = await week_reviews.of_week(
                session, school, MONDAY, teacher_id=cast.people["chen"], today=date(2026, 11, 24)
            )
        with _counted(database) as sent_for_two:
            few = await week_reviews.of_week(
                session, school, MONDAY, teacher_id=cast.people["lin"], today=date(2026, 11, 24)
            )
    assert (len(found), len(few)) == (300, 2)
    assert sum(one.plain for one in found) == 298
    assert {one.reasons for one in found if not one.plain} == {(Reason.MISSING,)}
    assert len(sent) <= 14
    assert len(sent) <= len(sent_for_two) + 1
