"""Finding the words of the vocabularies in a message, in one pass. Nothing of the message is kept afterwards."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from handlers.understanding.covering import drop_covered
from handlers.understanding.intent_words.chat import EXPANSIONS, SMALL_WORDS
from handlers.understanding.normalise import Plain, normalise
from handlers.understanding.signs import Sign, Signs
from handlers.understanding.vocabulary import GAP, Phrases, Vocabulary, mark, vocabulary, written_out

LONGEST: Final = 5000
"""Characters that are read of a message."""

LAUGHING: Final = frozenset("😂🤣😆😅😹😝😜😛🤪💀☠😁😄😃😋🥵🥶")
ALL_LANGUAGES: Final = frozenset({1, 2, 3})
BREAK: Final = 2
"""How many words the end of a clause counts for."""

_PIECES = re.compile(r"[a-z0-9]+|[㐀-鿿㄀-ㄯ]+|[.,;:!?()\n]+|[^\x00-\x7f]| ")
_WORDS = re.compile("[a-z]+")
_LONG_RUN = re.compile(r"([a-z])\1{2,}")
_ENDINGS = ("mu", "lah", "kah", "in")
_ENDINGS_OF_TWO = frozenset({"ya", "ku"})
_MOVING = re.compile("oa|oe|uy")
"""Vowels of which either may carry the mark."""
_AFTER_GAS = frozenset({"binh", "mui", "xi", "ro", "bep", "ri", "hoi", "duong", "ong", "khi", "no", "ho"})


def _plain_word(word: str, known: Vocabulary) -> str:
    """A Latin word nobody listed: long runs of a letter, doublings, endings and slips of the finger taken off."""
    words = known.words
    if _LONG_RUN.search(word):
        for times in (r"\1", r"\1\1"):
            short = _LONG_RUN.sub(times, word)
            if short in words or short in EXPANSIONS:
                return short
    if word[-1] == "2" and word[:-1].isalpha():
        word = word[:-1]
    if len(word) >= 6:
        for ending in _ENDINGS:
            if word.endswith(ending) and word[: -len(ending)] in words:
                return word[: -len(ending)]
        for size in (len(word) + 1, len(word), len(word) - 1):
            for meant in known.careful.get((word[0], size), ()):
                if _slipped(word, meant):
                    return meant
    return word


def _slipped(word: str, meant: str) -> bool:
    """Whether a letter is missing, one is too many, or two are swapped. The first letter is the same."""
    place = 1
    for a, b in zip(word[1:], meant[1:], strict=False):
        if a != b:
            break
        place += 1
    rest, right = word[place:], meant[place:]
    if len(word) < len(meant):
        return rest == right[1:]
    if len(word) > len(meant):
        return rest[1:] == right
    return rest[2:] == right[2:] and rest[:2] == right[1::-1]


def _languages(words: list[str], *, marked: bool) -> frozenset[int]:
    """Which Latin languages (1 en, 2 vi, 3 id) the small words tell; all of them when they do not."""
    votes = [0, 0, 0, 0]
    for word in words:
        if word in SMALL_WORDS:
            votes[SMALL_WORDS[word]] += 1
    if marked:
        votes[2] += 3
    most = max(votes)
    return frozenset([n for n in (1, 2, 3) if votes[n] * 2 >= most]) if most else ALL_LANGUAGES


def signs_of(text: str, plain: Plain | None = None) -> Signs:
    """Every listed word of a message. Takes time in proportion to its length, never fails. Nothing of the text is kept.

    `plain` is its plain spelling, where that is known already.
    """
    text = text[:LONGEST]
    typed, folded = plain or normalise(text)
    if "'" in folded:
        if folded != typed:
            typed = "".join([letter for letter, c in zip(typed, folded, strict=True) if c != "'"])
        folded = folded.replace("'", "")
        if len(folded) != len(typed):
            typed = folded
    reader = _Reader(folded, typed)
    reader.read()
    by_kind = reader.by_kind
    _link(by_kind, reader.known)
    if not LAUGHING.isdisjoint(text):
        by_kind["LAUGH"].append(Sign(reader.place, reader.place, reader.clause))
    drop_covered(by_kind)
    spoken = bool(reader.place) or any(c.isalnum() for c in text)
    return Signs(by_kind=by_kind, words=reader.place, asks="?" in folded, shouts="!" in folded, spoken=spoken)


def heard(said: str | Signs) -> Signs:
    """The signs of a message that is given as its text, or as the signs themselves where they were looked for already."""
    return signs_of(said) if isinstance(said, str) else said


class _Reader:
    """Goes through a message once: runs of Latin words, runs of Chinese characters, and what ends a clause."""

    def __init__(self, folded: str, typed: str) -> None:
        self.folded, self.typed = folded, typed
        self.same = folded == typed
        self.known = vocabulary()
        self.languages = _languages(_WORDS.findall(folded), marked=not self.same)
        self.by_kind: defaultdict[str, list[Sign]] = defaultdict(list)
        self.place, self.clause = 0, 0
        self.words: list[str] = []
        self.marked: list[str] = []
        """The same words with their marks; only kept where the message has any."""

    def read(self) -> None:
        """Find all signs."""
        after_han = False
        for found in _PIECES.finditer(self.folded):
            piece = found[0]
            first = piece[0]
            if first == " ":
                if after_han and not self.words:  # between Chinese words a space ends a clause
                    self.place += 1
                    self.clause += 1
            elif first < "\x7f" and first.isalnum():
                after_han = False
                self._latin(piece, piece if self.same else self.typed[found.start() : found.end()])
            else:
                if self.words:
                    self._phrases()
                after_han = first >= "\u3100"
                if after_han:
                    self._characters(piece)
                elif first < "\x7f":
                    self.place += BREAK
                    self.clause += 1
        self._phrases()

    def _latin(self, word: str, typed: str) -> None:
        """One more Latin word of the run."""
        plain = word
        if word not in self.known.words and word not in EXPANSIONS and not word.isdigit():
            plain = _plain_word(word, self.known)
            if typed == word:
                typed = plain
        if plain == "ga":  # Indonesian "not", or Vietnamese gas
            gas = self.words[-1] in _AFTER_GAS if self.words else 3 not in self.languages
            plain = typed = "gas" if gas else "tidak"
        if plain in EXPANSIONS or plain[-2:] in _ENDINGS_OF_TWO:
            for bare, marked in written_out(plain, typed):
                self.words.append(bare)
                self.marked.append(marked)
        else:
            self.words.append(plain)
            self.marked.append(typed)

    def _characters(self, run: str) -> None:
        """Find the words in a run of Chinese characters."""
        lengths, characters, by_kind = self.known.lengths, self.known.characters, self.by_kind
        size, place, clause = len(run), self.place, self.clause
        for start in range(size):
            if (kinds := characters.get(run[start])) is not None:
                sign = Sign(place + start, place + start + 1, clause)
                for kind in kinds:
                    by_kind[kind].append(sign)
            for length in lengths.get(run[start : start + 2], ()):
                if (kinds := characters.get(run[start : start + length])) is not None and start + length <= size:
                    sign = Sign(place + start, place + start + length, clause)
                    for kind in kinds:
                        by_kind[kind].append(sign)
        self.place += size

    def _phrases(self) -> None:
        """Find the phrases in the run of Latin words that ends here."""
        words, marked, phrases, by_kind, languages = (
            self.words,
            self.marked,
            self.known.phrases,
            self.by_kind,
            self.languages,
        )
        place, clause, same = self.place, self.clause, self.same
        total = len(words)
        for start, word in enumerate(words):
            node = phrases.get(word)
            end = start + 1
            while node is not None:
                meant = node.get("", ()) if isinstance(node, Phrases) else node
                assert isinstance(meant, tuple)
                for kinds, language, marks, strict in meant:
                    # One word alone may be a word of another language; two are hardly one by chance.
                    if end - start == 1 and language and language not in languages:
                        continue
                    if (
                        (strict and marks)
                        if same
                        else not _fits(words[start:end], marked[start:end], marks, strict=strict)
                    ):
                        continue
                    sign = Sign(place + start, place + end, clause)
                    for kind in kinds:
                        by_kind[kind].append(sign)
                if end == total or not isinstance(node, Phrases):
                    break
                node = node.get(words[end])
                end += 1
        self.place += total
        self.words, self.marked = [], []


def _fits(words: list[str], typed: list[str], marks: str, *, strict: bool) -> bool:
    """Whether words carry the right marks, or none where none are needed."""
    if not marks and len(words) > 2 and not strict:
        return True
    rights = marks.split() if marks else words
    if typed == rights:
        return True
    for bare, given, right in zip(words, typed, rights, strict=True):
        if given != right and (strict or given != bare) and not (_MOVING.search(bare) and mark(given) == mark(right)):
            return False
    return True


def _link(by_kind: dict[str, list[Sign]], known: Vocabulary) -> None:
    """Put together the parts that follow one another."""
    names = [kind for kind in by_kind if kind[0] == "#"]
    if not names:
        return
    made: dict[str, list[Sign]] = {}
    for first in names:
        for chain in known.chains.get(first, ()):
            if chain.parts[1] not in by_kind:
                continue
            ends = by_kind[first]
            for part in chain.parts[1:]:
                ends = _followed(ends, by_kind.get(part, ()))
            if ends:
                made.setdefault(chain.kind, []).extend(ends)
    for name in names:
        del by_kind[name]
    for kind, signs in made.items():
        by_kind[kind] = sorted([*by_kind.get(kind, ()), *signs])


def _followed(begun: Sequence[Sign], parts: Sequence[Sign]) -> list[Sign]:
    """What was begun, and goes on with a part soon after. Both are in the order of the message."""
    out: list[Sign] = []
    place = 0
    for sign in begun:
        while place < len(parts) and parts[place].start < sign.end:
            place += 1
        if place < len(parts) and parts[place].start - sign.end <= GAP:
            out.append(Sign(sign.start, parts[place].end, sign.clause))
    return out
