"""Key and language to text: the one door to the Fluent catalogues in `locales/`."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Final

from babel.dates import format_date
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

LOCALES: Final = ("zh-TW", "en", "vi", "id")
DEFAULT_LOCALE: Final = "zh-TW"


class MissingText(LookupError):
    """A key is not in the catalogue of a language, or one of its variables was not given."""


def negotiate(tag: str | None) -> str:
    """The catalogue for an IETF language tag such as `zh-Hant` or `vi-VN`; the default for one we do not speak."""
    if tag:
        language = tag.replace("_", "-").split("-")[0].lower()
        for locale in LOCALES:
            if locale.split("-")[0] == language or (language, locale) == ("in", "id"):
                return locale
    return DEFAULT_LOCALE


@cache
def _bundle(locale: str) -> FluentBundle:
    if locale not in LOCALES:
        raise MissingText(f"no catalogue for {locale!r}")
    # Isolation marks would break copying, searching and the byte limits of buttons.
    bundle = FluentBundle([locale], use_isolating=False)
    # Where each piece stood in its file is nothing that anybody asks at run time, and a third of the memory.
    parser = FluentParser(with_spans=False)
    for entry in sorted(files("locales").joinpath(locale).iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".ftl"):
            bundle.add_resource(parser.parse(entry.read_text(encoding="utf-8")))
    return bundle


def text(key: str, locale: str, /, **arguments: object) -> str:
    """The text of `key` in a language.

    Raises MissingText when the key or one of its variables is missing: a person must never see a raw key.
    """
    bundle = _bundle(locale)
    if not bundle.has_message(key):
        raise MissingText(f"{key} is not in {locale}")
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise MissingText(f"{key} has no text in {locale}")
    shown, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise MissingText(f"{key} in {locale}: {errors[0]}")
    return str(shown)


def has_text(key: str, locale: str = DEFAULT_LOCALE) -> bool:
    """Whether the catalogue of a language has this key."""
    return _bundle(locale).has_message(key)


@cache
def words(key: str, locales: tuple[str, ...] = LOCALES) -> frozenset[str]:
    """The typed words that stand for one action, in all the given languages: a text with `|` between words."""
    return frozenset(
        word.strip().casefold() for locale in locales if has_text(key, locale) for word in text(key, locale).split("|")
    )


_WEEKDAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "zh-TW": ("一", "二", "三", "四", "五", "六", "日"),
    "vi": ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "CN"),
}


def day(value: date, locale: str, *, year: bool = False) -> str:
    """A day with its weekday as people write it in chat: 11/24（二）, Tue 24 Nov, Thứ 3 24/11, Sel 24 Nov; with its year, if wanted.

    `value` is a local date; give an aware datetime already in the school's zone.
    """
    if isinstance(value, datetime):
        value = value.date()
    if locale == "zh-TW":
        written = f"{value.month}/{value.day}（{_WEEKDAYS['zh-TW'][value.weekday()]}）"
        return f"{value.year}/{written}" if year else written
    if locale == "vi":
        written = f"{_WEEKDAYS['vi'][value.weekday()]} {value.day}/{value.month}"
        return f"{written}/{value.year}" if year else written
    return format_date(value, "EEE d MMM y" if year else "EEE d MMM", locale=locale)


def short_day(value: date, locale: str, *, year: bool = False) -> str:
    """A local date without its weekday, for a button: 11/24, 24 Nov, 24/11; with its year, if wanted."""
    if locale == "zh-TW":
        return f"{value.year}/{value.month}/{value.day}" if year else f"{value.month}/{value.day}"
    if locale == "vi":
        return f"{value.day}/{value.month}/{value.year}" if year else f"{value.day}/{value.month}"
    return format_date(value, "d MMM y" if year else "d MMM", locale=locale)


def weekday(value: date, locale: str) -> str:
    """The weekday alone, short: 二, Tue, Thứ 3, Sel."""
    known = _WEEKDAYS.get(locale)
    return known[value.weekday()] if known else format_date(value, "EEE", locale=locale)


def clock(value: datetime) -> str:
    """A time of day, 24-hour: 08:05. `value` is already in the school's zone."""
    return f"{value:%H:%M}"


def moment(value: datetime, locale: str) -> str:
    """A day and a time of day. `value` is already in the school's zone."""
    return f"{day(value, locale)} {clock(value)}"


def length(minutes: int, locale: str) -> str:
    """A length of time: 8 小時 30 分, 8 h 30 min, 8 giờ 30 phút, 8 jam 30 mnt."""
    hours, rest = divmod(minutes, 60)
    unit_hours, unit_minutes = {
        "zh-TW": ("小時", "分"),
        "en": ("h", "min"),
        "vi": ("giờ", "phút"),
        "id": ("jam", "mnt"),
    }[locale]
    parts = [f"{hours} {unit_hours}"] if hours or not rest else []
    if rest:
        parts.append(f"{rest} {unit_minutes}")
    return " ".join(parts)
