"""The words of what people want and what goes wrong, in four languages; `intents.py` says which of them together mean what.

Wants: REPLACE, CASE, PROGRESS, MYREC, VISITED, VISIT, WENT, VISIT_PLAN, LANGNAME, LANGWORD, SWITCH, LEARN, HELP, CANCEL, GREET, THANKS, FUN, ASK, RULE,
WANT, SHOW, HOURSW (hours), WITHDRAW.

What goes wrong: for each kind of trouble X, the words that say it alone, X_T (what it is about) and X_F (what is wrong with that); and BAD, wrong
in general; AUTH, who has power over the sender; NOTBAD, phrases that hold a word of BAD and complain of nothing. The kinds of trouble are the categories of `intents.CATEGORIES`.
"""

from typing import Final

from handlers.understanding.intent_words import en, id, vi, zh

TABLES: Final = (zh.WORDS, en.WORDS, vi.WORDS, id.WORDS)
"""By language: 0 Chinese, 1 English, 2 Vietnamese, 3 Indonesian."""

LIGHT: Final = frozenset({"FUN", "THANKS", "GREET", "BAD", "JOKECAUSE", "TASTE", "THING"})
"""Kinds whose single Vietnamese words must carry their marks: without them they are too many other words."""
