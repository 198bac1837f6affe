"""Gives every account the menu of its role and language; whoever changes one of them sets `account.menu` to None."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select

from bot.channels.channel import Channel, DeliveryError, PermanentFailure
from bot.clock import Clock
from handlers import texts
from storage import people
from storage.database import Database
from storage.enums import Platform, Role
from storage.tables import Account

log = structlog.get_logger("menu")

RETRY_AFTER = timedelta(minutes=1)
BY_RANK = (Role.COORDINATOR, Role.TEACHER, Role.STUDENT)
"""Who is several things gets the menu of the first of these."""


class MenuWorker:
    """One account at a time."""

    def __init__(self, database: Database, channels: Mapping[Platform, Channel], clock: Clock) -> None:
        self._database = database
        self._channels = channels
        self._clock = clock
        self._not_before: dict[int, datetime] = {}

    async def show_next(self) -> bool:
        """Show one account its menu. False when every account has it, or must wait."""
        now = self._clock.now()
        waiting = [account for account, at in self._not_before.items() if at > now]
        async with self._database.reading() as session:
            account = await session.scalar(
                select(Account)
                .where(
                    Account.menu.is_(None),
                    Account.person_id.is_not(None),
                    Account.platform.in_(list(self._channels)),
                    Account.id.not_in(waiting),
                )
                .limit(1)
            )
            if account is None or account.person_id is None:
                return False
            person = await people.by_id(session, account.person_id)
            roles = await people.roles(session, person.id)
        role = next((role for role in BY_RANK if role in roles), None)
        menu = f"{role or 'nobody'}:{texts.negotiate(person.locale)}"
        try:
            await self._channels[Platform(account.platform)].show_menu(
                account.platform_user_id, role, texts.negotiate(person.locale)
            )
        except PermanentFailure as failure:
            menu = "none"
            log.warning("menu-refused", account=account.id, reason=failure.reason)
        except DeliveryError as failure:
            self._not_before[account.id] = now + RETRY_AFTER
            log.warning("menu-later", account=account.id, reason=failure.reason)
            return True
        self._not_before.pop(account.id, None)
        async with self._database.transaction() as session:
            row = await session.get_one(Account, account.id)
            now_speaks = texts.negotiate((await people.by_id(session, person.id)).locale)
            # Whoever changed the language meanwhile gets another turn.
            if row.person_id == person.id and (menu == "none" or menu.endswith(f":{now_speaks}")):
                row.menu = menu
        return True
