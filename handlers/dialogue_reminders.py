"""Forms left half-filled: offered again the next day, put away after seven."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import telling
from handlers.dialogues import EXPIRES_AFTER
from storage import dialogues, people
from storage.enums import DialogueState, Importance


async def look(session: AsyncSession, now: datetime) -> int:
    """Offer what was abandoned a day ago, expire what was opened a week ago. Returns how many forms were touched."""
    due = await dialogues.due(session, now)
    for dialogue in due:
        if now - dialogue.opened_at >= EXPIRES_AFTER:
            dialogue.state = DialogueState.EXPIRED
            dialogue.next_action_at = None
            continue
        dialogue.next_action_at = dialogue.opened_at + EXPIRES_AFTER
        # A form that holds nothing of theirs is nothing to disturb somebody for.
        if dialogue.offered_at is None and dialogues.holds_something(dialogue):
            dialogue.offered_at = now
            person = await people.by_id(session, dialogue.person_id)
            offer = telling.draft(
                "dialogue-offer",
                ("dialogue-button-resume", "dialogue-resume", dialogue.id),
                ("dialogue-button-drop", "dialogue-drop", dialogue.id),
            )
            await telling.tell(session, person, offer, now=now, importance=Importance.NUDGE)
    return len(due)
