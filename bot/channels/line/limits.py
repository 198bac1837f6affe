"""What LINE accepts, as numbers with their source, and how LINE counts. The SDK checks almost none of it.

Sources: "counting" is developers.line.biz/en/docs/messaging-api/text-character-count/; the rest are sections of
developers.line.biz/en/reference/messaging-api/.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

MESSAGES: Final = 5
"""In one call (send-reply-message, send-push-message)."""

TEXT: Final = 5000
"""UTF-16 units of a text message (text-message)."""

ALT_TEXT: Final = 1500
"""UTF-16 units of what stands for a Flex message in the list of chats and in notifications (flex-message)."""

QUICK_REPLIES: Final = 13
"""Items under the last message of a chat (quick-reply)."""

QUICK_REPLY_LABEL: Final = 20
"""Graphemes (action-objects)."""

FLEX_LABEL: Final = 40
"""Graphemes of a label on a button in a Flex message (action-objects)."""

RICH_MENU_LABEL: Final = 20
"""Graphemes, read aloud by the phone for those who do not see the picture (action-objects)."""

POSTBACK_DATA: Final = 300
"""Characters (postback-action)."""

DISPLAY_TEXT: Final = 300
"""Graphemes of what a tap says in the chat (postback-action)."""

URI: Final = 1000
"""Characters (uri-action)."""

CHAT_BAR_TEXT: Final = 14
"""Graphemes of the bar under the chat (rich-menu-object)."""

FIRST_DAY: Final = "1900-01-01"
LAST_DAY: Final = "2100-12-31"
"""What a date picker can hold (datetime-picker-action)."""

USER_ID: Final = re.compile(r"U[0-9a-f]{32}")
"""A person's id (webhook: source-user)."""

MESSAGE_ID: Final = re.compile(r"[0-9]{1,32}")


def units(text: str) -> int:
    """Length in UTF-16 units, as LINE counts texts (counting): an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> list[str]:
    """The text as what a reader takes for single characters, as LINE counts labels (counting).

    Enough of Unicode's rules for what is written here: marks, joined emoji, skin tones, flags; no Hangul parts.
    """
    clusters: list[str] = []
    for character in text:
        if clusters and _belongs_to(clusters[-1], character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def _belongs_to(cluster: str, character: str) -> bool:
    if character in "\u200c\u200d" or cluster[-1] == "\u200d" or unicodedata.category(character) in ("Mn", "Me", "Mc"):
        return cluster[-1] != "\n"
    if "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f":
        return True
    return _is_flag_half(character) and len(cluster) == 1 and _is_flag_half(cluster)


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def letters(text: str) -> int:
    """Length in graphemes."""
    return len(graphemes(text))


def shorten(text: str, most: int, measure: Callable[[str], int] = letters) -> str:
    """The text, or its beginning and an ellipsis; never more than `most` by `measure`, and no character is cut apart."""
    if measure(text) <= most:
        return text
    kept = ""
    for cluster in graphemes(text):
        if measure(kept + cluster) > most - 1:
            break
        kept += cluster
    return kept.rstrip() + "…"


def split(text: str, most: int) -> list[str]:
    """The text in pieces of at most `most` UTF-16 units, cut after a paragraph, a line, a sentence or a word where one ends late enough."""
    pieces = []
    rest = text
    while units(rest) > most:
        piece = _longest_start(rest, most)
        at = next(
            (end for mark in ("\n\n", "\n", "。", ". ", " ") if (end := _end_of(piece, mark)) > len(piece) // 2), 0
        )
        piece = piece[:at] if at else piece
        pieces.append(piece.rstrip())
        rest = rest[len(piece) :].lstrip("\n ")
    return [*pieces, rest] if rest or not pieces else pieces


def _longest_start(text: str, most: int) -> str:
    # A unit is at most a character, so the start has no more characters than units; a small window keeps this quick.
    room = most
    start = []
    for cluster in graphemes(text[: most + 1]):
        room -= units(cluster)
        if room < 0:
            break
        start.append(cluster)
    return "".join(start) or text[:1]


def _end_of(piece: str, mark: str) -> int:
    at = piece.rfind(mark)
    return at + len(mark) if at >= 0 else 0
