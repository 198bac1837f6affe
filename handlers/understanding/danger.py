"""Whether a message speaks of danger to life or safety, now. Better one alarm too many than one too few.

Each rule names what must be said together; each names what takes the danger out of it: a film, a drill, last year, a laugh.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from handlers.understanding.signs import Sign, Signs, around, signs_of


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
}

ACCIDENT: Final = "denied told drilled past yesterday over if nearly"
VIOLENCE: Final = "denied told drilled past yesterday over if habit"

RULES: Final = (
    # A wish or plan to die, one's own or somebody else's.
    Rule(name="wish to die", together=("DIE_STRONG",), excused_by="denied told-here drilled-here past+over"),
    Rule(name="words of dying", together=("DIE_WEAK",), excused_by="denied told drilled-here laughing joking past"),
    Rule(name="self-harm", together=("SELFHARM",), excused_by="denied told drilled past nearly"),
    Rule(name="goodbye", together=("LASTWORDS", "HEIGHT MEDS DIE_WEAK DIE_STRONG JUMP LEAP"), excused_by="told", reach=40),
    Rule(name="farewell from a height", together=("HEIGHT", "FAREWELL"), excused_by="told past laughing habit", reach=20),
    Rule(name="jump", together=("LEAP", "HEIGHT"), excused_by="denied told drilled past laughing", reach=8),
    Rule(name="on the edge", together=("HEIGHT", "JUMP", "LASTWORDS DIE_WEAK SCARED"), excused_by="denied told past", reach=20),
    Rule(name="pills", together=("MEDS", "SWALLOW"), excused_by="denied told drilled past over laughing if", reach=8),
    Rule(name="overdose", together=("OVERDOSE",), excused_by="denied told drilled past over if"),
    # The body.
    Rule(name="bleeding", together=("BLEED",), excused_by=ACCIDENT + " minor"),
    Rule(name="unconscious", together=("COLLAPSE",), excused_by=ACCIDENT),
    Rule(name="fainted", together=("COLLAPSE_WEAK", "HUMAN"), excused_by=ACCIDENT + " laughing joking habit", reach=10),
    Rule(
        name="cannot breathe",
        together=("BREATHLESS", "HUMAN NOW CALL SCARED"),
        excused_by=ACCIDENT + " laughing joking habit",
    ),
    Rule(name="caught in a machine", together=("CAUGHT",), excused_by=ACCIDENT + " minor habit"),
    Rule(name="caught", together=("CAUGHT_WEAK", "BODY", "MACHINE CALL BLEED SEVERE CRY STILL"), excused_by=ACCIDENT + " minor habit", reach=8),
    Rule(name="fell from a height", together=("FALL", "HIGHPLACE", "HUMAN"), excused_by=ACCIDENT + " minor habit laughing", reach=8),
    Rule(name="burned badly", together=("BURN", "SEVERE CALL NOW", "HUMAN SEVERE"), excused_by=ACCIDENT + " minor habit", reach=10),
    Rule(name="electric shock", together=("SHOCK",), excused_by=ACCIDENT + " minor habit"),
    Rule(name="crash", together=("CRASH", "CALL COLLAPSE_WEAK SEVERE CRY", "HUMAN"), excused_by=ACCIDENT + " minor", reach=16),
    Rule(name="poisoned", together=("POISON", "CALL COLLAPSE_WEAK SEVERE CRY"), excused_by=ACCIDENT, reach=16),
    # Fire, gas, chemicals.
    Rule(name="fire", together=("FIRE",), excused_by=ACCIDENT + " laughing"),
    Rule(name="fire!", together=("FIRE_WEAK", "PLACE CALL CRY SHOUT"), excused_by=ACCIDENT + " laughing", reach=8),
    Rule(name="gas leak", together=("GASLEAK",), excused_by=ACCIDENT),
    Rule(name="gas", together=("GAS", "LEAK"), excused_by=ACCIDENT, reach=6),
    Rule(name="chemicals", together=("CHEM", "SPILL", "HUMAN CALL SEVERE COLLAPSE_WEAK"), excused_by=ACCIDENT + " minor habit", reach=10),
    Rule(name="explosion", together=("EXPLODE", "PLACE CALL CRY"), excused_by=ACCIDENT + " laughing", reach=8),
    # People.
    Rule(name="violence going on", together=("HIT_NOW",), excused_by="denied told drilled past yesterday over if laughing"),
    Rule(name="beaten now", together=("HIT", "NOW CALL CRY STILL BLEED"), excused_by=VIOLENCE + " laughing", reach=10),
    Rule(name="beaten, in few words", together=("HIT", "SHORT"), excused_by=VIOLENCE + " laughing"),
    Rule(name="threatened with death", together=("THREAT_KILL",), excused_by=VIOLENCE + " laughing joking"),
    Rule(name="armed", together=("ARMED",), excused_by=VIOLENCE + " laughing cooking"),
    Rule(name="weapon", together=("WEAPON", "WIELD"), excused_by=VIOLENCE + " laughing cooking", reach=8),
    Rule(name="locked in", together=("LOCKED",), excused_by=VIOLENCE + " laughing"),
    Rule(name="intruder", together=("BREAKIN", "STRANGER"), excused_by="denied told drilled past yesterday over if laughing", reach=12),
    Rule(name="rape", together=("RAPE",), excused_by="denied told drilled past if"),
    Rule(name="assault", together=("ASSAULT", "NOW CALL CRY SCARED"), excused_by="denied told drilled past yesterday over if habit"),
    Rule(name="followed", together=("FOLLOW", "NOW SCARED CALL CRY"), excused_by="denied told past yesterday over habit laughing", reach=16),
    # A cry for help.
    Rule(name="cry for help", together=("CRY",), excused_by="denied told-here drilled past laughing homework if"),
    Rule(name="nothing but a cry", together=("CRY_WEAK", "SHORT"), excused_by="denied laughing homework if"),
    Rule(name="wants to live", together=("DIE_WEAK", "CRY CALL"), excused_by="told laughing joking past"),
)  # fmt: skip

MANY: Final = 60

SHORT: Final = 7
"""A message of so few words says little else."""


def hears_danger(text: str) -> bool:
    """Whether these words may mean danger to life or safety now. Linear in the length of the text."""
    return why_danger(text) is not None


def why_danger(text: str) -> str | None:
    """The name of the first rule that hears danger, None when none does."""
    signs = signs_of(text)
    begun = {number for kind in signs.by_kind for number in _BEGUN_BY.get(kind, ())}
    return next((RULES[number].name for number in sorted(begun) if _holds(RULES[number], signs)), None)


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
