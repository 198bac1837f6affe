"""Plain reports of hours in four languages: a day, from when to when, the break. What is not wholly understood is asked, never guessed.

The message is taken apart into pieces that are listed here. A number that belongs to no piece means that something was said that we did not
understand, and then the whole message is a question.
"""

import re
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from handlers.understanding.reading import Ask, Hours, NotHours, Off, Worked
from handlers.understanding.spelling import normalise, unmarked
from storage.enums import DayOffKind

DAYS_AGO: Final = {
    0: ("今天", "今日", "today", "hom nay", "hari ini"),
    1: ("昨天", "昨日", "yesterday", "hom qua", "kemarin"),
    2: ("前天", "前日", "the day before yesterday", "hom kia", "kemarin lusa", "2 days ago"),
    3: ("大前天", "3 days ago"),
}
LAST_NIGHT: Final = ("昨晚", "昨夜", "last night", "toi qua", "dem qua", "tadi malam", "semalam")
MORNING: Final = ("早上", "上午", "清晨", "今早", "凌晨", "早", "am", "a.m.", "in the morning", "sang", "pagi")
AFTERNOON: Final = ("下午", "傍晚", "pm", "p.m.", "in the afternoon", "chieu", "sore")
EVENING: Final = ("晚上", "晚", "at night", "toi", "malam")
NO_BREAK: Final = (
    "沒休息",
    "沒有休息",
    "無休息",
    "沒休",
    "no break",
    "without break",
    "khong nghi",
    "tanpa istirahat",
    "tidak istirahat",
    "ga istirahat",
    "gak istirahat",
)
OFF: Final = (
    (DayOffKind.SICK, ("病假", "生病請假", "sick leave", "called in sick", "was sick", "nghi om", "nghi benh", "sakit", "izin sakit")),
    (DayOffKind.LEAVE, ("請假", "特休", "事假", "生理假", "took leave", "on leave", "day off", "xin nghi", "nghi phep", "cuti", "izin")),
    (DayOffKind.HOLIDAY, ("國定假日", "颱風假", "停工", "public holiday", "typhoon", "nghi le", "libur nasional", "hari libur")),
    (DayOffKind.REST, ("休假", "沒上班", "沒班", "排休", "沒有上班", "休息日", "didn't work", "did not work", "no shift", "off today", "was off", "khong di lam", "duoc nghi", "nghi lam", "libur", "tidak kerja", "gak kerja", "ga kerja")),
)  # fmt: skip
SOMEBODY_ELSE: Final = (
    "幫他",
    "幫她",
    "幫我同學",
    "同學的",
    "for my friend",
    "for him",
    "for her",
    "giup ban",
    "buat teman",
)
VAGUE: Final = ("左右", "大概", "差不多", "about", "around", "khoang", "hon", "sekitar", "-ish", "kira-kira", "多")

_CLOCK = r"(?:jam|luc|pukul)?\s*(?P<{0}am>{words})?\s*(?P<{0}h>\d{{1,2}})(?:\s*(?::|點|電|時|h|g|\.|jam)\s*(?P<{0}m>[0-5]\d|半|ruoi)?(?:分)?|\s*(?P<{0}half>半|ruoi))?\s*(?P<{0}pm>am|pm|a\.m\.|p\.m\.|sang|chieu|toi|pagi|sore|malam)?"
_WORDS = "|".join(sorted(map(re.escape, MORNING + AFTERNOON + EVENING), key=len, reverse=True))
_TO = r"\s*(?:-|到|至|做到|to|til|till|until|den|toi|sampai|smp|s/d|sd)\s*(?:隔天|隔日|今天|next day)?\s*"
RANGE: Final = re.compile(_CLOCK.format("a", words=_WORDS) + _TO + _CLOCK.format("b", words=_WORDS) + r"(?![\d:])")
PLAIN_FOUR: Final = re.compile(r"(?<!\d)([01]\d|2[0-4])([0-5]\d)\s*-\s*([01]\d|2[0-4])([0-5]\d)(?!\d)")
BREAK: Final = re.compile(
    r"(?:中午|午餐|中間|吃飯)?(?:休息?|午休|扣掉?|吃飯|break|lunch|less|rest|nghi(?: trua)?|istirahat|ist)\s*(?:of|了|for)?\s*"
    r"(?P<n>\d{1,3}(?:\.5)?|半|nua|setengah)\s*(?P<unit>個?小時|個?鐘頭|h(?:ours?|rs?)?(?![a-z])|tieng|gio|jam|分鐘?|min(?:ute)?s?|mnt|menit|phut|p(?![a-z])|m(?![a-z]))?(?P<half>半)?"
)
DATE: Final = re.compile(r"(?<!\d)(\d{1,2})\s*(?:/|月)\s*(\d{1,2})(?:日|號)?(?!\d|/)")
FILLERS: Final = re.compile(
    r"我|有|上班|下班|工作|做|從|的|了|班|i |worked|work|from|em|lam|minh|toi lam|ca|saya|aku|kerja|masuk|shift|jam|pukul|yesterday|謝謝|老師|[\s,，。.!！、;；()（）~😊👍🙏]"
)

ORDINARY: Final = timedelta(hours=16)


def read_hours(text: str, *, lang: str, local_now: datetime) -> Hours | Ask | NotHours:
    """The hours or the day off that a message reports; Ask where a clerk would ask back; NotHours where there are none."""
    plain = unmarked(normalise(text))
    rest, day, ask = _take_day(plain, lang, local_now)
    off = next((kind for kind, phrases in OFF if any(phrase in rest for phrase in phrases)), None)
    rest, pause = _take_break(rest)
    four = PLAIN_FOUR.search(rest)
    if four:
        rest = f"{rest[: four.start()]}{four[1]}:{four[2]}-{four[3]}:{four[4]}{rest[four.end() :]}"
    ranges = list(RANGE.finditer(rest))
    if not ranges:
        if off is not None and not re.search(r"\d", RANGE.sub("", rest)) and "?" not in rest:
            return ask or Hours(items=(Off(day=day or local_now.date(), kind=off),))
        return NotHours()
    if ask is not None:
        return ask
    if any(phrase in plain for phrase in SOMEBODY_ELSE):
        return Ask(reason="person")
    if "?" in plain or len(ranges) > 2 or off is not None:
        return Ask(reason="vague") if len(ranges) <= 2 and _looks_like_hours(rest) else NotHours()
    if any(phrase in rest for phrase in VAGUE):
        return Ask(reason="vague")
    left = FILLERS.sub(" ", RANGE.sub(" ", rest))
    if re.search(r"\d", left):
        return Ask(reason="conflict")
    if len(left.replace(" ", "")) > 12:
        # Much else was said: times in a story are not hours worked.
        return NotHours()
    return _worked(ranges, day, pause, local_now)


def day_named(text: str, *, lang: str, local_now: datetime) -> tuple[str, date | None, Ask | None]:
    """The rest of a text without the day that it names, the day, and the question if it cannot be told."""
    return _take_day(unmarked(normalise(text)), lang, local_now)


SINGLE: Final = re.compile(r"(?:jam|luc|pukul|at)?\s*" + _CLOCK.format("a", words=_WORDS))


def clock_named(text: str) -> time | None:
    """A single time of day; a bare hour is taken as it is written on a 24-hour clock."""
    found = SINGLE.fullmatch(unmarked(normalise(text)))
    if found is None:
        return None
    try:
        hour, minute, word, _ = _clock(found, "a")
    except ValueError:
        return None
    return time(_told(hour, word) % 24, minute)


def _worked(ranges: list[re.Match[str]], day: date | None, pause: int | str | None, local_now: datetime) -> Hours | Ask:
    if pause == "ask":
        return Ask(reason="break")
    items: list[Worked] = []
    for found in ranges:
        hours = _hours_of(found)
        if isinstance(hours, Ask):
            return hours
        start_clock, end_clock = hours
        base = day or _day_unnamed(start_clock, local_now)
        if base is None:
            today = local_now.date()
            both = tuple(
                (_shift(d, start_clock, end_clock, _minutes(pause)),) for d in (today - timedelta(days=1), today)
            )
            return Ask(reason="date", readings=both[:1])
        item = _shift(base, start_clock, end_clock, _minutes(pause) if len(ranges) == 1 else None)
        if item.start > local_now:
            return Ask(reason="future")
        length = item.end - item.start
        if length > ORDINARY:
            return Ask(reason="overlong")
        if item.break_minutes is not None and timedelta(minutes=item.break_minutes) >= length:
            return Ask(reason="break")
        items.append(item)
    if any(later.start < earlier.end for earlier, later in pairwise(items)):
        return Ask(reason="conflict")
    if len(items) > 1 and pause is not None:
        return Ask(reason="break")
    return Hours(items=tuple(items))


def _minutes(pause: int | str | None) -> int | None:
    return pause if isinstance(pause, int) else None


def _shift(day: date, start: time, end: time, pause: int | None) -> Worked:
    begins = datetime.combine(day, start)
    ends = datetime.combine(day, end)
    return Worked(start=begins, end=ends if ends > begins else ends + timedelta(days=1), break_minutes=pause)


def _day_unnamed(start: time, now: datetime) -> date | None:
    """D1: today's shift if it has begun; in the small hours the day just past; otherwise it must be asked."""
    if datetime.combine(now.date(), start) <= now:
        return now.date()
    return now.date() - timedelta(days=1) if now.hour < 5 else None


def _hours_of(found: re.Match[str]) -> tuple[time, time] | Ask:
    try:
        start, end = _clock(found, "a"), _clock(found, "b")
    except ValueError:
        return Ask(reason="impossible")
    (start_hour, start_minute, start_word, start_24), (end_hour, end_minute, end_word, end_24) = start, end
    if not (start_word or end_word or start_24 or end_24):
        bare = _bare_pair(start_hour, end_hour, start_minute, end_minute)
        if bare is None:
            return Ask(reason="ampm")
        start_hour, end_hour = bare
    else:
        start_hour = _told(start_hour, start_word)
        end_hour = _told(end_hour, end_word)
        if bool(start_word) != bool(end_word) and not (start_24 or end_24):
            guess = _other_end(start_hour, start_minute, end_hour, end_minute, start_told=bool(start_word))
            if guess is None:
                return Ask(reason="ampm")
            start_hour, end_hour = guess
    start_clock, end_clock = time(start_hour % 24, start_minute), time(end_hour % 24, end_minute)
    return Ask(reason="impossible") if start_clock == end_clock else (start_clock, end_clock)


def _clock(found: re.Match[str], end: str) -> tuple[int, int, str, bool]:
    hour_text = found[f"{end}h"]
    hour = int(hour_text)
    minute_text = found[f"{end}m"] or ("半" if found[f"{end}half"] else "")
    minute = 30 if minute_text in ("半", "ruoi") else int(minute_text or 0)
    if hour > 24 or (hour == 24 and minute):
        raise ValueError(hour)
    word = found[f"{end}am"] or found[f"{end}pm"] or ""
    return hour, minute, word, hour >= 13 or hour == 0 or (len(hour_text) == 2 and hour_text[0] == "0")


def _told(hour: int, word: str) -> int:
    """C2: what a word of the day makes of an hour."""
    if hour > 12 or not word:
        return hour
    if word in AFTERNOON:
        return hour % 12 + 12
    if word in EVENING:
        return hour if hour < 5 else 0 if hour == 12 else hour + 12
    return hour % 12


def _bare_pair(start: int, end: int, start_minute: int, end_minute: int) -> tuple[int, int] | None:
    """C3: two bare hours of an ordinary shift; None where a clerk would ask."""
    if 6 <= start <= 10 and (end, end_minute) < (start, start_minute):
        return start, end + 12
    if 8 <= start <= 10 and start < end <= 12:
        return start, end
    if 1 <= start <= 4 and start < end <= 11:
        return start + 12, end + 12
    return None


def _other_end(start: int, start_minute: int, end: int, end_minute: int, *, start_told: bool) -> tuple[int, int] | None:
    """C4: the bare end is the first such time after the start, the bare start the last one before the end; under 2 hours: ask."""
    told, bare = (start, end) if start_told else (end, start)
    told_at = told * 60 + (start_minute if start_told else end_minute)
    bare_minute = end_minute if start_told else start_minute
    lengths = {}
    for hour in (bare % 12, bare % 12 + 12):
        at = hour * 60 + bare_minute
        lengths[hour] = (at - told_at if start_told else told_at - at) % 1440
    hour = min(lengths, key=lambda h: lengths[h] or 1440)
    if lengths[hour] < 120:
        return None
    return (start, hour) if start_told else (hour, end)


def _take_day(plain: str, lang: str, now: datetime) -> tuple[str, date | None, Ask | None]:
    """The day that is named, and what is left without it."""
    for phrase in LAST_NIGHT:
        if phrase in plain:
            return plain.replace(phrase, " 晚 ", 1), now.date() - timedelta(days=1), None
    for ago in sorted(DAYS_AGO, key=lambda n: -max(map(len, DAYS_AGO[n]))):
        for phrase in sorted(DAYS_AGO[ago], key=len, reverse=True):
            if phrase in plain:
                return plain.replace(phrase, " ", 1), now.date() - timedelta(days=ago), None
    dates = list(DATE.finditer(plain))
    if len(dates) == 1:
        day, ask = _date_of(dates[0], lang, now)
        return plain[: dates[0].start()] + " " + plain[dates[0].end() :], day, ask
    if len(dates) > 1:
        return plain, None, Ask(reason="date")
    return plain, None, None


def _date_of(found: re.Match[str], lang: str, now: datetime) -> tuple[date | None, Ask | None]:
    """D7: month/day in Chinese, day/month in Vietnamese and Indonesian; in English one that could be both is asked."""
    one, two = int(found[1]), int(found[2])
    if lang == "en" and one <= 12 and two <= 12 and one != two:
        return None, Ask(reason="date")
    month, day = (two, one) if lang in ("vi", "id") or (lang == "en" and one > 12) else (one, two)
    try:
        value = date(now.year, month, day)
    except ValueError:
        return None, Ask(reason="impossible")
    if value > now.date():
        if (value - now.date()).days <= 183:
            return None, Ask(reason="future")
        value = value.replace(year=now.year - 1)
    return value, None


def _take_break(rest: str) -> tuple[str, int | str | None]:
    """Minutes of break that were stated, 0 for none, None where nothing was said, "ask" where the unit is not clear."""
    for phrase in NO_BREAK:
        if phrase in rest:
            return rest.replace(phrase, " ", 1), 0
    found = list(BREAK.finditer(rest))
    if not found:
        return rest, None
    total = 0
    for piece in found:
        number = 0.5 if piece["n"] in ("半", "nua", "setengah") else float(piece["n"])
        unit = piece["unit"] or ""
        in_hours = unit.startswith(("個小時", "小時", "個鐘", "鐘頭", "h", "tieng", "gio", "jam"))
        if not unit and number > 4 and number < 10:
            return rest, "ask"
        in_hours = in_hours or (not unit and number <= 4)
        total += round(number * 60 if in_hours else number) + (30 if piece["half"] else 0)
    return BREAK.sub(" ", rest), total


def _looks_like_hours(rest: str) -> bool:
    return len(FILLERS.sub("", RANGE.sub("", rest))) <= 12
