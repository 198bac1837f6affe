"""A made-up record as a copy: corrected, withdrawn and late entries, and words that a spreadsheet would misread."""

from datetime import UTC, date, datetime, timedelta

from storage import record_chain
from storage.enums import DayOffKind, ShiftState
from storage.record_copies import Copy, DayOffEntry, Entry, ShiftEntry, Workplace

MONDAY = datetime(2026, 9, 28, 0, 0, tzinfo=UTC)
"""2026-09-28, 08:00 in Taipei."""

WORDS = '=HYPERLINK("x"), thêm giờ,\n"quên"'
NIGHT = timedelta(hours=14)


def sample(locale: str = "vi") -> Copy:
    """Eleven entries. Five shifts: the second corrected, the third withdrawn, the fourth ten days late, the fifth over midnight. Two days
    off: a leave that became sick leave, and a rest day that had to go for the fifth shift.
    """
    entries: list[Entry] = []

    def seal(entry: Entry) -> None:
        number = 1 + sum(one.thing == entry.thing for one in entries)
        entry = entry.model_copy(update={"number": number, "reason_digest": record_chain.digest_of(entry.reason)})
        before = entries[-1].seal if entries else record_chain.FIRST
        entries.append(entry.model_copy(update={"seal": record_chain.seal(before, entry.sealed)}))

    def works(
        shift: int, day: int, *, hours: float = 9, pause: int | None = 60, reason: str | None = None, later: float = 10,
        state: ShiftState = ShiftState.REPORTED, begins: timedelta = timedelta(),
    ) -> None:  # fmt: skip
        start = MONDAY + timedelta(days=day) + begins
        seal(
            ShiftEntry(
                shift=shift,
                starts_at=start,
                ends_at=start + timedelta(hours=hours),
                break_minutes=pause,
                number=0,
                state=state,
                reason=reason,
                reason_digest="",
                changed_at=start + timedelta(hours=later),
                seal="",
            )
        )

    def is_off(
        day_off: int, day: int, kind: DayOffKind, *, later: float = 10, reason: str | None = None,
        state: ShiftState = ShiftState.REPORTED,
    ) -> None:  # fmt: skip
        start = MONDAY + timedelta(days=day)
        seal(
            DayOffEntry(
                day_off=day_off,
                day=start.date(),
                kind=kind,
                number=0,
                state=state,
                reason=reason,
                reason_digest="",
                changed_at=start + timedelta(hours=later),
                seal="",
            )
        )

    works(11, 0)
    works(12, 1)
    works(12, 1, hours=11, pause=30, reason=WORDS, later=30)
    is_off(12, 2, DayOffKind.LEAVE)
    works(15, 3, pause=None)
    works(15, 3, pause=None, state=ShiftState.WITHDRAWN, reason="not-worked", later=31)
    is_off(12, 2, DayOffKind.SICK, later=60)
    works(20, 4, later=24 * 10, reason="remembered")
    is_off(13, 7, DayOffKind.REST, later=2)
    works(21, 7, begins=NIGHT, hours=8.5, pause=30)
    is_off(13, 7, DayOffKind.REST, later=24, reason="hours-came", state=ShiftState.WITHDRAWN)
    return Copy(
        name="Nguyễn Thị An",
        code="S002",
        school="攜手高工",
        locale=locale,
        zone="Asia/Taipei",
        late_after_days=7,
        made_at=MONDAY + timedelta(days=20),
        workplaces=(Workplace(name="大華精密 岡山廠", first_day=date(2026, 9, 1), last_day=date(2027, 6, 30)),),
        entries=tuple(entries),
    )
