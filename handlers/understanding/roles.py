"""Starts and ends told apart by the words beside them (C9, C11)."""

from typing import Final

from handlers.understanding.pieces import Days, Piece, Span
from handlers.understanding.rewriting import Rewriter, clock_of

HAN: Final = "\u2e80"


class Roles(Rewriter):
    """Tells starts from ends, and pairs them."""

    def _roles(self) -> None:
        """Starts and ends by the words beside them, whichever side the words stand on and whichever comes first (C11)."""
        marks: list[tuple[int, str]] = []
        for place, piece in enumerate(self.pieces):
            if piece.kind in {"IN", "OUT", "FROM", "TO"}:
                role = "start" if piece.kind in {"IN", "FROM"} else "end"
                if not self._told_already(place, role):
                    marks.append((place, role))
            elif (clock := clock_of(piece)) is not None and not clock.now:
                marks.append((place, "clock"))
        step = 0
        told: list[tuple[int, str]] = []
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
            told.append((one, second) if first == "clock" else (two, first))
            step += 2
        for place, role in told:
            piece = self.pieces[place]
            self.pieces[place] = piece._replace(kind="START" if role == "start" else "END", value=clock_of(piece))
        self._starts_before_ends()
        self._join_roles()

    def _told_already(self, place: int, role: str) -> bool:
        """đi trễ nên 8h30 mới vô: the word behind a start or end that is one already."""
        while self._kind(place - 1) in {"FILLER", "SELF"}:
            place -= 1
        return self._kind(place - 1) == role.upper()

    def _better_after(self, marks: list[tuple[int, str]], step: int) -> bool:
        """C R C with R beside the second clock only: 8:00 , 下班 17:00."""
        one, two = marks[step][0], marks[step + 1][0]
        if step + 2 >= len(marks) or marks[step + 2][1] != "clock":
            return False
        three = marks[step + 2][0]
        leads = self.pieces[two].kind == "OUT" and self.pieces[two].text[0] < HAN  # làm 8h sáng về 5h chiều
        if leads and three == two + 1 and step + 3 == len(marks) and self._kind(one - 1) in {"WORK", "DAYS", "IN"}:
            return True
        return any(self._kind(place) in {"SEP", "NL", "STOP"} for place in range(one + 1, two)) and three == two + 1

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
        }
        return len(between) <= 4 and unknown <= 4 and all(piece.kind in allowed for piece in between)

    def _starts_before_ends(self) -> None:
        """làm 8h sáng về 5h chiều: a time with no word of its own before an end is the start."""
        for place, piece in enumerate(self.pieces):
            if piece.kind != "END":
                continue
            for step in range(place - 1, max(place - 6, -1), -1):
                before = self.pieces[step]
                if before.kind in {"START", "END", "SPAN", "NL", "STOP", "SEMI"}:
                    break
                if before.kind == "CLOCK" and not before.value.now and before.clause == piece.clause:
                    self.pieces[step] = before._replace(kind="START")
                    break

    def _join_roles(self) -> None:
        out: list[Piece] = []
        waiting: int | None = None
        for piece in self.pieces:
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
            if len(between) > 1 and between[0].kind == "DAYS" and between[1].kind in {"SEP", "STOP", "NL"}:
                between = between[1:]  # started 9 last night, ended 6
            days = [p for p in between if p.kind in {"DAYS", "NEXTDAY"}]
            end_days: Days | None = None
            if other.kind == "START" and days:
                end_days = next((p.value for p in days if p.kind == "DAYS"), None)
            next_day = any(p.kind == "NEXTDAY" for p in days)
            span = Span(start=start.value, end=end.value, end_days=end_days, next_day=next_day, acted=True)
            rest = out[waiting + 1 :]
            if end_days is not None:
                rest = [p for p in rest if p.kind != "DAYS" or p not in days]
            out[waiting:] = [other._replace(kind="SPAN", value=span, text=f"{other.text} {piece.text}"), *rest]
            waiting = None
        self.pieces = out

    def _worked_for(self, place: int, out: list[Piece]) -> int | None:
        """From 9, 8 hours (C9): a start and a length give the end."""
        if self._kind(place) not in {"START", "LENGTH"}:
            return None
        step = self._skip(
            place + 1,
            {"FILLER", "WORK", "WORKED", "SEP", "IN", "SELF", "AND", "TOTAL", "FROM", "TO"}
            - ({"SEP"} if self._kind(place) == "LENGTH" else set()),
        )
        kinds = {self._kind(place), self._kind(step)}
        if kinds != {"START", "LENGTH"} or step - place > 4:
            return None
        start, length = (place, step) if self._kind(place) == "START" else (step, place)
        out.append(self._made("FORLENGTH", (self.pieces[start].value, self.pieces[length].value), place, step + 1))
        return step + 1

    def _pair_side_by_side(self, place: int, out: list[Piece]) -> int | None:
        """0730 1630 and 8:00, 17:00: two times with nothing but a space or a comma between them."""
        start = clock_of(self.pieces[place])
        step = self._skip(place + 1, {"SEP", "SEMI", "SLASH"})
        if (
            start is None
            or (start.plain and not start.zero)
            or start.now
            or step - place > 2
            or step >= len(self.pieces)
        ):
            return None
        end = clock_of(self.pieces[step])
        if (
            end is None
            or (end.plain and not (end.zero or end.wide))
            or end.now
            or clock_of(self.pieces[step + 1] if step + 1 < len(self.pieces) else self.pieces[0]._replace(kind=""))
        ):
            return None
        out.append(self._made("SPAN", Span(start=start, end=end, apart=True), place, step + 1))
        return step + 1
