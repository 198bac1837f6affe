"""Rows of a table: when it was typed, in which language, what, and how a careful clerk reads it, in one short line."""

from datetime import datetime, timedelta

from handlers import understanding
from handlers.understanding import Ask, Hours, Off


def read(now: str, lang: str, text: str) -> str:
    """The reading in the short form of the tables: `05-04 22:00-06:00/30; off 05-05`, `ask`, or `none`."""
    result = understanding.read(text, lang=lang, local_now=datetime.fromisoformat(f"2026-{now}")).result
    if isinstance(result, Ask):
        return "ask"
    if not isinstance(result, Hours):
        return "none"
    parts = []
    for item in result.items:
        if isinstance(item, Off):
            parts.append(f"off {item.day:%m-%d}")
            continue
        assert item.end - item.start <= timedelta(hours=24)
        pause = "" if item.break_minutes is None else f"/{item.break_minutes}"
        parts.append(f"{item.start:%m-%d %H:%M}-{item.end:%H:%M}{pause}")
    return "; ".join(parts)
