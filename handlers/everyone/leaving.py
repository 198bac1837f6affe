"""Somebody blocks the account, comes back, or takes a message back."""

from handlers import telling
from handlers.turn import Turn
from storage import audit_log, inbox, media, people, placements
from storage.enums import Importance, Role


async def blocked(turn: Turn) -> None:
    """Nothing can be sent any more. Whoever looks after the person is told, unless the other platform still works."""
    turn.outcome = "blocked"
    if turn.account.blocked_at is not None:
        return
    turn.account.blocked_at = turn.now
    turn.account.unreachable_reason = "blocked"
    if turn.person is None:
        return
    audit_log.add(
        turn.session,
        school_id=turn.person.school_id,
        actor_id=turn.person.id,
        action="blocked",
        subject="account",
        subject_id=turn.account.id,
        now=turn.now,
    )
    if any(people.reachable(account) for account in await people.accounts_of(turn.session, turn.person.id)):
        return
    keepers = await people.coordinators_on_duty(turn.session, turn.person.school_id)
    if Role.STUDENT in turn.roles:
        placement = await placements.current(turn.session, turn.person.id, turn.today)
        if placement is not None:
            keepers = [await people.by_id(turn.session, placement.teacher_id)]
    for keeper in keepers:
        if keeper.id != turn.person.id:
            draft = telling.draft("leaving-cannot-be-reached", who=turn.person.name)
            await telling.tell(turn.session, keeper, draft, now=turn.now, importance=Importance.NUDGE)


def came_back(turn: Turn) -> None:
    """Whoever writes can be reached again."""
    turn.account.blocked_at = None
    turn.account.unreachable_reason = None


async def unsent(turn: Turn, message_id: str) -> None:
    """A message was taken back: its photo and the words of its update go. What was saved from it stays, and can be withdrawn there."""
    turn.outcome = "unsent"
    if turn.person is not None:
        await media.remove(turn.session, turn.person.id, message_id, turn.now)
    await inbox.wipe(turn.session, f"{turn.incoming.platform}:{turn.incoming.user_id}", message_id)
