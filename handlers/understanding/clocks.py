"""Clock times with the words of the day around them, and which minutes of the day they may mean (C2)."""

from dataclasses import replace
from typing import Any, Final

from handlers.understanding.clock_figures import FigureGrammar
from handlers.understanding.pieces import Clock

DAY: Final = 1440
BEGINS_CLOCK: Final = frozenset({"NUM", "PART", "AT", "JAM", "CLOCK", "HALFTO", "HALFPAST", "QUARTERPAST", "QUARTERTO"})
AM: Final = frozenset({"am", "a.m", "a m"})
"""12 a.m. is midnight; twelve in the morning may be noon."""
APART: Final = tuple({one, two} for one in ("am", "dawn", "noon", "siang") for two in ("sore", "night", "midnight"))
"""Two words of the day that are never said of one time: the second is of another (sáng 8h tối tới 10h)."""
BEGINS_ANEW: Final = frozenset({"NUM", "JAM", "AT", "WORK", "BREAK", "HADBREAK", "NOBREAK", "NOTAM", "OT", "OFF"})
"""Behind a word of the day that does not fit the time before it, these begin something else: 8h-17h trưa làm luôn."""
DEEP_NIGHT: Final = frozenset(
    {"đêm", "dem", "ban đêm", "buổi đêm", "malam", "mlm", "malem", "mlam", "malam hari", "malamnya", "malemnya"}
)
"""Words of the night with which twelve o'clock may be of this night or of the one before (D5)."""


class ClockGrammar(FigureGrammar):
    """Reads a clock time that begins at a token."""

    def read(self, place: int) -> tuple[Clock, int] | None:
        """A clock with the words of the day around it, or None."""
        if self.tokens[place].kind not in BEGINS_CLOCK:
            return None
        part, start = "", place
        while self.kind(start) == "PART" or (
            start > place and self.kind(start) == "FILLER" and self.tokens[start].text in {"的", "hari", "vào", "di"}
        ):
            if self.kind(start) == "PART":
                part = self._stronger(part, self.tokens[start].value)
            start += 1
        comma = start > place and self.kind(start) == "SEP"
        if comma:
            start += 1
        prefix = ""
        while self.kind(start) in {"AT", "JAM"}:
            prefix = self.kind(start)
            start += 1
        core = self.core(start, prefixed=bool(prefix or part), jam=prefix == "JAM")
        if core is None:
            return None
        clock, end = core
        after, stop = self._part_after(end)
        if comma and after and after != part:
            return None  # sampe malem, 8 pagi: the word before the comma is of something else
        part = part or clock.part
        unfit = self.kind(stop) in BEGINS_ANEW and told(replace(clock, part=after)) == "ask"
        if after and not unfit and not (part and (self._belongs_to_next(stop) or {part, after} in APART)):
            part = self._both(part, after)
            end = stop
        if part == "am" and clock.hour == 12 and self.tokens[end - 1].text.rstrip(".") in AM:
            part = "dawn"
        if part == "night" and clock.hour in {0, 12} and any(t.text in DEEP_NIGHT for t in self.tokens[place:end]):
            part = "midnight"
        if part and clock.plain:
            clock = self._replace(clock, plain=False)
        return (clock if part == clock.part else self._replace(clock, part=part)), end

    def _replace(self, clock: Clock, **changes: Any) -> Clock:
        return replace(clock, **changes)

    def _stronger(self, one: str, two: str) -> str:
        return two if one in {"", "night"} or two == "dawn" else (one if two == "night" and one == "dawn" else two)

    def _both(self, one: str, two: str) -> str:
        """Two words of the day at one time: 9 giờ tối đêm, 6 in the evening pm."""
        if not one or one == two:
            return two
        return one if {one, two} <= {"night", "pm"} and one == "night" else two

    def _part_after(self, end: int) -> tuple[str, int]:
        part, stop = "", end
        if (self.kind(end), self.kind(end + 1), self.kind(end + 2)) == ("OPEN", "PART", "SHUT"):
            return self.tokens[end + 1].value, end + 3  # 8h (sáng)
        while True:
            step = stop
            if (
                self.kind(step) == "FILLER"
                and self.tokens[step].text in {"của", "in", "hari", "vào", "buổi"}
                and self.kind(step + 1) == "PART"
            ):
                step += 1
            if self.kind(step) != "PART" or (
                self.tokens[step].han or (not self.tokens[step].text.isascii() and self.tokens[step].text > "\u2e80")
            ):
                return part, stop
            if self._belongs_to_next(step + 1) and part:
                return part, stop
            part, stop = self._both(part, self.tokens[step].value), step + 1

    def _belongs_to_next(self, stop: int) -> bool:
        """Whether the word of the day before `stop` stands before a number of its own (sáng 7h chiều 5h)."""
        if self.kind(stop) in {"AT", "JAM"}:
            return self.kind(stop + 1) in {"NUM", "HALFTO"}
        return self.kind(stop) == "NUM" and self.kind(stop + 1) in {"H", "OCLOCK", "COLON"}


def told(clock: Clock) -> int | str | None:
    """C2: the minute of the day that a clock with a word of the day means, 1440 and more after the midnight that ends the day.

    None where no word tells, "ask" where word and hour do not fit.
    """
    hour, part, minute = clock.hour, clock.part, clock.minute
    if not part:
        return None
    if hour >= 13 or hour == 0:
        fits = {
            "am": hour == 0,
            "dawn": hour == 0,
            "noon": hour == 13,
            "siang": 13 <= hour <= 15,
            "midnight": hour in {0, 23, 24},
        }
        fits |= {"pm": hour >= 12, "sore": 13 <= hour <= 19, "night": hour >= 17 or hour == 0}
        if not fits.get(part, True):
            return "ask"
        if hour == 0 and part in {"night", "midnight"}:
            return DAY + minute
        return hour * 60 + minute
    base = hour % 12
    at: int | str
    match part:
        case "am":
            at = base if hour != 12 else (0 if minute < 0 else -1)
        case "dawn":
            at = base if hour <= 7 or hour == 12 else -1
        case "noon":
            at = {10: 10, 11: 11, 12: 12, 1: 13, 2: 14}.get(hour, -1)
        case "siang":
            at = {9: 9, 10: 10, 11: 11, 12: 12, 1: 13, 2: 14, 3: 15}.get(hour, -1)
        case "pm":
            at = base + 12
        case "sore":
            at = base + 12 if 2 <= hour <= 7 else -1
        case "night":
            at = hour + 12 if 5 <= hour <= 11 else 24 + base
        case _:
            at = {10: 22, 11: 23, 12: 24}.get(hour, base if hour <= 5 else -1)
    return "ask" if at == -1 else int(at) * 60 + minute
