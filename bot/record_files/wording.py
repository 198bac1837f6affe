"""The words of the file: in Chinese, for whoever checks it in Taiwan, and in the student's own language."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from handlers import texts
from storage.enums import DayOffKind, ShiftState

REASONS: Final[Mapping[str, str]] = {
    "typo": "report-shift-option-reason-typo",
    "remembered": "report-shift-option-reason-remembered",
    "shift_moved": "report-shift-option-reason-shift-moved",
    "overtime": "report-shift-option-reason-overtime",
    "busy": "report-shift-option-reason-busy",
    "not-worked": "my-week-button-not-worked",
    "twice": "my-week-button-twice",
    "wrong": "my-week-button-wrong",
    "hours-came": "record-file-reason-hours-came",
    "hours-gone": "record-file-reason-hours-gone",
}
"""The reasons that are chosen by a tap, or follow from one, are stored as words of ours; these are their texts."""


def both(key: str, locale: str, **arguments: object) -> str:
    """A text in Chinese and in a language; once where that is Chinese."""
    chinese = texts.text(key, texts.DEFAULT_LOCALE, **arguments)
    return chinese if locale == texts.DEFAULT_LOCALE else f"{chinese} / {texts.text(key, locale, **arguments)}"


def day(value: date, locale: str) -> str:
    """A local day with its year, and its weekday in both languages."""
    shown = [texts.day(value, texts.DEFAULT_LOCALE)]
    shown += [texts.day(value, locale)] if locale != texts.DEFAULT_LOCALE else []
    return f"{value.year} " + " ".join(shown)


def state(value: ShiftState, locale: str) -> str:
    """Whether an entry counts."""
    return both(f"record-file-state-{value}", locale)


def kind(value: DayOffKind, locale: str) -> str:
    """Why a day had no work."""
    return both(f"report-shift-option-off-{value}", locale)


def reason(value: str | None, locale: str) -> str:
    """Why something was changed or comes late: what was tapped, or the student's own words as they are."""
    if not value:
        return ""
    return both(REASONS[value], locale) if value in REASONS else value
