"""The LINE channel.

`import linebot` would load the SDK's whole deprecated API with it, and another HTTP library for that: a second of start-up and some 6 MiB
for nothing. We use `linebot.v3` alone, so the outer package is put in place empty, before anything imports it.
"""

import importlib.util
import sys
from types import ModuleType


def _only_v3() -> None:
    spec = importlib.util.find_spec("linebot")
    if spec is None or "linebot" in sys.modules:
        return
    package = ModuleType("linebot")
    package.__spec__ = spec
    package.__path__ = list(spec.submodule_search_locations or ())
    sys.modules["linebot"] = package


_only_v3()
