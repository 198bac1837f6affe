"""The channel over real HTTP against a stand-in: exact calls out, and what every failure is taken for."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest
from aiohttp.test_utils import unused_port
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut

from bot.channels.channel import (
    Channel,
    DeliveryError,
    FateUnknown,
    OnPart,
    ParcelToSend,
    PassingFailure,
    PermanentFailure,
)
from bot.channels.telegram.failures import failure_of
from bot.channels.telegram.send import TelegramChannel
from handlers.messages import Blocked, Button, Incoming, Outgoing
from handlers.prompts import Location
from storage.enums import Platform
from tests.bot.channels.telegram.stand_in import (
    NOW,
    TOKEN,
    Answer,
    StandIn,
    a_message,
    channel_to,
    half,
    hang,
    ok,
    raw,
    refuse,
    reset,
    serving,
)

CHAT = 5550001
NO_KEYBOARD = {"remove_keyboard": True}


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[StandIn, TelegramChannel]]:
    async with serving() as both:
        yield both


def parcel(*messages_or_texts: Outgoing | str, **more: Any) -> ParcelToSend:
    messages = tuple(Outgoing(key="x", text=m) if isinstance(m, str) else m for m in messages_or_texts)
    return ParcelToSend(
        **({"retry_key": "k", "user_id": str(CHAT), "messages": messages or (Outgoing(key="x", text="好"),)} | more)
    )


def call(text: str, markup: dict[str, Any] | None, **more: Any) -> dict[str, Any]:
    """What goes out for a text with a markup."""
    below = {} if markup is None else {"reply_markup": markup}
    return {"chat_id": CHAT, "text": text, "link_preview_options": {"is_disabled": True}} | below | more


def remember(parts: list[str]) -> OnPart:
    async def on_part(message_id: str) -> None:
        parts.append(message_id)

    return on_part


ALERT = Outgoing(
    key="alert",
    text="第 17 號",
    buttons=(Button(label="我來處理", data="alert-ack:17"),),
)
ALERT_BUTTONS = {"inline_keyboard": [[{"text": "我來處理", "callback_data": "alert-ack:17"}]]}


async def test_it_speaks_to_telegram_itself_when_told_nothing_else() -> None:
    channel = channel_to(None)
    assert channel._bot.base_url == f"https://api.telegram.org/bot{TOKEN}"
    assert channel._bot.base_file_url == f"https://api.telegram.org/file/bot{TOKEN}"
    await channel.close()


async def test_it_is_a_channel(telegram: tuple[StandIn, TelegramChannel]) -> None:
    channel: Channel = telegram[1]
    assert (channel.platform, channel.can_edit) == (Platform.TELEGRAM, True)
    change = {
        "chat": {"id": CHAT, "type": "private"},
        "from": {"id": CHAT, "is_bot": False, "first_name": "A"},
        "date": int(NOW.timestamp()),
        "old_chat_member": {"user": {"id": 1, "is_bot": True, "first_name": "B"}, "status": "member"},
        "new_chat_member": {"user": {"id": 1, "is_bot": True, "first_name": "B"}, "status": "kicked", "until_date": 0},
    }
    assert channel.read({"update_id": 1, "my_chat_member": change}) == Incoming(
        platform=Platform.TELEGRAM, user_id=str(CHAT), at=NOW, what=Blocked()
    )


async def test_it_sends_part_by_part_and_tells_after_each(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    parts: list[str] = []
    ids = await channel.send(parcel("一", ALERT), on_part=remember(parts))
    assert ids == parts == ["101", "102"]
    assert server.calls == [
        ("sendMessage", call("一", NO_KEYBOARD)),
        ("sendMessage", call("第 17 號", ALERT_BUTTONS)),
    ]


async def test_it_skips_what_has_gone_out_before(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    long = "很長" * 3000
    assert await channel.send(parcel(long, "二", already_sent=2), on_part=remember([])) == ["101"]
    assert server.calls == [("sendMessage", call("二", NO_KEYBOARD))]
    assert await channel.send(parcel("一", already_sent=1), on_part=remember([])) == []


async def test_it_marks_the_part_that_may_have_arrived_and_no_other(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    english = Outgoing(key="x", text="Two", locale="en")
    await channel.send(parcel("一", english, "三", already_sent=1, maybe_repeated=True), on_part=remember([]))
    assert [payload["text"] for _, payload in server.calls] == ["(You may have got this one twice.)\nTwo", "三"]


async def test_a_quiet_parcel_makes_no_sound(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    await channel.send(parcel("早", silent=True), on_part=remember([]))
    assert server.calls == [("sendMessage", call("早", NO_KEYBOARD, disable_notification=True))]


async def test_what_was_sent_before_a_failure_is_known(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    server.answers = [ok(a_message(5)), refuse(429, "Too Many Requests: retry after 3", retry_after=3)]
    parts: list[str] = []
    with pytest.raises(PassingFailure):
        await channel.send(parcel("一", "二", "三"), on_part=remember(parts))
    assert parts == ["5"]
    assert server.methods() == ["sendMessage"] * 2


SENT_ANYWAY: list[tuple[str, Answer]] = [
    ("no result", raw('{"ok": true}')),
    ("an empty message", ok({})),
    ("a message without date", ok({"message_id": 9, "chat": {"id": 1, "type": "private"}})),
    ("a list", raw("[1, 2]")),
    ("a yes", ok(True)),
    ("nothing", ok(None)),
]


@pytest.mark.parametrize("answer", [row[1] for row in SENT_ANYWAY], ids=[row[0] for row in SENT_ANYWAY])
async def test_an_answer_of_success_that_nobody_understands_is_success(
    telegram: tuple[StandIn, TelegramChannel], answer: Answer
) -> None:
    server, channel = telegram
    server.answers = [answer]
    parts: list[str] = []
    assert await channel.send(parcel("一", "二"), on_part=remember(parts)) == ["", "101"]
    assert parts == ["", "101"]


FAILURES: list[tuple[str, Answer, DeliveryError]] = [
    (
        "flood",
        refuse(429, "Too Many Requests: retry after 35", retry_after=35),
        PassingFailure("too-many-requests", retry_after=timedelta(seconds=35)),
    ),
    ("flood without a time", refuse(429, "Too Many Requests"), PassingFailure("server-error")),
    ("blocked", refuse(403, "Forbidden: bot was blocked by the user"), PermanentFailure("blocked", unreachable=True)),
    ("deleted", refuse(403, "Forbidden: user is deactivated"), PermanentFailure("deactivated", unreachable=True)),
    (
        "never started",
        refuse(403, "Forbidden: bot can't initiate conversation with a user"),
        PermanentFailure("forbidden", unreachable=True),
    ),
    (
        "moved",
        refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100777),
        PermanentFailure("chat-moved", unreachable=True),
    ),
    ("no such chat", refuse(400, "Bad Request: chat not found"), PermanentFailure("no-such-chat", unreachable=True)),
    ("no such peer", refuse(400, "Bad Request: PEER_ID_INVALID"), PermanentFailure("no-such-chat", unreachable=True)),
    ("bad button", refuse(400, "Bad Request: BUTTON_DATA_INVALID"), PermanentFailure("refused")),
    ("too long", refuse(400, "Bad Request: message is too long"), PermanentFailure("refused")),
    ("token withdrawn", refuse(401, "Unauthorized"), PassingFailure("token-refused", whole_channel=True)),
    ("token malformed", refuse(404, "Not Found"), PassingFailure("token-refused", whole_channel=True)),
    (
        "a second poller",
        refuse(409, "Conflict: terminated by other getUpdates request"),
        PassingFailure("conflict", whole_channel=True),
    ),
    ("server error", refuse(500, "Internal Server Error"), PassingFailure("server-error")),
    ("bad gateway", raw("<html>502 Bad Gateway</html>", 502), PassingFailure("server-error")),
    ("gateway timeout", raw("", 504), PassingFailure("server-error")),
    ("a proxy that forbids", raw("<html>Blocked by policy</html>", 403), PassingFailure("not-telegrams-answer")),
    ("a proxy that dislikes", raw("<html>Bad</html>", 400), PassingFailure("not-telegrams-answer")),
    ("success that is no JSON", raw("<html>Log in to this network</html>"), FateUnknown("unreadable-answer")),
    ("no answer in time", hang, FateUnknown("timed-out")),
    ("connection reset", reset, FateUnknown("connection-broken")),
    ("answer cut off", half, FateUnknown("connection-broken")),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "expected"), [row[1:] for row in FAILURES], ids=[row[0] for row in FAILURES])
async def test_it_knows_what_a_failure_means(
    telegram: tuple[StandIn, TelegramChannel], answer: Answer, expected: DeliveryError
) -> None:
    server, channel = telegram
    server.answers = [answer]
    parts: list[str] = []
    with pytest.raises(DeliveryError) as failure:
        await channel.send(parcel("救命，我的電話是 0912"), on_part=remember(parts))
    assert (type(failure.value), vars(failure.value)) == (type(expected), vars(expected))
    assert parts == []
    assert server.methods() == ["sendMessage"]


async def test_nobody_listening_means_not_sent() -> None:
    channel = channel_to(f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(PassingFailure, match="no-connection"):
        await channel.send(parcel(), on_part=remember([]))
    await channel.close()


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


NETWORK: list[tuple[str, TelegramError, type[DeliveryError]]] = [
    ("connect timeout", caused(TimedOut(), httpx.ConnectTimeout("")), PassingFailure),
    ("pool timeout", caused(TimedOut(), httpx.PoolTimeout("")), PassingFailure),
    ("write timeout", caused(TimedOut(), httpx.WriteTimeout("")), FateUnknown),
    ("read timeout", caused(TimedOut(), httpx.ReadTimeout("")), FateUnknown),
    ("connect error", caused(NetworkError(""), httpx.ConnectError("")), PassingFailure),
    ("write error", caused(NetworkError(""), httpx.WriteError("")), FateUnknown),
    ("something of httpx", caused(NetworkError(""), RuntimeError("")), FateUnknown),
    ("forbidden by Telegram", Forbidden("Forbidden: bot was blocked by the user"), PermanentFailure),
    ("refused by Telegram", BadRequest("Bad Request: x"), PermanentFailure),
    ("of unknown kind", TelegramError("x"), FateUnknown),
]


@pytest.mark.parametrize(("error", "kind"), [row[1:] for row in NETWORK], ids=[row[0] for row in NETWORK])
def test_whether_a_request_had_left_decides_what_a_broken_line_means(
    error: TelegramError, kind: type[DeliveryError]
) -> None:
    assert type(failure_of(error)) is kind


@pytest.mark.parametrize("user_id", ["", "U1234", "-100123", "0", "5.5", "１２", "9" * 20])
async def test_what_can_be_no_persons_chat_is_never_asked_for(
    telegram: tuple[StandIn, TelegramChannel], user_id: str
) -> None:
    server, channel = telegram
    with pytest.raises(PermanentFailure) as failure:
        await channel.send(parcel("x", user_id=user_id), on_part=remember([]))
    assert failure.value.unreachable
    assert server.calls == []


async def test_a_message_without_text_is_refused_before_anything_goes_out(
    telegram: tuple[StandIn, TelegramChannel],
) -> None:
    server, channel = telegram
    with pytest.raises(PermanentFailure, match="cannot-be-shown"):
        await channel.send(parcel("一", " "), on_part=remember([]))
    assert server.calls == []


async def test_it_rewrites_a_message(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    parts: list[str] = []
    assert await channel.send(parcel("已接手", edits=("55",), maybe_repeated=True), on_part=remember(parts)) == ["55"]
    assert parts == ["55"]
    assert server.calls == [("editMessageText", call("已接手", None, message_id=55))]


async def test_a_rewritten_message_keeps_inline_buttons_and_gets_no_other_keyboard(
    telegram: tuple[StandIn, TelegramChannel],
) -> None:
    server, channel = telegram
    place = Outgoing(key="x", text="在哪裡？", prompt=Location())
    await channel.send(parcel(ALERT, edits=("55",)), on_part=remember([]))
    await channel.send(parcel(place, edits=("56",)), on_part=remember([]))
    assert [payload.get("reply_markup") for _, payload in server.calls] == [ALERT_BUTTONS, None]


EDITS: list[tuple[str, tuple[str, ...], list[Answer], list[str], list[str]]] = [
    (
        "it says so already",
        ("55",),
        [refuse(400, "Bad Request: message is not modified: specified new message content and reply markup are …")],
        ["55"],
        ["editMessageText"],
    ),
    (
        "it is not there any more",
        ("55",),
        [refuse(400, "Bad Request: message to edit not found")],
        ["101"],
        ["editMessageText", "sendMessage"],
    ),
    (
        "it is too old",
        ("55",),
        [refuse(400, "Bad Request: message can't be edited")],
        ["101"],
        ["editMessageText", "sendMessage"],
    ),
    ("its id was never known", ("",), [], ["101"], ["sendMessage"]),
    ("nothing to rewrite", (), [], ["101"], ["sendMessage"]),
    ("an answer that nobody understands", ("55",), [raw('{"ok": true}')], ["55"], ["editMessageText"]),
    ("an answer that is no message", ("55",), [ok(True)], ["55"], ["editMessageText"]),
    ("it was in two parts: the one with the buttons goes", ("55", "56"), [], ["56"], ["editMessageText"]),
]


@pytest.mark.parametrize(
    ("edits", "answers", "ids", "methods"), [row[1:] for row in EDITS], ids=[row[0] for row in EDITS]
)
async def test_rewriting_when(
    telegram: tuple[StandIn, TelegramChannel],
    edits: tuple[str, ...],
    answers: list[Answer],
    ids: list[str],
    methods: list[str],
) -> None:
    server, channel = telegram
    server.answers = answers
    assert await channel.send(parcel("已接手", edits=edits), on_part=remember([])) == ids
    assert server.methods() == methods


async def test_what_does_not_fit_into_the_rewritten_message_is_sent_after_it(
    telegram: tuple[StandIn, TelegramChannel],
) -> None:
    server, channel = telegram
    assert await channel.send(parcel("很長" * 3000, edits=("55",)), on_part=remember([])) == ["55", "102"]
    assert server.methods() == ["editMessageText", "sendMessage"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (refuse(400, "Bad Request: BUTTON_DATA_INVALID"), PermanentFailure),
        (refuse(403, "Forbidden: bot was blocked by the user"), PermanentFailure),
        (refuse(500, "x"), PassingFailure),
        (reset, FateUnknown),
    ],
)
async def test_a_rewriting_that_fails_is_not_taken_for_done(
    telegram: tuple[StandIn, TelegramChannel], answer: Answer, expected: type[DeliveryError]
) -> None:
    server, channel = telegram
    server.answers = [answer]
    with pytest.raises(expected):
        await channel.send(parcel("x", edits=("55",)), on_part=remember([]))
    assert server.methods() == ["editMessageText"]


async def test_it_keeps_the_pace_that_telegram_bears_over_all_chats(
    telegram: tuple[StandIn, TelegramChannel],
) -> None:
    _, channel = telegram
    loop = asyncio.get_running_loop()
    began = loop.time()
    people = [replace(parcel("早"), user_id=str(CHAT + number)) for number in range(11)]
    await asyncio.gather(*(channel.send(each, on_part=remember([])) for each in people))
    assert loop.time() - began >= 10 / 25


async def test_it_asks_for_updates_and_hands_them_over_as_they_came(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    strange = {"update_id": 8, "callback_query": {"id": "no chat_instance"}, "brand_new": [1]}
    server.answers = [ok([]), ok([strange, {"no": "id"}, "text"])]
    assert await channel.get_updates(None) == []
    assert await channel.get_updates(8) == [strange]
    question = {"timeout": 30, "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"]}
    assert server.calls == [("getUpdates", question), ("getUpdates", question | {"offset": 8})]


async def test_a_webhook_left_behind_is_taken_away(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    server.answers = [
        refuse(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to …")
    ]
    assert await channel.get_updates(None) == []
    assert server.calls[1:] == [("deleteWebhook", {})]


POLLS: list[tuple[str, Answer, type[DeliveryError], str]] = [
    ("a second poller", refuse(409, "Conflict: terminated by other getUpdates request"), PassingFailure, "conflict"),
    ("token withdrawn", refuse(401, "Unauthorized"), PassingFailure, "token-refused"),
    ("flood", refuse(429, "x", retry_after=3), PassingFailure, "too-many-requests"),
    ("no list", ok({"a": 1}), PassingFailure, "unreadable-answer"),
    ("no result", raw("{}"), FateUnknown, "unreadable-answer"),
    ("no JSON", raw('[{"update_id": 1'), FateUnknown, "unreadable-answer"),
    ("reset", reset, FateUnknown, "connection-broken"),
]


@pytest.mark.parametrize(("answer", "kind", "reason"), [row[1:] for row in POLLS], ids=[row[0] for row in POLLS])
async def test_asking_for_updates_fails_with_a_reason(
    telegram: tuple[StandIn, TelegramChannel], answer: Answer, kind: type[DeliveryError], reason: str
) -> None:
    server, channel = telegram
    server.answers = [answer]
    with pytest.raises(kind, match=reason):
        await channel.get_updates(None)


async def test_a_tap_is_answered_and_an_old_one_is_nobodys_loss(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    server.answers = [
        ok(True),
        refuse(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
    ]
    await channel.answer_tap("438")
    await channel.answer_tap("437")
    assert [payload for _, payload in server.calls] == [{"callback_query_id": 438}, {"callback_query_id": 437}]
    server.answers = [refuse(500, "x")]
    with pytest.raises(PassingFailure):
        await channel.answer_tap("436")


async def test_the_webhook_is_set_with_its_secret_and_kinds(telegram: tuple[StandIn, TelegramChannel]) -> None:
    server, channel = telegram
    await channel.set_webhook("https://school.example/telegram/webhook", "s3cret-x")
    assert server.calls == [
        (
            "setWebhook",
            {
                "url": "https://school.example/telegram/webhook",
                "secret_token": "s3cret-x",
                "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
            },
        )
    ]
    server.answers = [refuse(400, "Bad Request: bad webhook: HTTPS url must be provided for webhook")]
    with pytest.raises(PermanentFailure, match="refused"):
        await channel.set_webhook("https://school.example/telegram/webhook", "s3cret-x")


async def test_neither_token_nor_words_reach_logs_or_errors(
    telegram: tuple[StandIn, TelegramChannel], caplog: pytest.LogCaptureFixture
) -> None:
    server, channel = telegram
    caplog.set_level(logging.INFO)
    for name in ("httpx", "aiohttp.access"):  # as bot.logs does
        caplog.set_level(logging.WARNING, logger=name)
    for answer in (raw('{"ok": true, "result": {"text": "private words"'), reset, raw("private words", 400), hang):
        server.answers = [answer]
        with pytest.raises(DeliveryError) as failure:
            await channel.send(parcel("private words"), on_part=remember([]))
        assert failure.value.__cause__ is None
        assert failure.value.__suppress_context__
        assert "secret" not in str(failure.value)
    assert "private words" not in caplog.text
    assert TOKEN not in caplog.text
