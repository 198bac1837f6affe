"""Whose hours and whose day off a message tells of (rule 5)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.understanding.beside import Beside
from handlers.understanding.pieces import Piece
from handlers.understanding.reading import Ask, NotHours

FOR: Final = frozenset({"giúp", "ghi giúp", "hộ", "giùm", "dùm", "cho", "for", "untuk", "buat", "bantu"})
"""Words before the name of the person for whom hours are told."""


class Whose(Beside):
    """Tells the sender from others."""

    def _somebody_else(self) -> NotHours | Ask | None:
        if self.names and any(
            one.text in FOR and two.kind in {"UNK", "TIMES", "NUM"} and two.text.casefold() in self.names
            for one, two in pairwise(self.pieces)
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
                and not kinds & {"REST", "SHIFT", "IN", "OUT", "MOVED"}
            ):
                return NotHours()
        return None

    def _of_one(self, clause: Sequence[Piece], span: Piece) -> bool:
        """我跟小明換班，他上8-17: a word for one other person stands last before the hours."""
        said = [p.kind for p in clause if p.start < span.start and p.kind in {"PERSON", "SELF", "BOTH"}]
        return said[-1:] == ["PERSON"] and "BOTH" not in said

    def _days_off_of_others(self) -> None:
        """室友今天請假，我8-17: the day off is the roommate's."""
        for piece in [p for p in self.pieces if p.kind == "OFF"]:
            kinds = self._clause_kinds(piece)
            own = kinds & {"SPAN", "BOTH"} or ("SELF" in kinds and not self._of_person(piece))
            if "PERSON" in kinds and not own and self._own_day_beside(piece):
                gone = [p for p in self.clauses[piece.clause] if p.kind in {"OFF", "DAYS"}]
                self.pieces = [p for p in self.pieces if p not in gone]

    def _of_person(self, off: Piece) -> bool:
        """Temen ga masuk jadi saya yang ngerjain: the day off is of the one who was named last before it."""
        said = [p.kind for p in self.clauses[off.clause] if p.start < off.start and p.kind in {"PERSON", "SELF"}]
        return said[-1:] == ["PERSON"]

    def _own_day_beside(self, off: Piece) -> bool:
        """Whether somebody says "I", or hours with a day of their own stand in another clause."""
        return "SELF" in self.kinds or any(
            {"DAYS", "SPAN"} <= {piece.kind for piece in clause}
            for number, clause in self.clauses.items()
            if number != off.clause
        )

    def _drop_others(self, before: Sequence[Piece]) -> None:
        """My roommate worked till 10 but me only 8-5: the times of the other one are explained."""
        gone = {p.start for p in before if p.kind in {"START", "END", "CLOCK"}}
        self.pieces = [
            p._replace(kind="OTHER") if p.start in gone and p.kind in {"START", "END", "CLOCK"} else p
            for p in self.pieces
        ]
