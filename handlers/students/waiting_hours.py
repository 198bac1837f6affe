"""Hours that were told and not saved yet when others came: they wait, and are shown again once those are saved. Nothing told gets lost."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from handlers.forms import Answers
from handlers.rules.shifts import Segment, overlap
from handlers.students import shift_answers
from handlers.students.shift_answers import OFF, OTHER

Item = Mapping[str, Any]

AT_ONCE: Final = 14
"""So many entries are shown and saved at once; more wait for their turn."""


def keeps(old: Answers, new: Answers) -> dict[str, Any]:
    """What a newer report keeps of one that it takes the place of: the entry that is being corrected, where it is about that one; else
    what was told, but for what the newer one says again.
    """
    told = [item for item in new.get("items", ()) if "items" in new]
    waiting = list(old.get("afterwards", ()))
    if "changes" not in old:
        waiting = [*items_of(old), *waiting]
    elif _is_about(told, shift_answers.unpacked(old["before"])):
        return {"changes": old["changes"], "before": old["before"]} | ({"afterwards": waiting} if waiting else {})
    waiting = [item for item in waiting if not any(_same_time(item, other) for other in told)]
    return {"afterwards": waiting} if waiting else {}


def items_of(answers: Answers) -> list[dict[str, Any]]:
    """Everything that the answers tell, as items. A usual shift that was only proposed tells nothing."""
    if shift_answers.told(answers) is None and answers.get("how") not in (OTHER, OFF):
        return []
    worked = [shift_answers.segment_json(one) for one in shift_answers.segments(answers)]
    off = [{"off": day.isoformat(), "kind": str(kind)} for day, kind in shift_answers.days_off(answers)]
    return [*worked, *off]


def left(waiting: Sequence[Item], saved: Sequence[Segment]) -> list[Item]:
    """What still waits after a save; what was just saved does not."""
    known = {(one.start.isoformat(timespec="minutes"), one.end.isoformat(timespec="minutes")) for one in saved}
    return [item for item in waiting if (item.get("start"), item.get("end")) not in known]


def days_of(waiting: Sequence[Item]) -> list[date]:
    """The local days of what waits, in order, each once."""
    days = {one.day for one in shift_answers.worked(waiting)}
    return sorted(days | {date.fromisoformat(item["off"]) for item in waiting if "off" in item})


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
