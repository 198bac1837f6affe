"""The typeface can write what the program says, and the names and addresses of the people it says it to."""

import itertools
import unicodedata
from collections.abc import Set as AbstractSet
from io import BytesIO
from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.fonts import TTFFont
from PIL import ImageFont
from pypdf import PdfReader

import locales
from bot.fonts import SANS

CATALOGUES = Path(locales.__file__).parent
MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
"""Grave, acute, circumflex, tilde, breve, hook, horn, dot below: what Vietnamese is written with."""

NAMES = "堃喆峯珮禕彣昇羣恆玟妤瑈叡煊暐鈺絜濬栢邨甯犇淼焱鑫垚凃濶彧翊宥"
SYMBOLS = "✓→•№…★☎：（）「」、。，！？０９ＡＺ—–＿"


def ideographs(codec: str, leads: range, trails: range) -> str:
    """The Chinese characters of a two-byte character set."""
    pairs = (bytes(pair).decode(codec, errors="ignore") for pair in itertools.product(leads, trails))
    return "".join(one for one in pairs if one and "\u4e00" <= one[0] <= "\u9fff")


@pytest.fixture(scope="module")
def drawable() -> AbstractSet[int]:
    """The code points of the font."""
    pdf = FPDF()
    pdf.add_font("sans", fname=SANS)
    font = pdf.fonts["sans"]
    assert isinstance(font, TTFFont)
    known = frozenset(font.cmap)
    font.close()
    return known


def lacking(text: str, drawable: AbstractSet[int]) -> str:
    """The characters of a text that the font cannot draw."""
    return "".join(sorted({one for one in text if ord(one) not in drawable}))


def vietnamese() -> str:
    """Every letter that a base letter makes with one or two marks, as far as Unicode has it as one character."""
    composed = (
        unicodedata.normalize("NFC", base + "".join(marks))
        for base in "aăâeêioôơuưydAĂÂEÊIOÔƠUƯYD"
        for count in (0, 1, 2)
        for marks in itertools.permutations(MARKS, count)
    )
    return "".join(one for one in composed if len(one) == 1) + "đĐ"


def test_it_can_write_every_character_of_the_catalogues(drawable: AbstractSet[int]) -> None:
    """Except emoji, which phones draw, and we never."""
    used = {one for path in CATALOGUES.glob("*/*.ftl") for one in path.read_text(encoding="utf-8")} - {"\n", "\ufe0f"}
    assert len(used) > 500
    assert lacking("".join(one for one in used if ord(one) < 0x10000), drawable) == ""


def test_it_can_write_vietnamese_composed_and_by_marks(drawable: AbstractSet[int]) -> None:
    letters = vietnamese()
    assert {"ễ", "ự", "Ặ", "đ"} <= set(letters)
    assert lacking(letters + MARKS, drawable) == ""


def test_it_can_write_names_and_addresses(drawable: AbstractSet[int]) -> None:
    """All ideographs of Big5, the first level of GB 2312, and characters of names that Big5 lacks."""
    big5 = ideographs("big5", range(0xA1, 0xFA), range(0x40, 0xFF))
    gb2312 = ideographs("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))
    assert len(big5) >= 13_051
    assert len(gb2312) == 3_755
    assert lacking(big5 + gb2312 + NAMES + SYMBOLS, drawable) == ""


def test_a_pdf_holds_text_that_can_be_read_out_again() -> None:
    said = "陳喆羣 Nguyễn Thị Phương → 高雄市前鎮區 ABCDE-23456"
    pdf = FPDF()
    pdf.add_page()
    pdf.add_font("sans", fname=SANS)
    pdf.set_font("sans", size=14)
    pdf.cell(text=said)
    written = bytes(pdf.output())
    assert PdfReader(BytesIO(written)).pages[0].extract_text().strip() == said
    assert len(written) < 100_000, "only the characters that are used are embedded"


def test_pillow_draws_each_character_differently() -> None:
    font = ImageFont.truetype(str(SANS), 40)
    pictures = {bytes(font.getmask(one)) for one in "選單喆ễư✓"}
    assert len(pictures) == 6
