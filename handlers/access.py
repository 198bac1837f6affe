"""Who may see whom: the one guarded way from an id that came in to somebody's record.

Every function takes the actor and an id from outside, is bounded by the actor's school and roles, and raises NotAllowed both for what
is somebody else's and for what does not exist, so that nobody learns which it was.
"""

from dataclasses import dataclass

from sqlalchemy import exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from handlers.turn import Turn
from storage import tables
from storage.enums import Confidentiality, Role


class NotAllowed(Exception):
    """This is not yours to see or to do."""


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who asks: a person in a school, with roles."""

    person_id: int
    school_id: int
    roles: frozenset[Role]


def actor(turn: Turn) -> Actor:
    """The person of a turn as an actor."""
    return Actor(person_id=turn.somebody.id, school_id=turn.somebody.school_id, roles=turn.roles)


def as_id(argument: str) -> int:
    """An id from a button. Raises NotAllowed for anything that is no plain number."""
    if not (argument.isascii() and argument.isdecimal() and len(argument) <= 18):
        raise NotAllowed
    return int(argument)


def require(who: Actor, role: Role) -> None:
    """Raise NotAllowed unless the actor holds this role."""
    if role not in who.roles:
        raise NotAllowed


async def dialogue(session: AsyncSession, who: Actor, dialogue_id: int) -> tables.Dialogue:
    """A form of one's own."""
    found = await session.get(tables.Dialogue, dialogue_id)
    if found is None or found.person_id != who.person_id:
        raise NotAllowed
    return found


async def shift(session: AsyncSession, who: Actor, shift_id: int) -> tables.Shift:
    """A shift of one's own, to read or to change: nobody but the student writes the record of hours."""
    found = await session.get(tables.Shift, shift_id)
    if found is None or found.student_id != who.person_id:
        raise NotAllowed
    return found


async def duty(session: AsyncSession, who: Actor, duty_id: int) -> tables.VisitDuty:
    """A visit duty: of its teacher, of whoever stands in for that teacher, or of a coordinator of the school."""
    cover = aliased(tables.DutyCover)
    mine = or_(
        tables.VisitDuty.teacher_id == who.person_id,
        exists().where(cover.duty_id == tables.VisitDuty.id, cover.substitute_id == who.person_id),
    )
    query = select(tables.VisitDuty).where(tables.VisitDuty.id == duty_id, tables.VisitDuty.school_id == who.school_id)
    if Role.COORDINATOR not in who.roles:
        require(who, Role.TEACHER)
        query = query.where(mine)
    found = await session.scalar(query)
    if found is None:
        raise NotAllowed
    return found


async def visit(session: AsyncSession, who: Actor, visit_id: int) -> tables.Visit:
    """A visit that one has confirmed oneself, or any of the school for a coordinator."""
    found = await session.get(tables.Visit, visit_id)
    if found is None or found.school_id != who.school_id:
        raise NotAllowed
    if found.teacher_id != who.person_id:
        require(who, Role.COORDINATOR)
    return found


async def case(session: AsyncSession, who: Actor, case_id: int) -> tables.Case:
    """A case: of its reporter (also a sealed one), of the coordinators, and of the visiting teacher where the reporter allows it."""
    found = await session.get(tables.Case, case_id)
    if found is None or found.school_id != who.school_id:
        raise NotAllowed
    if who.person_id in (found.reporter_id, found.sealed_reporter) or Role.COORDINATOR in who.roles:
        return found
    if Role.TEACHER in who.roles and found.confidentiality == Confidentiality.TEACHER_TOO and found.placement_id:
        placement = await session.get(tables.Placement, found.placement_id)
        if placement is not None and placement.teacher_id == who.person_id:
            return found
    raise NotAllowed


async def alert(session: AsyncSession, who: Actor, alert_id: int) -> tables.Alert:
    """An alert that was sent to this person, or any of the school for a coordinator."""
    found = await session.get(tables.Alert, alert_id)
    if found is None or found.school_id != who.school_id:
        raise NotAllowed
    if Role.COORDINATOR not in who.roles:
        copy = await session.scalar(
            select(tables.AlertCopy.id).where(
                tables.AlertCopy.alert_id == alert_id, tables.AlertCopy.person_id == who.person_id
            )
        )
        if copy is None:
            raise NotAllowed
    return found


async def person(session: AsyncSession, who: Actor, person_id: int) -> tables.Person:
    """Somebody's entry on the roster: one's own, one's students' for a visiting teacher, the whole school's for a coordinator."""
    found = await session.get(tables.Person, person_id)
    if found is None or found.school_id != who.school_id:
        raise NotAllowed
    if found.id == who.person_id or Role.COORDINATOR in who.roles:
        return found
    if Role.TEACHER in who.roles:
        taught = await session.scalar(
            select(tables.Placement.id).where(
                tables.Placement.student_id == person_id, tables.Placement.teacher_id == who.person_id
            )
        )
        if taught is not None:
            return found
    raise NotAllowed
