"""Which process may look in which slot of time."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


async def take(session: AsyncSession, name: str, slot: int, owner: str) -> bool:
    """Whether this owner is the one to look in this slot. One statement, the same on both databases."""
    taken = await session.execute(
        text(
            "INSERT INTO leases (name, slot, owner) VALUES (:name, :slot, :owner) "
            "ON CONFLICT (name) DO UPDATE SET slot = excluded.slot, owner = excluded.owner "
            "WHERE leases.slot < excluded.slot RETURNING owner"
        ),
        {"name": name, "slot": slot, "owner": owner},
    )
    return taken.first() is not None
