"""A student's own cases: what became of each, who has it, and a way to add words, to withdraw or to open it again."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from handlers import access, case_texts, telling
from handlers.messages import Button
from handlers.turn import Turn
from storage import audit_log, cases, people, tables
from storage.enums import CaseState, Importance

SHOWN: Final = 5


async def show(turn: Turn) -> None:
    """The newest cases, a message each."""
    me = turn.somebody
    own = await cases.of_reporter(turn.session, me.id, me.school_id, limit=SHOWN)
    if not own:
        turn.say("my-cases-none", buttons=(turn.button("my-cases-button-report", "open", "report_welfare"),))
        return
    for case in reversed(own):
        turn.say("my-cases-case", body=await case_texts.for_reporter(turn, case), buttons=_buttons(turn, case))


def _buttons(turn: Turn, case: tables.Case) -> tuple[Button, ...]:
    if case.state in cases.LIVE:
        return (
            turn.button("my-cases-button-write", "case-write", case.id),
            turn.button("my-cases-button-withdraw", "my-cases-withdraw", case.id),
        )
    return (turn.button("my-cases-button-reopen", "my-cases-reopen", case.id),)


async def _own(turn: Turn, argument: str) -> tables.Case:
    case = await access.case(turn.session, access.actor(turn), access.as_id(argument))
    if turn.somebody.id != cases.reporter_of(case):
        raise access.NotAllowed
    return case


async def _ask_withdraw(turn: Turn, argument: str) -> None:
    case = await _own(turn, argument)
    if case.state not in cases.LIVE:
        turn.say("my-cases-over", number=case.number)
        return
    turn.say(
        "my-cases-really-withdraw",
        number=case.number,
        buttons=(
            turn.button("my-cases-button-yes-withdraw", "my-cases-withdraw-yes", case.id),
            turn.button("my-cases-button-keep", "open", "my_cases"),
        ),
    )


async def _withdraw(turn: Turn, argument: str) -> None:
    case = await _own(turn, argument)
    if case.state not in cases.LIVE:
        turn.say("my-cases-over", number=case.number)
        return
    case.state = CaseState.WITHDRAWN
    case.closed_at = turn.now
    await _note(turn, case, "withdrawn")
    await _tell_keepers(turn, case, "my-cases-was-withdrawn")
    turn.say("my-cases-withdrawn", number=case.number, buttons=_buttons(turn, case))


async def _reopen(turn: Turn, argument: str) -> None:
    case = await _own(turn, argument)
    if case.state in cases.LIVE:
        turn.say("my-cases-is-open", number=case.number)
        return
    case.state = CaseState.OPEN if case.owner_id is None else CaseState.ACKNOWLEDGED
    case.closed_at = None
    await _note(turn, case, "reopened")
    await _tell_keepers(turn, case, "my-cases-was-reopened")
    turn.say("my-cases-reopened", number=case.number)


async def _note(turn: Turn, case: tables.Case, what: str) -> None:
    await cases.add_event(turn.session, case, what=what, actor_id=turn.somebody.id, actor_role="student", now=turn.now)
    audit_log.add(
        turn.session,
        school_id=case.school_id,
        actor_id=case.reporter_id,
        action=f"case-{what}",
        subject="case",
        subject_id=case.id,
        now=turn.now,
    )


async def _tell_keepers(turn: Turn, case: tables.Case, key: str) -> None:
    for person in await people.keepers_of_case(turn.session, case):
        if person.id != turn.somebody.id:
            draft = telling.draft(key, ("my-cases-button-look", "case-show", case.id), number=case.number)
            await telling.tell(turn.session, person, draft, now=turn.now, importance=Importance.CASE)


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "my-cases-withdraw": _ask_withdraw,
    "my-cases-withdraw-yes": _withdraw,
    "my-cases-reopen": _reopen,
}
