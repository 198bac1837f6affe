"""Cheap enough to run after every saved shift."""

import time
from datetime import date, timedelta

import pytest

from storage.enums import Regime
from tests.handlers.rules.labour_law.building import A, B, found, worked


@pytest.mark.parametrize("regime", [A, B])
def test_ten_weeks_take_less_than_twenty_milliseconds_of_the_processor(regime: Regime) -> None:
    shifts = [worked(date(2026, 8, 3) + timedelta(days=number), "08:00-17:00", "12:00-13:00") for number in range(70)]
    found(regime, shifts)
    seconds = []
    for _ in range(7):
        began = time.process_time()
        found(regime, shifts, birthdate=date(2011, 5, 1))
        seconds.append(time.process_time() - began)
    assert min(seconds) < 0.020
