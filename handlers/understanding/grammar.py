"""From tokens to pieces: days, clock times and lengths are put together; everything else keeps its kind."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from handlers.understanding.clocks import BEGINS_CLOCK, ClockGrammar
from handlers.understanding.dates import to_ask
from handlers.understanding.days import BEGINS_DAY, DayGrammar
from handlers.understanding.lengths import BEGINS_LENGTH, LengthGrammar
from handlers.understanding.lexer import Token
from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Clock, Days, Piece

ALSO_LABELS: Final = frozenset(
    {"產線", "站", "電話", "line", "phone", "id", "no", "gate", "bed", "điện thoại", "pin", "bài", "kelas", "jalan"}
)
"""Words of another kind that make an unlike number of the one behind them: line 3."""
FEVER: Final = range(35, 43)
"""Degrees: a number behind a word for being ill."""
OTHER_NUMBER: Final = frozenset({"SICK", "WORK", "EVENT", "SELF", "LABEL", "NUM", "AT"})
BEGINS: Final = BEGINS_DAY | BEGINS_CLOCK | BEGINS_LENGTH | {"DAYBEFORE"}
"""Kinds of token that a day, a clock time or a length may begin with."""
OF_PLACE: Final = frozenset({"在", "去", "at", "the", "near", "beside", "ở", "tại", "gần", "di", "ke", "dekat"})
OF_TIME: Final = frozenset({"OCLOCK", "COLON", "H", "SLASH", "HOURS", "MIN", "JAM", "DATEUNIT", "PART", "MONTHUNIT"})
"""Behind a number these tell of a time or a day, whatever label stands before it."""
OF: Final = frozenset({"的", "of", "của"})
BEFORE_WEEKDAYS: Final = frozenset({"SELF", "WORK", "IN", "FILLER", "FROM"})
"""What may stand between a week and the weekdays of it."""
MOST_BEFORE_WEEKDAYS: Final = 4
ENDS_CLAUSE: Final = frozenset({"STOP", "SEMI", "QM", "NL", "SEP"})


class Number(NamedTuple):
    """A bare number: how much, how it was written, and the clock it may be."""

    amount: float
    text: str
    clock: Clock | None
    han: bool


class Grammar:
    """Builds the pieces of one message."""

    def __init__(self, tokens: Sequence[Token], today: date, order: str) -> None:
        self.tokens = tokens
        self.days = DayGrammar(tokens, today, order)
        self._kind = self.days.kind
        self.clocks = ClockGrammar(tokens)
        self.lengths = LengthGrammar(tokens)
        self.pieces: list[Piece] = []
        self.line = self.clause = 0

    def run(self) -> list[Piece]:
        """All pieces in order."""
        place = 0
        for_other = OTHER_NUMBER
        while place < len(self.tokens):
            other = self.tokens[place].kind in for_other and self._other_number(place)
            place = other or self._piece(place)
        return self.pieces

    def _add(self, kind: str, value: object, place: int, end: int) -> int:
        words = (
            self.tokens[place].text if end == place + 1 else " ".join([token.text for token in self.tokens[place:end]])
        )
        self.pieces.append(Piece(kind, value, words, place, self.line, self.clause))
        return end

    def _other_number(self, place: int) -> int | None:
        """Numbers that are no hours: 工號 1234, 3 boxes, 80-90分滿."""
        kind = self._kind(place)
        if kind == "AT" and self._is_shop(place + 1):
            return self._add("OTHER", "", place, place + 4)
        if (
            kind in {"WORK", "EVENT", "SELF"}
            and self.tokens[place].text in ALSO_LABELS
            and self._kind(place + 1) == "NUM"
            and self._kind(place + 2) not in {"DASH", "TO", "TOI", "COLON", "H", "OCLOCK", "STOP", "PART"}
        ):
            return self._add("OTHER", "", place, place + 2)
        if kind == "SICK" and self._kind(place + 1) == "NUM" and self.tokens[place + 1].number in FEVER:
            self._add("SICK", "", place, place + 1)
            decimal = (
                self._kind(place + 2) == "STOP" and self._kind(place + 3) == "NUM" and self.tokens[place + 3].glued
            )
            return self._add("OTHER", "", place + 1, place + 4 if decimal else place + 2)
        if kind == "LABEL":
            return self._labelled(place)
        return self._counted(place) if kind == "NUM" else None

    def _labelled(self, place: int) -> int | None:
        """工號 1234, room 8-17: a word behind which a number is no hour."""
        step = place + 1
        while self._kind(step) in {"COLON", "IS", "SEP", "OPEN", "FILLER", "STOP"} and step < place + 3:
            step += 1
        if self._kind(step) == "UNK" and self._kind(step + 2) in {"", "SEP", "STOP", "NL"}:
            step += 1  # line jahit 4, ketua line Pak Budi
        if self._kind(step) != "NUM" or self._kind(step + 1) in OF_TIME:
            return None
        end = step + 1
        if self._kind(end) in {"DASH", "TO"} and self._kind(end + 1) == "NUM":
            if self._kind(end + 2) in {"OCLOCK", "COLON", "H", "PART", "SLASH"}:
                return None
            hours = max(self.tokens[step].number, self.tokens[end + 1].number) <= 24
            return self._add("CHAIN" if hours else "OTHER", "", place, end + 2)
        return self._add("OTHER", "", place, end)

    def _counted(self, place: int) -> int | None:
        """3 boxes, 80-90分滿, 12345: a number that counts, or that is too great for an hour."""
        if self._is_shop(place):
            return self._add("OTHER", "", place, place + 3)
        if place == 0 and self._heads_month():
            return self._add("OTHER", "", place, place + 2)
        end = place + 1
        end += self._kind(end) == "WORK"
        if self._kind(end) in {"STOP", "DASH", "TO", "SLASH", "PLUS"} and self._kind(end + 1) == "NUM":
            end += 2
        if self._kind(end) == "COUNTER":
            return self._add("OTHER", "", place, end + 1)
        behind = {"COUNTER"} if self._kind(place - 1) in UNTIL else {"COUNTER", "PERSON"}
        if self._kind(place + 1) in behind:
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
        return self._add("CHAIN", "", place, end) if end - place >= 5 and not self.days.read(place) else None

    def _heads_month(self) -> bool:
        """10月補登, and below it the days: the month that it is now."""
        step = 2
        while self._kind(step) in {"FILLER", "WORK", "COLON"}:
            step += 1
        heads = self._kind(1) == "MONTHUNIT" and self._kind(step) == "NL"
        return heads and self.tokens[0].number == self.days.today.month

    def _is_shop(self, place: int) -> bool:
        """At 7-11, at 7-eleven: the convenience store; hours have no word of place before them."""
        shop = [token.text for token in self.tokens[place : place + 3]] in (["7", "-", "11"], ["7", "-", "eleven"])
        before = self.tokens[place - 1].text if shop and place else ""
        return (before in OF_PLACE or before.endswith("在")) and self.tokens[place + 2].glued

    def _piece(self, place: int) -> int:
        token = self.tokens[place]
        if token.kind not in BEGINS or (token.kind == "FILLER" and token.text != "the"):
            self.pieces.append(Piece(token.kind, token.value, token.text, place, self.line, self.clause))
            if token.kind in ENDS_CLAUSE:
                self.clause += 1
                self.line += token.kind == "NL"
            return place + 1
        if token.kind == "DAYBEFORE":
            return self._day_before(place)
        days = self.days.read(place) or self._short_day(place)
        if days:
            self.days.behind_day = days[1]
            return self._add("DAYS", days[0], place, days[1])
        if token.kind == "WEEK" and token.value and self._heads_weekdays(place):
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
        return self._add(token.kind, token.value, place, place + 1)

    def _heads_weekdays(self, place: int) -> bool:
        """上週：週一8-17; tuần rồi em làm từ thứ hai tới thứ sáu: a week named ahead is the one of the weekdays behind it."""
        step = place + 1
        if self._kind(step) in {"COLON", "NL", "SEP", "STOP"}:
            return True
        while self._kind(step) in BEFORE_WEEKDAYS and step - place <= MOST_BEFORE_WEEKDAYS:
            step += 1
        return (
            step > place + 1 and self._kind(step) in {"WEEKDAY", "SUNDAY", "WEEK"} and self.days.read(step) is not None
        )

    def _day_before(self, place: int) -> int:
        """昨天8-17 前一天9-18: the day before the one that was named last, or before today; 昨天的前一天 is that one day."""
        named = next((step for step in reversed(range(len(self.pieces))) if self.pieces[step].kind == "DAYS"), None)
        before: Days = self.pieces[named].value if named is not None else Days(days=(self.days.today,))
        if named is not None and all(piece.text in OF for piece in self.pieces[named + 1 :]):
            del self.pieces[named:]
        first = before.days[0] if len(before.days) == 1 else None
        days = Days(days=(first - timedelta(days=1),), kind="relative") if first else to_ask("date", "relative")
        return self._add("DAYS", days, place, place + 1)

    def _short_day(self, place: int) -> tuple[Days, int] | None:
        """十月廿六 8-17、廿七 8-18: the month was said before."""
        token = self.tokens[place]
        excepted = self._kind(place - 1) == "EXCEPT" and self._kind(place + 1) not in {
            "DASH",
            "TO",
            "COLON",
            "H",
            "JAM",
        }
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
