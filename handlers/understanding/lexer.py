"""From plain writing to tokens: the longest known word at each place, numbers in figures and characters, and marks that tell."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from handlers.understanding.normalise import DIGITS, NUMERALS, Plain
from handlers.understanding.numerals import VALUE, han_number
from handlers.understanding.spellings import (
    BETWEEN_WORDS,
    FOLLOWING,
    WORD,
    drawn_out,
    may_be,
    said_twice,
    two_words,
    with_ending,
)
from handlers.understanding.words import Meaning, Vocabulary

MARKS: Final = {
    "-": "DASH", "/": "SLASH", ":": "COLON", ",": "SEP", ".": "STOP", "\n": "NL", ";": "SEMI", "?": "QM", "!": "STOP", "(": "OPEN", ")": "SHUT",
    "+": "PLUS", "*": "TIMES", "[": "OPEN", "]": "SHUT", "|": "SEMI", "=": "EQ", "~": "DASH", ">": "DASH",
}  # fmt: skip
MOST_TOKENS: Final = 400
"""More words than this is a story; a table of a whole month has fewer."""
UNITS: Final = frozenset({"JAM", "HOURS", "HALFHOURS", "H", "MIN", "LENGTH"})
OF_SPAN: Final = frozenset({"DASH", "TO", "TOI", "COLON", "STOP", "SLASH", "JAM", "AT", "FROM"})
HALVES: Final[Mapping[str, str]] = {"a": "am", "p": "pm"}
"""Letters that behind an hour are the halves of the day."""
_APOSTROPHE: Final = "'"
FIGURES: Final = re.compile("[0-9]+")
RUN_TOGETHER: Final = re.compile("(?!20|19)(?:[01][0-9]|2[0-4])[0-5][0-9](?:[01][0-9]|2[0-4])[0-5][0-9]")
"""08001700: a start and an end of four figures each; eight figures that begin with a year are a date."""
SHORTEST_SLIP: Final = 4
"""Letters; in shorter words a slip makes another word."""
ENDS_SENTENCE: Final = re.compile("[a-z]{3}[.] ")
LAST_HOUR: Final = 24
HOUR_UNITS: Final = frozenset("點時")


class Token(NamedTuple):
    """One word, number or mark. `glued`: nothing stands between it and the token before. A number keeps how it was written in `text`."""

    kind: str
    value: str
    number: int
    text: str
    start: int
    glued: bool
    han: bool = False


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
        if character == ">" and self.tokens and self.tokens[-1].kind in {"DASH", "EQ"} and self.last == place:
            self.tokens[-1] = self.tokens[-1]._replace(kind="DASH")
            self.last = place + 1  # the head of an arrow: 8:00 -> 17:00
            return
        self._add(kind, "", place, place + 1)

    def _between_figures(self, place: int) -> bool:
        around = self.folded[max(place - 1, 0) : place + 3]
        if len(around) != 4 or around[0] not in DIGITS or not around[2:].isdigit():
            return False
        hour = self.folded[max(place - 3, 0) : place]
        if ":" in hour or (hour[-2:].isdigit() and int(hour[-2:]) > LAST_HOUR):
            return False  # 12:00;11號 and 休60;10/1 are another day
        return self.folded[place + 3 : place + 4] not in {*DIGITS, "號", "日", "月", "/"}

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
        if RUN_TOGETHER.fullmatch(figures):
            middle = place + len(figures) // 2
            self._add("NUM", "", place, middle, int(self.folded[place:middle]))
            self._add("DASH", "", middle, middle)
            place, figures = middle, self.folded[middle:end]
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
        if end > place + 1 and self.folded[end - 1] == "兩":
            end -= 1  # 廿八、廿九兩天
        if weekday and end > place + 1 and self.folded[end : end + 1] in HOUR_UNITS:
            end = place + 1  # 週一八點到五點
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
        if first in HALVES and self._half_of_day(first, place):
            self._add("PART", HALVES[first], place, end)
            return end
        if self.folded[end : end + 1] == "2" and (twice := said_twice(self.folded, place, end, self.words)):
            self._mean(twice[0], place, twice[1])
            return twice[1]
        halved = first in HALVES.values() and self.tokens and self.tokens[-1].kind == "NUM"  # from nine AM I worked
        ends = self._ends(end, first) if first in self.words.seconds and not halved else [end]
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

    def _half_of_day(self, letter: str, place: int) -> bool:
        """8a-5p; where a p alone is the word for minutes (nghỉ 10p), only behind such an a."""
        before = self.tokens[-1] if self.tokens else None
        if before is None or before.kind != "NUM" or self.last != place or not 1 <= before.number <= 12:
            return False
        minutes = letter == "p" and self.words.bare["p"][0][0] == "MIN"
        return not minutes or any(token.kind == "PART" and token.text == "a" for token in self.tokens[-8:])

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
        counts = len(ends) > 1 and self._counts(place, end)
        for stop in reversed(ends):
            typed, folded = self._phrase(place, stop)
            meanings = self.words.marked.get(typed) if look_at_marks or typed != folded else None
            if not look_at_marks and not meanings and (typed == folded or may_be(typed, folded, self.words.forms)):
                meanings = self.words.bare.get(folded)
            if meanings and counts and stop > end and meanings[0][0] not in UNITS:
                continue
            if meanings and stop > end and "." in folded and ENDS_SENTENCE.search(self.folded, place, stop):
                continue  # no break. today
            if meanings and (stop == end or not (self.folded[stop - 1] in DIGITS and self._figure_goes_on(stop))):
                if "." in self.folded[place:stop] and self.folded[stop : stop + 1] == ".":
                    stop += 1  # noqa: PLW2901  # the last dot of a.m. belongs to the word
                if self.folded[stop : stop + 1] == "2" and f"{folded.rsplit(' ', 1)[-1]}2" in self.words.bare:
                    stop += 1  # noqa: PLW2901  # tadi pagi2
                self._mean(meanings, place, stop)
                return stop
        return None

    def _counts(self, place: int, end: int) -> bool:
        """Lembur 2 jam istirahat 1 jam: behind a number that ends no span, the word for an hour is the number's."""
        if not self.tokens or self.tokens[-1].kind != "NUM" or not 0 < self.tokens[-1].number <= 12:
            return False
        before = self.tokens[-2].kind if len(self.tokens) > 1 else ""
        unit = self.words.bare.get(self.folded[place:end])
        return before not in OF_SPAN and unit is not None and unit[0][0] in UNITS

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
        """A word nobody knows as it stands; glued to a number it may be two known ones (7hsang, 5pmto)."""
        word = self.folded[place:end]
        after_number = bool(self.tokens) and self.tokens[-1].kind == "NUM" and self.last == place
        if after_number or (end < len(self.folded) and self.folded[end] in DIGITS):
            cut = two_words(word, self.words)
            if cut is not None:
                self._mean(self.words.bare[word[:cut]], place, place + cut)
                self._mean(self.words.bare[word[cut:]], place + cut, end)
                return end
        meant = with_ending(word, self.words) or drawn_out(word, self.words)
        if meant is None and len(word) >= SHORTEST_SLIP and not self.marks:
            meant = self.words.slips.get(word)
        if meant:
            self._mean(meant, place, end)
        else:
            self._add("UNK", "", place, end)
        return end
