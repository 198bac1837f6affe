"""Hours that overlap what is on record, and days off on which work is: the other entry is named, and every way out is offered."""

from typing import Any, Final

from handlers import access
from handlers.forms import Answers
from handlers.prompts import Answered, Choice, Option, Prompt
from handlers.rules.shifts import times_of
from handlers.students import shift_answers, shift_texts, waiting_hours
from handlers.students.shift_answers import OTHER, UNKNOWN_BREAK
from handlers.turn import Turn
from storage import people, shifts, tables

KEEP_BOTH, REPLACE_OLD, CHANGE_OLD, CHANGE_NEW = "both", "replace", "old", "new"
NOT_WORKED: Final = "not-worked"
MOST_NAMED: Final = 6
"""So many entries are offered to be changed; all of them are named."""


async def of_hours(turn: Turn, answers: Answers) -> list[tables.Shift]:
    """The entries on record that share time with what is being told, each once."""
    # The lock makes two devices of one student take turns, so that both cannot find the day empty.
    await people.lock(turn.session, turn.somebody.id)
    found: dict[int, tables.Shift] = {}
    for one in shift_answers.segments(answers):
        for shift in await shifts.overlapping(
            turn.session,
            turn.somebody.id,
            turn.instant(one.start),
            turn.instant(one.end),
            except_for=answers.get("changes"),
        ):
            found[shift.id] = shift
    return list(found.values())


async def of_days_off(turn: Turn, answers: Answers) -> list[tables.Shift]:
    """The entries on record of days that are told to have been free."""
    await people.lock(turn.session, turn.somebody.id)
    found = []
    for day, _ in shift_answers.days_off(answers):
        found += await shift_texts.of_days(turn, day, day)
    return found


async def ask(turn: Turn, answers: Answers) -> Prompt | Answered:
    """What to do about an overlap; without one nobody is asked."""
    clashes = await of_hours(turn, answers)
    if not clashes:
        return Answered(value="")
    if len(clashes) == 1:
        change = [Option(value=CHANGE_OLD, key="report-shift-option-change-old")]
        if len(shift_answers.segments(answers)) == 1 and not answers.get("changes"):
            change.insert(0, Option(value=REPLACE_OLD, key="report-shift-option-replace-old"))
    else:
        change = [
            Option(
                value=f"{CHANGE_OLD}:{shift.id}",
                key="report-shift-option-change-one",
                arguments={"times": shift_texts.times(shift_texts.local_segment(turn, shift))},
            )
            for shift in clashes[:MOST_NAMED]
        ]
    return Choice(
        options=(
            *change,
            Option(value=CHANGE_NEW, key="report-shift-option-change-new"),
            Option(value=KEEP_BOTH, key="report-shift-option-keep-both"),
        )
    )


async def ask_about_days_off(turn: Turn, answers: Answers) -> Prompt | Answered:
    """What to do about a day off on which work is on record; without one nobody is asked."""
    if not shift_answers.days_off(answers) or not await of_days_off(turn, answers):
        return Answered(value="")
    return Choice(
        options=(
            Option(value=NOT_WORKED, key="report-shift-option-not-worked"),
            Option(value=KEEP_BOTH, key="report-shift-option-worked-too"),
        )
    )


async def named(turn: Turn, answers: Answers) -> str:
    """The entries that the open question is about, a line for each."""
    asked_about_off = "off_clash" not in answers and bool(shift_answers.days_off(answers))
    others = await (of_days_off if asked_about_off else of_hours)(turn, answers)
    return "\n".join(shift_texts.segment_line(turn, shift_texts.local_segment(turn, shift)) for shift in others)


async def replaced(turn: Turn, answers: Answers) -> tables.Shift | None:
    """The entry on record that takes over what is told; None where another way out was chosen."""
    if answers.get("clash") != REPLACE_OLD:
        return None
    clashes = await of_hours(turn, answers)
    return clashes[0] if len(clashes) == 1 else None


async def instead_of_new(turn: Turn, answers: Answers) -> dict[str, Any] | None:
    """The answers with which an entry on record is opened for correction, while what was told waits; None where nobody wanted that."""
    chosen, _, shift_id = str(answers.get("clash", "")).partition(":")
    if chosen != CHANGE_OLD:
        return None
    clashes = await of_hours(turn, answers)
    wanted = access.as_id(shift_id) if shift_id else clashes[0].id if clashes else None
    old = next((shift for shift in clashes if shift.id == wanted), None)
    if old is None:
        return None
    waiting = [*waiting_hours.items_of(answers), *answers.get("afterwards", ())]
    if answers.get("changes"):
        waiting[0] = {**waiting[0], "changes": answers["changes"]}
    return {**correction_of(turn, old), "afterwards": waiting, "reading": OTHER}


def correction_of(turn: Turn, shift: tables.Shift) -> dict[str, Any]:
    """The answers of a form in which an entry on record can be corrected."""
    one = shift_texts.local_segment(turn, shift)
    return {
        "changes": shift.id,
        "before": shift_answers.packed(one),
        "day": one.day.isoformat(),
        "times": times_of(one),
        "pause": UNKNOWN_BREAK if one.pause is None else str(one.pause),
    }
