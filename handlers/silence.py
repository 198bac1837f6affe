"""Students of whom nothing was heard on their last work days. They may just be busy, or something may be wrong: a reason to say hello."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import own_days
from handlers.rules.work_days import DAY
from storage import quiet_students, reported_days, tables
from storage.schools import settings_of

NEW: Final = timedelta(days=28)
"""So long a placement is new: the weeks in which most of what goes wrong goes wrong."""

SEEN_BACK: Final = timedelta(days=84)
"""So far back work days are counted: far enough for twenty of them in any programme."""


LATELY: Final = timedelta(days=14)
"""Whoever had no work day for so long is at school, or the class has ended: there was nothing to report."""


@dataclass(frozen=True, kw_only=True)
class Quiet:
    """A student of whom nothing was heard. `last` is the latest day of any entry. `open_case` knows only cases that the reader may see."""

    student_id: int
    name: str
    place: str
    last: date | None
    new: bool
    open_case: bool
    reachable: bool


@dataclass(frozen=True, kw_only=True)
class Silence:
    """The quiet ones, in the order in which to say hello; and how many have never joined, of whom nothing could be heard."""

    quiet: tuple[Quiet, ...] = ()
    not_joined: int = 0


async def of_students(session: AsyncSession, school: tables.School, today: date, *, teacher_id: int | None) -> Silence:
    """Who of a teacher's students, or of the whole school (None), has reported neither hours nor a day off on their last work days
    (`silent_after_work_days`), counted from the day they joined. New placements and open cases first, then whoever has been silent
    longest. The number of queries is fixed.
    """
    least = settings_of(school).silent_after_work_days
    zone = ZoneInfo(school.timezone)
    since_day = today - least * DAY
    placed = await quiet_students.without_entries(
        session,
        school.id,
        teacher_id=teacher_id,
        since=own_days.midnight(since_day, zone),
        since_day=since_day,
        today=today,
    )
    if not placed:
        return Silence()
    ids = {one.student_id for one in placed}
    last = await _last_days(session, ids, zone)
    joined, reachable = await _accounts(session, ids, zone)
    known = await own_days.of_students(session, ids, today - SEEN_BACK, today - DAY, zone)
    cases = await quiet_students.with_open_case(session, school.id, ids, teacher_id=teacher_id)
    found = []
    not_joined = 0
    for one in placed:
        last_day = last.get(one.student_id)
        if one.student_id not in joined and last_day is None:
            not_joined += 1
            continue
        heard = last_day + DAY if last_day else joined[one.student_id]
        silent_from = max(one.first_day, heard)
        silent = known[one.student_id].work_days(max(silent_from, today - SEEN_BACK), today - DAY)
        if len(silent) < least or silent[-1] < today - LATELY:
            continue
        quiet = Quiet(
            student_id=one.student_id,
            name=one.name,
            place=one.place,
            last=last_day,
            new=today - one.first_day < NEW,
            open_case=one.student_id in cases,
            reachable=one.student_id in reachable,
        )
        found.append((not (quiet.new or quiet.open_case), silent_from, one.student_id, quiet))
    found.sort(key=lambda row: row[:3])
    return Silence(quiet=tuple(row[3] for row in found), not_joined=not_joined)


async def _accounts(
    session: AsyncSession, student_ids: set[int], zone: ZoneInfo
) -> tuple[dict[int, date], frozenset[int]]:
    """Since which local day students have been here, and who can be written to."""
    joined: dict[int, date] = {}
    reachable = set()
    for student_id, linked_at, blocked_at in await quiet_students.accounts(session, student_ids):
        if linked_at is not None:
            day = own_days.local_day(linked_at, zone)
            joined[student_id] = min(day, joined.get(student_id, day))
        if blocked_at is None:
            reachable.add(student_id)
    return joined, frozenset(reachable)


async def _last_days(session: AsyncSession, student_ids: set[int], zone: ZoneInfo) -> dict[int, date]:
    starts = await reported_days.last_starts(session, student_ids)
    last = {student_id: own_days.local_day(instant, zone) for student_id, instant in starts.items()}
    for student_id, day in (await reported_days.last_days_off(session, student_ids)).items():
        last[student_id] = max(day, last.get(student_id, day))
    return last
