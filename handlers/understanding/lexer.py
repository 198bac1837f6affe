"""From plain writing to tokens: the longest known word at each place, numbers in figures and characters, and marks that tell."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final, NamedTuple

from handlers.understanding.normalise import DIGITS, NUMERALS, Plain
from handlers.understanding.numerals import VALUE, han_number
from handlers.understanding.words import Meaning, Vocabulary

MARKS: Final = {
    "-": "DASH", "/": "SLASH", ":": "COLON", ",": "SEP", ".": "STOP", "\n": "NL", ";": "SEMI", "?": "QM", "!": "STOP", "(": "OPEN", ")": "SHUT",
    "+": "PLUS", "*": "TIMES", "[": "OPEN", "]": "SHUT", "|": "SEMI", "=": "EQ", "~": "DASH", ">": "DASH",
}  # fmt: skip
MOST_TOKENS: Final = 400
"""More words than this is a story; a table of a whole month has fewer."""
_APOSTROPHE: Final = "'"
ONE_TONE: Final[Mapping[int, int | str]] = {0x303: 0x309, ord("đ"): "d\u0335"}
"""Hook and tilde are one tone to many who write; a bar is a mark like the others."""
FIGURES: Final = re.compile("[0-9]+")
WORD: Final = re.compile(r"[^\W\d_\u2e80-\U0010ffff]+(?:'[^\W\d_\u2e80-\U0010ffff]+)*")
FOLLOWING: Final = re.compile(rf"[ \-./]{{1,2}}({WORD.pattern}|[0-9]+)")


DIGITS_NEXT: Final = frozenset(DIGITS)
BETWEEN_WORDS: Final[dict[int, str | None]] = {ord("-"): " ", ord("."): " ", ord("/"): " ", ord("'"): None}


class Token(NamedTuple):
    """One word, number or mark. `glued`: nothing stands between it and the token before. A number keeps how it was written in `text`."""

    kind: str
    value: str
    number: int
    text: str
    start: int
    glued: bool
    han: bool = False


def _within(some: str, every: str) -> bool:
    """Whether the characters of `some` stand in `every` in the same order."""
    rest = iter(every)
    return all(character in rest for character in some)


class Lexer:
    """Takes one message apart. Linear: each place looks ahead no further than the longest word known."""

    def __init__(self, plain: Plain, words: Vocabulary) -> None:
        self.typed, self.folded = plain
        self.words = words
        self.marks = self.typed != self.folded  # Vietnamese with its marks: a word without any may be just that word
        self.size = len(self.folded)
        self.tokens: list[Token] = []
        self.last = -1  # where the token before ended

    def run(self) -> list[Token]:
        """All tokens, in order, up to `MOST_TOKENS`; spaces are dropped and unknown words are UNK."""
        place, size, folded = 0, self.size, self.folded
        while place < size and len(self.tokens) <= MOST_TOKENS:
            character = folded[place]
            if character == " ":
                place += 1
            elif "a" <= character <= "z":
                place = self._latin(place)
            elif character in DIGITS:
                place = self._figures(place)
            elif character in MARKS:
                self._mark(place, character)
                place += 1
            elif character.isalpha() and (character.isascii() or character < "\u2e80"):
                place = self._latin(place)
            elif character in self.words.han or character in NUMERALS:
                place = self._han(place)
            else:
                place = self._symbol(place)
        return self.tokens

    def _mark(self, place: int, character: str) -> None:
        """A mark; between figures ";" is a slip for ":" (C10), and an apostrophe behind them is minutes."""
        kind = MARKS[character]
        if character == ";" and self._between_figures(place):
            kind = "COLON"
        self._add(kind, "", place, place + 1)

    def _between_figures(self, place: int) -> bool:
        around = self.folded[max(place - 1, 0) : place + 3]
        return len(around) == 4 and around[0] in DIGITS and around[2:].isdigit()

    def _add(self, kind: str, value: str, start: int, end: int, number: int = -1, *, han: bool = False) -> None:
        self.tokens.append(Token(kind, value, number, self.typed[start:end], start, self.last == start, han))
        self.last = end

    def _mean(self, meanings: tuple[Meaning, ...], start: int, end: int) -> None:
        text, glued = self.typed[start:end], self.last == start
        for kind, value in meanings:
            if kind == "NUM":
                self.tokens.append(Token("NUM", "word", int(value), text, start, glued=glued, han=True))
            else:
                self.tokens.append(Token(kind, value, -1, text, start, glued=glued))
            glued = False
        self.last = end

    def _figures(self, place: int) -> int:
        found = FIGURES.match(self.folded, place)
        assert found is not None
        end, figures = found.end(), found[0]
        self._add("NUM", "", place, end, int(figures) if len(figures) <= 8 else 10**9)
        return end

    def _symbol(self, place: int) -> int:
        """A sign that may be a word (%, @), or an unknown character; unknown characters in a row are one word."""
        character = self.folded[place]
        known = self.words.marked.get(character)
        if character == _APOSTROPHE and self.tokens and self.tokens[-1].kind == "NUM" and self.last == place:
            self._add("MIN", "", place, place + 1)
        elif known:
            self._mean(known, place, place + 1)
        elif character.isalnum():
            previous = self.tokens[-1] if self.tokens else None
            if previous and previous.kind == "UNK" and self.last == place and len(previous.text) < 40:
                self.tokens[-1] = previous._replace(text=previous.text + self.typed[place])
                self.last = place + 1
            else:
                self._add("UNK", "", place, place + 1)
        return place + 1

    def _han(self, place: int) -> int:
        weekday = self._names_weekday(place)
        if weekday and self.folded[place + 1 : place + 3] in {"一樣", "一直", "一起", "一定", "一共"}:
            self._add("NUM", "", place, place + 1, VALUE[self.folded[place]], han=True)
            return place + 1
        longest = 0 if weekday else self.words.han.get(self.folded[place], 0)
        for size in range(min(longest, len(self.folded) - place), 0, -1):
            meanings = self.words.marked.get(self.folded[place : place + size])
            if meanings:
                self._mean(meanings, place, place + size)
                return place + size
        end = place
        while end < min(len(self.folded), place + 9) and (
            self.folded[end] in NUMERALS or (self.folded[end] == "百" and end > place)
        ):
            end += 1
        number = han_number(self.folded[place:end]) if place < end <= place + 8 else None
        if number is None and end > place + 1:
            self._add("UNK", "", place, end)
            return end
        if number is None:
            return self._symbol(place)
        self._add("NUM", "", place, end, number, han=True)
        return end

    def _names_weekday(self, place: int) -> bool:
        """週一下午 is Monday afternoon, and no 一下; but 上週一直 is last week. 五月六日 is a date, and no weekend."""
        before = self.tokens[-1] if self.tokens else None
        if before is not None and before.kind == "MONTHUNIT" and self.last == place and self.folded[place] in NUMERALS:
            return True
        if before is None or before.kind != "WEEK" or self.last != place or self.folded[place] not in "一二三四五六":
            return False
        pair = self.folded[place : place + 2]
        return pair != "六日" and not (before.value and pair in {"一直", "一樣", "一共", "一起", "一定", "一般"})

    def _word_end(self, place: int) -> int:
        found = WORD.match(self.folded, place)
        return found.end() if found else place

    def _latin(self, place: int) -> int:
        end = self._word_end(place)
        first = self.folded[place:end]
        if _APOSTROPHE in first:
            first = first.replace(_APOSTROPHE, "")
        if (
            first in {"a", "p"}
            and self.tokens
            and self.tokens[-1].kind == "NUM"
            and self.last == place
            and 1 <= self.tokens[-1].number <= 12
            and "a" in self.words.bare
            and self.words.bare["a"][0][0] == "FILLER"
        ):
            self._add("PART", "am" if first == "a" else "pm", place, end)
            return end
        if end < len(self.folded) and self.folded[end] == "2" and (doubled := self._doubled(place, end)):
            return doubled
        ends = self._ends(end, first) if first in self.words.seconds else [end]
        if len(ends) == 1:
            known = self.words.marked.get(self.typed[place:end]) if self.marks else self.words.bare.get(first)
            if known:
                self._mean(known, place, end)
                return end
        for look_at_marks in (True, False) if self.marks else (False,):
            found = self._longest(place, end, ends, look_at_marks=look_at_marks)
            if found:
                return found
        return self._unknown(place, end)

    def _ends(self, place: int, first: str) -> list[int]:
        """Where the phrases that may begin here end: the word alone, and with each word behind it."""
        ends = [place]
        found = FOLLOWING.match(self.folded, place)
        if found is None or found[1].replace(_APOSTROPHE, "") not in self.words.seconds[first]:
            return ends
        for _ in range(self.words.parts[first] - 1):
            ends.append(found.end())
            found = FOLLOWING.match(self.folded, found.end())
            if found is None:
                break
        return ends

    def _longest(self, place: int, end: int, ends: list[int], *, look_at_marks: bool) -> int | None:
        """Take the longest phrase that begins here; with marks typed, words written just so go before those that differ in marks."""
        for stop in reversed(ends):
            typed, folded = self._phrase(place, stop)
            meanings = self.words.marked.get(typed) if look_at_marks or typed != folded else None
            if (
                not look_at_marks
                and not meanings
                and (typed == folded or self._may_be(typed, folded, self.words.forms))
            ):
                meanings = self.words.bare.get(folded)
            if meanings and (stop == end or not (self.folded[stop - 1] in DIGITS and self._figure_goes_on(stop))):
                if "." in self.folded[place:stop] and self.folded[stop : stop + 1] == ".":
                    stop += 1  # noqa: PLW2901  # the last dot of a.m. belongs to the word
                self._mean(meanings, place, stop)
                return stop
        return None

    def _may_be(self, typed: str, folded: str, forms: Mapping[str, tuple[str, ...]]) -> bool:
        """Whether marks that were typed are some of the marks of a known word, or hook and tilde changed (C10): nghĩ, not mượn."""
        typed_marks = unicodedata.normalize("NFD", typed).translate(ONE_TONE)
        return any(
            _within(typed_marks, unicodedata.normalize("NFD", form).translate(ONE_TONE))
            for form in forms.get(folded, ())
        )

    def _doubled(self, place: int, end: int) -> int | None:
        """Indonesian writes a word said twice with a 2: masing2, dua2nya."""
        stop = self._word_end(end + 1) if end + 1 < len(self.folded) and self.folded[end + 1].isalpha() else end + 1
        word = self.folded[place:stop]
        meanings = self.words.bare.get(word) or (
            self.words.bare.get(self.folded[place:end])
            if end - place > 3 and stop == end + 1 and not self.folded[stop : stop + 1].strip()
            else None
        )
        if not meanings or meanings[0][0] in {
            "SHIFT",
            "WORK",
            "IN",
            "OUT",
            "TO",
            "FROM",
            "JAM",
            "WEEK",
            "DAYOF",
            "BREAK",
        }:
            return None
        self._mean(meanings, place, stop)
        return stop

    def _figure_goes_on(self, stop: int) -> bool:
        """Whether a phrase that ends in a figure (ca 1, shift 2) would cut a time or number in two."""
        if self.folded[stop : stop + 1].isalnum():
            return True
        return self.folded[stop : stop + 2].lstrip()[:1] in {":", "-", "/"}

    def _phrase(self, place: int, stop: int) -> tuple[str, str]:
        typed, folded = self.typed[place:stop], self.folded[place:stop]
        if folded.isalpha():
            return typed, folded
        same = typed == folded
        folded = " ".join(folded.translate(BETWEEN_WORDS).split())
        return (folded if same else " ".join(typed.translate(BETWEEN_WORDS).split())), folded

    def _unknown(self, place: int, end: int) -> int:
        """A word nobody knows; glued to a number it may be two known ones (7hsang, 5pmto)."""
        after_number = bool(self.tokens) and self.tokens[-1].kind == "NUM" and self.last == place
        if after_number or (end < len(self.folded) and self.folded[end] in DIGITS):
            for cut in range(end - 1, place, -1):
                one, two = self.folded[place:cut], self.folded[cut:end]
                if one in self.words.bare and two in self.words.bare:
                    self._mean(self.words.bare[one], place, cut)
                    self._mean(self.words.bare[two], cut, end)
                    return end
        if end - place > 5 and self.folded[end - 3 : end] == "nya" and self.folded[place : end - 3] in self.words.bare:
            self._mean(self.words.bare[self.folded[place : end - 3]], place, end)
            return end
        stretched = self._unstretched(place, end) or (
            None if end - place < 4 or self.marks else self.words.slips.get(self.folded[place:end])
        )
        if stretched:
            self._mean(stretched, place, end)
            return end
        self._add("UNK", "", place, end)
        return end

    def _unstretched(self, place: int, end: int) -> tuple[Meaning, ...] | None:
        """A word with its last letter drawn out: yaaa, dongg."""
        word = self.folded[place:end]
        while len(word) > 2 and word[-1] == word[-2]:
            word = word[:-1]
            if word in self.words.bare:
                return self.words.bare[word]
        return None
