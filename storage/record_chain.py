"""Seals the record of hours: each revision's seal covers what it says and the seal before it, so that a later change shows.

Pure, and needs no database: whoever has the exported rows can check them (`xieshou verify`).
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

FIRST: Final = "0" * 64
"""What stands before the first seal."""


@dataclass(frozen=True, kw_only=True)
class SealedRow:
    """A revision as it is sealed. Instants are aware; `reason` is the student's own words, of which only the digest is sealed."""

    shift: int
    number: int
    starts_at: datetime
    ends_at: datetime
    break_minutes: int | None
    state: str
    reason_digest: str
    changed_at: datetime


def digest_of(reason: str | None) -> str:
    """What is sealed of a reason: erasing the words later does not break the chain."""
    return hashlib.sha256(reason.encode()).hexdigest() if reason else ""


def seal(previous: str, row: SealedRow) -> str:
    """The seal of a row behind another seal (SHA-256, hexadecimal)."""
    says = [
        previous,
        row.shift,
        row.number,
        _second(row.starts_at),
        _second(row.ends_at),
        row.break_minutes,
        row.state,
        row.reason_digest,
        _second(row.changed_at),
    ]
    return hashlib.sha256(json.dumps(says, separators=(",", ":")).encode()).hexdigest()


def first_broken(rows: Iterable[tuple[SealedRow, str]]) -> SealedRow | None:
    """The first row whose seal does not fit what it says and what stands before it; None when all do. In the order they were written."""
    previous = FIRST
    for row, stored in rows:
        if seal(previous, row) != stored:
            return row
        previous = stored
    return None


def _second(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="seconds")
