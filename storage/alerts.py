"""Alerts until somebody has acknowledged them."""

from datetime import datetime
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from storage.enums import AlertKind, Severity
from storage.tables import Account, Alert, AlertCopy, Parcel, Person, PersonRole


async def add(
    session: AsyncSession,
    *,
    school_id: int,
    kind: AlertKind,
    severity: Severity,
    cause: str,
    subject: dict[str, Any],
    now: datetime,
    case_id: int | None,
    duty_id: int | None,
) -> Alert | None:
    """Write an alert; None when this cause alerted before, also when another process does so at this moment."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    added = await session.scalar(
        insert(Alert)
        .values(
            school_id=school_id,
            kind=kind,
            severity=severity,
            cause=cause,
            subject=subject,
            raised_at=now,
            rounds=0,
            case_id=case_id,
            duty_id=duty_id,
        )
        .on_conflict_do_nothing(index_elements=["school_id", "cause"])
        .returning(Alert.id)
    )
    return None if added is None else await session.get_one(Alert, added)


async def due(session: AsyncSession, now: datetime, limit: int = 100) -> list[Alert]:
    """Alerts that nobody has acknowledged and whose next round has come, the most urgent first."""
    found = await session.scalars(
        select(Alert)
        .where(Alert.next_action_at <= now, Alert.acknowledged_at.is_(None), Alert.settled_at.is_(None))
        .order_by(Alert.next_action_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return sorted(found, key=lambda alert: (alert.severity != Severity.URGENT, alert.id))


async def lock(session: AsyncSession, alert_id: int) -> Alert:
    """An alert, for whoever acknowledges it first."""
    query = select(Alert).where(Alert.id == alert_id).with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(query)).one()


async def copies(session: AsyncSession, alert_id: int) -> list[tuple[AlertCopy, Parcel, Account]]:
    """Every copy that was written, with its parcel and the account that it went to."""
    rows = await session.execute(
        select(AlertCopy, Parcel, Account)
        .join(Parcel, Parcel.id == AlertCopy.parcel_id)
        .join(Account, Account.id == Parcel.account_id)
        .where(AlertCopy.alert_id == alert_id)
        .order_by(AlertCopy.id)
    )
    return [(copy, parcel, account) for copy, parcel, account in rows]


async def copy_of_parcel(session: AsyncSession, parcel: Parcel) -> AlertCopy | None:
    """The copy that a parcel carries, also when the parcel stands in for one that failed."""
    seen: Parcel | None = parcel
    while seen is not None:
        found = await session.scalar(select(AlertCopy).where(AlertCopy.parcel_id == seen.id))
        if found is not None:
            return found
        seen = await session.get(Parcel, seen.instead_of_id) if seen.instead_of_id is not None else None
    return None


async def open_for(session: AsyncSession, school_id: int, limit: int = 10) -> list[Alert]:
    """Alerts of a school that nobody has taken yet, the oldest first."""
    found = await session.scalars(
        select(Alert)
        .where(Alert.school_id == school_id, Alert.acknowledged_at.is_(None), Alert.settled_at.is_(None))
        .order_by(Alert.id)
        .limit(limit)
    )
    return list(found)


async def live_of_duty(session: AsyncSession, duty_id: int) -> list[Alert]:
    """Alerts about a visit duty that are not settled."""
    found = await session.scalars(select(Alert).where(Alert.duty_id == duty_id, Alert.settled_at.is_(None)))
    return list(found)


async def unreached(session: AsyncSession) -> int:
    """How many open alerts there are in schools where no coordinator has an account that can be reached."""
    reachable = exists().where(
        PersonRole.school_id == Alert.school_id,
        PersonRole.role == "coordinator",
        Account.person_id == PersonRole.person_id,
        Account.blocked_at.is_(None),
        Person.id == PersonRole.person_id,
        Person.active,
    )
    query = select(func.count()).where(Alert.acknowledged_at.is_(None), Alert.settled_at.is_(None), ~reachable)
    return await session.scalar(query) or 0


async def open_with_prefix(session: AsyncSession, school_id: int, prefix: str) -> list[Alert]:
    """Alerts of a school that nobody has taken yet and whose cause begins so."""
    found = await session.scalars(
        select(Alert)
        .where(
            Alert.school_id == school_id,
            Alert.cause.startswith(prefix, autoescape=True),
            Alert.acknowledged_at.is_(None),
            Alert.settled_at.is_(None),
        )
        .with_for_update()
    )
    return list(found)


async def count_settled(session: AsyncSession, school_id: int, prefix: str) -> int:
    """How many alerts whose cause begins so were taken back."""
    return (
        await session.scalar(
            select(func.count()).where(
                Alert.school_id == school_id,
                Alert.cause.startswith(prefix, autoescape=True),
                Alert.settled_at.is_not(None),
            )
        )
        or 0
    )
