"""Weekdays: one, a range or a list, with the week they are in (D6)."""

from datetime import timedelta

from handlers.understanding.dates import Dates, Found, to_ask
from handlers.understanding.pieces import Days


class Weekdays(Dates):
    """Reads weekdays. `week` is the week that a heading has named for the bare weekdays after it."""

    def _latest(self, weekday: int) -> Days:
        back = (self.today.weekday() - weekday) % 7
        return Days(days=(self.today - timedelta(days=back),), kind="week")

    def _in_week(self, weekday: int, week: str) -> Days:
        if week == "" and self.week:
            week = self.week
        if week == "":
            return self._latest(weekday)
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
            if before and before.kind == "NUM" and token.glued and not (before.han and self.kind(place - 2) == "WEEK"):
                return None
            return self._weekday_number(place + 1, vietnamese=token.text.isascii() or token.text.startswith("th"))
        return self._weekday_number(place, vietnamese=False) if inside else None

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
        while True:
            step, link = end, self.kind(end)
            while self.kind(step) in {"SEP", "AND", "DASH", "TO", "TOI", "FILLER"} and step - end < 2:
                link = self.kind(step) if self.kind(step) != "FILLER" else link
                step += 1
            if step == end and not (self.kind(end) == "WEEK" and self.tokens[end].glued and self.tokens[end - 1].han):
                break  # 週一週二 has nothing between
            following = self._weekday(step) or self._in_list(step, vietnamese=vietnamese)
            if following is None:
                break
            if link in {"DASH", "TO", "TOI"}:
                if stretch or following[0] < named[-1]:
                    return to_ask("date", "week"), following[1]
                named += range(named[-1] + 1, following[0] + 1)
                stretch = True
            else:
                named.append(following[0])
            end = following[1]
        if week == "":
            week, end = self._week_after(end)
        return self._of_week(named, week, stretch=stretch), end

    def _written_together(self, place: int) -> Found:
        """週一三五: the lexer has seen one number."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None or token.kind != "NUM" or not token.han or not 2 <= len(token.text) <= 6:
            return None
        week = self.tokens[place - 1].value
        values = ["零一二三四五六".find(character) for character in token.text]
        if min(values) < 1 or sorted(set(values)) != values:
            return None
        return self._of_week([value - 1 for value in values], week, stretch=False), place + 1

    def _in_list(self, place: int, *, vietnamese: bool) -> tuple[int, int] | None:
        """A bare number that goes on a list of weekdays; not one that begins a time."""
        token = self.tokens[place] if 0 <= place < len(self.tokens) else None
        if token is None or token.kind not in {"NUM", "DATEUNIT"}:
            return None
        after = self.kind(place + 1)
        if after in {
            "DASH",
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
        if token and token.kind == "WEEKLATEST":
            return ("latest" if token.text.endswith("lalu") else ""), place + 1
        if token and token.kind == "WEEK" and token.value and (" " in token.text or self.kind(place + 1) == "WEEKEND"):
            return token.value, place + (2 if self.kind(place + 1) == "WEEKEND" else 1)
        return "", end

    def _of_week(self, named: list[int], week: str, *, stretch: bool) -> Days:
        if stretch and week == "":
            week = "0"
            found = [self._in_week(weekday, week) for weekday in named]
            if any(days.problem for days in found):
                return to_ask("future", "week")
        found = [self._in_week(weekday, week) for weekday in named]
        problem = next((days.problem for days in found if days.problem), "")
        if problem:
            return to_ask(problem, "week")
        return Days(days=tuple(sorted({days.days[0] for days in found})), kind="week")
