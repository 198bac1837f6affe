"""Alerts that nobody takes: told again and again, then once a morning, never forgotten and never a flood."""

from datetime import timedelta

from sqlalchemy import select

from handlers import escalations
from storage.enums import AlertKind, Severity
from storage.tables import Alert
from tests.conversation import Talk


async def _raise(talk: Talk, severity: Severity, count: int = 1) -> None:
    async with talk.database.transaction() as session:
        for number in range(count):
            await escalations.raise_alert(
                session,
                school_id=talk.cast.school,
                kind=AlertKind.VISIT_OVERDUE,
                severity=severity,
                cause=f"test:{severity}:{number}",
                text_key="alerts-undelivered",
                arguments={"who": f"老師 {number}"},
                now=talk.clock.now(),
            )
    await talk.settles()


def _heard(talk: Talk, key: str) -> int:
    return sum(message.key == key for message in talk.person("hsu").messages)


async def test_alerts_that_nobody_takes_become_one_list_a_morning(talk: Talk) -> None:
    await _raise(talk, Severity.HIGH, count=6)
    await talk.passes(timedelta(days=8), step=timedelta(hours=6))
    assert _heard(talk, "alerts-undelivered") == 6 * escalations.MOST_ROUNDS
    assert 4 <= _heard(talk, "alerts-still-open") <= 8
    newest = talk.person("hsu").text_of("alerts-still-open")
    assert all(f"老師 {number}" in newest for number in range(6))


async def test_a_list_ends_when_the_last_is_taken(talk: Talk) -> None:
    hsu = talk.person("hsu")
    await _raise(talk, Severity.NORMAL)
    await talk.passes(timedelta(days=16), step=timedelta(hours=12))
    listed = _heard(talk, "alerts-still-open")
    assert listed > 0
    await hsu.taps("open")
    await hsu.taps("alert-ack")
    await talk.passes(timedelta(days=3), step=timedelta(hours=12))
    assert _heard(talk, "alerts-still-open") == listed


async def test_an_urgent_one_goes_on_and_on(talk: Talk) -> None:
    await _raise(talk, Severity.URGENT)
    await talk.passes(timedelta(hours=1), step=timedelta(minutes=15))
    assert _heard(talk, "alerts-undelivered") == 5
    async with talk.database.reading() as session:
        assert (await session.scalars(select(Alert.rounds))).one() == 5
