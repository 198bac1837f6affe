"""The record as pages for people, with the CSV inside as an attachment, so that the file can be checked by itself."""

import logging
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from fpdf import FPDF
from fpdf.enums import TableBordersLayout
from fpdf.fonts import FontFace

from bot.fonts import SANS
from bot.record_files import csv_sheet, wording
from bot.record_files.csv_sheet import NotARecord
from handlers.rules.shifts import Segment, share_time, worked_minutes
from storage.enums import ShiftState
from storage.record_copies import Copy, DayOffEntry, Entry, ShiftEntry

ATTACHED: Final = "record.csv"
MARGIN: Final = 15.0
WIDTHS: Final = (50, 36, 24, 20, 50)
"""Of the columns, in millimetres, like all lengths here."""

HEADINGS: Final = ("day", "times", "break", "hours", "marks")
LARGEST: Final = 50_000_000
"""Bytes of an attached table; a small file may claim to unfold into a huge one."""

_EMBEDDED: Final = re.compile(
    rb"/Filter /FlateDecode\s+/Length (\d{1,9})\s+/Params <<[^>]{0,200}>>\s+/Subtype /text#2Fcsv\s+/Type /EmbeddedFile\s+>>\s+stream\r?\n"
)


class Kind(Enum):
    """What a line of the table is."""

    MONTH = auto()
    ENTRY = auto()
    HISTORY = auto()
    SUM = auto()


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the table: the cells of a shift or a day off, or a single one over its whole width."""

    kind: Kind
    cells: tuple[str, ...]


def write(copy: Copy) -> bytes:
    """The PDF."""
    # It would log each character that the typeface lacks: a piece of what somebody wrote.
    logging.getLogger("fpdf").setLevel(logging.CRITICAL)
    pdf = _Pages(copy)
    pdf.add_page()
    _beginning(pdf, copy)
    _table(pdf, copy)
    _end(pdf, copy)
    pdf.embed_file(bytes=csv_sheet.write(copy), basename=ATTACHED, mime_type="text/csv", compress=True)
    return bytes(pdf.output())


def attached_csv(content: bytes) -> bytes:
    """The CSV inside a PDF that `write` wrote. Raises NotARecord when there is none, or more than one to choose from."""
    found = list(_EMBEDDED.finditer(content))
    if len(found) != 1:
        raise NotARecord(
            "no table is attached to it as this program attaches one; another program may have saved it again"
        )
    unpacking = zlib.decompressobj()
    try:
        table = unpacking.decompress(content[found[0].end() : found[0].end() + int(found[0][1])], LARGEST)
    except zlib.error:
        raise NotARecord("the table attached to it is damaged") from None
    if not unpacking.eof:
        raise NotARecord("the table attached to it is damaged or too large")
    return table


class _Pages(FPDF):
    """A4 pages that carry their number and the last seal."""

    def __init__(self, copy: Copy) -> None:
        super().__init__(unit="mm", format="A4")
        self._foot = f"{copy.name} ({copy.code})  ·  {_last_seal(copy)[:16]}"
        self.set_margin(MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN + 5)
        self.add_font("sans", fname=SANS)
        self.set_title(wording.both("record-file-fact-title", copy.locale))
        self.set_creation_date(copy.made_at)

    def footer(self) -> None:
        """Whose record, the beginning of the last seal, page and pages."""
        self.set_y(-MARGIN)
        self.set_font("sans", size=8)
        self.set_text_color(90)
        self.cell(w=0, h=5, text=_nfc(f"{self._foot}  ·  {self.page_no()} / {{nb}}"), align="C")
        self.set_text_color(0)


def _beginning(pdf: FPDF, copy: Copy) -> None:
    _paragraph(pdf, wording.both("record-file-fact-title", copy.locale), 15)
    made = copy.made_at.astimezone(ZoneInfo(copy.zone))
    facts = [
        ("name", f"{copy.name} ({copy.code})"),
        ("school", copy.school),
        *(("workplaces", f"{one.name}, {one.first_day} – {one.last_day}") for one in copy.workplaces),
        ("made", f"{made:%Y-%m-%d %H:%M} ({copy.zone})"),
    ]
    for name, value in facts:
        _paragraph(pdf, f"{wording.both(f'record-file-fact-{name}', copy.locale)}: {value}", 9)
    pdf.ln(3)


def _end(pdf: FPDF, copy: Copy) -> None:
    pdf.ln(4)
    _paragraph(pdf, f"{wording.both('record-file-fact-count', copy.locale)}: {len(copy.entries)}", 9)
    _paragraph(pdf, f"{wording.both('record-file-fact-last-seal', copy.locale)}: {_last_seal(copy)}", 8)
    counted = _counting(_histories(copy), ZoneInfo(copy.zone))
    notes = ["record-file-counted-once"] if share_time(counted) else []
    for key in (*notes, "record-file-how-it-is-sealed", "record-file-how-to-check"):
        _paragraph(pdf, wording.both(key, copy.locale, file=ATTACHED), 8)


def _last_seal(copy: Copy) -> str:
    return copy.entries[-1].seal if copy.entries else "—"


def _table(pdf: FPDF, copy: Copy) -> None:
    pdf.set_font("sans", size=8)
    pdf.set_draw_color(190)
    looks = {
        Kind.MONTH: FontFace(size_pt=11),
        Kind.ENTRY: FontFace(),
        Kind.HISTORY: FontFace(size_pt=7, color=70),
        Kind.SUM: FontFace(fill_color=238),
    }
    with pdf.table(
        col_widths=WIDTHS,
        width=sum(WIDTHS),
        line_height=4.2,
        text_align="LEFT",
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=FontFace(fill_color=220),
        padding=0.7,
    ) as table:
        table.row([wording.both(f"record-file-heading-{name}", copy.locale) for name in HEADINGS])
        for line in lines(copy):
            row = table.row(style=looks[line.kind])
            for cell in line.cells:
                row.cell(_nfc(cell), colspan=1 if len(line.cells) > 1 else len(WIDTHS))


def lines(copy: Copy) -> Iterator[Line]:
    """The table from top to bottom: month by month, with the sum of each week (Monday to Sunday) and of each month."""
    histories = _histories(copy)
    zone = ZoneInfo(copy.zone)

    def day(history: list[Entry]) -> date:
        return history[-1].day_in(zone)

    def minutes(histories: Iterable[list[Entry]]) -> int:
        return worked_minutes(_counting(histories, zone))

    of_week = {monday: minutes(inside) for monday, inside in groupby(histories, key=lambda one: _monday(day(one)))}
    of_month = {month: minutes(inside) for month, inside in groupby(histories, key=lambda one: f"{day(one):%Y-%m}")}
    for before, history, after in zip([None, *histories], histories, [*histories[1:], None], strict=False):
        month, monday = f"{day(history):%Y-%m}", _monday(day(history))
        if before is None or f"{day(before):%Y-%m}" != month:
            yield Line(kind=Kind.MONTH, cells=(month,))
        yield from _lines_of(history, copy)
        if after is None or _monday(day(after)) != monday:
            sunday = monday + timedelta(days=6)
            yield _sum("week", of_week[monday], copy, first=f"{monday:%m-%d}", last=f"{sunday:%m-%d}")
        if after is None or f"{day(after):%Y-%m}" != month:
            yield _sum("month", of_month[month], copy, month=month)
    yield _sum("all", minutes(histories), copy)


def _histories(copy: Copy) -> list[list[Entry]]:
    """Each shift and each day off as the list of what it said, by the day it has now; on one day the shifts come first."""
    found: dict[tuple[str, int], list[Entry]] = {}
    for entry in copy.entries:
        found.setdefault(entry.thing, []).append(entry)
    zone = ZoneInfo(copy.zone)

    def place(history: list[Entry]) -> tuple[date, bool, datetime, int]:
        now = history[-1]
        if isinstance(now, DayOffEntry):
            return now.day, True, now.changed_at, now.day_off
        return now.day_in(zone), False, now.starts_at, now.shift

    return sorted(found.values(), key=place)


def _counting(histories: Iterable[list[Entry]], zone: ZoneInfo) -> list[Segment]:
    """What counts as worked, in naive local time."""
    return [
        Segment(start=_naive(now.starts_at, zone), end=_naive(now.ends_at, zone), pause=now.break_minutes)
        for now in (history[-1] for history in histories)
        if isinstance(now, ShiftEntry) and now.state == ShiftState.REPORTED
    ]


def _naive(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _lines_of(history: list[Entry], copy: Copy) -> Iterator[Line]:
    now, locale = history[-1], copy.locale
    zone = ZoneInfo(copy.zone)
    counts = now.state == ShiftState.REPORTED
    late = csv_sheet.days_late(history[0], csv_sheet.facts_of(copy))
    marks = [] if late is None else [wording.both("record-file-mark-late", locale, days=late)]
    marks += [] if len(history) == 1 else [wording.both("record-file-mark-changed", locale, count=len(history) - 1)]
    marks += [] if counts else [wording.state(now.state, locale)]
    what, pause, minutes = (
        (_times(now, zone), _pause(now, locale), now.minutes)
        if isinstance(now, ShiftEntry)
        else (wording.kind(now.kind, locale), "", 0)
    )
    yield Line(
        kind=Kind.ENTRY,
        cells=(
            wording.day(now.day_in(zone), locale),
            what,
            pause,
            hours(minutes) if counts else "—",
            "\n".join(marks),
        ),
    )
    if len(history) > 1 or now.reason:
        for entry in history:
            yield Line(kind=Kind.HISTORY, cells=(_said(entry, copy),))


def _said(entry: Entry, copy: Copy) -> str:
    """What an entry said when it was written, and why."""
    zone = ZoneInfo(copy.zone)
    word = "first" if entry.number == 1 else "withdrawn" if entry.state == ShiftState.WITHDRAWN else "changed"
    what = (
        f"{_times(entry, zone)}, {_pause(entry, copy.locale)}"
        if isinstance(entry, ShiftEntry)
        else wording.kind(entry.kind, copy.locale)
    )
    written = f"{entry.changed_at.astimezone(zone):%Y-%m-%d %H:%M}"
    said = f"{written}  {wording.both(f'record-file-said-{word}', copy.locale)}: {entry.day_in(zone)} {what}"
    if entry.reason:
        said += (
            f"\n{wording.both('record-file-column-reason', copy.locale)}: {wording.reason(entry.reason, copy.locale)}"
        )
    return said


def _sum(name: str, minutes: int, copy: Copy, **arguments: object) -> Line:
    return Line(
        kind=Kind.SUM, cells=(f"{wording.both(f'record-file-sum-{name}', copy.locale, **arguments)}: {hours(minutes)}",)
    )


def _times(entry: ShiftEntry, zone: ZoneInfo) -> str:
    start, end = entry.starts_at.astimezone(zone), entry.ends_at.astimezone(zone)
    return f"{start:%H:%M} – " + (f"{end:%H:%M}" if start.date() == end.date() else f"{end:%m-%d %H:%M}")


def _pause(entry: ShiftEntry, locale: str) -> str:
    if entry.break_minutes is None:
        return wording.both("record-file-break-unknown", locale)
    return wording.both("record-file-break", locale, minutes=entry.break_minutes)


def hours(minutes: int) -> str:
    """A length of time as hours and minutes: 8:05."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _paragraph(pdf: FPDF, words: str, size: float) -> None:
    pdf.set_font("sans", size=size)
    pdf.multi_cell(w=0, h=size * 0.3528 * 1.45, text=_nfc(words), new_x="LMARGIN", new_y="NEXT")


def _nfc(words: str) -> str:
    """The typeface has no layout features: a combining mark must be part of its letter."""
    return unicodedata.normalize("NFC", words)
