"""What one can do here, by role, as buttons and as words; and whom to talk to."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from handlers.messages import Button
from handlers.turn import Turn
from storage import people, placements
from storage.enums import Role
from storage.schools import settings_of

STUDENT: Final = (
    "report_shift",
    "clock",
    "my_week",
    "my_record",
    "check_pay_slip",
    "report_welfare",
    "my_cases",
)
TEACHER: Final = ("confirm_visit", "my_visits", "review_hours", "quiet_students", "open_alerts")
COORDINATOR: Final = ("open_alerts", "my_visits", "review_hours", "quiet_students", "confirm_visit")
EVERYONE: Final = ("link_account", "language", "privacy")


async def show(turn: Turn) -> None:
    """The menu, with a person to talk to."""
    lines = [turn.text("help-menu", role=_role(turn))]
    contact = await _contact(turn)
    if contact:
        lines.append(contact)
    turn.say("help-menu", body="\n".join(lines), buttons=menu_buttons(turn))


async def did_not_understand(turn: Turn) -> None:
    """Say so, and what would be understood."""
    turn.say("help-not-understood", role=_role(turn), buttons=menu_buttons(turn))


async def smalltalk(turn: Turn) -> None:
    """A greeting or a thank-you gets one back."""
    turn.say("help-hello", buttons=menu_buttons(turn))


async def nothing_to_cancel(turn: Turn) -> None:
    """Nothing is open that could be cancelled."""
    turn.say("help-nothing-open", buttons=menu_buttons(turn))


def menu_buttons(turn: Turn) -> tuple[Button, ...]:
    """The entries of this person's roles."""
    names: list[str] = []
    for role, entries in ((Role.COORDINATOR, COORDINATOR), (Role.TEACHER, TEACHER), (Role.STUDENT, STUDENT)):
        if role in turn.roles:
            names += [name for name in entries if name not in names]
    names += EVERYONE
    return tuple(turn.button(f"menu-{name.replace('_', '-')}", "open", name) for name in names)


def _role(turn: Turn) -> str:
    order = (Role.STUDENT, Role.TEACHER, Role.COORDINATOR)
    return next((role.value for role in order if role in turn.roles), "nobody")


async def _contact(turn: Turn) -> str | None:
    """The visiting teacher for a student, and whom the school names."""
    assert turn.school is not None
    lines = []
    if Role.STUDENT in turn.roles:
        placement = await placements.current(turn.session, turn.somebody.id, turn.today)
        if placement is not None:
            teacher = await people.by_id(turn.session, placement.teacher_id)
            lines.append(turn.text("help-teacher", who=teacher.name))
    contact = settings_of(turn.school).contact
    if contact:
        lines.append(turn.text("help-contact", contact=contact))
    return "\n".join(lines) or None


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {}
