"""Forms as data, and the pure engine: which question comes next is computed from the answers, never stored."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from handlers.prompts import Answered, Prompt, Rejected
from storage.enums import Role

T = TypeVar("T")
Answers = Mapping[str, Any]
"""Settled answers by step name, in the order given."""

REVIEW: Final = "review"


def always(answers: Answers) -> bool:
    """A step that everybody is asked."""
    return True


@dataclass(frozen=True, kw_only=True)
class Step(Generic[T]):
    """One question. Its texts are `<form>-ask-<name>` and `<form>-label-<name>` (and `<form>-help-<name>`, where there is one).

    `prompt` is a kind of question, or makes one from what is known; a maker that returns `Answered` answers it without asking.
    `needed` may read earlier answers directly. An `optional` step is offered at review and never asked.
    Without a prompt it is never asked: its value is known when the form is opened, and `hidden` from whoever fills it in. An answer is
    dropped when one that it `depends_on` is changed. `show` writes an answer in the review where the prompt's own way is not good enough.
    `refuses` says why a reply cannot stand that the kind of prompt would take; typed text that it refuses may still begin something else.
    """

    name: str
    prompt: Prompt | Callable[[T, Answers], Awaitable[Prompt | Answered]] | None = None
    hidden: bool = False
    needed: Callable[[Answers], bool] = always
    optional: bool = False
    depends_on: tuple[str, ...] = ()
    show: Callable[[T, Any], Awaitable[str]] | None = None
    refuses: Callable[[T, Any], Rejected | None] | None = None


@dataclass(frozen=True, kw_only=True)
class Form(Generic[T]):
    """A dialogue as a tuple of steps and one `save`. Reordering, adding or removing steps is free; bump `version` only when a
    stored value changes meaning, with an `upgrade` from (old version, answers).

    `roles` may start it. `check` sees all answers before review: the step it names is asked again. `describe` gives the texts their
    variables. `review` writes the summary where a list of labels and answers is not good enough. `after` hears each answer (step, value)
    as it is given, may speak at once, and returns what can be assumed from it; whoever reviews can change that. `completes` hears typed
    text that is no answer to the question, and may make something of it together with what is known: the answers it gives, or None.
    `keeps` says which values of a dialogue are carried over into a newer one of the same form that takes its place (old and new answers).
    """

    name: str
    steps: tuple[Step[T], ...]
    save: Callable[[T, Answers], Awaitable[None]]
    roles: frozenset[Role]
    version: int = 1
    check: Callable[[T, Answers], Awaitable["Objection | None"]] | None = None
    describe: Callable[[T, Answers], Awaitable[Mapping[str, str | int]]] | None = None
    review: Callable[[T, Answers], Awaitable[str]] | None = None
    after: Callable[[T, str, Any], Awaitable[Mapping[str, Any]]] | None = None
    completes: Callable[[T, Answers, str], Awaitable[Mapping[str, Any] | None]] | None = None
    keeps: Callable[[Answers, Answers], Mapping[str, Any]] | None = None
    upgrade: Callable[[int, dict[str, Any]], dict[str, Any]] | None = None

    def step(self, name: str) -> Step[T] | None:
        """The step of this name, if the form still has it."""
        return next((step for step in self.steps if step.name == name), None)


@dataclass(frozen=True, kw_only=True)
class Objection:
    """The answers cannot stand together. `step` is asked again after `because` was said; with `instead`, those answers take its place,
    so that what was right about it is not asked for again; None among them takes an answer away.
    """

    step: str
    because: Rejected
    instead: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Given:
    """One stored answer. `assumed` marks one that nobody was asked for, so that back does not stop at it; `only` one that had no
    alternative, so that review does not offer to change it.
    """

    name: str
    value: Any
    assumed: bool = False
    only: bool = False


def settle(form: Form[T], given: Sequence[Given]) -> tuple[Given, ...]:
    """The answers that still count: of steps the form has, the newest of each, and needed by those that come before.

    Behind a question that is open nothing is dropped yet: whether it is needed can only be seen when that is answered.
    """
    newest = {answer.name: answer for answer in given}
    settled: dict[str, Any] = {}
    is_open = False
    for step in form.steps:
        if step.name in newest and (is_open or step.needed(settled)):
            settled[step.name] = newest[step.name].value
        elif step.name not in newest and not is_open:
            is_open = step.prompt is not None and not step.optional and step.needed(settled)
    return tuple(answer for answer in newest.values() if answer.name in settled)


def given_by_code(form: Form[T], values: Mapping[str, Any]) -> tuple[Given, ...]:
    """Answers that a form gives itself: nobody goes back to one that is hidden, or is offered to change it."""
    hidden = {step.name for step in form.steps if step.hidden}
    return tuple(
        Given(name=name, value=value, assumed=name in hidden, only=name in hidden)
        for name, value in values.items()
        if value is not None
    )


def answers_of(given: Sequence[Given]) -> dict[str, Any]:
    """Answers by name."""
    return {answer.name: answer.value for answer in given}


def next_step(form: Form[T], given: Sequence[Given]) -> Step[T] | None:
    """The first needed step without an answer; None means review."""
    settled: dict[str, Any] = {}
    answers = answers_of(given)
    for step in form.steps:
        if step.name in answers:
            settled[step.name] = answers[step.name]
        elif step.prompt is not None and not step.optional and step.needed(settled):
            return step
    return None


def answer(given: Sequence[Given], new: Given) -> tuple[Given, ...]:
    """With one more answer, the newest of its name."""
    return (*(old for old in given if old.name != new.name), new)


def replaced(form: Form[T], given: Sequence[Given], values: Mapping[str, Any]) -> tuple[Given, ...]:
    """With these values in the place of older answers; the hidden ones come first, and None takes an answer away."""
    new = given_by_code(form, values)
    kept = tuple(old for old in given if old.name not in values)
    return (*(one for one in new if one.assumed), *kept, *(one for one in new if not one.assumed))


def without(form: Form[T], given: Sequence[Given], name: str) -> tuple[Given, ...]:
    """Without the answer of one step and without those that depend on it: what edit does."""
    gone = {name} | {step.name for step in form.steps if name in step.depends_on}
    return tuple(old for old in given if old.name not in gone)


def to_be_found_anew(form: Form[T], given: Sequence[Given]) -> tuple[Given, ...]:
    """Without the answers that had no alternative: whether they still have none is seen again at each step."""
    asked = {step.name for step in form.steps if step.prompt is not None}
    return tuple(old for old in given if not (old.only and old.name in asked))


def back(given: Sequence[Given]) -> tuple[Given, ...]:
    """Without the newest answer that somebody gave, and without what was assumed after it; unchanged where nobody gave any."""
    last = next((place for place in reversed(range(len(given))) if not given[place].assumed), None)
    return tuple(given[:last])


def editable(form: Form[T], given: Sequence[Given]) -> tuple[Step[T], ...]:
    """Steps that review offers to change: those that had an alternative, in the form's order."""
    changeable = {old.name for old in given if not old.only}
    return tuple(step for step in form.steps if step.name in changeable)


def addable(form: Form[T], given: Sequence[Given]) -> tuple[Step[T], ...]:
    """Optional steps that have no answer yet and make sense with those there are."""
    answers = answers_of(given)
    return tuple(step for step in form.steps if step.optional and step.name not in answers and step.needed(answers))
