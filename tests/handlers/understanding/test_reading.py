"""The doors of the reader: single days and clock times, offered readings, and the command line."""

import io
import json
from datetime import date, datetime, time

import pytest

from bot.commands.understand import run
from handlers import understanding
from handlers.understanding import Ask, Worked

NOW = datetime(2026, 5, 6, 18, 0)  # noqa: DTZ001  # naive local time


@pytest.mark.parametrize(
    ("typed", "lang", "expected"),
    [
        ("昨天", "zh-TW", date(2026, 5, 5)),
        ("5/4", "zh-TW", date(2026, 5, 4)),
        ("4/5", "vi", date(2026, 5, 4)),
        ("tanggal 3", "id", date(2026, 5, 3)),
        ("last friday", "en", date(2026, 5, 1)),
        ("昨天去了光陽", "zh-TW", date(2026, 5, 5)),
        ("昨天 8-17", "zh-TW", None),
        ("昨天跟今天", "zh-TW", None),
        ("5/20", "zh-TW", None),
        ("好", "zh-TW", None),
    ],
)
def test_a_single_day_is_read(typed: str, lang: str, expected: date | None) -> None:
    assert understanding.read_day(typed, lang=lang, local_now=NOW) == expected


@pytest.mark.parametrize(
    ("typed", "lang", "expected"),
    [
        ("17:30", "zh-TW", time(17, 30)),
        ("8", "en", time(8)),
        ("下午五點半", "zh-TW", time(17, 30)),
        ("5pm", "en", time(17)),
        ("5h chiều", "vi", time(17)),
        ("jam 5 sore", "id", time(17)),
        ("24:00", "zh-TW", time(0)),
        ("25:00", "zh-TW", None),
        ("8-17", "zh-TW", None),
        ("很晚", "zh-TW", None),
    ],
)
def test_a_single_clock_time_is_read(typed: str, lang: str, expected: time | None) -> None:
    assert understanding.read_clock(typed, lang=lang) == expected


@pytest.mark.parametrize(
    ("typed", "lang", "expected"),
    [
        ("8-17", "zh-TW", (time(8), time(17))),
        ("從八點到五點", "zh-TW", (time(8), time(17))),
        ("10pm to 6am", "en", (time(22), time(6))),
        ("jam 7 - jam 15", "id", (time(7), time(15))),
        ("6-11", "zh-TW", None),
        ("8", "zh-TW", None),
    ],
)
def test_a_range_of_clock_times_is_read(typed: str, lang: str, expected: tuple[time, time] | None) -> None:
    assert understanding.read_clock_range(typed, lang=lang) == expected


def test_a_question_between_two_readings_offers_both() -> None:
    result = understanding.read("昨天 6點到11點", lang="zh-TW", local_now=NOW).result
    assert isinstance(result, Ask)
    starts = [item.start for reading in result.readings for item in reading if isinstance(item, Worked)]
    assert [start.hour for start in starts] == [6, 18]


def _offered(text: str, lang: str) -> tuple[str, list[list[str]]]:
    """The reason of a question, and its readings in short: start, end and break of each item."""
    result = understanding.read(text, lang=lang, local_now=NOW).result
    assert isinstance(result, Ask)
    readings = [
        [
            f"{i.start:%d %H:%M}-{i.end:%H:%M}/{i.break_minutes}" if isinstance(i, Worked) else f"off {i.day:%d}"
            for i in reading
        ]
        for reading in result.readings
    ]
    return result.reason, readings


@pytest.mark.parametrize(
    ("text", "lang", "reason", "readings"),
    [
        # What was clear stays in every reading: the other day, the break, the day off.
        (
            "週一 8-17 週二 6-11",
            "zh-TW",
            "ampm",
            [["04 08:00-17:00/None", "05 06:00-11:00/None"], ["04 08:00-17:00/None", "05 18:00-23:00/None"]],
        ),
        ("昨天 07:30-04:30 休60", "zh-TW", "ampm", [["05 07:30-16:30/60"], ["05 19:30-04:30/60"]]),
        ("昨天 8-17 休6", "zh-TW", "break", [["05 08:00-17:00/6"], ["05 08:00-17:00/None"]]),
        ("昨天從9點做8小時 休1小時", "zh-TW", "break", [["05 09:00-17:00/60"], ["05 09:00-18:00/60"]]),
        ("4/5 8-5", "en", "date", [["05 08:00-17:00/None"], ["04 08:00-17:00/None"]]),
        ("週一 5/5 8-17", "zh-TW", "date", [["05 08:00-17:00/None"], ["04 08:00-17:00/None"]]),
        ("昨天半夜12點到8點", "zh-TW", "date", [["05 00:00-08:00/None"], ["06 00:00-08:00/None"]]),
        ("今天 22-6", "zh-TW", "future", [["05 22:00-06:00/None"]]),
        # Nothing is offered where nothing but guesses could be.
        ("明天 8-17", "zh-TW", "future", []),
        ("昨天站了11小時", "zh-TW", "duration_only", []),
    ],
)
def test_a_question_offers_each_reading_of_the_whole_message(
    text: str, lang: str, reason: str, readings: list[list[str]]
) -> None:
    assert _offered(text, lang) == (reason, readings)


def test_a_question_with_many_doubts_offers_few_readings() -> None:
    reason, readings = _offered("6-11, 4/5, 休6, 5-7, 5/6 6-11 休6", "en")
    assert reason
    assert len(readings) <= 4


def test_why_is_told_when_it_is_asked_for() -> None:
    told = understanding.read("昨天 8-17 休1", lang="zh-TW", local_now=NOW, explain=True).because
    assert [words for words, _ in told] == ["昨天", "8 - 17", "休 1"]
    assert understanding.read("昨天 8-17 休1", lang="zh-TW", local_now=NOW).because == ()


def test_the_command_answers_each_line_and_names_the_wrong_ones() -> None:
    lines = [
        {"id": "a", "lang": "zh-TW", "now": "2026-05-06T18:00", "text": "8-17 休1"},
        {"id": "b", "lang": "en", "now": "2026-05-06T18:00", "text": "sick leave"},
        {"id": "c", "lang": "vi", "now": "2026-05-06T18:00", "text": "6h-11h"},
        {"id": "d", "lang": "id", "now": "2026-05-06T18:00", "text": "terima kasih"},
        {"id": "e", "lang": "xx", "now": "2026-05-06T18:00", "text": ""},
        {"id": "f", "lang": "en", "now": "yesterday", "text": ""},
        {"id": "g", "lang": "en", "now": "2026-05-06T18:00", "text": 5},
        {"id": "h", "lang": "en"},
    ]
    sink = io.StringIO()
    source = io.StringIO("\n".join(json.dumps(line) for line in lines) + "\n\nnonsense\n[1]\n")
    assert run(source, sink, explain=False) == 1
    answers = [json.loads(line) for line in sink.getvalue().splitlines()]
    assert answers[0] == {
        "id": "a",
        "result": [{"start": "2026-05-06T08:00", "end": "2026-05-06T17:00", "break_minutes": 60}],
        "intent": "report_hours",
        "category": None,
        "urgent": False,
    }
    assert answers[1]["result"] == [{"off": "2026-05-06", "kind": "sick"}]
    assert answers[2]["result"] == {"ask": "ampm"}
    assert answers[3]["result"] == {"none": True}
    assert [answer["id"] for answer in answers[4:]] == ["e", "f", "g", "h", None, None]
    assert all(answer["error"] for answer in answers[4:])


def test_the_command_explains_and_ends_well_when_all_lines_are_good() -> None:
    sink = io.StringIO()
    source = io.StringIO('{"id": 1, "lang": "mixed", "now": "2026-05-06T18:00", "text": "今天 8-17"}\n')
    assert run(source, sink, explain=True) == 0
    assert json.loads(sink.getvalue())["because"][0][0] == "今天"
