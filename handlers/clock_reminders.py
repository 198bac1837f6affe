"""A shift on the clock whose end may have been forgotten: asked about once, never ended by itself."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import telling, texts
from handlers.messages import Outgoing
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
        ask = partial(_ask, running.id, began)
        await telling.tell(session, student, ask, now=now, importance=Importance.NUDGE)
    return len(due)


def _ask(running_id: int, began: datetime, locale: str) -> Sequence[Outgoing]:
    """The question in a language. It names the day, too: one of the evening may be read in the morning."""
    return telling.draft(
        "clock-in-still-on",
        ("clock-in-button-still", "clock-in-still", running_id),
        ("clock-in-button-just-out", "open", "clock_out"),
        ("clock-in-button-earlier", "clock-in-earlier", running_id),
        ("clock-in-button-drop", "clock-in-drop", running_id),
        at=texts.moment(began, locale),
    )(locale)
