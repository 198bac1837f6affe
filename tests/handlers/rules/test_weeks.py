"""A week's card says what is stored: random weeks against a sum of their own."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from random import Random

import pytest

from handlers import texts, week_cards
from handlers.rules.shifts import Segment, segment
from handlers.rules.weeks import week
from storage.enums import DayOffKind
from tests.handlers.rules.minutes import counted_once

MONDAY = date(2026, 11, 16)


def _random_week(random: Random) -> tuple[list[Segment], dict[date, DayOffKind], set[date]]:
    """Up to two shifts a day, over midnight or not, from the Sunday before to the Monday after."""
    segments, off, expected = [], {}, set()
    for number in range(-1, 8):
        day = MONDAY + timedelta(days=number)
        for hour in random.sample((0, 7, 13, 20), k=random.choice((0, 0, 1, 1, 2))):
            start = datetime.combine(day, time(hour, random.choice((0, 15, 30))))
            length = random.randrange(30, 600, 5)
            pause = random.choice((None, 0, 30, 60)) if length > 120 else None
            segments.append(Segment(start=start, end=start + timedelta(minutes=length), pause=pause))
        if random.random() < 0.3:
            off[day] = random.choice(list(DayOffKind))
        if random.random() < 0.6:
            expected.add(day)
    random.shuffle(segments)
    return segments, off, expected


@pytest.mark.parametrize("seed", range(200))
def test_the_card_of_a_random_week_adds_up(seed: int) -> None:
    segments, off, expected = _random_week(Random(seed))
    shown = week(MONDAY, segments, off, expected)
    inside = [one for one in segments if MONDAY <= one.start.date() < MONDAY + timedelta(days=7)]
    minutes = counted_once(inside)
    worked = {one.start.date() for one in inside}
    assert (shown.minutes, shown.days_worked) == (minutes, len(worked))
    assert sorted((one for day in shown.days for one in day.segments), key=lambda one: (one.start, one.end)) == sorted(
        inside, key=lambda one: (one.start, one.end)
    )
    for day in shown.days:
        assert day.off == off.get(day.day)
        assert day.missing == (day.day in expected and day.day not in worked and day.day not in off)
    text = week_cards.write(shown, "zh-TW").text
    assert f"合計 {texts.length(minutes, 'zh-TW')}（" in text
    assert text.count("還沒記") == sum(day.missing for day in shown.days)
    in_row = sorted(inside, key=lambda one: one.start)
    assert ("重疊的時間只算一次" in text) == any(one.end > later.start for one, later in pairwise(in_row))


def test_an_old_button_knows_what_it_was_about() -> None:
    one, other = (segment(MONDAY + timedelta(days=later), "08:00-17:00", 60) for later in (0, 1))
    cards = [
        week(MONDAY, [one], {}, ()),
        week(MONDAY, [other], {}, ()),
        week(MONDAY, [one], {date(2026, 11, 18): DayOffKind.REST}, ()),
        week(MONDAY, [one], {date(2026, 11, 18): DayOffKind.SICK}, ()),
    ]
    assert len({week_cards.fingerprint(card) for card in cards}) == 4
    assert week_cards.fingerprint(cards[0]) == week_cards.fingerprint(week(MONDAY, [one], {}, {MONDAY}))
