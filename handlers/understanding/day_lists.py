"""Single days, and ranges and lists of dates (D2, D3, D7, D10): 昨天, 5/4~5/6, 3、4、5號, Nov 20 and 21."""

from datetime import date, timedelta
from typing import Final

from handlers.understanding.dates import Found, to_ask
from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Days
from handlers.understanding.weekdays import Weekdays

MOST_DAYS: Final = 31
MOST_MONTHS: Final = 12
LAST_OF_TWO: Final = 2
GOES_ON_LIST: Final = frozenset(
    {"SEP", "AND", "NUM", "FILLER", "WORK", "EACH", "DATEUNIT", "", "NL", "BREAK", "NOBREAK", "OFF"}
)
"""What may stand behind a day in a list of days of one month."""
OF_TIME: Final = frozenset(
    {"DASH", "TO", "TOI", "COLON", "FROM", "JAM", "AT", "SLASH", "STOP", "H", "OCLOCK", "PART", "IN", "OUT"}
)
"""A number behind these is of a time."""
BEFORE_LIST: Final = frozenset({"", "NL", "SEMI", "SELF", "FILLER", "OFF", "WORK", "DAYOF"})


class DayLists(Weekdays):
    """Reads one day, or a range or list of dates."""

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
        if token.kind == "AGO" and 0 < self.number(place + 1) <= 60 and self.kind(place + 2) in {"DAYCOUNT", "DAYOF"}:
            return Days(days=(self.today - timedelta(days=self.number(place + 1)),), kind="relative"), place + 3
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
            self.kind(place) in {"NUM", "DAYOF", "MONTH"}
            and days.days
            and days.kind == "date"
            and (self.kind(end) == "SEP" or (self.kind(end) == "AND" and self._may_add_days(place, end)))
            and (listed := self._more_of_month(days, end, named=self.kind(place) == "MONTH"))
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

    def _may_add_days(self, place: int, link: int) -> bool:
        """Nov 20 and 21, 2月27跟28: whether an "and" behind a date may add a day of its month."""
        return self.kind(place) == "MONTH" or not self.tokens[link].text.isascii()

    def _more_of_month(self, days: Days, end: int, *, named: bool) -> Found:
        """11/23、24、25; behind a month in words, also when no hours follow: 8-5 Nov 20 and 21."""
        numbers: list[int] = []
        while self.kind(end) in {"SEP", "AND"} and 1 <= self.number(end + 1) <= 31 and self._listed_day(end + 2):
            if self.tokens[end + 1].text.startswith("0"):
                return None
            numbers.append(self.number(end + 1))
            end += 3 if self.kind(end + 2) == "DATEUNIT" else 2
        if not numbers or not (named or self._hours_follow(end) or self._off_follows(end)):
            return None
        return self._expand([days, *(self.in_month_of(days.days[0], number) for number in numbers)], -1), end

    def _listed_day(self, after: int) -> bool:
        """Whether the number before a place goes on a list of days, and begins no time: 2/12、14 早上8點, Nov 20 and 21: 8-5."""
        if self.kind(after) == "PART":
            return not self.tokens[after].text.isascii()
        return self.kind(after) in GOES_ON_LIST or (self.kind(after) == "COLON" and not self.minutes_behind(after))

    def _of_one_month(self, place: int) -> Found:
        """26 to 28 april, 28 sampai 30/9, 27 và 28/11, the 1st, 2nd and 3rd of May."""
        numbers: list[int] = []
        links: set[str] = set()
        step = place
        while True:
            step += self.kind(step) == "DAYOF"
            number, end = self.number(step), step + 1
            if not (numbers[-1] if numbers else 0) < number <= 31 or len(self.tokens[step].text) > 2:
                return None
            numbers.append(number)
            end += self.kind(end) == "ORDINAL"
            if self.kind(end) not in {"TO", "DASH", "TOI", "SEP", "AND"}:
                break
            links.add(self.kind(end))
            step = end + 1
        listed = links <= {"SEP", "AND"}
        if not links or not (self._begins_list(place, links) if listed else len(numbers) == 2):
            return None
        end += self.kind(end) == "FILLER" and self.tokens[end].text == "of"
        if self.kind(end) == "MONTH" and not self._day_behind_month(end):
            month, stop = self._month(self.tokens[end].value), end + 1
        elif (
            self.kind(end) in {"SLASH", "MONTHUNIT"}
            and 1 <= self.number(end + 1) <= 12
            and self.order != "md"
            and self.kind(end + 2) != "SLASH"
            and not (listed and self.order == "ask" and numbers[-1] <= 12)
        ):
            month, stop = self.number(end + 1), end + 2
        else:
            return None
        if self.kind(place - 1) in {"BREAK", "HADBREAK"} and "NUM" in [*self.kinds[:place], *self.kinds[stop:]]:
            return None  # break 30 and 31 July, 1pm to 10pm; but nghỉ 27 và 28/4
        return self._expand([self._dated(None, month, number) for number in numbers], -1 if listed else 1), stop

    def _begins_list(self, place: int, links: set[str]) -> bool:
        """Whether days of a month may be listed from here; a number before a comma may also be a break or the end of a span."""
        before = self.kind(place - 1) if place else ""
        return before not in OF_TIME if "AND" in links else before in BEFORE_LIST

    def _is_clock_here(self, place: int) -> bool:
        return self.kind(place) in {"OCLOCK", "H"} or self.minutes_behind(place)

    def _short_end(self, place: int, days: Days, *, named: bool = False) -> Found:
        """The 6 of 5/4-6: a day of the month, when hours still follow; behind a month in words, also when none do."""
        number = self.number(place)
        if (
            not 1 <= number <= 31
            or self.kind(place + 1) in {"OCLOCK", "H", "STOP", "HALF", "DATEUNIT"}
            or self.minutes_behind(place + 1)
            or not days.days
        ):
            return None
        after = self.kind(place + 1)
        if self.tokens[place].text.startswith("0") or not (
            self._hours_follow(place + 1)
            or self._off_follows(place + 1)
            or (named and after not in {"DASH", "TO", "TOI", "PART", "SLASH", "JAM"})
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
        while 1 <= self.number(step) <= 31 and (len(self.tokens[step].text) <= 3 or self.tokens[step].han):
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
        if not prefixed and self._hours_before_day(place, numbers, stretch):
            return None
        return self._listed_days(place, numbers, stretch, end, prefixed=prefixed)

    def _listed_days(self, place: int, numbers: list[int], stretch: int, end: int, *, prefixed: bool) -> Found:
        """The days of which the numbers were listed, of the month that is named behind them or of the latest one."""
        if prefixed and (
            self.kind(end) in {"MONTHUNIT", "MONTH", "SLASH"}
            or (self.kind(end) == "STOP" and self.number(end + 1) > 0 and self.tokens[end + 1].glued)
        ):
            return self._listed_in_month(numbers, stretch, end) if len(numbers) > 1 else None
        if len(numbers) == 1 and not prefixed and self.kind(place - 1) == "MONTHUNIT":
            return None
        if prefixed and stretch == 1 and len(numbers) == LAST_OF_TWO and self._dashed_date(end, *numbers):
            return self._dated(None, numbers[1], numbers[0]), end
        return self._expand([self._day_of_month(number) for number in numbers], stretch), end

    def _dashed_date(self, end: int, day: int, month: int) -> bool:
        """Ngày 11-10: day and month with a dash between, where the numbers are no rising range of days."""
        return day >= month <= MOST_MONTHS and self.kind(end - 2) == "DASH" and self.tokens[end - 1].glued

    def _hours_before_day(self, place: int, numbers: list[int], stretch: int) -> bool:
        """20號8-17，21號休: what looks like days 8 to 17 and 21 are hours, and the next day."""
        if self.kind(place - 1) in UNTIL and self.number(place - 2) >= 0:
            return True
        if self.kind(place - 1) in {"BREAK", "OT", "MORE", "TOTAL"} and self.kind(place + 1) != "DATEUNIT":
            return True  # 休1，20號8-17
        rising = numbers[:3] == sorted(numbers[:3])
        marked = self.kind(place - 1) in {"SEP", "COLON"}
        behind_day = place - marked == self.behind_day
        return stretch == 1 and len(numbers) > 2 and (behind_day or not rising)

    def _begins_clock(self, place: int) -> bool:
        after = self.kind(place + 1)
        if after == "JAM":
            return self.number(place + 2) < 0  # tgl 21-23 jam 7-16
        if after in {"COLON", "H", "OCLOCK", "HALF", "PART", "STOP"}:
            return True
        return after in UNTIL and self.number(place + 2) > 0

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
