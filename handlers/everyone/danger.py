"""Words of danger, heard in anything that anybody types, at every step of every form: the numbers that help first, then the alert."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Final

from handlers import access, escalations, telling, texts, understanding
from handlers.messages import Outgoing, Said, SentPhoto, What
from handlers.turn import Turn
from storage import cases, people, placements, tables
from storage.enums import AlertKind, CaseKind, Confidentiality, Importance, Role, Severity

SAME_DANGER: Final = timedelta(minutes=30)
"""Further words within this time belong to the same case."""

NUMBERS: Final = ("119", "110", "1925", "113")
"""Fire and ambulance, police, the suicide-prevention line, the protection line: all answer day and night."""

NUMBERS_IN_OTHER_LANGUAGES: Final = ("1955",)
"""The workers' line, day and night, also in English, Vietnamese and Indonesian."""


async def listen(turn: Turn) -> bool:
    """Hear whether a message speaks of danger, and act. True when it does; the caller goes on with whatever was open."""
    words = words_of(turn.incoming.what)
    if not words or not understanding.is_urgent(words, lang=turn.locale):
        return False
    turn.outcome = "danger"
    turn.importance = Importance.ALERT
    turn.urgent = True
    show_numbers(turn)
    if turn.person is not None:
        await alarm(turn, words)
    return True


def words_of(what: What) -> str:
    """What somebody wrote, as a message or under a photo."""
    match what:
        case Said(text=text):
            return text
        case SentPhoto(caption=caption):
            return caption
        case _:
            return ""


def help_message(locale: str) -> Outgoing:
    """The numbers that help, in a language."""
    numbers = NUMBERS if locale == texts.DEFAULT_LOCALE else NUMBERS_IN_OTHER_LANGUAGES + NUMBERS
    dialable = tuple((texts.text(f"danger-number-{number}", locale), number) for number in numbers)
    return Outgoing(key="danger-help", text=texts.text("danger-help", locale), phone_numbers=dialable, locale=locale)


def show_numbers(turn: Turn) -> None:
    """Say the numbers that help, before anything else that this turn says."""
    turn.said.insert(0, help_message(turn.locale))


async def alarm(turn: Turn, words: str) -> tables.Case:
    """Open an urgent case with these words and alert the coordinators; further words within half an hour join the case."""
    me = turn.somebody
    known = await cases.live_danger_of(turn.session, me.id, turn.now - SAME_DANGER)
    if known is not None:
        await _more_words(turn, known, words)
        return known
    placement = await placements.current(turn.session, me.id, turn.today)
    case = await cases.open_case(
        turn.session,
        school_id=me.school_id,
        kind=CaseKind.WELFARE,
        severity=Severity.URGENT,
        confidentiality=Confidentiality.COORDINATORS,
        reporter_id=me.id,
        placement_id=placement.id if placement else None,
        words=words,
        now=turn.now,
    )
    where = await placements.site_name(turn.session, placement) if placement else "—"
    await escalations.raise_alert(
        turn.session,
        school_id=me.school_id,
        kind=AlertKind.DANGER,
        severity=Severity.URGENT,
        cause=f"danger:{case.id}",
        text_key="danger-alert",
        arguments={"number": case.number, "who": me.name, "where": where, "words": words[:500]},
        case_id=case.id,
        now=turn.now,
        except_for=[me.id],
    )
    turn.say("danger-heard", buttons=(turn.button("danger-button-safe", "danger-safe", case.id),), number=case.number)
    return case


async def _more_words(turn: Turn, case: tables.Case, words: str) -> None:
    me = turn.somebody
    await cases.add_event(
        turn.session, case, what="words", actor_id=me.id, actor_role=_role(turn), words=words, now=turn.now
    )
    draft = telling.draft("danger-more", number=case.number, who=me.name, words=words[:500])
    await _tell_keepers(turn, case, draft)
    turn.say("danger-heard-more", number=case.number)


async def _safe(turn: Turn, argument: str) -> None:
    case = await access.case(turn.session, access.actor(turn), access.as_id(argument))
    me = turn.somebody
    if me.id not in (case.reporter_id, case.sealed_reporter):
        raise access.NotAllowed
    await cases.add_event(turn.session, case, what="says-safe", actor_id=me.id, actor_role=_role(turn), now=turn.now)
    turn.audit("says-safe", "case", case.id)
    await _tell_keepers(turn, case, telling.draft("danger-says-safe", number=case.number, who=me.name))
    turn.say("danger-glad", number=case.number)


async def _tell_keepers(turn: Turn, case: tables.Case, draft: telling.Draft) -> None:
    for person in await people.keepers_of_case(turn.session, case):
        if person.id != turn.somebody.id:
            await telling.tell(
                turn.session, person, draft, now=turn.now, importance=Importance.ALERT, urgent=True, everywhere=True
            )


def _role(turn: Turn) -> str:
    return Role.STUDENT if Role.STUDENT in turn.roles else Role.TEACHER


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"danger-safe": _safe}
