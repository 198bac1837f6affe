"""Speaking to somebody who has not just written: which account, in which language, at what hour."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import texts
from handlers.messages import Button, Outgoing, button_data, to_json
from storage import outbox, people, tables
from storage.enums import Importance
from storage.schools import SchoolSettings, settings_of

Draft = Callable[[str], Sequence[Outgoing]]
"""Writes the messages in a language."""


def draft(key: str, *buttons: tuple[str, str, object], **arguments: object) -> Draft:
    """A single message of the catalogue with standing buttons, each (label's key, action, argument)."""

    def write(locale: str) -> Sequence[Outgoing]:
        return [
            Outgoing(
                key=key,
                text=texts.text(key, locale, **arguments),
                buttons=tuple(
                    Button(label=texts.text(label, locale), data=button_data(action, argument))
                    for label, action, argument in buttons
                ),
                locale=locale,
            )
        ]

    return write


async def tell(
    session: AsyncSession,
    person: tables.Person,
    draft: Draft,
    *,
    now: datetime,
    importance: Importance,
    urgent: bool = False,
    everywhere: bool = False,
) -> list[tables.Parcel]:
    """Write parcels to a person: to the preferred reachable account, or to all of them (`everywhere`).

    Quiet hours keep everything back but what is urgent. An empty list means that nobody can be reached: the caller decides what follows.
    """
    accounts = [account for account in await people.accounts_of(session, person.id) if people.reachable(account)]
    if not everywhere and len(accounts) > 1:
        preferred = [account for account in accounts if account.platform == person.preferred_platform]
        accounts = (preferred or accounts)[:1]
    if not accounts:
        return []
    school = await people.school(session, person.school_id)
    not_before = None if urgent else end_of_quiet(now, settings_of(school), ZoneInfo(school.timezone))
    messages = squeeze(draft(person.locale))
    return [
        await outbox.add(
            session,
            account=account,
            keys=" ".join(message.key for message in messages),
            messages=[to_json(message) for message in messages],
            importance=importance,
            urgent=urgent,
            now=now,
            not_before=not_before,
        )
        for account in accounts
    ]


def end_of_quiet(now: datetime, settings: SchoolSettings, zone: ZoneInfo) -> datetime | None:
    """When the quiet hours that `now` falls into are over; None outside of them."""
    local = now.astimezone(zone)
    start, end = settings.quiet_from, settings.quiet_until
    overnight = start > end
    quiet = (local.time() >= start or local.time() < end) if overnight else (start <= local.time() < end)
    if not quiet:
        return None
    day = local.date() + timedelta(days=1) if overnight and local.time() >= start else local.date()
    return datetime.combine(day, end, tzinfo=zone)


def squeeze(messages: Sequence[Outgoing]) -> list[Outgoing]:
    """At most five messages: the plain ones at the front are joined, so that nothing said is left out."""
    kept = list(messages)
    while len(kept) > outbox.MOST_MESSAGES:
        at = next((i for i, m in enumerate(kept[:-1]) if not (m.buttons or m.prompt or kept[i + 1].prompt)), 0)
        first, second = kept[at], kept[at + 1]
        kept[at : at + 2] = [
            Outgoing(
                key=f"{first.key}+{second.key}",
                text=f"{first.text}\n\n{second.text}",
                buttons=first.buttons + second.buttons,
                prompt=second.prompt,
                token=second.token,
                steering=second.steering,
                phone_numbers=first.phone_numbers + second.phone_numbers,
                locale=second.locale,
            )
        ]
    return kept
