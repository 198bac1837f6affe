"""The settings, read once at start-up from the environment or `.env`. Each has a row in the README; a test compares the two."""

from pathlib import Path
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from cryptography.fernet import Fernet
from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from storage.database import async_url

PREFIX = "XIESHOU_"


class WrongSettings(Exception):
    """A setting is missing or wrong; the message names it and says what to write."""


class Settings(BaseSettings):
    """Everything that differs between one installation and another."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", env_file_encoding="utf-8", extra="ignore")

    database_url: str = "sqlite:///var/xieshou.db"
    encryption_keys: Annotated[list[SecretStr], NoDecode]
    telegram_token: SecretStr | None = None
    telegram_api_url: HttpUrl | None = None
    telegram_webhook_secret: SecretStr | None = None
    telegram_bot_name: str = ""
    line_channel_secret: SecretStr | None = None
    line_channel_access_token: SecretStr | None = None
    line_api_url: HttpUrl | None = None
    line_data_api_url: HttpUrl | None = None
    line_basic_id: str = ""
    public_url: HttpUrl | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    timezone: str = "Asia/Taipei"
    turn_workers: int = Field(default=4, ge=1, le=64)
    delivery_workers: int = Field(default=4, ge=1, le=64)
    media_most_bytes: int = Field(default=10_000_000, ge=100_000, le=50_000_000)
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @field_validator("encryption_keys", mode="before")
    @classmethod
    def _split_keys(cls, value: object) -> object:
        return [key.strip() for key in value.split(",") if key.strip()] if isinstance(value, str) else value

    @field_validator("encryption_keys")
    @classmethod
    def _keys_fit(cls, value: list[SecretStr]) -> list[SecretStr]:
        if not value:
            raise ValueError("at least one key is needed: make one with `xieshou key`")
        for key in value:
            try:
                Fernet(key.get_secret_value())
            except ValueError:
                raise ValueError("a key is 32 bytes in URL-safe base64: make one with `xieshou key`") from None
        return value

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("no such time zone; write one like Asia/Taipei") from None
        return value

    @field_validator("database_url")
    @classmethod
    def _database_fits(cls, value: str) -> str:
        try:
            url = async_url(value)
        except Exception:
            raise ValueError("write sqlite:///path/to/file.db or postgresql://user:password@host/name") from None
        if url.get_backend_name() == "sqlite" and not url.database:
            raise ValueError("a SQLite database needs a file: sqlite:///path/to/file.db")
        return value

    @field_validator("line_basic_id")
    @classmethod
    def _basic_id_starts_with_at(cls, value: str) -> str:
        if value and not value.startswith("@"):
            raise ValueError("write the basic ID with its @, as in @123abcde")
        return value

    @field_validator("telegram_bot_name")
    @classmethod
    def _bot_name_without_at(cls, value: str) -> str:
        return value.removeprefix("@")

    @model_validator(mode="after")
    def _platforms_are_whole(self) -> Self:
        if (self.line_channel_secret is None) != (self.line_channel_access_token is None):
            raise ValueError(
                f"LINE needs both {PREFIX}LINE_CHANNEL_SECRET and {PREFIX}LINE_CHANNEL_ACCESS_TOKEN; one of them is missing"
            )
        if self.telegram_token is None and self.line_channel_secret is None:
            raise ValueError(
                f"no platform is set: give {PREFIX}TELEGRAM_TOKEN, or {PREFIX}LINE_CHANNEL_SECRET and {PREFIX}LINE_CHANNEL_ACCESS_TOKEN"
            )
        if self.telegram_token is not None and self.public_url is not None and self.telegram_webhook_secret is None:
            raise ValueError(
                f"{PREFIX}PUBLIC_URL makes Telegram use its webhook, which needs {PREFIX}TELEGRAM_WEBHOOK_SECRET"
            )
        return self


def load(**overrides: object) -> Settings:
    """The settings. Raises WrongSettings with one sentence for every wrong one, naming the variable; values are never repeated."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks them itself
    except ValidationError as error:
        lines = []
        for problem in error.errors(include_input=False, include_url=False):
            name = PREFIX + str(problem["loc"][0]).upper() if problem["loc"] else ""
            reason = "it is not set" if problem["type"] == "missing" else problem["msg"].removeprefix("Value error, ")
            hint = (
                "; make one with `xieshou key`"
                if name.endswith("ENCRYPTION_KEYS") and problem["type"] == "missing"
                else ""
            )
            lines.append(f"{name}: {reason}{hint}" if name else reason)
        raise WrongSettings("\n".join(lines)) from None


def ensure_folder(settings: Settings) -> None:
    """Make the folder of a SQLite database."""
    url = async_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
