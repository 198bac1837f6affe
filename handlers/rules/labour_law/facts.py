"""What goes in and what comes out: a worked shift, and a finding. Times are naive local times, to the minute."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from handlers.rules.labour_law.rulebook import Rule, rule

Figure = int | float | str


class Verdict(StrEnum):
    """What a finding says. The order is that of weight: a breach, a fact that is missing, a breach on one reading only, a matter of pay."""

    VIOLATION = "violation"
    UNDECIDED = "undecided"
    ADVISORY = "advisory"
    INFO = "info"


@dataclass(frozen=True, kw_only=True)
class WorkedShift:
    """One entry of work. `pause` are its minutes of break, None where nothing is known; `pauses` are the breaks whose place is known
    (they are part of `pause`). `code` names the kind of shift (`day`, `evening`) where shifts rotate.
    """

    start: datetime
    end: datetime
    pause: int | None = None
    pauses: tuple[tuple[datetime, datetime], ...] = ()
    code: str | None = None


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing the law says about these facts. `day` is the local date on which the shift starts; for a window, the day on which the
    limit was first passed; None where nothing has a date. `missing` names the facts that would decide an undecided one.
    """

    rule: str
    day: date | None
    verdict: Verdict
    figures: Mapping[str, Figure] = field(default_factory=dict)
    missing: tuple[str, ...] = ()

    @property
    def text(self) -> Rule:
        """The rule behind it: article, who has the duty, from when the text applies."""
        by_year = self.rule.startswith("MW.") and self.rule not in ("MW.rule", "MW.2027")
        return rule("MW.year" if by_year else self.rule)
