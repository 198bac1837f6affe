"""What Telegram gives the bot: a queue of updates that is either asked for by long polling or posted to a webhook."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.demo.telegram_phones import TelegramPhone, TelegramPhones
from bot.demo.telegram_requests import TelegramRefusal

_ALLOWED_BY_DEFAULT = frozenset({"message", "edited_message", "callback_query", "my_chat_member"})


class TelegramUpdates(TelegramPhones):
    """Telegram's phones with the queue behind them. `updates` are all that ever were; `pending` those the bot has not taken."""

    def __init__(
        self,
        *,
        bot: Mapping[str, Any],
        now: Callable[[], datetime],
        webhook_url: str,
        webhook_secret: str,
        pauses: Sequence[float],
    ) -> None:
        super().__init__(bot=bot, now=now, webhook_url=webhook_url, pauses=pauses)
        self.webhook_secret = webhook_secret
        self.updates: dict[int, dict[str, Any]] = {}
        self.pending: dict[int, None] = {}
        self._next_update = 700_000_001
        self._allowed: frozenset[str] = _ALLOWED_BY_DEFAULT
        self._max_connections = 40
        self._last_error: tuple[int, str] | None = None
        self._polls = 0
        self._news = asyncio.Event()
        self._again: list[int] = []

    async def stop(self) -> None:
        """Stop serving and delivering. What the phones show stays."""
        self._closing.set()
        self._news.set()
        await super().stop()

    def deliver_again(self, last_n: int = 1) -> None:
        """Deliver the newest updates once more, as after an answer that got lost."""
        newest = list(self.updates)[-last_n:]
        if not self.webhook_url:
            self._again = newest
            self._news.set()
            return
        for update_id in newest:
            self.pending[update_id] = None
            self._carry(update_id)

    def release(self) -> None:
        """Deliver again, beginning with what was held."""
        super().release()
        self._news.set()

    def _emit(self, phone: TelegramPhone, kind: str, content: Mapping[str, Any]) -> None:
        if kind not in self._allowed:
            return
        update_id, self._next_update = self._next_update, self._next_update + 1
        self.updates[update_id] = {"update_id": update_id, kind: content}
        self.pending[update_id] = None
        if self.webhook_url:
            self._carry(update_id)
        self._news.set()

    def _carry(self, update_id: int) -> None:
        update = self.updates[update_id]
        content = next(value for name, value in update.items() if name != "update_id")

        async def carry(_: int) -> bool:
            if not self.webhook_url or update_id not in self.pending:
                return True
            headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook_secret} if self.webhook_secret else {}
            status = await self._post(self.webhook_url, json.dumps(update).encode(), headers)
            if status // 100 == 2:
                self.pending.pop(update_id, None)
                return True
            what = f"Wrong response from the webhook: {status}" if status else "Connection failed"
            self._last_error = (int(self._now().timestamp()), what)
            return False

        self._courier.post(str(content["from"]["id"]), carry)

    async def _get_updates(self, asked: Mapping[str, Any]) -> list[dict[str, Any]]:
        if self.webhook_url:
            raise TelegramRefusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            )
        self._allow(asked)
        self._polls += 1
        mine = self._polls
        self._news.set()
        self._confirm(asked.get("offset") or 0)
        loop = asyncio.get_running_loop()
        until = loop.time() + asked.get("timeout", 0)
        while (
            not (batch := self._batch(asked.get("limit", 100))) and loop.time() < until and not self._closing.is_set()
        ):
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), until - loop.time())
            except TimeoutError:
                break
            if mine != self._polls:
                raise TelegramRefusal(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        return batch

    def _confirm(self, offset: int) -> None:
        """Forget what is older than the offset; a negative one counts from the newest."""
        if offset < 0:
            offset = min(list(self.pending)[offset:], default=0)
        for update_id in [each for each in self.pending if each < offset]:
            del self.pending[update_id]

    def _batch(self, limit: int) -> list[dict[str, Any]]:
        if not self._courier.is_open:
            return []
        again, self._again = self._again, []
        return [self.updates[update_id] for update_id in dict.fromkeys([*again, *self.pending])][:limit]

    def _allow(self, asked: Mapping[str, Any]) -> None:
        if "allowed_updates" in asked:
            self._allowed = frozenset(asked["allowed_updates"]) or _ALLOWED_BY_DEFAULT

    async def _set_webhook(self, asked: Mapping[str, Any]) -> bool:
        self._allow(asked)
        self.webhook_url = asked["url"]
        self.webhook_secret = asked.get("secret_token", "")
        self._max_connections = asked.get("max_connections", 40)
        self._last_error = None
        if asked.get("drop_pending_updates"):
            self.pending.clear()
        if self.webhook_url:
            for update_id in self.pending:
                self._carry(update_id)
        return True

    async def _delete_webhook(self, asked: Mapping[str, Any]) -> bool:
        return await self._set_webhook({"url": "", **asked})

    async def _get_webhook_info(self, _: Mapping[str, Any]) -> dict[str, Any]:
        info: dict[str, Any] = {
            "url": self.webhook_url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
            "allowed_updates": sorted(self._allowed),
        }
        if self.webhook_url:
            info |= {"max_connections": self._max_connections, "ip_address": "127.0.0.1"}
        if self._last_error is not None:
            info |= {"last_error_date": self._last_error[0], "last_error_message": self._last_error[1]}
        return info
