"""The vocabulary of danger and intents, made ready for looking words up: by first characters, by first word, part by part.

It is built once and stays, so it is kept small: phrases share their beginnings, and equal tuples are one object.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from sys import intern
from typing import Final, NamedTuple

from handlers.understanding import danger_words, intent_words
from handlers.understanding.danger_words import hints
from handlers.understanding.intent_words.chat import EXPANSIONS, MARKED_FORMS
from handlers.understanding.normalise import normalise
from handlers.understanding.word_patterns import parts_of, patterns, variants

GAP: Final = 3
"""How many words may stand between two parts."""

Kinds = tuple[str, ...]

_MARKED: Final = intent_words.LIGHT | hints.KINDS
"""Kinds whose single Vietnamese words must carry their marks: without them they are too many other words."""


class Entry(NamedTuple):
    """What a Latin word or phrase is a sign of, for one way of putting marks on it."""

    kinds: Kinds
    language: int
    marks: str
    """The phrase with its marks; "" where it has none."""
    strict: bool
    """Whether the marks must be typed: without them it is a common word of another meaning."""


class Phrases(dict[str, "Phrases | tuple[Entry, ...]"]):
    """What may follow a word: the next word leads to more of the same, or to what the whole phrase means. Under "" stands what it means so far."""

    __slots__ = ()


class Chain(NamedTuple):
    """Parts that must follow one another, with at most `GAP` words between, to be a sign of `kind`."""

    parts: Kinds
    kind: str


class Vocabulary(NamedTuple):
    """Words to kinds. Latin phrases are found by their folded spelling and then checked for their marks."""

    phrases: Phrases
    characters: Mapping[str, Kinds]
    lengths: Mapping[str, tuple[int, ...]]
    """How long the Chinese words are that begin with these two characters."""
    words: frozenset[str]
    """All Latin words of all phrases."""
    careful: Mapping[tuple[str, int], tuple[str, ...]]
    """Long words of danger, which are known with a slip of the finger too, by first letter and length."""
    chains: Mapping[str, tuple[Chain, ...]]
    """The kind of a first part: the chains that begin with it."""


def mark(word: str) -> str:
    """A word with its marks in one order, wherever in it they were put: hoà is hòa."""
    parts = unicodedata.normalize("NFD", word.replace("đ", "d\u0335"))
    return "".join(c for c in parts if not unicodedata.combining(c)) + "".join(
        sorted(c for c in parts if unicodedata.combining(c))
    )


def _spelled(written: list[str]) -> Iterator[tuple[str, str]]:
    """Each pattern as typed and folded, both in the spelling that messages are brought into."""
    batch: list[str] = []
    size = 0
    for pattern in [*written, None]:
        if pattern is None or size + len(pattern) > 3000:
            plain = normalise("\n".join(batch))
            yield from zip(plain.typed.split("\n"), plain.folded.split("\n"), strict=True)
            batch, size = [], 0
        if pattern is not None:
            batch.append(pattern)
            size += len(pattern) + 1


@cache
def vocabulary() -> Vocabulary:
    """The words of all languages, built when the first message is read."""
    builder = _Builder()
    for tables in (danger_words.TABLES, intent_words.TABLES, hints.TABLES):
        for language, table in enumerate(tables):
            builder.add(language, table)
    return builder.built()


class _Builder:
    """Collects the words of the tables."""

    def __init__(self) -> None:
        self.phrases = Phrases()
        self.characters: dict[str, Kinds] = {}
        self.chains: dict[str, tuple[Chain, ...]] = {}
        self.part_names: dict[tuple[int, str], str] = {}
        self.careful: set[str] = set()
        self.shared: dict[object, object] = {}
        self.spelled: dict[str, tuple[tuple[str, str], ...]] = {}
        """The words of the entries as they are typed: as one or more plain ones, folded and with their marks."""

    def add(self, language: int, table: Mapping[str, str]) -> None:
        """Add the words of one language."""
        spaced = not language
        for kind, written in table.items():
            looked_for: list[str] = []
            names: list[str] = []
            for pattern in patterns(written, spaced=spaced):
                # A harmless phrase hides what it holds, so it must be there word for word.
                whole = kind == "MASK" and "~" not in pattern
                parts = [pattern] if whole else parts_of(pattern, spaced=spaced)
                looked_for += parts
                names += self._names(language, kind, parts)
            for name, (typed, folded) in zip(names, _spelled(looked_for), strict=True):
                if not folded.isascii():
                    for word in variants(folded):
                        if bare := word.replace(" ", ""):
                            self.characters[bare] = self._with(self.characters.get(bare, ()), name)
                elif typed is folded or typed == folded:
                    for word in variants(folded):
                        self._add_phrase(language, word, word, name, kind)
                else:
                    for marked, word in zip(variants(typed), variants(folded), strict=True):
                        self._add_phrase(language, word, marked, name, kind)

    def _names(self, language: int, kind: str, parts: list[str]) -> list[str]:
        """The kind of a pattern looked for whole, or a name of its own for each part."""
        if len(parts) == 1:
            return [kind]
        names = [self.part_names.setdefault((language, part), f"#{len(self.part_names)}") for part in parts]
        self.chains[names[0]] = (*self.chains.get(names[0], ()), Chain(parts=tuple(names), kind=kind))
        return names

    def _with(self, kinds: Kinds, kind: str) -> Kinds:
        """These kinds and one more, as one shared tuple."""
        more = kinds if kind in kinds else (*kinds, intern(kind))
        return self.shared.setdefault(more, more)  # type: ignore[return-value] # what is stored under a value is that value

    def _add_phrase(self, language: int, folded: str, typed: str, name: str, kind: str) -> None:
        words, marked = self._latin(typed, folded)
        if not words:
            return
        strict = folded[0] == "=" or (language == 2 and len(words) == 1 and kind in _MARKED)
        # Three words are hardly three others by chance, whatever marks they carry.
        marks = " ".join(marked) if marked != words and (len(words) < 3 or strict) else ""
        if kind in danger_words.HAPPENS:
            for word in words:
                if len(word) >= 7 and word.isalpha():
                    self.careful.add(word)
        node = self.phrases
        last = words.pop()
        for word in words:
            follows = node.get(word)
            if not isinstance(follows, Phrases):
                more = Phrases()
                if follows:
                    more[""] = follows
                node[word] = follows = more
            node = follows
        there = node.get(last, ())
        if isinstance(there, Phrases):
            node, last = there, ""
            there = node.get(last, ())
        assert isinstance(there, tuple)
        node[last] = self._with_entry(there, name, language, marks, strict=strict)

    def _with_entry(
        self, entries: tuple[Entry, ...], name: str, language: int, marks: str, *, strict: bool
    ) -> tuple[Entry, ...]:
        if not entries:
            entries = (Entry(self._with((), name), language, marks, strict),)
            return entries if marks else self.shared.setdefault(entries, entries)  # type: ignore[return-value] # see _with
        kinds: Kinds = ()
        kept: tuple[Entry, ...] = ()
        for entry in entries:
            if entry[1:] == (language, marks, strict):
                kinds = entry.kinds
            else:
                kept = (*kept, entry)
        more = (*kept, Entry(self._with(kinds, name), language, marks, strict))
        return more if marks else self.shared.setdefault(more, more)  # type: ignore[return-value] # see _with

    def _latin(self, typed: str, folded: str) -> tuple[list[str], list[str]]:
        """The Latin words of a vocabulary entry: folded, and with their marks, chat forms written out."""
        words: list[str] = []
        marked: list[str] = []
        for word, whole in zip(folded.split(), typed.split(), strict=True):
            spelled = self.spelled.get(whole)
            if spelled is None:
                spelled = self.spelled[whole] = _spelled_out(word, whole)
            for bare, marks in spelled:
                words.append(bare)
                marked.append(marks)
        return words, marked

    def built(self) -> Vocabulary:
        """What was collected."""
        lengths: dict[str, set[int]] = {}
        for word in self.characters:
            if len(word) > 1:
                lengths.setdefault(word[:2], set()).add(len(word))
        careful: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self.careful):
            careful.setdefault((word[0], len(word)), []).append(word)
        sizes = {tuple(sorted(of)) for of in lengths.values()}
        one = dict(zip(sizes, sizes, strict=True))
        return Vocabulary(
            phrases=self.phrases,
            characters=self.characters,
            lengths={two: one[tuple(sorted(of))] for two, of in lengths.items()},
            words=frozenset(_words(self.phrases)),
            careful={key: tuple(words) for key, words in careful.items()},
            chains=self.chains,
        )


def _words(phrases: Phrases) -> set[str]:
    out = {word for word in phrases if word}
    for follows in phrases.values():
        if isinstance(follows, Phrases):
            out |= _words(follows)
    return out


_NO_LETTER = re.compile("[^a-z0-9 ]")
_NO_WORD = re.compile(r"[^\w ]")


def _spelled_out(word: str, whole: str) -> tuple[tuple[str, str], ...]:
    """A word of an entry without its signs, chat forms written out: folded, and with its marks."""
    bare = _NO_LETTER.sub(" ", word.replace("'", "")).split()
    marked = _NO_WORD.sub(" ", whole.replace("'", "")).split()
    return tuple(
        (intern(plain), marks) for pair in zip(bare, marked, strict=True) for plain, marks in written_out(*pair)
    )


def written_out(word: str, typed: str) -> tuple[tuple[str, str], ...]:
    """A word as one or more plain ones; what chat writes short carries no marks."""
    if (typed == word or typed in MARKED_FORMS) and (long := EXPANSIONS.get(word)) is not None:
        return tuple([(part, part) for part in long])
    if typed == word:
        for ending in ("nya", "ku"):
            if len(word) >= len(ending) + 4 and word.endswith(ending):
                return ((word[: -len(ending)], word[: -len(ending)]),)
    return ((word, typed),)
