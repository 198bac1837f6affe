"""A student reports hours: in one message, by "same as usual", or by taps. What was understood is shown before it is saved."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from handlers import access, dialogues, understanding
from handlers.forms import Answers, Form, Step
from handlers.messages import Said
from handlers.prompts import Answered, Choice, Day, Option, Prompt, Rejected, TimeRange
from handlers.rules.shifts import (
    Segment,
    needs_break_question,
    segment,
    times_of,
)
from handlers.students import (
    ask_back,
    days_off,
    shift_answers,
    shift_clashes,
    shift_objections,
    shift_reasons,
    shift_record,
    shift_texts,
    waiting_hours,
)
from handlers.students.saved_hours import Saved
from handlers.students.shift_answers import OFF, OTHER, UNKNOWN_BREAK
from handlers.turn import Turn
from storage import clocked_shifts, placements, tables
from storage import days_off as stored_days_off
from storage import dialogues as stored_dialogues
from storage.enums import DayOffKind, Role, ShiftState

MOST_CARDS: Final = 3
"""More shifts than that are shown in a line each."""


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
        off = await stored_days_off.between(turn.session, turn.somebody.id, usual[0].day, usual[0].day)
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
        await _start(turn, items)
    elif isinstance(result, understanding.Ask):
        await ask_back.begin(turn, FORM, result)
    else:
        await open_form(turn)
    return True


async def _start(turn: Turn, items: Sequence[waiting_hours.Item], waiting: Sequence[waiting_hours.Item] = ()) -> None:
    """Show what was told, so much at once as can be looked through; the rest, and what is `waiting` already, waits for its turn."""
    rest = [*items[waiting_hours.AT_ONCE :], *waiting]
    fixed = {"afterwards": rest} if rest else None
    await dialogues.start(turn, FORM, {"items": list(items[: waiting_hours.AT_ONCE])}, fixed=fixed)


# The steps


async def _how(turn: Turn, answers: Answers) -> Prompt | Answered:
    if shift_answers.told(answers) is not None or answers.get("reading") == OTHER or "changes" in answers:
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


def _no_break(turn: Turn, value: Any) -> Rejected | None:
    """A break that was typed is minutes or hours; anything else is not taken for one."""
    if str(value).startswith("text:") and shift_answers.minutes(value) is None:
        return Rejected(key="report-shift-not-minutes")
    return None


# Review, save


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    if (why := ask_back.describe(turn, answers)) is not None:
        return why
    if not {"items", "times", "how"} & set(answers):
        return {"others": "", "changed": "false"}
    others = await shift_clashes.named(turn, answers)
    return {"others": others, "changed": str(shift_reasons.changes(answers)).lower()}


async def _completes(turn: Turn, answers: Answers, typed: str) -> Mapping[str, Any] | None:
    """A reply to what was asked back; and, where the day is chosen already, times in any words: they are of that day."""
    found = await ask_back.completes(turn, answers, typed)
    if found is not None or answers.get("how") != OTHER or "day" not in answers or "times" in answers:
        return found
    if isinstance(_read(turn, typed), understanding.NotHours):
        return None
    said = f"{answers['day']} {typed}"
    result = _read(turn, said)
    if isinstance(result, understanding.Ask):
        if result.reason == "person":
            return None
        items = ask_back.only_break_open(result)
        return ask_back.opened(turn, said, result) if items is None else {"items": items}
    if not isinstance(result, understanding.Hours) or len(result.items) != 1:
        return None
    item = result.items[0]
    if not isinstance(item, understanding.Worked) or item.start.date().isoformat() != answers["day"]:
        return None
    if ask_back.is_open(answers):
        return {"items": [shift_answers.item_json(item)]}
    one = Segment(start=item.start, end=item.end, pause=item.break_minutes)
    return {"times": times_of(one)} | ({} if one.pause is None else {"pause": str(one.pause)})


def _read(turn: Turn, text: str) -> understanding.Hours | understanding.Ask | understanding.NotHours:
    return understanding.read(text, lang=turn.locale, local_now=turn.local_now).result


async def _after(turn: Turn, step: str, value: Any) -> Mapping[str, Any]:
    """Somebody who types the times may have typed the break with them."""
    what = turn.incoming.what
    if step != "times" or not isinstance(what, Said):
        return {}
    result = _read(turn, f"{turn.today - timedelta(days=1)} {what.text}")
    told = result.items if isinstance(result, understanding.Hours) else ()
    pauses = [item.break_minutes for item in told if isinstance(item, understanding.Worked)]
    return {"pause": str(pauses[0])} if len(pauses) == 1 and pauses[0] is not None else {}


async def _review(turn: Turn, answers: Answers) -> str:
    """The card: weekday, date, times, break and hours of everything that will be saved."""
    segments = shift_answers.segments(answers)
    write = shift_texts.card_line if len(segments) <= MOST_CARDS else shift_texts.short_card_line
    lines = [write(turn, one) for one in segments]
    lines += [shift_texts.off_line(turn, day, kind) for day, kind in shift_answers.days_off(answers)]
    heading = turn.text("report-shift-review-correction" if shift_reasons.changes(answers) else "report-shift-review")
    both = shift_clashes.KEEP_BOTH
    kept = [turn.text("report-shift-review-both")] if answers.get("clash") == both else []
    kept += [turn.text("report-shift-review-both-off")] if answers.get("off_clash") == both else []
    if answers.get("off_clash") == shift_clashes.NOT_WORKED:
        kept.append(turn.text("report-shift-review-not-worked"))
    if waiting := answers.get("afterwards", ()):
        kept.append(turn.text("report-shift-review-waiting", days=_named(turn, waiting)))
    return "\n".join([heading, *lines, *kept])


def _named(turn: Turn, waiting: Sequence[waiting_hours.Item]) -> str:
    """What waits in a row of words: its days, of many the first and the last; of a question the words it is about."""
    days = [shift_texts.day(turn, day) for day in waiting_hours.days_of(waiting)]
    few = days if len(days) <= MOST_CARDS else [days[0], "…", days[-1]]
    questions = [ask_back.quoted(turn, item) for item in waiting if waiting_hours.is_question(item)]
    return turn.text("report-shift-and").join([*few, *questions])


async def _save(turn: Turn, answers: Answers) -> None:
    me = turn.somebody
    new: list[tables.Shift] = []
    changed: list[tuple[tables.Shift, int]] = []
    reason = str(answers.get("reason") or "").removeprefix("text:") or None
    both = answers.get("clash") == shift_clashes.KEEP_BOTH
    clocked = await clocked_shifts.running(turn.session, me.id)
    segments = shift_answers.segments(answers)
    old = await shift_clashes.replaced(turn, answers)
    if answers.get("changes"):
        old = await access.shift(turn.session, access.actor(turn), int(answers["changes"]))
    for one in segments:
        if old is not None:
            if (number := await shift_record.rewrite(turn, old, one, both=both, reason=reason)) is not None:
                changed.append((old, number))
        else:
            placement = await placements.current(turn.session, me.id, one.day)
            assert placement is not None  # the check has seen to it
            new.append(await shift_record.write(turn, placement, one, both=both, reason=reason))
    off = await _save_days_off(turn, answers)
    also = []
    if answers.get("clocked"):
        shift = new[0] if new else old
        await clocked_shifts.end(turn.session, answers["clocked"], shift, turn.now)
    elif clocked is not None and clocked.ended_at is not None:
        also.append(turn.text("report-shift-clock-ended"))
    undoable = answers.get("off_clash") != shift_clashes.NOT_WORKED
    await shift_record.say_saved(turn, Saved(new=new, changed=changed, off=off, undoable=undoable), also)
    await _go_on(turn, waiting_hours.left(answers.get("afterwards", ()), segments))


async def _save_days_off(turn: Turn, answers: Answers) -> list[tuple[date, int | None]]:
    """The days that are off now, each with the number of the word that said so."""
    off = []
    for day, kind in shift_answers.days_off(answers):
        placement = await placements.current(turn.session, turn.somebody.id, day)
        assert placement is not None  # the check has seen to it
        off.append((day, await days_off.say(turn, placement, day, kind)))
    if answers.get("off_clash") == shift_clashes.NOT_WORKED:
        for shift in await shift_clashes.of_days_off(turn, answers):
            await shift_record.withdraw(turn, shift, shift_clashes.NOT_WORKED)
    return off


async def _go_on(turn: Turn, waiting: Sequence[waiting_hours.Item]) -> None:
    """After a save: show what waited for it."""
    if not waiting:
        return
    if plain := waiting_hours.plain_ones(waiting):
        await _start(turn, plain, waiting[len(plain) :])
        return
    rest = {"afterwards": list(waiting[1:])} if waiting[1:] else {}
    if waiting_hours.is_question(waiting[0]):
        await ask_back.again(turn, FORM, waiting[0], rest)
        return
    changes = waiting[0]["changes"]
    shift = await access.shift(turn.session, access.actor(turn), int(changes))
    if shift.state != ShiftState.REPORTED:
        await _go_on(turn, waiting[1:])
        return
    item = {name: value for name, value in waiting[0].items() if name != "changes"}
    fixed = {"changes": shift.id, "before": shift_answers.packed(shift_texts.local_segment(turn, shift))}
    await dialogues.start(turn, FORM, {"items": [item]}, fixed=fixed | rest)


async def correct(turn: Turn, argument: str) -> None:
    """Open the form with a saved shift in it; saving writes a new revision of that shift."""
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(argument))
    if shift.state != ShiftState.REPORTED:
        turn.say("report-shift-is-withdrawn")
        return
    known = shift_clashes.correction_of(turn, shift)
    fixed = {name: known.pop(name) for name in ("changes", "before")}
    await dialogues.start(turn, FORM, known, fixed=fixed)


FORM: Form[Turn] = Form(
    name="report-shift",
    roles=frozenset({Role.STUDENT}),
    save=_save,
    check=shift_objections.find,
    describe=_describe,
    review=_review,
    completes=_completes,
    after=_after,
    keeps=waiting_hours.keeps,
    steps=(
        Step(name="changes", hidden=True),
        Step(name="before", hidden=True),
        Step(name="clocked", hidden=True),
        Step(name="began", hidden=True),
        Step(name="afterwards", hidden=True),
        Step(name="said", hidden=True),
        Step(name="said_at", hidden=True),
        Step(name="said_days", hidden=True),
        Step(name="why", hidden=True),
        Step(name="readings", hidden=True),
        Step(name="items"),
        Step(name="reading", prompt=ask_back.reading, needed=ask_back.is_open),
        Step(name="how", prompt=_how),
        Step(name="day", prompt=_day, needed=shift_answers.by_taps),
        Step(name="times", prompt=_times, needed=shift_answers.by_taps),
        Step(name="pause", prompt=_pause, needed=shift_answers.by_taps, depends_on=("times",), refuses=_no_break),
        Step(
            name="item_pause",
            prompt=_item_pause,
            needed=lambda answers: shift_answers.told(answers) is not None,
            depends_on=("items", "reading"),
            refuses=_no_break,
        ),
        Step(name="off_day", prompt=_day, needed=lambda answers: answers["how"] == OFF),
        Step(
            name="off_kind",
            prompt=Choice(
                options=tuple(Option(value=kind, key=f"report-shift-option-off-{kind}") for kind in DayOffKind)
            ),
            needed=lambda answers: answers["how"] == OFF,
        ),
        Step(
            name="off_clash",
            prompt=shift_clashes.ask_about_days_off,
            depends_on=("items", "reading", "how", "off_day"),
        ),
        Step(
            name="clash",
            prompt=shift_clashes.ask,
            needed=lambda answers: answers["how"] != OFF,
            depends_on=("items", "reading", "how", "day", "times"),
        ),
        Step(
            name="reason",
            prompt=shift_reasons.ask,
            needed=lambda answers: answers["how"] != OFF,
            depends_on=("items", "reading", "how", "day", "times"),
            refuses=shift_reasons.refuses,
        ),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "report-shift-correct": correct,
}
