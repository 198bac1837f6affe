"""What both stand-ins share: planned failures, and stopping."""

import asyncio

import aiohttp
import pytest

from bot.demo.line import LineStandIn
from bot.demo.telegram import TelegramStandIn
from tests.bot.demo.conftest import MEI_LINE, TELEGRAM_TOKEN, Program


@pytest.mark.parametrize("both", [True, False])
def test_a_failure_is_a_status_or_a_broken_connection(line: LineStandIn, both: bool) -> None:
    with pytest.raises(ValueError, match="either a status or a failure"):
        line.fail_next(status=500 if both else None, failure="reset" if both else None)


async def test_stopping_ends_a_long_poll_at_once(telegram: TelegramStandIn, http: aiohttp.ClientSession) -> None:
    offset = next(iter(telegram.updates)) + 1
    url = f"{telegram.base_url}/bot{TELEGRAM_TOKEN}/getUpdates?timeout=60&offset={offset}"
    poll = asyncio.create_task(http.get(url))
    await asyncio.sleep(0.05)
    await asyncio.wait_for(telegram.stop(), 2)
    assert (await (await poll).json())["result"] == []


async def test_stopping_drops_what_is_held_and_keeps_what_phones_show(line: LineStandIn, program: Program) -> None:
    program.received.clear()
    line.hold()
    await line.say(MEI_LINE, "hi")
    await asyncio.wait_for(line.stop(), 2)
    await line.start("127.0.0.1")
    line.release()
    await line.say(MEI_LINE, "again")
    await line.settle()
    assert [event["message"]["text"] for event in program.events] == ["again"]
    assert [bubble.text for bubble in line.screen(MEI_LINE).bubbles] == ["hi", "again"]


async def test_a_program_that_is_down_is_tried_again_and_then_given_up(line: LineStandIn) -> None:
    line.webhook_url = "http://127.0.0.1:9/webhook"
    await line.say(MEI_LINE, "hi")
    await asyncio.wait_for(line.settle(), 2)
    assert line.screen(MEI_LINE).bubbles[-1].text == "hi"


async def test_nothing_of_a_message_is_logged(line: LineStandIn, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    line.webhook_url = "http://127.0.0.1:9/webhook"
    await line.say(MEI_LINE, "a secret of mine")
    await line.settle()
    assert "secret of mine" not in caplog.text
