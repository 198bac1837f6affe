"""What the rewriting of pieces needs: the values it makes, and a pass over the list."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from handlers.understanding.pieces import Clock, Piece, Span

NAMES_BREAK: Final = frozenset({"BREAK", "HADBREAK"})


class Break(NamedTuple):
    """Minutes of break that were stated; None: mentioned without a length, or one of which the unit is not clear (`ask`); or a span
    of clock times.
    """

    minutes: int | None
    each: bool = False
    span: Span | None = None
    ask: bool = False
    likely: int | None = None
    """Minutes that may be meant where it must be asked."""
    had: bool = False


class Moved(NamedTuple):
    """An end that moves: `what` is OT, MORE, LATE, EARLYIN or EARLYOUT, by minutes, to a clock, or both unknown."""

    what: str
    minutes: int | None = None
    clock: Clock | None = None


def clock_of(piece: Piece) -> Clock | None:
    """The clock time that a piece is or may be."""
    if piece.kind == "CLOCK":
        return piece.value  # type: ignore[no-any-return]
    if piece.kind == "NUM":
        return piece.value.clock  # type: ignore[no-any-return]
    return None


def as_length(piece: Piece) -> int | None:
    """Minutes that a piece is or may be: 8h after a word that wants a length."""
    if piece.kind == "LENGTH":
        return int(piece.value)
    if (
        piece.kind == "CLOCK"
        and not piece.value.part
        and "點" not in piece.text
        and (piece.value.hours or (piece.value.minute and piece.value.hour <= 4))
        and not piece.value.zero
    ):
        return int(piece.value.hour) * 60 + int(piece.value.minute)
    return None


class Rewriter:
    """Rewrites the list of pieces. Each pass is linear."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = list(pieces)

    def _pass(self, rule: Callable[[int, list[Piece]], int | None], kinds: frozenset[str]) -> None:
        """One walk over the pieces; a rule is tried only at pieces of the kinds that it begins with."""
        out: list[Piece] = []
        place, size = 0, len(self.pieces)
        while place < size:
            piece = self.pieces[place]
            end = rule(place, out) if piece.kind in kinds else None
            if end is None:
                out.append(piece)
                place += 1
            else:
                place = end
        self.pieces = out

    def _kind(self, place: int) -> str:
        return self.pieces[place].kind if 0 <= place < len(self.pieces) else ""

    def _made(self, kind: str, value: object, place: int, end: int) -> Piece:
        first = self.pieces[place]
        words = " ".join(piece.text for piece in self.pieces[place:end])
        return Piece(kind, value, words, first.start, first.line, first.clause)

    def _skip(self, place: int, kinds: set[str]) -> int:
        while self._kind(place) in kinds:
            place += 1
        return place
