"""Who did what to what, and when."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import AuditEntry


def add(
    session: AsyncSession,
    *,
    school_id: int | None,
    actor_id: int | None,
    action: str,
    subject: str,
    subject_id: int | None,
    now: datetime,
    **details: Any,
) -> None:
    """Write one line. `details` are ids, dates and words of ours: never names, never what somebody wrote."""
    session.add(
        AuditEntry(
            school_id=school_id,
            actor_id=actor_id,
            action=action,
            subject=subject,
            subject_id=subject_id,
            details=details,
            at=now,
        )
    )
