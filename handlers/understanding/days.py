"""Day expressions: from words and numbers to calendar days, by the rules D2, D3 and D6–D10."""

from datetime import timedelta
from typing import Final

from handlers.understanding.dates import FOUR, Found, to_ask
from handlers.understanding.day_lists import DayLists
from handlers.understanding.pieces import Days

BEGINS_DAY: Final = frozenset(
    {"NUM", "DAY", "LASTNIGHT", "WEEK", "WEEKDAY", "SUNDAY", "WEEKEND", "MINGUO", "MONTH", "DAYOF", "FILLER", "AGO"}
)
AFTER_DAY_NUMBER: Final = frozenset({
    "SLASH", "STOP", "DASH", "TO", "TOI", "SEP", "AND", "DATEUNIT", "MONTHUNIT", "MONTH", "YEARUNIT", "ORDINAL", "DAYSAGO", "FILLER",
})  # fmt: skip
"""What may stand behind a number that begins a date."""

PACKED: Final = 7


def _is_weekend(days: Days) -> bool:
    return [day.weekday() for day in days.days] == [5, 6]


class DayGrammar(DayLists):
    """Reads a day expression that begins at a token."""

    def read(self, place: int) -> Found:
        """A day, a range or a list of days, with what follows in apposition (昨天（週一））."""
        kind = self.tokens[place].kind
        if kind not in BEGINS_DAY or (
            kind == "NUM" and self.kind(place + 1) not in AFTER_DAY_NUMBER and not self._packs(place)
        ):
            return None
        found = self._week_until(place) or self._weekdays(place) or self._run(place) or self._one(place)
        if found is None:
            return None
        days, end = self._until_day(*found)
        return self._apposition(days, end)

    def _packs(self, place: int) -> bool:
        """Whether a number may be a whole date by itself: 20260504, 1150504, and 0511 before two times."""
        size = len(self.tokens[place].text)
        return size >= PACKED or (size == FOUR and self.kind(place + 1) == "NUM")

    def _week_until(self, place: int) -> Found:
        """這禮拜到今天, this week until yesterday: from Monday on."""
        week = self.tokens[place]
        if week.kind != "WEEK" or week.value != "0" or self.kind(place + 1) not in {"TO", "DASH"}:
            return None
        last = self._one(place + 2) if self.kind(place + 2) == "DAY" else None
        if last is None or last[0].problem:
            return None
        monday = self.today - timedelta(days=self.today.weekday())
        return self._between(monday, last[0].days[0]), last[1]

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
        other = other or (self._bare_list(place) if self.kind(place) == "DAYOF" else None)  # kemarin tgl 5
        if other is None:
            return days, end
        more, stop = other
        if place == end and len(more.days) == 1 and _is_weekend(days) and more.days[0] in days.days:
            return more, stop  # cuối tuần rồi T7 8-12, CN nghỉ
        if (
            more.kind == days.kind
            or {more.kind, days.kind} == {"today", "relative"}
            or "night" in {more.kind, days.kind}
        ):
            return days, end
        if bracket and self.kind(stop) == "SHUT":
            stop += 1
        return self._agreed(days, more, stop)

    def _agreed(self, days: Days, more: Days, stop: int) -> tuple[Days, int]:
        """What two names of a day make together, if they agree."""
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
