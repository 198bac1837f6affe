"""The labelled sentences that the tests of danger and intents share."""

from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent / "sentences"


def labelled(name: str, mark: str) -> list[tuple[str, str, str]]:
    """Language, label and message of each line of a file; `mark` stands between label and message."""
    out: list[tuple[str, str, str]] = []
    language = ""
    for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("# ") and len(line) == 4:
            language = line[2:]
        elif line and not line.startswith("#"):
            label, _, message = line.partition(mark)
            out.append((language, label, message))
    return out


DANGER: Final = labelled("danger", " ")
INTENTS: Final = labelled("intents", " | ")
