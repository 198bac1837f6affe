"""Undo what was just saved: new entries are taken back, a correction goes back to what was said before it, a day off is forgotten."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date

from handlers import access
from handlers.students import days_off, saved_hours, shift_record, shift_texts
from handlers.turn import Turn
from storage import clocked_shifts, people, shifts, tables
from storage import days_off as stored_days_off
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


async def _take_back(turn: Turn, new: Sequence[tables.Shift], off: Sequence[tuple[date, int]]) -> None:
    undone = [shift for shift in new if shift.state == ShiftState.REPORTED]
    words = [await shift_record.withdraw(turn, shift) for shift in undone]
    words += [await days_off.undo(turn, day, number) for day, number in off]
    going_on = [row for shift in undone if (row := await clocked_shifts.reopen(turn.session, shift)) is not None]
    says = {"at": shift_texts.clock(turn, going_on[0].began_at)} if going_on else {}
    if going_on:
        key = "report-shift-clock-goes-on"
    elif undone or any(words):
        key = "report-shift-undone"
    else:
        key = "report-shift-changed-since" if await _still_off(turn, off) else "report-shift-is-withdrawn"
    again = [
        days_off.again_line(turn, word) for word in words if word is not None and word.state == ShiftState.REPORTED
    ]
    turn.say(key, body="\n".join([turn.text(key, **says), *again]))


async def _still_off(turn: Turn, off: Sequence[tuple[date, int]]) -> bool:
    days = [day for day, _ in off]
    return bool(days) and bool(await stored_days_off.between(turn.session, turn.somebody.id, min(days), max(days)))


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
    one = shift_texts.local_segment(turn, before)
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
