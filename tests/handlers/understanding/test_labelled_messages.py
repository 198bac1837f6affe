"""The labelled set: messages as students type them, with the reading of a careful clerk. Files put into `messages/` are read.

Those of `kept_aside*.jsonl` were looked at only as figures: whoever mends a class of failure learns from the others.
"""

from pathlib import Path

import pytest

from tests.handlers.understanding import scoring

FILES = sorted((Path(__file__).parent / "messages").glob("*.jsonl"))
EXACT, MISREAD, NEEDLESS = 0.95, 0.01, 0.04
INTENTS, HEARD, FALSE_ALARMS = 0.92, 0.98, 0.02
APART = 0.05
"""How far the languages may lie apart in exact readings."""
ENOUGH = 100
"""A language with fewer messages says too little for a share."""


@pytest.fixture(scope="module")
def scores() -> dict[str, scoring.Score]:
    if not FILES:
        pytest.skip("no labelled messages are shipped")
    found = scoring.score(scoring.load(FILES))
    for name in sorted(found):
        print(found[name].line(name))  # noqa: T201  # the figures are what one looks for
    return found


def test_hours_are_read_as_a_careful_clerk_reads_them(scores: dict[str, scoring.Score]) -> None:
    every = scores["all"]
    wrong = [f"{kind} {message['id']}: {message['text']!r} -> {got}" for kind, message, got in every.wrong]
    assert every.exact >= EXACT * every.messages, wrong
    assert every.needless <= NEEDLESS * every.messages, wrong


def test_silence_about_doubt_stays_rare(scores: dict[str, scoring.Score]) -> None:
    every = scores["all"]
    misread = [
        f"{message['id']}: {message['text']!r} -> {got}" for kind, message, got in every.wrong if kind == "MISREAD"
    ]
    assert every.misread <= MISREAD * every.messages, misread


def test_no_language_is_served_worse(scores: dict[str, scoring.Score]) -> None:
    shares = [
        one.exact / one.messages
        for name, one in scores.items()
        if name in {"zh-TW", "en", "vi", "id"} and one.messages >= ENOUGH
    ]
    assert not shares or max(shares) - min(shares) <= APART


def test_what_somebody_wants_is_understood(scores: dict[str, scoring.Score]) -> None:
    assert scores["all"].intents >= INTENTS * scores["all"].messages


def test_danger_is_heard_and_rarely_where_there_is_none(scores: dict[str, scoring.Score]) -> None:
    every = scores["all"]
    assert every.urgent - every.missed_danger >= HEARD * every.urgent > 0
    assert every.false_danger <= FALSE_ALARMS * every.calm
