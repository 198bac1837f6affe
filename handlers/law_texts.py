"""A finding of the law in one sentence of a person's language: what was seen, what the law says, who has the duty. Nobody is blamed."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from handlers import texts
from handlers.rules.labour_law.facts import Figure, Finding, Verdict

KEY: Final = "labour-law"
_LENGTHS: Final[Mapping[str, str]] = {
    "minutes": "minutes",
    "over": "over_minutes",
    "limit": "limit_minutes",
    "window": "minutes_in_window",
    "span": "span_minutes",
    "overtime": "ot_minutes",
    "rest": "rest",
}
"""Lengths of time in a sentence, and the figure that each comes from: the finding's own, else one of the rule's numbers."""

_BREAKS_DECIDE: Final = frozenset({"break", "night"})
"""Rules whose advice comes from breaks of which nobody wrote down when they were."""


def explain(finding: Finding, locale: str) -> str:
    """The sentence for a finding. Raises MissingText for a rule without words."""
    rule = finding.text
    who = texts.text(f"{KEY}-duty-{rule.duty}", locale)
    if finding.verdict in (Verdict.VIOLATION, Verdict.INFO):
        return texts.text(_key(finding, rule.wording), locale, who=who, **_figures(finding, locale))
    name = texts.text(f"{KEY}-name-{rule.wording}", locale)
    if finding.verdict is Verdict.ADVISORY:
        key = f"{KEY}-advisory-breaks" if rule.wording in _BREAKS_DECIDE else f"{KEY}-advisory"
        return texts.text(key, locale, name=name, who=who)
    if not finding.missing:
        return texts.text(f"{KEY}-undecided-plain", locale, name=name, who=who)
    facts = texts.text(f"{KEY}-and", locale).join(texts.text(f"{KEY}-fact-{one}", locale) for one in finding.missing)
    return texts.text(f"{KEY}-undecided", locale, name=name, facts=facts, who=who)


def _key(finding: Finding, wording: str) -> str:
    key = f"{KEY}-says-{wording}"
    if finding.verdict is Verdict.INFO and texts.has_text(f"{key}-info"):
        return f"{key}-info"
    return f"{key}-unknown" if wording == "overtime" and "minutes" not in finding.figures else key


def _figures(finding: Finding, locale: str) -> dict[str, object]:
    """Every figure as people write it; what the finding does not say is looked up in its rule."""
    known: dict[str, Any] = {**finding.text.values, **finding.figures}
    figures = finding.figures
    arguments: dict[str, object] = {
        name: texts.length(int(known[source]), locale) for name, source in _LENGTHS.items() if source in known
    }
    arguments.setdefault("limit", "")
    if "limit_minutes" not in known and "limit" in known:
        arguments["limit"] = texts.length(int(known["limit"]), locale)
    gap = known.get("gap_minutes")
    arguments["gap"] = texts.length(int(gap), locale) if gap is not None else _number(known.get("gap_days", ""))
    arguments["days"] = _number(figures.get("rest_days", figures.get("days", "")))
    arguments["due"] = _number(figures.get("rest_days_due", known.get("limit_days", "")))
    arguments["hours"] = _number(figures.get("breach_hours_counted", figures.get("report_hours", "")))
    arguments["multiplier"] = _number(figures.get("multiplier", ""))
    arguments["amount"] = _number(figures.get("amount_twd", ""))
    arguments["lowest"] = _number(figures.get("minimum_hourly_twd", ""))
    arguments["first"] = figures.get("first_rate", "")
    arguments["then"] = figures.get("then_rate", "")
    arguments["kind"] = figures.get("kind", "")
    arguments["step"] = figures.get("step", "decide")
    arguments["institution"] = figures.get("institution", "")
    arguments["deadline"] = _moment(figures.get("deadline"), locale)
    arguments["extended"] = _moment(figures.get("extended_deadline"), locale)
    for name, source in (("from", "barred_from"), ("until", "barred_until")):
        value = finding.text.values.get(source)
        arguments[name] = f"{value:%H:%M}" if value is not None else ""
    return arguments


def _number(value: Figure) -> str:
    return f"{value:g}" if isinstance(value, float) and value < 100_000 else str(value)


def _moment(value: Figure | None, locale: str) -> str:
    if value is None:
        return ""
    written = str(value)
    if "T" in written:
        return texts.moment(datetime.fromisoformat(written), locale)
    return texts.day(date.fromisoformat(written), locale)
