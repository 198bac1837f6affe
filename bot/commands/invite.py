"""`xieshou invite`: single-use codes for people on the roster, as a table, as JSON, or as a sheet of cards. Codes go nowhere else."""

import errno
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.commands import invite_sheet
from bot.settings import PREFIX, Settings
from handlers import texts
from handlers.everyone.addresses import ChatAddresses
from storage import audit_log, invites, roster
from storage.database import Database
from storage.enums import Platform, Role
from storage.schools import settings_of
from storage.tables import Person, ProgrammeClass, School


class Refused(Exception):
    """What was asked for does not exist; the message says what to write."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Whom to invite: everybody of the school who has no account yet, narrowed by class, codes or role; `again` takes the others too."""

    school: str = ""
    class_code: str | None = None
    person_codes: Sequence[str] = ()
    role: Role | None = None
    days: int | None = None
    again: bool = False


@dataclass(frozen=True, kw_only=True)
class Invited:
    """One person with a fresh code, and the links of the platforms that are set up."""

    person: Person
    class_name: str
    code: str
    links: dict[Platform, str]


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """All who were invited; `replaced` had a code that worked until now. `expires_at` is aware, in the school's zone."""

    school: School
    people: list[Invited]
    joined_already: int
    replaced: int
    expires_at: datetime


def addresses_of(settings: Settings) -> ChatAddresses:
    """Where the bot is found on the platforms that are set up."""
    return ChatAddresses(
        telegram_bot=(settings.telegram_bot_name or None) if settings.telegram_token else None,
        line_basic_id=(settings.line_basic_id or None) if settings.line_channel_secret else None,
    )


async def invite(
    database: Database,
    wanted: Wanted,
    *,
    addresses: ChatAddresses,
    now: datetime,
    as_json: bool,
    sheet: Path | None,
    out: Console,
) -> int:
    """Make codes, and show them. Older unused codes of the same people work no more. Returns 0; 1 when nobody can be asked for so; 2 when
    the sheet cannot be written, and then no code was made.
    """
    try:
        if sheet is not None:
            _can_be_written(sheet, addresses)
        async with database.transaction() as session:
            invitation = await _make(session, wanted, addresses, now)
    except Refused as refused:
        _say(out, str(refused))
        return 1
    except OSError as error:
        _say(out, f"{sheet} cannot be written ({error.strerror}). Choose another place. No code was made.")
        return 2
    if as_json:
        out.out(json.dumps(_as_json(invitation), ensure_ascii=False, indent=2), highlight=False)
    elif not invitation.people:
        _say(
            out, f"Nobody is left to invite: {invitation.joined_already} have joined. With --again they get a new code."
        )
    elif sheet is None:
        _show(invitation, addresses, out)
    if invitation.replaced and not as_json:
        _say(
            out,
            f"Older codes of {_of(invitation.replaced, 'person', 'people')} work no more: cards handed out before must be replaced.",
        )
    if sheet is not None and invitation.people:
        # After the commit: drawing three hundred cards takes seconds, in which nobody else could write to SQLite.
        drawn, lacking = invite_sheet.write(_cards(invitation))
        _save(sheet, drawn)
        if not as_json:
            _tell_of_sheet(sheet, invitation, [invitation.people[at].person.code for at in lacking], out)
    return 0


async def _make(session: AsyncSession, wanted: Wanted, addresses: ChatAddresses, now: datetime) -> Invitation:
    school = await _school(session, wanted.school)
    classes = list(await session.scalars(select(ProgrammeClass).where(ProgrammeClass.school_id == school.id)))
    if wanted.class_code is not None and wanted.class_code not in {one.code for one in classes}:
        known = ", ".join(sorted(one.code for one in classes)) or "none yet"
        raise Refused(f"There is no class {wanted.class_code}. Known: {known}.")
    people = await invites.people_to_invite(
        session,
        school=school.id,
        class_code=wanted.class_code,
        person_codes=wanted.person_codes,
        role=wanted.role,
    )
    missing = sorted(set(wanted.person_codes) - {person.code for person in people})
    if missing:
        raise Refused(f"There is no active person with the code {', '.join(missing)} among those asked for.")
    joined = await roster.linked(session, [person.id for person in people])
    chosen = [person for person in people if wanted.again or person.id not in joined]
    replaced = await roster.with_open_code(session, [person.id for person in chosen], now)
    # To the end of a day in the school's zone: what is printed on a card is a date.
    local = now.astimezone(ZoneInfo(school.timezone))
    last_day = local.date() + timedelta(days=wanted.days or settings_of(school).invite_days)
    expires_at = datetime.combine(last_day, time(23, 59, 59), tzinfo=local.tzinfo)
    names = {one.id: one.name for one in classes}
    invited = []
    for person in chosen:
        code = await invites.create(session, person, now=now, lives=expires_at - now)
        audit_log.add(
            session,
            school_id=school.id,
            actor_id=None,
            action="invited",
            subject="person",
            subject_id=person.id,
            now=now,
            until=last_day.isoformat(),
        )
        links = {platform: link for platform in Platform if (link := addresses.link(platform, code))}
        class_name = names.get(person.class_id, "") if person.class_id is not None else ""
        invited.append(Invited(person=person, class_name=class_name, code=code, links=links))
    return Invitation(
        school=school,
        people=invited,
        joined_already=len(people) - len(chosen),
        replaced=len(replaced),
        expires_at=expires_at,
    )


async def _school(session: AsyncSession, code: str) -> School:
    schools = await roster.schools(session)
    if not schools:
        raise Refused("There is no school yet. Begin with: xieshou roster import FILE")
    if not code and len(schools) == 1:
        return schools[0]
    found = next((school for school in schools if school.code == code), None)
    if found is None:
        known = ", ".join(school.code for school in schools)
        raise Refused(f"Say which school with --school, one of: {known}.")
    return found


def _can_be_written(sheet: Path, addresses: ChatAddresses) -> None:
    """Raises OSError when the place is no place for a file, and Refused when there would be no QR code to print."""
    if not any(addresses.link(platform, "CODE") for platform in Platform):
        raise Refused(
            f"There is no link to print: set {PREFIX}LINE_BASIC_ID or {PREFIX}TELEGRAM_BOT_NAME (see: xieshou doctor)."
        )
    if sheet.is_dir() or not os.access(sheet if sheet.exists() else sheet.parent, os.W_OK):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))


def _save(sheet: Path, drawn: bytes) -> None:
    """Codes open accounts: only whoever prints the sheet may read it."""
    with os.fdopen(os.open(sheet, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(drawn)


def _tell_of_sheet(sheet: Path, invitation: Invitation, lacking: Sequence[str], out: Console) -> None:
    _say(
        out,
        f"Written: {sheet}, {_of(len(invitation.people), 'card', 'cards')}. Whoever has a card can join as that person: keep it safe.",
    )
    for code in lacking:
        _say(out, f"{code}: a character of the name is not in the sheet's typeface. Write it on the card by hand.")


def _cards(invitation: Invitation) -> list[invite_sheet.Card]:
    return [
        invite_sheet.Card(
            school=invitation.school.name,
            name=one.person.name,
            class_name=one.class_name,
            code=one.code,
            links=one.links,
            locale=texts.negotiate(one.person.locale),
            last_day=invitation.expires_at.date(),
        )
        for one in invitation.people
    ]


def _as_json(invitation: Invitation) -> list[dict[str, str | None]]:
    return [
        {
            "person": one.person.code,
            "name": one.person.name,
            "class": one.class_name or None,
            "code": one.code,
            "line": one.links.get(Platform.LINE),
            "telegram": one.links.get(Platform.TELEGRAM),
            "expires_at": invitation.expires_at.isoformat(timespec="seconds"),
        }
        for one in invitation.people
    ]


def _show(invitation: Invitation, addresses: ChatAddresses, out: Console) -> None:
    """The table is as wide as it must be: a link that is broken over two lines cannot be copied."""
    platforms = [platform for platform in Platform if addresses.link(platform, "CODE")]
    table = Table("person", "name", "code", *(invite_sheet.NAMES[platform] for platform in platforms))
    for column in table.columns:
        column.no_wrap = True
    for one in invitation.people:
        table.add_row(one.person.code, one.person.name, one.code, *(one.links[platform] for platform in platforms))
    needed = out.measure(table, options=out.options.update(max_width=10_000)).maximum
    Console(file=out.file, width=max(out.width, needed)).print(table, markup=False)
    _say(
        out,
        f"{_of(len(invitation.people), 'code', 'codes')}, each for one person and one use, until {invitation.expires_at:%Y-%m-%d %H:%M}.",
    )
    if not platforms:
        _say(out, f"There are no links: set {PREFIX}LINE_BASIC_ID or {PREFIX}TELEGRAM_BOT_NAME (see: xieshou doctor).")


def _of(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _say(out: Console, line: str) -> None:
    out.print(line, markup=False, highlight=False, soft_wrap=True)
