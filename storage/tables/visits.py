"""The duty to visit, the visits, and the reminders of them."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.encryption import EncryptedJson
from storage.enums import NudgeKind, VisitKind
from storage.tables.base import Id, Name, Table


class VisitDuty(Table):
    """One teacher, one site, one class. `due_on` is None while nobody is there in a work phase. `known_from` is the day it was entered:
    what was visited before is not on record, so the clock of a school that begins in the middle of a term starts then.

    `next_action_at` is the next moment at which something follows (heads-up, nudge, alert): the looks ask for it alone. What falls due
    up to `acted_until` has been done, so that a change between a moment and its look makes nobody miss it.
    """

    __tablename__ = "visit_duties"
    __table_args__ = (UniqueConstraint("teacher_id", "site_id", "class_id"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    teacher_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id"))
    class_id: Mapped[int] = mapped_column(ForeignKey("programme_classes.id"))
    began_on: Mapped[date] = mapped_column(Date)
    ended_on: Mapped[date | None] = mapped_column(Date)
    known_from: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date | None] = mapped_column(Date)
    planned_on: Mapped[date | None] = mapped_column(Date)
    next_action_at: Mapped[datetime | None] = mapped_column(index=True)
    acted_until: Mapped[datetime | None]


class DutyCover(Table):
    """A duty handed to another teacher for a time; the nudges follow, the clock does not start anew."""

    __tablename__ = "duty_covers"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    duty_id: Mapped[int] = mapped_column(ForeignKey("visit_duties.id"), index=True)
    substitute_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    first_day: Mapped[date] = mapped_column(Date)
    last_day: Mapped[date] = mapped_column(Date)
    arranged_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    arranged_at: Mapped[datetime]


class DutyPause(Table):
    """Days on which the clock of a duty stands still, with the reason."""

    __tablename__ = "duty_pauses"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    duty_id: Mapped[int] = mapped_column(ForeignKey("visit_duties.id"), index=True)
    first_day: Mapped[date] = mapped_column(Date)
    last_day: Mapped[date] = mapped_column(Date)
    reason: Mapped[Name]
    arranged_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    arranged_at: Mapped[datetime]


class Visit(Table):
    """A teacher's visit, dated by when it took place; `confirmed_at` is when it was written down."""

    __tablename__ = "visits"
    __table_args__ = (Index("ix_visits_duty_visited", "duty_id", "visited_on"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    duty_id: Mapped[int] = mapped_column(ForeignKey("visit_duties.id"))
    teacher_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    visited_on: Mapped[date] = mapped_column(Date)
    kind: Mapped[VisitKind] = mapped_column(String(20))
    unannounced: Mapped[bool]
    counts: Mapped[bool]
    all_well: Mapped[bool]
    note: Mapped[str | None] = mapped_column(EncryptedJson)
    place: Mapped[list[float] | None] = mapped_column(EncryptedJson)
    confirmed_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class VisitStudent(Table):
    """Whether a student was met on a visit."""

    __tablename__ = "visit_students"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    met: Mapped[bool]


class Nudge(Table):
    """A reminder that was written; the unique row is what makes it happen once."""

    __tablename__ = "nudges"
    __table_args__ = (UniqueConstraint("duty_id", "kind", "due_on", "day"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    duty_id: Mapped[int] = mapped_column(ForeignKey("visit_duties.id"))
    teacher_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    kind: Mapped[NudgeKind] = mapped_column(String(20))
    due_on: Mapped[date] = mapped_column(Date)
    day: Mapped[date] = mapped_column(Date)
    written_at: Mapped[datetime]
    parcel_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id"))


class Digest(Table):
    """One morning message to one teacher; unique, so a morning is never told twice."""

    __tablename__ = "digests"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    parcel_id: Mapped[int] = mapped_column(ForeignKey("outbox.id"))
    written_at: Mapped[datetime]
