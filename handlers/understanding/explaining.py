"""What a piece gave, in a few words, for whoever asks why a message was read as it was."""

from handlers.understanding.pieces import Clock, Days, Piece, Span
from handlers.understanding.rewriting import Break, Moved

SILENT = frozenset({"FILLER", "SEP", "STOP", "NL", "SEMI", "COLON"})
"""Pieces that give nothing."""


def describe(piece: Piece) -> str:
    """The sense of one piece."""
    match piece.value:
        case Days(days=days, problem=problem):
            return f"ask {problem}" if problem else "days " + " ".join(day.isoformat() for day in days)
        case Span(start=start, end=end):
            return f"from {_clock(start)} to {_clock(end)}"
        case Clock() as clock:
            return f"{piece.kind.lower()} {_clock(clock)}"
        case Break(minutes=minutes):
            return "break of unknown length" if minutes is None else f"break {minutes} min"
        case Moved(what=what, minutes=minutes, clock=clock):
            return f"{what.lower()} {_clock(clock) if clock else f'{minutes} min'}"
        case str(value) if value:
            return f"{piece.kind.lower()} {value}"
        case int(value) if piece.kind == "LENGTH":
            return f"length {value} min"
        case _:
            return piece.kind.lower()


def _clock(clock: Clock) -> str:
    if clock.now:
        return "now"
    return f"{clock.hour}:{clock.minute:02}{' ' + clock.part if clock.part else ''}{' (24-hour)' if clock.wide else ''}"
