"""Taiwan's holidays: the days on which the law lets workers rest, and the days on which offices and schools are closed.

They differ. The government moves and adds days off for offices and schools; for workers only the statutory day counts, and a substitute is
agreed between the two sides (art 23-1 LSR). Labour Day is a workers' holiday in every year. Dates of the moon's calendar come from the
`holidays` package, which is slow to import and is imported when it is first asked; what it does not know stands in `holidays_tw.toml`.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Final

DAY: Final = timedelta(days=1)
THURSDAY: Final = 3
SATURDAY: Final = 5
_NAMES: Final = {
    "Chinese New Year's Eve": "eve",
    "Chinese New Year": "new_year",
    "Tomb-Sweeping Day": "tomb_sweeping",
    "Dragon Boat Festival": "dragon_boat",
    "Mid-Autumn Festival": "mid_autumn",
}


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("holidays_tw.toml").read_text(encoding="utf-8"))


def _overrides(kind: str) -> frozenset[date]:
    return frozenset(row["day"] for row in _table()["override"] if row["kind"] == kind)


@cache
def labour_holidays(year: int) -> frozenset[date]:
    """The statutory days of a year on which workers and trainees rest; none before 2017, whose rules are not in the table."""
    found = set(_overrides("holiday"))
    laws = [law for law in _table()["law"] if law["from"].year <= year]
    moon = _moon(year) if laws else {}
    for law in laws:
        days = {date.fromisoformat(f"{year}-{written}") for written in law["fixed"]}
        for name in law["lunar"]:
            days |= moon.get(name, frozenset())
        days |= _childrens_day_moved(date(year, 4, 4), moon["tomb_sweeping"])
        later = [other["from"] for other in laws if other["from"] > law["from"]]
        found |= {day for day in days if law["from"] <= day and all(day < begins for begins in later)}
    return frozenset(day for day in found if day.year == year)


def _childrens_day_moved(childrens_day: date, tomb_sweeping: frozenset[date]) -> set[date]:
    """Where both fall on one day, children's day is kept on the day before; on the day after if that one is a Thursday."""
    if childrens_day not in tomb_sweeping:
        return set()
    return {childrens_day + DAY if childrens_day.weekday() == THURSDAY else childrens_day - DAY}


def labour_holidays_between(first: date, last: date) -> frozenset[date]:
    """The workers' holidays of a period, both ends included."""
    years = range(first.year, last.year + 1)
    return frozenset(day for year in years for day in labour_holidays(year) if first <= day <= last)


def is_school_day(day: date) -> bool:
    """Whether offices and schools are open: Monday to Friday without days off, and the Saturdays that make up for one."""
    if day in _overrides("workday"):
        return True
    if day in _overrides("day_off") or day in _overrides("holiday"):
        return False
    closed, made_up = _offices(day.year)
    return day in made_up or (day.weekday() < SATURDAY and day not in closed)


def last_known_day() -> date:
    """The last day whose holidays were compared with the published calendar."""
    until: date = _table()["checked_until"]
    return until


def calendar_ends_within(days: int, today: date) -> bool:
    """Whether the checked calendar ends in less than so many days: then somebody must compare the next year's."""
    return last_known_day() < today + timedelta(days=days)


@cache
def _offices(year: int) -> tuple[frozenset[date], frozenset[date]]:
    from holidays import country_holidays

    # Labour Day has been a day off for everybody since 2026; the package knows. Days moved over the turn of the year need both years.
    calendar = country_holidays("TW", years=(year, year + 1))
    return frozenset(calendar), frozenset(calendar.weekend_workdays)


@cache
def _moon(year: int) -> Mapping[str, frozenset[date]]:
    from holidays import country_holidays

    calendar = country_holidays("TW", years=year, observed=False, language="en_US")
    found: dict[str, set[date]] = {}
    for day in calendar:
        for name in calendar.get_list(day):
            if name in _NAMES:
                found.setdefault(_NAMES[name], set()).add(day)
    eve = max(found["eve"])
    return {
        **{name: frozenset(days) for name, days in found.items()},
        "eve": frozenset({eve}),
        "day_before_eve": frozenset({eve - DAY}),
    }
