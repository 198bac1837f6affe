"""Messages without a whole span of time: days off, and parts of a shift that are to be asked about (C5, C9)."""

from itertools import pairwise
from typing import Final

from handlers.understanding.pieces import Piece
from handlers.understanding.reading import Ask, NotHours
from handlers.understanding.rewriting import clock_of
from handlers.understanding.whole import EVERY_DAY, Whole

YESTERDAY: Final = ("kemarin", "kmrn", "kemaren", "kmarin", "hôm qua", "hqua", "hom qua", "yesterday", "昨天")
"""The same as on a day before tells of hours, the same as ever of nothing."""
WENT_TO_WORK: Final = frozenset({"DAYS", "IN", "SELF", "FILLER", "STOP", "SEP"})
POLITE: Final = frozenset(
    (
        *("ya", "bu", "pak", "kak", "mas", "mbak", "halo", "selamat pagi", "selamat siang", "selamat malam", "lapor"),
        *("ạ", "dạ", "cô", "thầy", "em chào cô", "chào cô", "chào thầy", "cô ơi", "thầy ơi", "nha", "nhé", "có"),
    ),
)
"""Small words that add nothing to what was told."""
THROUGHOUT: Final = frozenset({"suốt", "suot", "suốt luôn"})
"""Words for a habit that beside one day tell how it was all through it."""
GIVEN: Final = ("dikasih", "diliburkan", "diliburin", "disuruh")
"""How words begin for a day off that somebody gave: it is the sender's, whoever gave it."""
PARTS: Final = frozenset({"START", "END", "MOVED", "LENGTH", "SHIFT", "CLOCK", "TOTAL", "FORLENGTH"})


class WithoutHours(Whole):
    """Judges a message in which no span of time was found."""

    def _without_span(self) -> NotHours | Ask | None:
        if "HELPPERSON" in self.kinds:
            return Ask(reason="person")
        if self.asks:
            return NotHours()
        if self._of_this_week():
            return Ask(reason="total")
        if self.kinds & {"COMPLAINT", "HABIT", "SCHEDULE"} and "OFF" not in self.kinds and not self._throughout():
            return NotHours()
        if self.kinds & {"NOTOFF"} and not self.kinds & {"START", "END", "CLOCK"}:
            return NotHours()
        if "OFF" in self.kinds:
            return self._off() or self._until_a_day()
        return self._partial()

    def _throughout(self) -> bool:
        """Hôm nay làm 11 tiếng đứng suốt: of one day, and no habit."""
        habits = {piece.text for piece in self.pieces if piece.kind == "HABIT"}
        one_day = self.kinds >= {"DAYS", "WORK", "LENGTH"} and self.kinds.isdisjoint({"COMPLAINT", "SCHEDULE"})
        return one_day and habits <= THROUGHOUT

    def _of_this_week(self) -> bool:
        """這週上了5天 每天8小時: what was worked in one week, and no rule."""
        weeks = any(p.kind == "WEEK" and p.value in {"0", "-1", "-2"} for p in self.pieces)
        habits = [p for p in self.pieces if p.kind == "HABIT"]
        return (
            weeks
            and "WORK" in self.kinds
            and bool(self.kinds & {"LENGTH", "DAYCOUNT"})
            and not self.kinds & {"COMPLAINT", "SCHEDULE", "OFF", "WISH", "PERSON", "BOSS"}
            and all(p.text in {*EVERY_DAY, "每天"} for p in habits)
        )

    def _off(self) -> NotHours | Ask | None:
        for piece in [p for p in self.pieces if p.kind == "OFF"]:
            kinds = self._clause_kinds(piece)
            if kinds & {"VISIT"}:
                return NotHours()
            if kinds & {"WISH", "HABIT", "COMPLAINT", "QUESTION"} and not any(
                p.kind == "DAYS" and not p.value.problem for p in self.clauses[piece.clause]
            ):
                return NotHours()
            if (
                "BOTH" not in self.kinds
                and (kinds & {"PERSON", "BOSS"} or self._named_person(self.clauses[piece.clause]))
                and "SELF" not in kinds
                and not ("PERSON" not in kinds and piece.text.startswith(GIVEN))
            ):
                return Ask(reason="person") if "PERSON" in kinds and "DAYS" in kinds else NotHours()
        unknown = self.unknown(self.pieces, tasks=True)
        if unknown > (6 if "DAYS" in self.kinds else 1.5):
            return NotHours()
        if self.kinds & {"HALFDAY", "START", "END", "MOVED"} or any(self._times_day(piece) for piece in self.pieces):
            return Ask(reason="times")
        for place, piece in enumerate(self.pieces):
            if piece.kind in {"NUM", "DAYCOUNT"} and self._as_many_days(place - (piece.kind == "DAYCOUNT")):
                continue
            if (
                piece.kind == "DAYCOUNT"
                and place
                and self.pieces[place - 1].kind == "NUM"
                and self.pieces[place - 1].value.amount > 1
            ):
                return Ask(reason="date")
            if piece.kind in {"NUM", "LENGTH", "CHAIN"} and not (
                piece.kind == "NUM" and (piece.value.han or self._one_day(place))
            ):
                return Ask(reason="conflict")
            following = next((p.kind for p in self.pieces[place + 1 :] if p.kind not in {"FILLER", "SELF"}), "")
            if piece.kind == "PART" and following == "OFF":
                return Ask(reason="times")
        if "FEWDAYS" in self.kinds and "DAYS" not in self.kinds:
            return Ask(reason="date")
        return None

    def _times_day(self, piece: Piece) -> bool:
        """A time, or a vague word where the day or the day off is told; ca sau đông hơn and "now" time nothing."""
        if piece.kind == "VAGUE":
            return bool(self._clause_kinds(piece) & {"OFF", "DAYS", "NUM", "CLOCK"})
        return piece.kind == "CLOCK" and not piece.value.now

    def _until_a_day(self) -> Ask | None:
        """Off until Friday: it is not said since when."""
        until = any(one.kind in {"TO", "TOI"} and two.kind == "DAYS" for one, two in pairwise(self.pieces))
        return Ask(reason="date") if until else None

    def _as_many_days(self, place: int) -> bool:
        """5/1~5/3休假3天: the count says again what was named."""
        if (
            place < 0
            or self.pieces[place].kind != "NUM"
            or place + 1 >= len(self.pieces)
            or self.pieces[place + 1].kind != "DAYCOUNT"
        ):
            return False
        named = sum(len(p.value.days) for p in self.pieces if p.kind == "DAYS")
        return bool(self.pieces[place].value.amount == named)

    def _one_day(self, place: int) -> bool:
        following = self.pieces[place + 1] if place + 1 < len(self.pieces) else None
        return following is not None and following.kind == "DAYCOUNT" and self.pieces[place].value.amount == 1

    def _partial(self) -> NotHours | Ask:
        """Only part of a shift was said (C9, C5)."""
        if self.kinds & {"EVENT", "WISH"}:
            return NotHours()
        unknown = self.unknown(self.pieces, tasks=True)
        if self.kinds <= WENT_TO_WORK and {"DAYS", "IN"} <= self.kinds and self._only_politely():
            return Ask(reason="times")
        if not self.corrected and not self.kinds & (
            PARTS | {"PART", "CHAIN", "REST", "OT", "NUM", "WORKED", "SAME", "HALFDAY", "NOT"}
        ):
            return NotHours()
        if "PERSON" in self.kinds and not self.kinds & {"START", "END", "MOVED", "BOTH"}:
            return NotHours()
        if self.corrected and "DAYS" in self.kinds and unknown <= 1:
            return Ask(reason="times")
        if self.kinds & {"START", "END", "MOVED"} and any(self._named_person(c) for c in self.clauses.values()):
            return Ask(reason="person")
        if self.kinds & {"PERSON", "BOSS"} and "SELF" not in self.kinds:
            return (
                Ask(reason="person")
                if "PERSON" in self.kinds and self.kinds & {"START", "END", "MOVED", "LENGTH"}
                else NotHours()
            )
        if unknown > 5:
            return NotHours()
        if "DAYS" in self.kinds and any(p.kind == "CHAIN" and p.text[0].isdigit() for p in self.pieces) and not unknown:
            return Ask(reason="conflict")
        return self._reason(unknown)

    def _only_politely(self) -> bool:
        """Kemarin saya masuk kerja bu: nothing else was said; small words beside it may tell of something else."""
        past = all(piece.value.days and not piece.value.problem for piece in self.pieces if piece.kind == "DAYS")
        return past and all(piece.text in POLITE for piece in self.pieces if piece.kind == "FILLER")

    def _reason(self, unknown: float) -> NotHours | Ask:
        """What is missing, by what was said."""
        kinds = self.kinds
        self.clocks = any(p.kind == "CLOCK" and not p.value.now for p in self.pieces)
        self.working = bool(kinds & {"WORK", "IN", "OUT", "SHIFT", "OT", "MOVED", "TOTAL"})
        if "MOVED" in kinds:
            extra = any(p.kind == "MOVED" and p.value.what in {"OT", "MORE"} for p in self.pieces)
            if "START" in kinds and not extra and unknown <= 1:
                return Ask(reason="end")  # telat sejam, jam 9 baru masuk
            return Ask(reason="base_shift") if extra or ("DAYS" in kinds and unknown <= 1) else NotHours()
        if {"OT", "DAYS"} <= kinds and unknown <= 0.5 and not self.clocks and "LENGTH" not in kinds:
            return Ask(reason="base_shift")
        return (
            self._worked_sometime(unknown) or self._length(unknown) or self._one_end(unknown) or self._no_time(unknown)
        )

    def _worked_sometime(self, unknown: float) -> Ask | None:
        """The same as yesterday; worked all day; from 8 till late."""
        kinds = self.kinds
        parts = [n for n, p in enumerate(self.pieces) if p.kind == "PART"]
        if len(parts) > 1 and self.working and "TO" in kinds and unknown <= 1 and not self.clocks:
            return Ask(reason="times")
        small = all(p.kind in {"FILLER", "SAME", "SELF", "STOP"} for p in self.pieces)
        if small and any(p.kind == "SAME" and p.text.endswith(YESTERDAY) for p in self.pieces):
            return Ask(reason="times")
        same = "DAYS" in kinds and unknown <= 1 and kinds & {"SAME", "CORRECT"} and not self.clocks
        worked = unknown <= 0.5 and ("WORKED" in kinds or ("HALFDAY" in kinds and kinds & {"WORK", "DAYS"}))
        if same or worked:
            return Ask(reason="times")
        return Ask(reason="end") if unknown <= 1 and (self.clocks or "NUM" in kinds) and "TO" in kinds else None

    def _length(self, unknown: float) -> NotHours | Ask | None:
        kinds = self.kinds
        if "LENGTH" not in kinds and not any(p.kind == "CLOCK" and p.value.hours for p in self.pieces):
            return None
        if kinds & {"TOTAL", "WEEK"}:
            return Ask(reason="total")
        if self.working or self.corrected or kinds & {"REST", "CORRECT"} or ("DAYS" in kinds and unknown <= 2):
            return Ask(reason="duration_only")
        return NotHours() if "LENGTH" in kinds else None

    def _one_end(self, unknown: float) -> NotHours | Ask | None:
        kinds = self.kinds
        if kinds & {"START", "END"}:
            if not kinds & {"IN", "OUT", "WORK", "SHIFT", "OT"} and unknown > 0:
                return NotHours()
            return Ask(reason="end" if "START" in kinds else "start")
        if "TOTAL" in kinds and kinds & {"WEEK", "MONTH", "DAYS"} and "NUM" in kinds:
            return Ask(reason="total")
        if not self.clocks and not any(clock_of(p) and not p.value.han for p in self.pieces if p.kind == "NUM"):
            return None
        told = self.clocks and ("NOT" in kinds or ("DAYS" in kinds and unknown <= 1))
        return Ask(reason="times") if told or "CORRECT" in kinds or (self.working and unknown <= 1) else NotHours()

    def _no_time(self, unknown: float) -> NotHours | Ask:
        """A word for the shift, or a break, and no times."""
        kinds = self.kinds
        if "SHIFT" in kinds and unknown <= (2 if "DAYS" in kinds else 0):
            return Ask(reason="times")
        stated = [p.value.minutes for p in self.pieces if p.kind == "REST"]
        if unknown <= 2 and any(stated):
            return Ask(reason="times")
        small = {"FILLER", "SEP", "STOP", "NL", "OPEN", "SHUT", "OKAY", "SELF", "BOSS"}
        said = sum(p.kind not in small for p in self.pieces)
        return Ask(reason="times") if stated and unknown <= 0.5 and "DAYS" in kinds and said <= 2 else NotHours()
