"""Whether a message speaks of danger to life or safety, now. Better one alarm too many than one too few.

Each rule names what must be said together; each names what takes the danger out of it: a film, a drill, last year, a laugh.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from handlers.understanding.danger_evidence import evidence
from handlers.understanding.danger_words import hints
from handlers.understanding.finding import heard
from handlers.understanding.signs import Sign, Signs, around


@dataclass(frozen=True, kw_only=True)
class Rule:
    """Danger, when one sign of each group stands within `reach` words of the first group's, and nothing excuses it."""

    name: str
    together: tuple[str, ...]
    """Groups of kinds, apart by spaces."""
    excused_by: str
    """Excuses, apart by spaces; those joined by + must both be there. See `EXCUSED`."""
    reach: int = 12

    @cached_property
    def groups(self) -> list[list[str]]:
        """The groups, each as its kinds."""
        return [group.split() for group in self.together]

    @cached_property
    def excuses(self) -> list[str]:
        """The excuses by name."""
        return self.excused_by.split()


@dataclass(frozen=True, kw_only=True)
class Excuse:
    """Where a sign must stand to take the danger out of another."""

    kinds: str
    reach: int = 1000
    clause: bool = False
    """Only in the same clause."""
    before: bool = False
    """Only before the words of danger."""
    despite: str = ""
    """Kinds that make it no excuse."""


EXCUSED: Final = {
    "denied": Excuse(kinds="NEG", reach=3, clause=True, before=True),
    "told": Excuse(kinds="FICTION", reach=14, despite="CRY"),
    "told-here": Excuse(kinds="FICTION", clause=True),
    "drilled": Excuse(kinds="DRILL", reach=14, despite="CRY"),
    "drilled-here": Excuse(kinds="DRILL", clause=True),
    "past": Excuse(kinds="PAST", reach=16, despite="STILL"),
    "yesterday": Excuse(kinds="YESTERDAY", reach=20, despite="STILL"),
    "over": Excuse(kinds="RESOLVED", reach=30, despite="STILL"),
    "habit": Excuse(kinds="HABIT", reach=10),
    "nearly": Excuse(kinds="NEARLY", reach=4, clause=True, before=True),
    "if": Excuse(kinds="IF", reach=12, clause=True, before=True),
    "laughing": Excuse(kinds="LAUGH"),
    "joking": Excuse(kinds="JOKECAUSE", reach=6),
    "homework": Excuse(kinds="HOMEWORK", reach=12),
    "minor": Excuse(kinds="MINOR", reach=6),
    "cooking": Excuse(kinds="KITCHEN", reach=12),
    "thing": Excuse(kinds="THING", reach=6, clause=True, before=True, despite="CRY"),
    "curfew": Excuse(kinds="CURFEW", reach=12, despite="CRY"),
    "spicy": Excuse(kinds="TASTE", reach=8),
    "asking": Excuse(kinds="RULEQ", reach=10, despite="CRY"),
}

ACCIDENT: Final = "denied told drilled past yesterday over if nearly asking"
VIOLENCE: Final = "denied told drilled past yesterday over if habit asking"

RULES: Final = (
    # A wish or plan to die, one's own or somebody else's.
    Rule(name="wish to die", together=("DIE_STRONG",), excused_by="denied told-here drilled-here past+over"),
    Rule(name="words of dying", together=("DIE_WEAK",), excused_by="denied told drilled-here laughing joking past"),
    Rule(name="none need worry", together=("WORRYNOT", "GIVEAWAY AFTERTIME FAREWELL LASTWORDS NOTE"), excused_by="told past laughing", reach=16),
    Rule(name="gives all away", together=("GIVEAWAY", "FAREWELL LASTWORDS DIE_WEAK IFGONE NOTE DONTLOOK"), excused_by="told past laughing", reach=24),
    Rule(name="if I am gone", together=("IFGONE", "TELLFAMILY FAREWELL LASTWORDS NOTE GIVEAWAY"), excused_by="told past laughing", reach=14),
    Rule(name="no hope and a farewell", together=("HOPELESS", "FAREWELL LASTWORDS GIVEAWAY GONE HEIGHT MEDS DIE_WEAK"), excused_by="told past laughing", reach=20),
    Rule(name="wipes all away", together=("DELETED", "FAREWELL LASTWORDS GONE DONTLOOK"), excused_by="told past laughing", reach=20),
    Rule(name="a letter left", together=("NOTE", "DONTLOOK GONE FAREWELL LASTWORDS DIE_WEAK"), excused_by="told past laughing", reach=20),
    Rule(name="gone with a farewell", together=("FAREWELL LASTWORDS DONTLOOK DIE_STRONG DIE_WEAK", "GONE"), excused_by="told past laughing over", reach=20),
    Rule(name="an end on a height", together=("HEIGHT", "ENDIT"), excused_by="denied told past laughing", reach=20),
    Rule(name="self-harm", together=("SELFHARM",), excused_by="denied told drilled past nearly"),
    Rule(name="charcoal", together=("CHARCOAL", "SEAL"), excused_by="denied told drilled past laughing", reach=16),
    Rule(name="cannot hold back", together=("WEAPON MEDS HEIGHT CUTV", "CONTROL"), excused_by="told past laughing cooking", reach=12),
    Rule(name="cuts oneself", together=("CUTV", "SELFBODY BLEED", "SECRETLY"), excused_by="denied told drilled past nearly minor cooking", reach=10),
    Rule(name="goodbye", together=("LASTWORDS", "HEIGHT MEDS DIE_WEAK DIE_STRONG JUMP LEAP"), excused_by="told", reach=40),
    Rule(name="farewell from a height", together=("HEIGHT", "FAREWELL"), excused_by="told past laughing habit", reach=20),
    Rule(name="jump", together=("LEAP", "HEIGHT"), excused_by="denied told drilled past laughing", reach=8),
    Rule(name="on the edge", together=("HEIGHT", "JUMP", "LASTWORDS DIE_WEAK SCARED"), excused_by="denied told past", reach=20),
    Rule(name="pills", together=("MEDS", "SWALLOW"), excused_by="denied told drilled past over laughing if", reach=8),
    Rule(name="many pills", together=("MEDS", "ATE", "MANYNUM"), excused_by="denied told drilled past over laughing if asking", reach=8),
    Rule(name="drank poison", together=("POISONLIQ", "ATE", "HUMAN"), excused_by="denied told drilled past over laughing if asking", reach=6),
    Rule(name="overdose", together=("OVERDOSE",), excused_by="denied told drilled past over if"),
    # The body.
    Rule(name="bleeding", together=("BLEED",), excused_by=ACCIDENT + " minor"),
    Rule(name="unconscious", together=("COLLAPSE",), excused_by=ACCIDENT),
    Rule(name="no answer from inside", together=("NOANSWER", "BATH GAS GASLEAK MEDS SMOKE OVERDOSE"), excused_by=ACCIDENT + " habit laughing", reach=14),
    Rule(name="fainted", together=("COLLAPSE_WEAK", "HUMAN"), excused_by=ACCIDENT + " laughing joking habit", reach=10),
    Rule(
        name="cannot breathe",
        together=("BREATHLESS", "HUMAN NOW CALL SCARED"),
        excused_by=ACCIDENT + " laughing joking habit",
    ),
    Rule(name="caught in a machine", together=("CAUGHT",), excused_by=ACCIDENT + " minor habit"),
    Rule(name="caught", together=("CAUGHT_WEAK", "BODY", "MACHINE CALL BLEED SEVERE CRY STILL"), excused_by=ACCIDENT + " minor habit", reach=8),
    Rule(name="cannot be freed", together=("BODY", "MACHINE", "STUCKV"), excused_by=ACCIDENT + " minor habit laughing", reach=10),
    Rule(name="pierced", together=("PIERCE CUTV", "NECK"), excused_by=ACCIDENT + " minor habit laughing", reach=6),
    Rule(name="down there", together=("TANK", "NOTOUT", "HUMAN DOWN COLLAPSE_WEAK"), excused_by=ACCIDENT + " laughing", reach=14),
    Rule(name="eaten by a machine", together=("MACHINE", "EATS", "BODY"), excused_by=ACCIDENT + " minor habit laughing", reach=4),
    Rule(name="buried", together=("STRUCTURE", "COLLAPSED", "UNDER"), excused_by=ACCIDENT + " minor habit laughing", reach=8),
    Rule(name="fell from a height", together=("FALL", "HIGHPLACE", "HUMAN"), excused_by=ACCIDENT + " minor habit laughing thing", reach=8),
    Rule(name="burned badly", together=("BURN", "SEVERE CALL NOW", "HUMAN SEVERE"), excused_by=ACCIDENT + " minor habit", reach=10),
    Rule(name="electric shock", together=("SHOCK",), excused_by=ACCIDENT + " minor habit"),
    Rule(name="down by electricity", together=("ELEC", "DOWN COLLAPSE_WEAK"), excused_by=ACCIDENT + " minor habit laughing", reach=8),
    Rule(name="crash", together=("CRASH", "CALL COLLAPSE_WEAK SEVERE CRY", "HUMAN"), excused_by=ACCIDENT + " minor", reach=16),
    Rule(name="allergic", together=("BREATHLESS", "SWELL"), excused_by=ACCIDENT + " laughing habit", reach=16),
    Rule(name="poisoned", together=("POISON", "CALL COLLAPSE_WEAK SEVERE CRY"), excused_by=ACCIDENT, reach=16),
    # Fire, gas, chemicals.
    Rule(name="fire", together=("FIRE",), excused_by=ACCIDENT + " laughing spicy"),
    Rule(name="fire!", together=("FIRE_WEAK", "PLACE CALL CRY SHOUT"), excused_by=ACCIDENT + " laughing", reach=8),
    Rule(name="burning", together=("BURNING", "PLACE"), excused_by=ACCIDENT + " laughing spicy", reach=4),
    Rule(name="smoke", together=("SMOKE", "PLACE ALARM CALL CRY"), excused_by=ACCIDENT + " laughing habit", reach=8),
    Rule(name="fuel poured out", together=("FUEL", "POUR", "PLACE HUMAN"), excused_by=ACCIDENT + " laughing habit", reach=8),
    Rule(name="gas leak", together=("GASLEAK",), excused_by=ACCIDENT),
    Rule(name="gas", together=("GAS", "LEAK"), excused_by=ACCIDENT, reach=6),
    Rule(name="chemicals", together=("CHEM", "SPILL", "HUMAN CALL SEVERE COLLAPSE_WEAK"), excused_by=ACCIDENT + " minor habit", reach=10),
    Rule(name="mixed chemicals", together=("CHEM POISONLIQ", "MIX", "SEVERE ALARM BREATHLESS COLLAPSE_WEAK"), excused_by=ACCIDENT + " minor habit", reach=14),
    Rule(name="explosion", together=("EXPLODE", "PLACE CALL CRY"), excused_by=ACCIDENT + " laughing", reach=8),
    # People.
    Rule(name="violence going on", together=("HIT_NOW",), excused_by="denied told drilled past yesterday over if laughing"),
    Rule(name="beaten now", together=("HIT", "NOW CALL CRY STILL BLEED"), excused_by=VIOLENCE + " laughing", reach=10),
    Rule(name="beaten, in few words", together=("HIT", "SHORT"), excused_by=VIOLENCE + " laughing"),
    Rule(name="threatened with death", together=("THREAT_KILL",), excused_by=VIOLENCE + " laughing joking"),
    Rule(name="armed", together=("ARMED",), excused_by=VIOLENCE + " laughing cooking"),
    Rule(name="weapon", together=("WEAPON", "WIELD"), excused_by=VIOLENCE + " laughing cooking", reach=8),
    Rule(name="weapon at the body", together=("WEAPON", "NECK", "HUMAN"), excused_by=VIOLENCE + " laughing cooking", reach=6),
    Rule(name="will come to kill", together=("KILLME", "COMING SCARED WEAPON"), excused_by=VIOLENCE + " laughing joking", reach=10),
    Rule(name="driven away", together=("CAR", "NOTSTOP", "HUMAN"), excused_by="denied told drilled past yesterday over habit laughing", reach=8),
    Rule(name="locked in", together=("LOCKED",), excused_by=VIOLENCE + " laughing curfew"),
    Rule(name="intruder", together=("BREAKIN", "STRANGER"), excused_by="denied told drilled past yesterday over if laughing", reach=12),
    Rule(name="stranger who stays", together=("STRANGER", "PLACE", "NOTLEAVE"), excused_by="denied told drilled past yesterday over if habit laughing", reach=14),
    Rule(name="pushed from a height", together=("HEIGHT", "PUSHOFF"), excused_by=VIOLENCE + " laughing", reach=14),
    Rule(name="kept under guard", together=("PHONETAKEN", "GUARD LOCKDOOR"), excused_by=VIOLENCE + " laughing", reach=14),
    Rule(name="rape", together=("RAPE",), excused_by="denied told drilled past if"),
    Rule(name="harm done and driven away", together=("BADTHING", "NOW CAR CRY SCARED LOCKDOOR"), excused_by="told drilled past yesterday if habit", reach=14),
    Rule(name="got away from hands", together=("HANDSIN", "ESCAPED CALL CRY LOCKDOOR"), excused_by="told drilled past yesterday if habit", reach=14),
    Rule(name="touched behind a locked door", together=("SEXUAL", "LOCKDOOR", "HUMAN"), excused_by="told drilled past yesterday if habit over", reach=14),
    Rule(name="assault", together=("ASSAULT", "NOW CALL CRY SCARED"), excused_by="denied told drilled past yesterday if habit"),
    Rule(name="followed", together=("FOLLOW", "NOW SCARED CALL CRY"), excused_by="denied told past yesterday over habit laughing", reach=16),
    # A cry for help.
    Rule(name="cry for help", together=("CRY",), excused_by="denied told-here drilled past laughing homework if"),
    Rule(name="nothing but a cry", together=("CRY_WEAK", "SHORT"), excused_by="denied laughing homework if"),
    Rule(name="wants to live", together=("DIE_WEAK", "CRY CALL"), excused_by="told laughing joking past"),
)  # fmt: skip

MANY_HINTS: Final = "many hints"
ENOUGH: Final = 0.6
"""Evidence that is danger without any rule."""
CALM: Final = -2.1
"""Evidence below which a rule only seems to hold, where something speaks against danger."""

MANY: Final = 60

SHORT: Final = 7
"""A message of so few words says little else."""


def hears_danger(said: str | Signs) -> bool:
    """Whether these words may mean danger to life or safety now. Linear in the length of the text."""
    return why_danger(said) is not None


def why_danger(said: str | Signs) -> str | None:
    """The name of the first rule that hears danger, `MANY_HINTS` when much adds up to it, None when nothing speaks for it."""
    signs = heard(said)
    speaks = evidence(signs)
    if speaks > CALM or not signs.has(*hints.CALM):
        begun = {number for kind in signs.by_kind for number in _BEGUN_BY.get(kind, ())}
        for number in sorted(begun):
            if _holds(RULES[number], signs):
                return RULES[number].name
    return MANY_HINTS if speaks > ENOUGH else None


def _begun_by() -> dict[str, list[int]]:
    begun: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for kind in rule.groups[0]:
            begun.setdefault(kind, []).append(number)
    return begun


_BEGUN_BY: Final = _begun_by()


def _holds(rule: Rule, signs: Signs) -> bool:
    first, *others = rule.groups
    there = [signs.of(*group) for group in others]
    for group, found in zip(others, there, strict=True):
        if not found and not _said_otherwise(group, signs):
            return False
    return any(
        all(
            _said_otherwise(group, signs) or any(_apart(head, other) for other in around(head, found, rule.reach))
            for group, found in zip(others, there, strict=True)
        )
        and not _excused(rule, head, signs)
        for head in _ends(signs.of(*first))
    )


def _ends(heads: list[Sign]) -> list[Sign]:
    """The first and the last of very many: who writes one word a thousand times has said it by then."""
    return heads if len(heads) <= 2 * MANY else heads[:MANY] + heads[-MANY:]


def _said_otherwise(group: list[str], signs: Signs) -> bool:
    """Whether the shape of the message stands for a sign: SHORT or SHOUT."""
    return ("SHORT" in group and signs.words <= SHORT) or ("SHOUT" in group and signs.shouts)


def _apart(one: Sign, other: Sign) -> bool:
    """Two signs, not one counted twice."""
    return (one.start, one.end) != (other.start, other.end)


def _excused(rule: Rule, head: Sign, signs: Signs) -> bool:
    return any(all(_excuses(EXCUSED[part], head, signs) for part in name.split("+")) for name in rule.excuses)


def _excuses(excuse: Excuse, head: Sign, signs: Signs) -> bool:
    if excuse.despite and signs.has(excuse.despite):
        return False
    return any(
        (not excuse.clause or sign.clause == head.clause) and (not excuse.before or sign.end <= head.start)
        for sign in around(head, signs.by_kind.get(excuse.kinds, ()), excuse.reach)
    )
