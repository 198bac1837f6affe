"""Whether a message reports the sender's own hours at all (rule 6)."""

from handlers.understanding.reading import Ask, NotHours
from handlers.understanding.with_hours import WithHours
from handlers.understanding.without_hours import WithoutHours


class Judge(WithHours, WithoutHours):
    """Looks at the pieces of a message as a whole."""

    def run(self) -> NotHours | Ask | None:
        """None when the pieces are to be read as hours or as days off."""
        return self._with_span() if self.kinds & {"SPAN", "FORLENGTH"} else self._without_span()
