"""Breaks of the worked segments, and totals that were stated (rule 3)."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.understanding.choices import Asking, Choices
from handlers.understanding.clocks import DAY, told
from handlers.understanding.entries import Entry
from handlers.understanding.reading import Worked
from handlers.understanding.rewriting import Break


class Pauses(Choices):
    """Gives each segment its break. `each`: a break was said to be on each day or in each segment."""

    def __init__(self, entries: Sequence[Entry], *, each: bool) -> None:
        super().__init__()
        self.entries, self.each = entries, each
        self._told = [tuple(entry.breaks) for entry in entries]

    def _share_breaks(self) -> None:
        """One break for several days: 都/各/each on each; on one line of several only there; else with different hours it is asked."""
        for entry, told_breaks in zip(self.entries, self._told, strict=True):
            entry.breaks = list(told_breaks)  # each reading begins with what was told
        works = [entry for entry in self.entries if entry.spans or entry.lengths]
        self._take_from_days_off(works)
        if len(works) < 2:
            return
        having = [entry for entry in works if entry.breaks]
        if len(having) != 1:
            return
        said_first = having[0] is works[0] and having[0].breaks[0][0] == 0
        if self.each and said_first:  # mỗi ngày nghỉ 1 tiếng: 4/5 8-17, 5/5 8-17
            for entry in works[1:]:
                entry.breaks = [(len(entry.spans), value, line) for _, value, line in having[0].breaks]
            return
        if having[0] is not works[-1]:
            return
        alike = all(entry.spans == works[0].spans for entry in works)
        in_one_line = any(entry.line == works[-1].line for entry in works[:-1])
        if self.each or (alike and in_one_line and self._choose("break", (True, False))):
            for entry in works[:-1]:
                entry.breaks = [(len(entry.spans), value, line) for _, value, line in having[0].breaks]

    def _take_from_days_off(self, works: Sequence[Entry]) -> None:
        """6/5 nghỉ, ngày nào cũng nghỉ trưa 1 tiếng: a break behind a day off is of the days worked, if it is clear of which."""
        for entry in self.entries:
            if not entry.off or entry.spans or entry.lengths or not entry.breaks:
                continue
            stated = [value for _, value, _ in entry.breaks if value.minutes is not None or value.ask]
            entry.breaks = []
            if not stated or not works:
                continue
            if any(work.breaks for work in works) or (len(works) > 1 and not self.each):
                raise Asking("break")
            for work in works:
                work.breaks = [(len(work.spans), value, work.line) for value in stated]

    def _with_breaks(self, entry: Entry, items: list[Worked]) -> list[Worked]:
        """The items with what was said of breaks; where that must be asked, one of its readings is that nothing was said."""
        breaks = [(place, value) for place, value, _ in entry.breaks]
        if not breaks:
            return items
        if any(value.minutes is None and (value.ask or value.had) for _, value in breaks):
            likely = [value.likely for _, value in breaks if value.likely is not None]
            minutes = self._choose("break", (*(likely if len(breaks) == 1 else ()), None))
            return [replace(item, break_minutes=minutes) for item in items]
        try:
            if len({value.minutes == 0 for _, value in breaks}) > 1:
                raise Asking("break")
            if len(items) == 1:
                total = sum(self._within(value, items[0]) for _, value in breaks)
                if total >= (items[0].end - items[0].start).total_seconds() / 60:
                    raise Asking("break")
                return [replace(items[0], break_minutes=total)]
            return self._split_breaks(entry, breaks, items)
        except Asking as asking:
            return self._choose(asking.reason, (items,))

    def _within(self, value: Break, item: Worked) -> int:
        """A break given by clock times must lie inside the shift."""
        minutes = value.minutes or 0
        if value.span is None:
            return minutes
        first, length = value.span.start, (item.end - item.start).total_seconds() / 60
        begin = item.start.hour * 60 + item.start.minute
        told_at = told(first)
        hours = (
            [told_at]
            if isinstance(told_at, int)
            else [first.hour * 60 + first.minute]
            if first.wide
            else [first.hour % 12 * 60 + first.minute, first.hour % 12 * 60 + 720 + first.minute]
        )
        if not any((at - begin) % DAY >= 0 and (at - begin) % DAY + minutes <= length for at in hours):
            raise Asking("break")
        return minutes

    def _split_breaks(self, entry: Entry, breaks: list[tuple[int, Break]], items: list[Worked]) -> list[Worked]:
        if all(value.minutes == 0 for _, value in breaks):
            return [replace(item, break_minutes=0) for item in items]
        if self.each and len(breaks) == 1:
            return [replace(item, break_minutes=breaks[0][1].minutes) for item in items]
        gap = (items[1].start - items[0].end).total_seconds() / 60 if len(items) == 2 else -1
        out = list(items)
        for place, value in breaks:
            if len(breaks) == 1 and gap > 0 and value.minutes == gap and not any(span.overtime for span in entry.spans):
                return items
            if 1 <= place < len(items) or (len(breaks) == len(items) and place >= 1):
                before = out[place - 1].break_minutes or 0
                out[place - 1] = replace(out[place - 1], break_minutes=before + (value.minutes or 0))
            else:
                raise Asking("break")
        return out

    def _check_total(self, entry: Entry, items: Sequence[Worked], days: int) -> None:
        """A stated total must be the span, or the span less an hour or the break."""
        if entry.total is None:
            return
        span = sum(round((item.end - item.start).total_seconds() / 60) for item in items)
        pause = sum(item.break_minutes or 0 for item in items)
        fitting = {span, span - pause, span - 60} | {part * days for part in (span, span - pause, span - 60)}
        if entry.total not in fitting:
            raise Asking("conflict")
