"""The page of phones as somebody uses it, by what can be seen on it."""

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from tests.bot.demo.running_demo import RunningDemo


class Page:
    """What one does with the page."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver
        self.wait = WebDriverWait(driver, 20)

    def open(self, demo: RunningDemo, *phones: str) -> None:
        self.driver.get("about:blank")
        self.driver.get(f"{demo.address}/#{','.join(phones)}")
        self.sees(".phone:first-child .bubble, .phone:first-child .start .key")

    def find(self, css: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def texts(self, css: str) -> list[str]:
        """Read in one go: the page may be drawn anew meanwhile."""
        found: list[str] = self.driver.execute_script(
            "return [...document.querySelectorAll(arguments[0])].map((node) => node.innerText)", css
        )
        return found

    def sees(self, css: str, text: str = "") -> None:
        self.wait.until(lambda _: any(text in shown for shown in self.texts(css)), f"no {css} with {text!r}")

    def click(self, css: str, text: str = "") -> None:
        """The last one on the page, as a thumb would reach it."""
        self.sees(css, text)
        self.driver.execute_script(
            "[...document.querySelectorAll(arguments[0])].filter((node) => node.innerText.includes(arguments[1])).at(-1).click()",
            css,
            text,
        )

    def say(self, text: str) -> None:
        self.find(".phone:first-child .words").send_keys(text, "\n")
        self.sees(".phone:first-child .mine .bubble", text)
