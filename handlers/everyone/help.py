from collections.abc import Awaitable, Callable, Mapping

from handlers.turn import Turn

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {}


async def show(turn: Turn) -> None: ...


async def did_not_understand(turn: Turn) -> None: ...


def menu_buttons(turn: Turn) -> tuple[()]:
    return ()
