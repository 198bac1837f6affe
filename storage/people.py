"""People, their roles and accounts."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import Platform, Role
from storage.tables import Account, Case, Person, PersonRole, School


async def account(session: AsyncSession, platform: Platform, user_id: str) -> Account:
    """The account of a platform user, made on first sight."""
    where = (Account.platform == platform, Account.platform_user_id == user_id)
    found = await session.scalar(select(Account).where(*where))
    if found is None:
        insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
        await session.execute(
            insert(Account)
            .values(platform=platform, platform_user_id=user_id, wrong_codes=0)
            .on_conflict_do_nothing(index_elements=["platform", "platform_user_id"])
        )
        found = (await session.scalars(select(Account).where(*where))).one()
    return found


async def lock(session: AsyncSession, person_id: int) -> Person | None:
    """The person, locked until the transaction ends, so that a person's two platforms take turns. On SQLite the writer is the lock."""
    return await session.scalar(select(Person).where(Person.id == person_id).with_for_update())


async def by_id(session: AsyncSession, person_id: int) -> Person:
    """A person that must exist."""
    return (await session.scalars(select(Person).where(Person.id == person_id))).one()


async def named(session: AsyncSession, person_ids: Iterable[int]) -> dict[int, str]:
    """Names by id."""
    rows = await session.execute(select(Person.id, Person.name).where(Person.id.in_(list(person_ids))))
    return {row.id: row.name for row in rows}


async def roles(session: AsyncSession, person_id: int) -> frozenset[Role]:
    """What a person is."""
    return frozenset(
        Role(r) for r in await session.scalars(select(PersonRole.role).where(PersonRole.person_id == person_id))
    )


async def school(session: AsyncSession, school_id: int) -> School:
    """A school that must exist."""
    return (await session.scalars(select(School).where(School.id == school_id))).one()


async def accounts_of(session: AsyncSession, person_id: int) -> list[Account]:
    """The linked accounts of a person, the one used last first (a person without a preference is answered where they wrote)."""
    found = await session.scalars(
        select(Account).where(Account.person_id == person_id).order_by(Account.used_at.desc().nulls_last(), Account.id)
    )
    return list(found)


async def coordinators_on_duty(session: AsyncSession, school_id: int) -> list[Person]:
    """Whom an alert of a school reaches first; all coordinators when nobody is on duty."""
    rows = list(
        await session.execute(
            select(Person, PersonRole.on_duty)
            .join(PersonRole, PersonRole.person_id == Person.id)
            .where(PersonRole.school_id == school_id, PersonRole.role == Role.COORDINATOR, Person.active)
            .order_by(Person.id)
        )
    )
    return [person for person, on_duty in rows if on_duty] or [person for person, _ in rows]


async def keepers_of_case(session: AsyncSession, case: Case) -> list[Person]:
    """Whoever has a case, or all coordinators on duty while nobody has it."""
    if case.owner_id is not None:
        return [await by_id(session, case.owner_id)]
    return await coordinators_on_duty(session, case.school_id)


def reachable(account: Account) -> bool:
    """Whether messages may go to this account."""
    return account.blocked_at is None and account.person_id is not None


def unlink(account: Account) -> None:
    """The account is nobody's any more."""
    account.person_id = None
    account.school_id = None
    account.linked_at = None
    account.menu = None


def link(account: Account, person: Person, now: datetime) -> None:
    """Make the account this person's. The caller has checked the invite."""
    account.person_id = person.id
    account.school_id = person.school_id
    account.linked_at = now
    account.blocked_at = None
    account.unreachable_reason = None
    account.wrong_codes = 0
