"""Reports, danger and alerts: who is told, who sees what, and that it goes on until somebody has taken it."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from storage.enums import CaseState, Confidentiality, Platform, Severity
from storage.tables import Alert, Case, CaseEvent
from tests.conversation import Phone, Talk


async def _report(
    phone: Phone, words: str = "班長一直罵我", *, category: str | None = None, safe: str | None = "safe", who: str
) -> None:
    await phone.taps_data("open:report_welfare")
    await phone.says(words)
    if category:
        await phone.taps(category)
    if safe:
        await phone.taps(safe)
    await phone.taps(who)
    phone.sees("report-welfare-review")
    await phone.taps("!save")


async def _case(talk: Talk) -> Case:
    async with talk.database.reading() as session:
        return (await session.scalars(select(Case).order_by(Case.id.desc()).limit(1))).one()


def _keys(phone: Phone) -> list[str]:
    return [message.key for message in phone.messages]


async def test_a_sentence_and_three_taps_open_a_case_and_say_who_reads_it(talk: Talk) -> None:
    mei = talk.person("mei")
    await _report(mei, who="coordinators")
    mei.sees("report-welfare-saved-high", "report-welfare-readers-coordinators")
    case = await _case(talk)
    assert (case.number, case.category, case.severity, case.state) == (
        1,
        "harassment_or_bullying",
        Severity.HIGH,
        CaseState.OPEN,
    )
    for name in ("wang", "hsu"):
        assert "report-welfare-alert" in _keys(talk.person(name))
    assert _keys(talk.person("chen")) == []


async def test_free_words_start_it_and_the_sensitive_step_still_asks(talk: Talk) -> None:
    an = talk.person("an")
    await an.says("công ty trừ tiền lương của em")
    an.sees("report-welfare-heard", "report-welfare-ask-who")
    await an.taps("coordinators")
    await an.taps("!save")
    an.sees("report-welfare-saved-normal")


async def test_a_wish_to_move_is_a_case_of_its_own_kind(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("我想換公司")
    await mei.taps("coordinators")
    await mei.taps("!save")
    assert (await _case(talk)).kind == "replacement"


async def test_the_teacher_is_told_only_when_the_student_wants_it(talk: Talk) -> None:
    await _report(talk.person("mei"), who="teacher_too")
    chen = talk.person("chen")
    assert _keys(chen) == ["report-welfare-teacher-told"]
    await chen.taps("case-show")
    chen.sees("open-alerts-case-shown")
    assert "班長一直罵我" in chen.last.text


async def test_not_safe_brings_the_numbers_at_once_and_an_urgent_case(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.taps_data("open:report_welfare")
    await mei.says("班長一直罵我")
    await mei.taps("not_safe")
    mei.sees("danger-help", "report-welfare-ask-who")
    await mei.taps("coordinators")
    await mei.taps("!save")
    mei.sees("report-welfare-saved-urgent")


async def test_sexual_harassment_puts_the_24_hours_on_the_alert(talk: Talk) -> None:
    await _report(talk.person("mei"), "主管摸我", who="coordinators")
    assert "11/25（三） 18:00" in talk.person("wang").text_of("report-welfare-alert-campus")


async def test_a_sealed_name_is_nowhere_and_the_conversation_goes_both_ways(talk: Talk) -> None:
    mei, wang = talk.person("mei"), talk.person("wang")
    await _report(mei, who="sealed")
    mei.sees("report-welfare-readers-sealed")
    await wang.taps("alert-ack")
    assert "alerts-reporter-told" in _keys(mei)
    await wang.taps("case-show")
    assert "不具名" in wang.last.text
    await wang.taps("case-write")
    await wang.says("謝謝你告訴我們")
    await wang.taps("!save")
    assert "謝謝你告訴我們" in mei.text_of("write-to-case-from-staff")
    await mei.taps("case-write")
    await mei.says("謝謝老師")
    await mei.taps("!save")
    assert "謝謝老師" in wang.text_of("write-to-case-from-student")
    for name, platform in (
        ("wang", Platform.LINE),
        ("wang", Platform.TELEGRAM),
        ("hsu", Platform.LINE),
        ("chen", Platform.LINE),
    ):
        assert not [message.text for message in talk.person(name, platform).messages if "Mei" in message.text]
    async with talk.database.reading() as session:
        case = (await session.scalars(select(Case))).one()
        assert (case.reporter_id, case.placement_id) == (None, None)
        assert [
            event.actor_id for event in await session.scalars(select(CaseEvent)) if event.actor_role == "student"
        ] == [None, None]
        raw = (await session.execute(text("SELECT sealed_reporter FROM cases"))).scalar_one()
        assert len(bytes(raw)) > 50, "kept encrypted"
        entries = await session.execute(text("SELECT actor_id, details FROM audit_log WHERE action = 'case-opened'"))
        assert [row.actor_id for row in entries] == [None]


async def test_danger_in_the_middle_of_the_hours_form_is_heard_and_both_survive(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("8-17 休1h")
    await mei.says("我不想活了")
    mei.sees("danger-help", "danger-heard", "dialogue-back-to-it", "report-shift-review")
    assert mei.new[0].key == "danger-help"
    assert "119" in mei.new[0].text
    assert ("119 救護、火警", "119") in mei.new[0].phone_numbers
    await mei.taps("!save")
    mei.sees("report-shift-saved")
    case = await _case(talk)
    assert (case.severity, case.confidentiality) == (Severity.URGENT, Confidentiality.COORDINATORS)
    for name, platform in (("wang", Platform.LINE), ("wang", Platform.TELEGRAM), ("hsu", Platform.LINE)):
        assert "我不想活了" in talk.person(name, platform).text_of("danger-alert")


@pytest.mark.parametrize(
    ("name", "platform", "words"),
    [
        ("an", Platform.LINE, "có cháy trong nhà máy"),
        ("an", Platform.LINE, "em muoosn cheest"),  # typed while the input method was off
        ("budi", Platform.TELEGRAM, "tolong ada api"),
        ("joy", Platform.LINE, "I want to die"),
    ],
)
async def test_danger_is_heard_in_every_language(talk: Talk, name: str, platform: Platform, words: str) -> None:
    phone = talk.person(name, platform)
    await phone.says(words)
    phone.sees("danger-help", "danger-heard")
    assert "1955" in phone.new[0].text


async def test_a_stranger_gets_the_numbers_too(talk: Talk) -> None:
    stranger = talk.person("stranger", user="U" + "e" * 32)
    await stranger.says("救命")
    stranger.sees("danger-help")
    async with talk.database.reading() as session:
        assert list(await session.scalars(select(Case))) == []


async def test_more_words_join_the_case_and_reach_the_coordinators_at_once(talk: Talk) -> None:
    mei, wang = talk.person("mei"), talk.person("wang")
    await mei.says("救命")
    await mei.says("我被關在倉庫 救我")
    mei.sees("danger-help", "danger-heard-more")
    assert "倉庫" in wang.text_of("danger-more")
    async with talk.database.reading() as session:
        assert len(list(await session.scalars(select(Alert)))) == 1
    await mei.taps("danger-safe")
    mei.sees("danger-glad")
    assert "danger-says-safe" in _keys(wang)
    assert (await _case(talk)).state == CaseState.OPEN


async def test_urgent_alerts_everybody_again_every_fifteen_minutes_day_and_night(talk: Talk) -> None:
    talk.clock.move(timedelta(hours=6))
    await talk.person("mei").says("救命")
    hsu = talk.person("hsu")
    assert _keys(hsu).count("danger-alert") == 1
    await talk.passes(timedelta(minutes=14, seconds=50), step=timedelta(seconds=10))
    assert _keys(hsu).count("danger-alert") == 1
    await talk.passes(timedelta(seconds=20), step=timedelta(seconds=10))
    assert _keys(hsu).count("danger-alert") == 2
    await talk.passes(timedelta(minutes=31), step=timedelta(seconds=10))
    assert _keys(hsu).count("danger-alert") == 4
    await hsu.taps("alert-ack")
    await talk.passes(timedelta(minutes=31), step=timedelta(seconds=10))
    assert _keys(hsu).count("danger-alert") == 4


async def test_one_takes_it_and_everybody_else_sees_it_on_both_platforms(talk: Talk) -> None:
    await talk.person("mei").says("救命")
    wang, hsu = talk.person("wang"), talk.person("hsu")
    telegram = wang.on(Platform.TELEGRAM)
    await hsu.taps("alert-ack")
    hsu.sees("open-alerts-yours")
    assert "Hsu 18:0" in wang.text_of("alerts-taken") or "Hsu 18:" in wang.text_of("alerts-taken")
    assert telegram.last.key == "alerts-taken", "rewritten in place"
    assert "danger-alert" not in _keys(telegram)
    await wang.taps("alert-ack")
    wang.sees("open-alerts-taken-by")
    await hsu.taps("alert-ack")
    hsu.sees("open-alerts-already-yours")
    assert "alerts-reporter-told" in _keys(talk.person("mei"))


async def test_quiet_hours_keep_an_alert_that_is_not_urgent_until_the_morning(talk: Talk) -> None:
    talk.clock.move(timedelta(hours=4))
    await _report(talk.person("mei"), who="coordinators")
    hsu = talk.person("hsu")
    assert "report-welfare-alert" not in _keys(hsu)
    await talk.passes(timedelta(hours=9, minutes=25), step=timedelta(minutes=5))
    assert "report-welfare-alert" not in _keys(hsu)
    await talk.passes(timedelta(minutes=10), step=timedelta(minutes=5))
    assert "report-welfare-alert" in _keys(hsu)


async def test_own_cases_show_what_happened_and_can_be_withdrawn_and_opened_again(talk: Talk) -> None:
    mei, wang = talk.person("mei"), talk.person("wang")
    await _report(mei, who="coordinators")
    await wang.taps("alert-ack")
    await mei.says("我的回報")
    mei.sees("my-cases-case")
    assert "有人在處理" in mei.last.text
    assert "Wang" not in mei.last.text
    await mei.taps("my-cases-withdraw")
    await mei.taps("my-cases-withdraw-yes")
    mei.sees("my-cases-withdrawn")
    await mei.taps("my-cases-reopen")
    mei.sees("my-cases-reopened")


async def test_closing_tells_the_student_and_one_tap_opens_it_again(talk: Talk) -> None:
    mei, wang = talk.person("mei"), talk.person("wang")
    await _report(mei, who="coordinators")
    await wang.taps("alert-ack")
    await wang.taps("case-show")
    await wang.taps("case-close")
    await wang.says("已經請班長道歉，下週再看")
    await wang.taps("!save")
    assert "已經請班長道歉" in mei.text_of("write-to-case-was-closed")
    await mei.taps("my-cases-reopen")
    mei.sees("my-cases-reopened")
    assert "my-cases-was-reopened" in _keys(wang)


async def test_nobody_else_sees_touches_or_takes_a_case(talk: Talk) -> None:
    await _report(talk.person("mei"), who="coordinators")
    case = await _case(talk)
    for name, platform in (("an", Platform.LINE), ("chen", Platform.LINE), ("lin", Platform.TELEGRAM)):
        phone = talk.person(name, platform)
        for data in (
            f"case-show:{case.id}",
            f"case-write:{case.id}",
            f"case-close:{case.id}",
            f"my-cases-withdraw-yes:{case.id}",
            "alert-ack:1",
            "alert-ack:x",
            "alert-ack:99",
        ):
            await phone.taps_data(data)
            phone.sees("router-not-allowed")
            assert len({message.text for message in phone.new}) == 1


async def test_a_photo_alone_begins_a_report(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.sends_photo()
    mei.sees("report-welfare-photo-kept", "report-welfare-ask-words")


async def test_an_alert_that_reaches_nobody_on_any_platform_alarms_the_others(talk: Talk) -> None:
    from bot.channels.channel import PermanentFailure

    talk.channels[Platform.LINE].fail_with = []
    await talk.person("hsu").blocks()
    talk.channels[Platform.TELEGRAM].fail_with = []
    async with talk.database.transaction() as session:
        from sqlalchemy import update

        from storage.tables import Account

        await session.execute(
            update(Account).where(Account.person_id == talk.cast.people["hsu"]).values(blocked_at=None)
        )
    mei = talk.person("mei", Platform.TELEGRAM)
    send = talk.channels[Platform.LINE].send

    async def refuse_hsu(parcel, *, on_part):  # type: ignore[no-untyped-def]  # a stand-in for the platform's refusal
        if parcel.user_id == talk.person("hsu").user:
            raise PermanentFailure("blocked", unreachable=True)
        return await send(parcel, on_part=on_part)

    talk.channels[Platform.LINE].send = refuse_hsu  # type: ignore[method-assign]  # the platform is what we replace
    await mei.says("救命")
    assert "alerts-undelivered" in _keys(talk.person("wang"))
