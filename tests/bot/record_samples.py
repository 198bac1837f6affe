"""A made-up record as a copy: corrected, withdrawn and late entries, and words that a spreadsheet would misread."""

from datetime import UTC, date, datetime, timedelta

from storage import record_chain
from storage.enums import ShiftState
from storage.record_copies import Copy, Entry, Workplace

MONDAY = datetime(2026, 9, 28, 0, 0, tzinfo=UTC)
"""2026-09-28, 08:00 in Taipei."""

WORDS = '=HYPERLINK("x"), thêm giờ,\n"quên"'
NIGHT = timedelta(hours=14)


def sample(locale: str = "vi") -> Copy:
    """Seven entries about five shifts: the second corrected, the third withdrawn, the fourth ten days late, the fifth over midnight."""
    entries: list[Entry] = []

    def write(
        shift: int, day: int, *, hours: float = 9, pause: int | None = 60, reason: str | None = None, later: float = 10,
        state: ShiftState = ShiftState.REPORTED, begins: timedelta = timedelta(),
    ) -> None:  # fmt: skip
        start = MONDAY + timedelta(days=day) + begins
        entry = Entry(
            shift=shift,
            number=1 + sum(one.shift == shift for one in entries),
            starts_at=start,
            ends_at=start + timedelta(hours=hours),
            break_minutes=pause,
            state=state,
            reason=reason,
            reason_digest=record_chain.digest_of(reason),
            changed_at=start + timedelta(hours=later),
            seal="",
        )
        before = entries[-1].seal if entries else record_chain.FIRST
        entries.append(entry.model_copy(update={"seal": record_chain.seal(before, entry.sealed)}))

    write(11, 0)
    write(12, 1)
    write(12, 1, hours=11, pause=30, reason=WORDS, later=30)
    write(15, 3, pause=None)
    write(15, 3, pause=None, state=ShiftState.WITHDRAWN, reason="not-worked", later=31)
    write(20, 4, later=24 * 10, reason="remembered")
    write(21, 7, begins=NIGHT, hours=8.5, pause=30)
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
