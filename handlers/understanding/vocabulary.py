"""The vocabulary of danger and intents, made ready for looking words up: by first character, by first word, part by part."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Final, NamedTuple

from handlers.understanding import danger_words, intent_words
from handlers.understanding.intent_words.chat import EXPANSIONS, MARKED_FORMS
from handlers.understanding.normalise import normalise

GAP: Final = 3
"""How many words may stand between two parts."""
MANY: Final = 24
"""A pattern that stands for more phrases than this is looked for part by part."""


class Entry(NamedTuple):
    """A Latin word or phrase of the vocabulary, for one way of putting marks on it."""

    marks: tuple[str, ...]
    strict: bool
    """Whether the marks must be typed: without them it is a common word of another meaning."""
    language: int
    kinds: tuple[str, ...]


class Chain(NamedTuple):
    """Parts that must follow one another, with at most `GAP` words between, to be a sign of `kind`."""

    parts: tuple[str, ...]
    kind: str


class Vocabulary(NamedTuple):
    """Words to kinds. Latin phrases are found by their folded spelling and then checked for their marks."""

    phrases: Mapping[str, tuple[Entry, ...]]
    longest: Mapping[str, int]
    characters: Mapping[str, tuple[str, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    slips: Mapping[str, str]
    """Known Latin words (to nothing), and slips of the finger to the word that was meant."""
    chains: Mapping[str, tuple[Chain, ...]]
    """The kind of a first part: the chains that begin with it."""


def variants(pattern: str) -> Iterator[str]:
    """What a pattern stands for: `(a|b/c)` is either, `(…)?` and `x?` may be left out."""
    place = pattern.find("(")
    optional = pattern.find("?")
    if optional >= 0 and (place < 0 or optional < place):
        yield from variants(pattern[: optional - 1] + pattern[optional + 1 :])
        yield from variants(pattern[:optional] + pattern[optional + 1 :])
        return
    if place < 0:
        yield pattern
        return
    end = pattern.index(")", place)
    choices = re.split(r"[|/]", pattern[place + 1 : end])
    rest = pattern[end + 1 :]
    if rest.startswith("?"):
        choices, rest = [*choices, ""], rest[1:]
    for choice in choices:
        yield from variants(pattern[:place] + choice + rest)


def parts_of(pattern: str, *, spaced: bool) -> list[str]:
    """A pattern in the parts that are looked for apart: at each `~`, and in long patterns at each group that must be there."""
    parts: list[str] = []
    for piece in pattern.split("~"):
        if _count(piece) <= MANY:
            parts.append(piece)
            continue
        part, left_out = "", False
        for element in _ELEMENTS.findall(piece):
            may_lack = element.endswith(")?") or (element[0] == "(" and "" in re.split(r"[|/]", element[1:-1]))
            if may_lack and (spaced or part == "" or part.endswith(" ")):
                left_out = True
                continue
            grown = part + element
            cuttable = spaced or part.endswith(" ") or element.startswith(" ")
            if part.strip() and cuttable and (left_out or (element[0] == "(" and _count(grown) > MANY)):
                parts.append(part)
                part, left_out = element, False
            else:
                part = grown
        parts.append(part)
    return [part for part in parts if part.strip()]


def _count(pattern: str) -> int:
    """How many phrases a pattern stands for, about."""
    count = 1
    for element in _ELEMENTS.findall(pattern):
        if element[0] == "(":
            count *= element.count("|") + element.count("/") + 1 + element.endswith("?")
    return count


_ELEMENTS = re.compile(r"\([^)]*\)\??|[^(]+")


def patterns(written: str, *, spaced: bool) -> Iterator[str]:
    """The patterns of a line of words: apart by spaces in Chinese, by bars elsewhere."""
    depth, begun = 0, 0
    for place, character in enumerate(written):
        depth += (character == "(") - (character == ")")
        if not depth and (character.isspace() if spaced else character in "|\n"):
            if piece := written[begun:place].strip():
                yield piece
            begun = place + 1
    if piece := written[begun:].strip():
        yield piece


@lru_cache(maxsize=4096)
def mark(word: str) -> str:
    """A word with its marks in one order, wherever in it they were put: hoà is hòa."""
    parts = unicodedata.normalize("NFD", word.replace("đ", "d\u0335"))
    return "".join(c for c in parts if not unicodedata.combining(c)) + "".join(
        sorted(c for c in parts if unicodedata.combining(c))
    )


def _spelled(words: Iterable[str]) -> list[tuple[str, str]]:
    """Each word as typed (marks in order) and folded, all in the spelling that messages are brought into."""
    out: list[tuple[str, str]] = []
    batch: list[str] = []
    size = 0
    for word in words:
        if size + len(word) > 3000:
            out += _spelled_batch(batch)
            batch, size = [], 0
        batch.append(word)
        size += len(word) + 1
    return out + _spelled_batch(batch)


def _spelled_batch(batch: list[str]) -> list[tuple[str, str]]:
    plain = normalise("\n".join(batch))
    return list(zip(plain.typed.split("\n"), plain.folded.split("\n"), strict=True))


@cache
def vocabulary() -> Vocabulary:
    """The words of all languages, built when the first message is read."""
    builder = _Builder()
    for tables in (danger_words.TABLES, intent_words.TABLES):
        for language, table in enumerate(tables):
            builder.add(language, table)
    return builder.built()


class _Builder:
    """Collects the words of the tables."""

    def __init__(self) -> None:
        self.phrases: dict[str, dict[tuple[tuple[str, ...], bool, int], set[str]]] = {}
        self.longest: dict[str, int] = {}
        self.characters: dict[str, set[str]] = {}
        self.lengths: dict[str, set[int]] = {}
        self.chains: dict[str, list[Chain]] = {}
        self.part_names: dict[tuple[int, str], str] = {}
        self.careful: set[str] = set()
        """Long words of danger, which are known with a slip of the finger too."""

    def add(self, language: int, table: Mapping[str, str]) -> None:
        """Add the words of one language."""
        words: dict[str, set[str]] = {}
        for kind, written in table.items():
            for pattern in patterns(written, spaced=not language):
                # A harmless phrase hides what it holds, so it must be there word for word.
                whole = kind == "MASK" and "~" not in pattern
                parts = [pattern] if whole else parts_of(pattern, spaced=not language)
                for part, name in zip(parts, self._names(language, kind, parts), strict=True):
                    for word in variants(part):
                        if word.strip():
                            words.setdefault(word, set()).add(name)
        for (word, kinds), (typed, folded) in zip(words.items(), _spelled(words), strict=True):
            if any(c > "\u3000" for c in folded):
                bare = folded.replace(" ", "")
                self.characters.setdefault(bare, set()).update(kinds)
                self.lengths.setdefault(bare[0], set()).add(len(bare))
            elif latin := _latin(typed, folded):
                self._add_phrase(language, latin, kinds, strict=word.startswith("="))

    def _names(self, language: int, kind: str, parts: list[str]) -> list[str]:
        """The kind of a pattern looked for whole, or a name of its own for each part."""
        if len(parts) == 1:
            return [kind]
        names = [self.part_names.setdefault((language, part), f"#{len(self.part_names)}") for part in parts]
        self.chains.setdefault(names[0], []).append(Chain(parts=tuple(names), kind=kind))
        return names

    def _add_phrase(self, language: int, latin: list[tuple[str, str]], kinds: set[str], *, strict: bool) -> None:
        phrase = " ".join([part for part, _ in latin])
        strict = strict or (language == 2 and len(latin) == 1 and not intent_words.LIGHT.isdisjoint(kinds))
        entry = (tuple([mark for _, mark in latin]), strict, language)
        self.phrases.setdefault(phrase, {}).setdefault(entry, set()).update(kinds)
        first = latin[0][0]
        self.longest[first] = max(self.longest.get(first, 0), len(latin))
        if not danger_words.HAPPENS.isdisjoint(kinds):
            self.careful.update([part for part, _ in latin if len(part) >= 7 and part.isalpha()])

    def built(self) -> Vocabulary:
        """What was collected."""
        known = {word for phrase in self.phrases for word in phrase.split()}
        near: dict[str, str] = {}
        for word in self.careful:
            for place in range(1, len(word)):
                near.setdefault(word[:place] + word[place + 1 :], word)
                if place + 1 < len(word):
                    near.setdefault(word[:place] + word[place + 1] + word[place] + word[place + 2 :], word)
        return Vocabulary(
            phrases={
                phrase: tuple(Entry(*entry, kinds=tuple(sorted(kinds))) for entry, kinds in entries.items())
                for phrase, entries in self.phrases.items()
            },
            longest=self.longest,
            characters={word: tuple(sorted(kinds)) for word, kinds in self.characters.items()},
            lengths={first: tuple(sorted(sizes)) for first, sizes in self.lengths.items()},
            slips={slip: word for slip, word in near.items() if slip not in known} | dict.fromkeys(known, ""),
            chains={first: tuple(begun) for first, begun in self.chains.items()},
        )


def _latin(typed: str, folded: str) -> list[tuple[str, str]]:
    """The Latin words of a vocabulary entry: folded, and with marks in order, chat forms written out."""
    return [
        part
        for word, marked in zip(
            re.sub("[^a-z0-9 ]", " ", folded.replace("'", "")).split(),
            re.sub(r"[^\w ]", " ", typed.replace("'", "")).split(),
            strict=True,
        )
        for part in written_out(word, marked)
    ]


@lru_cache(maxsize=4096)
def written_out(word: str, typed: str) -> tuple[tuple[str, str], ...]:
    """A word as one or more plain ones; what chat writes short carries no marks."""
    if (typed == word or typed in MARKED_FORMS) and (long := EXPANSIONS.get(word)) is not None:
        return tuple((part, part) for part in long)
    for ending in ("nya", "ku"):
        if len(word) >= len(ending) + 4 and word.endswith(ending) and typed == word:
            return ((word[: -len(ending)], word[: -len(ending)]),)
    return ((word, word if typed == word else mark(typed)),)
