"""What a message takes back: corrections, negations, and entries to be deleted (rule 5)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.understanding.pieces import Clock, Piece, Span
from handlers.understanding.rewriting import clock_of

CONTENT: Final = frozenset({"SPAN", "FORLENGTH", "OFF", "START", "END", "MOVED"})
DAYS: Final = frozenset({"DAYS"})
WHOLE: Final = frozenset({"SPAN", "FORLENGTH", "OFF"})
SMALL: Final = frozenset({"FILLER", "IS", "SELF", "WORK", "SHIFT", "AT", "IN", "FROM"})


class NeedsAsking(Exception):
    """A change that cannot be carried out; the argument is the reason to ask."""


def has(pieces: Sequence[Piece], kinds: frozenset[str]) -> bool:
    """Whether a piece of one of these kinds is there."""
    return any(piece.kind in kinds for piece in pieces)


def _another_day(pieces: Sequence[Piece]) -> bool:
    """Not today, yesterday: a day right behind the "not", and another one that is right."""
    if not pieces or pieces[0].kind != "DAYS":
        return False
    after = [piece.kind for piece in pieces[1:] if piece.kind not in {"FILLER", "SEP", "STOP", "SELF"}]
    return after[:1] == ["DAYS"] or ("DAYS" in after and not {"IS", "CORRECT", "ACTUAL"}.isdisjoint(after))


NO_SUCH_DAY: Final = frozenset(
    {"not", "wasnt", "instead of", "rather than", "不是", "而不是", "並非", "bukan", "không phải"}
)


def _day_before(before: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """It was Thursday not Wednesday: a day on either side of the "not"."""
    last = next((piece.kind for piece in reversed(before) if piece.kind not in {"FILLER", "SEP"}), "")
    return last == "DAYS" and bool(after) and after[0].kind == "DAYS"


def negated(pieces: list[Piece]) -> list[Piece]:
    """不是 8-17 是 9-18: what directly follows "not" is taken out."""
    out: list[Piece] = []
    place, taken = 0, False
    while place < len(pieces):
        piece = pieces[place]
        if piece.kind == "NOT":
            if _another_day(pieces[place + 1 :]) or (
                piece.text in NO_SUCH_DAY and _day_before(out, pieces[place + 1 :])
            ):
                place += 2
                continue
            step = place + 1
            while (
                step < len(pieces)
                and pieces[step].kind in SMALL | {"DAYS"}
                and step - place <= 3
                and pieces[step].clause == piece.clause
            ):
                step += 1
            if (
                step < len(pieces)
                and pieces[step].kind in {"SPAN", "OFF", "FORLENGTH"}
                and pieces[step].clause == piece.clause
            ):
                out += [p for p in pieces[place + 1 : step] if p.kind == "DAYS"]
                taken, place = True, step + 1
                continue
            if (
                step < len(pieces)
                and (clock_of(pieces[step]) or pieces[step].kind in {"START", "END", "LENGTH"})
                and pieces[step].clause == piece.clause
                and any(p.kind == "SPAN" for p in pieces)
            ):
                place = step + 1
                continue
        out.append(piece)
        place += 1
    if taken and not has(out, CONTENT | {"NOTOFF"}):
        raise NeedsAsking("conflict")
    return out


WENT_TO_WORK: Final = frozenset(
    {"làm", "lam", "kerja", "masuk", "上班", "有上班", "worked", "i worked", "went to work"}
)


def _takes_back_leave(before: Sequence[Piece], off: Piece) -> bool:
    """取消今天的請假, batalkan izin: a leave right behind the word is what is taken back."""
    said = [piece for piece in before if piece.clause == off.clause]
    place = next((n for n in reversed(range(len(said))) if said[n].kind == "DELETE"), None)
    if place is None:
        return False
    between = {piece.kind for piece in said[place + 1 :]} - {"FILLER", "COUNTER", "UNK", "LABEL"}
    return not between or (between == {"DAYS"} and off.value in {"leave", "sick"})


def deleted(pieces: list[Piece]) -> list[Piece]:
    """刪掉昨天 8-17，我休假: the day off stays, the hours go."""
    pieces = [
        piece for n, piece in enumerate(pieces) if not (piece.kind == "OFF" and _takes_back_leave(pieces[:n], piece))
    ]
    if not any(piece.kind == "OFF" for piece in pieces):
        if any(piece.kind == "IN" or piece.text in WENT_TO_WORK for piece in pieces) and has(pieces, WHOLE):
            return [piece for piece in pieces if piece.kind != "DELETE"]
        if sum(piece.kind == "SPAN" for piece in pieces) >= 1:
            raise NeedsAsking("conflict")
        return [piece for piece in pieces if piece.kind not in CONTENT]
    return _each_day_once([piece for piece in pieces if piece.kind not in {"SPAN", "DELETE"}])


def _each_day_once(pieces: list[Piece]) -> list[Piece]:
    """Hapus yg 8-17 kemarin, aku libur kemarin: the day of the hours that are gone is said once more."""
    out: list[Piece] = []
    for piece in pieces:
        if piece.kind == "DAYS" and any(one.kind == "DAYS" and one.value == piece.value for one in out):
            continue
        out.append(piece)
    return out


def corrected(pieces: list[Piece]) -> list[Piece]:
    """The last value said to be right wins."""
    strong = any(piece.kind == "CORRECT" and piece.value != "soft" for piece in pieces) and not all(
        piece.value == "right" for piece in pieces if piece.kind == "CORRECT"
    )
    pieces = [piece for piece in pieces if not (piece.kind == "CORRECT" and piece.value == "right")]
    places = [step for step, piece in enumerate(pieces) if piece.kind == "CORRECT"]
    if not places:
        return pieces
    place = next(
        (
            step
            for step in reversed(places)
            if any(p.kind in CONTENT | {"DAYS", "REST"} or clock_of(p) for p in pieces[step:])
        ),
        places[-1],
    )
    before, after = pieces[:place], pieces[place + 1 :]
    if not has(before, CONTENT):
        return [piece for piece in pieces if piece.kind != "CORRECT"]
    if has(after, WHOLE):
        return _drop_before(before, after)
    changed = _one_value(before, after)
    if changed is not None:
        return changed
    if strong and not has(after, CONTENT):
        raise NeedsAsking("conflict")
    return [piece for piece in pieces if piece.kind != "CORRECT"]


def _drop_before(before: list[Piece], after: list[Piece]) -> list[Piece]:
    spans = [piece for piece in before if piece.kind in WHOLE]
    if len(spans) > 1:
        if any(piece.kind == "DAYS" for piece in after):
            if any(piece.kind == "CORRECT" for piece in before):
                return [*[p for p in before if p.kind not in CONTENT | {"DAYS", "CORRECT", "REST"}], *after]
            raise NeedsAsking("conflict")
        if (
            not any(piece.kind == "CORRECT" for piece in before)
            and len({id(p) for p in before if p.kind == "DAYS"}) > 1
        ):
            last = max(step for step, piece in enumerate(before) if piece.kind in WHOLE)
            return [*before[:last], *before[last + 1 :], *after]
    gone = set(CONTENT) | {"CORRECT", "BASE"}
    if any(piece.kind == "DAYS" for piece in after):
        gone.add("DAYS")
    if any(piece.kind == "REST" for piece in after):
        gone.add("REST")
    return [*[piece for piece in before if piece.kind not in gone], *after]


def _one_value(before: list[Piece], after: list[Piece]) -> list[Piece] | None:
    """8點到5點 不對 6點: one value after the correction replaces the one of its kind."""
    before = [piece for piece in before if piece.kind != "CORRECT"]
    meaning = [
        piece
        for piece in after
        if piece.kind in CONTENT | {"DAYS", "REST", "LENGTH", "NUM", "CLOCK", "CORRECT", "NOT", "SHIFT"}
    ]
    clocks = [piece for piece in after if piece.kind in {"END", "START"} or clock_of(piece) is not None]
    spans = [step for step, piece in enumerate(before) if piece.kind == "SPAN"]
    if len(clocks) == 1 and len(spans) == 1 and before[spans[0]].kind == "SPAN":
        piece = clocks[0]
        clock: Clock = piece.value if piece.kind in {"END", "START"} else clock_of(piece) or piece.value
        span: Span = before[spans[0]].value
        direct = all(p.kind in {"FILLER", "SEP", "STOP", "UNK", "NL"} for p in before[spans[0] + 1 :])
        if piece.kind == "START":
            new = replace(span, start=clock)
        elif piece.kind == "END" or direct:
            new = replace(span, end=clock)
        else:
            raise NeedsAsking("conflict")
        before[spans[0]] = before[spans[0]]._replace(value=new)
        return [*before, *[p for p in after if p is not piece]]
    days = [p for p in meaning if p.kind == "DAYS"]
    if {p.kind for p in meaning} - {"DAYS", "REST", "CORRECT", "NOT"} or not meaning:
        return None
    if len(days) == 1 and sum(p.kind == "DAYS" for p in before) <= 1:
        before = [days[0], *[piece for piece in before if piece.kind != "DAYS"]]
    elif days:
        return None
    rests = [p for p in meaning if p.kind == "REST"]
    return [*[piece for piece in before if not (rests and piece.kind == "REST")], *rests]
