"""Which findings are told to teacher and coordinator at once: barred night hours, more than twelve hours, seven days without rest."""

from collections.abc import Iterable
from datetime import date

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.labour_law.windows import runs

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


_REST_DAYS = ("A.rest_days", "A.rest_days.old")
_WEEK = 7


def seven_in_a_row(days: Iterable[date], known: Iterable[Finding]) -> list[Finding]:
    """A trainee's seven days in a row without a free one, from whatever day weeks are counted: nobody is to wait for the week to be over.

    Where the agreed week itself has none, `known` says so already.
    """
    told = {one.day.toordinal() for one in known if one.rule in _REST_DAYS and one.day and is_alarming(one)}
    found: list[Finding] = []
    for first, last in runs(sorted({day.toordinal() for day in days})):
        seventh = date.fromordinal(first + _WEEK - 1)
        law = next((law for name in _REST_DAYS if (law := rule(name)).covers(seventh)), None)
        if last - first + 1 < _WEEK or law is None or told.intersection(range(first, last + 1)):
            continue
        figures: dict[str, Figure] = {"rest_days": 0, "rest_days_due": law.number("days"), "work_days": _WEEK}
        found.append(Finding(rule=law.id, day=seventh, verdict=Verdict.VIOLATION, figures=figures))
    return found


def is_alarming(finding: Finding) -> bool:
    """Whether a finding asks for an alert, not only for a line in the record. Only what is certain does."""
    if finding.verdict is not Verdict.VIOLATION:
        return False
    if finding.rule in _REST_DAYS:
        return finding.figures["rest_days"] == 0
    if finding.rule == "A.hours.daily_max":
        return int(finding.figures.get("minutes", 0)) > rule("B.ot.daily_total_max").number("limit")
    return finding.rule in _ALWAYS
