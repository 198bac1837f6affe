"""Forms being filled in."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import DialogueState
from storage.tables import Dialogue


async def current(session: AsyncSession, person_id: int) -> Dialogue | None:
    """The open form that a person touched last."""
    return await session.scalar(
        select(Dialogue)
        .where(Dialogue.person_id == person_id, Dialogue.state == DialogueState.OPEN)
        .order_by(Dialogue.touched_at.desc(), Dialogue.id.desc())
        .limit(1)
    )


async def open_one(session: AsyncSession, person_id: int, form: str) -> Dialogue | None:
    """The open dialogue of one form, if there is one."""
    return await session.scalar(
        select(Dialogue)
        .where(Dialogue.person_id == person_id, Dialogue.form == form, Dialogue.state == DialogueState.OPEN)
        .order_by(Dialogue.id.desc())
        .limit(1)
    )


async def due(session: AsyncSession, now: datetime, limit: int = 200) -> list[Dialogue]:
    """Open forms that must be offered again or expire, oldest first."""
    found = await session.scalars(
        select(Dialogue)
        .where(Dialogue.state == DialogueState.OPEN, Dialogue.next_action_at <= now)
        .order_by(Dialogue.next_action_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(found)


def holds_something(dialogue: Dialogue) -> bool:
    """Whether somebody has given an answer, and not only the form assumed one: then it must not be lost."""
    return any(not assumed for _, _, assumed, _ in dialogue.answers)
