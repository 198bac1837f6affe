"""What LINE would refuse: a checker of messages as JSON, written from LINE's reference and independent of our own code.

Lengths are UTF-16 units unless LINE's documentation says grapheme clusters (docs: text-character-count).
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date, time
from typing import Any

JSON = dict[str, Any]

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")
QUICK_ONLY = {"camera", "cameraRoll", "location"}


def problems(messages: list[JSON]) -> list[str]:
    """What is wrong with the `messages` of a reply or a push, each as `where: what`; an empty list when LINE would take them."""
    found = [] if 1 <= len(messages) <= 5 else [f"messages: {len(messages)} instead of 1 to 5"]
    for number, message in enumerate(messages):
        where = f"messages[{number}]"
        found += _message(where, message)
        items = message.get("quickReply", {}).get("items", [])
        if items and number < len(messages) - 1:
            found.append(f"{where}: quick replies are shown for the last message only")
        if "quickReply" in message and not 1 <= len(items) <= 13:
            found.append(f"{where}: {len(items)} quick replies instead of 1 to 13")
        for at, item in enumerate(items):
            if item.get("type") != "action":
                found.append(f"{where}.quickReply[{at}]: type is {item.get('type')!r}")
            found += _action(f"{where}.quickReply[{at}]", item.get("action", {}), label=20, quick=True)
    if len(json.dumps(messages)) > 2_000_000:
        found.append("messages: more than 2 MB")
    return found


def menu_problems(menu: JSON) -> list[str]:
    """What is wrong with a rich menu's JSON."""
    width, height = menu["size"]["width"], menu["size"]["height"]
    found = list(_size(width, height))
    found += _length("name", menu["name"], 300)
    found += _graphemes("chatBarText", menu["chatBarText"], 14)
    if not 1 <= len(menu["areas"]) <= 20:
        found.append(f"areas: {len(menu['areas'])} instead of 1 to 20")
    for number, area in enumerate(menu["areas"]):
        where = f"areas[{number}]"
        bounds = area["bounds"]
        if bounds["x"] < 0 or bounds["x"] + bounds["width"] > width:
            found.append(f"{where}: beside the picture")
        if bounds["y"] < 0 or bounds["y"] + bounds["height"] > height:
            found.append(f"{where}: below the picture")
        found += _action(where, area["action"], label=20, quick=False)
    return found


def _size(width: int, height: int) -> Iterator[str]:
    if not 800 <= width <= 2500:
        yield f"size: {width} pixels wide"
    if height < 250:
        yield f"size: {height} pixels high"
    if width / height < 1.45:
        yield f"size: {width}×{height} is too tall"


def _message(where: str, message: JSON) -> list[str]:
    match message.get("type"):
        case "text":
            return _length(f"{where}.text", message.get("text"), 5000)
        case "flex":
            return [
                *_length(f"{where}.altText", message.get("altText"), 1500),
                *_container(f"{where}.contents", message.get("contents", {})),
            ]
        case other:
            return [f"{where}: type {other!r} is not one that is used here"]


def _container(where: str, container: JSON) -> list[str]:
    if container.get("type") == "carousel":
        bubbles = container.get("contents", [])
        found = [] if 1 <= len(bubbles) <= 12 else [f"{where}: {len(bubbles)} bubbles instead of 1 to 12"]
        if len(json.dumps(container)) > 50_000:
            found.append(f"{where}: more than 50 KB")
        for number, bubble in enumerate(bubbles):
            found += _bubble(f"{where}[{number}]", bubble)
        return found
    return _bubble(where, container)


def _bubble(where: str, bubble: JSON) -> list[str]:
    found = [] if bubble.get("type") == "bubble" else [f"{where}: not a bubble"]
    if len(json.dumps(bubble)) > 30_000:
        found.append(f"{where}: more than 30 KB")
    blocks = {name: bubble[name] for name in ("header", "hero", "body", "footer") if name in bubble}
    if not blocks:
        found.append(f"{where}: empty")
    if bubble.get("size", "mega") not in {"nano", "micro", "deca", "hecto", "kilo", "mega", "giga"}:
        found.append(f"{where}: size {bubble['size']!r}")
    for name, block in blocks.items():
        found += _component(f"{where}.{name}", block)
    return found


def _component(where: str, component: JSON) -> list[str]:
    found = []
    if "color" in component and not COLOUR.fullmatch(component["color"]):
        found.append(f"{where}: colour {component['color']!r}")
    match component.get("type"):
        case "box":
            if component.get("layout") not in {"horizontal", "vertical", "baseline"}:
                found.append(f"{where}: layout {component.get('layout')!r}")
            if not component.get("contents"):
                found.append(f"{where}: an empty box")
            for number, inside in enumerate(component.get("contents", [])):
                found += _component(f"{where}[{number}]", inside)
        case "text":
            if not str(component.get("text", "")).strip():
                found.append(f"{where}: empty text")
            if component.get("wrap") is not True:
                found.append(f"{where}: text that does not wrap is cut off")
        case "button":
            if component.get("style", "link") not in {"primary", "secondary", "link"}:
                found.append(f"{where}: style {component['style']!r}")
            found += _action(where, component.get("action", {}), label=40, quick=False)
        case "separator":
            pass
        case other:
            found.append(f"{where}: component {other!r} is not one that is used here")
    return found


def _action(where: str, action: JSON, *, label: int, quick: bool) -> list[str]:
    kind = action.get("type")
    found = _graphemes(f"{where}.label", action.get("label"), label)
    if kind in QUICK_ONLY and not quick:
        found.append(f"{where}: {kind} works in quick replies only")
    match kind:
        case "postback":
            found += _length(f"{where}.data", action.get("data"), 300)
            if "displayText" in action:
                found += _graphemes(f"{where}.displayText", action["displayText"], 300)
        case "uri":
            found += _length(f"{where}.uri", action.get("uri"), 1000)
            if not re.match(r"(https?|line|tel):\S", str(action.get("uri"))):
                found.append(f"{where}.uri: not http, https, line or tel")
        case "datetimepicker":
            found += _length(f"{where}.data", action.get("data"), 300)
            found += _picker(where, action)
        case "camera" | "cameraRoll" | "location":
            pass
        case other:
            found.append(f"{where}: action {other!r} is not one that is used here")
    return found


def _picker(where: str, action: JSON) -> list[str]:
    read = {"date": date.fromisoformat, "time": time.fromisoformat}.get(action.get("mode", ""))
    if read is None:
        return [f"{where}: mode {action.get('mode')!r}"]
    try:
        first, initial, last = (read(action[name]) if name in action else None for name in ("min", "initial", "max"))
    except ValueError:
        return [f"{where}: a bound that is no {action['mode']}"]
    found = []
    if isinstance(first, date) and isinstance(last, date):
        if not first < last:
            found.append(f"{where}: max must be after min")
        if first.year < 1900 or last.year > 2100:
            found.append(f"{where}: a year that a picker does not have")
        if isinstance(initial, date) and not first <= initial <= last:
            found.append(f"{where}: initial outside of min and max")
    return found


def _length(where: str, text: object, most: int) -> list[str]:
    if not isinstance(text, str) or not text.strip():
        return [f"{where}: empty"]
    length = len(text.encode("utf-16-le")) // 2
    return [f"{where}: {length} UTF-16 units, at most {most}"] if length > most else []


def _graphemes(where: str, text: object, most: int) -> list[str]:
    if not isinstance(text, str) or not text.strip():
        return [f"{where}: empty"]
    length = count_graphemes(text)
    return [f"{where}: {length} characters, at most {most}"] if length > most else []


def count_graphemes(text: str) -> int:
    """Grapheme clusters, by the parts of Unicode's rules that labels of ours meet: marks, joiners, skin tones, flags."""
    count, flag_open, joined = 0, False, False
    for character in text:
        is_flag = 0x1F1E6 <= ord(character) <= 0x1F1FF
        extends = (
            unicodedata.category(character) in {"Mn", "Me", "Mc"}
            or character in "\u200d\u200c"
            or 0x1F3FB <= ord(character) <= 0x1F3FF
        )
        if not (count and (extends or joined or (is_flag and flag_open))):
            count += 1
            flag_open = is_flag
        elif is_flag and flag_open:
            flag_open = False
        joined = character == "\u200d"
    return count
