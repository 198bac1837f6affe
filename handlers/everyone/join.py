from handlers.turn import Turn


async def at_the_door(turn: Turn) -> None: ...


async def again(turn: Turn, code: str) -> None: ...


def looks_like_code(text: str) -> bool:
    return False
