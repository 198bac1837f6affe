"""The one clock that everything shares: `serve`, the looks of the scheduler, and the demo, where a person may move it."""

from datetime import UTC, datetime, timedelta


class Clock:
    """The real time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class MovableClock(Clock):
    """Real time plus an offset that only grows: the clock of the demo and of tests."""

    def __init__(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        """Begin at `start` (aware; default: now). A frozen clock stands still between moves."""
        self._frozen_at = (start or super().now()) if frozen else None
        self._offset = timedelta(0) if start is None or frozen else start - super().now()

    def now(self) -> datetime:
        """The instant this clock shows, aware, in UTC."""
        return (self._frozen_at or super().now()) + self._offset

    def move(self, by: timedelta) -> None:
        """Go forward by a length. Time never runs backwards: a negative length raises ValueError."""
        if by < timedelta(0):
            raise ValueError("the clock only moves forward")
        self._offset += by
