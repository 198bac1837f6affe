"""The named people of the tests: one school, two classes of different regimes, three companies, the same in every test."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from handlers.everyone.privacy import VERSION
from storage import tables
from storage.enums import Platform, ProgrammeModel, Regime, Role

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""Tuesday 2026-11-24, 18:00 in Taipei: after a day shift, before the quiet hours."""

PEOPLE: dict[str, tuple[str, list[Role], str, list[Platform]]] = {
    "mei": ("S001", [Role.STUDENT], "zh-TW", [Platform.LINE, Platform.TELEGRAM]),
    "an": ("S002", [Role.STUDENT], "vi", [Platform.LINE]),
    "budi": ("S003", [Role.STUDENT], "id", [Platform.TELEGRAM]),
    "joy": ("S004", [Role.STUDENT], "en", [Platform.LINE]),
    "chen": ("T001", [Role.TEACHER], "zh-TW", [Platform.LINE, Platform.TELEGRAM]),
    "lin": ("T002", [Role.TEACHER], "en", [Platform.TELEGRAM]),
    "wang": ("C001", [Role.COORDINATOR], "zh-TW", [Platform.LINE, Platform.TELEGRAM]),
    "hsu": ("C002", [Role.COORDINATOR, Role.TEACHER], "zh-TW", [Platform.LINE]),
}


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Ids of the rows that tests speak of."""

    school: int
    people: dict[str, int]
    sites: dict[str, int]
    classes: dict[str, int]
    placements: dict[str, int]


def user_id(name: str, platform: Platform) -> str:
    """The platform user id of somebody, shaped as the platform shapes it."""
    number = sum(ord(letter) << (8 * at) for at, letter in enumerate(name[:5]))
    return f"U{number:032x}" if platform == Platform.LINE else str(number)


async def enrol(session: AsyncSession, *, code: str = "TEST", begins: date = date(2026, 9, 1)) -> Cast:
    """Write the school, its people with linked accounts, and their placements from `begins` on."""
    school = tables.School(code=code, name="攜手高工", settings={})
    session.add(school)
    await session.flush()
    classes: dict[str, int] = {}
    for name, model in (("college", ProgrammeModel.M421), ("senior", ProgrammeModel.ROTATION)):
        row = tables.ProgrammeClass(
            school_id=school.id,
            code=name,
            name={"college": "二專機械一甲", "senior": "高三烘焙班"}[name],
            model=model,
            starts_on=begins,
            ends_on=date(2027, 6, 30),
            # Half a year at the company and half at school: at the company until the end of February, longer than a test goes on.
            pattern={"phase_months": 6} if name == "senior" else {},
        )
        session.add(row)
        await session.flush()
        classes[name] = row.id
    sites: dict[str, int] = {}
    for site, company_name, site_name in (
        ("steel", "大華精密", "岡山廠"),
        ("bread", "麥田烘焙", "左營店"),
        ("hotel", "港都飯店", "前鎮館"),
    ):
        company = tables.Company(school_id=school.id, code=site, name=company_name)
        session.add(company)
        await session.flush()
        place = tables.Site(school_id=school.id, company_id=company.id, code=f"{site}-1", name=site_name, address="")
        session.add(place)
        await session.flush()
        sites[site] = place.id
    people: dict[str, int] = {}
    for name, (person_code, roles, locale, platforms) in PEOPLE.items():
        student_class = {"mei": "college", "an": "college", "budi": "senior", "joy": "senior"}.get(name)
        person = tables.Person(
            school_id=school.id,
            code=person_code,
            name=name.capitalize(),
            locale=locale,
            birthdate=date(2006, 5, 4) if student_class == "college" else date(2009, 8, 1) if student_class else None,
            class_id=classes[student_class] if student_class else None,
        )
        session.add(person)
        await session.flush()
        people[name] = person.id
        session.add_all(tables.PersonRole(person_id=person.id, role=role, school_id=school.id) for role in roles)
        if code == "TEST":
            session.add(
                tables.Consent(
                    school_id=school.id,
                    person_id=person.id,
                    notice_version=VERSION,
                    notice_digest="",
                    locale=locale,
                    platform=platforms[0],
                    given_at=NOW,
                )
            )
            for platform in platforms:
                session.add(
                    tables.Account(
                        platform=platform,
                        platform_user_id=user_id(name, platform),
                        person_id=person.id,
                        school_id=school.id,
                        linked_at=NOW,
                    )
                )
    await session.flush()
    placements: dict[str, int] = {}
    for student, site, teacher, regime in (
        ("mei", "steel", "chen", Regime.EMPLOYEE),
        ("an", "steel", "chen", Regime.EMPLOYEE),
        ("budi", "bread", "lin", Regime.TRAINEE),
        ("joy", "bread", "lin", Regime.TRAINEE),
    ):
        placement = tables.Placement(
            school_id=school.id,
            student_id=people[student],
            teacher_id=people[teacher],
            class_id=classes["college" if regime == Regime.EMPLOYEE else "senior"],
            site_id=sites[site],
            regime=regime,
            first_day=begins,
            last_day=date(2027, 6, 30),
            usual_shift="08:00-17:00/60" if student == "mei" else "",
        )
        session.add(placement)
        await session.flush()
        placements[student] = placement.id
    return Cast(school=school.id, people=people, sites=sites, classes=classes, placements=placements)
