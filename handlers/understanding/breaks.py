"""Breaks: the words for a pause and the amounts beside them (rule 3)."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.break_amounts import ADDING, LONGEST_BREAK, BreakAmounts
from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Piece
from handlers.understanding.rewriting import NAMES_BREAK, Break, as_length, clock_of

PEOPLE: Final = ("người", "nguoi", "đứa", "orang", "人", "people", "workers")
"""What counted people end with."""
NO_HOUR: Final = 25
BEHIND_HOURS: Final = frozenset({"NUM", "REST", "SEP", "STOP", "NL", "SEMI"})
"""Behind these a time may be that of a break; elsewhere it is a start or an end."""
NONE: Final = frozenset(
    {"no", "沒", "沒有", "無", "ga", "gak", "nggak", "ngga", "tidak", "tdk", "gk", "kagak", "kaga", "ora", "teu"}
)


def _has_length(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the word at a place has its length before it."""
    back = place - 1
    while back >= 0 and pieces[back].kind == "FILLER":
        back -= 1
    return back >= 0 and as_length(pieces[back]) is not None


class Breaks(BreakAmounts):
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
            and (self._kind(place + 1) == "LENGTH" or self._is_minutes(place + 1))
            and self._kind(place + 2) not in NAMES_BREAK
        ):
            amount = self._amount(place + 1)
            if amount is not None:
                out.append(self._made("REST", amount[0], place, amount[1]))
                return amount[1]
        if kind in {"NUM", "TIMESN"}:
            single = kind == "NUM" and self.pieces[place].value.amount == 1 and not (out and out[-1].kind in UNTIL)
            if single and self._kind(place + 1) == "BREAK" and self.pieces[place + 1].text.split(" ")[0] == "break":
                return self._named(place + 1, out) if self._kind(place + 2) in {"LENGTH", "FILLER"} else None
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
                kind in {"FILLER", "IS", "TOTAL", "COLON", "ACTUAL", "SHARP"}
                or (names and self._adds(step))
                or (kind == "AND" and self._kind(step + 1) in NAMES_BREAK)
                or (kind == "TO" and self._kind(step + 1) == "LENGTH")  # 休到10分鐘
                or (kind == "PART" and self._kind(step + 1) in NAMES_BREAK)
                or (kind == "PART" and names and self._kind(step + 1) == "LENGTH")
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
        if times and not (out and out[-1].kind == "LENGTH" and out[-1].value <= LONGEST_BREAK):
            value, end = self._so_many(*times)
            out.append(self._made("REST", value._replace(had=had), place, end))
            return end
        found = None if self._of_people(step, out) else self._amount(step)
        if found is None:
            return self._amount_before(place, step, out, had=had, each=each)
        amount, end = self._and_more(*found)
        totalled = any(piece.kind == "TOTAL" or "共" in piece.text for piece in self.pieces[place:step])
        count, end = (1, end) if totalled else self._so_often(end)
        minutes = amount.minutes * count if amount.minutes else amount.minutes
        if self._kind(end) == "EACH" and self._kind(end - 1) != "SEP":
            each, end = True, end + 1
        if each and names > 1 and minutes:
            minutes, each = minutes * names, False
        end = self._named_again(end, place)
        if amount.minutes and self._tells_when(place, out):
            out.pop()
        out.append(self._made("REST", amount._replace(minutes=minutes, each=each, had=had), place, end))
        return end

    def _is_minutes(self, place: int) -> bool:
        """中午40: a number that no hour and no share of one can be."""
        return self._kind(place) == "NUM" and NO_HOUR <= self.pieces[place].value.amount <= LONGEST_BREAK

    def _tells_when(self, place: int, out: Sequence[Piece]) -> bool:
        """7-4 10點休10分 12點休40分: a time right before the break is when it was, where start and end are told without it."""
        if len(out) < 2 or out[-1].kind != "CLOCK" or out[-2].kind not in BEHIND_HOURS:
            return False
        clocks = [n for n, piece in enumerate(self.pieces) if clock_of(piece) is not None]
        whole = [n for n in clocks if NAMES_BREAK.isdisjoint({self._kind(n - 1), self._kind(n + 1)})]
        return len(whole) > 1 and any(self._kind(n + 1) in UNTIL for n in whole)

    def _of_people(self, step: int, out: Sequence[Piece]) -> bool:
        """Tổ em có 6 người mà nghỉ hết 3: a bare number behind counted people counts people."""
        if self._kind(step) != "NUM":
            return False
        clause = self.pieces[step].clause
        return any(p.kind == "OTHER" and p.clause == clause and p.text.endswith(PEOPLE) for p in out[-6:])

    def _named_again(self, end: int, place: int) -> int:
        """休1小時午休: the same pause under two names."""
        while (
            self._kind(end) in NAMES_BREAK
            and not self._adds(end + 1)
            and self._amount(self._skip(end, set(NAMES_BREAK))) is None
            and self._times(self._skip(end, set(NAMES_BREAK))) is None
            and self.pieces[end].clause == self.pieces[place].clause
        ):
            end += 1
        return end

    def _after_names(self, place: int) -> bool:
        """Whether a list of pauses (午休、晚餐各30分) goes on to an amount for each."""
        step = self._skip(place, {*NAMES_BREAK, "FILLER", "SEP", "AND"})
        return self._kind(step) == "EACH"

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
        while back >= 0 and out[back].kind in {"FILLER", "SELF", "PART", "EACH", "TOTAL"} and len(out) - back <= 3:
            each = each or out[back].kind == "EACH"
            back -= 1
        amount = as_length(out[back]) if back >= 0 else None
        free = back > 0 and not _has_length(out, back - 1)  # 15 min late, 1hr break
        wants = free and out[back - 1].kind in {"OT", "MORE", "LATE", "TOTAL", "EARLYOUT", "FROM"}
        adds = free and out[back - 1].text in ADDING
        if (
            amount is not None
            and amount <= LONGEST_BREAK
            and not (back and out[back - 1].kind in UNTIL)
            and (adds or not wants)
        ):
            minutes = amount
            del out[back - adds :]
            count, step = self._so_often(step)
            if self._kind(step) == "EACH":
                each, step = True, step + 1
            out.append(self._made("REST", Break(minutes * count, each=each), place, step))
            return step
        end = place
        while self._kind(end) in NAMES_BREAK:
            end += 1
        if out and out[-1].kind == "NOT" and out[-1].text in NONE:
            out.pop()
            out.append(self._made("REST", Break(0, each=each), place, end))  # no 休息
            return end
        out.append(self._made("BREAK", Break(None, had=had), place, end))
        return end
