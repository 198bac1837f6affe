"""What a message takes back: corrections, negations, what was planned and what was really worked (rules 4 and 5)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.understanding.pieces import Clock, Piece, Span
from handlers.understanding.rewriting import Moved, clock_of

CONTENT: Final = frozenset({"SPAN", "FORLENGTH", "OFF", "START", "END", "MOVED"})
DAYS: Final = frozenset({"DAYS"})
WHOLE: Final = frozenset({"SPAN", "FORLENGTH", "OFF"})
SMALL: Final = frozenset({"FILLER", "IS", "SELF", "WORK", "SHIFT", "AT", "IN", "FROM"})


TOLD_BESIDE: Final = frozenset(
    {"START", "END", "OUT", "TO", "WORKED", "REST", "SEP", "STOP", "DAYS", "PART", "ACTUAL", "OKAY"}
)
"""What may stand beside the one end that was told after a "but"."""


class NeedsAsking(Exception):
    """A change that cannot be carried out; the argument is the reason to ask."""


def settle(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without what was taken back. Raises `NeedsAsking`."""
    kinds = {piece.kind for piece in pieces}
    changed = _ought(_as_told_again(pieces)) if kinds & {"MOVED", "CORRECT"} else list(pieces)
    if kinds & {"NOT", "NOTOFF"}:
        changed = _negated(changed)
    if "REFUSED" in kinds:
        changed = [p._replace(kind="NOTOFF") if p.kind == "OFF" and p.value != "holiday" else p for p in changed]
    if "DELETE" in kinds:
        changed = _deleted(changed)
    if "CORRECT" in kinds:
        changed = _corrected(changed)
    if "EXCEPT" in kinds and "OFF" not in kinds:
        changed = _excepted(changed)
    if kinds & {"BASE", "ACTUAL"}:
        changed = _really(changed)
    if {"OFF", "SPAN"} <= kinds:
        changed = _leave_of_hours(changed)
    return changed


RESULTS: Final = frozenset(
    {"so", "hence", "jd", "jadi", "jadinya", "makanya", "所以", "變成", "nên", "thành ra", "vậy nên", "thành"}
)
"""Words before the hours that came of what was told: the hours are the real ones."""
OUGHT: Final = frozenset({"harusnya", "seharusnya", "應該", "supposed to be", "lẽ ra", "đáng lẽ"})
"""Words of a plan that behind a correction say what is right."""


def _as_told_again(pieces: Sequence[Piece]) -> list[Piece]:
    """Late 20 minutes, so 8:20-17: the hours have the lateness in them, and it moves nothing."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        if piece.kind == "MOVED" and piece.value.what == "LATE" and piece.value.minutes:
            step = place + 1
            while step < len(pieces) and pieces[step].kind in {
                "FILLER",
                "SEP",
                "ACTUAL",
                "SELF",
                "WORK",
                "WORKED",
                "FROM",
            }:
                step += 1
            said = any(p.text in RESULTS for p in pieces[place + 1 : step])
            if (
                said
                and step < len(pieces)
                and pieces[step].kind == "SPAN"
                and pieces[step].value.start.minute
                and (pieces[step].value.start.minute - piece.value.minutes) % 30 == 0
            ):
                continue
        out.append(piece)
    return out


def _ought(pieces: list[Piece]) -> list[Piece]:
    """Eh salah, harusnya 8.30-17.30: behind a correction what it ought to be is what is right."""
    out: list[Piece] = []
    for piece in pieces:
        before = next((p for p in reversed(out) if p.kind not in {"FILLER", "SEP", "STOP"}), None)
        if not (piece.kind == "BASE" and piece.text in OUGHT and before and before.kind == "CORRECT"):
            out.append(piece)
    return out


def _leave_of_hours(pieces: list[Piece]) -> list[Piece]:
    """上午8-12請公假，下午13-17上班: hours right before a leave are the hours of the leave."""
    out: list[Piece] = []
    spans = sum(piece.kind == "SPAN" for piece in pieces)
    for piece in pieces:
        if (
            piece.kind == "OFF"
            and piece.value in {"leave", "sick"}
            and out
            and out[-1].kind == "SPAN"
            and out[-1].clause == piece.clause
            and spans > 1
        ):
            out.pop()
        else:
            out.append(piece)
    return out


def _has(pieces: Sequence[Piece], kinds: frozenset[str]) -> bool:
    return any(piece.kind in kinds for piece in pieces)


def _negated(pieces: list[Piece]) -> list[Piece]:
    """不是 8-17 是 9-18: what directly follows "not" is taken out."""
    out: list[Piece] = []
    place, taken = 0, False
    while place < len(pieces):
        piece = pieces[place]
        if piece.kind == "NOT":
            if (
                place + 1 < len(pieces)
                and pieces[place + 1].kind == "DAYS"
                and any(p.kind == "DAYS" for p in pieces[place + 2 :])
                and any(p.kind in {"IS", "CORRECT", "ACTUAL"} for p in pieces[place + 2 :])
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
    if taken and not _has(out, CONTENT | {"NOTOFF"}):
        raise NeedsAsking("conflict")
    return out


def _deleted(pieces: list[Piece]) -> list[Piece]:
    """刪掉昨天 8-17，我休假: the day off stays, the hours go."""
    if not any(piece.kind == "OFF" for piece in pieces):
        if sum(piece.kind == "SPAN" for piece in pieces) >= 1:
            raise NeedsAsking("conflict")
        return [piece for piece in pieces if piece.kind not in CONTENT]
    return [piece for piece in pieces if piece.kind not in {"SPAN", "DELETE"}]


def _corrected(pieces: list[Piece]) -> list[Piece]:
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
    if not _has(before, CONTENT):
        return [piece for piece in pieces if piece.kind != "CORRECT"]
    if _has(after, WHOLE):
        return _drop_before(before, after)
    changed = _one_value(before, after)
    if changed is not None:
        return changed
    if strong and not _has(after, CONTENT):
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


def _called_in(pieces: list[Piece]) -> list[Piece]:
    """今天休假，可是公司叫我去 9-12: the hours after the "but" count."""
    off = next((step for step, piece in enumerate(pieces) if piece.kind == "OFF"), None)
    if off is None:
        return pieces
    after = [piece.kind for piece in pieces[off + 1 :]]
    turned = after.index("ACTUAL") if "ACTUAL" in after else len(after)
    worked = after.index("SPAN") if "SPAN" in after else -1
    return [*pieces[:off], *pieces[off + 1 :]] if turned < worked and "DAYS" not in after[:worked] else pieces


IN_FACT: Final = frozenset(
    (
        "actually",
        "in fact",
        "實際",
        "實際上",
        "其實",
        "thực ra",
        "thật ra",
        "thực tế",
        "aslinya",
        "sebenarnya",
        "ternyata",
    ),
)


def _in_fact(pieces: list[Piece]) -> list[Piece]:
    """8-5, actually 8-6: of two spans of one day the one that is said to be true."""
    spans = [step for step, piece in enumerate(pieces) if piece.kind == "SPAN"]
    if len(spans) == 1:
        return _one_end_in_fact(pieces, spans[0])
    if len(spans) != 2:
        return pieces
    between = pieces[spans[0] + 1 : spans[1]]
    if not any(p.kind == "ACTUAL" and p.text in IN_FACT for p in between) or _has(between, frozenset({"DAYS"})):
        return pieces
    return [*pieces[: spans[0]], *pieces[spans[0] + 1 :]]


def _one_end_in_fact(pieces: list[Piece], place: int) -> list[Piece]:
    """8-5 but left at 3: of the span before a "but", one end was another one."""
    turned = next((step for step in range(place, len(pieces)) if pieces[step].kind == "ACTUAL"), None)
    if turned is None:
        return pieces
    after = pieces[turned + 1 :]
    told = [step for step, piece in enumerate(after) if piece.kind in {"START", "END"}]
    if len(told) != 1 or any(piece.kind not in SMALL | TOLD_BESIDE for piece in after):
        return pieces
    piece = after[told[0]]
    what = "STARTS" if piece.kind == "START" else "ENDS"
    return [
        *pieces[: turned + 1],
        piece._replace(kind="MOVED", value=Moved(what, clock=piece.value)),
        *after[told[0] + 1 :],
    ]


def _excepted(pieces: list[Piece]) -> list[Piece]:
    """Monday to Wednesday except Tuesday: the days that are taken out of a range, where no hours of their own follow."""
    place = next((step for step, piece in enumerate(pieces) if piece.kind == "EXCEPT"), 0)
    if not 0 < place < len(pieces) - 1 or pieces[place + 1].kind != "DAYS":
        return pieces
    whole = next((step for step in reversed(range(place)) if pieces[step].kind == "DAYS"), None)
    gone = pieces[place + 1].value
    if whole is None or gone.problem or not set(gone.days) < set(pieces[whole].value.days):
        return pieces
    if any(p.kind in WHOLE for p in pieces[:place]) and any(p.kind in WHOLE for p in pieces[place:]):
        return pieces
    left = tuple(day for day in pieces[whole].value.days if day not in gone.days)
    kept = pieces[whole]._replace(value=replace(pieces[whole].value, days=left))
    return [*pieces[:whole], kept, *pieces[whole + 1 : place], *pieces[place + 2 :]]


def _really(pieces: list[Piece]) -> list[Piece]:
    """排 8-17 但實際 8-19: what was really worked counts."""
    base = next((step for step, piece in enumerate(pieces) if piece.kind == "BASE"), None)
    if base is None:
        return [piece for piece in _in_fact(_called_in(pieces)) if piece.kind != "ACTUAL"]
    planned = next((step for step in range(base, len(pieces)) if pieces[step].kind in {"SPAN", "OFF"}), None)
    if planned is None:
        return [piece for piece in pieces if piece.kind != "ACTUAL"]
    after = pieces[planned + 1 :]
    called = {piece.kind for piece in pieces[base:planned]}
    if {"BOSS", "SELF"} <= called and not _has(after, WHOLE | {"ACTUAL"}):
        return [piece for piece in pieces if piece.kind != "BASE"]  # the roster told no times, and the boss called
    really = next((step for step, piece in enumerate(after) if piece.kind == "ACTUAL"), None)
    if really is not None and _has(after[really:], WHOLE):
        after = [
            piece for piece in after[:really] if piece.kind not in {"START", "END", "CLOCK", "NUM", "LENGTH"}
        ] + after[really:]
    if _has(after, WHOLE):
        first = next(step for step, piece in enumerate(after) if piece.kind in WHOLE)
        if really is None and _has(pieces[:planned], DAYS) and _has(after[:first], DAYS):
            raise NeedsAsking("conflict")  # a roster of several days, and no word of what was worked
        rest = [piece for piece in pieces[:planned] if piece.kind != "BASE"]
        return [*rest, *[piece for piece in after if piece.kind != "ACTUAL"]]
    if pieces[planned].kind == "SPAN":
        for step, piece in enumerate(after):
            if piece.kind in {"START", "END"}:
                kept = [p for p in pieces[:planned] if p.kind != "BASE"]
                moved = piece._replace(
                    kind="MOVED", value=Moved("STARTS" if piece.kind == "START" else "ENDS", clock=piece.value)
                )
                return [*kept, pieces[planned], *after[:step], moved, *after[step + 1 :]]
        if not _has(after, frozenset({"MOVED", "NOOT"})) and not any(piece.kind == "ACTUAL" for piece in after):
            if any(piece.kind in {"SPAN", "MOVED"} for piece in pieces[:planned]):
                return pieces[:planned] if _has(pieces[:planned], WHOLE) else [p for p in pieces if p.kind != "BASE"]
            raise NeedsAsking("conflict")
    return [piece for piece in pieces if piece.kind not in {"BASE", "ACTUAL"}]
