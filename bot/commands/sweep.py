"""`xieshou sweep`: one look after everything that is due, by hand; with `--dry-run` only told, and rolled back."""

from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.looks import LOOKS
from storage import people
from storage.database import Database
from storage.tables import Account, Parcel


class _Rehearsed(Exception):
    """A dry run has seen everything: the transaction is rolled back."""


async def sweep(database: Database, moment: datetime, *, dry_run: bool, out: Console) -> int:
    """Do every kind of look once, as of `moment` (aware), and print what was done and what will be sent. Returns 0.

    All looks share one transaction, so that it happens whole. It takes no lease: a lease for a moment to come would keep
    `xieshou serve` from looking until then.
    """
    try:
        async with database.transaction() as session:
            before = await session.scalar(select(func.max(Parcel.id))) or 0
            done = {name: await look.act(session, moment) for name, look in LOOKS.items()}
            await session.flush()
            lines = await _written(session, before, moment)
            _tell(out, done, lines, moment, dry_run=dry_run)
            if dry_run:
                raise _Rehearsed
    except _Rehearsed:
        _say(out, "This was a dry run. Nothing was changed, and nothing is sent.")
    return 0


def _tell(out: Console, done: dict[str, int], lines: list[str], moment: datetime, *, dry_run: bool) -> None:
    if not any(done.values()) and not lines:
        _say(out, f"Nothing is due at {moment:%Y-%m-%d %H:%M %z}.")
        return
    for name, count in done.items():
        _say(out, f"{name}: {count} {'would be' if dry_run else 'were'} looked after")
    if not lines:
        _say(out, f"No message {'would be' if dry_run else 'was'} written.")
        return
    _say(out, f"{len(lines)} messages {'would be written' if dry_run else 'were written; xieshou serve sends them'}:")
    for line in lines:
        _say(out, f"  {line}")


async def _written(session: AsyncSession, before: int, moment: datetime) -> list[str]:
    """One line for each parcel of these looks: how important, to whom, which keys, and from when on; never what it says."""
    found = await session.execute(
        select(Parcel, Account)
        .join(Account, Account.id == Parcel.account_id)
        .where(Parcel.id > before, Parcel.created_at == moment)
        .order_by(Parcel.id)
    )
    lines = []
    for parcel, account in found:
        whom, zone = f"account {account.id}", moment.tzinfo
        if account.person_id is not None:
            person = await people.by_id(session, account.person_id)
            roles = await people.roles(session, person.id)
            zone = ZoneInfo((await people.school(session, person.school_id)).timezone)
            whom = f"{person.code} ({', '.join(sorted(roles)) or 'no role'})"
        at = parcel.next_attempt_at.astimezone(zone)
        urgent = " urgent" if parcel.urgent else ""
        lines.append(
            f"{parcel.importance}{urgent}  {whom} on {account.platform}  {parcel.keys}  at {at:%Y-%m-%d %H:%M}"
        )
    return lines


def _say(out: Console, line: str) -> None:
    out.print(line, markup=False, highlight=False, soft_wrap=True)
