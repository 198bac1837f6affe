"""The week card: rides with the next answer on LINE, comes at once on Telegram, says what is stored, and blocks nothing."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import looks
from storage.enums import DayOffKind, OutboxState, Platform
from storage.tables import DayOff, Parcel, WeekCard
from tests.conversation import Phone, Talk

TAIPEI = ZoneInfo("Asia/Taipei")
MONDAY = date(2026, 11, 23)
NEXT = datetime(2026, 11, 30, 12, 0, tzinfo=TAIPEI)
"""The Monday after the week that the cast's clock starts in (Tuesday the 24th, 18:00)."""

KEY = "week-cards-heading"


async def _reports(phone: Phone, text: str) -> None:
    await phone.says(text)
    await phone.taps("!save")


async def _look(talk: Talk, moment: datetime) -> None:
    talk.clock.move(moment - talk.clock.now())
    await looks.look(talk.database, "week-cards", talk.clock.now(), "test")
    await talk.settles()


async def _cards(talk: Talk) -> list[WeekCard]:
    async with talk.database.reading() as session:
        return list(await session.scalars(select(WeekCard).order_by(WeekCard.id)))


def _shown(phone: Phone) -> int:
    return sum(message.key == KEY for message in phone.messages)


@pytest.fixture
async def week(talk: Talk) -> Talk:
    """Joy (English, LINE) worked 8 hours on Tuesday the 24th; it is Monday noon, and the card is written."""
    await _reports(talk.person("joy"), "8-17 break 1h")
    await _look(talk, NEXT)
    return talk


async def test_on_line_the_card_waits_for_the_next_answer_and_costs_no_push(week: Talk) -> None:
    joy = week.person("joy")
    assert _shown(joy) == 0
    await joy.says("menu")
    joy.sees(KEY, "help-menu")
    assert "Total 8 h (1 day)" in joy.text_of(KEY)
    assert "Wed 25 Nov　not written down yet" in joy.text_of(KEY)


async def test_on_telegram_it_comes_at_once_on_monday_at_its_hour_and_once(talk: Talk) -> None:
    budi = talk.person("budi", Platform.TELEGRAM)
    await _reports(budi, "8-12")
    for moment in (NEXT - timedelta(days=3), NEXT - timedelta(minutes=1)):
        await _look(talk, moment)
    assert _shown(budi) == 0
    for hours in (0, 1, 24):
        await _look(talk, NEXT + timedelta(hours=hours))
    assert _shown(budi) == 1


async def test_a_week_without_anything_gets_no_card_and_a_week_of_days_off_does(talk: Talk) -> None:
    joy = talk.person("joy")
    await joy.taps_data("hours-reminders-off:2026-11-23")
    await _look(talk, NEXT)
    assert [(card.student_id, card.monday) for card in await _cards(talk)] == [(talk.cast.people["joy"], MONDAY)]
    await joy.says("menu")
    assert "Total 0 h (0 days)" in joy.text_of(KEY)


async def test_right_confirms_what_was_shown_and_a_second_tap_changes_nothing(week: Talk) -> None:
    joy = week.person("joy")
    await joy.says("menu")
    await joy.taps("confirm-week-yes")
    joy.sees("confirm-week-saved")
    (card,) = await _cards(week)
    assert card.minutes == 480
    week.clock.move(timedelta(hours=1))
    await joy.taps("confirm-week-yes")
    joy.sees("confirm-week-saved")
    assert [row.confirmed_at for row in await _cards(week)] == [card.confirmed_at]
    await joy.taps_data(f"my-week-of:{MONDAY}")
    assert "You have confirmed this week." in joy.text_of("my-week-heading")


async def test_change_opens_that_week(week: Talk) -> None:
    joy = week.person("joy")
    await joy.says("menu")
    await joy.taps("Change")
    assert "Mon 23 Nov" in joy.text_of("my-week-heading")


async def test_a_confirmed_week_can_be_changed_and_says_what_was_confirmed(week: Talk) -> None:
    joy = week.person("joy")
    await joy.says("menu")
    await joy.taps("confirm-week-yes")
    await joy.says("11/25 9-10")
    joy.sees("report-shift-ask-reason")
    await joy.taps("remembered")
    await joy.taps("!save")
    await joy.taps_data(f"my-week-of:{MONDAY}")
    assert "You confirmed 8 h; now it is 9 h." in joy.text_of("my-week-heading")
    await joy.taps("confirm-week")
    joy.sees(KEY)
    await joy.taps("confirm-week-yes")
    assert [card.minutes for card in await _cards(week)] == [540]


async def test_an_old_button_does_not_confirm_what_was_not_seen(week: Talk) -> None:
    joy = week.person("joy")
    await joy.says("menu")
    old = next(button.data for button in joy.messages[-2].buttons if button.data.startswith("confirm-week-yes"))
    await _reports(joy, "11/25 9-10")
    await joy.taps_data(old)
    joy.sees("confirm-week-changed", KEY)
    assert [card.confirmed_at for card in await _cards(week)] == [None]
    assert "Total 9 h (2 days)" in joy.text_of(KEY)


async def test_a_card_that_waits_is_written_anew_when_the_week_changes(week: Talk) -> None:
    joy = week.person("joy")
    async with week.database.reading() as session:
        before = await session.scalar(select(Parcel.id).where(Parcel.state == OutboxState.WAITING))
    await joy.taps_data(f"hours-reminders-off:{MONDAY + timedelta(days=2)}")
    joy.sees(KEY, "hours-reminders-off-saved")
    assert _shown(joy) == 1
    assert "Wed 25 Nov　day off, no shift" in joy.text_of(KEY)
    assert [card.parcel_id != before for card in await _cards(week)] == [True]


async def test_a_newer_card_takes_the_place_of_one_that_still_waits(week: Talk) -> None:
    joy = week.person("joy")
    async with week.database.transaction() as session:
        waiting = (await session.scalars(select(Parcel).where(Parcel.state == OutboxState.WAITING))).one()
        first = waiting.id
        session.add(
            DayOff(
                school_id=week.cast.school,
                student_id=week.cast.people["joy"],
                placement_id=week.cast.placements["joy"],
                day=date(2026, 12, 1),
                kind=DayOffKind.SICK,
                reported_at=week.clock.now(),
            )
        )
    await _look(week, NEXT + timedelta(days=7))
    async with week.database.reading() as session:
        parcels = {
            parcel.id: parcel.state
            for parcel in await session.scalars(select(Parcel).where(Parcel.keys == KEY).order_by(Parcel.id))
        }
    assert parcels.pop(first) == OutboxState.SUPERSEDED
    assert list(parcels.values()) == [OutboxState.WAITING]
    await joy.says("menu")
    assert _shown(joy) == 1


async def test_a_forged_week_confirms_nothing(week: Talk) -> None:
    joy = week.person("joy")
    for argument in ("", "x", "2026-11-24", "2026-11-30", "1990-01-01", "2026-11-23_", "2027-01-04"):
        await joy.taps_data(f"confirm-week-yes:{argument}")
    assert [card.confirmed_at for card in await _cards(week)] == [None]


async def test_a_card_written_late_in_the_night_waits_for_the_morning(talk: Talk) -> None:
    budi = talk.person("budi", Platform.TELEGRAM)
    await _reports(budi, "8-12")
    await _look(talk, datetime.combine(NEXT.date(), time(23), tzinfo=TAIPEI))
    assert _shown(budi) == 0
    talk.clock.move(timedelta(hours=9))
    await talk.settles()
    assert _shown(budi) == 1
