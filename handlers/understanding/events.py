"""Whether hours are those of something else that happened: a visit, a lesson, a match, a scolding (rule 6)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.understanding.beside import AT_WORK, Beside
from handlers.understanding.pieces import Piece, Span
from handlers.understanding.remarks import minutes_of

WORKING: Final = frozenset({"WORK", "IN", "OUT", "SHIFT", "OT", "MOVED", "REST", "BREAK", "BASE"})
STRONG: Final = frozenset({"SHIFT", "OT", "MOVED", "REST", "BREAK", "BASE"})
"""Only a shift has these."""
ARRIVING: Final = frozenset(
    {"datang", "dateng", "dtg", "tiba", "arrived", "came", "đến", "tới", "ra", "vào", "về", "keluar"}
)
"""Words for coming that may be said of things as well."""
SHORT: Final = 180
"""Minutes; a span up to here beside another event is the time of that event."""
WORKED_UNTIL: Final = frozenset({"做到", "上到", "工作到", "上班到", "站到", "顧到", "做至"})
"""Words between the two times of a span that say it was work."""
DOING: Final = ("làm", "lam", "kerja")
CHORES: Final = frozenset(
    (
        *("dọn phòng", "dọn dẹp", "nấu ăn", "nấu cơm", "giặt", "giặt đồ", "bersih bersih", "bersih2", "masak", "nyuci"),
        *("bếp", "ship", "antar", "kirim", "cooking", "cleaning"),
    ),
)
"""What is done at home, and behind a word for working is the work."""
OWNED: Final = frozenset(
    (
        *("pesawat", "penerbangan", "kereta", "bus", "kelas", "kuliah", "les", "kursus", "ujian", "janji", "acara"),
        *("chuyến", "bay", "chuyến bay", "lớp", "tàu", "xe", "tiết", "phỏng vấn", "interview", "wawancara"),
    ),
)
"""Events that may be somebody's own: a word for oneself behind one says whose it is."""


def _begins_anew(before: Sequence[Piece]) -> bool:
    """看完電影了 我今天8-17: right before the hours somebody and a day are named, and another sentence begins with them."""
    told = [p for p in before if p.kind not in {"FILLER", "FROM", "AT"}]
    said = [p.kind for p in told[-2:]]
    if said == ["SELF", "DAYS"] and len(told) > len(said) and told[-3].text in OWNED:
        return False  # pesawat saya tgl 4/5 jam 14-18
    return len(said) == 2 and said[1] != said[0] and set(said) <= {"DAYS", "SELF", "PERSON"} and "DAYS" in said


def _acted_oneself(clause: Sequence[Piece]) -> bool:
    """Quán mở trễ nên 11h em mới vô: behind the event a word for oneself, that owns nothing, and then one for coming or going."""
    event = max(n for n, piece in enumerate(clause) if piece.kind in {"EVENT", "VISIT"})
    own = next((n for n in range(event + 2, len(clause)) if clause[n].kind == "SELF"), len(clause))
    return any(piece.kind in {"IN", "OUT"} or piece.text.startswith(DOING) for piece in clause[own + 1 :])


def _chores_of_work(before: Sequence[Piece]) -> bool:
    """Em làm ở khách sạn dọn phòng 9h-15h: behind a word for working the chore is the work."""
    chore = next((piece.text for piece in reversed(before) if piece.kind == "EVENT"), "")
    return chore in CHORES and any(piece.kind == "WORK" for piece in before)


def _with_somebody(pieces: Sequence[Piece], place: int) -> bool:
    """跟朋友看電影: an "and" that adds a person, and nothing that came after."""
    return pieces[place].kind == "AND" and any(p.kind == "PERSON" for p in pieces[place + 1 : place + 2])


def short(span: Span) -> bool:
    """Whether a span is too short to be a shift, and beside another event is likely its time; 7 to 7 is twelve hours."""
    return minutes_of(span) <= SHORT


class Events(Beside):
    """Tells the hours of events from those of work."""

    def _of_visit(self, spans: Sequence[Piece]) -> bool:
        """Whether the hours are those of a visit: nothing in them tells of a shift."""
        inside = [self._clause_kinds(span) for span in spans]
        if self.kinds & STRONG:
            return False
        brief = all(p.kind == "SPAN" and short(p.value) for p in spans)
        return brief and all("VISIT" in kinds or not kinds & {"WORK", "WORKED", "IN", "OUT"} for kinds in inside)

    def _of_event(self, span: Piece) -> bool:
        """Whether a span belongs to something else that happened."""
        kinds = self._clause_kinds(span)
        if not kinds & {"EVENT", "VISIT", "TROUBLE", "SICK"}:
            return False
        clause = self.clauses[span.clause]
        place = next(n for n, piece in enumerate(clause) if piece.start == span.start and piece.kind == span.kind)
        near = [p.kind for p in clause[:place] if p.kind not in {"FILLER", "AT", "FROM", "PART"}][-1:]
        before = [p.kind for p in clause[:place] if p.kind not in {"FILLER", "AT", "FROM", "PART", "DAYS"}][-1:]
        if before in (["TROUBLE"], ["SICK"]):
            return not kinds & WORKING  # máy hư từ 9h tới 11h
        if not kinds & {"EVENT", "VISIT"}:
            return False
        if span.kind == "SPAN" and span.value.acted and _acted_oneself(clause):
            return False
        if near == ["EVENT"] and _chores_of_work(clause[:place]):
            return False
        if near == ["EVENT"]:
            return (
                not kinds & {"REST", "MOVED", "OT"} and not any(p.kind == "AND" for p in clause[:place])
            ) or not kinds & WORKING
        at_work = all(p.text in AT_WORK for p in clause if p.kind in {"EVENT", "VISIT"})
        lasted = any(one.kind == "EVENT" and two.kind == "TO" for one, two in pairwise(clause))  # 從8點罵到17點
        if at_work and not lasted and span.kind == "SPAN" and not short(span.value):
            return False  # nobody is scolded for nine hours
        tail = clause[place + 1 :]
        first = next((n for n, p in enumerate(tail) if p.kind in {"EVENT", "VISIT"}), None)
        denied = {p.kind for p in tail[:first]} >= {"BOSS", "COMPLAINT"} if first is not None else False
        if denied and span.kind == "SPAN" and not short(span.value):
            return False  # 今天8點到5點半 主管不讓我們喝水
        worked = any(word in WORKED_UNTIL for word in span.text.split(" "))
        if first is not None and any(p.kind == "LEAVE" for p in tail[:first]):
            return False  # 8-17 tapi 2 jam terakhir izin ke imigrasi
        if worked or (_begins_anew(clause[:place]) and not any(p.kind in {"EVENT", "VISIT"} for p in tail)):
            return False
        if (
            first is not None
            and any(
                p.kind in {"AND", "ACTUAL", "OUT"} and not _with_somebody(tail, n) for n, p in enumerate(tail[:first])
            )
            and not any(p.kind == "EVENT" for p in clause[:place])
        ):
            return False
        return not kinds & (WORKING - {"IN", "OUT", "WORK"}) and not self._event_apart(span)

    def _event_apart(self, span: Piece) -> bool:
        """8-17上班然後看電影: work words in the clause, and no event between them and the hours."""
        clause = self.clauses[span.clause]
        kinds = [piece.kind for piece in clause]
        place = next(n for n, piece in enumerate(clause) if piece.start == span.start)
        events = [n for n, kind in enumerate(kinds) if kind in {"EVENT", "VISIT"}]
        works = [
            n
            for n, kind in enumerate(kinds)
            if kind in {"IN", "OUT", "WORK"}
            and clause[n].text not in {"in", "上", "out", "班"}
            and not (n and kinds[n - 1] == "EVENT" and clause[n].text in ARRIVING)  # paket datang jam 8-17
        ]
        if not works:
            return False
        return min(abs(n - place) for n in works) <= min(abs(n - place) for n in events)
