"""From single pieces to what they say together: breaks, spans, starts and ends, overtime, what was late or early."""

from typing import Final

from handlers.understanding.breaks import Breaks
from handlers.understanding.pieces import Piece
from handlers.understanding.rewriting import clock_of
from handlers.understanding.roles import Roles
from handlers.understanding.spans import MOVERS, STAYED, Spans

BEGINS_BREAK: Final = frozenset({"NOBREAK", "NOTAM", "PART", "NUM", "TIMESN", "BREAK", "HADBREAK"})
TIMES: Final = frozenset({"NUM", "CLOCK"})
WORKED_FOR: Final = frozenset({"START", "LENGTH"})


class Reducer(Breaks, Spans, Roles):
    """Rewrites the list of pieces, one kind of sense at a time."""

    def run(self) -> list[Piece]:
        """The pieces, with what belongs together put together."""
        kinds = {piece.kind for piece in self.pieces}
        clocks = bool(kinds & {"NUM", "CLOCK"})
        if kinds & {"BREAK", "HADBREAK", "NOBREAK", "NOTAM", "PART"}:
            self._pass(self._break, BEGINS_BREAK)
        if clocks and kinds & {"TO", "DASH", "TOI", "AND"}:
            self._pass(self._span, TIMES)
        if kinds & MOVERS or any(piece.text in STAYED for piece in self.pieces):
            self._pass(self._moved, MOVERS | {"WORK"})
        if clocks and any(clock_of(piece) for piece in self.pieces):
            if kinds & {"IN", "OUT", "FROM", "TO"}:
                self._roles()
            if "LENGTH" in kinds:
                self._pass(self._worked_for, WORKED_FOR)
            self._pass(self._pair_side_by_side, TIMES)
        if "NL" in kinds and "BREAK" in kinds:
            self._table()
        return self.pieces

    def _table(self) -> None:
        """A pasted table: below a heading that names the break, a number behind the hours of a line is the break."""
        lines = {piece.line for piece in self.pieces if piece.kind == "SPAN"}
        if not any(piece.kind == "BREAK" and piece.line < min(lines, default=0) for piece in self.pieces):
            return
        for place in range(1, len(self.pieces)):
            piece = self.pieces[place]
            before = next((p for p in reversed(self.pieces[:place]) if p.kind not in {"SEMI", "SEP"}), piece)
            if (
                before.kind == "SPAN"
                and before.line == piece.line
                and piece.kind == "NUM"
                and (found := self._amount(place)) is not None
            ):
                self.pieces[place] = piece._replace(kind="REST", value=found[0])
