"""From when to when, and ends that move: overtime, late, early."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.understanding.looking import UNTIL
from handlers.understanding.pieces import Clock, Days, Piece, Span
from handlers.understanding.rewriting import Moved, Rewriter, as_length, clock_of

BETWEEN: Final = frozenset(
    ("FILLER", "WORK", "IN", "SELF", "AT", "SHIFT", "UNK", "IS", "OUT", "ACTUAL", "SHARP", "DAYS", "VAGUE"),
)
"""What may stand between a start and its "until": 七點半 上班 忙 到."""
BEFORE_END: Final = frozenset(
    ("FILLER", "AT", "WORK", "DAYS", "NEXTDAY", "IS", "SELF", "ACTUAL", "OUT", "SEP", "TO", "VAGUE"),
)
"""What may stand between "until" and the end."""
LATER_OR_EARLIER: Final = {
    ("晚", "OUT"): "MORE",
    ("晚", "IN"): "LATE",
    ("早", "OUT"): "EARLYOUT",
    ("早", "IN"): "EARLYIN",
}
SENT: Final = frozenset(
    {
        "叫",
        "讓",
        "叫我",
        "叫我們",
        "讓我",
        "讓我們",
        "放",
        "要",
        "suruh",
        "disuruh",
        "cho",
        "bảo",
        "let",
        "told",
        "asked",
    }
)
"""Words for sending somebody home, between a time and the leaving."""
MORE_WORK: Final = frozenset(
    {
        "忙到",
        "弄到",
        "做到",
        "待到",
        "站到",
        "撐到",
        "搞到",
        "支援到",
        "幫忙到",
        "打掃到",
        "收拾到",
        "整理到",
        "盤點到",
        "清潔到",
        "收尾到",
        "被叫去支援到",
        "去支援到",
    }
)
THEN: Final = frozenset({"後來", "又", "結果", "再", "然後", "接著", "繼續", "最後", "才"})
STAYED: Final = frozenset({"stayed", "stay", "待", "ở", "nán", "tinggal"})
"""Words of work that, behind a whole shift and before an "until", move its end."""
MOVERS: Final = frozenset({"OT", "MORE", "LATE", "EARLYIN", "EARLYOUT", "EARLY", "AND"})
"""What may move an end."""


BEFORE: Final = ("trước", "truoc")
"""What a word for leaving early ends with that behind it wants a length; a time is only the latest that it may have been."""
FIRST_WIDE: Final = 13
"""From this hour on, hours are of the 24-hour clock (C1)."""
MOST_EARLY: Final = 4
"""Hours; what is more, beside an early leaving or late coming, is the time of it: về sớm lúc 15h."""


def _by(kind: str, piece: Piece) -> int | None:
    """By how many minutes an end moves; 3:30 and 15h beside an early leaving are the time of it, and no length."""
    written = piece.kind == "CLOCK" and ((piece.value.hour and ":" in piece.text) or piece.value.hour > MOST_EARLY)
    return None if written and kind in {"EARLYOUT", "LATE", "EARLYIN"} else as_length(piece)


def _overnight(start: Clock, end: Clock) -> bool:
    """Whether a span plainly runs into the next day."""
    if start.part and end.part:
        return start.part in {"pm", "sore", "night", "midnight"} and end.part in {"am", "dawn"}
    return start.hour >= FIRST_WIDE and end.hour < start.hour


class Spans(Rewriter):
    """Puts spans together."""

    def _span(self, place: int, out: list[Piece]) -> int | None:
        start = clock_of(self.pieces[place])
        until = self._until(place, out) if start else None
        if start is None or until is None:
            return None
        step = self._end_at(until)
        end = clock_of(self.pieces[step]) if step is not None and step < len(self.pieces) else None
        counted = self._kind(step) == "NUM" and self._kind(step + 1) == "TIMES" if step is not None else False
        if step is None or end is None or (counted and self._kind(step + 3) != "DAYCOUNT"):  # 8-17*3天
            return None
        said = [*self.pieces[place + 1 : until], *self.pieces[until + 1 : step]]
        loose = [piece for piece in said if piece.kind in {"VAGUE", "SHIFT"}]
        loose = [piece for piece in self.pieces[place + 1 : until] if piece.kind == "DAYS"] + loose
        end_days: Days | None = next((piece.value for piece in self.pieces[until:step] if piece.kind == "DAYS"), None)
        next_day = any(piece.kind == "NEXTDAY" for piece in self.pieces[until:step])
        after = step + 1
        if self._kind(after) == "NEXTDAY":
            next_day, after = True, after + 1
        if (
            end_days is None
            and self._kind(after) == "DAYS"
            and self._day_of_end(
                after,
                [*out, *loose],
                with_start=any(piece.kind == "DAYS" for piece in loose),
                overnight=_overnight(start, end),
            )
        ):
            end_days, after = self.pieces[after].value, after + 1
        if (
            end.plain
            and self._kind(after) == "DASH"
            and after + 1 < len(self.pieces)
            and clock_of(self.pieces[after + 1])
        ):
            return None
        overtime, after = self._overtime(after, out)
        out += loose
        span = Span(start=start, end=end, end_days=end_days, next_day=next_day, overtime=overtime)
        out.append(self._made("SPAN", span, place, after))
        return after

    def _until(self, place: int, out: list[Piece]) -> int | None:
        """Where the "until" behind a start stands, with no more than small words between them."""
        step, unknown = place + 1, 0
        while self._kind(step) in BETWEEN and step - place <= 6:
            unknown += len(self.pieces[step].text) if self._kind(step) == "UNK" else 0
            step += 1
        before = out[-1] if out else None
        if self._kind(step) == "AND" and before and before.kind == "FROM" and before.text == "between":
            return step
        if (
            self._kind(step) not in UNTIL
            or unknown > 8
            or (self._kind(step) == "DASH" and not self._dashed(place, step))
        ):
            return None
        told = (before and before.kind in {"FROM", "IN"}) or self._kind(place + 1) in {"IN", "WORK"}
        loose = all(piece.kind == "VAGUE" for piece in self.pieces[place + 1 : step])
        bare = self.pieces[place].kind == "NUM" and not loose and not told
        return None if bare else step

    def _dashed(self, place: int, dash: int) -> bool:
        """Whether a dash goes on from a time: 8ish-5, and with the day of a start that is no bare number 10pm Sunday - 6am."""
        between = {"VAGUE", "DAYS"} if self._kind(place) == "CLOCK" else {"VAGUE"}
        return all(piece.kind in between for piece in self.pieces[place + 1 : dash])

    def _end_at(self, until: int) -> int | None:
        """Where the end behind an "until" stands."""
        step = until + 1
        while (
            self._kind(step) in BEFORE_END
            or (self._kind(step) in UNTIL and step - until == 1)
            or (self._kind(step) == "UNK" and step - until == 1 and len(self.pieces[step].text) <= 2)
        ):
            step += 1
            if step - until > 6:
                return None
        now = self._kind(step) == "CLOCK" and self.pieces[step].value.now
        return step + 1 if now and step + 1 < len(self.pieces) and clock_of(self.pieces[step + 1]) else step

    def _overtime(self, after: int, out: list[Piece]) -> tuple[bool, int]:
        """Whether a span is of overtime, by a word before or behind it; takes the word away."""
        small = bool(out) and out[-1].kind in {"FROM", "FILLER", "IS"} and len(out) > 1 and out[-2].kind == "OT"
        if small or (out and out[-1].kind == "OT"):
            del out[-2 if small else -1 :]
            return True, after
        behind = self._kind(after) == "OT" and self._kind(after + 1) not in {"TO", "LENGTH", "CLOCK", "NUM", "FROM"}
        if behind and any(piece.kind == "SPAN" for piece in out):
            return True, after + 1
        return False, after

    def _day_of_end(self, place: int, before: Sequence[Piece], *, with_start: bool, overnight: bool) -> bool:
        """6h tối hqua tới 6h sáng nay: a day right behind the end, after a day for the start, with nothing that begins anew."""
        days = [piece.value for piece in before if piece.kind == "DAYS" and piece.clause == self.pieces[place].clause]
        named: Days = self.pieces[place].value
        if (
            not days
            or days[-1].problem
            or named.problem
            or not (named.kind in {"today", "relative"} or with_start or overnight)
            or len(named.days) != 1
        ):
            return False
        by_name = named.kind not in {"today", "relative"} and not with_start  # T7 7h tối tới 7h sáng CN
        last = next(n for n in reversed(range(len(before))) if before[n].kind == "DAYS")
        if any(piece.kind in {"OFF", "AND"} for piece in before[max(last - 1, 0) :]):
            return False  # off yesterday and 8-12 today
        if len(before) > 1 and any(
            one.kind == "SPAN" and two.kind == "DAYS" and two.value is days[-1] for one, two in pairwise(before)
        ):
            return False
        following = next(
            (kind for kind in (self._kind(step) for step in range(place + 1, place + 3)) if kind != "FILLER"), ""
        )
        ends = {"", "SEP", "STOP", "NL"} | (set() if by_name else {"REST", "SELF"})
        return following in ends and (named.days[0] - days[-1].days[-1]).days in ({1} if by_name else {0, 1})

    def _moved(self, place: int, out: list[Piece]) -> int | None:
        kind = self._kind(place)
        if (
            kind == "AND"
            and self.pieces[place].text in {"plus", "加"}
            and self._kind(place + 1) == "LENGTH"
            and out
            and out[-1].kind == "SPAN"
        ):
            out.append(self._made("MOVED", Moved("MORE", minutes=self.pieces[place + 1].value), place, place + 2))
            return place + 2
        stayed = self.pieces[place].text in STAYED or (
            self.pieces[place].text in MORE_WORK and any(piece.text in THEN for piece in out[-2:])  # 8-17 後來做到19:30
        )
        if kind == "WORK" and stayed and any(piece.kind == "SPAN" for piece in out):
            kind = "OT" if self._kind(place + 1) in UNTIL else kind
        if kind == "PART":
            return self._later_by(place, out)
        if kind not in MOVERS or kind == "AND":
            return None
        near = {piece.kind for piece in out[-4:] if piece.clause == self.pieces[place].clause}
        if kind == "EARLY":
            kind = "EARLYIN" if near & {"IN"} and "OUT" not in near else "EARLYOUT"
        elif kind == "LATE" and next((p.kind for p in reversed(out) if p.kind != "FILLER"), "") == "OUT":
            kind = "MORE"
        step, until = place + 1, False
        while (
            self._kind(step)
            in {
                "FILLER",
                "TO",
                "AT",
                "IS",
                "AND",
                "MORE",
                "TOI",
                "DASH",
                "OUT",
                "DAYS",
                "NEXTDAY",
                "OT",
                "COLON",
                "SELF",
                "IN",
                "WORK",
                "PLUS",
                "EARLY",
                "SHARP",
            }
            and step - place <= 4
        ):
            until = until or self._kind(step) in UNTIL
            if (
                self._kind(step) in {"OUT", "IN"}
                and clock_of(self.pieces[step + 1] if step + 1 < len(self.pieces) else self.pieces[0]) is None
            ):
                break
            step += 1
        if step < len(self.pieces) and (made := self._moved_by(place, kind, step, until=until, out=out)):
            leaving = kind == "OT" and until and self._kind(step + 1) == "OUT"  # 加班到五點下班，七點上班
            step += leaving and self._kind(step + 2) not in {"CLOCK", "NUM", "AT"}
            out.append(self._made(*made, place, step + 1))
            return step + 1
        back = len(out) - 1
        while back >= 0 and (out[back].kind in {"FILLER", "EACH", "SELF"} or out[back].text in SENT):
            back -= 1
        if kind == "EARLYOUT" and back > 0 and out[back].kind == "CLOCK" and _by(kind, out[back]) is None:
            clock = out[back].value  # 8h-17h nhưng 15h30 em về sớm; 9點進去 3點就先走了
            whole = any(piece.kind == "SPAN" for piece in out[:back])
            del out[back:]
            made = ("MOVED", Moved("EARLYOUT", clock=clock)) if whole else ("END", clock)
            out.append(self._made(*made, place, place + 1))
            return place + 1
        if back >= 0 and out[back].kind in {"LENGTH", "CLOCK"} and (minutes := as_length(out[back])) is not None:
            del out[back:]
            out.append(self._made("MOVED", Moved(kind, minutes=minutes), place, place + 1))
            return place + 1
        return None

    def _later_by(self, place: int, out: list[Piece]) -> int | None:
        """晚半小時下班, 早1小時上班: later or earlier by a length, and which end it is."""
        side = self._kind(place + 2)
        if (
            self._kind(place + 1) != "LENGTH"
            or side not in {"IN", "OUT"}
            or self.pieces[place].text not in {"早", "晚"}
        ):
            return None
        what = LATER_OR_EARLIER[self.pieces[place].text, side]
        out.append(self._made("MOVED", Moved(what, minutes=self.pieces[place + 1].value), place, place + 3))
        return place + 3

    def _moved_by(
        self, place: int, kind: str, at: int, *, until: bool, out: Sequence[Piece]
    ) -> tuple[str, object] | None:
        """What the length, clock or number behind a mover makes of it: an end that moves, or an end of its own."""
        piece, by_word = self.pieces[at], self.pieces[place].text
        length = None if until else _by(kind, piece)
        if length is not None:
            return "MOVED", Moved(kind, minutes=length)
        clock = clock_of(piece)
        if clock and by_word.endswith(BEFORE) and length is None:
            return None  # về trước 15h: some time before it
        sudden = kind in {"EARLYOUT", "LATE"}
        if clock and sudden and not any(p.kind == "SPAN" for p in out):
            return ("END" if kind == "EARLYOUT" else "START"), clock
        if clock and (until or (kind != "MORE" and (sudden or not clock.plain))):
            return "MOVED", Moved(kind, clock=clock)
        if piece.kind == "NUM" and not until and kind == "OT" and 0 < piece.value.amount <= 4:
            return "MOVED", Moved(kind, minutes=round(piece.value.amount * 60))
        return None
