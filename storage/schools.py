"""A school's own settings, with the defaults of the design."""

from datetime import time

from pydantic import BaseModel, ConfigDict, Field

from storage.tables import School


class SchoolSettings(BaseModel):
    """What a school may set. Times are local to the school, lengths in days or minutes as the name says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    visit_interval_days: int = Field(default=14, ge=1, le=60)
    heads_up_days: int = Field(default=3, ge=0, le=14)
    alert_after_days: int = Field(default=3, ge=0, le=30)
    finding_after_days: int = Field(default=7, ge=0, le=60)
    digest_at: time = time(8, 0)
    quiet_from: time = time(21, 30)
    quiet_until: time = time(7, 30)
    urgent_minutes: int = Field(default=15, ge=1, le=120)
    high_hours: int = Field(default=4, ge=1, le=24)
    normal_school_days: int = Field(default=2, ge=1, le=10)
    late_after_days: int = Field(default=7, ge=1, le=60)
    hours_asked_at: time = time(19, 30)
    week_card_at: time = time(12, 0)
    silent_after_work_days: int = Field(default=3, ge=1, le=20)
    hours_per_credit: int = Field(default=72, ge=1, le=400)
    credits_each_term: int = Field(default=4, ge=0, le=40)
    credits_altogether: int = Field(default=16, ge=0, le=80)
    invite_days: int = Field(default=14, ge=1, le=90)
    fallback_contact_id: int | None = None
    contact: str = ""


def settings_of(school: School) -> SchoolSettings:
    """The settings of a school. Raises pydantic.ValidationError when somebody stored a wrong one by hand."""
    return SchoolSettings.model_validate(school.settings)
