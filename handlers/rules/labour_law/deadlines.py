"""Until when something must be done after an event. Hours run from the moment; days from the next day, except where the safe reading is
the earlier one; months end on the day before the one that corresponds to their first day (civil code arts 119-121).
"""

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from handlers.rules.labour_law.facts import Figure, Finding, Verdict
from handlers.rules.labour_law.rulebook import Rule, rule
from storage.enums import Regime


class Event(StrEnum):
    """What has happened."""

    DISPUTE = "dispute_arose"
    STAFF_LEARNED = "staff_learned_of_suspected_incident"
    INJURY = "employer_knew_of_injury_with_admission"
    EMPLOYER_COMPLAINT = "complaint_received_by_employer"
    CAUSE_KNOWN = "institution_knew_of_cause"
    AUTHORITY_COMPLAINT = "complaint_received_by_authority"
    ACCESS_REQUEST = "access_request_received"


@dataclass(frozen=True, kw_only=True)
class Happened:
    """An event and its local moment; `incident` may name a suspected `child_abuse` or `sexual_assault`, which are reported as such too.
    `mediated_on` is the day on which the record of the mediation arrived.
    """

    what: Event
    at: datetime
    incident: str | None = None
    mediated_on: date | None = None


def findings(event: Happened, regime: Regime) -> tuple[Finding, ...]:
    """The deadlines that follow; none where the law of this regime sets none, or did not yet."""
    return tuple(found for make in _MAKERS[event.what] if (found := make(event, regime)))


def _info(law: Rule, event: Happened, **figures: Figure) -> Finding | None:
    day = event.at.date()
    return Finding(rule=law.id, day=day, verdict=Verdict.INFO, figures=figures) if law.covers(day) else None


def _hours(name: str) -> Callable[[Happened, Regime], Finding | None]:
    def make(event: Happened, regime: Regime) -> Finding | None:
        law = rule(name)
        until = event.at + timedelta(hours=law.number("hours"))
        return _info(law, event, deadline=until.isoformat(timespec="minutes"))

    return make


def _only_if(
    incident: str, make: Callable[[Happened, Regime], Finding | None]
) -> Callable[[Happened, Regime], Finding | None]:
    return lambda event, regime: make(event, regime) if event.incident == incident else None


def _days(start: date, days: int) -> str:
    """The last day of so many, counted from the day after."""
    return (start + timedelta(days=days)).isoformat()


def months_after(start: date, months: int) -> date:
    """The last day of so many months that begin on the day after `start`."""
    first = start + timedelta(days=1)
    years, month = divmod(first.month - 1 + months, 12)
    year, month = first.year + years, month + 1
    if first.day > calendar.monthrange(year, month)[1]:
        return date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, first.day) - timedelta(days=1)


def _file_complaint(event: Happened, regime: Regime) -> Finding | None:
    if regime is not Regime.TRAINEE:
        return None
    law = rule("A.complaint.authority")
    start = event.mediated_on or event.at.date()
    return _info(law, event, deadline=_days(start, law.number("file_days")), step="file")


def _decide_complaint(event: Happened, regime: Regime) -> Finding | None:
    day = event.at.date()
    if regime is not Regime.TRAINEE:
        law = rule("B.complaint.lsa")
        return _info(law, event, deadline=_days(day, law.number("days")))
    law = rule("A.complaint.authority")
    days, more = law.number("decide_days"), law.number("extension_days")
    return _info(law, event, deadline=_days(day, days), extended_deadline=_days(day, days + more), step="decide")


def _close_complaint(event: Happened, regime: Regime) -> Finding | None:
    law = rule("S.harass.employer_timeline")
    day, months = event.at.date(), law.number("months")
    more = months + law.number("extension_months")
    return _info(
        law,
        event,
        deadline=months_after(day, months).isoformat(),
        extended_deadline=months_after(day, more).isoformat(),
    )


def _coordinate(event: Happened, regime: Regime) -> Finding | None:
    """Whether the day of knowing is the first of the three can be argued: the earlier deadline is the safe one."""
    if regime is not Regime.TRAINEE:
        return None
    law = rule("A.termination")
    return _info(law, event, deadline=_days(event.at.date(), law.number("days") - 1))


def _answer_request(event: Happened, regime: Regime) -> Finding | None:
    law = rule("D.rights")
    day, days = event.at.date(), law.number("days")
    more = days + law.number("extension_days")
    return _info(law, event, deadline=_days(day, days), extended_deadline=_days(day, more))


_MAKERS: Final[Mapping[Event, tuple[Callable[[Happened, Regime], Finding | None], ...]]] = {
    Event.DISPUTE: (_file_complaint,),
    Event.STAFF_LEARNED: (
        _hours("S.harass.report_24h"),
        _only_if("child_abuse", _hours("S.report.child_24h")),
        _only_if("sexual_assault", _hours("S.report.sexual_assault_24h")),
    ),
    Event.INJURY: (_hours("S.accident_8h"),),
    Event.EMPLOYER_COMPLAINT: (_close_complaint,),
    Event.CAUSE_KNOWN: (_coordinate,),
    Event.AUTHORITY_COMPLAINT: (_decide_complaint,),
    Event.ACCESS_REQUEST: (_answer_request,),
}


def midnight(day: date) -> datetime:
    """The first moment of an event of which only the day is known."""
    return datetime.combine(day, time.min)
