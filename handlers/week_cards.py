"""The week card: on Monday a student sees the past week as it stands, to say that it is right, or to change it.

On LINE it waits for the next answer and costs no quota; on Telegram it goes at once.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import own_days, telling, texts
from handlers.messages import Button, Outgoing, button_data
from handlers.rules.shifts import Segment, share_time, week_of
from handlers.rules.weeks import Week, WeekDay, week
from storage import days_off, outbox, people, reported_days, roster, rounds, shifts, tables, week_cards
from storage.enums import Importance, OutboxState, Platform
from storage.schools import settings_of

WEEK: Final = timedelta(days=7)


async def look(session: AsyncSession, now: datetime) -> int:
    """In each school, from its hour on Monday on, write the next few cards of the past week. Returns how many were written."""
    written = 0
    for school in await roster.schools(session):
        zone = ZoneInfo(school.timezone)
        monday, _ = week_of(now.astimezone(zone).date())
        if now >= datetime.combine(monday, settings_of(school).week_card_at, tzinfo=zone):
            written += await _write_next(session, school, monday, now)
    return written


async def _write_next(session: AsyncSession, school: tables.School, this_monday: date, now: datetime) -> int:
    zone = ZoneInfo(school.timezone)
    monday, sunday = week_of(this_monday - WEEK)
    students = await rounds.next_students(session, "week-card", school.id, this_monday, first=monday, last=sunday)
    if not students:
        return 0
    reported = await own_days.reports(session, students, monday, sunday, zone)
    known = await week_cards.written(session, students, monday)
    # Whoever is writing this very moment gets no card of numbers that change; the week can be confirmed from "my week".
    idle = await reported_days.lock_idle(
        session, [student for student in students if reported[student].last is not None and student not in known]
    )
    written = 0
    for student in idle.values():
        for parcel_id in await week_cards.unsent_parcels(session, student.id):
            await outbox.withdraw(session, parcel_id)
        parcel = await _send(session, student, monday, now)
        if parcel is not None:
            await week_cards.add(session, student, monday, parcel_id=parcel.id, now=now)
            written += 1
    return written


async def rewrite(session: AsyncSession, student: tables.Person, days: Collection[date], now: datetime) -> None:
    """These days have changed: a card about them that has not left yet is written anew. The caller holds the student's row."""
    for monday in {week_of(day)[0] for day in days}:
        card = await week_cards.of_week(session, student.id, monday)
        if card is not None and card.parcel_id is not None and await outbox.withdraw(session, card.parcel_id):
            parcel = await _send(session, student, monday, now)
            card.parcel_id = parcel.id if parcel else None


async def _send(session: AsyncSession, student: tables.Person, monday: date, now: datetime) -> tables.Parcel | None:
    stored = await of_student(session, student, monday)
    if not any(one.segments or one.off for one in stored.days):
        return None

    def draft(locale: str) -> Sequence[Outgoing]:
        return [write(stored, locale)]

    parcels = await telling.tell(session, student, draft, now=now, importance=Importance.NUDGE)
    if not parcels:
        return None
    account = await session.get_one(tables.Account, parcels[0].account_id)
    if account.platform == Platform.LINE:
        parcels[0].state = OutboxState.WAITING
    return parcels[0]


async def of_student(session: AsyncSession, student: tables.Person, monday: date) -> Week:
    """A student's week as it is stored now."""
    zone = ZoneInfo((await people.school(session, student.school_id)).timezone)
    sunday = monday + timedelta(days=6)
    found = await shifts.between(
        session, student.id, own_days.midnight(monday, zone), own_days.midnight(monday + WEEK, zone)
    )
    segments = [
        Segment(
            start=shift.starts_at.astimezone(zone).replace(tzinfo=None),
            end=shift.ends_at.astimezone(zone).replace(tzinfo=None),
            pause=shift.break_minutes,
        )
        for shift in found
    ]
    known = (await own_days.of_students(session, [student.id], monday, sunday, zone)).get(student.id)
    return week(
        monday,
        segments,
        await days_off.between(session, student.id, monday, sunday),
        known.work_days(monday, sunday) if known else (),
    )


def write(stored: Week, locale: str) -> Outgoing:
    """A card in a language, with the buttons that confirm it and that open the week."""
    lines = [
        texts.text("week-cards-heading", locale),
        texts.text("week-cards-days", locale, **_ends(stored, locale)),
        *(line for day in stored.days for line in day_lines(day, locale)),
        texts.text("week-cards-total", locale, hours=texts.length(stored.minutes, locale), days=stored.days_worked),
        *([texts.text("my-week-once", locale)] if share_time(stored.segments) else []),
        texts.text("week-cards-whose", locale),
    ]
    buttons = (
        Button(
            label=texts.text("week-cards-button-right", locale),
            data=button_data("confirm-week-yes", f"{stored.monday}_{fingerprint(stored)}"),
        ),
        Button(
            label=texts.text("week-cards-button-change", locale),
            data=button_data("my-week-of", stored.monday.isoformat()),
        ),
    )
    return Outgoing(key="week-cards-heading", text="\n".join(lines), buttons=buttons, locale=locale)


def fingerprint(stored: Week) -> str:
    """What a card says, in eight characters: so that nobody confirms by an old button what they have not seen."""
    said = [(one.start, one.end, one.pause) for day in stored.days for one in day.segments]
    off = [(day.day, day.off) for day in stored.days if day.off]
    return sha256(repr((stored.monday, said, [(day, str(kind)) for day, kind in off])).encode()).hexdigest()[:8]


def _ends(stored: Week, locale: str) -> dict[str, object]:
    return {"first": texts.day(stored.monday, locale), "last": texts.day(stored.days[-1].day, locale)}


def day_lines(day: WeekDay, locale: str) -> list[str]:
    """What stands for a day of a week: its shifts, why it was free, or that nothing was written down yet; nothing for any other day."""
    named = texts.day(day.day, locale)
    if day.missing:
        return [f"{named}　{texts.text('week-cards-missing', locale)}"]
    lines = [f"{named} {_times(one, locale)}　{texts.length(one.minutes, locale)}" for one in day.segments]
    if day.off is not None:
        lines.append(f"{named}　{texts.text(f'report-shift-option-off-{day.off}', locale)}")
    return lines


def _times(one: Segment, locale: str) -> str:
    end = f"{one.end:%H:%M}"
    until = end if one.end.date() == one.day else texts.text("shift-next-day", locale, at=end)
    return f"{one.start:%H:%M}–{until}"
