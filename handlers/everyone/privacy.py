from collections.abc import Awaitable, Callable, Mapping

from handlers.turn import Turn

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {}


async def show(turn: Turn) -> None: ...


async def settled(turn: Turn) -> bool:
    return True
