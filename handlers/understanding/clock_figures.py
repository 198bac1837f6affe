"""The figures of a clock time, and the words for its minutes: 7:30, 0730, 7h30, 七點半, kém 15, setengah 8 (C1, C2)."""

from typing import Final

from handlers.understanding.looking import TokenReader
from handlers.understanding.pieces import Clock

COUNTED: Final = frozenset(
    ("JAM", "HOURS", "COUNTER", "DAYCOUNT", "HALFHOURS", "MONTHUNIT", "DATEUNIT", "SECOND", "KE", "TIMES", "YEARUNIT"),
)
"""Words behind a number that make it no hour of the day."""
ZONES: Final = frozenset({"wib", "wita", "wit"})
"""Zones of time that are said out of habit; all times are local (Asia/Taipei)."""
AFTER_UNIT: Final = frozenset({"OCLOCK", "H"})
GOES_ON: Final = frozenset({"TO", "DASH", "TOI", "FROM", "JAM", "LENGTH"})
"""Behind a word for a break these tell of a length or times of its own."""
OF_DATE: Final = frozenset({"SLASH", "MONTH", "MONTHUNIT", "DATEUNIT", "ORDINAL", "YEARUNIT"})
"""Behind a number these make a date of it: 5點 45 min lunch 29 March."""
BEHIND_HOUR: Final = frozenset({"OCLOCK", "H", "COLON", "SLASH", "STOP", "MIN", "ORDINAL", "MONTH", "HALF"})
"""Words behind a number that stands apart from the hour before it, and makes it no minutes of that hour."""


class FigureGrammar(TokenReader):
    """Reads the figures of a clock time."""

    def core(self, place: int, *, prefixed: bool, jam: bool) -> tuple[Clock, int] | None:
        """A clock time without the words of the day around it; `prefixed`: such a word or jam, at, lúc stands before it."""
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
        if self.half_to(place):
            return Clock(hour=(self.number(place + 3) - 1) or 12, minute=30), place + 4
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
        if after == "COLON" and len(text) <= 2 and self.minutes_behind(place + 1):
            return self._colon(place, zero=zero)
        if after == "STOP" and self._dotted(place):
            end = place + 4 if self.kind(place + 3) == "OCLOCK" else place + 3  # 08.00 wib
            return self._make(hour, self.number(place + 2), zero=zero), end
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
        if after in AFTER_UNIT and not (after == "H" and len(text) == 4 and not token.han):  # but 0800H
            return self._with_unit(place, zero=zero)
        if len(text) in {3, 4} and not token.han and hour >= 100 - 100 * (len(text) == 4):
            return self._run_together(place, prefixed=prefixed)
        if after == "HALF":
            return self._make(hour, 30, zero=zero), place + 2
        minutes = after == "MIN" and self.tokens[place + 1].text != "m"
        days = after == "TIMES" and self.kind(place + 3) == "DAYCOUNT"  # 8-17*3天
        if (not jam and ((after in COUNTED and not days) or minutes)) or (len(text) > 2 and not token.han):
            return None
        return self._hour_alone(place, prefixed=prefixed, jam=jam, zero=zero)

    def _run_together(self, place: int, *, prefixed: bool) -> tuple[Clock, int] | None:
        """0645 and 1630 are 24-hour writing (C1); 730 leaves a.m. and p.m. open."""
        hour, minute = divmod(self.tokens[place].number, 100)
        after = self.kind(place + 1)
        four = len(self.tokens[place].text) == 4
        named = four and after == "HOURS" and self.tokens[place + 1].text in {"hrs", "hr", "hours"}  # 0800hrs
        if after == "HOURS" and not named and self.kind(place + 2) == "BREAK":
            after = ""  # 730-430 hour lunch
        if minute > 59 and hour <= 24 and four and self._beside_time(place):
            return Clock(hour=hour, minute=minute, wide=True, plain=True, bad=True), place + 1
        if hour > 24 or minute > 59 or (after in {"COUNTER", "HOURS", "MIN", "YEARUNIT"} and not named):
            return None
        clock = Clock(hour=hour, minute=minute, wide=four or hour >= 13, zero=four and hour < 13, plain=not prefixed)
        return clock, place + 2 if after == "H" or named else place + 1

    def _beside_time(self, place: int) -> bool:
        """0800-1760: whether the other end of a span is written as four figures with a zero before them."""
        others = [place + step for step in (-2, 2) if self.kind(place + step // 2) in {"DASH", "TO"}]
        return any(
            self.number(n) >= 0 and len(self.tokens[n].text) == 4 and self.tokens[n].text[0] == "0" for n in others
        )

    def _hour_alone(self, place: int, *, prefixed: bool, jam: bool, zero: bool) -> tuple[Clock, int] | None:
        hour, end = self.tokens[place].number, place + 1
        if jam or prefixed:
            minute, end = self._minutes_after(place + 1, jam=jam)
            if minute is not None:
                return self._shifted(hour, minute, zero=zero), end
        if hour > 29 and not jam:
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
        if (
            self.kind(end) == "MIN"
            and self.tokens[end].glued
            and self.tokens[end].text in {"分", "p", "'", "ph", "phút"}
        ):
            end += 1
        if self.kind(end) in AFTER_UNIT and (self.tokens[end].glued or self.tokens[end].text in ZONES):
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
        minute = minutes.number <= 59 or self._beside_dotted(place)
        return first.number <= 24 and minute and len(first.text) <= 2

    def _beside_dotted(self, place: int) -> bool:
        """08.00-16.75: whether the other end of a span is written with a dot and two figures of minutes: it is no such time."""
        return any(
            self.kind(dash) in {"DASH", "TO"} and self.kind(dot) == "STOP" and self.number(dot - 1) in range(25)
            for dash, dot in ((place - 1, place - 3), (place + 3, place + 5))
        )

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
            return self._before_or_past(place, -1 if kind == "LESS" else 1)
        number = self.number(place)
        if number < 0:
            return None, place
        after, token = self.kind(place + 1), self.tokens[place]
        if after == "KE" and number <= 3:
            return number * 15, place + 2
        if jam:
            return None, place
        if after == "MIN" and (token.glued or token.han or number < 60):
            if not token.glued and self._of_a_break(place + 2):
                return None, place
            return (number if number < 60 else 99), place + 2
        two_figures = (len(token.text) == 2 and not token.han) or (
            token.han and token.value == "" and (number >= 10 or token.text[0] in "零〇")
        )
        if token.glued and (two_figures) and after not in {"OCLOCK", "COLON", "HOURS", "DATEUNIT", "MONTHUNIT"}:
            return (number if number < 60 else 99), place + 1
        if token.value == "word" and number >= 10 and after not in {"H", "OCLOCK", "HOURS"}:
            return number, place + 1
        apart = two_figures and number % 5 == 0 and number < 60 and after not in COUNTED | BEHIND_HOUR
        if apart and not self._of_a_break(place + 1):
            return number, place + 1  # 7 giờ 30, 8 點 30
        return None, place

    def _before_or_past(self, place: int, sign: int) -> tuple[int | None, int]:
        """Kém 15, kurang seperempat, lewat 10."""
        if self.kind(place + 1) == "KE4":
            return sign * 15, place + 2
        number = self.number(place + 1)
        if not 0 < number < 60 or self.kind(place + 2) in {"COLON", "H", "OCLOCK", "HOURS", "DASH"}:
            return None, place
        return sign * number, place + 3 if self.kind(place + 2) == "MIN" else place + 2

    def _of_a_break(self, place: int) -> bool:
        """8點到17點 30分休息: the minutes are the break's, where no time goes on behind it."""
        while self.kind(place) == "FILLER":
            place += 1
        ahead = [self.kind(step) for step in range(place, place + 3)]
        more = ahead[1] in GOES_ON or (ahead[1] == "NUM" and ahead[2] not in OF_DATE)
        return ahead[0] in {"BREAK", "HADBREAK"} and not more
