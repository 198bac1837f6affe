from handlers.turn import Turn


async def blocked(turn: Turn) -> None: ...


def came_back(turn: Turn) -> None: ...


async def unsent(turn: Turn, message_id: str) -> None: ...
