"""Whether this process does its work: `/healthz` for a monitor, `/metrics` for Prometheus."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from aiohttp import web
from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy import func, select

from bot.metrics import INBOX, OLDEST, OUTBOX, REGISTRY
from storage import alerts, inbox
from storage.enums import InboxState, OutboxState
from storage.tables import InboxRow, Parcel

if TYPE_CHECKING:
    from bot.app import App

Handler = Callable[[web.Request], Awaitable[web.Response]]

LATE = timedelta(minutes=2)
"""An update that has waited longer means that turns have stopped."""


def healthz(app: "App") -> Handler:
    """200 while the database answers and no update has waited too long; 503 otherwise. Says which, and nothing else."""

    async def answer(request: web.Request) -> web.Response:
        now = app.clock.now()
        try:
            async with app.database.reading() as session:
                oldest = await session.scalar(
                    select(func.min(InboxRow.received_at)).where(InboxRow.state == InboxState.PENDING)
                )
                unreached = await alerts.unreached(session)
        except Exception as error:
            return web.json_response({"ok": False, "database": type(error).__name__}, status=503)
        turning = oldest is None or now - oldest < LATE
        body = {"ok": turning and not unreached, "turns": turning, "alerts_nobody_could_be_reached_for": unreached}
        return web.json_response(body, status=200 if body["ok"] else 503)

    return answer


def metrics(app: "App") -> Handler:
    """The counters of this process and the depths of the queues."""

    async def answer(request: web.Request) -> web.Response:
        now = app.clock.now()
        async with app.database.reading() as session:
            depth = await inbox.depth(session)
            waiting = await session.execute(
                select(Parcel.state, func.count())
                .where(Parcel.state.in_([OutboxState.PENDING, OutboxState.SENDING, OutboxState.WAITING]))
                .group_by(Parcel.state)
            )
            oldest = await session.scalar(
                select(func.min(InboxRow.received_at)).where(InboxRow.state == InboxState.PENDING)
            )
        for unhandled in (InboxState.PENDING, InboxState.POISON):
            INBOX.labels(unhandled).set(depth.get(unhandled, 0))
        for state, count in waiting:
            OUTBOX.labels(state).set(count)
        OLDEST.set((now - oldest).total_seconds() if oldest else 0)
        return web.Response(body=generate_latest(REGISTRY), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return answer
