"""The bot's commands, by role and language, and what its page says. Every command is a word that the assistant also reads when typed."""

from collections.abc import Mapping
from typing import Final

from telegram import Bot, BotCommand, BotCommandScopeChat, MenuButtonCommands

from bot.channels.telegram.keyboards import Words
from storage.enums import Role

COMMANDS: Final[Mapping[str, str]] = {
    "report-shift": "hours",
    "clock": "clock",
    "clock-in": "clockin",
    "clock-out": "clockout",
    "my-week": "week",
    "my-record": "record",
    "check-pay-slip": "payslip",
    "report-welfare": "report",
    "my-cases": "cases",
    "confirm-visit": "visit",
    "my-visits": "visits",
    "review-hours": "reviewhours",
    "quiet-students": "quiet",
    "open-alerts": "alerts",
    "help": "help",
    "link-account": "link",
    "language": "language",
    "privacy": "privacy",
}
"""The command of each menu entry: one of its typed words, in `[a-z0-9_]` (BotCommand: command)."""

EVERYBODY: Final = ("help", "link-account", "language", "privacy")

OF_ROLE: Final[Mapping[Role | None, tuple[str, ...]]] = {
    Role.STUDENT: (
        "report-shift",
        "clock",
        "clock-in",
        "clock-out",
        "my-week",
        "my-record",
        "check-pay-slip",
        "report-welfare",
        "my-cases",
        *EVERYBODY,
    ),
    Role.TEACHER: ("confirm-visit", "my-visits", "review-hours", "quiet-students", "open-alerts", *EVERYBODY),
    Role.COORDINATOR: ("open-alerts", "my-visits", "review-hours", "quiet-students", "confirm-visit", *EVERYBODY),
    None: EVERYBODY,
}

STRANGERS: Final = ("help",)
"""Before somebody has joined there is nothing else to do."""

LANGUAGES: Final[Mapping[str | None, str]] = {None: "zh-TW", "en": "en", "vi": "vi", "id": "id"}
"""Telegram's two-letter language (setMyCommands: language_code) to ours. None is everybody else's: Chinese, in either script."""


async def show(bot: Bot, chat_id: int, role: Role | None, *, words: Words, locale: str) -> None:
    """Give one chat the commands of a role in a language; they go before those for everybody (BotCommandScope)."""
    await bot.set_my_commands(_commands(OF_ROLE[role], words, locale), scope=BotCommandScopeChat(chat_id))


async def install(bot: Bot, *, words: Words) -> None:
    """Set the commands, the descriptions and the menu button that everybody sees; each only where it is not so already."""
    for language, locale in LANGUAGES.items():
        commands = _commands(STRANGERS, words, locale)
        if _plain(await bot.get_my_commands(language_code=language)) != _plain(commands):
            await bot.set_my_commands(commands, language_code=language)
        description = words("telegram-description", locale)
        if (await bot.get_my_description(language_code=language)).description != description:
            await bot.set_my_description(description, language_code=language)
        short = words("telegram-short-description", locale)
        if (await bot.get_my_short_description(language_code=language)).short_description != short:
            await bot.set_my_short_description(short, language_code=language)
    if not isinstance(await bot.get_chat_menu_button(), MenuButtonCommands):
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


def _commands(names: tuple[str, ...], words: Words, locale: str) -> tuple[BotCommand, ...]:
    return tuple(BotCommand(COMMANDS[name], words(f"menu-{name}", locale)) for name in names)


def _plain(commands: tuple[BotCommand, ...]) -> list[tuple[str, str]]:
    return [(command.command, command.description) for command in commands]
