"""`make bench`: every figure beside its floor, measured in this run on this machine."""

import asyncio
import logging

import structlog
from cryptography.fernet import Fernet
from rich.console import Console
from rich.table import Table

from storage.encryption import keyring
from tests.benchmarks import reading, start_up, turns, webhooks

ROWS = (start_up.ready, webhooks.accepted, turns.handled, reading.read)


async def main() -> None:
    """Measure and print."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    keyring.load([Fernet.generate_key().decode()])
    table = Table("what", "ours", "floor", "ratio", "least … most")
    for row in ROWS:
        figure = await row()
        low, high = figure.spread
        table.add_row(
            figure.name,
            f"{figure.ours:,.3g} {figure.unit}",
            f"{figure.floor:,.3g} {figure.unit}",
            f"{figure.ratio:.2f}",
            f"{low:.2f} … {high:.2f}",
        )
    Console().print(table)


if __name__ == "__main__":
    asyncio.run(main())
