"""The README says what is there: its commands, its folders, its pictures, its links to files."""

import re
from pathlib import Path

from typer.core import TyperGroup
from typer.main import get_command

from bot.__main__ import cli

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _commands() -> set[str]:
    """Every command by its full name: `roster import`."""
    group = get_command(cli)
    assert isinstance(group, TyperGroup)
    found: set[str] = set()
    for name, command in group.commands.items():
        inner = command.commands if isinstance(command, TyperGroup) else None
        found |= {f"{name} {each}" for each in inner} if inner else {name}
    return found


def test_the_table_of_commands_has_a_row_for_each_and_no_other() -> None:
    table = README.split("\n## Commands\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]+`) \|", table, re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`([^`]+)`", row)} == _commands()


def test_what_it_shows_and_links_to_is_there() -> None:
    linked = re.findall(r"\]\((?!https?:|#)([^)]+)\)", README)
    assert linked
    assert [path for path in linked if not (ROOT / path).exists()] == []


def test_the_files_that_the_map_of_the_code_names_are_there() -> None:
    code = README.split("\n## The map of the code\n")[1]
    named = set(re.findall(r"`((?:bot|handlers|storage|locales|tests)/[\w/.…*-]+)`", code))
    assert named
    own = {name for name in named if "…" not in name and "lost_badge" not in name}
    assert [name for name in own if not list(ROOT.glob(name))] == []


def test_the_make_targets_that_it_names_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", README)) <= targets
