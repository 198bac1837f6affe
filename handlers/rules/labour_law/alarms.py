"""Which findings are told to teacher and coordinator at once: barred night hours, more than twelve hours, seven days without rest."""

from handlers.rules.labour_law.facts import Finding, Verdict
from handlers.rules.labour_law.rulebook import rule

_ALWAYS = frozenset(
    {
        "A.night.default",
        "A.night.approved",
        "A.span_max",
        "B.child.night",
        "B.ot.daily_total_max",
        "B.rest.max_consecutive",
        "B.rest.seven_days",
    }
)


def is_alarming(finding: Finding) -> bool:
    """Whether a finding asks for an alert, not only for a line in the record. Only what is certain does."""
    if finding.verdict is not Verdict.VIOLATION:
        return False
    if finding.rule in ("A.rest_days", "A.rest_days.old"):
        return finding.figures["rest_days"] == 0
    if finding.rule == "A.hours.daily_max":
        return int(finding.figures.get("minutes", 0)) > rule("B.ot.daily_total_max").number("limit")
    return finding.rule in _ALWAYS
