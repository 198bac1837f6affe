"""How much a break was: lengths, bare numbers by their size, clock times, counts and sums (rule 3)."""

from typing import Final

from handlers.understanding.grammar import Number
from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Clock, Piece, Span
from handlers.understanding.rewriting import NAMES_BREAK, Break, Rewriter, as_length, clock_of

LONGEST_BREAK: Final = 4 * 60
MOST_HOURS: Final = 2
"""Hours; a break of more is not written like a time."""
AFTERNOON: Final = frozenset({"pm", "sore", "night"})
LATE_WIDE: Final = 16
"""From this hour on, an end is of the 24-hour clock, and its start no hour of the afternoon."""
MULTIPLIES: Final = frozenset({"x", "*", "×"})
MOST_TIMES: Final = 9
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
ADDING: Final = frozenset({"another", "more", "thêm", "them", "tambah", "tambahan", "ditambah", "extra"})
"""Words for more that may be said of a break as well as of work: beside a break they lengthen it and not the shift."""
THEN: Final = frozenset({"然後", "接著", "後來", "之後", "再", "又", "then"})
"""Words behind a pause that lead on to work: clock times behind them are no more of the pause."""
SMALL_BREAK: Final = 20
"""Minutes; so little more, right behind a break, is more of the break and no overtime."""


class BreakAmounts(Rewriter):
    """Reads amounts of break."""

    def _summed(self, place: int, out: list[Piece]) -> int | None:
        """30+30+15 break."""
        step, total = place, 0
        while self._kind(step) == "NUM" and (found := self._amount(step)) is not None and found[0].minutes is not None:
            total, step = total + found[0].minutes, found[1]
            if self._kind(step) != "PLUS":
                break
            step += 1
        if step - place < 3 or self._kind(step) not in NAMES_BREAK or (out and out[-1].kind in UNTIL):
            return None  # 8-17+1 休1
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

    def _so_often(self, place: int) -> tuple[int, int]:
        """The count behind an amount, and where it ends: 30分x2, 1 hr twice, 15 phút 2 lần; 1 where there is none."""
        step = self._skip(place, {"EACH"})
        sign = self._kind(step) == "TIMES" and self.pieces[step].text in MULTIPLIES and self._kind(step + 1) == "NUM"
        times = (int(self.pieces[step + 1].value.amount), step + 2) if sign else self._times(step)
        if times is None or not 1 <= times[0] <= MOST_TIMES or self._amount(self._skip(times[1], {"EACH"})) is not None:
            return 1, place
        return times

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
            step = end + 1 + self._of_part(end) if self._listed_by_part(end) else step
            if self._adds(step) and (self._kind(step + 2) in NAMES_BREAK or self.pieces[step + 1].value <= SMALL_BREAK):
                step += 1
            if counted := self._counted_more(step) if self._kind(end) in {"PLUS", "AND"} else None:
                minutes, end = minutes + counted[0], counted[1]
                continue
            linked = step > end
            step = self._skip(step, {"PART"})
            more = self._amount(step) if step > end else None
            if (
                more is None
                or more[0].minutes is None
                or (
                    self._kind(step) != "LENGTH"
                    and not (more[0].span and linked and self.pieces[end].text not in THEN)
                    and self._kind(end) != "PLUS"
                )
            ):
                break
            minutes, end = minutes + more[0].minutes, more[1]
            amount = amount._replace(span=None)
        return amount._replace(minutes=minutes), end + self._of_part(end)

    def _counted_more(self, step: int) -> tuple[int, int] | None:
        """Istirahat makan 40 menit + ngopi 2x10 menit: behind a plus, so many pauses of one length, with at most one word for them."""
        step = self._skip(step, set(NAMES_BREAK))
        step += self._kind(step) in {"UNK", "EVENT", "FILLER"}
        times = self._times(step)
        if times is None or self._kind(times[1]) != "LENGTH" or self._kind(times[1] + 1) in {"OT", "WORK", "MORE"}:
            return None
        return times[0] * int(self.pieces[times[1]].value), times[1] + 1

    def _of_part(self, place: int) -> bool:
        """Whether the word of the day behind the last of several pauses belongs to it: 15p sáng, 45p trưa, 15p chiều."""
        return self._kind(place) == "PART" and self._kind(place + 1) in {"", "SEP", "STOP", "NL", "SHUT", "AND"}

    def _listed_by_part(self, place: int) -> bool:
        """Istirahat siang 45 menit, sore 15 menit: a pause of another part of the day behind a comma."""
        place += self._of_part(place)
        if self._kind(place) not in {"SEP", "AND", "PLUS"}:
            return False
        one, two = (self._kind(step) for step in (place + 1, place + 2))
        behind = self._kind(place + 3)
        return {one, two} == {"PART", "LENGTH"} and behind not in {"OT", "WORK", "OFF", "MORE", "LATE", "EARLYOUT"}

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
        length = as_length(piece) if not self._small_clock(place) else piece.value.hour * 60 + piece.value.minute
        if length is not None:
            return (Break(length), place + 1) if length <= LONGEST_BREAK else None
        if piece.kind == "HALF":
            return Break(30), place + 1
        if piece.kind != "NUM" or self._kind(place + 1) in {"TIMES", "COUNTER", "DAYCOUNT"}:
            return None
        if self._kind(place + 1) in {"SLASH", "COLON"} and self._kind(place + 2) not in {"DAYS", "WEEK"}:
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

    def _small_clock(self, place: int) -> bool:
        """Nghỉ 01h00, istirahat 00:45: written like a time of the night, and a length where the shift is by day and told elsewhere."""
        clock = self.pieces[place].value if self._kind(place) == "CLOCK" else None
        if clock is None or not clock.zero or clock.hour > MOST_HOURS or not (clock.hour or clock.minute) or clock.part:
            return False
        told = [other for n, piece in enumerate(self.pieces) if n != place and (other := clock_of(piece)) is not None]
        hours = [other.hour + 12 * (other.part in AFTERNOON and other.hour < 12) for other in told]
        return not told or (len(told) == 2 and MOST_HOURS < hours[0] < hours[1])

    def _break_span(self, first: Clock, last: Clock, end: int) -> tuple[Break, int] | None:
        if first.bad or last.bad:
            return None
        around = 24 * 60 if first.zero or last.hour >= LATE_WIDE else 12 * 60
        minutes = (last.hour * 60 + last.minute - first.hour * 60 - first.minute) % around
        return (Break(minutes, span=Span(start=first, end=last)), end) if 0 < minutes <= 3 * 60 else None
