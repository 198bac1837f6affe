"""Who answers: the one table from what came in to the feature that takes it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from handlers import access, dialogues, free_text, texts, understanding
from handlers.access import NotAllowed
from handlers.coordinators import open_alerts
from handlers.everyone import danger, help, join, language, leaving, link_account, privacy, write_to_case
from handlers.forms import Form
from handlers.messages import Blocked, Followed, Picked, Said, SentPhoto, Tapped, Unsent, Unsupported
from handlers.students import (
    check_pay_slip,
    clock_in,
    confirm_week,
    missing_hours,
    my_cases,
    my_record,
    my_week,
    report_shift,
    report_welfare,
    shift_findings,
    undo_hours,
)
from handlers.teachers import confirm_visit, my_visits, quiet_students, review_hours
from handlers.turn import Turn
from storage import dialogues as stored_dialogues
from storage.enums import DialogueState, Role

Opening = Callable[[Turn], Awaitable[None]]
Action = Callable[[Turn, str], Awaitable[None]]

STUDENT: Final = frozenset({Role.STUDENT})
STAFF: Final = frozenset({Role.TEACHER, Role.COORDINATOR})
ALL: Final = frozenset(Role)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A thing to begin: from the menu (`open:<name>`), or by one of the words in `menu-<name>-words`."""

    roles: frozenset[Role]
    open: Opening


ENTRIES: Final[Mapping[str, Entry]] = {
    "report_shift": Entry(roles=STUDENT, open=report_shift.open_form),
    "clock": Entry(roles=STUDENT, open=clock_in.clock),
    "clock_in": Entry(roles=STUDENT, open=clock_in.clock_in),
    "clock_out": Entry(roles=STUDENT, open=clock_in.clock_out),
    "my_week": Entry(roles=STUDENT, open=my_week.show),
    "my_record": Entry(roles=STUDENT, open=my_record.show),
    "check_pay_slip": Entry(roles=STUDENT, open=check_pay_slip.open_form),
    "report_welfare": Entry(roles=STUDENT, open=report_welfare.open_form),
    "my_cases": Entry(roles=STUDENT, open=my_cases.show),
    "confirm_visit": Entry(roles=STAFF, open=confirm_visit.open_form),
    "my_visits": Entry(roles=STAFF, open=my_visits.show),
    "quiet_students": Entry(roles=STAFF, open=quiet_students.show),
    "review_hours": Entry(roles=STAFF, open=review_hours.show),
    "open_alerts": Entry(roles=STAFF, open=open_alerts.show),
    "help": Entry(roles=ALL, open=help.show),
    "language": Entry(roles=ALL, open=language.ask),
    "link_account": Entry(roles=ALL, open=link_account.show),
    "privacy": Entry(roles=ALL, open=privacy.show),
}

FORMS: Final[Mapping[str, Form[Turn]]] = {
    form.name: form
    for form in (
        report_shift.FORM,
        report_welfare.FORM,
        check_pay_slip.FORM,
        confirm_visit.FORM,
        my_visits.PLAN,
        review_hours.RETURN,
        *write_to_case.FORMS,
    )
}

ACTIONS: Final[Mapping[str, Action]] = {
    **report_shift.ACTIONS,
    **undo_hours.ACTIONS,
    **clock_in.ACTIONS,
    **shift_findings.ACTIONS,
    **my_week.ACTIONS,
    **confirm_week.ACTIONS,
    **missing_hours.ACTIONS,
    **my_record.ACTIONS,
    **check_pay_slip.ACTIONS,
    **report_welfare.ACTIONS,
    **my_cases.ACTIONS,
    **confirm_visit.ACTIONS,
    **my_visits.ACTIONS,
    **review_hours.ACTIONS,
    **open_alerts.ACTIONS,
    **language.ACTIONS,
    **link_account.ACTIONS,
    **privacy.ACTIONS,
    **danger.ACTIONS,
    **write_to_case.ACTIONS,
}
"""Standing buttons: what `<action>:<argument>` does. Each checks by `access` that the argument is the actor's to touch."""


async def answer(turn: Turn) -> None:
    """Answer one update. Somebody without a person sees only the door; danger is heard before anything else."""
    what = turn.incoming.what
    if isinstance(what, Blocked):
        await leaving.blocked(turn)
        return
    if turn.account.blocked_at is not None:
        leaving.came_back(turn)
    if isinstance(what, Unsent):
        await leaving.unsent(turn, what.message_id)
        return
    heard = await danger.listen(turn)
    if turn.person is None:
        await join.at_the_door(turn)
        return
    if not turn.person.active:
        turn.say("router-not-active")
        return
    if not await privacy.settled(turn):
        return
    try:
        if heard:
            await dialogues.back_to_open(turn, FORMS)
        else:
            await _member(turn)
    except NotAllowed:
        # One sentence for "not yours" and "not there": nobody learns which ids exist.
        turn.outcome = "not-allowed"
        turn.said.clear()
        turn.say("router-not-allowed")


async def _member(turn: Turn) -> None:
    what = turn.incoming.what
    match what:
        case Followed(code=code):
            await join.again(turn, code)
        case Tapped(action="open", argument=name) if name in ENTRIES:
            await _open(turn, name)
        case Tapped(action="dialogue-resume" | "dialogue-drop" as action, argument=argument):
            await _pick_up(turn, argument, drop=action == "dialogue-drop")
        case Tapped(action=action, argument=argument) if action in ACTIONS:
            await ACTIONS[action](turn, argument)
        case Said(text=typed) if (begun := command(typed)) is not None and not await _help_with_form(turn, begun):
            await _open(turn, begun)
        case Said(text=typed) if join.looks_like_code(typed):
            await join.again(turn, typed)
        case _:
            await _dialogue_or_free(turn)


async def _help_with_form(turn: Turn, entry: str) -> bool:
    """Whether "help" was said in the middle of a form, which has its own."""
    return entry == "help" and await stored_dialogues.current(turn.session, turn.somebody.id) is not None


async def _open(turn: Turn, name: str) -> None:
    entry = ENTRIES[name]
    if not entry.roles & turn.roles:
        raise NotAllowed
    turn.outcome = f"open-{name}"
    await entry.open(turn)


async def _pick_up(turn: Turn, argument: str, *, drop: bool) -> None:
    dialogue = await access.dialogue(turn.session, access.actor(turn), access.as_id(argument))
    if dialogue.state == DialogueState.SAVED:
        turn.say("dialogue-already-saved")
    elif drop:
        dialogue.state = DialogueState.CANCELLED
        turn.say("dialogue-dropped")
    elif dialogue.state == DialogueState.EXPIRED:
        turn.say("dialogue-gone")
    else:
        dialogue.state = DialogueState.OPEN
        dialogue.next_action_at = turn.now + dialogues.OFFERED_AFTER
        await dialogues.resume(turn, dialogue, FORMS)


async def _dialogue_or_free(turn: Turn) -> None:
    what = turn.incoming.what
    dialogue = await stored_dialogues.current(turn.session, turn.somebody.id)
    if dialogue is None:
        await _free(turn)
        return
    rejected = await dialogues.reply(turn, dialogue, FORMS)
    if rejected is None:
        if dialogue.state == DialogueState.SAVED:
            await dialogues.back_to_interrupted(turn, FORMS, dialogue)
        return
    # Typed text that answers nothing may begin something else; what was being filled in stays open.
    assert isinstance(what, Said)
    reading = understanding.read(what.text, lang=turn.locale, local_now=turn.local_now)
    if free_text.is_plain(reading) and await _begin(turn, reading):
        return
    await dialogues.ask_again(turn, dialogue, FORMS, rejected)


async def _free(turn: Turn) -> None:
    match turn.incoming.what:
        case Said(text=typed):
            reading = understanding.read(typed, lang=turn.locale, local_now=turn.local_now)
            if not await _begin(turn, reading):
                turn.outcome = "not-understood"
                await help.did_not_understand(turn)
        case Tapped() | Picked():
            turn.outcome = "stale-button"
            turn.say("router-old-button", buttons=help.menu_buttons(turn))
        case SentPhoto():
            await report_welfare.from_photo(turn)
        case Unsupported():
            turn.outcome = "unsupported"
            turn.say("router-cannot-read")
        case _:
            await help.show(turn)


FROM_TEXT: Final[Mapping[str, Callable[[Turn, understanding.Reading], Awaitable[bool]]]] = {
    "report_hours": report_shift.from_text,
    "report_welfare": report_welfare.from_text,
    "request_replacement": report_welfare.from_text,
    "confirm_visit": confirm_visit.from_text,
}
"""What a message in free words begins, by its intent; False when it does not fit this person after all."""


SMALL_ANSWERS: Final[Mapping[str, Opening]] = {
    "smalltalk": help.smalltalk,
    "cancel": help.nothing_to_cancel,
}


async def _begin(turn: Turn, reading: understanding.Reading) -> bool:
    if reading.intent in FROM_TEXT:
        return await FROM_TEXT[reading.intent](turn, reading)
    if reading.intent in SMALL_ANSWERS:
        await SMALL_ANSWERS[reading.intent](turn)
        return True
    name = free_text.ENTRY_OF_INTENT.get(reading.intent)
    if name is None or not ENTRIES[name].roles & turn.roles:
        return False
    await _open(turn, name)
    return True


def command(typed: str) -> str | None:
    """The entry that a typed word means, in any language: 回報工時, hours, /hours. None for anything else."""
    word = typed.strip().casefold().split("@")[0].removeprefix("/")
    if not word or len(word) > 40:
        return None
    return next((name for name in ENTRIES if word in texts.words(f"menu-{name.replace('_', '-')}-words")), None)
