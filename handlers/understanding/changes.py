"""What changes the sense of what was told: it is taken back, was only planned, is told again or excepted (rules 4 and 5)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.understanding.corrections import WHOLE, corrected, deleted, negated
from handlers.understanding.pieces import Piece
from handlers.understanding.plans import really_worked
from handlers.understanding.roles import ONLY


def settle(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without what was taken back. Raises `NeedsAsking`."""
    kinds = {piece.kind for piece in pieces}
    changed = _ought(_as_told_again(pieces)) if kinds & {"MOVED", "CORRECT"} else list(pieces)
    if kinds & {"NOT", "NOTOFF"}:
        changed = negated(_not_that(changed))
    if "REFUSED" in kinds:
        changed = [p._replace(kind="NOTOFF") if p.kind == "OFF" and p.value != "holiday" else p for p in changed]
    if "DELETE" in kinds:
        changed = deleted(changed)
    if "CORRECT" in kinds:
        changed = corrected(changed)
    if "EXCEPT" in kinds and "OFF" not in kinds:
        changed = _excepted(changed)
    if kinds & {"BASE", "ACTUAL"}:
        changed = really_worked(changed)
        if {"BASE", "ACTUAL"} <= kinds and any(piece.kind == "SPAN" for piece in changed):
            # Who tells of a plan and of what came of it tells of work.
            base = next(piece for piece in pieces if piece.kind == "BASE")
            changed = [base._replace(kind="WORK", value=""), *changed]
    if {"OFF", "SPAN"} <= kinds:
        changed = _leave_of_hours(changed)
    return changed


RESULTS: Final = frozenset(
    {"so", "hence", "jd", "jadi", "jadinya", "makanya", "所以", "變成", "nên", "thành ra", "vậy nên", "thành"}
)
"""Words before the hours that came of what was told: the hours are the real ones."""
TOLD_WITHIN: Final = frozenset({"OT", "MORE", "EARLYOUT"})
"""Kinds of move of an end that the hours behind a "so" have in them already."""
BEFORE_RESULT: Final = frozenset(
    {"FILLER", "SEP", "ACTUAL", "SELF", "WORK", "WORKED", "FROM", "IS", "DAYS", "OPEN", "SHUT", "SICK", "STOP"}
)
"""What may stand between such a move and the hours."""
LATE_IN: Final = frozenset({"才到", "才來", "才進", "才進去", "才進來", "才上班"})
"""Words in a span that say one came only then."""
OUGHT: Final = frozenset({"harusnya", "seharusnya", "應該", "supposed to be", "lẽ ra", "đáng lẽ"})
"""Words of a plan that behind a correction say what is right."""


def _as_told_again(pieces: Sequence[Piece]) -> list[Piece]:
    """Late 20 minutes, so 8:20-17; 加班2小時 所以是8-19: the hours have the lateness or the overtime in them, and it moves nothing."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        if piece.kind == "MOVED" and piece.value.what in TOLD_WITHIN | {"LATE"} and piece.value.minutes:
            step = place + 1
            while step < len(pieces) and pieces[step].kind in BEFORE_RESULT:
                step += 1
            said = any(p.text in RESULTS for p in pieces[place + 1 : step])
            whole = step < len(pieces) and pieces[step].kind == "SPAN"
            if piece.value.what in TOLD_WITHIN:
                if not (said and whole):
                    out.append(piece)
                continue
            if (
                (said or _only_came(pieces, step))
                and whole
                and (pieces[step].value.start.minute or not piece.value.minutes % 60)
                and (pieces[step].value.start.minute - piece.value.minutes) % 30 == 0
            ):
                continue
        out.append(piece)
    return out


def _only_came(pieces: Sequence[Piece], span: int) -> bool:
    """Telat sejam, jam 9 baru masuk, pulang jam 5; 遲到半小時 8點半才到 做到5點: a word for "only then" beside the coming or in it."""
    if span < len(pieces) and pieces[span].kind == "SPAN" and LATE_IN & set(pieces[span].text.split(" ")):
        return True
    said = [piece.text.split(" ")[0] for piece in pieces[span + 1 : span + 3] if piece.kind in {"FILLER", "IN"}]
    return any(word in ONLY for word in said)


def _not_that(pieces: list[Piece]) -> list[Piece]:
    """7點半到5點 不是到4點: an end that is denied behind whole hours is the wrong one, and they are the right ones."""
    for place in range(1, len(pieces) - 1):
        denied = place + 1 + (pieces[place + 1].kind == "TO")
        if pieces[place].kind != "NOT" or pieces[place - 1].kind not in {"SPAN", "SEP"} or denied >= len(pieces):
            continue
        behind = pieces[denied + 1].kind if denied + 1 < len(pieces) else ""
        whole = any(piece.kind == "SPAN" and piece.clause >= pieces[place].clause - 1 for piece in pieces[:place])
        if whole and pieces[denied].kind in {"END", "CLOCK"} and behind in {"", "UNK", "FILLER", "STOP", "NL", "OKAY"}:
            kept = [piece for piece in pieces[:place] if piece.kind != "CORRECT"]
            return [*kept, *pieces[denied + 1 :]]
    return pieces


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


def _excepted(pieces: list[Piece]) -> list[Piece]:
    """Monday to Wednesday except Tuesday: the days that are taken out of a range, where no hours of their own follow."""
    place = next((step for step, piece in enumerate(pieces) if piece.kind == "EXCEPT"), 0)
    if not 0 < place < len(pieces) - 1 or pieces[place + 1].kind != "DAYS":
        return pieces
    whole = next((step for step in reversed(range(place)) if pieces[step].kind == "DAYS"), None)
    gone = pieces[place + 1].value
    if whole is None or gone.problem or not set(gone.days) < set(pieces[whole].value.days):
        return pieces
    own = next((p.kind for p in pieces[place + 2 :] if p.kind != "FILLER"), "") == "SPAN"
    if any(p.kind in WHOLE for p in pieces[:place]) and any(p.kind in WHOLE for p in pieces[place:]) and not own:
        return pieces
    left = tuple(day for day in pieces[whole].value.days if day not in gone.days)
    kept = pieces[whole]._replace(value=replace(pieces[whole].value, days=left))
    if own and any(p.kind in WHOLE for p in pieces[:place]):  # except Wed 8-8
        apart = pieces[place]._replace(kind="SEP")
        return [*pieces[:whole], kept, *pieces[whole + 1 : place], apart, *pieces[place + 1 :]]
    return [*pieces[:whole], kept, *pieces[whole + 1 : place], *pieces[place + 2 :]]
