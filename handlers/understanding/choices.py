"""Doubts and what they may mean: a message is built once for the answer, and once more for each reading that a question offers."""

from collections.abc import Sequence
from typing import Final, TypeVar

T = TypeVar("T")

MOST_READINGS: Final = 4
"""More would be no question but a list."""


class Asking(Exception):
    """The question to ask instead of an answer; `choices` says how many things may be meant, as far as they can be told."""

    def __init__(self, reason: str, choices: int = 0) -> None:
        self.reason, self.choices = reason, choices


class Choices:
    """Answers its own doubts as it was told to; the first doubt beyond that is asked."""

    def __init__(self) -> None:
        self._answers: tuple[int, ...] = ()
        self._met = 0

    def _choose(self, reason: str, possible: Sequence[T]) -> T:
        """What of the `possible` is meant. Raises Asking until it was answered."""
        self._met += 1
        if self._met > len(self._answers):
            raise Asking(reason, len(possible))
        return possible[self._answers[self._met - 1]]

    def _answering(self, answers: tuple[int, ...]) -> None:
        """Begin anew, with the first doubts answered so."""
        self._answers, self._met = answers, 0

    def _each_answer(self, asking: Asking) -> list[tuple[int, ...]]:
        """The answers to all doubts so far, with each choice for the newest."""
        return [(*self._answers, choice) for choice in range(asking.choices)]
