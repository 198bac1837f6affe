"""Hints: words that are no danger alone and are much when many stand together; `danger_evidence.py` weighs them.

Wishing to die: die (dead: the bare word), rest (an end to pain), join (the dead), bye, keep (what is given away), letter, means, height, edge, pill, gulp, poison, nostop
(not to be called, found or stopped), weary, slash (cuts oneself). The body: blood, wound, part, limp (does not answer or move), fit, breath, stroke,
chest, swell, bite, sick, heat, cold, eye, caught, under, fall, burn, shock, crash, birth, machine, vehicle. The place: flame, smoke, gas, water, blast, shut, roof (high places), door.
People: weapon, hit, threat, gang, hide, hush, outside, stranger, follow, ride, taken, force, drugged, scream. The moment: now, help, fear, someone, cannot.

What speaks against it: story, play, lesson, ago, cured, kitchen, shop, tool, habit, laugh, ask, pay, pet, slang, if, lack (of protection or repair), like (comparisons), yesterday, work (what was done in a day's work).
"""

from typing import Final

from handlers.understanding.danger_words.hints import en, id, vi, zh

TABLES: Final = (zh.WORDS, en.WORDS, vi.WORDS, id.WORDS)
"""By language: 0 Chinese, 1 English, 2 Vietnamese, 3 Indonesian."""

CALM: Final = frozenset(
    {"story", "play", "lesson", "ago", "cured", "kitchen", "shop", "tool", "habit", "laugh", "ask", "pay", "pet", "slang", "if", "lack", "like", "yesterday", "work"}
)  # fmt: skip
"""Kinds that speak against danger."""

KINDS: Final = frozenset(kind for table in TABLES for kind in table)
"""All kinds of hints."""

DANGER: Final = KINDS - CALM
"""Kinds that speak for danger."""
