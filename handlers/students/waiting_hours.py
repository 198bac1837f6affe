"""Hours that were told and not saved yet when others came, and questions about them that were left open: they wait, and are shown again
once those are saved. Nothing told gets lost.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import Any, Final

from handlers.forms import Answers
from handlers.rules.shifts import Segment, overlap
from handlers.students import ask_back, shift_answers
from handlers.students.shift_answers import OFF, OTHER

Item = Mapping[str, Any]
"""A shift or a day off as the form stores it; one that `changes` an entry on record; or a question, which is what was `said` and how it
may be read.
"""

AT_ONCE: Final = 14
"""So many entries are shown and saved at once; more wait for their turn."""


def keeps(old: Answers, new: Answers) -> dict[str, Any]:
    """What a newer report keeps of one that it takes the place of: the entry that is being corrected, where it is about that one; else
    what was told, but for what the newer one says again.
    """
    told = items_of(new)
    waiting = list(old.get("afterwards", ()))
    kept: dict[str, Any] = {}
    if "changes" not in old:
        waiting = [*items_of(old), *waiting]
    elif _is_about(told, shift_answers.unpacked(old["before"])):
        kept = {"changes": old["changes"], "before": old["before"]}
    if not kept:
        waiting = _without(waiting, told)
    waiting = [*new.get("afterwards", ()), *waiting]
    return kept | ({"afterwards": waiting} if waiting else {})


def items_of(answers: Answers) -> list[dict[str, Any]]:
    """Everything that the answers tell, as items; while they tell nothing, the question that is open. A usual shift that was only proposed
    tells nothing.
    """
    found: list[dict[str, Any]] = []
    if shift_answers.told(answers) is not None or answers.get("how") in (OTHER, OFF):
        found += [shift_answers.segment_json(one) for one in shift_answers.segments(answers)]
        found += [{"off": day.isoformat(), "kind": str(kind)} for day, kind in shift_answers.days_off(answers)]
    return found or ([ask_back.question_of(answers)] if ask_back.is_open(answers) else [])


def left(waiting: Sequence[Item], saved: Sequence[Segment]) -> list[Item]:
    """What still waits after a save; what was just saved does not."""
    known = {(one.start.isoformat(timespec="minutes"), one.end.isoformat(timespec="minutes")) for one in saved}

    def is_saved(item: Item) -> bool:
        return (item.get("start"), item.get("end")) in known

    still: list[Item] = []
    for item in waiting:
        if is_question(item) and any(is_saved(part) for part in ask_back.unsure(item)):
            still += [part for part in ask_back.sure(item) if not is_saved(part)]
        elif not is_saved(item):
            still.append(item)
    return still


def is_question(item: Item) -> bool:
    """Whether what waits must be asked about first."""
    return "said" in item


def plain_ones(waiting: Sequence[Item]) -> list[Item]:
    """What can be shown next, all at once: new entries up to the next question, or to the next change of an entry on record."""
    return list(takewhile(lambda item: not is_question(item) and "changes" not in item, waiting))


def days_of(waiting: Sequence[Item]) -> list[date]:
    """The local days of the shifts and days off that wait, in order, each once."""
    days = {one.day for one in shift_answers.worked(waiting)}
    return sorted(days | {date.fromisoformat(item["off"]) for item in waiting if "off" in item})


def _without(waiting: Sequence[Item], told: Sequence[Item]) -> list[Item]:
    """What waits, but for what is told again. Of a question that is answered so, what was clear about it goes on waiting."""
    still: list[Item] = []
    for item in waiting:
        if not any(_same(item, other) for other in told):
            still.append(item)
        elif is_question(item):
            still += _without(ask_back.sure(item), told)
    return still


def _same(item: Item, other: Item) -> bool:
    """Whether one is told anew by the other. Of a question only what is unclear counts; where nobody knows even that, its days."""
    return any(_same_time(one, two) for one in _parts(item) for two in _parts(other))


def _parts(item: Item) -> Sequence[Item]:
    if not is_question(item):
        return [item]
    return ask_back.unsure(item) or [{"off": day} for day in item["said_days"]]


def _is_about(told: Sequence[Item], before: Segment) -> bool:
    """Whether a message is about the entry that is open for correction: one shift, of that day or at that time."""
    worked = shift_answers.worked(told)
    return len(told) == len(worked) == 1 and (worked[0].day == before.day or overlap(worked[0], before))


def _same_time(item: Item, other: Item) -> bool:
    """Whether two items cannot both be true: shifts that overlap, or something about a day that the other says was free."""
    one, two = shift_answers.worked([item]), shift_answers.worked([other])
    if one and two:
        return overlap(one[0], two[0])
    return days_of([item]) == days_of([other])
