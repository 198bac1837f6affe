"""What Telegram takes, in numbers. The library checks hardly any of them, so we do.

Each number names its place in Telegram's reference, core.telegram.org/bots/api (read as Bot API 10.1).
"""

import unicodedata
from typing import Final

MOST_TEXT: Final = 4096
"""Characters of a message (sendMessage: text). Counted here as UTF-16, as Telegram counts entities: never fewer than it counts."""

MOST_DATA: Final = 64
"""Bytes in UTF-8 that a button carries (InlineKeyboardButton: callback_data)."""

MOST_BUTTONS: Final = 100
"""Buttons under one message. The reference is silent; the client library's constants and the server agree."""

MOST_IN_A_ROW: Final = 8
"""Buttons in one row, from the same place."""

MOST_DOWNLOAD: Final = 20_000_000
"""Bytes of a file that a bot may fetch (getFile: "up to 20MB in size")."""

MOST_PER_SECOND: Final = 25
"""Messages to all chats together. Telegram's FAQ names about 30 (core.telegram.org/bots/faq, "My bot is hitting limits")."""

_ZERO_WIDTH_JOINER: Final = "\u200d"


def text_length(text: str) -> int:
    """How long a text is, in UTF-16 units: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, most: int) -> list[str]:
    """Cut a text into parts of at most `most` UTF-16 units, at a paragraph, line, sentence or word where there is one.

    Only white space at a cut is dropped, and what a reader sees as one character stays whole (but for one longer than a part).
    """
    parts = []
    rest = text.strip()
    while text_length(rest) > most:
        cut = _cut(rest, _fitting(rest, most))
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest]


def _fitting(text: str, most: int) -> int:
    """How many code points from the start make up at most `most` units."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > most:
            return index
    return len(text)


def _cut(text: str, end: int) -> int:
    """The best place to cut at or before `end`; a place in the first half is no good one."""
    for marks in ("\n\n", "\n", "。！？", " "):
        found = (
            text.rfind(marks, 0, end + 1) if marks.isspace() else max(text.rfind(mark, 0, end) for mark in marks) + 1
        )
        if found > end // 2:
            return found
    cut = end
    while cut and _joined(text, cut):
        cut -= 1
    return cut or max(end, 1)


def _joined(text: str, at: int) -> bool:
    """Whether the characters before and after this place are seen as one: accents, emoji sequences, flags, line ends."""
    before, after = text[at - 1], text[at]
    if _ZERO_WIDTH_JOINER in (before, after) or unicodedata.category(after).startswith("M"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    if _is_flag_letter(after):
        run = 0
        while run < at and _is_flag_letter(text[at - 1 - run]):
            run += 1
        return run % 2 == 1
    return before == "\r" and after == "\n"


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
