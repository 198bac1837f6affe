"""Breaks: the words for a pause and the amounts beside them (rule 3)."""

from typing import Final

from handlers.understanding.grammar import Number
from handlers.understanding.pieces import Clock, Piece, Span
from handlers.understanding.rewriting import NAMES_BREAK, UNTIL, Break, Rewriter, as_length, clock_of

LONGEST_BREAK: Final = 4 * 60
AMONG_LENGTHS: Final = frozenset(
    (
        "FILLER",
        "SEP",
        "COLON",
        "AND",
        "PART",
        "UNK",
        "TIMES",
        "FRONT",
        "REAR",
        "SAME",
        "NUM",
        "BREAK",
        "AT",
        "VAGUE",
        "STOP",
    ),
)
"""What may stand among the lengths of several breaks: the first 15 min, the second 45 min."""


ADDING: Final = frozenset({"another", "more", "thêm", "tambah", "tambahan", "ditambah", "extra"})
"""Words for more that may be said of a break as well as of work: beside a break they lengthen it and not the shift."""
SMALL_BREAK: Final = 20
"""Minutes; so little more, right behind a break, is more of the break and no overtime."""


class Breaks(Rewriter):
    """Puts breaks together."""

    def _break(self, place: int, out: list[Piece]) -> int | None:
        kind = self._kind(place)
        if kind in {"NOBREAK", "NOTAM"}:
            each = self.pieces[place].text.startswith(("都", "也都", "全都"))
            out.append(self._made("REST", Break(0, each=each), place, place + 1))
            return place + 1
        if (
            kind == "PART"
            and self.pieces[place].value == "noon"
            and self._kind(place + 1) == "LENGTH"
            and self._kind(place + 2) not in NAMES_BREAK
        ):
            out.append(self._made("REST", Break(self.pieces[place + 1].value), place, place + 2))
            return place + 2
        if kind in {"NUM", "TIMESN"}:
            return self._counted(place, out)
        if kind not in NAMES_BREAK:
            return None
        return self._named(place, out)

    def _counted(self, place: int, out: list[Piece]) -> int | None:
        """2x15 min break, two 15 minute breaks, 2 kali istirahat masing-masing 15 menit, two breaks of 15 min."""
        times = self._times(place)
        if times is None:
            if (summed := self._summed(place, out)) is not None:
                return summed
            if (
                self._kind(place) == "NUM"
                and 2 <= self.pieces[place].value.amount <= 4
                and self.pieces[place].value.amount == int(self.pieces[place].value.amount)
            ):
                count, step = int(self.pieces[place].value.amount), place + 1
                if (
                    self._kind(step) == "LENGTH"
                    and self._kind(step + 1) in NAMES_BREAK
                    and self.pieces[step].text.split(" ")[0] != self.pieces[place].text
                ):
                    out.append(self._made("REST", Break(count * self.pieces[step].value), place, step + 2))
                    return step + 2
                if (
                    self._kind(step) in NAMES_BREAK
                    and not (out and out[-1].kind in UNTIL)
                    and (listed := self._listed(step + 1, count)) is not None
                ):
                    out.append(self._made("REST", Break(listed[0]), place, listed[1]))
                    return listed[1]
                if (
                    self._kind(step) in NAMES_BREAK
                    and self._kind(step + 1) in {"LENGTH", "EACH", "FILLER"}
                    and not (out and out[-1].kind in UNTIL)
                ):
                    found = self._amount(self._skip(step + 1, {"EACH", "FILLER"}))
                    if found and found[0].minutes:
                        end = self._skip(found[1], {"EACH"})
                        out.append(self._made("REST", Break(count * found[0].minutes), place, end))
                        return end
            return None
        count, step = times
        step = self._skip(step, {"EACH", "FILLER", *NAMES_BREAK})
        found = self._amount(step)
        if found is None or not found[0].minutes:
            return None
        named = any(piece.kind in NAMES_BREAK for piece in self.pieces[place:step])
        end = self._skip(found[1], {"EACH"})
        if not named and self._kind(end) not in NAMES_BREAK:
            return None
        end = end if named else end + 1
        out.append(self._made("REST", Break(count * found[0].minutes), place, end))
        return end

    def _summed(self, place: int, out: list[Piece]) -> int | None:
        """30+30+15 break."""
        step, total = place, 0
        while self._kind(step) == "NUM" and (found := self._amount(step)) is not None and found[0].minutes is not None:
            total, step = total + found[0].minutes, found[1]
            if self._kind(step) != "PLUS":
                break
            step += 1
        if step - place < 3 or self._kind(step) not in NAMES_BREAK:
            return None
        out.append(self._made("REST", Break(total), place, step + 1))
        return step + 1

    def _adds(self, place: int) -> bool:
        """nghỉ thêm 15p: whether a word for more stands here with a length behind it."""
        more = 0 <= place < len(self.pieces) and self.pieces[place].text in ADDING
        return more and self._kind(place + 1) == "LENGTH" and self._kind(place + 2) not in {"OT", "WORK"}

    def _times(self, place: int) -> tuple[int, int] | None:
        """A count of pauses and where it ends: 2x, 兩次, twice, 2 kali."""
        if self._kind(place) == "TIMESN":
            return int(self.pieces[place].value), place + 1
        if (
            self._kind(place) == "NUM"
            and self._kind(place + 1) == "TIMES"
            and 1 <= self.pieces[place].value.amount <= 9
        ):
            return int(self.pieces[place].value.amount), place + 2
        return None

    def _named(self, place: int, out: list[Piece]) -> int:
        if self._kind(place + 1) == "TO" and out and (first := clock_of(out[-1])) and place + 2 < len(self.pieces):
            last = clock_of(self.pieces[place + 2])  # 3點休到4點半
            if last is not None and (spanned := self._break_span(first, last, place + 3)) is not None:
                out.pop()
                out.append(self._made("REST", spanned[0], place, place + 3))
                return place + 3
        names, step, each, had = 0, place, False, False
        while True:
            kind = self._kind(step)
            if kind in NAMES_BREAK:
                names += 1
                had = had or kind == "HADBREAK"
            elif kind == "EACH":
                each = True
            elif (
                kind in {"FILLER", "IS", "TOTAL", "COLON", "ACTUAL"}
                or (names and self._adds(step))
                or (kind == "AND" and self._kind(step + 1) in NAMES_BREAK)
                or (kind == "PART" and self._kind(step + 1) in NAMES_BREAK)
                or (kind == "SEP" and self._kind(step + 1) in NAMES_BREAK and self._after_names(step + 1))
            ):
                pass
            else:
                break
            step += 1
        if clocked := self._at_clock(step):
            out.append(self._made("REST", Break(clocked[0], had=had), place, clocked[1]))
            return clocked[1]
        times = self._times(step)
        if times:
            value, end = self._so_many(*times)
            out.append(self._made("REST", value._replace(had=had), place, end))
            return end
        found = self._amount(step)
        if found is None:
            return self._amount_before(place, step, out, had=had, each=each)
        amount, end = self._and_more(*found)
        minutes = amount.minutes
        if self._kind(end) == "EACH" and self._kind(end - 1) != "SEP":
            each, end = True, end + 1
        if each and names > 1 and minutes:
            minutes, each = minutes * names, False
        end = self._named_again(end, place)
        out.append(self._made("REST", amount._replace(minutes=minutes, each=each, had=had), place, end))
        return end

    def _so_many(self, count: int, step: int) -> tuple[Break, int]:
        """Two breaks of 15 minutes, or two with a length for each one."""
        if (listed := self._listed(step, count)) is not None:
            return Break(listed[0]), listed[1]
        found = self._amount(self._skip(step, {"EACH", "FILLER", "SEP", "TIMES"}))
        if found and found[0].minutes:
            return Break(found[0].minutes * count), self._skip(found[1], {"EACH"})
        total = self._amount(self._skip(step, {"FILLER", "TOTAL"}))
        return total or (Break(None, ask=True), step)

    def _and_more(self, amount: Break, end: int) -> tuple[Break, int]:
        """Several amounts add up: 休10+10, nghỉ trưa 45p tối 15p."""
        minutes = amount.minutes
        while minutes is not None:
            step = end + 1 if self._kind(end) in {"PLUS", "AND", "SAME"} else end
            if self._adds(step) and (self._kind(step + 2) in NAMES_BREAK or self.pieces[step + 1].value <= SMALL_BREAK):
                step += 1
            linked = step > end
            step = self._skip(step, {"PART"})
            more = self._amount(step) if step > end else None
            if (
                more is None
                or more[0].minutes is None
                or (self._kind(step) != "LENGTH" and not (more[0].span and linked) and self._kind(end) != "PLUS")
            ):
                break
            minutes, end = minutes + more[0].minutes, more[1]
            amount = amount._replace(span=None)
        return amount._replace(minutes=minutes), end

    def _named_again(self, end: int, place: int) -> int:
        """休1小時午休: the same pause under two names."""
        while (
            self._kind(end) in NAMES_BREAK
            and not self._adds(end + 1)
            and self._amount(self._skip(end, set(NAMES_BREAK))) is None
            and self.pieces[end].clause == self.pieces[place].clause
        ):
            end += 1
        return end

    def _listed(self, step: int, count: int) -> tuple[int, int] | None:
        """Two breaks, the first 15 min, the second 45 min: as many lengths as were counted."""
        total = found = 0
        end = step
        while found < count and step < len(self.pieces) and step - end <= 5:
            if self.pieces[step].kind == "LENGTH":
                total, found, end = total + self.pieces[step].value, found + 1, step + 1
            elif self.pieces[step].kind not in AMONG_LENGTHS:
                break
            step += 1
        return (total, end) if found == count > 1 else None

    def _after_names(self, place: int) -> bool:
        """Whether a list of pauses (午休、晚餐各30分) goes on to an amount for each."""
        step = self._skip(place, {*NAMES_BREAK, "FILLER", "SEP", "AND"})
        return self._kind(step) == "EACH"

    def _at_clock(self, step: int) -> tuple[int, int] | None:
        """Break at 12 for 30 min: only the length counts."""
        clock = (
            self._kind(step) == "CLOCK" and self._kind(step + 1) == "LENGTH" and as_length(self.pieces[step]) is None
        )
        if self._kind(step) != "AT" and not clock:
            return None
        step = self._skip(step, {"AT"})
        if self._kind(step) not in {"CLOCK", "NUM"}:
            return None
        after = self._skip(step + 1, {"FILLER"})
        return (int(self.pieces[after].value), after + 1) if self._kind(after) == "LENGTH" else None

    def _amount(self, place: int) -> tuple[Break, int] | None:
        """An amount of break: a length, a bare number by size, or a span of clock times."""
        if not 0 <= place < len(self.pieces):
            return None
        piece = self.pieces[place]
        start = place
        if piece.kind == "FROM":
            start = place + 1
            piece = self.pieces[start] if start < len(self.pieces) else piece
        first = clock_of(piece)
        if first is not None and self._kind(start + 1) in UNTIL and start + 2 < len(self.pieces):
            last = clock_of(self.pieces[start + 2])
            if last is not None:
                return self._break_span(first, last, start + 3)
        if start != place:
            return None
        length = as_length(piece)
        if length is not None:
            return (Break(length), place + 1) if length <= LONGEST_BREAK else None
        if piece.kind == "HALF":
            return Break(30), place + 1
        if piece.kind != "NUM" or self._kind(place + 1) in {"TIMES", "COUNTER", "DAYCOUNT", "SLASH", "COLON"}:
            return None
        number: Number = piece.value
        if number.text.startswith("0") and len(number.text) > 1 and number.text.isdigit():
            return None
        if self._kind(place + 1) in UNTIL and self._kind(place + 2) in {"NUM", "CLOCK"}:
            return None
        if number.amount <= 4:
            return Break(round(number.amount * 60)), place + 1
        if number.amount >= 10 and number.amount == int(number.amount):
            return (Break(int(number.amount)), place + 1) if number.amount <= LONGEST_BREAK else None
        return Break(
            None, ask=True, likely=int(number.amount) if number.amount == int(number.amount) else None
        ), place + 1

    def _break_span(self, first: Clock, last: Clock, end: int) -> tuple[Break, int] | None:
        if first.bad or last.bad:
            return None
        minutes = (last.hour * 60 + last.minute - first.hour * 60 - first.minute) % 720
        return (Break(minutes, span=Span(start=first, end=last)), end) if 0 < minutes <= 3 * 60 else None

    def _amount_before(self, place: int, step: int, out: list[Piece], *, had: bool, each: bool) -> int:
        """45分休息, a 30 min lunch, 12-13午休: the amount stands before the word; otherwise the word stands alone."""
        if len(out) > 3 and out[-2].kind in UNTIL and any(piece.kind in UNTIL for piece in out[:-3]):
            first, last = clock_of(out[-3]), clock_of(out[-1])
            spanned = self._break_span(first, last, step) if first and last else None
            if spanned:
                del out[-3:]
                out.append(self._made("REST", spanned[0], place, step))
                return step
        back = len(out) - 1
        while back >= 0 and out[back].kind in {"FILLER", "SELF", "PART", "EACH"} and len(out) - back <= 3:
            each = each or out[back].kind == "EACH"
            back -= 1
        amount = as_length(out[back]) if back >= 0 else None
        if (
            amount is not None
            and amount <= LONGEST_BREAK
            and not (back and out[back - 1].kind in UNTIL)
            and not (
                back
                and out[back - 1].text not in ADDING
                and out[back - 1].kind in {"OT", "MORE", "LATE", "TOTAL", "EARLYOUT", "FROM"}
            )
        ):
            minutes = amount
            del out[back - (back > 0 and out[back - 1].text in ADDING) :]
            if self._kind(step) == "EACH":
                each, step = True, step + 1
            out.append(self._made("REST", Break(minutes, each=each), place, step))
            return step
        end = place
        while self._kind(end) in NAMES_BREAK:
            end += 1
        out.append(self._made("BREAK", Break(None, had=had), place, end))
        return end
