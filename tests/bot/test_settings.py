"""Wrong settings stop the start with a sentence that names them, and the README lists them all."""

import re
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.settings import PREFIX, Settings, WrongSettings, load

KEY = Fernet.generate_key().decode()
GOOD = {"encryption_keys": KEY, "telegram_token": "1:abc"}


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)


@pytest.mark.parametrize(
    "given",
    [
        GOOD,
        {**GOOD, "encryption_keys": f"{KEY}, {Fernet.generate_key().decode()}"},
        {"encryption_keys": KEY, "line_channel_secret": "s", "line_channel_access_token": "t"},
        {**GOOD, "line_channel_secret": "s", "line_channel_access_token": "t"},
    ],
)
def test_either_platform_may_be_left_out(given: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in given.items():
        monkeypatch.setenv(PREFIX + name.upper(), value)
    settings = load()
    assert all(len(key.get_secret_value()) == 44 for key in settings.encryption_keys)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"encryption_keys": None}, "XIESHOU_ENCRYPTION_KEYS: it is not set"),
        ({"encryption_keys": "short"}, "XIESHOU_ENCRYPTION_KEYS: a key is 32 bytes"),
        ({"telegram_token": None}, "no platform is set"),
        ({"line_channel_secret": "s"}, "XIESHOU_LINE_CHANNEL_ACCESS_TOKEN"),
        ({"timezone": "Mars/Olympus"}, "XIESHOU_TIMEZONE: no such time zone"),
        ({"database_url": "mysql://x"}, "XIESHOU_DATABASE_URL: write sqlite"),
        ({"database_url": "nonsense"}, "XIESHOU_DATABASE_URL"),
        ({"port": "99999"}, "XIESHOU_PORT"),
        ({"public_url": "not an address"}, "XIESHOU_PUBLIC_URL"),
        ({"public_url": "https://bot.example.edu.tw"}, "XIESHOU_TELEGRAM_WEBHOOK_SECRET"),
        ({"line_basic_id": "123abcde"}, "XIESHOU_LINE_BASIC_ID: write the basic ID with its @"),
        ({"log_level": "LOUD"}, "XIESHOU_LOG_LEVEL"),
    ],
)
def test_a_wrong_setting_is_named_and_never_repeated(
    change: dict[str, str | None], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**GOOD, **change}.items():
        if value is not None:
            monkeypatch.setenv(PREFIX + name.upper(), value)
    with pytest.raises(WrongSettings) as refused:
        load()
    assert named in str(refused.value)
    assert KEY not in str(refused.value)
    assert "1:abc" not in str(refused.value)


def test_the_readme_has_a_row_for_every_setting_and_no_other() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| `XIESHOU_([A-Z_]+)`", readme, re.MULTILINE))
    assert rows == {name.upper() for name in Settings.model_fields}
