"""Starts and ends told apart by the words beside them (C9, C11)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.understanding.pieces import Clock, Days, Piece, Span
from handlers.understanding.rewriting import Rewriter, clock_of

HAN: Final = "\u2e80"
MOST_BETWEEN: Final = 6
"""Small words that may stand between a start and how long was worked."""
ARRIVED: Final = frozenset(
    (
        *("reach", "reached", "arrived", "got there", "got here", "got to work", "got to the factory", "came"),
        *("got to the plant", "showed up", "turned up", "came to the factory", "came to work", "nyampe pabrik"),
        *(
            "到廠",
            "到公司",
            "到工廠",
            "到店",
            "到現場",
            "到班",
            "到的",
            "進廠",
            "進公司",
            "來的",
            "sampai pabrik",
            "tiba",
        ),
        *("datang", "dateng", "đến xưởng", "tới xưởng", "đến công ty", "tới công ty", "đến chỗ làm"),
    )
)
"""Words for having come: where another time is set against it for the beginning of work, the work began then."""
ONLY: Final = frozenset({"才", "baru", "mới", "moi", "only"})
BEFORE_PAIR: Final = frozenset({"DAYS", "SHIFT", "WORK"})
"""Behind these two numbers of four figures are times: 5/28 1300 2200."""
ENDS_SENTENCE: Final = frozenset({"", "SEP", "STOP", "NL", "REST", "BREAK", "SELF"})
STOPS_WORK: Final = frozenset(
    (
        *(
            "停電",
            "跳電",
            "停水",
            "停水停電",
            "地震",
            "下雨",
            "power cut",
            "blackout",
            "power was out",
            "power out",
            "power went out",
        ),
        *(
            "no electricity",
            "no water",
            "earthquake",
            "mất điện",
            "cúp điện",
            "cúp nước",
            "mati lampu",
            "mati listrik",
            "gempa",
        ),
    )
)
"""What ends a shift early: the time before it is when the shift ended, where it is said that one went home."""


APART: Final = frozenset({"SEP", "NL", "STOP", "ACTUAL"})
"""What keeps a word for coming or going apart from the time before it, where another time follows."""


def _corrected_between(between: Sequence[Piece]) -> bool:
    """Vô 8h, ơ lộn 7h sáng, tan 16h: a time behind a correction takes the place of one of the two."""
    place = next((step for step, piece in enumerate(between) if piece.kind == "CORRECT"), len(between))
    return any(clock_of(piece) for piece in between[place:])


class Roles(Rewriter):
    """Tells starts from ends, and pairs them."""

    def _roles(self) -> None:
        """Starts and ends by the words beside them, whichever side the words stand on and whichever comes first (C11)."""
        marks: list[tuple[int, str]] = []
        for place, piece in enumerate(self.pieces):
            if piece.kind in {"IN", "OUT", "FROM", "TO"}:
                role = "start" if piece.kind in {"IN", "FROM"} else "end"
                if (
                    not self._told_already(place, role)
                    and not self._begins_span(place)
                    and not self._since(marks, place)
                ):
                    marks.append((place, role))
            elif (clock := clock_of(piece)) is not None and not clock.now:
                marks.append((place, "clock"))
        step = int(self._announces(marks))
        told: list[tuple[int, str, str]] = []
        while step + 1 < len(marks):
            (one, first), (two, second) = marks[step], marks[step + 1]
            if (first == "clock") == (second == "clock") or not self._near(one, two):
                step += 1
                continue
            if first == "clock" and self.pieces[two].kind in {"TO", "FROM"}:
                step += 1
                continue
            if first == "clock" and self._better_after(marks, step):
                step += 1
                continue
            told.append(
                (one, second, self.pieces[two].text) if first == "clock" else (two, first, self.pieces[one].text)
            )
            step += 2
        for place, role, _ in self._without_arrivals(told):
            piece = self.pieces[place]
            self.pieces[place] = piece._replace(kind="START" if role == "start" else "END", value=clock_of(piece))
        self._starts_before_ends()
        self._join_roles()

    def _without_arrivals(self, told: list[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
        """Got there 7:45 but only started at 8: of two starts set against each other the one that was only an arrival tells of nothing."""
        came = [
            one
            for one, two in pairwise(told)
            if one[1] == two[1] == "start"
            and one[2] in ARRIVED
            and two[2] not in ARRIVED
            and any(piece.kind == "ACTUAL" or piece.text in ONLY for piece in self.pieces[one[0] : two[0] + 2])
        ]
        for place, _, _ in came:
            self.pieces[place] = self.pieces[place]._replace(kind="OTHER")
        return [one for one in told if one not in came]

    def _told_already(self, place: int, role: str) -> bool:
        """đi trễ nên 8h30 mới vô: the word behind a start or end that is one already."""
        while self._kind(place - 1) in {"FILLER", "SELF"}:
            place -= 1
        return self._kind(place - 1) == role.upper()

    def _since(self, marks: Sequence[tuple[int, str]], place: int) -> bool:
        """Dari jam 7 aku udah di pabrik: behind "from" and its time, a word for being there is of the same time."""
        if self._kind(place) != "IN" or len(marks) < 2 or marks[-1][1] != "clock" or self._kind(marks[-2][0]) != "FROM":
            return False
        return self._skip(marks[-1][0] + 1, {"FILLER", "SELF", "PART"}) == place

    def _announces(self, marks: Sequence[tuple[int, str]]) -> bool:
        """Udah beres kerja bu, jam 8 masuk jam 5 pulang: each time has its own word behind it, and the first word none."""
        clocks = sum(mark == "clock" for _, mark in marks)
        kinds = [mark == "clock" for _, mark in marks]
        if kinds[:3] != [False, True, False] or kinds[1:] != [True, False] * clocks:
            return False
        return any(self._kind(place) in {"SEP", "NL", "STOP"} for place in range(marks[0][0] + 1, marks[1][0]))

    def _begins_span(self, place: int) -> bool:
        """Tiệm mở 11h nhưng em vào từ 10h30 tới 21h: the word for coming is of the span right behind it."""
        if self._kind(place) not in {"IN", "FROM"}:
            return False
        following = self._skip(place + 1, {"FROM", "AT", "FILLER", "IS"})
        return self._kind(following) == "SPAN" and self._kind(place - 1) not in {"CLOCK", "NUM"}

    def _better_after(self, marks: list[tuple[int, str]], step: int) -> bool:
        """C R C with R beside the second clock only: 8:00 , 下班 17:00."""
        one, two = marks[step][0], marks[step + 1][0]
        if step + 2 >= len(marks) or marks[step + 2][1] != "clock":
            return False
        three = marks[step + 2][0]
        leads = self.pieces[two].kind == "OUT" and self.pieces[two].text[0] < HAN  # làm 8h sáng về 5h chiều
        if leads and three == two + 1 and step + 3 == len(marks) and self._kind(one - 1) in {"WORK", "DAYS", "IN"}:
            return True
        apart = any(self._kind(place) in APART for place in range(one + 1, two))
        return apart and self._skip(two + 1, {"IS", "AT", "FILLER"}) == three

    def _near(self, one: int, two: int) -> bool:
        """Whether only small words stand between a clock and its word."""
        between = self.pieces[one + 1 : two]
        unknown = sum(len(piece.text) for piece in between if piece.kind == "UNK")
        allowed = {
            "FILLER",
            "SELF",
            "IS",
            "AT",
            "WORK",
            "UNK",
            "COLON",
            "DAYS",
            "NEXTDAY",
            "PART",
            "SHIFT",
            "IN",
            "OUT",
            "ACTUAL",
            "SEP",
            "SHARP",
            "BOSS",
            "OT",
            "DASH",
            "EQ",
            "LATE",
            "EARLY",
            "VAGUE",
            "MORE",
            "SICK",
        }
        return (
            len(between) <= 4
            and unknown <= 4
            and all(piece.kind in allowed or piece.text in STOPS_WORK for piece in between)
        )

    def _starts_before_ends(self) -> None:
        """làm 8h sáng về 5h chiều: a time with no word of its own before an end is the start."""
        for place, piece in enumerate(self.pieces):
            if piece.kind != "END":
                continue
            for step in range(place - 1, max(place - 6, -1), -1):
                before = self.pieces[step]
                if before.kind in {"START", "END", "SPAN", "NL", "STOP", "SEMI"}:
                    break
                near = before.clause == piece.clause or self._only_time(step)
                if before.kind == "CLOCK" and not before.value.now and near:
                    self.pieces[step] = before._replace(kind="START")
                    break

    def _only_time(self, place: int) -> bool:
        """6 giờ sáng làm bánh mì, 2 giờ chiều được về: the only time beside the end, and right behind it what was done at work."""
        following = self.pieces[place + 1]
        times = sum(piece.kind in {"CLOCK", "START", "END", "SPAN"} for piece in self.pieces)
        return times == 2 and (following.kind in {"WORK", "WORKED"} or following.value == "task")

    def _join_roles(self) -> None:
        out: list[Piece] = []
        waiting: int | None = None
        taken = -1
        for place, piece in enumerate(self.pieces):
            if place == taken:
                continue
            if piece.kind not in {"START", "END"}:
                out.append(piece)
                continue
            other = out[waiting] if waiting is not None else None
            if other is None or other.kind == piece.kind or any(p.kind == "SPAN" for p in out[waiting or 0 :]):
                waiting = len(out)
                out.append(piece)
                continue
            assert waiting is not None
            start, end = (other, piece) if other.kind == "START" else (piece, other)
            between = out[waiting + 1 :]
            if _corrected_between(between):
                waiting = len(out)
                out.append(piece)
                continue
            if len(between) > 1 and between[0].kind == "DAYS" and between[1].kind in {"SEP", "STOP", "NL"}:
                between = between[1:]  # started 9 last night, ended 6
            days = [p for p in between if p.kind in {"DAYS", "NEXTDAY"}]
            end_days: Days | None = None
            own = self._day_of_start(place, between) if other.kind == "START" else 0
            if own:
                end_days, days, taken = self.pieces[own].value, [], own
            elif other.kind == "START" and days:
                end_days = next((p.value for p in days if p.kind == "DAYS"), None)
            next_day = any(p.kind == "NEXTDAY" for p in days)
            span = Span(start=start.value, end=end.value, end_days=end_days, next_day=next_day, acted=True)
            rest = out[waiting + 1 :]
            if end_days is not None:
                rest = [p for p in rest if p.kind != "DAYS" or p not in days]
            out[waiting:] = [other._replace(kind="SPAN", value=span, text=f"{other.text} {piece.text}"), *rest]
            waiting = None
        self.pieces = out
        if waiting is not None and out[waiting].kind == "START":
            self._until_overtime(waiting)

    def _until_overtime(self, place: int) -> None:
        """Masuk jam 8 pagi, lembur sampe jam 9 malam: a start and the end of overtime are one shift, where no other time is told."""
        ends = [n for n, piece in enumerate(self.pieces) if piece.kind == "MOVED"]
        told = [piece for piece in self.pieces if piece.kind in {"SPAN", "START", "END", "CLOCK"}]
        moved = self.pieces[ends[0]].value if len(ends) == 1 else None
        if moved is None or moved.what not in {"OT", "MORE"} or moved.clock is None or len(told) != 1:
            return
        start = self.pieces[place]
        span = Span(start=start.value, end=moved.clock, acted=True)
        self.pieces[place] = start._replace(kind="SPAN", value=span, text=f"{start.text} {self.pieces[ends[0]].text}")
        del self.pieces[ends[0]]

    def _day_of_start(self, place: int, between: Sequence[Piece]) -> int:
        """Started at 11 pm on Sunday and finished at 7 on Monday: where the day of the end stands, behind a day of the start."""
        said = [piece.kind for piece in between if piece.kind != "FILLER"]
        behind = self._skip(place + 1, {"FILLER"})
        each = said[:1] == ["DAYS"] and said.count("DAYS") == 1 and bool({"AND", "OUT"} & set(said[1:]))
        ends = self._skip(behind + 1, {"FILLER"})
        return behind if each and self._kind(behind) == "DAYS" and self._kind(ends) in ENDS_SENTENCE else 0

    def _worked_for(self, place: int, out: list[Piece]) -> int | None:
        """From 9, 8 hours (C9): a start and a length give the end."""
        if self._kind(place) not in {"START", "LENGTH"}:
            return None
        step = self._skip(
            place + 1,
            {"FILLER", "WORK", "WORKED", "SEP", "IN", "SELF", "AND", "TOTAL", "FROM", "TO", "SHARP"}
            - ({"SEP"} if self._kind(place) == "LENGTH" else set()),
        )
        kinds = {self._kind(place), self._kind(step)}
        if kinds != {"START", "LENGTH"} or step - place > MOST_BETWEEN:
            return None
        start, length = (place, step) if self._kind(place) == "START" else (step, place)
        out.append(self._made("FORLENGTH", (self.pieces[start].value, self.pieces[length].value), place, step + 1))
        return step + 1

    def _goes_on(self, start: Clock, end: Clock, place: int) -> bool:
        """Whether a third time stands behind two; 0900 1800 30 ends with a break."""
        third = clock_of(self.pieces[place]) if place < len(self.pieces) else None
        written = start.wide and end.wide and third is not None and third.plain and not third.wide
        return third is not None and not (written or third.bad)

    def _begins_pair(self, place: int) -> bool:
        """115.02.05 | 1300 | 2200: whether a day or a word for working stands before a place, with no more than a bar between."""
        return self._kind(place - 1 - (self._kind(place - 1) == "SEMI")) in BEFORE_PAIR

    def _pair_side_by_side(self, place: int, out: list[Piece]) -> int | None:
        """0730 1630 and 8:00, 17:00: two times with nothing but a space or a comma between them."""
        start = clock_of(self.pieces[place])
        step = self._skip(place + 1, {"SEP", "SEMI", "SLASH"})
        if (
            start is None
            or (start.plain and not start.zero and not (start.wide and self._begins_pair(place)))
            or start.now
            or step - place > 2
            or step >= len(self.pieces)
        ):
            return None
        end = clock_of(self.pieces[step])
        if end is None or (end.plain and not (end.zero or end.wide)) or end.now or self._goes_on(start, end, step + 1):
            return None
        out.append(self._made("SPAN", Span(start=start, end=end, apart=True), place, step + 1))
        return step + 1
