"""What belongs together and does not stand together, before spans are made: a word of the day and its time, a value and the one that
takes its place at once, lateness and the time it is counted from.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.understanding.clocks import told
from handlers.understanding.looking import UNTIL
from handlers.understanding.pairs import bare
from handlers.understanding.pieces import Clock, Piece
from handlers.understanding.rewriting import clock_of

ROLES: Final = frozenset({"IN", "OUT", "FROM", "TO", "TOI"})
TO_ITS_TIME: Final = ROLES | {"SELF", "WORK", "WORKED", "AT"}
"""What may stand between a word of the day and its time: sáng em vô 8h."""

OFF: Final = frozenset({"OFF", "HALFDAY", "ABSENT"})
MOVING: Final = {"LATE": 1, "MORE": 1, "EARLYIN": -1, "EARLYOUT": -1}
"""Words that move a time later or earlier."""
OF_START: Final = frozenset({"LATE", "EARLYIN"})
AFTERWARDS: Final = frozenset(
    (
        *(
            "lebih",
            "lewat",
            "lbh",
            "lwt",
            "an",
            "kurang lebih",
            "lebih dikit",
            "lewat dikit",
            "hơn",
            "hon",
            "mấy",
            "may",
        ),
        *("多", "左右", "出頭", "許", "ish", "or so"),
    ),
)
"""Vague words that stand behind the time they are said of."""
WITH: Final = frozenset({"sama", "sm"})
LEAST_TIMES: Final = 3
NOT_BUT: Final = frozenset({"không phải", "khong phai", "ko phải", "ko phai", "k phải", "bukan", "bkn", "not", "不是"})
ENDS_VALUE: Final = ROLES | {"", "SEP", "STOP", "NL", "SEMI", "DASH", "FILLER"}
"""What stands behind a number that is a time by its place alone."""
SMALL: Final = frozenset({"FILLER", "IS", "AT", "SELF", "WORK", "SHIFT", "OPEN"})


def bring_together(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with such things put together."""
    kinds = {piece.kind for piece in pieces}
    out = list(pieces)
    if "CORRECT" in kinds:
        out = _said_anew(out)
    if "SAME" in kinds and kinds & {"BOSS", "PERSON"}:
        out = _together_with(out)
    if not kinds & {"CLOCK", "NUM", "LENGTH"}:
        return out
    if "PART" in kinds:
        _parts(out)
    if "NOT" in kinds:
        out = _not_but(out)
    if "VAGUE" in kinds:
        out = _vague_times(out)
    if "BASE" in kinds:
        out = _from_plan(out) if kinds & MOVING.keys() else out
        out = _one_end_planned(out) if "ACTUAL" in kinds else out
    return out


def _parts(pieces: list[Piece]) -> None:
    """Sáng vô 8h tối về 10h: a word of the day goes to the time behind the words for coming, going and working."""
    for place, piece in enumerate(pieces):
        before = [p.kind for p in pieces[max(place - 2, 0) : place] if p.clause == piece.clause]
        if piece.kind != "PART" or not OFF.isdisjoint(before):
            continue  # a leave this afternoon, so I worked 8-12
        at = _time_behind(pieces, place)
        if at is None:
            continue
        clock = clock_of(pieces[at])
        assert clock is not None
        if _is_bare(clock):
            _tell(pieces, at, piece.value)
        elif pieces[at].text[-1].isalpha() and (following := _time_behind(pieces, at, near=True)) is not None:
            after = clock_of(pieces[following])
            if after is not None and _is_bare(after) and _tell(pieces, following, clock.part):
                pieces[at] = pieces[at]._replace(value=replace(clock, part=piece.value))


def _is_bare(clock: Clock) -> bool:
    return bare(clock) and not clock.bad


def _time_behind(pieces: Sequence[Piece], place: int, *, near: bool = False) -> int | None:
    """Where the time stands that the next words for coming, going and working lead to, in the same clause; `near`: or right behind."""
    between = TO_ITS_TIME if place == 0 else TO_ITS_TIME | {"FILLER"}  # first of all it may be a greeting: malam kak
    step = place + 1
    while step < len(pieces) and pieces[step].kind in between and step - place <= 4:
        step += 1
    if (step == place + 1 and not near) or step >= len(pieces) or clock_of(pieces[step]) is None:
        return None
    goes_on = step + 1 < len(pieces) and pieces[step + 1].kind in UNTIL
    return step if pieces[step].kind == "CLOCK" or goes_on or pieces[step - 1].kind in {"IN", "OUT"} else None


def _tell(pieces: list[Piece], at: int, part: str) -> bool:
    """Give a word of the day to a time that it can be said of."""
    clock = clock_of(pieces[at])
    assert clock is not None
    named = replace(clock, part=part, plain=False, hours=False)
    if told(named) == "ask":
        return False
    pieces[at] = pieces[at]._replace(kind="CLOCK", value=named)
    return True


def _vague_times(pieces: list[Piece]) -> list[Piece]:
    """Vào 8h, ra chắc tầm 5h: a vague word beside a time stays of that time, wherever the time goes when spans are made."""
    out = list(pieces)
    for place, piece in enumerate(pieces):
        if piece.kind != "VAGUE" or piece.value:
            continue
        ahead = place + 1
        while ahead < len(pieces) and pieces[ahead].kind in {"FILLER", "VAGUE", "AT", "PART"}:
            ahead += 1
        beside = [*pieces[ahead : ahead + 1], *(pieces[max(place - 1, 0) : place] if piece.text in AFTERWARDS else ())]
        if any(one.kind == "CLOCK" and not one.value.now for one in beside):
            out[place] = piece._replace(value="time")
    return out


def _together_with(pieces: list[Piece]) -> list[Piece]:
    """Dikasih es krim sama bos: before somebody the word for "the same" says with or by whom."""
    return [
        piece._replace(kind="FILLER")
        if piece.kind == "SAME" and piece.text in WITH and following.kind in {"BOSS", "PERSON"}
        else piece
        for piece, following in zip(pieces, [*pieces[1:], pieces[-1]], strict=True)
    ]


def _said_anew(pieces: list[Piece]) -> list[Piece]:
    """Vào 7h à nhầm 8h: of two values of one kind with a word of correction between them, the second. An end is left to `changes`."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        back = len(out) - 1
        while back >= 0 and out[back].kind in {"FILLER", "SEP", "STOP", "NOT"}:
            back -= 1
        if back >= 1 and out[back].kind == "CORRECT" and out[back].value != "right":
            first = back - 1
            while first >= 0 and out[first].kind in {"FILLER", "SEP", "STOP", "CORRECT"}:
                first -= 1
            if (
                first >= 0
                and _takes_the_place_of(pieces, place, out[first])
                and not (first and out[first - 1].kind in UNTIL)
            ):
                del out[first:]
        out.append(piece)
    return out


def _takes_the_place_of(pieces: Sequence[Piece], place: int, before: Piece) -> bool:
    piece = pieces[place]
    if piece.kind in {"LENGTH", "DAYS"}:
        return before.kind == piece.kind
    if clock_of(piece) is None or clock_of(before) is None:
        return False
    following = pieces[place + 1].kind if place + 1 < len(pieces) else ""
    return piece.kind == "CLOCK" or before.kind == "NUM" or following in ENDS_VALUE


def _not_but(pieces: list[Piece]) -> list[Piece]:
    """Không phải 17h mà 19h mới về, vô 8h: of two single times with "not" and "but" before them, the second, beside others."""
    if sum(piece.kind in {"CLOCK", "NUM"} for piece in pieces) < LEAST_TIMES:
        return pieces
    for place in range(len(pieces) - 3):
        one, first, but = pieces[place : place + 3]
        step = place + 3 + (pieces[place + 3].kind in {"IS", "FILLER"})
        if (
            one.text in NOT_BUT
            and but.kind in {"ACTUAL", "IS", "CORRECT"}
            and step < len(pieces)
            and pieces[step].kind == first.kind in {"CLOCK", "LENGTH"}
            and not (step + 1 < len(pieces) and pieces[step + 1].kind in UNTIL)
        ):
            return [*pieces[:place], *pieces[step:]]
    return pieces


def _moved_clock(clock: Clock, minutes: int) -> Clock:
    at = clock.hour * 60 + clock.minute + minutes
    hour = at // 60 % 24 if clock.wide else (at // 60 - 1) % 12 + 1
    return replace(clock, hour=hour, minute=at % 60, plain=False, hours=False)


def _from_plan(pieces: list[Piece]) -> list[Piece]:
    """Telat 20 menit, harusnya jam 8: the shift began at 8:20."""
    mover = next((n for n, piece in enumerate(pieces) if piece.kind in MOVING), None)
    planned = _planned(pieces)
    if mover is None or planned is None:
        return pieces
    base, at = planned
    length = next(
        (
            n
            for n in (_past(pieces, mover, 1), _past(pieces, mover, -1))
            if n is not None and pieces[n].kind == "LENGTH"
        ),
        None,
    )
    clock = clock_of(pieces[at])
    if length is None or clock is None:
        return pieces
    what = pieces[mover].kind
    real = pieces[at]._replace(
        kind="START" if what in OF_START else "END", value=_moved_clock(clock, MOVING[what] * int(pieces[length].value))
    )
    gone = {mover, length, *range(base, at)}
    return [real if n == at else piece for n, piece in enumerate(pieces) if n not in gone]


def _planned(pieces: Sequence[Piece], begin: int = 0) -> tuple[int, int] | None:
    """Where a plan of a single time stands: its word, and the time."""
    base = next((n for n in range(begin, len(pieces)) if pieces[n].kind == "BASE"), None)
    if base is None:
        return None
    at = base + 1
    while at < len(pieces) and pieces[at].kind in SMALL | {"IN", "OUT", "TO"}:
        at += 1
    if at >= len(pieces) or clock_of(pieces[at]) is None or (at + 1 < len(pieces) and pieces[at + 1].kind in UNTIL):
        return None
    return base, at


def _past(pieces: Sequence[Piece], place: int, by: int) -> int | None:
    """The next place in a direction, past small words."""
    place += by
    while 0 <= place < len(pieces) and pieces[place].kind in {"FILLER", "SELF", "IS", "AT"}:
        place += by
    return place if 0 <= place < len(pieces) else None


def _ways(pieces: Sequence[Piece], begin: int, at: int) -> set[str]:
    """Coming or going, as the words before a time say it, or else those right behind it."""
    before = {"OUT" if piece.kind == "TO" else piece.kind for piece in pieces[begin:at]} & {"IN", "OUT"}
    behind = _past(pieces, at, 1)
    return before or ({pieces[behind].kind} & {"IN", "OUT"} if behind is not None else set())


def _one_end_planned(pieces: list[Piece]) -> list[Piece]:
    """Harusnya masuk jam 8 tapi baru masuk jam 9: of one end the planned time goes, the real one stays."""
    planned = _planned(pieces)
    if planned is None:
        return pieces
    base, at = planned
    turned = next((n for n in range(at, len(pieces)) if pieces[n].kind == "ACTUAL"), None)
    if turned is None or any(piece.kind not in SMALL | {"IN", "OUT", "SEP"} for piece in pieces[at + 1 : turned]):
        return pieces
    real = turned + 1
    while real < len(pieces) and pieces[real].kind in SMALL | {"IN", "OUT", "DAYS"}:
        real += 1
    if real >= len(pieces) or clock_of(pieces[real]) is None:
        return pieces
    said, again = _ways(pieces, base, at), _ways(pieces, turned, real)
    if len(said) != 1 or said != again:
        return pieces
    return [*pieces[:base], *pieces[turned + 1 :]]
