"""Visits: three taps, the clock, the digest, the alerts; and nothing that tells anybody of a visit to come."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot import looks
from handlers import visit_clock
from storage import tables
from storage.enums import CaseKind, Platform
from storage.tables import AlertCopy, Case, Digest, Visit, VisitDuty, VisitStudent
from tests.cast import NOW
from tests.conversation import Talk

TAIPEI = ZoneInfo("Asia/Taipei")


def at(day: date, clock: time = time(8, 0)) -> datetime:
    return datetime.combine(day, clock, tzinfo=TAIPEI)


@pytest.fixture
async def visiting(talk: Talk) -> Talk:
    """The duties of the cast, as an import of the roster on the first day of the placements would make them."""
    async with talk.database.transaction() as session:
        await visit_clock.sync_duties(session, talk.cast.school, at(date(2026, 9, 1)))
    return talk


async def _duty(talk: Talk, teacher: str = "chen") -> VisitDuty:
    async with talk.database.reading() as session:
        found = await session.scalar(select(VisitDuty).where(VisitDuty.teacher_id == talk.cast.people[teacher]))
        assert found is not None
        return found


async def _quick(talk: Talk, name: str = "chen", platform: Platform = Platform.LINE) -> None:
    phone = talk.person(name, platform)
    await phone.taps_data("open:confirm_visit")
    await phone.taps("quick")
    await phone.taps("!save")
    phone.sees("confirm-visit-saved")


async def test_duties_follow_the_placements(visiting: Talk) -> None:
    duty = await _duty(visiting)
    assert (duty.began_on, duty.due_on) == (date(2026, 9, 1), date(2026, 9, 15))


async def test_a_school_that_begins_in_the_middle_of_a_term_is_not_late_at_once(talk: Talk) -> None:
    """What was visited before is not on record; the clock starts on the day the roster was taken over."""
    async with talk.database.transaction() as session:
        await visit_clock.sync_duties(session, talk.cast.school, talk.clock.now())
    assert (await _duty(talk)).due_on == date(2026, 12, 8)
    await talk.passes(timedelta(days=1), step=timedelta(hours=6))
    assert [key for _, message in talk.everything_said() if "visit" in (key := message.key)] == []


async def test_three_taps_when_everybody_was_met_and_all_was_well(visiting: Talk) -> None:
    await _quick(visiting)
    assert (await _duty(visiting)).due_on == date(2026, 12, 8)
    async with visiting.database.reading() as session:
        met = list(await session.scalars(select(VisitStudent.met)))
    assert met == [True, True]


async def test_details_say_who_was_not_met_and_what_was_wrong(visiting: Talk) -> None:
    chen = visiting.person("chen")
    await chen.taps_data("open:confirm_visit")
    await chen.taps("details")
    chen.sees("confirm-visit-ask-day")
    await chen.says("昨天")
    await chen.taps("on_site")
    await chen.taps("unannounced")
    await chen.says("Mei")
    chen.sees("confirm-visit-ask-met")
    await chen.taps("done")
    await chen.taps("something")
    await chen.says("宿舍沒有熱水")
    chen.sees("confirm-visit-review")
    await chen.taps("!save")
    chen.sees("confirm-visit-saved")
    async with visiting.database.reading() as session:
        visit = (await session.scalars(select(Visit))).one()
        assert (visit.visited_on, visit.all_well, visit.note) == (date(2026, 11, 23), False, "宿舍沒有熱水")
        assert {row[0]: row[1] for row in await session.execute(select(VisitStudent.student_id, VisitStudent.met))} == {
            visiting.cast.people["mei"]: True,
            visiting.cast.people["an"]: False,
        }
    visiting.person("hsu").sees("confirm-visit-alert")


@pytest.mark.parametrize(
    ("teacher", "platform", "kind", "announced", "says", "counts"),
    [
        ("chen", Platform.LINE, "phone", None, "confirm-visit-saved-not-on-site", False),
        ("chen", Platform.LINE, "on_site", "announced", "confirm-visit-saved", True),
        ("lin", Platform.TELEGRAM, "on_site", "announced", "confirm-visit-saved-announced", False),
        ("lin", Platform.TELEGRAM, "on_site", "unannounced", "confirm-visit-saved", True),
    ],
)
async def test_what_counts_depends_on_the_law_of_those_who_work_there(
    visiting: Talk, teacher: str, platform: Platform, kind: str, announced: str | None, says: str, counts: bool
) -> None:
    phone = visiting.person(teacher, platform)
    await phone.taps_data("open:confirm_visit")
    await phone.taps("details")
    await phone.picks("2026-11-24")
    await phone.taps(kind)
    if announced:
        await phone.taps(announced)
    await phone.taps("all")
    await phone.taps("well")
    await phone.taps("!save")
    phone.sees(says)
    assert ((await _duty(visiting, teacher)).due_on == date(2026, 12, 8)) is counts


async def test_words_start_it_with_place_and_day(visiting: Talk) -> None:
    chen = visiting.person("chen")
    await chen.says("昨天去了大華")
    chen.sees("confirm-visit-ask-kind")


async def test_undo_restores_the_exact_due_day_and_only_for_ten_minutes(visiting: Talk) -> None:
    chen = visiting.person("chen")
    await _quick(visiting)
    await chen.taps("confirm-visit-undo")
    chen.sees("confirm-visit-undone")
    assert (await _duty(visiting)).due_on == date(2026, 9, 15)
    await chen.taps("confirm-visit-undo")
    chen.sees("confirm-visit-undone-already")
    await _quick(visiting)
    visiting.clock.move(timedelta(minutes=11))
    await chen.taps("confirm-visit-undo")
    chen.sees("confirm-visit-undo-too-late")


async def test_the_same_day_is_not_confirmed_twice(visiting: Talk) -> None:
    await _quick(visiting)
    chen = visiting.person("chen", Platform.TELEGRAM)
    await chen.taps_data("open:confirm_visit")
    await chen.taps("quick")
    chen.sees("confirm-visit-already")
    async with visiting.database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(Visit)) == 1


async def test_the_ladder_in_its_order_and_at_its_hours(visiting: Talk) -> None:
    """Heads-up three days before, nudge the morning after, alert three days later, finding after seven (D5)."""
    await _quick(visiting)
    await _quick(visiting, "lin", Platform.TELEGRAM)
    chen, hsu = visiting.person("chen"), visiting.person("hsu")
    due = date(2026, 12, 8)
    came: list[tuple[str, str]] = []
    for day in range(1, 16):
        before = (len(chen.messages), len(hsu.messages))
        await visiting.until(at(due + timedelta(days=day - 4), time(7, 59)), step=timedelta(days=1))
        assert len(chen.messages) == before[0], "nothing before eight o'clock"
        await visiting.until(at(due + timedelta(days=day - 4), time(8, 0)), step=timedelta(minutes=1))
        written = f"{day - 4:+d}"
        came += [(written, message.key) for message in chen.messages[before[0] :]]
        came += [
            (written, message.key)
            for message in hsu.messages[before[1] :]
            if message.key.startswith("visit-alert") and "大華" in message.text and "次通知" not in message.text
        ]
    assert came[:5] == [
        ("-3", "nudges-digest"),
        ("+1", "nudges-digest"),
        ("+3", "nudges-digest"),
        ("+3", "visit-alert-alert"),
        ("+7", "nudges-digest"),
    ]
    assert ("+7", "visit-alert-finding") in came
    async with visiting.database.reading() as session:
        findings = await session.scalars(select(Case).where(Case.kind == CaseKind.FINDING, Case.duty_id.is_not(None)))
        assert len([case for case in findings if case.duty_id]) >= 1


async def test_the_teacher_sees_when_the_coordinator_will_be_told(visiting: Talk) -> None:
    await _quick(visiting)
    chen = visiting.person("chen")
    await visiting.until(at(date(2026, 12, 9), time(8, 1)), step=timedelta(days=1))
    assert "12/11（五） 會通知承辦老師" in chen.text_of("nudges-digest")


async def test_three_days_off_give_one_digest_and_each_alert_once(visiting: Talk) -> None:
    await _quick(visiting)
    await _quick(visiting, "lin", Platform.TELEGRAM)
    visiting.clock.move(at(date(2026, 12, 12), time(9, 0)) - visiting.clock.now())
    chen, hsu = visiting.person("chen"), visiting.person("hsu")
    seen = len(chen.messages)
    for _ in range(3):
        await visiting.looks()
    assert [message.key for message in chen.messages[seen:]] == ["nudges-digest"]
    assert [message.key for message in hsu.messages].count("visit-alert-alert") == 2


async def test_a_visit_confirmed_before_the_digest_leaves_takes_it_back(visiting: Talk) -> None:
    await _quick(visiting)
    line = visiting.channels[Platform.LINE]
    chen = visiting.person("chen", Platform.TELEGRAM)
    visiting.clock.move(at(date(2026, 12, 9), time(7, 59)) - visiting.clock.now())
    await chen.taps_data("open:confirm_visit")
    await chen.taps("quick")
    visiting.clock.move(timedelta(minutes=1))
    await looks.look(visiting.database, "nudges", visiting.clock.now(), "test")
    await chen.taps("!save")
    assert "nudges-digest" not in [m.key for parcel in line.parcels for m in parcel.messages]
    assert "nudges-digest" not in [message.key for message in chen.messages]
    async with visiting.database.reading() as session:
        assert list(await session.scalars(select(Digest).where(Digest.person_id == visiting.cast.people["chen"]))) == []


async def test_an_alert_is_settled_when_the_visit_comes_in(visiting: Talk) -> None:
    await visiting.looks()
    hsu = visiting.person("hsu")
    assert "visit-alert-finding" in [message.key for message in hsu.messages]
    await _quick(visiting)
    assert "alerts-settled" in [message.key for message in hsu.messages]
    before = len(hsu.messages)
    await visiting.passes(timedelta(days=3), step=timedelta(hours=4))
    later = [m.text for m in hsu.messages[before:] if m.key.startswith("visit-alert")]
    assert not [text for text in later if "大華" in text]


async def test_twelve_duties_are_one_message_with_twelve_rows(visiting: Talk) -> None:
    async with visiting.database.transaction() as session:
        for number in range(11):
            company = tables.Company(school_id=visiting.cast.school, code=f"x{number}", name=f"廠商{number}")
            session.add(company)
            await session.flush()
            site = tables.Site(school_id=visiting.cast.school, company_id=company.id, code="1", name="一廠")
            session.add(site)
            await session.flush()
            placement = await session.get_one(tables.Placement, visiting.cast.placements["mei"])
            session.add(
                tables.Placement(
                    school_id=visiting.cast.school,
                    student_id=visiting.cast.people["an"],
                    teacher_id=visiting.cast.people["chen"],
                    class_id=placement.class_id,
                    site_id=site.id,
                    regime=placement.regime,
                    first_day=date(2026, 11, 10),
                    last_day=date(2027, 6, 30),
                )
            )
        await visit_clock.sync_duties(session, visiting.cast.school, at(date(2026, 11, 10)))
    chen = visiting.person("chen")
    visiting.clock.move(at(date(2026, 11, 25), time(8, 0)) - visiting.clock.now())
    await visiting.looks()
    digests = [message for message in chen.messages if message.key == "nudges-digest"]
    assert len(digests) == 1
    assert digests[0].text.count("・") == 12


async def test_no_student_is_ever_told_of_a_visit_to_come(visiting: Talk) -> None:
    """A term of visits, planned, made, missed; what students' phones show never speaks of one (D3)."""
    chen = visiting.person("chen")
    await chen.taps_data("open:my_visits")
    await chen.taps("my-visits-plan")
    await chen.picks("2026-12-01")
    await chen.taps("!save")
    chen.sees("my-visits-plan-saved")
    for _ in range(6):
        await visiting.passes(timedelta(days=21), step=timedelta(hours=12))
        await _quick(visiting)
    students = {visiting.person(name, platform).user for name in ("mei", "an", "budi", "joy") for platform in Platform}
    told = [message for user, message in visiting.everything_said() if user in students]
    assert [
        message.key for message in told if "visit" in message.key or "nudge" in message.key or "訪" in message.text
    ] == []


async def test_an_overdue_duty_alerts_every_coordinator_once(visiting: Talk) -> None:
    await visiting.looks()
    async with visiting.database.reading() as session:
        people = list(await session.scalars(select(AlertCopy.person_id)))
    assert set(people) == {visiting.cast.people["wang"], visiting.cast.people["hsu"]}
    assert len(people) == 4, "two duties, two coordinators"


def test_the_cast_speaks_of_a_tuesday_evening() -> None:
    assert NOW.isoformat() == "2026-11-24T10:00:00+00:00"
    assert NOW.astimezone(TAIPEI).weekday() == 1
