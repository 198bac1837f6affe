"""What somebody wants, and what a complaint is about: every kind of word in the message speaks with its weight for or against each answer."""

from collections.abc import Iterable, Mapping
from typing import Final

from handlers.understanding.finding import heard
from handlers.understanding.intent_words import category_weights, weights
from handlers.understanding.signs import Signs, twice

CATEGORIES: Final = (
    ("sexual_harassment", "SEXUAL"),
    ("discrimination", "DISCRIM"),
    ("wages", "WAGES"),
    ("contract_breach", "BREACH"),
    ("no_rotation_or_instructor", "ROTATION"),
    ("training_mismatch", "MISMATCH"),
    ("overtime_or_hours", "OVERTIME"),
    ("injury_or_safety", "INJURY"),
    ("dorm_food_transport", "LIVING"),
    ("harassment_or_bullying", "BULLY"),
    ("health_mental", "MENTAL"),
    ("other", "OTHERBAD"),
)
"""Categories and the name of their words: X says it alone, X_T is the topic."""

TROUBLE: Final = ("BAD", *[kind for _, name in CATEGORIES for kind in (name, f"{name}_T")])
"""Kinds without one of which nothing is complained of."""

UNTOLD: Final = frozenset({"smalltalk", "unknown"})
"""Answers that say only that nothing is wanted."""

FEW_WORDS: Final = 12

LENGTHS: Final = (3, 8, 16)
"""Messages of no more words than these: a greeting or a command, a sentence, a few."""


class _Voices:
    """The weights, by what speaks: for each kind the answers it speaks for or against."""

    def __init__(self, table: Mapping[str, Mapping[str, float]]) -> None:
        self.answers = tuple(table)
        self.begun = [table[answer][""] for answer in self.answers]
        self.said_by: dict[str, list[tuple[int, float]]] = {}
        for number, answer in enumerate(self.answers):
            for kind, weight in table[answer].items():
                if kind:
                    self.said_by.setdefault(kind, []).append((number, weight))

    def loudest(self, speaking: Iterable[str]) -> str:
        """The answer that most speaks for; the first of equals."""
        totals = self.begun.copy()
        said_by = self.said_by
        for kind in speaking:
            for number, weight in said_by.get(kind, ()):
                totals[number] += weight
        return self.answers[totals.index(max(totals))]


_INTENTS: Final = _Voices(weights.INTENTS)
_CATEGORIES: Final = _Voices(category_weights.CATEGORIES)


def category_of(said: str | Signs) -> str | None:
    """What a complaint is about; None when no word of one is found."""
    signs = heard(said)
    return _CATEGORIES.loudest(speaking(signs)) if signs.has(*TROUBLE) else None


def intent_of(said: str | Signs) -> str:
    """What a message that reports no hours wants: one of the labels, `unknown` when no word tells."""
    signs = heard(said)
    if not signs.by_kind:
        return "unknown" if signs.spoken else "smalltalk"
    wanted = _INTENTS.loudest(speaking(signs))
    return "confirm_visit" if wanted in UNTOLD and _was_there(signs) else wanted


def _was_there(signs: Signs) -> bool:
    """昨天去了大華: in few words somebody was somewhere, on a day, and not for fun. Each of these words alone speaks for chat."""
    if signs.asks or signs.words > FEW_WORDS or signs.has("FUN", "LAUGH", "VISIT_PLAN", "ASK"):
        return False
    return signs.has("VISITED", "WENT") and signs.has("YESTERDAY", "NOW")


def speaking(signs: Signs) -> list[str]:
    """What speaks in a message: its kinds of words, which of them stand there twice, its marks and its length."""
    voices = list(signs.by_kind)
    voices += [f"{kind}+" for kind, found in signs.by_kind.items() if twice(found)]
    if signs.asks:
        voices.append("?")
    if signs.shouts:
        voices.append("!")
    return voices + [f"{length} words" for length in LENGTHS if signs.words <= length]
