"""Dates in figures and with the names of months (D7)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from handlers.understanding.date_context import DateContext
from handlers.understanding.lexer import Token
from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Days

WEEK_AHEAD: Final = 183
"""A date further ahead than half a year is one of the year before (D7)."""

FOUR: Final = 4
LAST_MINUTE: Final = 2400
GOES_ON: Final = frozenset({"DASH", "TO", "TOI", "HOURS", "JAM", "MIN", "COLON", "PART", "H", "OCLOCK", "STOP"})
"""Behind 8.30 these go on from a time or an amount."""
BEFORE_AMOUNT: Final = frozenset(
    {"DASH", "TO", "TOI", "FROM", "BREAK", "JAM", "AT", "IN", "OUT", "TOTAL", "OT", "MORE"}
)
"""Before 8.30 these tell that it is a time or an amount."""
Found = tuple[Days, int] | None
"""What was read, and the place behind it."""


def to_ask(reason: str, kind: str = "date", either: Sequence[Days] = ()) -> Days:
    """Days that must be asked about; `either` are those that may be meant."""
    return Days(days=(), problem=reason, kind=kind, either=tuple(days.days for days in either if days.days))


class Dates(DateContext):
    """Reads one date. `order` is how a/b is read: md, dm or ask."""

    def __init__(self, tokens: Sequence[Token], today: date, order: str) -> None:
        super().__init__(tokens)
        self.today, self.order = today, order
        self.week = ""

    def _dated(self, year: int | None, month: int, day: int) -> Days:
        """A calendar date; without a year by D7."""
        if year is not None and year < 100:
            year += 2000
        if year is not None and year < 1911:
            year += 1911
        try:
            value = date(self.today.year if year is None else year, month, day)
        except ValueError:
            leap = year is None and (month, day) == (2, 29)
            return to_ask("date" if leap else "impossible")
        if year is None and value > self.today:
            if (value - self.today).days <= WEEK_AHEAD:
                return to_ask("future")
            value = value.replace(year=value.year - 1)
        return to_ask("future") if value > self.today else Days(days=(value,))

    def _two(self, one: int, two: int, year: int | None = None) -> Days:
        """a/b by the order of the language; where it would be no date that way, the other way if that is one."""
        if self.order == "ask":
            if one <= 12 and two <= 12 and one != two:
                return to_ask("date", either=(self._dated(year, one, two), self._dated(year, two, one)))
            month, day = (one, two) if one <= 12 else (two, one)
        else:
            month, day = (one, two) if self.order == "md" else (two, one)
            if month > 12 >= day:
                return to_ask("date", either=(self._dated(year, day, month),))
        return self._dated(year, month, day)

    def _month(self, value: str) -> int:
        if value == "this":
            return self.today.month
        if value == "last":
            return (self.today.replace(day=1) - timedelta(days=1)).month
        if value == "next":
            return self.today.month % 12 + 1
        return int(value)

    def _day_of_month(self, number: int) -> Days:
        """D7: the latest such day up to today."""
        month = self.today.replace(day=1)
        for _ in range(3):
            try:
                day = month.replace(day=number)
            except ValueError:
                day = None
            if day and day <= self.today:
                return Days(days=(day,))
            month = (month - timedelta(days=1)).replace(day=1)
        return to_ask("impossible")

    def in_month_of(self, day: date, number: int) -> Days:
        """A day of the same month as another."""
        return self._dated(day.year, day.month, number)

    def _date(self, place: int) -> Found:
        kind = self.kind(place)
        if kind == "MINGUO":
            return self._date(place + 1) if self.kind(place + 1) == "NUM" else None
        if kind == "MONTH":
            return self._month_first(place)
        if kind == "DAYOF":
            return self._day_first(place + 1) if self.kind(place + 1) == "NUM" else None
        if kind == "FILLER" and self.tokens[place].text == "the" and self.kind(place + 1) == "NUM":
            return self._the(place + 1)
        if kind != "NUM":
            return None
        return self._packed(place) or self._three(place) or self._with_words(place) or self._slashed(place)

    def _day_first(self, place: int) -> Found:
        """ngày 9/5, tgl 9/5: the word before it is of a language that puts the day first, whoever writes (D7)."""
        order, self.order = self.order, "dm"
        found = self._date(place)
        self.order = order
        return found

    def _packed(self, place: int) -> Found:
        """20260504 and 1150504."""
        text = self.tokens[place].text
        if self.kind(place + 1) in {"COLON", "DASH"} and self.number(place + 2) > 2400:
            return None
        if len(text) == 8 and text[:2] in {"19", "20"}:
            return self._dated(int(text[:4]), int(text[4:6]), int(text[6:])), place + 1
        if len(text) == 7 and text[0] == "1":
            return self._dated(int(text[:3]), int(text[3:5]), int(text[5:])), place + 1
        if len(text) == FOUR and self.order != "ask" and self._two_times(place + 1):
            days = self._two(int(text[:2]), int(text[2:]))
            return None if days.problem == "impossible" else (days, place + 1)
        return None

    def _two_times(self, place: int) -> bool:
        """0511 1400 2230: whether two times in four figures stand behind a number of four figures, which is a day then."""
        last = place + 1 + (self.kind(place + 1) in UNTIL)
        times = all(
            0 <= self.number(step) <= LAST_MINUTE and len(self.tokens[step].text) == FOUR for step in (place, last)
        )
        return times and not self.tokens[place].glued and self.kind(last + 1) != "NUM"

    def _three(self, place: int) -> Found:
        """2026/5/4, 115.5.6, 4/5/2026, 2026-05-04."""
        link = self.kind(place + 1)
        if link not in {"SLASH", "DASH", "STOP"} or self.kind(place + 3) != link:
            return None
        one, two, three = self.number(place), self.number(place + 2), self.number(place + 4)
        if min(one, two, three) < 0 or not (self.tokens[place + 2].glued and self.tokens[place + 4].glued):
            return None
        if one > 31 and (1950 < one < 2200 or 100 <= one <= 150):
            return self._dated(one, two, three), place + 5
        if link == "DASH" and three < 1000:
            return None
        if 1950 < three < 2200 or (100 <= three <= 150 and link != "DASH") or (20 <= three <= 40 and link != "DASH"):
            return self._two(one, two, three), place + 5
        return None

    def _with_words(self, place: int) -> Found:
        """5月4日, 2026年5月4日, 4 tháng 5, 4 May, 4th of May, tgl 4 Mei 2026, 4th, 4號."""
        one = self.number(place)
        following = self.kind(place + 1)
        if following == "YEARUNIT":
            rest = self._with_month_unit(place + 2) if self.kind(place + 3) == "MONTHUNIT" else None
            return (self._dated(one, self.number(place + 2), self.number(place + 4)), rest[1]) if rest else None
        if following == "MONTHUNIT":
            return self._with_month_unit(place)
        step = place + 2 if following == "ORDINAL" else place + 1
        if self.kind(step) == "FILLER" and self.tokens[step].text == "of":
            step += 1
        if self.kind(step) == "MONTH" and one <= 31 and not self._day_behind_month(step):
            year, end = self._year_after(step + 1)
            return self._in_named_month(self.tokens[step].value, one, year), end
        if following == "ORDINAL":
            return self._day_of_month(one), place + 2
        if (
            following == "DATEUNIT"
            and self.tokens[place + 1].glued
            and 1 <= one <= 31
            and self.kind(place - 1) != "MONTHUNIT"
        ):
            return self._day_of_month(one), place + 2
        return None

    def _with_month_unit(self, place: int) -> Found:
        """5月4日; in Vietnamese the day stands first: 4 tháng 5 năm 2026."""
        one, two, end = self.number(place), self.number(place + 2), place + 3
        if two < 0:
            return None
        if self.tokens[place + 1].text[0] in "tb":
            year, end = self._year_after(end + 1 if self.kind(end) == "YEARUNIT" else end)
            return self._dated(year, two, one), end
        if self.kind(end) == "DATEUNIT":
            end += 1
        elif self.kind(end) in {"OCLOCK", "COLON"}:
            return None
        return self._dated(None, one, two), end

    def _year_after(self, place: int) -> tuple[int | None, int]:
        """A year behind day and month, if there is one; 2026-… would begin a time."""
        step = place + 1 if self.kind(place) == "SEP" else place
        if 1990 < self.number(step) < 2100 and self.kind(step + 1) not in {"DASH", "TO", "TOI", "COLON"}:
            return self.number(step), step + 1
        return None, place

    def _in_named_month(self, named: str, day: int, year: int | None) -> Days:
        if named in {"last", "this", "next"}:
            first = self.today.replace(day=1)
            if named == "last":
                first = (first - timedelta(days=1)).replace(day=1)
            if named == "next":
                return to_ask("future")
            return self._dated(first.year, first.month, day)
        return self._dated(year, int(named), day)

    def _month_first(self, place: int) -> Found:
        """May 4, May 4th 2026, 上個月28號."""
        named = place + 1 if self.kind(place + 1) == "DAYOF" else place  # tháng trước ngày 28
        day, end = self.number(named + 1), named + 2
        part = self.kind(end) == "PART" and self.tokens[end].text.isascii()  # oct 12 下午一點
        if not 1 <= day <= 31 or part or self.minutes_behind(end) or self.kind(end) in {"OCLOCK", "H"}:
            return None
        if self.kind(end) in {"ORDINAL", "DATEUNIT"}:
            end += 1
        year, end = self._year_after(end)
        return self._in_named_month(self.tokens[place].value, day, year), end

    def _the(self, place: int) -> Found:
        """On the 17."""
        number = self.number(place)
        if self.kind(place + 1) in {"ORDINAL", "MONTH"}:
            return self._with_words(place)
        if 1 <= number <= 31 and self.kind(place + 1) in {"FROM", "SEP", "IN", "WORK", "NUM"}:
            return self._day_of_month(number), place + 1
        return None

    def _slashed(self, place: int) -> Found:
        """5/4 and 5.4; a dotted pair that may be a time is a date only where a span of time follows."""
        link, one, two = self.kind(place + 1), self.number(place), self.number(place + 2)
        if two < 0 or not self.tokens[place + 1].glued or not self.tokens[place + 2].glued or self.half_to(place):
            return None
        after = self.kind(place + 3)
        if link == "SLASH":
            if (
                (after in {"JAM", "HOURS"} and (one, two) == (1, 2) and self.number(place + 4) < 0)
                or one == 0
                or two == 0
                or one > 31
                or two > 31
                or after == "SLASH"
            ):
                return None
            end = place + 3
            if after == "DATEUNIT" and self.tokens[end].glued:
                end += 1
            return self._two(one, two), end
        if link == "STOP" and 1 <= one <= 31 and 1 <= two <= 31:
            if after in GOES_ON and not (after == "PART" and self._part_of_next(place + 3)):
                return None
            tells = self._hours_follow(place + 3) or self._tells_of_day(place + 3)
            off = self.kind(place + 3) == "OFF" and self.kind(place - 1) == "BREAK"  # 3/21休 3.22請假
            amount = self.kind(place - 1) in BEFORE_AMOUNT and not off
            return (self._two(one, two), place + 3) if tells and not amount else None
        return None
