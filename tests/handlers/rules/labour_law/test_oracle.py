"""The law agrees with a second one that looks at every minute, on random weeks."""

import os
import random
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from handlers import law_texts, texts
from handlers.rules.labour_law.facts import Finding, WorkedShift
from tests.handlers.rules.labour_law import oracle
from tests.handlers.rules.labour_law.building import ORDINARY, A, B, found

WEEKS = 1000
SOAK_WEEKS = 100_000
FIRST = date(2026, 7, 6)
"""A Monday; no holidays are given here."""


def _random_shift(dice: random.Random, day: date) -> WorkedShift:
    start = datetime.combine(day, datetime.min.time()) + timedelta(
        minutes=dice.choice((dice.randrange(1440), 480, 360, 900, 1320))
    )
    length = dice.choice((dice.randrange(30, 900), 240, 241, 480, 510, 540, 600, 720, 780, 781))
    pauses = []
    at = 0
    for _ in range(dice.choice((0, 1, 1, 2, 3))):
        at += dice.choice((dice.randrange(1, 300), 240, 241, 120))
        lasts = dice.choice((30, 29, 31, 15, 60, 10, dice.randrange(1, 90)))
        if at + lasts >= length:
            break
        pauses.append((start + timedelta(minutes=at), start + timedelta(minutes=at + lasts)))
        at += lasts
    taken = sum(int((until - begins).total_seconds() // 60) for begins, until in pauses)
    return WorkedShift(start=start, end=start + timedelta(minutes=length), pause=taken, pauses=tuple(pauses))


def _random_weeks(dice: random.Random) -> list[WorkedShift]:
    """Up to two weeks with long rows of work, some days with two or three entries, some of which touch or overlap."""
    likely = dice.choice((0.5, 0.8, 0.95))
    first = FIRST + timedelta(days=7 * dice.randrange(8))
    shifts: list[WorkedShift] = []
    for number in range(dice.choice((7, 7, 14))):
        if dice.random() < likely:
            one = _random_shift(dice, first + timedelta(days=number))
            shifts.append(one)
            if dice.random() < 0.25:
                gap = timedelta(minutes=dice.choice((0, 10, 29, 30, 31, 60, 180)))
                shifts.append(
                    WorkedShift(
                        start=one.end + gap, end=one.end + gap + timedelta(minutes=dice.randrange(10, 300)), pause=0
                    )
                )
            if dice.random() < 0.05:
                shifts.append(one)
    dice.shuffle(shifts)
    return shifts


def _ours(findings: tuple[Finding, ...], rules: frozenset[str], *, figures: bool) -> Counter[str]:
    told: Counter[str] = Counter()
    for one in findings:
        if one.rule in rules and one.day is not None:
            extra = f" {one.figures['kind']} {one.figures['minutes']}" if figures and one.rule == "B.ot.hours" else ""
            told[f"{one.rule} {one.verdict} {one.day:%m-%d}{extra}"] += 1
    return told


TRAINEE = frozenset(
    {"A.hours.daily_max", "A.hours.weekly_max", "A.night.default", "A.break", "A.rest_days", "A.span_max"}
)
EMPLOYEE = frozenset(
    {"B.break", "B.ot.hours", "B.ot.daily_total_max", "B.rest.regular_leave_work", "B.rest.max_consecutive"}
)
WINDOWS = ("A.hours.weekly_max advisory", "A.rest_days advisory")
"""Advice on other readings of the week is checked by itself."""


def _disagreements(seeds: range) -> list[tuple[int, Counter[str], Counter[str]]]:
    different = []
    for seed in seeds:
        shifts = _random_weeks(random.Random(seed))
        ours = _ours(found(A, shifts, {"night_approval": False}), TRAINEE, figures=False)
        ours = Counter({one: count for one, count in ours.items() if not one.startswith(WINDOWS)})
        minutes = oracle.Minutes(shifts)
        theirs = oracle.trainee(minutes)
        if ours != theirs:
            different.append((seed, ours - theirs, theirs - ours))
        ours = _ours(found(B, shifts, ORDINARY), EMPLOYEE, figures=True)
        theirs = oracle.employee(minutes)
        if ours != theirs:
            different.append((seed, ours - theirs, theirs - ours))
    return different


def test_the_random_weeks_hold_every_kind_of_breach() -> None:
    """Agreeing about weeks in which nothing happens would show nothing."""
    seen: Counter[str] = Counter()
    for seed in range(150):
        minutes = oracle.Minutes(_random_weeks(random.Random(seed)))
        seen.update(one.rsplit(" ", 1)[0] for one in oracle.trainee(minutes))
        seen.update(one.split()[0] for one in oracle.employee(minutes))
    expected = {f"{rule} violation" for rule in TRAINEE} | {"A.break advisory"} | EMPLOYEE
    assert all(seen[one] >= 2 for one in expected), seen


def test_it_agrees_with_every_minute_of_random_weeks() -> None:
    assert _disagreements(range(WEEKS)) == []


@pytest.mark.soak
@pytest.mark.skipif(not os.environ.get("XIESHOU_SOAK"), reason="runs for long; make soak")
@pytest.mark.parametrize("part", range(20))
def test_it_agrees_with_every_minute_of_a_hundred_thousand_random_weeks(part: int) -> None:
    size = SOAK_WEEKS // 20
    assert _disagreements(range(1_000_000 + part * size, 1_000_000 + (part + 1) * size)) == []


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_it_explains_whatever_it_finds(locale: str) -> None:
    """With the figures that each finding really bears: a sentence that asks for another one raises."""
    known = {"night_approval": True, "in_training_contract": True, "safety_facilities": True, "transport_ok": True}
    scheme = {"flex": "two_week", "cycle_start": str(FIRST), "extended_ot_consent": True, "emergency": True}
    for seed in range(25):
        shifts = _random_weeks(random.Random(seed))
        unsure = [replace(one, pause=None, pauses=()) for one in shifts]
        for regime, terms in ((A, {}), (A, known), (B, {}), (B, ORDINARY), (B, scheme)):
            for one in (*found(regime, shifts, terms), *found(regime, unsure, terms)):
                sentence = law_texts.explain(one, locale)
                assert "{" not in sentence
                assert "  " not in sentence


def _rolling(minutes: oracle.Minutes) -> set[str]:
    """Which limits of seven days are passed when counted from some day."""
    passed = set()
    for first in minutes.by_day:
        inside = [day for day in minutes.by_day if first <= day < first + timedelta(days=7)]
        if len(inside) > 5:
            passed.add("A.rest_days")
        if sum(minutes.total(day) for day in inside) > 2400:
            passed.add("A.hours.weekly_max")
    return passed


def test_it_advises_exactly_when_only_another_reading_of_the_week_is_broken() -> None:
    for seed in range(200):
        shifts = _random_weeks(random.Random(seed))
        minutes = oracle.Minutes(shifts)
        findings = found(A, shifts, {"night_approval": False})
        for rule in ("A.rest_days", "A.hours.weekly_max"):
            told = {one.verdict.value for one in findings if one.rule == rule}
            anchored = any(one.startswith(f"{rule} violation") for one in oracle.trainee(minutes))
            assert ("violation" in told) == anchored, seed
            assert bool(told) == (rule in _rolling(minutes)), seed
