"""Credits from hours: so many hours are one credit, up to a limit each term and altogether; and whether the pace is enough.

The 72 hours are those of 高級中等學校建教生職業技能訓練學分採計辦法, arts 3 and 4; a school sets its own numbers and limits. All shifts of
a student count, whichever company they were in: a re-placement loses nothing. What is left at the end of a term is not carried on.
A credit counts once a teacher of the subject has checked it: this is a forecast, not a grade.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

PACE_DAYS: Final = 28
"""The pace is that of the last four weeks, today included."""


@dataclass(frozen=True, kw_only=True)
class CreditRules:
    """What a school counts: minutes for one credit, and the most credits in a term and altogether."""

    minutes_per_credit: int
    each_term: int
    altogether: int


@dataclass(frozen=True, kw_only=True)
class Term:
    """An academic term of Taiwan: August to January, or February to July. Both days are included."""

    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a student is. Minutes are of this term.

    `wanted` is how many credits this term can still give or has given. `to_next` are the minutes to the next credit, 0 when this term
    gives no more. `full_on` is the day on which the term's credits are full at the present pace, None when they are full or nothing was
    worked lately; `short_by` are the minutes that would be missing at the end of the term.
    """

    term: Term
    minutes: int
    credits: int
    wanted: int
    altogether: int
    to_next: int
    full_on: date | None
    short_by: int


def term_of(day: date) -> Term:
    """The term that a local date lies in."""
    if 2 <= day.month <= 7:
        return Term(first=date(day.year, 2, 1), last=date(day.year, 7, 31))
    autumn = day.year if day.month >= 8 else day.year - 1
    return Term(first=date(autumn, 8, 1), last=date(autumn + 1, 1, 31))


def progress(worked: Iterable[tuple[date, int]], today: date, rules: CreditRules) -> Progress:
    """Where a student stands on a local date. `worked` are (local date, minutes) of all that was worked, in any order."""
    known = sorted((day, minutes) for day, minutes in worked if day <= today)
    now = term_of(today)
    before = 0
    minutes = 0
    for first, shifts in groupby(known, key=lambda one: term_of(one[0]).first):
        in_term = sum(length for _, length in shifts)
        if first == now.first:
            minutes = in_term
        else:
            before += min(in_term // rules.minutes_per_credit, rules.each_term)
    before = min(before, rules.altogether)
    wanted = min(rules.each_term, rules.altogether - before)
    earned = min(minutes // rules.minutes_per_credit, wanted)
    missing = max(0, wanted * rules.minutes_per_credit - minutes)
    to_next = (earned + 1) * rules.minutes_per_credit - minutes if earned < wanted else 0
    full_on, short_by = _forecast(known, today, now.last, missing)
    return Progress(
        term=now,
        minutes=minutes,
        credits=earned,
        wanted=wanted,
        altogether=before + earned,
        to_next=to_next,
        full_on=full_on,
        short_by=short_by,
    )


def _forecast(known: list[tuple[date, int]], today: date, last: date, missing: int) -> tuple[date | None, int]:
    """When `missing` minutes are made up, and how many will be missing on the last day. Whoever began lately has fewer whole weeks."""
    if not missing or not known:
        return None, missing
    weeks = (today - known[0][0]).days // 7 + 1
    days = min(PACE_DAYS, weeks * 7)
    lately = sum(minutes for day, minutes in known if day > today - timedelta(days=days))
    if not lately:
        return None, missing
    # In whole numbers: missing / (lately / days), rounded up.
    full_on = today + timedelta(days=-(-missing * days // lately))
    return full_on, max(0, missing - lately * (last - today).days // days)
