"""The language of everything said to a person; it changes at once, and the menu follows."""

from collections.abc import Awaitable, Callable, Mapping

from handlers import access, texts
from handlers.everyone import help
from handlers.turn import Turn
from storage import people


async def ask(turn: Turn) -> None:
    """Offer the four languages, each in its own name."""
    buttons = tuple(turn.button(f"language-name-{locale.lower()}", "language-set", locale) for locale in texts.LOCALES)
    turn.say("language-ask", buttons=buttons)


async def _set(turn: Turn, argument: str) -> None:
    if argument not in texts.LOCALES:
        raise access.NotAllowed
    turn.somebody.locale = argument
    turn.locale = argument
    for account in await people.accounts_of(turn.session, turn.somebody.id):
        account.menu = None
    turn.audit("language-set", "person", turn.somebody.id, locale=argument)
    turn.say("language-set", buttons=help.menu_buttons(turn))


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"language-set": _set}
