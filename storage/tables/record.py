"""Around the record of hours: the clock on and off, questions about missing days, weekly cards, pay slips, files to take away."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.encryption import EncryptedBytes, EncryptedJson
from storage.enums import WeekReviewState
from storage.tables.base import Id, Table, Word

RUNNING = text("ended_at IS NULL")


class ClockedShift(Table):
    """Work that began with a tap. It becomes a shift when the student taps again; nobody invents its end.

    `asked_at` is when the student was asked about a forgotten end; `next_action_at` when that is due. A running one that is dropped
    ends without a shift.
    """

    __tablename__ = "clocked_shifts"
    __table_args__ = (
        Index("uq_clocked_shifts_running", "student_id", unique=True, sqlite_where=RUNNING, postgresql_where=RUNNING),
    )

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"))
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    shift_id: Mapped[int | None] = mapped_column(ForeignKey("shifts.id"))
    asked_at: Mapped[datetime | None]
    next_action_at: Mapped[datetime | None] = mapped_column(index=True)


class HoursNudge(Table):
    """That a student was asked about a work day without an entry: once for each day, whatever happens."""

    __tablename__ = "hours_nudges"
    __table_args__ = (UniqueConstraint("student_id", "day"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    day: Mapped[date] = mapped_column(Date)
    parcel_id: Mapped[int] = mapped_column(ForeignKey("outbox.id"))
    written_at: Mapped[datetime]


class WeekCard(Table):
    """A week shown to a student to confirm. `minutes` is what was confirmed; a later change asks for a reason, and is never refused."""

    __tablename__ = "week_cards"
    __table_args__ = (UniqueConstraint("student_id", "monday"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    monday: Mapped[date] = mapped_column(Date)
    parcel_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id"))
    written_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    minutes: Mapped[int | None]


class WeekReview(Table):
    """What a teacher said of a student's week, the newest word. `minutes` is what stood in the record then: the record itself is the
    student's alone and goes on as before. `note` is what was written to the student when the week was returned.
    """

    __tablename__ = "week_reviews"
    __table_args__ = (UniqueConstraint("student_id", "monday"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    monday: Mapped[date] = mapped_column(Date)
    state: Mapped[WeekReviewState] = mapped_column(String(20))
    minutes: Mapped[int]
    reviewed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    reviewed_at: Mapped[datetime]
    note: Mapped[str | None] = mapped_column(EncryptedJson)


class PaySlip(Table):
    """What a pay slip of a month said, as the student typed it, for comparing with the own record."""

    __tablename__ = "pay_slips"
    __table_args__ = (UniqueConstraint("student_id", "month"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    month: Mapped[Word]
    says: Mapped[dict[str, Any]] = mapped_column(EncryptedJson)
    checked_at: Mapped[datetime]


class ExportFile(Table):
    """A copy of one's record to take away, behind a link that only works for a while. Only the digest of its token is kept."""

    __tablename__ = "export_files"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    content: Mapped[bytes | None] = mapped_column(EncryptedBytes)
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    opened_at: Mapped[datetime | None]
