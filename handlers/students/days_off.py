"""Days without work in a student's record: said, taken back because hours came, one again when those are gone, and undone."""

from datetime import date
from typing import Final

from handlers import record_changes
from handlers.students import shift_texts
from handlers.turn import Turn
from storage import days_off as stored
from storage import record_chain, tables
from storage.enums import DayOffKind, ShiftState

HOURS_CAME: Final = "hours-came"
HOURS_GONE: Final = "hours-gone"
REASONS: Final = (HOURS_CAME, HOURS_GONE)
"""Why a day off was taken back, and why it is one again, where the student did not say so in as many words."""

CAME_DIGEST: Final = record_chain.digest_of(HOURS_CAME)


async def say(turn: Turn, placement: tables.Placement, day: date, kind: DayOffKind) -> int | None:
    """A local day had no work. Returns which word on this day off it is; None where the record said so already."""
    revision = await stored.say(turn.session, placement=placement, day=day, kind=kind, now=turn.now)
    await record_changes.follow(turn.session, turn.somebody, [day], turn.now)
    return revision.number if revision else None


async def hours_came(turn: Turn, day: date) -> None:
    """Hours were worked on this day after all."""
    await stored.take_back(turn.session, turn.somebody.id, day, now=turn.now, reason=HOURS_CAME)


async def hours_gone(turn: Turn, day: date) -> tables.DayOffRevision | None:
    """Hours of this day were taken back. A day off that had to go for hours is one again, unless other hours are left; returns it."""
    said = await stored.revisions(turn.session, turn.somebody.id, day)
    # Told by the digest, which stays when the words are erased.
    went_for_hours = bool(said) and said[-1].state == ShiftState.WITHDRAWN and said[-1].reason_digest == CAME_DIGEST
    if not went_for_hours or await shift_texts.of_days(turn, day, day):
        return None
    kind = DayOffKind(said[-1].kind)
    return await stored.say_again(turn.session, turn.somebody.id, day, kind, now=turn.now, reason=HOURS_GONE)


async def undo(turn: Turn, day: date, number: int) -> tables.DayOffRevision | None:
    """Undo one word on a day off: it is again what was said before. Returns what is said now; None where something else was said since."""
    said = await stored.revisions(turn.session, turn.somebody.id, day)
    if not 1 <= number <= len(said) or not _same(said[-1], said[number - 1]):
        return None
    before = said[number - 2] if number > 1 else None
    if before is not None and before.state == ShiftState.REPORTED:
        kind = DayOffKind(before.kind)
        now = await stored.say_again(turn.session, turn.somebody.id, day, kind, now=turn.now)
    else:
        now = await stored.take_back(turn.session, turn.somebody.id, day, now=turn.now)
    await record_changes.follow(turn.session, turn.somebody, [day], turn.now)
    return now


def again_line(turn: Turn, back: tables.DayOffRevision) -> str:
    """That a day off is on record again."""
    return turn.text("report-shift-off-again", what=shift_texts.off_line(turn, back.day, DayOffKind(back.kind)))


def _same(newest: tables.DayOffRevision, word: tables.DayOffRevision) -> bool:
    return newest.state == ShiftState.REPORTED and newest.kind == word.kind
