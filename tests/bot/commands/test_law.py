"""`xieshou law`: the form of the answers, the worked examples, and lines that cannot be read."""

import io
import json
from typing import Any

import pytest

from bot.commands import law

DAY = {"start": "2026-10-05T08:00", "end": "2026-10-05T17:00", "break_minutes": 60, "breaks": ["12:00-13:00"]}


def _run(*lines: Any, locale: str = "en") -> tuple[int, list[dict[str, Any]]]:
    source = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    sink = io.StringIO()
    status = law.run(io.StringIO(source), sink, locale=locale)
    return status, [json.loads(line) for line in sink.getvalue().splitlines()]


def _shift(*shifts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": 1, "kind": "shift", "regime": "trainee", "birthdate": "2009-08-01", "shifts": list(shifts), **more}


X1 = {
    "start": "2026-10-05T08:00",
    "end": "2026-10-05T18:10",
    "break_minutes": 90,
    "breaks": ["11:30-12:30", "15:30-16:00"],
}
X2 = {"start": "2026-10-17T10:00", "end": "2026-10-17T15:00", "break_minutes": 30, "breaks": ["13:00-13:30"]}
X3 = [
    {
        "start": "2026-10-06T14:00",
        "end": "2026-10-06T22:30",
        "break_minutes": 30,
        "breaks": ["18:00-18:30"],
        "shift_code": "evening",
    },
    {
        "start": "2026-10-07T08:00",
        "end": "2026-10-07T16:30",
        "break_minutes": 30,
        "breaks": ["12:00-12:30"],
        "shift_code": "day",
    },
]
EMPLOYEE = {"regime": "employee", "birthdate": "2006-01-15"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            _shift(X1),
            [
                ("A.hours.daily_max", "violation", "2026-10-05", {"over_minutes": 40}),
                ("A.compensation", "info", "2026-10-05", {"breach_hours_counted": 1, "multiplier": 2}),
            ],
        ),
        (
            _shift(X2, **EMPLOYEE, terms={"rest_day": "Sat", "regular_leave": "Sun", "ot_consent": True}),
            [("B.ot.hours", "info", "2026-10-17", {"minutes": 270, "kind": "rest_day"})],
        ),
        (
            _shift(*X3, **EMPLOYEE, terms={"shift_system": True, "eight_hour_trade": False}),
            [("B.shift_change.rest_11h", "violation", "2026-10-07", {"gap_minutes": 570})],
        ),
        (
            {
                "id": "x4",
                "kind": "deadline",
                "regime": "trainee",
                "birthdate": None,
                "event": {"what": "staff_learned_of_suspected_incident", "at": "2026-10-03T09:20"},
            },
            [("S.harass.report_24h", "info", "2026-10-03", {"deadline": "2026-10-04T09:20"})],
        ),
    ],
)
def test_it_answers_the_worked_examples(
    line: dict[str, Any], expected: list[tuple[str, str, str, dict[str, Any]]]
) -> None:
    status, (answer,) = _run(line)
    assert status == 0
    assert answer["id"] == line["id"]
    assert [(one["rule"], one["severity"], one["date"]) for one in answer["findings"]] == [one[:3] for one in expected]
    for one, (*_, figures) in zip(answer["findings"], expected, strict=True):
        assert figures.items() <= one.items()
        assert one["article"]
        assert one["explanation"].endswith(".")


@pytest.mark.parametrize(
    ("locale", "word"), [("zh-TW", "合作機構"), ("en", "company"), ("vi", "công ty"), ("id", "perusahaan")]
)
def test_it_explains_in_the_language_that_was_asked_for(locale: str, word: str) -> None:
    _, (answer,) = _run(_shift(X1), locale=locale)
    assert word in answer["findings"][0]["explanation"]


def test_it_names_what_is_missing_and_how_sure_it_is() -> None:
    line = _shift({"start": "2026-10-05T17:00", "end": "2026-10-05T21:00", "break_minutes": 0})
    _, (answer,) = _run(line)
    (finding,) = answer["findings"]
    assert (finding["severity"], finding["missing"]) == (
        "undecided",
        ["night_approval", "in_training_contract", "safety_facilities", "transport_ok"],
    )
    pay = {"id": 1, "kind": "pay", "regime": "employee", "pay": {"hourly_wage_twd": 250, "date": "2027-01-05"}}
    _, (answer,) = _run(pay)
    assert (answer["findings"][0]["rule"], answer["findings"][0]["confidence"]) == ("MW.2027", "from-memory")


def test_it_answers_about_visits_and_pay() -> None:
    visit = {
        "id": "v",
        "kind": "visit",
        "regime": "trainee",
        "visits": [{"date": "2026-09-03", "institution": "甲廠", "unannounced": True, "by": "teacher"}],
        "trainees_present": {"甲廠": ["2026-09-01", "2026-10-31"], "乙廠": ["2026-09-01", None]},
    }
    pay = {
        "id": "p",
        "kind": "pay",
        "regime": "employee",
        "pay": {"hourly_wage_twd": 200, "overtime_minutes": 180, "day_type": "rest_day"},
    }
    _, (visits, paid) = _run(visit, pay)
    assert [(one["severity"], one["date"], one["gap_days"]) for one in visits["findings"]] == [
        ("violation", "2026-10-01", 58)
    ]
    assert [(one["rule"], one["amount_twd"]) for one in paid["findings"]] == [("B.ot.pay_rest_day", 866.67)]


def test_bytes_that_are_no_text_harm_only_their_line() -> None:
    good = json.dumps(_shift(DAY)).encode()
    source = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\n" + good + b'\n{"id":"\\ud800"}\n'), encoding="ascii")
    written = io.BytesIO()
    sink = io.TextIOWrapper(written, encoding="ascii")
    assert law.run(source, sink, locale="zh-TW") == 1
    answers = [json.loads(line) for line in written.getvalue().decode().splitlines()]
    assert [sorted(one) for one in answers] == [["error", "id"], ["findings", "id"], ["error", "id"]]
    assert answers[2]["id"] == "\ud800"


def test_it_knows_the_holidays_itself() -> None:
    work = {"start": "2026-09-28T08:00", "end": "2026-09-28T12:00", "break_minutes": 0}
    substitute = {"start": "2026-10-09T08:00", "end": "2026-10-09T12:00", "break_minutes": 0}
    _, (holiday, ordinary) = _run(_shift(work), _shift(substitute))
    assert holiday["findings"][0]["rule"] == "A.public_holiday"
    assert ordinary["findings"] == []


def test_travel_between_sites_is_work_and_a_break_after_midnight_lies_in_the_shift() -> None:
    day = "2026-10-05"
    shifts = [
        {"start": f"{day}T08:00", "end": f"{day}T12:00", "break_minutes": 0, "site": "a"},
        {"start": f"{day}T12:00", "end": f"{day}T12:20", "break_minutes": 0, "type": "travel_between_sites"},
        {"start": f"{day}T13:20", "end": f"{day}T17:01", "break_minutes": 0, "site": "b"},
    ]
    night = {"start": f"{day}T22:00", "end": "2026-10-06T06:30", "break_minutes": 30, "breaks": ["02:00-02:30"]}
    _, (travel, late) = _run(_shift(*shifts), _shift(night))
    rules = {one["rule"]: one for one in travel["findings"]}
    assert rules["A.hours.daily_max"]["over_minutes"] == 1
    assert rules["A.break"]["minutes"] == 260
    assert late["findings"][0]["minutes_in_window"] == 450


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("nonsense", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "object"),
        ({"id": 1}, "kind"),
        ({"id": 1, "kind": "party"}, "kind"),
        (_shift(), "shifts"),
        ({"id": 1, "kind": "shift", "shifts": [DAY]}, "regime"),
        (_shift(DAY, regime="boss"), "regime"),
        (_shift(DAY, birthdate="2009-02-30"), "birthdate"),
        (_shift(DAY, birthdate="2026-10-06"), "birthdate"),
        (_shift(DAY, birthdate=20090801), "birthdate"),
        (_shift(DAY | {"end": "2026-10-05T08:00"}), "shifts.0.end"),
        (_shift(DAY | {"end": "2026-10-07T08:01"}), "shifts.0.end"),
        (_shift(DAY | {"start": "2026-10-05T08:00+08:00"}), "shifts.0.start"),
        (_shift(DAY | {"start": "2026-10-05T08:00:30"}), "shifts.0.start"),
        (_shift(DAY | {"start": "2026-10-05"}), "shifts.0.start"),
        (_shift(DAY | {"start": "0001-01-01T08:00"}), "shifts.0.start"),
        (_shift(DAY | {"start": 5}), "shifts.0.start"),
        (_shift(DAY, DAY | {"break_minutes": -1}), "shifts.1.break_minutes"),
        (_shift(DAY | {"break_minutes": "60"}), "shifts.0.break_minutes"),
        (_shift(DAY | {"break_minutes": True}), "shifts.0.break_minutes"),
        (_shift(DAY | {"break_minutes": 540, "breaks": None}), "shifts.0.break_minutes"),
        (_shift(DAY | {"break_minutes": 30}), "shifts.0.break_minutes"),
        (_shift(DAY | {"breaks": ["noon"]}), "shifts.0.breaks.0"),
        (_shift(DAY | {"breaks": ["2026-10-05"]}), "shifts.0.breaks.0"),
        (_shift(DAY | {"breaks": ["07:00-07:30"]}), "shifts.0.breaks.0"),
        (_shift(DAY | {"breaks": ["12:00-12:30", "12:29-12:50"]}), "shifts.0.breaks"),
        (_shift(DAY | {"type": "sleep"}), "shifts.0.type"),
        (_shift(DAY, terms={"rest_day": "Sabtu"}), "terms.rest_day"),
        (_shift(DAY, terms=[1]), "terms"),
        (_shift(DAY, classes=["soon"]), "classes.0"),
        ({"id": 1, "kind": "visit", "regime": "trainee", "visits": []}, "trainees_present"),
        (
            {
                "id": 1,
                "kind": "visit",
                "regime": "trainee",
                "visits": [],
                "trainees_present": {"A": ["2026-10-02", "2026-10-01"]},
            },
            "trainees_present.A",
        ),
        (
            {"id": 1, "kind": "deadline", "regime": "trainee", "event": {"what": "rain", "at": "2026-10-02"}},
            "event.what",
        ),
        ({"id": 1, "kind": "pay", "regime": "employee", "pay": {"hourly_wage_twd": 0}}, "pay.hourly_wage_twd"),
        (
            '{"id":1,"kind":"pay","regime":"employee","pay":{"hourly_wage_twd":NaN,"overtime_minutes":1}}',
            "pay.hourly_wage_twd",
        ),
    ],
)
def test_it_says_what_is_wrong_where_and_answers_the_other_lines(line: Any, where: str) -> None:
    good = _shift(DAY)
    status, answers = _run(good, line, "", good)
    assert status == 1
    assert [sorted(one) for one in answers] == [["findings", "id"], ["error", "id"], ["findings", "id"]]
    assert where in answers[1]["error"]
    assert "Error" not in answers[1]["error"]
