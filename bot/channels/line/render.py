"""Messages as LINE shows them. Quick replies vanish with the next message and do not exist on a computer: so whatever must stay is a
button in a Flex bubble, and whatever can be chosen is also readable and can be typed.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from bot.channels.line import limits, quick_replies
from bot.channels.line.quick_replies import Words
from handlers.messages import Button, Outgoing
from handlers.prompts import Choice, Several

BUBBLE_TEXT: Final = 3000
"""UTF-16 units of the text in a bubble, our own measure: with a bubble full of buttons it stays within LINE's 30 KB."""

BUTTONS: Final = 13
"""Buttons in one bubble, our own measure; further ones stand in a bubble beside it."""

BUBBLES: Final = 12
"""In one carousel (LINE's reference: f-carousel)."""

RUN_IN: Final = 12
"""Options whose labels have at most so many characters stand in one line."""

CALM, INK = "#2F6F73", "#26323A"

Message = dict[str, Any]
"""A message object as LINE's JSON has it."""


def render(messages: Sequence[Outgoing], *, words: Words, now: datetime) -> list[Message]:
    """One to five message objects for one call. `now` is aware: it says which day is today. Raises ValueError for what LINE cannot carry.

    What the last question offers goes with the last message, the only one whose quick replies LINE shows.
    """
    rendered = _fitted(messages, words)
    asking = next((message for message in reversed(messages) if message.prompt or message.steering), None)
    items = quick_replies.of(asking, words=words, now=now) if asking else []
    if items:
        rendered[-1]["quickReply"] = {"items": items}
    return rendered


def _fitted(messages: Sequence[Outgoing], words: Words) -> list[Message]:
    """Each message in as many objects as its length needs. When a call cannot take them all, the longest messages end early and say so."""
    if not 1 <= len(messages) <= limits.MESSAGES:
        raise ValueError("a call takes one to five messages")
    most = [limits.MESSAGES] * len(messages)
    while True:
        groups = [_one(message, words, room) for message, room in zip(messages, most, strict=True)]
        if sum(map(len, groups)) <= limits.MESSAGES:
            return [each for group in groups for each in group]
        longest = max(range(len(groups)), key=lambda at: len(groups[at]))
        most[longest] = len(groups[longest]) - 1


def _one(message: Outgoing, words: Words, most: int) -> list[Message]:
    """A message as at most `most` objects: texts, and a bubble at the end when it has buttons that must stay."""
    keys = [*map(_phone_key, message.phone_numbers), *map(_key, message.buttons)]
    room = BUBBLE_TEXT if keys else limits.TEXT
    text, options = message.text.strip() or "…", _options(message, words)
    pieces = [text + options] if limits.units(text + options) <= room else limits.split(text + options, limits.TEXT)
    if limits.units(pieces[-1]) > room:
        pieces.append(words("line-buttons-for-this", message.locale))
    if len(pieces) > most:
        end = f"\n\n{words('line-cut', message.locale)}{options}"
        pieces = pieces[:most]
        pieces[-1] = limits.shorten(pieces[-1], room - limits.units(end), limits.units) + end
    shown = [{"type": "text", "text": piece} for piece in pieces]
    if keys:
        shown[-1] = _flex(pieces[-1], keys)
    return shown


def _options(message: Outgoing, words: Words) -> str:
    """The options of a question as a numbered list, because LINE on a computer shows no quick replies; a number can be typed."""
    prompt = message.prompt
    if not isinstance(prompt, Choice | Several) or not prompt.options:
        return ""
    ticked = prompt.chosen if isinstance(prompt, Several) else ()
    by_number = not isinstance(prompt, Choice) or prompt.by_number
    lines = [
        f"{f'{number}.' if by_number else '•'} {'✓ ' if option.value in ticked else ''}{option.label}"
        for number, option in enumerate(prompt.options, start=1)
    ]
    short = all(limits.letters(option.label) <= RUN_IN for option in prompt.options)
    listed = ("　" if message.locale == "zh-TW" else " · ").join(lines) if short else "\n".join(lines)
    if len(prompt.options) > quick_replies.room_for_options(message):
        listed += "\n" + words("line-more-by-number", message.locale)
    return f"\n\n{listed}"


def _flex(text: str, keys: Sequence[Message]) -> Message:
    sets = [keys[start : start + BUTTONS] for start in range(0, len(keys), BUTTONS)]
    if len(sets) > BUBBLES:
        raise ValueError("more buttons than a carousel holds")
    first, *others = (_bubble(each) for each in sets)
    first["body"] = _box([{"type": "text", "text": text, "wrap": True, "size": "md", "color": INK, "scaling": True}])
    contents = {"type": "carousel", "contents": [first, *others]} if others else first
    return {"type": "flex", "altText": limits.shorten(text, limits.ALT_TEXT, limits.units), "contents": contents}


def _bubble(keys: Sequence[Message]) -> Message:
    if len(keys) == 1:
        keys = [keys[0] | {"style": "primary", "color": CALM}]
    return {"type": "bubble", "size": "mega", "footer": _box(keys) | {"spacing": "sm"}}


def _box(contents: Sequence[Message]) -> Message:
    return {"type": "box", "layout": "vertical", "contents": list(contents)}


def _key(button: Button) -> Message:
    if button.url:
        return _button(_link(button.label, button.url))
    return _button(quick_replies.postback(button.label, button.data, most=limits.FLEX_LABEL))


def _phone_key(pair: tuple[str, str]) -> Message:
    name, number = pair
    dialled = "".join(character for character in number if character in "0123456789+*#")
    return _button(_link(f"☎ {name}", f"tel:{dialled}"))


def _link(label: str, uri: str) -> Message:
    if not 1 <= len(uri) <= limits.URI:
        raise ValueError("a link is longer than LINE takes")
    return {"type": "uri", "label": limits.shorten(label, limits.FLEX_LABEL), "uri": uri}


def _button(action: Message) -> Message:
    shape = {"type": "button", "style": "secondary", "height": "sm", "adjustMode": "shrink-to-fit", "scaling": True}
    return shape | {"action": action}
