"""Messages with a span of time: whose it is, what it is of, and what stands beside it that a clerk would ask about (rule 6)."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.pieces import Piece
from handlers.understanding.reading import Ask, NotHours
from handlers.understanding.whole import Whole

WORKING: Final = frozenset({"WORK", "IN", "OUT", "SHIFT", "OT", "MOVED", "REST", "BREAK", "BASE"})
SMALL: Final = frozenset({"FILLER", "IS", "SELF", "WORK", "AT", "PART", "DAYS", "SHARP", "IN", "OUT", "FROM"})


class WithHours(Whole):
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
        if events:
            return NotHours() if len(events) == len(spans) else Ask(reason="conflict")
        if any(
            p.kind == "SPAN" and (p.value.start.bad or p.value.end.bad) and p.value.start.plain and p.value.end.plain
            for p in spans
        ) and not self.kinds & (WORKING | {"DAYS"}):
            return NotHours()
        self._days_off_of_others()
        person = self._somebody_else()
        if person is not None:
            return person
        if self.asks:
            return self._question()
        days = "DAYS" in self.kinds
        if "HABIT" in self.kinds and not days:
            return NotHours() if not self.kinds & {"FEWDAYS", "WEEK"} else Ask(reason="date")
        if not days and any(self._half_a_date(piece) for piece in self.pieces):
            return Ask(reason="date")
        if "EXCEPT" in self.kinds and "OFF" not in self.kinds:
            return Ask(reason="date")
        return self._beside() or self._stranger(days=days) or self._vague()

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
        if "HELPPERSON" in self.kinds:
            return Ask(reason="person")
        for piece in self.pieces:
            if piece.kind not in {"SPAN", "FORLENGTH"}:
                continue
            clause = self.clauses[piece.clause]
            kinds = {p.kind for p in clause}
            if "BOTH" in self.kinds:
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

    def _beside(self) -> Ask | None:
        """What stands beside the hours and changes them in a way nobody has understood."""
        if self.kinds & {"DAYCOUNT", "FEWDAYS", "WORK"} and (doubt := self._counted_days()):
            return doubt
        for place, piece in enumerate(self.pieces):
            if piece.kind == "PAUSE" and self.pieces[min(place + 1, len(self.pieces) - 1)].kind in {"NOT", "DELETE"}:
                return Ask(reason="break")
            if piece.kind == "CHAIN":
                return Ask(reason="conflict")
            if (
                piece.kind == "NUM"
                and (not piece.value.han or (piece.text.isascii() and piece.value.amount >= 10))
                and not self._of_other_things(piece)
            ):
                return Ask(reason="conflict")
            if (
                piece.kind in {"CLOCK", "START", "END"}
                and not self._clause_kinds(piece) & {"EVENT", "TROUBLE"}
                and not (piece.kind == "CLOCK" and piece.value.now)
            ):
                return Ask(reason="conflict")
            if piece.kind == "LENGTH" and not self._explained(place):
                return Ask(reason="conflict")
            if piece.kind == "TOI":
                return Ask(reason="ampm")
        return None

    def _of_other_things(self, piece: Piece) -> bool:
        """A number in a complaint about money, or beside something that broke."""
        kinds = self._clause_kinds(piece)
        return (bool(kinds & {"COMPLAINT", "EVENT", "TROUBLE"}) and piece.value.amount > 24) or (
            "EVENT" in kinds and not kinds & {"SPAN"}
        )

    def _counted_days(self) -> Ask | None:
        named = sum(len(p.value.days) for p in self.pieces if p.kind == "DAYS")
        spans = sum(p.kind == "SPAN" for p in self.pieces)
        for place, piece in enumerate(self.pieces):
            if piece.kind == "FEWDAYS" and "DAYS" not in self.kinds:
                return Ask(reason="date")
            if (
                piece.kind == "DAYCOUNT"
                and place
                and self.pieces[place - 1].kind == "NUM"
                and self.pieces[place - 1].value.amount >= 1
            ):
                count = self.pieces[place - 1].value.amount
                if count in {named, 1} or (count == spans and piece.text not in {"天", "days", "ngày", "hari", "hôm"}):
                    self.pieces[place - 1] = self.pieces[place - 1]._replace(kind="OTHER")
                    continue
                return Ask(reason="date")
            if piece.kind == "WORK" and piece.text in {"shift", "ca", "班"} and place and self.pieces[place - 1].kind == "NUM":
                if self.pieces[place - 1].value.amount == spans:
                    self.pieces[place - 1] = self.pieces[place - 1]._replace(kind="OTHER")
        return None

    def _explained(self, place: int) -> bool:
        """A length in a sentence about a machine that stood still; nobody's absence is explained away."""
        return "TROUBLE" in self._clause_kinds(self.pieces[place])

    def _stranger(self, *, days: bool) -> NotHours | Ask | None:
        """Much was said in words nobody knows, and nothing tells that it is about work."""
        clauses = {piece.clause for piece in self.pieces if piece.kind in {"SPAN", "FORLENGTH"}}
        inside = [piece for number in clauses for piece in self.clauses[number]]
        working = bool(self.kinds & WORKING)
        unknown = self.unknown(inside)
        if "COMPLAINT" in self.kinds and not (days or working or any(p.kind == "SELF" for p in inside)):
            return NotHours()
        wishes = {p.kind for p in inside} & {"WISH", "SCHEDULE"}
        if wishes and not days:
            return NotHours()
        if not working and unknown > (2.5 if days else 1):
            return NotHours()
        return Ask(reason="vague") if unknown > 9 else None

    def _vague(self) -> Ask | None:
        """C8: a vague word beside a time."""
        for place, piece in enumerate(self.pieces):
            if piece.kind != "VAGUE":
                continue
            if piece.value == "or" and not (
                0 < place < len(self.pieces) - 1
                and {self.pieces[place - 1].kind, self.pieces[place + 1].kind} & {"SPAN", "CLOCK", "NUM", "DAYS"}
            ):
                continue
            for step in (1, -1):
                other = place + step
                while (
                    0 <= other < len(self.pieces)
                    and self.pieces[other].kind in SMALL | {"VAGUE"}
                    and abs(other - place) <= 3
                ):
                    other += step
                if 0 <= other < len(self.pieces) and (
                    self.pieces[other].kind
                    in {"SPAN", "CLOCK", "NUM", "LENGTH", "REST", "TO", "MOVED", "DASH", "FORLENGTH", "START", "END"}
                    or (piece.value == "or" and self.pieces[other].kind == "DAYS")
                ):
                    return Ask(reason="vague")
        return None
