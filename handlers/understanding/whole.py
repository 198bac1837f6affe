"""A message as a whole: its clauses, what is unknown in them, and whose they are."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.understanding.pieces import Piece
from handlers.understanding.remarks import REMARKS

SMALL: Final = frozenset({"FILLER", "SEP", "NL", "AND", "OKAY", "DASH", "STOP", "OPEN"})
"""What may stand before a name at the beginning of a clause."""
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

AGAIN: Final = frozenset({"lagi", "again", "nữa", "nua", "mulu"})
TITLES: Final = frozenset(
    {"chị", "anh", "bạn", "cô", "chú", "dì", "kak", "kakak", "mbak", "mas", "bang", "abang", "si", "dek", "adik"}
)
MAY_BE_NAME: Final = frozenset({"TIMES", "NUM", "WEEK", "COUNTER", "FILLER", "LABEL", "EVENT", "MONTHUNIT"})
"""Kinds of word that written with a capital letter behind a title are a name."""
CALLING: Final = frozenset({"ơi", "oi", "à", "ui"})
"""Behind a name: the person is spoken to."""


def _is_name(word: str) -> bool:
    """小林, 阿明, 陳大文."""
    return (len(word) in (2, 3) and word[0] in "小阿") or (len(word) in (3, 4) and word[0] in SURNAMES)


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
        self.asks = ("QUESTION" in self.kinds or ("QM" in self.kinds and not self._cries_out())) and not (
            corrected or self.kinds & {"OKAY", "CORRECT"}
        )
        if "VISIT" in self.kinds:
            self.kinds.add("EVENT")
        if "DAYS" not in self.kinds and any(piece.kind == "EACH" and piece.text in EVERY_DAY for piece in pieces):
            self.kinds.add("HABIT")

    def _cries_out(self) -> bool:
        """7-19 LAGI??: behind hours a word for "again" and more than one question mark ask nothing."""
        marks = [n for n, piece in enumerate(self.pieces) if piece.kind == "QM"]
        begin = marks[0]
        together = marks == list(range(begin, begin + len(marks)))
        again = begin > 1 and self.pieces[begin - 1].text in AGAIN and self.pieces[begin - 2].kind == "SPAN"
        return together and len(marks) > 1 and again

    def _clause_kinds(self, piece: Piece) -> set[str]:
        return {other.kind for other in self.clauses[piece.clause]}

    def unknown(self, pieces: Sequence[Piece], *, tasks: bool = False) -> float:
        """How much was said in unknown words: Chinese characters count half a word. `tasks`: and in words for what was done, which
        beside hours tell of work, and without any of nothing.
        """
        return sum(
            1 if piece.text.isascii() or piece.text[0] < "\u2e80" else len(piece.text) / 2
            for piece in pieces
            if piece.kind == "UNK" or (tasks and piece.kind == "FILLER" and piece.value in REMARKS)
        )

    def _named_person(self, clause: Sequence[Piece]) -> bool:
        """小林昨天…: a name at the beginning of a clause, with no word for oneself."""
        if any(piece.kind in {"SELF", "BOTH"} and piece.text not in {"my", "our"} for piece in clause):
            # 我阿明昨天8-17: the sender's own name, or somebody of theirs
            return any(one.text == "我" and two.kind == "UNK" and _is_name(two.text) for one, two in pairwise(clause))
        first = next(
            (piece for piece in clause if piece.kind not in SMALL),
            None,
        )
        if first is not None and first.kind == "UNK" and _is_name(first.text):
            return True
        span = next((n for n, piece in enumerate(clause) if piece.kind in {"SPAN", "FORLENGTH", "OFF"}), len(clause))
        return any(
            piece.text.casefold() in self.names
            and (piece.kind == "UNK" or (piece.kind == "TIMES" and place == 0) or self._titled(clause, place))
            and not (place and clause[place - 1].text in {"at", "in", "di", "ở", "tại", "from", "dari"})
            and not (place + 1 < len(clause) and clause[place + 1].text in CALLING)
            for place, piece in enumerate(clause[:span])
        )

    def _titled(self, clause: Sequence[Piece], place: int) -> bool:
        """Chị Lan, anh Năm: behind a title also a word that we know is a name."""
        return place > 0 and clause[place - 1].text in TITLES and clause[place].kind in MAY_BE_NAME
