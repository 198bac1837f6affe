"""What comes in and goes out, the forms in between, and the traces: inbox, outbox, dialogues, audit log, leases, quota."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.encryption import EncryptedJson
from storage.enums import DialogueState, Importance, InboxState, OutboxState, Platform
from storage.tables.base import Id, Table, Word

PENDING_INBOX = text("state = 'pending'")
LIVE_OUTBOX = text("state IN ('pending', 'sending')")


class InboxRow(Table):
    """One update as the platform sent it. The platform's own key makes a redelivered one change nothing."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("platform", "platform_key"),
        Index("ix_inbox_pending", "account_key", "id", sqlite_where=PENDING_INBOX, postgresql_where=PENDING_INBOX),
    )

    id: Mapped[Id]
    platform: Mapped[Platform] = mapped_column(String(10))
    platform_key: Mapped[str] = mapped_column(String(80))
    account_key: Mapped[str] = mapped_column(String(80))
    update: Mapped[dict[str, Any]] = mapped_column(EncryptedJson)
    received_at: Mapped[datetime]
    state: Mapped[InboxState] = mapped_column(String(10), default=InboxState.PENDING)
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime]
    handled_at: Mapped[datetime | None]


class Parcel(Table):
    """Up to five messages to one account, sent in one go, in the order of `id`. LINE knows it by `retry_key`."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_live", "account_id", "id", sqlite_where=LIVE_OUTBOX, postgresql_where=LIVE_OUTBOX),
        Index("ix_outbox_due", "next_attempt_at", sqlite_where=LIVE_OUTBOX, postgresql_where=LIVE_OUTBOX),
    )

    id: Mapped[Id]
    retry_key: Mapped[str] = mapped_column(String(36), unique=True)
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    inbox_id: Mapped[int | None] = mapped_column(ForeignKey("inbox.id"))
    importance: Mapped[Importance] = mapped_column(String(10))
    urgent: Mapped[bool] = mapped_column(default=False)
    keys: Mapped[str] = mapped_column(String(400))
    messages: Mapped[list[dict[str, Any]]] = mapped_column(EncryptedJson)
    reply_token: Mapped[str | None] = mapped_column(EncryptedJson)
    reply_token_at: Mapped[datetime | None]
    state: Mapped[OutboxState] = mapped_column(String(12), default=OutboxState.PENDING)
    attempts: Mapped[int] = mapped_column(default=0)
    parts_sent: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    next_attempt_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    first_attempt_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    sent_by: Mapped[Word | None]
    maybe_repeated: Mapped[bool] = mapped_column(default=False)
    platform_message_ids: Mapped[list[str]] = mapped_column(JSON, default=list)
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id"))
    edits_parcel_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id"))
    error: Mapped[str | None] = mapped_column(String(200))


class Dialogue(Table):
    """A form being filled in by a person: answers by step name in the order given, the step asked, the question's token."""

    __tablename__ = "dialogues"
    __table_args__ = (Index("ix_dialogues_person_state", "person_id", "state", "touched_at"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    form: Mapped[Word]
    version: Mapped[int]
    answers: Mapped[list[list[Any]]] = mapped_column(EncryptedJson)
    partial: Mapped[Any] = mapped_column(EncryptedJson, nullable=True)
    asked: Mapped[Word]
    token: Mapped[Word]
    state: Mapped[DialogueState] = mapped_column(String(12), default=DialogueState.OPEN)
    opened_at: Mapped[datetime]
    touched_at: Mapped[datetime]
    offered_at: Mapped[datetime | None]
    next_action_at: Mapped[datetime | None] = mapped_column(index=True)


class AuditEntry(Table):
    """Who did what to what, when. Ids and words of ours only, never what people wrote."""

    __tablename__ = "audit_log"

    id: Mapped[Id]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"), index=True)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    action: Mapped[Word]
    subject: Mapped[Word]
    subject_id: Mapped[int | None]
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    at: Mapped[datetime]


class Lease(Table):
    """Which process may look in this slot of time: the unique row lets exactly one."""

    __tablename__ = "leases"

    name: Mapped[Word] = mapped_column(primary_key=True)
    slot: Mapped[int]
    owner: Mapped[Word]


class LineQuota(Table):
    """A month's push quota of the LINE channel: what LINE says, and what we counted since it said so."""

    __tablename__ = "line_quota"

    month: Mapped[Word] = mapped_column(primary_key=True)
    quota: Mapped[int | None]
    used: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime | None]
    told_low_at: Mapped[datetime | None]
    exhausted_at: Mapped[datetime | None]
