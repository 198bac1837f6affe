"""The catalogues: the same keys and the same variables in every language, and nothing said that is not written there."""

import ast
import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from handlers import texts

ROOT = Path(__file__).parents[2]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  # the visitor's own naming
        self.found.add(node.id.name)


def _catalogue(locale: str) -> dict[str, tuple[str, frozenset[str]]]:
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for entry in files("locales").joinpath(locale).iterdir():
        if not entry.name.endswith(".ftl"):
            continue
        for node in FluentParser().parse(entry.read_text(encoding="utf-8")).body:
            assert not isinstance(node, Junk), f"{locale}/{entry.name}: {node.content}"
            if isinstance(node, Message):
                assert node.id.name not in found, f"{node.id.name} stands twice in {locale}"
                variables = _Variables()
                variables.visit(node)
                found[node.id.name] = (entry.name, frozenset(variables.found))
    return found


CATALOGUES = {locale: _catalogue(locale) for locale in texts.LOCALES}


@pytest.mark.parametrize("locale", [locale for locale in texts.LOCALES if locale != texts.DEFAULT_LOCALE])
def test_every_language_says_the_same_things_with_the_same_variables(locale: str) -> None:
    assert CATALOGUES[locale] == CATALOGUES[texts.DEFAULT_LOCALE]


@pytest.mark.parametrize("locale", texts.LOCALES)
def test_a_message_is_named_after_the_file_it_is_in(locale: str) -> None:
    strays = [
        key
        for key, (file, _) in CATALOGUES[locale].items()
        if not key.startswith(file.removesuffix(".ftl").replace("_", "-") + "-")
    ]
    assert [key for key in strays if not key.startswith("alert-")] == []


def test_no_language_is_a_copy_of_another() -> None:
    """A translation that was forgotten stands there as Chinese, or as English."""
    han = re.compile(r"[\u4e00-\u9fff]")
    for locale in ("en", "vi", "id"):
        for entry in files("locales").joinpath(locale).iterdir():
            if entry.name.endswith(".ftl"):
                for line in entry.read_text(encoding="utf-8").splitlines():
                    key, _, value = line.partition("=")
                    if "words" not in key and "name" not in key and not line.startswith("#"):
                        assert not han.search(re.sub(r"攜手|中文|繁體中文|產學攜手|建教生", "", value)), (
                            f"{locale}/{entry.name}: {line}"
                        )


def test_every_key_that_the_code_says_exists() -> None:
    """Literal keys given to say, text, button, draft and Rejected; keys put together at run time are seen by their features' tests."""
    missing = []
    for path in sorted((ROOT / "handlers").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else node.func.id
                if isinstance(node.func, ast.Name)
                else ""
            )
            keys = [keyword.value for keyword in node.keywords if keyword.arg in ("key", "text_key")]
            if name in ("say", "button", "draft", "has_text") or (name == "text" and node.args):
                keys += node.args[:1]
            missing += [
                f"{path.name}:{node.lineno} {key.value}"
                for key in keys
                if isinstance(key, ast.Constant) and isinstance(key.value, str) and not texts.has_text(key.value)
            ]
    assert missing == []


def test_a_missing_key_or_variable_is_an_error_and_never_shown() -> None:
    with pytest.raises(texts.MissingText, match="no-such-key"):
        texts.text("no-such-key", "en")
    with pytest.raises(texts.MissingText, match="prompt-until-when"):
        texts.text("prompt-until-when", "en")


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("zh-Hant", "zh-TW"),
        ("zh", "zh-TW"),
        ("vi-VN", "vi"),
        ("in", "id"),
        ("id", "id"),
        ("en_US", "en"),
        ("th", "zh-TW"),
        (None, "zh-TW"),
        ("", "zh-TW"),
    ],
)
def test_the_nearest_catalogue_is_taken(tag: str | None, locale: str) -> None:
    assert texts.negotiate(tag) == locale


def test_days_and_lengths_are_written_as_people_write_them() -> None:
    day = date(2026, 11, 24)
    assert [texts.day(day, locale) for locale in texts.LOCALES] == [
        "11/24（二）",
        "Tue 24 Nov",
        "Thứ 3 24/11",
        "Sel 24 Nov",
    ]
    assert [texts.length(510, locale) for locale in texts.LOCALES] == [
        "8 小時 30 分",
        "8 h 30 min",
        "8 giờ 30 phút",
        "8 jam 30 mnt",
    ]
    assert texts.length(0, "en") == "0 h"
    assert texts.length(45, "zh-TW") == "45 分"
