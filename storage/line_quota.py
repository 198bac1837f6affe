"""How many pushes the LINE channel has left this month: what LINE says, kept up by our own count."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import LineQuota

LINE_ZONE = ZoneInfo("Asia/Tokyo")
"""LINE counts months in Japan's time."""


def month_of(now: datetime) -> str:
    """The month that an instant counts towards, as `2026-11`."""
    return f"{now.astimezone(LINE_ZONE):%Y-%m}"


async def this_month(session: AsyncSession, now: datetime) -> LineQuota:
    """The row of this month, made when it is new. Nothing is known of its quota until LINE was asked."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    await session.execute(insert(LineQuota).values(month=month_of(now), used=0).on_conflict_do_nothing())
    return (await session.scalars(select(LineQuota).where(LineQuota.month == month_of(now)))).one()


async def spend(session: AsyncSession, now: datetime) -> None:
    """One more push went to one person."""
    await this_month(session, now)
    await session.execute(update(LineQuota).where(LineQuota.month == month_of(now)).values(used=LineQuota.used + 1))


def low(row: LineQuota) -> bool:
    """Whether less than a tenth is left: then only alerts are pushed."""
    if row.exhausted_at is not None:
        return True
    return row.quota is not None and (row.quota - row.used) * 10 < row.quota
