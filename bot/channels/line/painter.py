"""Draws menus in a process of their own: big pictures would leave the program larger for the rest of its life, and turns would wait."""

import signal
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context


def process() -> Executor:
    """A process for drawing; it ends with the `with`. Ctrl-C is for the program, which ends it."""
    return ProcessPoolExecutor(
        max_workers=1,
        mp_context=get_context("spawn"),
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    )


def paint(labels: Sequence[tuple[str, str]]) -> bytes:
    """`draw_menus.draw`, imported only there."""
    from bot.channels.line.draw_menus import draw

    return draw(labels)
