"""Clock times: how they are written (C1, C2), and which minutes of the day they may mean."""

from dataclasses import replace
from typing import Any, Final

from handlers.understanding.looking import TokenReader
from handlers.understanding.pieces import Clock

DAY: Final = 1440
BEGINS_CLOCK: Final = frozenset({"NUM", "PART", "AT", "JAM", "CLOCK", "HALFTO", "HALFPAST", "QUARTERPAST", "QUARTERTO"})
COUNTED: Final = frozenset(
    ("JAM", "HOURS", "COUNTER", "DAYCOUNT", "HALFHOURS", "MONTHUNIT", "DATEUNIT", "SECOND", "KE", "TIMES", "YEARUNIT"),
)
"""Words behind a number that make it no hour of the day."""
AFTER_UNIT: Final = frozenset({"OCLOCK", "H"})


class ClockGrammar(TokenReader):
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
        if start > place and self.kind(start) == "SEP":
            start += 1
        prefix = ""
        while self.kind(start) in {"AT", "JAM"}:
            prefix = self.kind(start)
            start += 1
        core = self._core(start, prefixed=bool(prefix or part), jam=prefix == "JAM")
        if core is None:
            return None
        clock, end = core
        part = part or clock.part
        after, stop = self._part_after(end)
        if after and not (part and self._belongs_to_next(stop)):
            part = self._both(part, after)
            end = stop
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

    # The figures

    def _core(self, place: int, *, prefixed: bool, jam: bool) -> tuple[Clock, int] | None:
        kind = self.kind(place)
        if kind == "CLOCK":
            return self._named(place)
        if kind == "HALFTO":
            number = self.number(place + 1)
            if 1 <= number <= 24 and self.kind(place + 2) not in {"JAM", "HOURS"}:
                end = place + 2
                return Clock(hour=(number - 1) or 12, minute=30, wide=number > 13), end
            return None
        if kind in {"HALFPAST", "QUARTERPAST", "QUARTERTO"} and self.number(place + 1) >= 1:
            hour = self.number(place + 1)
            minute = {"HALFPAST": 30, "QUARTERPAST": 15, "QUARTERTO": -15}[kind]
            end = place + 3 if self.kind(place + 2) == "OCLOCK" else place + 2
            if self.kind(place + 2) in {"HOURS", "MIN"}:
                return None
            return (Clock(hour=hour, minute=minute) if minute > 0 else Clock(hour=(hour - 1) or 12, minute=45)), end
        if kind != "NUM":
            return None
        return self._figures(place, prefixed=prefixed, jam=jam)

    def _named(self, place: int) -> tuple[Clock, int]:
        value = self.tokens[place].value
        if value == "now":
            return Clock(hour=0, now=True), place + 1
        if value == "noon":
            return Clock(hour=12, wide=False, part="noon"), place + 1
        return Clock(hour=12, part="midnight"), place + 1

    def _figures(self, place: int, *, prefixed: bool, jam: bool) -> tuple[Clock, int] | None:
        token = self.tokens[place]
        hour, text = token.number, token.text
        zero = len(text) == 2 and text[0] == "0" and not token.han
        after = self.kind(place + 1)
        if after == "COLON" and self.number(place + 2) >= 0 and len(text) <= 2:
            return self._colon(place, zero=zero)
        if after == "STOP" and self._dotted(place):
            return self._make(hour, self.number(place + 2), zero=zero), place + 3
        if after == "CLOCK" and hour == 12 and self.tokens[place + 1].value in {"noon", "midnight"}:
            return Clock(hour=12, part=self.tokens[place + 1].value), place + 2
        if (
            after == "NUM"
            and token.value == self.tokens[place + 1].value == "word"
            and self.number(place + 1) in range(15, 60, 5)
            and hour <= 12
        ):
            return self._make(hour, self.number(place + 1), zero=False), place + 2
        if after == "NUM" and not token.han and self._spaced_minutes(place, prefixed=prefixed):
            return self._make(hour, self.number(place + 1), zero=zero), place + 2
        if after in AFTER_UNIT:
            return self._with_unit(place, zero=zero)
        if len(text) in {3, 4} and not token.han and hour >= 100 - 100 * (len(text) == 4):
            return self._run_together(place, prefixed=prefixed)
        if after == "HALF":
            return self._make(hour, 30, zero=zero), place + 2
        minutes = after == "MIN" and self.tokens[place + 1].text != "m"
        if (not jam and (after in COUNTED or minutes)) or (len(text) > 2 and not token.han):
            return None
        return self._hour_alone(place, prefixed=prefixed, jam=jam, zero=zero)

    def _run_together(self, place: int, *, prefixed: bool) -> tuple[Clock, int] | None:
        """0645 and 1630 are 24-hour writing (C1); 730 leaves a.m. and p.m. open."""
        hour, minute = divmod(self.tokens[place].number, 100)
        after = self.kind(place + 1)
        if hour > 24 or minute > 59 or after in {"COUNTER", "HOURS", "MIN", "YEARUNIT"}:
            return None
        four = len(self.tokens[place].text) == 4
        clock = Clock(hour=hour, minute=minute, wide=four or hour >= 13, zero=four and hour < 13, plain=not prefixed)
        return clock, place + 2 if after == "H" else place + 1

    def _hour_alone(self, place: int, *, prefixed: bool, jam: bool, zero: bool) -> tuple[Clock, int] | None:
        hour, end = self.tokens[place].number, place + 1
        if jam or prefixed:
            minute, end = self._minutes_after(place + 1, jam=jam)
            if minute is not None:
                return self._shifted(hour, minute, zero=zero), end
        if hour > 29 and not prefixed:
            return None
        return self._make(hour, 0, zero=zero, plain=not (prefixed or jam)), end

    def _spaced_minutes(self, place: int, *, prefixed: bool) -> bool:
        """Jam 7 30, 6 45 am: minutes after a space, when no span begins there."""
        token = self.tokens[place + 1]
        if not prefixed:
            return (
                len(token.text) == 2
                and token.number <= 59
                and self.tokens[place].number <= 12
                and self.kind(place + 2) == "PART"
                and self.tokens[place + 2].text in {"am", "pm", "a.m", "p.m"}
            )
        return (
            len(token.text) == 2
            and token.text in {"00", "15", "30", "45"}
            and self.kind(place + 2) not in {"DASH", "TO", "MIN", "HOURS", "JAM", "COLON", "STOP", "H", "OCLOCK"}
        )

    def _colon(self, place: int, *, zero: bool) -> tuple[Clock, int] | None:
        minutes = self.tokens[place + 2]
        end = place + 3
        if len(minutes.text) > 2:
            return None
        if self.kind(end) == "COLON" and self.number(end + 1) >= 0:
            end += 2
        if len(minutes.text) == 1:
            return Clock(hour=self.tokens[place].number, minute=minutes.number * 10, bad=True), end
        if self.kind(end) == "MIN" and self.tokens[end].glued and self.tokens[end].text in {"分", "p"}:
            end += 1
        if self.kind(end) in AFTER_UNIT and self.tokens[end].glued:
            end += 1
        return self._make(self.tokens[place].number, minutes.number, zero=zero), end

    def _dotted(self, place: int) -> bool:
        """7.30 with two figures of minutes; 休0.5 and 1.5 are lengths."""
        first, mark, minutes = (
            self.tokens[place],
            self.tokens[place + 1],
            self.tokens[place + 2] if self.kind(place + 2) == "NUM" else None,
        )
        if minutes is None or not mark.glued or not minutes.glued or len(minutes.text) != 2 or first.han:
            return False
        if self.kind(place + 3) in {"HOURS", "COUNTER"}:
            return False
        return first.number <= 24 and minutes.number <= 59 and len(first.text) <= 2

    def _make(self, hour: int, minute: int, *, zero: bool, plain: bool = False, hours: bool = False) -> Clock:
        bad = hour > 24 or minute > 59 or (hour == 24 and minute > 0)
        wide = hour >= 13 or hour == 0 or zero
        return Clock(hour=hour, minute=minute, wide=wide, zero=zero and hour < 13, plain=plain, hours=hours, bad=bad)

    def _shifted(self, hour: int, minute: int, *, zero: bool) -> Clock:
        if minute < 0:
            return self._make((hour - 1) or 12, 60 + minute, zero=zero)
        return self._make(hour, minute, zero=zero)

    def _with_unit(self, place: int, *, zero: bool) -> tuple[Clock, int]:
        hour = self.tokens[place].number
        unit = self.tokens[place + 1]
        if self.kind(place + 1) == "OCLOCK" and unit.text in {"點整", "點正", "時整"}:
            return self._make(hour, 0, zero=zero), place + 2
        minute, end = self._minutes_after(place + 2, jam=False)
        if minute is None:
            loose = self.kind(place + 1) == "H"
            return self._make(hour, 0, zero=zero, hours=loose), place + 2
        return self._shifted(hour, minute, zero=zero), end

    def _minutes_after(self, place: int, *, jam: bool) -> tuple[int | None, int]:
        """The minutes that follow an hour: 半, 一刻, 20分, 過5分, kém 15, kurang 15, lewat 10; negative: before the hour."""
        kind = self.kind(place)
        if kind == "HALF":
            return 30, place + 1
        if kind == "SHARP":
            return 0, place + 1
        if kind == "HALFTO" and not jam:
            return 30, place + 1
        if kind in {"LESS", "PASTMARK", "PAST"}:
            sign = -1 if kind == "LESS" else 1
            if self.kind(place + 1) == "KE4":
                return sign * 15, place + 2
            number = self.number(place + 1)
            if 0 < number < 60:
                end = place + 3 if self.kind(place + 2) == "MIN" else place + 2
                if self.kind(place + 2) in {"COLON", "H", "OCLOCK", "HOURS", "DASH"}:
                    return None, place
                return sign * number, end
            return None, place
        number = self.number(place)
        if number < 0:
            return None, place
        after, token = self.kind(place + 1), self.tokens[place]
        if after == "KE" and number <= 3:
            return number * 15, place + 2
        if jam:
            return None, place
        if after == "MIN" and (token.glued or token.han or number < 60):
            return (number if number < 60 else 99), place + 2
        two_figures = (len(token.text) == 2 and not token.han) or (
            token.han and token.value == "" and (number >= 10 or token.text[0] in "零〇")
        )
        if token.glued and (two_figures) and after not in {"OCLOCK", "COLON", "HOURS", "DATEUNIT", "MONTHUNIT"}:
            return (number if number < 60 else 99), place + 1
        if token.value == "word" and number >= 10 and after not in {"H", "OCLOCK", "HOURS"}:
            return number, place + 1
        return None, place


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
