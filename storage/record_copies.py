"""Copies of a student's record to take away: what is copied, and the link behind which it lies for a day."""

import hashlib
import secrets
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Final, Literal
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage import people, placements, record_entries
from storage.enums import DayOffKind, ShiftState
from storage.record_chain import SealedDayOff, SealedShift
from storage.schools import settings_of
from storage.tables import DayOffRevision, ExportFile, Person, RecordEntry, ShiftRevision

LIVES: Final = timedelta(hours=24)
"""How long a link works."""

TOKEN_BYTES: Final = 32


class _Entry(BaseModel):
    """What every entry of a record has. `number` counts those about the same thing, `changed_at` (aware) is when it was written.
    `reason_digest` is what the seal covers, also where the words are gone.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    number: int
    state: ShiftState
    reason: str | None
    reason_digest: str
    changed_at: AwareDatetime
    seal: str


class ShiftEntry(_Entry):
    """What a shift said from `changed_at` on. Instants are aware."""

    about: Literal["shift"] = "shift"
    shift: int
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    break_minutes: int | None

    @property
    def thing(self) -> tuple[str, int]:
        """What it is about; the same for every word on one shift."""
        return self.about, self.shift

    @property
    def sealed(self) -> SealedShift:
        """The entry as the chain seals it."""
        return SealedShift(
            shift=self.shift,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            break_minutes=self.break_minutes,
            number=self.number,
            state=self.state,
            reason_digest=self.reason_digest,
            changed_at=self.changed_at,
        )

    @property
    def minutes(self) -> int:
        """Minutes worked; an unknown break counts as none."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60) - (self.break_minutes or 0)

    def day_in(self, zone: ZoneInfo) -> date:
        """The local date, which is that of the start."""
        return self.starts_at.astimezone(zone).date()


class DayOffEntry(_Entry):
    """What was said of a day off. `day` is a local date."""

    about: Literal["day_off"] = "day_off"
    day_off: int
    day: date
    kind: DayOffKind

    @property
    def thing(self) -> tuple[str, int]:
        """What it is about; the same for every word on one day off."""
        return self.about, self.day_off

    @property
    def sealed(self) -> SealedDayOff:
        """The entry as the chain seals it."""
        return SealedDayOff(
            day_off=self.day_off,
            day=self.day,
            kind=self.kind,
            number=self.number,
            state=self.state,
            reason_digest=self.reason_digest,
            changed_at=self.changed_at,
        )

    def day_in(self, zone: ZoneInfo) -> date:
        """The local date: a day off is told as one."""
        return self.day


Entry = ShiftEntry | DayOffEntry
"""One thing written into the record, as it is copied."""


class Workplace(BaseModel):
    """Where the student was placed, from when to when; local dates, both included."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    first_day: date
    last_day: date


class Copy(BaseModel):
    """A record as it was at one moment: whose it is, and every entry in the order in which it was written.

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
    entries: tuple[Annotated[Entry, Field(discriminator="about")], ...]


def entry_of(stored: RecordEntry) -> Entry:
    """A stored entry as it is copied."""
    common: dict[str, Any] = {
        "number": stored.number,
        "state": stored.state,
        "reason": stored.reason,
        "reason_digest": stored.reason_digest,
        "changed_at": stored.changed_at,
        "seal": stored.chain,
    }
    match stored:
        case ShiftRevision():
            return ShiftEntry(
                shift=stored.shift_id,
                starts_at=stored.starts_at,
                ends_at=stored.ends_at,
                break_minutes=stored.break_minutes,
                **common,
            )
        case DayOffRevision():
            return DayOffEntry(day_off=stored.day_off_id, day=stored.day, kind=DayOffKind(stored.kind), **common)
        case _:
            raise TypeError(f"an entry about nothing: {type(stored).__name__}")


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
        entries=tuple(entry_of(one) for one in await record_entries.of_student(session, person.id)),
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
