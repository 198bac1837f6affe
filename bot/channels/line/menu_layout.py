"""Where the fields of a menu are. Apart from the drawing, so that the program need not load what draws pictures."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Final

from bot.fonts import SANS

WIDTH: Final = 2500
ROW: Final = 843
"""LINE's own sizes: 2500×1686 for two rows, 2500×843 for one."""

ACROSS: Final = 3


def size(count: int) -> tuple[int, int]:
    """Width and height of a menu with so many fields, in pixels."""
    return WIDTH, ROW * -(-count // ACROSS)


def fields(count: int) -> list[tuple[int, int, int, int]]:
    """Where each field is: x, y, width, height. Together they cover the picture."""
    edges = [WIDTH * column // ACROSS for column in range(ACROSS + 1)]
    return [
        (edges[at % ACROSS], ROW * (at // ACROSS), edges[at % ACROSS + 1] - edges[at % ACROSS], ROW)
        for at in range(count)
    ]


@cache
def fingerprint() -> str:
    """Changes whenever a picture could come out differently: with the drawing, and with the font."""
    drawing = Path(__file__).with_name("draw_menus.py").read_bytes() + Path(__file__).read_bytes()
    return hashlib.sha256(drawing + SANS.read_bytes()).hexdigest()
