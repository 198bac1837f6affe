"""What stands around figures that may be a date, and tells that they are one, or a time (D7)."""

from typing import Final

from handlers.understanding.looking import UNTIL, TokenReader

LAST_HOUR: Final = 24
ENDS_DATE: Final = frozenset(
    {
        "",
        "NL",
        "SEP",
        "SEMI",
        "FILLER",
        "AND",
        "ORDINAL",
        "OFF",
        "NOBREAK",
        "BREAK",
        "HADBREAK",
        "SHUT",
        "NUM",
        "LENGTH",
    }
)
"""What stands behind the day of a date, and behind no hour."""


class DateContext(TokenReader):
    """Looks around a date. `order` is how a/b is read: md, dm or ask."""

    order: str

    def _day_behind_month(self, month: int) -> bool:
        """1-10 May 5: the number behind a month is its day, where it begins no time and no amount; the one before it is an hour."""
        if not 1 <= self.number(month + 1) <= 31 or self.number(month - 1) > LAST_HOUR:
            return False
        until = self.kind(month - 2) in UNTIL and self.number(month - 3) > self.number(month - 1)
        if until or (self.kind(month + 2) in UNTIL and self.kind(month + 3) == "MONTH"):
            return True  # 8-5 Jan 2-4, and 8-12 Jan 2 - Jan 5
        stop = self.kind(month + 2) == "STOP" and not (self.number(month + 3) >= 0 and self.tokens[month + 3].glued)
        return stop or self.kind(month + 2) in ENDS_DATE

    def _part_of_next(self, place: int) -> bool:
        """9.30下午1點: a Chinese word of the day stands before its time, and 9.30 has none."""
        return self.order == "md" and not self.tokens[place].text.isascii() and self.number(place + 1) >= 0

    def _tells_of_day(self, place: int) -> bool:
        """8.21特休, 9.27上班8:00下班17:00: behind a dotted date in Chinese stands a day off, or each word before its own time."""
        if self.order != "md":
            return False
        if self.kind(place) == "BREAK":
            return self.tokens[place].text == "休" and self.kind(place + 1) not in {
                "NUM",
                "LENGTH",
                "HALF",
                "TO",
                "FROM",
            }
        if self.kind(place) == "PART":
            return self.kind(place + 2) == "PART" and self.number(place + 3) >= 0  # 9.21早8晚5
        if self.kind(place) == "NUM":
            ahead = [self.kind(step) for step in range(place + 1, min(place + 10, len(self.tokens)))]
            return {"IN", "OUT", "NUM"} <= set(ahead) and ahead.index("IN") < ahead.index("OUT")
        if self.kind(place) == "IN":
            ahead = [self.kind(step) for step in range(place + 1, min(place + 8, len(self.tokens)))]
            out = ahead.index("OUT") if "OUT" in ahead else len(ahead)
            return "NUM" in ahead[:out] and "NUM" in ahead[out + 1 : out + 3]
        return self.kind(place) in {"OFF", "SHIFT"}

    def _hours_follow(self, place: int, *, near: bool = False) -> bool:
        """Whether a span of time begins soon after a place; `near`: no clock time stands right there."""
        if near and self.kind(place) in {"AT", "JAM", "PART"}:
            return self.kind(place) == "JAM" and self._hours_follow(place + 1)
        if near:
            return self._span_begins(place)
        for step in range(place, min(place + 4, len(self.tokens))):
            if self.kind(step) == "NL":
                return False
            if self.kind(step) == "NUM":
                return any(self.kind(later) in UNTIL for later in range(step + 1, min(step + 5, len(self.tokens))))
        return False

    def _off_follows(self, place: int) -> bool:
        """Whether a day off is told right there: 4/27跟28 請假."""
        while self.kind(place) in {"FILLER", "SELF", "EACH"}:
            place += 1
        return self.kind(place) == "OFF"

    def _span_begins(self, place: int) -> bool:
        """Whether a span of time, and not a single clock time, stands within a few words."""
        for step in range(place, min(place + 5, len(self.tokens))):
            if self.kind(step) == "NUM":
                ahead = [self.kind(later) for later in range(step + 1, min(step + 7, len(self.tokens)))]
                until = next((n for n, kind in enumerate(ahead) if kind in UNTIL), None)
                return until is not None and "NUM" in ahead[until:]
            if self.kind(step) in {"NL", "STOP"}:
                return False
        return any(self.kind(step) in {"OFF", "BREAK"} for step in range(place, place + 2))
