"""Days without an entry: asked once, in the evening after, on work days only; and gone as soon as something is written."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot import looks
from storage import rounds
from storage.enums import OutboxState, Platform, ProgrammeModel
from storage.tables import CalendarException, HoursNudge, Parcel, Person, ProgrammeClass, Shift
from tests.conversation import Phone, Talk
from tests.records import days_off, told_of_days_off

TAIPEI = ZoneInfo("Asia/Taipei")
EVENING = time(19, 30)
KEY = "hours-reminders-missing"


def at(day: date, clock: time = EVENING) -> datetime:
    return datetime.combine(day, clock, tzinfo=TAIPEI)


def nov(day: int) -> date:
    return date(2026, 11, day) if day <= 30 else date(2026, 12, day - 30)


@pytest.fixture
async def only_an(talk: Talk) -> Talk:
    """An alone works (421: Monday to Thursday at the company); the others have left, so that one phone shows everything."""
    async with talk.database.transaction() as session:
        others = [talk.cast.people[name] for name in ("mei", "budi", "joy")]
        await session.execute(update(Person).where(Person.id.in_(others)).values(active=False))
    return talk


async def _evenings(talk: Talk, *days: int) -> None:
    """The look of each evening, and one an hour later that finds nothing more to do."""
    for day in days:
        for moment in (at(nov(day)), at(nov(day), time(20, 30))):
            talk.clock.move(moment - talk.clock.now())
            await looks.look(talk.database, "missing-hours", talk.clock.now(), "test")
        await talk.settles()


async def _days(talk: Talk) -> list[date]:
    async with talk.database.reading() as session:
        return list(await session.scalars(select(HoursNudge.day).order_by(HoursNudge.day)))


async def _says_at(phone: Phone, day: int, text: str) -> None:
    """Report in the evening of a day, before anybody is asked."""
    phone.talk.clock.move(at(nov(day), time(19)) - phone.talk.clock.now())
    await phone.says(text)
    if "!save" in str(phone.offers()):
        await phone.taps("!save")


async def test_a_week_has_as_many_questions_as_real_gaps(only_an: Talk) -> None:
    """An joined on Tuesday the 24th: of the work days to Thursday the 3rd, two are not reported."""
    an = only_an.person("an")
    await _says_at(an, 24, "8-12")
    await _evenings(only_an, 24, 25)
    await _says_at(an, 26, "8-12")
    await _evenings(only_an, 26, 27, 28, 29)
    await _says_at(an, 30, "8-12")
    await _evenings(only_an, 30, 31)
    await _says_at(an, 32, "8-12")
    await _evenings(only_an, 32, 33, 34)
    assert await _days(only_an) == [nov(25), nov(31), nov(33)]
    assert len([message for message in an.messages if message.key == KEY]) == 3


async def test_nobody_is_asked_about_a_week_that_is_written(only_an: Talk) -> None:
    an = only_an.person("an")
    for day in (24, 25, 26):
        await _says_at(an, day, "8-12")
        await _evenings(only_an, day)
    await _evenings(only_an, 27, 28, 29)
    assert await _days(only_an) == []


async def test_after_three_days_without_the_process_one_message_asks_for_all(only_an: Talk) -> None:
    an = only_an.person("an")
    await _evenings(only_an, 27)
    assert await _days(only_an) == [nov(24), nov(25), nov(26)]
    assert len([message for message in an.messages if message.key == KEY]) == 1
    await _evenings(only_an, 28, 29)
    assert len([message for message in an.messages if message.key == KEY]) == 1


async def test_nothing_is_asked_before_the_hour_about_today_or_about_days_before_they_joined(only_an: Talk) -> None:
    only_an.clock.move(at(nov(25), time(19, 29)) - only_an.clock.now())
    await only_an.looks()
    assert await _days(only_an) == []
    only_an.clock.move(timedelta(minutes=1))
    await only_an.looks()
    assert await _days(only_an) == [nov(24)]


async def test_exams_leave_and_weeks_at_school_are_quiet(only_an: Talk) -> None:
    async with only_an.database.transaction() as session:
        for first, kind in ((24, "school_phase"), (25, "event")):
            session.add(
                CalendarException(
                    school_id=only_an.cast.school,
                    class_id=only_an.cast.classes["college"],
                    first_day=nov(first),
                    last_day=nov(first),
                    kind=kind,
                    name="期中考",
                )
            )
    an = only_an.person("an")
    await _says_at(an, 26, "hôm nay nghỉ phép")
    await _evenings(only_an, 26, 27)
    assert await days_off(only_an) == ["2026-11-26 leave"]
    assert await _days(only_an) == []


async def test_somebody_on_the_clock_is_left_alone(only_an: Talk) -> None:
    an = only_an.person("an")
    await an.taps_data("open:clock_in")
    await _evenings(only_an, 25)
    assert await _days(only_an) == []


async def test_a_class_whose_pattern_cannot_be_read_expects_nothing(only_an: Talk) -> None:
    async with only_an.database.transaction() as session:
        await session.execute(update(ProgrammeClass).values(pattern={"week": "every day"}))
    await _evenings(only_an, 26)
    assert await _days(only_an) == []


async def test_hours_that_come_in_take_back_a_question_that_has_not_left(only_an: Talk) -> None:
    """The look comes in the quiet hours, so that the question waits for the morning."""
    an = only_an.person("an")
    only_an.clock.move(at(nov(25), time(22)) - only_an.clock.now())
    await only_an.looks()
    assert await _days(only_an) == [nov(24)]
    await an.says("hôm qua 8-12")
    await an.taps("!save")
    await only_an.until(at(nov(26), time(8)), step=timedelta(hours=1))
    assert KEY not in [message.key for message in an.messages]


async def test_a_question_that_waits_for_the_next_message_is_taken_back_too_and_asks_for_the_rest(
    only_an: Talk,
) -> None:
    an = only_an.person("an")
    only_an.clock.move(at(nov(26), time(22)) - only_an.clock.now())
    await only_an.looks()
    async with only_an.database.transaction() as session:
        await session.execute(update(Parcel).values(state=OutboxState.WAITING))
    await an.taps_data(f"hours-reminders-off:{nov(24)}")
    an.sees(KEY, "hours-reminders-off-saved")
    assert "25/11" in an.text_of(KEY)
    assert "24/11" not in an.text_of(KEY)
    async with only_an.database.reading() as session:
        states = sorted(await session.scalars(select(Parcel.state)))
    assert states == [OutboxState.SENT, OutboxState.SUPERSEDED, OutboxState.SUPERSEDED]


async def test_questions_that_wait_become_one(only_an: Talk) -> None:
    an = only_an.person("an")
    for day in (25, 26, 27):
        only_an.clock.move(at(nov(day)) - only_an.clock.now())
        await looks.look(only_an.database, "missing-hours", only_an.clock.now(), "test")
        async with only_an.database.transaction() as session:
            waits = Parcel.state == OutboxState.PENDING
            await session.execute(update(Parcel).where(waits).values(state=OutboxState.WAITING))
    await an.says("menu")
    assert [message.key for message in an.messages].count(KEY) == 1
    assert all(day in an.text_of(KEY) for day in ("24/11", "25/11", "26/11"))


async def test_no_work_is_one_tap_and_can_be_undone(only_an: Talk) -> None:
    an = only_an.person("an")
    await _evenings(only_an, 25)
    await an.taps("hours-reminders-off")
    an.sees("hours-reminders-off-saved")
    assert await days_off(only_an) == ["2026-11-24 rest"]
    await an.taps("hours-reminders-off-undo")
    an.sees("hours-reminders-off-undone")
    assert await days_off(only_an) == []
    assert await told_of_days_off(only_an) == ["11-24 rest reported", "11-24 rest withdrawn"]
    await _evenings(only_an, 26)
    assert (await _days(only_an)).count(nov(24)) == 1


async def test_other_hours_open_the_form_with_the_day_filled_in(only_an: Talk) -> None:
    an = only_an.person("an")
    await _evenings(only_an, 25)
    await an.taps("hours-reminders-fill")
    an.sees("report-shift-ask-times")
    await an.says("09:00-12:00")
    await an.taps("!save")
    async with only_an.database.reading() as session:
        shift = (await session.scalars(select(Shift))).one()
    assert shift.starts_at == datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    await an.taps("hours-reminders-off")
    an.sees("hours-reminders-known")


async def test_as_usual_shows_the_usual_shift_of_that_day_and_saves_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await _evenings(talk, 25)
    await mei.taps("hours-reminders-usual")
    mei.sees("report-shift-review")
    await mei.taps("!save")
    async with talk.database.reading() as session:
        shift = (await session.scalars(select(Shift))).one()
    assert (shift.starts_at, shift.break_minutes) == (datetime(2026, 11, 24, 0, 0, tzinfo=UTC), 60)


async def test_a_forged_day_changes_nothing(only_an: Talk) -> None:
    an = only_an.person("an")
    for argument in ("", "2026-13-01", "2026-12-24", "1911-01-01"):
        await an.taps_data(f"hours-reminders-off:{argument}")
        an.sees("router-not-allowed")
    for action in ("usual", "fill", "off-undo"):
        await an.taps_data(f"hours-reminders-{action}:2026-12-24")
        an.sees("router-not-allowed")


async def test_whoever_is_silent_for_two_weeks_is_asked_no_more(only_an: Talk) -> None:
    """Joined on the 24th of November: a question on the evenings of these days, and none about a day after the 8th of December."""
    for day in (27, 30, 33, 36, 39, 42, 45):
        await _evenings(only_an, day)
    asked = await _days(only_an)
    assert (asked[0], asked[-1]) == (nov(24), nov(38))


async def test_a_round_walks_a_school_a_few_at_a_time_and_meets_everybody_once(talk: Talk) -> None:
    met: list[list[str]] = []
    for day in (nov(24), nov(24), nov(24), nov(24), nov(25), nov(24)):
        async with talk.database.transaction() as session:
            few = await rounds.next_students(session, "test", talk.cast.school, day, first=day, last=day, few=2)
            met.append([name for name, row in talk.cast.people.items() if row in few])
    assert met == [["mei", "an"], ["budi", "joy"], [], [], ["mei", "an"], ["mei", "an"]]


async def test_all_students_of_all_kinds_of_class_are_asked_on_their_platform(talk: Talk) -> None:
    async with talk.database.transaction() as session:
        await session.execute(update(ProgrammeClass).values(model=ProgrammeModel.DAY_EVENING))
    await _evenings(talk, 25)
    phones = [
        talk.person("mei"),
        talk.person("an"),
        talk.person("budi", Platform.TELEGRAM),
        talk.person("joy"),
    ]
    assert [sum(message.key == KEY for message in phone.messages) for phone in phones] == [1, 1, 1, 1]
    assert [sum("usual" in button.data for button in phone.last.buttons) for phone in phones] == [1, 0, 0, 0]
