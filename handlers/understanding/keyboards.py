"""Vietnamese typed while the input method was off: the keys of Telex (hoom nay lamf) and of VNI (ho6m nay la2m) become marks again."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from handlers.understanding.danger_words import vi as of_danger
from handlers.understanding.intent_words import vi as of_intents
from handlers.understanding.normalise import FOLDING
from handlers.understanding.words import TABLES, expand, vocabulary

LANGUAGES: Final = frozenset({"vi", "mixed"})
SYLLABLE: Final = re.compile(r"[^\W\d_]+")
LETTERS: Final = re.compile(r"(?<![^\W_])(?<![:.])[A-Za-z]{2,9}(?![^\W\d_])")
"""A word without marks; figures may follow it (tuwf8h). Behind a colon or a dot it may be figures typed as letters (8:oo)."""
WITH_FIGURES: Final = re.compile(r"(?<![^\W_])[A-Za-z]{1,8}(?:[1-9]{1,2}[A-Za-z]{0,6}){1,3}(?![^\W_])")
VOWELS: Final = frozenset("aeiouy")
DOUBLED: Final = frozenset("aeo")
TONES: Final = frozenset("sfrxj")
KEY_OF_FIGURE: Final[Mapping[str, str]] = dict(zip("123456789", "sfrxj^wwd", strict=True))
KEY_OF_MARK: Final[Mapping[str, str]] = {
    "\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j", "\u0302": "^", "\u031b": "w", "\u0306": "w",
}  # fmt: skip
SHIFTS: Final = frozenset({"ca1", "ca2", "ca3"})
"""The first, second and third shift, and neither a fish nor an aubergine."""
SURE: Final = 2
"""So many words that can be nothing but keys say that the others are keys, too."""

Keys = tuple[str, frozenset[str]]
"""A syllable without marks, and its marks as keys: where in the syllable they were typed is no matter."""


def with_marks(text: str, *, lang: str) -> str:
    """The text with the keys of raw Telex or VNI made into the marks that they stand for, where that gives a word we know."""
    if lang not in LANGUAGES:
        return text
    return _rewritten(_rewritten(text, lang, WITH_FIGURES, _of_vni), lang, LETTERS, _of_telex)


def _rewritten(text: str, lang: str, shape: re.Pattern[str], keys_of: Callable[[str], Keys | None]) -> str:
    """Words that are known as they stand, and figures, are keys only among others that can be nothing else."""
    known = vocabulary("vi").bare
    words = {found.lower() for found in shape.findall(text)}
    meant = {word: marked for word in words if word not in known and (marked := _meant(keys_of(word)))}
    if len(meant) < SURE and not (
        lang == "vi" and shape is LETTERS and (_is_vietnamese(text) or any(map(_no_word, meant)))
    ):
        return text
    if shape is WITH_FIGURES and all(word[:-1].isalpha() for word in meant):
        return text
    if len(meant) >= SURE:
        meant |= {word: marked for word in words & known.keys() if (marked := _meant(keys_of(word)))}
    return shape.sub(lambda found: _in_case(found[0], meant.get(found[0].lower())), text)


def _is_vietnamese(text: str) -> bool:
    """Whether a letter has a Vietnamese mark, or a word is only a Vietnamese one."""
    if any("\u00c0" <= character <= "\u1eff" for character in text):
        return True
    return not _own_words().isdisjoint(SYLLABLE.findall(text.lower()))


@cache
def _own_words() -> frozenset[str]:
    """Vietnamese words, without marks, that are no words of the other languages."""
    own, *others = (
        {
            word.translate(FOLDING)
            for written in TABLES[name].values()
            for pattern in written.split("|")
            for word in expand(pattern)
            if " " not in word
        }
        for name in ("vi", "en", "id")
    )
    return frozenset(own.difference(*others))


def _no_word(word: str) -> bool:
    """lamf, ddi, tieengs: what hardly any word of another language looks like."""
    keys = _of_telex(word)
    return keys is not None and (word[-1] in "fj" or len(keys[1]) > 1 or "d" in keys[1])


def _in_case(typed: str, marked: str | None) -> str:
    if marked is None:
        return typed
    return marked.capitalize() if typed[0].isupper() else marked


def _meant(keys: Keys | None) -> str | None:
    return _syllables().get(keys) if keys and keys[1] else None


@cache
def _syllables() -> Mapping[Keys, str]:
    """The marked syllables of our Vietnamese words, by their keys."""
    found: dict[Keys, str] = {}
    for table in (TABLES["vi"], of_danger.WORDS, of_intents.WORDS):
        for written in table.values():
            for syllable in SYLLABLE.findall(unicodedata.normalize("NFC", written)):
                if not syllable.isascii():
                    found.setdefault(_of_marks(syllable), syllable)
    return found


def _of_marks(syllable: str) -> Keys:
    letters, keys = [], set()
    for character in unicodedata.normalize("NFD", syllable):
        if character in KEY_OF_MARK:
            keys.add(KEY_OF_MARK[character])
        elif character == "đ":
            letters.append("d")
            keys.add("d")
        else:
            letters.append(character)
    return "".join(letters), frozenset(keys)


def _of_telex(word: str) -> Keys | None:
    """Ddeens is đến: a letter doubled or a w marks a vowel, and s f r x j behind the vowel are tones."""
    letters: list[str] = []
    keys = {"d"} if word.startswith("dd") else set()
    vowel = ""
    for letter in word[1:] if keys else word:
        if vowel and letter in TONES:
            if keys & TONES:
                return None
            keys.add(letter)
        elif letter == "w":
            keys.add("w")
            if not vowel:
                letters.append("u")
                vowel = "u"
        elif letter in DOUBLED and letter in vowel:
            keys.add("^")
        else:
            letters.append(letter)
            vowel += letter if letter in VOWELS else ""
    return "".join(letters), frozenset(keys)


def _of_vni(word: str) -> Keys | None:
    """d9e61n is đến: figures behind a letter mark it, 1 to 5 are tones and come last."""
    if word in SHIFTS:
        return None
    keys = [KEY_OF_FIGURE[character] for character in word if character.isdigit()]
    tone = next((place for place, key in enumerate(keys) if key in TONES), len(keys))
    if not {"^", "w", *TONES}.isdisjoint(keys[tone + 1 :]):
        return None
    return "".join(character for character in word if not character.isdigit()), frozenset(keys)
