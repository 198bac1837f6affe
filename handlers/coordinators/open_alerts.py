"""What waits for somebody to take it: alerts and live cases; a tap takes one, another opens it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from handlers import access, case_texts, escalations
from handlers.messages import Button
from handlers.turn import Turn
from storage import alerts, cases, people, tables
from storage.enums import Role

SHOWN: Final = 4


async def show(turn: Turn) -> None:
    """For a coordinator the school's open alerts and live cases; for a teacher the cases that students let them see."""
    me = turn.somebody
    if Role.COORDINATOR not in turn.roles:
        live = await cases.visible_to_teacher(turn.session, me.id, me.school_id)
        _list_cases(turn, live)
        return
    waiting = await alerts.open_for(turn.session, me.school_id, limit=SHOWN)
    for alert in waiting:
        turn.say("open-alerts-alert", body=escalations.describe(alert, turn.locale), buttons=(_take(turn, alert),))
    live = await cases.visible_to_coordinators(turn.session, me.school_id)
    _list_cases(turn, [case for case in live if case.id not in {alert.case_id for alert in waiting}])


def _list_cases(turn: Turn, live: list[tables.Case]) -> None:
    if not live:
        if not turn.said:
            turn.say("open-alerts-none")
        return
    lines = [turn.text("open-alerts-cases")]
    lines += [
        turn.text("open-alerts-case", number=case.number, about=case_texts.about(turn, case)) for case in live[:10]
    ]
    buttons = tuple(
        turn.button("open-alerts-button-case", "case-show", case.id, number=case.number) for case in live[:10]
    )
    turn.say("open-alerts-cases", body="\n".join(lines), buttons=buttons)


def _take(turn: Turn, alert: tables.Alert) -> Button:
    return turn.button("alerts-button-take", escalations.ACK, alert.id)


async def _acknowledge(turn: Turn, argument: str) -> None:
    alert = await access.alert(turn.session, access.actor(turn), access.as_id(argument))
    if await escalations.acknowledge(turn, alert):
        buttons = (turn.button("open-alerts-button-open", "case-show", alert.case_id),) if alert.case_id else ()
        turn.say("open-alerts-yours", buttons=buttons)
    elif alert.settled_at is not None:
        turn.say("open-alerts-settled")
    elif alert.acknowledged_by == turn.somebody.id:
        turn.say("open-alerts-already-yours")
    else:
        assert alert.acknowledged_by is not None
        assert alert.acknowledged_at is not None
        owner = await people.by_id(turn.session, alert.acknowledged_by)
        turn.say("open-alerts-taken-by", who=owner.name, at=turn.moment(alert.acknowledged_at))


async def _show_case(turn: Turn, argument: str) -> None:
    case = await access.case(turn.session, access.actor(turn), access.as_id(argument))
    me = turn.somebody
    if me.id == cases.reporter_of(case):
        turn.say("my-cases-case", body=await case_texts.for_reporter(turn, case))
        return
    turn.audit("case-read", "case", case.id)
    buttons: tuple[Button, ...] = ()
    if case.state in cases.LIVE:
        buttons = (turn.button("open-alerts-button-reply", "case-write", case.id),)
        if Role.COORDINATOR in turn.roles:
            buttons += (turn.button("open-alerts-button-close", "case-close", case.id),)
    turn.say("open-alerts-case-shown", body=await case_texts.for_staff(turn, case), buttons=buttons)


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    escalations.ACK: _acknowledge,
    "case-show": _show_case,
}
