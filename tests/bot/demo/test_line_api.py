"""LINE's API: what replies, pushes and menus do, through the real SDK, and how it fails when it is told to."""

import asyncio
import io
import uuid
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from linebot.v3.messaging import (
    ApiException,
    AsyncApiClient,
    AsyncMessagingApi,
    AsyncMessagingApiBlob,
    Configuration,
    CreateRichMenuAliasRequest,
    MulticastRequest,
    PushMessageRequest,
    ReplyMessageRequest,
    RichMenuBatchRequest,
    RichMenuBulkLinkRequest,
    RichMenuRequest,
    ShowLoadingAnimationRequest,
    TextMessage,
    UpdateRichMenuAliasRequest,
)
from PIL import Image

from bot.clock import MovableClock
from bot.demo.line import LineStandIn
from bot.demo.phones import Key
from tests.bot.demo.conftest import AN_LINE, LINE_TOKEN, MEI_LINE, Program

STRANGER = "U" + "9" * 32


@dataclass(frozen=True)
class Sdk:
    """The SDK's two clients."""

    api: AsyncMessagingApi
    blob: AsyncMessagingApiBlob


@pytest.fixture
async def sdk(line: LineStandIn) -> AsyncIterator[Sdk]:
    client = AsyncApiClient(Configuration(host=line.base_url, access_token=LINE_TOKEN))
    yield Sdk(AsyncMessagingApi(client), AsyncMessagingApiBlob(client))
    await client.close()


async def _token(line: LineStandIn, program: Program) -> str:
    """The reply token of something that Mei has just said."""
    await line.say(MEI_LINE, "hi")
    await line.settle()
    return str(program.events[-1]["replyToken"])


async def _reply(sdk: Sdk, token: str) -> Any:
    return await sdk.api.reply_message(ReplyMessageRequest(replyToken=token, messages=[TextMessage(text="hello")]))


async def _push(
    sdk: Sdk, to: str = MEI_LINE, key: str | None = None, text: str = "news", *, silent: bool = False
) -> Any:
    request = PushMessageRequest(to=to, messages=[TextMessage(text=text)], notificationDisabled=silent)
    return await sdk.api.push_message(request, x_line_retry_key=key)


async def _refused(call: Awaitable[Any]) -> ApiException:
    with pytest.raises(ApiException) as caught:
        await call
    return caught.value


async def test_a_reply_is_free_and_its_token_works_once(line: LineStandIn, program: Program, sdk: Sdk) -> None:
    token = await _token(line, program)
    sent = (await _reply(sdk, token)).sent_messages
    bubble = line.screen(MEI_LINE).bubbles[-1]
    assert (bubble.id, bubble.mine, bubble.text, bubble.cost) == (sent[0].id, False, "hello", "reply")
    assert line.used == 0
    refusal = await _refused(_reply(sdk, token))
    assert refusal.status == 400
    assert "Invalid reply token" in refusal.body
    assert len(line.screen(MEI_LINE).bubbles) == 2


@pytest.mark.parametrize(("waited", "works"), [(60, True), (61, False)])
async def test_a_reply_token_lives_a_minute(
    line: LineStandIn, program: Program, sdk: Sdk, clock: MovableClock, waited: int, works: bool
) -> None:
    token = await _token(line, program)
    clock.move(timedelta(seconds=waited))
    if works:
        await _reply(sdk, token)
    else:
        assert "Invalid reply token" in (await _refused(_reply(sdk, token))).body


@pytest.mark.parametrize(("waited", "works"), [(20, True), (21, False)])
async def test_a_redelivery_gives_the_token_another_minute_for_twenty(
    line: LineStandIn, program: Program, sdk: Sdk, clock: MovableClock, waited: int, works: bool
) -> None:
    token = await _token(line, program)
    clock.move(timedelta(minutes=waited))
    line.deliver_again()
    await line.settle()
    if works:
        assert (await _reply(sdk, token)).sent_messages
    else:
        assert "Invalid reply token" in (await _refused(_reply(sdk, token))).body


async def test_a_refused_body_does_not_use_the_token(line: LineStandIn, program: Program, sdk: Sdk) -> None:
    token = await _token(line, program)
    wrong = ReplyMessageRequest(replyToken=token, messages=[TextMessage(text="")])
    assert (await _refused(sdk.api.reply_message(wrong))).status == 400
    await _reply(sdk, token)


async def test_a_push_costs_one_message_however_many_bubbles_it_has(line: LineStandIn, sdk: Sdk) -> None:
    await sdk.api.push_message(
        PushMessageRequest(
            to=MEI_LINE, messages=[TextMessage(text="1"), TextMessage(text="2")], notificationDisabled=True
        )
    )
    bubbles = line.screen(MEI_LINE).bubbles
    assert [(bubble.text, bubble.cost, bubble.silent) for bubble in bubbles] == [("1", "push", True), ("2", "", True)]
    assert (await sdk.api.get_message_quota_consumption()).total_usage == 1
    assert (await sdk.api.get_message_quota()).type == "none"


async def test_the_same_retry_key_sends_once_in_24_hours(line: LineStandIn, sdk: Sdk, clock: MovableClock) -> None:
    key = str(uuid.uuid4())
    request = PushMessageRequest(to=MEI_LINE, messages=[TextMessage(text="news")])
    first = await sdk.api.push_message_with_http_info(request, x_line_retry_key=key)
    clock.move(timedelta(hours=23, minutes=59))
    refusal = await _refused(_push(sdk, key=key))
    assert refusal.status == 409
    assert refusal.headers["x-line-accepted-request-id"] == first.headers["x-line-request-id"]
    assert first.data.sent_messages[0].id in refusal.body
    assert len(line.screen(MEI_LINE).bubbles) == 1
    clock.move(timedelta(minutes=1))
    await _push(sdk, key=key)
    assert len(line.screen(MEI_LINE).bubbles) == 2


async def test_a_retry_key_of_a_failed_push_may_be_used_again(line: LineStandIn, sdk: Sdk) -> None:
    key = str(uuid.uuid4())
    line.fail_next(status=500, path="/push")
    assert (await _refused(_push(sdk, key=key))).status == 500
    await _push(sdk, key=key)
    assert len(line.screen(MEI_LINE).bubbles) == 1


async def test_the_quota_ends_and_comes_back_with_the_month_of_japan(
    line: LineStandIn, sdk: Sdk, clock: MovableClock
) -> None:
    line.quota, line.used = 10, 9
    await _push(sdk)
    refusal = await _refused(_push(sdk))
    assert refusal.status == 429
    assert "You have reached your monthly limit." in refusal.body
    assert (await sdk.api.get_message_quota()).value == 10
    clock.move(datetime(2026, 11, 30, 15, 0, tzinfo=UTC) - clock.now())
    await _push(sdk)
    assert line.used == 1


async def test_a_push_to_who_cannot_be_reached_is_accepted_and_lost(line: LineStandIn, sdk: Sdk) -> None:
    line.add(STRANGER, "Nobody", "en")
    await line.block(MEI_LINE)
    for to in (MEI_LINE, STRANGER, "U" + "8" * 32):
        assert (await _push(sdk, to)).sent_messages
    assert line.screen(MEI_LINE).bubbles == line.screen(STRANGER).bubbles == ()
    assert line.used == 0
    assert (await _refused(sdk.api.get_profile(MEI_LINE))).status == 404
    assert (await sdk.api.get_profile(AN_LINE)).display_name == "An"


async def test_multicast_reaches_and_counts_each_friend_once(line: LineStandIn, sdk: Sdk) -> None:
    request = MulticastRequest(to=[MEI_LINE, AN_LINE, MEI_LINE, STRANGER], messages=[TextMessage(text="all")])
    await sdk.api.multicast(request)
    assert [len(line.screen(user).bubbles) for user in (MEI_LINE, AN_LINE)] == [1, 1]
    assert line.used == 2


async def test_it_answers_what_an_operator_asks(line: LineStandIn, program: Program, sdk: Sdk) -> None:
    assert (await sdk.api.get_bot_info()).basic_id == line.basic_id
    assert (await sdk.api.get_webhook_endpoint()).endpoint == program.url
    assert (await sdk.api.test_webhook_endpoint()).success is True
    assert program.bodies[-1]["events"] == []
    program.statuses = [401]
    assert (await sdk.api.test_webhook_endpoint()).status_code == 401
    await sdk.api.show_loading_animation(ShowLoadingAnimationRequest(chatId=MEI_LINE, loadingSeconds=5))


@pytest.mark.parametrize(
    ("kind", "says"),
    [("rate", "rate limit has been exceeded"), ("monthly", "reached your monthly limit"), ("same-user", "same user")],
)
async def test_each_429_has_its_own_words(line: LineStandIn, sdk: Sdk, kind: str, says: str) -> None:
    line.fail_next(status=429, kind=kind)
    refusal = await _refused(_push(sdk))
    assert refusal.status == 429
    assert says in refusal.body
    await _push(sdk)


@pytest.mark.parametrize(
    ("failure", "arrived"), [("reset", 0), ("accept-then-reset", 1), ("timeout", 0), ("accept-then-timeout", 1)]
)
async def test_a_connection_breaks_before_or_after_the_message_was_taken(
    line: LineStandIn, http: aiohttp.ClientSession, failure: Any, arrived: int
) -> None:
    line.fail_next(failure=failure, path="/push")
    body = {"to": MEI_LINE, "messages": [{"type": "text", "text": "x"}]}
    with pytest.raises((aiohttp.ClientConnectionError, TimeoutError)):
        await http.post(
            f"{line.base_url}/v2/bot/message/push",
            json=body,
            headers={"Authorization": f"Bearer {LINE_TOKEN}"},
            timeout=aiohttp.ClientTimeout(total=0.2),
        )
    assert len(line.screen(MEI_LINE).bubbles) == arrived


async def test_a_failure_waits_for_its_path(line: LineStandIn, sdk: Sdk) -> None:
    line.fail_next(2, status=500, path="/push")
    await sdk.api.get_bot_info()
    assert [(await _refused(_push(sdk))).status for _ in range(2)] == [500, 500]
    await _push(sdk)


def _picture(width: int = 1200, height: int = 800, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, kind)
    return out.getvalue()


def _menu(name: str, *labels: str) -> RichMenuRequest:
    width = 1200 // len(labels)
    areas = [
        {
            "bounds": {"x": at * width, "y": 0, "width": width, "height": 800},
            "action": {"type": "postback", "label": label, "data": f"open:{label}", "displayText": label},
        }
        for at, label in enumerate(labels)
    ]
    return RichMenuRequest.from_dict(
        {"size": {"width": 1200, "height": 800}, "selected": True, "name": name, "chatBarText": name, "areas": areas}
    )


async def _make_menu(sdk: Sdk, name: str, *labels: str) -> str:
    menu_id = (await sdk.api.create_rich_menu(_menu(name, *labels))).rich_menu_id
    await sdk.blob.set_rich_menu_image(menu_id, body=_picture(), _headers={"Content-Type": "image/png"})
    return str(menu_id)


async def test_a_menu_is_shown_to_everybody_or_to_one(line: LineStandIn, sdk: Sdk, http: aiohttp.ClientSession) -> None:
    everybody, students = await _make_menu(sdk, "All", "help"), await _make_menu(sdk, "Students", "hours", "week")
    await sdk.api.set_default_rich_menu(everybody)
    await sdk.api.link_rich_menu_id_to_user(MEI_LINE, students)
    mei, an = line.screen(MEI_LINE), line.screen(AN_LINE)
    assert (mei.menu_title, an.menu_title) == ("Students", "All")
    assert mei.menu_rows == (
        (Key(label="hours", kind="postback", data="open:hours"), Key(label="week", kind="postback", data="open:week")),
    )
    async with http.get(line.base_url + mei.menu_picture) as response:
        assert (response.content_type, await response.read()) == ("image/png", _picture())
    assert (await sdk.api.get_rich_menu_id_of_user(MEI_LINE)).rich_menu_id == students
    await sdk.api.delete_rich_menu(students)
    assert line.screen(MEI_LINE).menu_title == "All"
    await sdk.api.cancel_default_rich_menu()
    assert line.screen(MEI_LINE).menu_rows == ()
    assert [menu.rich_menu_id for menu in (await sdk.api.get_rich_menu_list()).richmenus] == [everybody]


async def test_linking_a_stranger_is_accepted_and_does_nothing(line: LineStandIn, sdk: Sdk) -> None:
    await sdk.api.link_rich_menu_id_to_user(STRANGER, await _make_menu(sdk, "A", "a"))
    assert line.menus.linked == {}


async def test_many_are_linked_and_moved_at_once(line: LineStandIn, sdk: Sdk) -> None:
    old, new = await _make_menu(sdk, "Old", "a"), await _make_menu(sdk, "New", "a")
    await sdk.api.link_rich_menu_id_to_users(RichMenuBulkLinkRequest(richMenuId=old, userIds=[MEI_LINE, AN_LINE]))
    assert line.screen(AN_LINE).menu_title == "Old"
    request = RichMenuBatchRequest.from_dict({"operations": [{"type": "link", "from": old, "to": new}]})
    begun = await sdk.api.rich_menu_batch_with_http_info(request)
    assert (await sdk.api.get_rich_menu_batch_progress(begun.headers["x-line-request-id"])).phase == "succeeded"
    assert [line.screen(user).menu_title for user in (MEI_LINE, AN_LINE)] == ["New", "New"]
    await sdk.api.unlink_rich_menu_id_from_user(MEI_LINE)
    assert line.screen(MEI_LINE).menu_title == ""


async def test_an_alias_names_one_menu_after_another(line: LineStandIn, sdk: Sdk) -> None:
    first, second = await _make_menu(sdk, "1", "a"), await _make_menu(sdk, "2", "a")
    create = CreateRichMenuAliasRequest(richMenuAliasId="main", richMenuId=first)
    await sdk.api.create_rich_menu_alias(create)
    assert "conflict" in (await _refused(sdk.api.create_rich_menu_alias(create))).body
    await sdk.api.update_rich_menu_alias("main", UpdateRichMenuAliasRequest(richMenuId=second))
    assert (await sdk.api.get_rich_menu_alias("main")).rich_menu_id == second
    assert [each.rich_menu_id for each in (await sdk.api.get_rich_menu_alias_list()).aliases] == [second]
    await sdk.api.delete_rich_menu_alias("main")
    assert (await _refused(sdk.api.get_rich_menu_alias("main"))).status == 404


PICTURES: list[tuple[str, bytes, str, int]] = [
    ("no picture", b"x" * 100, "image/png", 400),
    ("a size that is not the menu's", _picture(1600, 800), "image/png", 400),
    ("a JPEG that says it is a PNG", _picture(kind="JPEG"), "image/png", 400),
    ("a GIF", _picture(kind="GIF"), "image/gif", 415),
    ("over 1 MB", _picture() + b"x" * 1024 * 1024, "image/png", 413),
]


@pytest.mark.parametrize(("label", "picture", "kind", "status"), PICTURES, ids=[row[0] for row in PICTURES])
async def test_it_refuses_a_wrong_menu_picture(
    line: LineStandIn, http: aiohttp.ClientSession, sdk: Sdk, label: str, picture: bytes, kind: str, status: int
) -> None:
    menu_id = (await sdk.api.create_rich_menu(_menu("A", "a"))).rich_menu_id
    response = await http.post(
        f"{line.base_url}/v2/bot/richmenu/{menu_id}/content",
        data=io.BytesIO(picture),
        headers={"Authorization": f"Bearer {LINE_TOKEN}", "Content-Type": kind},
    )
    assert response.status == status
    assert "must upload richmenu image" in (await _refused(sdk.api.set_default_rich_menu(menu_id))).body


async def test_a_menu_picture_cannot_be_replaced(sdk: Sdk) -> None:
    menu_id = await _make_menu(sdk, "A", "a")
    again = sdk.blob.set_rich_menu_image(menu_id, body=_picture(), _headers={"Content-Type": "image/png"})
    assert "already been uploaded" in (await _refused(again)).body


async def test_a_photo_can_be_fetched_until_it_is_unsent(
    line: LineStandIn, program: Program, sdk: Sdk, http: aiohttp.ClientSession
) -> None:
    await line.send_photo(MEI_LINE, _picture())
    await line.settle()
    message_id = program.events[-1]["message"]["id"]
    assert bytes(await sdk.blob.get_message_content(message_id)) == _picture()
    async with http.get(line.base_url + line.screen(MEI_LINE).bubbles[-1].photo) as response:
        assert (response.content_type, await response.read()) == ("image/png", _picture())
    await line.unsend(MEI_LINE, message_id)
    assert (await _refused(sdk.blob.get_message_content(message_id))).status == 410


async def test_many_pushes_at_once_are_all_shown(line: LineStandIn, sdk: Sdk) -> None:
    await asyncio.gather(*(_push(sdk, text=str(number)) for number in range(20)))
    assert {bubble.text for bubble in line.screen(MEI_LINE).bubbles} == {str(number) for number in range(20)}
