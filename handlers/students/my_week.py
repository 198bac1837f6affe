"""A student's own record, a week at a time: every entry can be corrected or withdrawn, and gaps are shown as gaps."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from typing import Final

from handlers import access
from handlers.messages import Button
from handlers.rules.shifts import Segment, share_time, week_of, worked_minutes
from handlers.students import days_off, shift_record, shift_texts
from handlers.turn import Turn
from storage import days_off as stored_days_off
from storage import placements, shifts, tables, week_cards
from storage.enums import ShiftState

MOST_BUTTONS: Final = 8
WITHDRAWN: Final = ("not-worked", "twice", "wrong")
"""Why an entry is taken back."""


async def show(turn: Turn) -> None:
    """This week."""
    await _show_week(turn, turn.today)


async def _show_week(turn: Turn, any_day: date) -> None:
    monday, sunday = week_of(any_day)
    found = await shift_texts.of_days(turn, monday, sunday)
    off = await stored_days_off.between(turn.session, turn.somebody.id, monday, sunday)
    by_day: dict[date, list[tables.Shift]] = {}
    for shift in found:
        by_day.setdefault(turn.local(shift.starts_at).date(), []).append(shift)
    heading = turn.text("my-week-heading", first=shift_texts.day(turn, monday), last=shift_texts.day(turn, sunday))
    lines = [heading]
    for number in range(7):
        day = monday + timedelta(days=number)
        if day > turn.today and day not in by_day and day not in off:
            break
        lines += await _day_lines(turn, day, by_day.get(day, []), off)
    segments = [shift_texts.local_segment(turn, shift) for shift in found]
    total = worked_minutes(segments)
    lines.append(turn.text("my-week-total", hours=shift_texts.length(turn, total)))
    if share_time(segments):
        lines.append(turn.text("my-week-once"))
    card = await week_cards.of_week(turn.session, turn.somebody.id, monday)
    confirmed = card.minutes if card is not None and card.confirmed_at is not None else None
    if confirmed == total:
        lines.append(turn.text("my-week-confirmed"))
    elif confirmed is not None:
        before = shift_texts.length(turn, confirmed)
        lines.append(turn.text("my-week-confirmed-before", before=before, now=shift_texts.length(turn, total)))
    buttons = _buttons(turn, monday, found)
    if sunday < turn.today and (found or off) and confirmed != total:
        buttons = (turn.button("my-week-button-confirm", "confirm-week", monday.isoformat()), *buttons)
    turn.say("my-week-heading", body="\n".join(lines), buttons=buttons)


async def _day_lines(turn: Turn, day: date, found: list[tables.Shift], off: Mapping[date, object]) -> list[str]:
    written = shift_texts.day(turn, day)
    lines = []
    for shift in found:
        one = shift_texts.local_segment(turn, shift)
        mark = turn.text("my-week-both") if shift.overlap_confirmed else ""
        lines.append(f"{shift_texts.segment_line(turn, one)}　{shift_texts.length(turn, one.minutes)}{mark}")
    if day in off:
        lines.append(f"{written}　{turn.text(f'report-shift-option-off-{off[day]}')}")
    if not lines and await placements.current(turn.session, turn.somebody.id, day) is not None:
        lines.append(f"{written}　{turn.text('my-week-nothing')}")
    return lines


def _buttons(turn: Turn, monday: date, found: list[tables.Shift]) -> tuple[Button, ...]:
    before = turn.button("my-week-button-before", "my-week-of", (monday - timedelta(days=7)).isoformat())
    buttons = [before]
    if monday + timedelta(days=7) <= turn.today:
        buttons.append(turn.button("my-week-button-after", "my-week-of", (monday + timedelta(days=7)).isoformat()))
    buttons += [
        turn.button(
            "my-week-button-entry",
            "my-week-entry",
            shift.id,
            what=shift_texts.segment_line(turn, shift_texts.local_segment(turn, shift)),
        )
        for shift in found[: MOST_BUTTONS - len(buttons)]
    ]
    return tuple(buttons)


async def _of(turn: Turn, argument: str) -> None:
    try:
        day = date.fromisoformat(argument)
    except ValueError:
        raise access.NotAllowed from None
    await _show_week(turn, min(max(day, date(2015, 1, 1)), turn.today))


async def _entry(turn: Turn, argument: str) -> None:
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(argument))
    one = shift_texts.local_segment(turn, shift)
    lines = [shift_texts.card_line(turn, one)]
    if shift.state == ShiftState.WITHDRAWN:
        lines.append(turn.text("my-week-was-withdrawn"))
    history = await shifts.revisions(turn.session, shift.id)
    if len(history) > 1:
        lines.append(turn.text("my-week-changes", count=len(history) - 1))
        first = history[0]
        earlier = Segment(
            start=turn.local(first.starts_at).replace(tzinfo=None),
            end=turn.local(first.ends_at).replace(tzinfo=None),
            pause=first.break_minutes,
        )
        lines.append(turn.text("my-week-first-said", what=shift_texts.segment_line(turn, earlier)))
    buttons = (
        turn.button("my-week-button-correct", "report-shift-correct", shift.id),
        turn.button("my-week-button-withdraw", "my-week-withdraw", shift.id),
    )
    turn.say("my-week-entry", body="\n".join(lines), buttons=buttons if shift.state == ShiftState.REPORTED else ())


async def _ask_withdraw(turn: Turn, argument: str) -> None:
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(argument))
    what = shift_texts.segment_line(turn, shift_texts.local_segment(turn, shift))
    reasons = tuple(
        turn.button(f"my-week-button-{reason}", "my-week-withdraw-yes", f"{shift.id}-{reason}") for reason in WITHDRAWN
    )
    turn.say(
        "my-week-really-withdraw", what=what, buttons=(*reasons, turn.button("my-week-button-keep", "open", "my_week"))
    )


async def _withdraw(turn: Turn, argument: str) -> None:
    shift_id, _, reason = argument.partition("-")
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(shift_id))
    lines = [turn.text("my-week-withdrawn")]
    if shift.state == ShiftState.REPORTED:
        back = await shift_record.withdraw(turn, shift, reason if reason in WITHDRAWN else None)
        lines += [days_off.again_line(turn, back)] if back is not None else []
    week = shift_texts.week_button(turn, turn.local(shift.starts_at).date())
    turn.say("my-week-withdrawn", body="\n".join(lines), buttons=(week,))


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "my-week-of": _of,
    "my-week-entry": _entry,
    "my-week-withdraw": _ask_withdraw,
    "my-week-withdraw-yes": _withdraw,
}
