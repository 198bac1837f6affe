"""A student says that a week is right. It blocks nothing: a later change is made as ever, and seen beside what was confirmed."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date

from handlers import access, week_cards
from handlers.rules.shifts import week_of
from handlers.rules.weeks import Week
from handlers.students import shift_texts
from handlers.turn import Turn
from storage import week_cards as stored_cards


async def _show(turn: Turn, argument: str) -> None:
    """The card of a past week, to be confirmed."""
    _say_card(turn, await week_cards.of_student(turn.session, turn.somebody, _past_monday(turn, argument)))


async def _confirm(turn: Turn, argument: str) -> None:
    """Confirm what the card said; a week that has changed since is shown as it is now."""
    written, _, seen = argument.partition("_")
    stored = await week_cards.of_student(turn.session, turn.somebody, _past_monday(turn, written))
    if seen != week_cards.fingerprint(stored):
        turn.say("confirm-week-changed")
        _say_card(turn, stored)
        return
    card = await stored_cards.of_week(turn.session, turn.somebody.id, stored.monday)
    if card is None or card.confirmed_at is None or card.minutes != stored.minutes:
        await stored_cards.confirm(turn.session, turn.somebody, stored.monday, minutes=stored.minutes, now=turn.now)
        turn.audit("week-confirmed", "week-card", card.id if card else None)
    turn.say("confirm-week-saved", buttons=(shift_texts.week_button(turn, stored.monday),))


def _say_card(turn: Turn, stored: Week) -> None:
    turn.said.append(week_cards.write(stored, turn.locale))


def _past_monday(turn: Turn, argument: str) -> date:
    """The Monday of a week that is over. Raises NotAllowed for anything else."""
    try:
        monday = date.fromisoformat(argument)
    except ValueError:
        raise access.NotAllowed from None
    first, last = week_of(monday)
    if monday != first or not date(2015, 1, 1) < monday or last >= turn.today:
        raise access.NotAllowed
    return monday


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {
    "confirm-week": _show,
    "confirm-week-yes": _confirm,
}
