"""The end of a form: its answers in words, and the keys that save, change and add; and a step's question as it is now."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers import forms, replies, texts
from handlers.forms import Form, Given, Step
from handlers.prompts import Answered, Choice, Option, Prompt, Several
from handlers.turn import Turn

SAVE = "!save"
EDIT, ADD = "!edit.", "!add."


async def question_of(turn: Turn, step: Step[Turn], answers: Mapping[str, Any]) -> Prompt | Answered:
    """The question of a step, with its labels in the person's language; Answered where it need not be asked."""
    made = await step.prompt(turn, answers) if callable(step.prompt) else step.prompt
    if made is None:
        return Answered(value=answers.get(step.name))
    if isinstance(made, Choice | Several):
        return replace(made, options=replies.labelled(made.options, turn.locale))
    return made


def review_prompt(turn: Turn, form: Form[Turn], given: Sequence[Given]) -> Choice:
    """What can be done at review: save, change each answer that had an alternative, add what was not asked for."""
    key = f"{form.name}-button-save"
    words = tuple(texts.words("dialogue-words-save"))
    options = [Option(value=SAVE, label=turn.text(key if texts.has_text(key) else "dialogue-button-save"), words=words)]
    options += [
        Option(
            value=f"{EDIT}{step.name}",
            label=turn.text("dialogue-button-edit", what=turn.text(f"{form.name}-label-{step.name}")),
        )
        for step in forms.editable(form, given)
    ]
    options += [
        Option(
            value=f"{ADD}{step.name}",
            label=turn.text("dialogue-button-add", what=turn.text(f"{form.name}-label-{step.name}")),
        )
        for step in forms.addable(form, given)
    ]
    return Choice(options=tuple(options))


async def summary(turn: Turn, form: Form[Turn], given: Sequence[Given], arguments: Mapping[str, str | int]) -> str:
    """The answers in words, above the keys of the review."""
    answers = forms.answers_of(given)
    if form.review:
        return await form.review(turn, answers)
    lines = [turn.text(f"{form.name}-review", **arguments)]
    hidden = {old.name for old in given if old.only}
    for step in form.steps:
        if step.name in answers and step.name not in hidden:
            shown = await _shown_answer(turn, step, answers)
            lines.append(
                turn.text("dialogue-review-line", what=turn.text(f"{form.name}-label-{step.name}"), answer=shown)
            )
    return "\n".join(lines)


async def _shown_answer(turn: Turn, step: Step[Turn], answers: Mapping[str, Any]) -> str:
    """One answer in words, as the review writes it."""
    value = answers[step.name]
    if step.show:
        return await step.show(turn, value)
    made = await question_of(turn, step, answers)
    return str(value) if isinstance(made, Answered) else replies.show(made, value, turn.locale)
