"""A pay slip is typed, compared with the own record and the minimum wage, and what is odd becomes a question, not an accusation."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select, text

from handlers.students import pay_slip_answers
from storage import shifts
from storage.enums import DialogueState, Platform, WelfareCategory
from storage.tables import Case, ContractTerms, Dialogue, PaySlip, Placement
from tests.conversation import Phone, Talk


async def _worked(talk: Talk, name: str, *, days: int, hours: int = 8) -> None:
    """So many days in October 2026 without a break."""
    async with talk.database.transaction() as session:
        placement = await session.get_one(Placement, talk.cast.placements[name])
        for number in range(days):
            start = datetime(2026, 10, 1, tzinfo=UTC) + timedelta(days=number)
            await shifts.add(
                session,
                placement=placement,
                starts_at=start,
                ends_at=start + timedelta(hours=hours),
                break_minutes=0,
                now=start + timedelta(hours=hours),
                via="line",
            )


async def _types(phone: Phone, *, hours: str, gross: str, off: dict[str, str], kind: str, wage: str = "") -> None:
    """Fill the form in up to its review."""
    await phone.taps_data("open:check_pay_slip")
    phone.sees("check-pay-slip-ask-month")
    await phone.taps("2026-10")
    await (phone.taps("none") if hours == "none" else phone.says(hours))
    await phone.says(gross)
    for name in off:
        await phone.taps(name)
    await phone.taps("done")
    for name, amount in off.items():
        phone.sees(f"check-pay-slip-ask-amount_{name}")
        await phone.says(amount)
    await phone.taps(kind)
    if wage:
        await phone.says(wage)
    phone.sees("check-pay-slip-review")


async def _kept(talk: Talk) -> list[PaySlip]:
    async with talk.database.reading() as session:
        return list(await session.scalars(select(PaySlip).order_by(PaySlip.id)))


async def test_a_slip_that_is_right_looks_fine(talk: Talk) -> None:
    await _worked(talk, "mei", days=20)
    mei = talk.person("mei")
    insured = {"labour_insurance": "738", "health_insurance": "458"}
    await _types(mei, hours="160", gross="32,000元", off=insured, kind="hourly", wage="200")
    assert "32,000" in mei.last.text
    await mei.taps("!save")
    mei.sees("check-pay-slip-fine")
    assert [button.data for button in mei.last.buttons] == ["open:my_record"]
    [slip] = await _kept(talk)
    assert slip.month == "2026-10"
    assert slip.student_id == talk.cast.people["mei"]


async def test_a_trainee_hears_what_to_ask_with_the_article_and_who_reads_it(talk: Talk) -> None:
    await _worked(talk, "joy", days=20)
    joy = talk.person("joy")
    off = {"penalty": "500", "deposit": "NT$3,000", "menstrual_leave": "983"}
    await joy.taps_data("open:check_pay_slip")
    assert "Only you see this" in joy.last.text
    await joy.taps("!cancel")
    await _types(joy, hours="152", gross="29500", off=off, kind="monthly", wage="29,500")
    await joy.taps("!save")
    joy.sees("check-pay-slip-ask")
    said = joy.last.text
    for sentence in (
        "The slip says 152 h, you recorded 160 h: 8 h less. (Trainees' Rights Act, art. 22, text of 2021-06-16)",
        "Penalty of NT$500: pay may not be held back for penalties or damages. (Trainees' Rights Act, art. 18",
        "Deposit of NT$3,000",
        "NT$983 for menstrual leave: a trainee's allowance must not be cut for it. (Trainees' Rights Act, art. 24(5)",
    ):
        assert sentence in said
    assert "There may be a reason that I do not know" in said


async def test_an_employee_is_told_the_articles_of_the_labour_standards(talk: Talk) -> None:
    await _worked(talk, "an", days=20)
    an = talk.person("an")
    await _types(an, hours="none", gross="25.000", off={"penalty": "1.000"}, kind="unknown")
    await an.taps("!save")
    an.sees("check-pay-slip-ask")
    assert "Luật Lương tối thiểu, điều 5" in an.last.text
    assert "160 giờ theo lương tối thiểu NT$196 một giờ thì ít nhất là NT$31,360; phiếu ghi NT$25,000." in an.last.text
    assert "Luật Tiêu chuẩn lao động, điều 26" in an.last.text


async def test_the_button_opens_a_report_with_the_words_in_it_and_nothing_is_sent_before(talk: Talk) -> None:
    await _worked(talk, "mei", days=20)
    mei = talk.person("mei")
    await _types(mei, hours="150", gross="30000", off={}, kind="hourly", wage="200")
    await mei.taps("!save")
    await mei.taps("check-pay-slip-report")
    mei.sees("report-welfare-ask-who")
    async with talk.database.reading() as session:
        assert list(await session.scalars(select(Case))) == []
    await mei.taps("coordinators")
    assert "我對了 2026-10 的薪資單" in mei.last.text
    await mei.taps("!save")
    async with talk.database.reading() as session:
        [case] = await session.scalars(select(Case))
    assert case.category == WelfareCategory.WAGES


async def test_checked_again_the_month_keeps_the_newest_slip(talk: Talk) -> None:
    await _worked(talk, "mei", days=20)
    mei = talk.person("mei")
    for gross in ("30000", "32000"):
        await _types(mei, hours="160", gross=gross, off={}, kind="hourly", wage="200")
        await mei.taps("!save")
    mei.sees("check-pay-slip-fine")
    [slip] = await _kept(talk)
    assert slip.says["gross"] == "32000"


async def test_what_the_slip_said_is_encrypted(talk: Talk) -> None:
    mei = talk.person("mei")
    await _types(mei, hours="160", gross="54321", off={}, kind="unknown")
    await mei.taps("!save")
    async with talk.database.reading() as session:
        raw = bytes(await session.scalar(text("SELECT says FROM pay_slips")) or b"")
    assert raw
    assert b"54321" not in raw


async def test_a_wage_that_the_contract_says_is_not_asked_for(talk: Talk) -> None:
    async with talk.database.transaction() as session:
        placement = await session.get_one(Placement, talk.cast.placements["joy"])
        session.add(
            ContractTerms(
                school_id=placement.school_id,
                placement_id=placement.id,
                valid_from=date(2026, 9, 1),
                terms={"monthly_wage_twd": 30000},
            )
        )
    joy = talk.person("joy")
    await joy.taps_data("open:check_pay_slip")
    await joy.says("10")
    await joy.taps("none")
    await joy.says("29000")
    await joy.taps("done")
    joy.sees("check-pay-slip-review")
    await joy.taps("!save")
    assert "Your pay is NT$30,000 a month; the slip says NT$29,000" in joy.last.text


async def test_an_amount_that_nobody_can_read_is_asked_again_at_once(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("open:check_pay_slip")
    await mei.taps("2026-10")
    await mei.says("很多")
    mei.sees("check-pay-slip-not-hours", "check-pay-slip-ask-hours")
    await mei.says("168小時30分")
    await mei.says("看不清楚")
    mei.sees("check-pay-slip-not-money", "check-pay-slip-ask-gross")
    await mei.says("２９５００")
    await mei.taps("penalty")
    await mei.taps("done")
    await mei.says("😀")
    mei.sees("check-pay-slip-not-money", "check-pay-slip-ask-amount_penalty")
    await mei.says("500")
    await mei.taps("hourly")
    await mei.says("不知道")
    mei.sees("check-pay-slip-not-money", "check-pay-slip-ask-wage")
    await mei.says("200")
    mei.sees("check-pay-slip-review")


async def test_months_without_a_placement_are_not_offered(talk: Talk) -> None:
    budi = talk.person("budi", Platform.TELEGRAM)
    await budi.says("slip gaji")
    assert [offer for offer in budi.offers() if offer.startswith("20")] == ["2026-11", "2026-10", "2026-09"]
    await budi.says("8")
    budi.sees("prompt-choose-one")
    async with talk.database.transaction() as session:
        placement = await session.get_one(Placement, talk.cast.placements["budi"])
        placement.first_day = date(2027, 1, 1)
    await budi.taps_data("open:check_pay_slip")
    budi.sees("report-shift-no-placement")


async def test_after_a_re_placement_each_company_s_slip_is_compared_with_the_hours_there(talk: Talk) -> None:
    await _worked(talk, "joy", days=14)
    async with talk.database.transaction() as session:
        old = await session.get_one(Placement, talk.cast.placements["joy"])
        new = Placement(
            school_id=old.school_id,
            student_id=old.student_id,
            teacher_id=old.teacher_id,
            class_id=old.class_id,
            site_id=talk.cast.sites["hotel"],
            regime=old.regime,
            first_day=date(2026, 10, 16),
            last_day=old.last_day,
        )
        old.last_day = date(2026, 10, 15)
        session.add(new)
    joy = talk.person("joy")
    for place, outcome in (("麥田烘焙 左營店", "check-pay-slip-ask"), ("港都飯店 前鎮館", "check-pay-slip-fine")):
        await joy.taps_data("open:check_pay_slip")
        await joy.taps("2026-10")
        joy.sees("check-pay-slip-ask-place")
        await joy.taps(place)
        await joy.says("100")
        await joy.says("29500")
        await joy.taps("done")
        await joy.taps("unknown")
        await joy.taps("!save")
        joy.sees(outcome)
    assert "no hours recorded" in joy.last.text


async def test_nobody_reports_another_ones_slip_and_staff_have_none(talk: Talk) -> None:
    mei, an, chen = (talk.person(name) for name in ("mei", "an", "chen"))
    await _types(mei, hours="160", gross="1000", off={}, kind="unknown")
    await mei.taps("!save")
    for phone, data in (
        (an, "check-pay-slip-report:2026-10"),
        (mei, "check-pay-slip-report:2026-09"),
        (mei, "check-pay-slip-report:'; --"),
        (chen, "check-pay-slip-report:2026-10"),
        (chen, "open:check_pay_slip"),
    ):
        await phone.taps_data(data)
        phone.sees("router-not-allowed")
    async with talk.database.reading() as session:
        opened = list(await session.scalars(select(Dialogue.form).where(Dialogue.state == DialogueState.OPEN)))
    assert opened == []


async def test_danger_is_heard_in_the_middle_of_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("open:check_pay_slip")
    await mei.says("我想死")
    mei.sees("danger-help", "check-pay-slip-ask-month")


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("29500", 29500),
        ("29,500", 29500),
        ("29.500", 29500),
        ("NT$ 29,500", 29500),
        ("29500元整", 29500),
        ("２９５００ 塊", 29500),
        ("29500.00", 29500),
        ("195.9", 195),
        ("1,029,500", 1029500),
        ("0", 0),
        ("", None),
        ("-5", None),
        ("兩萬", None),
        ("29500 or 30000", None),
        ("1" * 30, None),
    ],
)
def test_amounts_are_read_as_people_write_them(typed: str, amount: int | None) -> None:
    assert pay_slip_answers.money(typed) == amount


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("168", 10080),
        ("168.5", 10110),
        ("168,25", 10095),
        ("168:30", 10110),
        ("text:168小時30分", 10110),
        ("168 giờ 30 phút", 10110),
        ("168 jam", 10080),
        ("168h", 10080),
        ("0", 0),
        ("744", 44640),
        ("745", None),
        ("100:75", None),
        ("一百", None),
        ("", None),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, minutes: int | None) -> None:
    assert pay_slip_answers.minutes(typed) == minutes
