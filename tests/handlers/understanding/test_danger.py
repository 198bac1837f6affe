"""Danger is heard in four languages, however it is typed; what only sounds like it is not."""

import random
import time

import pytest

from handlers.understanding import hears_danger
from handlers.understanding.characters import SIMPLIFIED
from handlers.understanding.danger import why_danger
from handlers.understanding.normalise import FOLDING
from tests.handlers.understanding.labelled import DANGER

URGENT = [(language, message) for language, label, message in DANGER if label == "!"]
HARMLESS = [(language, message) for language, label, message in DANGER if label == "."]
TO_SIMPLIFIED = {ord(full): simple for simple, full in zip(SIMPLIFIED[::2], SIMPLIFIED[1::2], strict=True)}
FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
AROUND = {
    "zh": ("老師您好，", "，謝謝老師"),
    "en": ("Hello teacher. ", ". Thank you"),
    "vi": ("Chào thầy ạ. ", ". Em cảm ơn"),
    "id": ("Halo kak. ", ". Terima kasih"),
}


@pytest.mark.parametrize("language", ["zh", "en", "vi", "id"])
def test_it_hears_danger_in_each_language(language: str) -> None:
    messages = [message for its, message in URGENT if its == language]
    assert len(messages) >= 35
    assert [message for message in messages if not hears_danger(message)] == []


@pytest.mark.parametrize("language", ["zh", "en", "vi", "id"])
def test_it_raises_no_alarm_at_jokes_films_drills_and_what_is_past(language: str) -> None:
    messages = [message for its, message in HARMLESS if its == language]
    assert len(messages) >= 35
    assert [(why_danger(message), message) for message in messages if hears_danger(message)] == []


def _changed(language: str, message: str) -> list[str]:
    before, after = AROUND[language]
    forms = [
        f"{before}{message}",
        f"{message}{after}",
        f"🙏 {message} 😭",
        message.translate(FULL_WIDTH),
        message.upper(),
    ]
    if language == "zh":
        forms.append(message.translate(TO_SIMPLIFIED))
    return forms


@pytest.mark.parametrize("language", ["zh", "en", "vi", "id"])
def test_it_hears_the_same_danger_in_other_clothes(language: str) -> None:
    forms = [form for its, message in URGENT if its == language for form in _changed(language, message)]
    assert [form for form in forms if not hears_danger(form)] == []


@pytest.mark.parametrize("language", ["zh", "en", "vi", "id"])
def test_it_stays_calm_about_the_same_words_in_other_clothes(language: str) -> None:
    forms = [form for its, message in HARMLESS if its == language for form in _changed(language, message)]
    assert [form for form in forms if hears_danger(form)] == []


def test_it_hears_vietnamese_without_marks() -> None:
    bare = [message.casefold().translate(FOLDING) for language, message in URGENT if language == "vi"]
    assert [message for message in bare if not hears_danger(message)] == []


def test_it_hears_danger_at_the_end_of_a_long_story() -> None:
    story = "今天工作很多，大家都很忙，我在產線上做了很久。" * 60
    assert not hears_danger(story)
    assert hears_danger(story + "我不想活了")


def test_it_never_fails_and_stays_quick_whatever_comes() -> None:
    chance = random.Random(7)
    alphabet = "救命我被打死刀火不想活abc đáạ?!.,\n \u200d😂🆘\ud800\u0301١" + "".join(
        message for _, message in URGENT[::9]
    )
    for length in (0, 1, 2, 7, 40, 300, 5000):
        for _ in range(12):
            hears_danger("".join(chance.choices(alphabet, k=length)))
    for piece in ("我被打 ", "help me please ", "cứu em với ", "tolong ", "a", "死", "'", "瓦斯味道 "):
        begun = time.process_time()
        hears_danger(piece * 5000)
        assert time.process_time() - begun < 1, piece
