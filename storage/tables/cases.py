"""Cases, what happened in them, and the alerts that somebody must acknowledge."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.encryption import EncryptedBytes, EncryptedJson
from storage.enums import AlertKind, CaseKind, CaseState, Confidentiality, Severity, WelfareCategory
from storage.tables.base import Id, Table, Word


class Case(Table):
    """Anything that someone must take care of until it is closed.

    `sealed_reporter` holds the reporter of a sealed case; `reporter_id` is then empty, so that no ordinary query leads to the person.
    """

    __tablename__ = "cases"
    __table_args__ = (UniqueConstraint("school_id", "number"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    number: Mapped[int]
    kind: Mapped[CaseKind] = mapped_column(String(20))
    category: Mapped[WelfareCategory | None] = mapped_column(String(40))
    severity: Mapped[Severity] = mapped_column(String(20))
    state: Mapped[CaseState] = mapped_column(String(20))
    confidentiality: Mapped[Confidentiality] = mapped_column(String(20))
    reporter_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    sealed_reporter: Mapped[int | None] = mapped_column(EncryptedJson)
    placement_id: Mapped[int | None] = mapped_column(ForeignKey("placements.id"))
    duty_id: Mapped[int | None] = mapped_column(ForeignKey("visit_duties.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    opened_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class CaseEvent(Table):
    """One line of a case's timeline. `words` are what a person wrote; `actor_id` is empty where the reporter is sealed."""

    __tablename__ = "case_events"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    what: Mapped[Word]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    actor_role: Mapped[Word]
    words: Mapped[str | None] = mapped_column(EncryptedJson)
    details: Mapped[dict[str, Any] | None] = mapped_column(EncryptedJson)
    media_id: Mapped[int | None] = mapped_column(ForeignKey("media.id"))
    at: Mapped[datetime]


class Alert(Table):
    """A message that someone must acknowledge. `cause` is unique: the same cause never alerts twice."""

    __tablename__ = "alerts"
    __table_args__ = (UniqueConstraint("school_id", "cause"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    kind: Mapped[AlertKind] = mapped_column(String(20))
    severity: Mapped[Severity] = mapped_column(String(20))
    cause: Mapped[str] = mapped_column(String(120))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    duty_id: Mapped[int | None] = mapped_column(ForeignKey("visit_duties.id"))
    subject: Mapped[dict[str, Any]] = mapped_column(EncryptedJson)
    raised_at: Mapped[datetime]
    rounds: Mapped[int] = mapped_column(default=0)
    next_action_at: Mapped[datetime | None] = mapped_column(index=True)
    acknowledged_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    acknowledged_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]


class AlertCopy(Table):
    """One copy of an alert, sent to one account: what an acknowledgement must reach again."""

    __tablename__ = "alert_copies"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    alert_id: Mapped[int] = mapped_column(ForeignKey("alerts.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    parcel_id: Mapped[int] = mapped_column(ForeignKey("outbox.id"), index=True)
    round: Mapped[int]


class Media(Table):
    """A photo that somebody sent. The bytes come after the message, from the platform, by the media worker."""

    __tablename__ = "media"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    platform: Mapped[Word]
    platform_file: Mapped[str] = mapped_column(EncryptedJson)
    platform_message_id: Mapped[str] = mapped_column(String(80), index=True)
    content: Mapped[bytes | None] = mapped_column(EncryptedBytes)
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None] = mapped_column(index=True)
    received_at: Mapped[datetime]
    failed_reason: Mapped[Word | None]
    removed_at: Mapped[datetime | None]
