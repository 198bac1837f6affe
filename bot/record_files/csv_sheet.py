"""The record as CSV, in UTF-8 with a byte order mark, so that a spreadsheet shows Chinese and Vietnamese.

First who, where, when and how to check; an empty line; headings; then a row for each entry in the order it was written, about a shift or
about a day off: either has a number of its own, and leaves the other's cells empty. Every value stands once: what a row says to people is
what its seal covers (`storage.record_chain`), or is computed from that. States, reasons and kinds of days off stand as the words that are
stored, with a line at the beginning that explains them: other words in a later version must not break old files.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.record_files import wording
from handlers import texts
from storage import record_chain
from storage.enums import DayOffKind, ShiftState
from storage.record_copies import Copy, DayOffEntry, Entry, ShiftEntry

MARK: Final = "xieshou-record-1"
"""Says that this is such a file, and of which form."""

FACTS: Final = (
    "title", "name", "code", "school", "workplaces", "made", "zone", "late", "states", "kinds", "reasons", "count", "last-seal", "how",
)  # fmt: skip
"""The lines of the beginning, in their order: `record-file-fact-<name>`."""

COLUMNS: Final = (
    "row", "shift", "day-off", "number", "day", "starts", "ends", "break", "minutes", "kind", "state", "reason", "written", "late",
    "digest", "seal",
)  # fmt: skip
"""The columns, in their order: `record-file-column-<name>`."""

_FORMULA: Final = "=+-@\t\r"
"""A cell that begins so would be run as a formula by a spreadsheet."""


class NotARecord(ValueError):
    """This is no such file; the message says what is missing."""


class NotARow(ValueError):
    """A row cannot be what was written; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the rows need to be read: the zone they are written in, and from when on an entry is late."""

    zone: ZoneInfo
    late_after_days: int


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A file as it was read. `rows` are still cells; `count` and `last_seal` are what its beginning says of them."""

    facts: Facts
    code: str
    count: int
    last_seal: str
    rows: tuple[tuple[str, ...], ...]


def facts_of(copy: Copy) -> Facts:
    """The facts of a copy."""
    return Facts(zone=ZoneInfo(copy.zone), late_after_days=copy.late_after_days)


def write(copy: Copy) -> bytes:
    """The CSV."""
    facts = facts_of(copy)
    written = io.StringIO(newline="")
    sheet = csv.writer(written)
    values = _values(copy, facts)
    for name in FACTS:
        sheet.writerow([wording.both(f"record-file-fact-{name}", copy.locale), values[name]])
    sheet.writerow([])
    sheet.writerow([wording.both(f"record-file-column-{name}", copy.locale) for name in COLUMNS])
    for row, entry in enumerate(copy.entries, start=1):
        sheet.writerow(cells(row, entry, facts))
    return written.getvalue().encode("utf-8-sig")


def _values(copy: Copy, facts: Facts) -> dict[str, str]:
    places = "; ".join(f"{one.name} ({one.first_day} – {one.last_day})" for one in copy.workplaces)
    return {
        "title": MARK,
        "name": harmless(copy.name),
        "code": harmless(copy.code),
        "school": harmless(copy.school),
        "workplaces": harmless(places),
        "made": _instant(copy.made_at, facts),
        "zone": copy.zone,
        "late": str(copy.late_after_days),
        "states": "; ".join(f"{one} = {wording.state(one, copy.locale)}" for one in ShiftState),
        "kinds": "; ".join(f"{one} = {wording.kind(one, copy.locale)}" for one in DayOffKind),
        "reasons": "; ".join(f"{one} = {wording.reason(one, copy.locale)}" for one in wording.REASONS),
        "count": str(len(copy.entries)),
        "last-seal": copy.entries[-1].seal if copy.entries else record_chain.FIRST,
        "how": "xieshou verify FILE",
    }


def cells(row: int, entry: Entry, facts: Facts) -> tuple[str, ...]:
    """An entry as the cells of its row; `row` counts from 1."""
    late = days_late(entry, facts)
    values = {
        "row": str(row),
        "number": str(entry.number),
        "day": entry.day_in(facts.zone).isoformat(),
        "state": str(entry.state),
        "reason": harmless(entry.reason or ""),
        "written": _instant(entry.changed_at, facts),
        "late": "" if late is None else str(late),
        "digest": entry.reason_digest,
        "seal": entry.seal,
    }
    if isinstance(entry, ShiftEntry):
        values |= {
            "shift": str(entry.shift),
            "starts": _instant(entry.starts_at, facts),
            "ends": _instant(entry.ends_at, facts),
            "break": "" if entry.break_minutes is None else str(entry.break_minutes),
            "minutes": str(entry.minutes),
        }
    else:
        values |= {"day-off": str(entry.day_off), "kind": str(entry.kind)}
    return tuple(values.get(name, "") for name in COLUMNS)


def days_late(entry: Entry, facts: Facts) -> int | None:
    """How many days after its own day a shift or a day off was first written, where that is late; None where it is not."""
    days = (entry.changed_at.astimezone(facts.zone).date() - entry.day_in(facts.zone)).days
    return days if entry.number == 1 and days > facts.late_after_days else None


def read(content: bytes) -> Sheet:
    """The file that `write` wrote. Raises NotARecord for anything else."""
    try:
        lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        raise NotARecord("it is no CSV in UTF-8; a spreadsheet that saved it again may have changed it") from None
    begins = len(FACTS) + 2
    if len(lines) < begins or lines[0][1:] != [MARK] or any(len(line) != 2 for line in lines[: len(FACTS)]):
        raise NotARecord("it does not begin like a record of hours")
    values = dict(zip(FACTS, (line[1] for line in lines), strict=False))
    try:
        facts = Facts(zone=ZoneInfo(values["zone"]), late_after_days=_number(values["late"]))
        count = _number(values["count"])
    except (KeyError, ValueError, OSError):
        raise NotARecord("its first lines cannot be read") from None
    return Sheet(
        facts=facts,
        code=values["code"],
        count=count,
        last_seal=values["last-seal"],
        rows=tuple(tuple(line) for line in lines[begins:]),
    )


def entry_of(row: int, written: Sequence[str], facts: Facts) -> Entry:
    """The entry of a row. Raises NotARow when it cannot be read, or would be written differently by the program itself."""
    if len(written) != len(COLUMNS):
        raise NotARow(f"it has {len(written)} cells instead of {len(COLUMNS)}")
    value = dict(zip(COLUMNS, written, strict=True))
    try:
        entry = _entry(value)
        again = cells(row, entry, facts)
    except (ValueError, OverflowError):
        raise NotARow("one of its cells cannot be read") from None
    for name, before, after in zip(COLUMNS, written, again, strict=True):
        if before != after:
            raise NotARow(
                f"its column “{texts.text(f'record-file-column-{name}', 'en')}” does not follow from the others"
            )
    return entry


def _entry(value: Mapping[str, str]) -> Entry:
    """Raises ValueError."""
    common: dict[str, Any] = {
        "number": _number(value["number"]),
        "state": ShiftState(value["state"]),
        "reason": _reason(value["reason"], value["digest"]),
        "reason_digest": value["digest"],
        "changed_at": datetime.fromisoformat(value["written"]),
        "seal": value["seal"],
    }
    if value["day-off"]:
        return DayOffEntry(
            day_off=_number(value["day-off"]),
            day=date.fromisoformat(value["day"]),
            kind=DayOffKind(value["kind"]),
            **common,
        )
    return ShiftEntry(
        shift=_number(value["shift"]),
        starts_at=datetime.fromisoformat(value["starts"]),
        ends_at=datetime.fromisoformat(value["ends"]),
        break_minutes=_number(value["break"]) if value["break"] else None,
        **common,
    )


def _instant(moment: datetime, facts: Facts) -> str:
    """To the second, as the seals are, with the zone's offset: one way of writing for people and for programs."""
    return moment.astimezone(UTC).astimezone(facts.zone).isoformat(sep=" ", timespec="seconds")


def _number(written: str) -> int:
    if not re.fullmatch(r"[0-9]{1,18}", written):
        raise ValueError("no number")
    return int(written)


def _reason(written: str, digest: str) -> str | None:
    """The stored words of a reason: those that its digest was made of."""
    if not written:
        return None
    for one in (written, written[1:]):
        if harmless(one) == written and record_chain.digest_of(one) == digest:
            return one
    raise ValueError("the reason is not the one that was written")


def harmless(words: str) -> str:
    """Words as a cell that no spreadsheet runs as a formula."""
    return f"'{words}" if words[:1] and words[0] in _FORMULA else words
