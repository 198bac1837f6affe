"""What may stand in a cell of the roster's workbook: a reader takes a cell and gives a value, or a ValueError that says what to write."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from handlers.rules import shifts
from handlers.rules.programme_calendar import ExceptionKind, WrongPattern, read_pattern
from storage.enums import ProgrammeModel, Regime, Role

Reader = Callable[[object], object]

REPUBLIC_BEGINS: Final = 1911
"""民國 1 is 1912."""

FIRST_YEAR: Final = 2000
FIRST_BIRTH: Final = 1930
LAST_YEAR: Final = 2100

MODELS: Final[Mapping[StrEnum, tuple[str, ...]]] = {
    ProgrammeModel.M421: ("4-2-1", "四二一"),
    ProgrammeModel.M331: ("3-3-1", "三三一"),
    ProgrammeModel.DAY_EVENING: ("日間上班夜間上課", "日夜"),
    ProgrammeModel.M66: ("半年輪調", "6-6"),
    ProgrammeModel.ROTATION: ("輪調式",),
    ProgrammeModel.STAGED: ("階梯式",),
    ProgrammeModel.INTERNSHIP: ("實習式",),
}
REGIMES: Final[Mapping[StrEnum, tuple[str, ...]]] = {Regime.TRAINEE: ("建教生",), Regime.EMPLOYEE: ("勞工",)}
ROLES: Final[Mapping[StrEnum, tuple[str, ...]]] = {
    Role.STUDENT: ("學生",),
    Role.TEACHER: ("老師", "教師", "訪視老師"),
    Role.COORDINATOR: ("承辦人", "承辦", "承辦老師"),
}
LANGUAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "zh-TW": ("中文", "繁體中文", "zh", "zh-hant"),
    "en": ("英文", "english"),
    "vi": ("越南文", "越文", "tiếng việt"),
    "id": ("印尼文", "bahasa indonesia", "in"),
}
WEEKDAYS: Final[Mapping[str, tuple[str, ...]]] = {
    name: (f"週{chinese}", f"星期{chinese}", f"周{chinese}", f"禮拜{chinese}")
    for name, chinese in zip(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "一二三四五六日", strict=True)
}
FLEX: Final[Mapping[str, tuple[str, ...]]] = {
    "none": ("無", "沒有"),
    "two_week": ("二週", "兩週", "2週"),
    "four_week": ("四週", "4週"),
    "eight_week": ("八週", "8週"),
}
EXCEPTIONS: Final[Mapping[StrEnum, tuple[str, ...]]] = {
    ExceptionKind.SCHOOL_PHASE: ("學校階段", "在校"),
    ExceptionKind.WORK_PHASE: ("實習階段", "在廠"),
    ExceptionKind.VACATION: ("假期", "寒假", "暑假"),
    ExceptionKind.HOLIDAY: ("停課放假", "颱風假"),
    ExceptionKind.EVENT: ("活動/考試", "活動", "考試"),
    ExceptionKind.CLASS: ("上課", "補課"),
    ExceptionKind.WORK: ("上班", "補班"),
    ExceptionKind.REST: ("休息",),
}
YES: Final = frozenset({"yes", "y", "true", "1", "是", "有", "✓", "v", "o"})
NO: Final = frozenset({"no", "n", "false", "0", "否", "無", "沒有", "x", "✗"})


def plain(cell: object) -> str:
    """A cell as text: composed (NFC), without spaces around it or doubled inside; whole numbers without `.0`."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(unicodedata.normalize("NFC", str(cell)).split())


def text(cell: object) -> str:
    """A name or an address, at most 200 characters."""
    words = plain(cell)
    if len(words) > 200:
        raise ValueError(f"it has {len(words)} characters. Write at most 200")
    return words


def code(cell: object) -> str:
    """A code: at most 40 characters; full-width letters and digits become plain ones."""
    word = unicodedata.normalize("NFKC", plain(cell))
    if len(word) > 40 or " " in word:
        raise ValueError("this is no code. Write at most 40 characters without a space, such as S001")
    return word


def birthdate(cell: object) -> date:
    """A date of birth, written like any other day."""
    return day(cell, first_year=FIRST_BIRTH)


def day(cell: object, *, first_year: int = FIRST_YEAR) -> date:
    """A date: a cell that is one, 2026-09-01, 2026/9/1, 2026年9月1日, or 民國 115/9/1 (three digits or less are years of the Republic)."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        found = cell
    else:
        words = unicodedata.normalize("NFKC", plain(cell)).replace(" ", "")
        parts = re.fullmatch(
            r"(民國|中華民國)?(\d{2,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]?00:00(?::00)?)?", words
        )
        if parts is None:
            raise ValueError(f"{words[:40]!r} is no date. Write it like 2026-09-01, 2026/9/1 or 民國 115/9/1")
        year = int(parts[2])
        if parts[1] or year < 1000:
            year += REPUBLIC_BEGINS
        try:
            found = date(year, int(parts[3]), int(parts[4]))
        except ValueError:
            raise ValueError(f"there is no day {words[:40]}. Write one that is in the calendar") from None
    if not first_year <= found.year <= LAST_YEAR:
        raise ValueError(f"the year {found.year} cannot be meant. Write it like 2026-09-01 or 民國 115/9/1")
    return found


def one_of(words: Mapping[StrEnum, tuple[str, ...]] | Mapping[str, tuple[str, ...]]) -> Reader:
    """A reader of one of some stored words, each also by its Chinese names; `trainee 建教生` as the drop-downs write it is read too."""
    known = {alias.casefold(): str(word) for word, aliases in words.items() for alias in (str(word), *aliases)}

    def read(cell: object) -> str:
        said = unicodedata.normalize("NFKC", plain(cell)).casefold()
        found = known.get(said) or known.get(said.partition(" ")[0])
        if found is None:
            choices = ", ".join(shown(words))
            raise ValueError(f"{plain(cell)[:40]!r} is not known here. Write one of: {choices}")
        return found

    return read


def shown(words: Mapping[StrEnum, tuple[str, ...]] | Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The words as the drop-downs offer them: `trainee 建教生`."""
    return tuple(f"{word} {aliases[0]}" for word, aliases in words.items())


_one_role = one_of(ROLES)


def roles(cell: object) -> frozenset[Role]:
    """One or more roles, with commas between."""
    parts = [part for part in re.split(r"[,，、;；/+&]| 和 ", plain(cell)) if part.strip()]
    return frozenset(Role(str(_one_role(part))) for part in parts)


def yes_or_no(cell: object) -> bool:
    """Yes or no."""
    said = plain(cell).casefold()
    word = said.partition(" ")[0]
    if {said, word} & YES:
        return True
    if {said, word} & NO:
        return False
    raise ValueError(f"{plain(cell)[:40]!r} is neither yes nor no. Write yes 是 or no 否")


_one_weekday = one_of(WEEKDAYS)


def weekdays(cell: object) -> tuple[str, ...]:
    """Days of the week, such as `Fri, Sat` or `週五、週六`, in their order."""
    said = {str(_one_weekday(part)) for part in re.split(r"[,，、;；/+&\s]+", plain(cell)) if part}
    return tuple(day for day in WEEKDAYS if day in said)


def class_times(cell: object) -> dict[str, list[str]]:
    """Hours of class by weekday, `Mon 18:30-21:30; Sat 08:10-12:00, 13:10-17:00`; nothing for `none 無`."""
    words = unicodedata.normalize("NFKC", plain(cell))
    if set(words.casefold().split()) <= {"none", *NO}:
        return {}
    wrong = ValueError(f"{words[:40]!r} cannot be read. Write day and hours, like Mon 18:30-21:30; Sat 08:10-12:00")
    found: dict[str, list[str]] = {}
    day = ""
    joined = re.sub(r"\s*[-~–至到]\s*", "-", words)
    for part in re.findall(r"[^\s\d,;、]+|[\d:\-]+", joined):
        span = re.fullmatch(r"(\d{1,2}):?(\d{2})-(\d{1,2}):?(\d{2})", part)
        if span is None:
            try:
                day = str(_one_weekday(part))
            except ValueError:
                raise wrong from None
        elif not day:
            raise wrong
        else:
            found.setdefault(day, []).append(f"{int(span[1]):02}:{span[2]}-{int(span[3]):02}:{span[4]}")
    try:
        read_pattern(ProgrammeModel.M421, {"class_times": found})
    except WrongPattern:
        raise wrong from None
    if day not in found:
        raise wrong
    return {name: sorted(found[name]) for name in WEEKDAYS if name in found}


def usual_shift(cell: object) -> str:
    """A usual shift, `08:00-17:00/60`: from, to, and the minutes of break."""
    words = unicodedata.normalize("NFKC", plain(cell)).replace(" ", "").replace("~", "-").replace("–", "-")
    wrong = ValueError(f"{words[:40]!r} is no shift. Write from, to and minutes of break, like 08:00-17:00/60")
    parts = re.fullmatch(r"(\d{1,2}):?(\d{2})-(\d{1,2}):?(\d{2})(?:/(\d{1,3}))?", words)
    if parts is None:
        raise wrong
    times = f"{int(parts[1]):02}:{parts[2]}-{int(parts[3]):02}:{parts[4]}"
    written = times + (f"/{int(parts[5])}" if parts[5] else "")
    usual = shifts.usual_of(written)
    if usual is None:
        raise wrong
    length = shifts.segment(date(2000, 1, 1), usual[0], usual[1])
    if length.end - length.start > shifts.LONGEST or timedelta(minutes=usual[1] or 0) >= length.end - length.start:
        raise ValueError(f"{words[:40]!r} is longer than 16 hours, or all break. Write it like 08:00-17:00/60")
    return written


def clock(cell: object) -> str:
    """A time of day, as ISO text."""
    if isinstance(cell, datetime):
        return cell.time().isoformat()
    if isinstance(cell, time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return (datetime(2000, 1, 1) + cell).time().isoformat()  # noqa: DTZ001  # a bare time of day
    try:
        return time.fromisoformat(plain(cell).zfill(5)).isoformat()
    except ValueError:
        raise ValueError(f"{plain(cell)[:40]!r} is no time of day. Write it like 08:00") from None


def whole(least: int, most: int) -> Reader:
    """A reader of a whole number within bounds."""

    def read(cell: object) -> int:
        said = plain(cell)
        if not said.isascii() or not said.isdecimal() or not least <= int(said) <= most:
            raise ValueError(f"{said[:40]!r} does not fit. Write a whole number from {least} to {most}")
        return int(said)

    return read


def zone(cell: object) -> str:
    """A time zone by its name."""
    name = plain(cell)
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"{name[:40]!r} is no time zone. Write Asia/Taipei") from None
    return name
