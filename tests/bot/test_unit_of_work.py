"""One update, one turn, one transaction: what happens when a turn fails, when updates come twice, and when the process dies."""

import asyncio
from datetime import timedelta

import pytest
import structlog
from sqlalchemy import func, select
from structlog.testing import capture_logs

from bot import unit_of_work
from bot.worker import Worker
from handlers import router
from handlers.turn import Turn
from storage import inbox
from storage.enums import InboxState, Platform
from storage.tables import AuditEntry, InboxRow, Parcel
from tests.conversation import Talk


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A word that makes a turn raise after it has already written something, for as long as it is in the list."""
    words = ["boom"]
    answer = router.answer

    async def sometimes(turn: Turn) -> None:
        turn.session.add(
            AuditEntry(school_id=None, actor_id=None, action="half-done", subject="test", subject_id=None, at=turn.now)
        )
        await turn.session.flush()
        await answer(turn)
        if getattr(turn.incoming.what, "text", "") in words:
            raise RuntimeError("a text that quotes what somebody wrote")

    monkeypatch.setattr(router, "answer", sometimes)
    return words


async def _half_done(talk: Talk) -> int:
    async with talk.database.reading() as session:
        query = select(func.count()).select_from(AuditEntry).where(AuditEntry.action == "half-done")
        return await session.scalar(query) or 0


async def test_a_turn_that_raises_leaves_nothing_and_is_tried_again(talk: Talk, broken: list[str]) -> None:
    an = talk.person("an")
    await an.says("boom")
    an.sees_nothing()
    assert await _half_done(talk) == 0
    broken.clear()
    talk.clock.move(timedelta(seconds=2))
    await talk.settles()
    assert len(an.messages) == 1
    assert await _half_done(talk) == 1


async def test_after_five_failures_the_update_is_set_aside_and_the_person_is_told(
    talk: Talk, broken: list[str]
) -> None:
    an = talk.person("an")
    await an.says("boom")
    for _ in range(5):
        talk.clock.move(timedelta(seconds=9))
        await talk.settles()
    an.sees("trouble-kept")
    async with talk.database.reading() as session:
        row = await session.scalar(select(InboxRow).order_by(InboxRow.id))
        assert row is not None
        assert (row.state, row.attempts) == (InboxState.POISON, 5)
        assert row.update["what"] == {"text": "boom"}
    await an.sends_sticker()
    an.sees("router-cannot-read")


async def test_later_updates_of_the_same_person_wait_and_those_of_others_do_not(talk: Talk, broken: list[str]) -> None:
    an, joy = talk.person("an"), talk.person("joy")
    await an.says("boom")
    await an.sends_sticker()
    await joy.sends_sticker()
    an.sees_nothing()
    joy.sees("router-cannot-read")
    broken.clear()
    talk.clock.move(timedelta(seconds=2))
    await talk.settles()
    assert len(an.messages) == 2


async def test_logs_hold_ids_and_never_what_somebody_wrote(talk: Talk, broken: list[str]) -> None:
    structlog.configure(cache_logger_on_first_use=False)
    with capture_logs() as logs:
        await talk.person("an").says("boom")
        await talk.person("an").says("我的薪水被扣了")
    assert any(line["event"] == "turn-failed" and line["error"] == "RuntimeError" for line in logs)
    assert "boom" not in str(logs)
    assert "quotes" not in str(logs)
    assert "薪水" not in str(logs)


async def test_an_update_is_handled_once_however_many_workers_there_are(talk: Talk) -> None:
    for number in range(20):
        name = ("an", "joy")[number % 2]
        phone = talk.person(name)
        async with talk.database.transaction() as session:
            new = inbox.NewUpdate(
                platform=Platform.LINE,
                platform_key=f"many-{number}",
                account_key=f"line:{phone.user}",
                update={
                    "platform": "line",
                    "user_id": phone.user,
                    "at": talk.clock.now().isoformat(),
                    "what": {"kind": "sticker"},
                    "what_is": "Unsupported",
                    "message_id": f"m{number}",
                },
            )
            await inbox.add(session, [new], talk.clock.now())
    workers = Worker(
        "turns", lambda: unit_of_work.handle_next(talk.database, talk.channels, talk.clock), tasks=4, every=0.05
    )
    workers.start()
    async with talk.database.reading() as session:
        for _ in range(200):
            left = await session.scalar(
                select(func.count()).select_from(InboxRow).where(InboxRow.state == InboxState.PENDING)
            )
            await session.rollback()
            if not left:
                break
            await asyncio.sleep(0.05)
    await workers.stop()
    async with talk.database.reading() as session:
        answered = await session.execute(select(Parcel.inbox_id, func.count()).group_by(Parcel.inbox_id))
        counts = answered.all()
    assert len(counts) == 20
    assert {count for _, count in counts} == {1}
