"""From what was typed to one plain spelling: widths, simplified characters, slips of the input method, marks and emoji.

Two strings of one length come out, so that a place in one is the place in the other: `typed` keeps Vietnamese marks,
`folded` has them taken off. Most words are looked up in `folded`; `typed` decides between tôi, tối and tới.
"""

import re
import unicodedata
from typing import Final, NamedTuple

from handlers.understanding.bopomofo import completed
from handlers.understanding.characters import LOOK_ALIKE, SIMPLIFIED, SLIPS

DIGITS: Final = "0123456789"
SLIPPED_DIGIT: Final = re.compile("[oli][0-9]|[0-9:][oli]")
ALONE: Final = "(?<![a-z0-9\u00c0-\u1ef9])"
SLIPPED_CLOCK: Final = re.compile(
    rf"{ALONE}(?=\D{{0,4}}\d)[0-9oli]{{1,2}}[:.][0-9oli]{{2}}(?=[ap]m?\b|\W|[\u2e80-\uffff]|$)"
)
"""A clock time with letters in it, at least one figure among them: io:30, 6.3opm."""
FULL_STOP: Final = re.compile("(?<=[0-9])。(?=[0-9])(?![0-9]{2}(?![0-9/.:：月號号日點点]))")
"""A full stop between two figures ends a sentence (休60。6/12), but may be a slip for the dot of a time (8。30)."""
STRAY_MARK: Final = re.compile("(?<=[0-9])[.,] ?(?=[點号號]|小時|分鐘)")
"""8.點, 1.小時."""
SLIPPED_UNIT: Final = re.compile(f"{ALONE}[li](?=[點小個號天次])")
"""休l小時."""
SLIPPED_ZERO: Final = re.compile(rf"{ALONE}(?:[a-z]+0[a-z]*|0(?:ff|ut|vertime))(?![a-z0-9])")
"""A word with a zero in it: t0, fr0m, 0ff."""
ROUND_HOUR: Final = re.compile("[oli]+0(?:[ap]m?|h)?")
"""l0am is ten, and no word."""
FIGURES: Final = str.maketrans("oli", "011")
LETTERS_OF_FIGURES: Final = frozenset("oli")
FIGURE: Final = re.compile("[0-9]")
NUMERALS: Final = "零〇一二兩三四五六七八九十廿卅"
DASHES: Final = "‐‑‒–—―−─━ー–→➜➡⇒⟶»~〜∼～﹣－"
SOUNDS: Final = {
    "day b4": "day before",
    "b4": "just now",
    "2day": "today",
    "2dy": "today",
    "2nite": "tonight",
    "2moro": "tomorrow",
    "2mrw": "tomorrow",
}
"""English words written with the sound of a figure."""
SOUNDED: Final = re.compile(rf"\b(?:{'|'.join(SOUNDS)})\b")
SLIP: Final = re.compile("|".join(re.escape(slip) for slip, _ in SLIPS))
MOST_KEPT: Final = 8192
LONGEST: Final = 6000
"""Longer messages than any platform carries are cut here."""


class Plain(NamedTuple):
    """A message in one spelling. Both strings have the same length."""

    typed: str
    folded: str


def _folding() -> dict[int, str]:
    table: dict[int, str] = {ord("đ"): "d", ord("ð"): "d"}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii():
            table[code] = base
    return table


FOLDING: Final = _folding()


def _character_table() -> dict[int, str]:
    table: dict[int, str] = {}
    for simple, full in zip(SIMPLIFIED[::2], SIMPLIFIED[1::2], strict=True):
        table[ord(simple)] = full
    for like, real in zip(LOOK_ALIKE[::2], LOOK_ALIKE[1::2], strict=True):
        table[ord(like)] = real
    table.update({ord(dash): "-" for dash in DASHES})
    table.update({ord(c): "'" for c in "’‘`´＇′"} | {ord(c): '"' for c in "“”″「」『』〝〞"})
    table.update({ord(c): "," for c in "，、﹐､"} | {ord(c): "." for c in "。｡．·・•"})
    table.update({ord(c): "(" for c in "（【〔［"} | {ord(c): ")" for c in "）】〕］"})
    table.update({ord("："): ":", ord("﹕"): ":", ord("∶"): ":", ord("；"): ";", ord("！"): "!", ord("？"): "?"})
    table.update({ord("½"): "半", ord("×"): "x", ord("✕"): "x", ord("✖"): "x", ord("＊"): "*", ord("\t"): " "})
    table.update({ord("\r"): "\n", ord("\u2028"): "\n", ord("\u3000"): " ", ord("\xa0"): " "})
    return table


CHARACTERS: Final = _character_table()


class _Kept(dict[int, str]):
    """What becomes of a character outside the tables, worked out when it is first met; no more are kept than are in use."""

    def __missing__(self, code: int) -> str:
        kept = _kept(chr(code))
        if len(self) < MOST_KEPT:
            self[code] = kept
        return kept


def _kept(character: str) -> str:
    """What becomes of a character outside the tables: itself, a space (pictures), or nothing (joiners)."""
    if character.isalnum():
        return character
    kind = unicodedata.category(character)
    if kind in {"Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"}:
        return "\n" if character == "\n" else ""
    if kind in {"So", "Sk"}:
        return " "
    return character


KEPT: Final = _Kept()


def normalise(text: str) -> Plain:
    """One spelling of `text`. Never fails, whatever was typed; takes time in proportion to the length."""
    text = text[:LONGEST]
    if not text.isascii():
        text = FULL_STOP.sub(". ", completed(text)).translate(CHARACTERS)
        if not unicodedata.is_normalized("NFKC", text):
            text = unicodedata.normalize("NFKC", text).translate(CHARACTERS)
        if not text.isascii():
            text = text.translate(KEPT)
    text = text.lower()
    if not text.isascii():
        if SLIP.search(text):
            for slip, meant in SLIPS:
                text = text.replace(slip, meant)
        text = _slips_in_place(text)
    text = _figures_in_place(text) if FIGURE.search(text) else text
    if not text.isascii():
        text = SLIPPED_UNIT.sub("1", text)
    if "  " in text or "\t" in text or "\r" in text:
        lines = [" ".join(line.split()) for line in text.replace("\r", "\n").split("\n")]
        text = "\n".join(lines)
    folded = text if text.isascii() else text.translate(FOLDING)
    if len(folded) != len(text):  # a letter whose lower case is two: fold without it
        text = folded
    return Plain(typed=text, folded=folded)


def _figures_in_place(text: str) -> str:
    """Letters typed for figures, figures for letters, and marks between a figure and its unit."""
    if SOUNDED.search(text):
        text = SOUNDED.sub(lambda found: SOUNDS[found[0]], text)
    if not text.isascii():
        text = STRAY_MARK.sub("", text)
    if "0" in text:
        text = SLIPPED_ZERO.sub(_with_o, text)
    if not LETTERS_OF_FIGURES.isdisjoint(text):
        text = SLIPPED_CLOCK.sub(lambda found: found[0].translate(FIGURES), text)
        text = _letters_for_digits(text)
    return text


def _with_o(found: re.Match[str]) -> str:
    return found[0] if ROUND_HOUR.fullmatch(found[0]) else found[0].replace("0", "o")


HOUR_SLIPS: Final = frozenset("電店奌典墊ㄉ嗲點点淀殿")
REST_SLIPS: Final = frozenset("修羞秀咻休")
HALF_SLIPS: Final = frozenset("ㄅ辦伴扮版拌")
UNTIL_SLIPS: Final = frozenset("倒道盜稻島ㄉ致")
ANY_SLIP: Final = HOUR_SLIPS | HALF_SLIPS | UNTIL_SLIPS | REST_SLIPS


def _slips_in_place(text: str) -> str:
    """Characters that are wrong only where they stand: 7電 is 7點, 點辦 is 點半, 七點倒四點 is 七點到四點."""
    if ANY_SLIP.isdisjoint(text):
        return text
    out: list[str] = []
    for place, character in enumerate(text):
        before = out[-1] if out else ""
        number_before = before in DIGITS or before in NUMERALS if before else False
        after = text[place + 1 : place + 3]
        if (
            character in HOUR_SLIPS
            and number_before
            and not after.startswith(("話", "腦", "影", "梯", "員", "車", "動", "鍋"))
        ):
            out.append("點")
        elif character in REST_SLIPS and after[:1] and (after[0] in DIGITS or after[0] in NUMERALS or after[0] == "半"):
            out.append("休")
        elif character in HALF_SLIPS and before == "點" and not after.startswith(("公", "理", "法")):
            out.append("半")
        elif character in UNTIL_SLIPS and (before in "點半分" or number_before) and before and _number_soon(after):
            out.append("到")
        else:
            out.append(character)
    return "".join(out)


def _number_soon(after: str) -> bool:
    first = after[:1]
    return bool(first) and (first in DIGITS or first in NUMERALS or first in "今隔翌早晚下凌半中")


def _is_letter(character: str) -> bool:
    return character.isalpha() and character < "\u2e80"


def _letters_for_digits(text: str) -> str:
    """Letters that look like digits, where a digit stands beside them and no word could: 1O:3O, l0點, 7:3o."""
    if not SLIPPED_DIGIT.search(text):
        return text
    out = list(text)
    size = len(text)
    for place, character in enumerate(text):
        if character not in "oli":
            continue
        before = out[place - 1] if place else " "
        after = text[place + 1] if place + 1 < size else " "
        if character == "o":
            if before in DIGITS or (before == ":" and (after in DIGITS or after == "o")):
                if not (after.isalpha() and after != "o" and after.isascii()) and after != "'":
                    out[place] = "0"
            elif not _is_letter(before) and after in DIGITS:
                out[place] = "0"
        elif (not _is_letter(before) and before not in DIGITS and after in DIGITS) or (
            before in DIGITS and after in DIGITS
        ):
            out[place] = "1"
    return "".join(out)
