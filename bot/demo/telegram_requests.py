"""How Telegram reads a call, and how it says no."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.demo.checks import Fault
from bot.demo.telegram_shapes import AS_TEXT


class TelegramRefusal(Exception):
    """A call that Telegram does not accept."""

    def __init__(self, status: int, description: str, parameters: Mapping[str, int] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.body = {"ok": False, "error_code": status, "description": description}
        if parameters:
            self.body["parameters"] = dict(parameters)


def bad_request(words: str) -> TelegramRefusal:
    """A 400."""
    return TelegramRefusal(400, f"Bad Request: {words}")


async def read_parameters(request: web.Request) -> dict[str, Any]:
    """What was passed, in the address, as JSON or as a form, each value as its own type. Raises TelegramRefusal."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read() or b"{}")
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            raise bad_request("can't parse request body as JSON object")
        given |= body
    elif request.content_type in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        form = await request.post()
        files = {name: value.file.read() for name, value in form.items() if isinstance(value, web.FileField)}
        given |= {name: value for name, value in form.items() if isinstance(value, str)}
        given |= {name: files[value[9:]] for name, value in given.items() if _attached(value) in files}
        given |= {name: data for name, data in files.items() if name in AS_TEXT}
    return {name: _typed(name, value) for name, value in given.items() if value is not None}


def _attached(value: Any) -> str:
    return value[9:] if isinstance(value, str) and value.startswith("attach://") else ""


def _typed(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name in AS_TEXT:
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def worded_fault(fault: Fault) -> str:
    """What Telegram would say of a fault."""
    if not fault.where:
        return fault.says
    if fault.says == "May not be empty" and "." not in fault.where:
        return "message text is empty" if fault.where == "text" else f"{fault.where} is empty"
    return f"{fault.where}: {fault.says}"
