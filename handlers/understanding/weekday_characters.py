"""Weekdays written by their characters alone (D6): 一二 9-18, 一到五 8-17 六休, 禮拜一8-17 二8-18 三休."""

from collections.abc import Sequence
from typing import Final

from handlers.understanding.lexer import Token
from handlers.understanding.looking import UNTIL

CHARACTERS: Final = "一二三四五六日"
NAMES_WEEKDAY: Final = frozenset({"WEEK", "WEEKDAY", "SUNDAY", "WEEKEND"})
NAMES_DAY: Final = frozenset({"DAY", "LASTNIGHT", "MONTHUNIT", "DATEUNIT", "SLASH", "BREAK"})
"""Behind these a lone character is no weekday."""
NOT_BEFORE: Final = frozenset({"AT", "FROM", "TO", "DASH", "IN", "OUT"})
BEGINS_ANEW: Final = frozenset({"NL", "SEP", "STOP", "SEMI", "COLON", "AND", "OPEN", "SAME"})
"""What may stand glued before a weekday; otherwise there is a space."""
SMALL: Final = frozenset({"FILLER", "EACH", "SELF", "COLON", "SHUT", "WORK"})
UNITS: Final = frozenset({"COUNTER", "DAYCOUNT", "DATEUNIT", "HOURS", "MIN", "TIMES", "COLON", "OCLOCK"})
MOST_SMALL: Final = 3


def name_weekdays(tokens: list[Token]) -> list[Token]:
    """The tokens, with characters that stand for weekdays as such.

    A run (一三五) or a stretch (一到五) is known by the hours behind it, a single character only in a list, or behind a weekday that
    was named in full. A single one alone is a day that must be asked about.
    """
    if not any(token.text[:1] in CHARACTERS for token in tokens if token.text):
        return tokens
    found = _runs(tokens)
    singles = [place for place in range(len(tokens)) if place not in found and _single(tokens, place)]
    named = bool(found) or any(token.kind in NAMES_WEEKDAY for token in tokens)
    values = [CHARACTERS.index(tokens[place].text) for place in singles]
    if named or (len(singles) > 1 and values == sorted(set(values))):
        found |= {place: (place + 1, [value]) for place, value in zip(singles, values, strict=True)}
    elif len(singles) == 1 and not any(token.kind in NAMES_DAY for token in tokens[: singles[0]]):
        tokens[singles[0]] = tokens[singles[0]]._replace(kind="FEWDAYS", number=-1)
    return _written_out(tokens, found) if found else tokens


def _runs(tokens: Sequence[Token]) -> dict[int, tuple[int, list[int]]]:
    """Where runs and stretches of weekdays begin: where they end, and which they are."""
    found: dict[int, tuple[int, list[int]]] = {}
    place = 0
    while place < len(tokens):
        end = 0
        if tokens[place].text[:1] in CHARACTERS and (_begins(tokens, place) or _after_week(tokens, place)):
            end, values = _run(tokens, place)
            if end and _tells(tokens, end):
                found[place] = end, values
            else:
                end = 0
        place = end or place + 1
    return found


def _after_week(tokens: Sequence[Token], place: int) -> bool:
    """這週一二三, where what stands behind is a run."""
    sunday = place + 1 < len(tokens) and tokens[place + 1].text == "日" and tokens[place + 1].glued
    return (len(tokens[place].text) > 1 or sunday) and place > 0 and tokens[place - 1].kind == "WEEK"


def _run(tokens: Sequence[Token], place: int) -> tuple[int, list[int]]:
    """The end and the weekdays of a run or stretch; 0 where there is none."""
    token = tokens[place]
    if token.kind == "NUM" and len(token.text) == 1 and place + 2 < len(tokens) and tokens[place + 1].kind in UNTIL:
        first, last = CHARACTERS.index(token.text), _value(tokens[place + 2])
        return (place + 3, list(range(first, last + 1))) if last > first else (0, [])
    values = [CHARACTERS.find(character) for character in token.text]
    if token.kind not in {"UNK", "NUM"} or min(values) < 0:
        return 0, []
    end = place + 1
    if end < len(tokens) and tokens[end].glued:
        if tokens[end].text == "日":
            values, end = [*values, 6], end + 1
        elif tokens[end].text == "六日":
            values, end = [*values, 5, 6], end + 1
    return (end, values) if len(values) > 1 and values == sorted(set(values)) else (0, [])


def _value(token: Token) -> int:
    return CHARACTERS.find(token.text) if len(token.text) == 1 else -1


def _single(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.kind not in {"NUM", "DATEUNIT"} or _value(token) < 0 or not _begins(tokens, place):
        return False
    return _tells(tokens, place + 1)


def _begins(tokens: Sequence[Token], place: int) -> bool:
    before = tokens[place - 1] if place else None
    if before is None or before.kind in BEGINS_ANEW:
        return True
    return not tokens[place].glued and before.kind not in NAMES_WEEKDAY | NOT_BEFORE


def _tells(tokens: Sequence[Token], place: int) -> bool:
    """Whether hours in figures, or a day off, stand behind a place."""
    step = place
    while step < len(tokens) and tokens[step].kind in SMALL and step - place < MOST_SMALL:
        step += 1
    if step >= len(tokens) or (tokens[place].kind in UNITS - {"COLON"}):
        return False
    following = tokens[step + 1].kind if step + 1 < len(tokens) else ""
    match tokens[step].kind:
        case "OFF" | "SHIFT" | "ABSENT":
            return True
        case "BREAK":
            if following == "NUM" and CHARACTERS.find(tokens[step + 1].text[0]) >= 0 and not tokens[step + 1].glued:
                return tokens[step + 2].kind == "NUM" if step + 2 < len(tokens) else False  # 四休 五 8-17
            return tokens[step].text in {"休", "休息"} and following not in {"NUM", "LENGTH", "HALF", "TO"}
        case "NUM" | "PART":
            ahead = [token.kind for token in tokens[step : step + 7]]
            figures = next((token for token in tokens[step : step + 2] if token.kind == "NUM"), None)
            return (
                figures is not None
                and not figures.han
                and bool(UNTIL & set(ahead))
                and "NUM" in ahead[ahead.index("NUM") + 1 :]
            )
        case _:
            return False


def _written_out(tokens: Sequence[Token], found: dict[int, tuple[int, list[int]]]) -> list[Token]:
    out: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if place not in found:
            out.append(token)
            place += 1
            continue
        place, values = found[place]
        out += [
            Token("WEEKDAY", str(value), -1, CHARACTERS[value], token.start, glued=token.glued or step > 0)
            for step, value in enumerate(values)
        ]
    return out
