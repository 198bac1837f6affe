"""A teacher confirms a visit: three taps when all students were met and nothing was wrong."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from handlers import access, dialogues, escalations, nudges, texts, understanding, visit_clock
from handlers.everyone import danger
from handlers.forms import Answers, Form, Objection, Step
from handlers.prompts import Answered, Choice, Day, Location, Option, Photo, Prompt, Rejected, Several, Text
from handlers.turn import Turn
from storage import alerts, cases, placements, tables, visits
from storage.enums import AlertKind, CaseKind, Confidentiality, Role, Severity, VisitKind

QUICK, DETAILS = "quick", "details"
UNANNOUNCED, ANNOUNCED = "unannounced", "announced"
WELL, SOMETHING = "well", "something"
LATE: Final = timedelta(days=7)
UNDO_WITHIN: Final = timedelta(minutes=10)


async def open_form(turn: Turn) -> None:
    """From the menu: the sites of this teacher, the most urgent first."""
    if not await visits.of_teacher(turn.session, turn.somebody.id, turn.today):
        turn.say("confirm-visit-no-duty")
        return
    await dialogues.start(turn, FORM)


async def from_text(turn: Turn, reading: understanding.Reading) -> bool:
    """From a message such as 昨天去了光陽: site and day are taken from the words, among this teacher's own sites only."""
    if not turn.roles & {Role.TEACHER, Role.COORDINATOR}:
        return False
    words = danger.words_of(turn.incoming.what).casefold()
    own = await visits.of_teacher(turn.session, turn.somebody.id, turn.today)
    named: list[tuple[tables.VisitDuty, str]] = []
    for duty in own:
        parts = (await placements.name_of_site(turn.session, duty.site_id)).casefold().split()
        if hit := next((part for part in parts if part in words or part[:2] in words), None):
            named.append((duty, hit))
    answers: dict[str, Any] = {}
    if len(named) == 1:
        answers["duty"] = str(named[0][0].id)
    day = understanding.read_day(words, lang=turn.locale, local_now=turn.local_now)
    if day is not None and day < turn.today:
        answers |= {"how": DETAILS, "day": day.isoformat()}
    await dialogues.start(turn, FORM, answers)
    return True


async def _start_at(turn: Turn, argument: str) -> None:
    duty = await access.duty(turn.session, access.actor(turn), access.as_id(argument))
    await dialogues.start(turn, FORM, {"duty": str(duty.id)})


# The steps


async def _duty_of(turn: Turn, answers: Answers) -> tables.VisitDuty:
    return await access.duty(turn.session, access.actor(turn), int(answers["duty"]))


async def _duty(turn: Turn, answers: Answers) -> Prompt | Answered:
    own = await visits.of_teacher(turn.session, turn.somebody.id, turn.today)
    if not own:
        raise access.NotAllowed
    if len(own) == 1:
        return Answered(value=str(own[0].id))
    options = []
    for duty in own:
        place = await placements.name_of_site(turn.session, duty.site_id)
        due = texts.day(duty.due_on, turn.locale) if duty.due_on else "—"
        label = turn.text("confirm-visit-option-duty", place=place, due=due)
        options.append(Option(value=str(duty.id), label=label, words=tuple(place.split())))
    return Choice(options=tuple(options))


async def _show_duty(turn: Turn, value: Any) -> str:
    duty = await access.duty(turn.session, access.actor(turn), int(value))
    return await placements.name_of_site(turn.session, duty.site_id)


async def _day(turn: Turn, answers: Answers) -> Prompt:
    duty = await _duty_of(turn, answers)
    return Day(first=duty.began_on, last=turn.today)


async def _met(turn: Turn, answers: Answers) -> Prompt | Answered:
    duty = await _duty_of(turn, answers)
    students = await _students(turn, duty, date.fromisoformat(answers["day"]))
    if not students:
        return Answered(value=[])
    return Several(options=tuple(Option(value=str(student.id), label=student.name) for student in students))


async def _students(turn: Turn, duty: tables.VisitDuty, day: date) -> list[tables.Person]:
    return await placements.students_at(
        turn.session, site_id=duty.site_id, class_id=duty.class_id, teacher_id=duty.teacher_id, day=day
    )


def _detailed(answers: Answers) -> bool:
    return bool(answers["how"] == DETAILS)


def _on_site(answers: Answers) -> bool:
    return _detailed(answers) and answers["kind"] == VisitKind.ON_SITE


def _something(answers: Answers) -> bool:
    return _detailed(answers) and answers["well"] == SOMETHING


async def _describe(turn: Turn, answers: Answers) -> Mapping[str, str | int]:
    place = await _show_duty(turn, answers["duty"]) if "duty" in answers else ""
    return {"place": place, "today": texts.day(turn.today, turn.locale)}


async def _check(turn: Turn, answers: Answers) -> Objection | None:
    duty = await _duty_of(turn, answers)
    day = _visited_on(turn, answers)
    step = "day" if _detailed(answers) else "how"
    if day > turn.today or day < duty.began_on:
        return Objection(step=step, because=Rejected(key="confirm-visit-not-that-day"))
    known = [v for v in await visits.visits_of(turn.session, duty.id) if v.visited_on == day]
    if known and any(visit.teacher_id == turn.somebody.id for visit in known):
        because = Rejected(key="confirm-visit-already", arguments={"day": texts.day(day, turn.locale)})
        return Objection(step=step, because=because)
    return None


def _visited_on(turn: Turn, answers: Answers) -> date:
    return date.fromisoformat(answers["day"]) if _detailed(answers) else turn.today


async def _save(turn: Turn, answers: Answers) -> None:
    duty = await _duty_of(turn, answers)
    me = turn.somebody
    day = _visited_on(turn, answers)
    kind = VisitKind(answers["kind"]) if _detailed(answers) else VisitKind.ON_SITE
    unannounced = answers.get("announced", UNANNOUNCED) == UNANNOUNCED
    students = await _students(turn, duty, day)
    met = {int(value) for value in answers["met"]} if "met" in answers else {student.id for student in students}
    counts = await visit_clock.counts(turn.session, duty, day=day, kind=kind, unannounced=unannounced)
    visit = tables.Visit(
        school_id=duty.school_id,
        duty_id=duty.id,
        teacher_id=me.id,
        visited_on=day,
        kind=kind,
        unannounced=unannounced,
        counts=counts,
        all_well=not _something(answers),
        note=answers.get("note") or answers.get("remark"),
        place=answers.get("place"),
        confirmed_at=turn.now,
    )
    turn.session.add(visit)
    await turn.session.flush()
    await visits.add_students(
        turn.session,
        visit,
        met=[student.id for student in students if student.id in met],
        not_met=[student.id for student in students if student.id not in met],
    )
    turn.audit("visit-confirmed", "visit", visit.id, late=turn.today - day > LATE)
    await _clock_anew(turn, duty)
    if _something(answers):
        await _follow_up(turn, duty, str(answers["note"]))
    await _say_saved(turn, duty, visit)


async def _clock_anew(turn: Turn, duty: tables.VisitDuty) -> None:
    """The clock starts anew; an alert about the missing visit is settled, and a digest that has not left is written anew."""
    before = duty.due_on
    await visit_clock.refresh(turn.session, duty, turn.now)
    if duty.due_on is None or (before is not None and duty.due_on > before and duty.due_on >= turn.today):
        for alert in await alerts.live_of_duty(turn.session, duty.id):
            if alert.kind == AlertKind.VISIT_OVERDUE:
                await escalations.settle(turn.session, alert, turn.now)
    await nudges.rewrite(turn.session, await visits.responsible(turn.session, duty, turn.today), turn.now)


async def _follow_up(turn: Turn, duty: tables.VisitDuty, note: str) -> None:
    """Something was wrong: a finding for the coordinators, at once."""
    case = await cases.open_case(
        turn.session,
        school_id=duty.school_id,
        kind=CaseKind.FINDING,
        severity=Severity.NORMAL,
        confidentiality=Confidentiality.COORDINATORS,
        reporter_id=None,
        duty_id=duty.id,
        words=note,
        now=turn.now,
    )
    await escalations.raise_alert(
        turn.session,
        school_id=duty.school_id,
        kind=AlertKind.FINDING,
        severity=Severity.NORMAL,
        cause=f"case:{case.id}",
        text_key="confirm-visit-alert",
        arguments={
            "number": case.number,
            "who": turn.somebody.name,
            "place": await placements.name_of_site(turn.session, duty.site_id),
            "words": note[:500],
        },
        case_id=case.id,
        now=turn.now,
        except_for=[turn.somebody.id],
    )


async def _say_saved(turn: Turn, duty: tables.VisitDuty, visit: tables.Visit) -> None:
    due = texts.day(duty.due_on, turn.locale) if duty.due_on else "—"
    undo = turn.button("confirm-visit-button-undo", "confirm-visit-undo", visit.id)
    if visit.counts:
        key = "confirm-visit-saved-late" if turn.today - visit.visited_on > LATE else "confirm-visit-saved"
    else:
        key = "confirm-visit-saved-not-on-site" if visit.kind != VisitKind.ON_SITE else "confirm-visit-saved-announced"
    turn.say(key, due=due, day=texts.day(visit.visited_on, turn.locale), buttons=(undo,))


async def _undo(turn: Turn, argument: str) -> None:
    visit = await access.visit(turn.session, access.actor(turn), access.as_id(argument))
    if visit.withdrawn_at is not None:
        turn.say("confirm-visit-undone-already")
        return
    if visit.teacher_id != turn.somebody.id or turn.now - visit.confirmed_at > UNDO_WITHIN:
        turn.say("confirm-visit-undo-too-late")
        return
    visit.withdrawn_at = turn.now
    turn.audit("visit-undone", "visit", visit.id)
    duty = await turn.session.get_one(tables.VisitDuty, visit.duty_id)
    await visit_clock.refresh(turn.session, duty, turn.now)
    turn.say("confirm-visit-undone", due=texts.day(duty.due_on, turn.locale) if duty.due_on else "—")


def _options(*values: str) -> Choice:
    return Choice(options=tuple(Option(value=v, key=f"confirm-visit-option-{v.replace('_', '-')}") for v in values))


FORM: Form[Turn] = Form(
    name="confirm-visit",
    roles=frozenset({Role.TEACHER, Role.COORDINATOR}),
    save=_save,
    check=_check,
    describe=_describe,
    steps=(
        Step(name="duty", prompt=_duty, show=_show_duty),
        Step(name="how", prompt=_options(QUICK, DETAILS)),
        Step(name="day", prompt=_day, needed=_detailed, depends_on=("duty",)),
        Step(name="kind", prompt=_options(*VisitKind), needed=_detailed),
        Step(name="announced", prompt=_options(UNANNOUNCED, ANNOUNCED), needed=_on_site),
        Step(name="met", prompt=_met, needed=_detailed, depends_on=("duty", "day")),
        Step(name="well", prompt=_options(WELL, SOMETHING), needed=_detailed),
        Step(name="note", prompt=Text(most=1000), needed=_something),
        Step(name="remark", prompt=Text(most=1000), optional=True, needed=lambda answers: not _something(answers)),
        Step(name="photo", prompt=Photo(), optional=True),
        Step(name="place", prompt=Location(), optional=True),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "confirm-visit-at": _start_at,
    "confirm-visit-undo": _undo,
}
