"""`xieshou demo` as somebody runs it: a process of its own, an address on its output, Ctrl-C."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[3]

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the demo in an empty folder beside the settings of some other installation, which are not its own."""
    (tmp_path / ".env").write_text("XIESHOU_DATABASE_URL=sqlite:///real.db\nXIESHOU_TURN_WORKERS=none\n")
    (tmp_path / "tmp").mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(tmp_path / "tmp"),
        "XIESHOU_PUBLIC_URL": "https://school.example",
        "HTTP_PROXY": "http://127.0.0.1:9",
        "http_proxy": "http://127.0.0.1:9",
    }
    begun: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> "subprocess.Popen[str]":
        begun.append(
            subprocess.Popen(
                [sys.executable, "-m", "bot", "demo", *arguments],
                cwd=tmp_path,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return begun[-1]

    yield run
    for process in begun:
        process.kill()
        process.communicate()


def stop(process: "subprocess.Popen[str]", number: signal.Signals) -> tuple[int, float, str]:
    """The exit status, the seconds it took, and what stood on standard error."""
    before = time.monotonic()
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    return process.returncode, time.monotonic() - before, errors


def test_it_prints_its_address_serves_and_leaves_nothing_behind(start: Start, tmp_path: Path) -> None:
    process = start("--port", "0")
    assert process.stdout is not None
    line = process.stdout.readline()
    address = re.search(r"http://127\.0\.0\.1:\d+/", line)
    assert address is not None
    assert "Ctrl-C" in line
    with urlopen(address[0], timeout=10) as page:
        assert b"phones.js" in page.read()
    assert len(list((tmp_path / "tmp").iterdir())) == 1
    status, seconds, errors = stop(process, signal.SIGINT)
    assert (status, errors) == (0, "")
    # Two seconds on a machine that is not busy with the other tests.
    assert seconds < 6
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not (tmp_path / "real.db").exists()


def test_it_can_be_stopped_while_it_starts(start: Start, tmp_path: Path) -> None:
    process = start("--port", "0")
    while not list((tmp_path / "tmp").iterdir()):
        time.sleep(0.05)
    status, _, errors = stop(process, signal.SIGTERM)
    assert (status, errors) == (0, "")
    assert list((tmp_path / "tmp").iterdir()) == []


def test_it_names_a_port_that_is_taken_and_what_to_do(start: Start) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = start("--port", str(port))
        output, errors = process.communicate(timeout=30)
    assert process.returncode == 2
    assert output == ""
    assert errors.count("\n") == 1
    assert str(port) in errors
    assert "make demo PORT=" in errors
