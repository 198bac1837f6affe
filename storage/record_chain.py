"""Seals the record of hours and days off: each entry's seal covers what it says and the seal before it, so that a later change shows.

Pure, and needs no database: whoever has the exported rows can check them (`xieshou verify`).
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

FIRST: Final = "0" * 64
"""What stands before the first seal."""


@dataclass(frozen=True, kw_only=True)
class _Sealed:
    """What is sealed of every entry: `number` counts what was said of the same thing, `state` is whether it counts, `changed_at` (aware)
    when it was written. Of the reason, which is the student's own words, only the digest.
    """

    number: int
    state: str
    reason_digest: str
    changed_at: datetime


@dataclass(frozen=True, kw_only=True)
class SealedShift(_Sealed):
    """What a shift said, as it is sealed. Instants are aware; a break of None is one that nobody knows."""

    shift: int
    starts_at: datetime
    ends_at: datetime
    break_minutes: int | None

    @property
    def says(self) -> list[str | int | None]:
        """What sets it apart from every other entry, in a fixed order."""
        return ["shift", self.shift, _second(self.starts_at), _second(self.ends_at), self.break_minutes]


@dataclass(frozen=True, kw_only=True)
class SealedDayOff(_Sealed):
    """What was said of a day off, as it is sealed. `day` is a local date, `kind` why it was free."""

    day_off: int
    day: date
    kind: str

    @property
    def says(self) -> list[str | int | None]:
        """What sets it apart from every other entry, in a fixed order."""
        return ["day_off", self.day_off, self.day.isoformat(), self.kind]


SealedRow = SealedShift | SealedDayOff


def digest_of(reason: str | None) -> str:
    """What is sealed of a reason: erasing the words later does not break the chain."""
    return hashlib.sha256(reason.encode()).hexdigest() if reason else ""


def seal(previous: str, row: SealedRow) -> str:
    """The seal of a row behind another seal (SHA-256, hexadecimal)."""
    says = [previous, *row.says, row.number, row.state, row.reason_digest, _second(row.changed_at)]
    return hashlib.sha256(json.dumps(says, separators=(",", ":")).encode()).hexdigest()


def _second(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="seconds")
