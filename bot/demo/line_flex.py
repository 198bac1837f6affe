"""What LINE accepts as a Flex Message: boxes in blocks in bubbles (reference, "Flex Message")."""

import json
from collections.abc import Iterator
from typing import Any

from bot.demo.checks import Checker, Fault, any_of, below, fields, flag, later, listing, one_of, text, variants, whole
from bot.demo.line_actions import COLOR, HTTPS, action

CAROUSEL_BYTES = 50 * 1024
BUBBLE_BYTES = 30 * 1024
_pixels = text(20, pattern=r"\d+(?:\.\d+)?px")
_share = text(20, pattern=r"\d+(?:\.\d+)?%")
_space = any_of(one_of("none", "xs", "sm", "md", "lg", "xl", "xxl"), _pixels, _share)
_font = any_of(one_of("xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full"), _pixels, _share)
_length = any_of(_pixels, _share)
_flex = whole(0)
_ratio = text(20, pattern=r"\d{1,6}:\d{1,6}")
_any_action = action(40, label_required=False)

_placed: dict[str, Checker] = {
    "position": one_of("relative", "absolute"),
    "offsetTop": _space,
    "offsetBottom": _space,
    "offsetStart": _space,
    "offsetEnd": _space,
    "margin": _space,
}
_gravity = one_of("top", "bottom", "center")
_letters: dict[str, Checker] = {
    "size": _font,
    "color": COLOR,
    "weight": one_of("regular", "bold"),
    "style": one_of("normal", "italic"),
    "decoration": one_of("none", "underline", "line-through"),
}


def _text_or_spans(component: Any, where: str) -> Iterator[Fault]:
    if not component.get("text") and not component.get("contents"):
        yield Fault(below(where, "text"), "May not be empty")


def _fits_layout(box: Any, where: str) -> Iterator[Fault]:
    for index, inner in enumerate(box["contents"]):
        icon = inner["type"] == "icon"
        if (icon and box["layout"] != "baseline") or (
            box["layout"] == "baseline" and inner["type"] not in {"icon", "text", "filler"}
        ):
            yield Fault(f"{where}.contents[{index}]", f"{inner['type']} may not stand in a {box['layout']} box")


_box = fields(
    {
        "type!": one_of("box"),
        "layout!": one_of("horizontal", "vertical", "baseline"),
        "contents!": listing(later(lambda: _component), most=1000, least=0),
        "flex": _flex,
        "spacing": _space,
        **_placed,
        **dict.fromkeys(("backgroundColor", "borderColor"), COLOR),
        "borderWidth": any_of(one_of("none", "light", "normal", "medium", "semi-bold", "bold"), _pixels),
        "cornerRadius": _space,
        **dict.fromkeys(("width", "maxWidth", "height", "maxHeight"), _length),
        **dict.fromkeys(("paddingAll", "paddingTop", "paddingBottom", "paddingStart", "paddingEnd"), _space),
        "action": _any_action,
        "justifyContent": one_of("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"),
        "alignItems": one_of("center", "flex-start", "flex-end"),
        "background": fields(
            {
                "type!": one_of("linearGradient"),
                "angle!": text(10, pattern=r"\d+(?:\.\d+)?deg"),
                "startColor!": COLOR,
                "endColor!": COLOR,
                "centerColor": COLOR,
                "centerPosition": _share,
            }
        ),
    },
    _fits_layout,
)
_image = fields(
    {
        "type!": one_of("image"),
        "url!": HTTPS,
        "flex": _flex,
        **_placed,
        "align": one_of("start", "end", "center"),
        "gravity": _gravity,
        "size": _font,
        "aspectRatio": _ratio,
        "aspectMode": one_of("fit", "cover"),
        "backgroundColor": COLOR,
        "action": _any_action,
        "animated": flag,
    }
)
_component: Checker = variants(
    {
        "box": _box,
        "button": fields(
            {
                "type!": one_of("button"),
                "action!": action(40),
                "flex": _flex,
                "color": COLOR,
                "style": one_of("primary", "secondary", "link"),
                "gravity": _gravity,
                **_placed,
                "height": one_of("md", "sm"),
                "adjustMode": one_of("shrink-to-fit"),
                "scaling": flag,
            }
        ),
        "image": _image,
        "icon": fields(
            {"type!": text(4), "url!": HTTPS, "size": _font, "aspectRatio": _ratio, "scaling": flag, **_placed}
        ),
        "text": fields(
            {
                "type!": text(4),
                "text": text(BUBBLE_BYTES),
                "contents": listing(
                    fields({"type!": one_of("span"), "text!": text(BUBBLE_BYTES), **_letters}), most=1000
                ),
                "flex": _flex,
                **_letters,
                **_placed,
                "align": one_of("start", "end", "center"),
                "gravity": _gravity,
                "wrap": flag,
                "lineSpacing": _pixels,
                "action": _any_action,
                "maxLines": whole(0),
                "adjustMode": one_of("shrink-to-fit"),
                "scaling": flag,
            },
            _text_or_spans,
        ),
        "separator": fields({"type!": text(9), "margin": _space, "color": COLOR}),
        "filler": fields({"type!": text(6), "flex": _flex}),
    }
)


def _in_bytes(most: int) -> Checker:
    def check(value: Any, where: str) -> Iterator[Fault]:
        if len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()) > most:
            yield Fault(where, f"Must be at most {most // 1024} KB as JSON")

    return check


def _has_a_block(bubble: Any, where: str) -> Iterator[Fault]:
    if not any(block in bubble for block in ("header", "hero", "body", "footer")):
        yield Fault(where, "At least one block must be specified")


_block_style = fields({"backgroundColor": COLOR, "separator": flag, "separatorColor": COLOR})
_bubble = fields(
    {
        "type!": one_of("bubble"),
        "size": one_of("nano", "micro", "deca", "hecto", "kilo", "mega", "giga"),
        "direction": one_of("ltr", "rtl"),
        "header": _box,
        "hero": variants({"box": _box, "image": _image}),
        "body": _box,
        "footer": _box,
        "styles": fields(dict.fromkeys(("header", "hero", "body", "footer"), _block_style)),
        "action": _any_action,
    },
    _has_a_block,
    _in_bytes(BUBBLE_BYTES),
)
FLEX: Checker = variants(
    {
        "bubble": _bubble,
        "carousel": fields({"type!": text(8), "contents!": listing(_bubble, most=12)}, _in_bytes(CAROUSEL_BYTES)),
    }
)
