"""Days, hours and breaks in every wording, put together as people put them together: none may be read as something else."""

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

import pytest

from tests.handlers.understanding.rows import read

NOW = datetime(2026, 5, 8, 23, 50)  # noqa: DTZ001  # naive local time, a Friday
ZH_DAYS = (
    *("{m}/{d}", "{m}月{d}號", "{m}月{d}日", "{d}號", "{m}.{d}", "{m}/{d}({w})", "{m}/{d}（{w}）", "週{w}", "禮拜{w}"),
    *("星期{w}", "{y}/{m}/{d}", "115/{m}/{d}"),
)
EN_DAYS = ("{month} {d}", "{d} {month}", "{mon} {d}", "{weekday}", "{wd}", "the {nth}", "{y}-{m:02}-{d:02}")
WEEKDAYS = "一二三四五六日"


class Hours(NamedTuple):
    """From when to when, how that may be written, and whether it is a night shift."""

    times: str
    written: Sequence[str]


ZH_HOURS = (
    Hours("08:00-17:00", ("8-17", "8點到5點", "8:00-17:00", "0800-1700", "早上8點到下午5點", "早8晚5", "八點到五點")),
    Hours("08:00-17:00", ("8點上班5點下班", "8點做到5點", "從8點到5點", "上班8:00下班17:00", "8點-17點", "8-5")),
    Hours("09:30-18:30", ("9:30-18:30", "9點半到6點半", "0930-1830", "早上九點半到晚上六點半", "9:30上班 18:30下班")),
    Hours("13:00-22:00", ("13-22", "下午1點到晚上10點", "1點到10點", "下午一點做到晚上十點")),
    Hours("22:00-06:00", ("22-6", "晚上10點到隔天早上6點", "晚上10點到早上6點", "大夜10點到6點", "夜班 10-6")),
)
EN_HOURS = (
    Hours("08:00-17:00", ("8-5", "8am-5pm", "8 to 5", "8:00-17:00", "from 8 to 5", "in 8 out 5", "8am til 5pm")),
    Hours("08:00-17:00", ("worked 8 to 5", "started 8am finished 5pm", "clocked in 8:00 clocked out 17:00")),
    Hours("09:30-18:30", ("9:30-6:30", "9.30am-6.30pm", "930am-630pm", "0930-1830", "half past 9 to half past 6")),
    Hours("13:00-22:00", ("1pm-10pm", "1-10", "13-22", "1pm to 10pm")),
    Hours("22:00-06:00", ("10pm-6am", "22:00-06:00", "night shift 10-6", "10 pm to 6 am next day")),
)
ZH_BREAKS = (
    *(("", ""), ("/60", "休1"), ("/60", "午休一小時"), ("/30", "休半小時"), ("/0", "沒休息"), ("/45", "吃飯45分鐘")),
    *(("/60", "扣1小時"), ("/60", "休60"), ("/30", "休兩次各15分"), ("/90", "休1.5h")),
)
EN_BREAKS = (
    *(
        ("", ""),
        ("/60", "1hr break"),
        ("/60", "lunch 1h"),
        ("/30", "30 min break"),
        ("/30", "break 30"),
        ("/0", "no break"),
    ),
    *(("/45", "45 min lunch"), ("/30", "half hour break"), ("/30", "2x15 min break")),
)
OFF = {"zh-TW": ("休假", "請假", "特休", "沒班", "病假"), "en": (" off", " day off", " sick leave", " no work")}
BETWEEN = {"zh-TW": ("，", "\n", "；", " 然後"), "en": (", ", "\n", "; ")}
DAYS = {"zh-TW": ZH_DAYS, "en": EN_DAYS}
HOURS = {"zh-TW": ZH_HOURS, "en": EN_HOURS}
BREAKS = {"zh-TW": ZH_BREAKS, "en": EN_BREAKS}
LANGUAGES = ("zh-TW", "en")


def named(form: str, day: date) -> str:
    """A day as a form writes it."""
    return form.format(
        y=day.year,
        m=day.month,
        d=day.day,
        w=WEEKDAYS[day.weekday()],
        month=day.strftime("%B"),
        mon=day.strftime("%b").lower(),
        weekday=day.strftime("%A"),
        wd=day.strftime("%a").lower(),
        nth=f"{day.day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day.day, 'th') }",
    )


def given(text: str, lang: str) -> str:
    return read(f"{NOW:%m-%dT%H:%M}", lang, text)


@pytest.mark.parametrize(("lang", "form"), [(lang, form) for lang in LANGUAGES for form in DAYS[lang]])
def test_each_way_to_name_a_day_goes_with_each_way_to_write_hours(lang: str, form: str) -> None:
    day = date(2026, 5, 5)
    before = named(form, day)
    for hours in HOURS[lang]:
        for written in hours.written:
            texts = [f"{before} {written}", f"{written} {before}"] if lang == "en" else [f"{before} {written}"]
            for text in texts:
                assert (text, given(text, lang)) == (text, f"{day:%m-%d} {hours.times}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_way_to_write_hours_goes_with_each_way_to_name_a_break(lang: str) -> None:
    yesterday = {"zh-TW": "昨天", "en": "yesterday "}[lang]
    for hours in HOURS[lang]:
        for written in hours.written:
            for minutes, words in BREAKS[lang]:
                text = f"{yesterday}{written} {words}".strip()
                assert (text, given(text, lang)) == (text, f"05-07 {hours.times}{minutes}")


def report(lang: str, chance: random.Random) -> tuple[str, str]:
    """A message about some days of the last week, and its reading; the day always before the hours, or always behind."""
    behind = lang == "en" and chance.random() < 0.3
    days = chance.sample(range(1, 7), chance.choice((2, 2, 3)))
    texts, readings = [], []
    for ago in days:
        day = NOW.date() - timedelta(days=ago)
        before = named(chance.choice(DAYS[lang]), day)
        if chance.random() < 0.15 and not behind:
            texts.append(before + chance.choice(OFF[lang]))
            readings.append((day, f"off {day:%m-%d}"))
            continue
        hours = chance.choice(HOURS[lang])
        written, (minutes, words) = chance.choice(hours.written), chance.choice(BREAKS[lang])
        told = f"{written} {before}" if behind else f"{before} {written}"
        texts.append(f"{told} {words}".strip())
        readings.append((day, f"{day:%m-%d} {hours.times}{minutes}"))
    return chance.choice(BETWEEN[lang]).join(texts), "; ".join(reading for _, reading in sorted(readings))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_several_days_in_one_message_are_asked_about_at_most(lang: str) -> None:
    chance = random.Random(5)  # the same messages each time
    asked = []
    for _ in range(600):
        text, expected = report(lang, chance)
        reading = given(text, lang)
        if reading == "ask":
            asked.append(text)
        else:
            assert (text, reading) == (text, expected)
    # Two days with the same hours, and a break behind the second: of which is it?
    assert len(asked) <= 18, asked
