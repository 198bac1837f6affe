"""Weekdays written by their first letters alone (D6): M 8-5, T 8-5, W off, Th 9-6, F 8-5."""

from typing import Final

from handlers.understanding.lexer import Token

LETTERS: Final = {
    letter: day
    for day, letters in enumerate(("m mo", "t tu", "w we", "th r", "f fr", "s sa", "su"))
    for letter in letters.split()
}
BEFORE: Final = frozenset({"", "SEP", "NL", "COLON", "SEMI", "STOP", "SLASH"})
FEWEST: Final = 3
"""So many in the order of the week are weekdays; a single letter is anything."""


def name_letters(tokens: list[Token]) -> list[Token]:
    """The tokens, with letters that stand for weekdays as such: at least three, each before hours or a day off, in order."""
    found = [place for place, token in enumerate(tokens) if token.text in LETTERS and _stands_for_day(tokens, place)]
    values = [LETTERS[tokens[place].text] for place in found]
    if len(found) < FEWEST or values != sorted(set(values)):
        return tokens
    for place, value in zip(found, values, strict=True):
        tokens[place] = tokens[place]._replace(kind="WEEKDAY", value=str(value), number=-1)
    return tokens


def _stands_for_day(tokens: list[Token], place: int) -> bool:
    before = tokens[place - 1].kind if place else ""
    ahead = [token.kind for token in tokens[place + 1 : place + 4] if token.kind not in {"COLON", "IS"}]
    return before in BEFORE and (ahead[:1] == ["OFF"] or ahead[:1] == ["NUM"])
