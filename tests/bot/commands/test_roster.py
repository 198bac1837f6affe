"""The roster: a workbook is checked row by row, taken over whole or not at all, and taken over again without harm."""

import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from python_calamine import CalamineWorkbook
from rich.console import Console
from sqlalchemy import event, func, select
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.commands import roster, roster_cells, roster_checks, roster_reading, roster_template
from bot.commands.roster_columns import SHEETS
from storage import tables
from storage.database import Database
from storage.enums import Platform, Role
from storage.roster import Recorded
from tests.bot.commands.roster_files import Filled, a_school, fill
from tests.cast import NOW, enrol


@pytest.fixture
async def small(sqlite_url: str) -> AsyncIterator[Database]:
    """A fresh SQLite database, for what is the same on both."""
    database = Database(sqlite_url)
    yield database
    await database.close()


async def take(database: Database, path: Path, *, dry_run: bool = False, now: datetime = NOW) -> tuple[int, str]:
    """Import a workbook; the exit status and what was printed."""
    printed = io.StringIO()
    out = Console(file=printed, width=120)
    status = await roster.import_roster(database, roster_reading.read(path), now=now, dry_run=dry_run, out=out)
    return status, printed.getvalue()


async def counts(database: Database) -> dict[str, int]:
    """How many rows every table has."""
    async with database.reading() as session:
        return {
            table.name: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in tables.Table.metadata.sorted_tables
        }


async def person(database: Database, code: str) -> tables.Person:
    async with database.reading() as session:
        return (await session.scalars(select(tables.Person).where(tables.Person.code == code))).one()


async def duties(database: Database) -> dict[tuple[str, str], tables.VisitDuty]:
    """The duties by the codes of their teacher and site."""
    async with database.reading() as session:
        found = await session.execute(
            select(tables.Person.code, tables.Site.code, tables.VisitDuty)
            .join(tables.VisitDuty, tables.VisitDuty.teacher_id == tables.Person.id)
            .join(tables.Site, tables.Site.id == tables.VisitDuty.site_id)
        )
        return {(teacher, site): duty for teacher, site, duty in found}


async def test_the_template_as_it_is_imports_cleanly_and_changes_nothing(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    roster_template.write(path)
    before = await counts(database)
    status, printed = await take(database, path)
    assert status == 0
    assert "6 example rows were skipped" in printed
    assert await counts(database) == before


def test_the_template_explains_itself_and_names_every_column_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    roster_template.write(path)
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["guide 說明", *(sheet.title for sheet in SHEETS)]
    for sheet in SHEETS:
        header = book.get_sheet_by_name(sheet.title).to_python()[0]
        assert header == [f"{column.zh}\n{column.code}" for column in sheet.columns]


def test_the_template_never_writes_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    path.write_text("filled in for days")
    assert roster.write_template(path, Console(file=io.StringIO())) == 2
    assert path.read_text() == "filled in for days"


def test_every_example_of_the_template_may_stand_in_its_column() -> None:
    examples = [(column, column.example) for sheet in SHEETS for column in sheet.columns if column.example]
    choices = [(c, choice) for sheet in SHEETS for c in sheet.columns for choice in c.choices]
    assert len(examples) > 20
    assert not [choice for _, choice in choices if "," in choice], "a spreadsheet would split it"
    for column, words in [*examples, *choices]:
        assert column.read(words) not in (None, ""), column.title


@pytest.mark.parametrize("names", ["both", "code", "zh"])
async def test_a_school_is_taken_over_by_either_name_of_its_columns(
    small: Database, tmp_path: Path, names: str
) -> None:
    status, printed = await take(small, fill(tmp_path / "r.xlsx", a_school(), names=names))
    assert status == 0, printed
    thao = await person(small, "S002")
    assert (thao.name, thao.locale, thao.birthdate) == ("Nguyễn Thị Phương Thảo", "vi", date(2006, 3, 2))
    async with small.reading() as session:
        roles = await session.execute(select(tables.PersonRole.role).order_by(tables.PersonRole.role))
        assert [row.role for row in roles] == ["coordinator", *["student"] * 3, *["teacher"] * 3]
        placement = (await session.scalars(select(tables.Placement).order_by(tables.Placement.id))).first()
        assert placement is not None
        assert (placement.first_day, placement.usual_shift) == (date(2026, 9, 1), "08:00-17:00/60")
        terms = (await session.scalars(select(tables.ContractTerms))).one()
        assert terms.terms == {"regular_leave": "Sun", "rest_day": "Sat", "ot_consent": True}
        assert terms.valid_from == date(2026, 9, 1)
        school = (await session.scalars(select(tables.School))).one()
        coordinator = await person(small, "C001")
        assert school.settings == {"contact": "實習處 07-1234567", "fallback_contact_id": coordinator.id}
        actions = set(await session.scalars(select(tables.AuditEntry.action)))
        assert actions == {"roster-new", "roster-imported"}
        assert "陳" not in str(list(await session.scalars(select(tables.AuditEntry.details))))
    assert set(await duties(small)) == {("T001", "G"), ("T002", "Z")}


def wrong_in_nine_places() -> Filled:
    """The small school with a fault in nine rows; the comment says where it stands in the file."""
    wrong = a_school()
    wrong["classes"][1]["model"] = "4-4-4"  # row 3
    wrong["classes"].append(wrong["classes"][0] | {"name": "又一班"})  # row 4: the code M1A twice
    wrong["people"][0]["name"] = " "  # row 2
    wrong["people"][1]["birthdate"] = "2026/2/30"  # row 3
    wrong["people"][2]["language"] = "klingon"  # row 4
    wrong["placements"][0]["last_day"] = "2026/8/31"  # row 2: before its first day
    wrong["placements"][1]["student_code"] = "S999"  # row 3: nobody
    wrong["placements"][2]["teacher_code"] = "S001"  # row 4: no teacher
    wrong["placements"].append(wrong["placements"][2] | {"teacher_code": "T002", "first_day": "2027/1/1"})  # row 5
    return wrong


async def test_every_wrong_row_is_named_and_nothing_is_applied(database: Database, tmp_path: Path) -> None:
    before = await counts(database)
    status, printed = await take(database, fill(tmp_path / "r.xlsx", wrong_in_nine_places()))
    assert status == 1
    lines = [line for line in printed.splitlines() if line.startswith("WRONG")]
    for line, (where, says) in zip(
        lines,
        [
            ("classes 專班, row 3, model 模式", "Write one of: 421"),
            ("classes 專班, row 4, code 代碼", "row 2 already"),
            ("people 人員, row 2, name 姓名", "empty"),
            ("people 人員, row 3, birthdate 生日", "no day 2026/2/30"),
            ("people 人員, row 4, language 語言", "Write one of: zh-TW"),
            ("placements 安置, row 2, last_day 結束日（含）", "before 2026-09-01"),
            ("placements 安置, row 3, student_code 學生代碼", "nobody with the code S999"),
            ("placements 安置, row 4, teacher_code 訪視老師代碼", "S001 is no teacher"),
            ("placements 安置, row 5, first_day 開始日", "row 4 at the same time"),
        ],
        strict=True,
    ):
        assert where in line
        assert says in line
    assert "9 places are wrong. Nothing was changed." in printed
    assert await counts(database) == before


@pytest.mark.parametrize(
    ("sheet", "row", "column", "cell", "says"),
    [
        ("people", 0, "birthdate", "2026-05-04", "years old"),
        ("people", 0, "birthdate", "1936/5/4", "years old"),
        ("people", 0, "roles", "校長", "not known here"),
        ("people", 0, "class_code", "M9", "no class M9"),
        ("people", 0, "class_code", "", "a student needs a class"),
        ("people", 0, "code", "S 1", "no code"),
        ("people", 0, "code", "S002", "stands in row 2 already"),
        ("people", 0, "active", "maybe", "neither yes nor no"),
        ("people", 3, "active", "no", "T001 is not active"),
        ("people", 0, "name", "王" * 201, "201 characters"),
        ("classes", 0, "ends_on", "2026/8/1", "before 2026-09-01"),
        ("companies", 1, "company_name", "大華", "row 2 has another name"),
        ("companies", 1, "site_code", "G", "stands in row 2 already"),
        ("school", 0, "fallback_contact", "S001", "neither a teacher nor a coordinator"),
        ("school", 0, "timezone", "Taipei", "no time zone"),
        ("school", 0, "visit_interval_days", "0", "whole number from 1 to 60"),
        ("placements", 0, "student_code", "T001", "T001 is no student"),
        ("placements", 0, "site_code", "X", "no site X of company STEEL"),
        ("placements", 0, "regime", "學徒", "Write one of: trainee"),
        ("placements", 0, "first_day", "26/9/1", "the year 1937 cannot be meant"),
        ("placements", 0, "usual_shift", "8-17", "no shift"),
        ("placements", 0, "usual_shift", "08:00-09:00/60", "all break"),
    ],
)
def test_a_wrong_cell_gets_a_sentence(tmp_path: Path, sheet: str, row: int, column: str, cell: str, says: str) -> None:
    wrong = a_school()
    wrong[sheet][row][column] = cell
    read = roster_reading.read(fill(tmp_path / "r.xlsx", wrong))
    problems = roster_checks.check(read, Recorded(), date(2026, 11, 24)).problems
    assert says in "\n".join(str(problem) for problem in problems)


async def test_an_unusual_regime_is_only_worth_a_look(small: Database, tmp_path: Path) -> None:
    odd = a_school()
    odd["placements"][0]["regime"] = "trainee"
    status, printed = await take(small, fill(tmp_path / "r.xlsx", odd), dry_run=True)
    assert status == 0
    assert "look  placements 安置, row 2, regime 身分: trainee is unusual in a class of the model 421" in printed


async def test_importing_again_changes_nothing(database: Database, tmp_path: Path) -> None:
    path = fill(tmp_path / "r.xlsx", a_school())
    assert (await take(database, path))[0] == 0
    before = await counts(database)
    status, printed = await take(database, path)
    assert status == 0
    assert "Everything was recorded already." in printed
    assert await counts(database) == before


async def test_a_dry_run_says_what_would_change_and_changes_nothing(database: Database, tmp_path: Path) -> None:
    assert (await take(database, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    before = await counts(database)
    changed = a_school()
    changed["people"][0]["name"] = "陳喆"
    changed["people"].append({"code": "T003", "name": "新老師", "roles": "teacher"})
    del changed["people"][4], changed["placements"][2]
    changed["people"][4]["on_duty"] = "no"
    status, printed = await take(database, fill(tmp_path / "r2.xlsx", changed), dry_run=True)
    assert status == 0
    assert "changed  people S001: name 陳喆羣 → 陳喆" in printed
    assert "changed  people C001: on_duty True → False" in printed
    assert "new      people T003" in printed
    assert "people: 1 new, 2 changed, 3 unchanged, 1 not in the file (they stay)" in printed
    assert "placements: 0 new, 0 changed, 2 unchanged, 1 not in the file (they stay)" in printed
    assert "dry run. Nothing was changed." in printed
    assert await counts(database) == before
    assert (await person(database, "S001")).name == "陳喆羣"


async def test_a_failure_in_the_middle_leaves_nothing(database: Database, tmp_path: Path) -> None:
    before = await counts(database)

    def breaks(*_: object) -> None:
        raise OSError("the disk is full")

    event.listen(tables.Placement, "before_insert", breaks)
    try:
        with pytest.raises(OSError, match="the disk is full"):
            await take(database, fill(tmp_path / "r.xlsx", a_school()))
    finally:
        event.remove(tables.Placement, "before_insert", breaks)
    assert await counts(database) == before


async def test_a_new_teacher_for_everybody_at_a_site_takes_the_duty_over_with_its_visits(
    database: Database, tmp_path: Path
) -> None:
    assert (await take(database, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    duty = (await duties(database))["T001", "G"]
    async with database.transaction() as session:
        visit = tables.Visit(
            school_id=duty.school_id,
            duty_id=duty.id,
            teacher_id=duty.teacher_id,
            visited_on=date(2026, 11, 20),
            kind="on_site",
            unannounced=True,
            counts=True,
            all_well=True,
            confirmed_at=NOW,
        )
        session.add(visit)
    changed = a_school()
    for row in changed["placements"][:2]:
        row["teacher_code"] = "T002"
    status, printed = await take(database, fill(tmp_path / "r2.xlsx", changed))
    assert status == 0
    assert "changed  placements S001 2026-09-01: teacher T001 → T002" in printed
    assert "end this row and add a new one" in printed
    after = await duties(database)
    assert set(after) == {("T002", "G"), ("T002", "Z")}
    assert after["T002", "G"].id == duty.id
    assert after["T002", "G"].due_on == date(2026, 12, 4), "the clock goes on from the last visit"


async def test_a_duty_that_no_placement_asks_for_ends(small: Database, tmp_path: Path) -> None:
    assert (await take(small, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    changed = a_school()
    for row in changed["placements"][:2]:
        row["site_code"] = "L"
    assert (await take(small, fill(tmp_path / "r2.xlsx", changed)))[0] == 0
    after = await duties(small)
    old, new = after["T001", "G"], after["T001", "L"]
    assert (old.ended_on, old.due_on, old.next_action_at) == (date(2026, 11, 23), None, None)
    assert new.ended_on == date(2027, 6, 30)


async def test_a_move_is_an_ended_row_and_a_new_one(small: Database, tmp_path: Path) -> None:
    assert (await take(small, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    moved = a_school()
    moved["placements"][0] |= {"last_day": "2026-11-30"}
    moved["placements"].append(
        moved["placements"][0] | {"first_day": "2026-12-01", "last_day": "2027-06-30", "site_code": "L"}
    )
    status, printed = await take(small, fill(tmp_path / "r2.xlsx", moved))
    assert status == 0
    assert "changed  placements S001 2026-09-01: last_day 2027-06-30 → 2026-11-30" in printed
    assert "new      placements S001 2026-12-01" in printed
    assert (await duties(small))["T001", "L"].began_on == date(2026, 12, 1)
    status, printed = await take(small, fill(tmp_path / "r3.xlsx", a_school()))
    assert status == 1, "an old file does not undo the move"
    assert "S001 is recorded at STEEL L from 2026-12-01" in printed


async def test_a_corrected_first_day_changes_the_placement_and_makes_no_second_one(
    small: Database, tmp_path: Path
) -> None:
    assert (await take(small, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    corrected = a_school()
    corrected["placements"][1]["first_day"] = "2026-09-14"
    status, printed = await take(small, fill(tmp_path / "r2.xlsx", corrected))
    assert status == 0
    assert "changed  placements S002 2026-09-14: first_day 2026-09-01 → 2026-09-14" in printed
    assert (await counts(small))["placements"] == 3


async def test_a_new_role_or_language_shows_the_menu_anew_but_a_chosen_language_stays(
    database: Database, tmp_path: Path
) -> None:
    assert (await take(database, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    people = {code: await person(database, code) for code in ("S001", "S002", "S003", "T001")}
    async with database.transaction() as session:
        for number, one in enumerate(people.values()):
            account = tables.Account(
                platform=Platform.LINE,
                platform_user_id=f"U{number:032x}",
                person_id=one.id,
                school_id=one.school_id,
                menu="shown",
            )
            session.add(account)
        session.add(
            tables.AuditEntry(
                school_id=people["S002"].school_id,
                actor_id=people["S002"].id,
                action="language-set",
                subject="person",
                subject_id=people["S002"].id,
                at=NOW,
            )
        )
    changed = a_school()
    changed["people"][0]["language"] = "en"
    changed["people"][1]["language"] = "id"
    changed["people"][3]["roles"] = "teacher, coordinator"
    status, printed = await take(database, fill(tmp_path / "r2.xlsx", changed))
    assert status == 0
    assert "people S002: the language stays as this person chose it" in printed
    assert (await person(database, "S001")).locale == "en"
    assert (await person(database, "S002")).locale == "vi"
    async with database.reading() as session:
        found = await session.execute(
            select(tables.Person.code, tables.Account.menu).join(
                tables.Account, tables.Account.person_id == tables.Person.id
            )
        )
        assert {row.code: row.menu for row in found} == {"S001": None, "S002": "shown", "S003": "shown", "T001": None}
        roles = await session.scalars(
            select(tables.PersonRole.role).where(tables.PersonRole.person_id == people["T001"].id)
        )
        assert set(roles) == {Role.TEACHER, Role.COORDINATOR}


async def test_only_a_no_under_active_stops_somebody(small: Database, tmp_path: Path) -> None:
    assert (await take(small, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    fewer = a_school()
    del fewer["people"][1], fewer["placements"][1]
    fewer["people"][0]["active"] = "no 否"
    status, printed = await take(small, fill(tmp_path / "r2.xlsx", fewer))
    assert status == 0
    assert "S001 is not active, but this placement goes on" in printed
    assert not (await person(small, "S001")).active
    assert (await person(small, "S002")).active


async def test_a_teacher_who_still_visits_students_cannot_be_stopped(small: Database, tmp_path: Path) -> None:
    assert (await take(small, fill(tmp_path / "r.xlsx", a_school())))[0] == 0
    only_people = a_school() | {"placements": []}
    only_people["people"][3]["active"] = "no"
    status, printed = await take(small, fill(tmp_path / "r2.xlsx", only_people))
    assert status == 1
    assert "T001 still visits 2 students" in printed


async def test_somebody_who_was_stopped_stays_so_while_the_cell_is_empty(small: Database, tmp_path: Path) -> None:
    stopped = a_school()
    stopped["people"][2]["active"] = "no"
    stopped["placements"][2]["last_day"] = "2026-11-01"
    assert (await take(small, fill(tmp_path / "r.xlsx", stopped)))[0] == 0
    status, printed = await take(small, fill(tmp_path / "r2.xlsx", a_school()))
    assert status == 0
    assert "S003 is not active, but this placement goes on" in printed
    assert not (await person(small, "S003")).active


async def test_another_school_is_left_alone_and_a_second_one_is_questioned(small: Database, tmp_path: Path) -> None:
    async with small.transaction() as session:
        await enrol(session)
    status, printed = await take(small, fill(tmp_path / "r.xlsx", a_school()))
    assert status == 0
    assert "this makes a second school HAND beside TEST" in printed
    async with small.reading() as session:
        names = await session.scalars(select(tables.Person.name).where(tables.Person.code == "S001"))
        assert set(names) == {"Mei", "陳喆羣"}


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 9, 1), date(2026, 9, 1)),
        (datetime(2026, 9, 1, tzinfo=UTC), date(2026, 9, 1)),
        ("2026-09-01", date(2026, 9, 1)),
        ("2026/9/1", date(2026, 9, 1)),
        ("２０２６／９／１", date(2026, 9, 1)),
        ("2026年9月1日", date(2026, 9, 1)),
        ("115/9/1", date(2026, 9, 1)),
        ("民國115年9月1日", date(2026, 9, 1)),
        ("民國 115.9.1", date(2026, 9, 1)),
    ],
)
def test_days_may_be_written_in_any_of_the_usual_ways(cell: object, day: date) -> None:
    assert roster_cells.day(cell) == day


@pytest.mark.parametrize("cell", [46266.0, "9/1", "2026-09", "1/9/2026", "soon", "2026-09-01 13:00"])
def test_what_is_no_day_is_refused_with_examples(cell: object) -> None:
    with pytest.raises(ValueError, match="Write it like 2026-09-01"):
        roster_cells.day(cell)


def test_numbers_in_cells_are_codes_and_times_are_times() -> None:
    assert roster_cells.code(1001.0) == "1001"
    assert roster_cells.clock(time(8, 0)) == "08:00:00"
    assert roster_cells.usual_shift("2200~0600/30") == "22:00-06:00/30"


def test_the_command_says_by_its_exit_status_what_happened(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIESHOU_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("XIESHOU_TELEGRAM_TOKEN", "1:test")
    monkeypatch.setenv("XIESHOU_ENCRYPTION_KEYS", Fernet.generate_key().decode())
    good, bad = fill(tmp_path / "good.xlsx", a_school()), fill(tmp_path / "bad.xlsx", wrong_in_nine_places())
    (tmp_path / "photo.xlsx").write_bytes(b"\xff\xd8 no workbook")

    def status(*words: str) -> int:
        return CliRunner().invoke(cli, ["roster", *words], catch_exceptions=False).exit_code

    assert status("template", "new.xlsx") == 0
    assert status("template", "new.xlsx") == 2
    assert status("import", "new.xlsx", "--dry-run") == 0
    assert status("import", str(bad)) == 1
    assert status("import", "photo.xlsx") == 2
    assert status("import", "nowhere.xlsx") == 2
    assert "is not there" in CliRunner().invoke(cli, ["roster", "import", "nowhere.xlsx"]).output
    assert status("import", str(good), "--dry-run") == 0
    assert status("import", str(good)) == 0


async def test_three_hundred_rows_take_seconds(small: Database, tmp_path: Path) -> None:
    many = a_school()
    for number in range(300):
        code = f"X{number:03}"
        many["people"].append(many["people"][0] | {"code": code})
        many["placements"].append(many["placements"][1] | {"student_code": code})
    began = datetime.now(UTC)
    status, _ = await take(small, fill(tmp_path / "r.xlsx", many))
    assert status == 0
    assert (datetime.now(UTC) - began).total_seconds() < 20
