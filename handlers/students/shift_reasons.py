"""Why an entry is changed, or comes late: asked for, whatever is answered is taken, and the truth is never refused."""

from typing import Any, Final

from handlers import understanding
from handlers.forms import Answers
from handlers.prompts import Answered, Choice, Option, Prompt, Rejected
from handlers.rules.shifts import week_of
from handlers.students import shift_answers, shift_clashes, shift_objections
from handlers.turn import Turn
from storage import week_cards
from storage.schools import settings_of

WHY_CHANGED: Final = ("typo", "remembered", "shift_moved", "overtime")
WHY_LATE: Final = ("remembered", "busy")
REASONS: Final = tuple(dict.fromkeys((*WHY_CHANGED, *WHY_LATE)))


async def ask(turn: Turn, answers: Answers) -> Prompt | Answered:
    """The question, where there is a reason to ask for one."""
    changed = changes(answers)
    if "before" in answers:
        needed = [shift_answers.packed(one) for one in shift_answers.segments(answers)] != [answers["before"]]
    else:
        needed = changed or await _comes_late(turn, answers)
    if not needed or await shift_objections.find(turn, answers) is not None:
        return Answered(value="")
    return Choice(
        options=tuple(
            Option(value=reason, key=f"report-shift-option-reason-{reason.replace('_', '-')}")
            for reason in (WHY_CHANGED if changed else WHY_LATE)
        ),
        or_text=True,
    )


def changes(answers: Answers) -> bool:
    """Whether an entry on record is changed, and none is new."""
    return "changes" in answers or answers.get("clash") == shift_clashes.REPLACE_OLD


def refuses(turn: Turn, value: Any) -> Rejected | None:
    """Any words are a reason, but for other hours: those are a report of their own."""
    if not str(value).startswith("text:"):
        return None
    words = value.removeprefix("text:")
    result = understanding.read(words, lang=turn.locale, local_now=turn.local_now).result
    return Rejected(key="report-shift-not-reason") if isinstance(result, understanding.Hours) else None


async def _comes_late(turn: Turn, answers: Answers) -> bool:
    late_after = settings_of(turn.school).late_after_days if turn.school else 7
    days = [one.day for one in shift_answers.segments(answers)]
    if any((turn.today - day).days > late_after for day in days):
        return True
    mondays = {week_of(day)[0] for day in days}
    return await week_cards.any_confirmed(turn.session, turn.somebody.id, mondays)
