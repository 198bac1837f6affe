"""Lengths of time: 一個半小時, 1.5h, 45p, an hour and a half, 1 jam 30 menit, 2x30 menit."""

from typing import Final

from handlers.understanding.looking import TokenReader

MOVES: Final = frozenset({"OT", "MORE", "LATE", "EARLY", "EARLYIN", "EARLYOUT", "AND", "PLUS"})
"""Words that want a length for themselves."""
BEGINS_LENGTH: Final = frozenset({"HOURS", "NUM", "LENGTH", "HALFTO", "HALF"})

AFTER_OTHER_NUMBER: Final = frozenset({"MIN", "SLASH", "DAYSAGO", "MONTH"})
"""Behind a number these make it minutes or a date, and no hour."""


class LengthGrammar(TokenReader):
    """Reads a length in minutes that begins at a token."""

    def read(self, place: int) -> tuple[int, int] | None:
        """Minutes and where the length ends, or None where no length begins."""
        kind = self.tokens[place].kind
        if kind not in BEGINS_LENGTH:
            return None
        if kind == "HOURS":
            if self.number(place - 1) >= 0 and not (self.number(place - 1) >= 100 and self.kind(place + 1) == "BREAK"):
                return None
            if self.kind(place + 1) == "HALF":
                return 90, place + 2  # nghỉ tiếng rưỡi
            return (60, place + 1) if self.kind(place + 1) == "BREAK" and self.tokens[place].text == "hour" else None
        if kind == "LENGTH":
            return self._more(int(self.tokens[place].value), place + 1, place)
        if kind in {"HALFTO", "HALF"}:
            return (30, place + 2) if self.kind(place + 1) in {"JAM", "HOURS"} else None
        if (
            self.number(place) == 1
            and self.kind(place + 1) == "SLASH"
            and self.number(place + 2) == 2
            and self.kind(place + 3) in {"JAM", "HOURS"}
        ):
            return 30, place + 4
        amount = self.amount(place)
        return self._with_unit(place, *amount) if amount else None

    def _with_unit(self, place: int, number: float, end: int) -> tuple[int, int] | None:
        """Minutes of a number and the unit behind it, if that is a unit of length."""
        kind = self.kind(end)
        if kind == "DASH" and self.kind(end + 1) in {"MIN", "HOURS"} and self.tokens[end + 1].glued:
            kind, end = self.kind(end + 1), end + 1  # a 10-min break
        if kind == "HALFHOURS":
            return round(number * 60) + 30, (end + 2 if self.kind(end + 1) == "HOURS" else end + 1)
        if kind == "HALFTO" and self.kind(end + 1) in {"JAM", "HOURS"}:
            return round(number * 60) + 30, end + 2
        size = 0 if self.tokens[place].han else len(self.tokens[place].text)
        if kind == "HOURS" and (size == 4 or (size == 3 and self.kind(end + 1) == "BREAK")):
            return None  # 0800hrs, 730-430 hour lunch
        if kind in {"HOURS", "JAM"}:
            if kind == "JAM" and self._jam_is_a_time(end):
                return None
            return self._more(round(number * 60), end + 1, place)
        if kind == "MIN":
            return round(number), end + 1
        if kind == "KE" and number in (1, 2, 3) and self.kind(place - 1) != "OCLOCK":
            return round(number) * 15, end + 2 if self.kind(end + 1) == "MIN" else end + 1
        if kind == "H" and (
            end > place + 1
            or (
                self.number(end + 1) >= 0
                and self.kind(end + 2) == "MIN"
                and self.tokens[end].text in {"h", "hr"}
                and number <= 3
            )
        ):
            return self._more(round(number * 60), end + 1, place)
        return None

    def _jam_is_a_time(self, place: int) -> bool:
        """7-15 jam 8: the word belongs to the number after it, unless that is minutes."""
        behind = self.kind(place + 2)
        return self.number(place + 1) >= 0 and not self.tokens[place].glued and behind not in AFTER_OTHER_NUMBER

    def _more(self, minutes: int, end: int, place: int) -> tuple[int, int]:
        """Half hours and minutes behind hours that begin at a place; OT 2 hours 30 min lunch are two lengths."""
        step = end + 1 if self.kind(end) == "AND" else end
        if self.kind(end) in {"HALF", "HALFHOURS"}:
            return minutes + 30, end + 1
        if self.kind(end) in {"HALFTO", "HALFPAST"} and self.number(end + 1) < 0:
            return minutes + 30, end + 1
        number = self.number(step)
        if number in {15, 30, 45} and self.kind(step + 1) in {"", "SEP", "STOP", "NL"}:
            return minutes + number, step + 1
        if 0 < number < 60 and self.kind(step + 1) == "MIN":
            of_break = self.kind(place - 1) in MOVES and self.kind(step + 2) in {"BREAK", "HADBREAK"}
            return (minutes, end) if of_break else (minutes + number, step + 2)
        if (
            0 < number < 60
            and step == end
            and self.tokens[step].glued
            and len(self.tokens[step].text) == 2
            and self.kind(step + 1) not in {"COLON", "DASH", "TO", "H"}
        ):
            return minutes + number, step + 1
        return minutes, end

    def amount(self, place: int) -> tuple[float, int] | None:
        """A number that may have a decimal: 1, 1.5, 0,5, 一."""
        number = self.number(place)
        if number < 0:
            return None
        mark, decimal = self.kind(place + 1), self.number(place + 2)
        if (
            mark in {"STOP", "SEP"}
            and decimal >= 0
            and self.tokens[place + 1].glued
            and self.tokens[place + 2].glued
            and not self.tokens[place].han
        ):
            text = self.tokens[place + 2].text
            if (
                (mark == "STOP" or self.kind(place + 3) in {"HOURS", "JAM", "H"})
                and len(text) <= 2
                and not (len(text) == 2 and text[0] in "34" and text[1] in "05")
            ):
                return number + decimal / 10 ** len(text), place + 3
        return float(number), place + 1
