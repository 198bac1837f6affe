"""What must hold between the rows of a roster, and between them and what is recorded. Nothing is changed here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from bot.commands.roster_calendar import check_lines, check_patterns
from bot.commands.roster_columns import CLASSES, PEOPLE, SCHOOL
from bot.commands.roster_reading import Problem, Roster, Row
from storage.enums import ProgrammeModel, Regime, Role
from storage.roster import Recorded
from storage.tables import Placement

OF_TRAINEES = frozenset({ProgrammeModel.ROTATION, ProgrammeModel.STAGED, ProgrammeModel.INTERNSHIP})
"""The senior-high forms of the cooperative-education Act; the other models are college classes of employees."""

YOUNGEST, OLDEST = 13, 90
YOUNGEST_STUDENT, OLDEST_STUDENT = 14, 60


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`problems` forbid the import; `warnings` are worth a look."""

    problems: list[Problem]
    warnings: list[Problem]


def check(roster: Roster, recorded: Recorded, today: date) -> Verdict:
    """Everything that is wrong or odd, sheet by sheet and row by row. `today` is the school's local date."""
    checks = _Checks(roster, recorded, today)
    for step in (checks.school, checks.classes, checks.calendar, checks.companies, checks.people, checks.placements):
        for problem, forbids in step():
            (checks.problems if forbids else checks.warnings).append(problem)
    order = {code: at for at, code in enumerate(roster.rows)}
    return Verdict(
        problems=sorted([*roster.problems, *checks.problems], key=lambda one: (order[one.sheet.code], one.row)),
        warnings=checks.warnings,
    )


def match(
    rows: Iterable[Row], recorded: Iterable[Placement], recorded_sites: dict[int, tuple[str, str]]
) -> dict[int, Placement]:
    """Which recorded placement of a student each row means, by row number: the one that begins on the same day, else the one at the
    same site whose time overlaps (its first day was corrected). A row without one is a new placement.
    """
    free = list(recorded)
    meant: dict[int, Placement] = {}
    rows = [row for row in rows if not row.wrong & {"first_day", "last_day"}]
    for row in rows:
        same_day = next((one for one in free if one.first_day == row.cells["first_day"]), None)
        if same_day is not None:
            meant[row.number] = same_day
            free.remove(same_day)
    for row in rows:
        if row.number in meant:
            continue
        site = (row.get("company_code"), row.get("site_code"))
        overlapping = next(
            (one for one in free if recorded_sites.get(one.site_id) == site and _overlap(_days(row), _days(one))), None
        )
        if overlapping is not None:
            meant[row.number] = overlapping
            free.remove(overlapping)
    return meant


Found = Iterator[tuple[Problem, bool]]
"""A problem, and whether it forbids the import."""


class _Checks:
    def __init__(self, roster: Roster, recorded: Recorded, today: date) -> None:
        self.rows = roster.rows
        self.recorded = recorded
        self.today = today
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self._people = {row.get("code"): row for row in self.rows["people"]}
        self._classes = {row.get("code"): row for row in self.rows["classes"]}
        self._sites = {(row.get("company_code"), row.get("site_code")) for row in self.rows["companies"]}

    def school(self) -> Found:
        rows = self.rows["school"]
        if not rows:
            says = "the school is missing. Write its code and name into the first free row"
            yield Problem(sheet=SCHOOL, row=0, column=None, says=says), True
        for row in rows[1:]:
            yield row.problem(None, "a workbook is for one school. Leave one row"), True
        for row in rows[:1]:
            contact = row.get("fallback_contact")
            if contact:
                known = self._roles(contact)
                if known is None:
                    yield row.problem("fallback_contact", self._nobody(contact)), True
                elif not known & {Role.TEACHER, Role.COORDINATOR}:
                    says = f"{contact} is neither a teacher nor a coordinator. Write the code of one"
                    yield row.problem("fallback_contact", says), True

    def classes(self) -> Found:
        yield from self._twice("classes", "code")
        for row in self.rows["classes"]:
            yield from self._in_order(row, "starts_on", "ends_on")
        yield from check_patterns(self.rows["classes"], self.recorded.classes)

    def calendar(self) -> Found:
        days = {code: self._class_facts(code)[1:] for code in {*self._classes, *self.recorded.classes}}
        yield from check_lines(
            self.rows["calendar"],
            {code: (first, last) if first and last else None for code, (first, last) in days.items()},
        )

    def companies(self) -> Found:
        yield from self._twice("companies", "company_code", "site_code")
        names: dict[str, Row] = {}
        for row in self.rows["companies"]:
            if row.wrong & {"company_code", "company_name"}:
                continue
            first = names.setdefault(row.get("company_code"), row)
            if first.get("company_name") != row.get("company_name"):
                says = f"row {first.number} has another name for {row.get('company_code')}. Write the same name, or another code"
                yield row.problem("company_name", says), True

    def people(self) -> Found:
        yield from self._twice("people", "code")
        for row in self.rows["people"]:
            roles = cast("frozenset[Role]", row.cells.get("roles", frozenset()))
            student = Role.STUDENT in roles
            class_code = row.get("class_code")
            if class_code and not self._class_exists(class_code):
                yield row.problem("class_code", self._no_class(class_code)), True
            elif student and not class_code and "class_code" not in row.wrong and row.cells.get("active", True):
                yield (
                    row.problem("class_code", "a student needs a class. Write its code, as in the sheet classes"),
                    True,
                )
            yield from self._born(row, student=student)
            yield from self._still_visits(row)
            if "on_duty" in row.cells and roles and Role.COORDINATOR not in roles:
                yield row.problem("on_duty", "only coordinators are on duty. This has no effect"), False
        staff = [
            row
            for row in self.rows["people"]
            if Role.COORDINATOR in cast("frozenset[Role]", row.cells.get("roles", frozenset()))
        ]
        if not staff and not any(Role.COORDINATOR in roles for roles in self.recorded.roles.values()):
            yield (
                Problem(sheet=PEOPLE, row=0, column=None, says="there is no coordinator. Nobody would hear an alert"),
                False,
            )

    def placements(self) -> Found:
        by_student: dict[str, list[Row]] = {}
        for row in self.rows["placements"]:
            yield from self._student(row)
            yield from self._teacher(row)
            yield from self._place(row)
            yield from self._in_order(row, "first_day", "last_day")
            yield from self._class_of(row)
            if not row.wrong & {"student_code", "first_day", "last_day"}:
                by_student.setdefault(row.get("student_code"), []).append(row)
        for student, rows in by_student.items():
            yield from self._overlaps(student, rows)

    def _twice(self, sheet: str, *columns: str) -> Found:
        seen: dict[tuple[str, ...], int] = {}
        for row in self.rows[sheet]:
            if row.wrong & set(columns):
                continue
            key = tuple(row.get(column) for column in columns)
            if key in seen:
                says = f"{' '.join(key)} stands in row {seen[key]} already. Write another code, or leave one row"
                yield row.problem(columns[-1], says), True
            seen.setdefault(key, row.number)

    def _in_order(self, row: Row, first: str, last: str) -> Found:
        begins, ends = row.cells.get(first), row.cells.get(last)
        if isinstance(begins, date) and isinstance(ends, date) and ends < begins:
            yield (
                row.problem(
                    last, f"{ends} is before {begins}. Write a day that is not before {row.sheet.column(first).title}"
                ),
                True,
            )

    def _born(self, row: Row, *, student: bool) -> Found:
        born = row.cells.get("birthdate")
        if not isinstance(born, date):
            if student and "birthdate" not in row.wrong:
                says = "it is empty. Rules that depend on the age stay undecided for this student"
                yield row.problem("birthdate", says), False
            return
        age = self.today.year - born.year - ((self.today.month, self.today.day) < (born.month, born.day))
        least, most = (YOUNGEST_STUDENT, OLDEST_STUDENT) if student else (YOUNGEST, OLDEST)
        if not least <= age <= most:
            says = f"with {born} {'a student' if student else 'somebody'} would be {age} years old. Look at the year; 民國 97 is 2008"
            yield row.problem("birthdate", says), True

    def _roles(self, code: str) -> frozenset[Role] | None:
        """What somebody is once the file is taken over; None for nobody. A wrong cell may mean any role."""
        row = self._people.get(code)
        if row is not None:
            return frozenset(Role) if "roles" in row.wrong else cast("frozenset[Role]", row.cells["roles"])
        person = self.recorded.people.get(code)
        return self.recorded.roles_of(person) if person else None

    def _is_active(self, code: str) -> bool:
        """Whether somebody is active once the file is taken over; an empty cell keeps what is recorded."""
        person = self.recorded.people.get(code)
        row = self._people.get(code)
        recorded = person.active if person is not None else row is not None
        return bool(row.cells.get("active", recorded)) if row is not None else recorded

    def _still_visits(self, row: Row) -> Found:
        """Somebody is stopped who is the teacher of placements that the file does not name."""
        person = self.recorded.people.get(row.get("code"))
        if person is None or row.cells.get("active", True):
            return
        named = {placement.get("student_code") for placement in self.rows["placements"]}
        students = {
            code
            for code, student in self.recorded.people.items()
            for one in self.recorded.placements.get(student.id, [])
            if one.teacher_id == person.id and one.last_day >= self.today and code not in named
        }
        if students:
            says = f"{person.code} still visits {len(students)} students. Write their placements with another teacher first"
            yield row.problem("active", says), True

    def _student(self, row: Row) -> Found:
        code = row.get("student_code")
        roles = self._roles(code) if code else frozenset(Role)
        if roles is None:
            yield row.problem("student_code", self._nobody(code)), True
        elif Role.STUDENT not in roles:
            yield (
                row.problem("student_code", f"{code} is no student. Write a student's code, or add the role in people"),
                True,
            )
        elif code and not self._is_active(code) and self._goes_on(row):
            yield (
                row.problem("last_day", f"{code} is not active, but this placement goes on. Write its last day"),
                False,
            )

    def _teacher(self, row: Row) -> Found:
        code = row.get("teacher_code")
        roles = self._roles(code) if code else frozenset(Role)
        if roles is None:
            yield row.problem("teacher_code", self._nobody(code)), True
        elif Role.TEACHER not in roles:
            yield (
                row.problem("teacher_code", f"{code} is no teacher. Write a teacher's code, or add the role in people"),
                True,
            )
        elif code and not self._is_active(code) and self._goes_on(row):
            yield (
                row.problem("teacher_code", f"{code} is not active, but this placement goes on. Write another teacher"),
                True,
            )

    def _place(self, row: Row) -> Found:
        place = (row.get("company_code"), row.get("site_code"))
        if all(place) and place not in self._sites and place not in self.recorded.sites:
            says = f"there is no site {place[1]} of company {place[0]}. Write codes of one row of the sheet companies"
            yield row.problem("site_code", says), True

    def _class_of(self, row: Row) -> Found:
        code = row.get("class_code") or self.class_of_student(row.get("student_code"))
        if "class_code" in row.wrong:
            return
        if not code:
            if self._roles(row.get("student_code")) is not None:
                yield row.problem("class_code", "neither this row nor the student has a class. Write its code"), True
            return
        if not self._class_exists(code):
            if row.get("class_code"):
                yield row.problem("class_code", self._no_class(code)), True
            return
        model, starts, ends = self._class_facts(code)
        regime = row.get("regime")
        if model and regime and (model in OF_TRAINEES) != (regime == Regime.TRAINEE):
            says = f"{regime} is unusual in a class of the model {model}. The contract decides: training contract, or employment"
            yield row.problem("regime", says), False
        first, last = row.cells.get("first_day"), row.cells.get("last_day")
        if (
            starts
            and ends
            and isinstance(first, date)
            and isinstance(last, date)
            and not starts <= first <= last <= ends
            and first <= last
        ):
            yield row.problem("first_day", f"the class {code} goes from {starts} to {ends} only"), False

    def class_of_student(self, code: str) -> str:
        """The class of somebody once the file is taken over; empty when there is none."""
        row = self._people.get(code)
        if row is not None:
            return row.get("class_code")
        person = self.recorded.people.get(code)
        return next((c.code for c in self.recorded.classes.values() if person and c.id == person.class_id), "")

    def _class_exists(self, code: str) -> bool:
        return code in self._classes or code in self.recorded.classes

    def _class_facts(self, code: str) -> tuple[str, date | None, date | None]:
        row = self._classes.get(code)
        if row is not None:
            starts, ends = row.cells.get("starts_on"), row.cells.get("ends_on")
            return row.get("model"), cast("date | None", starts), cast("date | None", ends)
        known = self.recorded.classes[code]
        return known.model, known.starts_on, known.ends_on

    def _overlaps(self, student: str, rows: list[Row]) -> Found:
        for at, row in enumerate(rows):
            for other in rows[:at]:
                if _overlap(_days(row), _days(other)):
                    says = (
                        f"{student} is placed in row {other.number} at the same time. End one before the other begins"
                    )
                    yield row.problem("first_day", says), True
        site_codes = {site.id: place for place, site in self.recorded.sites.items()}
        recorded = self.recorded.placements_of(student)
        meant = match(rows, recorded, site_codes)
        for stays in recorded:
            if any(stays.id == one.id for one in meant.values()):
                continue
            for row in rows:
                if _overlap(_days(row), _days(stays)):
                    where = " ".join(site_codes.get(stays.site_id, ()))
                    says = (
                        f"{student} is recorded at {where} from {stays.first_day} to {stays.last_day}, which is not in this file. "
                        "Add a row for it with its real last day"
                    )
                    yield row.problem("first_day", says), True

    def _goes_on(self, row: Row) -> bool:
        last = row.cells.get("last_day")
        return isinstance(last, date) and last >= self.today

    @staticmethod
    def _nobody(code: str) -> str:
        return f"there is nobody with the code {code}. Write a code that stands in {PEOPLE.title}"

    @staticmethod
    def _no_class(code: str) -> str:
        return f"there is no class {code}. Write a code that stands in {CLASSES.title}"


def _days(one: Row | Placement) -> tuple[date, date]:
    if isinstance(one, Placement):
        return one.first_day, one.last_day
    return cast("date", one.cells["first_day"]), cast("date", one.cells["last_day"])


def _overlap(one: tuple[date, date], other: tuple[date, date]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
