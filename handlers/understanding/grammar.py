"""From tokens to pieces: days, clock times and lengths are put together; everything else keeps its kind."""

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from handlers.understanding.clocks import ClockGrammar
from handlers.understanding.days import DayGrammar
from handlers.understanding.lengths import LengthGrammar
from handlers.understanding.lexer import Token
from handlers.understanding.pieces import Clock, Days, Piece

CLOCKISH: Final = frozenset({"NUM", "H", "HALF", "OCLOCK", "PART", "MIN"})
ALSO_LABELS: Final = frozenset(
    {"產線", "站", "電話", "line", "phone", "id", "no", "gate", "bed", "điện thoại", "pin", "bài", "kelas", "jalan"}
)
"""Words of another kind that make an unlike number of the one behind them: line 3."""
UNSETTLED: Final = frozenset({"CORRECT", "QUESTION", "PART", "FILLER", "VAGUE", "OFF", "WEEK", "DAY", "BREAK", "SAME", "OUT", "NUM", "DAYCOUNT", "DAYOF", "REAR"})
LIKE: Final = frozenset({"như", "nhu", "like", "kayak", "kyk", "kaya", "seperti", "跟", "照"})
"""Words that before a day say that it was as on that day, where no hours are told."""
HAN: Final = "\u2e80"
ENDS_CLAUSE: Final = frozenset({"STOP", "SEMI", "QM", "NL", "SEP"})


class Number(NamedTuple):
    """A bare number: how much, how it was written, and the clock it may be."""

    amount: float
    text: str
    clock: Clock | None
    han: bool


def settle(tokens: list[Token]) -> list[Token]:
    """Words whose sense their neighbours decide."""
    for place, token in enumerate(tokens):
        if token.kind not in UNSETTLED:
            continue
        before = tokens[place - 1].kind if place else ""
        after = tokens[place + 1].kind if place + 1 < len(tokens) else ""
        dated = before == "NUM" and place > 1 and tokens[place - 2].kind in {"SLASH", "STOP", "MONTH", "DAYOF"}
        if token.kind == "OFF" and token.text == "off" and ((before in CLOCKISH and not dated) or after == "AT"):
            tokens[place] = token._replace(kind="OUT", value="")
        elif token.kind == "WEEK" and token.text == "t" and before == "NUM" and token.glued:
            tokens[place] = token._replace(kind="HOURS")
        elif (
            token.kind == "DAY"
            and after == "PART"
            and tokens[place + 1].start == token.start
            and before in CLOCKISH - {"PART", "MIN"}
        ):
            tokens[place], tokens[place + 1] = tokens[place + 1], token
        elif (
            token.kind == "BREAK"
            and token.text in {"trừ", "tru", "minus", "扣"}
            and after in {"DAY", "WEEKDAY", "WEEK", "DAYOF", "SUNDAY"}
        ):
            tokens[place] = token._replace(kind="EXCEPT")
        elif (
            token.kind == "SAME"
            and token.text == "sama"
            and after in {"DAY", "WEEKDAY", "WEEK", "DAYOF", "BREAK", "NUM", "LASTNIGHT"}
        ):
            tokens[place] = token._replace(kind="AND")
        elif token.kind == "CORRECT" and token.text == "jadi" and not (before in CLOCKISH and after in {"NUM", "JAM", "AT"}):
            tokens[place] = token._replace(kind="FILLER")
        elif token.kind == "CORRECT" and token.text == "perbaikan" and after not in {"COLON", "NUM", "DAY", "JAM", "SEP"}:
            tokens[place] = token._replace(kind="TROUBLE")
        elif token.kind == "QUESTION" and token.text == "嘛" and after not in {"", "QM", "STOP", "NL", "SEP", "FILLER"}:
            tokens[place] = token._replace(kind="FILLER")
        elif token.kind == "PART" and token.value == "midnight" and before == "TO" and after not in {"NUM", "JAM", "AT"}:
            if token.text[0] < HAN:
                tokens[place] = token._replace(kind="CLOCK")
        elif token.text in LIKE and after in {"DAY", "WEEK", "WEEKDAY", "LASTNIGHT", "DAYOF"}:
            tokens[place] = token._replace(kind="SAME", value="")
        elif token.kind == "REAR" and token.text == "last" and after == "WEEKDAY":
            tokens[place] = token._replace(kind="WEEK", value="-1")
        elif token.kind == "OUT" and token.text == "leave" and before in {"HOURS", "DAYCOUNT", "LENGTH"}:
            tokens[place] = token._replace(kind="OFF", value="leave")
        elif (
            token.kind == "NUM"
            and token.value == "word"
            and token.text in {"năm", "nam"}
            and after == "NUM"
            and tokens[place + 1].number > 1900
        ):
            tokens[place] = token._replace(kind="YEARUNIT")
        elif token.kind == "DAYCOUNT" and token.text == "ca" and before != "NUM":
            tokens[place] = token._replace(kind="WORK")
        elif (
            token.kind in {"DAYCOUNT", "DAYOF"}
            and token.text in {"bữa", "bua", "đợt"}
            and before == "NUM"
            and after in {"COLON", "SEP"}
        ):
            tokens[place] = token._replace(kind="TIMES")
    return _settle_toi(tokens)


def _settle_toi(tokens: list[Token]) -> list[Token]:
    """Unmarked Vietnamese "toi" between two times is tới, behind one is tối, before a word of work is tôi."""
    for place, token in enumerate(tokens):
        if token.kind != "TOI":
            continue
        before = tokens[place - 1].kind if place else ""
        after = tokens[place + 1].kind if place + 1 < len(tokens) else ""
        if before in CLOCKISH and after in {"NUM", "AT", "PART", "DAY", "NEXTDAY", "CLOCK"}:
            kind, value = "TO", ""
        elif before in CLOCKISH:
            kind, value = "PART", "night"
        elif after == "NUM" or (before == "DAY" and after in {"FROM", "AT"}):
            continue
        else:
            kind, value = "SELF", ""
        tokens[place] = token._replace(kind=kind, value=value)
    return tokens


class Grammar:
    """Builds the pieces of one message."""

    def __init__(self, tokens: Sequence[Token], today: date, order: str) -> None:
        self.tokens = tokens
        self.days = DayGrammar(tokens, today, order)
        self.clocks = ClockGrammar(tokens)
        self.lengths = LengthGrammar(tokens)
        self.pieces: list[Piece] = []
        self.line = self.clause = 0

    def run(self) -> list[Piece]:
        """All pieces in order."""
        place = 0
        while place < len(self.tokens):
            place = self._other_number(place) or self._piece(place)
        return self.pieces

    def _add(self, kind: str, value: object, place: int, end: int) -> int:
        words = (
            self.tokens[place].text if end == place + 1 else " ".join([token.text for token in self.tokens[place:end]])
        )
        self.pieces.append(Piece(kind, value, words, place, self.line, self.clause))
        return end

    def _kind(self, place: int) -> str:
        return self.tokens[place].kind if 0 <= place < len(self.tokens) else ""

    def _other_number(self, place: int) -> int | None:
        """Numbers that are no hours: 工號 1234, 3 boxes, 80-90分滿."""
        kind = self._kind(place)
        if (
            kind in {"WORK", "EVENT", "SELF"}
            and self.tokens[place].text in ALSO_LABELS
            and self._kind(place + 1) == "NUM"
            and self._kind(place + 2) not in {"DASH", "TO", "TOI", "COLON", "H", "OCLOCK", "STOP", "PART"}
        ):
            return self._add("OTHER", "", place, place + 2)
        if kind == "LABEL":
            step = place + 1
            while self._kind(step) in {"COLON", "IS", "SEP", "OPEN", "FILLER", "STOP"} and step < place + 3:
                step += 1
            if self._kind(step) != "NUM" or self._kind(step + 1) in {
                "OCLOCK",
                "COLON",
                "H",
                "SLASH",
                "HOURS",
                "MIN",
                "JAM",
                "DATEUNIT",
                "PART",
                "MONTHUNIT",
            }:
                return None
            end = step + 1
            if self._kind(end) in {"DASH", "TO"} and self._kind(end + 1) == "NUM":
                if self._kind(end + 2) in {"OCLOCK", "COLON", "H", "PART", "SLASH"}:
                    return None
                hours = max(self.tokens[step].number, self.tokens[end + 1].number) <= 24
                return self._add("CHAIN" if hours else "OTHER", "", place, end + 2)
            return self._add("OTHER", "", place, end)
        if kind == "NUM":
            end = place + 1
            if self._kind(end) in {"STOP", "DASH", "TO", "SLASH", "PLUS"} and self._kind(end + 1) == "NUM":
                end += 2
            if self._kind(end) == "COUNTER":
                return self._add("OTHER", "", place, end + 1)
            if self._kind(place + 1) in {"COUNTER", "PERSON"}:
                return self._add("OTHER", "", place, place + 2)
            if self.tokens[place].number > 2400 and not (self.days.read(place)):
                return self._add("OTHER", "", place, place + 1)
            while (
                self._kind(end) == "DASH"
                and self._kind(end + 1) == "NUM"
                and self._kind(place + 1) == "DASH"
                and end - place < 8
            ):
                end += 2
            if end - place >= 5 and not self.days.read(place):
                return self._add("CHAIN", "", place, end)
        return None

    def _piece(self, place: int) -> int:
        token = self.tokens[place]
        if token.kind == "UNK" or (token.kind == "FILLER" and token.text != "the"):
            self.pieces.append(Piece(token.kind, token.value, token.text, place, self.line, self.clause))
            return place + 1
        days = self.days.read(place) or self._short_day(place)
        if days:
            return self._add("DAYS", days[0], place, days[1])
        if token.kind == "WEEK" and token.value and self._kind(place + 1) in {"COLON", "NL", "SEP", "STOP"}:
            self.days.week = token.value
        length = self.lengths.read(place)
        if length:
            return self._add("LENGTH", length[0], place, length[1])
        clock = self.clocks.read(place)
        if clock:
            return self._clock(clock[0], place, clock[1])
        if token.kind == "NUM":
            amount = self.lengths.amount(place)
            number, end = amount or (float(token.number), place + 1)
            return self._add("NUM", Number(number, token.text, None, token.han), place, end)
        end = self._add(token.kind, token.value, place, place + 1)
        if token.kind in ENDS_CLAUSE:
            self.clause += 1
        if token.kind == "NL":
            self.line += 1
        return end

    def _short_day(self, place: int) -> tuple[Days, int] | None:
        """十月廿六 8-17、廿七 8-18: the month was said before."""
        token = self.tokens[place]
        excepted = self._kind(place - 1) == "EXCEPT" and self._kind(place + 1) not in {"DASH", "TO", "COLON", "H", "JAM"}
        if (
            token.kind == "NUM"
            and excepted
            and 1 <= token.number <= 31
            and (named := next((p.value for p in self.pieces if p.kind == "DAYS"), None)) is not None
            and len(named.days) > 1
        ):
            end = place + 2 if self._kind(place + 1) in {"DATEUNIT", "ORDINAL"} else place + 1
            return self.days.in_month_of(named.days[-1], token.number), end
        if (
            token.kind != "NUM"
            or not token.han
            or not 11 <= token.number <= 31
            or self._kind(place - 1) not in {"SEP", "AND", "NL"}
            or self._kind(place + 1) != "NUM"
        ):
            return None
        dated = next((piece.value for piece in reversed(self.pieces) if piece.kind == "DAYS"), None)
        if dated is None or dated.kind != "date" or dated.problem:
            return None
        return self.days.in_month_of(dated.days[-1], token.number), place + 1

    def _clock(self, clock: Clock, place: int, end: int) -> int:
        token = self.tokens[place]
        if not clock.plain:
            return self._add("CLOCK", clock, place, end)
        amount = self.lengths.amount(place)
        if amount and amount[1] > end:
            return self._add("NUM", Number(amount[0], token.text, None, token.han), place, amount[1])
        return self._add("NUM", Number(float(token.number), token.text, clock, token.han), place, end)
