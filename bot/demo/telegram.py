"""A stand-in of Telegram's servers on this machine: the Bot API as strict as the real one, and everybody's phones.

What it refuses, and how, follows core.telegram.org/bots/api and the words that its servers are known to answer with. Nothing
leaves this machine; everything is kept in memory; nothing of a message is logged.
"""

import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from bot.demo.checks import utf16
from bot.demo.stand_in import Handler, Planned
from bot.demo.telegram_phones import RETRY_PAUSES, TelegramPhone
from bot.demo.telegram_requests import TelegramRefusal, bad_request, read_parameters, worded_fault
from bot.demo.telegram_screen import Markup, Message
from bot.demo.telegram_shapes import METHODS
from bot.demo.telegram_updates import TelegramUpdates

TAP_LIFE = timedelta(minutes=1)
"""How long a tap may be answered. Telegram does not say; a minute is near what is seen."""

MOST_DOWNLOAD_BYTES = 20_000_000


class TelegramStandIn(TelegramUpdates):
    """Telegram's Bot API and its phones.

    With a `webhook_url`, updates go there with `webhook_secret`, and getUpdates is refused. What was pending before it was assigned
    stays pending until setWebhook is called.
    """

    most_bytes = 50 * 1024 * 1024

    def __init__(
        self,
        *,
        token: str,
        bot_name: str,
        now: Callable[[], datetime],
        webhook_url: str = "",
        webhook_secret: str = "",
        pauses: Sequence[float] = RETRY_PAUSES,
    ) -> None:
        bot = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": "攜手", "username": bot_name}
        super().__init__(bot=bot, now=now, webhook_url=webhook_url, webhook_secret=webhook_secret, pauses=pauses)
        self._token = token
        self._texts: dict[tuple[str, str], str] = {}
        self._menu_buttons: dict[int | None, Mapping[str, Any]] = {}
        self._methods: dict[str, Callable[[Mapping[str, Any]], Awaitable[Any]]] = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
            "sendMessage": self._send_message,
            "sendPhoto": self._send_photo,
            "sendLocation": self._send_location,
            "sendChatAction": self._send_chat_action,
            "editMessageText": self._edit_text,
            "editMessageReplyMarkup": self._edit_markup,
            "deleteMessage": self._delete_message,
            "answerCallbackQuery": self._answer_tap,
            "setMyCommands": self._set_commands,
            "getMyCommands": self._get_commands,
            "deleteMyCommands": self._delete_commands,
            "setChatMenuButton": self._set_menu_button,
            "getChatMenuButton": self._get_menu_button,
            "getFile": self._get_file,
        }
        for name, word in (("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")):
            self._methods[f"setMy{name}"] = self._setter(word)
            self._methods[f"getMy{name}"] = self._getter(word)

    def _handlers(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/phone/photo/{file}", self._phone_photo),
            ("GET", "/file/bot{token:[^/]+}/{kind}/{file}", self._download),
            ("*", "/bot{token:[^/]+}/{method}", self._call),
        ]

    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            given = request.match_info.get("token")
            if given is not None and not hmac.compare_digest(given.encode(), self._token.encode()):
                raise TelegramRefusal(401, "Unauthorized")
            return await handler(request)
        except TelegramRefusal as refusal:
            return web.json_response(refusal.body, status=refusal.status)
        except web.HTTPRequestEntityTooLarge:
            return web.json_response(TelegramRefusal(413, "Request Entity Too Large").body, status=413)

    def _failure(self, planned: Planned) -> web.Response:
        refusal = TelegramRefusal(planned.status or 500, "Internal Server Error")
        if planned.status == 429:
            wait = planned.retry_after
            refusal = TelegramRefusal(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})
        return web.json_response(refusal.body, status=refusal.status)

    async def _call(self, request: web.Request) -> web.Response:
        method = next((each for each in METHODS if each.lower() == request.match_info["method"].lower()), None)
        if method is None or request.method not in {"GET", "POST"}:
            raise TelegramRefusal(404, "Not Found: method not found")
        parameters = await read_parameters(request)
        faults = list(METHODS[method](parameters, ""))
        if faults:
            raise bad_request(worded_fault(faults[0]))
        return web.json_response({"ok": True, "result": await self._methods[method](parameters)})

    # Messages

    async def _get_me(self, _: Mapping[str, Any]) -> dict[str, Any]:
        can = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
        return {**self.bot, **dict.fromkeys(can, False)}

    async def _send_message(self, asked: Mapping[str, Any]) -> Message:
        phone = self._reached(asked)
        return self._show(phone, asked, _text_of(asked))

    async def _send_photo(self, asked: Mapping[str, Any]) -> Message:
        phone = self._reached(asked)
        photo = asked["photo"] if isinstance(asked["photo"], bytes) else self.files.get(asked["photo"])
        if photo is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        try:
            sizes = self.keep_photo(photo)
        except ValueError:
            raise bad_request("IMAGE_PROCESS_FAILED") from None
        caption = {"caption": asked["caption"]} if asked.get("caption") else {}
        return self._show(phone, asked, {"photo": sizes, **caption})

    async def _send_location(self, asked: Mapping[str, Any]) -> Message:
        place = {"latitude": asked["latitude"], "longitude": asked["longitude"]}
        return self._show(self._reached(asked), asked, {"location": place})

    async def _send_chat_action(self, asked: Mapping[str, Any]) -> bool:
        self._reached(asked)
        return True

    def _show(self, phone: TelegramPhone, asked: Mapping[str, Any], content: Mapping[str, Any]) -> Message:
        answered = asked.get("reply_parameters")
        if (
            answered
            and answered["message_id"] not in phone.messages
            and not answered.get("allow_sending_without_reply")
        ):
            raise bad_request("message to be replied not found")
        markup = asked.get("reply_markup", {})
        if "keyboard" in markup and not any(markup["keyboard"]):
            raise bad_request("keyboard is empty")
        return self.receive(phone, content, markup=markup, silent=bool(asked.get("disable_notification")))

    async def _edit_text(self, asked: Mapping[str, Any]) -> Message:
        phone, message = self._own_message(asked)
        if "text" not in message:
            raise bad_request("there is no text in the message to edit")
        return self._rewrite(phone, message, _text_of(asked), asked.get("reply_markup", {}))

    async def _edit_markup(self, asked: Mapping[str, Any]) -> Message:
        phone, message = self._own_message(asked)
        return self._rewrite(phone, message, {}, asked.get("reply_markup", {}))

    def _rewrite(self, phone: TelegramPhone, message: Message, content: Mapping[str, Any], markup: Markup) -> Message:
        shown = markup if any(markup.get("inline_keyboard", [])) else {}
        same_text = all(message.get(name) == content.get(name) for name in ("text", "entities")) or not content
        if same_text and message.get("reply_markup", {}) == shown:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are exactly the same as a current content "
                "and reply markup of the message"
            )
        for name in ("entities",) if content else ():
            message.pop(name, None)
        message.update(content)
        message.pop("reply_markup", None)
        if shown:
            message["reply_markup"] = dict(shown)
        if not same_text:
            message["edit_date"] = int(self._now().timestamp())
        self.edit(phone, message)
        return message

    async def _delete_message(self, asked: Mapping[str, Any]) -> bool:
        phone = self._reached(asked)
        if asked["message_id"] not in phone.messages:
            raise bad_request("message to delete not found")
        del phone.messages[asked["message_id"]], phone.bubbles[asked["message_id"]]
        self._changed(str(phone.user_id))
        return True

    async def _answer_tap(self, asked: Mapping[str, Any]) -> bool:
        tap = self.taps.get(asked["callback_query_id"])
        if tap is None or self._now() - tap.at > TAP_LIFE:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self.spinning.discard(asked["callback_query_id"])
        return True

    def _reached(self, asked: Mapping[str, Any]) -> TelegramPhone:
        phone = self.phones.get(asked["chat_id"])
        if phone is None or not phone.started:
            raise bad_request("chat not found")
        if phone.blocked:
            raise TelegramRefusal(403, "Forbidden: bot was blocked by the user")
        return phone

    def _own_message(self, asked: Mapping[str, Any]) -> tuple[TelegramPhone, Message]:
        phone = self._reached(asked)
        message = phone.messages.get(asked["message_id"])
        if message is None:
            raise bad_request("message to edit not found")
        if not message["from"]["is_bot"] or asked["message_id"] in phone.fixed:
            raise bad_request("message can't be edited")
        return phone, message

    # Commands, menus, texts about the bot

    def _scope(self, asked: Mapping[str, Any]) -> tuple[str, int | None, str]:
        scope = asked.get("scope", {"type": "default"})
        chat = scope.get("chat_id")
        if chat is not None and (chat not in self.phones or not self.phones[chat].started):
            raise bad_request("chat not found")
        return scope["type"], chat, asked.get("language_code", "")

    async def _set_commands(self, asked: Mapping[str, Any]) -> bool:
        self.commands[self._scope(asked)] = list(asked["commands"])
        return self._everybody_changed()

    async def _get_commands(self, asked: Mapping[str, Any]) -> list[dict[str, str]]:
        return self.commands.get(self._scope(asked), [])

    async def _delete_commands(self, asked: Mapping[str, Any]) -> bool:
        self.commands.pop(self._scope(asked), None)
        return self._everybody_changed()

    async def _set_menu_button(self, asked: Mapping[str, Any]) -> bool:
        self._menu_buttons[asked.get("chat_id")] = asked.get("menu_button", {"type": "default"})
        return True

    async def _get_menu_button(self, asked: Mapping[str, Any]) -> Mapping[str, Any]:
        return self._menu_buttons.get(asked.get("chat_id"), self._menu_buttons.get(None, {"type": "commands"}))

    def _setter(self, word: str) -> Callable[[Mapping[str, Any]], Awaitable[bool]]:
        async def set_text(asked: Mapping[str, Any]) -> bool:
            self._texts[word, asked.get("language_code", "")] = asked.get(word, "")
            return True

        return set_text

    def _getter(self, word: str) -> Callable[[Mapping[str, Any]], Awaitable[dict[str, str]]]:
        async def get_text(asked: Mapping[str, Any]) -> dict[str, str]:
            return {word: self._texts.get((word, asked.get("language_code", "")), "")}

        return get_text

    # Files

    async def _get_file(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        content = self.files.get(asked["file_id"])
        if content is None:
            raise bad_request("invalid file_id")
        if len(content) > MOST_DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        return {
            "file_id": asked["file_id"],
            "file_unique_id": f"AQAD{asked['file_id'][-8:]}",
            "file_size": len(content),
            "file_path": f"photos/{asked['file_id']}.jpg",
        }

    async def _download(self, request: web.Request) -> web.Response:
        return await self._file(request.match_info["file"].removesuffix(".jpg"))

    async def _phone_photo(self, request: web.Request) -> web.Response:
        return await self._file(request.match_info["file"])

    async def _file(self, file_id: str) -> web.Response:
        content = self.files.get(file_id)
        if content is None:
            raise TelegramRefusal(404, "Not Found")
        kind = "image/png" if content.startswith(b"\x89PNG") else "image/jpeg"
        return web.Response(body=content, content_type=kind)

    def _everybody_changed(self) -> bool:
        for user_id in self.phones:
            self._changed(str(user_id))
        return True


def _text_of(asked: Mapping[str, Any]) -> dict[str, Any]:
    text = asked["text"]
    if not text.strip():
        raise bad_request("message text is empty")
    entities = asked.get("entities") or []
    if any(each["offset"] + each["length"] > utf16(text) for each in entities):
        raise bad_request("entity is out of the text")
    return {"text": text, **({"entities": entities} if entities else {})}
