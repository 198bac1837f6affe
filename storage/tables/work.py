"""Placements with their contract terms, and the hours that students report."""

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


class ShiftRevision(Table):
    """What a shift said, each time it was written: the first value and every change stay readable.

    `chain` seals the revision together with all earlier ones of the student (`storage/record_chain.py`): a later change shows.
    """

    __tablename__ = "shift_revisions"
    __table_args__ = (UniqueConstraint("shift_id", "number"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    shift_id: Mapped[int] = mapped_column(ForeignKey("shifts.id"))
    number: Mapped[int]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    break_minutes: Mapped[int | None]
    state: Mapped[ShiftState] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(EncryptedJson)
    changed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]
    chain: Mapped[str] = mapped_column(String(64))


class DayOff(Table):
    """A day without work, said by the student: the explicit zero."""

    __tablename__ = "days_off"
    __table_args__ = (UniqueConstraint("student_id", "day"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    student_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"))
    day: Mapped[date] = mapped_column(Date)
    kind: Mapped[DayOffKind] = mapped_column(String(20))
    reported_at: Mapped[datetime]
