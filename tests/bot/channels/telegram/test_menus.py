"""The commands of every role and language, and that nothing is sent where nothing changed."""

from typing import Any

import pytest
from aiohttp import web

from bot.channels.channel import DeliveryError, FateUnknown, PassingFailure, PermanentFailure
from bot.channels.telegram.menus import COMMANDS, OF_ROLE
from handlers import router, texts
from storage.enums import Role
from tests.bot.channels.telegram.stand_in import Answer, StandIn, ok, raw, refuse, serving

CHAT = 5550001


def test_every_command_is_read_as_its_entry_when_it_is_sent() -> None:
    entries = {name.replace("-", "_"): router.command(f"/{command}") for name, command in COMMANDS.items()}
    assert entries == {name: name for name in router.ENTRIES}


@pytest.mark.parametrize("role", Role)
def test_a_role_has_the_commands_of_all_its_entries(role: Role) -> None:
    assert {name.replace("-", "_") for name in OF_ROLE[role]} == {
        name for name, entry in router.ENTRIES.items() if role in entry.roles
    }


async def test_somebody_gets_the_commands_of_the_role_in_the_language() -> None:
    async with serving() as (server, channel):
        await channel.show_menu(str(CHAT), Role.STUDENT, "vi")
        await channel.show_menu(str(CHAT), None, "zh-TW")
    assert server.calls == [
        (
            "setMyCommands",
            {
                "scope": {"type": "chat", "chat_id": CHAT},
                "commands": [
                    {"command": "hours", "description": "Báo giờ làm"},
                    {"command": "clock", "description": texts.text("menu-clock", "vi")},
                    {"command": "clockin", "description": texts.text("menu-clock-in", "vi")},
                    {"command": "clockout", "description": texts.text("menu-clock-out", "vi")},
                    {"command": "week", "description": "Giờ làm của mình"},
                    {"command": "record", "description": "Sổ giờ làm"},
                    {"command": "payslip", "description": "Xem phiếu lương"},
                    {"command": "report", "description": "Mình có chuyện"},
                    {"command": "cases", "description": "Báo cáo của mình"},
                    {"command": "help", "description": "Trợ giúp"},
                    {"command": "link", "description": "Liên kết LINE/Telegram"},
                    {"command": "language", "description": "Ngôn ngữ"},
                    {"command": "privacy", "description": "Dữ liệu của mình"},
                ],
            },
        ),
        (
            "setMyCommands",
            {
                "scope": {"type": "chat", "chat_id": CHAT},
                "commands": [
                    {"command": "help", "description": "幫助"},
                    {"command": "link", "description": "連結另一個平台"},
                    {"command": "language", "description": "語言 Language"},
                    {"command": "privacy", "description": "個人資料"},
                ],
            },
        ),
    ]


@pytest.mark.parametrize("role", [*Role, None])
@pytest.mark.parametrize("locale", texts.LOCALES)
async def test_every_menu_is_within_telegrams_limits(role: Role | None, locale: str) -> None:
    async with serving() as (server, channel):  # the stand-in checks every call
        await channel.show_menu(str(CHAT), role, locale)
    assert server.methods() == ["setMyCommands"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refuse(400, "Bad Request: chat not found"), PermanentFailure),
        (refuse(403, "Forbidden: bot was blocked by the user"), PermanentFailure),
        (refuse(429, "x", retry_after=2), PassingFailure),
        (raw("{}"), FateUnknown),
    ],
)
async def test_a_menu_that_cannot_be_shown_says_why(answer: Answer, kind: type[DeliveryError]) -> None:
    async with serving() as (server, channel):
        server.answers = [answer]
        with pytest.raises(kind):
            await channel.show_menu(str(CHAT), Role.TEACHER, "en")


def remembering(server: StandIn) -> dict[tuple[str, str], Any]:
    """Let a stand-in keep what is set, and give it back when it is asked."""
    kept: dict[tuple[str, str], Any] = {}
    empty = {
        "MyCommands": [],
        "MyDescription": {"description": ""},
        "MyShortDescription": {"short_description": ""},
        "ChatMenuButton": {"type": "default"},
    }

    async def answer(request: web.Request) -> web.StreamResponse:
        method, payload = server.calls[-1]
        what = (method[3:], payload.get("language_code", ""))
        server.answers.append(answer)
        if method.startswith("get"):
            return await ok(kept.get(what, empty[what[0]]))(request)
        value = payload.get("commands") or payload.get("menu_button") or payload
        kept[what] = {k: v for k, v in value.items() if k != "language_code"} if isinstance(value, dict) else value
        return await ok(True)(request)

    server.answers = [answer]
    return kept


async def test_what_everybody_sees_is_put_in_place_once() -> None:
    async with serving() as (server, channel):
        kept = remembering(server)
        await channel.install_menus()
        assert [method for method in server.methods() if method.startswith("set")] == [
            *["setMyCommands", "setMyDescription", "setMyShortDescription"] * 4,
            "setChatMenuButton",
        ]
        assert {language for _, language in kept} == {"", "en", "vi", "id"}
        assert kept["MyCommands", ""] == [{"command": "help", "description": "幫助"}]
        assert kept["MyCommands", "id"] == [{"command": "help", "description": "Bantuan"}]
        assert kept["MyDescription", "en"]["description"] == texts.text("telegram-description", "en")
        assert kept["ChatMenuButton", ""] == {"type": "commands"}
        server.calls.clear()
        await channel.install_menus()
        assert len(server.calls) == 13
        assert [method for method in server.methods() if not method.startswith("get")] == []


async def test_only_what_changed_is_put_in_place_again() -> None:
    async with serving() as (server, channel):
        kept = remembering(server)
        await channel.install_menus()
        kept["MyShortDescription", "vi"] = {"short_description": "cũ"}
        server.calls.clear()
        await channel.install_menus()
        changes = [payload for method, payload in server.calls if method.startswith("set")]
        assert changes == [{"short_description": texts.text("telegram-short-description", "vi"), "language_code": "vi"}]
