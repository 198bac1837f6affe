"""The answers to a question about a work day without an entry: as usual, no work, or other hours."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date

from handlers import access, dialogues, record_changes
from handlers.rules.shifts import Segment, segment
from handlers.students import days_off, report_shift, shift_answers, shift_record, shift_texts
from handlers.turn import Turn
from storage import days_off as stored_days_off
from storage import placements, tables
from storage.enums import DayOffKind


async def _usual(turn: Turn, argument: str) -> None:
    """The usual shift on that day, to be looked at and saved."""
    day = _day(turn, argument)
    if (placement := await _still_missing(turn, day)) is None:
        return
    one = await _usual_on(turn, placement, day)
    if one is None:
        await _fill(turn, argument)
    else:
        await dialogues.start(turn, report_shift.FORM, {"items": [shift_answers.segment_json(one)]})


async def _fill(turn: Turn, argument: str) -> None:
    """The form, with the day filled in."""
    day = _day(turn, argument)
    if await _still_missing(turn, day) is not None:
        await dialogues.start(turn, report_shift.FORM, {"how": shift_answers.OTHER, "day": day.isoformat()})


async def _off(turn: Turn, argument: str) -> None:
    """There was no shift that day: one tap, and one to undo it."""
    day = _day(turn, argument)
    placement = await _still_missing(turn, day)
    if placement is None:
        return
    await days_off.say(turn, placement, day, DayOffKind.REST)
    turn.say(
        "hours-reminders-off-saved",
        day=shift_texts.day(turn, day),
        buttons=(
            turn.button("report-shift-button-undo", "hours-reminders-off-undo", day.isoformat()),
            shift_texts.week_button(turn, day),
        ),
    )


async def _undo(turn: Turn, argument: str) -> None:
    day = _day(turn, argument)
    off = await stored_days_off.between(turn.session, turn.somebody.id, day, day)
    if off.get(day) is DayOffKind.REST:
        await stored_days_off.take_back(turn.session, turn.somebody.id, day, now=turn.now)
        await record_changes.follow(turn.session, turn.somebody, [day], turn.now)
    fill = turn.button("hours-reminders-button-fill", "hours-reminders-fill", day.isoformat())
    turn.say("hours-reminders-off-undone", day=shift_texts.day(turn, day), buttons=(fill,))


async def _still_missing(turn: Turn, day: date) -> tables.Placement | None:
    """The placement of a day about which nothing is known; None, and said so, where it is known or there is none."""
    placement = await placements.current(turn.session, turn.somebody.id, day)
    off = await stored_days_off.between(turn.session, turn.somebody.id, day, day)
    if placement is None:
        turn.say("report-shift-not-placed", what=shift_texts.day(turn, day))
        return None
    if off or await shift_texts.of_days(turn, day, day):
        week = shift_texts.week_button(turn, day)
        turn.say("hours-reminders-known", day=shift_texts.day(turn, day), buttons=(week,))
        return None
    return placement


async def _usual_on(turn: Turn, placement: tables.Placement, day: date) -> Segment | None:
    usual = await shift_record.usual(turn, placement)
    return segment(day, *usual[0]) if usual else None


def _day(turn: Turn, argument: str) -> date:
    """The local date that a button is about. Raises NotAllowed for anything else, and for a day to come."""
    try:
        day = date.fromisoformat(argument)
    except ValueError:
        raise access.NotAllowed from None
    if not date(2015, 1, 1) <= day <= turn.today:
        raise access.NotAllowed
    return day


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "hours-reminders-usual": _usual,
    "hours-reminders-fill": _fill,
    "hours-reminders-off": _off,
    "hours-reminders-off-undo": _undo,
}
