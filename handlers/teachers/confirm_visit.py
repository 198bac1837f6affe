from collections.abc import Awaitable, Callable, Mapping

from handlers.forms import Answers, Form
from handlers.turn import Turn

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {}


async def _save(turn: Turn, answers: Answers) -> None: ...


FORM: Form[Turn] = Form(name="confirm-visit", steps=(), save=_save, roles=frozenset())


async def open_form(turn: Turn) -> None: ...


async def from_text(turn: Turn, reading: object) -> bool:
    return False
