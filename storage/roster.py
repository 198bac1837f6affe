"""What is recorded of a school's roster, by the codes that workbooks use."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import Role
from storage.tables import (
    Account,
    AuditEntry,
    Company,
    ContractTerms,
    Invite,
    Person,
    PersonRole,
    Placement,
    ProgrammeClass,
    School,
    Site,
    VisitDuty,
)


@dataclass(kw_only=True)
class Recorded:
    """A school with everything that a roster names; empty for a school that is not recorded yet."""

    school: School | None = None
    classes: dict[str, ProgrammeClass] = field(default_factory=dict)
    companies: dict[str, Company] = field(default_factory=dict)
    sites: dict[tuple[str, str], Site] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    roles: dict[int, dict[Role, PersonRole]] = field(default_factory=dict)
    placements: dict[int, list[Placement]] = field(default_factory=dict)
    terms: dict[tuple[int, date], ContractTerms] = field(default_factory=dict)
    chose_language: frozenset[int] = frozenset()

    def roles_of(self, person: Person) -> frozenset[Role]:
        """What a person is."""
        return frozenset(self.roles.get(person.id, {}))

    def placements_of(self, student_code: str) -> list[Placement]:
        """All placements of a student, the earliest first; none for somebody who is not recorded."""
        student = self.people.get(student_code)
        return self.placements.get(student.id, []) if student else []


async def schools(session: AsyncSession) -> list[School]:
    """All schools, by code."""
    return list(await session.scalars(select(School).order_by(School.code)))


async def recorded(session: AsyncSession, school_code: str) -> Recorded:
    """Everything that is recorded of a school, in nine queries however many people it has. The school is locked: one import at a time."""
    school = await session.scalar(select(School).where(School.code == school_code).with_for_update())
    found = Recorded(school=school)
    if school is None:
        return found
    own = school.id
    found.classes = {
        row.code: row for row in await session.scalars(select(ProgrammeClass).where(ProgrammeClass.school_id == own))
    }
    found.companies = {row.code: row for row in await session.scalars(select(Company).where(Company.school_id == own))}
    by_id = {row.id: row.code for row in found.companies.values()}
    found.sites = {
        (by_id[row.company_id], row.code): row
        for row in await session.scalars(select(Site).where(Site.school_id == own))
    }
    found.people = {row.code: row for row in await session.scalars(select(Person).where(Person.school_id == own))}
    for role in await session.scalars(select(PersonRole).where(PersonRole.school_id == own)):
        found.roles.setdefault(role.person_id, {})[Role(role.role)] = role
    for placement in await session.scalars(
        select(Placement).where(Placement.school_id == own).order_by(Placement.first_day, Placement.id)
    ):
        found.placements.setdefault(placement.student_id, []).append(placement)
    found.terms = {
        (row.placement_id, row.valid_from): row
        for row in await session.scalars(select(ContractTerms).where(ContractTerms.school_id == own))
    }
    chosen = await session.scalars(
        select(AuditEntry.actor_id)
        .distinct()
        .where(
            AuditEntry.school_id == own,
            AuditEntry.action == "language-set",
            AuditEntry.actor_id == AuditEntry.subject_id,
        )
    )
    found.chose_language = frozenset(person_id for person_id in chosen if person_id is not None)
    return found


async def linked(session: AsyncSession, person_ids: Sequence[int]) -> frozenset[int]:
    """Which of these people have a chat account."""
    found = await session.scalars(select(Account.person_id).distinct().where(Account.person_id.in_(person_ids)))
    return frozenset(person_id for person_id in found if person_id is not None)


async def with_open_code(session: AsyncSession, person_ids: Sequence[int], now: datetime) -> frozenset[int]:
    """Which of these people have a code that still works."""
    found = await session.scalars(
        select(Invite.person_id)
        .distinct()
        .where(
            Invite.person_id.in_(person_ids),
            Invite.used_at.is_(None),
            Invite.revoked_at.is_(None),
            Invite.expires_at > now,
        )
    )
    return frozenset(found)


async def reset_menus(session: AsyncSession, person_id: int) -> None:
    """The menus of a person are shown anew: a role or the language has changed."""
    await session.execute(update(Account).where(Account.person_id == person_id).values(menu=None))


async def revoke_invites(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Unused codes of a person work no more."""
    await session.execute(
        update(Invite)
        .where(Invite.person_id == person_id, Invite.used_at.is_(None), Invite.revoked_at.is_(None))
        .values(revoked_at=now)
    )


async def duties_without_placements(session: AsyncSession, school_id: int, today: date) -> list[VisitDuty]:
    """Duties that go on although no placement asks for them any more: the placements got another teacher, site or class."""
    asked_for = exists().where(
        Placement.teacher_id == VisitDuty.teacher_id,
        Placement.site_id == VisitDuty.site_id,
        Placement.class_id == VisitDuty.class_id,
    )
    going_on = or_(VisitDuty.ended_on.is_(None), VisitDuty.ended_on >= today)
    found = await session.scalars(
        select(VisitDuty).where(VisitDuty.school_id == school_id, going_on, ~asked_for).order_by(VisitDuty.id)
    )
    return list(found)


async def heirs_of(session: AsyncSession, duty: VisitDuty) -> list[int]:
    """The teachers who look after the same class at the same site now, and have no duty there yet."""
    has_duty = exists().where(
        and_(
            VisitDuty.teacher_id == Placement.teacher_id,
            VisitDuty.site_id == Placement.site_id,
            VisitDuty.class_id == Placement.class_id,
        )
    )
    found = await session.scalars(
        select(Placement.teacher_id)
        .distinct()
        .where(Placement.site_id == duty.site_id, Placement.class_id == duty.class_id, ~has_duty)
        .order_by(Placement.teacher_id)
    )
    return list(found)
