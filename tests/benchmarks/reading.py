"""Messages read: hours, intent and danger of the shipped labelled set. The floor only normalises each message and looks for one `8-17`."""

import re
import time
import unicodedata
from datetime import datetime
from pathlib import Path

from handlers import understanding
from tests.benchmarks.figures import Figure, beside
from tests.handlers.understanding import scoring

MESSAGES = Path(scoring.__file__).with_name("messages")
RANGE = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*[-~到]\s*(\d{1,2})(?::(\d{2}))?")


async def read() -> Figure:
    """Messages a second on one core."""
    messages = [
        (str(message["text"]), str(message["lang"]), datetime.fromisoformat(message["now"]))
        for message in scoring.load(MESSAGES.glob("*.jsonl"))
    ]

    async def ours() -> float:
        began = time.perf_counter()
        for text, lang, now in messages:
            understanding.read(text, lang=lang, local_now=now)
        return len(messages) / (time.perf_counter() - began)

    async def floor() -> float:
        began = time.perf_counter()
        for text, _, _ in messages:
            RANGE.search(unicodedata.normalize("NFKC", text))
        return len(messages) / (time.perf_counter() - began)

    return await beside("messages read", "messages/s", ours, floor)
