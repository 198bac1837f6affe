"""Writes a checked roster to the database, by code: what is there is changed, what is not is made, what the file leaves out stays."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol, cast
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.commands.roster_calendar import pattern_changes, pattern_of, take_over_lines
from bot.commands.roster_checks import match
from bot.commands.roster_columns import SETTINGS, TERMS
from bot.commands.roster_reading import Roster, Row
from handlers import visit_clock
from storage import audit_log
from storage import roster as queries
from storage.enums import Role
from storage.roster import Recorded
from storage.tables import Company, ContractTerms, Person, PersonRole, Placement, ProgrammeClass, School, Site


@dataclass(frozen=True, kw_only=True)
class Change:
    """One thing that is new, or gone, or whose fields changed from one value to another."""

    what: str
    code: str
    new: bool
    fields: Mapping[str, tuple[object, object]]
    gone: bool = False


@dataclass(kw_only=True)
class Taken:
    """What an import did, by kind of thing: changes, how many stayed as they were, and how many are recorded but not in the file.
    `calendars` are the codes of the classes whose days are others now.
    """

    changes: list[Change] = field(default_factory=list)
    unchanged: dict[str, int] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    calendars: set[str] = field(default_factory=set)


class _HasId(Protocol):
    id: Any


async def take_over(session: AsyncSession, roster: Roster, recorded: Recorded, now: datetime) -> Taken:
    """Write everything. The roster was checked: this raises only for what the database refuses."""
    work = _TakingOver(session, roster, recorded, now)
    await work.school()
    await work.classes()
    await work.calendar()
    await work.companies()
    await work.people()
    await work.placements()
    work.fallback_contact()
    work.count_left_out()
    if work.taken.changes:
        await work.duties()
        await work.audit()
    return work.taken


class _TakingOver:
    def __init__(self, session: AsyncSession, roster: Roster, recorded: Recorded, now: datetime) -> None:
        self.session = session
        self.rows = roster.rows
        self.recorded = recorded
        self.now = now
        self.taken = Taken()
        self._written: list[tuple[Change, _HasId]] = []
        self._seen: set[int] = set()

    async def school(self) -> None:
        row = self.rows["school"][0]
        school = self.recorded.school
        new = school is None
        if school is None:
            school = School(code=row.get("code"), name="", timezone="Asia/Taipei", settings={})
            self.session.add(school)
            self.recorded.school = school
        settings = dict(school.settings)
        wanted = {column.code: row.cells[column.code] for column in SETTINGS if column.code in row.cells}
        if "contact" in row.cells:
            wanted["contact"] = row.cells["contact"]
        fields = _set(school, row, name="name", timezone="timezone")
        fields |= {key: (settings.get(key), value) for key, value in wanted.items() if settings.get(key) != value}
        school.settings = settings | wanted
        await self.session.flush()
        self._note("school", school.code, school, fields, new=new)

    async def classes(self) -> None:
        for row in self.rows["classes"]:
            code = row.get("code")
            known = self.recorded.classes.get(code)
            one = known or ProgrammeClass(school_id=self._school.id, code=code)
            before, pattern = one.pattern or {}, pattern_of(row, known)
            fields = _set(one, row, name="name", model="model", starts_on="starts_on", ends_on="ends_on")
            one.pattern = pattern
            fields |= pattern_changes(before, pattern)
            self.recorded.classes[code] = one
            if fields.keys() - {"name"}:
                self.taken.calendars.add(code)
            self._keep("classes", code, one, fields, new=known is None)
        await self.session.flush()

    async def calendar(self) -> None:
        for line in await take_over_lines(self.session, self._school.id, self.rows, self.recorded.classes):
            if line.new or line.gone or line.fields:
                self.taken.calendars.add(line.class_code)
            self._note("calendar", line.shown, line.row, line.fields, new=line.new, gone=line.gone)

    async def companies(self) -> None:
        for row in self.rows["companies"]:
            code = row.get("company_code")
            known = self.recorded.companies.get(code)
            company = known or Company(school_id=self._school.id, code=code)
            fields = _set(company, row, name="company_name")
            self.recorded.companies[code] = company
            if known is None or fields or id(company) not in self._seen:
                self._keep("companies", code, company, fields, new=known is None)
        await self.session.flush()
        for row in self.rows["companies"]:
            place = (row.get("company_code"), row.get("site_code"))
            company = self.recorded.companies[place[0]]
            found = self.recorded.sites.get(place)
            site = found or Site(school_id=self._school.id, company_id=company.id, code=place[1], address="")
            fields = _set(site, row, name="site_name", address="address")
            self.recorded.sites[place] = site
            self._keep("sites", " ".join(place), site, fields, new=found is None)
        await self.session.flush()

    async def people(self) -> None:
        settled: list[tuple[Row, Person, dict[str, tuple[object, object]], bool]] = []
        for row in self.rows["people"]:
            code = row.get("code")
            known = self.recorded.people.get(code)
            person = known or Person(school_id=self._school.id, code=code, locale="zh-TW", active=True)
            fields = _set(person, row, name="name", birthdate="birthdate", active="active")
            if "class_code" in row.cells:
                fields |= _put(person, "class_id", self.recorded.classes[row.get("class_code")].id, "class")
            fields |= self._language(row, person)
            self.recorded.people[code] = person
            if known is None:
                self.session.add(person)
            settled.append((row, person, fields, known is None))
        await self.session.flush()
        for row, person, fields, new in settled:
            roles = await self._roles(row, person)
            if not new and (roles.keys() & {"roles"} or fields.keys() & {"language"}):
                await queries.reset_menus(self.session, person.id)
            if not new and "active" in fields and not person.active:
                await queries.revoke_invites(self.session, person.id, self.now)
            self._keep("people", person.code, person, fields | roles, new=new)
        await self.session.flush()

    def _language(self, row: Row, person: Person) -> dict[str, tuple[object, object]]:
        """The language of the file, unless the person has chosen one in the chat."""
        language = row.get("language")
        if not language or language == person.locale:
            return {}
        if person.id in self.recorded.chose_language:
            self.taken.notes.append(f"people {person.code}: the language stays as this person chose it in the chat.")
            return {}
        return _put(person, "locale", language, "language")

    async def _roles(self, row: Row, person: Person) -> dict[str, tuple[object, object]]:
        wanted = cast("frozenset[Role]", row.cells["roles"])
        known = self.recorded.roles.setdefault(person.id, {})
        fields: dict[str, tuple[object, object]] = {}
        if known.keys() != wanted:
            fields["roles"] = (" ".join(sorted(known)) or None, " ".join(sorted(wanted)))
        for role in known.keys() - wanted:
            await self.session.delete(known.pop(role))
        for role in sorted(wanted - known.keys()):
            known[role] = PersonRole(person_id=person.id, role=role, school_id=self._school.id, on_duty=True)
            self.session.add(known[role])
        if Role.COORDINATOR in known and "on_duty" in row.cells:
            fields |= _put(known[Role.COORDINATOR], "on_duty", row.cells["on_duty"], "on_duty")
        return fields

    async def placements(self) -> None:
        places = {site.id: place for place, site in self.recorded.sites.items()}
        codes: dict[str, dict[int, str]] = {
            "teacher": {person.id: code for code, person in self.recorded.people.items()},
            "site": {site_id: " ".join(place) for site_id, place in places.items()},
            "class": {row.id: code for code, row in self.recorded.classes.items()},
        }
        by_student: dict[str, list[Row]] = {}
        for row in self.rows["placements"]:
            by_student.setdefault(row.get("student_code"), []).append(row)
        settled: list[tuple[Row, Placement, dict[str, tuple[object, object]], bool]] = []
        for code, rows in by_student.items():
            meant = match(rows, self.recorded.placements_of(code), places)
            student = self.recorded.people[code]
            for row in rows:
                known = meant.get(row.number)
                one = known or Placement(school_id=self._school.id, student_id=student.id, usual_shift="")
                fields = _set(
                    one, row, regime="regime", first_day="first_day", last_day="last_day", usual_shift="usual_shift"
                )
                fields |= self._where(row, one, student, codes)
                if known is not None and fields.keys() & {"teacher", "site"} and known.first_day < self.today:
                    self.taken.notes.append(
                        f"placements {code} {one.first_day}: the teacher or site changes for the whole time since then. "
                        "If it changes from a day on, end this row and add a new one."
                    )
                if known is None:
                    self.session.add(one)
                settled.append((row, one, fields, known is None))
        await self.session.flush()
        for row, one, fields, new in settled:
            self._keep(
                "placements", f"{row.get('student_code')} {one.first_day}", one, fields | self._terms(row, one), new=new
            )
        await self.session.flush()

    def _where(
        self, row: Row, one: Placement, student: Person, codes: Mapping[str, Mapping[int, str]]
    ) -> dict[str, tuple[object, object]]:
        """Teacher, site and class of a placement; what changed is told by codes."""
        own_class = row.get("class_code")
        wanted = {
            "teacher": self.recorded.people[row.get("teacher_code")].id,
            "site": self.recorded.sites[row.get("company_code"), row.get("site_code")].id,
            "class": self.recorded.classes[own_class].id if own_class else one.class_id or student.class_id,
        }
        changed: dict[str, tuple[object, object]] = {}
        for name, value in wanted.items():
            before = getattr(one, f"{name}_id")
            if before != value:
                setattr(one, f"{name}_id", value)
                changed[name] = (codes[name].get(before), codes[name].get(value or 0))
        return changed

    def _terms(self, row: Row, placement: Placement) -> dict[str, tuple[object, object]]:
        """Terms that the row names are written from their day on; others of the same day stay."""
        said = {column.code: _storable(row.cells[column.code]) for column in TERMS if column.code in row.cells}
        if not said:
            return {}
        day = cast("date", row.cells.get("terms_from", placement.first_day))
        known = self.recorded.terms.get((placement.id, day))
        before = dict(known.terms) if known else {}
        fields: dict[str, tuple[object, object]] = {
            key: (before.get(key), value) for key, value in said.items() if before.get(key) != value
        }
        if known is None:
            terms = ContractTerms(school_id=self._school.id, placement_id=placement.id, valid_from=day, terms=said)
            self.session.add(terms)
        elif fields:
            known.terms = before | said
        return fields

    def fallback_contact(self) -> None:
        code = self.rows["school"][0].get("fallback_contact")
        if not code:
            return
        settings = self._school.settings
        person = self.recorded.people[code]
        if settings.get("fallback_contact_id") != person.id:
            before = next(
                (c for c, one in self.recorded.people.items() if one.id == settings.get("fallback_contact_id")), None
            )
            self._school.settings = settings | {"fallback_contact_id": person.id}
            if not any(change.what == "school" and change.new for change in self.taken.changes):
                self._note("school", self._school.code, self._school, {"fallback_contact": (before, code)}, new=False)

    def count_left_out(self) -> None:
        """What is recorded and not in the file: it stays."""
        for what, things in (
            ("classes", self.recorded.classes.values()),
            ("sites", self.recorded.sites.values()),
            ("people", self.recorded.people.values()),
            ("placements", [one for some in self.recorded.placements.values() for one in some]),
        ):
            self.taken.left_out[what] = sum(id(thing) not in self._seen for thing in things)

    async def duties(self) -> None:
        """The duties to visit follow. Where a whole class at a site got another teacher, the duty goes over with its clock and visits."""
        for duty in await queries.duties_without_placements(self.session, self._school.id, self.today):
            heirs = await queries.heirs_of(self.session, duty)
            if len(heirs) == 1:
                before, duty.teacher_id, duty.planned_on = duty.teacher_id, heirs[0], None
                self._audit("duty-handed-on", "visit_duty", duty.id, before=before, after=duty.teacher_id)
            else:
                duty.ended_on = self.today - timedelta(days=1)
                self._audit("duty-ended", "visit_duty", duty.id)
            await self.session.flush()
        await visit_clock.sync_duties(self.session, self._school.id, self.now)

    async def audit(self) -> None:
        """One line for each thing, with the fields that changed and never what people are called; one for the import."""
        for change, thing in self._written:
            action = "roster-new" if change.new else "roster-gone" if change.gone else "roster-changed"
            dates = {
                name: [str(before), str(after)]
                for name, (before, after) in change.fields.items()
                if not change.new and name in ("first_day", "last_day", "teacher", "site", "regime", "active", "roles")
            }
            self._audit(action, change.what, thing.id, fields=sorted(change.fields), **dates)
        counts = {what: sum(change.what == what for change in self.taken.changes) for what in self.taken.left_out}
        self._audit("roster-imported", "school", self._school.id, **counts)
        await self.session.flush()

    @property
    def today(self) -> date:
        """The school's local date."""
        return self.now.astimezone(ZoneInfo(self._school.timezone)).date()

    @property
    def _school(self) -> School:
        assert self.recorded.school is not None
        return self.recorded.school

    def _keep(
        self, what: str, code: str, thing: _HasId, fields: Mapping[str, tuple[object, object]], *, new: bool
    ) -> None:
        if new:
            self.session.add(thing)
        self._note(what, code, thing, fields, new=new)

    def _note(
        self,
        what: str,
        code: str,
        thing: _HasId,
        fields: Mapping[str, tuple[object, object]],
        *,
        new: bool,
        gone: bool = False,
    ) -> None:
        self._seen.add(id(thing))
        if not new and not gone and not fields:
            self.taken.unchanged[what] = self.taken.unchanged.get(what, 0) + 1
            return
        change = Change(what=what, code=code, new=new, fields=fields, gone=gone)
        self.taken.changes.append(change)
        self._written.append((change, thing))

    def _audit(self, action: str, subject: str, subject_id: int, **details: object) -> None:
        audit_log.add(
            self.session,
            school_id=self._school.id,
            actor_id=None,
            action=action,
            subject=subject,
            subject_id=subject_id,
            now=self.now,
            **details,
        )


def _set(thing: object, row: Row, **columns: str) -> dict[str, tuple[object, object]]:
    """Take over the columns that were filled in, and say what changed: attribute → (before, after)."""
    changed: dict[str, tuple[object, object]] = {}
    for attribute, column in columns.items():
        if column in row.cells:
            changed |= _put(thing, attribute, row.cells[column], attribute)
    return changed


def _put(thing: object, attribute: str, value: object, shown_as: str) -> dict[str, tuple[object, object]]:
    before = getattr(thing, attribute)
    if before == value:
        return {}
    setattr(thing, attribute, value)
    return {shown_as: (before, value)}


def _storable(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
