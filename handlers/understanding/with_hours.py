"""Messages with a span of time: whose it is, what it is of, and what stands beside it that a clerk would ask about (rule 6)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.understanding.beside import Beside, minutes_of
from handlers.understanding.pieces import Piece, Span
from handlers.understanding.reading import Ask, NotHours

WORKING: Final = frozenset({"WORK", "IN", "OUT", "SHIFT", "OT", "MOVED", "REST", "BREAK", "BASE"})
STRONG: Final = frozenset({"SHIFT", "OT", "MOVED", "REST", "BREAK", "BASE"})
"""Only a shift has these."""
TINY: Final = 90
"""Minutes; nobody is called in for less: beside words that nobody knows it is no shift."""
FOR: Final = frozenset({"giúp", "ghi giúp", "hộ", "giùm", "dùm", "cho", "for", "untuk", "buat", "bantu"})
"""Words before the name of the person for whom hours are told."""
SHORT: Final = 180
"""Minutes; a span up to here beside another event is the time of that event."""
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


def _short(span: Span) -> bool:
    """Whether a span is too short to be a shift, and beside another event is likely its time; 7 to 7 is twelve hours."""
    return minutes_of(span) <= SHORT


class WithHours(Beside):
    """Judges a message in which a span of time was found."""

    def _with_span(self) -> NotHours | Ask | None:
        if (
            self.kinds & {"WEEK", "MONTH"}
            and any(p.kind in {"WEEK", "MONTH"} and p.value in {"1", "next"} for p in self.pieces)
            and not any(p.kind == "DAYS" for p in self.pieces)
        ):
            return NotHours()
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
            p.kind == "SPAN" and (p.value.start.bad or p.value.end.bad) and p.value.start.plain and p.value.end.plain
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
            return NotHours() if not self.kinds & {"FEWDAYS", "WEEK"} else Ask(reason="date")
        if "FIRM" in self.kinds and not days and "REST" not in self.kinds:
            return Ask(reason="vague")
        if not days and any(self._half_a_date(piece) for piece in self.pieces):
            return Ask(reason="date")
        if "EXCEPT" in self.kinds and "OFF" not in self.kinds:
            return Ask(reason="date")
        return self._beside() or self._stranger(days=days) or self._vague()

    def _ordinary(self) -> bool:
        """正常班8-17 多加2小時: the ordinary shift, and what was added to it."""
        return all(piece.text == "正常班" for piece in self.pieces if piece.kind == "HABIT")

    def _of_visit(self, spans: Sequence[Piece]) -> bool:
        """Whether the hours are those of a visit: nothing in them tells of a shift."""
        inside = [self._clause_kinds(span) for span in spans]
        if self.kinds & STRONG:
            return False
        short = all(p.kind == "SPAN" and _short(p.value) for p in spans)
        return short and all("VISIT" in kinds or not kinds & {"WORK", "WORKED", "IN", "OUT"} for kinds in inside)

    def _of_event(self, span: Piece) -> bool:
        """Whether a span belongs to something else that happened."""
        kinds = self._clause_kinds(span)
        if not kinds & {"EVENT", "VISIT"}:
            return False
        clause = self.clauses[span.clause]
        place = next(n for n, piece in enumerate(clause) if piece.start == span.start and piece.kind == span.kind)
        near = [p.kind for p in clause[:place] if p.kind not in {"FILLER", "AT", "FROM", "PART"}][-1:]
        if near == ["EVENT"]:
            return (
                not kinds & {"REST", "MOVED", "OT"} and not any(p.kind == "AND" for p in clause[:place])
            ) or not kinds & WORKING
        tail = clause[place + 1 :]
        first = next((n for n, p in enumerate(tail) if p.kind in {"EVENT", "VISIT"}), None)
        if (
            first is not None
            and any(p.kind in {"AND", "ACTUAL", "OUT"} for p in tail[:first])
            and not any(p.kind == "EVENT" for p in clause[:place])
        ):
            return False
        return not kinds & (WORKING - {"IN", "OUT", "WORK"}) and not self._event_apart(span)

    def _event_apart(self, span: Piece) -> bool:
        """8-17上班然後看電影: work words in the clause, and no event between them and the hours."""
        clause = self.clauses[span.clause]
        kinds = [piece.kind for piece in clause]
        place = next(n for n, piece in enumerate(clause) if piece.start == span.start)
        events = [n for n, kind in enumerate(kinds) if kind in {"EVENT", "VISIT"}]
        works = [
            n
            for n, kind in enumerate(kinds)
            if kind in {"IN", "OUT", "WORK"} and clause[n].text not in {"in", "上", "out", "班"}
        ]
        if not works:
            return False
        return min(abs(n - place) for n in works) <= min(abs(n - place) for n in events)

    def _somebody_else(self) -> NotHours | Ask | None:
        if "HELPPERSON" in self.kinds or (
            self.names
            and any(
                one.text in FOR and two.kind in {"UNK", "TIMES"} and two.text.casefold() in self.names
                for one, two in pairwise(self.pieces)
            )
        ):
            return Ask(reason="person")
        for piece in self.pieces:
            if piece.kind not in {"SPAN", "FORLENGTH"}:
                continue
            clause = self.clauses[piece.clause]
            kinds = {p.kind for p in clause}
            if "BOTH" in self.kinds and not self._of_one(clause, piece):
                continue
            place = next(n for n, p in enumerate(clause) if p.start == piece.start and p.kind == piece.kind)
            owners = [p.kind for p in clause[:place] if p.kind in {"PERSON", "SELF", "BOSS"}]
            if (owners[-1:] == ["PERSON"] or ("PERSON" in kinds and not owners)) or self._named_person(clause):
                return (
                    NotHours()
                    if self.kinds & {"COMPLAINT", "HABIT"} and not self.kinds & {"REST"}
                    else Ask(reason="person")
                )
            if "PERSON" in owners:
                self._drop_others(clause[:place])
            boss = max((n for n, p in enumerate(clause[:place]) if p.kind == "BOSS"), default=-1)
            if (
                boss >= 0
                and any(p.kind in {"EVENT", "COMPLAINT"} for p in clause[boss:place])
                and not kinds & {"OT", "MOVED", "REST", "SHIFT"}
            ):
                return NotHours()
            if owners[-1:] == ["BOSS"] and piece.kind == "SPAN" and piece.value.acted and "SELF" not in kinds:
                return Ask(reason="person")
            if owners[-1:] == ["BOSS"]:
                if (
                    kinds & {"COMPLAINT", "EVENT", "CORRECT", "WISH"}
                    or self.unknown(clause[:place]) >= 0.5
                    or "HABIT" in self.kinds
                ):
                    if not kinds & {"OT", "MOVED", "REST", "BASE"} or kinds & {"EVENT"}:
                        return NotHours()
                elif not kinds & {"WORK", "IN", "OUT", "REST", "OT", "MOVED"}:
                    return Ask(reason="person")
            elif (
                "BOSS" in kinds
                and kinds & {"COMPLAINT", "EVENT"}
                and "DAYS" not in self.kinds
                and not kinds & {"REST", "SHIFT", "IN", "OUT"}
            ):
                return NotHours()
        return None

    def _of_one(self, clause: Sequence[Piece], span: Piece) -> bool:
        """我跟小明換班，他上8-17: a word for one other person stands last before the hours."""
        said = [p.kind for p in clause if p.start < span.start and p.kind in {"PERSON", "SELF", "BOTH"}]
        return said[-1:] == ["PERSON"] and "BOTH" not in said

    def _half_a_date(self, piece: Piece) -> bool:
        """上週 8-17, 5月 8-17: a week or month with no day in it."""
        if piece.kind == "WEEK":
            return piece.text not in {"t", "this", "next", "coming"}
        return piece.kind in {"MONTH", "MONTHUNIT", "MINGUO"} or (piece.kind == "DATEUNIT" and piece.text == "號")

    def _days_off_of_others(self) -> None:
        """室友今天請假，我8-17: the day off is the roommate's."""
        for piece in [p for p in self.pieces if p.kind == "OFF"]:
            kinds = self._clause_kinds(piece)
            if "PERSON" in kinds and not kinds & {"SELF", "SPAN", "BOTH"} and "SELF" in self.kinds:
                gone = [p for p in self.clauses[piece.clause] if p.kind in {"OFF", "DAYS"}]
                self.pieces = [p for p in self.pieces if p not in gone]

    def _drop_others(self, before: Sequence[Piece]) -> None:
        """My roommate worked till 10 but me only 8-5: the times of the other one are explained."""
        gone = {p.start for p in before if p.kind in {"START", "END", "CLOCK"}}
        self.pieces = [
            p._replace(kind="OTHER") if p.start in gone and p.kind in {"START", "END", "CLOCK"} else p
            for p in self.pieces
        ]

    def _question(self) -> NotHours | Ask:
        for piece in self.pieces:
            if piece.kind in {"SPAN", "FORLENGTH"} and self._clause_kinds(piece) & {"QUESTION"}:
                return NotHours()
        return Ask(reason="vague") if self.kinds & {"DAYS", "REST"} else NotHours()

    def _stranger(self, *, days: bool) -> NotHours | Ask | None:
        """Much was said in words nobody knows, and nothing tells that it is about work."""
        clauses = {piece.clause for piece in self.pieces if piece.kind in {"SPAN", "FORLENGTH"}}
        inside = [piece for number in clauses for piece in self.clauses[number]]
        working = bool(self.kinds & WORKING)
        unknown = self.unknown(inside)
        if not working and (
            self.unknown(self.pieces) > (4 if days else 2.5)
            or ("EVENT" in self.kinds and all(_short(p.value) for p in inside if p.kind == "SPAN"))
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
        if unknown > 9:
            return Ask(reason="vague")
        spanned = [p.value for p in self.pieces if p.kind == "SPAN"]
        if spanned and unknown and not self.kinds & STRONG and len(spanned) == 1 and minutes_of(spanned[0]) <= TINY:
            return NotHours()
        return None
