"""The printed sheet of invites: eight cards on an A4 page, to be cut apart and handed out, each in its reader's language."""

import logging
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

import segno
from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from fpdf.fonts import TTFFont

from bot.fonts import SANS
from handlers import texts
from storage.enums import Platform

PAGE: Final = (210.0, 297.0)
"""A4, in millimetres, like all lengths here."""

COLUMNS, ROWS = 2, 4
CARD: Final = (PAGE[0] / COLUMNS, PAGE[1] / ROWS)
PAD: Final = 7.0
"""Printers leave some 5 mm at the paper's edge white."""

QR_PAIR, QR_ALONE = 23.0, 33.0
QUIET: Final = 2.0
"""What stays white around a QR code; readers want some."""

NAMES: Final[Mapping[Platform, str]] = {Platform.LINE: "LINE", Platform.TELEGRAM: "Telegram"}


@dataclass(frozen=True, kw_only=True)
class Card:
    """What stands on one card. `links` has the platforms that are set up; `last_day` is the local date until which the code works."""

    school: str
    name: str
    class_name: str
    code: str
    links: Mapping[Platform, str]
    locale: str
    last_day: date


def write(cards: Sequence[Card]) -> tuple[bytes, list[int]]:
    """The sheet as a PDF, and which cards have a name with a character that the typeface lacks."""
    # It would log each character that the typeface lacks: a piece of a name.
    logging.getLogger("fpdf").setLevel(logging.CRITICAL)
    pdf = FPDF(unit="mm", format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(0)
    pdf.c_margin = 0
    pdf.add_font("sans", fname=SANS)
    font = pdf.fonts["sans"]
    assert isinstance(font, TTFFont)
    for at, card in enumerate(cards):
        place = at % (COLUMNS * ROWS)
        if place == 0:
            pdf.add_page()
            _cut_lines(pdf)
        _card(pdf, card, (place % COLUMNS) * CARD[0], (place // COLUMNS) * CARD[1])
    lacking = [at for at, card in enumerate(cards) if any(ord(letter) not in font.cmap for letter in card.name)]
    return bytes(pdf.output()), lacking


def squares(payload: str) -> tuple[int, Iterator[tuple[int, int, int]]]:
    """A QR code (error correction M) as the number of modules on a side, and its dark runs as (column, row, length)."""
    matrix = segno.make_qr(payload, error="m").matrix
    return len(matrix), _runs(matrix)


def _runs(matrix: Sequence[Sequence[int]]) -> Iterator[tuple[int, int, int]]:
    for row, modules in enumerate(matrix):
        begins = None
        for column, dark in enumerate([*modules, 0]):
            if dark and begins is None:
                begins = column
            elif not dark and begins is not None:
                yield begins, row, column - begins
                begins = None


def _cut_lines(pdf: FPDF) -> None:
    pdf.set_draw_color(160)
    pdf.set_line_width(0.15)
    pdf.set_dash_pattern(dash=1.2, gap=1.2)
    for column in range(1, COLUMNS):
        pdf.line(column * CARD[0], 0, column * CARD[0], PAGE[1])
    for row in range(1, ROWS):
        pdf.line(0, row * CARD[1], PAGE[0], row * CARD[1])
    pdf.set_dash_pattern()


def _card(pdf: FPDF, card: Card, left: float, top: float) -> None:
    side = QR_PAIR if len(card.links) > 1 else QR_ALONE
    width = CARD[0] - 2 * PAD - side - 4
    x, y = left + PAD, top + PAD

    def line(words: str, *, most: float, least: float, lines: int = 1, grey: int = 0, gap: float = 0.8) -> None:
        nonlocal y
        pdf.set_text_color(grey)
        y += _fitted(pdf, words, x, y, width, most=most, least=least, lines=lines) + gap

    line(card.school, most=7.5, least=6, grey=90)
    line(card.name, most=15, least=9, lines=3)
    if card.class_name:
        line(card.class_name, most=9, least=6.5, grey=60)
    y += 1
    for number, key in enumerate(_steps(card), start=1):
        line(f"{number}. {texts.text(key, card.locale)}", most=7.5, least=7.5, lines=3, gap=0.5)
    y += 0.7
    line(texts.text("invite-or-type", card.locale), most=7, least=6, lines=2, grey=60, gap=0.5)
    line(card.code, most=16, least=10, gap=0.6)
    line(
        texts.text("invite-valid", card.locale, day=texts.day(card.last_day, card.locale)),
        most=7,
        least=6,
        lines=2,
        grey=60,
    )
    for at, (platform, link) in enumerate(card.links.items()):
        right, below = left + CARD[0] - PAD - side, top + PAD + at * (side + QUIET + 6)
        _qr(pdf, link, right, below, side)
        pdf.set_text_color(0)
        pdf.set_font("sans", size=8)
        pdf.set_xy(right, below + side + QUIET)
        pdf.cell(w=side, h=3.5, text=NAMES[platform], align="C")


def _steps(card: Card) -> tuple[str, str, str]:
    which = "both" if len(card.links) > 1 else str(next(iter(card.links)))
    return "invite-step-scan", f"invite-step-send-{which}", "invite-step-read"


def _qr(pdf: FPDF, payload: str, x: float, y: float, side: float) -> None:
    """The paper around it is its quiet zone."""
    count, runs = squares(payload)
    module = side / count
    pdf.set_fill_color(0)
    for column, row, length in runs:
        pdf.rect(x + column * module, y + row * module, length * module, module, style="F")


def _fitted(pdf: FPDF, words: str, x: float, y: float, width: float, *, most: float, least: float, lines: int) -> float:
    """Write within a width: as large as one line allows, else wrapped, cut off with an ellipsis at the last resort. Returns the height."""
    words = unicodedata.normalize("NFC", words)
    size = most
    pdf.set_font("sans", size=size)
    while pdf.get_string_width(words) > width and size > least:
        size -= 0.5
        pdf.set_font("sans", size=size)
    height = size * 0.3528 * 1.3
    wrapped = [words]
    if pdf.get_string_width(words) > width:
        found = pdf.multi_cell(w=width, h=height, text=words, dry_run=True, output=MethodReturnValue.LINES)
        wrapped = cast("list[str]", found)
    if len(wrapped) > lines:
        wrapped = [*wrapped[: lines - 1], wrapped[lines - 1][:-1].rstrip() + "…"]
    for at, part in enumerate(wrapped):
        pdf.set_xy(x, y + at * height)
        pdf.cell(w=width, h=height, text=part)
    return height * len(wrapped)
