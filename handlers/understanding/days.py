"""Day expressions: from words and numbers to calendar days, by the rules D2, D3 and D6–D10."""

from datetime import date, timedelta
from typing import Final

from handlers.understanding.dates import Found, to_ask
from handlers.understanding.pieces import Days
from handlers.understanding.weekdays import Weekdays

MOST_DAYS: Final = 31
BEGINS_DAY: Final = frozenset(
    {"NUM", "DAY", "LASTNIGHT", "WEEK", "WEEKDAY", "SUNDAY", "WEEKEND", "MINGUO", "MONTH", "DAYOF", "FILLER"}
)
AFTER_DAY_NUMBER: Final = frozenset({
    "SLASH", "STOP", "DASH", "TO", "TOI", "SEP", "AND", "DATEUNIT", "MONTHUNIT", "MONTH", "YEARUNIT", "ORDINAL", "DAYSAGO", "FILLER",
})  # fmt: skip
"""What may stand behind a number that begins a date."""


class DayGrammar(Weekdays):
    """Reads a day expression that begins at a token."""

    def read(self, place: int) -> Found:
        """A day, a range or a list of days, with what follows in apposition (昨天（週一））."""
        kind = self.tokens[place].kind
        if kind not in BEGINS_DAY or (
            kind == "NUM" and self.kind(place + 1) not in AFTER_DAY_NUMBER and len(self.tokens[place].text) < 7
        ):
            return None
        found = self._weekdays(place) or self._run(place) or self._one(place)
        if found is None:
            return None
        days, end = self._until_day(*found)
        return self._apposition(days, end)

    def _apposition(self, days: Days, end: int) -> tuple[Days, int]:
        """昨天（5/10）: two names of one day must agree (D8)."""
        place = end
        bracket = self.kind(place) == "OPEN"
        if bracket or (self.kind(place) in {"SEP", "DASH", "STOP"} and self._one(place + 1)):
            place += 1
        if place != end and not bracket and len(days.days) > 1:
            return days, end  # off mon & tue, today 8-5
        if self.kind(place) == "IS":
            place += 1
        behind = self.weekday_behind(place) if days.kind == "date" and len(days.days) == 1 and place == end else None
        if behind is not None:
            same = days.days[0].weekday() == behind[0]
            return (days if same else to_ask("date", either=(days, self._latest(behind[0])))), behind[1]
        other = self._weekdays(place) or self._bare_weekday(place, bracket=bracket) or self._one(place)
        if other is None:
            return days, end
        more, stop = other
        if (
            more.kind == days.kind
            or {more.kind, days.kind} == {"today", "relative"}
            or "night" in {more.kind, days.kind}
        ):
            return days, end
        if bracket and self.kind(stop) == "SHUT":
            stop += 1
        if "week" in {days.kind, more.kind} and (told := self._by_weekday(days, more)) is not None:
            return told, stop
        if days.problem or more.problem:
            if more.kind == "week" and not days.problem and len(days.days) == 1 and more.problem == "future":
                return days, stop
            return (more if more.problem and more.kind != "week" else to_ask(days.problem or more.problem)), stop
        if "week" in {days.kind, more.kind}:
            dated, named = (days, more) if more.kind == "week" else (more, days)
            if len(dated.days) == 1 and len(named.days) == 1:
                same = dated.days[0].weekday() == named.days[0].weekday()
                return (dated if same else to_ask("date", either=(dated, named))), stop
        return (days if set(days.days) == set(more.days) else to_ask("date", either=(days, more))), stop

    def _by_weekday(self, days: Days, more: Days) -> Days | None:
        """Monday 4/5: of two dates that may be meant, the one that is such a weekday."""
        dated, named = (days, more) if more.kind == "week" else (more, days)
        if not dated.either or len(named.days) != 1:
            return None
        fitting = [either for either in dated.either if either[0].weekday() == named.days[0].weekday()]
        return Days(days=fitting[0]) if len(fitting) == 1 else None

    def _until_day(self, days: Days, end: int) -> tuple[Days, int]:
        """週一到今天, dari kamis sampai kemarin: from one kind of day to another."""
        if days.problem or len(days.days) != 1 or self.kind(end) not in {"TO", "DASH", "TOI"}:
            return days, end
        last = self._weekdays(end + 1) or self._one(end + 1)
        if last is None or last[0].kind == days.kind == "date" or not self._hours_follow(last[1], near=True):
            return days, end
        if last[0].problem or len(last[0].days) != 1:
            return to_ask(last[0].problem or "date"), last[1]
        return self._between(days.days[0], last[0].days[0]), last[1]

    def _bare_weekday(self, place: int, *, bracket: bool) -> Found:
        """（一） after a date."""
        if not bracket or self.kind(place + 1) != "SHUT":
            return None
        token = self.tokens[place]
        if token.kind == "NUM" and token.han and 1 <= token.number <= 6:
            return self._latest(token.number - 1), place + 1
        return (self._latest(6), place + 1) if token.kind == "DATEUNIT" and token.text == "日" else None

    def _one(self, place: int) -> Found:
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None:
            return None
        if token.kind == "DAY":
            ago = int(token.value)
            if ago > 0:
                return to_ask("future", "relative"), place + 1
            days = Days(days=(self.today + timedelta(days=ago),), kind="today" if ago == 0 else "relative")
            return days, place + 1
        if token.kind == "LASTNIGHT":
            return Days(days=(self.today - timedelta(days=1),), kind="night"), place + 1
        if token.kind == "NUM" and self.kind(place + 1) == "DAYSAGO" and token.number <= 60:
            return Days(days=(self.today - timedelta(days=token.number),), kind="relative"), place + 2
        if token.kind == "WEEKEND" or (token.kind == "WEEK" and token.value and self.kind(place + 1) == "WEEKEND"):
            return self._weekend(place)
        return self._date(place)

    def _weekend(self, place: int) -> tuple[Days, int]:
        token = self.tokens[place]
        end = place + 1
        which = ""
        if token.kind == "WEEK":
            which, end = token.value, place + 2
        back = self.today.weekday() + 2
        saturday = self.today - timedelta(days=back)
        if self.today.weekday() >= 5:
            saturday = self.today - timedelta(days=self.today.weekday() - 5 + (7 if which == "-1" else 0))
        elif which == "0":
            return to_ask("future"), end
        if which not in {"", "0", "-1"}:
            return to_ask("date"), end
        sunday = saturday + timedelta(days=1)
        if sunday > self.today:
            return to_ask("date"), end
        return Days(days=(saturday, sunday)), end

    def _run(self, place: int) -> Found:
        """A range or a list of dates: 5/4~5/6, 5/4-6, 3到5號, 3、4、5號, tgl 3-5, 昨天到今天."""
        bare = self._bare_list(place) or self._of_one_month(place)
        if bare:
            return bare
        first = self._one(place)
        if first is None:
            return None
        days, end = first
        if (
            self.kind(place) in {"NUM", "DAYOF"}
            and days.days
            and days.kind == "date"
            and self.kind(end) == "SEP"
            and (listed := self._more_of_month(days, end))
        ):
            return listed
        if self.kind(end) not in {"TO", "DASH", "TOI"}:
            return first
        following = self._one(end + 1)
        if following is None and self.kind(place) in {"NUM", "DAYOF", "MONTH"} and not days.problem:
            following = self._short_end(end + 1, days, named=self.kind(place) == "MONTH")
        if following is None:
            return first
        last, stop = following
        if self._is_clock_here(stop) and days.kind != last.kind:
            return first
        if days.problem or last.problem:
            return to_ask(days.problem or last.problem), stop
        return self._between(days.days[0], last.days[-1]), stop

    def _more_of_month(self, days: Days, end: int) -> Found:
        """11/23、24、25."""
        numbers: list[int] = []
        while (
            self.kind(end) in {"SEP", "AND"}
            and 1 <= self.number(end + 1) <= 31
            and self.kind(end + 2) in {"SEP", "AND", "NUM", "FILLER", "WORK", "EACH", "DATEUNIT"}
        ):
            if self.tokens[end + 1].text.startswith("0"):
                return None
            numbers.append(self.number(end + 1))
            end += 3 if self.kind(end + 2) == "DATEUNIT" else 2
        if not numbers or not self._hours_follow(end):
            return None
        return self._expand([days, *(self.in_month_of(days.days[0], number) for number in numbers)], -1), end

    def _of_one_month(self, place: int) -> Found:
        """26 to 28 april, 28 sampai 30/9, 28 đến 30/9."""
        start = place + 1 if self.kind(place) == "DAYOF" else place
        first, step = self.number(start), start + 1
        if not 1 <= first <= 31 or self.kind(step) not in {"TO", "DASH", "TOI"}:
            return None
        last, end = self.number(step + 1), step + 2
        if self.kind(step + 1) == "DAYOF":
            last, end = self.number(step + 2), step + 3
        if not first < last <= 31 or len(self.tokens[start].text) > 2:
            return None
        if self.kind(end) == "ORDINAL":
            end += 1
        if self.kind(end) == "MONTH":
            month, stop = self._month(self.tokens[end].value), end + 1
        elif (
            self.kind(end) in {"SLASH", "MONTHUNIT"}
            and 1 <= self.number(end + 1) <= 12
            and self.order != "md"
            and self.kind(end + 2) != "SLASH"
        ):
            month, stop = self.number(end + 1), end + 2
        else:
            return None
        return self._expand([self._dated(None, month, first), self._dated(None, month, last)], 1), stop

    def _is_clock_here(self, place: int) -> bool:
        return self.kind(place) in {"OCLOCK", "COLON", "H"}

    def _short_end(self, place: int, days: Days, *, named: bool = False) -> Found:
        """The 6 of 5/4-6: a day of the month, when hours still follow; behind a month in words, also when none do."""
        number = self.number(place)
        if (
            not 1 <= number <= 31
            or self.kind(place + 1) in {"COLON", "OCLOCK", "H", "STOP", "HALF", "DATEUNIT"}
            or not days.days
        ):
            return None
        after = self.kind(place + 1)
        if self.tokens[place].text.startswith("0") or not (
            self._hours_follow(place + 1) or (named and after not in {"DASH", "TO", "TOI", "PART", "SLASH", "JAM"})
        ):
            return None
        try:
            return Days(days=(days.days[0].replace(day=number),)), place + 1
        except ValueError:
            return to_ask("impossible"), place + 1

    def _between(self, first: date, last: date) -> Days:
        length = (last - first).days
        if not 0 <= length <= MOST_DAYS:
            return to_ask("date")
        return Days(days=tuple(first + timedelta(days=n) for n in range(length + 1)))

    def _bare_list(self, place: int) -> Found:
        """3、4、5號; 4到6號; tgl 3, 4, 5; ngày 3-5; 5/4、5、6 7-16."""
        prefixed = self.kind(place) == "DAYOF"
        step = place + 1 if prefixed else place
        numbers: list[int] = []
        stretch = -1
        end = step
        while 1 <= self.number(step) <= 31 and len(self.tokens[step].text) <= 3:
            if prefixed and numbers and self._begins_clock(step):
                break
            numbers.append(self.number(step))
            end = step + 1
            unit = self.kind(end) == "DATEUNIT" and self.tokens[end].glued
            if unit and not prefixed:
                end += 1
            link = self.kind(end)
            if prefixed and self.kind(end + 1) == "DAYOF" and link in {"SEP", "AND", "TO", "DASH", "TOI"}:
                step = end + 2
            elif link in {"SEP", "AND", "TO", "DASH", "TOI"}:
                step = end + 1
            else:
                break
            if unit and self.number(step) > 0 and self.kind(step + 1) != "DATEUNIT":
                break
            if link in {"TO", "DASH", "TOI"}:
                stretch = len(numbers)
        else:
            if numbers and not prefixed and self.kind(end - 1) != "DATEUNIT":
                return None
        if not numbers or (not prefixed and self.kind(end - 1) != "DATEUNIT"):
            return None
        if stretch >= len(numbers):
            stretch = -1
        if prefixed and (
            self.kind(end) in {"MONTHUNIT", "MONTH", "SLASH"} or (self.kind(end) == "STOP" and self.number(end + 1) > 0)
        ):
            return self._listed_in_month(numbers, stretch, end) if len(numbers) > 1 else None
        if len(numbers) == 1 and not prefixed and self.kind(place - 1) == "MONTHUNIT":
            return None
        return self._expand([self._day_of_month(number) for number in numbers], stretch), end

    def _begins_clock(self, place: int) -> bool:
        after = self.kind(place + 1)
        if after in {"COLON", "H", "OCLOCK", "HALF", "PART", "JAM", "STOP"}:
            return True
        return after in {"DASH", "TO", "TOI"} and self.number(place + 2) > 0

    def _listed_in_month(self, numbers: list[int], stretch: int, end: int) -> Found:
        if self.kind(end) == "SLASH" or self.kind(end) == "STOP":
            month, stop = self.number(end + 1), end + 2
        elif self.kind(end) == "MONTH":
            month, stop = self._month(self.tokens[end].value), end + 1
        else:
            month, stop = self.number(end + 1), end + 2
        return self._expand([self._dated(None, month, number) for number in numbers], stretch), stop

    def _expand(self, found: list[Days], stretch: int) -> Days:
        problem = next((days.problem for days in found if days.problem), "")
        if problem:
            return to_ask(problem)
        all_days = [days.days[0] for days in found]
        if stretch > 0:
            between = self._between(all_days[stretch - 1], all_days[stretch])
            if between.problem:
                return between
            all_days += between.days
        return Days(days=tuple(sorted(set(all_days))))
