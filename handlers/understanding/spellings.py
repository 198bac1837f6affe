"""Words that are spelled otherwise than in the vocabulary: with other marks, with an ending, drawn out, run together, or said twice."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from handlers.understanding.words import Meaning, Vocabulary

WORD: Final = re.compile(r"[^\W\d_\u2e80-\U0010ffff]+(?:'[^\W\d_\u2e80-\U0010ffff]+)*")
FOLLOWING: Final = re.compile(rf"[ \-./]{{1,2}}({WORD.pattern}|[0-9]+)")
BETWEEN_WORDS: Final[dict[int, str | None]] = {ord("-"): " ", ord("."): " ", ord("/"): " ", ord("'"): None}
ONE_TONE: Final[Mapping[int, int | str]] = {0x303: 0x309, ord("đ"): "d\u0335"}
"""Hook and tilde are one tone to many who write; a bar is a mark like the others."""
SHORTEST_STEM: Final[Mapping[str, int]] = {"nya": 3, "ne": 5, "e": 6}
"""Indonesian and Javanese endings for "the" and "its", and how long the word before them must at least be."""
NEVER_TWICE: Final = frozenset({"SHIFT", "WORK", "IN", "OUT", "TO", "FROM", "JAM", "WEEK", "DAYOF", "BREAK"})
"""Kinds of word that a 2 behind them counts: shift2."""
SHORTEST_TWICE: Final = 4
Meanings = tuple[Meaning, ...]


def may_be(typed: str, folded: str, forms: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether marks that were typed are some of the marks of a known word, or hook and tilde changed (C10): nghĩ, not mượn."""
    typed_marks = unicodedata.normalize("NFD", typed).translate(ONE_TONE)
    return any(
        _within(typed_marks, unicodedata.normalize("NFD", form).translate(ONE_TONE)) for form in forms.get(folded, ())
    )


def _within(some: str, every: str) -> bool:
    """Whether the characters of `some` stand in `every` in the same order."""
    rest = iter(every)
    return all(character in rest for character in some)


def two_words(word: str, words: Vocabulary) -> int | None:
    """Where a word is cut into two known ones (7hsang, 5pmto)."""
    cuts = range(len(word) - 1, 0, -1)
    return next((cut for cut in cuts if word[:cut] in words.bare and word[cut:] in words.bare), None)


def with_ending(word: str, words: Vocabulary) -> Meanings | None:
    """A known word with an Indonesian or Javanese ending: pulangnya, istirahate."""
    for ending, shortest in SHORTEST_STEM.items():
        stem = word.removesuffix(ending)
        if shortest <= len(stem) < len(word) and stem in words.bare:
            return words.bare[stem]
    return None


def drawn_out(word: str, words: Vocabulary) -> Meanings | None:
    """A word with its last letter drawn out: yaaa, dongg."""
    while len(word) > 2 and word[-1] == word[-2]:
        word = word[:-1]
        if word in words.bare:
            return words.bare[word]
    return None


def said_twice(folded: str, place: int, end: int, words: Vocabulary) -> tuple[Meanings, int] | None:
    """Indonesian writes a word said twice with a 2 behind it: masing2, dua2nya, akhir2 ini. Its meaning, and where it ends."""
    word = folded[place:end]
    if word in words.seconds.get(word, ()):
        found = FOLLOWING.match(folded, end + 1)
        for stop in (found.end() if found else end + 1, end + 1):
            meanings = words.bare.get(f"{word} {word}{folded[end + 1 : stop].translate(BETWEEN_WORDS)}")
            if meanings:
                return meanings, stop
    ending = WORD.match(folded, end + 1)
    stop = ending.end() if ending else end + 1
    alone = len(word) >= SHORTEST_TWICE and stop == end + 1 and not folded[stop : stop + 1].strip()
    meanings = words.bare.get(folded[place:stop]) or (words.bare.get(word) if alone else None)
    return (meanings, stop) if meanings and meanings[0][0] not in NEVER_TWICE else None
