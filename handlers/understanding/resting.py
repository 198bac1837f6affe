"""The word for a break that stands for a day off (昨天休, hôm nay nghỉ), and one that says nothing: no length, no day."""

from typing import Final

from handlers.understanding.pieces import Piece

RESTING: Final = frozenset({"休", "休息", "nghỉ", "nghi", "rest"})
DID_REST: Final = frozenset({"có nghỉ", "co nghi"})
ONLY_THEN: Final = frozenset({"mới", "moi", "baru", "finally"})
MOST_BETWEEN: Final = 6
SPANLIKE: Final = frozenset({"SPAN", "CLOCK", "START", "END", "FORLENGTH", "LENGTH", "NUM"})


def rests_as_off(pieces: list[Piece]) -> list[Piece]:
    """昨天休, hôm nay nghỉ: beside a day without hours, the word for a break is a day off; elsewhere a break without a length says nothing."""
    out: list[Piece] = []
    for place, piece in enumerate(pieces):
        if piece.kind == "REST" and piece.value.minutes == 0 and _was_at_work(pieces, place):
            out.append(piece._replace(kind="NOTOFF"))
        elif piece.kind != "BREAK":
            out.append(piece)
        elif _only_then(pieces, place):
            out.append(piece._replace(kind="UNCLEAR"))
        elif (piece.text.split(" ")[0] in RESTING or piece.text in DID_REST) and (
            _alone_with_day(pieces, place) or _was_planned(pieces, place)
        ):
            out.append(piece._replace(kind="OFF", value="rest"))
        elif piece.value.had:
            out.append(piece._replace(kind="REST"))
        else:
            out.append(piece._replace(kind="PAUSE"))
    if any(piece.kind == "SICK" for piece in out):
        return [
            piece._replace(value="sick") if piece.kind == "OFF" and piece.value != "holiday" else piece for piece in out
        ]
    return out


def _only_then(pieces: list[Piece], place: int) -> bool:
    """忙到下午三點才有空吃飯, sampe jam 3 baru bisa makan: the hours end with the meal, and work may have gone on behind it."""
    before = place - 1
    while before > max(place - MOST_BETWEEN, 0) and pieces[before].kind in {
        "FILLER",
        "UNK",
        "SELF",
        "COMPLAINT",
        "BREAK",
        "TO",
    }:
        before -= 1
    words = {word for piece in pieces[before + 1 : place] for word in piece.text.split(" ")}
    only = not ONLY_THEN.isdisjoint(words) or any(word.startswith("才") for word in words)
    return only and pieces[before].kind == "SPAN"


def _alone_with_day(pieces: list[Piece], place: int) -> bool:
    """Whether a word for a break stands with a day and without hours; how many days there are (nghỉ 2 ngày) is no hours."""
    kinds = [piece.kind for piece in pieces]
    for step, following in enumerate(kinds[1:]):
        if kinds[step] == "NUM" and following == "DAYCOUNT":
            kinds[step] = kinds[step + 1] = "FILLER"
    before = next(
        (
            kind
            for kind in reversed(kinds[:place])
            if kind not in {"FILLER", "SELF", "EACH", "PART", "SHUT", "COLON", "SEMI", "WISH"}
        ),
        "",
    )
    after = next((kind for kind in kinds[place + 1 :] if kind not in {"FILLER", "SELF", "WORK", "SEMI"}), "")
    if before == "DAYS" and after not in SPANLIKE | {"FROM", "TIMES", "EACH", "TOTAL"}:
        return True
    if before == "SEP" and after in {"", "NL", "SEP", "STOP", "DAYS"} and place > 1 and kinds[place - 2] == "DAYS":
        return True  # 5/24，休
    if "DELETE" in kinds and SPANLIKE.isdisjoint(kinds):
        return True
    clause = {kind for kind, piece in zip(kinds, pieces, strict=True) if piece.clause == pieces[place].clause}
    if SPANLIKE & clause:
        return False
    return "DAYS" in clause or (after == "DAYS" and SPANLIKE.isdisjoint(kinds))


def _was_planned(pieces: list[Piece], place: int) -> bool:
    """Đáng lẽ nghỉ nhưng bị gọi đi làm: a day off that was planned, and came to nothing."""
    before = next((p.kind for p in reversed(pieces[:place]) if p.kind not in {"FILLER", "SELF", "IS", "DAYS"}), "")
    return before == "BASE" and any(p.kind == "ACTUAL" for p in pieces[place + 1 : place + 4])


def _was_at_work(pieces: list[Piece], place: int) -> bool:
    """hôm qua em không có nghỉ, em làm 7h-16h: not off."""
    words = pieces[place].text
    if (
        "ngh" not in words
        or words.count(" ") > 2
        or "được" in words
        or not any(p.kind == "SPAN" for p in pieces[place:])
    ):
        return False
    if any(p.kind == "SPAN" for p in pieces[:place]):
        return False
    before = next((p.kind for p in reversed(pieces[:place]) if p.kind not in {"FILLER", "SELF"}), "")
    behind = [p.kind for p in pieces[place + 1 :] if p.kind != "FILLER"][:2]
    return before == "DAYS" or behind in (["DAYS", "SEP"], ["DAYS", "STOP"], ["DAYS", "NL"], ["DAYS", "ACTUAL"])
