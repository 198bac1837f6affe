"""Writing shifts to a student's record, and everything that follows from it: the audit log, open questions, the law, what is said."""

from collections.abc import Sequence
from typing import Final

from handlers import record_changes
from handlers.rules.shifts import Segment, usual_of, week_of
from handlers.rules.usual_shifts import Usual, usual_shifts
from handlers.students import shift_findings, shift_texts
from handlers.turn import Turn
from storage import shifts, tables

RECENT: Final = 20
"""So many of the last shifts say what is usual."""


async def usual(turn: Turn, placement: tables.Placement | None) -> tuple[Usual, ...]:
    """This student's usual shifts, the likeliest first."""
    stated = usual_of(placement.usual_shift) if placement and placement.usual_shift else None
    recent = await shifts.newest(turn.session, turn.somebody.id, limit=RECENT)
    return usual_shifts(stated, [shift_texts.local_segment(turn, shift) for shift in recent])


async def write(
    turn: Turn, placement: tables.Placement, one: Segment, *, both: bool = False, reason: str | None = None
) -> tables.Shift:
    """A new shift of this student's, on the record and in the audit log. The caller has looked for overlaps."""
    shift = await shifts.add(
        turn.session,
        placement=placement,
        starts_at=turn.instant(one.start),
        ends_at=turn.instant(one.end),
        break_minutes=one.pause,
        now=turn.now,
        via=turn.incoming.platform,
        overlap_confirmed=both,
        reason=reason,
    )
    await shifts.clear_days_off(turn.session, turn.somebody.id, [one.day])
    turn.audit("shift-reported", "shift", shift.id)
    await record_changes.follow(turn.session, turn.somebody, [one.day], turn.now)
    return shift


async def rewrite(
    turn: Turn, shift: tables.Shift, one: Segment, *, both: bool = False, reason: str | None = None
) -> tables.Shift:
    """Correct a shift of this student's; what changes nothing is written nowhere."""
    before = shift_texts.local_segment(turn, shift)
    if before == one and shift.overlap_confirmed == both:
        return shift
    await shifts.change(
        turn.session,
        shift,
        starts_at=turn.instant(one.start),
        ends_at=turn.instant(one.end),
        break_minutes=one.pause,
        overlap_confirmed=both,
        now=turn.now,
        reason=reason,
    )
    await shifts.clear_days_off(turn.session, turn.somebody.id, [one.day])
    turn.audit("shift-changed", "shift", shift.id)
    await record_changes.follow(turn.session, turn.somebody, [before.day, one.day], turn.now)
    await shift_findings.recheck(turn, shift)
    return shift


async def withdraw(turn: Turn, shift: tables.Shift, reason: str | None = None) -> None:
    """Take a shift of this student's back; it stays readable."""
    await shifts.withdraw(turn.session, shift, now=turn.now, reason=reason)
    turn.audit("shift-withdrawn", "shift", shift.id)
    await record_changes.follow(turn.session, turn.somebody, [turn.local(shift.starts_at).date()], turn.now)
    await shift_findings.recheck(turn, shift)


async def say_saved(turn: Turn, saved: Sequence[tables.Shift]) -> None:
    """What was saved counts from now on, and can be undone with one tap."""
    if not saved:
        turn.say("report-shift-saved-off", buttons=(turn.button("report-shift-button-week", "open", "my_week"),))
        return
    monday, sunday = week_of(turn.local(saved[-1].starts_at).date())
    total = await shift_texts.worked_minutes(turn, monday, sunday)
    turn.say(
        "report-shift-saved",
        hours=shift_texts.length(turn, total),
        buttons=(
            turn.button("report-shift-button-undo", "report-shift-undo", "-".join(str(shift.id) for shift in saved)),
            turn.button("report-shift-button-week", "open", "my_week"),
        ),
    )
    await shift_findings.after_saving(turn, saved)
