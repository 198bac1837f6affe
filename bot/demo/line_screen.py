"""How a message of LINE looks on a phone, and what its parts do when they are tapped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.demo.phones import Key

Action = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """What a message shows: its text, the keys under it, a picture or place, and the action behind each key."""

    text: str = ""
    rows: tuple[tuple[Key, ...], ...] = ()
    photo: str = ""
    place: tuple[float, float] | None = None
    actions: Mapping[Key, Action] = field(default_factory=dict)


def key_of(action: Action, *, primary: bool = False) -> Key:
    """An action as something to tap. Without a label it is named by what it would say."""
    kind = action["type"]
    label = str(action.get("label") or action.get("displayText") or action.get("text") or action.get("data") or kind)
    if kind == "message":
        return Key(label=label, kind="text", data=action["text"], primary=primary)
    if kind == "uri":
        return Key(label=label, kind="url", url=action["uri"], primary=primary)
    if kind in {"camera", "cameraRoll"}:
        return Key(label=label, kind="photo", primary=primary)
    if kind == "location":
        return Key(label=label, kind="place", primary=primary)
    if kind == "clipboard":
        return Key(label=label, kind="prefill", data=action["clipboardText"], primary=primary)
    if kind == "datetimepicker":
        return Key(
            label=label,
            kind=action["mode"],
            data=action["data"],
            first=action.get("min", ""),
            last=action.get("max", ""),
            initial=action.get("initial", ""),
            primary=primary,
        )
    if action.get("fillInText"):
        return Key(label=label, kind="prefill", data=action["fillInText"], primary=primary)
    return Key(label=label, kind="postback", data=action["data"], primary=primary)


def draw(message: Mapping[str, Any]) -> Drawn:
    """One message as it stands in the chat, without its quick replies."""
    kind = message["type"]
    if kind in {"text", "textV2"}:
        return Drawn(text=message["text"])
    if kind == "image":
        return Drawn(photo=message["previewImageUrl"])
    if kind == "location":
        place = (message["latitude"], message["longitude"])
        return Drawn(text=f"{message['title']}\n{message['address']}", place=place)
    if kind == "template":
        return _draw_template(message["template"])
    if kind == "flex":
        return _draw_flex(message["contents"])
    return Drawn(text=f"({kind})")


def quick_keys(message: Mapping[str, Any]) -> dict[Key, Action]:
    """The quick replies of a message, in order."""
    items = (message.get("quickReply") or {}).get("items", [])
    return {key_of(item["action"]): item["action"] for item in items}


def menu_rows(areas: list[Mapping[str, Any]]) -> tuple[dict[Key, Action], tuple[tuple[Key, ...], ...]]:
    """The areas of a rich menu as keys: row by row from the top, each from left to right."""
    actions: dict[Key, Action] = {}
    rows: dict[int, list[Key]] = {}
    for area in sorted(areas, key=lambda area: (area["bounds"]["y"], area["bounds"]["x"])):
        key = key_of(area["action"])
        actions[key] = area["action"]
        rows.setdefault(area["bounds"]["y"], []).append(key)
    return actions, tuple(tuple(row) for row in rows.values())


def _draw_template(template: Mapping[str, Any]) -> Drawn:
    columns = template.get("columns", [template])
    actions: dict[Key, Action] = {}
    rows: list[tuple[Key, ...]] = []
    for column in columns:
        keys = {key_of(action): action for action in column.get("actions") or [column["action"]]}
        actions |= keys
        rows.extend([tuple(keys)] if template["type"] == "confirm" else [(key,) for key in keys])
    texts = [column[name] for column in columns for name in ("title", "text") if column.get(name)]
    return Drawn(text="\n".join(texts), rows=tuple(rows), actions=actions)


def _draw_flex(container: Mapping[str, Any]) -> Drawn:
    bubbles = container["contents"] if container["type"] == "carousel" else [container]
    lines: list[str] = []
    rows: list[tuple[Key, ...]] = []
    actions: dict[Key, Action] = {}
    for bubble in bubbles:
        for block in ("header", "hero", "body", "footer"):
            if block in bubble:
                _walk(bubble[block], lines, rows, actions)
    return Drawn(text="\n".join(lines), rows=tuple(rows), actions=actions)


def _walk(
    component: Mapping[str, Any], lines: list[str], rows: list[tuple[Key, ...]], actions: dict[Key, Action]
) -> None:
    kind = component["type"]
    if kind == "button":
        key = key_of(component["action"], primary=component.get("style") == "primary")
        actions[key] = component["action"]
        rows.append((key,))
        return
    if kind == "text":
        lines.append(_words(component))
    elif kind == "box":
        contents = component["contents"]
        beside = component["layout"] != "vertical"
        if beside and contents and all(inner["type"] == "button" for inner in contents):
            keys = {key_of(b["action"], primary=b.get("style") == "primary"): b["action"] for b in contents}
            actions |= keys
            rows.append(tuple(keys))
        elif beside and not any(inner["type"] in {"button", "box"} for inner in contents):
            words = [_words(inner) for inner in contents if inner["type"] == "text"]
            lines.extend(["  ".join(words)] if words else [])
        else:
            for inner in contents:
                _walk(inner, lines, rows, actions)
    if "action" in component:
        label = component["action"].get("label") or "  ".join(_all_words(component))
        key = key_of({**component["action"], "label": label})
        actions[key] = component["action"]
        rows.append((key,))


def _words(component: Mapping[str, Any]) -> str:
    return component.get("text") or "".join(span["text"] for span in component.get("contents", []))


def _all_words(component: Mapping[str, Any]) -> Iterator[str]:
    if component["type"] == "text":
        yield _words(component)
    for inner in component.get("contents", []):
        if component["type"] == "box":
            yield from _all_words(inner)
