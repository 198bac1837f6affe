"""Workbooks for tests: the real template, with rows filled in below the examples."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from bot.commands.roster_columns import SHEETS

Filled = dict[str, list[dict[str, Any]]]


def a_school() -> Filled:
    """A small school in which everything is right. The first row of each sheet stands in row 2 of the file."""
    return {
        "school": [{"code": "HAND", "name": "攜手高工", "contact": "實習處 07-1234567", "fallback_contact": "C001"}],
        "classes": [
            {
                "code": "M1A",
                "name": "二專機械一甲",
                "model": "421 4-2-1",
                "starts_on": "2026-09-01",
                "ends_on": "2027-06-30",
            },
            {"code": "B3", "name": "高三烘焙", "model": "輪調式", "starts_on": "115/9/1", "ends_on": "民國 116/6/30"},
        ],
        "companies": [
            {
                "company_code": "STEEL",
                "company_name": "大華精密",
                "site_code": "G",
                "site_name": "岡山廠",
                "address": "高雄",
            },
            {"company_code": "STEEL", "company_name": "大華精密", "site_code": "L", "site_name": "路竹廠"},
            {"company_code": "BREAD", "company_name": "麥田烘焙", "site_code": "Z", "site_name": "左營店"},
        ],
        "people": [
            {"code": "S001", "name": "陳喆羣", "roles": "student 學生", "birthdate": "2006-05-04", "class_code": "M1A"},
            {
                "code": "S002",
                "name": "Nguyễn Thị Phương Thảo",
                "roles": "學生",
                "language": "越南文",
                "birthdate": "95/3/2",
                "class_code": "M1A",
            },
            {
                "code": "S003",
                "name": "Budi",
                "roles": "student",
                "language": "id",
                "birthdate": "2009/8/1",
                "class_code": "B3",
            },
            {"code": "T001", "name": "陳老師", "roles": "teacher"},
            {"code": "T002", "name": "林老師", "roles": "老師"},
            {"code": "C001", "name": "王主任", "roles": "承辦人、老師", "on_duty": "yes 是"},
        ],
        "placements": [
            _placement(
                "S001", usual_shift="08:00-17:00/60", regular_leave="週日", rest_day="Sat 週六", ot_consent="yes"
            ),
            _placement("S002"),
            _placement("S003", teacher_code="T002", company_code="BREAD", site_code="Z", regime="建教生"),
        ],
    }


def _placement(student: str, **other: str) -> dict[str, Any]:
    return {
        "student_code": student,
        "teacher_code": "T001",
        "company_code": "STEEL",
        "site_code": "G",
        "regime": "employee 勞工",
        "first_day": "2026/9/1",
        "last_day": "2027-06-30",
    } | other


def fill(
    path: Path, filled: Mapping[str, Sequence[Mapping[str, Any]]], *, names: str = "both", without: Sequence[str] = ()
) -> Path:
    """Write a workbook with these rows. `names` says how its sheets and columns are named: `both`, `code` or `zh`.
    `without` are the codes of sheets that are left out.
    """
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}) as book:
        for sheet in (one for one in SHEETS if one.code not in without):
            page = book.add_worksheet({"both": sheet.title, "code": sheet.code, "zh": sheet.zh}[names])
            for at, column in enumerate(sheet.columns):
                head = {"both": f"{column.zh}\n{column.code}", "code": column.code, "zh": column.zh}[names]
                page.write(0, at, head)
                for number, row in enumerate(filled.get(sheet.code, []), start=1):
                    if column.code in row:
                        page.write(number, at, row[column.code])
    return path
