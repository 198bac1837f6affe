"""A message as a whole: its clauses, what is unknown in them, and whose they are."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.pieces import Piece

SURNAMES: Final = frozenset(
    "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐蘇葉莊呂江何蕭羅潘簡朱鍾游詹胡施沈余趙盧梁顏柯翁魏孫戴范宋鄧杜傅侯曹薛丁卓馬阮董唐溫蔣"
)


EVERY_DAY: Final = frozenset(
    (
        "mỗi ngày",
        "ngày nào cũng",
        "hôm nào cũng",
        "every day",
        "everyday",
        "every night",
        "tiap hari",
        "setiap hari",
        "每天都",
    ),
)
"""Words that give a break to each day named, and that tell of a habit where no day is named."""


class Whole:
    """Looks at the pieces of a message, clause by clause."""

    def __init__(
        self, pieces: Sequence[Piece], names: frozenset[str] = frozenset(), *, corrected: bool = False
    ) -> None:
        self.pieces = list(pieces)
        self.names = names
        self.corrected = corrected
        self.kinds = {piece.kind for piece in pieces}
        self.clauses: dict[int, list[Piece]] = {}
        for piece in pieces:
            self.clauses.setdefault(piece.clause, []).append(piece)
        self.asks = ("QUESTION" in self.kinds or "QM" in self.kinds) and not (
            corrected or self.kinds & {"OKAY", "CORRECT"}
        )
        if "VISIT" in self.kinds:
            self.kinds.add("EVENT")
        if "DAYS" not in self.kinds and any(piece.kind == "EACH" and piece.text in EVERY_DAY for piece in pieces):
            self.kinds.add("HABIT")

    def _clause_kinds(self, piece: Piece) -> set[str]:
        return {other.kind for other in self.clauses[piece.clause]}

    def unknown(self, pieces: Sequence[Piece]) -> float:
        """How much was said in unknown words: Chinese characters count half a word."""
        return sum(
            1 if piece.text.isascii() or piece.text[0] < "\u2e80" else len(piece.text) / 2
            for piece in pieces
            if piece.kind == "UNK"
        )

    def _named_person(self, clause: Sequence[Piece]) -> bool:
        """小林昨天…: a name at the beginning of a clause, with no word for oneself."""
        if any(piece.kind in {"SELF", "BOTH"} and piece.text not in {"my", "our"} for piece in clause):
            return False
        first = next(
            (piece for piece in clause if piece.kind not in {"FILLER", "SEP", "NL", "AND", "OKAY", "DASH", "STOP"}),
            None,
        )
        if (
            first is not None
            and first.kind == "UNK"
            and (
                (len(first.text) in (2, 3) and first.text[0] in "小阿")
                or (len(first.text) in (3, 4) and first.text[0] in SURNAMES)
            )
        ):
            return True
        span = next((n for n, piece in enumerate(clause) if piece.kind in {"SPAN", "FORLENGTH", "OFF"}), len(clause))
        return any(
            (piece.kind == "UNK" or (piece.kind == "TIMES" and place == 0))
            and piece.text.casefold() in self.names
            and not (place and clause[place - 1].text in {"at", "in", "di", "ở", "tại", "from", "dari"})
            for place, piece in enumerate(clause[:span])
        )
