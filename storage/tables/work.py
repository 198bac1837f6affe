"""Placements with their contract terms, the hours and days off that students report, and the record of every word of it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Date, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.encryption import EncryptedJson
from storage.enums import DayOffKind, Regime, ShiftState
from storage.tables.base import Id, Name, Table, Word


class Placement(Table):
    """One student at one site for a period, under one regime, with one visiting teacher. `last_day` is included."""

    __tablename__ = "placements"
    __table_args__ = (CheckConstraint("last_day >= first_day", name="days_in_order"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    teacher_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    class_id: Mapped[int] = mapped_column(ForeignKey("programme_classes.id"))
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id"), index=True)
    regime: Mapped[Regime] = mapped_column(String(20))
    first_day: Mapped[date] = mapped_column(Date)
    last_day: Mapped[date] = mapped_column(Date)
    usual_shift: Mapped[Name] = mapped_column(default="")


class ContractTerms(Table):
    """What the contract says from a day on; the newest row not after a shift's day applies to it."""

    __tablename__ = "contract_terms"
    __table_args__ = (UniqueConstraint("placement_id", "valid_from"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"))
    valid_from: Mapped[date] = mapped_column(Date)
    terms: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class Shift(Table):
    """A worked interval as the student reports it, dated by its start."""

    __tablename__ = "shifts"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        Index("ix_shifts_student_starts", "student_id", "starts_at"),
    )

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    break_minutes: Mapped[int | None]
    state: Mapped[ShiftState] = mapped_column(String(20), default=ShiftState.REPORTED)
    overlap_confirmed: Mapped[bool] = mapped_column(default=False)
    reported_at: Mapped[datetime]
    reported_via: Mapped[Word]


class DayOff(Table):
    """A day without work, said by the student: the explicit zero. At most one for each local day; one taken back counts no more."""

    __tablename__ = "days_off"
    __table_args__ = (UniqueConstraint("student_id", "day"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"))
    day: Mapped[date] = mapped_column(Date)
    kind: Mapped[DayOffKind] = mapped_column(String(20))
    state: Mapped[ShiftState] = mapped_column(String(20), default=ShiftState.REPORTED)
    reported_at: Mapped[datetime]


class RecordEntry(Table):
    """One thing written into a student's record: what a shift (`ShiftRevision`) or a day off (`DayOffRevision`) says from then on.
    Entries are only added: the first value and every change stay readable.

    `place` counts all entries of a student, whatever they are about: that is their order, and each is sealed behind the one before
    (`chain`, see `storage/record_chain.py`). `number` counts those about the same shift or day off. Of the `reason` only its digest is
    sealed, so that the words can be erased.
    """

    __tablename__ = "record_entries"
    __table_args__ = (
        UniqueConstraint("student_id", "place"),
        CheckConstraint(
            "(about = 'shift' AND shift_id IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT NULL AND day_off_id IS NULL) OR "
            "(about = 'day_off' AND day_off_id IS NOT NULL AND day IS NOT NULL AND kind IS NOT NULL AND shift_id IS NULL)",
            name="about_one_thing",
        ),
    )
    __mapper_args__ = {"polymorphic_on": "about", "polymorphic_abstract": True, "with_polymorphic": "*"}  # noqa: RUF012  # read once by SQLAlchemy

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    place: Mapped[int]
    about: Mapped[str] = mapped_column(String(10))
    number: Mapped[int]
    state: Mapped[ShiftState] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(EncryptedJson)
    reason_digest: Mapped[str] = mapped_column(String(64))
    changed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]
    chain: Mapped[str] = mapped_column(String(64))


class ShiftRevision(RecordEntry):
    """What a shift said, each time it was written. Lives in `record_entries`, where other rows leave these columns empty."""

    __mapper_args__ = {"polymorphic_identity": "shift"}  # noqa: RUF012  # read once by SQLAlchemy

    shift_id: Mapped[int] = mapped_column(ForeignKey("shifts.id"), nullable=True)
    starts_at: Mapped[datetime] = mapped_column(nullable=True)
    ends_at: Mapped[datetime] = mapped_column(nullable=True)
    break_minutes: Mapped[int | None]


class DayOffRevision(RecordEntry):
    """What was said of a day off, each time. Lives in `record_entries`, where other rows leave these columns empty."""

    __mapper_args__ = {"polymorphic_identity": "day_off"}  # noqa: RUF012  # read once by SQLAlchemy

    day_off_id: Mapped[int] = mapped_column(ForeignKey("days_off.id"), nullable=True)
    day: Mapped[date] = mapped_column(Date, nullable=True)
    kind: Mapped[DayOffKind] = mapped_column(String(20), nullable=True)


Index("uq_record_entries_shift_number", ShiftRevision.shift_id, ShiftRevision.number, unique=True)
Index("uq_record_entries_day_off_number", DayOffRevision.day_off_id, DayOffRevision.number, unique=True)
