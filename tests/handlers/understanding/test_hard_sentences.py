"""Sentences that are easily read wrong: other people's hours, plans, rules, events, and what was taken back."""

import pytest

from tests.handlers.understanding.labelled import labelled
from tests.handlers.understanding.rows import read

LANGUAGES = {"zh": "zh-TW", "en": "en", "vi": "vi", "id": "id"}
SENTENCES = labelled("hours", " | ")
"""Each with its reading on a Wednesday evening; "unread" where a question and silence are both right, and only hours are not."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_takes_for_hours_only_what_the_sender_worked(language: str) -> None:
    ours = [(label, message) for of, label, message in SENTENCES if of == language]
    assert len(ours) > 50
    wrong = {}
    for label, message in ours:
        given = read("05-06T21:00", LANGUAGES[language], message)
        if given not in ({"ask", "none"} if label == "unread" else {label}):
            wrong[message] = (label, given)
    assert not wrong
