"""What people want, and what they complain of, is told from their words in four languages."""

import gc
import random
import re
from datetime import datetime

import pytest

from handlers.understanding import danger, danger_words, finding, intent_words, intents, read
from tests.handlers.understanding.labelled import INTENTS

CATEGORIES = {category for category, _ in intents.CATEGORIES}
LANGUAGES = {"zh": "zh-TW", "en": "en", "vi": "vi", "id": "id"}


@pytest.mark.parametrize(("language", "label", "message"), INTENTS)
def test_it_tells_what_is_wanted(language: str, label: str, message: str) -> None:
    intent = "report_welfare" if label in CATEGORIES else label
    assert intents.intent_of(message) == intent
    if label in CATEGORIES:
        assert intents.category_of(message) == label


@pytest.mark.parametrize(("language", "label", "message"), [case for case in INTENTS if case[1] in CATEGORIES])
def test_a_greeting_and_thanks_do_not_hide_a_complaint(language: str, label: str, message: str) -> None:
    before, after = {
        "zh": ("老師你好 ", " 謝謝老師"),
        "en": ("hi teacher, ", ", thank you"),
        "vi": ("chào thầy, ", ", em cảm ơn"),
        "id": ("halo kak, ", ", terima kasih"),
    }[language]
    assert intents.intent_of(before + message + after) == "report_welfare"
    assert intents.category_of(before + message + after) == label


def test_stickers_and_pictures_are_small_talk() -> None:
    assert [intents.intent_of(message) for message in ("👍👍", "😂😂😂", "🙏", "")] == ["smalltalk"] * 4


def test_numbers_alone_are_nothing_in_particular() -> None:
    assert [intents.intent_of(message) for message in ("12345", "A-1032", "0812-1730")] == ["unknown"] * 3


def test_a_plan_to_visit_is_no_visit() -> None:
    plans = (
        "明天要去大華訪視",
        "I will visit the factory tomorrow",
        "mai tôi sẽ đi thăm xưởng",
        "besok saya akan kunjungan ke pabrik",
    )
    assert [plan for plan in plans if intents.intent_of(plan) == "confirm_visit"] == []


def test_no_word_of_a_complaint_means_no_category() -> None:
    assert intents.category_of("7") is None


def test_it_never_fails_whatever_comes() -> None:
    chance = random.Random(11)
    alphabet = "我的工時薪水換公司訪視0123456789abcdefgh đáạ?!.,\n 😂\ud800\u0301"
    labels = {"report_welfare", *(label for _, label, _ in INTENTS)}
    for length in (0, 1, 3, 30, 400, 5000):
        for _ in range(12):
            assert intents.intent_of("".join(chance.choices(alphabet, k=length))) in labels


@pytest.mark.parametrize("language", ["zh", "en", "vi", "id"])
def test_the_reader_gives_the_category_of_a_complaint(language: str) -> None:
    label, message = next((label, text) for its, label, text in INTENTS if its == language and label in CATEGORIES)
    reading = read(message, lang=LANGUAGES[language], local_now=datetime(2026, 5, 12, 18, 0))  # noqa: DTZ001 - naive local time is what it takes
    assert (reading.intent, reading.category, reading.urgent) == ("report_welfare", label, False)


def test_words_found_once_serve_danger_and_intents_alike() -> None:
    for _, _, message in INTENTS[::7]:
        found = finding.signs_of(message)
        assert intents.intent_of(found) == intents.intent_of(message)
        assert intents.category_of(found) == intents.category_of(message)
        assert danger.hears_danger(found) == danger.hears_danger(message)


def test_nothing_of_a_message_stays_in_memory() -> None:
    told = "secretnameqzx told me the shift of secretnameqzx is wrong"
    intents.intent_of(told)
    danger.hears_danger(told)
    gc.collect()
    kept = [
        thing for thing in gc.get_objects() if isinstance(thing, dict | list | set | tuple) and "secretnameqzx" in thing
    ]
    assert kept == []


@pytest.mark.parametrize("tables", [danger_words.TABLES, intent_words.TABLES])
def test_the_patterns_of_the_tables_are_well_formed(tables: tuple[dict[str, str], ...]) -> None:
    for table in tables:
        for kind, written in table.items():
            groups = re.sub(r"\([^()]*\)", "", written.replace("=))", "").replace(":))", ""))
            assert not {"(", ")"} & set(groups), kind


def test_every_kind_a_rule_names_has_words() -> None:
    kinds = {kind for tables in (danger_words.TABLES, intent_words.TABLES) for table in tables for kind in table}
    named = {kind for rule in danger.RULES for group in rule.groups for kind in group} - {"SHORT", "SHOUT"}
    named |= {excuse.kinds for excuse in danger.EXCUSED.values()}
    assert named - kinds == set()
