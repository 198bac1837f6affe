"""All tables. Import from here: `from storage import tables`."""

from storage.tables.base import Instant, Table
from storage.tables.cases import Alert, AlertCopy, Case, CaseEvent, Media
from storage.tables.people import Account, Consent, Invite, Person, PersonRole
from storage.tables.record import ClockedShift, ExportFile, HoursNudge, PaySlip, WeekCard, WeekReview
from storage.tables.school import CalendarException, Company, ProgrammeClass, School, Site
from storage.tables.traffic import AuditEntry, Dialogue, InboxRow, Lease, LineQuota, Parcel
from storage.tables.visits import Digest, DutyCover, DutyPause, Nudge, Visit, VisitDuty, VisitStudent
from storage.tables.work import ContractTerms, DayOff, DayOffRevision, Placement, RecordEntry, Shift, ShiftRevision

__all__ = [
    "Account",
    "Alert",
    "AlertCopy",
    "AuditEntry",
    "CalendarException",
    "Case",
    "CaseEvent",
    "ClockedShift",
    "Company",
    "Consent",
    "ContractTerms",
    "DayOff",
    "DayOffRevision",
    "Dialogue",
    "Digest",
    "DutyCover",
    "DutyPause",
    "ExportFile",
    "HoursNudge",
    "InboxRow",
    "Instant",
    "Invite",
    "Lease",
    "LineQuota",
    "Media",
    "Nudge",
    "Parcel",
    "PaySlip",
    "Person",
    "PersonRole",
    "Placement",
    "ProgrammeClass",
    "RecordEntry",
    "School",
    "Shift",
    "ShiftRevision",
    "Site",
    "Table",
    "Visit",
    "VisitDuty",
    "VisitStudent",
    "WeekCard",
    "WeekReview",
]
