"""A stand-in of LINE's servers on this machine: the Messaging API as strict as the real one, and everybody's phones.

What it refuses, and how, follows the Messaging API reference (developers.line.biz) and line-openapi's messaging-api.yml. Nothing
leaves this machine; everything is kept in memory; nothing of a message is logged.
"""

import hmac
import secrets
import uuid
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal

from aiohttp import web

from bot.demo.line_menu_api import LineMenuApi
from bot.demo.line_phones import BOT_USER_ID, REDELIVERY_PAUSES
from bot.demo.line_requests import MONTHLY_LIMIT, RATE_LIMIT, REQUEST_ID, SAME_USER, LineRefusal, read
from bot.demo.stand_in import Handler, Planned

RETRY_KEY_LIFE = timedelta(hours=24)
_LINE_ZONE = timezone(timedelta(hours=9))
"""LINE's month turns at midnight in Japan."""

_LIMITS = {"": RATE_LIMIT, "rate": RATE_LIMIT, "monthly": MONTHLY_LIMIT, "same-user": SAME_USER}


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A request with a retry key that LINE took."""

    at: datetime
    request_id: str
    sent: Sequence[Mapping[str, str]]


class LineStandIn(LineMenuApi):
    """LINE's API (`api.line.me` and `api-data.line.me` in one) and its phones.

    `quota` is how many pushes a month has (None: no limit) and `used` how many are gone. `webhook_active` is the console's switch.
    """

    most_bytes = 2 * 1024 * 1024

    def __init__(
        self,
        *,
        channel_secret: str,
        access_token: str,
        now: Callable[[], datetime],
        webhook_url: str = "",
        basic_id: str = "@xieshou",
        display_name: str = "攜手",
        quota: int | None = None,
        pauses: Sequence[float] = REDELIVERY_PAUSES,
    ) -> None:
        super().__init__(channel_secret=channel_secret, now=now, webhook_url=webhook_url, pauses=pauses)
        self.quota = quota
        self.webhook_active = True
        self.basic_id = basic_id
        self.display_name = display_name
        self._bearer = f"Bearer {access_token}"
        self._used: Counter[str] = Counter()
        self._accepted: dict[str, Accepted] = {}

    @property
    def used(self) -> int:
        """Pushes of this month, one for each recipient."""
        return self._used[self._month()]

    @used.setter
    def used(self, value: int) -> None:
        self._used[self._month()] = value

    def _handlers(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/phone/photo/{id}", self._phone_photo),
            ("GET", "/v2/bot/info", self._info),
            ("GET", "/v2/bot/profile/{user}", self._profile),
            ("GET", "/v2/bot/channel/webhook/endpoint", self._get_endpoint),
            ("PUT", "/v2/bot/channel/webhook/endpoint", self._set_endpoint),
            ("POST", "/v2/bot/channel/webhook/test", self._test_endpoint),
            ("GET", "/v2/bot/message/quota", self._get_quota),
            ("GET", "/v2/bot/message/quota/consumption", self._get_consumption),
            ("POST", "/v2/bot/message/reply", self._reply),
            ("POST", "/v2/bot/message/push", self._push),
            ("POST", "/v2/bot/message/multicast", self._multicast),
            ("POST", "/v2/bot/message/validate/{kind:reply|push|multicast}", self._validate),
            ("GET", "/v2/bot/message/{id}/content", self._content),
            ("GET", "/v2/bot/message/{id}/content/preview", self._content),
            ("GET", "/v2/bot/message/{id}/content/transcoding", self._transcoding),
            ("POST", "/v2/bot/chat/loading/start", self._loading),
            ("POST", "/v2/bot/chat/markAsRead", self._mark_as_read),
            *self._menu_handlers(),
            ("*", "/v2/{rest:.*}", self._nothing_there),
        ]

    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        request_id = str(uuid.uuid4())
        request[REQUEST_ID] = request_id
        try:
            given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
            if request.path.startswith("/v2/") and not hmac.compare_digest(self._bearer.encode(), given):
                raise LineRefusal(
                    401, "Authentication failed. Confirm that the access token in the authorization header is valid."
                )
            response = await handler(request)
        except LineRefusal as refusal:
            response = web.json_response(refusal.body, status=refusal.status, headers=refusal.headers)
        except web.HTTPRequestEntityTooLarge:
            response = web.json_response({"message": "Request body is too large: at most 2 MB"}, status=413)
        response.headers["x-line-request-id"] = request_id
        return response

    def _failure(self, planned: Planned) -> web.Response:
        message = _LIMITS[planned.kind] if planned.status == 429 else "Internal server error"
        return web.json_response(
            {"message": message}, status=planned.status or 500, headers={"x-line-request-id": str(uuid.uuid4())}
        )

    # Messages

    async def _reply(self, request: web.Request) -> web.Response:
        body = await read(request, "reply")
        if "X-Line-Retry-Key" in request.headers:
            raise LineRefusal(400, "The retry key is not supported by this endpoint")
        token = self.tokens.get(body["replyToken"])
        if token is None or not token.is_usable(self._now()):
            raise LineRefusal(400, "Invalid reply token")
        token.used = True
        return web.json_response({"sentMessages": self._show([token.user_id], body, "reply")})

    async def _push(self, request: web.Request) -> web.Response:
        body = await read(request, "push")
        return self._send_once(request, body, [body["to"]], answer_sent=True)

    async def _multicast(self, request: web.Request) -> web.Response:
        body = await read(request, "multicast")
        return self._send_once(request, body, list(dict.fromkeys(body["to"])), answer_sent=False)

    async def _validate(self, request: web.Request) -> web.Response:
        await read(request, "validate")
        return web.json_response({})

    def _send_once(
        self, request: web.Request, body: Mapping[str, Any], to: Sequence[str], *, answer_sent: bool
    ) -> web.Response:
        key = self._retry_key(request)
        if key and (accepted := self._accepted.get(key)) and self._now() - accepted.at < RETRY_KEY_LIFE:
            raise LineRefusal(
                409,
                "The retry key is already accepted",
                headers={"x-line-accepted-request-id": accepted.request_id},
                more={"sentMessages": accepted.sent} if answer_sent else {},
            )
        reached = [user for user in to if user in self.phones and self.phones[user].reachable]
        if self.quota is not None and self.used + len(reached) > self.quota:
            raise LineRefusal(429, MONTHLY_LIMIT)
        self.used += len(reached)
        sent = self._show(reached, body, "push")
        if key:
            self._accepted[key] = Accepted(at=self._now(), request_id=request[REQUEST_ID], sent=sent)
        return web.json_response({"sentMessages": sent} if answer_sent else {})

    def _retry_key(self, request: web.Request) -> str:
        given = request.headers.get("X-Line-Retry-Key", "")
        try:
            return str(uuid.UUID(given)) if given else ""
        except ValueError:
            raise LineRefusal(400, "The retry key is invalid: it must be a UUID") from None

    def _show(
        self, users: Sequence[str], body: Mapping[str, Any], cost: Literal["reply", "push"]
    ) -> list[dict[str, str]]:
        ids = [self._next_message_id() for _ in body["messages"]]
        for user in users:
            if self.phones[user].reachable:
                silent = bool(body.get("notificationDisabled"))
                self.receive(user, body["messages"], ids, cost=cost, silent=silent)
        return [{"id": message_id, "quoteToken": secrets.token_urlsafe(40)} for message_id in ids]

    # The account

    async def _info(self, _: web.Request) -> web.Response:
        return web.json_response(
            {
                "userId": BOT_USER_ID,
                "basicId": self.basic_id,
                "displayName": self.display_name,
                "chatMode": "bot",
                "markAsReadMode": "auto",
            }
        )

    async def _profile(self, request: web.Request) -> web.Response:
        phone = self.phones.get(request.match_info["user"])
        if phone is None or not phone.reachable:
            raise LineRefusal(404, "Not found")
        return web.json_response({"userId": phone.user_id, "displayName": phone.name, "language": phone.language})

    async def _get_endpoint(self, _: web.Request) -> web.Response:
        if not self.webhook_url:
            raise LineRefusal(404, "Webhook endpoint not found")
        return web.json_response({"endpoint": self.webhook_url, "active": self.webhook_active})

    async def _set_endpoint(self, request: web.Request) -> web.Response:
        self.webhook_url = (await read(request, "endpoint"))["endpoint"]
        return web.json_response({})

    async def _test_endpoint(self, request: web.Request) -> web.Response:
        asked = await read(request, "endpoint-test") if await request.read() else {}
        status = await self._call_webhook([], asked.get("endpoint") or self.webhook_url)
        fine = status // 100 == 2
        reason = "OK" if fine else "ERROR_STATUS_CODE" if status else "COULD_NOT_CONNECT"
        return web.json_response(
            {
                "success": fine,
                "timestamp": self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
                "statusCode": status,
                "reason": reason,
                "detail": str(status),
            }
        )

    async def _get_quota(self, _: web.Request) -> web.Response:
        return web.json_response({"type": "none"} if self.quota is None else {"type": "limited", "value": self.quota})

    async def _get_consumption(self, _: web.Request) -> web.Response:
        return web.json_response({"totalUsage": self.used})

    async def _content(self, request: web.Request) -> web.Response:
        content = self.contents.get(request.match_info["id"], b"")
        if content is None:
            raise LineRefusal(410, "The content has been unsent")
        if not content:
            raise LineRefusal(404, "Not found")
        return web.Response(body=content, content_type=_picture_type(content))

    async def _transcoding(self, request: web.Request) -> web.Response:
        await self._content(request)
        return web.json_response({"status": "succeeded"})

    async def _loading(self, request: web.Request) -> web.Response:
        await read(request, "loading")
        return web.json_response({}, status=202)

    async def _mark_as_read(self, request: web.Request) -> web.Response:
        await read(request, "mark-as-read")
        return web.json_response({})

    # Inside

    async def _phone_photo(self, request: web.Request) -> web.Response:
        return await self._content(request)

    async def _nothing_there(self, _: web.Request) -> web.Response:
        raise LineRefusal(404, "Not found")

    def _month(self) -> str:
        return self._now().astimezone(_LINE_ZONE).strftime("%Y-%m")


def _picture_type(content: bytes) -> str:
    return "image/png" if content.startswith(b"\x89PNG") else "image/jpeg"
