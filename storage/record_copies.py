"""Copies of a student's record to take away: what is copied, and the link behind which it lies for a day."""

import hashlib
import secrets
from datetime import date, datetime, timedelta
from typing import Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import people, placements, record_chain, shifts
from storage.enums import ShiftState
from storage.record_chain import SealedRow
from storage.schools import settings_of
from storage.tables import ExportFile, Person, ShiftRevision

LIVES: Final = timedelta(hours=24)
"""How long a link works."""

TOKEN_BYTES: Final = 32


class Entry(BaseModel):
    """One revision as it is copied. Instants are aware. `reason_digest` is what the seal covers, also where the words are gone."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    shift: int
    number: int
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    break_minutes: int | None
    state: ShiftState
    reason: str | None
    reason_digest: str
    changed_at: AwareDatetime
    seal: str

    @property
    def sealed(self) -> SealedRow:
        """The entry as the chain seals it."""
        return SealedRow(
            shift=self.shift,
            number=self.number,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            break_minutes=self.break_minutes,
            state=self.state,
            reason_digest=self.reason_digest,
            changed_at=self.changed_at,
        )

    @property
    def minutes(self) -> int:
        """Minutes worked; an unknown break counts as none."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60) - (self.break_minutes or 0)


class Workplace(BaseModel):
    """Where the student was placed, from when to when; local dates, both included."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    first_day: date
    last_day: date


class Copy(BaseModel):
    """A record as it was at one moment: whose it is, and every revision in the order it was written.

    `locale` is the student's language, `zone` the school's; an entry first written more than `late_after_days` after its day is late.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    form: Literal[1] = 1
    name: str
    code: str
    school: str
    locale: str
    zone: str
    late_after_days: int
    made_at: AwareDatetime
    workplaces: tuple[Workplace, ...]
    entries: tuple[Entry, ...]


def entry_of(revision: ShiftRevision) -> Entry:
    """A stored revision as an entry."""
    return Entry(
        shift=revision.shift_id,
        number=revision.number,
        starts_at=revision.starts_at,
        ends_at=revision.ends_at,
        break_minutes=revision.break_minutes,
        state=ShiftState(revision.state),
        reason=revision.reason,
        reason_digest=record_chain.digest_of(revision.reason),
        changed_at=revision.changed_at,
        seal=revision.chain,
    )


async def take(session: AsyncSession, person: Person, *, locale: str, now: datetime) -> Copy:
    """A student's whole record as it is at this moment, to be written out in `locale`."""
    school = await people.school(session, person.school_id)
    workplaces = [
        Workplace(name=await placements.site_name(session, one), first_day=one.first_day, last_day=one.last_day)
        for one in await placements.of_student(session, person.id)
    ]
    return Copy(
        name=person.name,
        code=person.code,
        school=school.name,
        locale=locale,
        zone=school.timezone,
        late_after_days=settings_of(school).late_after_days,
        made_at=now,
        workplaces=tuple(workplaces),
        entries=tuple(entry_of(one) for one in await shifts.whole_record(session, person.id)),
    )


async def keep(session: AsyncSession, person: Person, copy: Copy, *, file_name: str, now: datetime) -> str:
    """Put a copy behind a link, and return the token of that link. It is told once: only its digest is stored."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(
        ExportFile(
            school_id=person.school_id,
            person_id=person.id,
            digest=_digest(token),
            name=file_name,
            content=copy.model_dump_json().encode(),
            made_at=now,
            expires_at=now + LIVES,
        )
    )
    await session.flush()
    return token


async def behind(session: AsyncSession, token: str, now: datetime) -> ExportFile | None:
    """The file of a token that still works, with its content; None for any other token."""
    return await session.scalar(
        select(ExportFile).where(
            ExportFile.digest == _digest(token), ExportFile.expires_at > now, ExportFile.content.is_not(None)
        )
    )


async def wipe(session: AsyncSession, now: datetime) -> int:
    """Empty the files whose links work no more; that there was one stays readable. Returns how many were emptied."""
    found = await session.scalars(
        update(ExportFile)
        .where(ExportFile.expires_at <= now, ExportFile.content.is_not(None))
        .values(content=None)
        .returning(ExportFile.id)
    )
    return len(list(found))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
