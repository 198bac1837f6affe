"""Undo what was just saved: new entries are taken back, a correction goes back to what was said before it, a day off is forgotten."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date

from handlers import access, record_changes
from handlers.rules.shifts import Segment
from handlers.students import saved_hours, shift_record, shift_texts
from handlers.turn import Turn
from storage import clocked_shifts, people, shifts, tables
from storage.enums import ShiftState


async def _undo(turn: Turn, argument: str) -> None:
    try:
        what = saved_hours.unpacked(argument)
    except ValueError:
        raise access.NotAllowed from None
    await people.lock(turn.session, turn.somebody.id)
    who = access.actor(turn)
    new = [await access.shift(turn.session, who, shift_id) for shift_id in what.new]
    changed = [(await access.shift(turn.session, who, shift_id), number) for shift_id, number in what.changed]
    for shift, number in changed:
        await _go_back(turn, shift, number)
    if not changed:
        await _take_back(turn, new, what.off)


async def _take_back(turn: Turn, new: Sequence[tables.Shift], off: Sequence[date]) -> None:
    undone = [shift for shift in new if shift.state == ShiftState.REPORTED]
    for shift in undone:
        await shift_record.withdraw(turn, shift)
    forgotten = await _forget(turn, off)
    going_on = [row for shift in undone if (row := await clocked_shifts.reopen(turn.session, shift)) is not None]
    if going_on:
        turn.say("report-shift-clock-goes-on", at=shift_texts.clock(turn, going_on[0].began_at))
    else:
        turn.say("report-shift-undone" if undone or forgotten else "report-shift-is-withdrawn")


async def _forget(turn: Turn, days: Sequence[date]) -> bool:
    """Nothing is known any more about these days off. False where nothing was."""
    if not days:
        return False
    known = await shifts.days_off(turn.session, turn.somebody.id, min(days), max(days))
    forgotten = [day for day in days if day in known]
    await shifts.clear_days_off(turn.session, turn.somebody.id, forgotten)
    await turn.session.flush()
    await record_changes.follow(turn.session, turn.somebody, forgotten, turn.now)
    return bool(forgotten)


async def _go_back(turn: Turn, shift: tables.Shift, number: int) -> None:
    """Say again what a shift said before its revision of this number, if nothing has happened to it since."""
    history = await shifts.revisions(turn.session, shift.id)
    if shift.state != ShiftState.REPORTED:
        turn.say("report-shift-is-withdrawn")
        return
    if number < 2 or len(history) != number:
        turn.say("report-shift-changed-since")
        return
    before = history[number - 2]
    one = Segment(
        start=turn.local(before.starts_at).replace(tzinfo=None),
        end=turn.local(before.ends_at).replace(tzinfo=None),
        pause=before.break_minutes,
    )
    others = await shifts.overlapping(
        turn.session, shift.student_id, before.starts_at, before.ends_at, except_for=shift.id
    )
    if others and not shift.overlap_confirmed:
        correct = turn.button("my-week-button-correct", "report-shift-correct", shift.id)
        turn.say("report-shift-taken-since", what=shift_texts.segment_line(turn, one), buttons=(correct,))
        return
    await shift_record.rewrite(turn, shift, one, both=shift.overlap_confirmed)
    turn.say("report-shift-gone-back", what=shift_texts.card_line(turn, one))


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"report-shift-undo": _undo}
