"""How shifts are written out for a student: in a card, in a week, in a list of two that overlap."""

from datetime import date, datetime, time, timedelta

from handlers import texts
from handlers.messages import Button
from handlers.rules import shifts as shift_rules
from handlers.rules.shifts import Segment
from handlers.turn import Turn
from storage import shifts, tables
from storage.enums import DayOffKind


def day(turn: Turn, value: date) -> str:
    """A local date with its weekday, and with its year where that is not this one."""
    return texts.day(value, turn.locale, year=value.year != turn.today.year)


def length(turn: Turn, minutes: int) -> str:
    """A length of time."""
    return texts.length(minutes, turn.locale)


def local_segment(turn: Turn, shift: tables.Shift | tables.ShiftRevision) -> Segment:
    """A stored shift, or what it once said, in naive local time."""
    return Segment(
        start=turn.local(shift.starts_at).replace(tzinfo=None),
        end=turn.local(shift.ends_at).replace(tzinfo=None),
        pause=shift.break_minutes,
    )


def clock(turn: Turn, instant: datetime) -> str:
    """The local time of day of an instant."""
    return texts.clock(turn.local(instant))


def times(one: Segment) -> str:
    """From when to when: 08:00–17:00."""
    return f"{one.start:%H:%M}–{one.end:%H:%M}"


def segment_line(turn: Turn, one: Segment) -> str:
    """Day and times, in one short line: 11/24（二）08:00–17:00."""
    until = f"{one.end:%H:%M}" if one.end.date() == one.day else turn.text("shift-next-day", at=f"{one.end:%H:%M}")
    return f"{day(turn, one.day)} {one.start:%H:%M}–{until}"


def card_line(turn: Turn, one: Segment) -> str:
    """Day, times, break and hours."""
    worked = turn.text("shift-worked", length=length(turn, one.minutes))
    return f"{segment_line(turn, one)}\n{break_line(turn, one)}\n{worked}"


def short_card_line(turn: Turn, one: Segment) -> str:
    """The same in one line, for several."""
    worked = turn.text("shift-worked", length=length(turn, one.minutes))
    return f"{segment_line(turn, one)}　{break_line(turn, one)}　{worked}"


def break_line(turn: Turn, one: Segment) -> str:
    """How long the break was; or that it is not known."""
    if one.pause is None:
        return turn.text("shift-break-unknown")
    return turn.text("shift-break", length=length(turn, one.pause)) if one.pause else turn.text("shift-break-none")


def off_line(turn: Turn, value: date, kind: DayOffKind) -> str:
    """A day without work."""
    return f"{day(turn, value)} {turn.text(f'report-shift-option-off-{kind}')}"


def week_button(turn: Turn, value: date) -> Button:
    """Opens the week of a local date, and says which one where that is not this week."""
    monday, sunday = shift_rules.week_of(value)
    return turn.button(
        "report-shift-button-week",
        "my-week-of",
        value.isoformat(),
        week="this" if monday <= turn.today <= sunday else "other",
        first=texts.short_day(monday, turn.locale, year=monday.year != turn.today.year),
    )


async def worked_minutes(turn: Turn, first: date, last: date) -> int:
    """Minutes worked by this student in shifts that start on the local days from `first` to `last`, both included; each counts once."""
    return shift_rules.worked_minutes(local_segment(turn, shift) for shift in await of_days(turn, first, last))


async def of_days(turn: Turn, first: date, last: date) -> list[tables.Shift]:
    """This student's shifts that start on the local days from `first` to `last`, both included."""
    begin = turn.instant(datetime.combine(first, time.min))
    end = turn.instant(datetime.combine(last + timedelta(days=1), time.min))
    return await shifts.between(turn.session, turn.somebody.id, begin, end)
