"""Words to a case, both ways: from the student who reported to whoever has it, and back, also where the name is sealed; and its closing."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from handlers import access, dialogues, telling
from handlers.forms import Answers, Form, Step
from handlers.prompts import Text
from handlers.turn import Turn
from storage import cases, people, tables
from storage.enums import CaseState, Importance, Role

MOST: Final = 1500


async def _case(turn: Turn, answers: Answers) -> tables.Case:
    """The case that the form is about; access is checked again at every step, for it may have changed meanwhile."""
    return await access.case(turn.session, access.actor(turn), int(answers["case"]))


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    case = await _case(turn, answers)
    reader = "staff" if turn.somebody.id == cases.reporter_of(case) else "student"
    return {"number": case.number, "reader": reader}


async def _open(turn: Turn, argument: str) -> None:
    case = await access.case(turn.session, access.actor(turn), access.as_id(argument))
    if case.state not in cases.LIVE:
        turn.say("write-to-case-over", number=case.number)
        return
    await dialogues.start(turn, WRITE, fixed={"case": case.id})


async def _open_close(turn: Turn, argument: str) -> None:
    who = access.actor(turn)
    access.require(who, Role.COORDINATOR)
    case = await access.case(turn.session, who, access.as_id(argument))
    if case.state not in cases.LIVE:
        turn.say("write-to-case-over", number=case.number)
        return
    await dialogues.start(turn, CLOSE, fixed={"case": case.id})


async def _save_words(turn: Turn, answers: Answers) -> None:
    case = await _case(turn, answers)
    me, words = turn.somebody, str(answers["words"])
    from_reporter = me.id == cases.reporter_of(case)
    role = Role.STUDENT if from_reporter else Role.COORDINATOR if Role.COORDINATOR in turn.roles else Role.TEACHER
    await cases.add_event(turn.session, case, what="words", actor_id=me.id, actor_role=role, words=words, now=turn.now)
    if from_reporter:
        draft = telling.draft(
            "write-to-case-from-student",
            ("write-to-case-button-look", "case-show", case.id),
            number=case.number,
            words=words,
        )
        readers = await people.keepers_of_case(turn.session, case)
    else:
        draft = telling.draft(
            "write-to-case-from-staff",
            ("write-to-case-button-answer", "case-write", case.id),
            number=case.number,
            words=words,
            role=role.value,
        )
        reporter_id = cases.reporter_of(case)
        readers = [await people.by_id(turn.session, reporter_id)] if reporter_id is not None else []
    for person in readers:
        if person.id != me.id:
            await telling.tell(turn.session, person, draft, now=turn.now, importance=Importance.CASE)
    turn.importance = Importance.CASE
    turn.say("write-to-case-sent", number=case.number)


async def _save_close(turn: Turn, answers: Answers) -> None:
    access.require(access.actor(turn), Role.COORDINATOR)
    case = await _case(turn, answers)
    if case.state not in cases.LIVE:
        turn.say("write-to-case-over", number=case.number)
        return
    case.state = CaseState.CLOSED
    case.closed_at = turn.now
    await cases.add_event(
        turn.session,
        case,
        what="closed",
        actor_id=turn.somebody.id,
        actor_role=Role.COORDINATOR,
        words=str(answers["words"]),
        now=turn.now,
    )
    turn.audit("case-closed", "case", case.id)
    reporter_id = cases.reporter_of(case)
    if reporter_id is not None:
        reporter = await people.by_id(turn.session, reporter_id)
        draft = telling.draft(
            "write-to-case-was-closed",
            ("write-to-case-button-reopen", "my-cases-reopen", case.id),
            number=case.number,
            words=str(answers["words"]),
        )
        await telling.tell(turn.session, reporter, draft, now=turn.now, importance=Importance.CASE)
    turn.say("write-to-case-closed", number=case.number)


WRITE: Form[Turn] = Form(
    name="write-to-case",
    roles=frozenset(Role),
    save=_save_words,
    describe=_describe,
    steps=(
        Step(name="case"),
        Step(name="words", prompt=Text(most=MOST)),
    ),
)

CLOSE: Form[Turn] = Form(
    name="close-case",
    roles=frozenset({Role.COORDINATOR}),
    save=_save_close,
    describe=_describe,
    steps=(
        Step(name="case"),
        Step(name="words", prompt=Text(most=MOST)),
    ),
)

FORMS: Final = (WRITE, CLOSE)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"case-write": _open, "case-close": _open_close}
