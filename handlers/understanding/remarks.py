"""Remarks beside hours that move nothing: why it was so late, and how often something happened."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.pairs import Pair, resolve
from handlers.understanding.pieces import Piece, Span

TOLD_VAGUELY: Final = frozenset(
    {"SPAN", "CLOCK", "NUM", "LENGTH", "REST", "TO", "MOVED", "DASH", "FORLENGTH", "START", "END", "PAUSE"}
)
"""Beside a vague word these are asked about (C8)."""
REMARKS: Final = frozenset({"mood", "task"})
"""Values of small words that tell of a day how it was, or what was done at work; they make no list of the days around them."""
BECAUSE: Final = frozenset(
    (
        *(
            "soalnya",
            "karena",
            "krn",
            "karna",
            "gara2",
            "gara gara",
            "gegara",
            "vì",
            "vi",
            "do",
            "tai",
            "tai vi",
            "boi vi",
            "tại",
            "tại vì",
            "bởi vì",
        ),
        *("because", "cuz", "coz", "bc", "since", "因為", "因为"),
    ),
)
"""Words before a reason."""
OFTEN: Final = frozenset({"kali", "kl", "lần", "lan", "x", "times", "次"})
"""Words behind a number that count how often."""


def minutes_of(span: Span) -> int:
    """How long a span is as far as it says so itself; 12 hours where that must be asked."""
    pair = None if span.end.now else resolve(span)
    return pair.end - pair.start if isinstance(pair, Pair) else 720


def why_late(pieces: Sequence[Piece], span: int, overtime: int) -> bool:
    """Masuk jam 7, pulangnya jam 6 sore soalnya lembur: behind coming and going, overtime is why it was so late."""
    before = [p for p in pieces[span + 1 : overtime] if p.kind != "SELF"][-1:]
    spans = [p.value for p in pieces if p.kind == "SPAN"]
    own = next((p.value for p in reversed(pieces[:overtime]) if p.kind == "SPAN"), None)
    around = [p.kind for p in pieces[max(0, overtime - 2) : overtime + 2] if p.kind != "FILLER"]
    if own is not None and around[-3:] == ["OPEN", "OT", "SHUT"]:  # T2 8h-17h T3 8h-20h (có tăng ca)
        return any(one.start == own.start and minutes_of(one) < minutes_of(own) for one in spans)
    return bool(pieces[span].value.acted) and any(p.text in BECAUSE for p in before)


def so_often(pieces: Sequence[Piece], place: int, kinds: set[str]) -> bool:
    """Mesinnya trouble 2 kali, máy hư 3 lần: in a clause of its own, how often something happened."""
    following = pieces[place + 1] if place + 1 < len(pieces) else None
    often = following is not None and following.kind == "TIMES" and following.text in OFTEN
    happened = place > 0 and pieces[place - 1].kind == "TROUBLE"  # máy ép hư 2 lần mà vẫn làm từ 7h
    other = bool(kinds & {"TROUBLE", "EVENT", "SICK"}) and not kinds & (TOLD_VAGUELY - {"NUM", "TO"})
    return often and (happened or other)
