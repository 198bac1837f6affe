"""Logs as JSON lines on standard error: ids and outcomes, never contents, names or tokens."""

import logging
import sys

import structlog


def configure(level: str) -> None:
    """Set up logging for the process. The libraries that would log addresses with tokens in them are kept quiet."""
    logging.basicConfig(format="%(message)s", stream=sys.stderr, level=level, force=True)
    for name in ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp.access", "alembic", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
