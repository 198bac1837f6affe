"""What the platforms call: verify, keep, answer 200. Nothing is understood here, so nothing can be lost by misunderstanding."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

import structlog
from aiohttp import web

from bot.inbox_keeper import InboxKeeper, KeyOf
from bot.metrics import REFUSED
from storage.enums import Platform

log = structlog.get_logger("webhook")

MOST_BYTES = 1024 * 1024
"""A larger body is refused before it is read to the end (aiohttp: 413)."""


class LineWebhook:
    """`POST /line/webhook`: the signature over the very bytes, then every event on its own."""

    def __init__(self, keeper: InboxKeeper, *, channel_secret: str, key_of: KeyOf, on_new: Callable[[], None]) -> None:
        self._keeper = keeper
        self._secret = channel_secret.encode()
        self._key_of = key_of
        self._on_new = on_new

    async def receive(self, request: web.Request) -> web.Response:
        """200 once everything is committed; 401 for a wrong signature; 400 for what is no JSON object with events."""
        body = await request.read()
        expected = base64.b64encode(hmac.new(self._secret, body, hashlib.sha256).digest())
        given = request.headers.get("x-line-signature", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(expected, given):
            return _refuse(Platform.LINE, "signature", 401)
        events = _json_object(body).get("events")
        if not isinstance(events, list):
            return _refuse(Platform.LINE, "malformed", 400)
        updates = [event for event in events if isinstance(event, dict)]
        if updates and await self._keeper.keep(Platform.LINE, updates, self._key_of):
            self._on_new()
        return web.Response()


class TelegramWebhook:
    """`POST /telegram/webhook`: the secret token that we gave Telegram, then the update."""

    def __init__(
        self,
        keeper: InboxKeeper,
        *,
        secret: str,
        key_of: KeyOf,
        on_new: Callable[[list[dict[str, Any]]], None],
    ) -> None:
        self._keeper = keeper
        self._secret = secret.encode()
        self._key_of = key_of
        self._on_new = on_new

    async def receive(self, request: web.Request) -> web.Response:
        """200 once it is committed; 401 for a wrong secret; 400 for what is no JSON object."""
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(self._secret, given):
            return _refuse(Platform.TELEGRAM, "secret", 401)
        update = _json_object(await request.read())
        if "update_id" not in update:
            return _refuse(Platform.TELEGRAM, "malformed", 400)
        if await self._keeper.keep(Platform.TELEGRAM, [update], self._key_of):
            self._on_new([update])
        return web.Response()


def _json_object(body: bytes) -> dict[str, Any]:
    """The body as an object; an empty one for anything else, also for JSON nested so deep that reading it would end the process."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _refuse(platform: Platform, reason: str, status: int) -> web.Response:
    REFUSED.labels(platform, reason).inc()
    log.warning("webhook-refused", platform=platform, reason=reason)
    return web.Response(status=status)
