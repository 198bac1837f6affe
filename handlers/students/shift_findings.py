"""What the law says once hours are saved: at most one line, a tap to tell somebody, and an alert for what is serious.

Nothing is blocked and nobody is blamed; the company is never told. What was alerted by a slip of the finger is taken back with it.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from handlers import access, dialogues, escalations, law_texts, own_days, telling, texts
from handlers.holidays_tw import labour_holidays_between
from handlers.messages import Button
from handlers.rules.labour_law.alarms import is_alarming, seven_in_a_row
from handlers.rules.labour_law.facts import Finding, Verdict, WorkedShift
from handlers.rules.labour_law.judge import findings
from handlers.rules.labour_law.terms import Terms, stored_terms
from handlers.rules.programme_calendar import ClassCalendar, class_days
from handlers.rules.programme_clashes import Clash, ClashKind, clashes
from handlers.students import report_welfare, shift_texts
from handlers.turn import Turn
from storage import alerts, people, placements, shifts, tables
from storage.enums import AlertKind, Importance, Regime, Severity, WelfareCategory

BACK: Final = timedelta(days=70)
"""Windows of the law (four weeks, a month) that a shift may complete; entered late, a shift may also complete one that lies after it."""

NEAR: Final = timedelta(days=35)
"""So far from a shift every window that it may belong to has been looked at whole."""

TRAVEL_MINUTES: Final = 60
"""From the company to the school, where the contract's terms say nothing else (F4)."""

NO_TRAINING_IN_CLASS_TIME: Final = "高級中等學校建教合作實施及建教生權益保障法第12條"
"""The article by which a school sends no trainee to a company in a school phase, as amended on 2021-06-16."""

LINE: Final = (Verdict.VIOLATION, Verdict.UNDECIDED, Verdict.INFO)
"""What is told in the chat: a breach, night hours whose permission nobody has written down, or a matter of pay."""


async def after_saving(turn: Turn, saved: Sequence[tables.Shift]) -> None:
    """Say one line about what these shifts have brought about, and raise the alerts that they ask for."""
    if not saved:
        return
    placement = await turn.session.get_one(tables.Placement, saved[-1].placement_id)
    days = {turn.local(shift.starts_at).date() for shift in saved}
    facts = await _facts(turn, placement, days)
    ids = {shift.id for shift in saved}
    before = {(one.rule, one.day) for one in _findings(turn, facts, without=ids)}
    new = [one for one in _findings(turn, facts) if (one.rule, one.day) not in before and _is_told(one)]
    clash = next((one for one in await _clashes(turn, facts) if one.day in days), None)
    serious = [one for one in new if is_alarming(one)]
    told = False
    for one in serious:
        told |= await _alert(turn, placement, one)
    if clash is not None and clash.kind is ClashKind.SCHOOL_PHASE and placement.regime == Regime.TRAINEE:
        told |= await _alert_clash(turn, placement, clash)
    worst = next(iter(serious or sorted(new, key=lambda one: LINE.index(one.verdict))), None)
    if worst is not None:
        says = turn.text("shift-findings-line", says=law_texts.explain(worst, turn.locale), article=worst.text.article)
    elif clash is not None:
        says = turn.text(f"shift-findings-clash-{clash.kind.replace('_', '-')}", day=shift_texts.day(turn, clash.day))
    else:
        return
    also = [turn.text("shift-findings-told")] if told else []
    if worst is None and clash is not None and clash.week:
        also.insert(0, _drawn(turn, clash))
    turn.say("shift-findings-line", body="\n".join([says, *also]), buttons=_tell_button(turn, saved[-1]))


def _drawn(turn: Turn, clash: Clash) -> str:
    """The week of a clash in one line, each day with what was on it: 一 班　二 班　… 六 課　日 班."""
    days = []
    for one in clash.week:
        kind = "both" if one.day in clash.worked and one.has_class else "work" if one.day in clash.worked else "class"
        days.append(f"{texts.weekday(one.day, turn.locale)} {turn.text(f'shift-findings-drawn-{kind}')}")
    return "　".join(days)


async def recheck(turn: Turn, shift: tables.Shift) -> None:
    """A shift was changed or counts no more: alerts that nobody has taken yet, and whose cause is gone with it, are taken back."""
    placement = await turn.session.get_one(tables.Placement, shift.placement_id)
    days = {turn.local(shift.starts_at).date()}
    facts = await _facts(turn, placement, days)
    still = {_cause(placement, one) for one in _findings(turn, facts) if is_alarming(one)}
    still |= {_clash_cause(placement, one) for one in await _clashes(turn, facts)}
    for alert in await alerts.open_with_prefix(turn.session, placement.school_id, f"law:{placement.id}:"):
        cause = alert.cause.rpartition(":")[0]
        day = date.fromisoformat(cause.rpartition(":")[2])
        if cause not in still and abs(day - min(days)) <= NEAR:
            await escalations.settle(turn.session, alert, turn.now)


@dataclass(frozen=True, kw_only=True)
class _Facts:
    """What the law is asked about, read once: the student's counting shifts at a placement around some days, and what decides there."""

    placement: tables.Placement
    days: Collection[date]
    record: Sequence[tables.Shift]
    birthdate: date | None
    terms: Terms
    calendar: ClassCalendar | None


async def _facts(turn: Turn, placement: tables.Placement, days: Collection[date]) -> _Facts:
    first, last = min(days) - BACK, max(days) + BACK
    begin, end = (turn.instant(datetime.combine(day, time.min)) for day in (first, last))
    found = await shifts.between(turn.session, placement.student_id, begin, end)
    # A clash is looked for in the weeks around each shift, so the calendar reaches as far again as the shifts.
    calendars = await own_days.of_classes(turn.session, {placement.class_id}, first - BACK, last + BACK)
    return _Facts(
        placement=placement,
        days=days,
        record=[shift for shift in found if shift.placement_id == placement.id],
        birthdate=(await people.by_id(turn.session, placement.student_id)).birthdate,
        terms=await terms_on(turn, placement, max(days)),
        calendar=calendars.get(placement.class_id),
    )


def _findings(turn: Turn, facts: _Facts, *, without: Collection[int] = ()) -> tuple[Finding, ...]:
    first, last = min(facts.days) - BACK, max(facts.days) + BACK
    segments = [shift_texts.local_segment(turn, shift) for shift in facts.record if shift.id not in without]
    found = findings(
        [WorkedShift(start=one.start, end=one.end, pause=one.pause) for one in segments],
        regime=Regime(facts.placement.regime),
        birthdate=facts.birthdate,
        terms=facts.terms,
        holidays=labour_holidays_between(first, last),
        classes=class_days(facts.calendar, first, last) if facts.calendar else (),
    )
    if facts.placement.regime == Regime.TRAINEE:
        found = (*found, *seven_in_a_row((one.day for one in segments), found))
    return found


async def terms_on(turn: Turn, placement: tables.Placement, day: date) -> Terms:
    """The contract's terms. One that was stored by hand and cannot be read counts as not known."""
    return stored_terms(await placements.terms_on(turn.session, placement.id, day))


async def _clashes(turn: Turn, facts: _Facts) -> list[Clash]:
    """Where these shifts do not go together with the class's calendar."""
    segments = [shift_texts.local_segment(turn, shift) for shift in facts.record]
    if not segments or facts.calendar is None:
        return []
    last = max(one.day for one in segments)
    terms = await placements.terms_on(turn.session, facts.placement.id, last)
    travel = terms.get("travel_minutes", TRAVEL_MINUTES)
    return list(clashes(facts.calendar, segments, travel_minutes=travel if isinstance(travel, int) else TRAVEL_MINUTES))


def _is_told(one: Finding) -> bool:
    return one.verdict in LINE and (one.verdict is not Verdict.UNDECIDED or one.text.wording == "night")


def _cause(placement: tables.Placement, one: Finding) -> str:
    return f"law:{placement.id}:{one.rule}:{one.day}"


def _clash_cause(placement: tables.Placement, one: Clash) -> str:
    return f"law:{placement.id}:{one.kind}:{one.day}"


async def _alert(turn: Turn, placement: tables.Placement, one: Finding) -> bool:
    assert one.day is not None  # what is worked has a day
    article = one.text.article
    says = {locale: f"{law_texts.explain(one, locale)}（{article}）" for locale in texts.LOCALES}
    return await _raise(turn, placement, _cause(placement, one), one.day, says)


async def _alert_clash(turn: Turn, placement: tables.Placement, one: Clash) -> bool:
    says = {
        locale: texts.text(
            "shift-findings-clash-school-phase-staff",
            locale,
            day=texts.day(one.day, locale),
            article=NO_TRAINING_IN_CLASS_TIME,
        )
        for locale in texts.LOCALES
    }
    return await _raise(turn, placement, _clash_cause(placement, one), one.day, says)


async def _raise(turn: Turn, placement: tables.Placement, cause: str, day: date, says: Mapping[str, str]) -> bool:
    """Tell coordinators, who must answer, and the teacher, once for each cause. False when it was told before.

    A cause that was taken back and came again is told again.
    """
    settled = await alerts.count_settled(turn.session, placement.school_id, f"{cause}:")
    place = await placements.site_name(turn.session, placement)
    alert = await escalations.raise_alert(
        turn.session,
        school_id=placement.school_id,
        kind=AlertKind.FINDING,
        severity=Severity.HIGH,
        cause=f"{cause}:{settled}",
        text_key="shift-findings-alert",
        arguments={"who": turn.somebody.name, "place": place, "day_on": day.isoformat(), "says_in": dict(says)},
        now=turn.now,
        except_for=[placement.student_id],
    )
    if alert is None:
        return False
    teacher = await people.by_id(turn.session, placement.teacher_id)
    if teacher.id not in {person.id for person in await people.coordinators_on_duty(turn.session, placement.school_id)}:
        draft = telling.draft(
            "shift-findings-teacher",
            who=turn.somebody.name,
            place=place,
            day=texts.day(day, teacher.locale),
            says=says[texts.negotiate(teacher.locale)],
        )
        await telling.tell(turn.session, teacher, draft, now=turn.now, importance=Importance.CASE)
    return True


def _tell_button(turn: Turn, shift: tables.Shift) -> tuple[Button, ...]:
    return (turn.button("shift-findings-button-tell", "shift-findings-tell", shift.id),)


async def _tell(turn: Turn, argument: str) -> None:
    """Begin a report about these hours: the words are there, the student decides who may know."""
    shift = await access.shift(turn.session, access.actor(turn), access.as_id(argument))
    what = shift_texts.segment_line(turn, shift_texts.local_segment(turn, shift))
    await dialogues.start(
        turn,
        report_welfare.FORM,
        {"words": turn.text("shift-findings-words", what=what)},
        assumed={"category": WelfareCategory.OVERTIME_OR_HOURS},
    )


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"shift-findings-tell": _tell}
