"""The words of four languages, as one vocabulary per language of the sender.

The kinds of word are the vocabulary of the grammar:

* days: DAY (offset), DAYBEFORE (the one named last), LASTNIGHT, NEXTDAY, DAYSAGO, AGO (before the number of days), WEEKDAY (0 is Monday), WEEK (alone: "weekday number"; with a value: which week), WEEKLATEST,
  WEEKNEXT,
  SUNDAY, WEEKEND, MONTH, MONTHUNIT, DATEUNIT, DAYOF, YEARUNIT, MINGUO, ORDINAL, DAYCOUNT, FEWDAYS, HABIT
* clock: PART (of the day), OCLOCK, H (an hour that may be a length), JAM, AT, MIN, SECOND, HALF, HALFTO, HALFPAST, QUARTERTO, QUARTERPAST, KE, KE4,
  PAST, PASTMARK, LESS, SHARP, CLOCK (noon, midnight, now)
* lengths: HOURS, HALFHOURS, LENGTH (minutes), NUM, TIMES, TIMESN
* what happened: FROM, TO, IN, OUT, AND, WORK, SHIFT, BREAK, NOBREAK, NOTAM (not allowed to rest), HADBREAK, EACH, SAME, OT, NOOT, TOTAL, MORE, LATE,
  EARLYIN, EARLYOUT, BASE (what was planned), CLAIM (what others say it is), ACTUAL, CORRECT, NOT, DELETE, IS, OFF, NOTOFF, REFUSED (a leave that was not given),
  ABSENT (did not go after all), UNCLEAR (a break longer or shorter than nobody knows what), HALFDAY, SICK, VAGUE
* who and what else: SELF, BOTH, PERSON, HELPPERSON, BOSS, FIRM (our company works …), QUESTION, OKAY, WISH, EVENT, COMPLAINT, LABEL (a number follows that is no hour), COUNTER (a
  number went before that is no hour), SCHEDULE, FILLER (with the value "task": what was done at work, which beside hours is no
  stranger, and alone tells of none; with "mood": how it was, which makes no list of the days around it)
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from handlers.understanding.normalise import FOLDING
from handlers.understanding.words import en, id, vi, zh, zh_around


def _joined(*tables: Mapping[str, str]) -> Mapping[str, str]:
    """One table of several whose words are parted by spaces; where a word has two kinds, the first table decides."""
    keys = dict.fromkeys(key for table in tables for key in table)
    return {key: " ".join(table[key] for table in tables if key in table) for key in keys}


TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-TW": _joined(zh.WORDS, zh_around.WORDS),
    "en": en.WORDS,
    "vi": vi.WORDS,
    "id": id.WORDS,
}
ORDER: Final = ("zh-TW", "en", "vi", "id")

Meaning = tuple[str, str]
"""A kind of word and its value ("" where it has none)."""


class Vocabulary(NamedTuple):
    """What words mean to a sender of one language. `marked` and `bare` are the same words with and without Vietnamese marks."""

    marked: Mapping[str, tuple[Meaning, ...]]
    bare: Mapping[str, tuple[Meaning, ...]]
    forms: Mapping[str, tuple[str, ...]]
    """A spelling without marks: the marked spellings that it may stand for."""
    slips: Mapping[str, tuple[Meaning, ...]]
    """Slips of the finger in words of days and breaks: one letter left out, two changed places, or one that sounds alike."""
    parts: Mapping[str, int]
    """The first word of a phrase: how many words the longest such phrase has."""
    seconds: Mapping[str, frozenset[str]]
    """The first word of a phrase: the words that may come second."""
    han: Mapping[str, int]
    """The first character of a Chinese word: the length of the longest such word."""


def expand(pattern: str) -> Iterator[str]:
    """The words that a pattern with `(a/b)` stands for."""
    opening = pattern.find("(")
    if opening < 0:
        yield pattern.strip()
        return
    closing = pattern.index(")", opening)
    for choice in pattern[opening + 1 : closing].split("/"):
        yield from expand(pattern[:opening] + choice + pattern[closing + 1 :].lstrip(" " if not choice else ""))


def _meanings(key: str) -> tuple[Meaning, ...]:
    pairs = (part.partition(":") for part in key.split())
    return tuple((kind, value) for kind, _, value in pairs)


SLIPPING: Final = frozenset({"DAY", "BREAK", "WEEKDAY", "MONTH", "FROM", "TO", "IN", "OUT", "OT"})
ALIKE: Final = ("cs", "sc", "kc", "ck", "sz", "zs", "ei", "ie", "fp", "pf", "vb", "bv", "uo", "ou")


def _may_slip(word: str, bare: Mapping[str, tuple[Meaning, ...]]) -> bool:
    kind = bare[word][0][0]
    return (
        word.isascii() and word.isalpha() and kind in SLIPPING and len(word) >= (5 if kind in {"DAY", "BREAK"} else 7)
    )


def _slips(word: str) -> Iterator[str]:
    """What a word becomes by one slip behind its first letter."""
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]
        if place + 1 < len(word):
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        for one, other in ALIKE:
            if word[place] == one:
                yield word[:place] + other + word[place + 1 :]


@cache
def vocabulary(language: str) -> Vocabulary:
    """All words; where two languages share a spelling, the sender's language decides, then the order of `ORDER`."""
    marked: dict[str, tuple[Meaning, ...]] = {}
    bare: dict[str, tuple[Meaning, ...]] = {}
    forms: dict[str, list[str]] = {}
    parts: dict[str, int] = {}
    seconds: dict[str, set[str]] = {}
    han: dict[str, int] = {}
    for name in (language, *(other for other in ORDER if other != language)):
        for key, written in TABLES[name].items():
            meanings = _meanings(key)
            for pattern in written.split() if name == "zh-TW" else written.split("|"):
                for word in expand(pattern) if "(" in pattern else (pattern,):
                    if name == "zh-TW" and not word.isascii():
                        marked.setdefault(word, meanings)
                        han[word[0]] = max(han.get(word[0], 0), len(word))
                        continue
                    plain = word.replace("-", " ").replace("/", " ").replace("'", "").replace(".", " ").strip()
                    folded = plain.translate(FOLDING)
                    marked.setdefault(plain, meanings)
                    bare.setdefault(folded, meanings)
                    forms.setdefault(folded, []).append(plain)
                    first, size = folded.split(" ", 1)[0], folded.count(" ") + 1
                    if size > 1:
                        seconds.setdefault(first, set()).add(folded.split(" ", 2)[1])
                    if parts.get(first, 0) < size:
                        parts[first] = size
    return Vocabulary(
        marked=marked,
        bare=bare,
        forms={word: tuple(dict.fromkeys(typed)) for word, typed in forms.items()},
        slips={slip: bare[word] for word in bare if _may_slip(word, bare) for slip in _slips(word) if slip not in bare},
        parts=parts,
        seconds={first: frozenset(words) for first, words in seconds.items()},
        han=han,
    )
