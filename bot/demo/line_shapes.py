"""What LINE accepts in a request, as tables: fields, their types, and the limits of the Messaging API reference.

Lengths are UTF-16 code units unless a row says graphemes, as in LINE's page "Character counting in a text". Message types that
nobody here sends (imagemap, coupon) are left out, so they are refused.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.demo.checks import (
    Checker,
    Fault,
    below,
    fields,
    flag,
    graphemes,
    listing,
    number,
    one_of,
    text,
    variants,
    whole,
)
from bot.demo.line_actions import COLOR, HTTPS, action
from bot.demo.line_flex import FLEX

_template_action = action(20)

_quick_reply = fields(
    {
        "items!": listing(
            fields({"type": one_of("action"), "imageUrl": HTTPS, "action!": action(20, quick=True)}), most=13
        )
    }
)


def _room_for_text(most: int, most_beside: int) -> Callable[[Any, str], Iterator[Fault]]:
    def check(template: Any, where: str) -> Iterator[Fault]:
        beside = template.get("title") or template.get("thumbnailImageUrl")
        if beside and graphemes(template["text"]) > most_beside:
            yield Fault(below(where, "text"), f"Length must be between 1 and {most_beside}")

    return check


def _same_number_of_actions(template: Any, where: str) -> Iterator[Fault]:
    if len({len(column["actions"]) for column in template["columns"]}) > 1:
        yield Fault(below(where, "columns"), "The number of actions must be the same in every column")


_picture: dict[str, Checker] = {
    "thumbnailImageUrl": HTTPS,
    "imageBackgroundColor": COLOR,
    "title": text(40, count=graphemes),
    "defaultAction": action(20, label_required=False),
}
_shape: dict[str, Checker] = {
    "imageAspectRatio": one_of("rectangle", "square"),
    "imageSize": one_of("cover", "contain"),
}
_template = variants(
    {
        "buttons": fields(
            {
                "type!": text(7),
                "text!": text(160, count=graphemes),
                "actions!": listing(_template_action, most=4),
                **_picture,
                **_shape,
            },
            _room_for_text(160, 60),
        ),
        "confirm": fields(
            {
                "type!": text(7),
                "text!": text(240, count=graphemes),
                "actions!": listing(_template_action, least=2, most=2),
            }
        ),
        "carousel": fields(
            {
                "type!": text(8),
                "columns!": listing(
                    fields(
                        {
                            "text!": text(120, count=graphemes),
                            "actions!": listing(_template_action, most=3),
                            **_picture,
                        },
                        _room_for_text(120, 60),
                    ),
                    most=10,
                ),
                **_shape,
            },
            _same_number_of_actions,
        ),
        "image_carousel": fields(
            {
                "type!": text(14),
                "columns!": listing(fields({"imageUrl!": HTTPS, "action!": action(12, label_required=False)}), most=10),
            }
        ),
    }
)

_every_message: dict[str, Checker] = {
    "type!": text(20),
    "quickReply": _quick_reply,
    "sender": fields({"name": text(20), "iconUrl": HTTPS}),
}
_alt_text = text(1500)
_id = text(40, pattern=r"[0-9a-zA-Z]+")
_mention = variants(
    {
        "user": fields({"type!": text(4), "userId!": text(33, pattern="U[0-9a-f]{32}")}),
        "all": fields({"type!": text(3)}),
    }
)
_substitution = variants(
    {
        "mention": fields({"type!": text(7), "mentionee!": _mention}),
        "emoji": fields({"type!": text(5), "productId!": _id, "emojiId!": _id}),
    }
)


def _substitutions(value: Any, where: str) -> Iterator[Fault]:
    if not isinstance(value, dict) or len(value) > 100:
        yield Fault(where, "Size must be between 0 and 100")
        return
    for name, each in value.items():
        yield from text(20, pattern="[0-9a-zA-Z_]+")(name, below(where, name))
        yield from _substitution(each, below(where, name))


MESSAGE_SHAPES: Mapping[str, Checker] = {
    "text": fields(
        {
            **_every_message,
            "text!": text(5000),
            "quoteToken": text(400),
            "emojis": listing(fields({"index!": whole(0), "productId!": _id, "emojiId!": _id}), most=20),
        }
    ),
    "textV2": fields({**_every_message, "text!": text(5000), "quoteToken": text(400), "substitution": _substitutions}),
    "sticker": fields({**_every_message, "packageId!": _id, "stickerId!": _id, "quoteToken": text(400)}),
    "image": fields({**_every_message, "originalContentUrl!": HTTPS, "previewImageUrl!": HTTPS}),
    "video": fields(
        {**_every_message, "originalContentUrl!": HTTPS, "previewImageUrl!": HTTPS, "trackingId": text(100)}
    ),
    "audio": fields({**_every_message, "originalContentUrl!": HTTPS, "duration!": whole(1)}),
    "location": fields(
        {
            **_every_message,
            "title!": text(100),
            "address!": text(100),
            "latitude!": number(-90, 90),
            "longitude!": number(-180, 180),
        }
    ),
    "template": fields({**_every_message, "altText!": _alt_text, "template!": _template}),
    "flex": fields({**_every_message, "altText!": _alt_text, "contents!": FLEX}),
}
"""Every message type that can be sent, with its fields."""

MESSAGES: Checker = listing(variants(MESSAGE_SHAPES), most=5)


def _areas_inside(menu: Any, where: str) -> Iterator[Fault]:
    width, height = menu["size"]["width"], menu["size"]["height"]
    if width / height < 1.45:
        yield Fault(below(where, "size"), "The aspect ratio (width / height) must be at least 1.45")
    for index, area in enumerate(menu["areas"]):
        bounds = area["bounds"]
        if bounds["x"] + bounds["width"] > width or bounds["y"] + bounds["height"] > height:
            yield Fault(f"{below(where, 'areas')}[{index}].bounds", "Must be inside the rich menu")


RICH_MENU: Checker = fields(
    {
        "size!": fields({"width!": whole(800, 2500), "height!": whole(250, 2500)}),
        "selected!": flag,
        "name!": text(300),
        "chatBarText!": text(14, count=graphemes),
        "areas!": listing(
            fields(
                {
                    "bounds!": fields({"x!": whole(0), "y!": whole(0), "width!": whole(1), "height!": whole(1)}),
                    "action!": action(20, label_required=False, menu=True),
                }
            ),
            most=20,
            least=0,
        ),
    },
    _areas_inside,
)
"""What a rich menu may be, before it has its picture."""

_user_id = text(33, pattern="U[0-9a-f]{32}")
_chat_id = text(33, pattern="[UCR][0-9a-f]{32}")
_silent: dict[str, Checker] = {"notificationDisabled": flag}
_alias_id = text(32, pattern="[a-z0-9_-]+")
_menu_id = text(60)

REQUESTS: Mapping[str, Checker] = {
    "reply": fields({"replyToken!": text(100), "messages!": MESSAGES, **_silent}),
    "push": fields(
        {"to!": _chat_id, "messages!": MESSAGES, **_silent, "customAggregationUnits": listing(text(30), most=1)}
    ),
    "multicast": fields(
        {
            "to!": listing(_user_id, most=500),
            "messages!": MESSAGES,
            **_silent,
            "customAggregationUnits": listing(text(30), most=1),
        }
    ),
    "validate": fields({"messages!": MESSAGES}),
    "loading": fields({"chatId!": _user_id, "loadingSeconds": whole(5, 60, step=5)}),
    "mark-as-read": fields({"markAsReadToken!": text(400)}),
    "alias": fields({"richMenuAliasId!": _alias_id, "richMenuId!": _menu_id}),
    "alias-update": fields({"richMenuId!": _menu_id}),
    "bulk-link": fields({"richMenuId!": _menu_id, "userIds!": listing(_user_id, most=500)}),
    "bulk-unlink": fields({"userIds!": listing(_user_id, most=500)}),
    "batch": fields(
        {
            "operations!": listing(
                variants(
                    {
                        "link": fields({"type!": text(4), "from!": _menu_id, "to!": _menu_id}),
                        "unlink": fields({"type!": text(6), "from!": _menu_id}),
                        "unlinkAll": fields({"type!": text(9)}),
                    }
                ),
                most=1000,
            ),
            "resumeRequestKey": text(100, pattern="[a-zA-Z0-9_-]+"),
        }
    ),
    "endpoint": fields({"endpoint!": text(500, pattern=r"https?://[^\s]+")}),
    "endpoint-test": fields({"endpoint": text(500, pattern=r"https?://[^\s]+")}),
    "menu": RICH_MENU,
}
"""The body of each request, by a name of ours. A webhook may be plain http here, because it is on this machine."""
