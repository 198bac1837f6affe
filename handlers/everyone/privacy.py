"""The notice of the Personal Data Protection Act (art. 8), asked for once and again when it changes; and the way out."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from handlers import telling
from handlers.messages import Said, Tapped
from handlers.turn import Turn
from storage import consents, outbox, people
from storage.enums import Importance, Platform

VERSION: Final = "2026-11"
"""Raise it when the notice changes in meaning: everybody is asked once more."""


async def settled(turn: Turn) -> bool:
    """Whether this person has agreed to the notice. Until then nothing else is answered but the notice itself, and danger."""
    if await consents.given(turn.session, turn.somebody.id, VERSION):
        return True
    what = turn.incoming.what
    if isinstance(what, Tapped) and what.action in ("privacy-agree", "privacy-more", "privacy-no", "language-set"):
        await _choose(turn, what)
    elif isinstance(what, Said) and what.text.strip().casefold() in turn.words("privacy-words-agree"):
        await _agree(turn)
    else:
        _ask(turn)
    return False


async def show(turn: Turn) -> None:
    """The notice once more, and what one can ask for."""
    turn.say(
        "privacy-full",
        school=_school(turn),
        buttons=(
            turn.button("privacy-button-copy", "privacy-copy"),
            turn.button("privacy-button-withdraw", "privacy-withdraw"),
        ),
    )


def _school(turn: Turn) -> str:
    return turn.school.name if turn.school else ""


def _ask(turn: Turn) -> None:
    turn.outcome = "asked-consent"
    turn.say(
        "privacy-notice",
        school=_school(turn),
        buttons=(
            turn.button("privacy-button-agree", "privacy-agree"),
            turn.button("privacy-button-more", "privacy-more"),
            turn.button("privacy-button-no", "privacy-no"),
            *(
                turn.button(f"language-name-{locale.lower()}", "language-set", locale)
                for locale in OTHER_LANGUAGES[turn.locale]
            ),
        ),
    )


OTHER_LANGUAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "zh-TW": ("en", "vi", "id"),
    "en": ("zh-TW", "vi", "id"),
    "vi": ("zh-TW", "en"),
    "id": ("zh-TW", "en"),
}


async def _choose(turn: Turn, what: Tapped) -> None:
    match what.action:
        case "privacy-agree":
            await _agree(turn)
        case "privacy-more":
            turn.say(
                "privacy-full", school=_school(turn), buttons=(turn.button("privacy-button-agree", "privacy-agree"),)
            )
        case "privacy-no":
            turn.say("privacy-without", buttons=(turn.button("privacy-button-agree", "privacy-agree"),))
        case _:
            if what.argument in OTHER_LANGUAGES:
                turn.somebody.locale = turn.locale = what.argument
                turn.account.menu = None
            _ask(turn)


async def _agree(turn: Turn) -> None:
    from handlers.everyone import help

    notice = turn.text("privacy-notice", school=_school(turn)) + turn.text("privacy-full", school=_school(turn))
    consents.add(
        turn.session,
        turn.somebody,
        version=VERSION,
        digest=hashlib.sha256(notice.encode()).hexdigest(),
        locale=turn.locale,
        platform=Platform(turn.account.platform),
        now=turn.now,
    )
    turn.audit("consented", "person", turn.somebody.id, version=VERSION)
    turn.outcome = "consented"
    turn.say("privacy-thanks")
    await help.show(turn)


async def _agreed_already(turn: Turn, argument: str) -> None:
    turn.say("privacy-agreed-already")


async def _more(turn: Turn, argument: str) -> None:
    await show(turn)


async def _copy(turn: Turn, argument: str) -> None:
    """A copy, or erasure, is the school's to give within 15 or 30 days: the coordinators are told that somebody asks."""
    me = turn.somebody
    turn.audit("asked-for-own-data", "person", me.id)
    for person in await people.coordinators_on_duty(turn.session, me.school_id):
        draft = telling.draft("privacy-asked-for-copy", who=me.name)
        await telling.tell(turn.session, person, draft, now=turn.now, importance=Importance.CASE)
    turn.say("privacy-copy-asked")


async def _ask_withdraw(turn: Turn, argument: str) -> None:
    turn.say("privacy-really-withdraw", buttons=(turn.button("privacy-button-yes-withdraw", "privacy-withdraw-yes"),))


async def _withdraw(turn: Turn, argument: str) -> None:
    me = turn.somebody
    await consents.withdraw(turn.session, me.id, turn.now)
    turn.audit("withdrew-consent", "person", me.id)
    for account in await people.accounts_of(turn.session, me.id):
        await outbox.stop_all(turn.session, account.id)
        people.unlink(account)
    turn.say("privacy-withdrawn")


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "privacy-agree": _agreed_already,
    "privacy-more": _more,
    "privacy-no": _ask_withdraw,
    "privacy-copy": _copy,
    "privacy-withdraw": _ask_withdraw,
    "privacy-withdraw-yes": _withdraw,
}
