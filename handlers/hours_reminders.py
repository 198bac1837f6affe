"""Work days without an entry: a student is asked once about each, in the evening after it, and no more once something is written."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import own_days, telling, texts
from handlers.messages import Button, Outgoing, button_data
from handlers.rules.shifts import usual_of
from handlers.rules.work_days import DAY
from storage import hours_nudges, outbox, people, placements, reported_days, roster, rounds, shifts, tables
from storage.enums import Importance, OutboxState
from storage.schools import settings_of

BACK: Final = 3
"""So many days back a day is asked about, from yesterday on. Never today: a late shift may still run."""

GIVES_UP_AFTER: Final = timedelta(days=14)
"""Whoever has reported nothing for so long is not asked every evening: by then it is for the teacher to say hello (`silence`)."""


async def look(session: AsyncSession, now: datetime) -> int:
    """In each school, from its hour on, ask the next few students of today's round. Returns how many messages were written."""
    written = 0
    for school in await roster.schools(session):
        local = now.astimezone(ZoneInfo(school.timezone))
        if local.time() >= settings_of(school).hours_asked_at:
            written += await _ask_next(session, school, local.date(), now)
    return written


async def _ask_next(session: AsyncSession, school: tables.School, today: date, now: datetime) -> int:
    zone = ZoneInfo(school.timezone)
    first, last = today - BACK * DAY, today - DAY
    students = await rounds.next_students(session, "missing-hours", school.id, today, first=first, last=last)
    if not students:
        return 0
    asked = await hours_nudges.asked(session, students, own_days.days_before(today, BACK))
    due = [
        student_id
        for student_id, days in (await missing_days(session, students, first, last, zone)).items()
        if days - asked.get(student_id, set())
    ]
    # What somebody is writing this very moment comes first: they are left for tomorrow, and everybody else is looked at once more.
    idle = await reported_days.lock_idle(session, due)
    missing = await missing_days(session, set(idle), first, last, zone)
    written = 0
    for student_id in sorted(missing):
        days = missing[student_id]
        if days - asked.get(student_id, set()):
            written += await _ask(session, idle[student_id], days, asked.get(student_id, set()), now)
    return written


async def missing_days(
    session: AsyncSession, student_ids: Collection[int], first: date, last: date, zone: ZoneInfo
) -> dict[int, set[date]]:
    """The own work days of students, from `first` to `last`, about which nothing is known. Students without any are left out, and so
    are those who are on the clock, whoever cannot be reached, and the days before somebody joined.
    """
    known = await own_days.of_students(session, student_ids, first, last, zone)
    joined = await hours_nudges.joined(session, known)
    busy = await reported_days.on_the_clock(session, known)
    found: dict[int, set[date]] = {}
    for student_id, days in known.items():
        if student_id in busy or student_id not in joined:
            continue
        since = max(own_days.local_day(joined[student_id], zone), days.placements[0].first_day)
        missing = {
            day
            for day in days.work_days(max(first, since), last)
            if not days.reported.has(day) and day - max(since, days.reported.last or since) <= GIVES_UP_AFTER
        }
        if missing:
            found[student_id] = missing
    return found


async def _ask(
    session: AsyncSession, student: tables.Person, missing: set[date], asked: set[date], now: datetime
) -> int:
    """One message for all days that are missing, with those of earlier ones that have not left yet."""
    days = missing - asked
    for parcel_id, questions in (await hours_nudges.unsent(session, student.id)).items():
        if await outbox.withdraw(session, parcel_id):
            days |= missing & {question.day for question in questions}
    return int(await _write(session, student, days, now) is not None)


async def answered(session: AsyncSession, student: tables.Person, days: Collection[date], now: datetime) -> None:
    """Something was written about these days: a question about them that has not left yet asks for the rest, or not at all.

    The caller holds the student's row.
    """
    asked_in = await hours_nudges.of_parcels(session, student.id, days)
    if not asked_in:
        return
    zone = ZoneInfo((await people.school(session, student.school_id)).timezone)
    for parcel_id, questions in asked_in.items():
        kept = (await session.get_one(tables.Parcel, parcel_id, populate_existing=True)).state == OutboxState.WAITING
        if not await outbox.withdraw(session, parcel_id):
            continue
        asked = {question.day for question in questions}
        known = (await own_days.reports(session, [student.id], min(asked), max(asked), zone))[student.id]
        rest = {day for day in asked if not known.has(day)}
        parcel = await _write(session, student, rest, now) if rest else None
        if parcel is not None and kept:
            parcel.state = OutboxState.WAITING


async def _write(
    session: AsyncSession, student: tables.Person, days: Collection[date], now: datetime
) -> tables.Parcel | None:
    usual = await knows_usual(session, student.id, max(days))

    def draft(locale: str) -> Sequence[Outgoing]:
        return [write(sorted(days), locale, usual=usual)]

    parcels = await telling.tell(session, student, draft, now=now, importance=Importance.NUDGE)
    if not parcels:
        return None
    await hours_nudges.write(session, student, days, parcels[0].id, now)
    return parcels[0]


async def knows_usual(session: AsyncSession, student_id: int, day: date) -> bool:
    """Whether "as usual" means something: a usual shift is stated, or one was reported."""
    placement = await placements.current(session, student_id, day)
    stated = placement is not None and usual_of(placement.usual_shift) is not None
    return stated or bool(await shifts.newest(session, student_id, limit=1))


def write(days: Sequence[date], locale: str, *, usual: bool) -> Outgoing:
    """The question about one day or several, in a language: for each day as usual, no work, or other hours."""
    separator = texts.text("hours-reminders-separator", locale)
    named = separator.join(texts.day(day, locale) for day in days)
    answers = [("usual", "hours-reminders-usual")] if usual else []
    answers += [("off", "hours-reminders-off"), ("fill", "hours-reminders-fill")]
    several = len(days) > 1
    buttons = tuple(
        Button(
            label=texts.text(f"hours-reminders-button-{answer}{'-of' if several else ''}", locale, **_of(day, locale)),
            data=button_data(action, day.isoformat()),
        )
        for day in days
        for answer, action in answers
    )
    return Outgoing(
        key="hours-reminders-missing",
        text=texts.text("hours-reminders-missing", locale, days=named),
        buttons=buttons,
        locale=locale,
    )


def _of(day: date, locale: str) -> dict[str, object]:
    return {"day": texts.day(day, locale)}
