"""Until when something must be done."""

from datetime import date, datetime

import pytest

from handlers.rules.labour_law import deadlines
from handlers.rules.labour_law.deadlines import Event, Happened, months_after
from storage.enums import Regime
from tests.handlers.rules.labour_law.building import A, B

AT = datetime.fromisoformat("2026-10-03T09:20")


@pytest.mark.parametrize(
    ("event", "regime", "expected"),
    [
        (Event.STAFF_LEARNED, A, [("S.harass.report_24h", "2026-10-04T09:20", None)]),
        (Event.STAFF_LEARNED, B, [("S.harass.report_24h", "2026-10-04T09:20", None)]),
        (Event.INJURY, A, [("S.accident_8h", "2026-10-03T17:20", None)]),
        (Event.DISPUTE, A, [("A.complaint.authority", "2026-11-02", None)]),
        (Event.DISPUTE, B, []),
        (Event.EMPLOYER_COMPLAINT, B, [("S.harass.employer_timeline", "2026-12-03", "2027-01-03")]),
        (Event.CAUSE_KNOWN, A, [("A.termination", "2026-10-05", None)]),  # the safe reading of three days
        (Event.CAUSE_KNOWN, B, []),
        (Event.AUTHORITY_COMPLAINT, A, [("A.complaint.authority", "2026-12-02", "2027-01-01")]),
        (Event.AUTHORITY_COMPLAINT, B, [("B.complaint.lsa", "2026-12-02", None)]),
        (Event.ACCESS_REQUEST, A, [("D.rights", "2026-10-18", "2026-11-02")]),
    ],
)
def test_it_counts_hours_from_the_moment_and_days_from_the_next_day(
    event: Event, regime: Regime, expected: list[tuple[str, str, str | None]]
) -> None:
    found = deadlines.findings(Happened(what=event, at=AT), regime)
    assert [(one.rule, one.figures["deadline"], one.figures.get("extended_deadline")) for one in found] == expected
    assert all(one.verdict == "info" and one.day == AT.date() for one in found)


def test_it_counts_from_the_record_of_the_mediation_where_there_was_one() -> None:
    (finding,) = deadlines.findings(Happened(what=Event.DISPUTE, at=AT, mediated_on=date(2026, 11, 1)), A)
    assert finding.figures["deadline"] == "2026-12-01"


def test_it_adds_the_reports_that_a_named_incident_needs() -> None:
    found = deadlines.findings(Happened(what=Event.STAFF_LEARNED, at=AT, incident="sexual_assault"), A)
    assert [one.rule for one in found] == ["S.harass.report_24h", "S.report.sexual_assault_24h"]


def test_it_sets_no_deadline_before_its_text() -> None:
    assert (
        deadlines.findings(Happened(what=Event.STAFF_LEARNED, at=datetime.fromisoformat("2023-08-17T23:59")), A) == ()
    )
    assert (
        len(deadlines.findings(Happened(what=Event.STAFF_LEARNED, at=datetime.fromisoformat("2023-08-18T00:00")), A))
        == 1
    )


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2026, 10, 3), 2, date(2026, 12, 3)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),  # from 1 January
        (date(2026, 12, 30), 2, date(2027, 2, 28)),  # there is no 31 February
        (date(2027, 2, 28), 2, date(2027, 4, 30)),  # from 1 March
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
    ],
)
def test_it_ends_months_on_the_day_before_the_one_they_began(start: date, months: int, last: date) -> None:
    assert months_after(start, months) == last
