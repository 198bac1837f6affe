"""A pasted chat brings its own day (D11): the header of a LINE export or of a Telegram forward is cut off and becomes "now"."""

import re
from datetime import datetime
from typing import Final, NamedTuple

_DATE: Final = r"(?P<a>\d{1,4})[./-](?P<b>\d{1,2})[./-](?P<c>\d{1,4})"
_WEEKDAY: Final = r"[ ]?(?:[（(].{1,8}[)）]|[,，]?[ ]?[^\W\d]{2,9}(?:[ ]{1,2}[^\W\d]{1,9})?)?"
_TIME: Final = r"(?P<half>上午|下午|AM|PM)?[ ]?(?P<h>\d{1,2}):(?P<m>\d{2})(?::\d{2})?[ ]?(?P<half2>AM|PM|am|pm|SA|CH)?"
LINE_DAY: Final = re.compile(rf"\s*{_DATE}{_WEEKDAY}[ ]*\n")
LINE_SAID: Final = re.compile(rf"{_TIME}[ \t]+(?P<name>[^\n\t]{{1,30}}?)(?:\t|[ ]{{1,3}}|:[ ])(?P<said>[^\n]+)")
BRACKET: Final = re.compile(
    rf"[ ]*(?P<before>[^\n\[\]]{{0,40}}?)[ ,]*\[{_DATE},?[ ]+{_TIME}\][ :：]*(?P<name>[^\n:：\[\]]{{0,30}}[:：][ ]?)?\n?"
)
MOST_HEADERS: Final = 20
FORWARD: Final = re.compile(
    r"(?:forwarded (?:message )?from|轉傳自|轉寄自|chuyển tiếp từ|diteruskan dari|forwarded message)[^\n]{0,60}\n",
    re.IGNORECASE,
)


MOST_LINES_BEFORE: Final = 3


class Pasted(NamedTuple):
    """What was said before the header and after it, and the time at which that was "now"; `before` is empty where there is no header."""

    before: str
    text: str
    now: datetime


def cut(text: str, now: datetime) -> Pasted:
    """The message without its header; a sentence of one's own may stand on the lines before it."""
    place = 0
    for _ in range(MOST_LINES_BEFORE):
        said, moment = _cut(text[place:], now)
        if said != text[place:]:
            return Pasted(text[:place], said, moment)
        place = text.find("\n", place) + 1
        if not place:
            break
    return Pasted("", text, now)


def _cut(text: str, now: datetime) -> tuple[str, datetime]:
    """What was said after a header that begins the text; unchanged where none does."""
    if "\n" not in text and "[" not in text:
        return text, now
    forward = FORWARD.match(text.lstrip())
    if forward:
        text = text.lstrip()[forward.end() :]
    found = BRACKET.match(text)
    if found and (moment := _moment(found)) is not None:
        heads = [head for head, _ in zip(BRACKET.finditer(text), range(MOST_HEADERS), strict=False)]
        names = {(head["name"] or head["before"]).strip(" :：") for head in heads}
        days = {(at.date() if at else None) for at in map(_moment, heads)}
        # Two people or two days cannot both be the sender's "today": what stands there is left as it is, and asked.
        if len(names) > 1 or len(days) > 1:
            return text, now
        return BRACKET.sub("\n", text, count=MOST_HEADERS), min(moment, now)
    day = LINE_DAY.match(text)
    if day is None and text.startswith(("[LINE]", "LINE", "[Line]")):
        for line in re.finditer(r"\n", text[:400]):
            if (day := LINE_DAY.match(text, line.end())) is not None:
                break
    if day is None:
        return text, now
    lines = text[day.end() :].split("\n")
    said = [LINE_SAID.match(line.strip()) for line in lines[:40]]
    if not lines or said[0] is None:
        return text, now
    moment = _moment(day, said[0])
    if moment is None:
        return text, now
    names = {line["name"].strip() for line in said if line}
    if len(names) > 1:
        return text, now
    return "\n".join(line["said"] if line else raw for line, raw in zip(said, lines, strict=False)), min(moment, now)


def _moment(day: re.Match[str], at: re.Match[str] | None = None) -> datetime | None:
    at = at or day
    one, two, three = int(day["a"]), int(day["b"]), int(day["c"])
    year, month, date_ = (one, two, three) if one > 31 else (three + (2000 if three < 100 else 0), two, one)
    if year < 1911:
        year += 1911
    hour = int(at["h"])
    half = at["half"] or at["half2"] or ""
    if half in {"下午", "PM", "pm", "CH"} and hour < 12:
        hour += 12
    try:
        return datetime(year, month, date_, hour % 24, int(at["m"]))  # noqa: DTZ001  # local, as all times here
    except ValueError:
        return None
