"""Two entries that overlap and are both true: both stay, and every sum counts the minutes that they share once."""

from datetime import UTC, date, datetime, timedelta

from handlers import week_cards, week_reviews
from storage import people, shifts
from storage.tables import Placement
from tests.conversation import Phone, Talk
from tests.records import reported_shifts


async def _both_are_true(phone: Phone, *messages: str) -> None:
    for message in messages:
        await phone.says(message)
        phone.sees("report-shift-ask-clash")
        await phone.taps("both")
        await phone.taps("!save")
        phone.sees("report-shift-saved")


async def _three_that_overlap(talk: Talk, name: str, day: datetime) -> None:
    """08:00-12:00, 10:00-13:00 and 12:00-17:00 in Taipei: twelve hours when added up, nine hours of work."""
    async with talk.database.transaction() as session:
        placement = await session.get_one(Placement, talk.cast.placements[name])
        for begins, ends in ((0, 4), (2, 5), (4, 9)):
            await shifts.add(
                session,
                placement=placement,
                starts_at=day + timedelta(hours=begins),
                ends_at=day + timedelta(hours=ends),
                break_minutes=0,
                now=day + timedelta(hours=9),
                via="line",
                overlap_confirmed=True,
            )


async def test_the_week_says_so_and_each_entry_keeps_its_own_hours(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("今天 8-12")
    await mei.taps("!save")
    assert "4 小時" in mei.last.text
    await _both_are_true(mei, "今天 10-13")
    assert "5 小時" in mei.text_of("report-shift-saved")
    await mei.says("我的工時")
    shown = mei.last.text
    assert "08:00–12:00　4 小時" in shown
    assert "10:00–13:00　3 小時" in shown
    assert "合計 5 小時\n（重疊的時間只算一次）" in shown
    assert len(await reported_shifts(talk)) == 2


async def test_a_week_without_an_overlap_says_nothing_of_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("今天 8-12 13-17")
    await mei.taps("!save")
    await mei.says("我的工時")
    assert "合計 8 小時" in mei.last.text
    assert "重疊" not in mei.last.text


async def test_card_review_and_record_count_the_same(talk: Talk) -> None:
    await _three_that_overlap(talk, "joy", datetime(2026, 11, 17, tzinfo=UTC))
    monday, joy = date(2026, 11, 16), talk.cast.people["joy"]
    async with talk.database.reading() as session:
        student = await people.by_id(session, joy)
        card = await week_cards.of_student(session, student, monday)
        school = await people.school(session, student.school_id)
        [reviewed] = await week_reviews.of_week(
            session, school, monday, teacher_id=None, today=date(2026, 11, 24), student_id=joy
        )
        [later] = await week_reviews.of_week(
            session, school, date(2026, 11, 23), teacher_id=None, today=date(2026, 11, 24), student_id=joy
        )
    assert card.minutes == reviewed.seen.week.minutes == later.seen.before[0] == 9 * 60
    assert "9 h" in week_cards.write(card, "en").text
    assert "counts once" in week_cards.write(card, "en").text
    phone = talk.person("joy")
    await phone.says("record")
    said = phone.text_of("my-record-card")
    assert "2026-11: 9 h" in said
    assert "63 h more to your next credit" in said


async def test_a_pay_slip_is_compared_with_the_hours_that_were_worked(talk: Talk) -> None:
    await _three_that_overlap(talk, "mei", datetime(2026, 10, 6, tzinfo=UTC))
    mei = talk.person("mei")
    await mei.taps_data("open:check_pay_slip")
    await mei.taps("2026-10")
    for answer in ("9", "1800"):
        await mei.says(answer)
    await mei.taps("done")
    await mei.taps("hourly")
    await mei.says("200")
    await mei.taps("!save")
    mei.sees("check-pay-slip-fine")
