"""Forms in conversation: start, ask, read the reply, review, save; and what works at every step (back, edit, cancel, help)."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from handlers import forms, replies, texts
from handlers.dialogue_review import ADD, EDIT, SAVE, question_of, review_prompt, summary
from handlers.forms import REVIEW, Form, Given, Step
from handlers.messages import Button, Picked, Said, SentPhoto, SentPlace, Tapped, button_data
from handlers.prompts import Answered, Partly, Prompt, Reading, Rejected, Several, TimeRange
from handlers.turn import Turn
from storage import dialogues, media, tables
from storage.enums import DialogueState

ANSWER: Final = "answer"
"""The action of every button that belongs to a question: `answer:<token>:<value>`."""

OFFERED_AFTER: Final = timedelta(days=1)
EXPIRES_AFTER: Final = timedelta(days=7)
INTERRUPTED_WITHIN: Final = timedelta(minutes=30)
"""What was left alone for longer is offered later, and not pressed on somebody who is glad to be done with something else."""

BACK, CANCEL, HELP = "!back", "!cancel", "!help"

Forms = Mapping[str, Form[Turn]]


async def start(
    turn: Turn,
    form: Form[Turn],
    answers: Mapping[str, Any] | None = None,
    *,
    assumed: Mapping[str, Any] | None = None,
    fixed: Mapping[str, Any] | None = None,
) -> None:
    """Open a form, with what is already known: `answers` somebody gave, values `assumed` without asking, and values that are
    `fixed` for this dialogue: nobody is asked for them, and nobody changes or sees them.

    An open dialogue of the same form is gone on with when nothing new is known, and replaced otherwise, but for what the form `keeps`.
    """
    existing = await dialogues.open_one(turn.session, turn.somebody.id, form.name)
    if existing is not None and not answers and not assumed and not fixed and existing.answers:
        await resume(turn, existing, {form.name: form})
        return
    if existing is not None:
        existing.state = DialogueState.CANCELLED
        if form.keeps:
            new = {**(assumed or {}), **(fixed or {}), **(answers or {})}
            fixed = {**(fixed or {}), **form.keeps(forms.answers_of(_upgraded(existing, form)), new)}
    given = [Given(name=name, value=value, assumed=True) for name, value in (assumed or {}).items()]
    given += [Given(name=name, value=value, assumed=True, only=True) for name, value in (fixed or {}).items()]
    given += [Given(name=name, value=value) for name, value in (answers or {}).items()]
    dialogue = tables.Dialogue(
        school_id=turn.somebody.school_id,
        person_id=turn.somebody.id,
        form=form.name,
        version=form.version,
        answers=_to_json(given),
        partial=None,
        asked="",
        token="",
        opened_at=turn.now,
        touched_at=turn.now,
        next_action_at=turn.now + OFFERED_AFTER,
    )
    turn.session.add(dialogue)
    await turn.session.flush()
    await _go_on(turn, dialogue, form)


async def resume(turn: Turn, dialogue: tables.Dialogue, all_forms: Forms) -> None:
    """Ask the open question again, on whichever platform the person is now."""
    form = all_forms.get(dialogue.form)
    if form is None:
        dialogue.state = DialogueState.EXPIRED
        turn.say("dialogue-gone")
        return
    await _go_on(turn, dialogue, form)


async def reply(turn: Turn, dialogue: tables.Dialogue, all_forms: Forms) -> Rejected | None:
    """Read what came in as the reply to the open question, and go on.

    Typed text that is no answer is returned as Rejected without a word said: the caller may know what else it could mean, and calls
    `ask_again` if nothing.
    """
    form = all_forms.get(dialogue.form)
    if form is None:
        dialogue.state = DialogueState.EXPIRED
        turn.say("dialogue-gone")
        return None
    turn.form, turn.step = form.name, dialogue.asked
    what = turn.incoming.what
    if isinstance(what, Tapped | Picked):
        token, _, value = what.argument.partition(":") if isinstance(what, Tapped) else (what.token, "", what.value)
        if not secrets.compare_digest(token.encode(), dialogue.token.encode()):
            turn.outcome = "stale-button"
            turn.say("dialogue-stale-button")
            await _go_on(turn, dialogue, form)
            return None
        if value.startswith("!"):
            await _steer(turn, dialogue, form, value)
            return None
    elif isinstance(what, Said):
        command = _typed_command(what.text)
        if command:
            await _steer(turn, dialogue, form, command)
            return None
    return await _answer(turn, dialogue, form)


async def ask_again(turn: Turn, dialogue: tables.Dialogue, all_forms: Forms, because: Rejected) -> None:
    """Say why that was no answer, and ask again."""
    turn.outcome = "rejected"
    turn.say(because.key, **because.arguments)
    form = all_forms[dialogue.form]
    await _go_on(turn, dialogue, form)


async def back_to_open(turn: Turn, all_forms: Forms) -> None:
    """After something else came between: go on with the form that is still open, if there is one."""
    dialogue = await dialogues.current(turn.session, turn.somebody.id)
    if dialogue is not None and dialogue.form in all_forms:
        turn.say("dialogue-back-to-it")
        await _go_on(turn, dialogue, all_forms[dialogue.form])


async def back_to_interrupted(turn: Turn, all_forms: Forms, saved: tables.Dialogue) -> None:
    """After a form was saved: go on with the one that it came in the middle of, if that was just now."""
    before = await dialogues.current(turn.session, turn.somebody.id)
    if before is not None and before.id < saved.id and before.touched_at > saved.opened_at - INTERRUPTED_WITHIN:
        await back_to_open(turn, all_forms)


async def _answer(turn: Turn, dialogue: tables.Dialogue, form: Form[Turn]) -> Rejected | None:
    given = _upgraded(dialogue, form)
    prompt, step = await _asked(turn, dialogue, form, given)
    reading = await _read(turn, prompt)
    if isinstance(reading, Answered) and step is not None and step.refuses:
        reading = step.refuses(turn, reading.value) or reading
    if isinstance(reading, Rejected):
        if isinstance(turn.incoming.what, Said):
            completed = await _completed(turn, form, given, turn.incoming.what.text)
            if completed is None:
                return reading
            dialogue.answers = _to_json(completed)
            await _go_on(turn, dialogue, form)
            return None
        turn.outcome = "rejected"
        turn.say(reading.key, **reading.arguments)
    elif isinstance(reading, Partly):
        dialogue.partial = reading.value
    elif step is None:
        await _steer(turn, dialogue, form, str(reading.value))
        return None
    else:
        dialogue.partial = None
        given = list(forms.answer(given, Given(name=step.name, value=reading.value)))
        if form.after:
            follows = await form.after(turn, step.name, reading.value)
            known = {old.name for old in given}
            given += [
                Given(name=name, value=value, assumed=True) for name, value in follows.items() if name not in known
            ]
        dialogue.answers = _to_json(given)
    await _go_on(turn, dialogue, form)
    return None


async def _completed(turn: Turn, form: Form[Turn], given: Sequence[Given], typed: str) -> list[Given] | None:
    """What typed text makes of the answers so far; what is known stays as hidden or as open to change as it was."""
    found = await form.completes(turn, forms.answers_of(given), typed) if form.completes else None
    if found is None:
        return None
    known = {old.name: old for old in given}
    new = [replace(known.get(one.name, one), value=one.value) for one in forms.given_by_code(form, found)]
    return [*(old for old in given if old.name not in found), *new]


async def _read(turn: Turn, prompt: Prompt) -> Reading:
    what = turn.incoming.what
    match what:
        case Tapped(argument=argument):
            return replies.read_tap(prompt, argument.partition(":")[2], locale=turn.locale)
        case Picked(value=value):
            return replies.read_tap(prompt, value, locale=turn.locale)
        case Said(text=typed):
            return replies.read_typed(prompt, typed, locale=turn.locale, local_now=turn.local_now)
        case SentPhoto(file=file) if prompt.kind == "photo":
            kept = await media.add(
                turn.session,
                person=turn.somebody,
                platform=turn.incoming.platform,
                platform_file=file,
                platform_message_id=turn.incoming.message_id,
                now=turn.now,
            )
            return Answered(value=kept.id)
        case SentPlace(latitude=latitude, longitude=longitude) if prompt.kind == "location":
            return Answered(value=[round(latitude, 3), round(longitude, 3)])
        case _:
            return Rejected(key=f"prompt-send-{prompt.kind}")


async def _steer(turn: Turn, dialogue: tables.Dialogue, form: Form[Turn], command: str) -> None:
    given = _upgraded(dialogue, form)
    if command == CANCEL:
        dialogue.state = DialogueState.CANCELLED
        dialogue.token = ""
        turn.outcome = "cancelled"
        turn.say(
            "dialogue-cancelled", buttons=(turn.button("dialogue-button-restore", "dialogue-resume", dialogue.id),)
        )
        return
    if command == HELP:
        key = f"{form.name}-help-{dialogue.asked}"
        turn.say(key if texts.has_text(key) else "dialogue-help")
    elif command == BACK:
        if dialogue.partial is not None:
            dialogue.partial = None
        else:
            dialogue.answers = _to_json(forms.back(given))
    elif command == SAVE and forms.next_step(form, given) is None:
        await _save(turn, dialogue, form, given)
        return
    elif command.startswith(EDIT) and any(s.name == command.removeprefix(EDIT) for s in forms.editable(form, given)):
        dialogue.answers = _to_json(forms.without(form, given, command.removeprefix(EDIT)))
    elif command.startswith(ADD) and any(s.name == command.removeprefix(ADD) for s in forms.addable(form, given)):
        await _go_on(turn, dialogue, form, adding=form.step(command.removeprefix(ADD)))
        return
    await _go_on(turn, dialogue, form)


async def _save(turn: Turn, dialogue: tables.Dialogue, form: Form[Turn], given: Sequence[Given]) -> None:
    answers = forms.answers_of(given)
    if await _objected(turn, dialogue, form, answers):
        return
    dialogue.state = DialogueState.SAVED
    dialogue.token = ""
    turn.outcome = "saved"
    await form.save(turn, answers)


async def _objected(turn: Turn, dialogue: tables.Dialogue, form: Form[Turn], answers: Mapping[str, Any]) -> bool:
    """Whether the answers cannot stand together; then the reason was said and the step in question asked again."""
    objection = await form.check(turn, answers) if form.check else None
    if objection is None:
        return False
    turn.outcome = "rejected"
    turn.say(objection.because.key, **objection.because.arguments)
    given = forms.without(form, _from_json(dialogue.answers), objection.step)
    dialogue.answers = _to_json(forms.replaced(form, given, objection.instead))
    await _go_on(turn, dialogue, form)
    return True


async def _go_on(turn: Turn, dialogue: tables.Dialogue, form: Form[Turn], adding: Step[Turn] | None = None) -> None:
    """Ask the next question, or show the review."""
    given = forms.settle(form, forms.to_be_found_anew(form, _upgraded(dialogue, form)))
    step = adding or forms.next_step(form, given)
    prompt: Prompt | None = None
    while step is not None:
        made = await question_of(turn, step, forms.answers_of(given))
        if not isinstance(made, Answered):
            prompt = _with_partial(made, dialogue.partial)
            break
        only = Given(name=step.name, value=made.value, assumed=True, only=True)
        given = forms.settle(form, forms.answer(given, only))
        step = forms.next_step(form, given)
    dialogue.answers = _to_json(given)
    dialogue.touched_at = turn.now
    dialogue.token = secrets.token_urlsafe(6)
    dialogue.asked = step.name if step else REVIEW
    turn.form, turn.step = form.name, dialogue.asked
    if step is None and await _objected(turn, dialogue, form, forms.answers_of(given)):
        return
    arguments = dict(await form.describe(turn, forms.answers_of(given))) if form.describe else {}
    if step is None:
        turn.say(
            f"{form.name}-review",
            body=await summary(turn, form, given, arguments),
            prompt=review_prompt(turn, form, given),
            token=dialogue.token,
            steering=_steering(turn, dialogue.token, can_go_back=False),
        )
        return
    key = f"{form.name}-ask-{step.name}"
    body = turn.text(key, **arguments)
    if isinstance(prompt, TimeRange) and prompt.start:
        body = turn.text("prompt-until-when", start=prompt.start)
    if isinstance(prompt, Several) and prompt.chosen:
        body += "\n" + turn.text("prompt-chosen-so-far", chosen=replies.show(prompt, list(prompt.chosen), turn.locale))
    can_go_back = dialogue.partial is not None or any(not answer.assumed for answer in given)
    turn.say(
        key,
        body=body,
        prompt=prompt,
        token=dialogue.token,
        steering=_steering(turn, dialogue.token, can_go_back=can_go_back),
    )


async def _asked(
    turn: Turn, dialogue: tables.Dialogue, form: Form[Turn], given: Sequence[Given]
) -> tuple[Prompt, Step[Turn] | None]:
    """The question that is open. The review is one too, and so is a step that the form no longer has: then it is asked anew."""
    step = form.step(dialogue.asked) if dialogue.asked != REVIEW else None
    if step is not None:
        made = await question_of(turn, step, forms.answers_of(given))
        if not isinstance(made, Answered):
            return _with_partial(made, dialogue.partial), step
    return review_prompt(turn, form, given), None


def _with_partial(prompt: Prompt, partial: Any) -> Prompt:
    if partial is None:
        return prompt
    if isinstance(prompt, Several):
        return replace(prompt, chosen=tuple(partial))
    return replace(prompt, start=str(partial)) if isinstance(prompt, TimeRange) else prompt


def _steering(turn: Turn, token: str, *, can_go_back: bool) -> tuple[Button, ...]:
    commands = [("dialogue-button-back", BACK)] if can_go_back else []
    commands += [("dialogue-button-cancel", CANCEL)]
    return tuple(
        Button(label=turn.text(key), data=button_data(ANSWER, f"{token}:{command}")) for key, command in commands
    )


def _typed_command(typed: str) -> str | None:
    word = typed.strip().casefold().removeprefix("/")
    for command, key in (
        (BACK, "dialogue-words-back"),
        (CANCEL, "dialogue-words-cancel"),
        (HELP, "dialogue-words-help"),
    ):
        if word in texts.words(key):
            return command
    return None


def _upgraded(dialogue: tables.Dialogue, form: Form[Turn]) -> list[Given]:
    given = _from_json(dialogue.answers)
    if dialogue.version != form.version:
        if form.upgrade:
            changed = form.upgrade(dialogue.version, forms.answers_of(given))
            given = [Given(name=name, value=value) for name, value in changed.items()]
        dialogue.version = form.version
        dialogue.answers = _to_json(given)
    return given


def _to_json(given: Sequence[Given]) -> list[list[Any]]:
    return [[answer.name, answer.value, answer.assumed, answer.only] for answer in given]


def _from_json(stored: Sequence[Sequence[Any]]) -> list[Given]:
    return [Given(name=name, value=value, assumed=assumed, only=only) for name, value, assumed, only in stored]
