"""Writing shifts to a student's record, and everything that follows from it: the audit log, open questions, the law, what is said."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from handlers import record_changes
from handlers.messages import Button
from handlers.rules.shifts import Segment, usual_of, week_of
from handlers.rules.usual_shifts import Usual, usual_shifts
from handlers.students import days_off, saved_hours, shift_findings, shift_texts
from handlers.students.saved_hours import Saved
from handlers.turn import Turn
from storage import clocked_shifts, shifts, tables

RECENT: Final = 20
"""So many of the last shifts say what is usual."""

EARLY: Final = timedelta(minutes=20)
"""So long before its start a shift may have been clocked in."""


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
    await days_off.hours_came(turn, one.day)
    turn.audit("shift-reported", "shift", shift.id)
    await record_changes.follow(turn.session, turn.somebody, [one.day], turn.now)
    await _end_clock(turn, shift)
    return shift


async def _end_clock(turn: Turn, shift: tables.Shift) -> None:
    """Work that was clocked in and has now been written down is on the clock no more: nobody asks when it ended."""
    running = await clocked_shifts.running(turn.session, shift.student_id)
    if running is not None and shift.starts_at - EARLY <= running.began_at < shift.ends_at:
        await clocked_shifts.end(turn.session, running.id, shift, turn.now)


async def rewrite(
    turn: Turn, shift: tables.Shift, one: Segment, *, both: bool = False, reason: str | None = None
) -> int | None:
    """Correct a shift of this student's. Returns the number of the revision; None for what changes nothing and is written nowhere."""
    before = shift_texts.local_segment(turn, shift)
    if before == one and shift.overlap_confirmed == both:
        return None
    number = await shifts.change(
        turn.session,
        shift,
        starts_at=turn.instant(one.start),
        ends_at=turn.instant(one.end),
        break_minutes=one.pause,
        overlap_confirmed=both,
        now=turn.now,
        reason=reason,
    )
    if one.day != before.day:
        await days_off.hours_came(turn, one.day)
        await days_off.hours_gone(turn, before.day)
    turn.audit("shift-changed", "shift", shift.id)
    await record_changes.follow(turn.session, turn.somebody, [before.day, one.day], turn.now)
    await shift_findings.recheck(turn, shift)
    return number


async def withdraw(turn: Turn, shift: tables.Shift, reason: str | None = None) -> tables.DayOffRevision | None:
    """Take a shift of this student's back; it stays readable. Returns the day off that had to go for it and is one again."""
    day = turn.local(shift.starts_at).date()
    await shifts.withdraw(turn.session, shift, now=turn.now, reason=reason)
    back = await days_off.hours_gone(turn, day)
    turn.audit("shift-withdrawn", "shift", shift.id)
    await record_changes.follow(turn.session, turn.somebody, [day], turn.now)
    await shift_findings.recheck(turn, shift)
    return back


async def say_saved(turn: Turn, saved: Saved, also: Sequence[str] = ()) -> None:
    """What was saved counts from now on, and can be undone with one tap. `also` are lines about what came with it."""
    worked = saved.shifts
    if not worked:
        turn.say("report-shift-saved-off" if saved.off else "report-shift-unchanged", buttons=_buttons(turn, saved))
        return
    monday, sunday = week_of(turn.local(worked[-1].starts_at).date())
    total = await shift_texts.worked_minutes(turn, monday, sunday)
    says = turn.text(
        "report-shift-saved",
        hours=shift_texts.length(turn, total),
        week="this" if monday <= turn.today <= sunday else "other",
        first=shift_texts.day(turn, monday),
    )
    turn.say("report-shift-saved", body="\n".join([says, *also]), buttons=_buttons(turn, saved))
    await shift_findings.after_saving(turn, worked)


def _buttons(turn: Turn, saved: Saved) -> tuple[Button, ...]:
    days = (
        [turn.local(shift.starts_at).date() for shift in saved.shifts] or [day for day, _ in saved.off] or [turn.today]
    )
    week = shift_texts.week_button(turn, days[-1])
    packed = saved_hours.packed(saved)
    if not packed:
        return (week,)
    try:
        return turn.button("report-shift-button-undo", "report-shift-undo", packed), week
    except ValueError:
        # More than a button can carry; in the week each entry can be withdrawn.
        return (week,)
