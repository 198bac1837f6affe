"""A made-up school for the demo: two classes under two laws, four companies, and people with phones. Nobody in it exists."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.demo import history
from handlers import texts
from handlers.everyone.privacy import VERSION
from handlers.rules.programme_calendar import ExceptionKind
from storage import consents, invites, people, tables
from storage.enums import Platform, ProgrammeModel, Regime, Role

NAME: Final = "晴空工商（虛構）"
COLLEGE, SENIOR = "college", "senior"

CODE_LIVES: Final = timedelta(days=90)
"""Longer than the two weeks of a real school: a code still works after the clock was moved."""

MENU_LATER: Final = "later"
"""What `Account.menu` says until the chat is open: platforms give no menu to somebody who has not opened it yet."""

CLASSES: Final = {
    COLLEGE: ("二專智慧製造一甲", ProgrammeModel.M421, Regime.EMPLOYEE, date(2006, 4, 12)),
    SENIOR: ("高三餐飲輪調班", ProgrammeModel.ROTATION, Regime.TRAINEE, date(2008, 12, 5)),
}
"""By code: the name, the model, the regime of its placements, and a birthday that fits everybody in it."""

WORK_BEGAN: Final = timedelta(weeks=8)
WORK_PHASE: Final = timedelta(days=91)
"""The rotation class changes between school and company every three months."""

SITES: Final = {
    "bluebird": ("青鳥精密", "岡山廠", COLLEGE),
    "whale": ("白鯨電子", "楠梓廠", COLLEGE),
    "sunflower": ("向日葵烘焙", "左營店", SENIOR),
    "crane": ("紙鶴飯店", "前鎮館", SENIOR),
}
"""By code: the company, its place, and the class that works there."""

DAY, EVENING, NIGHT = "08:00-17:00/60", "15:00-23:30/30", "20:00-05:00/60"
BAKERY, HOTEL = "09:00-17:30/60", "10:00-18:30/60"

LINE, TELEGRAM = Platform.LINE, Platform.TELEGRAM


@dataclass(frozen=True, kw_only=True)
class PhoneOwner:
    """One phone: a person on one platform. `invite` is the code of somebody who has not joined yet; empty for the others."""

    id: str
    name: str
    roles: tuple[Role, ...]
    locale: str
    platform: Platform
    user_id: str
    invite: str = ""


@dataclass(frozen=True, kw_only=True)
class MadeUpSchool:
    """What was written: the id of the school, and the phones of its people: students, teachers, coordinators."""

    id: int
    phones: Sequence[PhoneOwner]


@dataclass(frozen=True, kw_only=True)
class _Somebody:
    key: str
    name: str
    locale: str
    platforms: tuple[Platform, ...]
    roles: tuple[Role, ...]
    joined: bool = True


@dataclass(frozen=True, kw_only=True)
class _Student(_Somebody):
    site: str
    teacher: str
    usual: str
    roles: tuple[Role, ...] = (Role.STUDENT,)


def _student(
    key: str, name: str, locale: str, platform: Platform, post: tuple[str, str, str], *, joined: bool = True
) -> _Student:
    site, teacher, usual = post
    return _Student(
        key=key,
        name=name,
        locale=locale,
        platforms=(platform,),
        joined=joined,
        site=site,
        teacher=teacher,
        usual=usual,
    )


_LATHE, _BOARD, _BOARD_AT_NIGHT = ("bluebird", "chen", DAY), ("whale", "lin", EVENING), ("whale", "lin", NIGHT)
_OVEN, _KITCHEN = ("sunflower", "lin", BAKERY), ("crane", "wu", HOTEL)

_STUDENTS: Final = (
    _student("mei", "陳小美", "zh-TW", LINE, _LATHE),
    _student("an", "Nguyễn Văn An", "vi", LINE, _LATHE),
    _student("lan", "Trần Thị Lan", "vi", TELEGRAM, _LATHE),
    _student("binh", "Lê Quốc Bình", "vi", LINE, _LATHE, joined=False),
    _student("budi", "Budi Pratama", "id", LINE, _BOARD),
    _student("joy", "Joy Lim", "en", LINE, _BOARD),
    _student("kai", "黃凱", "zh-TW", LINE, _BOARD_AT_NIGHT),
    _student("yun", "林小芸", "zh-TW", LINE, _OVEN),
    _student("sari", "Sari Wulandari", "id", TELEGRAM, _OVEN),
    _student("dewi", "Dewi Lestari", "id", TELEGRAM, _OVEN, joined=False),
    _student("hao", "張小豪", "zh-TW", LINE, _KITCHEN),
    _student("nina", "Nina Tan", "en", LINE, _KITCHEN),
)
_STAFF: Final = (
    _Somebody(key="chen", name="陳老師", locale="zh-TW", platforms=(LINE,), roles=(Role.TEACHER,)),
    _Somebody(key="lin", name="林老師", locale="zh-TW", platforms=(LINE, TELEGRAM), roles=(Role.TEACHER,)),
    _Somebody(key="wu", name="Wu Teacher", locale="en", platforms=(TELEGRAM,), roles=(Role.TEACHER,)),
    _Somebody(key="wang", name="王主任", locale="zh-TW", platforms=(LINE, TELEGRAM), roles=(Role.COORDINATOR,)),
    _Somebody(key="hsu", name="許組長", locale="zh-TW", platforms=(LINE,), roles=(Role.COORDINATOR,)),
)


async def enrol(session: AsyncSession, now: datetime) -> MadeUpSchool:
    """Write the school as it is at `now` (aware): everybody but two has joined, and eight weeks at work lie behind.

    The same at every moment of a local day, but for the invite codes and for what is over by then.
    """
    school = tables.School(code="demo", name=NAME, settings={})
    session.add(school)
    await session.flush()
    today = now.astimezone(ZoneInfo(school.timezone)).date()
    classes = await _classes(session, school, today)
    sites = await _sites(session, school)
    rows: dict[str, tables.Person] = {}
    phones: list[PhoneOwner] = []
    for number, somebody in enumerate((*_STUDENTS, *_STAFF), start=1):
        row = rows[somebody.key] = await _person(session, school, somebody, f"D{number:03}", classes)
        if somebody.joined:
            await _join(session, school, row, somebody, now - WORK_BEGAN)
        invite = "" if somebody.joined else await invites.create(session, row, now=now, lives=CODE_LIVES)
        phones += [_phone(somebody, platform, invite) for platform in somebody.platforms]
    joined = {row.id for key, row in rows.items() if key not in {s.key for s in _STUDENTS if not s.joined}}
    placements = await _placements(session, rows, classes, sites)
    await history.write(session, school, [p for p in placements if p.student_id in joined], now)
    return MadeUpSchool(id=school.id, phones=tuple(phones))


async def _classes(session: AsyncSession, school: tables.School, today: date) -> dict[str, tables.ProgrammeClass]:
    rows = {}
    for code, (name, model, _, _) in CLASSES.items():
        rows[code] = tables.ProgrammeClass(
            school_id=school.id,
            code=code,
            name=name,
            model=model,
            starts_on=today - WORK_BEGAN - WORK_PHASE,
            ends_on=today + 3 * WORK_PHASE,
        )
        session.add(rows[code])
    await session.flush()
    began = today - WORK_BEGAN
    for first in (began - WORK_PHASE, began + WORK_PHASE):
        session.add(
            tables.CalendarException(
                school_id=school.id,
                class_id=rows[SENIOR].id,
                first_day=first,
                last_day=first + WORK_PHASE - timedelta(days=1),
                kind=ExceptionKind.SCHOOL_PHASE,
                name="在校學期",
            )
        )
    await session.flush()
    return rows


async def _sites(session: AsyncSession, school: tables.School) -> dict[str, tables.Site]:
    rows = {}
    for code, (company_name, site_name, _) in SITES.items():
        company = tables.Company(school_id=school.id, code=code, name=company_name)
        session.add(company)
        await session.flush()
        rows[code] = tables.Site(school_id=school.id, company_id=company.id, code=f"{code}-1", name=site_name)
        session.add(rows[code])
    await session.flush()
    return rows


async def _person(
    session: AsyncSession,
    school: tables.School,
    somebody: _Somebody,
    code: str,
    classes: dict[str, tables.ProgrammeClass],
) -> tables.Person:
    own_class = SITES[somebody.site][2] if isinstance(somebody, _Student) else None
    row = tables.Person(
        school_id=school.id,
        code=code,
        name=somebody.name,
        locale=somebody.locale,
        birthdate=CLASSES[own_class][3] if own_class else None,
        class_id=classes[own_class].id if own_class else None,
    )
    session.add(row)
    await session.flush()
    session.add_all(tables.PersonRole(person_id=row.id, role=role, school_id=school.id) for role in somebody.roles)
    await session.flush()
    return row


async def _join(
    session: AsyncSession, school: tables.School, row: tables.Person, somebody: _Somebody, at: datetime
) -> None:
    """What is left of having sent a code and agreed to the notice."""
    notice = "".join(texts.text(key, row.locale, school=school.name) for key in ("privacy-notice", "privacy-full"))
    consents.add(
        session,
        row,
        version=VERSION,
        digest=hashlib.sha256(notice.encode()).hexdigest(),
        locale=row.locale,
        platform=somebody.platforms[0],
        now=at,
    )
    for number, platform in enumerate(somebody.platforms):
        account = await people.account(session, platform, user_id(somebody.key, platform))
        people.link(account, row, at + timedelta(minutes=number))
        account.menu = MENU_LATER
    await session.flush()


async def _placements(
    session: AsyncSession,
    rows: dict[str, tables.Person],
    classes: dict[str, tables.ProgrammeClass],
    sites: dict[str, tables.Site],
) -> list[tables.Placement]:
    made = []
    for student in _STUDENTS:
        own_class = SITES[student.site][2]
        made.append(
            tables.Placement(
                school_id=rows[student.key].school_id,
                student_id=rows[student.key].id,
                teacher_id=rows[student.teacher].id,
                class_id=classes[own_class].id,
                site_id=sites[student.site].id,
                regime=CLASSES[own_class][2],
                first_day=classes[own_class].starts_on + WORK_PHASE,
                last_day=classes[own_class].ends_on,
                usual_shift=student.usual,
            )
        )
    session.add_all(made)
    await session.flush()
    return made


def _phone(somebody: _Somebody, platform: Platform, invite: str) -> PhoneOwner:
    return PhoneOwner(
        id=f"{somebody.key}-{platform}",
        name=somebody.name,
        roles=somebody.roles,
        locale=somebody.locale,
        platform=platform,
        user_id=user_id(somebody.key, platform),
        invite=invite,
    )


async def has_joined(session: AsyncSession, owner: PhoneOwner) -> bool:
    """Whether this phone's account belongs to somebody by now."""
    account = await session.scalar(
        select(tables.Account).where(
            tables.Account.platform == owner.platform, tables.Account.platform_user_id == owner.user_id
        )
    )
    return account is not None and account.person_id is not None


async def let_menus_come(session: AsyncSession) -> None:
    """The chats are open: the accounts of the school get their menus from now on."""
    await session.execute(update(tables.Account).where(tables.Account.menu == MENU_LATER).values(menu=None))


def user_id(key: str, platform: Platform) -> str:
    """A user id as the platform shapes it: `U` and 32 hexadecimal digits on LINE, a number on Telegram."""
    digest = hashlib.sha256(f"{key} {platform}".encode()).hexdigest()
    return f"U{digest[:32]}" if platform == Platform.LINE else str(10**9 + int(digest[:7], 16))
