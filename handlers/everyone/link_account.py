"""A second platform for the same person, by a code from the first; the platform one prefers; and a lost phone."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Final

from handlers import access
from handlers.everyone import addresses
from handlers.messages import Button
from handlers.turn import Turn
from storage import invites, outbox, people, tables
from storage.enums import Platform

LIVES: Final = timedelta(minutes=30)


async def show(turn: Turn) -> None:
    """Which platforms are linked; a code for the other one, or what can be done with the two."""
    accounts = await people.accounts_of(turn.session, turn.somebody.id)
    if len(accounts) < len(Platform):
        await _offer_code(turn, accounts)
        return
    buttons = tuple(
        button
        for account in accounts
        for button in (
            turn.button("link-account-button-prefer", "link-account-prefer", account.platform, platform=_name(account)),
            turn.button("link-account-button-unlink", "link-account-unlink", account.id, platform=_name(account)),
        )
    )
    turn.say("link-account-both", preferred=_preferred(turn), buttons=buttons)


async def _offer_code(turn: Turn, accounts: list[tables.Account]) -> None:
    linked = {Platform(account.platform) for account in accounts}
    other = next(platform for platform in Platform if platform not in linked)
    code = await invites.create(turn.session, turn.somebody, now=turn.now, lives=LIVES)
    link = addresses.current().link(other, code)
    buttons = (Button(label=turn.text("link-account-button-open", platform=NAMES[other]), url=link),) if link else ()
    minutes = int(LIVES.total_seconds() // 60)
    turn.say("link-account-code", platform=NAMES[other], code=code, minutes=minutes, buttons=buttons)


NAMES: Final[Mapping[Platform, str]] = {Platform.LINE: "LINE", Platform.TELEGRAM: "Telegram"}


def _name(account: tables.Account) -> str:
    return NAMES[Platform(account.platform)]


def _preferred(turn: Turn) -> str:
    chosen = turn.somebody.preferred_platform
    return NAMES[Platform(chosen)] if chosen else NAMES[Platform.LINE]


async def _prefer(turn: Turn, argument: str) -> None:
    if argument not in set(Platform):
        raise access.NotAllowed
    turn.somebody.preferred_platform = Platform(argument)
    turn.say("link-account-preferred", platform=NAMES[Platform(argument)])


async def _unlink(turn: Turn, argument: str) -> None:
    """A lost phone: nothing more goes to that account, from this moment on."""
    account_id = access.as_id(argument)
    own = await people.accounts_of(turn.session, turn.somebody.id)
    account = next((account for account in own if account.id == account_id), None)
    if account is None:
        raise access.NotAllowed
    if account.id == turn.account.id:
        turn.say("link-account-not-this-one")
        return
    await outbox.stop_all(turn.session, account.id)
    people.unlink(account)
    turn.audit("unlinked", "account", account.id)
    turn.say("link-account-unlinked", platform=_name(account))


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "link-account-prefer": _prefer,
    "link-account-unlink": _unlink,
}
