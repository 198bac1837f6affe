"""How much each kind of hint weighs: the logarithm of how many times likelier danger is where it stands.

Written by `tests.handlers.understanding.weigh`. Kinds of danger are kept at or above nothing, kinds of calm at or below.
"""

from typing import Final

BASE: Final = -4.1
"""What a message begins with."""

ONCE: Final = {
    # What is danger, one hint at a time.
    "die": 2.5, "dead": 1.0, "rest": 2.3, "join": 1.3, "bye": 2.0, "keep": 0.4, "letter": 0.4, "means": 2.0, "height": 1.8, "edge": 1.4,
    "pill": 2.9, "gulp": 2.3, "poison": 1.3, "nostop": 0.7, "weary": 1.7, "slash": 1.4, "blood": 1.9, "wound": 1.5, "part": 1.4, "limp": 1.8,
    "fit": 1.6, "breath": 2.3, "stroke": 1.5, "chest": 0.8, "swell": 1.2, "bite": 0.7, "sick": 1.3, "heat": 1.5, "cold": 1.6, "eye": 1.2,
    "caught": 1.2, "under": 1.3, "fall": 1.6, "burn": 0.7, "shock": 2.0, "crash": 1.7, "birth": 1.5, "machine": 0.8, "vehicle": 0.9, "flame": 1.8,
    "smoke": 1.4, "gas": 0.8, "water": 1.3, "blast": 1.6, "shut": 1.6, "roof": 1.9, "door": 0.5, "weapon": 1.5, "hit": 0.8, "threat": 1.7,
    "gang": 1.1, "hide": 2.2, "hush": 1.0, "outside": 1.5, "stranger": 0.7, "follow": 1.9, "ride": 1.4, "taken": 0.2, "force": 1.9, "drugged": 0.6,
    "scream": 1.5, "now": 1.1, "help": 1.1, "fear": 0.1, "someone": 1.3, "cannot": 0.5,
    # What speaks against it.
    "story": -2.6, "play": -1.8, "lesson": -3.5, "ago": -3.2, "yesterday": -2.2, "cured": -3.4, "kitchen": -2.3, "shop": -1.3, "tool": -2.5,
    "habit": -1.7, "laugh": -2.2, "ask": -1.8, "pay": -2.4, "pet": -1.4, "slang": -2.6, "if": -1.5, "lack": -2.4, "like": -0.9, "work": -2.8,
    # The words of the rules, which need no rule to weigh, and the words of intents.
    "AFTERTIME": 0.0, "ARMED": 2.0, "ASSAULT": 1.6, "BADTHING": 1.4, "BLEED": 2.4, "BREAKIN": 2.0, "BREATHLESS": 0.4, "BULLY": -0.8, "CALL": 2.3,
    "CASE": -0.7, "CAUGHT": 2.5, "CHARCOAL": 0.9, "CHEM": 0.1, "COLLAPSE": 2.5, "COLLAPSE_WEAK": 1.2, "CRASH": 0.4, "CRY": 1.8, "CRY_WEAK": 0.0,
    "DELETED": 0.7, "DIE_STRONG": 4.4, "DIE_WEAK": 3.2, "DISCRIM": -0.5, "DISCRIM_T": -0.9, "DONTLOOK": 0.5, "DOWN": 0.8, "DRILL": -1.9,
    "ENDIT": 0.8, "EXPLODE": 1.6, "FAREWELL": 2.0, "FICTION": -2.8, "FIRE": 3.5, "FIRE_WEAK": 1.4, "FOLLOW": 1.9, "FUN": -0.7, "GAS": 1.3,
    "GASLEAK": 1.5, "GIVEAWAY": 1.3, "GONE": 0.4, "HABIT": -0.9, "HANDSIN": 0.3, "HELP": -0.7, "HIT": 0.8, "HIT_NOW": 1.4, "HOMEWORK": -0.6,
    "HOPELESS": 0.8, "HOURSW": -1.0, "IFGONE": 0.5, "JOKECAUSE": -0.7, "JUMP": 1.3, "KILLME": 1.4, "KITCHEN": -0.8, "LANGNAME": -1.2,
    "LANGWORD": -0.2, "LASTWORDS": 0.4, "LAUGH": -1.0, "LEAK": 1.0, "LEARN": -0.2, "LIVING_F": -0.7, "LOCKDOOR": 0.0, "LOCKED": 3.7, "MASK": -0.8,
    "MINOR": -0.2, "MISMATCH": -0.5, "MISMATCH_T": -0.2, "MIX": 0.3, "MYREC": -0.3, "NOANSWER": 0.9, "NOTE": 1.0, "NOTLEAVE": 1.1, "NOTOUT": 0.7,
    "NOTSTOP": 0.8, "OVERDOSE": 1.0, "OVERTIME": -1.1, "OVERTIME_T": -1.3, "PAST": -2.3, "PHONETAKEN": 0.5, "PIERCE": 1.1, "POISON": 0.3,
    "POISONLIQ": 2.4, "PUSHOFF": 0.5, "RAPE": 3.4, "REPLACE": -1.1, "RESOLVED": -0.4, "ROTATION": -0.4, "RULEQ": -2.2, "SEAL": 0.6, "SELFHARM": 1.1,
    "SEVERE": 0.6, "SHOCK": 1.0, "SMOKE": 1.1, "SPILL": 1.3, "STUCKV": 0.4, "SWELL": 0.7, "TASTE": 0.0, "TELLFAMILY": 1.5, "THREAT_KILL": 0.6,
    "VISIT": -0.4, "VISITED": -0.8, "WAGES": -1.0, "WEAPON": 0.4, "WIELD": 0.8, "WORRYNOT": 1.3,
}  # fmt: skip
"""For a kind that is there."""

MORE: Final = {
    "die": 0.0, "dead": 0.0, "rest": 2.2, "join": 0.0, "bye": 1.1, "keep": 1.4, "letter": 0.5, "means": 1.9, "height": 1.5, "edge": 1.9,
    "pill": 0.9, "gulp": 1.1, "poison": 0.7, "nostop": 1.4, "weary": 0.4, "slash": 1.5, "blood": 0.9, "wound": 1.1, "part": 1.2, "limp": 1.3,
    "fit": 0.6, "breath": 1.2, "stroke": 0.3, "chest": 0.7, "swell": 0.9, "bite": 0.4, "sick": 1.6, "heat": 1.0, "cold": 0.5, "eye": 0.4,
    "caught": 0.7, "under": 2.1, "fall": 0.3, "burn": 1.0, "shock": 0.5, "crash": 1.3, "birth": 1.1, "machine": 0.2, "vehicle": 0.3, "flame": 0.7,
    "smoke": 0.6, "gas": 2.2, "water": 1.7, "blast": 0.4, "shut": 0.6, "roof": 0.0, "door": 0.6, "weapon": 0.5, "hit": 0.9, "threat": 1.2,
    "gang": 0.8, "hide": 0.0, "hush": 1.2, "outside": 1.0, "stranger": 0.8, "follow": 0.7, "ride": 1.7, "taken": 0.8, "force": 1.4, "drugged": 0.6,
    "scream": 1.3, "now": 0.9, "help": 1.3, "fear": 0.0, "someone": 0.8, "cannot": 0.4, "story": -0.9, "play": -0.5, "lesson": -0.7, "ago": -1.3,
    "yesterday": -0.3, "cured": -1.5, "kitchen": -1.3, "shop": -0.4, "tool": -1.0, "habit": -0.8, "laugh": -0.9, "ask": 0.0, "pay": -1.8,
    "pet": -0.4, "slang": -0.4, "if": -0.4, "lack": -0.6, "like": 0.0, "work": -2.3,
}  # fmt: skip
"""And once more for a kind that is there in two places or more."""
