"""Who is due: one digest each morning for a teacher with visits to make, and alerts to the coordinators when the grace has passed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import escalations, silence, telling, texts, visit_clock
from handlers.messages import Button, Outgoing, button_data
from handlers.rules.visits import VisitStage
from storage import cases, outbox, people, placements, tables, visits
from storage.enums import AlertKind, CaseKind, Confidentiality, Importance, NudgeKind, Severity
from storage.schools import SchoolSettings, settings_of

MOST_BUTTONS = 8


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of a digest: a site to visit. `late` counts days, negative before it is due. `told_on` is when the coordinators hear of it,
    or heard.
    """

    duty: tables.VisitDuty
    place: str
    stage: VisitStage
    due_on: date
    late: int
    told_on: date | None
    planned_on: date | None


async def look(session: AsyncSession, now: datetime) -> int:
    """Do whatever is due about visits: alerts first, then one digest for each teacher. Returns how many duties were looked at.

    However long nobody looked, each teacher gets one digest, and each alert goes out once.
    """
    due = await visits.due(session, now)
    teachers: dict[int, int] = {}
    for duty in due:
        school = await people.school(session, duty.school_id)
        today = now.astimezone(ZoneInfo(school.timezone)).date()
        await _escalate(session, duty, settings_of(school), today, now)
        teachers[await visits.responsible(session, duty, today)] = duty.school_id
    for teacher_id in sorted(teachers):
        await digest(session, teacher_id, now)
    for duty in due:
        duty.acted_until = now
        await visit_clock.refresh(session, duty, now)
    return len(due)


async def digest(session: AsyncSession, teacher_id: int, now: datetime) -> bool:
    """Write this morning's digest to a teacher, unless it was written, or there is nothing to say. True when one was written."""
    teacher = await people.by_id(session, teacher_id)
    school = await people.school(session, teacher.school_id)
    settings = settings_of(school)
    today = now.astimezone(ZoneInfo(school.timezone)).date()
    if await visits.digest_of(session, teacher_id, today) is not None:
        return False
    rows = await rows_of(session, teacher_id, settings, today)
    rows = [row for row in rows if row.stage is not VisitStage.NONE or _was_planned(row, today)]
    if not rows:
        return False
    for row in rows:
        await _note(session, row, teacher_id, today, now)
    quiet = len((await silence.of_students(session, school, today, teacher_id=teacher_id)).quiet)

    def draft(locale: str) -> Sequence[Outgoing]:
        return [write(rows, today, locale, quiet=quiet)]

    parcels = await telling.tell(session, teacher, draft, now=now, importance=Importance.NUDGE)
    if not parcels:
        return False
    session.add(
        tables.Digest(
            person_id=teacher_id, day=today, school_id=teacher.school_id, parcel_id=parcels[0].id, written_at=now
        )
    )
    await session.flush()
    return True


async def rewrite(session: AsyncSession, teacher_id: int, now: datetime) -> None:
    """A visit came in: a digest of this morning that has not left yet is written anew without it, or not at all."""
    teacher = await people.by_id(session, teacher_id)
    school = await people.school(session, teacher.school_id)
    today = now.astimezone(ZoneInfo(school.timezone)).date()
    written = await visits.digest_of(session, teacher_id, today)
    if written is not None and await outbox.withdraw(session, written.parcel_id):
        await session.delete(written)
        await session.flush()
        await digest(session, teacher_id, now)


async def rows_of(session: AsyncSession, teacher_id: int, settings: SchoolSettings, today: date) -> list[Row]:
    """A teacher's duties on a local date, the most urgent first."""
    rows = []
    for duty in await visits.of_teacher(session, teacher_id, today):
        if duty.due_on is None:
            continue
        standing = await visit_clock.standing(session, duty, settings, today)
        rows.append(
            Row(
                duty=duty,
                place=await placements.name_of_site(session, duty.site_id),
                stage=standing.stage,
                due_on=duty.due_on,
                late=standing.late,
                told_on=standing.told_on,
                planned_on=duty.planned_on,
            )
        )
    return rows


def write(rows: Sequence[Row], today: date, locale: str, *, quiet: int = 0) -> Outgoing:
    """A digest in a language: a line for each site, the most overdue first, and a button for the first few; then how many students
    have been quiet, if any.
    """
    lines = [texts.text("nudges-digest", locale, count=len(rows))]
    lines += [line(row, today, locale) for row in rows]
    buttons = tuple(
        Button(
            label=texts.text("nudges-button-confirm", locale, place=row.place),
            data=button_data("confirm-visit-at", row.duty.id),
        )
        for row in rows[:MOST_BUTTONS]
    )
    if quiet:
        lines.append(texts.text("nudges-quiet", locale, count=quiet))
        label = texts.text("nudges-button-quiet", locale)
        buttons = (*buttons, Button(label=label, data=button_data("open", "quiet_students")))
    return Outgoing(key="nudges-digest", text="\n".join(lines), buttons=buttons, locale=locale)


def line(row: Row, today: date, locale: str) -> str:
    """One site: when the visit is or was due, and when the coordinators are told."""
    arguments: dict[str, object] = {"place": row.place, "due": texts.day(row.due_on, locale)}
    arguments["told"] = texts.day(row.told_on, locale) if row.told_on else "—"
    if row.late > 0:
        told = row.told_on is not None and row.told_on <= today
        text = texts.text("nudges-late-told" if told else "nudges-late", locale, days=row.late, **arguments)
    else:
        text = texts.text("nudges-soon", locale, days=-row.late, **arguments)
    if _was_planned(row, today):
        assert row.planned_on is not None
        text += "\n" + texts.text("nudges-was-planned", locale, day=texts.day(row.planned_on, locale))
    return text


def _was_planned(row: Row, today: date) -> bool:
    return row.planned_on is not None and row.planned_on < today


async def _note(session: AsyncSession, row: Row, teacher_id: int, today: date, now: datetime) -> None:
    kind = NudgeKind.HEADS_UP if row.stage is VisitStage.HEADS_UP else NudgeKind.VISIT_DUE
    if row.stage is VisitStage.NONE:
        kind = NudgeKind.PLANNED_VISIT
    await visits.nudge_once(
        session,
        tables.Nudge(
            school_id=row.duty.school_id,
            duty_id=row.duty.id,
            teacher_id=teacher_id,
            kind=kind,
            due_on=row.due_on,
            day=today,
            written_at=now,
        ),
    )


async def _escalate(
    session: AsyncSession, duty: tables.VisitDuty, settings: SchoolSettings, today: date, now: datetime
) -> None:
    """Tell the coordinators when the grace has passed, and again, with a finding on the record, when it has long passed."""
    if duty.due_on is None:
        return
    standing = await visit_clock.standing(session, duty, settings, today)
    stage = standing.stage
    if stage not in (VisitStage.ALERT, VisitStage.FINDING):
        return
    teacher = await people.by_id(session, await visits.responsible(session, duty, today))
    case = None
    if stage is VisitStage.FINDING:
        case = await _finding(session, duty, now)
    await escalations.raise_alert(
        session,
        school_id=duty.school_id,
        kind=AlertKind.VISIT_OVERDUE,
        severity=Severity.HIGH,
        cause=f"visit-overdue:{duty.id}:{duty.due_on}:{stage}",
        text_key=f"visit-alert-{stage}",
        arguments={
            "who": teacher.name,
            "place": await placements.name_of_site(session, duty.site_id),
            "due_on": duty.due_on.isoformat(),
            "days": standing.late,
        },
        duty_id=duty.id,
        case_id=case.id if case else None,
        now=now,
    )


async def _finding(session: AsyncSession, duty: tables.VisitDuty, now: datetime) -> tables.Case:
    """The finding about a duty: one open case at a time, however often its day is missed."""
    known = await cases.live_finding_of_duty(session, duty.id)
    if known is not None:
        return known
    return await cases.open_case(
        session,
        school_id=duty.school_id,
        kind=CaseKind.FINDING,
        severity=Severity.HIGH,
        confidentiality=Confidentiality.COORDINATORS,
        reporter_id=None,
        duty_id=duty.id,
        now=now,
    )
