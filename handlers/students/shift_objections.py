"""What cannot be among reported hours: said with what to do about it, while all that was right stays."""

from datetime import timedelta

from handlers.forms import Answers, Objection
from handlers.prompts import Rejected
from handlers.rules.shifts import LONGEST, Segment, implausible
from handlers.students import shift_answers, shift_clashes, shift_texts
from handlers.turn import Turn
from storage import placements


async def find(turn: Turn, answers: Answers) -> Objection | None:
    """The first thing that cannot stand, and what is asked instead; None when all can be saved."""
    if (instead := await shift_clashes.instead_of_new(turn, answers)) is not None:
        because = Rejected(key="report-shift-change-old")
        return Objection(step="clash", because=because, instead={**dict.fromkeys(answers), **instead})
    segments = shift_answers.segments(answers)
    if (found := implausible(segments, turn.local_now)) is not None:
        return _objection(turn, answers, *found)
    for one in segments:
        if await placements.current(turn.session, turn.somebody.id, one.day) is None:
            return _objection(turn, answers, "placed", one)
    if (wrong := await _wrong_day_off(turn, answers)) is not None:
        return wrong
    if answers.get("clash") == shift_clashes.CHANGE_NEW:
        return Objection(
            step=shift_answers.wrong_step(answers, "new", segments[0], turn.today),
            because=Rejected(key="report-shift-change-new"),
            instead=shift_answers.instead_of(answers, "new", segments[0], turn.today) if len(segments) == 1 else {},
        )
    return None


def _objection(turn: Turn, answers: Answers, why: str, one: Segment) -> Objection:
    what, hours = shift_texts.segment_line(turn, one), int(LONGEST.total_seconds() // 3600)
    return Objection(
        step=shift_answers.wrong_step(answers, why, one, turn.today),
        because=Rejected(key=f"report-shift-not-{why}", arguments={"what": what, "hours": hours}),
        instead=shift_answers.instead_of(answers, why, one, turn.today),
    )


async def _wrong_day_off(turn: Turn, answers: Answers) -> Objection | None:
    for day, _ in shift_answers.days_off(answers):
        why = "future" if day > turn.today + timedelta(days=1) else "placed"
        if why == "future" or await placements.current(turn.session, turn.somebody.id, day) is None:
            items = shift_answers.told(answers)
            rest = [item for item in items or () if item.get("off") != day.isoformat()]
            return Objection(
                step="off_day" if items is None else shift_answers.step_of_times(answers),
                because=Rejected(key=f"report-shift-not-{why}", arguments={"what": shift_texts.day(turn, day)}),
                instead={**dict.fromkeys(shift_answers.ASKED_BACK), "items": rest} if rest else {},
            )
    return None
