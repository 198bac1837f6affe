"""The stored words. Each value is written to the database, so renaming one needs a migration."""

from enum import StrEnum


class Platform(StrEnum):
    """Where a person chats."""

    LINE = "line"
    TELEGRAM = "telegram"


class Role(StrEnum):
    """What a person is in a school; one person may hold several."""

    STUDENT = "student"
    TEACHER = "teacher"
    COORDINATOR = "coordinator"


class Regime(StrEnum):
    """Which law a placement is under (`R.select`): it follows the contract, never the age or the school."""

    TRAINEE = "trainee"
    EMPLOYEE = "employee"


class ProgrammeModel(StrEnum):
    """How a class divides its weeks or months between company and school."""

    M421 = "421"
    M331 = "331"
    DAY_EVENING = "day_evening"
    M66 = "66"
    ROTATION = "rotation"
    STAGED = "staged"
    INTERNSHIP = "internship"


class InboxState(StrEnum):
    """What has become of an update."""

    PENDING = "pending"
    HANDLED = "handled"
    POISON = "poison"


class OutboxState(StrEnum):
    """What has become of a parcel of messages."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    WAITING = "waiting"  # kept until the person next writes, then sent with the free reply
    FAILED = "failed"
    SUPERSEDED = "superseded"


class Importance(StrEnum):
    """How hard a parcel tries to arrive (DESIGN 1): what may cost quota, and what may wake somebody."""

    REPLY = "reply"
    NUDGE = "nudge"
    CASE = "case"
    ALERT = "alert"


class DialogueState(StrEnum):
    """Whether a form is being filled in."""

    OPEN = "open"
    SAVED = "saved"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class ShiftState(StrEnum):
    """Whether a reported shift, or a day off, counts."""

    REPORTED = "reported"
    WITHDRAWN = "withdrawn"


class DayOffKind(StrEnum):
    """Why a day had no work: the explicit zero of a record of hours."""

    LEAVE = "leave"
    SICK = "sick"
    REST = "rest"
    HOLIDAY = "holiday"


class VisitKind(StrEnum):
    """How a teacher was in contact. Only `on_site` stops the visit clock."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"


class WeekReviewState(StrEnum):
    """What a teacher said of a student's week. Neither changes anything about the record."""

    APPROVED = "approved"
    RETURNED = "returned"


class CaseKind(StrEnum):
    """What a case is about."""

    WELFARE = "welfare"
    REPLACEMENT = "replacement"
    FINDING = "finding"


class CaseState(StrEnum):
    """How far a case has come."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Severity(StrEnum):
    """How soon somebody must answer (DESIGN 6): 15 minutes, 4 hours in the day, 2 school days."""

    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"


class Confidentiality(StrEnum):
    """Who may know who reported; chosen by the student, never widened by staff."""

    TEACHER_TOO = "teacher_too"
    COORDINATORS = "coordinators"
    SEALED = "sealed"


class WelfareCategory(StrEnum):
    """What a welfare report is about."""

    WAGES = "wages"
    OVERTIME_OR_HOURS = "overtime_or_hours"
    INJURY_OR_SAFETY = "injury_or_safety"
    HARASSMENT_OR_BULLYING = "harassment_or_bullying"
    SEXUAL_HARASSMENT = "sexual_harassment"
    TRAINING_MISMATCH = "training_mismatch"
    NO_ROTATION_OR_INSTRUCTOR = "no_rotation_or_instructor"
    DORM_FOOD_TRANSPORT = "dorm_food_transport"
    CONTRACT_BREACH = "contract_breach"
    HEALTH_MENTAL = "health_mental"
    DISCRIMINATION = "discrimination"
    OTHER = "other"


class AlertKind(StrEnum):
    """What an alert asks somebody to acknowledge."""

    DANGER = "danger"
    WELFARE = "welfare"
    REPLACEMENT = "replacement"
    VISIT_OVERDUE = "visit_overdue"
    UNDELIVERED = "undelivered"
    FINDING = "finding"


class NudgeKind(StrEnum):
    """What a teacher is reminded of."""

    HEADS_UP = "heads_up"
    VISIT_DUE = "visit_due"
    PLANNED_VISIT = "planned_visit"
