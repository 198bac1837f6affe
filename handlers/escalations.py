"""Alerts until acknowledged: who is told, when everybody is told again, and what the others see once somebody has taken it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import telling, texts
from handlers.messages import Button, Outgoing, button_data, to_json
from handlers.telling import Draft
from handlers.turn import Turn
from storage import alerts, audit_log, cases, outbox, people, tables
from storage.enums import AlertKind, CaseState, Importance, OutboxState, Platform, Role, Severity
from storage.schools import SchoolSettings, settings_of

ACK = "alert-ack"

MOST_ROUNDS = 5
"""Of an alert that is not urgent. Whoever has heard it so often gets a list each morning instead (E1, E9)."""


async def raise_alert(
    session: AsyncSession,
    *,
    school_id: int,
    kind: AlertKind,
    severity: Severity,
    cause: str,
    text_key: str,
    arguments: Mapping[str, str | int | Mapping[str, str]],
    now: datetime,
    case_id: int | None = None,
    duty_id: int | None = None,
    except_for: Sequence[int] = (),
) -> tables.Alert | None:
    """Alert the coordinators of a school, once for each cause. `arguments` are the text's variables; `…_on` is a local date,
    `…_at` a local time (both ISO), `…_key` another text, `…_in` a text in each language: each is written out in the reader's language
    under the name before the mark.
    `except_for` are people who must not be told. None when the cause is known already.
    """
    alert = await alerts.add(
        session,
        school_id=school_id,
        kind=kind,
        severity=severity,
        cause=cause,
        subject={"key": text_key, "arguments": dict(arguments), "except_for": list(except_for)},
        now=now,
        case_id=case_id,
        duty_id=duty_id,
    )
    if alert is not None:
        audit_log.add(
            session,
            school_id=school_id,
            actor_id=None,
            action="alert-raised",
            subject="alert",
            subject_id=alert.id,
            now=now,
            kind=kind,
            severity=severity,
        )
        await _round(session, alert, now)
    return alert


async def look(session: AsyncSession, now: datetime) -> int:
    """Tell everybody again about alerts that nobody has taken in time. Returns how many there were."""
    due = await alerts.due(session, now)
    old: dict[int, list[tables.Alert]] = {}
    for alert in due:
        if alert.severity != Severity.URGENT and alert.rounds >= MOST_ROUNDS:
            old.setdefault(alert.school_id, []).append(alert)
        else:
            await _round(session, alert, now)
    for school_id, some in old.items():
        await _list_old(session, school_id, some, now)
    return len(due)


async def _list_old(session: AsyncSession, school_id: int, old: Sequence[tables.Alert], now: datetime) -> None:
    """One message a morning for all that nobody has taken, until somebody does."""
    school = await people.school(session, school_id)
    settings, zone = settings_of(school), ZoneInfo(school.timezone)

    def draft(locale: str) -> Sequence[Outgoing]:
        lines = "\n".join(f"・{describe(alert, locale).splitlines()[0]}" for alert in old)
        text = texts.text("alerts-still-open", locale, count=len(old), lines=lines)
        button = Button(label=texts.text("menu-open-alerts", locale), data=button_data("open", "open_alerts"))
        return [Outgoing(key="alerts-still-open", text=text, buttons=(button,), locale=locale)]

    for person in await people.coordinators_on_duty(session, school_id):
        await telling.tell(session, person, draft, now=now, importance=Importance.ALERT)
    for alert in old:
        alert.next_action_at = _next_morning(settings, zone, now)


async def acknowledge(turn: Turn, alert: tables.Alert) -> bool:
    """The person of this turn takes the alert. False when somebody else has it already; then nothing changes but a line in its log."""
    alert = await alerts.lock(turn.session, alert.id)
    me = turn.somebody
    if alert.acknowledged_at is not None or alert.settled_at is not None:
        turn.audit("alert-helping", "alert", alert.id)
        return False
    alert.acknowledged_by = me.id
    alert.acknowledged_at = turn.now
    alert.next_action_at = None
    turn.audit("alert-acknowledged", "alert", alert.id)
    if alert.case_id is not None:
        await _own_case(turn, alert.case_id)
    await _tell_others(turn.session, alert, "alerts-taken", {"who": me.name}, turn.now, by=me.id)
    return True


async def settle(session: AsyncSession, alert: tables.Alert, now: datetime) -> None:
    """The cause is gone: no more rounds, and whoever had a copy sees that nothing is left to do."""
    if alert.settled_at is not None:
        return
    alert.settled_at = now
    alert.next_action_at = None
    await _tell_others(session, alert, "alerts-settled", {}, now, by=None)


async def undelivered(session: AsyncSession, parcel: tables.Parcel, now: datetime) -> None:
    """An alert could not reach somebody on any platform: the other coordinators are told, once for each alert and person."""
    copy = await alerts.copy_of_parcel(session, parcel)
    if copy is None:
        return
    alert = await session.get_one(tables.Alert, copy.alert_id)
    if alert.kind == AlertKind.UNDELIVERED:
        # An alarm about an alarm about an alarm would go round for ever; /healthz shows that nobody can be reached.
        return
    person = await people.by_id(session, copy.person_id)
    await raise_alert(
        session,
        school_id=alert.school_id,
        kind=AlertKind.UNDELIVERED,
        severity=alert.severity,
        cause=f"undelivered:{alert.id}:{person.id}",
        text_key="alerts-undelivered",
        arguments={"who": person.name},
        now=now,
        except_for=[person.id],
    )


def describe(alert: tables.Alert, locale: str) -> str:
    """What an alert says, in a language."""
    arguments: dict[str, object] = {}
    for name, value in alert.subject["arguments"].items():
        if name.endswith("_on"):
            arguments[name.removesuffix("_on")] = texts.day(date.fromisoformat(value), locale)
        elif name.endswith("_at"):
            arguments[name.removesuffix("_at")] = texts.moment(datetime.fromisoformat(value), locale)
        elif name.endswith("_key"):
            arguments[name.removesuffix("_key")] = texts.text(value, locale)
        elif name.endswith("_in"):
            arguments[name.removesuffix("_in")] = value[texts.negotiate(locale)]
        else:
            arguments[name] = value
    return texts.text(alert.subject["key"], locale, **arguments)


async def _round(session: AsyncSession, alert: tables.Alert, now: datetime) -> None:
    school = await people.school(session, alert.school_id)
    settings = settings_of(school)
    alert.rounds += 1
    alert.next_action_at = _next_round(alert, settings, ZoneInfo(school.timezone), now)
    recipients = await people.coordinators_on_duty(session, alert.school_id)
    fallback = settings.fallback_contact_id if alert.rounds > 1 else None
    if fallback is not None and fallback not in [person.id for person in recipients]:
        recipients.append(await people.by_id(session, fallback))
    urgent = alert.severity == Severity.URGENT
    for person in recipients:
        if person.id in alert.subject["except_for"]:
            continue
        written = await telling.tell(
            session,
            person,
            _draft(alert),
            now=now,
            importance=Importance.ALERT,
            urgent=urgent,
            everywhere=urgent,
        )
        for parcel in written:
            session.add(
                tables.AlertCopy(
                    school_id=alert.school_id,
                    alert_id=alert.id,
                    person_id=person.id,
                    parcel_id=parcel.id,
                    round=alert.rounds,
                )
            )
    await session.flush()


def _draft(alert: tables.Alert) -> Draft:
    def write(locale: str) -> Sequence[Outgoing]:
        again = [texts.text("alerts-again", locale, round=alert.rounds)] if alert.rounds > 1 else []
        return [
            Outgoing(
                key=alert.subject["key"],
                text="\n".join([*again, describe(alert, locale)]),
                buttons=(Button(label=texts.text("alerts-button-take", locale), data=button_data(ACK, alert.id)),),
                locale=locale,
            )
        ]

    return write


def _next_round(alert: tables.Alert, settings: SchoolSettings, zone: ZoneInfo, now: datetime) -> datetime:
    """Urgent: so many minutes, day and night. High: so many hours, the quiet ones not counted. Normal: so many school days."""
    if alert.severity == Severity.URGENT:
        return now + timedelta(minutes=settings.urgent_minutes)
    if alert.rounds >= MOST_ROUNDS:
        return _next_morning(settings, zone, now)
    if alert.severity == Severity.HIGH:
        return add_waking_time(now, timedelta(hours=settings.high_hours), settings, zone)
    return add_school_days(now, settings.normal_school_days, zone)


def _next_morning(settings: SchoolSettings, zone: ZoneInfo, now: datetime) -> datetime:
    return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), settings.digest_at, tzinfo=zone)


def add_waking_time(start: datetime, length: timedelta, settings: SchoolSettings, zone: ZoneInfo) -> datetime:
    """`start` plus a length in which quiet hours do not count."""
    at = telling.end_of_quiet(start, settings, zone) or start
    while length > timedelta(0):
        local = at.astimezone(zone)
        night = datetime.combine(local.date(), settings.quiet_from, tzinfo=zone)
        if at + length <= night or night <= at:
            return at + length
        length -= night - at
        at = telling.end_of_quiet(night, settings, zone) or night
    return at


def add_school_days(start: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same time of day so many Mondays-to-Fridays later. Public holidays count as school days here: better early than late."""
    local = start.astimezone(zone)
    while days:
        local += timedelta(days=1)
        days -= local.weekday() < 5
    return local


async def _own_case(turn: Turn, case_id: int) -> None:
    case = await turn.session.get_one(tables.Case, case_id)
    case.owner_id = turn.somebody.id
    if case.state == CaseState.OPEN:
        case.state = CaseState.ACKNOWLEDGED
    case.acknowledged_at = case.acknowledged_at or turn.now
    role = Role.COORDINATOR if Role.COORDINATOR in turn.roles else Role.TEACHER
    await cases.add_event(
        turn.session, case, what="acknowledged", actor_id=turn.somebody.id, actor_role=role, now=turn.now
    )
    reporter_id = cases.reporter_of(case)
    if reporter_id is None or reporter_id == turn.somebody.id:
        return
    reporter = await people.by_id(turn.session, reporter_id)
    draft = telling.draft(
        "alerts-reporter-told", number=case.number, at=texts.clock(turn.local(turn.now)), role=role.value
    )
    urgent = case.severity == Severity.URGENT
    await telling.tell(turn.session, reporter, draft, now=turn.now, importance=Importance.CASE, urgent=urgent)


async def _tell_others(
    session: AsyncSession,
    alert: tables.Alert,
    key: str,
    arguments: Mapping[str, str],
    now: datetime,
    *,
    by: int | None,
) -> None:
    """Rewrite every copy where the platform can, and send a line where it cannot; a copy that has not left yet is withdrawn."""
    zone = ZoneInfo((await people.school(session, alert.school_id)).timezone)
    told: set[int] = set()
    for copy, parcel, account in await alerts.copies(session, alert.id):
        if await outbox.withdraw(session, parcel.id):
            continue
        can_rewrite = account.platform == Platform.TELEGRAM and parcel.state != OutboxState.FAILED
        if not can_rewrite and (copy.person_id == by or account.id in told):
            continue
        if not people.reachable(account):
            continue
        told.add(account.id)
        person = await people.by_id(session, copy.person_id)
        locale = texts.negotiate(person.locale)
        line = texts.text(key, locale, at=texts.clock(now.astimezone(zone)), **arguments)
        body = f"{describe(alert, locale)}\n\n{line}" if can_rewrite else line
        await outbox.add(
            session,
            account=account,
            keys=key,
            messages=[to_json(Outgoing(key=key, text=body, locale=locale))],
            importance=Importance.ALERT,
            urgent=alert.severity == Severity.URGENT,
            now=now,
            edits_parcel_id=parcel.id if can_rewrite else None,
        )
