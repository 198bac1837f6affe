"""A student reports hours: in one message, by "same as usual", or by taps. What was understood is shown before it is saved."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from handlers import access, dialogues, understanding
from handlers.forms import Answers, Form, Objection, Step
from handlers.prompts import Answered, Choice, Day, Option, Prompt, Rejected, TimeRange
from handlers.rules.shifts import (
    LONGEST,
    Segment,
    implausible,
    needs_break_question,
    segment,
    times_of,
    usual_of,
    week_of,
)
from handlers.students import shift_texts
from handlers.turn import Turn
from storage import audit_log, people, placements, shifts, tables
from storage.enums import DayOffKind, Role, ShiftState

USUAL, OTHER, OFF = "usual", "other", "off"
KEEP_BOTH, CHANGE_OLD, CHANGE_NEW = "both", "old", "new"
UNKNOWN_BREAK: Final = "unknown"
MOST_ITEMS: Final = 14


async def open_form(turn: Turn) -> None:
    """From the menu: the usual shift is one tap away."""
    placement = await placements.current(turn.session, turn.somebody.id, turn.today)
    if placement is None:
        turn.say("report-shift-no-placement")
        return
    await dialogues.start(turn, FORM)


async def from_text(turn: Turn, reading: understanding.Reading) -> bool:
    """From a message that reports hours, or looks like it. False for somebody who is no student."""
    if Role.STUDENT not in turn.roles:
        return False
    result = reading.result
    if isinstance(result, understanding.Hours):
        await dialogues.start(turn, FORM, {"items": [_to_json(item) for item in result.items][:MOST_ITEMS]})
    elif isinstance(result, understanding.Ask):
        await _ask_back(turn, result)
    else:
        await open_form(turn)
    return True


async def _ask_back(turn: Turn, ask: understanding.Ask) -> None:
    """Ask what a careful clerk would ask; two possible readings become buttons, and typing it again always works."""
    turn.outcome = f"ask-{ask.reason}"
    buttons = tuple(
        turn.button(
            "report-shift-button-reading",
            "report-shift-read",
            _packed(items[0]),
            what=shift_texts.item_line(turn, _to_json(items[0])),
        )
        for items in ask.readings
        if len(items) == 1 and isinstance(items[0], understanding.Worked)
    )
    turn.say(
        f"report-shift-unclear-{ask.reason.replace('_', '-')}",
        buttons=(*buttons, turn.button("report-shift-button-taps", "open", "report_shift")),
    )


def _packed(item: Any) -> str:
    """One worked item in few bytes, for a button: `202611240800-1700/60`."""
    pause = "" if item.break_minutes is None else f"/{item.break_minutes}"
    return f"{item.start:%Y%m%d%H%M}-{item.end:%H%M}{pause}"


async def _read_tapped(turn: Turn, argument: str) -> None:
    try:
        when, _, pause = argument.partition("/")
        start_text, _, end_text = when.partition("-")
        start = datetime.strptime(start_text, "%Y%m%d%H%M")  # noqa: DTZ007  # naive local time, as everywhere in rules
        end = datetime.combine(start.date(), time(int(end_text[:2]), int(end_text[2:])))
        item = {
            "start": start.isoformat(timespec="minutes"),
            "end": (end if end > start else end + timedelta(days=1)).isoformat(timespec="minutes"),
        }
        item["break"] = int(pause) if pause else None  # type: ignore[assignment]  # a JSON value
    except ValueError:
        raise access.NotAllowed from None
    await dialogues.start(turn, FORM, {"items": [item]})


# The steps


async def _how(turn: Turn, answers: Answers) -> Prompt | Answered:
    if "items" in answers:
        return Answered(value=OTHER)
    options = [Option(value=OTHER, key="report-shift-option-other"), Option(value=OFF, key="report-shift-option-off")]
    usual = await _usual(turn)
    if usual is not None:
        line = shift_texts.segment_line(turn, usual)
        options.insert(0, Option(value=USUAL, key="report-shift-option-usual", arguments={"what": line}))
    return Choice(options=tuple(options))


async def _usual(turn: Turn) -> Segment | None:
    """Today's usual shift, or last night's when today's has not begun: what the placement says, or the last one reported."""
    placement = await placements.current(turn.session, turn.somebody.id, turn.today)
    known = usual_of(placement.usual_shift) if placement and placement.usual_shift else None
    if known is None:
        last = await shifts.newest(turn.session, turn.somebody.id, limit=1)
        if not last:
            return None
        known = times_of(shift_texts.local_segment(turn, last[0])), last[0].break_minutes
    today = segment(turn.today, *known)
    return today if today.start <= turn.local_now else segment(turn.today - timedelta(days=1), *known)


async def _day(turn: Turn, answers: Answers) -> Prompt:
    first = min((p.first_day for p in await placements.of_student(turn.session, turn.somebody.id)), default=turn.today)
    return Day(first=first, last=turn.today)


async def _pause(turn: Turn, answers: Answers) -> Prompt | Answered:
    one = segment(date.fromisoformat(answers["day"]), answers["times"], None)
    if not needs_break_question(one):
        return Answered(value=UNKNOWN_BREAK)
    return _break_choice()


def _break_choice() -> Choice:
    minutes = [
        Option(value=str(n), key="report-shift-option-minutes", arguments={"minutes": n}, words=(f"{n}分", f"{n}m"))
        for n in (30, 60, 90)
    ]
    none = Option(value="0", key="report-shift-option-no-break", words=("0",))
    return Choice(
        options=(*minutes, none, Option(value=UNKNOWN_BREAK, key="report-shift-option-unknown-break")), or_text=True
    )


async def _item_pause(turn: Turn, answers: Answers) -> Prompt | Answered:
    """A single long shift about whose break nothing was said is asked; for several, saying nothing is an answer."""
    segments = _worked(answers["items"])
    if len(segments) == 1 and needs_break_question(segments[0]):
        return _break_choice()
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
    for one in _segments(answers, await _usual(turn)):
        found += await shifts.overlapping(
            turn.session,
            turn.somebody.id,
            turn.instant(one.start),
            turn.instant(one.end),
            except_for=answers.get("changes"),
        )
    return found


def _segments(answers: Answers, usual: Segment | None) -> list[Segment]:
    """The worked segments that the answers describe."""
    if "items" in answers:
        segments = _worked(answers["items"])
        pause = answers.get("item_pause")
        if len(segments) == 1 and segments[0].pause is None and pause not in (None, UNKNOWN_BREAK):
            segments = [Segment(start=segments[0].start, end=segments[0].end, pause=_minutes(pause))]
        return segments
    if answers.get("how") == USUAL and usual is not None:
        return [usual]
    if "times" in answers:
        return [segment(date.fromisoformat(answers["day"]), answers["times"], _minutes(answers.get("pause")))]
    return []


def _minutes(answer: object) -> int | None:
    if answer in (None, UNKNOWN_BREAK):
        return None
    digits = "".join(letter for letter in str(answer).removeprefix("text:") if letter.isdigit())
    return int(digits) if digits and int(digits) <= 600 else None


def _worked(items: Sequence[Mapping[str, Any]]) -> list[Segment]:
    return [
        Segment(start=datetime.fromisoformat(i["start"]), end=datetime.fromisoformat(i["end"]), pause=i["break"])
        for i in items
        if "start" in i
    ]


def _to_json(item: understanding.Item) -> dict[str, Any]:
    if isinstance(item, understanding.Off):
        return {"off": item.day.isoformat(), "kind": str(item.kind)}
    return {
        "start": item.start.isoformat(timespec="minutes"),
        "end": item.end.isoformat(timespec="minutes"),
        "break": item.break_minutes,
    }


def _days_off(answers: Answers) -> list[tuple[date, DayOffKind]]:
    if "items" in answers:
        return [(date.fromisoformat(i["off"]), DayOffKind(i["kind"])) for i in answers["items"] if "off" in i]
    if answers.get("how") == OFF:
        return [(date.fromisoformat(answers["off_day"]), DayOffKind(answers["off_kind"]))]
    return []


# Review, check, save


async def _check(turn: Turn, answers: Answers) -> Objection | None:
    for name in ("pause", "item_pause"):
        if str(answers.get(name, "")).startswith("text:") and _minutes(answers[name]) is None:
            return Objection(step=name, because=Rejected(key="report-shift-not-minutes"))
    segments = _segments(answers, await _usual(turn))
    step = "items" if "items" in answers else "how" if answers.get("how") == USUAL else "times"
    if (why := implausible(segments, turn.local_now)) is not None:
        return Objection(
            step=step,
            because=Rejected(key=f"report-shift-not-{why}", arguments={"hours": int(LONGEST.total_seconds() // 3600)}),
        )
    days = [one.day for one in segments] + [day for day, _ in _days_off(answers)]
    for day in days:
        if day > turn.today + timedelta(days=1):
            return Objection(step="off_day" if not segments else step, because=Rejected(key="report-shift-not-future"))
        if await placements.current(turn.session, turn.somebody.id, day) is None:
            because = Rejected(key="report-shift-not-placed", arguments={"day": shift_texts.day(turn, day)})
            return Objection(step=step if segments else ("items" if "items" in answers else "off_day"), because=because)
    if answers.get("clash") == CHANGE_NEW:
        return Objection(step=step, because=Rejected(key="report-shift-change-new"))
    return None


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    if not {"items", "times", "how"} & set(answers):
        return {"others": "", "what": ""}
    others = [shift_texts.segment_line(turn, shift_texts.local_segment(turn, s)) for s in await _clashes(turn, answers)]
    return {"others": "\n".join(others), "what": ""}


async def _review(turn: Turn, answers: Answers) -> str:
    """The card: weekday, date, times, break and hours of everything that will be saved."""
    lines = [shift_texts.card_line(turn, one) for one in _segments(answers, await _usual(turn))]
    lines += [shift_texts.off_line(turn, day, kind) for day, kind in _days_off(answers)]
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
    for one in _segments(answers, await _usual(turn)):
        placement = await placements.current(turn.session, me.id, one.day)
        assert placement is not None  # the check has seen to it
        both = answers.get("clash") == KEEP_BOTH
        starts_at, ends_at = turn.instant(one.start), turn.instant(one.end)
        if answers.get("changes"):
            shift = await access.shift(turn.session, access.actor(turn), int(answers["changes"]))
            await shifts.change(
                turn.session,
                shift,
                starts_at=starts_at,
                ends_at=ends_at,
                break_minutes=one.pause,
                overlap_confirmed=both,
                now=turn.now,
            )
        else:
            shift = await shifts.add(
                turn.session,
                placement=placement,
                starts_at=starts_at,
                ends_at=ends_at,
                break_minutes=one.pause,
                now=turn.now,
                via=turn.incoming.platform,
                overlap_confirmed=both,
            )
        saved.append(shift)
    await shifts.clear_days_off(turn.session, me.id, [turn.local(shift.starts_at).date() for shift in saved])
    for day, kind in _days_off(answers):
        placement = await placements.current(turn.session, me.id, day)
        assert placement is not None
        await shifts.set_day_off(turn.session, student=me, placement=placement, day=day, kind=kind, now=turn.now)
    for shift in saved:
        audit_log.add(
            turn.session,
            school_id=me.school_id,
            actor_id=me.id,
            action="shift-changed" if answers.get("changes") else "shift-reported",
            subject="shift",
            subject_id=shift.id,
            now=turn.now,
        )
    await _say_saved(turn, saved)


async def _say_saved(turn: Turn, saved: Sequence[tables.Shift]) -> None:
    if not saved:
        turn.say("report-shift-saved-off", buttons=(turn.button("report-shift-button-week", "open", "my_week"),))
        return
    monday, sunday = week_of(turn.local(saved[-1].starts_at).date())
    total = await shift_texts.worked_minutes(turn, monday, sunday)
    turn.say(
        "report-shift-saved",
        hours=shift_texts.length(turn, total),
        buttons=(
            turn.button("report-shift-button-undo", "report-shift-undo", "-".join(str(shift.id) for shift in saved)),
            turn.button("report-shift-button-week", "open", "my_week"),
        ),
    )


async def correct(turn: Turn, argument: str) -> None:
    """Open the form with a saved shift in it; saving writes a new revision of that shift."""
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(argument))
    if shift.state != ShiftState.REPORTED:
        turn.say("report-shift-is-withdrawn")
        return
    one = shift_texts.local_segment(turn, shift)
    answers = {"how": OTHER, "day": one.day.isoformat(), "times": times_of(one)}
    answers["pause"] = UNKNOWN_BREAK if one.pause is None else str(one.pause)
    await dialogues.start(turn, FORM, answers, fixed={"changes": shift.id})


async def _undo(turn: Turn, argument: str) -> None:
    who = access.actor(turn)
    found = [await access.shift(turn.session, who, access.as_id(part)) for part in argument.split("-")[:MOST_ITEMS]]
    undone = [shift for shift in found if shift.state == ShiftState.REPORTED]
    for shift in undone:
        await shifts.withdraw(turn.session, shift, now=turn.now)
        audit_log.add(
            turn.session,
            school_id=shift.school_id,
            actor_id=who.person_id,
            action="shift-withdrawn",
            subject="shift",
            subject_id=shift.id,
            now=turn.now,
        )
    turn.say("report-shift-undone" if undone else "report-shift-is-withdrawn")


def _by_taps(answers: Answers) -> bool:
    return "items" not in answers and answers["how"] == OTHER


FORM: Form[Turn] = Form(
    name="report-shift",
    roles=frozenset({Role.STUDENT}),
    save=_save,
    check=_check,
    describe=_describe,
    review=_review,
    steps=(
        Step(name="changes"),
        Step(name="items"),
        Step(name="how", prompt=_how),
        Step(name="day", prompt=_day, needed=_by_taps),
        Step(name="times", prompt=TimeRange(), needed=_by_taps),
        Step(name="pause", prompt=_pause, needed=_by_taps, depends_on=("times",)),
        Step(name="item_pause", prompt=_item_pause, needed=lambda answers: "items" in answers, depends_on=("items",)),
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
            depends_on=("items", "how", "day", "times"),
        ),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "report-shift-undo": _undo,
    "report-shift-correct": correct,
    "report-shift-read": _read_tapped,
}
