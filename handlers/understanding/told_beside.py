"""What is told beside a report or inside it and moves nothing: when a fever began, what others wrote down, overtime already counted in."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.clocks import told
from handlers.understanding.pieces import Clock, Piece

TIMES: Final = frozenset({"CLOCK", "START", "END"})
BEFORE_SHIFT: Final = 7 * 60
"""Minutes; what hurt before seven in the morning tells of no half day."""
BETWEEN: Final = frozenset({"FILLER", "FROM", "AT", "PART", "SELF", "SEP"})
WRITTEN: Final = frozenset(
    (
        *("only wrote", "only counted", "only put", "only recorded", "chỉ ghi", "họ ghi", "ghi có"),
        *("ditulis cuma", "cuma ditulis", "ditulis", "cuma dihitung", "dihitung cuma", "只寫", "只算", "少寫"),
    ),
)
"""Complaints about what others have written down: the hours behind them are theirs."""
ASKING: Final = frozenset({"ga", "gak", "ngga", "nggak", "g", "tidak", "không", "ko", "k", "khong", "hông", "hong"})
"""Words for "not" that make a question of the sentence before them."""
OWN: Final = frozenset({"WORK", "WORKED", "SELF", "DAYS", "SHIFT"})


def told_beside(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with such times made into something else, so that no rule takes them for hours of work."""
    pieces = _asked(_in_order(pieces))
    kinds = {piece.kind for piece in pieces}
    if {"INCL", "MOVED"} <= kinds:
        pieces = _within(pieces)
    if {"SICK", "OFF"} <= kinds and not kinds & {"SPAN", "IN", "OUT", "WORK", "WORKED"}:
        return _when_it_hurt(pieces)
    if "SPAN" in kinds and any(piece.kind == "COMPLAINT" and piece.text in WRITTEN for piece in pieces):
        return _written_by_others(pieces)
    return list(pieces)


def _in_order(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """5pm to 8pm after 8-5: the hours behind the "after" came first."""
    out = list(pieces)
    for place in range(1, len(out) - 1):
        before, word, after = out[place - 1 : place + 2]
        if (before.kind, word.kind, after.kind) == ("SPAN", "PAST", "SPAN"):
            out[place - 1], out[place + 1] = after, before
    return out


def _asked(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Bisa ganti shift jadi 13-21 ga: a "not" at the very end asks."""
    said = [place for place, piece in enumerate(pieces) if piece.kind not in {"FILLER", "SEP", "STOP", "QM"}]
    of_break = len(said) > 1 and pieces[said[-2]].kind in {"BREAK", "OT", "OFF"}
    if said and not of_break and pieces[said[-1]].kind == "NOT" and pieces[said[-1]].text in ASKING:
        may = pieces[said[0]].text in {"bisa", "boleh", "có thể"}
        turned = [p._replace(kind="OTHER") if may and p.kind == "CORRECT" else p for p in pieces]
        turned[said[-1]] = turned[said[-1]]._replace(kind="QUESTION")
        return turned
    return pieces


def _within(pieces: Sequence[Piece]) -> list[Piece]:
    """8-20 including 3 hours of overtime, 加班3小時含在內: overtime within the hours told moves no end."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        if piece.kind == "MOVED" and piece.value.what in {"OT", "MORE"} and piece.value.minutes:
            before = [p.kind for p in pieces[:place] if p.kind not in {"FILLER", "PART", "IS"}][-2:]
            after = [p.kind for p in pieces[place + 1 :] if p.kind not in {"FILLER", "IS", "OPEN"}][:2]
            of_rest = after[1:] and after[1] in {"REST", "BREAK", "PAUSE", "LENGTH", "NUM"}
            if (before[-1:] == ["INCL"] and before[0] != "NOT") or (after[:1] == ["INCL"] and not of_rest):
                out.append(piece._replace(kind="OTHER"))
                continue
        out.append(piece)
    return out


def _when_it_hurt(pieces: Sequence[Piece]) -> list[Piece]:
    """Sick today, fever since 4 am: a time of the small hours or early morning beside the illness, behind the day off."""
    out = list(pieces)
    off = next(place for place, piece in enumerate(out) if piece.kind == "OFF")
    for place in range(off + 1, len(out)):
        before, after = _beside(out, place)
        if out[place].kind in TIMES and _early(out[place].value) and before != "OFF" and "SICK" in {before, after}:
            out[place] = out[place]._replace(kind="OTHER")
    return [piece for piece in out if not (piece.kind == "TO" and any(p.kind == "OTHER" for p in out))]


def _beside(pieces: Sequence[Piece], place: int) -> tuple[str, str]:
    before = next((p.kind for p in reversed(pieces[:place]) if p.kind not in BETWEEN), "")
    after = next((p.kind for p in pieces[place + 1 :] if p.kind not in BETWEEN), "")
    return before, after


def _early(clock: Clock) -> bool:
    minutes = told(clock)
    return isinstance(minutes, int) and minutes % (24 * 60) <= BEFORE_SHIFT


def _written_by_others(pieces: Sequence[Piece]) -> list[Piece]:
    """I worked 8-5 but they only wrote 8-4: own hours first, and the hours behind the complaint are what was written."""
    wrote = next(place for place, piece in enumerate(pieces) if piece.kind == "COMPLAINT" and piece.text in WRITTEN)
    before, after = pieces[:wrote], pieces[wrote + 1 :]
    own = [place for place, piece in enumerate(before) if piece.kind == "SPAN"]
    theirs = [piece for piece in after if piece.kind in TIMES | {"SPAN", "NUM", "LENGTH"}]
    if (
        len(own) != 1
        or len(theirs) != 1
        or theirs[0].kind != "SPAN"
        or not any(piece.kind in OWN for piece in before[: own[0]])
    ):
        return list(pieces)
    turned = [
        piece for piece in before if not (piece.kind in {"ACTUAL", "BOSS"} and piece.start > before[own[0]].start)
    ]
    return [*turned, *[p._replace(kind="OTHER") if p in theirs else p for p in after if p.kind != "TO"]]
