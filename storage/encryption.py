"""Sensitive columns at rest: authenticated encryption with keys from the settings, the newest first."""

import json
from collections.abc import Sequence
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class KeyMissing(RuntimeError):
    """No encryption key was loaded, or none of the loaded ones opens this value."""


class Keyring:
    """The keys of this process. The first one encrypts; all of them decrypt, so a key is rotated by putting a new one in front."""

    def __init__(self) -> None:
        self._fernet: MultiFernet | None = None

    def load(self, keys: Sequence[str]) -> None:
        """Use these Fernet keys (32 bytes, URL-safe base64). Raises ValueError for a key of another shape."""
        if not keys:
            raise ValueError("at least one encryption key is needed")
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, plain: bytes) -> bytes:
        """Encrypt with the newest key."""
        return self._opened().encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        """Decrypt with whichever key fits. Raises KeyMissing when none does."""
        try:
            return self._opened().decrypt(sealed)
        except InvalidToken:
            raise KeyMissing("none of the encryption keys opens this value") from None

    def reseal(self, sealed: bytes) -> bytes:
        """The same value under the newest key."""
        return self._opened().rotate(sealed)

    def _opened(self) -> MultiFernet:
        if self._fernet is None:
            raise KeyMissing("no encryption key is loaded")
        return self._fernet


keyring = Keyring()
"""One per process, loaded where the process is wired; column types have no other way to reach their key."""


class EncryptedJson(TypeDecorator[Any]):
    """A JSON value that nobody reads without the key."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """Encrypt on the way in."""
        if value is None:
            return None
        return keyring.seal(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        """Decrypt on the way out."""
        return None if value is None else json.loads(keyring.open(value))


class EncryptedBytes(TypeDecorator[bytes]):
    """A photo or another file that nobody sees without the key."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Encrypt on the way in."""
        return None if value is None else keyring.seal(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Decrypt on the way out."""
        return None if value is None else keyring.open(value)
