"""Schools, their classes and calendars, and the partner companies with their sites."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.enums import ProgrammeModel
from storage.tables.base import Id, Name, Table, Word


class School(Table):
    """A school that runs the programme. Its settings are read through `storage.schools.settings_of`."""

    __tablename__ = "schools"

    id: Mapped[Id]
    code: Mapped[Word] = mapped_column(unique=True)
    name: Mapped[Name]
    timezone: Mapped[Word] = mapped_column(default="Asia/Taipei")
    settings: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class ProgrammeClass(Table):
    """A class (專班): one school, one programme model."""

    __tablename__ = "programme_classes"
    __table_args__ = (UniqueConstraint("school_id", "code"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    code: Mapped[Word]
    name: Mapped[Name]
    model: Mapped[ProgrammeModel] = mapped_column(String(20))
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    pattern: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class CalendarException(Table):
    """A stretch of days on which a class departs from its pattern: exams, a school event, a switched phase."""

    __tablename__ = "calendar_exceptions"

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    class_id: Mapped[int] = mapped_column(ForeignKey("programme_classes.id"), index=True)
    first_day: Mapped[date] = mapped_column(Date)
    last_day: Mapped[date] = mapped_column(Date)
    kind: Mapped[Word]
    name: Mapped[Name]


class Company(Table):
    """A partner company (合作機構)."""

    __tablename__ = "companies"
    __table_args__ = (UniqueConstraint("school_id", "code"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    code: Mapped[Word]
    name: Mapped[Name]


class Site(Table):
    """A place (廠區) where students of a company work."""

    __tablename__ = "sites"
    __table_args__ = (UniqueConstraint("company_id", "code"),)

    id: Mapped[Id]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    company_id: Mapped[int] = mapped_column(ForeignKey("companies.id"), index=True)
    code: Mapped[Word]
    name: Mapped[Name]
    address: Mapped[Name] = mapped_column(default="")
