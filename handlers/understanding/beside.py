"""What stands beside hours and changes them in a way that nobody has understood: it is asked about."""

from typing import Final

from handlers.understanding.breaks import PEOPLE
from handlers.understanding.pieces import Piece
from handlers.understanding.reading import Ask
from handlers.understanding.remarks import TOLD_VAGUELY, minutes_of, so_often, why_late
from handlers.understanding.told_beside import WRITTEN
from handlers.understanding.whole import Whole

LEFT_OVER: Final = frozenset(
    (
        "HALFPAST",
        "QUARTERPAST",
        "QUARTERTO",
        "LESS",
        "MONTH",
        "MONTHUNIT",
        "NEXTDAY",
        "DAYSAGO",
        "WEEKEND",
        "BASE",
        "KE",
        "HALFHOURS",
        "ABSENT",
        "UNCLEAR",
    ),
)
"""Words of days and times that nothing was made of: what they change nobody knows."""
AT_WORK: Final = frozenset(
    (
        "念",
        "唸",
        "罵",
        "吼",
        "開會",
        "會議",
        "早會",
        "朝會",
        "meeting",
        "briefing",
        "scolded",
        "scolding",
        "yelled",
        "yelling",
        "nagged",
        "called",
        "họp",
        "mắng",
        "chửi",
        "la",
        "gọi",
        "rapat",
        *(
            "dimarahi",
            "dimarahin",
            "marahin",
            "marah",
            "marah2",
            "marah marah",
            "memarahi",
            "marahi",
            "dimarah",
            "dimaki",
        ),
        *("diomelin", "diomeli", "ngomel", "mengomel", "dibentak", "bentak", "disemprot", "teriak", "dicaci"),
        *("la mắng", "quát mắng", "bị mắng", "bị la", "bị chửi", "bị quát", "bị la mắng", "bị nạt", "nói"),
    ),
)
"""What happens at work: a length beside it takes nothing away from the shift."""
MOVES: Final = {"START": {"LATE": 1, "EARLYIN": -1}, "END": {"OT": 1, "MORE": 1, "EARLYOUT": -1}}
"""Which end a word moves, and which way."""
SMALL: Final = frozenset({"FILLER", "IS", "SELF", "WORK", "WORKED", "AT", "PART", "DAYS", "SHARP", "IN", "OUT", "FROM"})


LEFT_WORK: Final = frozenset(
    {"才走", "才下班", "下班", "離開公司", "下班了", "clocked out", "got off work", "left work"}
)
OR_TIMES: Final = frozenset({"SPAN", "CLOCK", "NUM"})
FORGOT: Final = frozenset({"lupa", "quên", "forgot", "忘了", "忘記"})
"""Right before a day it is the report that was forgotten, not the time."""
LAST_HOUR: Final = 24
TRAVEL: Final = frozenset(
    (
        *("naik", "sepeda", "motor", "bus", "kereta", "jalan kaki", "perjalanan", "jalan", "mrt", "walk", "ride"),
        *("xe", "đạp", "đạp xe", "đi xe", "xe buýt", "xe đạp", "xe máy", "đi bộ", "tàu", "dap xe", "di bo", "commute"),
    ),
)
"""Words of the way to work."""
COUNTS_DAYS: Final = {
    word: 3 if word == "三天都" else 2
    for word in (
        "兩天都",
        "三天都",
        "both days",
        "on both days",
        "cả hai ngày",
        "cả 2 ngày",
        "hai ngày đều",
        "kedua hari",
        "kedua harinya",
    )
}
"""Words that say for how many days something was so."""


class Beside(Whole):
    """Looks for what was said beside the hours."""

    def _beside(self) -> Ask | None:
        """What stands beside the hours and changes them in a way nobody has understood."""
        if self.kinds & {"DAYCOUNT", "FEWDAYS", "WORK", "EACH"} and (doubt := self._counted_days()):
            return doubt
        if (doubt := self._moved_by_nobody_knows()) is not None:
            return doubt
        said = self._told_again() if self.kinds & {"CLOCK", "START", "END"} else {}
        for place, piece in enumerate(self.pieces):
            if (
                piece.kind in said
                and (piece.value.hour, piece.value.minute) in said[piece.kind]
                and not (place and self.pieces[place - 1].kind == "TO")
            ):
                continue
            if piece.kind in LEFT_OVER and not self._tells_nothing(piece):
                return Ask(reason="vague")
            if piece.kind == "PAUSE" and self.pieces[min(place + 1, len(self.pieces) - 1)].kind in {
                *("NOT", "DELETE", "HOURS", "HALF", "MIN", "JAM", "VAGUE"),
            }:
                return Ask(reason="break")
            if (
                piece.kind == "REST"
                and piece.value.each
                and any(p.kind == "PAUSE" and p.clause == piece.clause for p in self.pieces[place:])
            ):
                return Ask(reason="break")
            if piece.kind == "WEEK" and any(p.kind == "NUM" for p in self.pieces[place + 1 : place + 2]):
                return Ask(reason="date")
            if piece.kind == "CHAIN":
                return Ask(reason="conflict")
            if (
                piece.kind == "NUM"
                and (not piece.value.han or (piece.text.isascii() and piece.value.amount >= 10))
                and not (self._of_other_things(piece) or so_often(self.pieces, place, self._clause_kinds(piece)))
            ):
                return Ask(reason="conflict")
            if (
                piece.kind in {"CLOCK", "START", "END"}
                and not (self._clause_kinds(piece) & {"EVENT", "TROUBLE"} and not self._left_work(place))
                and not (piece.kind == "CLOCK" and (piece.value.now or self._hourly_pay(place)))
            ):
                return Ask(reason="conflict")
            if piece.kind == "LENGTH" and not self._explained(place):
                return Ask(reason="conflict")
            if piece.kind == "TOI":
                return Ask(reason="ampm")
        return None

    def _left_work(self, place: int) -> bool:
        """交班弄到15:40才走: an end with a word for going, behind the hours, is no time of the event beside it."""
        piece = self.pieces[place]
        going = any(p.kind == "OUT" and p.text in LEFT_WORK for p in self.pieces[place - 1 : place + 2])
        return piece.kind == "END" and going and any(p.kind == "SPAN" for p in self.pieces[:place])

    def _tells_nothing(self, piece: Piece) -> bool:
        """Line 5 kurang orang: a word left over that is of no day and no time."""
        if piece.kind == "ABSENT":
            return "EVENT" in self.kinds
        return piece.kind == "LESS" and not self._clause_kinds(piece) & TOLD_VAGUELY

    def _moved_by_nobody_knows(self) -> Ask | None:
        """8-17 有加班, 8-17 遲到: the end moved, or not, by nobody knows how much."""
        first = next((n for n, p in enumerate(self.pieces) if p.kind == "SPAN"), None)
        if first is None or self.kinds & {"INCL", "MOVED"} or not self.kinds & {"OT", "LATE", "EARLYOUT"}:
            return None
        late = [p for p in self.pieces[:first] if p.kind == "LATE" and p.clause == self.pieces[first].clause]
        if late and self.pieces[first].value.start.minute == 0 and not self.pieces[first].value.acted:
            return Ask(reason="conflict")  # late today but 8-5
        for place, piece in enumerate(self.pieces[first + 1 :], first + 1):
            if piece.kind == "OT" and not any(p.kind == "SPAN" and p.value.overtime for p in self.pieces):
                near = [p.kind for p in self.pieces[max(0, place - 3) : place]]
                later = any(p.kind in {"SPAN", "LENGTH"} and p.clause == piece.clause for p in self.pieces[place:])
                if (
                    not later
                    and not why_late(self.pieces, first, place)
                    and not {"NOT", "NOOT", "QUESTION"} & set(near)
                ):
                    return Ask(reason="end")
            before = [
                p for p in self.pieces[first:place] if p.kind not in {"FILLER", "SEP", "PART", "REST", "SELF", "IS"}
            ]
            if piece.kind in {"LATE", "EARLYOUT"} and len(before) == 1:
                clock = before[0].value.start if piece.kind == "LATE" else before[0].value.end
                if clock.minute == 0:
                    return Ask(reason="conflict")
        return None

    def _told_again(self) -> dict[str, set[tuple[int, int]]]:
        """Hours and minutes that name once more where a span begins or ends, also after it was moved."""
        spans = [p.value for p in self.pieces if p.kind == "SPAN"]
        moved = [p.value for p in self.pieces if p.kind == "MOVED" and p.value.minutes is not None]
        said: dict[str, set[tuple[int, int]]] = {}
        for kind, clocks in (("START", [s.start for s in spans]), ("END", [s.end for s in spans])):
            moves = [MOVES[kind][move.what] * move.minutes for move in moved if move.what in MOVES[kind]]
            said[kind] = {
                (minutes // 60 % day, minutes % 60)
                for clock in clocks
                for by in (0, *moves)
                for minutes in (clock.hour * 60 + clock.minute + by,)
                for day in ((12, 24) if by else (25,))
            }
        said["CLOCK"] = said["START"] | said["END"]
        return said

    def _of_other_things(self, piece: Piece) -> bool:
        """A number in a complaint about money, or beside something that broke."""
        kinds = self._clause_kinds(piece)
        clause = self.clauses[piece.clause]
        if not kinds & {"SPAN", "DAYS"} and any(p.kind == "OTHER" and p.text.endswith(PEOPLE) for p in clause):
            return True  # tim saya 6 orang yang masuk cuma 3
        return (bool(kinds & {"COMPLAINT", "EVENT", "TROUBLE"}) and piece.value.amount > 24) or (
            "EVENT" in kinds and not kinds & {"SPAN"}
        )

    def _counted_days(self) -> Ask | None:
        named = len({day for p in self.pieces if p.kind == "DAYS" for day in p.value.days})
        spans = sum(p.kind == "SPAN" for p in self.pieces)
        for place, piece in enumerate(self.pieces):
            if piece.kind == "EACH" and COUNTS_DAYS.get(piece.text, named) != named:
                return Ask(reason="date")
            if piece.kind == "FEWDAYS" and "DAYS" not in self.kinds:
                return Ask(reason="date")
            if (
                piece.kind == "DAYCOUNT"
                and place
                and self.pieces[place - 1].kind == "NUM"
                and self.pieces[place - 1].value.amount >= 1
            ):
                count = self.pieces[place - 1].value.amount
                if count in {named, 1} or (count == spans and piece.text not in {"天", "days", "ngày", "hari", "hôm"}):
                    self.pieces[place - 1] = self.pieces[place - 1]._replace(kind="OTHER")
                    continue
                return Ask(reason="date")
            if (
                piece.kind == "WORK"
                and piece.text in {"shift", "ca", "班"}
                and place
                and self.pieces[place - 1].kind == "NUM"
                and self.pieces[place - 1].value.amount == spans
            ):
                self.pieces[place - 1] = self.pieces[place - 1]._replace(kind="OTHER")
        return None

    def _alternatives(self, one: str, other: str) -> bool:
        """8-5 or 9-6, 今天或昨天; but 今天還是8-5 is today, as ever."""
        return one in OR_TIMES or other in OR_TIMES if "DAYS" not in {one, other} else one == other

    def _explained(self, place: int) -> bool:
        """A length that is the span's own, or of a machine that stood still, or of what happens at work; no absence is explained away."""
        whole = any(p.kind == "SPAN" and minutes_of(p.value) == self.pieces[place].value for p in self.pieces)
        return (
            whole
            or any(p.kind == "COMPLAINT" and p.text in WRITTEN for p in self.pieces[max(0, place - 2) : place])
            or "TROUBLE" in self._clause_kinds(self.pieces[place])
            or self._on_the_way(place)
            or self._hourly_pay(place)
            or any(p.kind == "EVENT" and p.text in AT_WORK for p in self.pieces[max(0, place - 2) : place + 2])
        )

    def _on_the_way(self, place: int) -> bool:
        """Naik sepeda 20 menit, masuk 8: how long the way takes, in a clause without hours."""
        clause = self.pieces[place].clause
        near = self.pieces[max(0, place - 3) : place + 4]
        travels = any(p.text in TRAVEL and p.clause == clause for p in near)
        return travels and not self._clause_kinds(self.pieces[place]) & (TOLD_VAGUELY - {"LENGTH", "TO"})

    def _hourly_pay(self, place: int) -> bool:
        """Lương 190 1 giờ: so much for an hour."""
        before = self.pieces[max(0, place - 2) : place]
        return [p.kind for p in before] == ["COMPLAINT", "NUM"] and before[1].value.amount > LAST_HOUR

    def _vague(self) -> Ask | None:
        """C8: a vague word beside a time."""
        for place, piece in enumerate(self.pieces):
            if piece.kind != "VAGUE":
                continue
            if piece.value == "time":
                return Ask(reason="vague")
            behind = [p.kind for p in self.pieces[place + 1 : place + 4] if p.kind not in SMALL]
            after_span = place > 0 and self.pieces[place - 1].kind == "SPAN"
            if after_span and piece.text in {"之後", "以後", "sau", "after"} and behind[:1] == ["MOVED"]:
                continue  # 8-17之後又被留1小時
            if piece.text in FORGOT and place + 1 < len(self.pieces) and self.pieces[place + 1].kind == "DAYS":
                continue
            if piece.value == "or" and not (
                0 < place < len(self.pieces) - 1
                and self._alternatives(self.pieces[place - 1].kind, self.pieces[place + 1].kind)
            ):
                continue
            for step in (1, -1):
                other = place + step
                while (
                    0 <= other < len(self.pieces)
                    and self.pieces[other].kind in SMALL | {"VAGUE"}
                    and abs(other - place) <= 3
                ):
                    other += step
                if 0 <= other < len(self.pieces) and (
                    self.pieces[other].kind in TOLD_VAGUELY
                    or (piece.value == "or" and self.pieces[other].kind == "DAYS")
                ):
                    return Ask(reason="vague")
        return None
