"""Classes with the stretches of days on which they depart from their pattern."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import CalendarException, ProgrammeClass, School


async def classes(session: AsyncSession, class_ids: Collection[int]) -> list[ProgrammeClass]:
    """Some classes, by id."""
    found = await session.scalars(
        select(ProgrammeClass).where(ProgrammeClass.id.in_(class_ids)).order_by(ProgrammeClass.id)
    )
    return list(found)


async def of_all_schools(session: AsyncSession) -> list[tuple[School, ProgrammeClass]]:
    """All classes with their schools, by the codes of both."""
    found = await session.execute(
        select(School, ProgrammeClass)
        .join(ProgrammeClass, ProgrammeClass.school_id == School.id)
        .order_by(School.code, ProgrammeClass.code)
    )
    return [(school, one) for school, one in found]


async def by_id(session: AsyncSession, class_id: int) -> ProgrammeClass:
    """A class that must exist. Asked again in the same transaction it costs nothing."""
    return await session.get_one(ProgrammeClass, class_id)


async def all_exceptions(session: AsyncSession, class_ids: Collection[int]) -> list[CalendarException]:
    """Every exception of some classes, whenever it is, the earliest first."""
    found = await session.scalars(
        select(CalendarException)
        .where(CalendarException.class_id.in_(class_ids))
        .order_by(CalendarException.first_day, CalendarException.id)
    )
    return list(found)


async def exceptions(
    session: AsyncSession, class_ids: Collection[int], *, kind: str, first: date, last: date
) -> list[CalendarException]:
    """The exceptions of some classes that touch a stretch of local days; those of one kind whenever they are.

    School phases (`kind`) are needed whenever they are: that there is one at all says that phases are arranged by date.
    """
    found = await session.scalars(
        select(CalendarException)
        .where(
            CalendarException.class_id.in_(class_ids),
            ((CalendarException.first_day <= last) & (CalendarException.last_day >= first))
            | (CalendarException.kind == kind),
        )
        .order_by(CalendarException.id)
    )
    return list(found)
