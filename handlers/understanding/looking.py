"""What every small grammar over tokens needs: to look at a place without falling off the end."""

from collections.abc import Sequence

from handlers.understanding.lexer import Token


class TokenReader:
    """Looks at tokens by place."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def kind(self, place: int) -> str:
        """The kind of the token at a place; "" outside."""
        return self.tokens[place].kind if 0 <= place < len(self.tokens) else ""

    def number(self, place: int) -> int:
        """The number at a place; -1 where there is none."""
        return self.tokens[place].number if self.kind(place) == "NUM" else -1
