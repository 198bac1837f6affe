"""Single-use codes that link an account to a person. Only a digest of each is stored."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import Account, Invite, Person, PersonRole, ProgrammeClass

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0 O 1 I L: codes are typed from paper."""

LENGTH: Final = 15
"""15 of 31 letters are 74 bits."""

GROUP: Final = 5


def new_code() -> str:
    """A code as it is printed: three groups of five."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return "-".join(letters[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def canonical(typed: str) -> str | None:
    """A typed code without its hyphens and spaces, in capitals; None for what cannot be a code."""
    letters = "".join(letter for letter in typed.upper() if letter not in " -–—_\u3000")
    return letters if len(letters) == LENGTH and set(letters) <= set(ALPHABET) else None


def digest(letters: str) -> str:
    """What is stored of a code."""
    return hashlib.sha256(letters.encode()).hexdigest()


async def create(session: AsyncSession, person: Person, *, now: datetime, lives: timedelta) -> str:
    """A new code for a person; older unused ones of theirs work no more. Returns the code, which is not kept."""
    await session.execute(
        update(Invite)
        .where(Invite.person_id == person.id, Invite.used_at.is_(None), Invite.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    code = new_code()
    letters = canonical(code)
    assert letters is not None
    session.add(
        Invite(
            school_id=person.school_id,
            person_id=person.id,
            digest=digest(letters),
            created_at=now,
            expires_at=now + lives,
        )
    )
    await session.flush()
    return code


async def usable(session: AsyncSession, letters: str, now: datetime) -> Invite | None:
    """The invite of a code, if it was neither used nor revoked and has not expired."""
    return await session.scalar(
        select(Invite).where(
            Invite.digest == digest(letters),
            Invite.used_at.is_(None),
            Invite.revoked_at.is_(None),
            Invite.expires_at > now,
        )
    )


async def take(session: AsyncSession, invite: Invite, account: Account, now: datetime) -> bool:
    """Use an invite. One statement that must touch exactly one row: of two who tap at once, one gets it."""
    taken = await session.execute(
        update(Invite)
        .where(Invite.id == invite.id, Invite.used_at.is_(None), Invite.revoked_at.is_(None))
        .values(used_at=now, used_by_account_id=account.id)
        .returning(Invite.id)
    )
    return taken.first() is not None


async def people_to_invite(
    session: AsyncSession, *, school: int, class_code: str | None, person_codes: Sequence[str], role: str | None
) -> list[Person]:
    """Active people of a school, by class, by code or by role; all of them without a filter."""
    query = select(Person).where(Person.school_id == school, Person.active).order_by(Person.code)
    if class_code is not None:
        own_class = select(ProgrammeClass.id).where(
            ProgrammeClass.school_id == school, ProgrammeClass.code == class_code
        )
        query = query.where(Person.class_id.in_(own_class))
    if person_codes:
        query = query.where(Person.code.in_(person_codes))
    if role is not None:
        query = query.where(Person.id.in_(select(PersonRole.person_id).where(PersonRole.role == role)))
    return list(await session.scalars(query))
