"""How LINE reads a body, and how it says no: a status and a JSON object with a message, and details where a body is wrong."""

import json
import re
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from bot.demo.checks import Fault
from bot.demo.line_shapes import REQUESTS

REQUEST_ID = web.RequestKey("request_id", str)
"""The id that every answer carries in `x-line-request-id`."""

RATE_LIMIT = "The API rate limit has been exceeded. Try again later."
MONTHLY_LIMIT = "You have reached your monthly limit."
SAME_USER = "A large number of messages are being sent to the same user. Try again later."


class LineRefusal(Exception):
    """A request that LINE does not accept. `more` joins the message in the body."""

    def __init__(
        self, status: int, message: str, *, headers: dict[str, str] | None = None, more: dict[str, Any] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"message": message, **(more or {})}
        self.headers = headers or {}


def invalid(faults: Sequence[Fault]) -> LineRefusal:
    """The refusal of a body with these faults (reference, "Error responses")."""
    message = f"The request body has {len(faults)} error(s)"
    if found := re.match(r"(messages\[\d+\])", faults[0].where):
        message = f"A message ({found[1]}) in the request body is invalid"
    elif faults[0].where == "to":
        message = "The property, 'to', in the request body is invalid (line: -, column: -)"
    details = [{"message": fault.says, "property": fault.where} for fault in faults]
    return LineRefusal(400, message, more={"details": details})


async def read(request: web.Request, kind: str) -> dict[str, Any]:
    """The body, which is right. Raises LineRefusal."""
    body = await request.read()
    if request.content_type != "application/json":
        raise LineRefusal(415, "Unsupported Media Type")
    try:
        value = json.loads(body)
        faults = list(REQUESTS[kind](value, ""))
    except (ValueError, RecursionError):
        raise LineRefusal(400, "The request body could not be parsed as JSON (line: 1, column: 1)") from None
    if faults:
        raise invalid(faults)
    assert isinstance(value, dict)
    return value
