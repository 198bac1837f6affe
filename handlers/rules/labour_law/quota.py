"""How many trainees a company may take (art 14 of the Act for trainees).

A quarter of its employees at a time, and at least two in each rotation.
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers.rules.labour_law.rulebook import rule


class QuotaBreach(StrEnum):
    """What is wrong with a group."""

    TOO_MANY = "too_many"
    TOO_FEW = "too_few"


def most_trainees(employees: int, apprentices: int = 0) -> int:
    """How many trainees may be there at the same time. Apprentices and the like use up the quarter too; six or seven employees count as
    eight. Foreign workers of arts 46-1-10 and 46-1-11 of the Employment Service Act are not counted as employees: leave them out.
    """
    law = rule("A.quota")
    counted = law.number("counts_as") if law.number("small_from") <= employees < law.number("counts_as") else employees
    return max(0, counted // law.number("employees_for_one") - apprentices)


def quota_breaches(employees: int, groups: Sequence[int], apprentices: int = 0) -> tuple[QuotaBreach | None, ...]:
    """For each group of a rotation, of which one is there at a time, what is wrong with its size; None where nothing is."""
    most, least = most_trainees(employees, apprentices), rule("A.quota").number("least_in_group")
    return tuple(
        QuotaBreach.TOO_MANY if size > most else QuotaBreach.TOO_FEW if 0 < size < least else None for size in groups
    )
