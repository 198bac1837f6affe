"""The LINE channel: answers with the reply token while it lives, pushes with a retry key, and knows what each failure means."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, Final

import aiohttp
from linebot.v3.messaging import (
    AsyncApiClient,
    AsyncMessagingApi,
    AsyncMessagingApiBlob,
    Configuration,
    PushMessageRequest,
    ReplyMessageRequest,
)

from bot.channels.channel import DeliveryError, OnPart, ParcelToSend, PassingFailure, PermanentFailure
from bot.channels.line import parse
from bot.channels.line.failures import Accepted, asked, outcome
from bot.channels.line.limits import MESSAGE_ID, USER_ID
from bot.channels.line.menus import Menus
from bot.channels.line.quick_replies import Words
from bot.channels.line.render import render
from handlers.messages import Incoming
from storage.enums import Platform, Role

DATA_URL: Final = "https://api-data.line.me"
TIMEOUT: Final = aiohttp.ClientTimeout(total=15, sock_connect=5)
"""The SDK's own is five minutes, longer than a parcel belongs to its worker."""

_TOKEN: Final = re.compile(r"[\x21-\x7e]+")

MEDIA_TIMEOUT: Final = aiohttp.ClientTimeout(total=60, sock_connect=5, sock_read=15)


class LineChannel:
    """LINE, through its official SDK. Connections open with the first call, in the loop that makes it."""

    platform = Platform.LINE
    can_edit = False

    def __init__(
        self,
        token: str,
        *,
        api_url: str | None,
        data_api_url: str | None,
        words: Words,
        now: Callable[[], datetime],
    ) -> None:
        """`token` is the channel access token. The addresses replace LINE's own, for a stand-in. `now` is aware.

        Raises ValueError for a token that no HTTP header can carry: it was copied with something else.
        """
        if not _TOKEN.fullmatch(token):
            raise ValueError("the LINE channel access token has characters that no token has")
        self._token = token
        self._api_url = api_url
        self._data_url = data_api_url or DATA_URL
        self._words = words
        self._now = now
        self._clients: dict[str | None, AsyncApiClient] = {}
        self._session: aiohttp.ClientSession | None = None
        self._menus = Menus(lambda: (self._api, self._blob), words=words, timeout=TIMEOUT)

    def read(self, update: dict[str, Any]) -> Incoming | None:
        """See `parse.read`."""
        return parse.read(update)

    async def send(self, parcel: ParcelToSend, *, on_part: OnPart) -> Sequence[str]:
        """Everything in one call, so that it arrives as a whole or not at all. LINE cannot rewrite messages: `edits` go as new ones.

        Returns LINE's ids of the messages. Raises a DeliveryError.
        """
        call = self._prepared(parcel)
        try:
            response = await outcome("reply" if parcel.reply_token else "push", call)
        except Accepted as accepted:
            return accepted.message_ids
        return [message.id for message in (response.data.sent_messages if response.data else None) or []]

    def _prepared(self, parcel: ParcelToSend) -> Awaitable[Any]:
        """The call, built and checked but not begun. Raises PermanentFailure for what can never be sent."""
        if not USER_ID.fullmatch(parcel.user_id):
            raise PermanentFailure("no-such-user", unreachable=True)
        body: dict[str, Any] = {"notificationDisabled": parcel.silent}
        try:
            body["messages"] = render(parcel.messages, words=self._words, now=self._now())
            if parcel.reply_token is not None:
                reply = ReplyMessageRequest.from_dict(body | {"replyToken": parcel.reply_token})
                return self._api.reply_message_with_http_info(reply, _request_timeout=TIMEOUT)  # type: ignore[no-any-return]  # untyped SDK
            push = PushMessageRequest.from_dict(body | {"to": parcel.user_id})
            return self._api.push_message_with_http_info(push, parcel.retry_key, _request_timeout=TIMEOUT)  # type: ignore[no-any-return]  # untyped SDK
        except ValueError:
            # The SDK's own refusal (pydantic) is a ValueError too. It quotes the message, so it is not kept.
            raise PermanentFailure("refused") from None

    async def show_menu(self, user_id: str, role: Role | None, locale: str) -> None:
        """Link the picture menu of a role and a language to a person. Raises a DeliveryError."""
        if not USER_ID.fullmatch(user_id):
            raise PermanentFailure("no-such-user", unreachable=True)
        await self._menus.show(user_id, role, locale)

    async def install_menus(self) -> None:
        """Put the picture menus in place. One question, and no more, when nothing has changed. Raises a DeliveryError."""
        await self._menus.install()

    async def quota(self) -> tuple[int | None, int]:
        """How many pushes this month has (None: no limit), and how many LINE says are used; that figure is late. Raises a DeliveryError."""
        quota = (await asked("quota", self._api.get_message_quota_with_http_info(_request_timeout=TIMEOUT))).data
        used = (
            await asked("quota-used", self._api.get_message_quota_consumption_with_http_info(_request_timeout=TIMEOUT))
        ).data
        if quota is None or used is None:
            raise PassingFailure("answer-unreadable")
        return quota.value if quota.type == "limited" else None, used.total_usage

    async def fetch_media(self, file: str, *, most_bytes: int) -> bytes:
        """The bytes of a photo, by the id of its message. Raises PermanentFailure when it is gone or larger than `most_bytes`,
        PassingFailure when it may still come.
        """
        if not MESSAGE_ID.fullmatch(file):
            raise PermanentFailure("no-such-file")
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=MEDIA_TIMEOUT, trust_env=True)
        try:
            async with self._session.get(
                f"{self._data_url}/v2/bot/message/{file}/content",
                headers={"Authorization": f"Bearer {self._token}"},
                allow_redirects=False,
            ) as response:
                if response.status != 200:
                    raise _no_media(response.status)
                return await _at_most(response.content, most_bytes)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise PassingFailure(f"media-{type(error).__name__}"[:40]) from None

    async def close(self) -> None:
        """Let go of connections."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.close()
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @property
    def _api(self) -> AsyncMessagingApi:
        return AsyncMessagingApi(self._client(self._api_url))

    @property
    def _blob(self) -> AsyncMessagingApiBlob:
        return AsyncMessagingApiBlob(self._client(self._data_url))

    def _client(self, host: str | None) -> AsyncApiClient:
        """One client for each host: a configuration with a host sends both kinds of call there."""
        if host not in self._clients:
            self._clients[host] = AsyncApiClient(Configuration(host=host, access_token=self._token))
        return self._clients[host]


def _no_media(status: int) -> DeliveryError:
    if status in (400, 404, 410):
        return PermanentFailure("media-gone")
    # 202: LINE is still preparing it.
    return PassingFailure(f"media-{status}")


async def _at_most(content: aiohttp.StreamReader, most_bytes: int) -> bytes:
    received = bytearray()
    async for chunk in content.iter_chunked(65536):
        received += chunk
        if len(received) > most_bytes:
            raise PermanentFailure("media-too-large")
    return bytes(received)
