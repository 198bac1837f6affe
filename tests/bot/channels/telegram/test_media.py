"""Fetching photos over real HTTP: with a cap, and with what every failure is taken for."""

from typing import Any

import pytest
from aiohttp import web

from bot.channels.channel import DeliveryError, PassingFailure, PermanentFailure
from tests.bot.channels.telegram.stand_in import Answer, half, hang, ok, raw, refuse, reset, serving

PHOTO = bytes(range(256)) * 400
PATH = "photos/file_1.jpg"


def found(**more: Any) -> Answer:
    return ok({"file_id": "AgAC", "file_unique_id": "u", "file_path": PATH} | more)


def content(size: int) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(body=PHOTO[:size])

    return answer


async def endless(request: web.Request) -> web.StreamResponse:
    """A body without end or length."""
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(PHOTO)


async def test_it_fetches_the_bytes_of_a_photo() -> None:
    async with serving() as (server, channel):
        server.answers, server.files = [found()], {PATH: content(5000)}
        assert await channel.fetch_media("AgAC", most_bytes=5000) == PHOTO[:5000]
        assert server.calls == [("getFile", {"file_id": "AgAC"})]


REFUSED: list[tuple[str, Answer, Answer, type[DeliveryError], str]] = [
    ("a byte too many", found(), content(5001), PermanentFailure, "too-large"),
    ("without end", found(), endless, PermanentFailure, "too-large"),
    ("no such file", refuse(400, "Bad Request: wrong file_id or the file is temporarily unavailable"), raw(""), PermanentFailure, "gone"),
    ("too big for a bot", refuse(400, "Bad Request: file is too big"), raw(""), PermanentFailure, "gone"),
    ("the link is over", found(), raw("", 404), PermanentFailure, "gone"),
    ("the store is down", found(), raw("", 503), PassingFailure, "server-error"),
    ("the line breaks", found(), half, PassingFailure, "connection-broken"),
    ("the line resets", found(), reset, PassingFailure, "connection-broken"),
    ("the file hangs", found(), hang, PassingFailure, "connection-broken"),
    ("the question hangs", hang, raw(""), PassingFailure, "timed-out"),
    ("flood", refuse(429, "x", retry_after=2), raw(""), PassingFailure, "too-many-requests"),
    ("no path", found(file_path=""), raw(""), PassingFailure, "unreadable-answer"),
    ("no file", ok({}), raw(""), PassingFailure, "unreadable-answer"),
    ("no JSON", raw("<html>"), raw(""), PassingFailure, "unreadable-answer"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "file", "kind", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
async def test_it_does_not_fetch(answer: Answer, file: Answer, kind: type[DeliveryError], reason: str) -> None:
    async with serving() as (server, channel):
        server.answers, server.files = [answer], {PATH: file}
        with pytest.raises(DeliveryError) as failure:
            await channel.fetch_media("AgAC", most_bytes=5000)
        assert (type(failure.value), failure.value.reason) == (kind, reason)
