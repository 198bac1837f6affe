"""One's own record: hours, credits and what is missing in one card, and a copy to take away that shows every correction."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from handlers.everyone import addresses
from storage import record_copies, record_entries, shifts
from storage.enums import Platform, Regime
from storage.record_copies import Copy
from storage.tables import AuditEntry, ContractTerms, ExportFile, Parcel, Placement, School
from tests.cast import NOW
from tests.conversation import Talk

WEB = "https://hours.example.edu.tw"


@pytest.fixture
def web_address() -> Iterator[None]:
    before = addresses.current()
    addresses.use(replace(before, web=WEB))
    yield
    addresses.use(before)


async def _worked(talk: Talk, name: str, *days: datetime, hours: int = 8) -> None:
    """Shifts of so many hours without a break."""
    async with talk.database.transaction() as session:
        placement = await session.scalar(
            select(Placement).where(Placement.student_id == talk.cast.people[name]).order_by(Placement.first_day.desc())
        )
        assert placement is not None
        for day in days:
            await shifts.add(
                session,
                placement=placement,
                starts_at=day,
                ends_at=day + timedelta(hours=hours),
                break_minutes=0,
                now=day + timedelta(hours=hours),
                via="line",
            )


def _days(first: datetime, count: int) -> list[datetime]:
    return [first + timedelta(days=number) for number in range(count)]


async def _copies(talk: Talk) -> list[tuple[str, Copy]]:
    async with talk.database.reading() as session:
        files = list(await session.scalars(select(ExportFile).order_by(ExportFile.id)))
    return [(file.name, Copy.model_validate_json(file.content)) for file in files if file.content]


@pytest.mark.parametrize("name", ["joy", "mei"])
async def test_the_card_shows_hours_of_month_and_term_and_the_credits_under_both_laws(talk: Talk, name: str) -> None:
    await _worked(
        talk, name, *_days(datetime(2026, 9, 7, tzinfo=UTC), 12), *_days(datetime(2026, 11, 9, tzinfo=UTC), 5)
    )
    phone = talk.person(name)
    async with talk.database.reading() as session:
        placement = await session.get_one(Placement, talk.cast.placements[name])
        assert placement.regime == {"joy": Regime.TRAINEE, "mei": Regime.EMPLOYEE}[name]
    await phone.says("record")
    phone.sees("my-record-card")
    card = phone.text_of("my-record-card")
    hours = {"joy": ("40 h", "136 h", "8 h more", "1 of 4", "1 of 16")}
    hours["mei"] = ("40 小時", "136 小時", "再 8 小時", "1 / 4", "1 / 16")
    for figure in hours[name]:
        assert figure in card
    assert "■■■■□□□□□□" in card


async def test_a_shortfall_is_told_long_before_the_term_is_over(talk: Talk) -> None:
    await _worked(talk, "joy", *_days(datetime(2026, 10, 30, tzinfo=UTC), 5))
    await talk.person("joy").says("credits")
    card = talk.person("joy").text_of("my-record-card")
    # 40 hours in the last four weeks are 10/7 a day: 248 hours more take 174 days; 68 days give 97 h 8 min.
    assert "only be full on Mon 17 May" in card
    assert "150 h 52 min would be missing" in card


async def test_a_pace_that_is_enough_is_told_with_the_day(talk: Talk) -> None:
    await _worked(talk, "joy", *_days(datetime(2026, 10, 28, tzinfo=UTC), 20))
    await talk.person("joy").says("credits")
    assert "this term's 4 credits will be full on Thu 17 Dec" in talk.person("joy").text_of("my-record-card")


async def test_hours_at_an_earlier_company_count_after_a_re_placement(talk: Talk) -> None:
    await _worked(talk, "joy", *_days(datetime(2026, 9, 7, tzinfo=UTC), 5))
    async with talk.database.transaction() as session:
        old = await session.get_one(Placement, talk.cast.placements["joy"])
        new = Placement(
            school_id=old.school_id,
            student_id=old.student_id,
            teacher_id=old.teacher_id,
            class_id=old.class_id,
            site_id=talk.cast.sites["hotel"],
            regime=old.regime,
            first_day=datetime(2026, 10, 1, tzinfo=UTC).date(),
            last_day=old.last_day,
        )
        old.last_day = datetime(2026, 9, 30, tzinfo=UTC).date()
        session.add(new)
    await _worked(talk, "joy", *_days(datetime(2026, 11, 9, tzinfo=UTC), 4))
    await talk.person("joy").says("record")
    assert "1 of 4 credits this term" in talk.person("joy").text_of("my-record-card")


async def test_a_school_without_credits_for_hours_shows_hours_alone(talk: Talk) -> None:
    async with talk.database.transaction() as session:
        school = await session.get_one(School, talk.cast.school)
        school.settings = {"credits_altogether": 0}
    await _worked(talk, "joy", NOW - timedelta(days=1))
    await talk.person("joy").says("record")
    card = talk.person("joy").text_of("my-record-card")
    assert "8 h" in card
    assert "credit" not in card


@pytest.mark.usefixtures("web_address")
@pytest.mark.parametrize("kind", ["pdf", "csv"])
async def test_a_copy_is_one_tap_and_holds_every_revision_with_its_seal(talk: Talk, kind: str) -> None:
    an = talk.person("an")
    await an.says("8-17")
    await an.taps("30")
    await an.taps("!save")
    await an.taps("report-shift-undo")
    await an.taps_data("open:my_record")
    await an.taps(f"my-record-take:{kind}")
    an.sees("my-record-ready")
    [(name, copy)] = await _copies(talk)
    assert name == f"xieshou-S002-20261124.{kind}"
    assert (copy.name, copy.school, copy.locale, copy.made_at) == ("An", "攜手高工", "vi", NOW)
    assert [one.name for one in copy.workplaces] == ["大華精密 岡山廠"]
    assert [(one.number, one.state) for one in copy.entries] == [(1, "reported"), (2, "withdrawn")]
    async with talk.database.reading() as session:
        stored = await record_entries.of_student(session, talk.cast.people["an"])
    assert [one.seal for one in copy.entries] == [one.chain for one in stored]


@pytest.mark.usefixtures("web_address")
async def test_the_link_is_in_the_button_and_works_for_a_day(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("my-record-take:pdf")
    message = mei.last
    [button] = message.buttons
    assert button.url.startswith(f"{WEB}/record/")
    assert WEB not in message.text
    assert "11/25" in message.text
    token = button.url.rpartition("/")[2]
    async with talk.database.reading() as session:
        now = talk.clock.now()
        assert await record_copies.behind(session, token, now + timedelta(hours=23, minutes=59)) is not None
        assert await record_copies.behind(session, token, now + timedelta(hours=24)) is None
        audited = list(await session.scalars(select(AuditEntry).where(AuditEntry.action == "record-copied")))
        keys = list(await session.scalars(select(Parcel.keys)))
    assert [(entry.actor_id, entry.details) for entry in audited] == [(talk.cast.people["mei"], {"kind": "pdf"})]
    assert all(token not in str(one) for one in keys)


async def test_without_a_web_address_it_says_so_kindly_and_makes_nothing(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("my-record-take:pdf")
    mei.sees("my-record-no-address")
    assert await _copies(talk) == []


@pytest.mark.usefixtures("web_address")
async def test_a_forged_kind_and_somebody_who_is_no_student_get_nothing(talk: Talk) -> None:
    mei, chen = talk.person("mei"), talk.person("chen")
    await mei.taps_data("my-record-take:exe")
    mei.sees("router-not-allowed")
    for data in ("open:my_record", "my-record-take:pdf"):
        await chen.taps_data(data)
        chen.sees("router-not-allowed")
    assert await _copies(talk) == []


@pytest.mark.usefixtures("web_address")
async def test_it_works_on_the_other_platform_too(talk: Talk) -> None:
    budi = talk.person("budi", Platform.TELEGRAM)
    await budi.says("catatanku")
    await budi.taps("my-record-take:csv")
    budi.sees("my-record-ready")


@pytest.mark.parametrize(
    ("ends", "longer", "said", "unsaid"),
    [
        ("19:00", False, ["加班 2 小時 / 46 小時"], ["138 小時"]),
        ("19:00", True, ["加班 2 小時 / 54 小時", "加班 2 小時 / 138 小時"], ["46 小時"]),
        ("17:00", False, [], ["46 小時"]),
    ],
)
async def test_the_card_counts_overtime_against_the_cap(
    talk: Talk, ends: str, longer: bool, said: list[str], unsaid: list[str]
) -> None:
    async with talk.database.transaction() as session:
        session.add(
            ContractTerms(
                school_id=talk.cast.school,
                placement_id=talk.cast.placements["mei"],
                valid_from=date(2026, 9, 1),
                terms={"regular_leave": "Sun", "rest_day": "Sat", "ot_consent": True, "extended_ot_consent": longer},
            )
        )
    mei = talk.person("mei")
    await mei.says(f"昨天 8:00-{ends} 休1h")
    await mei.taps("!save")
    await mei.taps_data("open:my_record")
    shown = mei.text_of("my-record-card")
    assert [words for words in said if words not in shown] == []
    assert [words for words in unsaid if words in shown] == []
