"""How a case is written out: its number, what it is about, who has it, and what happened, as the reader may see it."""

from handlers.turn import Turn
from storage import cases, people, placements, tables
from storage.enums import CaseKind, Confidentiality

MOST_EVENTS = 12
MOST_WORDS = 600


def about(turn: Turn, case: tables.Case) -> str:
    """What a case is about, in words."""
    if case.kind == CaseKind.FINDING:
        return turn.text("case-about-finding")
    word = (case.category or "replacement").replace("_", "-")
    return turn.text(f"report-welfare-option-{word}")


async def for_reporter(turn: Turn, case: tables.Case) -> str:
    """A case for whoever reported it: roles, never names of staff."""
    lines = [
        turn.text(
            "case-heading", number=case.number, about=about(turn, case), state=turn.text(f"case-state-{case.state}")
        )
    ]
    return "\n".join(lines + await _timeline(turn, case, with_names=False))


async def for_staff(turn: Turn, case: tables.Case) -> str:
    """A case for somebody who takes care of it: who reported unless that is sealed, and where."""
    heading = turn.text(
        "case-heading", number=case.number, about=about(turn, case), state=turn.text(f"case-state-{case.state}")
    )
    lines = [heading]
    if case.confidentiality == Confidentiality.SEALED:
        lines.append(turn.text("case-from-sealed"))
    elif case.reporter_id is not None:
        reporter = await people.by_id(turn.session, case.reporter_id)
        placement = await turn.session.get(tables.Placement, case.placement_id) if case.placement_id else None
        where = await placements.site_name(turn.session, placement) if placement else "—"
        lines.append(turn.text("case-from", who=reporter.name, where=where))
    return "\n".join(lines + await _timeline(turn, case, with_names=True))


async def _timeline(turn: Turn, case: tables.Case, *, with_names: bool) -> list[str]:
    events = await cases.timeline(turn.session, case.id)
    names = (
        await people.named(turn.session, [event.actor_id for event in events if event.actor_id]) if with_names else {}
    )
    lines = []
    for event in events[-MOST_EVENTS:]:
        who = names.get(event.actor_id or 0) or turn.text("case-role", role=event.actor_role)
        what = turn.text(f"case-event-{event.what}", who=who)
        words = f"\n「{event.words[:MOST_WORDS]}」" if event.words else ""
        lines.append(turn.text("case-line", at=turn.moment(event.at), what=what) + words)
    return lines
