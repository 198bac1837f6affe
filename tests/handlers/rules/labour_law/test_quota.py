"""A quarter of the employees, and two in each rotation."""

import pytest

from handlers.rules.labour_law.quota import most_trainees, quota_breaches


@pytest.mark.parametrize(
    ("employees", "most"), [(3, 0), (4, 1), (5, 1), (6, 2), (7, 2), (8, 2), (11, 2), (12, 3), (31, 7), (32, 8)]
)
def test_it_allows_one_trainee_for_four_employees(employees: int, most: int) -> None:
    assert most_trainees(employees) == most


def test_it_judges_each_group_of_a_rotation_by_itself() -> None:
    assert quota_breaches(32, [8, 8]) == (None, None)
    assert quota_breaches(32, [8, 9]) == (None, "too_many")
    assert quota_breaches(32, [1, 0, 2]) == ("too_few", None, None)
    assert quota_breaches(32, [8], apprentices=1) == ("too_many",)
