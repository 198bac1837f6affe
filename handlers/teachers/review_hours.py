"""A teacher looks through the past week of all their students: what is special is shown, everything else takes one tap.

A word of the teacher's changes nothing in a record and keeps nobody from changing it; and whatever was seen in a week stays to be seen.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Final

from handlers import access, dialogues, law_texts, telling, texts, week_cards, week_reviews
from handlers.forms import Answers, Form, Step
from handlers.messages import Button
from handlers.prompts import Text
from handlers.rules.shifts import share_time, week_of
from handlers.rules.week_review import Reason, usual, violations
from handlers.turn import Turn
from handlers.week_reviews import WEEK, Reviewed
from storage import week_reviews as stored_reviews
from storage.enums import Importance, Role, WeekReviewState

MOST: Final = 20
"""So many weeks are listed; the first of them are the ones that nobody has looked at."""

MOST_BREACHES: Final = 6
"""So many breaches of the law are written out for a week."""

NOTE: Final = 500
OLDEST: Final = date(2015, 1, 1)


async def show(turn: Turn) -> None:
    """The week before this one."""
    await _show_week(turn, week_of(turn.today)[0] - WEEK)


async def _of(turn: Turn, argument: str) -> None:
    """Another week."""
    await _show_week(turn, _past_monday(turn, argument))


async def _show_week(turn: Turn, monday: date) -> None:
    found = await _load(turn, monday)
    if not found:
        turn.say("review-hours-nobody", buttons=_other_weeks(turn, monday))
        return
    special = [one for one in _by_weight(found) if not one.plain]
    waiting = sum(not one.settled for one in special)
    plain = [one for one in found if one.plain]
    counts = {"count": len(found), "plain": len(plain), "open": waiting}
    when = "last" if monday == week_of(turn.today)[0] - WEEK else "earlier"
    lines = [turn.text("review-hours-heading", when=when, **_ends(turn, monday), **counts)]
    lines += [_line(turn, one) for one in special[:MOST]]
    if len(special) > MOST:
        lines.append(turn.text("review-hours-more", count=len(special) - MOST))
    approved = [one for one in plain if one.settled]
    if approved:
        who = turn.text("review-hours-separator").join(sorted({one.reviewer for one in approved}))
        lines.append(turn.text("review-hours-approved", count=len(approved), who=who))
    lines.append(turn.text("review-hours-whose"))
    buttons = tuple(_open_button(turn, one) for one in special[:MOST])
    if len(approved) < len(plain):
        left = len(plain) - len(approved)
        buttons = (turn.button("review-hours-button-rest", "review-hours-rest", monday, count=left), *buttons)
    turn.say("review-hours-heading", body="\n".join(lines), buttons=(*buttons, *_other_weeks(turn, monday)))


async def _approve_rest(turn: Turn, argument: str) -> None:
    """Approve every week in which, now, there is nothing special; then the first of the others is shown."""
    monday = _past_monday(turn, argument)
    found = await _load(turn, monday)
    minutes = {one.student.id: one.seen.week.minutes for one in found if one.plain and not one.settled}
    await stored_reviews.approve(
        turn.session, turn.somebody.school_id, monday, minutes, by=turn.somebody.id, now=turn.now
    )
    if minutes:
        turn.audit("weeks-approved", "week-review", None, monday=monday.isoformat(), students=sorted(minutes))
    turn.say("review-hours-rest-approved", count=len(minutes))
    await _say_next(turn, monday)


async def _open(turn: Turn, argument: str) -> None:
    """One student's week, with everything there is to look at."""
    monday, one, _ = await _named(turn, argument)
    _say_week(turn, monday, one)


async def _approve(turn: Turn, argument: str) -> None:
    """Approve the week that was shown; one that has changed since is shown as it is now."""
    monday, one, seen = await _named(turn, argument)
    if seen != week_cards.fingerprint(one.seen.week):
        turn.say("review-hours-changed", who=one.student.name)
        _say_week(turn, monday, one)
        return
    if one.settled and not one.returned:
        turn.say("review-hours-already", who=one.student.name, by=one.reviewer)
    else:
        await _decide(turn, one, WeekReviewState.APPROVED)
        turn.say("review-hours-one-approved", who=one.student.name)
    await _say_next(turn, monday)


async def _ask_note(turn: Turn, argument: str) -> None:
    """Begin the note that goes with a week to be looked at again."""
    monday, one, _ = await _named(turn, argument)
    await dialogues.start(turn, RETURN, fixed={"student": one.student.id, "monday": monday.isoformat()})


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    one = await _one(turn, _past_monday(turn, answers["monday"]), answers["student"])
    return {"who": one.student.name}


async def _return(turn: Turn, answers: Answers) -> None:
    """Keep the note, and tell the student. That the teacher may look at this student is checked again."""
    monday = _past_monday(turn, answers["monday"])
    one = await _one(turn, monday, answers["student"])
    note = str(answers["note"])
    await _decide(turn, one, WeekReviewState.RETURNED, note)
    told = await telling.tell(
        turn.session,
        one.student,
        telling.draft(
            "review-hours-please-look",
            ("review-hours-button-my-week", "my-week-of", monday),
            ("review-hours-button-right", "confirm-week", monday),
            who=turn.somebody.name,
            note=note,
            **_ends(turn, monday, one.student.locale),
        ),
        now=turn.now,
        importance=Importance.NUDGE,
    )
    turn.say("review-hours-returned" if told else "review-hours-returned-unreachable", who=one.student.name)
    await _say_next(turn, monday)


async def _decide(turn: Turn, one: Reviewed, state: WeekReviewState, note: str | None = None) -> None:
    monday = one.seen.week.monday
    await stored_reviews.decide(
        turn.session,
        one.student,
        monday,
        state,
        minutes=one.seen.week.minutes,
        by=turn.somebody.id,
        now=turn.now,
        note=note,
    )
    turn.audit(f"week-{state}", "person", one.student.id, monday=monday.isoformat())


async def _say_next(turn: Turn, monday: date) -> None:
    """The next week that nobody has looked at, so that every week takes one tap."""
    following = next((one for one in _by_weight(await _load(turn, monday, unsettled=True)) if not one.plain), None)
    if following is None:
        turn.say("review-hours-all-seen", buttons=(turn.button("review-hours-button-list", "review-hours-of", monday),))
    else:
        _say_week(turn, monday, following)


def _say_week(turn: Turn, monday: date, one: Reviewed) -> None:
    seen = one.seen.week
    hours = texts.length(seen.minutes, turn.locale)
    lines = [
        turn.text("review-hours-week", who=one.student.name, **_ends(turn, monday)),
        *(line for day in seen.days for line in week_cards.day_lines(day, turn.locale)),
        turn.text("review-hours-total", hours=hours, days=seen.days_worked),
        *([turn.text("my-week-once")] if share_time(seen.segments) else []),
        *(f"・{why}" for why in _reasons(turn, one)),
        *_breaches(turn, one),
        *_word(turn, one),
    ]
    named = f"{monday}_{one.student.id}"
    approve = turn.button("review-hours-button-yes", "review-hours-yes", f"{named}_{week_cards.fingerprint(seen)}")
    buttons = [
        turn.button("review-hours-button-return", "review-hours-return", named),
        turn.button("review-hours-button-list", "review-hours-of", monday),
    ]
    if one.returned or not one.settled:
        buttons.insert(0, approve)
    turn.say("review-hours-week", body="\n".join(lines), buttons=tuple(buttons))


def _breaches(turn: Turn, one: Reviewed) -> list[str]:
    """What the law says, with its articles; and that it is not for the student to write down less."""
    found = violations(one.seen.findings, one.seen.week)
    lines = [
        turn.text(
            "review-hours-breach",
            day=texts.day(breach.day, turn.locale),
            says=law_texts.explain(breach, turn.locale),
            article=breach.text.article,
        )
        for breach in found[:MOST_BREACHES]
        if breach.day is not None
    ]
    if len(found) > MOST_BREACHES:
        lines.append(turn.text("review-hours-more-breaches", count=len(found) - MOST_BREACHES))
    return [*lines, turn.text("review-hours-law-is-theirs")] if found else []


def _word(turn: Turn, one: Reviewed) -> list[str]:
    """What was said of the week last, by whom and when."""
    if one.review is None:
        return []
    when = turn.moment(one.review.reviewed_at)
    if not one.returned:
        return [turn.text("review-hours-word-approved", who=one.reviewer, when=when)]
    return [turn.text("review-hours-word-returned", who=one.reviewer, when=when, note=one.review.note or "")]


def _line(turn: Turn, one: Reviewed) -> str:
    """A student's week in a line: hours, reasons, and who has dealt with it."""
    said = _reasons(turn, one)
    if one.settled:
        key = "review-hours-mark-returned" if one.returned else "review-hours-mark-approved"
        said.append(turn.text(key, who=one.reviewer))
    hours = texts.length(one.seen.week.minutes, turn.locale)
    why = turn.text("review-hours-separator").join(said)
    return turn.text("review-hours-line", who=one.student.name, hours=hours, why=why)


def _reasons(turn: Turn, one: Reviewed) -> list[str]:
    seen = one.seen
    counts = {
        Reason.LAW: len(violations(seen.findings, seen.week)),
        Reason.MISSING: sum(day.missing for day in seen.week.days),
        Reason.LATE: len(seen.late),
    }
    often = texts.length(usual(seen.before) or 0, turn.locale)
    return [
        turn.text(f"review-hours-why-{reason.replace('_', '-')}", count=counts.get(reason, 0), usual=often)
        for reason in one.reasons
    ]


def _open_button(turn: Turn, one: Reviewed) -> Button:
    named = f"{one.seen.week.monday}_{one.student.id}"
    return turn.button("review-hours-button-one", "review-hours-one", named, who=one.student.name)


def _other_weeks(turn: Turn, monday: date) -> tuple[Button, ...]:
    buttons = [turn.button("review-hours-button-before", "review-hours-of", monday - WEEK)]
    if monday + 2 * WEEK <= turn.today:
        buttons.append(turn.button("review-hours-button-after", "review-hours-of", monday + WEEK))
    return tuple(buttons)


def _by_weight(found: Sequence[Reviewed]) -> list[Reviewed]:
    """Those that nobody has looked at first, and among them the weightiest reason."""
    weights = list(Reason)

    def weight(one: Reviewed) -> tuple[bool, int]:
        return one.settled, min((weights.index(reason) for reason in one.reasons), default=len(weights))

    return sorted(found, key=weight)


def _ends(turn: Turn, monday: date, locale: str | None = None) -> dict[str, str]:
    first, last = week_of(monday)
    return {"first": texts.day(first, locale or turn.locale), "last": texts.day(last, locale or turn.locale)}


async def _load(turn: Turn, monday: date, *, student_id: int | None = None, unsettled: bool = False) -> list[Reviewed]:
    """The weeks that this person may review: a teacher those of own students and of those they stand in for, a coordinator all."""
    assert turn.school is not None
    who = access.actor(turn)
    if Role.COORDINATOR not in who.roles:
        access.require(who, Role.TEACHER)
    teacher_id = None if Role.COORDINATOR in who.roles else who.person_id
    return await week_reviews.of_week(
        turn.session,
        turn.school,
        monday,
        teacher_id=teacher_id,
        today=turn.today,
        student_id=student_id,
        unsettled=unsettled,
    )


async def _one(turn: Turn, monday: date, student_id: int) -> Reviewed:
    """One student's week. Raises NotAllowed for anybody whose week is not this person's to review."""
    found = await _load(turn, monday, student_id=student_id)
    if not found:
        raise access.NotAllowed
    return found[0]


async def _named(turn: Turn, argument: str) -> tuple[date, Reviewed, str]:
    """The week, the student and the fingerprint (where there is one) that a button names: `2026-11-16_17_0a1b2c3d`."""
    written, _, rest = argument.partition("_")
    student_id, _, seen = rest.partition("_")
    monday = _past_monday(turn, written)
    return monday, await _one(turn, monday, access.as_id(student_id)), seen


def _past_monday(turn: Turn, argument: str) -> date:
    """The Monday of a week that is over. Raises NotAllowed for anything else."""
    try:
        monday = date.fromisoformat(argument)
    except ValueError:
        raise access.NotAllowed from None
    first, last = week_of(monday)
    if monday != first or monday <= OLDEST or last >= turn.today:
        raise access.NotAllowed
    return monday


RETURN: Form[Turn] = Form(
    name="review-hours-return",
    roles=frozenset({Role.TEACHER, Role.COORDINATOR}),
    save=_return,
    describe=_describe,
    steps=(
        Step(name="student"),
        Step(name="monday"),
        Step(name="note", prompt=Text(most=NOTE)),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "review-hours-of": _of,
    "review-hours-rest": _approve_rest,
    "review-hours-one": _open,
    "review-hours-yes": _approve,
    "review-hours-return": _ask_note,
}
