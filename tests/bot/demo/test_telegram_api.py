"""Telegram's Bot API: messages, updates and files, through the real SDK, and how it fails when it is told to."""

import asyncio
import io
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from PIL import Image
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from bot.clock import MovableClock
from bot.demo.phones import Key
from bot.demo.telegram import TelegramStandIn
from tests.bot.demo.conftest import MEI_TELEGRAM, TELEGRAM_TOKEN, Program
from tests.cast import NOW

MEI = int(MEI_TELEGRAM)
YES = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="a:1")]])
YES_KEY = Key(label="Yes", kind="postback", data="a:1")


@asynccontextmanager
async def _bot(telegram: TelegramStandIn, token: str = TELEGRAM_TOKEN) -> AsyncIterator[Bot]:
    async with HTTPXRequest(connection_pool_size=4, read_timeout=2.0, httpx_kwargs={"verify": False}) as request:
        yield Bot(
            token,
            base_url=f"{telegram.base_url}/bot",
            base_file_url=f"{telegram.base_url}/file/bot",
            request=request,
            get_updates_request=request,
        )


@pytest.fixture
async def bot(telegram: TelegramStandIn) -> AsyncIterator[Bot]:
    async with _bot(telegram) as bot:
        yield bot


async def _updates(bot: Bot, **asked: Any) -> list[dict[str, Any]]:
    with warnings.catch_warnings(action="ignore"):
        found = await bot.do_api_request("getUpdates", api_kwargs=asked)
    assert isinstance(found, list)
    return found


def _png(width: int = 1000, height: int = 500) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, "PNG")
    return out.getvalue()


async def test_a_message_is_sent_edited_and_deleted(telegram: TelegramStandIn, bot: Bot, clock: MovableClock) -> None:
    assert (await bot.get_me()).username == "xieshou_bot"
    sent = await bot.send_message(MEI, "Did you work?", reply_markup=YES, disable_notification=True)
    bubble = telegram.screen(MEI_TELEGRAM).bubbles[-1]
    assert (bubble.id, bubble.text, bubble.rows) == (str(sent.message_id), "Did you work?", ((YES_KEY,),))
    assert (bubble.mine, bubble.silent, bubble.edited, bubble.at) == (False, True, False, NOW)
    clock.move(timedelta(minutes=1))
    edited = await bot.edit_message_text("Saved.", MEI, sent.message_id)
    bubble = telegram.screen(MEI_TELEGRAM).bubbles[-1]
    assert (bubble.text, bubble.rows, bubble.edited, bubble.at) == ("Saved.", (), True, NOW)
    assert isinstance(edited, type(sent))
    assert edited.edit_date == NOW + timedelta(minutes=1)
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("Saved.", MEI, sent.message_id)
    await bot.edit_message_reply_markup(MEI, sent.message_id, reply_markup=YES)
    assert telegram.screen(MEI_TELEGRAM).bubbles[-1].rows == ((YES_KEY,),)
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_reply_markup(MEI, sent.message_id, reply_markup=YES)
    await bot.delete_message(MEI, sent.message_id)
    assert [bubble.mine for bubble in telegram.screen(MEI_TELEGRAM).bubbles] == [True]


async def test_a_message_with_a_keyboard_cannot_be_edited(telegram: TelegramStandIn, bot: Bot) -> None:
    sent = await bot.send_message(MEI, "Where?", reply_markup=ReplyKeyboardMarkup([["Here"]]))
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("There?", MEI, sent.message_id)


async def test_who_blocked_is_forbidden_and_who_never_started_is_unknown(telegram: TelegramStandIn, bot: Bot) -> None:
    telegram.add("5", "An", "vi")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(5, "hi")
    await telegram.block(MEI_TELEGRAM)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(MEI, "hi")
    await telegram.unblock(MEI_TELEGRAM)
    await bot.send_message(MEI, "hi")


async def test_another_token_is_refused(telegram: TelegramStandIn) -> None:
    async with _bot(telegram, "110201543:another") as bot:
        with pytest.raises(InvalidToken):
            await bot.get_me()


async def test_a_tap_is_answered_while_it_is_young(telegram: TelegramStandIn, bot: Bot, clock: MovableClock) -> None:
    sent = await bot.send_message(MEI, "?", reply_markup=YES)
    for waited in (60, 61):
        await telegram.tap(MEI_TELEGRAM, YES_KEY, bubble_id=str(sent.message_id))
        update = Update.de_json((await _updates(bot))[-1], bot)
        assert update is not None
        query = update.callback_query
        assert isinstance(query, CallbackQuery)
        assert (query.data, query.from_user.id, bool(query.chat_instance)) == ("a:1", MEI, True)
        assert query.message is not None
        assert query.message.message_id == sent.message_id
        clock.move(timedelta(seconds=waited))
        if waited == 60:
            await query.answer()
            assert telegram.spinning == set()
        else:
            with pytest.raises(BadRequest, match=r"(?i)query is too old"):
                await query.answer()
            assert telegram.spinning == {query.id}


async def test_updates_stay_until_a_later_offset_confirms_them(telegram: TelegramStandIn, bot: Bot) -> None:
    for text in ("one", "two", "three"):
        await telegram.say(MEI_TELEGRAM, text)
    first = await _updates(bot, limit=2)
    assert [update["message"]["text"] for update in first] == ["/start", "one"]
    assert await _updates(bot, limit=2) == first
    rest = await _updates(bot, offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["two", "three"]
    assert [update["update_id"] for update in rest] == [first[-1]["update_id"] + each for each in (1, 2)]
    assert (await _updates(bot, offset=-1)) == rest[-1:]
    assert await _updates(bot, offset=rest[-1]["update_id"] + 1) == []
    telegram.deliver_again(2)
    assert await _updates(bot, offset=rest[-1]["update_id"] + 1) == rest
    assert await _updates(bot, offset=rest[-1]["update_id"] + 1) == []


async def test_a_long_poll_waits_for_news(telegram: TelegramStandIn, bot: Bot) -> None:
    [start] = await _updates(bot)
    asked = asyncio.create_task(_updates(bot, offset=start["update_id"] + 1, timeout=5))
    await asyncio.sleep(0.05)
    assert not asked.done()
    await telegram.say(MEI_TELEGRAM, "news")
    [update] = await asyncio.wait_for(asked, 1)
    assert update["message"]["text"] == "news"


async def test_held_updates_are_not_given_away(telegram: TelegramStandIn, bot: Bot) -> None:
    telegram.hold()
    assert await _updates(bot) == []
    asked = asyncio.create_task(_updates(bot, timeout=5))
    await asyncio.sleep(0.05)
    telegram.release()
    assert len(await asyncio.wait_for(asked, 1)) == 1


async def test_a_second_poller_ends_the_first(telegram: TelegramStandIn, bot: Bot, http: aiohttp.ClientSession) -> None:
    [start] = await _updates(bot)
    first = asyncio.create_task(_updates(bot, offset=start["update_id"] + 1, timeout=5))
    await asyncio.sleep(0.05)
    async with http.get(f"{telegram.base_url}/bot{TELEGRAM_TOKEN}/getUpdates") as second:
        assert (await second.json())["result"] == []
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await asyncio.wait_for(first, 1)


async def test_a_poller_that_gave_up_disturbs_nobody(telegram: TelegramStandIn, bot: Bot) -> None:
    [start] = await _updates(bot)
    waiting = {"offset": start["update_id"] + 1, "timeout": 5}
    with pytest.raises(TimedOut), warnings.catch_warnings(action="ignore"):
        await bot.do_api_request("getUpdates", api_kwargs=waiting, read_timeout=0.05)
    await telegram.say(MEI_TELEGRAM, "hi")
    assert [update["message"]["text"] for update in await _updates(bot, **waiting)] == ["hi"]


async def test_only_what_is_wanted_is_kept(telegram: TelegramStandIn, bot: Bot) -> None:
    await _updates(bot, allowed_updates=["my_chat_member"])
    await telegram.say(MEI_TELEGRAM, "hi")
    await telegram.block(MEI_TELEGRAM)
    found = await _updates(bot)
    assert [set(update) - {"update_id"} for update in found] == [{"message"}, {"my_chat_member"}]


async def test_a_webhook_gets_everything_in_order_with_its_secret(
    telegram: TelegramStandIn, bot: Bot, program: Program
) -> None:
    await bot.set_webhook(program.url, secret_token="s3cret", allowed_updates=["message"], max_connections=5)
    await telegram.settle()
    with pytest.raises(Conflict, match="webhook is active"):
        await _updates(bot)
    program.statuses = [0, 500]
    await telegram.say(MEI_TELEGRAM, "one")
    await telegram.say(MEI_TELEGRAM, "two")
    await telegram.settle()
    assert [body["message"]["text"] for body in program.bodies] == ["/start", "one", "one", "one", "two"]
    assert len({body["update_id"] for body in program.bodies}) == 3
    assert {headers["x-telegram-bot-api-secret-token"] for headers, _ in program.received} == {"s3cret"}
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (program.url, 0, 5)
    assert info.last_error_message == "Wrong response from the webhook: 500"
    telegram.deliver_again()
    await telegram.settle()
    assert program.bodies[-1] == program.bodies[-2]


async def test_what_a_webhook_never_took_can_be_asked_for(
    telegram: TelegramStandIn, bot: Bot, program: Program
) -> None:
    program.statuses = [500] * 3
    await bot.set_webhook(program.url)
    await telegram.settle()
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook()
    assert [update["message"]["text"] for update in await _updates(bot)] == ["/start"]
    await bot.set_webhook(program.url, drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_photo_comes_in_sizes_and_can_be_fetched(
    telegram: TelegramStandIn, bot: Bot, http: aiohttp.ClientSession
) -> None:
    await telegram.send_photo(MEI_TELEGRAM, _png())
    update = Update.de_json((await _updates(bot))[-1], bot)
    assert update is not None
    assert update.message is not None
    sizes = update.message.photo
    assert [(size.width, size.height) for size in sizes] == [(90, 45), (320, 160), (800, 400), (1000, 500)]
    whole = await bot.get_file(sizes[-1].file_id)
    assert bytes(await whole.download_as_bytearray()) == _png()
    with Image.open(io.BytesIO(await (await sizes[0].get_file()).download_as_bytearray())) as small:
        assert small.size == (90, 45)
    async with http.get(telegram.base_url + telegram.screen(MEI_TELEGRAM).bubbles[-1].photo) as response:
        assert await response.read() == _png()
    async with http.get(f"{telegram.base_url}/file/bot1:x/photos/{sizes[0].file_id}.jpg") as response:
        assert response.status == 401


async def test_the_bot_sends_a_photo_and_a_place(telegram: TelegramStandIn, bot: Bot) -> None:
    sent = await bot.send_photo(MEI, _png(), caption="QR")
    await bot.send_photo(MEI, sent.photo[-1].file_id)
    await bot.send_location(MEI, 25.03, 121.56)
    await bot.send_chat_action(MEI, "typing")
    photo, again, place = telegram.screen(MEI_TELEGRAM).bubbles[-3:]
    assert (photo.text, bool(photo.photo), bool(again.photo), place.place) == ("QR", True, True, (25.03, 121.56))
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(MEI, b"no picture")


async def test_commands_depend_on_chat_and_language(telegram: TelegramStandIn, bot: Bot) -> None:
    telegram.add("5", "An", "vi")
    await telegram.open_chat("5")
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("help", "Giúp đỡ")], language_code="vi")
    assert telegram.screen("5").menu_rows == ((Key(label="/help Giúp đỡ", kind="text", data="/help"),),)
    await bot.set_my_commands([BotCommand("hours", "時數"), BotCommand("help", "說明")], scope=BotCommandScopeChat(MEI))
    assert [row[0].data for row in telegram.screen(MEI_TELEGRAM).menu_rows] == ["/hours", "/help"]
    assert [each.command for each in await bot.get_my_commands(scope=BotCommandScopeChat(MEI))] == ["hours", "help"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(MEI))
    assert [row[0].label for row in telegram.screen(MEI_TELEGRAM).menu_rows] == ["/help Help"]


async def test_the_bots_page_is_kept_by_language(telegram: TelegramStandIn, bot: Bot) -> None:
    await bot.set_my_description("你好")
    await bot.set_my_description("Hello", language_code="en")
    await bot.set_my_short_description("Hi", language_code="en")
    await bot.set_my_name("攜手")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_description()).description == "你好"
    assert (await bot.get_my_description("en")).description == "Hello"
    assert (await bot.get_my_short_description()).short_description == ""
    assert (await bot.get_my_name()).name == "攜手"
    assert await bot.get_chat_menu_button() == MenuButtonCommands()


async def test_a_keyboard_stays_until_it_is_used_or_taken_away(telegram: TelegramStandIn, bot: Bot) -> None:
    where = ReplyKeyboardMarkup(
        [[KeyboardButton("Here I am", request_location=True)], ["Skip"]], input_field_placeholder="Where?"
    )
    await bot.send_message(MEI, "Where?", reply_markup=where)
    await bot.send_message(MEI, "by the way")
    screen = telegram.screen(MEI_TELEGRAM)
    skip = Key(label="Skip", kind="text", data="Skip")
    assert screen.quick == ((Key(label="Here I am", kind="place"),), (skip,))
    assert screen.placeholder == "Where?"
    await telegram.tap(MEI_TELEGRAM, skip)
    assert telegram.screen(MEI_TELEGRAM).bubbles[-1].text == "Skip"
    await bot.send_message(MEI, "Thanks", reply_markup=ReplyKeyboardRemove())
    assert telegram.screen(MEI_TELEGRAM).quick == ()
    await bot.send_message(MEI, "?", reply_markup=ReplyKeyboardMarkup([["Skip"]], one_time_keyboard=True))
    await telegram.tap(MEI_TELEGRAM, skip)
    assert telegram.screen(MEI_TELEGRAM).quick == ()


async def test_it_asks_to_wait_when_it_is_told_to(
    telegram: TelegramStandIn, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    telegram.fail_next(status=429, path="/sendMessage", retry_after=7)
    await bot.get_me()
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(MEI, "hi")
    assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(MEI, "hi")


@pytest.mark.parametrize(
    ("failure", "arrived", "error"),
    [
        ("reset", 0, NetworkError),
        ("accept-then-reset", 1, NetworkError),
        ("timeout", 0, TimedOut),
        ("accept-then-timeout", 1, TimedOut),
    ],
)
async def test_a_connection_breaks_before_or_after_the_message_was_taken(
    telegram: TelegramStandIn, bot: Bot, failure: Any, arrived: int, error: type[Exception]
) -> None:
    telegram.fail_next(failure=failure, path="/sendMessage")
    with pytest.raises(error):
        await bot.send_message(MEI, "hi", read_timeout=0.1)
    assert len(telegram.screen(MEI_TELEGRAM).bubbles) == 1 + arrived


async def test_a_server_error_is_one(telegram: TelegramStandIn, bot: Bot) -> None:
    telegram.fail_next(status=502)
    with pytest.raises(NetworkError):
        await bot.send_message(MEI, "hi")
