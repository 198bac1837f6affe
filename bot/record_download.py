"""`GET /record/<token>`: the copy of a record that a student asked for, for whoever has the link, while it works.

A link that is wrong, too old or somebody else's invention gets the same answer as a page that does not exist. The token is never logged.
"""

import asyncio
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from aiohttp import web

from bot.clock import Clock
from storage import audit_log, record_copies
from storage.database import Database
from storage.record_copies import Copy

PATH: Final = "/record"

_KINDS: Final[Mapping[str, str]] = {".pdf": "application/pdf", ".csv": "text/csv; charset=utf-8"}

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class RecordDownload:
    """The door to copies of records. One is drawn at a time: a long record takes seconds, and turns must not wait for it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._drawing = asyncio.Lock()

    def open(self, app: web.Application) -> None:
        """Put the door into a web application. Only GET: a preview by HEAD is answered 405 and counts as nothing."""
        app.router.add_get(f"{PATH}/{{token}}", self.answer, allow_head=False)

    async def answer(self, request: web.Request) -> web.Response:
        """The file as a download; 404 when the link does not work. Each opening is audited."""
        found = await self._find(request.match_info["token"])
        if found is None:
            return web.Response(status=404, text="404: Not Found", headers=_HEADERS)
        name, copy = found
        suffix = PurePath(name).suffix
        async with self._drawing:
            content = await asyncio.to_thread(_make, suffix, copy)
        disposition = f'attachment; filename="{name}"'
        return web.Response(
            body=content, headers={**_HEADERS, "Content-Type": _KINDS[suffix], "Content-Disposition": disposition}
        )

    async def _find(self, token: str) -> tuple[str, Copy] | None:
        now = self._clock.now()
        async with self._database.transaction() as session:
            file = await record_copies.behind(session, token, now)
            if file is None or file.content is None:
                return None
            file.opened_at = now
            audit_log.add(
                session,
                school_id=file.school_id,
                actor_id=None,
                action="record-opened",
                subject="export",
                subject_id=file.id,
                now=now,
                person=file.person_id,
            )
            return file.name, Copy.model_validate_json(file.content)


def _make(suffix: str, copy: Copy) -> bytes:
    """The file. What draws it is imported here: it would be a third of the program's start."""
    from bot.record_files import csv_sheet, pdf_sheet

    return pdf_sheet.write(copy) if suffix == ".pdf" else csv_sheet.write(copy)
