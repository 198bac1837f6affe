"""Which hours belong to which day: the pieces in order, gathered into entries of days, spans, breaks and changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from handlers.understanding.pieces import Days, Piece, Span
from handlers.understanding.remarks import REMARKS
from handlers.understanding.rewriting import Break, Moved

LINKS: Final = frozenset(
    {"AND", "SEP", "FILLER", "EACH", "NL", "SELF", "SEMI", "PLUS", "SLASH", "DASH", "OPEN", "SHUT", "COLON"}
)


TELLING_HOW: Final = frozenset({"UNK", "COMPLAINT", "SICK", "IS", "COUNTER", "PERSON"})
FORGETTING: Final = ("忘", "forg", "lupa", "quên", "quen")


def _forgot(pieces: Sequence[Piece]) -> bool:
    """Whether a word of forgetting stands there: what is told behind it is of the day before it."""
    return any(word in piece.text for piece in pieces for word in FORGETTING)


@dataclass(kw_only=True)
class Entry:
    """What was said of the same days."""

    days: list[Days] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    lengths: list[tuple[object, int]] = field(default_factory=list)
    """Starts with a worked length."""
    breaks: list[tuple[int, Break, int]] = field(default_factory=list)
    """After how many spans a break was said, the break, and its line."""
    moved: list[Moved] = field(default_factory=list)
    moved_first: int = 0
    """How many of `moved` were said ahead of the hours."""
    off: str = ""
    partly: bool = False
    """A leave for a part of the day stands beside hours."""
    leave: tuple[int, str] | None = None
    """Minutes of leave, and at which end of the shift."""
    shift: str = ""
    same: bool = False
    like: "Entry | None" = None
    """The entry whose hours these days have, where it was named."""
    total: int | None = None
    line: int = 0

    @property
    def filled(self) -> bool:
        """Whether something was said of these days."""
        return bool(self.spans or self.off or self.lengths)


class Gatherer:
    """Walks through the pieces once."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.entries: list[Entry] = [Entry()]
        self.each = False
        self.doubt = ""
        self.last_days = -1
        self.same_next = False
        self.given_back = False

    def run(self) -> list[Entry]:
        """The entries; `doubt` is set where days and hours cannot be told together."""
        for place, piece in enumerate(self.pieces):
            self._take(place, piece)
        self._shift_back()
        for entry, last in zip(self.entries[1:], self.entries, strict=False):
            before = entry.like or last
            if entry.same and not entry.filled and before.filled:
                entry.spans, entry.off, entry.lengths, entry.moved = (
                    list(before.spans),
                    before.off,
                    list(before.lengths),
                    [*before.moved, *entry.moved],
                )
                entry.shift = entry.shift or before.shift
                if not entry.breaks:
                    entry.breaks = list(before.breaks)
        self._nothing_said()
        return self._without_loose_off([entry for entry in self.entries if entry.filled])

    def _nothing_said(self) -> None:
        """昨天7-16 前天晚班: a day of which no hours were said is asked about."""
        told = {day for entry in self.entries if entry.filled for named in entry.days for day in named.days}
        for entry in self.entries:
            if entry.filled or not entry.days:
                continue
            if entry.shift or any(named.kind != "today" and not told.issuperset(named.days) for named in entry.days):
                self.doubt = self.doubt or "times"

    def _without_loose_off(self, filled: list[Entry]) -> list[Entry]:
        """A word for a day off without a day belongs to the day off beside it."""
        dated = [entry for entry in filled if entry.days]
        if not dated:
            return filled
        out: list[Entry] = []
        for place, entry in enumerate(filled):
            if entry.off and not entry.days and not entry.spans:
                beside = filled[place - 1 : place] + filled[place + 1 : place + 2]
                other = next((one for one in beside if one.off and one.days), None)
                if other is None:
                    self.doubt = self.doubt or "conflict"
                elif other.off == "rest":
                    other.off = entry.off
                continue
            out.append(entry)
        return out

    @property
    def now(self) -> Entry:
        """The entry that is being filled."""
        return self.entries[-1]

    def _take(self, place: int, piece: Piece) -> None:
        match piece.kind:
            case "DAYS":
                self._days(place, piece)
            case "SPAN":
                self._open(piece)
                self._add_span(piece.value)
            case "FORLENGTH":
                self._open(piece)
                self.now.lengths.append(piece.value)
            case "OFF":
                self._off(place, piece)
            case "REST":
                self.now.breaks.append((len(self.now.spans) + len(self.now.lengths), piece.value, piece.line))
                self.each = self.each or piece.value.each
            case "MOVED":
                self.now.moved_first += not self.now.spans
                self.now.moved.append(piece.value)
            case "SHIFT":
                if self.now.filled and self.now.spans and self._next_is_days(place):
                    self.now.shift = self.now.shift or piece.value
                else:
                    self.now.shift = piece.value if not self.now.shift else self.now.shift
            case "SAME" if self.now.filled and self._next_is_days(place) and not piece.text.endswith(" as"):
                self.same_next = True  # Monday 9-6, same Tuesday
            case "SAME":
                self.now.same = True
                self._same_as_last_named()
            case "TOTALLED":
                self.now.total = piece.value
            case "LEAVE":
                self.now.leave = piece.value
            case "EACH" | "HABIT":
                self.each = self.each or self._about_breaks(place)
            case _:
                pass

    def _add_span(self, span: Span) -> None:
        """Overtime told before the shift it was added to comes after it."""
        before = self.now.spans
        first = len(before) == 1 and before[0].overtime and not span.overtime and not self.now.breaks
        before.insert(0 if first else len(before), span)

    def _next_is_days(self, place: int) -> bool:
        step = place + 1
        while step < len(self.pieces) and self.pieces[step].kind == "FILLER":
            step += 1
        return step < len(self.pieces) and self.pieces[step].kind == "DAYS"

    def _about_breaks(self, place: int) -> bool:
        """都 before a break: on each day."""
        step = place + 1
        while step < len(self.pieces) and self.pieces[step].kind in {"FILLER", "SELF", "PART"}:
            step += 1
        if self.pieces[place].kind == "HABIT" and step != place + 1 and self.pieces[step - 1].kind == "PART":
            return False
        near = {self.pieces[n].kind for n in (step, place - 1) if 0 <= n < len(self.pieces)}
        return "REST" in near

    def _open(self, piece: Piece) -> None:
        if self.now.off and not self.now.partly and (self.now.days or not self.now.spans):
            self.entries.append(Entry())
        if not self.now.filled:
            self.now.line = piece.line

    def _off(self, place: int, piece: Piece) -> None:
        before = next((p.kind for p in reversed(self.pieces[:place]) if p.kind not in {"FILLER", "SELF"}), "")
        entry = self.now
        if entry.spans and not entry.off:
            entry.partly = True
            if before not in {"PART", "HALFDAY", "LEAVE", "FRONT", "REAR"} and entry.leave is None:
                entry.off = piece.value
            return
        if before in {"PART", "HALFDAY"}:
            entry.partly = True
            return
        if entry.off:
            entry.off = entry.off if entry.off != "rest" else piece.value
            return
        entry.off = piece.value
        entry.line = piece.line

    def _days(self, place: int, piece: Piece) -> None:
        days: Days = piece.value
        if self.now.same and self.now.days and not self.now.filled and (like := self._told_of(place, days)):
            self.now.like = like
            return
        if self.now.filled or self.now.like:
            self.entries.append(Entry(line=piece.line, same=self.same_next))
            self.same_next = False
        elif self.now.days:
            between = self.pieces[self.last_days + 1 : place]
            if days == self.now.days[-1]:
                return
            if self._one_of_named(days):
                self.now.days.clear()
            elif (
                len(self.entries) > 1
                and self.entries[-2].filled
                and not self.entries[-2].days
                and any(p.kind in {"SEP", "SEMI", "NL", "REST", "STOP"} for p in between)
            ):
                self._give_back(piece)
            elif any(p.kind not in LINKS or p.value in REMARKS for p in between):
                if any(p.kind == "SAME" for p in between):
                    self.entries.append(Entry(line=piece.line))
                elif (
                    (self._remarked(between) and self._hours_of_its_own(place))
                    or (self.now.days[-1].kind == "today" and len(self.now.days) == 1)
                    or set(days.days) <= {day for one in self.now.days for day in one.days}
                ):
                    self.now.days.clear()
                elif days.kind == "today":
                    apart = self.pieces[self.last_days].clause != piece.clause
                    if self._hours_of_its_own(place) and (apart or not _forgot(between)):
                        self.doubt = self.doubt or "date"
                    return
                else:
                    self.doubt = "date"
        self.last_days = place
        self.now.days.append(days)

    def _remarked(self, between: Sequence[Piece]) -> bool:
        """昨天很累 今天8-17: of the day before only how it was is told, and not that it was forgotten."""
        return not _forgot(between) and all(p.kind in LINKS | TELLING_HOW and p.value != "task" for p in between)

    def _hours_of_its_own(self, place: int) -> bool:
        """Kemarin sibuk, hari ini 8-17: whether hours or a day off stand right behind a day, and no word that gives them to others too."""
        step = place + 1
        while step < len(self.pieces) and self.pieces[step].kind in {"FILLER", "SELF", "WORK", "IN", "FROM"}:
            step += 1
        return step < len(self.pieces) and self.pieces[step].kind in {"SPAN", "OFF"}

    def _one_of_named(self, days: Days) -> bool:
        """上週末都在端盤子 六11-20 日11-21: days were named as a whole, and then one by one."""
        whole = self.now.days[-1].days if len(self.now.days) == 1 else ()
        return bool(days.days) and set(days.days) < set(whole)

    def _told_of(self, place: int, days: Days) -> Entry | None:
        """T3 y chang T2: the hours of a day named behind a word for "the same", if they were told before."""
        before = next((p.kind for p in reversed(self.pieces[:place]) if p.kind not in {"FILLER", "WORK", "IN"}), "")
        wanted = set(days.days)
        if before != "SAME" or not wanted:
            return None
        told = (one for one in reversed(self.entries[:-1]) if one.filled or one.same)
        return next((one for one in told if wanted <= {day for named in one.days for day in named.days}), None)

    def _same_as_last_named(self) -> None:
        """昨天8-17 今天跟昨天一樣: of two days before the word for "the same", the second was told before."""
        if self.now.filled or len(self.now.days) != 2:
            return
        wanted = set(self.now.days[-1].days)
        told = next((e for e in self.entries[:-1] if e.filled and wanted <= {d for n in e.days for d in n.days}), None)
        if wanted and told is not None:
            self.now.days.pop()
            self.now.like = told

    def _give_back(self, piece: Piece) -> None:
        """9-6 on 8/13, 8/14 9-3: the first day belongs to the hours before it."""
        self.given_back = True
        last, before = self.entries.pop(), self.entries[-1]
        before.days = last.days
        before.breaks += [(len(before.spans), value, line) for _, value, line in last.breaks]
        self.entries.append(Entry(line=piece.line))

    def _shift_back(self) -> None:
        """8-17 昨天, 9-18 今天: the days stand behind the hours."""
        last = self.entries[-1]
        if len(self.entries) > 1 and not last.filled and last.days and not last.same:
            if self.entries[0].days:
                told = {
                    day for entry in self.entries[:-1] if entry.filled for named in entry.days for day in named.days
                }
                of_break = {day for named in last.days for day in named.days}
                next_day = len(told) == 1 and of_break == {max(told) + timedelta(days=1)}
                if (last.breaks or last.moved) and told != of_break and not next_day:
                    self.doubt = self.doubt or "break"
                if self.given_back and len(self.entries) == 2:  # 8-17（5/4、5/5、5/6）
                    self.entries[0].days += last.days
                elif (
                    last.shift
                    or (len(last.days) == 1 and last.days[0].kind != "today" and self.last_days == len(self.pieces) - 1)
                    or (last.days[0].kind != "today" and not (next_day and self._overnight()) and not of_break <= told)
                ):
                    self.doubt = self.doubt or "date"
                self._keep_breaks(last)
                self.entries.pop()
                return
            for before, after in zip(self.entries, self.entries[1:], strict=False):
                before.days = after.days
                if after is not last:
                    self._hand_back(before, after)
            self._keep_breaks(last)
            self.entries.pop()

    def _overnight(self) -> bool:
        """Whether the hours before a day that was named last may end on it: otherwise that day is of something that was not read."""
        spans = [span for entry in self.entries[:-1] for span in entry.spans][-1:]
        return any(
            span.start.part in {"pm", "sore", "night", "midnight"}
            or ((span.start.wide or span.end.part in {"am", "dawn"}) and span.end.hour <= span.start.hour)
            or self.entries[-2].shift in {"late", "night"}
            for span in spans
        )

    def _hand_back(self, before: Entry, after: Entry) -> None:
        """8-17 昨天休1, 9-18 今天: what was said behind a day and ahead of the next hours is of the hours before."""
        early = [told for told in after.breaks if told[0] == 0]
        before.breaks += [(len(before.spans), value, line) for _, value, line in early]
        after.breaks = after.breaks[len(early) :]
        before.moved += after.moved[: after.moved_first]
        after.moved = after.moved[after.moved_first :]

    def _keep_breaks(self, last: Entry) -> None:
        before = self.entries[-2]
        before.breaks += [(len(before.spans), value, line) for _, value, line in last.breaks]
        before.moved += last.moved
        before.total = before.total if last.total is None else last.total
        before.shift = before.shift or last.shift
