"""What operators see at `/metrics`: counts and times, never anybody's name or words."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()

UPDATES = Counter(
    "xieshou_updates", "Updates kept, by platform and whether they were new", ["platform", "new"], registry=REGISTRY
)
REFUSED = Counter(
    "xieshou_webhooks_refused",
    "Webhook calls refused, by platform and reason",
    ["platform", "reason"],
    registry=REGISTRY,
)
TURNS = Counter("xieshou_turns", "Updates handled, by outcome", ["outcome"], registry=REGISTRY)
TURN_SECONDS = Histogram("xieshou_turn_seconds", "How long a turn took", registry=REGISTRY)
SENDS = Counter("xieshou_sends", "Parcels tried, by platform and outcome", ["platform", "outcome"], registry=REGISTRY)
INBOX = Gauge("xieshou_inbox", "Updates not handled, by state", ["state"], registry=REGISTRY)
OUTBOX = Gauge("xieshou_outbox", "Parcels not delivered, by state", ["state"], registry=REGISTRY)
OLDEST = Gauge("xieshou_oldest_waiting_seconds", "Age of the oldest update that is not handled", registry=REGISTRY)
LINE_QUOTA_LEFT = Gauge("xieshou_line_quota_left", "Pushes left this month on LINE, as far as known", registry=REGISTRY)
LOOKS = Counter("xieshou_looks", "Looks of the scheduler, by name and outcome", ["look", "outcome"], registry=REGISTRY)
