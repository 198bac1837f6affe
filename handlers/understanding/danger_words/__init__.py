"""The words of danger in four languages, by what they are a sign of; `danger.py` says which of them together are danger.

`HAPPENS` tells what happens, `EXCUSES` what takes the danger out of it. MASK are whole phrases that hold a word of danger and are none. NOTNEG holds a word
of an excuse and excuses nothing ("won't stop", "not a drill", "nobody"). The other kinds only stand by.
"""

from typing import Final

from handlers.understanding.danger_words import en, id, vi, zh

TABLES: Final = (zh.WORDS, en.WORDS, vi.WORDS, id.WORDS)
"""By language: 0 Chinese, 1 English, 2 Vietnamese, 3 Indonesian."""

EXCUSES: Final = frozenset(
    {"NEG", "FICTION", "DRILL", "RESOLVED", "LAUGH", "IF", "NEARLY", "PAST", "YESTERDAY", "HABIT", "JOKECAUSE", "MINOR", "HOMEWORK"}
    | {"KITCHEN", "THING", "TASTE", "RULEQ", "CURFEW"}
)  # fmt: skip
"""Kinds that take the danger out of others, unless they are part of the words of danger themselves ("not breathing")."""

STANDING_BY: Final = frozenset(
    {"NOW", "STILL", "HUMAN", "BODY", "NECK", "SELFBODY", "SECRETLY", "MACHINE", "PLACE", "BATH", "CAR", "GUARD", "LOCKDOOR", "MANYNUM", "AFTERTIME"}
)  # fmt: skip
"""Kinds that are no danger themselves: who, where, when, how much."""

HAPPENS: Final = frozenset(kind for table in TABLES for kind in table) - EXCUSES - STANDING_BY - {"MASK", "NOTNEG"}
"""Kinds that tell what happens: a harmless phrase around one hides it."""
