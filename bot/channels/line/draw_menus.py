"""The pictures of the menus: calm cards with a drawn sign and a label, large enough to read at arm's length."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.channels.line.menu_layout import fields, size
from bot.fonts import SANS

MARGIN: Final = 26
ROUND: Final = 56
LARGEST, SMALLEST = 96, 56
"""Type sizes of a label; the longest one on a menu decides for all of it, so that it looks of a piece."""

GROUND, CARD, INK, FIRST, ON_FIRST = "#EDF1EE", "#FFFFFF", "#26323A", "#2F6F73", "#FFFFFF"
COLOURS: Final[Mapping[str, str]] = {
    "report_shift": "#2F6F73",
    "clock": "#6B8E5A",
    "my_week": "#4F7CAC",
    "report_welfare": "#C0695B",
    "my_cases": "#8A6FA8",
    "confirm_visit": "#2F6F73",
    "my_visits": "#4F7CAC",
    "open_alerts": "#C0695B",
    "link_account": "#8A6FA8",
    "language": "#6B8E5A",
    "privacy": "#4F7CAC",
    "help": "#B08A3E",
}

SIGN: Final = 300
"""Pixels of a sign's side."""

_FINE: Final = 3
"""Signs are drawn so many times larger and scaled down, which makes their edges smooth."""

Pen = ImageDraw.ImageDraw


def draw(labels: Sequence[tuple[str, str]]) -> bytes:
    """A menu's picture as PNG, from (entry, label) pairs in reading order. The first card is the thing most people come for."""
    picture = Image.new("RGB", size(len(labels)), GROUND)
    pen = ImageDraw.Draw(picture)
    places = fields(len(labels))
    # The font has no layout features: marks must come joined to their letters.
    labels = [(entry, unicodedata.normalize("NFC", label)) for entry, label in labels]
    font = _font_for([label for _, label in labels], places[0][2] - 5 * MARGIN)
    for at, ((entry, label), (x, y, across, down)) in enumerate(zip(labels, places, strict=True)):
        ground, ink, sign = (FIRST, ON_FIRST, ON_FIRST) if at == 0 else (CARD, INK, COLOURS[entry])
        pen.rounded_rectangle(
            (x + MARGIN, y + MARGIN, x + across - MARGIN, y + down - MARGIN), radius=ROUND, fill=ground
        )
        middle = x + across // 2
        _stamp(picture, _sign(entry), sign, (middle - SIGN // 2, y + down // 2 - SIGN // 2 - 110))
        lines = _lines(label, font, across - 5 * MARGIN)
        height = int(font.size * 1.3)
        for number, line in enumerate(lines):
            top = y + down // 2 + 215 + int((number - (len(lines) - 1) / 2) * height)
            pen.text((middle, top), line, font=font, fill=ink, anchor="mm")
    sink = BytesIO()
    picture.save(sink, format="PNG")
    return sink.getvalue()


def _font_for(labels: Sequence[str], room: int) -> ImageFont.FreeTypeFont:
    """The largest size at which every label fits in two lines."""
    for points in range(LARGEST, SMALLEST, -4):
        font = ImageFont.truetype(SANS, points)
        if all(_fits(_lines(label, font, room), font, room) for label in labels):
            return font
    return ImageFont.truetype(SANS, SMALLEST)


def _fits(lines: Sequence[str], font: ImageFont.FreeTypeFont, room: int) -> bool:
    return len(lines) <= 2 and all(font.getlength(line) <= room for line in lines)


def _lines(label: str, font: ImageFont.FreeTypeFont, room: int) -> list[str]:
    """A label in lines: broken at spaces, as evenly as two lines can be."""
    if font.getlength(label) <= room:
        return [label]
    words = label.split(" ")
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    if not halves:
        return [label]
    return list(min(halves, key=lambda pair: max(map(font.getlength, pair))))


def _stamp(picture: Image.Image, sign: Image.Image, colour: str, at: tuple[int, int]) -> None:
    picture.paste(Image.new("RGB", sign.size, colour), at, sign)


@cache
def _sign(entry: str) -> Image.Image:
    """A sign as a mask, drawn in strokes on a field of 100 by 100."""
    side = SIGN * _FINE
    mask = Image.new("L", (side, side), 0)
    _SIGNS[entry](_Strokes(ImageDraw.Draw(mask), side / 100))
    return mask.resize((SIGN, SIGN), Image.Resampling.LANCZOS)


class _Strokes:
    """Round-ended strokes, in hundredths of the sign's side."""

    def __init__(self, pen: Pen, unit: float) -> None:
        self._pen = pen
        self._unit = unit
        self._wide = round(6 * unit)

    def line(self, *points: tuple[float, float]) -> None:
        """A line through points."""
        scaled = [(x * self._unit, y * self._unit) for x, y in points]
        self._pen.line(scaled, fill=255, width=self._wide, joint="curve")
        for x, y in scaled:
            self._disc(x, y, self._wide / 2)

    def ring(self, x: float, y: float, radius: float) -> None:
        """A circle."""
        outer = (radius + 3) * self._unit
        box = (x * self._unit - outer, y * self._unit - outer, x * self._unit + outer, y * self._unit + outer)
        self._pen.ellipse(box, outline=255, width=self._wide)

    def oval(self, x: float, y: float, across: float, down: float) -> None:
        """An upright or lying oval, by its half axes."""
        u = self._unit
        box = ((x - across - 3) * u, (y - down - 3) * u, (x + across + 3) * u, (y + down + 3) * u)
        self._pen.ellipse(box, outline=255, width=self._wide)

    def arc(self, x: float, y: float, radius: float, start: float, end: float) -> None:
        """A part of a circle, clockwise from three o'clock, in degrees."""
        outer = (radius + 3) * self._unit
        box = (x * self._unit - outer, y * self._unit - outer, x * self._unit + outer, y * self._unit + outer)
        self._pen.arc(box, start, end, fill=255, width=self._wide)

    def dot(self, x: float, y: float, radius: float = 5) -> None:
        """A filled circle."""
        self._disc(x * self._unit, y * self._unit, radius * self._unit)

    def card(self, left: float, top: float, right: float, bottom: float, radius: float = 8) -> None:
        """A rectangle with round corners."""
        u = self._unit
        box = ((left - 3) * u, (top - 3) * u, (right + 3) * u, (bottom + 3) * u)
        self._pen.rounded_rectangle(box, radius=radius * u, outline=255, width=self._wide)

    def _disc(self, x: float, y: float, radius: float) -> None:
        self._pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)


def _clock(s: _Strokes) -> None:
    s.ring(50, 50, 36)
    s.line((50, 28), (50, 52), (66, 61))


def _pencil(s: _Strokes) -> None:
    s.line((22, 78), (26, 60), (66, 20), (80, 34), (40, 74), (22, 78))
    s.line((57, 29), (71, 43))


def _week(s: _Strokes) -> None:
    s.card(14, 20, 86, 84)
    s.line((14, 40), (86, 40))
    s.line((33, 12), (33, 26))
    s.line((67, 12), (67, 26))
    for x in (32, 50, 68):
        s.dot(x, 55)
    s.dot(32, 70)
    s.dot(50, 70)


def _speech(s: _Strokes) -> None:
    s.card(12, 16, 88, 68, 16)
    s.line((34, 70), (34, 88), (54, 70))
    s.line((50, 29), (50, 44))
    s.dot(50, 56, 4)


def _list(s: _Strokes) -> None:
    s.card(20, 12, 80, 88)
    for y in (34, 51, 68):
        s.dot(34, y, 4)
        s.line((46, y), (67, y))


def _tick(s: _Strokes) -> None:
    s.ring(50, 50, 36)
    s.line((33, 51), (46, 64), (69, 38))


def _place(s: _Strokes) -> None:
    s.arc(50, 42, 28, 148, 32)
    s.line((25, 57), (50, 90), (75, 57))
    s.ring(50, 42, 9)


def _bell(s: _Strokes) -> None:
    s.arc(50, 42, 25, 180, 0)
    s.line((25, 42), (25, 60), (15, 73), (85, 73), (75, 60), (75, 42))
    s.arc(50, 78, 10, 0, 180)
    s.line((50, 10), (50, 16))


def _link(s: _Strokes) -> None:
    s.card(10, 36, 48, 64, 17)
    s.card(52, 36, 90, 64, 17)
    s.line((36, 50), (64, 50))


def _globe(s: _Strokes) -> None:
    s.ring(50, 50, 36)
    s.oval(50, 50, 15, 36)
    s.line((14, 50), (86, 50))


def _lock(s: _Strokes) -> None:
    s.card(20, 44, 80, 88)
    s.arc(50, 36, 20, 180, 0)
    s.line((30, 36), (30, 44))
    s.line((70, 36), (70, 44))
    s.dot(50, 66, 6)


def _question(s: _Strokes) -> None:
    s.ring(50, 50, 36)
    s.arc(50, 41, 12, 170, 60)
    s.line((56, 52), (50, 58))
    s.dot(50, 71, 4)


_SIGNS: Final[Mapping[str, Callable[[_Strokes], None]]] = {
    "report_shift": _pencil,
    "clock": _clock,
    "my_week": _week,
    "report_welfare": _speech,
    "my_cases": _list,
    "confirm_visit": _tick,
    "my_visits": _place,
    "open_alerts": _bell,
    "link_account": _link,
    "language": _globe,
    "privacy": _lock,
    "help": _question,
}
