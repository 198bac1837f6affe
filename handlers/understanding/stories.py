"""What stories tell beside hours, mostly Chinese ones: what a leave was for, what was planned and was not to be, pauses one after another."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.pairs import Pair, resolve
from handlers.understanding.pieces import Piece, Span
from handlers.understanding.plans import SHOULD_BE
from handlers.understanding.rewriting import Break

ENDS: Final = frozenset({"", "SEP", "NL", "STOP", "SEMI", "SHUT", "DAYS"})
SHORTEST_SHIFT: Final = 4 * 60
HALF_DAY: Final = 12 * 60
LONGEST_PAUSE: Final = 90
"""Minutes; a longer one behind another pause may be a shift of its own."""
REASON: Final = frozenset({"FILLER", "UNK", "LABEL", "COUNTER", "EVENT", "NUM", "TIMES"})
"""What the reason of a leave is told in."""
PLAN: Final = frozenset({"FILLER", "WISH", "IS", "TO", "SELF", "WORK", "OUT", "IN"})
PLANNED: Final = frozenset({"END", "CLOCK", "SHIFT"})
WENT: Final = frozenset({"上", "上班", "去上班"})
NOT_AT_ALL: Final = frozenset({"沒", "沒有"})
LINKS: Final = frozenset({"SEP", "PLUS"})


def told_in_stories(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, with what such stories tell made into what it says, or into nothing."""
    kinds = {piece.kind for piece in pieces}
    if "SPAN" in kinds:
        if {"OFF", "EVENT"} <= kinds:
            pieces = _reason_of_leave(pieces)
        if "OFF" in kinds and "OPEN" in kinds:
            pieces = _holiday_in_brackets(pieces)
        if "REST" in kinds:
            pieces = _further_pauses(pieces)
        if {"BREAK", "NOT", "LENGTH"} <= kinds:
            pieces = _only_so_long(pieces)
        if "BASE" in kinds:
            pieces = _was_planned(pieces)
    if {"DAYS", "NOT", "WORK"} <= kinds:
        pieces = _was_not_there(pieces)
    return pieces


def _reason_of_leave(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """早上請假去看牙 下午13-18有上: what a leave was taken for is no event, where words of work tell whose hours follow."""
    if not any(piece.kind in {"WORK", "WORKED", "IN", "OUT", "REST"} for piece in pieces):
        return pieces
    out = list(pieces)
    leave = False
    for place, piece in enumerate(out):
        if piece.kind == "OFF":
            leave = piece.value == "leave"
        elif piece.kind not in REASON:
            leave = False
        elif leave and piece.kind == "EVENT":
            out[place] = piece._replace(kind="OTHER")
    return out


def _holiday_in_brackets(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """5/1有上(國定假日) 8-17: a holiday in brackets right before hours says what day it was on which one worked."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        inside = [one.kind for one in pieces[place + 1 : place + 4] if one.kind != "FILLER"]
        holiday = piece.kind == "OFF" and piece.value == "holiday" and out and out[-1].kind == "OPEN"
        if not (holiday and inside[:2] == ["SHUT", "SPAN"]):
            out.append(piece)
    return out


def _pause(piece: Piece) -> int:
    """Minutes of a pause that was told by its clock times; 0 for any other."""
    if piece.kind != "REST" or piece.value.each or not ("-" in piece.text or piece.value.span):
        return 0
    return _between(piece.value.span) if piece.value.span else piece.value.minutes or 0


def _between(span: Span) -> int:
    """Minutes from one clock time to the other, if both are of one half of the day; as a pause has no need of a.m. and p.m."""
    return ((span.end.hour - span.start.hour) * 60 + span.end.minute - span.start.minute) % HALF_DAY


def _inside(pause: Span, shift: Pair) -> bool:
    """Whether a pause lies in a shift, by one half of the day or the other."""
    start, lasts = pause.start.hour * 60 + pause.start.minute, _between(pause)
    halves = (start,) if pause.start.wide else (start, start + HALF_DAY)
    return 0 < lasts <= LONGEST_PAUSE and any(shift.start < at and at + lasts < shift.end for at in halves)


def _further_pauses(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """07:40-19:40 休10:00-10:10、12:00-12:40: behind one pause told by its times, short spans are more of them."""
    whole = next(n for n, piece in enumerate(pieces) if piece.kind == "SPAN")
    span = pieces[whole].value
    shift = None if span.end.now else resolve(span)
    if not isinstance(shift, Pair) or shift.end - shift.start < SHORTEST_SHIFT:
        return pieces
    out = list(pieces[: whole + 1])
    pause = -1
    for piece in pieces[whole + 1 :]:
        if _pause(piece):
            pause = len(out)
        elif piece.kind == "SPAN" and pause >= 0 and not piece.value.overtime and _inside(piece.value, shift):
            minutes = _pause(out[pause]) + _between(piece.value)
            out[pause] = out[pause]._replace(value=out[pause].value._replace(minutes=minutes, span=None))
            continue
        elif piece.kind not in LINKS:
            pause = -1
        out.append(piece)
    return out


def _only_so_long(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """午休沒有一小時 只有40分: of two lengths of a pause the second, where the first is said not to be so."""
    out: list[Piece] = []
    place = 0
    while place < len(pieces):
        said = [
            n for n in range(place, min(place + 8, len(pieces))) if pieces[n].kind not in {"FILLER", "SEP", "ACTUAL"}
        ]
        kinds = [pieces[n].kind for n in said[:4]]
        if kinds == ["BREAK", "NOT", "LENGTH", "LENGTH"] and said[0] == place:
            minutes = pieces[said[3]].value
            if minutes < pieces[said[2]].value:
                out.append(pieces[place]._replace(kind="REST", value=Break(minutes)))
                place = said[3] + 1
                continue
        out.append(pieces[place])
        place += 1
    return out


def _was_planned(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """8點做到3點 原本要到5點, 13-21 本來是早班: behind whole hours, what was planned stands last and tells of nothing."""
    base = next((n for n in reversed(range(len(pieces))) if pieces[n].kind == "BASE"), 0)
    step = base + 1
    while step < len(pieces) and pieces[step].kind in PLAN:
        step += 1
    behind = {piece.kind for piece in pieces[step + 1 :]}
    last = step < len(pieces) and pieces[step].kind in PLANNED and behind <= {"FILLER", "OUT", "WORK", "STOP"}
    before = [piece.kind for piece in pieces[:base]]
    if not last or pieces[base].text in SHOULD_BE or before.count("SPAN") != 1 or before.count("BASE"):
        return pieces
    if {"MOVED", "CORRECT", "ACTUAL", "END", "START"} & set(before):
        return pieces
    return [piece for piece in pieces[:base] if piece.kind != "EARLYOUT"]


def _was_not_there(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """週六8-17 週日沒上: right behind its day, and with nothing else said of it, not to have worked is a day off."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        denied = bool(out) and out[-1].kind == "NOT" and out[-1].text in NOT_AT_ALL
        if denied and piece.kind == "WORK" and piece.text in WENT:
            before = next((one.kind for one in reversed(out[:-1]) if one.kind not in {"FILLER", "SELF"}), "")
            after = next((one.kind for one in pieces[place + 1 :] if one.kind != "FILLER"), "")
            if before == "DAYS" and after in ENDS:
                out[-1] = piece._replace(kind="OFF", value="rest")
                continue
        out.append(piece)
    return out
