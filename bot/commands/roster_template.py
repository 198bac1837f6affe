"""The empty workbook of the roster: headers in both languages, drop-downs, an example in each sheet, and a sheet that explains."""

from pathlib import Path
from typing import Any, Final

import xlsxwriter

from bot.commands.roster_columns import EXAMPLE_MARK, SHEETS, Column, Sheet

ROWS: Final = 2000
"""How many rows get drop-downs."""

GUIDE: Final = (
    (
        "這本名冊說有哪些人、在哪裡、跟著哪位老師。",
        "This workbook says who exists, where they are, and which teacher visits them.",
    ),
    (
        "每張表一列一筆。標題列請不要改，欄位可以換順序；選填欄可以空白。",
        "One row for one thing. Leave the header row; columns may be reordered.",
    ),
    (
        f"第一格以「{EXAMPLE_MARK}」開頭的列是範例，匯入時會跳過。",
        f"Rows that begin with {EXAMPLE_MARK} are examples and are skipped.",
    ),
    ("日期可以寫 2026-09-01、2026/9/1 或 民國 115/9/1。", "Write dates like 2026-09-01, 2026/9/1 or 民國 115/9/1."),
    (
        "代碼（學號、班級、機構）是用來認人的：改了名字、換了班都沒關係，代碼不要改。",
        "Codes identify: names and classes may change, codes stay.",
    ),
    (
        "先試：xieshou roster import 檔名 --dry-run 會列出每一列的錯，什麼都不改。沒有錯再匯入；要嘛全部，要嘛都不動。",
        "Try with --dry-run first: it names every wrong row and changes nothing. An import is taken over whole, or not at all.",
    ),
    (
        "有變動就改這個檔再匯入一次。檔案裡沒有的人會留著；要停用，把「在職／在學」填 no。",
        "Import again whenever something changes. Who is missing in the file stays; to stop somebody, write no under active.",
    ),
    (
        "選填欄空白，已經記錄的內容會保留。",
        "An optional cell that is left empty keeps what is recorded.",
    ),
    (
        "「行事曆」只寫和平常不一樣的日子。只要填了一列，這個檔裡的專班就以這張表為準：刪掉的列會消失。匯入時會印出接下來四週給您看。",
        "The sheet calendar has only days that differ. Once it has a row, it is the whole calendar of the classes in this file.",
    ),
    (
        "換廠區或換老師：舊的安置改結束日，再加一列從新的那天開始。",
        "To move a student or change the teacher: end the old placement and add a new row from that day.",
    ),
)


def write(path: Path) -> None:
    """Write the workbook. Raises OSError when the place cannot be written to."""
    with (
        path.open("wb") as out,
        xlsxwriter.Workbook(out, {"strings_to_formulas": False, "strings_to_urls": False}) as book,
    ):
        looks = {
            "head": book.add_format(
                {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#DCEBE4", "border": 1}
            ),
            "needed": book.add_format(
                {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#F7DFA5", "border": 1}
            ),
            "example": book.add_format({"italic": True, "font_color": "#808080", "num_format": "@"}),
            "text": book.add_format({"num_format": "@"}),
            "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        }
        _guide(book.add_worksheet("guide 說明"), looks)
        for sheet in SHEETS:
            _sheet(book.add_worksheet(sheet.title), sheet, looks)


def _guide(page: Any, looks: dict[str, Any]) -> None:
    page.set_column(0, 0, 60, looks["wrap"])
    page.set_column(1, 1, 60, looks["wrap"])
    page.write_row(
        0,
        0,
        ["這本名冊怎麼填（黃色的欄位一定要填）", "How to fill this in (yellow columns are needed)"],
        looks["needed"],
    )
    for number, (chinese, english) in enumerate(GUIDE, start=1):
        page.write_row(number, 0, [chinese, english])


def _sheet(page: Any, sheet: Sheet, looks: dict[str, Any]) -> None:
    page.freeze_panes(1, 1)
    page.set_row(0, 48)
    for number, column in enumerate(sheet.columns):
        # Text, so that a spreadsheet makes neither 0123 into 123 nor a code into a date.
        page.set_column(number, number, _width(column), looks["text"])
        page.write_string(0, number, f"{column.zh}\n{column.code}", looks["needed" if column.needed else "head"])
        if column.help:
            page.write_comment(0, number, column.help)
        if column.example:
            page.write_string(1, number, column.example, looks["example"])
        if column.choices:
            several = column.code == "roles"
            rule = {"validate": "list", "source": list(column.choices), "ignore_blank": True}
            page.data_validation(1, number, ROWS, number, rule | ({"error_type": "information"} if several else {}))


def _width(column: Column) -> int:
    return max(12, len(column.zh) * 2 + 2, len(column.code) + 2, min(30, len(column.example) + 2))
