"""Messages with a span of time: whose it is, what it is of, and what stands beside it that a clerk would ask about (rule 6)."""

from itertools import pairwise
from typing import Final

from handlers.understanding.events import STRONG, WORKING, Events, short
from handlers.understanding.pairs import LONGEST, Pair, resolve
from handlers.understanding.pieces import Piece, Span
from handlers.understanding.reading import Ask, NotHours
from handlers.understanding.remarks import minutes_of
from handlers.understanding.whose import Whose

TINY: Final = 90
"""Minutes; nobody is called in for less: beside words that nobody knows it is no shift."""
SHORTEST_SHIFT: Final = 240
"""Minutes; so long, told as times, hours are those of a shift whatever else is said."""
WHY: Final = frozenset({"為什麼", "憑什麼", "why", "kenapa", "knp", "tại sao", "vì sao"})
ANNOUNCED: Final = frozenset({"公告", "通知", "宣布", "pengumuman", "thông báo", "announcement", "notice"})
"""A message that begins so is the company's."""
TELLS_OTHERWISE: Final = frozenset(
    ("EVENT", "VISIT", "WISH", "SCHEDULE", "COMPLAINT", "HABIT", "FIRM", "PERSON", "BOSS", "LABEL")
)
"""Beside these, hours in words nobody knows may be of something else."""
MOST_UNKNOWN: Final = 4
"""Words; more of them make a story of their own."""
LEARNING: Final = frozenset(
    (
        "課",
        "上課",
        "class",
        "classes",
        "lesson",
        "lecture",
        "school",
        "study",
        "studied",
        "học",
        "lớp",
        "tiết",
        "kelas",
        "kuliah",
        "belajar",
        "sekolah",
        "pelatihan",
        "tập huấn",
        "研習",
        "course",
        "training session",
        "les",
        "kursus",
    ),
)
"""Lessons may be held in the company and be paid: whether they count is asked."""


def _as_times(span: Span) -> bool:
    """8點到5點, 10-1430, 13-22: written so that it is no score."""
    marked = any(not clock.plain or clock.zero or clock.minute for clock in (span.start, span.end))
    if marked or not (span.start.wide or span.end.wide):
        return marked
    pair = resolve(span)
    return isinstance(pair, Pair) and pair.end - pair.start <= LONGEST


class WithHours(Events, Whose):
    """Judges a message in which a span of time was found."""

    def _with_span(self) -> NotHours | Ask | None:
        if (
            self.kinds & {"WEEK", "MONTH"}
            and any(p.kind in {"WEEK", "MONTH"} and p.value in {"1", "next"} for p in self.pieces)
            and not any(p.kind == "DAYS" for p in self.pieces)
        ):
            return NotHours()
        if (refused := self._at_once()) is not None:
            return refused
        spans = [p for p in self.pieces if p.kind in {"SPAN", "FORLENGTH"}]
        events = [p for p in spans if self._of_event(p)]
        if events and len(events) == len(spans):
            return NotHours()
        if events:
            own = [p for p in spans if p not in events]
            learning = any(p.kind == "EVENT" and p.text in LEARNING for p in self.pieces)
            if (
                learning
                or {p.clause for p in own} & {p.clause for p in events}
                or not all(self._clause_kinds(p) & (WORKING | {"SELF", "WORKED"}) for p in own)
            ):
                return Ask(reason="conflict")
            self.pieces = [p._replace(kind="OTHER") if p in events else p for p in self.pieces]
        if any(
            p.kind == "SPAN"
            and (p.value.start.bad or p.value.end.bad)
            and p.value.start.plain
            and p.value.end.plain
            and not p.value.start.zero
            for p in spans
        ) and not self.kinds & (WORKING | {"DAYS"}):
            return NotHours()
        if "VISIT" in self.kinds and self._of_visit(spans):
            return NotHours()
        self._days_off_of_others()
        person = self._somebody_else()
        if person is not None:
            return person
        if self.asks:
            return self._question()
        days = "DAYS" in self.kinds
        if "HABIT" in self.kinds and not days and not ("MOVED" in self.kinds and self._ordinary()):
            counted = "DAYCOUNT" in self.kinds and self.kinds.isdisjoint({"COMPLAINT", "QUESTION", "BOSS", "FIRM"})
            return Ask(reason="date") if self.kinds & {"FEWDAYS", "WEEK"} or counted else NotHours()
        if "FIRM" in self.kinds and not days and "REST" not in self.kinds:
            return Ask(reason="vague")
        if not days and any(self._half_a_date(piece) for piece in self.pieces):
            return Ask(reason="date")
        self._months_of_pay()
        if "EXCEPT" in self.kinds and "OFF" not in self.kinds:
            return Ask(reason="date")
        return self._beside() or self._stranger(days=days) or self._vague()

    def _at_once(self) -> NotHours | Ask | None:
        """Hours told for somebody else, and the question why, whatever else is said."""
        if "HELPPERSON" in self.kinds:
            return Ask(reason="person")
        heading = next((piece.text for piece in self.pieces if piece.kind not in {"OPEN", "FILLER"}), "")
        if heading in ANNOUNCED:
            return NotHours()
        why = self.asks and any(p.kind == "QUESTION" and p.text in WHY for p in self.pieces)
        return NotHours() if why else None

    def _ordinary(self) -> bool:
        """正常班8-17 多加2小時: the ordinary shift, and what was added to it."""
        said = {piece.text for piece in self.pieces if piece.kind == "HABIT"}
        return said == {"正常班"}

    def _half_a_date(self, piece: Piece) -> bool:
        """上週 8-17, 5月 8-17: a week or month with no day in it."""
        if piece.kind == "WEEK":
            return piece.text not in {"t", "this", "next", "coming"}
        return piece.kind in {"MONTH", "MONTHUNIT", "MINGUO"} or (piece.kind == "DATEUNIT" and piece.text == "號")

    def _months_of_pay(self) -> None:
        """Hari ini 8-17, gaji bulan ini belum turun: the month of a complaint in a clause of its own dates nothing."""
        if self.kinds & {"MONTH", "MONTHUNIT", "WEEKEND"} and "COMPLAINT" in self.kinds:
            self.pieces = [
                piece._replace(kind="OTHER")
                if piece.kind in {"MONTH", "MONTHUNIT", "WEEKEND"}
                and "COMPLAINT" in (inside := self._clause_kinds(piece))
                and not inside & {"SPAN", "FORLENGTH", "DAYS", "OFF"}
                else piece
                for piece in self.pieces
            ]

    def _question(self) -> NotHours | Ask:
        for piece in self.pieces:
            if piece.kind in {"SPAN", "FORLENGTH"} and self._clause_kinds(piece) & {"QUESTION"}:
                return NotHours()
        return Ask(reason="vague") if self.kinds & {"DAYS", "REST"} else NotHours()

    def _plainly_told(self, *, days: bool) -> bool:
        """17-2 卸貨, thursday i do chicken house 6am-10am: hours as long as a shift, written as times are and told first of all or by
        oneself with the day: what else is said in words nobody knows is how it was. Scores and shops are short, or plain numbers.
        """
        if self.kinds & TELLS_OTHERWISE:
            return False
        spans = [p for p in self.pieces if p.kind == "SPAN"]
        first = next((n for n, p in enumerate(self.pieces) if p.kind == "SPAN"), len(self.pieces))
        before = self.pieces[:first]
        if any(p.kind in {"COUNTER", "NUM", "QUESTION"} for p in before):
            return False
        led = not self.unknown(before, tasks=True) or (days and any(p.kind == "SELF" for p in before))
        written = all(_as_times(p.value) for p in spans)
        whole = sum(minutes_of(p.value) for p in spans) >= SHORTEST_SHIFT
        return led and written and whole and self.unknown(self.pieces) <= MOST_UNKNOWN

    def _judged(self) -> bool:
        """8am-5pm is too much: what is said of hours, with an "is" right behind them."""
        after = [two for one, two in pairwise(self.pieces) if one.kind == "SPAN"]
        return any(p.kind == "IS" and p.text in {"is", "are", "是", "thats"} for p in after)

    def _of_things(self) -> bool:
        """Pallets 0830-1215: things that are counted stand right before the figures."""
        return any(one.kind == "COUNTER" and two.kind == "SPAN" for one, two in pairwise(self.pieces))

    def _stranger(self, *, days: bool) -> NotHours | Ask | None:
        """Much was said in words nobody knows, and nothing tells that it is about work."""
        clauses = {piece.clause for piece in self.pieces if piece.kind in {"SPAN", "FORLENGTH"}}
        inside = [piece for number in clauses for piece in self.clauses[number]]
        working = bool(self.kinds & WORKING)
        unknown = self.unknown(inside)
        if not working and not days and (self._of_things() or self._judged()):
            return NotHours()
        working = working or self._plainly_told(days=days)
        if not working and (
            self.unknown(self.pieces) > (4 if days else 2.5)
            or ("EVENT" in self.kinds and all(short(p.value) for p in inside if p.kind == "SPAN"))
        ):
            return NotHours()
        if "COMPLAINT" in self.kinds and not (days or working or any(p.kind == "SELF" for p in inside)):
            return NotHours()
        wishes = {p.kind for p in inside} & {"WISH", "SCHEDULE"}
        if wishes and not days:
            return NotHours()
        if (
            wishes
            and not working | ("WORKED" in self.kinds)
            and any(p.kind == "DAYS" and p.value.kind == "week" for p in inside)
        ):
            return Ask(reason="future")
        if not working and unknown > (2.5 if days else 1):
            return NotHours()
        if (
            not working
            and not days
            and "EVENT" in self.kinds
            and not self.kinds & {"WORKED", "SELF", "TOTALLED", "OKAY", "OFF", "HALFDAY"}
        ):
            return Ask(reason="vague")  # 打傳說又被殺爆，0-7
        if unknown > 9:
            return Ask(reason="vague")
        spanned = [p.value for p in self.pieces if p.kind == "SPAN"]
        if spanned and unknown and not self.kinds & STRONG and len(spanned) == 1 and minutes_of(spanned[0]) <= TINY:
            return NotHours()
        return None
