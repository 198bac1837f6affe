"""The calendar in the roster: a class's weeks and phases, the days that depart from them, and the four weeks that are shown."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.commands import roster_cells
from handlers.rules.programme_calendar import WEEKDAYS
from storage import tables
from storage.database import Database
from storage.schools import SchoolSettings
from tests.bot.commands.roster_files import Filled, a_school, fill
from tests.bot.commands.test_roster import counts, duties, take


@pytest.fixture
async def small(sqlite_url: str) -> AsyncIterator[Database]:
    database = Database(sqlite_url)
    yield database
    await database.close()


async def patterns(database: Database) -> dict[str, dict[str, Any]]:
    async with database.reading() as session:
        return {one.code: one.pattern for one in await session.scalars(select(tables.ProgrammeClass))}


async def lines(database: Database) -> set[tuple[str, str, str, str, str]]:
    async with database.reading() as session:
        found = await session.execute(
            select(tables.ProgrammeClass.code, tables.CalendarException).join(
                tables.CalendarException, tables.CalendarException.class_id == tables.ProgrammeClass.id
            )
        )
        return {(code, row.first_day.isoformat(), row.last_day.isoformat(), row.kind, row.name) for code, row in found}


def with_calendar(*rows: dict[str, str]) -> Filled:
    return a_school() | {"calendar": list(rows)}


EXAMS = {
    "class_code": "M1A",
    "first_day": "2026-11-25",
    "last_day": "115/11/26",
    "kind": "event 活動/考試",
    "name": "期中考",
}
TYPHOON = {"class_code": "*", "first_day": "2026/12/3", "kind": "停課放假", "name": "颱風"}
AT_SCHOOL = {"class_code": "B3", "first_day": "2026-12-01", "last_day": "2027-02-28", "kind": "學校階段"}


async def test_the_row_of_a_class_says_its_weeks(small: Database, tmp_path: Path) -> None:
    filled = a_school()
    filled["classes"][0] |= {"class_days": "週一、週二", "class_times": "Mon 18:30-21:30; 週四 1830～2130"}
    filled["classes"][1] |= {"phase_months": "4", "starts_at_school": "yes 是"}
    path = fill(tmp_path / "r.xlsx", filled)
    status, printed = await take(small, path)
    assert status == 0, printed
    week = dict(zip(WEEKDAYS, ("class", "class", "work", "work", "work", "work", "rest"), strict=True))
    assert await patterns(small) == {
        "M1A": {"week": week, "class_times": {"Mon": ["18:30-21:30"], "Thu": ["18:30-21:30"]}},
        "B3": {"phase_months": 4, "starts_at_school": True},
    }
    assert "Everything was recorded already" in (await take(small, path))[1]
    filled["classes"][0] |= {"class_days": "", "rest_days": "Sat", "class_times": "無"}
    printed = (await take(small, fill(tmp_path / "r2.xlsx", filled)))[1]
    assert "changed  classes M1A: class_times Mon 18:30-21:30; Thu 18:30-21:30 → –, week CCWWWWR → CCWWWRW" in printed


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"class_days": "Fri, Sat", "rest_days": "Sat"}, "rest_days 休假日: Sat is a class day too"),
        ({"rest_days": "Fri"}, "rest_days 休假日: Fri is a class day too"),
        ({"class_days": "Sat Sun"}, "rest_days 休假日: no day is left without class and work"),
        ({"class_days": "Mon, Funday"}, "class_days 上課日: 'Funday' is not known here"),
        ({"class_times": "Sun 08:10-12:00"}, "class_times 上課時間: Sun is free of class and work"),
        ({"class_times": "18:30-21:30"}, "class_times 上課時間: '18:30-21:30' cannot be read"),
        ({"class_times": "Mon 21:30-18:30"}, "class_times 上課時間: 'Mon 21:30-18:30' cannot be read"),
        ({"class_times": "Mon evenings"}, "class_times 上課時間: 'Mon evenings' cannot be read"),
        ({"phase_months": "6"}, "phase_months 每階段幾個月: a class of the model 421 has no phases"),
        ({"starts_at_school": "no"}, "starts_at_school 先在學校: a class of the model 421 has no phases"),
        ({"training_from": "2027-03-01"}, "training_from 到廠訓練開始日: only a staged class needs it"),
        ({"model": "階梯式", "training_from": "2028-03-01"}, "the class goes from 2026-09-01 to 2027-06-30"),
    ],
)
async def test_weeks_that_do_not_go_together_are_named_by_their_column(
    small: Database, tmp_path: Path, cells: dict[str, str], says: str
) -> None:
    filled = a_school()
    filled["classes"][0] |= cells
    status, printed = await take(small, fill(tmp_path / "r.xlsx", filled))
    assert status == 1
    assert "WRONG classes 專班, row 2, " in printed
    assert says in printed
    assert await patterns(small) == {}


async def test_another_model_begins_its_weeks_anew(small: Database, tmp_path: Path) -> None:
    filled = a_school()
    filled["classes"][0]["class_days"] = "Mon"
    assert (await take(small, fill(tmp_path / "r.xlsx", filled)))[0] == 0
    filled["classes"][0] |= {"class_days": "", "model": "66", "starts_at_school": "no"}
    assert (await take(small, fill(tmp_path / "r2.xlsx", filled)))[0] == 0
    assert (await patterns(small))["M1A"] == {"starts_at_school": False}


def test_hours_of_class_may_be_written_in_the_usual_ways() -> None:
    evening = {"Mon": ["18:30-21:30"], "Wed": ["18:30-21:30"]}
    for written in (
        "Mon 18:30-21:30; Wed 18:30-21:30",
        "週一18:30～21:30、週三 18:30 - 21:30",
        "星期一１８：３０－２１：３０；Wed 1830-2130",
    ):
        assert roster_cells.class_times(written) == evening, written
    assert roster_cells.class_times("Sat 13:10-17:00, 8:10-12:00") == {"Sat": ["08:10-12:00", "13:10-17:00"]}


async def test_the_sheet_is_the_whole_calendar_of_the_classes_in_the_file(database: Database, tmp_path: Path) -> None:
    path = fill(tmp_path / "r.xlsx", with_calendar(EXAMS, TYPHOON, AT_SCHOOL))
    status, printed = await take(database, path)
    assert status == 0, printed
    exams = ("M1A", "2026-11-25", "2026-11-26", "event", "期中考")
    at_school = ("B3", "2026-12-01", "2027-02-28", "school_phase", "")
    typhoon = {(code, "2026-12-03", "2026-12-03", "holiday", "颱風") for code in ("M1A", "B3")}
    assert await lines(database) == {exams, at_school, *typhoon}
    before = await counts(database)
    assert "Everything was recorded already" in (await take(database, path))[1]
    assert await counts(database) == before
    # One row changed its name and one went.
    changed = fill(tmp_path / "r2.xlsx", with_calendar(EXAMS | {"name": "期中評量"}, TYPHOON))
    rehearsed = (await take(database, changed, dry_run=True))[1]
    assert "changed  calendar M1A 2026-11-25 to 2026-11-26 event 期中評量: name 期中考 → 期中評量" in rehearsed
    assert "gone     calendar B3 2026-12-01 to 2027-02-28 school_phase" in rehearsed
    assert "calendar: 0 new, 1 changed, 2 unchanged, 1 gone" in rehearsed
    assert await lines(database) == {exams, at_school, *typhoon}, "a dry run changes nothing"
    await take(database, changed)
    assert await lines(database) == {(*exams[:4], "期中評量"), *typhoon}
    async with database.reading() as session:
        gone = await session.scalars(select(tables.AuditEntry).where(tables.AuditEntry.action == "roster-gone"))
        assert [entry.details["first_day"] for entry in gone] == [["2026-12-01", "None"]]


async def test_an_empty_sheet_and_a_workbook_of_earlier_days_leave_the_calendar_alone(
    small: Database, tmp_path: Path
) -> None:
    await take(small, fill(tmp_path / "r.xlsx", with_calendar(EXAMS)))
    before = await lines(small)
    assert "Everything was recorded already" in (await take(small, fill(tmp_path / "r2.xlsx", a_school())))[1]
    old = fill(tmp_path / "r3.xlsx", a_school(), without=("calendar",))
    assert "Everything was recorded already" in (await take(small, old))[1]
    assert await lines(small) == before != set()


async def test_a_day_of_all_classes_is_added_to_those_that_the_file_leaves_out(small: Database, tmp_path: Path) -> None:
    await take(small, fill(tmp_path / "r.xlsx", with_calendar(EXAMS, AT_SCHOOL)))
    partial = with_calendar(TYPHOON)
    partial["classes"] = partial["classes"][:1]
    assert (await take(small, fill(tmp_path / "r2.xlsx", partial)))[0] == 0
    assert {(code, kind) for code, *_, kind, _ in await lines(small)} == {
        ("M1A", "holiday"),
        ("B3", "holiday"),
        ("B3", "school_phase"),
    }


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (EXAMS | {"class_code": "X9"}, "class_code 專班代碼: there is no class X9"),
        (EXAMS | {"kind": "派對"}, "kind 類別: '派對' is not known here"),
        (EXAMS | {"last_day": "2026-11-20"}, "last_day 結束日（含）: 2026-11-20 is before 2026-11-25"),
        (EXAMS | {"name": "又一次"}, "kind 類別: row 2 says the same"),
        (TYPHOON | {"name": ""}, "name 名稱: nobody works then"),
        (AT_SCHOOL | {"class_code": "M1A", "first_day": "2026-12-20"}, "first_day 開始日: the phase of row 3 goes on"),
    ],
)
async def test_wrong_lines_are_named_and_nothing_is_applied(
    small: Database, tmp_path: Path, row: dict[str, str], says: str
) -> None:
    status, printed = await take(
        small, fill(tmp_path / "r.xlsx", with_calendar(EXAMS, AT_SCHOOL | {"class_code": "M1A"}, row))
    )
    assert status == 1
    assert "WRONG calendar 行事曆, row 4, " in printed
    assert says in printed
    assert await lines(small) == set()


async def test_a_line_outside_the_days_of_its_class_is_worth_a_look(small: Database, tmp_path: Path) -> None:
    late = EXAMS | {"first_day": "2027-11-25", "last_day": "2027-11-26"}
    status, printed = await take(small, fill(tmp_path / "r.xlsx", with_calendar(late)))
    assert status == 0
    assert "look  calendar 行事曆, row 2" in printed


async def test_the_next_four_weeks_of_changed_classes_are_shown_before_anything_is_saved(
    small: Database, tmp_path: Path
) -> None:
    filled = with_calendar(EXAMS, TYPHOON, AT_SCHOOL)
    filled["classes"][0]["class_times"] = "Mon 18:30-21:30"
    path = fill(tmp_path / "r.xlsx", filled)
    printed = (await take(small, path, dry_run=True))[1]
    shown = printed[printed.index("calendar M1A 二專機械一甲 (421)") :].splitlines()
    assert [line.split() for line in shown[1:6]] == [
        ["一", "二", "三", "四", "五", "六", "日"],
        ["2026-11-23", "班", "活", "活", "課", "課", "休", "11-25–11-26", "期中考"],
        ["2026-11-30", "班課", "班", "班", "假", "課", "課", "休", "12-03", "颱風"],
        ["2026-12-07", "班課", "班", "班", "班", "課", "課", "休"],
        ["2026-12-14", "班課", "班", "班", "班", "課", "課", "休"],
    ]
    assert "2026-11-30  班    校    校    假    校    校    校    12-01 to school 返校; 12-03 颱風" in printed
    await take(small, path)
    assert "calendar M1A" not in (await take(small, path))[1].split("unchanged")[0], "nothing changed, nothing is shown"
    filled["classes"][1]["name"] = "另一個名字"
    assert "four weeks" not in (await take(small, fill(tmp_path / "r2.xlsx", filled)))[1]


async def test_a_school_phase_moves_the_visits_that_are_due(small: Database, tmp_path: Path) -> None:
    await take(small, fill(tmp_path / "r.xlsx", a_school()))
    assert (await duties(small))["T002", "Z"].due_on == date(2027, 3, 8), "six days of November and eight of March"
    earlier = AT_SCHOOL | {"first_day": "2026-11-23", "last_day": "2026-11-29"}
    await take(small, fill(tmp_path / "r2.xlsx", with_calendar(earlier)))
    assert (await duties(small))["T002", "Z"].due_on == date(2026, 12, 14), "two weeks after the first day back"


async def test_every_setting_of_a_school_that_is_a_number_or_a_time_has_its_column(
    small: Database, tmp_path: Path
) -> None:
    said: dict[str, Any] = {}
    for name, known in SchoolSettings.model_fields.items():
        if name not in ("fallback_contact_id", "contact"):
            said[name] = "07:15" if known.default is not None and not isinstance(known.default, int) else "2"
    filled = a_school()
    filled["school"][0] |= said
    status, printed = await take(small, fill(tmp_path / "r.xlsx", filled))
    assert status == 0, printed
    async with small.reading() as session:
        school = (await session.scalars(select(tables.School))).one()
        settings = SchoolSettings.model_validate(school.settings)
    for name, written in said.items():
        value = getattr(settings, name)
        assert (value == 2) if written == "2" else value.isoformat() == "07:15:00", name
