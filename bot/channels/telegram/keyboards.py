"""Buttons for every kind of question, within what Telegram takes.

A tap comes back as `answer:<token>:<value>`; a question can also be answered by typing, so what does not fit is said in words.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

from babel.dates import format_date
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from bot.channels.telegram.limits import MOST_BUTTONS, MOST_DATA
from handlers.messages import Button, Outgoing, button_data
from handlers.prompts import SEVERAL_ALL, SEVERAL_DONE, Choice, Day, Location, Number, Option, Several, TimeRange

ANSWER: Final = "answer"
"""The action of a tap that answers a question."""

HALF_ROW: Final = 18
"""Columns (a Chinese character is two) of a label that leaves room for a second button beside it on a narrow phone."""

WHOLE_ROW: Final = 40
"""Columns after which a phone cuts a label off; a longer one is also written out in the message."""

MOST_DAYS: Final = 15
"""Days on buttons: a fortnight and today, five rows of three."""

_DAY_PATTERNS: Final = {"zh-TW": "M/d（EEEEE）", "vi": "EEE d/M"}

Row = list[InlineKeyboardButton]


class Words(Protocol):
    """The catalogue: the text of a key in a language."""

    def __call__(self, key: str, locale: str, /, **arguments: object) -> str:
        """Raises a LookupError for a key that is not there."""


@dataclass(frozen=True, kw_only=True)
class Keyboard:
    """What goes under a message, and the lines that its text needs besides."""

    markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | None
    lines: tuple[str, ...] = ()


def keyboard(message: Outgoing, *, words: Words, today: date) -> Keyboard:
    """The buttons of a message: those of its question, its standing ones, and the steering in the last row.

    `today` decides which days are near; it may be a day off.
    """
    if isinstance(message.prompt, Location):
        return _for_location(message, words)
    rows, lines = _question(message, words=words, today=today)
    rows += _rows(_standing(message.buttons), half=HALF_ROW)
    if message.steering:
        rows.append(_standing(message.steering))
    return Keyboard(markup=InlineKeyboardMarkup(rows) if rows else None, lines=tuple(lines))


def _for_location(message: Outgoing, words: Words) -> Keyboard:
    """Asking for a place in one tap needs the other kind of keyboard, whose buttons are typed for the person: the steering's labels are
    words that the assistant understands. A message with standing buttons keeps them, and the paper clip must do.
    """
    how = words("telegram-how-to-send-place", message.locale)
    if message.buttons:
        rows = [*_rows(_standing(message.buttons), half=HALF_ROW), _standing(message.steering)]
        return Keyboard(markup=InlineKeyboardMarkup([row for row in rows if row]), lines=(how,))
    place = [KeyboardButton(words("telegram-button-place", message.locale), request_location=True)]
    steering = [KeyboardButton(button.label) for button in message.steering]
    rows_of_keys = [place, steering] if steering else [place]
    return Keyboard(
        markup=ReplyKeyboardMarkup(rows_of_keys, resize_keyboard=True, one_time_keyboard=True), lines=(how,)
    )


def _question(message: Outgoing, *, words: Words, today: date) -> tuple[list[Row], list[str]]:
    prompt, token, locale = message.prompt, message.token, message.locale
    match prompt:
        case Choice(options=options, by_number=True):
            return _options(message, [(_numbered(n, o.label), o) for n, o in enumerate(options, 1)])
        case Choice(options=options):
            return _options(message, [(option.label, option) for option in options])
        case Several(options=options, chosen=chosen):
            ticked = [
                (("✓ " if option.value in chosen else "") + _numbered(number, option.label), option)
                for number, option in enumerate(options, 1)
            ]
            rows, lines = _options(message, ticked)
            everything = [_answer(words("telegram-button-all", locale), token, SEVERAL_ALL)] if len(options) > 1 else []
            return [*rows, [*everything, _answer(words("telegram-button-done", locale), token, SEVERAL_DONE)]], lines
        case Day(first=first, last=last):
            near = _nearest(first, last, today)
            more = [words("telegram-more-days", locale)] if len(near) <= (last - first).days else []
            return _in_rows([_answer(_day(day, locale), token, day.isoformat()) for day in near], 3), more
        case TimeRange(start=start):
            hint = words("telegram-half-hour" if start else "telegram-half-hours", locale)
            return _in_rows([_answer(hour, token, hour) for hour in _hours(start)], 6), [hint]
        case Number(suggestions=suggestions):
            return _in_rows([_answer(str(number), token, str(number)) for number in suggestions], 5), []
        case _:
            return [], []


def _options(message: Outgoing, labelled: Sequence[tuple[str, Option]]) -> tuple[list[Row], list[str]]:
    """Buttons for options, and lines for those that a phone would cut off or that have no room; they can be answered by number."""
    room = MOST_BUTTONS - len(message.buttons) - len(message.steering) - 2
    buttons: Row = []
    lines: list[str] = []
    for label, option in labelled:
        can_be_tapped = len(buttons) < room and _fits(f"{ANSWER}:{message.token}:{option.value}")
        if can_be_tapped:
            buttons.append(_answer(_shortened(label), message.token, option.value))
        if not can_be_tapped or _columns(label) > WHOLE_ROW:
            lines.append(label)
    return _rows(buttons, half=HALF_ROW), lines


def _standing(buttons: Iterable[Button]) -> Row:
    return [
        InlineKeyboardButton(button.label, url=button.url)
        if button.url
        else InlineKeyboardButton(button.label, callback_data=button.data)
        for button in buttons
    ]


def _answer(label: str, token: str, value: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=button_data(ANSWER, f"{token}:{value}"))


def _numbered(number: int, label: str) -> str:
    return f"{number}. {label}"


def _nearest(first: date, last: date, today: date) -> list[date]:
    """The days nearest to today, nearest first: the past fortnight of a report, the coming one of a plan."""
    middle = min(max(today, first), last)
    days = [middle + timedelta(days=away) for away in range(-MOST_DAYS, MOST_DAYS + 1)]
    return sorted((day for day in days if first <= day <= last), key=lambda day: abs(day - middle))[:MOST_DAYS]


def _day(day: date, locale: str) -> str:
    return format_date(day, _DAY_PATTERNS.get(locale, "EEE d MMM"), locale=locale.replace("-", "_"))


def _hours(start: str) -> list[str]:
    """The full hours of a day; for the end of a range those after its start come first, on into the next day."""
    first = int(start[:2]) + 1 if start else 0
    hours = [f"{hour % 24:02}:00" for hour in range(first, first + 24)]
    return [hour for hour in hours if hour != start]


def _rows(buttons: Row, *, half: int) -> list[Row]:
    """Two short ones beside each other, long ones alone, in order."""
    rows: list[Row] = []
    for button in buttons:
        short = _columns(button.text) <= half
        if short and rows and len(rows[-1]) == 1 and _columns(rows[-1][0].text) <= half:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def _in_rows(buttons: Row, per_row: int) -> list[Row]:
    return [buttons[at : at + per_row] for at in range(0, len(buttons), per_row)]


def _columns(label: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in label)


def _shortened(label: str) -> str:
    """At most a row: what is cut off is written out in the message."""
    if _columns(label) <= WHOLE_ROW:
        return label
    kept = label
    while _columns(kept) > WHOLE_ROW - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _fits(data: str) -> bool:
    return len(data.encode()) <= MOST_DATA
