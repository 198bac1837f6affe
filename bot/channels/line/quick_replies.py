"""The keys that come with a question: for every kind of prompt the ones that suit it, then the ways back and out."""

from datetime import date, datetime, time, timedelta
from typing import Any, Final, Protocol
from zoneinfo import ZoneInfo

from bot.channels.line import limits
from handlers.messages import Outgoing, button_data
from handlers.prompts import (
    SEVERAL_ALL,
    SEVERAL_DONE,
    Choice,
    Day,
    Location,
    Number,
    Option,
    Photo,
    Several,
    TimeRange,
)

ANSWER: Final = "answer"
"""The action of every button that answers a question: `answer:<token>:<value>`."""

NEAR_DAYS: Final = 6
"""Days that are one tap away; any other is in the picker."""

TAIPEI: Final = ZoneInfo("Asia/Taipei")
"""LINE's pickers know no time zone; the schools are in Taiwan."""

Item = dict[str, Any]


class Words(Protocol):
    """The catalogue."""

    def __call__(self, key: str, locale: str, /, **arguments: object) -> str:
        """The text of a key in a language."""


def of(message: Outgoing, *, words: Words, now: datetime) -> list[Item]:
    """At most thirteen items for a question; an empty list for one that is answered by writing alone."""
    actions = [*_answers(message, words, now), *(postback(b.label, b.data) for b in message.steering)]
    return [{"type": "action", "action": action} for action in actions[: limits.QUICK_REPLIES]]


def room_for_options(message: Outgoing) -> int:
    """How many options of a question can be keys; the others are chosen by their number."""
    taken = len(message.steering)
    if isinstance(message.prompt, Several):
        taken += 2 if len(message.prompt.options) > 1 else 1
    return limits.QUICK_REPLIES - taken


def postback(label: str, data: str, *, most: int = limits.QUICK_REPLY_LABEL) -> dict[str, Any]:
    """A key that sends `data` back and says its whole label in the chat. Raises ValueError for more data than LINE carries."""
    if not 1 <= len(data) <= limits.POSTBACK_DATA:
        raise ValueError("a button carries 1 to 300 characters")
    return {
        "type": "postback",
        "label": limits.shorten(label, most),
        "data": data,
        "displayText": limits.shorten(label, limits.DISPLAY_TEXT),
    }


def _answers(message: Outgoing, words: Words, now: datetime) -> list[dict[str, Any]]:
    prompt, token, locale = message.prompt, message.token, message.locale
    match prompt:
        case Choice(options=options):
            return [
                _option(at, option, token) for at, option in enumerate(options[: room_for_options(message)], start=1)
            ]
        case Several():
            return _ticks(prompt, message, words)
        case Day():
            return _days(prompt, message, words, now.astimezone(TAIPEI).date())
        case TimeRange(start=start):
            label = words("line-button-end" if start else "line-button-start", locale)
            return [_picker(label, token, "time", initial=_hours_after(start) if start else "08:00")]
        case Number(suggestions=suggestions):
            return [_answer(str(number), token, str(number)) for number in suggestions[: room_for_options(message)]]
        case Photo():
            return [
                {"type": "camera", "label": _label(words("line-button-camera", locale))},
                {"type": "cameraRoll", "label": _label(words("line-button-album", locale))},
            ]
        case Location():
            return [{"type": "location", "label": _label(words("line-button-place", locale))}]
        case _:
            return []


def _ticks(prompt: Several, message: Outgoing, words: Words) -> list[dict[str, Any]]:
    """Done and all come first. When not every option has room, those not ticked yet come first: so each can be reached by tapping."""
    token, locale = message.token, message.locale
    keys = [_answer(words("line-button-done", locale), token, SEVERAL_DONE)]
    if len(prompt.options) > 1:
        keys.append(_answer(words("line-button-all", locale, count=len(prompt.options)), token, SEVERAL_ALL))
    room = room_for_options(message)
    numbered = list(enumerate(prompt.options, start=1))
    if len(numbered) > room:
        numbered = sorted(numbered, key=lambda pair: pair[1].value in prompt.chosen)[:room]
    return keys + [_option(at, option, token, ticked=option.value in prompt.chosen) for at, option in numbered]


def _option(number: int, option: Option, token: str, *, ticked: bool = False) -> dict[str, Any]:
    """A key for an option. One whose label must be cut begins with its number, so that it can be found in the list above."""
    label = f"{'✓ ' if ticked else ''}{option.label}"
    key = _answer(label, token, option.value)
    return key if key["label"] == label else key | {"label": _label(f"{number}. {label}")}


def _days(prompt: Day, message: Outgoing, words: Words, today: date) -> list[dict[str, Any]]:
    """Today and the days next to it, in the order in which people mean them; the picker has them all."""
    anchor = min(max(today, prompt.first), prompt.last)
    near = [anchor + timedelta(days=step * sign) for step in range(NEAR_DAYS) for sign in (-1, 1)]
    near = [day for day in dict.fromkeys(near) if prompt.first <= day <= prompt.last][:NEAR_DAYS]
    keys = [_answer(_day_label(day, today, message.locale, words), message.token, day.isoformat()) for day in near]
    first, last = (max(min(day.isoformat(), limits.LAST_DAY), limits.FIRST_DAY) for day in (prompt.first, prompt.last))
    if first < last:
        label = words("line-button-other-day", message.locale)
        keys.append(_picker(label, message.token, "date", initial=anchor.isoformat()) | {"min": first, "max": last})
    return keys


def _day_label(day: date, today: date, locale: str, words: Words) -> str:
    """Today 11/24（二）: the date is written out, because the key may still be there tomorrow."""
    distance = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(distance, "other")
    return words("line-day", locale, near=near, day=day.day, month=day.month, weekday=day.isoweekday())


def _hours_after(start: str) -> str:
    """Where the wheel for the end stands at first: nine hours on, an ordinary day with its break."""
    return f"{datetime.combine(date.min, time.fromisoformat(start)) + timedelta(hours=9):%H:%M}"


def _picker(label: str, token: str, mode: str, *, initial: str) -> dict[str, Any]:
    return {
        "type": "datetimepicker",
        "label": _label(label),
        "data": button_data(ANSWER, token),
        "mode": mode,
        "initial": initial,
    }


def _answer(label: str, token: str, value: str) -> dict[str, Any]:
    return postback(label, button_data(ANSWER, f"{token}:{value}"))


def _label(text: str) -> str:
    return limits.shorten(text, limits.QUICK_REPLY_LABEL)
