"""People, what they may do, their accounts on the platforms, and how they came in."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.enums import Platform, Role
from storage.tables.base import Id, Name, Table, Word


class Person(Table):
    """Somebody on the school's roster."""

    __tablename__ = "people"
    __table_args__ = (UniqueConstraint("school_id", "code"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    code: Mapped[Word]
    name: Mapped[Name]
    locale: Mapped[Word] = mapped_column(default="zh-TW")
    birthdate: Mapped[date | None] = mapped_column(Date)
    class_id: Mapped[int | None] = mapped_column(ForeignKey("programme_classes.id"), index=True)
    preferred_platform: Mapped[Platform | None] = mapped_column(String(10))
    active: Mapped[bool] = mapped_column(default=True)


class PersonRole(Table):
    """One role of one person."""

    __tablename__ = "person_roles"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    role: Mapped[Role] = mapped_column(String(20), primary_key=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    on_duty: Mapped[bool] = mapped_column(default=True)


class Account(Table):
    """A chat account on a platform: of a person, or of somebody not yet known (no person, no school)."""

    __tablename__ = "accounts"
    __table_args__ = (
        UniqueConstraint("platform", "platform_user_id"),
        # Without a unique pair, two invites tapped at once would link two LINE accounts to one person.
        Index(
            "uq_accounts_person_platform",
            "person_id",
            "platform",
            unique=True,
            sqlite_where=text("person_id IS NOT NULL"),
            postgresql_where=text("person_id IS NOT NULL"),
        ),
        Index(
            "ix_accounts_without_menu",
            "id",
            sqlite_where=text("menu IS NULL AND person_id IS NOT NULL"),
            postgresql_where=text("menu IS NULL AND person_id IS NOT NULL"),
        ),
    )

    id: Mapped[Id]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    platform: Mapped[Platform] = mapped_column(String(10))
    platform_user_id: Mapped[str] = mapped_column(String(64))
    language: Mapped[Word | None]
    linked_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]
    blocked_at: Mapped[datetime | None]
    unreachable_reason: Mapped[Word | None]
    wrong_codes: Mapped[int] = mapped_column(default=0)
    wrong_codes_since: Mapped[datetime | None]
    send_after: Mapped[datetime | None]
    menu: Mapped[Word | None]


class Invite(Table):
    """A single-use code that links an account to a person. Only its digest is stored."""

    __tablename__ = "invites"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by_account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    revoked_at: Mapped[datetime | None]


class Consent(Table):
    """That a person read the privacy notice (PDPA art. 8): which text, in which language, when."""

    __tablename__ = "consents"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    notice_version: Mapped[Word]
    notice_digest: Mapped[str] = mapped_column(String(64))
    locale: Mapped[Word]
    platform: Mapped[Platform] = mapped_column(String(10))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
