"""A message of ours as the parts that Telegram sends: plain text, cut where it is too long, with the buttons under the last part."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.channels.telegram.keyboards import Words, keyboard
from bot.channels.telegram.limits import MOST_TEXT, split
from handlers.messages import Outgoing

MARK_ROOM: Final = 96
"""Kept free in every part for the mark of a repeated one, so that a part is cut alike at every attempt."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One message as it is sent. It has no formatting: nothing that somebody wrote can be read as a tag or a link of ours."""

    text: str
    markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

    @property
    def buttons(self) -> InlineKeyboardMarkup | None:
        """The markup that an edited message can have."""
        return self.markup if isinstance(self.markup, InlineKeyboardMarkup) else None


def render(message: Outgoing, *, words: Words, today: date) -> list[Part]:
    """The parts of a message, the same at every attempt of the same day. Raises ValueError for one without text.

    A part without buttons takes away the keyboard that an earlier question for a place may have left; where there is none, that is nothing.
    Telegram does not let such a part be edited; what gets edited are alerts, and those have buttons.
    """
    if not message.text.strip():
        raise ValueError(f"{message.key} has no text")
    below = keyboard(message, words=words, today=today)
    text = (
        "\n".join([message.text, *below.lines, *_missing_numbers(message, words)]).encode("utf-8", "replace").decode()
    )
    texts = split(text, MOST_TEXT - MARK_ROOM)
    parts = [Part(text=piece, markup=ReplyKeyboardRemove()) for piece in texts]
    if below.markup is not None:
        parts[-1] = Part(text=texts[-1], markup=below.markup)
    return parts


def marked(part: Part, words: Words, locale: str) -> str:
    """The text of a part that may have arrived before: Telegram has no key that would tell it."""
    return f"{words('telegram-maybe-repeated', locale)}\n{part.text}"


def _missing_numbers(message: Outgoing, words: Words) -> list[str]:
    """Telegram makes numbers in a text dialable by itself, and has no button for it: each must stand in the text."""
    return [
        words("telegram-phone", message.locale, who=who, number=number)
        for who, number in message.phone_numbers
        if not _stands_in(message.text, number)
    ]


def _stands_in(text: str, number: str) -> bool:
    digits = [re.escape(character) for character in number if character.isdecimal() or character == "+"]
    return re.search(rf"(?<!\d){'[ ()-]*'.join(digits)}(?!\d)", text) is not None
