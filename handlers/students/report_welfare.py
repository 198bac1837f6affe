"""A student says that something is wrong, or asks to be moved: one sentence, a few taps, and a choice of who may know who it was."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from handlers import dialogues, escalations, telling, understanding
from handlers.everyone import danger
from handlers.forms import Answers, Form, Step
from handlers.messages import SentPhoto
from handlers.prompts import Choice, Location, Option, Photo, Text
from handlers.turn import Turn
from storage import audit_log, cases, media, people, placements, tables
from storage.enums import AlertKind, CaseKind, Confidentiality, Importance, Role, Severity, WelfareCategory

REPLACEMENT: Final = "replacement"
SAFE, NOT_SAFE = "safe", "not_safe"

RISKY: Final = frozenset(
    {
        WelfareCategory.INJURY_OR_SAFETY,
        WelfareCategory.HARASSMENT_OR_BULLYING,
        WelfareCategory.SEXUAL_HARASSMENT,
        WelfareCategory.HEALTH_MENTAL,
    }
)
"""Categories that ask whether it is safe now, and that are of high severity at least."""

CAMPUS_REPORT: Final = timedelta(hours=24)
"""How soon the school must report a suspected campus gender incident (`S.harass.report_24h`), over weekends too."""


async def open_form(turn: Turn) -> None:
    """From the menu."""
    await dialogues.start(turn, FORM)


async def from_text(turn: Turn, reading: understanding.Reading) -> bool:
    """From a message in words: it becomes the first answer. False for somebody who is no student."""
    if Role.STUDENT not in turn.roles:
        return False
    words = danger.words_of(turn.incoming.what)
    assumed = _guess(reading)
    turn.say("report-welfare-heard")
    await dialogues.start(turn, FORM, {"words": words[:2000]}, assumed=assumed)
    return True


async def from_photo(turn: Turn) -> None:
    """A photo that nobody asked for may be the beginning of a report; for somebody who is no student it is not."""
    what = turn.incoming.what
    if Role.STUDENT not in turn.roles or not isinstance(what, SentPhoto):
        turn.say("router-cannot-read")
        return
    photo = await media.add(
        turn.session,
        person=turn.somebody,
        platform=turn.incoming.platform,
        platform_file=what.file,
        platform_message_id=turn.incoming.message_id,
        now=turn.now,
    )
    turn.say("report-welfare-photo-kept")
    answers: dict[str, Any] = {"photo": photo.id}
    if what.caption:
        answers["words"] = what.caption[:2000]
    await dialogues.start(turn, FORM, answers)


def _guess(reading: understanding.Reading) -> dict[str, str]:
    if reading.intent == "request_replacement":
        return {"category": REPLACEMENT}
    if reading.category and reading.category != WelfareCategory.OTHER:
        return {"category": reading.category}
    return {}


async def _after(turn: Turn, step: str, value: Any) -> Mapping[str, Any]:
    if step == "words":
        return _guess(understanding.read(value, lang=turn.locale, local_now=turn.local_now))
    if step == "safe" and value == NOT_SAFE:
        # The numbers come now, not after the form is finished.
        turn.importance, turn.urgent = Importance.ALERT, True
        danger.show_numbers(turn)
    return {}


async def _save(turn: Turn, answers: Answers) -> None:
    me = turn.somebody
    kind = CaseKind.REPLACEMENT if answers["category"] == REPLACEMENT else CaseKind.WELFARE
    category = WelfareCategory(answers["category"]) if kind == CaseKind.WELFARE else None
    severity = _severity(answers)
    confidentiality = Confidentiality(answers["who"])
    placement = await placements.current(turn.session, me.id, turn.today)
    case = await cases.open_case(
        turn.session,
        school_id=me.school_id,
        kind=kind,
        category=category,
        severity=severity,
        confidentiality=confidentiality,
        reporter_id=me.id,
        placement_id=placement.id if placement else None,
        words=answers["words"],
        media_id=answers.get("photo"),
        place=answers.get("place"),
        now=turn.now,
    )
    sealed = confidentiality == Confidentiality.SEALED
    audit_log.add(
        turn.session,
        school_id=me.school_id,
        actor_id=None if sealed else me.id,
        action="case-opened",
        subject="case",
        subject_id=case.id,
        now=turn.now,
        kind=kind,
    )
    await _alert(turn, case, placement)
    if confidentiality == Confidentiality.TEACHER_TOO and placement is not None:
        teacher = await people.by_id(turn.session, placement.teacher_id)
        draft = telling.draft(
            "report-welfare-teacher-told",
            ("report-welfare-button-open", "case-show", case.id),
            number=case.number,
            who=me.name,
        )
        await telling.tell(turn.session, teacher, draft, now=turn.now, importance=Importance.CASE)
    turn.importance = Importance.CASE
    turn.say(f"report-welfare-saved-{severity}", number=case.number)
    turn.say(
        f"report-welfare-readers-{confidentiality.replace('_', '-')}",
        buttons=(turn.button("report-welfare-button-status", "open", "my_cases"),),
    )


async def _alert(turn: Turn, case: tables.Case, placement: tables.Placement | None) -> None:
    arguments: dict[str, str | int] = {"number": case.number, "about_key": f"report-welfare-option-{_about(case)}"}
    if case.confidentiality == Confidentiality.SEALED:
        arguments |= {"who_key": "report-welfare-sealed", "where": "—"}
    else:
        arguments |= {"who": turn.somebody.name}
        arguments |= {"where": await placements.site_name(turn.session, placement) if placement else "—"}
    text_key = "report-welfare-alert"
    if case.category == WelfareCategory.SEXUAL_HARASSMENT:
        text_key = "report-welfare-alert-campus"
        arguments["until_at"] = (turn.local_now + CAMPUS_REPORT).isoformat(timespec="minutes")
    await escalations.raise_alert(
        turn.session,
        school_id=case.school_id,
        kind=AlertKind.REPLACEMENT if case.kind == CaseKind.REPLACEMENT else AlertKind.WELFARE,
        severity=Severity(case.severity),
        cause=f"case:{case.id}",
        text_key=text_key,
        arguments=arguments,
        case_id=case.id,
        now=turn.now,
        # A student who is also on the staff list would otherwise be alerted about themselves.
        except_for=[turn.somebody.id],
    )


def _about(case: tables.Case) -> str:
    return (case.category or REPLACEMENT).replace("_", "-")


def _severity(answers: Answers) -> Severity:
    if answers.get("safe") == NOT_SAFE:
        return Severity.URGENT
    return Severity.HIGH if answers["category"] in RISKY else Severity.NORMAL


CATEGORIES: Final = (*WelfareCategory, REPLACEMENT)

FORM: Form[Turn] = Form(
    name="report-welfare",
    roles=frozenset({Role.STUDENT}),
    save=_save,
    after=_after,
    steps=(
        Step(name="words", prompt=Text(most=2000)),
        Step(
            name="category",
            prompt=Choice(
                options=tuple(
                    Option(value=value, key=f"report-welfare-option-{value.replace('_', '-')}") for value in CATEGORIES
                )
            ),
        ),
        Step(
            name="safe",
            prompt=Choice(
                options=(
                    Option(value=SAFE, key="report-welfare-option-safe"),
                    Option(value=NOT_SAFE, key="report-welfare-option-not-safe"),
                )
            ),
            needed=lambda answers: answers["category"] in RISKY,
        ),
        Step(
            name="who",
            prompt=Choice(
                options=tuple(
                    Option(value=value, key=f"report-welfare-option-{value.replace('_', '-')}")
                    for value in Confidentiality
                )
            ),
        ),
        Step(name="photo", prompt=Photo(), optional=True),
        Step(name="place", prompt=Location(), optional=True),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {}
