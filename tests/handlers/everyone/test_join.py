"""Coming in and going: codes, the notice, the second platform, the lost phone, and strangers who learn nothing."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import invites, people
from storage.enums import Platform
from storage.tables import Account, Consent, InboxRow, Parcel
from tests.conversation import Talk

STRANGER = "U" + "f" * 32


async def _invite(talk: Talk, name: str = "budi", lives: timedelta = timedelta(days=14)) -> str:
    async with talk.database.transaction() as session:
        person = await people.by_id(session, talk.cast.people[name])
        return await invites.create(session, person, now=talk.clock.now(), lives=lives)


async def _forget(talk: Talk, name: str) -> None:
    """As if this person had not joined yet."""
    async with talk.database.transaction() as session:
        for account in await people.accounts_of(session, talk.cast.people[name]):
            await session.delete(account)
        for consent in await session.scalars(select(Consent).where(Consent.person_id == talk.cast.people[name])):
            await session.delete(consent)


async def test_joining_takes_a_code_and_one_tap(talk: Talk) -> None:
    await _forget(talk, "an")
    code = await _invite(talk, "an")
    an = talk.person("an")
    await an.says(code.lower())
    an.sees("join-welcome", "privacy-notice")
    assert "Chào mừng An" in an.text_of("join-welcome")
    await an.says("8-17 nghỉ 1h")
    an.sees("privacy-notice")
    await an.taps("privacy-agree")
    an.sees("privacy-thanks", "help-menu")
    async with talk.database.reading() as session:
        consent = await session.scalar(select(Consent).where(Consent.person_id == talk.cast.people["an"]))
        assert consent is not None
        assert (consent.locale, consent.platform, len(consent.notice_digest)) == ("vi", "line", 64)
    await an.says("8-17 nghỉ 1h")
    an.sees("report-shift-review")


async def test_a_link_carries_the_code(talk: Talk) -> None:
    await _forget(talk, "budi")
    code = await _invite(talk)
    budi = talk.person("budi", Platform.TELEGRAM)
    await budi.follows(code)
    budi.sees("join-welcome")


@pytest.mark.parametrize("why", ["used", "expired", "revoked", "mistyped"])
async def test_a_code_that_does_not_work_gets_one_and_the_same_sentence(talk: Talk, why: str) -> None:
    code = await _invite(talk, "joy" if why == "used" else "budi", timedelta(hours=1))
    stranger = talk.person("stranger", user=STRANGER)
    if why == "used":
        await _forget(talk, "joy")
        await talk.person("joy").says(code)
    elif why == "expired":
        talk.clock.move(timedelta(hours=1))
    elif why == "revoked":
        await _invite(talk)
    else:
        code = code[:-1] + ("A" if code[-1] != "A" else "B")
    await stranger.says(code)
    stranger.sees("join-wrong-code")
    async with talk.database.reading() as session:
        account = await session.scalar(select(Account).where(Account.platform_user_id == STRANGER))
        assert account is not None
        assert account.person_id is None


async def test_guessing_is_slowed_down_and_the_right_code_works_an_hour_later(talk: Talk) -> None:
    await _forget(talk, "budi")
    code = await _invite(talk)
    stranger = talk.person("stranger", Platform.TELEGRAM, user="777")
    for _ in range(20):
        await stranger.says(invites.new_code())
        stranger.sees("join-wrong-code")
    await stranger.says(code)
    stranger.sees("join-too-many")
    talk.clock.move(timedelta(hours=1))
    await stranger.says(code)
    stranger.sees("join-welcome")


@pytest.mark.parametrize("words", ["我是 Mei", "Mei", "S001", "回報工時", "help", "管理員"])
async def test_a_stranger_learns_nothing_about_who_exists(talk: Talk, words: str) -> None:
    stranger = talk.person("stranger", user=STRANGER)
    await stranger.says(words)
    stranger.sees("join-need-code")
    for data in ("open:report_shift", "alert-ack:1", "case-show:1", "privacy-agree:", "report-shift-undo:n1"):
        await stranger.taps_data(data)
        stranger.sees("join-need-code")
    assert len({message.text for message in stranger.messages}) == 1


async def test_a_second_account_of_one_platform_is_refused(talk: Talk) -> None:
    code = await _invite(talk, "mei")
    thief = talk.person("thief", user=STRANGER)
    await thief.says(code)
    thief.sees("join-platform-taken")


async def test_the_second_platform_is_linked_by_a_code_from_the_first(talk: Talk) -> None:
    joy = talk.person("joy")
    await joy.taps_data("open:link_account")
    joy.sees("link-account-code")
    code = next(word for word in joy.last.text.split() if invites.canonical(word))
    telegram = talk.person("joy", Platform.TELEGRAM)
    await telegram.says(code)
    telegram.sees("join-welcome", "help-menu")
    await joy.taps_data("open:link_account")
    joy.sees("link-account-both")


async def test_a_lost_phone_gets_nothing_from_the_moment_it_is_unlinked(talk: Talk) -> None:
    mei = talk.person("mei")
    async with talk.database.reading() as session:
        telegram = await session.scalar(
            select(Account).where(Account.person_id == talk.cast.people["mei"], Account.platform == Platform.TELEGRAM)
        )
        assert telegram is not None
    await mei.taps_data(f"link-account-unlink:{telegram.id}")
    mei.sees("link-account-unlinked")
    lost = mei.on(Platform.TELEGRAM)
    await lost.says("我的工時")
    lost.sees("join-need-code")


async def test_nobody_unlinks_the_account_of_somebody_else(talk: Talk) -> None:
    async with talk.database.reading() as session:
        account = await session.scalar(select(Account).where(Account.person_id == talk.cast.people["mei"]))
        assert account is not None
    an = talk.person("an")
    await an.taps_data(f"link-account-unlink:{account.id}")
    an.sees("router-not-allowed")


async def test_the_language_changes_at_once_and_the_menu_follows(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.says("語言")
    await mei.taps("Tiếng Việt")
    assert "tiếng Việt" in mei.text_of("language-set")
    await mei.says("menu")
    assert "nghỉ 1h" in mei.last.text
    async with talk.database.reading() as session:
        menus = list(await session.scalars(select(Account.menu).where(Account.person_id == talk.cast.people["mei"])))
    assert menus == [None, None]


async def test_whoever_blocks_is_named_to_the_teacher_once_when_nothing_else_reaches_them(talk: Talk) -> None:
    an, chen = talk.person("an"), talk.person("chen")
    await an.blocks()
    await an.blocks()
    assert [message.key for message in chen.messages] == ["leaving-cannot-be-reached"]
    await talk.person("mei").blocks()
    assert len(chen.messages) == 1, "mei can still be reached on Telegram"
    await an.says("你好")
    an.sees("help-hello")


async def test_a_message_taken_back_is_forgotten(talk: Talk) -> None:
    an = talk.person("an")
    await an.says("một bí mật")
    await an.unsends("m1")
    async with talk.database.reading() as session:
        kept = [row.update for row in await session.scalars(select(InboxRow).order_by(InboxRow.id))]
    assert kept[0] == {"wiped": True}
    assert "bí mật" not in str(kept)


async def test_withdrawing_consent_unlinks_and_ends_everything(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:privacy")
    await an.taps("privacy-withdraw")
    await an.taps("privacy-withdraw-yes")
    an.sees("privacy-withdrawn")
    await an.says("8-17")
    an.sees("join-need-code")


async def test_asking_for_a_copy_reaches_the_coordinators(talk: Talk) -> None:
    an = talk.person("an")
    await an.taps_data("open:privacy")
    await an.taps("privacy-copy")
    an.sees("privacy-copy-asked")
    assert "privacy-asked-for-copy" in [message.key for message in talk.person("hsu").messages]


async def test_two_who_tap_one_code_at_once_get_one_place(talk: Talk) -> None:
    await _forget(talk, "budi")
    code = await _invite(talk)
    first, second = talk.person("first", user="U" + "1" * 32), talk.person("second", user="U" + "2" * 32)
    await first.says(code)
    await second.says(code)
    first.sees("join-welcome")
    second.sees("join-wrong-code")
    async with talk.database.reading() as session:
        assert len(list(await session.scalars(select(Parcel.id)))) == 2
