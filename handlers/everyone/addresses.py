"""Where the assistant can be found: the links that open a chat with a code in it, and the address of its web pages."""

from dataclasses import dataclass
from urllib.parse import quote

from storage.enums import Platform


@dataclass(frozen=True, kw_only=True)
class ChatAddresses:
    """The bot's username on Telegram and the account's basic ID on LINE (`@123abcde`); None where there is none.

    `web` is where this program's own pages are reached from a person's phone, without a slash at the end.
    """

    telegram_bot: str | None = None
    line_basic_id: str | None = None
    web: str | None = None

    def link(self, platform: Platform, code: str) -> str | None:
        """A link that opens the chat with the code typed in (LINE: the person presses send; Telegram: Start)."""
        if platform == Platform.TELEGRAM:
            return f"https://t.me/{self.telegram_bot}?start={code}" if self.telegram_bot else None
        if not self.line_basic_id:
            return None
        return f"https://line.me/R/oaMessage/{quote(self.line_basic_id, safe='')}/?{quote(code)}"


_addresses = ChatAddresses()


def use(addresses: ChatAddresses) -> None:
    """Set once, where the process is wired."""
    global _addresses  # noqa: PLW0603  # one process, one pair of addresses, set at start-up
    _addresses = addresses


def current() -> ChatAddresses:
    """The addresses of this installation."""
    return _addresses
