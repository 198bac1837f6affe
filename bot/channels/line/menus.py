"""The picture menus under the chat: one for each role and language, put in place once and linked to each person.

An alias carries a digest of everything that makes a menu, and is set last: so an alias that exists means a menu that is whole.
"""

import asyncio
import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
import structlog
from linebot.v3.messaging import (
    AsyncMessagingApi,
    AsyncMessagingApiBlob,
    CreateRichMenuAliasRequest,
    RichMenuBatchRequest,
    RichMenuRequest,
)

from bot.channels.channel import DeliveryError, PassingFailure, PermanentFailure
from bot.channels.line import limits, menu_layout, painter
from bot.channels.line.failures import asked
from bot.channels.line.quick_replies import Words
from handlers.messages import button_data
from storage.enums import Role

log = structlog.get_logger("line")

ENTRIES: Final[Mapping[Role | None, tuple[str, ...]]] = {
    Role.STUDENT: ("report_shift", "clock", "my_week", "report_welfare", "my_cases", "help"),
    Role.TEACHER: ("confirm_visit", "my_visits", "open_alerts", "link_account", "language", "help"),
    Role.COORDINATOR: ("open_alerts", "my_visits", "confirm_visit", "link_account", "language", "help"),
    None: ("language", "privacy", "help"),
}
"""What a tap opens (`open:<name>`), in reading order, three in a row. None is for a person who has no role now."""

LOCALES: Final = ("zh-TW", "en", "vi", "id")

PREFIX: Final = "xieshou-"
"""Of the names of our menus: others on the same account are left alone."""

OURS: Final = re.compile(r"(student|teacher|coordinator|nobody)-(zh-tw|en|vi|id)-[0-9a-f]{8}")
"""Our aliases."""

LOOKS: Final = 15
SECONDS_BETWEEN: Final = 2.0
"""How often, and how long apart, LINE is asked whether it has moved everybody to a new menu."""


@dataclass(frozen=True, kw_only=True)
class Menu:
    """One menu: what it is called, what each field says and opens."""

    role: Role | None
    locale: str
    bar: str
    labels: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """`student-zh-tw`."""
        return f"{self.role or 'nobody'}-{self.locale.lower()}"

    @property
    def alias(self) -> str:
        """The key with a digest: another digest is another menu."""
        made_of = json.dumps([self.request(""), menu_layout.fingerprint()]).encode()
        return f"{self.key}-{hashlib.sha256(made_of).hexdigest()[:8]}"

    def request(self, name: str) -> dict[str, Any]:
        """The menu as LINE's JSON."""
        width, height = menu_layout.size(len(self.labels))
        return {
            "size": {"width": width, "height": height},
            "selected": True,
            "name": name,
            "chatBarText": limits.shorten(self.bar, limits.CHAT_BAR_TEXT),
            "areas": [
                {
                    "bounds": {"x": x, "y": y, "width": across, "height": down},
                    "action": {
                        "type": "postback",
                        "label": limits.shorten(label, limits.RICH_MENU_LABEL),
                        "data": button_data("open", entry),
                        "displayText": label,
                    },
                }
                for (entry, label), (x, y, across, down) in zip(
                    self.labels, menu_layout.fields(len(self.labels)), strict=True
                )
            ],
        }


def wanted(words: Words) -> list[Menu]:
    """Every menu there should be."""
    return [
        Menu(
            role=role,
            locale=locale,
            bar=words("line-menu-bar", locale),
            labels=tuple((entry, words(f"menu-{entry.replace('_', '-')}", locale)) for entry in entries),
        )
        for role, entries in ENTRIES.items()
        for locale in LOCALES
    ]


class Menus:
    """Puts the menus in place and links them. `apis` gives the SDK's two clients when they are needed."""

    def __init__(
        self,
        apis: Callable[[], tuple[AsyncMessagingApi, AsyncMessagingApiBlob]],
        *,
        words: Words,
        timeout: aiohttp.ClientTimeout,
    ) -> None:
        self._apis = apis
        self._words = words
        self._with: dict[str, Any] = {"_request_timeout": timeout}
        self._ids: dict[str, str] = {}
        self._lock = asyncio.Lock()

    async def show(self, user_id: str, role: Role | None, locale: str) -> None:
        """Link the menu of a role and a language; it is there at once. Puts the menus in place where that has not happened yet."""
        key = f"{role or 'nobody'}-{locale.lower()}"
        is_fresh = key not in self._ids
        if is_fresh:
            await self.install()
        try:
            await self._link(user_id, key)
        except PermanentFailure:
            if is_fresh:
                raise
            # Another process may have replaced the menus since.
            await self.install()
            await self._link(user_id, key)

    async def _link(self, user_id: str, key: str) -> None:
        if key not in self._ids:
            raise PermanentFailure("no-such-menu")
        await self._ask("link-menu", "link_rich_menu_id_to_user", user_id, self._ids[key])

    async def install(self) -> None:
        """Make what is missing, move people over, then remove what is old. Raises a DeliveryError; what was done by then stays done."""
        async with self._lock:
            menus = {menu.alias: menu for menu in wanted(self._words)}
            found = await self._aliases()
            missing = [alias for alias in menus if alias not in found]
            if missing:
                with painter.process() as drawing:
                    for alias in missing:
                        found[alias] = await self._create(alias, menus[alias], drawing)
            self._ids = {menu.key: found[alias] for alias, menu in menus.items()}
            old = {alias: menu_id for alias, menu_id in found.items() if alias not in menus}
            if missing or old:
                await self._retire(old)
                log.info("line-menus", made=len(missing), retired=len(old))

    async def _aliases(self) -> dict[str, str]:
        listed = (await self._ask("aliases", "get_rich_menu_alias_list")).data
        if listed is None:
            raise PassingFailure("answer-unreadable")
        return {
            alias.rich_menu_alias_id: alias.rich_menu_id
            for alias in listed.aliases
            if OURS.fullmatch(alias.rich_menu_alias_id)
        }

    async def _create(self, alias: str, menu: Menu, drawing: Executor) -> str:
        picture = await asyncio.get_running_loop().run_in_executor(drawing, painter.paint, menu.labels)
        request = RichMenuRequest.from_dict(menu.request(f"{PREFIX}{alias}"))
        made = (await self._ask("create-menu", "create_rich_menu", request)).data
        if made is None:
            raise PassingFailure("answer-unreadable")
        menu_id = str(made.rich_menu_id)
        upload = self._apis()[1].set_rich_menu_image_with_http_info(
            menu_id, picture, _headers={"Content-Type": "image/png"}, **self._with
        )
        await asked("menu-picture", upload)
        named = CreateRichMenuAliasRequest(richMenuAliasId=alias, richMenuId=menu_id)
        await self._ask("create-alias", "create_rich_menu_alias", named)
        return menu_id

    async def _retire(self, old: Mapping[str, str]) -> None:
        """Remove menus that nobody should have any more, once their people have been moved; until then they stay, for the next start."""
        moves = [
            {"type": "link", "from": menu_id, "to": self._ids[key]}
            for alias, menu_id in old.items()
            if (key := alias.rpartition("-")[0]) in self._ids
        ]
        if moves and not await self._moved(moves):
            log.warning("line-menus-not-moved", menus=len(moves))
            return
        for alias in old:
            await self._ask("delete-alias", "delete_rich_menu_alias", alias)
        listed = (await self._ask("menus", "get_rich_menu_list")).data
        for menu in listed.richmenus if listed else ():
            # Also those that were left without a picture or an alias when a process ended half-way.
            if menu.name.startswith(PREFIX) and menu.rich_menu_id not in self._ids.values():
                await self._ask("delete-menu", "delete_rich_menu", menu.rich_menu_id)

    async def _moved(self, moves: Sequence[Mapping[str, str]]) -> bool:
        """Ask LINE to link everybody who has an old menu to its successor, and wait for it."""
        try:
            request = RichMenuBatchRequest.from_dict({"operations": list(moves)})
            begun = await self._ask("move-menus", "rich_menu_batch", request)
            request_id = begun.headers.get("x-line-request-id", "")
            for _ in range(LOOKS):
                progress = (await self._ask("moved", "get_rich_menu_batch_progress", request_id)).data
                if progress is not None and progress.phase != "ongoing":
                    return bool(progress.phase == "succeeded")
                await asyncio.sleep(SECONDS_BETWEEN)
        except DeliveryError:
            return False
        return False

    async def _ask(self, what: str, operation: str, *arguments: Any) -> Any:
        call = getattr(self._apis()[0], f"{operation}_with_http_info")
        return await asked(what, call(*arguments, **self._with))
