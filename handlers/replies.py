"""How a reply to a question is read: what was tapped, picked, typed or sent, against the kind of question."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from handlers import texts, understanding
from handlers.prompts import (
    SEVERAL_ALL,
    SEVERAL_DONE,
    Answered,
    Choice,
    Day,
    Number,
    Option,
    Partly,
    Prompt,
    Reading,
    Rejected,
    Several,
    Text,
    TimeRange,
)
from handlers.prompts import (
    match as match_option,
)

NOT_AN_OPTION = Rejected(key="prompt-choose-one")


def read_tap(prompt: Prompt, value: str, *, locale: str) -> Reading:
    """A tapped option, day, time or number. The value came from our own button, but may be forged: it is checked like typed text."""
    match prompt:
        case Choice(options=options):
            return Answered(value=value) if any(option.value == value for option in options) else NOT_AN_OPTION
        case Several():
            return _tick(prompt, value)
        case Day():
            return _day(prompt, value, locale)
        case TimeRange():
            return _time(prompt, value)
        case Number():
            return _number(prompt, value)
        case _:
            return NOT_AN_OPTION


def read_typed(prompt: Prompt, typed: str, *, locale: str, local_now: datetime) -> Reading:
    """Typed text. `local_now` is naive local time in the school's zone, for words such as "yesterday"."""
    typed = typed.strip()
    match prompt:
        case Choice(options=options, or_text=or_text, by_number=by_number):
            found = match_option(options, typed, by_number=by_number)
            if found:
                return Answered(value=found.value)
            return Answered(value=f"text:{typed[:1000]}") if or_text and typed else NOT_AN_OPTION
        case Several():
            return _typed_ticks(prompt, typed)
        case Day():
            return _typed_day(prompt, typed, locale=locale, local_now=local_now)
        case TimeRange():
            return _typed_range(prompt, typed, locale=locale, local_now=local_now)
        case Number():
            return _number(prompt, typed)
        case Text(most=most):
            if not typed:
                return Rejected(key="prompt-write-something")
            if (length := len(typed.encode("utf-16-le")) // 2) > most:
                return Rejected(key="prompt-too-long", arguments={"most": most, "length": length})
            return Answered(value=typed)
        case _:
            return Rejected(key=f"prompt-send-{prompt.kind}")


def show(prompt: Prompt, value: Any, locale: str) -> str:
    """An answer as the review writes it."""
    match prompt:
        case Choice(options=options):
            if isinstance(value, str) and value.startswith("text:"):
                return value.removeprefix("text:")
            return next((option.label for option in options if option.value == value), str(value))
        case Several(options=options):
            chosen = [option.label for option in options if option.value in value]
            if len(chosen) == len(options):
                return texts.text("prompt-everybody", locale, count=len(chosen))
            return "、".join(chosen) if locale == "zh-TW" else ", ".join(chosen) or "—"
        case Day():
            return texts.day(date.fromisoformat(value), locale)
        case TimeRange():
            return str(value).replace("-", "–")
        case Number() | Text():
            return str(value)
        case _:
            return "✓"


def _tick(prompt: Several, value: str) -> Reading:
    known = {option.value for option in prompt.options}
    if value == SEVERAL_ALL:
        return Answered(value=[option.value for option in prompt.options])
    if value == SEVERAL_DONE:
        if len(prompt.chosen) < prompt.least:
            return Rejected(key="prompt-choose-at-least", arguments={"least": prompt.least})
        return Answered(value=[option.value for option in prompt.options if option.value in prompt.chosen])
    if value not in known:
        return NOT_AN_OPTION
    chosen = [v for v in prompt.chosen if v != value] if value in prompt.chosen else [*prompt.chosen, value]
    return Partly(value=chosen)


def _typed_ticks(prompt: Several, typed: str) -> Reading:
    word = typed.casefold()
    if word in texts.words("prompt-words-all"):
        return _tick(prompt, SEVERAL_ALL)
    if word in texts.words("prompt-words-done"):
        return _tick(prompt, SEVERAL_DONE)
    if word in texts.words("prompt-words-none"):
        return (
            Answered(value=[])
            if prompt.least == 0
            else Rejected(key="prompt-choose-at-least", arguments={"least": prompt.least})
        )
    parts = [part for part in re.split(r"[,，、;；\n]+|\s+(?=\d)", typed) if part.strip()]
    found = [match_option(prompt.options, part) for part in parts]
    if not found or any(option is None for option in found):
        return NOT_AN_OPTION
    chosen = list(prompt.chosen)
    chosen += [option.value for option in found if option is not None and option.value not in chosen]
    return Partly(value=chosen)


def _day(prompt: Day, value: str, locale: str) -> Reading:
    try:
        chosen = date.fromisoformat(value)
    except ValueError:
        return Rejected(key="prompt-no-such-day")
    if not prompt.first <= chosen <= prompt.last:
        years = prompt.first.year != prompt.last.year
        ends = {"first": prompt.first, "last": prompt.last}
        return Rejected(
            key="prompt-day-out-of-range",
            arguments={name: texts.day(day, locale, year=years) for name, day in ends.items()},
        )
    return Answered(value=chosen.isoformat())


def _typed_day(prompt: Day, typed: str, *, locale: str, local_now: datetime) -> Reading:
    day = understanding.read_day(typed, lang=locale, local_now=local_now)
    return Rejected(key="prompt-no-such-day") if day is None else _day(prompt, day.isoformat(), locale)


def _time(prompt: TimeRange, value: str) -> Reading:
    try:
        chosen = time.fromisoformat(value)
    except ValueError:
        return Rejected(key="prompt-no-such-time")
    if not prompt.start:
        return Partly(value=f"{chosen:%H:%M}")
    if time.fromisoformat(prompt.start) == chosen:
        return Rejected(key="prompt-same-times")
    return Answered(value=f"{prompt.start}-{chosen:%H:%M}")


def _typed_range(prompt: TimeRange, typed: str, *, locale: str, local_now: datetime) -> Reading:
    if prompt.start and (end := understanding.read_clock(typed, lang=locale)) is not None:
        return _time(prompt, f"{end:%H:%M}")
    both = understanding.read_clock_range(typed, lang=locale)
    if both is not None:
        return Answered(value=f"{both[0]:%H:%M}-{both[1]:%H:%M}")
    if not prompt.start and (start := understanding.read_clock(typed, lang=locale)) is not None:
        return _time(prompt, f"{start:%H:%M}")
    return Rejected(key="prompt-no-such-time")


def _number(prompt: Number, typed: str) -> Reading:
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in typed).strip()
    found = re.fullmatch(r"(\d{1,9})\D{0,10}", digits)
    if not found:
        return Rejected(key="prompt-write-a-number", arguments={"least": prompt.least, "most": prompt.most})
    number = int(found[1])
    if not prompt.least <= number <= prompt.most:
        return Rejected(key="prompt-number-out-of-range", arguments={"least": prompt.least, "most": prompt.most})
    return Answered(value=number)


def labelled(options: Sequence[Option], locale: str) -> tuple[Option, ...]:
    """Options with their keys turned into labels of a language."""
    return tuple(
        option
        if option.label
        else Option(
            value=option.value,
            label=texts.text(option.key, locale, **option.arguments),
            words=option.words,
        )
        for option in options
    )
