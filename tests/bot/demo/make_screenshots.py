"""Makes the README's pictures anew from the running demo: `python -m tests.bot.demo.make_screenshots`."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.by import By

from bot import logs
from tests.bot.demo.chromium import chromium, show_as
from tests.bot.demo.page import Page
from tests.bot.demo.running_demo import RunningDemo, running

FOLDER = Path(__file__).with_name("screenshots")
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("Asia/Taipei"))


def main() -> None:
    """Play three short scenes and take a picture of the phone in each."""
    logs.configure("WARNING")
    FOLDER.mkdir(exist_ok=True)
    with running(NOW) as demo, chromium() as driver:
        show_as(driver, 400, 760, scale=1.5)
        page = Page(driver)
        student(demo, page)
        take(driver, "student")
        page.open(demo, "lin-line")
        page.click("[data-move=morning]")
        page.wait.until(lambda _: page.find("[data-move=morning]").is_enabled())
        page.open(demo, "hsu-line")
        page.sees(".phone:first-child .keys .key.primary")
        take(driver, "coordinator")
        teacher(demo, page)
        take(driver, "teacher")


def student(demo: RunningDemo, page: Page) -> None:
    """Hours in one message."""
    page.wait.until(lambda _: demo.screen("mei-line").menu_rows)
    page.open(demo, "mei-line")
    page.say("8-17 休1h")
    page.sees(".phone:first-child .quick .key", "存")
    page.sees(".phone:first-child .bubble", "08:00–17:00")


def teacher(demo: RunningDemo, page: Page) -> None:
    """A visit in three taps, beginning with the button of the morning's digest."""
    page.open(demo, "lin-line")
    page.click(".phone:first-child .keys .key", "白鯨電子")
    page.sees(".phone:first-child .quick .key")


def take(driver: webdriver.Chrome, name: str) -> None:
    """A picture of the first phone, in few colours."""
    path = FOLDER / f"{name}.png"
    driver.execute_script("document.activeElement.blur()")
    driver.find_element(By.CSS_SELECTOR, ".phone:first-child .case").screenshot(str(path))
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(colors=96)
    small.save(path, optimize=True)


if __name__ == "__main__":
    main()
