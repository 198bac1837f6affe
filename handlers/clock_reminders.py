"""A shift on the clock whose end may have been forgotten: asked about once, never ended by itself."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import telling, texts
from storage import clocked_shifts, people
from storage.enums import Importance


async def look(session: AsyncSession, now: datetime) -> int:
    """Ask those whose usual end has passed. Returns how many."""
    due = await clocked_shifts.due(session, now)
    for running in due:
        running.asked_at = now
        running.next_action_at = None
        student = await people.by_id(session, running.student_id)
        school = await people.school(session, running.school_id)
        began = running.began_at.astimezone(ZoneInfo(school.timezone))
        ask = telling.draft(
            "clock-in-still-on",
            ("clock-in-button-still", "clock-in-still", running.id),
            ("clock-in-button-just-out", "open", "clock_out"),
            ("clock-in-button-earlier", "clock-in-earlier", running.id),
            ("clock-in-button-drop", "clock-in-drop", running.id),
            at=texts.clock(began),
        )
        await telling.tell(session, student, ask, now=now, importance=Importance.NUDGE)
    return len(due)
