"""What phones with Telegram send, and what cannot be done on them."""

from typing import Any

import pytest
from telegram import Bot, Update

from bot.demo.phones import Key, NotOnScreen
from bot.demo.telegram import TelegramStandIn
from storage.enums import Platform
from tests.bot.demo.conftest import MEI_TELEGRAM, TELEGRAM_TOKEN
from tests.bot.demo.test_telegram_api import _png

MEI = int(MEI_TELEGRAM)
YES = Key(label="Yes", kind="postback", data="a:1")


def _newest(telegram: TelegramStandIn) -> Any:
    """The newest update as the SDK reads it."""
    update = Update.de_json(list(telegram.updates.values())[-1], Bot(TELEGRAM_TOKEN))
    assert update is not None
    return update


def _show(telegram: TelegramStandIn, text: str = "?", **markup: Any) -> str:
    message = telegram.receive(telegram.phones[MEI], {"text": text}, markup=markup, silent=False)
    return str(message["message_id"])


def _yes() -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Yes", "callback_data": "a:1"}]]}


async def test_start_carries_the_code_of_a_link(telegram: TelegramStandIn) -> None:
    telegram.add("5", "An", "vi")
    assert not telegram.screen("5").friend
    with pytest.raises(NotOnScreen):
        await telegram.say("5", "hi")
    await telegram.open_chat("5", "AbC_123-x")
    message = _newest(telegram).message
    assert message.text == "/start AbC_123-x"
    assert message.parse_entities() == {message.entities[0]: "/start"}
    assert (message.from_user.language_code, message.from_user.is_bot, message.chat.type) == ("vi", False, "private")
    assert telegram.screen("5").friend
    await telegram.open_chat("5", "not a code")
    assert _newest(telegram).message.text == "/start"


async def test_everything_a_person_sends_is_an_update_that_the_sdk_reads(telegram: TelegramStandIn) -> None:
    await telegram.say(MEI_TELEGRAM, "😀 see /hours and /help")
    message = _newest(telegram).message
    assert sorted(message.parse_entities().values()) == ["/help", "/hours"]
    assert message.from_user.id == message.chat.id == MEI > 2**32
    await telegram.send_place(MEI_TELEGRAM, 25.03, 121.56)
    assert _newest(telegram).message.location.latitude == 25.03
    await telegram.send_sticker(MEI_TELEGRAM)
    assert _newest(telegram).message.sticker.emoji == "👍"
    await telegram.block(MEI_TELEGRAM)
    member = _newest(telegram).my_chat_member
    assert (member.old_chat_member.status, member.new_chat_member.status) == ("member", "kicked")
    await telegram.unblock(MEI_TELEGRAM)
    assert [set(update) - {"update_id"} for update in list(telegram.updates.values())[-2:]] == [
        {"my_chat_member"},
        {"message"},
    ]


async def test_what_is_too_long_for_a_message_goes_as_two(telegram: TelegramStandIn) -> None:
    await telegram.say(MEI_TELEGRAM, "x" * 5000)
    assert [len(bubble.text) for bubble in telegram.screen(MEI_TELEGRAM).bubbles[-2:]] == [4096, 904]


async def test_an_old_key_works_until_the_message_loses_it(telegram: TelegramStandIn) -> None:
    old = _show(telegram, **_yes())
    _show(telegram, "later")
    await telegram.tap(MEI_TELEGRAM, YES, bubble_id=old)
    query = _newest(telegram).callback_query
    assert (query.data, query.message.message_id) == ("a:1", int(old))
    assert telegram.spinning == {query.id}
    message = telegram.phones[MEI].messages[int(old)]
    del message["reply_markup"]
    telegram.edit(telegram.phones[MEI], message)
    with pytest.raises(NotOnScreen):
        await telegram.tap(MEI_TELEGRAM, YES, bubble_id=old)
    assert _newest(telegram).callback_query.message.reply_markup.to_dict() == _yes()


async def test_a_key_is_looked_for_only_where_it_was_tapped(telegram: TelegramStandIn) -> None:
    with_key, without = _show(telegram, **_yes()), _show(telegram)
    before = len(telegram.updates)
    for bubble_id in (without, "", "999", "x"):
        with pytest.raises(NotOnScreen):
            await telegram.tap(MEI_TELEGRAM, YES, bubble_id=bubble_id)
    with pytest.raises(NotOnScreen):
        await telegram.tap(MEI_TELEGRAM, Key(label="Yes", kind="postback", data="a:2"), bubble_id=with_key)
    assert len(telegram.updates) == before


async def test_a_link_is_opened_without_telling_the_bot(telegram: TelegramStandIn) -> None:
    bubble_id = _show(telegram, inline_keyboard=[[{"text": "Web", "url": "https://a.tw"}]])
    before = len(telegram.updates)
    await telegram.tap(MEI_TELEGRAM, Key(label="Web", kind="url", url="https://a.tw"), bubble_id=bubble_id)
    assert len(telegram.updates) == before


async def test_ones_own_number_is_sent_only_by_its_key(telegram: TelegramStandIn) -> None:
    _show(telegram, keyboard=[[{"text": "My number", "request_contact": True}]])
    await telegram.tap(MEI_TELEGRAM, telegram.screen(MEI_TELEGRAM).quick[0][0])
    assert _newest(telegram).message.contact.user_id == MEI


async def test_who_blocked_can_do_nothing_but_unblock(telegram: TelegramStandIn) -> None:
    bubble_id = _show(telegram, **_yes())
    await telegram.block(MEI_TELEGRAM)
    assert telegram.screen(MEI_TELEGRAM).blocked
    for action in (
        telegram.say(MEI_TELEGRAM, "x"),
        telegram.open_chat(MEI_TELEGRAM),
        telegram.send_photo(MEI_TELEGRAM, _png()),
        telegram.tap(MEI_TELEGRAM, YES, bubble_id=bubble_id),
    ):
        with pytest.raises(NotOnScreen):
            await action


async def test_what_is_no_picture_cannot_be_sent_as_one(telegram: TelegramStandIn) -> None:
    before = len(telegram.updates)
    with pytest.raises(NotOnScreen):
        await telegram.send_photo(MEI_TELEGRAM, b"%PDF-1.7")
    assert len(telegram.updates) == before


async def test_a_deleted_message_is_not_told_to_the_bot(telegram: TelegramStandIn) -> None:
    theirs = _show(telegram)
    await telegram.say(MEI_TELEGRAM, "oops")
    mine, before = telegram.screen(MEI_TELEGRAM).bubbles[-1].id, len(telegram.updates)
    with pytest.raises(NotOnScreen):
        await telegram.unsend(MEI_TELEGRAM, theirs)
    await telegram.unsend(MEI_TELEGRAM, mine)
    assert mine not in [bubble.id for bubble in telegram.screen(MEI_TELEGRAM).bubbles]
    assert len(telegram.updates) == before


async def test_watchers_hear_whose_screen_changed(telegram: TelegramStandIn) -> None:
    heard: list[tuple[Platform, str]] = []
    telegram.watch(lambda platform, user_id: heard.append((platform, user_id)))
    await telegram.say(MEI_TELEGRAM, "hi")
    _show(telegram)
    assert heard == [(Platform.TELEGRAM, MEI_TELEGRAM)] * 2


@pytest.mark.parametrize("user_id", ["0", "-5", "mei"])
def test_it_adds_nobody_whose_id_is_not_telegrams(user_id: str) -> None:
    telegram = TelegramStandIn(token=TELEGRAM_TOKEN, bot_name="x", now=lambda: pytest.fail("no time is needed"))
    with pytest.raises(ValueError, match=r".+"):
        telegram.add(user_id, "X", "en")
    assert telegram.users() == []
