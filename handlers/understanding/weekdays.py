"""Weekdays: one, a range or a list, with the week they are in (D6)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from handlers.understanding.dates import Dates, Found, to_ask
from handlers.understanding.lexer import Token
from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Days
from handlers.understanding.weekday_characters import CHARACTERS

LINKS: Final = frozenset({"SEP", "AND", "DASH", "TO", "TOI", "FILLER"})
"""What may stand between two weekdays of a list."""
LATEST_PAST: Final = frozenset({"kemarin", "kmrn", "kemaren", "kmren", "kmarin", "kmrin"})
"""Behind a weekday this is no yesterday: sabtu kemarin is the Saturday just past."""
SUNDAY: Final = 6


class NamedWeek(NamedTuple):
    """A week that was named with a weekday: where, which, the last weekday in it, and whether the week's word stands apart from it."""

    place: int
    week: str
    last: int
    heading: bool


class Weekdays(Dates):
    """Reads weekdays. `week` is the week that a heading has named for the bare weekdays after it."""

    def __init__(self, tokens: Sequence[Token], today: date, order: str) -> None:
        super().__init__(tokens, today, order)
        self.named_weeks: list[NamedWeek] = []
        self.behind_day = -1
        """The place behind the last day that was read: hours follow there, and no other day."""

    def _latest(self, weekday: int) -> Days:
        back = (self.today.weekday() - weekday) % 7
        return Days(days=(self.today - timedelta(days=back),), kind="week")

    def _in_week(self, weekday: int, week: str) -> Days:
        if week == "" and self.week:
            week = self.week
        if week == "":
            return self._latest(weekday)
        if week == "past":
            latest = self._latest(weekday)
            past = latest.days[0] - timedelta(days=7 * (latest.days[0] == self.today))
            return Days(days=(past,), kind="week")
        if week == "latest":
            latest, before = self._latest(weekday), self._in_week(weekday, "-1")
            return latest if latest == before else to_ask("date", "week")
        monday = self.today - timedelta(days=self.today.weekday())
        day = monday + timedelta(days=weekday + 7 * int(week))
        return to_ask("future", "week") if day > self.today else Days(days=(day,), kind="week")

    def _weekday(self, place: int, *, inside: bool = False) -> tuple[int, int] | None:
        """A weekday (0 is Monday) and where it ends. `inside`: a list or week has begun, so that a number is enough."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None:
            return None
        if token.kind == "WEEKDAY":
            return int(token.value), place + 1
        if token.kind == "SUNDAY":
            return 6, place + 1
        if token.kind == "WEEK" and not token.value:
            before = self.tokens[place - 1] if place else None
            if before is not None and before.kind == "NUM" and token.glued:
                listed = before.han and self.kind(place - 2) == "WEEK"
                if not listed and not self._weekday_follows(place):
                    return None
            return self._weekday_number(place + 1, vietnamese=token.text.isascii() or token.text.startswith("th"))
        return self._weekday_number(place, vietnamese=False) if inside else None

    def _weekday_follows(self, place: int) -> bool:
        """8-17禮拜二8-18: a Chinese week with a weekday glued to it, and no count of weeks (2週一次)."""
        weekday = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if (
            weekday is None
            or self.tokens[place].text.isascii()
            or not weekday.glued
            or weekday.text not in "一二三四五六日天"
        ):
            return False
        return self.kind(place + 2) not in {"TIMES", "DAYCOUNT", "COUNTER", "HOURS"}

    def weekday_behind(self, place: int) -> tuple[int, int] | None:
        """11/21 六, 11/22 日: a single character behind a date names its weekday, where no clock time or unit goes on from it."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        weekday = "一二三四五六日".find(token.text) if token and len(token.text) == 1 else -1
        if weekday < 0 or self.kind(place + 1) in {
            *("OCLOCK", "TO", "TOI", "DASH", "COLON", "HOURS", "HALFHOURS"),
            *("DAYCOUNT", "TIMES", "MIN"),
        }:
            return None
        return weekday, place + 1

    def _weekday_number(self, place: int, *, vietnamese: bool) -> tuple[int, int] | None:
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None:
            return None
        if token.kind in {"DATEUNIT", "DAYCOUNT"} and token.text in {"日", "天"} and token.glued:
            return 6, place + 1
        if token.kind == "WEEKDAY" and not vietnamese:
            return int(token.value), place + 1
        number = token.number if token.kind == "NUM" else -1
        if vietnamese and 2 <= number <= 7:
            return number - 2, place + 1
        unit = self.kind(place + 1) in {"DATEUNIT", "OCLOCK", "DAYCOUNT", "MONTHUNIT"} and self.tokens[place + 1].glued
        if not vietnamese and 1 <= number <= 7 and not unit and (token.glued or token.han):
            return number - 1, place + 1
        return None

    def _weekdays(self, place: int) -> Found:
        """One weekday, a range or a list of them, with the week they are in before or after."""
        week, start = "", place
        if self.kind(place) == "WEEK" and self.tokens[place].value:
            week, start = self.tokens[place].value, place + 1
            while self.kind(start) in {"FILLER", "SEP"} and self.tokens[start].text in {"的", ","}:
                start += 1
        if week == "" and self.kind(place) == "WEEK" and self.number(place + 1) > 10 and self.tokens[place + 1].han:
            several = self._written_together(place + 1)
            if several:
                return several
        first = self._weekday(start, inside=week != "")
        if first is None:
            return self._written_together(start) if week else None
        named, end = [first[0]], first[1]
        vietnamese = self.kind(start) == "WEEK" and self.tokens[start].text[:1] == "t"
        stretch = False
        while not self._likened(place):
            step, link = end, self.kind(end)
            while self.kind(step) in LINKS and step - end < 2 and self.tokens[step].value != "mood":
                link = self.kind(step) if self.kind(step) != "FILLER" else link
                step += 1
            glued = self.kind(end) in {"WEEK", "WEEKDAY"} and self.tokens[end].glued
            next_to = glued and (self.kind(end) == "WEEKDAY" or self.tokens[end - 1].han)  # 週一週二
            if step == end and not next_to and not (vietnamese and self._goes_on(end, named[-1])):
                break
            following = self._weekday(step) or self._in_list(step, vietnamese=vietnamese)
            if following is None:
                break
            if link in UNTIL:
                if stretch or following[0] < named[-1]:
                    return to_ask("date", "week"), following[1]
                named += range(named[-1] + 1, following[0] + 1)
                stretch = True
            else:
                named.append(following[0])
            end = following[1]
        if week == "":
            week, end = self._week_after(end)
        return self._in_list_of_week(named, week, place, start, stretch=stretch), end

    def _in_list_of_week(self, named: list[int], week: str, place: int, start: int, *, stretch: bool) -> Days:
        """上週一 8-17 二 9-18: later weekdays go on in the week that was named, by a character alone or below a heading; else it is asked
        where the week that was named and the latest such day differ.
        """
        while self.named_weeks and self.named_weeks[-1].place >= place:
            self.named_weeks.pop()  # read once before, to look ahead
        before = self.named_weeks[-1] if self.named_weeks else None
        days = self._of_week(named, week, stretch=stretch)
        if week:
            heading = start > place and (self.kind(start) == "WEEK" or " " in self.tokens[place].text)
            self.named_weeks.append(NamedWeek(place, week, named[-1], heading))
        elif before is not None and not self.week and named[0] > before.last:
            self.named_weeks.append(before._replace(place=place, last=named[-1]))
            carried = self._of_week(named, before.week, stretch=stretch)
            if before.heading or self.tokens[start].text in CHARACTERS:
                return carried
            return days if carried == days else to_ask("date", "week", either=(days, carried))
        return days

    def _goes_on(self, place: int, last: int) -> bool:
        """Thứ 2 3 4 em làm 7h-16h: the number of the next weekday, with nothing before it and no unit behind it."""
        behind = self.kind(place + 1)
        return self.number(place) == last + 3 <= 7 and (
            behind in {"NUM", "SELF", "SHIFT", "OFF", "BREAK", "SEP", "AND"}
            or (behind == "WORK" and self.tokens[place + 1].text != "ca")
        )

    def _likened(self, place: int) -> bool:
        """T3 y chang T2, T4 7-19: the day that another one is likened to stands alone."""
        step = place - 1
        while step > 0 and self.kind(step) in {"FILLER", "SAME"}:
            step -= 1
        if step < 0 or "SAME" not in self.kinds[step + 1 : place]:
            return False
        return self.kind(step) in {"WEEKDAY", "DAY", "SUNDAY"} or (
            self.kind(step) == "NUM" and self.kind(step - 1) in {"WEEK", "SLASH"}
        )

    def _written_together(self, place: int) -> Found:
        """週一三五: the lexer has seen one number."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None or token.kind != "NUM" or not token.han or not 2 <= len(token.text) <= 6:
            return None
        week = self.tokens[place - 1].value
        values = ["零一二三四五六".find(character) for character in token.text]
        if min(values) < 1 or sorted(set(values)) != values:
            return None
        sunday = (
            self.kind(place + 1) == "DATEUNIT" and self.tokens[place + 1].text == "日" and self.tokens[place + 1].glued
        )
        named = [value - 1 for value in values] + [SUNDAY] * sunday
        return self._of_week(named, week, stretch=False), place + 1 + sunday

    def _in_list(self, place: int, *, vietnamese: bool) -> tuple[int, int] | None:
        """A bare number that goes on a list of weekdays; not one that begins a time."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None or token.kind not in {"NUM", "DATEUNIT"} or token.text == "兩":
            return None
        after = self.kind(place + 1)
        if after in {
            "DASH",
            "COUNTER",
            "TO",
            "COLON",
            "H",
            "OCLOCK",
            "SLASH",
            "HOURS",
            "MIN",
            "DATEUNIT",
            "JAM",
            "TOI",
            "HALF",
            "STOP",
        } and not (token.han and after == "DASH"):
            return None
        found = self._weekday_number(place, vietnamese=vietnamese)
        if found or vietnamese or not token.han:
            return found
        return None

    def _week_after(self, end: int) -> tuple[str, int]:
        """tuần trước, last week, minggu lalu behind the weekday."""
        place = end + 1 if self.kind(end) == "FILLER" and self.tokens[end].text in {"của", "of", "the"} else end
        token = self.tokens[place] if place < len(self.tokens) else None
        if token and (
            token.kind == "WEEKNEXT"
            or (
                token.text in {"tới", "sau"}
                and self.kind(place + 1) not in {"NUM", "WEEK", "WEEKDAY", "AT", "PART", "DAY", "SUNDAY"}
            )
        ):
            return "1", place + 1
        if token and token.kind == "DAY" and token.text in LATEST_PAST and place == end:
            return "past", place + 1
        if token and token.kind == "WEEKLATEST":
            return ("latest" if token.text.endswith("lalu") else ""), place + 1
        if token and token.kind == "WEEK" and token.value and (" " in token.text or self.kind(place + 1) == "WEEKEND"):
            return token.value, place + (2 if self.kind(place + 1) == "WEEKEND" else 1)
        return "", end

    def _of_week(self, named: list[int], week: str, *, stretch: bool) -> Days:
        if stretch and week == "" and not self.week:
            week = "0"
            found = [self._in_week(weekday, week) for weekday in named]
            if any(days.problem for days in found):
                return to_ask("future", "week")
        found = [self._in_week(weekday, week) for weekday in named]
        problem = next((days.problem for days in found if days.problem), "")
        if problem:
            return to_ask(problem, "week")
        return Days(days=tuple(sorted({days.days[0] for days in found})), kind="week")
