"""Students of whom nothing was heard for some work days: a list to say hello by, never one of faults."""

from typing import Final

from handlers import silence, texts
from handlers.silence import Quiet
from handlers.turn import Turn
from storage.enums import Role

MOST: Final = 20


async def show(turn: Turn) -> None:
    """A teacher's own students; a coordinator sees the whole school's."""
    assert turn.school is not None
    teacher_id = None if Role.COORDINATOR in turn.roles else turn.somebody.id
    silence_now = await silence.of_students(turn.session, turn.school, turn.today, teacher_id=teacher_id)
    quiet = silence_now.quiet
    lines = [turn.text("quiet-students-heading", count=len(quiet)), *(_line(turn, one) for one in quiet[:MOST])]
    if len(quiet) > MOST:
        lines.append(turn.text("quiet-students-more", count=len(quiet) - MOST))
    lines = [*lines, turn.text("quiet-students-why")] if quiet else [turn.text("quiet-students-none")]
    if silence_now.not_joined:
        lines.append(turn.text("quiet-students-not-joined", count=silence_now.not_joined))
    turn.say("quiet-students-heading" if quiet else "quiet-students-none", body="\n".join(lines), count=len(quiet))


def _line(turn: Turn, one: Quiet) -> str:
    said = [
        turn.text("quiet-students-last", day=texts.day(one.last, turn.locale))
        if one.last
        else turn.text("quiet-students-never")
    ]
    marks = (("new", one.new), ("case", one.open_case), ("unreachable", not one.reachable))
    said += [turn.text(f"quiet-students-mark-{mark}") for mark, holds in marks if holds]
    separator = turn.text("quiet-students-separator")
    return turn.text("quiet-students-line", who=one.name, place=one.place, said=separator.join(said))
