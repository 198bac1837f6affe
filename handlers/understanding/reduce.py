"""From single pieces to what they say together: breaks, spans, starts and ends, overtime, what was late or early."""

from typing import Final

from handlers.understanding.apart import bring_together
from handlers.understanding.breaks import Breaks
from handlers.understanding.pieces import Piece
from handlers.understanding.rewriting import clock_of
from handlers.understanding.roles import Roles
from handlers.understanding.spans import MOVERS, STAYED, Spans

BEGINS_BREAK: Final = frozenset({"NOBREAK", "NOTAM", "PART", "NUM", "TIMESN", "BREAK", "HADBREAK"})
BARE: Final = {"下": "OUT", "出": "OUT", "進": "IN"}
"""Characters that behind a clock time tell of coming and going, and elsewhere of much else."""
LONGEST_PLACE: Final = 5
"""Characters of 進 and a place nobody knows: 5點半進烘焙坊."""
DONE: Final = frozenset({"xong", "xong rồi"})
"""Words for being done, that mostly tell of what came next, and at the end of a clause behind a time of going."""
ENDS: Final = frozenset({"", "SEP", "STOP", "NL", "SHUT", "SEMI"})
PUNCHED: Final = frozenset({"打卡", "absen", "chấm công"})
"""Words for the clock at the gate: beside a time of going, the time behind them is of coming."""
TIMES: Final = frozenset({"NUM", "CLOCK"})
WORKED_FOR: Final = frozenset({"START", "LENGTH"})


def _bare_role(piece: Piece) -> str:
    """Whether a piece behind a clock time may be of coming or going: 上7下4, and 進 with a place that nobody knows."""
    if piece.kind == "UNK" and piece.text[0] == "進" and len(piece.text) <= LONGEST_PLACE:
        return BARE["進"]
    return BARE.get(piece.text, "") if piece.kind in {"UNK", "COUNTER"} else ""


class Reducer(Breaks, Spans, Roles):
    """Rewrites the list of pieces, one kind of sense at a time."""

    def run(self) -> list[Piece]:
        """The pieces, with what belongs together put together."""
        if any(_bare_role(piece) or piece.text in PUNCHED | DONE for piece in self.pieces):
            self._bare_words()
        self.pieces = bring_together(self.pieces)
        kinds = {piece.kind for piece in self.pieces}
        clocks = bool(kinds & {"NUM", "CLOCK"})
        if kinds & {"BREAK", "HADBREAK", "NOBREAK", "NOTAM", "PART"}:
            self._pass(self._break, BEGINS_BREAK)
        if clocks and kinds & {"TO", "DASH", "TOI", "AND"}:
            self._pass(self._span, TIMES)
        if kinds & MOVERS or any(piece.text in STAYED | {"早", "晚"} for piece in self.pieces):
            self._pass(self._moved, MOVERS | {"WORK", "PART"})
        if clocks and any(clock_of(piece) for piece in self.pieces):
            if kinds & {"IN", "OUT", "FROM", "TO"}:
                self._roles()
                self._overtime_from_start()
            if "LENGTH" in kinds:
                self._pass(self._worked_for, WORKED_FOR)
            self._pass(self._pair_side_by_side, TIMES)
        if "NL" in kinds and "BREAK" in kinds:
            self._table()
        return self.pieces

    def _bare_words(self) -> None:
        """7點上4點下, 1點進9點出: a single character right behind a clock time."""
        kinds = {piece.kind for piece in self.pieces}
        self._two_punches()
        for place in range(len(self.pieces)):
            piece = self.pieces[place]
            if piece.text in PUNCHED and "OUT" in kinds and "IN" not in kinds and self._kind(place + 1) in TIMES:
                self.pieces[place] = piece._replace(kind="IN")
            if (
                piece.text in DONE
                and piece.kind == "AND"
                and self._kind(place + 1) in ENDS
                and self._kind(place - 1) in TIMES
            ):
                self.pieces[place] = piece._replace(kind="OUT")  # 7h vô, 4h xong
            if (
                place
                and (role := _bare_role(piece))
                and (clock := clock_of(self.pieces[place - 1])) is not None
                and (clock.wide or not clock.plain)
            ):
                self.pieces[place] = piece._replace(kind=role)

    def _two_punches(self) -> None:
        """8:00打卡 17:00打卡: of two punches the first is coming and the second going."""
        punches = [place for place, piece in enumerate(self.pieces) if piece.text == "打卡"]
        if any(piece.kind in {"IN", "OUT"} for piece in self.pieces):
            return
        match punches:
            case [coming, going]:
                self.pieces[coming] = self.pieces[coming]._replace(kind="IN")
                self.pieces[going] = self.pieces[going]._replace(kind="OUT")

    def _overtime_from_start(self) -> None:
        """七點上班，加班到七點半: with nothing but a start, the time that overtime went on until is the end."""
        starts = sum(piece.kind == "START" for piece in self.pieces)
        moved = [n for n, p in enumerate(self.pieces) if p.kind == "MOVED" and p.value.what == "OT" and p.value.clock]
        if starts != 1 or len(moved) != 1 or any(piece.kind in {"SPAN", "END"} for piece in self.pieces):
            return
        piece = self.pieces[moved[0]]
        self.pieces[moved[0]] = piece._replace(kind="END", value=piece.value.clock)
        self._join_roles()

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
                and piece.kind in {"NUM", "LENGTH"}
                and (found := self._amount(place)) is not None
            ):
                self.pieces[place] = piece._replace(kind="REST", value=found[0])
