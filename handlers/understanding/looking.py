"""What every small grammar over tokens needs: to look at a place without falling off the end."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.lexer import Token

UNTIL: Final = frozenset({"TO", "DASH", "TOI"})
"""Kinds of word that stand between a start and an end."""
BEFORE_TIME: Final = frozenset({"FROM", "TO", "TOI", "DASH", "IN", "OUT", "JAM", "AT"})
"""Words that a time follows, and hardly a date."""
OUTSIDE: Final = ("", "", "", "", "")


class TokenReader:
    """Looks at tokens by place."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.kinds = [token.kind for token in tokens]
        self.kinds += OUTSIDE
        """One kind for each token, and none behind them; a few places before the first are those, from the end."""
        self.size = len(tokens)

    def kind(self, place: int) -> str:
        """The kind of the token at a place; "" outside."""
        return self.kinds[place] if place < self.size else ""

    def number(self, place: int) -> int:
        """The number at a place; -1 where there is none."""
        return self.tokens[place].number if place < self.size and self.kinds[place] == "NUM" else -1

    def half_to(self, place: int) -> bool:
        """Dr 1/2 8 smp 1/2 5: whether a half to an hour stands here in figures, and no first of February."""
        figures = (self.number(place), self.kind(place + 1), self.number(place + 2)) == (1, "SLASH", 2)
        if not figures or not 1 <= self.number(place + 3) <= 12 or self.kind(place - 1) not in BEFORE_TIME:
            return False
        return self.kind(place + 4) not in {"COLON", "H", "OCLOCK", "SLASH"} and not (
            self.kind(place + 4) in {"STOP", "DASH"} and self.number(place + 5) > 1
        )

    def minutes_behind(self, colon: int) -> bool:
        """Whether minutes stand behind a colon; Nov 20: 10-7 has a day before it, and hours behind it."""
        if self.number(colon + 1) < 0 or self.kind(colon) != "COLON":
            return False
        if self.tokens[colon + 1].glued:
            return True
        if len(self.tokens[colon + 1].text) != 2 or self.kind(colon + 2) in {"PART", "OCLOCK", "H", "COLON"}:
            return False
        until = self.kind(colon + 2) in UNTIL
        return not until or (self.kind(colon + 4) == "COLON" and not self.tokens[min(colon + 5, self.size - 1)].glued)
