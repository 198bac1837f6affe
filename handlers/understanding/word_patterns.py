"""How the entries of the vocabularies are written: `(a|b/c)` is either, `(…)?` and `x?` may be left out, `~` lets a few words stand between."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

MANY: Final = 24
"""A pattern that stands for more phrases than this is looked for part by part."""

_ELEMENT: Final = re.compile(r"\(([^)]*)\)(\?)?|([^(])\?|(?:[^(](?!\?))+")
_CHOICE: Final = re.compile(r"[|/]")


def variants(pattern: str) -> Iterator[str]:
    """What a pattern stands for: `(a|b/c)` is either, `(…)?` and `x?` may be left out."""
    if "(" not in pattern and "?" not in pattern:
        yield pattern
        return
    choices: list[list[str]] = []
    for element in _ELEMENT.finditer(pattern):
        group, may_lack, lacking = element.groups()
        if group is not None:
            choices.append([*_CHOICE.split(group), ""] if may_lack else _CHOICE.split(group))
        else:
            choices.append([lacking, ""] if lacking else [element[0]])
    yield from map("".join, product(*choices))


def parts_of(pattern: str, *, spaced: bool) -> list[str]:
    """A pattern in the parts that are looked for apart: at each `~`, and in long patterns at each group that must be there."""
    if "~" not in pattern and "(" not in pattern:
        return [pattern]
    parts: list[str] = []
    for piece in pattern.split("~"):
        if _count(piece) <= MANY:
            parts.append(piece)
            continue
        part, left_out = "", False
        for element in _ELEMENTS.findall(piece):
            may_lack = element.endswith(")?") or (element[0] == "(" and "" in _CHOICE.split(element[1:-1]))
            if may_lack and (spaced or part == "" or part.endswith(" ")):
                left_out = True
                continue
            grown = part + element
            cuttable = spaced or part.endswith(" ") or element.startswith(" ")
            if part.strip() and cuttable and (left_out or (element[0] == "(" and _count(grown) > MANY)):
                parts.append(part)
                part, left_out = element, False
            else:
                part = grown
        parts.append(part)
    return [part for part in parts if part.strip()]


def _count(pattern: str) -> int:
    """How many phrases a pattern stands for, about."""
    count = 1
    for element in _ELEMENTS.findall(pattern):
        if element[0] == "(":
            count *= element.count("|") + element.count("/") + 1 + element.endswith("?")
    return count


_ELEMENTS = re.compile(r"\([^)]*\)\??|[^(]+")
_SPACED = re.compile(r"(?:\([^)]*\)|[^\s(])+")
_BARRED = re.compile(r"(?:\([^)]*\)|[^|\n(])+")


def patterns(written: str, *, spaced: bool) -> list[str]:
    """The patterns of a line of words: apart by spaces in Chinese, by bars elsewhere."""
    found = (_SPACED if spaced else _BARRED).findall(written)
    return [piece for piece in map(str.strip, found) if piece]
