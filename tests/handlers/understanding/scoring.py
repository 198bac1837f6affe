"""How well the reader reads a labelled set: exact, silent misreads, needless questions, by language; intents and danger."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from handlers import understanding
from handlers.understanding import Ask, Hours, Off, Reading

Items = frozenset[tuple[object, ...]]


def load(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """All labelled messages of some JSON Lines files."""
    return [json.loads(line) for path in sorted(paths) for line in path.read_text("utf-8").splitlines() if line.strip()]


def items_of(result: object) -> Items | str:
    """A labelled result in comparable form: the items, "ask" or "none"."""
    if isinstance(result, Mapping):
        return "ask" if "ask" in result else "none"
    assert isinstance(result, list)
    return frozenset(
        ("off", item["off"]) if "off" in item else (item["start"], item["end"], item["break_minutes"])
        for item in result
    )


def given(reading: Reading) -> Items | str:
    """What the reader gave, in the same form."""
    result = reading.result
    if isinstance(result, Hours):
        return frozenset(
            ("off", item.day.isoformat())
            if isinstance(item, Off)
            else (item.start.isoformat(timespec="minutes"), item.end.isoformat(timespec="minutes"), item.break_minutes)
            for item in result.items
        )
    return "ask" if isinstance(result, Ask) else "none"


@dataclass(kw_only=True)
class Score:
    """Counts over some messages; each wrong one is kept with what went wrong."""

    messages: int = 0
    exact: int = 0
    misread: int = 0
    needless: int = 0
    intents: int = 0
    urgent: int = 0
    missed_danger: int = 0
    calm: int = 0
    false_danger: int = 0
    wrong: list[tuple[str, Mapping[str, Any], Items | str]] = field(default_factory=list)

    def line(self, name: str) -> str:
        """One line of figures."""
        share = 100 / max(self.messages, 1)
        return (
            f"{name:6} n={self.messages:4} exact {self.exact * share:5.1f} %  silent misread {self.misread * share:4.2f} %"
            f"  needless question {self.needless * share:4.1f} %  intent {self.intents * share:5.1f} %"
            f"  danger missed {self.missed_danger} of {self.urgent}, false {self.false_danger} of {self.calm}"
        )


def score(messages: Sequence[Mapping[str, Any]]) -> dict[str, Score]:
    """Scores by language, and under "all"."""
    scores: dict[str, Score] = defaultdict(Score)
    for message in messages:
        reading = understanding.read(
            message["text"], lang=message["lang"], local_now=datetime.fromisoformat(message["now"])
        )
        got = given(reading)
        accepted = [items_of(message["result"]), *(items_of(also) for also in message.get("also", ()))]
        for one in (scores[message["lang"]], scores["all"]):
            _count(one, message, reading, got, accepted)
    return dict(scores)


def _count(
    one: Score, message: Mapping[str, Any], reading: Reading, got: Items | str, accepted: list[Items | str]
) -> None:
    one.messages += 1
    one.intents += reading.intent == message.get("intent", reading.intent)
    one.urgent += message.get("urgent") is True
    one.calm += message.get("urgent") is False
    one.missed_danger += bool(message.get("urgent")) and not reading.urgent
    one.false_danger += reading.urgent and message.get("urgent") is False
    if got in accepted:
        one.exact += 1
        return
    kind = "other"
    if not isinstance(got, str):
        one.misread += 1
        kind = "MISREAD"
    elif got == "ask":
        one.needless += 1
        kind = "needless"
    one.wrong.append((kind, message, got))


def kinds_of_wrong(one: Score) -> Counter[str]:
    """How many of each kind of mistake."""
    return Counter(kind for kind, _, _ in one.wrong)
