"""What LINE accepts as an action: what a key does, within the limits of the reference, "Action objects"."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.demo.checks import Checker, Fault, below, fields, graphemes, one_of, text, variants

DATA = text(300)
SPOKEN = text(300, count=graphemes)
COLOR = text(9, pattern=r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?")
HTTPS = text(2000, pattern=r"https://[!-~]+")
_uri = text(1000, pattern=r"(?:https?|line|tel):[!-~]+")

DATE_FORMATS = {"date": "%Y-%m-%d", "time": "%H:%M", "datetime": "%Y-%m-%dT%H:%M"}
"""How a picker writes a value: local text without a zone."""


def _picker_in_order(action: Any, where: str) -> Iterator[Fault]:
    form = DATE_FORMATS[action["mode"]]
    read: dict[str, datetime] = {}
    for name in ("min", "initial", "max"):
        if action.get(name) is not None:
            try:
                read[name] = datetime.strptime(action[name], form)  # noqa: DTZ007  # a picker's value has no zone
            except ValueError:
                yield Fault(below(where, name), "Must be in the right format")
                return
            if not 1900 <= read[name].year <= 2100:
                yield Fault(below(where, name), "Must be between 1900 and 2100")
    if list(read.values()) != sorted(read.values()) or ("min" in read and read.get("max") == read["min"]):
        yield Fault(where, "initial, min and max must be in order")


def _fill_in_needs_keyboard(action: Any, where: str) -> Iterator[Fault]:
    if "fillInText" in action and action.get("inputOption") != "openKeyboard":
        yield Fault(below(where, "fillInText"), "Only with inputOption openKeyboard")
    if "displayText" in action and "text" in action:
        yield Fault(below(where, "text"), "May not be set together with displayText")


def action(most_label: int, *, label_required: bool = True, quick: bool = False, menu: bool = False) -> Checker:
    """An action where it stands: on a quick reply, a menu area, or a button whose label has this many graphemes."""
    label: dict[str, Checker] = {
        "type!": text(20),
        ("label!" if label_required else "label"): text(most_label, count=graphemes),
    }
    shapes = {
        "postback": fields(
            {
                **label,
                "data!": DATA,
                "displayText": SPOKEN,
                "text": SPOKEN,
                "inputOption": one_of("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"),
                "fillInText": SPOKEN,
            },
            _fill_in_needs_keyboard,
        ),
        "message": fields({**label, "text!": SPOKEN}),
        "uri": fields({**label, "uri!": _uri, "altUri": fields({"desktop!": _uri})}),
        "datetimepicker": fields(
            {
                **label,
                "data!": DATA,
                "mode!": one_of(*DATE_FORMATS),
                "initial": text(16),
                "max": text(16),
                "min": text(16),
            },
            _picker_in_order,
        ),
        "clipboard": fields({**label, "clipboardText!": text(1000)}),
    }
    if quick:
        shapes |= {kind: fields(label) for kind in ("camera", "cameraRoll", "location")}
    if menu:
        shapes["richmenuswitch"] = fields({**label, "richMenuAliasId!": text(32, pattern="[a-z0-9_-]+"), "data!": DATA})
    return variants(shapes)
