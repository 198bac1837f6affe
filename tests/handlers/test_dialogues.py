"""Forms in conversation, seen through the smallest possible form."""

from datetime import timedelta

from storage.enums import Platform
from tests.conversation import Talk


async def test_an_unreadable_message_gets_an_answer(talk: Talk) -> None:
    mei = talk.person("mei")
    await mei.sends_sticker()
    mei.sees("router-cannot-read")
    assert len(mei.new) == 1
    await talk.passes(timedelta(days=1), step=timedelta(hours=6))
    await talk.person("budi", Platform.TELEGRAM).sends_sticker()
