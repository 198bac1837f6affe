"""Vietnamese typed while the input method was off: raw Telex and VNI."""

from datetime import datetime

import pytest

from handlers.understanding import read as read_message
from handlers.understanding.keyboards import with_marks
from tests.handlers.understanding.rows import read

RAW = [
    ("hoom qua em lamf tuwf 8h ddeens 17h", "hôm qua em làm từ 8h đến 17h"),
    ("nghir truwa 45p, khoong tawng ca", "nghỉ trưa 45p, không tăng ca"),
    ("Thuws 2 em nghir pheps", "Thứ 2 em nghỉ phép"),
    ("tieesng chieefu toosi", "tiếng chiều tối"),
    ("ho6m qua em la2m tu72 8h d9e61n 17h", "hôm qua em làm từ 8h đến 17h"),
    ("hom6 nay lam2 tu72 8h d9en61 17h", "hôm nay làm từ 8h đến 17h"),
    ("hôm qua em lamf 8h tới 5h chiều, nghir 1 tiếng", "hôm qua em làm 8h tới 5h chiều, nghỉ 1 tiếng"),
]
AS_TYPED = [
    "hqua em lam 8h-17h nghi trua 1 tieng",
    "T2 ca1 7-15, T3 ca2 15-23",
    "lam tu7 den16 nghi1",
    "worked 8-5 as usual, boss was here",
    "O8:OO-17:OO",
    "hôm qua em làm từ 8h đến 17h",
]


@pytest.mark.parametrize(("typed", "meant"), RAW)
def test_keys_become_the_marks_that_they_stand_for(typed: str, meant: str) -> None:
    assert with_marks(typed, lang="vi") == meant


@pytest.mark.parametrize("typed", AS_TYPED)
def test_what_is_no_raw_key_is_left_as_it_was_typed(typed: str) -> None:
    assert with_marks(typed, lang="vi") == typed


def test_other_languages_are_left_alone() -> None:
    assert with_marks("hoom qua em lamf", lang="en") == "hoom qua em lamf"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hoom qua lamf 7h30 ddeens 16h30 nghir truwa 1 tieengs", "05-05 07:30-16:30/60"),
        ("ho6m qua em la2m tu72 8h d9e61n 17h nghi3 tru7a 1 tie61ng", "05-05 08:00-17:00/60"),
        ("hoom kia em nghir pheps", "off 05-04"),
        ("hoom qua em khoong ddi lamf", "off 05-05"),
    ],
)
def test_hours_are_read_from_raw_keys(text: str, expected: str) -> None:
    assert read("05-06T21:00", "vi", text) == expected


def test_danger_is_heard_in_raw_keys() -> None:
    now = datetime.fromisoformat("2026-05-06T21:00")
    assert read_message("em muoons cheets", lang="vi", local_now=now).urgent
