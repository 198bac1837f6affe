"""Delivery: in order per person, never twice on LINE, and at each failure the right thing."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.channels.channel import FateUnknown, PassingFailure, PermanentFailure, QuotaExhausted, ReplyTokenSpent
from bot.delivery_worker import DeliveryWorker
from handlers import telling
from handlers.messages import Outgoing, to_json
from storage import line_quota, outbox, people
from storage.enums import Importance, OutboxState, Platform
from storage.tables import Account, Parcel
from tests.cast import user_id
from tests.conversation import Talk


async def _post(
    talk: Talk,
    name: str = "an",
    *,
    key: str = "router-cannot-read",
    platform: Platform = Platform.LINE,
    importance: Importance = Importance.REPLY,
    urgent: bool = False,
    token: str | None = None,
) -> int:
    async with talk.database.transaction() as session:
        account = await people.account(session, platform, user_id(name, platform))
        parcel = await outbox.add(
            session,
            account=account,
            keys=key,
            messages=[to_json(Outgoing(key=key, text=key))],
            importance=importance,
            urgent=urgent,
            now=talk.clock.now(),
            reply_token=token,
            reply_token_at=talk.clock.now() if token else None,
        )
        return parcel.id


async def _state(talk: Talk, parcel_id: int) -> tuple[str, str | None]:
    async with talk.database.reading() as session:
        parcel = await session.get_one(Parcel, parcel_id)
        return parcel.state, parcel.error


async def _later(talk: Talk, seconds: float) -> None:
    talk.clock.move(timedelta(seconds=seconds))
    await talk.settles()


async def test_a_reply_of_unknown_fate_is_tried_with_the_same_token_and_a_refusal_means_it_had_arrived(
    talk: Talk,
) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [FateUnknown("reset"), ReplyTokenSpent("used")]
    parcel = await _post(talk, token="t1")
    await talk.settles()
    assert (await _state(talk, parcel))[0] == OutboxState.SENDING
    await _later(talk, 5)
    assert (await _state(talk, parcel))[0] == OutboxState.SENT
    assert line.parcels == []


@pytest.mark.parametrize(
    ("importance", "state", "pushed"),
    [
        (Importance.REPLY, OutboxState.WAITING, 0),
        (Importance.CASE, OutboxState.SENT, 1),
        (Importance.ALERT, OutboxState.SENT, 1),
    ],
)
async def test_a_reply_of_unknown_fate_whose_token_is_too_old_is_pushed_only_when_it_matters(
    talk: Talk, importance: Importance, state: OutboxState, pushed: int
) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [FateUnknown("timeout")]
    parcel = await _post(talk, token="t1", importance=importance)
    await talk.settles()
    await _later(talk, 120)
    assert (await _state(talk, parcel))[0] == state
    assert [sent.reply_token for sent in line.parcels] == [None] * pushed


async def test_what_waits_comes_first_with_the_next_reply(talk: Talk) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [FateUnknown("timeout")]
    await _post(talk, token="t1", key="prompt-send-text")
    await talk.settles()
    await _later(talk, 120)
    an = talk.person("an")
    await an.sends_sticker()
    an.sees("prompt-send-text", "router-cannot-read")
    assert len(line.parcels) == 1


async def test_a_token_that_is_refused_at_the_first_attempt_is_followed_by_a_push(talk: Talk) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [ReplyTokenSpent("too old")]
    parcel = await _post(talk, token="t1")
    await talk.settles()
    assert (await _state(talk, parcel))[0] == OutboxState.SENT
    assert [sent.reply_token for sent in line.parcels] == [None]


async def test_a_push_of_unknown_fate_is_repeated_with_the_same_retry_key(talk: Talk) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [FateUnknown("timeout")]
    parcel = await _post(talk)
    async with talk.database.reading() as session:
        key = (await session.get_one(Parcel, parcel)).retry_key
    await talk.settles()
    await _later(talk, 5)
    assert [sent.retry_key for sent in line.parcels] == [key]


async def test_on_telegram_what_may_have_arrived_is_sent_again_and_says_so(talk: Talk) -> None:
    telegram = talk.channels[Platform.TELEGRAM]
    telegram.fail_with = [FateUnknown("timeout")]
    await _post(talk, "budi", platform=Platform.TELEGRAM)
    await talk.settles()
    await _later(talk, 5)
    assert [sent.maybe_repeated for sent in telegram.parcels] == [True]


async def test_a_passing_failure_backs_off_and_nothing_to_the_same_person_overtakes_it(talk: Talk) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [PassingFailure("busy", retry_after=timedelta(seconds=30))]
    await _post(talk, key="prompt-send-text")
    await _post(talk, key="prompt-send-number")
    await _post(talk, "joy", key="prompt-send-day")
    await talk.settles()
    assert [sent.messages[0].key for sent in line.parcels] == ["prompt-send-day"]
    await _later(talk, 31)
    assert [sent.messages[0].key for sent in line.parcels][1:] == ["prompt-send-text", "prompt-send-number"]


async def test_an_urgent_parcel_overtakes_what_only_waits_for_a_retry(talk: Talk) -> None:
    line = talk.channels[Platform.LINE]
    line.fail_with = [PassingFailure("busy", retry_after=timedelta(minutes=5))]
    await _post(talk, key="prompt-send-text")
    await talk.settles()
    await _post(talk, key="prompt-send-day", importance=Importance.ALERT, urgent=True)
    await talk.settles()
    assert [sent.messages[0].key for sent in line.parcels] == ["prompt-send-day"]


async def test_a_whole_channel_that_asks_for_a_pause_gets_it(talk: Talk) -> None:
    telegram = talk.channels[Platform.TELEGRAM]
    telegram.fail_with = [PassingFailure("flood", retry_after=timedelta(seconds=20), whole_channel=True)]
    await _post(talk, "budi", platform=Platform.TELEGRAM)
    await _post(talk, "lin", platform=Platform.TELEGRAM)
    delivery = DeliveryWorker(talk.database, talk.channels, talk.clock)
    assert await delivery.deliver_next()
    assert not await delivery.deliver_next()
    talk.clock.move(timedelta(seconds=21))
    assert await delivery.deliver_next()
    assert await delivery.deliver_next()
    assert len(telegram.parcels) == 2


async def test_blocked_goes_to_the_other_platform_once_and_the_account_is_marked(talk: Talk) -> None:
    talk.channels[Platform.LINE].fail_with = [PermanentFailure("blocked", unreachable=True)]
    parcel = await _post(talk, "mei")
    await talk.settles()
    assert await _state(talk, parcel) == (OutboxState.FAILED, "blocked")
    assert len(talk.channels[Platform.TELEGRAM].parcels) == 1
    async with talk.database.reading() as session:
        account = await people.account(session, Platform.LINE, user_id("mei", Platform.LINE))
        assert (account.unreachable_reason, account.blocked_at is not None) == ("blocked", True)


async def test_two_dead_platforms_do_not_send_a_message_back_and_forth(talk: Talk) -> None:
    for channel in talk.channels.values():
        channel.fail_with = [PermanentFailure("refused")] * 5
    await _post(talk, "mei")
    await talk.settles()
    async with talk.database.reading() as session:
        states = list(await session.scalars(select(Parcel.state).where(Parcel.keys == "router-cannot-read")))
    assert states == [OutboxState.FAILED, OutboxState.FAILED]


async def test_when_the_month_is_used_up_alerts_take_the_other_platform_and_the_rest_waits(talk: Talk) -> None:
    talk.channels[Platform.LINE].fail_with = [QuotaExhausted("monthly-limit"), QuotaExhausted("monthly-limit")]
    alert = await _post(talk, "mei", importance=Importance.ALERT)
    await talk.settles()
    nudge = await _post(talk, "mei", importance=Importance.NUDGE)
    await talk.settles()
    assert await _state(talk, alert) == (OutboxState.FAILED, "quota-exhausted")
    assert (await _state(talk, nudge))[0] == OutboxState.WAITING
    assert len(talk.channels[Platform.TELEGRAM].parcels) == 1


async def test_when_little_is_left_only_alerts_are_pushed_and_replies_stay_free(talk: Talk) -> None:
    async with talk.database.transaction() as session:
        row = await line_quota.this_month(session, talk.clock.now())
        row.quota, row.used = 200, 181
    nudge = await _post(talk, importance=Importance.NUDGE)
    alert = await _post(talk, importance=Importance.ALERT)
    reply = await _post(talk, "joy", token="t1")
    await talk.settles()
    assert await _state(talk, nudge) == (OutboxState.WAITING, "quota-low")
    assert [(await _state(talk, parcel))[0] for parcel in (alert, reply)] == [OutboxState.SENT, OutboxState.SENT]


async def test_a_claim_that_died_with_its_process_is_taken_up_after_a_minute(talk: Talk) -> None:
    parcel = await _post(talk)
    async with talk.database.transaction() as session:
        claimed = await outbox.claim(session, talk.clock.now())
        assert claimed is not None
        claimed[0].sent_by = "push"
    await talk.settles()
    assert (await _state(talk, parcel))[0] == OutboxState.SENDING
    await _later(talk, 61)
    assert (await _state(talk, parcel))[0] == OutboxState.SENT


async def test_quiet_hours_keep_back_everything_but_what_is_urgent(talk: Talk) -> None:
    talk.clock.move(timedelta(hours=5))  # 23:00 in Taipei
    async with talk.database.transaction() as session:
        an = await people.by_id(session, talk.cast.people["an"])
        draft = telling.draft("router-cannot-read")
        await telling.tell(session, an, draft, now=talk.clock.now(), importance=Importance.CASE)
        await telling.tell(
            session,
            an,
            telling.draft("prompt-send-text"),
            now=talk.clock.now(),
            importance=Importance.ALERT,
            urgent=True,
        )
    await talk.settles()
    phone = talk.person("an")
    assert [message.key for message in phone.messages] == ["prompt-send-text"]
    await _later(talk, 8 * 3600 + 29 * 60)
    assert len(phone.messages) == 1
    await _later(talk, 60)
    assert [message.key for message in phone.messages] == ["prompt-send-text", "router-cannot-read"]


async def test_nothing_goes_to_an_account_that_was_unlinked(talk: Talk) -> None:
    await _post(talk)
    async with talk.database.transaction() as session:
        account = await session.scalar(select(Account).where(Account.platform_user_id == user_id("an", Platform.LINE)))
        assert account is not None
        await outbox.stop_all(session, account.id)
    await talk.settles()
    assert talk.channels[Platform.LINE].parcels == []
