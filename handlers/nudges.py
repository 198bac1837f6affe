from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession


async def look(session: AsyncSession, now: datetime) -> int:
    return 0
