"""What was planned, and what was really worked (rule 4)."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.corrections import DAYS, SMALL, WHOLE, NeedsAsking, has
from handlers.understanding.pieces import Piece
from handlers.understanding.rewriting import Moved

TOLD_BESIDE: Final = frozenset(
    {
        "START",
        "END",
        "OUT",
        "TO",
        "WORKED",
        "REST",
        "SEP",
        "STOP",
        "DAYS",
        "PART",
        "ACTUAL",
        "OKAY",
        "SICK",
        "NL",
        "SEMI",
    }
)
"""What may stand beside the one end that was told after a "but"."""
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
SHOULD_BE: Final = frozenset(
    {"應該", "應該是", "should have been", "it should have been", "harusnya", "lẽ ra", "đáng lẽ"}
)
"""Words for what should be, that may also set something right."""
TURNS: Final = frozenset({"ACTUAL", "CORRECT"})
TURNED: Final = frozenset(
    {
        "後來",
        "變成",
        "改成",
        "改",
        "臨時",
        "臨時改",
        "臨時被",
        "被改",
        "被調",
        "then",
        "but then",
        "jadinya",
        "jadi",
        "rồi",
    }
)
"""Words between a plan and what came of it."""
TYPED: Final = frozenset(
    {
        *(
            "i put",
            "i put in",
            "i typed",
            "i entered",
            "i logged",
            "i reported",
            "i told you",
            "i put down",
            "i wrote",
            "i said",
        ),
        *("我打的是", "我寫的是", "我報的是", "我填的是"),
    }
)
"""What the sender has reported: where nothing is set against it, it is no plan."""


def _called_in(pieces: list[Piece]) -> list[Piece]:
    """今天休假，可是公司叫我去 9-12: the hours after the "but" count."""
    off = next((step for step, piece in enumerate(pieces) if piece.kind == "OFF"), None)
    if off is None:
        return pieces
    after = [piece.kind for piece in pieces[off + 1 :]]
    turned = after.index("ACTUAL") if "ACTUAL" in after else len(after)
    worked = after.index("SPAN") if "SPAN" in after else -1
    return [*pieces[:off], *pieces[off + 1 :]] if turned < worked and "DAYS" not in after[:worked] else pieces


def _in_fact(pieces: list[Piece]) -> list[Piece]:
    """8-5, actually 8-6: of two spans of one day the one that is said to be true."""
    spans = [step for step, piece in enumerate(pieces) if piece.kind == "SPAN"]
    if len(spans) == 2:
        between = pieces[spans[0] + 1 : spans[1]]
        if any(p.kind == "ACTUAL" and p.text in IN_FACT for p in between) and not has(between, frozenset({"DAYS"})):
            return [*pieces[: spans[0]], *pieces[spans[0] + 1 :]]
    out = list(pieces)
    for place in spans:
        _one_end_in_fact(out, place, _next_entry(out, place))
    return out


def _end_planned(pieces: Sequence[Piece], base: int) -> bool:
    """Masuk jam 8, harusnya pulang jam 5 tapi lembur sampe jam 7: the end that was planned is in the span, and another one is told."""
    acted = any(piece.kind == "SPAN" and piece.value.acted for piece in pieces[:base])
    behind = [piece for piece in pieces[base + 1 :] if piece.kind not in {"FILLER", "IS", "SEP", "CORRECT", "ACTUAL"}]
    later = behind[1] if len(behind) > 1 and behind[0].kind == "OUT" else None
    return acted and later is not None and later.kind == "MOVED" and later.value.what in {"OT", "MORE", "EARLYOUT"}


def _next_entry(pieces: Sequence[Piece], place: int) -> int:
    """Where what is said of other hours or of a day off begins: with its days, if they stand before it."""
    stop = next((n for n in range(place + 1, len(pieces)) if pieces[n].kind in {"SPAN", "FORLENGTH", "OFF"}), None)
    if stop is None:
        return len(pieces)
    return next((n for n in range(stop - 1, place, -1) if pieces[n].kind == "DAYS"), stop)


def _one_end_in_fact(pieces: list[Piece], place: int, stop: int) -> None:
    """8-5 but left at 3: of the span before a "but", one end was another one."""
    turned = next((step for step in range(place, stop) if pieces[step].kind == "ACTUAL"), None)
    if turned is None:
        return
    told = [step for step in range(turned + 1, stop) if pieces[step].kind in {"START", "END"}]
    if len(told) != 1 or any(piece.kind not in SMALL | TOLD_BESIDE for piece in pieces[turned + 1 : stop]):
        return
    piece = pieces[told[0]]
    what = "STARTS" if piece.kind == "START" else "ENDS"
    pieces[told[0]] = piece._replace(kind="MOVED", value=Moved(what, clock=piece.value))


def _without_planned_end(pieces: list[Piece], base: int) -> list[Piece]:
    """9 to 3, supposed until 6 but no customers: behind whole hours, one end that was only planned."""
    ends = [step for step in range(base, len(pieces)) if pieces[step].kind in {"START", "END"}]
    rest = [piece for piece in pieces if piece.kind != "ACTUAL"]
    if len(ends) != 1 or pieces[base].text in SHOULD_BE or not any(p.kind == "SPAN" for p in pieces[:base]):
        return rest
    if any(piece.kind not in SMALL | {"OUT", "TO", "DAYS"} for piece in pieces[base + 1 : ends[0]]):
        return rest
    if any(piece.kind == "MOVED" for piece in pieces):
        return rest
    return [piece for piece in [*pieces[:base], *pieces[ends[0] + 1 :]] if piece.kind != "ACTUAL"]


def _came_otherwise(pieces: Sequence[Piece], base: int, planned: int) -> int | None:
    """本來排早班 後來改晚班 14-22: where the plan, of which no times were told, ends before the hours that were worked."""
    if pieces[planned].kind != "SPAN":
        return None
    between = range(base + 1, planned)
    turned = next((n for n in between if pieces[n].kind in TURNS or pieces[n].text in TURNED), None)
    if turned is None or not any(piece.kind in {"SHIFT", "PART"} for piece in pieces[base:turned]):
        return None
    return None if any(piece.kind in {"START", "END", "DAYS"} for piece in pieces[base:turned]) else turned


def really_worked(pieces: list[Piece]) -> list[Piece]:
    """排 8-17 但實際 8-19: what was really worked counts."""
    base = next((step for step, piece in enumerate(pieces) if piece.kind == "BASE"), None)
    if base is None:
        return [piece for piece in _in_fact(_called_in(pieces)) if piece.kind != "ACTUAL"]
    following = next((piece.kind for piece in pieces[base + 1 :] if piece.kind not in SMALL), "")
    if pieces[base].text in TYPED and following == "SPAN" and not has(pieces[base:], frozenset({"ACTUAL"})):
        return really_worked([*pieces[:base], *pieces[base + 1 :]])  # i put 8-5 for today
    planned = next((step for step in range(base, len(pieces)) if pieces[step].kind in {"SPAN", "OFF"}), None)
    if planned is None:
        kept = [*pieces[:base], *pieces[base + 1 :]] if _end_planned(pieces, base) else pieces
        return _without_planned_end(kept, base)
    if (turned := _came_otherwise(pieces, base, planned)) is not None:
        return really_worked([*pieces[:base], *pieces[turned + 1 :]])
    after = pieces[planned + 1 :]
    called = {piece.kind for piece in pieces[base:planned]}
    if {"BOSS", "SELF"} <= called and not has(after, WHOLE | {"ACTUAL"}):
        return [piece for piece in pieces if piece.kind != "BASE"]  # the roster told no times, and the boss called
    really = next((step for step, piece in enumerate(after) if piece.kind == "ACTUAL"), None)
    if really is not None and has(after[really:], WHOLE):
        after = [
            piece for piece in after[:really] if piece.kind not in {"START", "END", "CLOCK", "NUM", "LENGTH"}
        ] + after[really:]
    if has(after, WHOLE):
        first = next(step for step, piece in enumerate(after) if piece.kind in WHOLE)
        if really is None and has(pieces[:planned], DAYS) and has(after[:first], DAYS):
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
        if (
            not has(pieces, frozenset({"LEAVE"}))
            and not has(after, frozenset({"MOVED", "NOOT"}))
            and not any(piece.kind == "ACTUAL" for piece in after)
        ):
            if any(piece.kind in {"SPAN", "MOVED"} for piece in pieces[:planned]):
                return pieces[:planned] if has(pieces[:planned], WHOLE) else [p for p in pieces if p.kind != "BASE"]
            raise NeedsAsking("conflict")
    return [piece for piece in pieces if piece.kind not in {"BASE", "ACTUAL"}]
