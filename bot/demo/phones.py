"""What a phone shows and what its owner can do with it, alike for both platforms: what the page draws and tests look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from storage.enums import Platform


class NotOnScreen(LookupError):
    """Somebody tapped what their phone does not show."""


@dataclass(frozen=True, kw_only=True)
class Key:
    """Something to tap. `kind` says what a tap does: send `data` back, type `data` for the person, pick a date or a time, send a
    photo or a place, open `url`, or put `data` into the line where one types.

    `first`, `last` and `initial` bound a picker, as the platform wrote them.
    """

    label: str
    kind: Literal["postback", "text", "date", "time", "datetime", "photo", "place", "url", "prefill"]
    data: str = ""
    url: str = ""
    first: str = ""
    last: str = ""
    initial: str = ""
    primary: bool = False


@dataclass(frozen=True, kw_only=True)
class Bubble:
    """One message in a chat. `rows` are the keys that stay under it. `cost` says what a LINE message cost: nothing for a reply, one of
    the month's messages for a push. `photo` is a path on the stand-in. `at` is aware.
    """

    id: str
    mine: bool
    text: str
    at: datetime
    rows: tuple[tuple[Key, ...], ...] = ()
    photo: str = ""
    place: tuple[float, float] | None = None
    edited: bool = False
    silent: bool = False
    cost: Literal["", "reply", "push"] = ""


@dataclass(frozen=True, kw_only=True)
class Screen:
    """A phone as it is now: the chat, the keys that go with its last message only, and the menu.

    `menu_picture` is a path on the stand-in (LINE); `menu_rows` are its areas or the platform's commands. `placeholder` is what the
    empty line says. `friend` is False before somebody has opened the chat.
    """

    bubbles: tuple[Bubble, ...]
    quick: tuple[tuple[Key, ...], ...] = ()
    menu_rows: tuple[tuple[Key, ...], ...] = ()
    menu_title: str = ""
    menu_picture: str = ""
    placeholder: str = ""
    friend: bool = False
    blocked: bool = False


class Changed(Protocol):
    """Called after a phone's screen has changed."""

    def __call__(self, platform: Platform, user_id: str) -> None:
        """`user_id` is the platform's."""


class Phones(Protocol):
    """One platform's phones. Every action sends the very update that the platform would send, and returns once it is on its way.

    Actions of somebody who blocked the bot, or is not its friend yet, raise NotOnScreen where the platform would not offer them.
    """

    platform: Platform

    def add(self, user_id: str, name: str, language: str) -> None:
        """Give somebody a phone. `language` is an IETF tag, as the platform reports it."""

    def users(self) -> Sequence[str]:
        """Everybody with a phone, in the order they were added."""

    def screen(self, user_id: str) -> Screen:
        """What the phone shows now."""

    def watch(self, changed: Changed) -> None:
        """Be told of every change from now on."""

    async def open_chat(self, user_id: str, code: str = "") -> None:
        """Add the bot as a friend or press Start, with the code of an invite link where there is one."""

    async def say(self, user_id: str, text: str) -> None:
        """Type and send."""

    async def tap(self, user_id: str, key: Key, *, bubble_id: str = "", value: str = "") -> None:
        """Tap a key that is on the screen: under a message (`bubble_id`), or of the quick keys or the menu (no `bubble_id`).

        `value` is what was picked, for a date or a time. Raises NotOnScreen for a key that is not there.
        """

    async def send_photo(self, user_id: str, content: bytes) -> None:
        """Send a photo (JPEG or PNG)."""

    async def send_place(self, user_id: str, latitude: float, longitude: float) -> None:
        """Send a place, in degrees."""

    async def unsend(self, user_id: str, bubble_id: str) -> None:
        """Take back a message of one's own, where the platform tells the bot (LINE)."""

    async def block(self, user_id: str) -> None:
        """Block the bot."""

    async def unblock(self, user_id: str) -> None:
        """Unblock it, and open the chat again."""
