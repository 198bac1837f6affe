"""Coming in: a single-use code links an account to somebody on the roster. Without one, one can ask for help, and learns nothing."""

from datetime import timedelta
from typing import Final

from handlers.everyone import help, privacy
from handlers.messages import Followed, Said, Tapped
from handlers.turn import Turn
from storage import audit_log, invites, people
from storage.enums import Platform
from storage.tables import Invite

MOST_WRONG: Final = 20
WITHIN: Final = timedelta(hours=1)
"""Twenty wrong codes an hour (H1); a code has 74 bits, so nobody guesses one."""


def looks_like_code(text: str) -> bool:
    """Whether a message can only be a code."""
    return invites.canonical(text) is not None


async def at_the_door(turn: Turn) -> None:
    """Somebody without a person: a code is tried, everything else gets the same friendly sentence."""
    code = _code(turn)
    if not code:
        if not turn.said:
            turn.outcome = "stranger"
            turn.say("join-need-code")
        return
    if _too_many(turn):
        turn.outcome = "too-many-codes"
        turn.say("join-too-many")
        return
    invite = await _invite(turn, code)
    if invite is None:
        _count_wrong(turn)
        turn.outcome = "wrong-code"
        turn.say("join-wrong-code")
        return
    await _link(turn, invite)


async def again(turn: Turn, code: str) -> None:
    """Somebody who is in already opens the chat again, or sends a code once more."""
    if code:
        turn.say("join-in-already")
    await help.show(turn)


def _code(turn: Turn) -> str | None:
    what = turn.incoming.what
    match what:
        case Followed(code=code):
            return code or None
        case Said(text=text):
            words = text.strip().removeprefix("/start").strip()
            return words if looks_like_code(words) or _meant_as_code(words) else None
        case Tapped():
            return None
        case _:
            return None


def _meant_as_code(words: str) -> bool:
    """A single word of code-like length with a digit in it: a slip in a code, more likely than talk."""
    return words.isascii() and " " not in words and 8 <= len(words) <= 24 and any(c.isdigit() for c in words)


async def _invite(turn: Turn, code: str) -> Invite | None:
    letters = invites.canonical(code)
    return await invites.usable(turn.session, letters, turn.now) if letters else None


async def _link(turn: Turn, invite: Invite) -> None:
    person = await people.lock(turn.session, invite.person_id)
    if person is None or not person.active:
        turn.say("join-wrong-code")
        return
    others = [a for a in await people.accounts_of(turn.session, person.id) if a.platform == turn.account.platform]
    if others:
        # The code may have been seen by somebody else: the account that is there stays, and its owner must let go first.
        turn.outcome = "platform-taken"
        turn.say("join-platform-taken")
        return
    if not await invites.take(turn.session, invite, turn.account, turn.now):
        turn.say("join-wrong-code")
        return
    people.link(turn.account, person, turn.now)
    turn.account.menu = None
    await turn.session.flush()
    audit_log.add(
        turn.session,
        school_id=person.school_id,
        actor_id=person.id,
        action="joined",
        subject="account",
        subject_id=turn.account.id,
        now=turn.now,
        platform=Platform(turn.account.platform),
    )
    turn.person = person
    turn.school = await people.school(turn.session, person.school_id)
    turn.roles = await people.roles(turn.session, person.id)
    turn.locale = person.locale
    turn.outcome = "joined"
    turn.say("join-welcome", who=person.name, school=turn.school.name)
    if await privacy.settled(turn):
        await help.show(turn)


def _too_many(turn: Turn) -> bool:
    since = turn.account.wrong_codes_since
    if since is None or turn.now - since >= WITHIN:
        turn.account.wrong_codes = 0
        return False
    return turn.account.wrong_codes >= MOST_WRONG


def _count_wrong(turn: Turn) -> None:
    if turn.account.wrong_codes == 0:
        turn.account.wrong_codes_since = turn.now
    turn.account.wrong_codes += 1
