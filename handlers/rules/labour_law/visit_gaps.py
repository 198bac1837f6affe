"""Visits to an institution against the two weeks of art 13 of the Act for trainees.

Whether the two weeks are fixed or rolling is not written. After twenty-eight days without a visit that counts, every reading is broken;
between fourteen and that, only some: advice. For college students two weeks are a rule of the programme, not of a statute: advice always.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.rulebook import Rule, rule
from storage.enums import Regime

NOT_TEACHERS: Final = frozenset(
    {
        "administrator",
        "agency",
        "company",
        "coordinator",
        "director",
        "employer",
        "institution",
        "instructor",
        "mentor",
        "military_instructor",
        "other",
        "parent",
        "principal",
        "secretary",
        "staff",
        "student",
        "supervisor",
    }
)
"""Words for somebody who is no teacher appointed by the school. Any other word is a teacher's name or role."""


@dataclass(frozen=True, kw_only=True)
class MadeVisit:
    """A visit: `unannounced` and `by` are None where it is not known. `by` is a role or a name."""

    day: date
    institution: str
    unannounced: bool | None
    by: str | None


@dataclass(frozen=True, kw_only=True)
class _Gap:
    """A time without a counting visit: the day it is counted from, the last day it may be dated on, and its length."""

    after: date
    until: date
    days: int


def findings(
    visits: Sequence[MadeVisit], present: Mapping[str, tuple[date, date]], regime: Regime
) -> tuple[Finding, ...]:
    """The gaps at each institution while trainees were there (first and last day, both included)."""
    law = rule("A.visit.biweekly" if regime is Regime.TRAINEE else "B.visit.review_biweekly")
    told: list[Finding] = []
    for institution, (first, last) in present.items():
        mine = [visit for visit in visits if visit.institution == institution and first <= visit.day <= last]
        certain = [visit.day for visit in mine if _counts(visit, regime)]
        possible = [visit.day for visit in mine if _counts(visit, regime) is not False]
        kind = _gaps(possible, first, last)
        told += [_finding(law, institution, gap) for gap in kind if gap.days > law.number("watch_days")]
        if len(possible) > len(certain):
            told += _open(law, institution, _gaps(certain, first, last), kind)
    return tuple(sorted((one for one in told if one.day and law.covers(one.day)), key=lambda one: one.day or date.min))


def _counts(visit: MadeVisit, regime: Regime) -> bool | None:
    """Whether a visit counts: by a teacher, and for trainees unannounced; None when a fact is missing."""
    teacher = None if visit.by is None else visit.by.strip().casefold() not in NOT_TEACHERS
    unannounced = visit.unannounced if regime is Regime.TRAINEE else True
    if teacher is False or unannounced is False:
        return False
    return True if teacher and unannounced else None


def _gaps(days: Iterable[date], first: date, last: date) -> list[_Gap]:
    """The gaps between visits; before the first one the time since the trainees came, after the last the time until they left."""
    gaps: list[_Gap] = []
    before = first
    for day in sorted(set(days)):
        gaps.append(_Gap(after=before, until=day, days=(day - before).days))
        before = day
    unseen = 0 if gaps else 1  # nobody came at all: the first day is one of the days without a visit
    gaps.append(_Gap(after=before, until=last, days=(last - before).days + unseen))
    return gaps


def _finding(law: Rule, institution: str, gap: _Gap) -> Finding:
    breach = law.values.get("breach_days")
    certain = breach is not None and gap.days >= int(breach)
    passed = int(breach) if certain and breach is not None else law.number("watch_days") + 1
    return Finding(
        rule=law.id,
        day=min(gap.after + timedelta(days=passed), gap.until),
        verdict=Verdict.VIOLATION if certain else Verdict.ADVISORY,
        figures={"gap_days": gap.days, "institution": institution},
    )


def _open(law: Rule, institution: str, strict: Sequence[_Gap], kind: Sequence[_Gap]) -> list[Finding]:
    """Gaps that are there only if a visit about which a fact is missing does not count."""
    worst = max(strict, key=lambda gap: gap.days)
    watch = law.number("watch_days")
    if worst.days <= max(watch, *(gap.days for gap in kind)):
        return []
    figures: dict[str, Figure] = {"at_most_gap_days": worst.days, "institution": institution}
    day = min(worst.after + timedelta(days=watch + 1), worst.until)
    return [Finding(rule=law.id, day=day, verdict=Verdict.UNDECIDED, figures=figures, missing=("visit_facts",))]
