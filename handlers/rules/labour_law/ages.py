"""Age as the civil code counts it (arts 121, 124): N years are reached at 00:00 of the Nth birthday; one born on 29 February reaches
them on 1 March of a year without that day.
"""

from datetime import date


def birthday(birthdate: date, years: int) -> date:
    """The local date from whose first moment a person is that old."""
    try:
        return birthdate.replace(year=birthdate.year + years)
    except ValueError:
        return date(birthdate.year + years, 3, 1)


def age_on(birthdate: date, day: date) -> int:
    """The age in whole years on a local date."""
    years = day.year - birthdate.year
    return years if birthday(birthdate, years) <= day else years - 1


def younger_than(birthdate: date | None, years: int, day: date) -> bool | None:
    """Whether a person is younger than that on a local date; None when the birthdate is not known."""
    return None if birthdate is None else day < birthday(birthdate, years)
