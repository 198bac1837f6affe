"""Where one word of a message lies inside a longer phrase, the longer one tells what is meant: "dying of hunger", "not a drill"."""

from collections.abc import Iterable, Mapping
from typing import Final

from handlers.understanding import danger_words
from handlers.understanding.danger_words import hints
from handlers.understanding.signs import Sign

_INSIDE: Final = danger_words.EXCUSES - {"IF", "RULEQ", "THING", "TASTE", "CURFEW"}
"""Excuses that are none where they are part of words of danger: "not breathing"."""

_MASKED: Final = danger_words.HAPPENS | hints.DANGER
"""Kinds that a harmless phrase around them hides."""


def drop_covered(by_kind: dict[str, list[Sign]]) -> None:
    """Take out words of danger inside harmless phrases, and excuses inside phrases that excuse nothing or are danger."""
    masks = by_kind.get("MASK")
    if masks:
        _drop(by_kind, _MASKED, masks)
    if covers := by_kind.get("NOTBAD"):
        _drop(by_kind, frozenset(kind for kind in by_kind if kind == "BAD" or kind.endswith("_F")), covers)
    if not danger_words.EXCUSES.isdisjoint(by_kind):
        covers = by_kind.get("NOTNEG", [])
        if covers:
            _drop(by_kind, danger_words.EXCUSES, covers)
        if longer := [
            s for kind in by_kind if kind in danger_words.HAPPENS for s in by_kind[kind] if s.end - s.start > 1
        ]:
            _drop(by_kind, _INSIDE, longer)
    _settle_hints(by_kind)


def _drop(by_kind: dict[str, list[Sign]], kinds: frozenset[str], covers: list[Sign]) -> None:
    """Take out the signs of these kinds that a cover of at least their size overlaps."""
    longest = _longest([covers])
    for kind in [kind for kind in by_kind if kind in kinds]:
        kept = [
            sign
            for sign in by_kind[kind]
            if sign.end == sign.start
            or max([longest.get(place, 0) for place in range(sign.start, sign.end)]) < sign.end - sign.start
        ]
        if kept:
            by_kind[kind] = kept
        else:
            del by_kind[kind]


def _settle_hints(by_kind: dict[str, list[Sign]]) -> None:
    """Where hints of danger and of calm overlap, the longer one stays: "dying of hunger", "a film about the fire drill"."""
    if hints.CALM.isdisjoint(by_kind) or hints.DANGER.isdisjoint(by_kind):
        return
    calm = {kind: by_kind[kind] for kind in by_kind if kind in hints.CALM}
    danger = {kind: by_kind[kind] for kind in by_kind if kind in hints.DANGER}
    for kinds, others in ((calm, danger), (danger, calm)):
        longest = _longest(others.values())
        for kind, signs in kinds.items():
            kept = [sign for sign in signs if not _inside_longer(sign, longest)]
            if len(kept) == len(signs):
                continue
            if kept:
                by_kind[kind] = kept
            else:
                del by_kind[kind]


def _longest(groups: Iterable[list[Sign]]) -> dict[int, int]:
    """For each word of the message the length of the longest sign over it."""
    longest: dict[int, int] = {}
    for signs in groups:
        for start, end, _ in signs:
            size = end - start
            for place in range(start, end):
                if longest.get(place, 0) < size:
                    longest[place] = size
    return longest


def _inside_longer(sign: Sign, longest: Mapping[int, int]) -> bool:
    size = sign.end - sign.start
    return any(longest.get(place, 0) > size for place in range(sign.start, sign.end))
