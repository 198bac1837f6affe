"""The words of danger in four languages, by what they are a sign of; `danger.py` says which of them together are danger.

What happens: DIE_STRONG, DIE_WEAK (also said in jest), SELFHARM, LASTWORDS, FAREWELL, HEIGHT, LEAP, JUMP, MEDS, SWALLOW, OVERDOSE; BLEED, COLLAPSE, COLLAPSE_WEAK,
BREATHLESS, CAUGHT, CAUGHT_WEAK, BODY, MACHINE, FALL, HIGHPLACE, BURN, SEVERE, SHOCK, CRASH, POISON; FIRE, FIRE_WEAK, GASLEAK, GAS, LEAK, CHEM, SPILL,
EXPLODE; HIT, HIT_NOW, THREAT_KILL, ARMED, WEAPON, WIELD, LOCKED, STRANGER, BREAKIN, DOOR, RAPE, ASSAULT, FOLLOW, SCARED; CRY, CRY_WEAK, CALL, NOW, STILL.

What takes the danger out of it: NEG, FICTION, DRILL, PAST, YESTERDAY, RESOLVED, HABIT, NEARLY, IF, LAUGH, JOKECAUSE, HOMEWORK, MINOR, KITCHEN; and MASK,
whole phrases that hold a word of danger and are none. NOTNEG holds a word of these and excuses nothing ("won't stop", "not a drill", "nobody").
"""

from typing import Final

from handlers.understanding.danger_words import en, id, vi, zh

TABLES: Final = (zh.WORDS, en.WORDS, vi.WORDS, id.WORDS)
"""By language: 0 Chinese, 1 English, 2 Vietnamese, 3 Indonesian."""

HAPPENS: Final = frozenset(
    [
        "DIE_STRONG",
        "DIE_WEAK",
        "SELFHARM",
        "LASTWORDS",
        "FAREWELL",
        "HEIGHT",
        "LEAP",
        "JUMP",
        "MEDS",
        "SWALLOW",
        "OVERDOSE",
        "BLEED",
        "COLLAPSE",
        "COLLAPSE_WEAK",
        "BREATHLESS",
        "CAUGHT",
        "CAUGHT_WEAK",
        "FALL",
        "HIGHPLACE",
        "BURN",
        "SEVERE",
        "SHOCK",
        "CRASH",
        "POISON",
        "FIRE",
        "FIRE_WEAK",
        "GASLEAK",
        "GAS",
        "LEAK",
        "CHEM",
        "SPILL",
        "EXPLODE",
        "HIT",
        "HIT_NOW",
        "THREAT_KILL",
        "ARMED",
        "WEAPON",
        "WIELD",
        "LOCKED",
        "STRANGER",
        "BREAKIN",
        "RAPE",
        "ASSAULT",
        "FOLLOW",
        "SCARED",
        "CRY",
        "CRY_WEAK",
        "CALL",
    ]
)
"""Kinds that tell what happens: a harmless phrase around one hides it."""

EXCUSES: Final = frozenset(
    [
        "NEG",
        "FICTION",
        "DRILL",
        "RESOLVED",
        "LAUGH",
        "IF",
        "NEARLY",
        "PAST",
        "YESTERDAY",
        "HABIT",
        "JOKECAUSE",
        "MINOR",
        "HOMEWORK",
    ]
)
