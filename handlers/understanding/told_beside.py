"""What is told beside a report or inside it and moves nothing: when a fever began, what others wrote down, overtime already counted in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.understanding.clocks import told
from handlers.understanding.pieces import Clock, Piece
from handlers.understanding.rewriting import Moved
from handlers.understanding.stories import told_in_stories

TIMES: Final = frozenset({"CLOCK", "START", "END"})
BEFORE_SHIFT: Final = 7 * 60
"""Minutes; what hurt before seven in the morning tells of no half day."""
BETWEEN: Final = frozenset({"FILLER", "FROM", "AT", "PART", "SELF", "SEP"})
WRITTEN: Final = frozenset(
    (
        *(
            "only wrote",
            "only counted",
            "only put",
            "only recorded",
            "chỉ ghi",
            "họ ghi",
            "ghi có",
            "bị ghi",
            "bị tính",
            "chỉ tính",
        ),
        *("ditulis cuma", "cuma ditulis", "ditulis", "cuma dihitung", "dihitung cuma", "只寫", "只算", "少寫"),
    ),
)
"""Complaints about what others have written down: the hours behind them are theirs."""
ASKING: Final = frozenset({"ga", "gak", "ngga", "nggak", "g", "tidak", "không", "ko", "k", "khong", "hông", "hong"})
"""Words for "not" that make a question of the sentence before them."""
DENIED: Final = frozenset({"ada", "dapat", "dapet", "dpt", "cukup", "jadi", "sempat", "sempet"})
"""Words that behind a "not" at the end are what is denied."""
OWN: Final = frozenset({"WORK", "WORKED", "SELF", "DAYS", "SHIFT"})

LET_GO: Final = frozenset(
    (
        *("boleh pulang", "baru boleh pulang", "dibolehin pulang", "diizinkan pulang", "diperbolehkan pulang"),
        *("disuruh pulang", "disuruh balik", "disuruh plg", "baru disuruh pulang", "dipulangkan", "dipulangin"),
        *("bisa pulang", "baru bisa pulang", "akhirnya pulang", "được về", "mới được về", "cho về", "được cho về"),
        *("bị cho về", "mới cho về", "mới được cho về", "cho tụi em về", "cho em về", "kêu về", "kêu tụi em về"),
        *("kêu em về", "cho tan", "cho tan ca", "được tan"),
    ),
)
"""Words for being sent or allowed home."""
FORGOTTEN: Final = ("忘", "forgot", "lupa", "quên", "quen")
FELL_ILL: Final = frozenset({"sick", "got sick", "fell sick", "was sick", "felt ill", "was ill"})
ITS_MORNING: Final = frozenset({"paginya"})
EARLY_AFTERNOON: Final = frozenset({12, 1, 2, 3, 4, 5})
PROMISED: Final = frozenset({"CLAIM", "BASE", "HABIT"})
"""Kinds of word before what a break ought to be."""
TO_PROMISE: Final = PROMISED | {"FILLER", "SEP", "IS", "BREAK", "SELF", "BOSS", "ACTUAL", "OPEN", "WORK"}
LONGEST_REST: Final = 4 * 60
REST: Final = frozenset({"REST", "LENGTH"})


TITLES: Final = frozenset({"cô", "thầy", "chị", "anh", "bạn", "bu", "pak", "kak", "mbak", "ibu", "bapak", "cik", "bà"})
NAMELIKE: Final = frozenset({"DAYS", "MONTH"})


def _without_names(pieces: Sequence[Piece], names: frozenset[str]) -> Sequence[Piece]:
    """Cô Mai cũng biết, Bu Mei juga tau: written with a capital letter behind a title, what may be a day or a month is a name."""
    return [
        piece._replace(kind="OTHER")
        if place and piece.kind in NAMELIKE and piece.text in names and pieces[place - 1].text in TITLES
        else piece
        for place, piece in enumerate(pieces)
    ]


def told_beside(pieces: Sequence[Piece], names: frozenset[str] = frozenset()) -> list[Piece]:
    """The pieces with such times made into something else, so that no rule takes them for hours of work."""
    pieces = _asked(_in_order(_without_names(pieces, names) if names else pieces))
    pieces = told_in_stories(_day_of_forgetting(pieces))
    kinds = {piece.kind for piece in pieces}
    if "NEXTDAY" in kinds:
        pieces = _of_the_day_itself(pieces)
    if {"SPAN", "OFF"} <= kinds or "ABSENT" in kinds:
        pieces = _said_of_leave(pieces)
    if "SPAN" in kinds and kinds & {"HALFDAY", "OFF"}:
        pieces = _other_half(pieces)
    if {"SPAN", "END", "OUT"} <= kinds:
        pieces = _let_go(pieces)
    if "REST" in kinds and kinds & PROMISED:
        pieces = _as_promised(pieces)
    if {"INCL", "MOVED"} <= kinds:
        pieces = _within(pieces)
    if {"SICK", "OFF"} <= kinds and not kinds & {"SPAN", "IN", "OUT", "WORK", "WORKED"}:
        return _when_it_hurt(pieces)
    if "SPAN" in kinds and any(piece.kind == "COMPLAINT" and piece.text in WRITTEN for piece in pieces):
        return _written_by_others(pieces)
    return list(pieces)


def _of_the_day_itself(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Paginya cuti, masuk siang 13-17: a word for the morning of a next day, with nothing before it, is that of the day itself."""
    out = list(pieces)
    for place, piece in enumerate(out):
        if piece.kind == "NEXTDAY" and piece.text in ITS_MORNING:
            if all(one.kind in {"FILLER", "SELF", "DAYS", "SEP"} for one in out[:place]):
                del out[place]
            break
    return out


def _let_go(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """7-16 boleh pulang jam 15.30: being let go at a time behind a whole shift of the same day is when it ended."""
    out = list(pieces)
    for place in range(1, len(out) - 1):
        if out[place].kind != "OUT" or out[place].text not in LET_GO:
            continue
        before = _past_small(out, place, -1)
        after = _past_small(out, place, 1)
        if before < 0 or after >= len(out) or (out[before].kind, out[after].kind) != ("SPAN", "END"):
            continue
        if not out[before].value.acted:
            out[after] = out[after]._replace(kind="MOVED", value=Moved("ENDS", clock=out[after].value))
    return out


def _past_small(pieces: Sequence[Piece], place: int, by: int) -> int:
    place += by
    while 0 <= place < len(pieces) and pieces[place].kind in {"FILLER", "SEP", "SELF", "AT", "IS", "BOSS", "ACTUAL"}:
        place += by
    return place


def _said_of_leave(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """補假沒去 says one thing twice; 6am to 10am because i sick: behind hours of the same clause one fell ill, and went home."""
    out: list[Piece] = []
    for piece in pieces:
        before = next((p for p in reversed(out) if p.kind not in {"FILLER", "SELF"}), None)
        if piece.kind == "ABSENT" and before is not None and before.kind == "OFF":
            continue
        if piece.kind == "ABSENT" and "SPAN" in {p.kind for p in pieces} and _of_a_day(out):
            piece = piece._replace(kind="OFF", value="rest")  # noqa: PLW2901
        if piece.kind == "OFF" and piece.text.endswith("連假") and _worked_in(pieces, piece):
            continue  # 清明連假4/3到4/5全上了 10:30-21:00
        if piece.kind == "OFF" and piece.text in FELL_ILL and _behind_hours(out, piece):
            piece = piece._replace(kind="SICK")  # noqa: PLW2901
        out.append(piece)
    return out


def _of_a_day(before: Sequence[Piece]) -> bool:
    """4號8-17 5號颱風沒去: nothing was told of the day that was named last."""
    kinds = [piece.kind for piece in before]
    last = next((n for n in reversed(range(len(kinds))) if kinds[n] == "DAYS"), -1)
    return last >= 0 and all(kind in {"FILLER", "UNK", "SICK", "SELF", "WORK"} for kind in kinds[last + 1 :])


def _day_of_forgetting(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """昨天忘記說 今天8-17: a day on which the report was forgotten, before the day that is told."""
    gone = [
        piece
        for piece, word, *after in zip(pieces, pieces[1:], pieces[2:], pieces[3:], strict=False)
        if piece.kind == "DAYS"
        and word.kind == "FILLER"
        and word.text.startswith(FORGOTTEN)
        and "DAYS" in {after[0].kind, after[1].kind if after[0].kind in {"SEP", "FILLER", "NL", "STOP"} else ""}
    ]
    return [piece for piece in pieces if piece not in gone] if gone else pieces


def _worked_in(pieces: Sequence[Piece], holidays: Piece) -> bool:
    """Whether the days and hours right behind a word for holidays were worked."""
    behind = [p.kind for p in pieces if p.start > holidays.start and p.kind in {"DAYS", "SPAN", "OFF"}]
    return behind[:2] == ["DAYS", "SPAN"] and not any(p.kind == "DAYS" and p.start < holidays.start for p in pieces)


def _behind_hours(before: Sequence[Piece], piece: Piece) -> bool:
    said = [one.kind for one in before if one.clause == piece.clause]
    last = max((n for n, kind in enumerate(said) if kind in {"SPAN", "END"}), default=-1)
    return last >= 0 and "DAYS" not in said[last:]


def _other_half(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """下午請半天，只上7:30-11:30: behind a leave for one half of the day, hours that may be of either half are of the other one."""
    spans = [n for n, piece in enumerate(pieces) if piece.kind == "SPAN"]
    off = next((n for n, piece in enumerate(pieces) if piece.kind in {"HALFDAY", "OFF"}), len(pieces))
    named = next((p for p in reversed(pieces[:off]) if p.kind not in {"FILLER", "AT"}), None)
    behind = bool(spans) and off > spans[-1]  # hôm nay 7h-12h thôi, chiều xin nghỉ nửa ngày
    if not spans or (len(spans) > 1 and not behind) or named is None or named.kind != "PART":
        return pieces
    span = pieces[spans[-1]].value
    half = "am" if named.value in {"pm", "sore"} else "pm" if named.value == "am" else ""
    fits = span.start.hour < span.end.hour if half == "am" else span.start.hour in EARLY_AFTERNOON
    if not half or not fits or any(clock.part or clock.wide for clock in (span.start, span.end)):
        return pieces
    told_of = replace(span, start=replace(span.start, part=half, plain=False))
    return [p._replace(value=told_of) if n == spans[-1] else p for n, p in enumerate(pieces)]


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
    if (
        said
        and not of_break
        and pieces[said[-1]].kind == "NOT"
        and pieces[said[-1]].text in ASKING
        and not _states(pieces, said[-1])
    ):
        may = pieces[said[0]].text in {"bisa", "boleh", "có thể"}
        turned = [p._replace(kind="OTHER") if may and p.kind == "CORRECT" else p for p in pieces]
        turned[said[-1]] = turned[said[-1]]._replace(kind="QUESTION")
        return turned
    return pieces


def _states(pieces: Sequence[Piece], place: int) -> bool:
    """Air minum aja ga ada: a "not" that denies the word behind it; gila ga sih: a feeling put as a question, in a clause of its own."""
    if place + 1 < len(pieces) and pieces[place + 1].text in DENIED:
        return True
    clause = [piece for piece in pieces[max(place - 3, 0) : place] if piece.clause == pieces[place].clause]
    stressed = place + 1 < len(pieces) and pieces[place + 1].text in {"sih", "tuh"}
    own = place < 4 or len(clause) < 3
    return stressed and own and bool(clause) and all(piece.kind in {"UNK", "FILLER", "COMPLAINT"} for piece in clause)


def _as_promised(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Istirahat cuma 20 menit padahal katanya sejam: the break that was had, and not the one that was promised; in either order."""
    out: list[Piece] = []
    for piece in pieces:
        place = len(out) - 1
        while place >= 0 and out[place].kind in TO_PROMISE:
            place -= 1
        between = {one.kind for one in out[place + 1 :]}
        had = out[place] if place >= 0 and out[place].kind == "REST" else None
        if piece.kind in REST and _minutes(piece) and had is not None and had.value.minutes:
            led_by = {one.kind for one in out[max(0, place - 3) : place] if one.clause == had.clause}
            if between & PROMISED:
                del out[place + 1 :]
                continue
            if "ACTUAL" in between and led_by & {"BASE", "CLAIM"}:
                out[place:] = [had._replace(value=had.value._replace(minutes=_minutes(piece)))]
                out[:place] = [one for one in out[:place] if one.kind not in {"BASE", "CLAIM"}]
                continue
        out.append(piece)
    return out


def _minutes(piece: Piece) -> int:
    minutes = piece.value if piece.kind == "LENGTH" else piece.value.minutes
    return int(minutes) if minutes and minutes <= LONGEST_REST else 0


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
    out = [piece for piece in out if not (piece.kind == "TO" and any(p.kind == "OTHER" for p in out))]
    return [piece for place, piece in enumerate(out) if place < off or not _since_when(out, place)]


def _since_when(pieces: Sequence[Piece], place: int) -> bool:
    """Gak kerja hari ini, badan meriang dari semalem: the day since which one is ill, behind the illness."""
    if place < 2 or (pieces[place].kind, pieces[place - 1].kind) != ("DAYS", "FROM"):
        return False
    before = next((p for p in reversed(pieces[: place - 1]) if p.kind not in BETWEEN), None)
    return before is not None and (before.kind == "SICK" or before.value == "sick")


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
