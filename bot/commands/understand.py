"""`xieshou understand`: messages in, what they report out, as JSON Lines. Works on a plain checkout, without settings."""

import json
from datetime import datetime
from typing import Any, TextIO

from handlers import understanding
from handlers.understanding import Ask, Hours, NotHours, Off, Reading
from handlers.understanding.words import TABLES

LANGUAGES = (*TABLES, "mixed")


class WrongLine(ValueError):
    """A line that is no message; the sentence says what is wrong with it."""


def run(source: TextIO, sink: TextIO, *, explain: bool) -> int:
    """Answer each line `{"id", "lang", "now", "text"}` with `{"id", "result", "intent", "category", "urgent"}`.

    `now` is the local time of sending (ISO, without a zone). `result` is a list of `{"start", "end", "break_minutes"}` and
    `{"off", "kind"}`, or `{"ask": reason}`, or `{"none": true}`. With `explain`, `because` lists pairs of words and what they gave.
    A line that cannot be read is answered with `{"id", "error"}`, and the exit status is then 1; the others are still answered.
    """
    status = 0
    for number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        try:
            answer = _answer(line, number, explain=explain)
        except WrongLine as error:
            answer, status = {"id": _id_of(line), "error": str(error)}, 1
        sink.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return status


def _answer(line: str, number: int, *, explain: bool) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        raise WrongLine(f"Line {number} is not JSON.") from None
    if not isinstance(message, dict):
        raise WrongLine(f"Line {number} is not a JSON object.")
    for name in ("id", "lang", "now", "text"):
        if name not in message:
            raise WrongLine(f'Line {number} has no "{name}".')
    lang, text = message["lang"], message["text"]
    if lang not in LANGUAGES:
        raise WrongLine(f'Line {number}: "lang" must be one of {", ".join(LANGUAGES)}.')
    if not isinstance(text, str):
        raise WrongLine(f'Line {number}: "text" must be a string.')
    reading = understanding.read(text, lang=lang, local_now=_local(message["now"], number), explain=explain)
    answer: dict[str, Any] = {
        "id": message["id"],
        "result": _result(reading.result),
        "intent": reading.intent,
        "category": reading.category,
        "urgent": reading.urgent,
    }
    return answer | _because(reading) if explain else answer


def _because(reading: Reading) -> dict[str, Any]:
    return {"because": [list(step) for step in reading.because]}


def _local(now: object, number: int) -> datetime:
    try:
        moment = datetime.fromisoformat(now) if isinstance(now, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None or not 1950 <= moment.year <= 2200:
        raise WrongLine(f'Line {number}: "now" must be a local time such as 2026-05-04T08:00.')
    return moment


def _id_of(line: str) -> object:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message.get("id") if isinstance(message, dict) else None


def _result(result: Hours | Ask | NotHours) -> Any:
    if isinstance(result, Ask):
        return {"ask": result.reason}
    if isinstance(result, NotHours):
        return {"none": True}
    return [
        {"off": item.day.isoformat(), "kind": str(item.kind)}
        if isinstance(item, Off)
        else {
            "start": item.start.isoformat(timespec="minutes"),
            "end": item.end.isoformat(timespec="minutes"),
            "break_minutes": item.break_minutes,
        }
        for item in result.items
    ]
