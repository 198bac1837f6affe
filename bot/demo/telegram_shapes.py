"""What Telegram accepts: the parameters of each method, their types and limits, after core.telegram.org/bots/api (10.1).

Stricter than Telegram in two ways, so that mistakes are seen: an unknown parameter or field is refused instead of ignored, and
`parse_mode` is refused, because nobody here formats text. Methods that nobody here calls are unknown.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.demo.checks import (
    Checker,
    Fault,
    any_of,
    fields,
    flag,
    graphemes,
    listing,
    number,
    one_of,
    text,
    utf8,
    variants,
    whole,
)

UPDATE_KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "message_reaction",
    "message_reaction_count",
)

AS_TEXT = frozenset(
    {
        "text",
        "caption",
        "url",
        "description",
        "short_description",
        "name",
        "language_code",
        "callback_query_id",
        "file_id",
        "parse_mode",
        "secret_token",
        "action",
        "photo",
        "ip_address",
    }
)
"""Parameters that are strings. All others may come as their value or as JSON text: a form has nothing but text."""

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8


def worded(words: str, checker: Checker) -> Checker:
    """Telegram's own words for whatever this checker finds."""

    def check(value: Any, where: str) -> Iterator[Fault]:
        if any(True for _ in checker(value, where)):
            yield Fault("", words)

    return check


def upload(value: Any, where: str) -> Iterator[Fault]:
    """A file that came with the form, or the file_id or address of one."""
    if not isinstance(value, bytes) and not (isinstance(value, str) and value):
        yield Fault(where, "must be a file")


def _refused(words: str) -> Checker:
    def check(value: Any, where: str) -> Iterator[Fault]:
        yield Fault("", words)

    return check


def _does_one_thing(button: Any, where: str) -> Iterator[Fault]:
    does = [name for name in ("url", "callback_data", "copy_text") if button.get(name) is not None]
    if not does:
        yield Fault("", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    elif len(does) > 1:
        yield Fault("", "can't parse inline keyboard button: exactly one optional field must be used")


def _few_enough(rows: str) -> Checker:
    def check(markup: Any, where: str) -> Iterator[Fault]:
        if sum(len(row) for row in markup[rows]) > MOST_BUTTONS:
            yield Fault("", "reply markup is too long")

    return check


def _rows(button: Checker) -> Checker:
    row = listing(button, most=MOST_BUTTONS + 1, least=0)

    def check(value: Any, where: str) -> Iterator[Fault]:
        found = list(listing(row, most=MOST_BUTTONS + 1, least=0)(value, where))
        if not found and any(len(each) > MOST_IN_A_ROW for each in value):
            found = [Fault("", "reply markup is too long")]
        yield from found

    return check


_style = one_of("danger", "success", "primary")
_button_text = worded("BUTTON_TEXT_INVALID", text(4096))
_placeholder = worded("input field placeholder is too long", text(64, count=graphemes))

INLINE_KEYBOARD = fields(
    {
        "inline_keyboard!": _rows(
            fields(
                {
                    "text!": _button_text,
                    "style": _style,
                    "url": worded(
                        "inline keyboard button URL is invalid: Wrong HTTP URL",
                        text(2048, pattern=r"(?:https?://|tg://|tel:)[^\s]+"),
                    ),
                    "callback_data": worded("BUTTON_DATA_INVALID", text(64, count=utf8)),
                    "copy_text": fields({"text!": text(256)}),
                },
                _does_one_thing,
            )
        )
    },
    _few_enough("inline_keyboard"),
)
"""The keys under a message."""

_key = any_of(
    text(4096),
    fields({"text!": _button_text, "style": _style, "request_contact": flag, "request_location": flag}),
)
_keyboard = fields(
    {
        "keyboard!": _rows(_key),
        "is_persistent": flag,
        "resize_keyboard": flag,
        "one_time_keyboard": flag,
        "input_field_placeholder": _placeholder,
        "selective": flag,
    },
    _few_enough("keyboard"),
)
_remove = fields({"remove_keyboard!": flag, "selective": flag})
_force_reply = fields({"force_reply!": flag, "input_field_placeholder": _placeholder, "selective": flag})


def reply_markup(value: Any, where: str) -> Iterator[Fault]:
    """Any of the four kinds, told apart by the field that each must have."""
    kinds = {
        "inline_keyboard": INLINE_KEYBOARD,
        "keyboard": _keyboard,
        "remove_keyboard": _remove,
        "force_reply": _force_reply,
    }
    found = [checker for name, checker in kinds.items() if isinstance(value, dict) and name in value]
    if len(found) != 1:
        yield Fault("", "object expected as reply markup")
    else:
        yield from found[0](value, where)


_chat = worded("chat not found", any_of(whole(), text(33, pattern="@[A-Za-z0-9_]+")))
_language = worded("invalid language code specified", text(2, least=0, pattern="(?:[a-z]{2})?"))
_message_id = whole(1, 2**31 - 1)
_entity = fields(
    {
        "type!": one_of(
            "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic",
            "underline", "strikethrough", "spoiler", "blockquote", "code", "pre", "text_link",
        ),
        "offset!": whole(0),
        "length!": whole(1),
        "url": text(2048),
        "language": text(100),
    }
)  # fmt: skip
_message_text = worded("message is too long", text(4096, least=0))
_preview = fields(
    {
        "is_disabled": flag,
        "url": text(2048),
        "prefer_small_media": flag,
        "prefer_large_media": flag,
        "show_above_text": flag,
    }
)
_sending: dict[str, Checker] = {
    "chat_id!": _chat,
    "parse_mode": _refused("unsupported parse_mode"),
    "disable_notification": flag,
    "protect_content": flag,
    "reply_parameters": fields({"message_id!": _message_id, "chat_id": _chat, "allow_sending_without_reply": flag}),
    "reply_markup": reply_markup,
}
_scoped: dict[str, Checker] = {
    "scope": variants(
        {
            **{
                kind: fields({"type!": text(40)})
                for kind in ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
            },
            **{kind: fields({"type!": text(40), "chat_id!": _chat}) for kind in ("chat", "chat_administrators")},
            "chat_member": fields({"type!": text(40), "chat_id!": _chat, "user_id!": whole(1)}),
        }
    ),
    "language_code": _language,
}
_command = fields(
    {
        "command!": worded("BOT_COMMAND_INVALID", text(32, pattern="[a-z0-9_]+")),
        "description!": worded("BOT_COMMAND_DESCRIPTION_INVALID", text(256)),
    }
)


def _commands(value: Any, where: str) -> Iterator[Fault]:
    if isinstance(value, list) and len(value) > 100:
        yield Fault("", "BOT_COMMANDS_TOO_MUCH")
    else:
        yield from listing(_command, most=100, least=0)(value, where)


_drop: dict[str, Checker] = {"drop_pending_updates": flag}
_allowed: dict[str, Checker] = {"allowed_updates": listing(one_of(*UPDATE_KINDS), most=100, least=0)}
_menu_button = variants(
    {
        "commands": fields({"type!": text(20)}),
        "default": fields({"type!": text(20)}),
        "web_app": fields(
            {"type!": text(20), "text!": text(64), "web_app!": fields({"url!": text(2048, pattern="https://.+")})}
        ),
    }
)

METHODS: Mapping[str, Checker] = {
    "getMe": fields({}),
    "getUpdates": fields({"offset": whole(), "limit": whole(1, 100), "timeout": whole(0, 600), **_allowed}),
    "setWebhook": fields(
        {
            "url!": worded("bad webhook: invalid URL", text(2048, least=0, pattern=r"(?:https?://[^\s]+)?")),
            "ip_address": text(45),
            "max_connections": whole(1, 100),
            "secret_token": worded("secret token contains unallowed characters", text(256, pattern="[A-Za-z0-9_-]+")),
            **_allowed,
            **_drop,
        }
    ),
    "deleteWebhook": fields(_drop),
    "getWebhookInfo": fields({}),
    "sendMessage": fields(
        {
            **_sending,
            "text!": _message_text,
            "entities": listing(_entity, most=100, least=0),
            "link_preview_options": _preview,
        }
    ),
    "sendPhoto": fields(
        {
            **_sending,
            "photo!": upload,
            "caption": worded("message caption is too long", text(1024, least=0)),
            "caption_entities": listing(_entity, most=100, least=0),
            "show_caption_above_media": flag,
            "has_spoiler": flag,
        }
    ),
    "sendLocation": fields(
        {
            **_sending,
            "latitude!": number(-90, 90),
            "longitude!": number(-180, 180),
            "horizontal_accuracy": number(0, 1500),
        }
    ),
    "sendChatAction": fields(
        {
            "chat_id!": _chat,
            "action!": worded(
                "wrong parameter action in request",
                one_of("typing", "upload_photo", "upload_document", "choose_sticker", "find_location"),
            ),
        }
    ),
    "editMessageText": fields(
        {
            "chat_id!": _chat,
            "message_id!": _message_id,
            "text!": _message_text,
            "parse_mode": _refused("unsupported parse_mode"),
            "entities": listing(_entity, most=100, least=0),
            "link_preview_options": _preview,
            "reply_markup": INLINE_KEYBOARD,
        }
    ),
    "editMessageReplyMarkup": fields({"chat_id!": _chat, "message_id!": _message_id, "reply_markup": INLINE_KEYBOARD}),
    "deleteMessage": fields({"chat_id!": _chat, "message_id!": _message_id}),
    "answerCallbackQuery": fields(
        {
            "callback_query_id!": text(64),
            "text": worded("MESSAGE_TOO_LONG", text(200, least=0)),
            "show_alert": flag,
            "url": text(2048),
            "cache_time": whole(0),
        }
    ),
    "setMyCommands": fields({"commands!": _commands, **_scoped}),
    "getMyCommands": fields(_scoped),
    "deleteMyCommands": fields(_scoped),
    "setChatMenuButton": fields({"chat_id": _chat, "menu_button": _menu_button}),
    "getChatMenuButton": fields({"chat_id": _chat}),
    "setMyName": fields({"name": text(64, least=0), "language_code": _language}),
    "getMyName": fields({"language_code": _language}),
    "setMyDescription": fields({"description": text(512, least=0), "language_code": _language}),
    "getMyDescription": fields({"language_code": _language}),
    "setMyShortDescription": fields({"short_description": text(120, least=0), "language_code": _language}),
    "getMyShortDescription": fields({"language_code": _language}),
    "getFile": fields({"file_id!": text(200)}),
}
"""Every method that is known, with what it takes."""
