"""Students about whom nothing has been reported for a while, and what a reader may know about them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.cases import LIVE
from storage.enums import Confidentiality, ShiftState
from storage.tables import Account, Case, ClockedShift, Company, DayOff, Person, Placement, Shift, Site


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A student where they work now."""

    student_id: int
    name: str
    place: str
    first_day: date


async def without_entries(
    session: AsyncSession, school_id: int, *, teacher_id: int | None, since: datetime, since_day: date, today: date
) -> list[Placed]:
    """The students of a teacher, or of the whole school (None), placed since before today, with no shift that starts at or after
    `since`, no day off from `since_day` on, and none running. `since` is the first moment of the local day `since_day`.
    """
    query = (
        select(Person.id, Person.name, Company.name, Site.name, Placement.first_day)
        .join(Placement, Placement.student_id == Person.id)
        .join(Site, Site.id == Placement.site_id)
        .join(Company, Company.id == Site.company_id)
        .where(
            Person.school_id == school_id,
            Person.active,
            Placement.first_day < today,
            Placement.last_day >= today,
            ~exists().where(
                Shift.student_id == Person.id, Shift.state == ShiftState.REPORTED, Shift.starts_at >= since
            ),
            ~exists().where(
                DayOff.student_id == Person.id, DayOff.state == ShiftState.REPORTED, DayOff.day >= since_day
            ),
            ~exists().where(ClockedShift.student_id == Person.id, ClockedShift.ended_at.is_(None)),
        )
        .order_by(Placement.first_day, Placement.id)
    )
    if teacher_id is not None:
        query = query.where(Placement.teacher_id == teacher_id)
    # Of two placements at once, the later one counts.
    found = {
        row[0]: Placed(student_id=row[0], name=row[1], place=f"{row[2]} {row[3]}", first_day=row[4])
        for row in await session.execute(query)
    }
    return list(found.values())


async def with_open_case(
    session: AsyncSession, school_id: int, student_ids: Collection[int], *, teacher_id: int | None
) -> set[int]:
    """Who of them has a live case that the reader may see: a teacher those shared with them, a coordinator (None) all but sealed ones."""
    query = select(Case.reporter_id).where(
        Case.school_id == school_id,
        Case.reporter_id.in_(student_ids),
        Case.state.in_(LIVE),
        Case.confidentiality != Confidentiality.SEALED,
    )
    if teacher_id is not None:
        query = query.join(Placement, Placement.id == Case.placement_id).where(
            Case.confidentiality == Confidentiality.TEACHER_TOO, Placement.teacher_id == teacher_id
        )
    return {reporter_id for reporter_id in await session.scalars(query) if reporter_id is not None}


async def accounts(
    session: AsyncSession, student_ids: Collection[int]
) -> Sequence[tuple[int, datetime | None, datetime | None]]:
    """(student, linked since, blocked since) of every account of theirs."""
    found = await session.execute(
        select(Account.person_id, Account.linked_at, Account.blocked_at).where(Account.person_id.in_(student_ids))
    )
    return [(person_id, linked, blocked) for person_id, linked, blocked in found if person_id is not None]
