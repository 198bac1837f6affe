"""What every small grammar over tokens needs: to look at a place without falling off the end."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.lexer import Token

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
