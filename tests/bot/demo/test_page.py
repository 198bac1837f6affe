"""The page of phones: its API over HTTP, and what a person sees and does in a real browser."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.by import By

from handlers import texts
from tests.bot.demo.chromium import asked_for, chromium, complaints, is_here, show_as
from tests.bot.demo.page import Page
from tests.bot.demo.running_demo import RunningDemo, running

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""Tuesday, 18:00 in Taipei."""


@pytest.fixture(scope="module")
def demo() -> Iterator[RunningDemo]:
    with running(NOW) as demo:
        yield demo


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    if not is_here():
        pytest.skip("the page needs a browser: install Debian's chromium and chromium-driver")
    with chromium() as driver:
        yield driver


async def post(demo: RunningDemo, path: str, body: Any, **headers: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as client,
        client.post(
            demo.address + path,
            data=json.dumps(body),
            headers={"Content-Type": "application/json", **headers},
        ) as answer,
    ):
        return answer.status, await answer.text()


async def get(demo: RunningDemo, path: str, **headers: str) -> aiohttp.ClientResponse:
    async with aiohttp.ClientSession() as client, client.get(demo.address + path, headers=headers) as answer:
        await answer.read()
        return answer


# Over HTTP


async def test_it_tells_who_has_a_phone_and_who_has_not_joined(demo: RunningDemo) -> None:
    state = await (await get(demo, "/api/state")).json()
    assert len(state["phones"]) == 19
    assert state["zone"] == "Asia/Taipei"
    outside = [phone for phone in state["phones"] if phone["invite"]]
    assert {phone["id"] for phone in outside} == {"binh-line", "dewi-telegram"}


@pytest.mark.parametrize(("host", "status"), [("127.0.0.1:80", 200), ("localhost", 200), ("school.example", 403)])
async def test_it_answers_to_its_own_address_only(demo: RunningDemo, host: str, status: int) -> None:
    """A foreign name that resolves to this machine is how a web site would reach the demo past the browser's guard."""
    assert (await get(demo, "/api/state", Host=host)).status == status


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://school.example"}, {"Origin": "null"}, {"Content-Type": "text/plain"}],
    ids=["other-site", "sandboxed-frame", "a-form's-type"],
)
async def test_it_is_not_driven_by_another_site(demo: RunningDemo, headers: dict[str, str]) -> None:
    before = demo.screen("kai-line").bubbles
    status, _ = await post(demo, "/api/phones/kai-line/say", {"text": "hello"}, **headers)
    assert status == 403
    assert demo.screen("kai-line").bubbles == before


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/api/phones/kai-line/say", {"text": ""}, 400),
        ("/api/phones/kai-line/say", {"text": "x" * 5001}, 400),
        ("/api/phones/kai-line/say", ["text"], 400),
        ("/api/phones/kai-line/say", {"text": "x", "more": 1}, 400),
        ("/api/phones/kai-line/place", {"latitude": 91, "longitude": 0}, 400),
        ("/api/phones/kai-line/tap", {"key": {"label": "x", "kind": "postback", "data": "open:help"}}, 409),
        ("/api/phones/kai-line/unblock", {}, 409),
        ("/api/phones/kai-line/fly", {}, 404),
        ("/api/phones/nobody-line/say", {"text": "x"}, 404),
        ("/api/clock", {"to": "yesterday"}, 400),
    ],
)
async def test_it_refuses_what_no_phone_could_do(demo: RunningDemo, path: str, body: Any, status: int) -> None:
    assert (await post(demo, path, body))[0] == status


async def test_it_tells_an_open_page_what_changed(demo: RunningDemo) -> None:
    async with aiohttp.ClientSession() as client, client.get(f"{demo.address}/api/events") as stream:
        assert stream.content_type == "text/event-stream"
        await stream.content.readuntil(b"event: hello\ndata: {}\n\n")
        await post(demo, "/api/phones/nina-line/say", {"text": "help"})
        told = await stream.content.readuntil(b"\n\n")
    name, data = told.decode().strip().splitlines()
    assert name == "event: phone"
    assert json.loads(data.removeprefix("data: "))["id"] == "nina-line"


async def test_it_shows_the_photo_that_somebody_sent(demo: RunningDemo) -> None:
    picture = a_png()
    async with (
        aiohttp.ClientSession() as client,
        client.post(
            f"{demo.address}/api/phones/hao-line/photo", data=picture, headers={"Content-Type": "image/png"}
        ) as answer,
    ):
        assert answer.status == 200
    async with aiohttp.ClientSession() as client, client.get(f"{demo.address}/api/phones/hao-line/screen") as answer:
        photo = next(bubble["photo"] for bubble in (await answer.json())["bubbles"] if bubble["photo"])
    async with aiohttp.ClientSession() as client, client.get(demo.address + photo) as answer:
        assert await answer.read() == picture


def a_png() -> bytes:
    sink = BytesIO()
    Image.new("RGB", (40, 30), "#2f6f73").save(sink, format="PNG")
    return sink.getvalue()


# In a browser


@pytest.fixture
def page(browser: webdriver.Chrome) -> Iterator[Page]:
    """The page, of which nothing may be wrong at the end: no error in the console, nothing fetched from elsewhere."""
    show_as(browser, 360, 740)
    browser.get("about:blank")
    complaints(browser)
    asked_for(browser)
    yield Page(browser)
    assert complaints(browser) == []
    elsewhere = [
        url for url in asked_for(browser) if not url.startswith(("http://127.0.0.1:", "about:", "blob:", "data:"))
    ]
    assert elsewhere == []


def test_a_student_reports_hours_by_typing_and_tapping(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "mei-line")
    page.say("8-17 休1h")
    page.sees(".phone:first-child .bubble", "08:00–17:00")
    page.click(".phone:first-child .quick .key", "存")
    page.sees(".phone:first-child .mine .bubble", "存")
    page.wait.until(lambda _: len(demo.screen("mei-line").bubbles) >= 5)
    page.sees(".phone:first-child .reply", "free")
    page.say("這週")
    page.sees(".phone:first-child .bubble", "11/24")


def test_the_page_fits_a_narrow_phone(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "mei-line")
    page.sees(".phone:first-child .quick .key, .phone:first-child .bubble")
    sizes = "const root = document.documentElement; return [root.scrollWidth, root.clientWidth, root.scrollHeight, root.clientHeight]"
    across, width, down, height = page.driver.execute_script(sizes)
    assert width == 360
    assert across <= width
    assert down <= height
    assert [phone.is_displayed() for phone in page.driver.find_elements(By.CSS_SELECTOR, ".phone")] == [
        True,
        False,
        False,
    ]
    show_as(page.driver, 1280, 800)
    page.wait.until(lambda _: all(p.is_displayed() for p in page.driver.find_elements(By.CSS_SELECTOR, ".phone")))


def test_the_menu_opens_and_its_fields_can_be_tapped(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "an-line")
    page.wait.until(lambda _: demo.screen("an-line").menu_picture)
    page.sees(".phone:first-child .bubble")
    page.wait.until(lambda _: page.find(".phone:first-child .menu-toggle").is_displayed())
    page.click(".phone:first-child .menu-toggle")
    page.wait.until(lambda _: page.driver.execute_script("return document.querySelector('.menu img').naturalWidth") > 0)
    before = len(demo.screen("an-line").bubbles)
    page.driver.execute_script("document.querySelectorAll('.phone:first-child .menu .key')[1].click()")
    page.wait.until(lambda _: len(demo.screen("an-line").bubbles) > before)


def test_a_date_is_picked_within_the_bounds_that_the_program_set(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "yun-line")
    page.click(".phone:first-child .keys .key", "回報工時")
    page.click(".phone:first-child .quick .key", "改")
    page.click(".phone:first-child .quick .key", "別的時間")
    page.click(".phone:first-child .quick .key", "選別天")
    picker = page.find("#picker-value")
    page.wait.until(lambda _: picker.is_displayed())
    assert picker.get_attribute("type") == "date"
    assert picker.get_attribute("max") == "2026-11-24"
    page.find("#picker .primary").click()
    page.sees(".phone:first-child .bubble", "從幾點")


def test_somebody_joins_with_the_code_that_the_page_shows(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "binh-line")
    code = demo.stage.owners["binh-line"].invite
    page.sees(".phone:first-child .invite", code)
    page.click(".phone:first-child .start .key")
    page.sees(".phone:first-child .bubble")
    page.click(".phone:first-child .invite button")
    page.click(".phone:first-child [type=submit]")
    page.sees(".phone:first-child .mine .bubble", code)
    page.wait.until(lambda _: not page.find(".phone:first-child .invite").is_displayed())
    page.click(
        ".phone:first-child .keys .key, .phone:first-child .quick .key", texts.text("privacy-button-agree", "vi")
    )
    page.wait.until(lambda _: demo.screen("binh-line").menu_rows)


def test_somebody_on_telegram_blocks_the_bot_and_comes_back(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "lan-telegram")
    page.click(".phone:first-child [data-do=block]")
    assert page.wait.until(lambda _: demo.screen("lan-telegram").blocked)
    page.click(".phone:first-child .start .key")
    assert page.wait.until(lambda _: not demo.screen("lan-telegram").blocked)
    assert page.wait.until(lambda _: page.find(".phone:first-child .words").is_enabled())


def test_a_photo_and_a_place_are_sent(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "yun-line")
    page.click(".phone:first-child [data-do=sample]")
    page.wait.until(
        lambda _: (
            page.driver.execute_script("return document.querySelector('.phone:first-child .mine img')?.naturalWidth")
            == 640
        )
    )
    page.click(".phone:first-child [data-do=place]")
    page.sees(".phone:first-child .mine .bubble", "22.7964, 120.2954")
    before = page.texts(".phone:first-child .mine")
    page.click(".phone:first-child .mine button")
    page.wait.until(lambda _: page.texts(".phone:first-child .mine") == before[:-1])


def test_what_people_write_is_never_markup(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "joy-line")
    page.say("<img src=x onerror=document.title='caught'>")
    page.wait.until(lambda _: len(demo.screen("joy-line").bubbles) >= 3)
    assert page.driver.title != "caught"
    assert page.driver.find_elements(By.CSS_SELECTOR, ".log img") == []


def test_the_page_itself_speaks_chinese_and_english(demo: RunningDemo, page: Page) -> None:
    page.open(demo, "joy-line")
    first = page.texts("[data-move=morning]")
    page.click("#language")
    assert {*first, *page.texts("[data-move=morning]")} == {"08:00 tomorrow", "明早 8 點"}
    assert page.driver.execute_script("return document.documentElement.lang") in ("zh-TW", "en")


def test_the_clock_brings_the_digest_and_the_alert(demo: RunningDemo, page: Page) -> None:
    """Last, for it moves the clock of the whole module."""
    show_as(page.driver, 1280, 800)
    page.open(demo, "mei-line", "lin-line", "hsu-line")
    page.click("[data-move=morning]")
    page.sees(".phone:nth-child(2) .bubble", "白鯨電子")
    page.sees(".phone:nth-child(3) .bubble", "林老師")
    page.sees("#unread button", "陳老師")
    page.wait.until(lambda _: page.find("[data-move=morning]").is_enabled())
    assert "08:00" in page.find("#clock").text
    pushes = sum(
        bubble.cost == "push"
        for phone in demo.stage.owners
        if phone.endswith("-line")
        for bubble in demo.screen(phone).bubbles
    )
    page.sees("#pushes", str(pushes))
    assert pushes >= 4
    page.click(".phone:nth-child(3) .keys .key", "我來")
    page.wait.until(lambda _: any("許組長" in bubble.text for bubble in demo.screen("wang-line").bubbles))
