"""Who works where, from when to when, under which terms."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import Company, ContractTerms, Person, Placement, Site


async def current(session: AsyncSession, student_id: int, day: date) -> Placement | None:
    """The placement of a student on a local date."""
    return await session.scalar(
        select(Placement)
        .where(Placement.student_id == student_id, Placement.first_day <= day, Placement.last_day >= day)
        .order_by(Placement.first_day.desc())
        .limit(1)
    )


async def of_student(session: AsyncSession, student_id: int) -> list[Placement]:
    """All placements of a student, the earliest first."""
    found = await session.scalars(
        select(Placement).where(Placement.student_id == student_id).order_by(Placement.first_day, Placement.id)
    )
    return list(found)


async def site_name(session: AsyncSession, placement: Placement) -> str:
    """The company and its site, as people speak of them: 大華精密 岡山廠."""
    return await name_of_site(session, placement.site_id)


async def name_of_site(session: AsyncSession, site_id: int) -> str:
    """The company and the name of a site."""
    row = (
        await session.execute(
            select(Company.name, Site.name).join(Company, Company.id == Site.company_id).where(Site.id == site_id)
        )
    ).one()
    return f"{row[0]} {row[1]}"


async def terms_on(session: AsyncSession, placement_id: int, day: date) -> dict[str, Any]:
    """What the contract says on a local date; empty when nothing was written down."""
    found = await session.scalar(
        select(ContractTerms.terms)
        .where(ContractTerms.placement_id == placement_id, ContractTerms.valid_from <= day)
        .order_by(ContractTerms.valid_from.desc())
        .limit(1)
    )
    return dict(found or {})


async def students_at(
    session: AsyncSession, *, site_id: int, class_id: int, teacher_id: int, day: date
) -> list[Person]:
    """The students of a class whom a teacher looks after at a site on a local date."""
    found = await session.scalars(
        select(Person)
        .join(Placement, Placement.student_id == Person.id)
        .where(
            Placement.site_id == site_id,
            Placement.class_id == class_id,
            Placement.teacher_id == teacher_id,
            Placement.first_day <= day,
            Placement.last_day >= day,
            Person.active,
        )
        .order_by(Person.code)
    )
    return list(found)
