"""The whole program over real HTTP: a conversation on each platform, and what a kill -9 at any moment leaves."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.enums import Platform
from tests.bot.whole_program import Program, chat, running

MOST_KIB = 160 * 1024


def _shift(number: int) -> tuple[str, str, str]:
    """One of many shifts of the last six days: as somebody types it, as a card shows it, and its start as it is stored (UTC)."""
    day = (datetime.now(UTC) + timedelta(hours=8)).date() - timedelta(days=1 + number % 6)
    hour = 8 + 2 * (number // 6)
    return (
        f"{day.month}/{day.day} {hour:02}:00-{hour + 1:02}:30",
        f"{day.month}/{day.day}（{'一二三四五六日'[day.weekday()]}） {hour:02}:00–{hour + 1:02}:30",
        f"{day.isoformat()} {hour - 8:02}:00",
    )


async def _saved(url: str) -> list[str]:
    database = Database(url)
    async with database.reading() as session:
        rows = await session.execute(text("SELECT starts_at FROM shifts WHERE state = 'reported' ORDER BY starts_at"))
        found = [str(row[0])[:16] for row in rows]
    await database.close()
    return found


@pytest.mark.parametrize("platform", list(Platform))
async def test_a_student_reports_a_shift_and_a_coordinator_takes_an_alert(
    platform: Platform, database_url: str, tmp_path: Path
) -> None:
    async with running(database_url, tmp_path) as (program, _):
        mei, wang = chat(program, "mei", platform), chat(program, "wang", platform)
        for person in (mei, wang):
            await person.opens()
        typed, shown, _ = _shift(0)
        await mei.phones.say(mei.user, typed)
        card = await mei.sees("這樣對嗎")
        assert shown in card.text
        await mei.tap("存起來")
        await mei.sees("存好了")
        await mei.phones.say(mei.user, "救命 我的手被機器夾住了 一直流血")
        await mei.sees("119")
        await wang.sees("流血")
        await wang.tap("我來處理")
        await mei.sees("會跟你聯絡")
        assert len(await _saved(database_url)) == 1
        assert await program.stop() == 0
        written = program.log.read_text()
        assert "流血" not in written
        assert "110201543:AA" not in written


@pytest.mark.parametrize("shifts", [2, pytest.param(30, marks=pytest.mark.soak)])
async def test_a_kill_at_any_moment_loses_nothing_and_repeats_nothing_on_line(
    shifts: int, sqlite_url: str, tmp_path: Path
) -> None:
    """Between every message and its answer the process is killed, at a random moment, and started again."""
    luck = random.Random(20261124)
    async with running(sqlite_url, tmp_path) as (program, _):
        mei = chat(program, "mei", Platform.LINE)
        await mei.opens()
        told = [_shift(number) for number in range(shifts)]
        for typed, shown, start in told:
            await mei.phones.say(mei.user, typed)
            await _killed(program, luck)
            await mei.sees(shown)
            await mei.tap("存起來")
            await _killed(program, luck)
            await _until_saved(sqlite_url, start)
        await program.line.settle()
        await mei.sees("存好了", times=len(told))
        cards = [bubble.text.splitlines()[1] for bubble in mei.heard if "這樣對嗎" in bubble.text]
        assert len(cards) == len(set(cards)) == len(told)
        assert sum("存好了" in bubble.text for bubble in mei.heard) == len(told)
        assert sorted(await _saved(sqlite_url)) == sorted(start for _, _, start in told)


async def test_a_reply_that_arrived_although_the_connection_broke_is_not_repeated(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with running(sqlite_url, tmp_path) as (program, _):
        mei = chat(program, "mei", Platform.LINE)
        await mei.opens()
        program.line.fail_next(failure="accept-then-reset", path="/reply")
        typed, shown, _ = _shift(0)
        await mei.phones.say(mei.user, typed)
        await mei.sees(shown)
        await mei.tap("存起來")
        await mei.sees("存好了")
        assert sum("這樣對嗎" in bubble.text for bubble in mei.heard) == 1


async def test_it_stays_small_with_both_sdks(sqlite_url: str, tmp_path: Path) -> None:
    async with running(sqlite_url, tmp_path) as (program, _):
        assert program.resident_kib() < MOST_KIB
        assert await program.stop() == 0


async def _killed(program: Program, luck: random.Random) -> None:
    await asyncio.sleep(luck.uniform(0, 0.25))
    await program.kill()
    await program.start()


async def _until_saved(url: str, start: str) -> None:
    for _ in range(400):
        if start in await _saved(url):
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{start} is not saved")
