"""What students' pay slips said, one for each month."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import PaySlip, Person


async def keep(session: AsyncSession, student: Person, month: str, says: dict[str, Any], *, now: datetime) -> PaySlip:
    """Write down what the slip of a month (`2026-10`) says; said again, the newest counts. The caller holds the student's row."""
    found = await of_month(session, student.id, month)
    if found is None:
        found = PaySlip(school_id=student.school_id, student_id=student.id, month=month, says=says, checked_at=now)
        session.add(found)
    else:
        found.says = says
        found.checked_at = now
    await session.flush()
    return found


async def of_month(session: AsyncSession, student_id: int, month: str) -> PaySlip | None:
    """The slip of a month, if the student has had one checked."""
    return await session.scalar(select(PaySlip).where(PaySlip.student_id == student_id, PaySlip.month == month))
