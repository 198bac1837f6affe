"""The weeks of many students as their teacher reviews them: what is stored, loaded at once, and what there is to look at in each."""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import own_days
from handlers.holidays_tw import labour_holidays_between
from handlers.own_days import OwnDays
from handlers.rules.labour_law.facts import Finding, WorkedShift
from handlers.rules.labour_law.judge import findings
from handlers.rules.labour_law.terms import Flex, Terms, stored_terms
from handlers.rules.programme_calendar import class_days, day_of
from handlers.rules.shifts import Segment, overlap, week_of, worked_minutes
from handlers.rules.week_review import Reason, Said, Seen, Written, is_settled, reasons
from handlers.rules.weeks import week
from handlers.rules.work_days import BY_WEEK, DAY
from storage import people, tables
from storage import week_reviews as stored_reviews
from storage.enums import Regime, ShiftState, WeekReviewState
from storage.schools import settings_of

AROUND: Final = timedelta(days=70)
"""The longest windows of the law (cycles of eight weeks, three months of overtime) that a shift of the week may belong to."""

NEAR: Final = timedelta(days=35)
"""All other windows (four weeks, a month) that it may belong to."""

WEEK: Final = timedelta(days=7)
BEFORE: Final = 4
"""So many earlier weeks say what is usual."""


@dataclass(frozen=True, kw_only=True)
class Reviewed:
    """A student's week, why it is to be looked at, and the newest word on it with the name of whoever said it."""

    student: tables.Person
    seen: Seen
    reasons: tuple[Reason, ...]
    review: tables.WeekReview | None
    reviewer: str

    @property
    def settled(self) -> bool:
        """Whether the word on it still stands."""
        return is_settled(self.seen)

    @property
    def returned(self) -> bool:
        """Whether the newest word was to look at it again."""
        return self.review is not None and self.review.state == WeekReviewState.RETURNED

    @property
    def plain(self) -> bool:
        """Whether there is nothing to look at."""
        return not self.reasons and not self.returned


async def of_week(
    session: AsyncSession,
    school: tables.School,
    monday: date,
    *,
    teacher_id: int | None,
    today: date,
    student_id: int | None = None,
    unsettled: bool = False,
) -> list[Reviewed]:
    """The week of every student of a teacher (see `storage.week_reviews.students`), or of the whole school (None), by student code;
    with `student_id` of that one, with `unsettled` only those on which no word stands. The number of queries is fixed. Days are local
    dates of the school.
    """
    sunday = monday + WEEK - DAY
    students = await stored_reviews.students(
        session, school.id, teacher_id=teacher_id, first=monday, last=sunday, today=today, student_id=student_id
    )
    if not students:
        return []
    zone = ZoneInfo(school.timezone)
    ids = [student.id for student in students]
    first, last = monday - AROUND, sunday + AROUND
    begin, end = own_days.midnight(first, zone), own_days.midnight(last + DAY, zone)
    days = await own_days.of_students(session, ids, first, last, zone)
    shifts = await stored_reviews.shifts_between(session, ids, begin, end)
    cards = await stored_reviews.confirmed(session, ids, monday)
    reviews = await stored_reviews.of_week(session, ids, monday)
    written = await stored_reviews.revisions(session, {*cards, *reviews}, begin, end)
    names = await people.named(session, {review.reviewed_by for review in reviews.values()})
    judge = await _judge(session, days, monday)
    found = []
    for student in students:
        card, review = cards.get(student.id), reviews.get(student.id)
        seen = _seen(
            days[student.id],
            shifts[student.id],
            monday,
            zone,
            late_after=settings_of(school).late_after_days,
            written=tuple(_written(one, zone) for one in written.get(student.id, ())),
            confirmed=Said(at=card.confirmed_at, minutes=card.minutes or 0) if card and card.confirmed_at else None,
            reviewed=Said(at=review.reviewed_at, minutes=review.minutes, state=WeekReviewState(review.state))
            if review
            else None,
        )
        if unsettled and is_settled(seen):
            continue
        seen = replace(seen, findings=judge.of(student, days[student.id], shifts[student.id], zone))
        reviewer = names[review.reviewed_by] if review else ""
        found.append(Reviewed(student=student, seen=seen, reasons=reasons(seen), review=review, reviewer=reviewer))
        await asyncio.sleep(0)  # to judge a whole school takes a second or two: others are answered in between
    return found


def _seen(
    days: OwnDays,
    shifts: Collection[tables.Shift],
    monday: date,
    zone: ZoneInfo,
    *,
    late_after: int,
    written: tuple[Written, ...],
    confirmed: Said | None,
    reviewed: Said | None,
) -> Seen:
    _, sunday = week_of(monday)
    all_segments = [(_segment(shift, zone), shift) for shift in shifts]
    of_week = [(one, shift) for one, shift in all_segments if monday <= one.day <= sunday]
    before: dict[date, list[Segment]] = {monday - number * WEEK: [] for number in range(1, BEFORE + 1)}
    for one, _ in all_segments:
        begins, _ = week_of(one.day)
        if begins in before:
            before[begins].append(one)
    free = {day: kind for day, kind in days.reported.off.items() if monday <= day <= sunday}
    late = {
        one.day for one, shift in of_week if (own_days.local_day(shift.reported_at, zone) - one.day).days > late_after
    }
    return Seen(
        week=week(monday, [one for one, _ in of_week], free, days.work_days(monday, sunday)),
        overlapping=any(
            overlap(one, other) for one, shift in of_week for other, another in all_segments if shift is not another
        ),
        late=tuple(sorted(late)),
        before=tuple(worked_minutes(worked) for worked in before.values()),
        explained=bool(free) or any(_is_unusual(days, monday + number * DAY) for number in range(7)),
        written=written,
        confirmed=confirmed,
        reviewed=reviewed,
    )


def _is_unusual(days: OwnDays, day: date) -> bool:
    """Whether the student had no placement on a day, or the school's calendar takes it out of the ordinary week."""
    placement = days.placement_on(day)
    calendar = days.calendars.get(placement.class_id) if placement else None
    if calendar is None or not calendar.starts_on <= day <= calendar.ends_on:
        return True
    return day_of(calendar, day).kind not in BY_WEEK


@dataclass(frozen=True, kw_only=True)
class _Judge:
    """What is needed to say what the law says of students' weeks, by placement and class."""

    monday: date
    terms: Mapping[int, Terms]
    classes: Mapping[int, frozenset[date]]
    holidays: Collection[date]

    def of(
        self, student: tables.Person, days: OwnDays, shifts: Collection[tables.Shift], zone: ZoneInfo
    ) -> tuple[Finding, ...]:
        """The findings of each placement in which something was worked in the week."""
        found: list[Finding] = []
        for placement in days.placements:
            terms = self.terms.get(placement.id, Terms())
            long = terms.flex is Flex.EIGHT_WEEK or terms.three_month_cycle
            first, last = self.monday - (AROUND if long else NEAR), self.monday + WEEK + (AROUND if long else NEAR)
            all_segments = [_segment(shift, zone) for shift in shifts if shift.placement_id == placement.id]
            segments = [one for one in all_segments if first <= one.day < last]
            if not any(week_of(one.day)[0] == self.monday for one in segments):
                continue
            found += findings(
                [WorkedShift(start=one.start, end=one.end, pause=one.pause) for one in segments],
                regime=Regime(placement.regime),
                birthdate=student.birthdate,
                terms=terms,
                holidays=self.holidays,
                classes=self.classes.get(placement.class_id, frozenset()),
            )
        return tuple(found)


async def _judge(session: AsyncSession, days: Mapping[int, OwnDays], monday: date) -> _Judge:
    sunday = monday + WEEK - DAY
    first, last = monday - AROUND, sunday + AROUND
    placements = [placement for one in days.values() for placement in one.placements]
    stored = await stored_reviews.terms(session, [placement.id for placement in placements], sunday)
    calendars = {class_id: calendar for one in days.values() for class_id, calendar in one.calendars.items()}
    return _Judge(
        monday=monday,
        terms={placement_id: stored_terms(raw) for placement_id, raw in stored.items()},
        classes={class_id: class_days(calendar, first, last) for class_id, calendar in calendars.items()},
        holidays=labour_holidays_between(first, last),
    )


def _segment(shift: tables.Shift | tables.ShiftRevision, zone: ZoneInfo) -> Segment:
    """What a shift says, in naive local time."""
    return Segment(
        start=shift.starts_at.astimezone(zone).replace(tzinfo=None),
        end=shift.ends_at.astimezone(zone).replace(tzinfo=None),
        pause=shift.break_minutes,
    )


def _written(revision: tables.ShiftRevision, zone: ZoneInfo) -> Written:
    return Written(
        shift_id=revision.shift_id,
        at=revision.changed_at,
        segment=_segment(revision, zone),
        counts=revision.state == ShiftState.REPORTED,
    )
