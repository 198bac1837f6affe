"""Sending over real HTTP to a peer that answers, refuses, falls silent or breaks off as LINE might."""

import socket
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.channels.channel import (
    DeliveryError,
    FateUnknown,
    ParcelToSend,
    PassingFailure,
    PermanentFailure,
    QuotaExhausted,
    ReplyTokenSpent,
)
from bot.channels.line import send
from bot.channels.line.send import LineChannel
from handlers import texts
from handlers.messages import Button, Outgoing
from tests.bot.channels.line.server import NOW, Line, line_and_channel, ok, refuse
from tests.line_limits import problems

USER = "U4af4980629b1a2c3d4e5f60718293a4b"
KEY = "123e4567-e89b-12d3-a456-426614174000"
PUSH = ParcelToSend(
    retry_key=KEY,
    user_id=USER,
    messages=(
        Outgoing(key="a", text="第一句"),
        Outgoing(key="b", text="很私人的話", buttons=(Button(label="看", data="case-show:1"),)),
    ),
)
REPLY = replace(PUSH, reply_token="b60d432864f44d079f6d8efe86cf404b")
NOTHING = Outgoing(key="k", text="x", buttons=(Button(label="x"),))
RATE = "The API rate limit has been exceeded. Try again later."
MONTH = "You have reached your monthly limit."
ONE_USER = "Failed to send messages because a large number of messages were sent to the same user."


@pytest.fixture
async def pair() -> AsyncIterator[tuple[Line, LineChannel]]:
    async with line_and_channel() as pair:
        yield pair


async def part(message_id: str) -> None:
    raise AssertionError("LINE takes all messages in one call; there are no parts")


async def sent(channel: LineChannel, parcel: ParcelToSend) -> list[str]:
    return list(await channel.send(parcel, on_part=part))


async def test_a_reply_goes_with_its_token_and_without_a_retry_key(pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    assert await sent(channel, REPLY) == ["461230966842064897", "461230966842064898"]
    (call,) = line.calls
    assert (call.method, call.path) == ("POST", "/v2/bot/message/reply")
    assert call.headers["Authorization"] == "Bearer secret-token"
    assert "x-line-retry-key" not in {name.lower() for name in call.headers}
    assert call.json["replyToken"] == REPLY.reply_token
    assert "to" not in call.json
    assert problems(call.json["messages"]) == []


@pytest.mark.parametrize("silent", [True, False])
async def test_a_push_goes_with_its_retry_key(pair: tuple[Line, LineChannel], silent: bool) -> None:
    line, channel = pair
    assert await sent(channel, replace(PUSH, silent=silent)) == ["461230966842064897", "461230966842064898"]
    (call,) = line.calls
    assert (call.method, call.path) == ("POST", "/v2/bot/message/push")
    assert call.headers["X-Line-Retry-Key"] == KEY
    assert (call.json["to"], call.json["notificationDisabled"]) == (USER, silent)
    assert [message["type"] for message in call.json["messages"]] == ["text", "flex"]


async def test_what_would_be_an_edit_elsewhere_is_a_message_here(pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    assert len(await sent(channel, replace(PUSH, edits=("461230966842064800",)))) == 2
    assert [call.path for call in line.calls] == ["/v2/bot/message/push"]


async def test_the_log_of_a_call_has_lines_own_number_and_nothing_of_the_person(pair: tuple[Line, LineChannel]) -> None:
    _, channel = pair
    with capture_logs() as logged:
        await sent(channel, PUSH)
    assert logged == [{"event": "line", "log_level": "info", "what": "push", "status": 200, "request": "request-1"}]


@pytest.mark.parametrize("token", ["", "two words", "line\n", "ｗｉｄｅ"])
def test_a_token_that_cannot_be_one_is_refused_at_the_start(token: str) -> None:
    with pytest.raises(ValueError, match="no token has"):
        LineChannel(token, api_url=None, data_api_url=None, words=texts.text, now=lambda: NOW)


async def test_many_messages_share_one_connection(pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    for _ in range(5):
        await sent(channel, PUSH)
    assert len(line.calls) == 5
    assert len(line.peers) == 1


async def test_it_can_be_closed_twice_and_opened_again(pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    await sent(channel, PUSH)
    await channel.close()
    await channel.close()
    await sent(channel, PUSH)
    assert len(line.peers) == 2


UNREADABLE_SUCCESS: list[tuple[str, web.Response]] = [
    ("no JSON", web.Response(body=b"<html>")),
    ("no text", web.Response(body=b"\xff\xfe\x00")),
    ("nothing", web.Response()),
    ("null", ok(None)),
    ("other JSON", ok({"sentMessages": 5})),
    ("a list", ok([1])),
]


@pytest.mark.parametrize("parcel", [REPLY, PUSH], ids=["reply", "push"])
@pytest.mark.parametrize("name", [row[0] for row in UNREADABLE_SUCCESS])
async def test_a_success_that_cannot_be_read_is_a_success(
    pair: tuple[Line, LineChannel], parcel: ParcelToSend, name: str
) -> None:
    line, channel = pair
    like = dict(UNREADABLE_SUCCESS)[name]
    line.answers = [web.Response(body=like.body, content_type=like.content_type)]
    assert await sent(channel, parcel) == []


@pytest.mark.parametrize(
    ("answer", "message_ids"),
    [
        pytest.param(
            {"message": "The retry key is already accepted", "sentMessages": [{"id": "46", "quoteToken": "q"}]},
            ["46"],
            id="with ids",
        ),
        pytest.param({"message": "The retry key is already accepted"}, [], id="without"),
        pytest.param({"sentMessages": ["46", {"id": 46}]}, [], id="with nonsense"),
    ],
)
async def test_a_push_that_had_arrived_is_a_success(
    pair: tuple[Line, LineChannel], answer: Any, message_ids: list[str]
) -> None:
    line, channel = pair
    line.answers = [web.json_response(answer, status=409)]
    assert await sent(channel, PUSH) == message_ids


BROKEN = {"message": "May not be empty", "property": "messages[0].text"}
NO_SUCH = {"message": "Invalid", "property": "to"}

REFUSALS: list[tuple[str, ParcelToSend, web.Response | str, DeliveryError]] = [
    ("a reply token that is used up", REPLY, refuse(400, "Invalid reply token"), ReplyTokenSpent("reply-token-spent")),
    ("a message that LINE refuses", PUSH, refuse(400, "The request body has 1 error(s)", BROKEN), PermanentFailure("refused")),
    ("the same in a reply", REPLY, refuse(400, "The request body has 1 error(s)", BROKEN), PermanentFailure("refused")),
    ("a user of another provider", PUSH, refuse(400, "Failed to send messages"),
     PermanentFailure("no-such-user", unreachable=True)),
    ("a user id that LINE refuses", PUSH, refuse(400, "The property, 'to', in the request body is invalid", NO_SUCH),
     PermanentFailure("no-such-user", unreachable=True)),
    ("a body that is too large", PUSH, refuse(413, "Payload too large"), PermanentFailure("refused")),
    ("a wrong token", PUSH, refuse(401, "Authentication failed"), PassingFailure("not-allowed-401", whole_channel=True)),
    ("a wrong token, in a reply", REPLY, refuse(401, "Authentication failed"),
     PassingFailure("not-allowed-401", whole_channel=True)),
    ("not in the plan", PUSH, refuse(403, "Access to this API is not available for your account"),
     PassingFailure("not-allowed-403", whole_channel=True)),
    ("too fast", PUSH, refuse(429, RATE), PassingFailure("rate-limited", whole_channel=True)),
    ("too fast, in words we do not know", PUSH, refuse(429, "Slow down"), PassingFailure("rate-limited", whole_channel=True)),
    ("too much for the month", PUSH, refuse(429, MONTH), QuotaExhausted("monthly-limit")),
    ("too much for one person", PUSH, refuse(429, ONE_USER),
     PassingFailure("too-many-to-one-user", retry_after=timedelta(minutes=1))),
    ("trouble at LINE", PUSH, refuse(500, "Internal error"), FateUnknown("line-500")),
    ("trouble at LINE, in a reply", REPLY, refuse(500, "Internal error"), FateUnknown("line-500")),
    ("a gateway's page", PUSH, web.Response(status=502, text="<html>Bad gateway"), FateUnknown("line-502")),
    ("a refusal that is no text", PUSH, web.Response(status=503, body=b"\xff\xfe\x00"), FateUnknown("line-503")),
    ("a refusal that is no object", PUSH, web.json_response([1], status=400), PermanentFailure("refused")),
    ("the connection breaks", PUSH, "reset", FateUnknown("connection-broke")),
    ("the connection breaks, in a reply", REPLY, "reset", FateUnknown("connection-broke")),
    ("no answer in time", PUSH, "silent", FateUnknown("connection-broke")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("parcel", "answer", "failure"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS]
)
async def test_a_failure_says_what_is_known(
    monkeypatch: pytest.MonkeyPatch, parcel: ParcelToSend, answer: web.Response | str, failure: DeliveryError
) -> None:
    monkeypatch.setattr(send, "TIMEOUT", aiohttp.ClientTimeout(total=0.5))
    if isinstance(answer, web.Response):
        answer = web.Response(status=answer.status, body=answer.body, content_type=answer.content_type)
    async with line_and_channel() as (line, channel):
        line.answers = [answer]
        with capture_logs() as logged, pytest.raises(type(failure)) as raised:
            await sent(channel, parcel)
    assert vars(raised.value) == vars(failure)
    assert len(line.calls) == 1
    assert [entry["event"][:5] for entry in logged] == ["line-"]
    assert not any(secret in str(logged) for secret in ("私人", "secret-token", "b60d432864f4", USER))
    if isinstance(answer, web.Response):
        assert logged[0]["request"] == "request-1"


async def test_the_log_names_the_part_that_line_refuses(pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    line.answers = [refuse(400, "The request body has 1 error(s)", BROKEN)]
    with capture_logs() as logged, pytest.raises(PermanentFailure):
        await sent(channel, PUSH)
    assert logged[0]["properties"] == ["messages[0].text"]


@pytest.mark.parametrize("host", ["127.0.0.1", "no-such-host.invalid"], ids=["refused", "no such host"])
async def test_without_a_connection_nothing_went_out(host: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://{host}:{taken.getsockname()[1]}"
        channel = LineChannel("t", api_url=address, data_api_url=address, words=texts.text, now=lambda: NOW)
        with pytest.raises(PassingFailure) as raised:
            await sent(channel, PUSH)
        await channel.close()
    assert (raised.value.reason, raised.value.whole_channel) == ("cannot-connect", True)


@pytest.mark.parametrize(
    ("parcel", "unreachable"),
    [
        pytest.param(replace(PUSH, user_id="../../v2/bot"), True, id="a user id that is a path"),
        pytest.param(replace(PUSH, messages=(NOTHING,)), False, id="a button for nothing"),
        pytest.param(replace(PUSH, messages=PUSH.messages * 3), False, id="six messages"),
        pytest.param(replace(PUSH, messages=()), False, id="no message"),
    ],
)  # fmt: skip
async def test_what_can_never_be_sent_is_not_tried(
    pair: tuple[Line, LineChannel], parcel: ParcelToSend, unreachable: bool
) -> None:
    line, channel = pair
    with pytest.raises(PermanentFailure) as raised:
        await sent(channel, parcel)
    assert raised.value.unreachable is unreachable
    assert line.calls == []


@pytest.mark.parametrize(
    ("quota", "used", "told"),
    [
        pytest.param({"type": "limited", "value": 200}, {"totalUsage": 42}, (200, 42), id="limited"),
        pytest.param({"type": "none"}, {"totalUsage": 5000}, (None, 5000), id="unlimited"),
    ],
)
async def test_it_asks_for_the_quota(
    pair: tuple[Line, LineChannel], quota: Any, used: Any, told: tuple[int | None, int]
) -> None:
    line, channel = pair
    line.answers = [ok(quota), ok(used)]
    assert await channel.quota() == told


@pytest.mark.parametrize("answer", [web.Response(text="?"), refuse(500, "no")], ids=["unreadable", "trouble"])
async def test_a_quota_that_cannot_be_had_is_a_failure(pair: tuple[Line, LineChannel], answer: web.Response) -> None:
    line, channel = pair
    line.answers = [web.Response(status=answer.status, body=answer.body)]
    with pytest.raises(DeliveryError):
        await channel.quota()


async def test_a_photo_is_fetched_from_the_data_host(pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    line.answers = [web.Response(body=b"\xff\xd8photo", content_type="image/jpeg")]
    assert await channel.fetch_media("444573844083572737", most_bytes=100) == b"\xff\xd8photo"
    (call,) = line.calls
    assert (call.method, call.path) == ("GET", "/v2/bot/message/444573844083572737/content")
    assert call.headers["Authorization"] == "Bearer secret-token"


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        pytest.param(202, PassingFailure("media-202"), id="still being prepared"),
        pytest.param(404, PermanentFailure("media-gone"), id="not there"),
        pytest.param(410, PermanentFailure("media-gone"), id="taken back"),
        pytest.param(302, PassingFailure("media-302"), id="elsewhere"),
        pytest.param(429, PassingFailure("media-429"), id="too fast"),
        pytest.param(500, PassingFailure("media-500"), id="trouble at LINE"),
        pytest.param("reset", PassingFailure("media-ServerDisconnectedError"), id="the connection breaks"),
    ],
)
async def test_a_photo_that_does_not_come_says_whether_it_may(
    pair: tuple[Line, LineChannel], answer: int | str, failure: DeliveryError
) -> None:
    line, channel = pair
    line.answers = [answer if isinstance(answer, str) else web.Response(status=answer, headers={"Location": "/x"})]
    if answer == "reset":
        line.answers *= 2  # the client tries a GET once more by itself
    with pytest.raises(type(failure)) as raised:
        await channel.fetch_media("1", most_bytes=100)
    assert raised.value.reason == failure.reason


@pytest.mark.parametrize("size", [100, 101, 300_000])
async def test_a_photo_larger_than_allowed_is_not_kept(pair: tuple[Line, LineChannel], size: int) -> None:
    line, channel = pair
    line.answers = [web.Response(body=b"x" * size)]
    if size <= 100:
        assert len(await channel.fetch_media("1", most_bytes=100)) == size
        return
    with pytest.raises(PermanentFailure, match="media-too-large"):
        await channel.fetch_media("1", most_bytes=100)


@pytest.mark.parametrize("file", ["", "../quota", "1/content?", "https://example.com/a.jpg"])
async def test_a_file_that_is_no_id_of_a_message_is_not_asked_for(pair: tuple[Line, LineChannel], file: str) -> None:
    line, channel = pair
    with pytest.raises(PermanentFailure):
        await channel.fetch_media(file, most_bytes=100)
    assert line.calls == []
