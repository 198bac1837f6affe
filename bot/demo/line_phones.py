"""The phones of LINE: what they show, and the signed events that their owners' actions send to the webhook."""

import base64
import hashlib
import hmac
import itertools
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from bot.demo.line_actions import DATE_FORMATS
from bot.demo.line_menus import RichMenus
from bot.demo.line_screen import Action, draw, menu_rows, quick_keys
from bot.demo.phones import Bubble, Key, NotOnScreen, Screen
from bot.demo.stand_in import Courier, StandIn
from storage.enums import Platform

BOT_USER_ID = "U" + "b0" * 16
TOKEN_LIFE = timedelta(minutes=1)
TOKEN_LIFE_OVER_REDELIVERIES = timedelta(minutes=20)
REDELIVERY_PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds. LINE does not say how often it redelivers; here a demo should not wait long."""

_BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(kw_only=True)
class ReplyToken:
    """What lets the bot answer once, free of charge, within a minute of the latest delivery (reference, "Reply token")."""

    user_id: str
    happened_at: datetime
    delivered_at: datetime | None = None
    used: bool = False

    def is_usable(self, now: datetime) -> bool:
        """Whether a reply would be accepted now."""
        return (
            not self.used
            and self.delivered_at is not None
            and now - self.delivered_at <= TOKEN_LIFE
            and now - self.happened_at <= TOKEN_LIFE_OVER_REDELIVERIES
        )


@dataclass(kw_only=True)
class LinePhone:
    """One person's phone, as far as this chat goes."""

    user_id: str
    name: str
    language: str
    friend: bool = False
    blocked: bool = False
    bubbles: list[Bubble] = field(default_factory=list)
    actions: dict[str, Mapping[Key, Action]] = field(default_factory=dict)
    quick: Mapping[Key, Action] = field(default_factory=dict)

    @property
    def reachable(self) -> bool:
        """Whether messages arrive."""
        return self.friend and not self.blocked


class LinePhones(StandIn):
    """LINE as its users see it."""

    platform = Platform.LINE

    def __init__(
        self,
        *,
        channel_secret: str,
        now: Callable[[], datetime],
        webhook_url: str = "",
        pauses: Sequence[float] = REDELIVERY_PAUSES,
    ) -> None:
        super().__init__(now=now, webhook_url=webhook_url, courier=Courier(pauses=pauses, overtaking=True))
        self.phones: dict[str, LinePhone] = {}
        self.menus = RichMenus()
        self.contents: dict[str, bytes | None] = {}
        self.tokens: dict[str, ReplyToken] = {}
        self.events: list[dict[str, Any]] = []
        self._secret = channel_secret.encode()
        self._message_ids = itertools.count(500_000_000_000_000_001)

    # What a person does

    def add(self, user_id: str, name: str, language: str) -> None:
        """Give somebody a phone. `user_id` is U and 32 hexadecimal digits; ValueError otherwise."""
        if len(user_id) != 33 or user_id[0] != "U" or set(user_id[1:]) - set("0123456789abcdef"):
            raise ValueError("a user ID of LINE is U and 32 hexadecimal digits")
        self.phones[user_id] = LinePhone(user_id=user_id, name=name, language=language)

    def users(self) -> Sequence[str]:
        """Everybody with a phone, in the order they were added."""
        return list(self.phones)

    def screen(self, user_id: str) -> Screen:
        """What the phone shows now."""
        phone = self.phones[user_id]
        menu = self.menus.of(user_id) if phone.friend else None
        return Screen(
            bubbles=tuple(phone.bubbles),
            quick=(tuple(phone.quick),) if phone.quick and phone.reachable else (),
            menu_rows=menu_rows(menu.request["areas"])[1] if menu else (),
            menu_title=menu.request["chatBarText"] if menu else "",
            menu_picture=f"/phone/menu/{menu.id}" if menu else "",
            friend=phone.friend,
            blocked=phone.blocked,
        )

    async def open_chat(self, user_id: str, code: str = "") -> None:
        """Add the account as a friend; with a code, the link has typed it in and the person presses send."""
        phone = self.phones[user_id]
        if phone.blocked:
            raise NotOnScreen("somebody who blocked the account must unblock it first")
        if not phone.friend:
            phone.friend = True
            self._emit(user_id, {"type": "follow", "follow": {"isUnblocked": False}})
            self._changed(user_id)
        if code:
            await self.say(user_id, code)

    async def say(self, user_id: str, text: str) -> None:
        """Type and send."""
        if not text:
            raise NotOnScreen("there is nothing to send")
        message_id = self._next_message_id()
        self._show_own(user_id, Bubble(id=message_id, mine=True, text=text, at=self._now()))
        self._emit_message(user_id, message_id, {"type": "text", "text": text, "quoteToken": secrets.token_urlsafe(40)})

    async def tap(self, user_id: str, key: Key, *, bubble_id: str = "", value: str = "") -> None:
        """Tap a key. A date or time needs `value`, within the picker's bounds. Links, photos and places send nothing of themselves."""
        phone = self._chatting(user_id)
        action = self._action(phone, key, bubble_id)
        kind = action["type"]
        if kind == "message":
            await self.say(user_id, action["text"])
        elif kind == "datetimepicker":
            params = {action["mode"]: _picked(action, value)}
            self._emit(user_id, {"type": "postback", "postback": {"data": action["data"], "params": params}})
        elif kind == "postback":
            self._tap_postback(phone, action, quick=not bubble_id and key in phone.quick)
        elif kind == "richmenuswitch":
            self._switch_menu(user_id, action)

    async def send_photo(self, user_id: str, content: bytes) -> None:
        """Send a photo."""
        message_id = self._next_message_id()
        self._show_own(
            user_id, Bubble(id=message_id, mine=True, text="", at=self._now(), photo=f"/phone/photo/{message_id}")
        )
        self.contents[message_id] = content
        message = {
            "type": "image",
            "contentProvider": {"type": "line"},
            "quoteToken": secrets.token_urlsafe(40),
        }
        self._emit_message(user_id, message_id, message)

    async def send_place(self, user_id: str, latitude: float, longitude: float) -> None:
        """Send a place, in degrees."""
        message_id = self._next_message_id()
        self._show_own(user_id, Bubble(id=message_id, mine=True, text="", at=self._now(), place=(latitude, longitude)))
        self._emit_message(
            user_id, message_id, {"type": "location", "latitude": latitude, "longitude": longitude, "address": "台灣"}
        )

    async def send_sticker(self, user_id: str) -> None:
        """Send a sticker, which the bot cannot read."""
        message_id = self._next_message_id()
        self._show_own(user_id, Bubble(id=message_id, mine=True, text="(sticker)", at=self._now()))
        message = {
            "type": "sticker",
            "packageId": "446",
            "stickerId": "1988",
            "stickerResourceType": "STATIC",
            "quoteToken": secrets.token_urlsafe(40),
        }
        self._emit_message(user_id, message_id, message)

    async def unsend(self, user_id: str, bubble_id: str) -> None:
        """Take back a message of one's own: it goes from the phone, its content from the server, and the bot is told."""
        phone = self._chatting(user_id)
        bubble = next((each for each in phone.bubbles if each.id == bubble_id and each.mine), None)
        if bubble is None or bubble.id.startswith("tap-"):
            raise NotOnScreen("only a message of one's own can be taken back")
        phone.bubbles.remove(bubble)
        if bubble_id in self.contents:
            self.contents[bubble_id] = None
        self._emit(user_id, {"type": "unsend", "unsend": {"messageId": bubble_id}}, reply=False)
        self._changed(user_id)

    async def block(self, user_id: str) -> None:
        """Block the account: it is told, and never reaches this person again."""
        self._chatting(user_id).blocked = True
        self._emit(user_id, {"type": "unfollow"}, reply=False)
        self._changed(user_id)

    async def unblock(self, user_id: str) -> None:
        """Unblock the account."""
        phone = self.phones[user_id]
        if not phone.blocked:
            raise NotOnScreen("nothing is blocked")
        phone.blocked = False
        self._emit(user_id, {"type": "follow", "follow": {"isUnblocked": True}})
        self._changed(user_id)

    def deliver_again(self, last_n: int = 1) -> None:
        """Redeliver the newest events: same IDs and reply tokens, `isRedelivery` true."""
        for event in self.events[-last_n:]:
            self._deliver(event, redelivery=True)

    # What the bot does

    def receive(
        self,
        user_id: str,
        messages: Sequence[Mapping[str, Any]],
        message_ids: Sequence[str],
        *,
        cost: Literal["reply", "push"],
        silent: bool,
    ) -> None:
        """Show messages that the bot sent and that have been checked. A push costs one message, however many bubbles it has."""
        phone = self.phones[user_id]
        for number, (message, message_id) in enumerate(zip(messages, message_ids, strict=True)):
            drawn = draw(message)
            phone.bubbles.append(
                Bubble(
                    id=message_id,
                    mine=False,
                    text=drawn.text,
                    at=self._now(),
                    rows=drawn.rows,
                    photo=drawn.photo,
                    place=drawn.place,
                    silent=silent,
                    cost=cost if number == 0 or cost == "reply" else "",
                )
            )
            phone.actions[message_id] = drawn.actions
        phone.quick = quick_keys(messages[-1])
        self._changed(user_id)

    # Inside

    def _next_message_id(self) -> str:
        return str(next(self._message_ids))

    def _chatting(self, user_id: str) -> LinePhone:
        phone = self.phones[user_id]
        if not phone.friend:
            raise NotOnScreen("this person has not added the account")
        if phone.blocked:
            raise NotOnScreen("this person has blocked the account")
        return phone

    def _show_own(self, user_id: str, bubble: Bubble) -> None:
        phone = self._chatting(user_id)
        phone.bubbles.append(bubble)
        phone.quick = {}
        self._changed(user_id)

    def _action(self, phone: LinePhone, key: Key, bubble_id: str) -> Action:
        if bubble_id:
            shown = phone.actions.get(bubble_id, {})
        else:
            menu = self.menus.of(phone.user_id)
            shown = {**(menu_rows(menu.request["areas"])[0] if menu else {}), **phone.quick}
        if key not in shown:
            raise NotOnScreen(f"no key {key.label!r} is there")
        return shown[key]

    def _tap_postback(self, phone: LinePhone, action: Action, *, quick: bool) -> None:
        said = action.get("displayText") or action.get("text")
        if said:
            bubble_id = self._next_message_id() if "text" in action else f"tap-{self._next_message_id()}"
            self._show_own(phone.user_id, Bubble(id=bubble_id, mine=True, text=said, at=self._now()))
        elif quick:
            phone.quick = {}
            self._changed(phone.user_id)
        self._emit(phone.user_id, {"type": "postback", "postback": {"data": action["data"]}})
        if "text" in action:
            self._emit_message(phone.user_id, bubble_id, {"type": "text", "text": said, "quoteToken": "q"})

    def _switch_menu(self, user_id: str, action: Action) -> None:
        alias = action["richMenuAliasId"]
        menu = self.menus.all.get(self.menus.aliases.get(alias, ""))
        if menu is not None and menu.picture:
            self.menus.link([user_id], menu.id)
        status = "SUCCESS" if menu is not None and menu.picture else "RICHMENU_NOT_FOUND"
        params = {"newRichMenuAliasId": alias, "status": status}
        self._emit(user_id, {"type": "postback", "postback": {"data": action["data"], "params": params}})
        self._changed(user_id)

    def _emit_message(self, user_id: str, message_id: str, message: Mapping[str, Any]) -> None:
        self._emit(user_id, {"type": "message", "message": {"id": message_id, **message}})

    def _emit(self, user_id: str, event: Mapping[str, Any], *, reply: bool = True) -> None:
        now = self._now()
        whole: dict[str, Any] = {
            **event,
            "mode": "active",
            "timestamp": int(now.timestamp() * 1000),
            "source": {"type": "user", "userId": user_id},
            "webhookEventId": _ulid(now),
            "deliveryContext": {"isRedelivery": False},
        }
        if reply:
            whole["replyToken"] = secrets.token_hex(16)
            self.tokens[whole["replyToken"]] = ReplyToken(user_id=user_id, happened_at=now)
        self.events.append(whole)
        self._deliver(whole)

    def _deliver(self, event: Mapping[str, Any], *, redelivery: bool = False) -> None:
        async def carry(attempt: int) -> bool:
            again = redelivery or attempt > 0
            if "replyToken" in event:
                self.tokens[event["replyToken"]].delivered_at = self._now()
            if not self.webhook_url:
                return True
            delivered = {**event, "deliveryContext": {"isRedelivery": again}}
            return await self._call_webhook([delivered], self.webhook_url) // 100 == 2

        self._courier.post(event["source"]["userId"], carry)

    async def _call_webhook(self, events: Sequence[Mapping[str, Any]], url: str) -> int:
        body = json.dumps({"destination": BOT_USER_ID, "events": events}, ensure_ascii=False).encode()
        signature = base64.b64encode(hmac.new(self._secret, body, hashlib.sha256).digest()).decode()
        return await self._post(url, body, {"x-line-signature": signature, "User-Agent": "LineBotWebhook/2.0"})


def _picked(action: Action, value: str) -> str:
    try:
        read = datetime.strptime(value, DATE_FORMATS[action["mode"]])  # noqa: DTZ007  # a picker's value has no zone
    except ValueError:
        raise NotOnScreen("that is not what this picker gives") from None
    written = read.strftime(DATE_FORMATS[action["mode"]])
    if written < action.get("min", written) or written > action.get("max", written):
        raise NotOnScreen("the picker does not reach there")
    return written


def _ulid(now: datetime) -> str:
    """48 bits of milliseconds and 80 of chance, in Crockford's base 32."""
    number = int(now.timestamp() * 1000) << 80 | secrets.randbits(80)
    return "".join(_BASE32[number >> shift & 31] for shift in range(125, -1, -5))
