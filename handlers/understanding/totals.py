"""Lengths beside whole hours: the total of them, or so many hours of leave at one end."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.pairs import LONGEST
from handlers.understanding.pieces import Piece

DID: Final = frozenset({"work", "working", "did", "kerja", "làm", "lam", "上", "上了", "做", "工作", "上班"})
"""Words for having worked, as against those for the shift as it was planned."""
LATE_START: Final = 10
"""From this hour of the morning on, worked hours behind a leave have begun after it; before, it may be cut off them: it is asked."""


def with_totals(pieces: list[Piece]) -> list[Piece]:
    """A length beside whole hours is their total; a length with a leave cuts the shift at the end that was said."""
    if not any(piece.kind in {"SPAN", "FORLENGTH"} for piece in pieces):
        return pieces
    out: list[Piece] = []
    dropped: set[int] = set()
    for place, piece in enumerate(pieces):
        length = (
            piece.value
            if piece.kind == "LENGTH"
            else piece.value.hour * 60
            if piece.kind == "CLOCK" and piece.value.hours and not piece.value.part
            else None
        )
        if length is not None:
            near = pieces[max(0, place - 3) : place + 4]
            if any(p.kind == "OFF" for p in near):
                side = _side(near)
                if side == "start" and (span := _worked_after(pieces[place + 1 :])) is not None:
                    dropped |= {id(p) for p in near if p.kind == "OFF"}
                    if span.value.start.hour < LATE_START or span.value.start.wide:
                        out.append(piece._replace(kind="UNCLEAR"))
                    continue
                if side:
                    dropped |= {id(p) for p in near if p.kind == "OFF"}
                    out.append(piece._replace(kind="LEAVE", value=(length, side)))
                    continue
            elif (length >= 180 or (length >= 120 and any(p.kind in {"TOTAL", "EQ"} for p in near))) and not (
                piece.kind == "CLOCK" and (length > LONGEST or (place and pieces[place - 1].kind in {"CORRECT", "NOT"}))
            ):
                out.append(piece._replace(kind="TOTALLED", value=length))
                continue
        if piece.kind == "NUM" and place and pieces[place - 1].kind in {"TOTAL", "EQ"} and piece.value.amount >= 2:
            out.append(piece._replace(kind="TOTALLED", value=round(piece.value.amount * 60)))
            continue
        out.append(piece)
    return [piece for piece in out if id(piece) not in dropped]


def _worked_after(after: Sequence[Piece]) -> Piece | None:
    """Took 2 hours leave in the morning, worked 10 to 5: the hours that were said to be worked, behind the leave."""
    place = next((step for step, piece in enumerate(after) if piece.kind == "SPAN"), None)
    if place is None:
        return None
    said = any(p.kind == "WORKED" or (p.kind == "WORK" and p.text in DID) for p in after[:place])
    return after[place] if said or any(word in after[place].text for word in ("上到", "做到")) else None


def _side(near: list[Piece]) -> str:
    kinds = {p.kind for p in near}
    parts = {p.value for p in near if p.kind == "PART"}
    if kinds & {"FRONT", "LATE", "EARLYIN"} or parts & {"am"}:
        return "start"
    return "end" if kinds & {"REAR", "EARLY", "EARLYOUT", "OUT"} or parts & {"pm", "sore", "night"} else ""
