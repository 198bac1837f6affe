"""`xieshou law`: facts in, findings out. JSON Lines on standard input, one JSON line per input line on the sink.

A line is `{"id", "kind", "regime", "birthdate", "terms", ...}` with `shifts`, `visits`, `event` or `pay` by its kind. The answer is
`{"id", "findings"}`, or `{"id", "error"}` where something is wrong with the line; the others are answered all the same.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from io import TextIOWrapper
from itertools import pairwise
from typing import Annotated, Any, Literal, TextIO

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from handlers import holidays_tw, law_texts, texts
from handlers.rules.labour_law import deadlines, judge, pay, visit_gaps
from handlers.rules.labour_law.facts import Finding, WorkedShift
from handlers.rules.labour_law.rulebook import Sure
from handlers.rules.labour_law.terms import WrongTerms, read_terms
from storage.enums import Regime

_KINDS = ("shift", "visit", "deadline", "pay")
_BREAK = re.compile(r"((?:[01]\d|2[0-3]):[0-5]\d)\s*[-–~]\s*((?:[01]\d|2[0-3]):[0-5]\d|24:00)")
_YEARS = range(1990, 2091)
LONGEST = timedelta(hours=48)
"""One entry cannot be longer; a longer one is a slip of the date."""


def run(source: TextIO, sink: TextIO, *, locale: str) -> int:
    """Answer every line of `source`. `locale` is the language of the explanations. Returns 1 when a line could not be read, else 0."""
    locale = texts.negotiate(locale)
    for stream in (source, sink):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    status = 0
    for number, line in enumerate(source, start=1):
        if line.strip():
            answer = _answer(line, number, locale)
            status = 1 if "error" in answer else status
            written = json.dumps(answer, ensure_ascii=False)
            # A lone surrogate in an id is no text; its escape is the same JSON.
            sink.write(written.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
            sink.flush()
    return status


def _answer(line: str, number: int, locale: str) -> dict[str, Any]:
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": f"line {number}: this is not JSON"}
    if not isinstance(raw, dict):
        return {"id": None, "error": f"line {number}: an object {{...}} is expected"}
    name = raw.get("id")
    try:
        found = _findings(raw)
    except ValidationError as error:
        return {"id": name, "error": _what_is_wrong(error)}
    except (WrongTerms, WrongLine) as error:
        return {"id": name, "error": str(error)}
    return {"id": name, "findings": [_written(one, locale) for one in found]}


class WrongLine(ValueError):
    """What is wrong with a line, and where."""


def _what_is_wrong(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=True)[0]
    if first["type"].startswith("union_tag"):
        return f"kind: one of {', '.join(_KINDS)} is expected"
    # The tag of the kind of line is pydantic's own step on the way, not a word of the input.
    path = [str(part) for part in first["loc"]]
    if path and path[0] in _KINDS:
        path = path[1:]
    given = (
        ""
        if first["type"] == "missing"
        else f" (given: {json.dumps(first['input'], ensure_ascii=False, default=str)[:80]})"
    )
    return f"{'.'.join(path)}: {first['msg'].removeprefix('Value error, ')}{given}"


def _local(value: object) -> object:
    """A local moment to the minute. A zone or seconds would say something else than the clock on the wall."""
    if not isinstance(value, str) or "T" not in value:
        raise ValueError("a local time such as 2026-10-05T08:00 is expected")
    moment = datetime.fromisoformat(value)
    _within(moment.year)
    if moment.tzinfo is not None or moment.second or moment.microsecond:
        raise ValueError("a local time to the minute is expected, without a zone")
    return moment


def _local_or_day(value: object) -> object:
    if isinstance(value, str) and "T" not in value:
        day = _day(value)
        assert isinstance(day, date)
        return deadlines.midnight(day)
    return _local(value)


def _day(value: object) -> object:
    if not isinstance(value, str) or len(value) != len("2026-10-05"):
        raise ValueError("a date such as 2026-10-05 is expected")
    day = date.fromisoformat(value)
    _within(day.year)
    return day


def _within(year: int) -> None:
    if year not in _YEARS:
        raise ValueError(f"a year from {_YEARS[0]} to {_YEARS[-1]} is expected")


Moment = Annotated[datetime, BeforeValidator(_local)]
MomentOrDay = Annotated[datetime, BeforeValidator(_local_or_day)]
Day = Annotated[date, BeforeValidator(_day)]
Minutes = Annotated[int, Field(strict=True, ge=0, le=48 * 60)]


class _Part(BaseModel):
    """More may be said than is read."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class ShiftIn(_Part):
    """One entry of work."""

    start: Moment
    end: Moment
    break_minutes: Minutes | None = None
    breaks: tuple[str, ...] | None = None
    shift_code: str | None = None
    type: Literal["work", "travel_between_sites"] = "work"
    site: str | int | None = None


class VisitIn(_Part):
    """One visit to an institution."""

    date: Day
    institution: str
    unannounced: bool | None = None
    by: str | None = None


class EventIn(_Part):
    """What happened, and when."""

    what: deadlines.Event
    at: MomentOrDay
    incident: str | None = None
    mediation_record_received: Day | None = None


class PayIn(_Part):
    """An hourly wage and the minutes of overtime."""

    hourly_wage_twd: Annotated[float, Field(strict=True, gt=0, lt=1_000_000)]
    overtime_minutes: Annotated[int, Field(strict=True, ge=0, le=24 * 60)] = 0
    day_type: pay.PayDay = pay.PayDay.NORMAL
    date: Day | None = None


class _Line(_Part):
    """What every kind of line says."""

    regime: Regime
    birthdate: Day | None = None
    terms: dict[str, Any] | None = None


class ShiftLine(_Line):
    """Worked shifts against the rules of hours."""

    kind: Literal["shift"]
    shifts: Annotated[tuple[ShiftIn, ...], Field(min_length=1)]
    classes: tuple[Day, ...] = ()


class VisitLine(_Line):
    """Visits against the two weeks."""

    kind: Literal["visit"]
    visits: tuple[VisitIn, ...]
    trainees_present: dict[str, tuple[Day, Day | None]]


class DeadlineLine(_Line):
    """An event and what follows."""

    kind: Literal["deadline"]
    event: EventIn


class PayLine(_Line):
    """Overtime pay and the minimum wage."""

    kind: Literal["pay"]
    pay: PayIn
    date: Day | None = None


_LINE: TypeAdapter[ShiftLine | VisitLine | DeadlineLine | PayLine] = TypeAdapter(
    Annotated[ShiftLine | VisitLine | DeadlineLine | PayLine, Field(discriminator="kind")]
)


def _findings(raw: Mapping[str, Any]) -> Sequence[Finding]:
    line = _LINE.validate_python(raw)
    if isinstance(line, ShiftLine):
        return _shift_findings(line)
    if isinstance(line, VisitLine):
        return _visit_findings(line)
    if isinstance(line, DeadlineLine):
        event = line.event
        happened = deadlines.Happened(
            what=event.what, at=event.at, incident=event.incident, mediated_on=event.mediation_record_received
        )
        return deadlines.findings(happened, line.regime)
    paid = pay.Pay(
        hourly=Fraction(str(line.pay.hourly_wage_twd)),
        minutes=line.pay.overtime_minutes,
        kind=line.pay.day_type,
        day=line.pay.date or line.date,
    )
    return pay.findings(paid, line.regime)


def _shift_findings(line: ShiftLine) -> Sequence[Finding]:
    shifts = tuple(_worked(one, f"shifts.{index}") for index, one in enumerate(line.shifts))
    first, last = min(one.start for one in shifts).date(), max(one.end for one in shifts).date()
    if line.birthdate is not None and line.birthdate > first:
        raise WrongLine(f"birthdate: {line.birthdate} is after the first shift")
    return judge.findings(
        shifts,
        regime=line.regime,
        birthdate=line.birthdate,
        terms=read_terms(line.terms or {}),
        holidays=holidays_tw.labour_holidays_between(first, last),
        classes=frozenset(line.classes),
    )


def _worked(one: ShiftIn, where: str) -> WorkedShift:
    if one.end <= one.start:
        raise WrongLine(f"{where}.end: {one.end:%Y-%m-%dT%H:%M} is not after the start")
    if one.end - one.start > LONGEST:
        raise WrongLine(f"{where}.end: {one.end:%Y-%m-%dT%H:%M} is more than two days after the start")
    if one.break_minutes is not None and timedelta(minutes=one.break_minutes) >= one.end - one.start:
        raise WrongLine(f"{where}.break_minutes: {one.break_minutes} is as long as the shift or longer")
    pauses = sorted(_pause(text, one, f"{where}.breaks.{index}") for index, text in enumerate(one.breaks or ()))
    for before, after in pairwise(pauses):
        if after[0] < before[1]:
            raise WrongLine(f"{where}.breaks: {after[0]:%H:%M} lies in the break before it")
    placed = sum((end - start for start, end in pauses), start=timedelta())
    if one.break_minutes is not None and placed > timedelta(minutes=one.break_minutes):
        raise WrongLine(f"{where}.break_minutes: {one.break_minutes} is less than the breaks that are named")
    if placed >= one.end - one.start:
        raise WrongLine(f"{where}.breaks: they are as long as the shift")
    return WorkedShift(start=one.start, end=one.end, pause=one.break_minutes, pauses=tuple(pauses), code=one.shift_code)


def _pause(written: str, shift: ShiftIn, where: str) -> tuple[datetime, datetime]:
    told = _BREAK.fullmatch(written.strip())
    if told is None:
        raise WrongLine(f"{where}: {written!r} is no break such as 12:00-13:00")
    begins, ends = time.fromisoformat(told[1]), time.fromisoformat(told[2].replace("24:00", "00:00"))
    day = timedelta(days=1)
    start = datetime.combine(shift.start.date(), begins)
    while start < shift.start:
        start += day
    end = datetime.combine(start.date(), ends)
    if end <= start:
        end += day
    if end > shift.end:
        raise WrongLine(f"{where}: {written!r} is not inside the shift")
    return start, end


def _visit_findings(line: VisitLine) -> Sequence[Finding]:
    visits = [
        visit_gaps.MadeVisit(day=one.date, institution=one.institution, unannounced=one.unannounced, by=one.by)
        for one in line.visits
    ]
    newest = max((visit.day for visit in visits), default=None)
    present: dict[str, tuple[date, date]] = {}
    for institution, (first, last) in line.trainees_present.items():
        until = last or max(newest or first, first)
        if until < first:
            raise WrongLine(f"trainees_present.{institution}: {until} is before {first}")
        present[institution] = (first, until)
    return visit_gaps.findings(visits, present, line.regime)


def _written(finding: Finding, locale: str) -> dict[str, Any]:
    rule = finding.text
    answer: dict[str, Any] = {
        "rule": finding.rule,
        "date": finding.day.isoformat() if finding.day else None,
        "severity": finding.verdict.value,
        "article": rule.article,
        "explanation": law_texts.explain(finding, locale),
        **finding.figures,
    }
    if finding.missing:
        answer["missing"] = list(finding.missing)
    if rule.begins:
        answer["in_force_since"] = rule.begins.isoformat()
    if rule.sure is not Sure.TEXT:
        answer["confidence"] = {Sure.SECOND: "secondary", Sure.MEMORY: "from-memory"}[rule.sure]
    return answer
