"""Fits the weights of hints, intents and categories anew to the labelled messages, and writes them into the vocabularies.

`python -m tests.handlers.understanding.weigh [MORE.jsonl ...]`: after words were added or labelled messages came in. It takes some minutes.
Logistic regression in plain Python: what is fitted is small, and runs once in a long while.
"""

import math
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from handlers.understanding import danger_words, intents
from handlers.understanding.danger_words import hints
from handlers.understanding.danger_words.hints.weights import ONCE
from handlers.understanding.finding import signs_of
from handlers.understanding.normalise import FOLDING
from handlers.understanding.signs import twice
from tests.handlers.understanding.labelled import DANGER, INTENTS, labelled
from tests.handlers.understanding.scoring import load

HERE: Final = Path(__file__).parent
WORDS: Final = Path(danger_words.__file__).parent.parent
WIDTH: Final = 148
ROUNDS: Final = 400
RARE: Final = 4
"""What stands in fewer messages tells nothing."""

AROUND: Final = {
    "zh": ("老師您好，", "，謝謝老師"),
    "en": ("Hello teacher. ", ". Thank you"),
    "vi": ("Chào thầy ạ. ", ". Em cảm ơn"),
    "id": ("Halo kak. ", ". Terima kasih"),
}

GREETED: Final = {
    "zh": ("老師你好 ", " 謝謝老師"),
    "en": ("hi teacher, ", ", thank you"),
    "vi": ("chào thầy, ", ", em cảm ơn"),
    "id": ("halo kak, ", ", terima kasih"),
}


class Row(NamedTuple):
    """A labelled message: what speaks in it, the number of its label, and how much it counts."""

    speaking: Sequence[str]
    label: int
    counts: float


class Limits(NamedTuple):
    """Between what a weight may lie, and to what it is drawn."""

    least: float
    most: float
    drawn_to: float


def fit(
    rows: Sequence[Row], labels: int, limits: Callable[[str], Limits], *, pull: float
) -> tuple[list[dict[str, float]], list[float]]:
    """Weights by label, and what each label begins with: the likeliest, drawn by `pull` to what is given.

    With one label a row's label is 1 where it holds and 0 where it does not.
    """
    names = sorted({name for row in rows for name in row.speaking})
    number = {name: n for n, name in enumerate(names)}
    bounds = [limits(name) for name in names]
    packed = [([number[name] for name in row.speaking], row.label, row.counts) for row in rows]
    size = len(names)
    weights = [[bound.drawn_to for bound in bounds] for _ in range(labels)]
    begun = [0.0] * labels
    steps = [[0.1] * (size + 1) for _ in range(labels)]
    before = [[0.0] * (size + 1) for _ in range(labels)]
    for _ in range(ROUNDS):
        slopes = [[pull * (w - bound.drawn_to) for w, bound in zip(of, bounds, strict=True)] + [0.0] for of in weights]
        for kinds, label, counts in packed:
            totals = [begun[n] + sum([of[kind] for kind in kinds]) for n, of in enumerate(weights)]
            for n, likely in enumerate(_likely(totals)):
                wrong = counts * (likely - (label == n if labels > 1 else label))
                if abs(wrong) > 1e-4:
                    slope = slopes[n]
                    for kind in kinds:
                        slope[kind] += wrong
                    slope[size] += wrong
        for n in range(labels):
            _step(weights[n], begun, n, slopes[n], before[n], steps[n], bounds)
    return [dict(zip(names, of, strict=True)) for of in weights], begun


def _likely(totals: Sequence[float]) -> list[float]:
    if len(totals) == 1:
        return [1 / (1 + math.exp(-max(min(totals[0], 30.0), -30.0)))]
    most = max(totals)
    odds = [math.exp(total - most) for total in totals]
    every = sum(odds)
    return [one / every for one in odds]


def _step(
    weights: list[float],
    begun: list[float],
    n: int,
    slopes: Sequence[float],
    before: list[float],
    steps: list[float],
    bounds: Sequence[Limits],
) -> None:
    """One step down each slope: longer while the slope keeps its direction, shorter when it turns."""
    for place, slope in enumerate(slopes):
        turned = slope * before[place]
        if turned > 0:
            steps[place] = min(steps[place] * 1.2, 0.5)
        elif turned < 0:
            steps[place] = max(steps[place] * 0.5, 1e-4)
        before[place] = 0.0 if turned < 0 else slope
        if turned < 0 or not slope:
            continue
        move = -steps[place] if slope > 0 else steps[place]
        if place == len(weights):
            begun[n] += move
        else:
            weights[place] = min(max(weights[place] + move, bounds[place].least), bounds[place].most)


def _hints_of(text: str) -> list[str]:
    """What speaks for or against danger: each kind, and a hint that stands there twice."""
    by_kind = signs_of(text).by_kind
    weighed = [kind for kind in by_kind if kind in ONCE or kind in hints.KINDS]
    return weighed + [f"{kind}+" for kind in weighed if kind in hints.KINDS and twice(by_kind[kind])]


def _limits_of_hint(name: str) -> Limits:
    kind, more = name.removesuffix("+"), 0.4 if name.endswith("+") else 1.0
    if kind in hints.DANGER:
        return Limits(0.0, 9.0, 0.8 * more)
    if kind in hints.CALM:
        return Limits(-9.0, 0.0, -0.8 * more)
    return Limits(0.0, 9.0, 0.3) if kind in danger_words.HAPPENS else Limits(-9.0, 0.0, -0.2)


def danger(messages: Sequence[Mapping[str, object]]) -> str:
    """The file of the weights of hints."""
    rows = []
    for language, label, text in DANGER:
        start, end = AROUND[language]
        rows += [
            Row(_hints_of(form), label == "!", counts)
            for form, counts in ((text, 1.2), (start + text, 0.5), (text + end, 0.5))
        ]
        if language == "vi" and label == "!":
            rows.append(Row(_hints_of(text.casefold().translate(FOLDING)), 1, 0.5))
    rows += [Row(_hints_of(str(message["text"])), bool(message["urgent"]), 1.5) for message in messages]
    rows += [Row(_hints_of(text), 0, 0.6) for _, _, text in labelled("hours", " | ")]
    rows = [Row(row.speaking, row.label, row.counts * (2 if row.label else 1)) for row in rows]
    (weights,), (begun,) = fit(_often(rows), 1, _limits_of_hint, pull=2.0)
    groups = (
        "# What is danger, one hint at a time.",
        _entries({kind: weights.get(kind, 0.0) for kind in hints.TABLES[1] if kind in hints.DANGER}),
        "# What speaks against it.",
        _entries({kind: weights.get(kind, 0.0) for kind in hints.TABLES[1] if kind in hints.CALM}),
        "# The words of the rules, which need no rule to weigh, and the words of intents.",
        _entries({kind: weights[kind] for kind in sorted(weights) if kind[0].isupper()}),
    )
    more = _entries({kind: weights.get(f"{kind}+", 0.0) for kind in hints.TABLES[1]})
    return f'''"""How much each kind of hint weighs: the logarithm of how many times likelier danger is where it stands.

Written by `tests.handlers.understanding.weigh`. Kinds of danger are kept at or above nothing, kinds of calm at or below.
"""

from typing import Final

BASE: Final = {begun:.1f}
"""What a message begins with."""

ONCE: Final = {{
    {f"{chr(10)}    ".join(groups)}
}}  # fmt: skip
"""For a kind that is there."""

MORE: Final = {{
    {more}
}}  # fmt: skip
"""And once more for a kind that is there in two places or more."""
'''


def wants(rows: Sequence[tuple[str, str, float]], answers: Sequence[str], name: str, of_what: str) -> str:
    """The file of the weights by which one of these answers is told."""
    known = [Row(intents.speaking(signs_of(text)), answers.index(answer), counts) for text, answer, counts in rows]
    weights, begun = fit(_often(known), len(answers), lambda _: Limits(-9.0, 9.0, 0.0), pull=0.5)
    blocks = []
    for answer, of, start in zip(answers, weights, begun, strict=True):
        kept = {kind: weight for kind, weight in of.items() if abs(weight) >= 0.15} | {"": start}
        ordered = dict(sorted(kept.items(), key=lambda item: -item[1]))
        blocks.append(f'    "{answer}": {{\n        {_entries(ordered, indent=8)}\n    }},')
    return f'''"""How much each kind of word speaks for {of_what}.

Written by `tests.handlers.understanding.weigh`. "+" is a kind that stands in two places, "?" and "!" the marks,
"8 words" a message of no more. What a message begins with is under "".
"""

from typing import Final

{name}: Final[dict[str, dict[str, float]]] = {{
{chr(10).join(blocks)}
}}  # fmt: skip
'''


def _greeted(language: str, text: str) -> tuple[str, str]:
    """A message, and the same with a greeting and thanks."""
    start, end = GREETED[language]
    return text, start + text + end


def _often(rows: Sequence[Row]) -> list[Row]:
    """The rows without what hardly ever speaks."""
    heard = Counter(name for row in rows for name in row.speaking)
    return [Row([name for name in row.speaking if heard[name] >= RARE], row.label, row.counts) for row in rows]


def _entries(weights: Mapping[str, float], *, indent: int = 4) -> str:
    lines, line = [], ""
    for kind, weight in weights.items():
        entry = f'"{kind}": {weight + 0.0:.1f},'.replace("-0.0", "0.0")
        if line and indent + len(line) + len(entry) >= WIDTH:
            lines.append(line)
            line = ""
        line += f" {entry}" if line else entry
    return f"\n{' ' * indent}".join([*lines, line])


def main(more: Iterable[str]) -> None:
    """Fit everything and write it."""
    messages = load([*(HERE / "messages").glob("*.jsonl"), *map(Path, more)])
    others = [m for m in messages if not m["urgent"] and m["intent"] != "report_hours"]
    categories = [category for category, _ in intents.CATEGORIES]
    complaints = [
        (form, label, 3.0)
        for language, label, text in INTENTS
        if label in categories
        for form in _greeted(language, text)
    ]
    told = [(text, "report_welfare", counts) for text, _, counts in complaints]
    told += [(text, label, 3.0) for _, label, text in INTENTS if label not in categories]
    told += [(m["text"], m["intent"], 1.0) for m in others]
    complaints += [(m["text"], m["category"], 1.0) for m in others if m["category"]]
    written = {
        "danger_words/hints/weights.py": danger(messages),
        "intent_words/weights.py": wants(told, sorted({answer for _, answer, _ in told}), "INTENTS", "each intent"),
        "intent_words/category_weights.py": wants(complaints, categories, "CATEGORIES", "each category of a complaint"),
    }
    for name, text in written.items():
        (WORDS / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
