"""On the clock by two taps: one when work begins, one when it ends. A forgotten end is asked about; nobody invents it."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from handlers import access, dialogues
from handlers.messages import Button
from handlers.rules.shifts import LONGEST, Segment, needs_break_question, segment
from handlers.students import report_shift, shift_answers, shift_record, shift_texts
from handlers.students.saved_hours import Saved
from handlers.turn import Turn
from storage import clocked_shifts, people, placements, shifts, tables
from storage.enums import ShiftState

ASKED_AFTER: Final = timedelta(minutes=30)
"""So long after the usual end a forgotten one is asked about (A2)."""

WITHOUT_USUAL: Final = timedelta(hours=10)
"""When nothing is usual yet, asked so long after the start."""

STILL: Final = timedelta(hours=2)
SHORTEST: Final = timedelta(minutes=5)
"""Two taps closer together are one that was tapped twice."""

BREAKS: Final = (30, 60, 90, 0)


async def clock(turn: Turn) -> None:
    """The one key for both: work begins, or ends."""
    running = await clocked_shifts.running(turn.session, turn.somebody.id)
    await (clock_in(turn) if running is None else clock_out(turn))


async def clock_in(turn: Turn) -> None:
    """Work begins, or: it began already, since then."""
    await people.lock(turn.session, turn.somebody.id)
    placement = await placements.current(turn.session, turn.somebody.id, turn.today)
    if placement is None:
        turn.say("report-shift-no-placement")
        return
    running = await clocked_shifts.running(turn.session, turn.somebody.id)
    if running is not None:
        await _since(turn, running)
        return
    now = _minute(turn.now)
    running = await clocked_shifts.begin(turn.session, placement, now=now, ask_at=await _ask_at(turn, placement, now))
    turn.say("clock-in-began", at=shift_texts.clock(turn, now), buttons=_on_the_clock(turn, running))


async def clock_out(turn: Turn) -> None:
    """Work ends, and is saved as it is; the break is asked after that."""
    await people.lock(turn.session, turn.somebody.id)
    running = await clocked_shifts.running(turn.session, turn.somebody.id)
    if running is None:
        turn.say("clock-in-not-running")
        await report_shift.open_form(turn)
        return
    one = Segment(start=_local(turn, running.began_at), end=_local(turn, _minute(turn.now)))
    if one.end - one.start < SHORTEST:
        await _since(turn, running)
    elif one.end - one.start > LONGEST:
        await _when_did_it_end(turn, running)
    elif await shifts.overlapping(turn.session, turn.somebody.id, turn.instant(one.start), turn.instant(one.end)):
        items = [shift_answers.segment_json(one)]
        await dialogues.start(turn, report_shift.FORM, {"items": items}, fixed={"clocked": running.id})
    else:
        await _save(turn, running, one)


async def _save(turn: Turn, running: tables.ClockedShift, one: Segment) -> None:
    placement = await turn.session.get_one(tables.Placement, running.placement_id)
    shift = await shift_record.write(turn, placement, one)
    await clocked_shifts.end(turn.session, running.id, shift, turn.now)
    turn.say("clock-in-ended", what=shift_texts.card_line(turn, one))
    await shift_record.say_saved(turn, Saved(new=[shift]))
    if needs_break_question(one):
        buttons = tuple(
            turn.button("report-shift-option-minutes", "clock-in-break", f"{shift.id}-{minutes}", minutes=minutes)
            if minutes
            else turn.button("report-shift-option-no-break", "clock-in-break", f"{shift.id}-0")
            for minutes in BREAKS
        )
        turn.say("report-shift-ask-pause", buttons=buttons)


async def _break(turn: Turn, argument: str) -> None:
    """The break of a shift that was just clocked."""
    shift_id, _, minutes = argument.partition("-")
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(shift_id))
    one = shift_texts.local_segment(turn, shift)
    pause = access.as_id(minutes)
    if shift.state != ShiftState.REPORTED:
        turn.say("report-shift-is-withdrawn")
    elif timedelta(minutes=pause) >= one.end - one.start:
        turn.say("report-shift-not-break", what=shift_texts.segment_line(turn, one))
    else:
        one = Segment(start=one.start, end=one.end, pause=pause)
        await shift_record.rewrite(turn, shift, one, both=shift.overlap_confirmed)
        turn.say("clock-in-break-kept", what=shift_texts.card_line(turn, one))


async def _since(turn: Turn, running: tables.ClockedShift) -> None:
    turn.say("clock-in-since", at=turn.moment(running.began_at), buttons=_on_the_clock(turn, running))


def _on_the_clock(turn: Turn, running: tables.ClockedShift) -> tuple[Button, ...]:
    return (
        turn.button("clock-in-button-out", "open", "clock_out"),
        turn.button("clock-in-button-drop", "clock-in-drop", running.id),
    )


async def _mine(turn: Turn, argument: str) -> tables.ClockedShift | None:
    """The one that is running, if it is the one that the button is about; a stale button changes nothing."""
    await people.lock(turn.session, turn.somebody.id)
    running = await clocked_shifts.running(turn.session, turn.somebody.id)
    if running is None or running.id != access.as_id(argument):
        turn.say("clock-in-over")
        return None
    return running


async def _drop(turn: Turn, argument: str) -> None:
    if (running := await _mine(turn, argument)) is not None:
        await clocked_shifts.end(turn.session, running.id, None, turn.now)
        turn.say("clock-in-dropped")


async def _still(turn: Turn, argument: str) -> None:
    if (running := await _mine(turn, argument)) is not None:
        running.asked_at = None
        running.next_action_at = turn.now + STILL
        turn.say("clock-in-still", buttons=_on_the_clock(turn, running))


async def _earlier(turn: Turn, argument: str) -> None:
    if (running := await _mine(turn, argument)) is not None:
        await _when_did_it_end(turn, running)


async def _when_did_it_end(turn: Turn, running: tables.ClockedShift) -> None:
    began = _local(turn, running.began_at)
    await dialogues.start(
        turn,
        report_shift.FORM,
        {"how": shift_answers.OTHER, "day": began.date().isoformat()},
        fixed={"clocked": running.id, "began": f"{began:%H:%M}"},
    )


async def _ask_at(turn: Turn, placement: tables.Placement, began: datetime) -> datetime:
    """Half an hour after this would usually end: the usual shift whose start is nearest decides how long it is."""
    local = _local(turn, began)
    lengths = []
    for times, _ in await shift_record.usual(turn, placement):
        one = segment(local.date(), times, None)
        lengths.append((abs(one.start - local), one.end - one.start))
    return began + (min(lengths)[1] + ASKED_AFTER if lengths else WITHOUT_USUAL)


def _minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)


def _local(turn: Turn, instant: datetime) -> datetime:
    return turn.local(instant).replace(tzinfo=None)


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "clock-in-break": _break,
    "clock-in-drop": _drop,
    "clock-in-still": _still,
    "clock-in-earlier": _earlier,
}
