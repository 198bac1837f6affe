"""The reader of working hours: plain writing, tokens, pieces, changes, entries, and the answer or the question."""

import re
from datetime import date, datetime, time
from typing import Final

from handlers.understanding import header
from handlers.understanding.changes import settle
from handlers.understanding.clocks import told
from handlers.understanding.corrections import NeedsAsking
from handlers.understanding.entries import Gatherer
from handlers.understanding.explaining import SILENT, describe
from handlers.understanding.grammar import Grammar
from handlers.understanding.judging import Judge
from handlers.understanding.lexer import MOST_TOKENS, Lexer, Token
from handlers.understanding.normalise import Plain, normalise
from handlers.understanding.pairs import Doubt, resolve
from handlers.understanding.pieces import Piece, Trail
from handlers.understanding.reading import Ask, Hours, NotHours
from handlers.understanding.reduce import Reducer
from handlers.understanding.report import Builder
from handlers.understanding.resting import rests_as_off
from handlers.understanding.rewriting import clock_of
from handlers.understanding.settling import settle as settle_tokens
from handlers.understanding.told_beside import told_beside
from handlers.understanding.totals import with_totals
from handlers.understanding.weekday_characters import name_weekdays
from handlers.understanding.weekday_letters import name_letters
from handlers.understanding.words import TABLES, vocabulary

TELLING: Final = frozenset(
    {
        *("NUM", "CLOCK", "LENGTH", "PART", "SHIFT", "TOTAL", "WORKED", "SAME", "HALFDAY"),
        *("DAY", "DAYBEFORE", "WEEKDAY", "SUNDAY", "WEEKEND", "LASTNIGHT", "OFF", "NOTOFF"),
        *("BREAK", "HADBREAK", "NOBREAK", "NOTAM"),
        *("OT", "LATE", "MORE", "EARLY", "EARLYIN", "EARLYOUT", "CORRECT", "HELPPERSON"),
    },
)
"""A message with none of these tells of no hours, no day off and no part of either."""
TELLING_MORE: Final = frozenset(
    {
        *("CLOCK", "OFF", "NOTOFF", "NOT", "DELETE", "CORRECT", "QM", "WISH", "COMPLAINT"),
        *("PERSON", "HELPPERSON", "BOTH", "REFUSED", "ABSENT", "VAGUE"),
    },
)
"""What before a pasted message makes more of it than a copy of one's own."""
BEYOND_LATIN: Final = re.compile("[\u2e80-\U0010ffff]")
SHOUTED_NAME: Final = re.compile(
    r"(?:^|[\n.!?;])\s*([^\W\d_]+)|([^\W\d_]+)(?= (?:WORKED|DID|KERJA|MASUK|LÀM|LAM|ĐI LÀM|DI LAM)\b)"
)
HAN: Final = re.compile("[\u3400-\u9fff]")
ORDERS: Final = {"zh-TW": "md", "vi": "dm", "id": "dm"}


def language_of(plain: Plain, lang: str) -> str:
    """The language whose words decide: the sender's, or for mixed writing the one that the script shows."""
    if lang in TABLES:
        return lang
    if plain.typed != plain.folded:
        return "vi"
    return "zh-TW" if BEYOND_LATIN.search(plain.folded) else "en"


def order_of(plain: Plain, lang: str) -> str:
    """How a/b is read (D7): month first in Chinese, day first in Vietnamese and Indonesian, asked in English and in doubt."""
    if lang in ORDERS:
        return ORDERS[lang]
    han = HAN.search(plain.folded) is not None
    if lang == "mixed":
        if han:
            return "md" if plain.typed == plain.folded else "ask"
        return "dm" if plain.typed != plain.folded else "ask"
    return "md" if han else "ask"


def pieces_of(text: str, *, lang: str, today: date, plain: Plain | None = None) -> list[Piece]:
    """What was said, put together as far as grammar goes; nothing of a message that is a story.

    `plain` is its plain spelling, where that is known already.
    """
    plain = plain or normalise(text)
    tokens = _tokens(plain, lang)
    if len(tokens) > MOST_TOKENS or TELLING.isdisjoint([token.kind for token in tokens]):
        return []
    tokens = name_weekdays(settle_tokens(name_letters(tokens)))
    return Grammar(tokens, today, order_of(plain, lang)).run()


def _tokens(plain: Plain, lang: str) -> list[Token]:
    return Lexer(plain, vocabulary(language_of(plain, lang))).run()


def read_hours(
    text: str, *, lang: str, local_now: datetime, plain: Plain | None = None, trail: Trail | None = None
) -> Hours | Ask | NotHours:
    """The hours or days off that a message reports; Ask where a careful clerk would ask back; NotHours where it reports none.

    `plain` is its plain spelling, where that is known already.
    """
    pasted = header.cut(text, local_now)
    if pasted.text is not text and (not pasted.before or _introduces(pasted.before, lang)):
        text, local_now, plain = pasted.text, pasted.now, None
    pieces = pieces_of(text, lang=lang, today=local_now.date(), plain=plain)
    if not pieces:
        return NotHours()
    pieces = Reducer(pieces).run()
    if trail is not None:
        for piece in pieces:
            if piece.kind not in SILENT:
                trail.note(piece.text, describe(piece))
    names = named_in(text)
    pieces = with_totals(rests_as_off(told_beside(pieces, names)))
    corrected = any(piece.kind == "CORRECT" for piece in pieces)
    try:
        pieces = settle(pieces)
    except NeedsAsking as why:
        verdict = Judge(pieces, names, corrected=corrected).run()
        return verdict if isinstance(verdict, NotHours) else Ask(reason=str(why))
    judge = Judge(pieces, names, corrected=corrected)
    verdict = judge.run()
    if verdict is not None:
        return verdict
    gatherer = Gatherer(judge.pieces)
    entries = gatherer.run()
    if not entries:
        return NotHours()
    if gatherer.doubt:
        return Ask(reason=gatherer.doubt)
    return Builder(entries, local_now, each=gatherer.each).run()


def _introduces(before: str, lang: str) -> bool:
    """Whether what was typed before a pasted message only says what it is: no times, and nobody else's."""
    tokens = _tokens(normalise(before), lang)
    figures = any(token.kind == "NUM" and not token.han for token in tokens)
    return not figures and TELLING_MORE.isdisjoint([token.kind for token in tokens])


def named_in(text: str) -> frozenset[str]:
    """Words written with a capital letter: a word that nobody knows may be a name. Where all is in capitals that tells nothing, and
    only the word that a sentence begins with or that somebody's doing follows may be one.
    """
    if text == text.lower():
        return frozenset()
    if text == text.upper():
        return frozenset(word.casefold() for found in SHOUTED_NAME.findall(text) for word in found if len(word) > 2)
    return frozenset(
        word.casefold()
        for word in re.findall(r"[^\W\d_]+", text)
        if word[0].isupper() and len(word) > 2 and not word.isupper()
    )


def day_named(text: str, *, lang: str, local_now: datetime) -> tuple[date | None, bool]:
    """The one day that a text names, and whether nothing else was said in numbers; no day where it must be asked."""
    pieces = pieces_of(text, lang=lang, today=local_now.date())
    days = [piece.value for piece in pieces if piece.kind == "DAYS"]
    alone = not any(piece.kind in {"NUM", "CLOCK", "CHAIN", "OTHER", "LENGTH"} for piece in pieces)
    if len(days) != 1 or days[0].problem or len(days[0].days) != 1:
        return None, alone
    return days[0].days[0], alone


def clock_named(text: str, *, lang: str) -> time | None:
    """A single time of day; a bare hour is taken as it is written on a 24-hour clock."""
    pieces = [
        piece
        for piece in pieces_of(text, lang=lang, today=date(2000, 1, 1))
        if piece.kind not in {"FILLER", "STOP", "IN", "OUT", "TO", "FROM", "AT", "IS"}
    ]
    clock = clock_of(pieces[0]) if len(pieces) == 1 else None
    if clock is None or clock.bad or clock.now:
        return None
    at = told(clock)
    if isinstance(at, str):
        return None
    minutes = clock.hour * 60 + clock.minute if at is None else at
    return time(minutes // 60 % 24, minutes % 60)


def range_named(text: str, *, lang: str) -> tuple[time, time] | None:
    """From when to when, with no day; None when it would have to be asked."""
    pieces = Reducer(pieces_of(text, lang=lang, today=date(2000, 1, 1))).run()
    spans = [piece for piece in pieces if piece.kind == "SPAN"]
    if len(spans) != 1 or any(
        piece.kind in {"NUM", "CLOCK", "MOVED", "VAGUE", "CHAIN", "START", "END"} for piece in pieces
    ):
        return None
    shift = next((piece.value for piece in pieces if piece.kind == "SHIFT"), "")
    pair = resolve(spans[0].value, shift=shift)
    if isinstance(pair, Doubt) or spans[0].value.end.now:
        return None
    return time(pair.start // 60 % 24, pair.start % 60), time(pair.end // 60 % 24, pair.end % 60)
