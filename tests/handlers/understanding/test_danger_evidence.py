"""Many weak hints add up to danger; what speaks of films, lessons or the past takes away from it."""

import pytest

from handlers.understanding import danger_words, hears_danger, intent_words, intents
from handlers.understanding.danger import MANY_HINTS, why_danger
from handlers.understanding.danger_evidence import PIECE, evidence
from handlers.understanding.danger_words import hints
from handlers.understanding.danger_words.hints.weights import MORE, ONCE
from handlers.understanding.finding import signs_of
from handlers.understanding.intent_words import category_weights, weights

UNLISTED = (
    "他踩空掉進槽裡 只剩手露出來 旁邊的人一直尖叫",
    "her sleeve went round the spindle and it keeps pulling, face almost there",
    "nó gửi em tấm hình lọ thuốc rỗng rồi tắt máy luôn",
    "dia kejeblos ke silo, sekarang tinggal bahunya, makin lama makin dalam",
)
"""Danger for which no rule was written."""


@pytest.mark.parametrize("message", UNLISTED)
def test_danger_is_heard_without_a_rule_for_it(message: str) -> None:
    assert why_danger(message) == MANY_HINTS


@pytest.mark.parametrize(
    ("message", "calmer"),
    [
        ("他掉進槽裡 只剩手露出來", "昨天看的電影裡 他掉進槽裡 只剩手露出來 超好笑"),
        ("blood all over the floor and she does not move", "in that movie blood all over the floor and she does not move"),
        ("nó nằm im, môi tím", "tập phim tối qua nó nằm im, môi tím"),
        ("dia tergeletak, bibirnya biru", "di drakor semalem dia tergeletak, bibirnya biru"),
    ],
)  # fmt: skip
def test_words_of_calm_take_away_from_it(message: str, calmer: str) -> None:
    assert evidence(signs_of(calmer)) < evidence(signs_of(message)) - 1


def test_the_longer_phrase_tells_what_is_meant() -> None:
    found = signs_of("i nearly died laughing in that haunted house")
    assert not found.has("dead") or not hears_danger(found)
    assert "slang" in signs_of("stabbed in the back").by_kind
    assert "hit" not in signs_of("stabbed in the back").by_kind


def test_hints_far_apart_in_a_long_story_do_not_add_up() -> None:
    filler = "and then we counted the list and wrote it down and counted it again " * (PIECE // 8)
    told = filler.join(["it was cold.", "a car came.", "he had a hammer.", "the door was shut.", "my arm is tired."])
    together = evidence(signs_of("cold car hammer door shut arm"))
    assert not hears_danger(told)
    assert evidence(signs_of(told)) < together + 3


def test_danger_is_heard_wherever_it_stands_in_a_long_story() -> None:
    filler = "we packed the boxes and put them on the truck and then we packed some more of them. " * 12
    for place in range(3):
        parts = [filler] * 3
        parts.insert(place, UNLISTED[1] + ". ")
        assert hears_danger("".join(parts)), place


def test_every_language_has_hints_of_every_kind() -> None:
    assert [hints.KINDS - {kind for kind in table if table[kind].strip()} for table in hints.TABLES] == [set()] * 4


def test_hints_of_danger_never_speak_against_it_nor_calm_for_it() -> None:
    known = hints.KINDS | {
        kind for tables in (danger_words.TABLES, intent_words.TABLES) for table in tables for kind in table
    }
    assert set(ONCE) | set(MORE) <= known
    assert [kind for kind in hints.DANGER if ONCE.get(kind, 0) < 0 or MORE.get(kind, 0) < 0] == []
    assert [kind for kind in hints.CALM if ONCE.get(kind, 0) > 0 or MORE.get(kind, 0) > 0] == []


def test_the_weights_of_intents_are_of_kinds_that_have_words() -> None:
    kinds = hints.KINDS | {
        kind for tables in (danger_words.TABLES, intent_words.TABLES) for table in tables for kind in table
    }
    shapes = {"", "?", "!", *(f"{length} words" for length in intents.LENGTHS)}
    named = {
        kind.removesuffix("+")
        for table in (weights.INTENTS, category_weights.CATEGORIES)
        for of in table.values()
        for kind in of
    }
    assert named - kinds - shapes == set()
    assert set(category_weights.CATEGORIES) == {category for category, _ in intents.CATEGORIES}
