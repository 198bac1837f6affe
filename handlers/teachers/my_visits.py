"""A teacher's visits to make, the most urgent first, with the day on which the coordinators would be told; and planned days."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from typing import Final

from handlers import access, dialogues, nudges, texts, visit_clock
from handlers.forms import Answers, Form, Step
from handlers.messages import Button
from handlers.prompts import Day, Prompt
from handlers.turn import Turn
from storage import people, placements, tables, visits
from storage.enums import Role
from storage.schools import settings_of

MOST_BUTTONS: Final = 8
PLAN_AHEAD: Final = timedelta(days=30)


async def show(turn: Turn) -> None:
    """Own duties; a coordinator sees the school's overdue ones first."""
    assert turn.school is not None
    settings = settings_of(turn.school)
    if Role.COORDINATOR in turn.roles:
        await _overview(turn)
    rows = await nudges.rows_of(turn.session, turn.somebody.id, settings, turn.today)
    if not rows:
        if not turn.said:
            turn.say("my-visits-none")
        return
    lines = [turn.text("my-visits-heading"), *(nudges.line(row, turn.today, turn.locale) for row in rows)]
    planned = [row for row in rows if row.planned_on is not None and row.planned_on >= turn.today]
    lines += [
        turn.text("my-visits-planned", place=row.place, day=texts.day(row.planned_on, turn.locale))
        for row in planned
        if row.planned_on is not None
    ]
    buttons: list[Button] = []
    for row in rows[: MOST_BUTTONS // 2]:
        buttons.append(turn.button("nudges-button-confirm", "confirm-visit-at", row.duty.id, place=row.place))
        buttons.append(turn.button("my-visits-button-plan", "my-visits-plan", row.duty.id, place=row.place))
    turn.say("my-visits-heading", body="\n".join(lines), buttons=tuple(buttons))


async def _overview(turn: Turn) -> None:
    assert turn.school is not None
    settings = settings_of(turn.school)
    overdue = await visits.overdue_in_school(turn.session, turn.somebody.school_id, turn.today)
    if not overdue:
        turn.say("my-visits-none-overdue")
        return
    lines = [turn.text("my-visits-overdue", count=len(overdue))]
    for duty in overdue[:20]:
        assert duty.due_on is not None
        teacher = await people.by_id(turn.session, await visits.responsible(turn.session, duty, turn.today))
        standing = await visit_clock.standing(turn.session, duty, settings, turn.today)
        lines.append(
            turn.text(
                "my-visits-overdue-line",
                who=teacher.name,
                place=await placements.name_of_site(turn.session, duty.site_id),
                due=texts.day(duty.due_on, turn.locale),
                days=standing.late,
            )
        )
    turn.say("my-visits-overdue", body="\n".join(lines))


async def _duty(turn: Turn, answers: Answers) -> tables.VisitDuty:
    return await access.duty(turn.session, access.actor(turn), int(answers["duty"]))


async def _day(turn: Turn, answers: Answers) -> Prompt:
    return Day(first=turn.today, last=turn.today + PLAN_AHEAD)


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    return {"place": await placements.name_of_site(turn.session, (await _duty(turn, answers)).site_id)}


async def _plan(turn: Turn, argument: str) -> None:
    duty = await access.duty(turn.session, access.actor(turn), access.as_id(argument))
    await dialogues.start(turn, PLAN, fixed={"duty": duty.id})


async def _save_plan(turn: Turn, answers: Answers) -> None:
    duty = await _duty(turn, answers)
    duty.planned_on = date.fromisoformat(answers["day"])
    await visit_clock.refresh(turn.session, duty, turn.now)
    turn.audit("visit-planned", "duty", duty.id)
    clear = turn.button("my-visits-button-clear", "my-visits-clear", duty.id)
    turn.say("my-visits-plan-saved", day=texts.day(duty.planned_on, turn.locale), buttons=(clear,))


async def _clear(turn: Turn, argument: str) -> None:
    duty = await access.duty(turn.session, access.actor(turn), access.as_id(argument))
    duty.planned_on = None
    await visit_clock.refresh(turn.session, duty, turn.now)
    turn.say("my-visits-plan-cleared")


PLAN: Form[Turn] = Form(
    name="plan-visit",
    roles=frozenset({Role.TEACHER, Role.COORDINATOR}),
    save=_save_plan,
    describe=_describe,
    steps=(Step(name="duty"), Step(name="day", prompt=_day)),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"my-visits-plan": _plan, "my-visits-clear": _clear}
