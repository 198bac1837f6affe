"""From what somebody wrote in free words to what they may want to do."""

from collections.abc import Mapping
from typing import Final

from handlers.understanding import Reading

ENTRY_OF_INTENT: Final[Mapping[str, str]] = {
    "my_records": "my_week",
    "case_status": "my_cases",
    "help": "help",
    "language": "language",
}
"""Which entry of the menu an intent opens, for those that need no more than that."""

PLAIN: Final = frozenset(
    {"report_hours", "report_welfare", "request_replacement", "confirm_visit", "my_records", "case_status"}
)


def is_plain(reading: Reading) -> bool:
    """Whether the message plainly asks for something, also in the middle of a form whose question it does not answer."""
    return reading.intent in PLAIN
