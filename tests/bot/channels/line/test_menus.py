"""The picture menus: what is on them, how they look, and how they are put in place, replaced and linked."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from aiohttp import web
from PIL import Image, ImageFont

from bot.channels.channel import DeliveryError, PermanentFailure
from bot.channels.line import draw_menus, menu_layout, menus
from bot.channels.line.send import LineChannel
from bot.fonts import SANS
from handlers import texts
from handlers.messages import tapped
from handlers.router import ENTRIES
from storage.enums import Role
from tests.bot.channels.line.server import Line, line_and_channel, refuse
from tests.line_limits import menu_problems

USER = "U4af4980629b1a2c3d4e5f60718293a4b"
ALL = menus.wanted(texts.text)


@pytest.fixture
async def pair(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Line, LineChannel]]:
    monkeypatch.setattr(menus, "SECONDS_BETWEEN", 0.01)
    async with line_and_channel() as pair:
        yield pair


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two small menus instead of sixteen."""
    monkeypatch.setattr(menus, "ENTRIES", {None: ("language", "privacy", "help")})
    monkeypatch.setattr(menus, "LOCALES", ("zh-TW", "vi"))


def test_there_is_one_for_each_role_and_language() -> None:
    assert {(menu.role, menu.locale) for menu in ALL} == {
        (role, locale) for role in (*Role, None) for locale in texts.LOCALES
    }


@pytest.mark.parametrize("menu", ALL, ids=lambda menu: menu.key)
def test_a_menu_is_within_the_limits_and_opens_what_its_role_may_open(menu: menus.Menu) -> None:
    request = menu.request(f"{menus.PREFIX}{menu.alias}")
    assert menu_problems(request) == []
    for area in request["areas"]:
        tap = tapped(area["action"]["data"])
        assert tap.action == "open"
        assert menu.role is None or menu.role in ENTRIES[tap.argument].roles
        assert area["action"]["displayText"] == texts.text(f"menu-{tap.argument.replace('_', '-')}", menu.locale)


@pytest.mark.parametrize("menu", ALL, ids=lambda menu: menu.key)
def test_the_fields_cover_the_picture_once(menu: menus.Menu) -> None:
    size = menu.request("")["size"]
    bounds = [area["bounds"] for area in menu.request("")["areas"]]
    assert sum(each["width"] * each["height"] for each in bounds) == size["width"] * size["height"]
    assert len({(each["x"], each["y"]) for each in bounds}) == len(bounds)


@pytest.mark.parametrize("menu", [ALL[0], ALL[2], ALL[-1]], ids=lambda menu: menu.key)
def test_a_picture_is_what_line_takes(menu: menus.Menu) -> None:
    content = draw_menus.draw(menu.labels)
    assert len(content) <= 1_000_000
    with Image.open(BytesIO(content)) as picture:
        assert picture.format == "PNG"
        assert picture.size == menu_layout.size(len(menu.labels))
    assert content == draw_menus.draw(menu.labels)


def test_every_letter_of_every_label_has_a_shape() -> None:
    font = ImageFont.truetype(SANS, 40)
    missing = bytes(font.getmask("\U000e0fff"))
    assert bytes(font.getmask("工")) != missing
    letters = {letter for menu in ALL for _, label in menu.labels for letter in label if letter.strip()}
    assert {"ữ", "報"} <= letters
    assert [letter for letter in sorted(letters) if bytes(font.getmask(letter)) == missing] == []


@pytest.mark.parametrize("menu", ALL, ids=lambda menu: menu.key)
def test_every_label_fits_its_card(menu: menus.Menu) -> None:
    room = 2500 // 3 - 5 * draw_menus.MARGIN
    labels = [label for _, label in menu.labels]
    font = draw_menus._font_for(labels, room)
    assert font.size >= 72
    for label in labels:
        assert draw_menus._fits(draw_menus._lines(label, font, room), font, room), label


async def test_they_are_made_once(few: None, pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    await channel.install_menus()
    assert len(line.menus) == len(line.aliases) == 2
    assert set(line.pictures) == set(line.menus)
    assert all(picture.startswith(b"\x89PNG") for picture in line.pictures.values())
    assert all(menu_problems(menu) == [] for menu in line.menus.values())
    upload = next(call for call in line.calls if call.path.endswith("/content"))
    assert upload.headers["Content-Type"] == "image/png"
    line.calls.clear()
    await channel.install_menus()
    assert [(call.method, call.path) for call in line.calls] == [("GET", "/v2/bot/richmenu/alias/list")]


async def test_a_changed_menu_takes_over_its_people_and_the_old_one_goes(
    few: None, pair: tuple[Line, LineChannel], monkeypatch: pytest.MonkeyPatch
) -> None:
    line, channel = pair
    await channel.show_menu(USER, None, "vi")
    old = line.linked[USER]
    monkeypatch.setattr(menus, "ENTRIES", {None: ("privacy", "language", "help")})
    await channel.install_menus()
    assert line.linked[USER] not in ("", old)
    assert line.menus[line.linked[USER]]["areas"][0]["action"]["data"] == "open:privacy"
    assert old not in line.menus
    assert set(line.aliases.values()) == set(line.menus)
    assert len(line.menus) == 2


async def test_the_old_menu_stays_while_its_people_cannot_be_moved(
    few: None, pair: tuple[Line, LineChannel], monkeypatch: pytest.MonkeyPatch
) -> None:
    line, channel = pair
    await channel.install_menus()
    monkeypatch.setattr(menus, "ENTRIES", {None: ("privacy", "language", "help")})
    line.phase = "failed"
    await channel.install_menus()
    assert len(line.menus) == len(line.aliases) == 4
    line.phase = "succeeded"
    await channel.install_menus()
    assert len(line.menus) == len(line.aliases) == 2


async def test_what_a_crash_left_behind_is_made_good(few: None, pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    line.menus = {"half": {"name": f"{menus.PREFIX}nobody-vi-00000000"}, "theirs": {"name": "summer sale"}}
    line.menus = {name: wholly(menu) for name, menu in line.menus.items()}
    await channel.install_menus()
    assert "half" not in line.menus
    assert "theirs" in line.menus
    assert len(line.menus) == 3


async def test_a_failure_in_the_middle_is_told_and_the_next_time_goes_on(
    few: None, pair: tuple[Line, LineChannel]
) -> None:
    line, channel = pair
    line.answers = [web.json_response({"aliases": []}), refuse(500, "Internal error")]
    with pytest.raises(DeliveryError):
        await channel.install_menus()
    await channel.install_menus()
    assert len(line.menus) == len(line.aliases) == 2


async def test_showing_a_menu_puts_it_in_place_first_and_only_then(few: None, pair: tuple[Line, LineChannel]) -> None:
    line, channel = pair
    await channel.show_menu(USER, None, "zh-TW")
    assert line.aliases[next(alias for alias in line.aliases if "zh-tw" in alias)] == line.linked[USER]
    line.calls.clear()
    await channel.show_menu(USER, None, "vi")
    assert [call.path for call in line.calls] == [f"/v2/bot/user/{USER}/richmenu/{line.linked[USER]}"]


async def test_a_menu_that_another_process_replaced_is_looked_up_anew(
    few: None, pair: tuple[Line, LineChannel]
) -> None:
    line, channel = pair
    await channel.install_menus()
    line.menus = {f"{name}-new": menu for name, menu in line.menus.items()}
    line.aliases = {alias: f"{name}-new" for alias, name in line.aliases.items()}
    await channel.show_menu(USER, None, "vi")
    assert line.linked[USER] in line.menus


@pytest.mark.parametrize(
    ("user", "locale"),
    [pytest.param("U1/../x", "vi", id="no user id"), pytest.param(USER, "fr", id="no such language")],
)
async def test_a_menu_that_cannot_be_shown_is_a_permanent_failure(
    few: None, pair: tuple[Line, LineChannel], user: str, locale: str
) -> None:
    line, channel = pair
    with pytest.raises(PermanentFailure):
        await channel.show_menu(user, None, locale)
    assert line.linked == {}


def wholly(menu: dict[str, str]) -> dict[str, object]:
    """A menu as LINE lists it."""
    return {"size": {"width": 2500, "height": 843}, "selected": True, "chatBarText": "x", "areas": [], **menu}
