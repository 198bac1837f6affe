"""The rules as data: article, dates of effect, how sure we are, and the numbers. Read once from `rulebook.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any, Final

_FACTS: Final = frozenset({"article", "duty", "wording", "from", "until", "sure"})


class Sure(StrEnum):
    """How a rule is known: the article was read; somebody else reports it; nobody checked it (then it is no fact to tell people)."""

    TEXT = "text"
    SECOND = "second"
    MEMORY = "memory"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule under its id. `begins` and `ends` are the first and last local day on which this text applies, None where it is open."""

    id: str
    article: str
    duty: str
    wording: str
    begins: date | None
    ends: date | None
    sure: Sure
    values: Mapping[str, Any] = field(default_factory=dict)

    def covers(self, day: date) -> bool:
        """Whether this text applies to a shift of this local day."""
        return (self.begins is None or self.begins <= day) and (self.ends is None or day <= self.ends)

    def number(self, name: str) -> int:
        """One of the rule's numbers; minutes unless its name says otherwise. Raises KeyError for one that it does not have."""
        return int(self.values[name])

    def rate(self, name: str) -> Fraction:
        """A multiplier of the wage, exactly."""
        return Fraction(self.values[name])

    def clock(self, name: str) -> int:
        """A time of day as minutes after midnight."""
        value: time = self.values[name]
        return value.hour * 60 + value.minute

    def day(self, name: str) -> date:
        """One of the rule's dates."""
        value: date = self.values[name]
        return value


@cache
def _rules() -> Mapping[str, Rule]:
    book = tomllib.loads(files(__package__).joinpath("rulebook.toml").read_text(encoding="utf-8"))
    return {
        name: Rule(
            id=name,
            article=row["article"].format(**book["law"]),
            duty=row["duty"],
            wording=row["wording"],
            begins=row.get("from"),
            ends=row.get("until"),
            sure=Sure(row.get("sure", "text")),
            values={key: value for key, value in row.items() if key not in _FACTS},
        )
        for name, row in book["rule"].items()
    }


def rule(name: str) -> Rule:
    """The rule with this id. Raises KeyError for an unknown one."""
    return _rules()[name]


def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the book."""
    return tuple(_rules().values())


@cache
def minimum_wages() -> Mapping[int, tuple[int, int]]:
    """The minimum wage by year: TWD a month and TWD an hour. A year that is missing is unknown."""
    table = tomllib.loads(files(__package__).joinpath("minimum_wage.toml").read_text(encoding="utf-8"))
    return {int(year): (row["monthly"], row["hourly"]) for year, row in table["year"].items()}
