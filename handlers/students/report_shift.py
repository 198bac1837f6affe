"""A student reports hours: in one message, by "same as usual", or by taps. What was understood is shown before it is saved."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from typing import Final

from handlers import access, dialogues, record_changes, understanding
from handlers.forms import Answers, Form, Objection, Step
from handlers.prompts import Answered, Choice, Day, Option, Prompt, Rejected, TimeRange
from handlers.rules.shifts import (
    LONGEST,
    Segment,
    implausible,
    needs_break_question,
    segment,
    times_of,
    week_of,
)
from handlers.students import ask_back, shift_answers, shift_record, shift_texts
from handlers.students.shift_answers import OFF, OTHER, UNKNOWN_BREAK
from handlers.turn import Turn
from storage import clocked_shifts, people, placements, shifts, tables, week_cards
from storage import dialogues as stored_dialogues
from storage.enums import DayOffKind, Role, ShiftState
from storage.schools import settings_of

KEEP_BOTH, CHANGE_OLD, CHANGE_NEW = "both", "old", "new"
MOST_ITEMS: Final = 14
REASONS: Final = ("typo", "remembered", "shift_moved", "overtime")


async def open_form(turn: Turn) -> None:
    """From the menu. Where the usual shift is known and not yet written, it is shown at once: the next tap saves it."""
    placement = await placements.current(turn.session, turn.somebody.id, turn.today)
    if placement is None:
        turn.say("report-shift-no-placement")
        return
    usual = await _usual(turn)
    half_filled = await stored_dialogues.open_one(turn.session, turn.somebody.id, FORM.name)
    if usual and (half_filled is None or not stored_dialogues.holds_something(half_filled)):
        known = await shift_texts.of_days(turn, usual[0].day, usual[0].day)
        off = await shifts.days_off(turn.session, turn.somebody.id, usual[0].day, usual[0].day)
        if not known and not off:
            await dialogues.start(turn, FORM, assumed={"how": shift_answers.packed(usual[0])})
            return
    await dialogues.start(turn, FORM)


async def from_text(turn: Turn, reading: understanding.Reading) -> bool:
    """From a message that reports hours, or looks like it. False for somebody who is no student."""
    if Role.STUDENT not in turn.roles:
        return False
    result = reading.result
    if isinstance(result, understanding.Hours):
        items = [shift_answers.item_json(item) for item in result.items]
        await dialogues.start(turn, FORM, {"items": items[:MOST_ITEMS]})
    elif isinstance(result, understanding.Ask):
        await ask_back.begin(turn, FORM, result)
    else:
        await open_form(turn)
    return True


# The steps


async def _how(turn: Turn, answers: Answers) -> Prompt | Answered:
    if shift_answers.told(answers) is not None or answers.get("reading") == OTHER:
        return Answered(value=OTHER)
    usual = [
        Option(
            value=shift_answers.packed(one),
            key="report-shift-option-usual" if one.day == turn.today else "report-shift-option-usual-before",
            arguments={"times": shift_texts.times(one)},
        )
        for one in await _usual(turn)
    ]
    return Choice(
        options=(
            *usual,
            Option(value=OTHER, key="report-shift-option-other"),
            Option(value=OFF, key="report-shift-option-off"),
        )
    )


async def _usual(turn: Turn) -> list[Segment]:
    """The usual shifts on their latest day: today, or the day before where today's has not begun."""
    placement = await placements.current(turn.session, turn.somebody.id, turn.today)
    found = []
    for usual in await shift_record.usual(turn, placement):
        today = segment(turn.today, *usual)
        found.append(today if today.start <= turn.local_now else segment(turn.today - timedelta(days=1), *usual))
    return found


async def _day(turn: Turn, answers: Answers) -> Prompt:
    first = min((p.first_day for p in await placements.of_student(turn.session, turn.somebody.id)), default=turn.today)
    return Day(first=first, last=turn.today)


async def _times(turn: Turn, answers: Answers) -> Prompt:
    return TimeRange(start=answers.get("began", ""))


async def _pause(turn: Turn, answers: Answers) -> Prompt | Answered:
    one = segment(date.fromisoformat(answers["day"]), answers["times"], None)
    return break_choice() if needs_break_question(one) else Answered(value=UNKNOWN_BREAK)


def break_choice() -> Choice:
    """How long the break was."""
    minutes = [
        Option(value=str(n), key="report-shift-option-minutes", arguments={"minutes": n}, words=(f"{n}分", f"{n}m"))
        for n in (30, 60, 90)
    ]
    none = Option(value="0", key="report-shift-option-no-break", words=("0",))
    return Choice(
        options=(*minutes, none, Option(value=UNKNOWN_BREAK, key="report-shift-option-unknown-break")),
        or_text=True,
        by_number=False,
    )


async def _item_pause(turn: Turn, answers: Answers) -> Prompt | Answered:
    """A single long shift about whose break nothing was said is asked; for several, saying nothing is an answer."""
    segments = shift_answers.worked(shift_answers.told(answers) or [])
    if len(segments) == 1 and needs_break_question(segments[0]):
        return break_choice()
    return Answered(value=UNKNOWN_BREAK)


async def _off_day(turn: Turn, answers: Answers) -> Prompt:
    return await _day(turn, answers)


async def _clash(turn: Turn, answers: Answers) -> Prompt | Answered:
    """An overlap names the other entry and offers three ways out; without one nobody is asked."""
    clashes = await _clashes(turn, answers)
    if not clashes:
        return Answered(value="")
    return Choice(
        options=(
            Option(value=CHANGE_NEW, key="report-shift-option-change-new"),
            Option(value=CHANGE_OLD, key="report-shift-option-change-old"),
            Option(value=KEEP_BOTH, key="report-shift-option-keep-both"),
        )
    )


async def _clashes(turn: Turn, answers: Answers) -> list[tables.Shift]:
    # The lock makes two devices of one student take turns, so that both cannot find the day empty.
    await people.lock(turn.session, turn.somebody.id)
    found: list[tables.Shift] = []
    for one in shift_answers.segments(answers):
        found += await shifts.overlapping(
            turn.session,
            turn.somebody.id,
            turn.instant(one.start),
            turn.instant(one.end),
            except_for=answers.get("changes"),
        )
    return found


async def _reason(turn: Turn, answers: Answers) -> Prompt | Answered:
    """Why it is changed, or comes late: asked for, whatever is answered is taken, and the truth is never refused."""
    if answers.get("changes"):
        needed = [shift_answers.packed(one) for one in shift_answers.segments(answers)] != [answers["before"]]
    else:
        needed = await _comes_late(turn, answers)
    if not needed or await _check(turn, answers) is not None:
        return Answered(value="")
    return Choice(
        options=tuple(
            Option(value=reason, key=f"report-shift-option-reason-{reason.replace('_', '-')}") for reason in REASONS
        ),
        or_text=True,
    )


async def _comes_late(turn: Turn, answers: Answers) -> bool:
    late_after = settings_of(turn.school).late_after_days if turn.school else 7
    days = [one.day for one in shift_answers.segments(answers)]
    if any((turn.today - day).days > late_after for day in days):
        return True
    mondays = {week_of(day)[0] for day in days}
    return await week_cards.any_confirmed(turn.session, turn.somebody.id, mondays)


# Review, check, save


async def _check(turn: Turn, answers: Answers) -> Objection | None:
    for name in ("pause", "item_pause"):
        if str(answers.get(name, "")).startswith("text:") and shift_answers.minutes(answers[name]) is None:
            return Objection(step=name, because=Rejected(key="report-shift-not-minutes"))
    segments = shift_answers.segments(answers)
    step = shift_answers.step_of_times(answers)
    if (why := implausible(segments, turn.local_now)) is not None:
        return Objection(
            step=step,
            because=Rejected(key=f"report-shift-not-{why}", arguments={"hours": int(LONGEST.total_seconds() // 3600)}),
        )
    days = [one.day for one in segments] + [day for day, _ in shift_answers.days_off(answers)]
    for day in days:
        if day > turn.today + timedelta(days=1):
            return Objection(step="off_day" if not segments else step, because=Rejected(key="report-shift-not-future"))
        if await placements.current(turn.session, turn.somebody.id, day) is None:
            because = Rejected(key="report-shift-not-placed", arguments={"day": shift_texts.day(turn, day)})
            return Objection(step=step if segments or shift_answers.told(answers) else "off_day", because=because)
    if answers.get("clash") == CHANGE_NEW:
        return Objection(step=step, because=Rejected(key="report-shift-change-new"))
    return None


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    if (why := ask_back.describe(turn, answers)) is not None:
        return why
    if not {"items", "times", "how"} & set(answers):
        return {"others": "", "what": ""}
    others = [shift_texts.segment_line(turn, shift_texts.local_segment(turn, s)) for s in await _clashes(turn, answers)]
    return {"others": "\n".join(others), "what": ""}


async def _review(turn: Turn, answers: Answers) -> str:
    """The card: weekday, date, times, break and hours of everything that will be saved."""
    lines = [shift_texts.card_line(turn, one) for one in shift_answers.segments(answers)]
    lines += [shift_texts.off_line(turn, day, kind) for day, kind in shift_answers.days_off(answers)]
    heading = turn.text("report-shift-review-correction" if answers.get("changes") else "report-shift-review")
    kept = [turn.text("report-shift-review-both")] if answers.get("clash") == KEEP_BOTH else []
    return "\n".join([heading, *lines, *kept])


async def _save(turn: Turn, answers: Answers) -> None:
    me = turn.somebody
    if answers.get("clash") == CHANGE_OLD:
        old = (await _clashes(turn, answers))[0]
        turn.say("report-shift-change-old")
        await correct(turn, str(old.id))
        return
    saved: list[tables.Shift] = []
    reason = str(answers.get("reason") or "").removeprefix("text:") or None
    both = answers.get("clash") == KEEP_BOTH
    for one in shift_answers.segments(answers):
        if answers.get("changes"):
            shift = await access.shift(turn.session, access.actor(turn), int(answers["changes"]))
            saved.append(await shift_record.rewrite(turn, shift, one, both=both, reason=reason))
        else:
            placement = await placements.current(turn.session, me.id, one.day)
            assert placement is not None  # the check has seen to it
            saved.append(await shift_record.write(turn, placement, one, both=both, reason=reason))
    for day, kind in shift_answers.days_off(answers):
        placement = await placements.current(turn.session, me.id, day)
        assert placement is not None
        await shifts.set_day_off(turn.session, student=me, placement=placement, day=day, kind=kind, now=turn.now)
        await record_changes.follow(turn.session, me, [day], turn.now)
    if answers.get("clocked"):
        await clocked_shifts.end(turn.session, answers["clocked"], saved[0] if saved else None, turn.now)
    await shift_record.say_saved(turn, saved)


async def correct(turn: Turn, argument: str) -> None:
    """Open the form with a saved shift in it; saving writes a new revision of that shift."""
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(argument))
    if shift.state != ShiftState.REPORTED:
        turn.say("report-shift-is-withdrawn")
        return
    one = shift_texts.local_segment(turn, shift)
    answers = {"how": OTHER, "day": one.day.isoformat(), "times": times_of(one)}
    answers["pause"] = UNKNOWN_BREAK if one.pause is None else str(one.pause)
    await dialogues.start(turn, FORM, answers, fixed={"changes": shift.id, "before": shift_answers.packed(one)})


async def _undo(turn: Turn, argument: str) -> None:
    who = access.actor(turn)
    found = [await access.shift(turn.session, who, access.as_id(part)) for part in argument.split("-")[:MOST_ITEMS]]
    undone = [shift for shift in found if shift.state == ShiftState.REPORTED]
    for shift in undone:
        await shift_record.withdraw(turn, shift)
    going_on = [row for shift in undone if (row := await clocked_shifts.reopen(turn.session, shift)) is not None]
    if going_on:
        turn.say("report-shift-clock-goes-on", at=shift_texts.clock(turn, going_on[0].began_at))
    else:
        turn.say("report-shift-undone" if undone else "report-shift-is-withdrawn")


FORM: Form[Turn] = Form(
    name="report-shift",
    roles=frozenset({Role.STUDENT}),
    save=_save,
    check=_check,
    describe=_describe,
    review=_review,
    completes=ask_back.completes,
    steps=(
        Step(name="changes"),
        Step(name="before"),
        Step(name="clocked"),
        Step(name="began"),
        Step(name="said"),
        Step(name="said_at"),
        Step(name="why"),
        Step(name="readings"),
        Step(name="items"),
        Step(name="reading", prompt=ask_back.reading, needed=ask_back.is_open),
        Step(name="how", prompt=_how),
        Step(name="day", prompt=_day, needed=shift_answers.by_taps),
        Step(name="times", prompt=_times, needed=shift_answers.by_taps),
        Step(name="pause", prompt=_pause, needed=shift_answers.by_taps, depends_on=("times",)),
        Step(
            name="item_pause",
            prompt=_item_pause,
            needed=lambda answers: shift_answers.told(answers) is not None,
            depends_on=("items", "reading"),
        ),
        Step(name="off_day", prompt=_off_day, needed=lambda answers: answers["how"] == OFF),
        Step(
            name="off_kind",
            prompt=Choice(
                options=tuple(Option(value=kind, key=f"report-shift-option-off-{kind}") for kind in DayOffKind)
            ),
            needed=lambda answers: answers["how"] == OFF,
        ),
        Step(
            name="clash",
            prompt=_clash,
            needed=lambda answers: answers["how"] != OFF,
            depends_on=("items", "reading", "how", "day", "times"),
        ),
        Step(
            name="reason",
            prompt=_reason,
            needed=lambda answers: answers["how"] != OFF,
            depends_on=("items", "reading", "how", "day", "times"),
        ),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "report-shift-undo": _undo,
    "report-shift-correct": correct,
}
