"""Who has read which privacy notice, in which language, when."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import Platform
from storage.tables import Consent, Person


async def given(session: AsyncSession, person_id: int, version: str) -> bool:
    """Whether a person agreed to this version of the notice and has not withdrawn it."""
    found = await session.scalar(
        select(Consent.id).where(
            Consent.person_id == person_id, Consent.notice_version == version, Consent.withdrawn_at.is_(None)
        )
    )
    return found is not None


def add(
    session: AsyncSession, person: Person, *, version: str, digest: str, locale: str, platform: Platform, now: datetime
) -> None:
    """Write that a person agreed: `digest` is that of the very text that was shown."""
    session.add(
        Consent(
            school_id=person.school_id,
            person_id=person.id,
            notice_version=version,
            notice_digest=digest,
            locale=locale,
            platform=platform,
            given_at=now,
        )
    )


async def withdraw(session: AsyncSession, person_id: int, now: datetime) -> None:
    """A person does not agree any more."""
    await session.execute(
        update(Consent).where(Consent.person_id == person_id, Consent.withdrawn_at.is_(None)).values(withdrawn_at=now)
    )
