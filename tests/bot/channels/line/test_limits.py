"""How LINE counts, and how texts are cut without breaking a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.line.limits import graphemes, letters, shorten, split, units
from tests.line_limits import count_graphemes

FAMILY = "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("text", "in_units", "in_letters"),
    [
        pytest.param("", 0, 0, id="nothing"),
        pytest.param("工時", 2, 2, id="Chinese"),
        pytest.param("𠮷", 2, 1, id="a rare character"),
        pytest.param("Thứ", 3, 3, id="Vietnamese, composed"),
        pytest.param("Thu\u031b\u0301", 5, 3, id="Vietnamese, with combining marks"),
        pytest.param("👍🏽", 4, 1, id="a skin tone"),
        pytest.param(FAMILY, 8, 1, id="a joined emoji"),
        pytest.param("🇹🇼🇻🇳", 8, 2, id="two flags"),
        pytest.param("☎️", 2, 1, id="a variation selector"),
        pytest.param("a\nb", 3, 3, id="a line break"),
    ],
)
def test_it_counts_as_line_does(text: str, in_units: int, in_letters: int) -> None:
    assert (units(text), letters(text), count_graphemes(text)) == (in_units, in_letters, in_letters)


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        pytest.param("回報工時", 4, "回報工時", id="it fits"),
        pytest.param("回報工時", 3, "回報…", id="one too many"),
        pytest.param("Report my hours", 8, "Report…", id="no space before the ellipsis"),
        pytest.param(FAMILY * 3, 2, FAMILY + "…", id="an emoji is not taken apart"),
    ],
)
def test_it_shortens_to_whole_characters(text: str, most: int, short: str) -> None:
    assert shorten(text, most) == short


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        pytest.param("", [""], id="nothing"),
        pytest.param("12345 789", ["12345 789"], id="it fits"),
        pytest.param("123456 89012", ["123456", "89012"], id="at a space"),
        pytest.param("12345\n789 2345", ["12345", "789 2345"], id="rather at a line"),
        pytest.param("1 3456789012", ["1 34567890", "12"], id="not at a space so early"),
        pytest.param("一二三四五六。八九十一", ["一二三四五六。", "八九十一"], id="after a sentence"),
        pytest.param("123456789😀", ["123456789", "😀"], id="an emoji stays whole"),
    ],
)
def test_it_splits_where_reading_pauses(text: str, pieces: list[str]) -> None:
    assert split(text, 10) == pieces


@given(st.text(alphabet="ab \n。😀🇹🇼\u0301\u200d", max_size=60), st.integers(min_value=4, max_value=20))
def test_no_piece_is_too_long_and_nothing_but_white_space_is_lost(text: str, most: int) -> None:
    pieces = split(text, most)
    assert all(units(piece) <= most or letters(piece) == 1 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.text(max_size=40), st.integers(min_value=1, max_value=20))
def test_a_shortened_text_is_never_longer_than_asked(text: str, most: int) -> None:
    assert letters(shorten(text, most)) <= most
    assert "".join(graphemes(text)) == text
