"""Which words of the vocabularies a message holds, and where: the ground that danger and intents are judged on."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from handlers.understanding import danger_words
from handlers.understanding.intent_words.chat import EXPANSIONS, SMALL_WORDS
from handlers.understanding.normalise import normalise
from handlers.understanding.vocabulary import GAP, Entry, Vocabulary, vocabulary, written_out

LONGEST: Final = 5000
"""Characters that are read of a message."""

LAUGHING: Final = frozenset("😂🤣😆😅😹😝😜😛🤪💀☠😁😄😃😋🥵🥶")
ALL_LANGUAGES: Final = frozenset({1, 2, 3})
BREAK: Final = 2
"""How many words the end of a clause counts for."""

_PIECES = re.compile(r"[a-z0-9]+|[㐀-鿿㄀-ㄯ]+|[.,;:!?()\n]+|[^\x00-\x7f]| ")
_LONG_RUN = re.compile(r"([a-z])\1{2,}")
_AFTER_GAS = frozenset({"binh", "mui", "xi", "ro", "bep", "ri", "hoi", "duong", "ong", "khi", "no", "ho"})


class Sign(NamedTuple):
    """A word of the vocabulary in a message. `start` and `end` count words (a Chinese character is one)."""

    kind: str
    start: int
    end: int
    clause: int


class Signs(NamedTuple):
    """All signs of a message by kind; `words` is how many words it has, `asks` and `shouts` whether it has such a mark."""

    by_kind: Mapping[str, list[Sign]]
    words: int
    asks: bool
    shouts: bool

    def has(self, *kinds: str) -> bool:
        """Whether any of these kinds is there."""
        return any(kind in self.by_kind for kind in kinds)

    def of(self, *kinds: str) -> list[Sign]:
        """All signs of these kinds, in the order of the message."""
        if len(kinds) == 1:
            return self.by_kind.get(kinds[0], [])
        found = [sign for kind in kinds if kind in self.by_kind for sign in self.by_kind[kind]]
        found.sort(key=_start)
        return found


def _plain_word(word: str, slips: Mapping[str, str]) -> str:
    """A Latin word nobody listed: long runs of a letter, doublings, endings and slips of the finger taken off."""
    if _LONG_RUN.search(word):
        for times in (r"\1", r"\1\1"):
            short = _LONG_RUN.sub(times, word)
            if short in slips or short in EXPANSIONS:
                return short
    if word[-1] == "2" and word[:-1].isalpha():
        word = word[:-1]
    if len(word) >= 6:
        for ending in ("mu", "lah", "kah", "in"):
            if word.endswith(ending) and word[: -len(ending)] in slips:
                return word[: -len(ending)]
    if len(word) >= 6:
        if found := slips.get(word):
            return found
        if len(word) >= 8:
            for place in range(1, len(word)):
                if (without := word[:place] + word[place + 1 :]) in slips and not slips[without] and len(without) >= 7:
                    return without
    return word


def _languages(folded: str, *, marked: bool) -> frozenset[int]:
    """Which Latin languages (1 en, 2 vi, 3 id) the small words tell; all of them when they do not."""
    votes = [0, 0, 0, 0]
    for word in folded.split():
        if (language := SMALL_WORDS.get(word)) is not None:
            votes[language] += 1
    if marked:
        votes[2] += 3
    most = max(votes)
    return frozenset(n for n in (1, 2, 3) if votes[n] * 2 >= most) if most else ALL_LANGUAGES


@lru_cache(maxsize=2)
def signs_of(text: str) -> Signs:
    """Every listed word of a message. Takes time in proportion to its length, never fails."""
    text = text[:LONGEST]
    plain = normalise(text)
    folded, typed = plain.folded, plain.typed
    if "'" in folded:
        kept = [place for place, c in enumerate(folded) if c != "'"]
        typed = "".join([typed[place] for place in kept])
        folded = "".join([folded[place] for place in kept])
    reader = _Reader(folded, typed)
    reader.read()
    by_kind = reader.by_kind
    _link(by_kind, reader.known)
    if not LAUGHING.isdisjoint(text):
        by_kind.setdefault("LAUGH", []).append(Sign("LAUGH", reader.place, reader.place, reader.clause))
    _drop_masked(by_kind)
    return Signs(by_kind=by_kind, words=reader.place, asks="?" in folded, shouts="!" in folded)


class _Reader:
    """Goes through a message once: runs of Latin words, runs of Chinese characters, and what ends a clause."""

    def __init__(self, folded: str, typed: str) -> None:
        self.folded, self.typed = folded, typed
        self.same = folded == typed
        self.known = vocabulary()
        self.languages = _languages(folded, marked=not self.same)
        self.by_kind: dict[str, list[Sign]] = {}
        self.place, self.clause = 0, 0
        self.words: list[tuple[str, str]] = []

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
        if self.known.slips.get(word) != "" and word not in EXPANSIONS and not word.isdigit():
            plain = _plain_word(word, self.known.slips)
        if typed == word:
            typed = plain
        if plain == "ga" and self.words:  # Indonesian "not", or Vietnamese gas
            plain = typed = "gas" if self.words[-1][0] in _AFTER_GAS else "tidak"
        self.words += written_out(plain, typed)

    def _characters(self, run: str) -> None:
        """Find the words in a run of Chinese characters."""
        lengths, characters = self.known.lengths, self.known.characters
        size, place = len(run), self.place
        for start in range(size):
            for length in lengths.get(run[start], ()):
                if start + length > size:
                    break
                for kind in characters.get(run[start : start + length], ()):
                    self._add(kind, place + start, place + start + length)
        self.place += size

    def _phrases(self) -> None:
        """Find the phrases in the run of Latin words that ends here."""
        words, place = self.words, self.place
        longest, phrases = self.known.longest, self.known.phrases
        total = len(words)
        for start in range(total):
            phrase = words[start][0]
            for size in range(1, min(longest.get(phrase, 0), total - start) + 1):
                if size > 1:
                    phrase = f"{phrase} {words[start + size - 1][0]}"
                for entry in phrases.get(phrase, ()):
                    # One word alone may be a word of another language; two are hardly one by chance.
                    if (size > 1 or not entry.language or entry.language in self.languages) and _fits(
                        entry, words, start
                    ):
                        for kind in entry.kinds:
                            self._add(kind, place + start, place + start + size)
        self.place += total
        self.words = []

    def _add(self, kind: str, start: int, end: int) -> None:
        sign = Sign(kind, start, end, self.clause)
        if (there := self.by_kind.get(kind)) is None:
            self.by_kind[kind] = [sign]
        else:
            there.append(sign)


def _fits(entry: Entry, words: list[tuple[str, str]], start: int) -> bool:
    """Whether words carry the right marks, or none where none are needed."""
    for place, mark in enumerate(entry.marks, start):
        bare, typed = words[place]
        if typed != mark and (entry.strict or typed != bare):
            return False
    return True


def _link(by_kind: dict[str, list[Sign]], known: Vocabulary) -> None:
    """Put together the parts that follow one another."""
    names = [kind for kind in by_kind if kind[0] == "#"]
    made: list[Sign] = []
    for first in names:
        for chain in known.chains.get(first, ()):
            if any(part not in by_kind for part in chain.parts):
                continue
            ends = by_kind[first]
            for part in chain.parts[1:]:
                ends = _followed(ends, by_kind[part])
                if not ends:
                    break
            made += [Sign(chain.kind, sign.start, sign.end, sign.clause) for sign in ends]
    for name in names:
        del by_kind[name]
    for sign in made:
        by_kind.setdefault(sign.kind, []).append(sign)
    for kind in {sign.kind for sign in made}:
        by_kind[kind].sort(key=_start)


def _followed(begun: list[Sign], parts: list[Sign]) -> list[Sign]:
    """What was begun, and goes on with a part soon after. Both are in the order of the message."""
    out: list[Sign] = []
    place = 0
    for sign in begun:
        while place < len(parts) and parts[place].start < sign.end:
            place += 1
        if place < len(parts) and parts[place].start - sign.end <= GAP:
            out.append(Sign(sign.kind, sign.start, parts[place].end, sign.clause))
    return out


def _drop_masked(by_kind: dict[str, list[Sign]]) -> None:
    """Take out words of danger inside harmless phrases, and excuses inside phrases that excuse nothing or are danger."""
    masks = by_kind.get("MASK")
    if masks:
        _drop(by_kind, danger_words.HAPPENS, masks)
    if covers := by_kind.get("NOTBAD"):
        _drop(by_kind, frozenset(kind for kind in by_kind if kind == "BAD" or kind.endswith("_F")), covers)
    if not danger_words.EXCUSES.isdisjoint(by_kind):
        covers = by_kind.get("NOTNEG", [])
        if covers:
            _drop(by_kind, danger_words.EXCUSES, covers)
        if longer := [
            s for kind in by_kind if kind in danger_words.HAPPENS for s in by_kind[kind] if s.end - s.start > 1
        ]:
            _drop(by_kind, danger_words.EXCUSES, longer)


def _drop(by_kind: dict[str, list[Sign]], kinds: frozenset[str], covers: list[Sign]) -> None:
    """Take out the signs of these kinds that a cover of at least their size overlaps."""
    longest: dict[int, int] = {}
    for cover in covers:
        size = cover.end - cover.start
        for place in range(cover.start, cover.end):
            if longest.get(place, 0) < size:
                longest[place] = size
    for kind in [kind for kind in by_kind if kind in kinds]:
        kept = [
            sign
            for sign in by_kind[kind]
            if sign.end == sign.start
            or max([longest.get(place, 0) for place in range(sign.start, sign.end)]) < sign.end - sign.start
        ]
        if kept:
            by_kind[kind] = kept
        else:
            del by_kind[kind]


def gap(one: Sign, other: Sign) -> int:
    """How many words stand between two signs; 0 when they touch or overlap."""
    return max(one.start - other.end, other.start - one.end, 0)


def around(sign: Sign, others: Sequence[Sign], reach: int) -> Sequence[Sign]:
    """Those of `others`, which are in the order of the message, that are not further than `reach` words from a sign."""
    if len(others) < FEW:
        return [other for other in others if gap(sign, other) <= reach]
    first = bisect_left(others, sign.start - reach - LONGEST_SIGN, key=_start)
    last = bisect_right(others, sign.end + reach, key=_start)
    return [other for other in others[first:last] if gap(sign, other) <= reach]


def _start(sign: Sign) -> int:
    return sign.start


FEW: Final = 8
LONGEST_SIGN: Final = 20
"""No phrase of the vocabulary has so many words."""
