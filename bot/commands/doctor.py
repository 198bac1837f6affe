"""`xieshou doctor`: looks for everything that would make a report unheard, and says how each fault is mended."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console
from sqlalchemy import func, select

from bot import settings as app_settings
from bot.settings import PREFIX, Settings
from handlers import holidays_tw
from storage import alerts, line_quota, migrations
from storage.database import Database, async_url
from storage.encryption import KeyMissing, keyring
from storage.enums import InboxState
from storage.tables import InboxRow, LineQuota

LINE_API = "https://api.line.me"
TELEGRAM_API = "https://api.telegram.org"
TIMEOUT = aiohttp.ClientTimeout(total=10)
CLOCK_OFF = timedelta(seconds=30)
"""Reply tokens live a minute, and visits are dated by the day: half a minute off is too much."""
UPDATE_LATE = timedelta(minutes=2)
CALENDAR_WARNING_DAYS = 60
LEAST_FREE_BYTES = 500_000_000


class Level(StrEnum):
    """How bad it is."""

    GOOD = "good"
    ADVICE = "advice"
    FAULT = "fault"


@dataclass(frozen=True, kw_only=True)
class Diagnosis:
    """One thing looked at. `says` is a whole sentence; for a fault it also says what to do."""

    level: Level
    about: str
    says: str


def good(about: str, says: str) -> Diagnosis:
    """It is as it should be."""
    return Diagnosis(level=Level.GOOD, about=about, says=says)


def advice(about: str, says: str) -> Diagnosis:
    """It works, and could be safer."""
    return Diagnosis(level=Level.ADVICE, about=about, says=says)


def fault(about: str, says: str) -> Diagnosis:
    """Something will not work, or may be lost."""
    return Diagnosis(level=Level.FAULT, about=about, says=says)


async def examine(out: Console) -> int:
    """Look at everything and print it. Returns 1 when there is a fault, else 0."""
    faults = 0
    marks = {Level.GOOD: "[green]good  [/]", Level.ADVICE: "[yellow]advice[/]", Level.FAULT: "[red]FAULT [/]"}
    async for found in diagnoses(datetime.now(UTC)):
        faults += found.level == Level.FAULT
        out.print(f"{marks[found.level]} {found.about}: {found.says}", highlight=False, soft_wrap=True)
    out.print(f"{faults} fault{'' if faults == 1 else 's'}." if faults else "Nothing is wrong.")
    return 1 if faults else 0


async def diagnoses(now: datetime) -> AsyncIterator[Diagnosis]:
    """Everything that was looked at, in order. A wrong setting ends the look: nothing else could be trusted."""
    try:
        settings = app_settings.load()
    except app_settings.WrongSettings as error:
        for line in str(error).splitlines():
            yield fault("settings", f"{line}. Set it in the environment or in .env.")
        return
    yield good("settings", "all are set and of the right shape.")
    keyring.load([key.get_secret_value() for key in settings.encryption_keys])
    for found in _address(settings):
        yield found
    async for found in _database(settings, now):
        yield found
    async with aiohttp.ClientSession(timeout=TIMEOUT) as http:
        if settings.line_channel_access_token is not None:
            async for found in _line(settings, http):
                yield found
        else:
            yield advice(
                "LINE", "not set up. Nearly everybody in Taiwan has LINE; most students will only be reached there."
            )
        if settings.telegram_token is not None:
            async for found in _telegram(settings, http):
                yield found
        else:
            yield advice("Telegram", "not set up. It costs no message quota, which is good for staff.")
    yield _calendar(now)


def _address(settings: Settings) -> list[Diagnosis]:
    found = []
    if settings.line_channel_secret is not None:
        if settings.public_url is None:
            says = (
                f"{PREFIX}PUBLIC_URL is not set, so the webhook address cannot be checked; LINE needs one with https."
            )
            found.append(advice("address", says))
        elif settings.public_url.scheme != "https":
            found.append(
                fault("address", f"{PREFIX}PUBLIC_URL must begin with https: both platforms refuse anything else.")
            )
        if not settings.line_basic_id:
            found.append(
                fault(
                    "address",
                    f"{PREFIX}LINE_BASIC_ID is not set, so invites for LINE have no link; write it as @123abcde.",
                )
            )
    if settings.telegram_token is not None and not settings.telegram_bot_name:
        says = f"{PREFIX}TELEGRAM_BOT_NAME is not set, so invites for Telegram have no link; write the bot's username."
        found.append(fault("address", says))
    return found


async def _database(settings: Settings, now: datetime) -> AsyncIterator[Diagnosis]:
    for found in _file(settings):
        yield found
        if found.about == "database":
            return
    database = Database(settings.database_url)
    try:
        if not await migrations.is_current(database):
            yield fault("migrations", "the database is not at this program's schema. Run: xieshou db upgrade")
            return
        yield good("migrations", "the database is at the newest schema.")
        async for found in _contents(database, now):
            yield found
    except Exception as error:
        yield fault(
            "database", f"it cannot be read ({type(error).__name__}). Look at {PREFIX}DATABASE_URL and whether it runs."
        )
    finally:
        await database.close()


def _file(settings: Settings) -> list[Diagnosis]:
    url = async_url(settings.database_url)
    if url.get_backend_name() != "sqlite":
        return []
    path = Path(url.database or "").resolve()
    if not path.exists():
        return [fault("database", "the file is not there yet. Make it with: xieshou db upgrade")]
    free = shutil.disk_usage(path.parent).free
    if free < LEAST_FREE_BYTES:
        says = f"only {free // 1_000_000} MB are free where the database lies. Make room: a full disk loses reports."
        return [fault("disk", says)]
    return []


async def _contents(database: Database, now: datetime) -> AsyncIterator[Diagnosis]:
    async with database.reading() as session:
        try:
            await session.scalar(select(InboxRow.update).order_by(InboxRow.id.desc()).limit(1))
        except KeyMissing:
            yield fault(
                "encryption",
                f"none of the keys in {PREFIX}ENCRYPTION_KEYS opens what is stored. Add the old key behind the new one.",
            )
        else:
            yield good("encryption", "the keys open what is stored.")
        oldest = await session.scalar(
            select(func.min(InboxRow.received_at)).where(InboxRow.state == InboxState.PENDING)
        )
        if oldest is not None and now - oldest > UPDATE_LATE:
            minutes = int((now - oldest).total_seconds() // 60)
            yield fault(
                "inbox",
                f"a message has waited for {minutes} minutes. Is xieshou serve running? Start it, and look at its log.",
            )
        poison = await session.scalar(select(func.count()).where(InboxRow.state == InboxState.POISON)) or 0
        if poison:
            yield fault(
                "inbox",
                f"{poison} messages failed five times and were set aside. Look for turn-failed in the log and report it.",
            )
        unreached = await alerts.unreached(session)
        if unreached:
            yield fault(
                "alerts",
                f"for {unreached} alerts nobody can be reached. Invite a coordinator: xieshou invite --role coordinator",
            )
        month = await session.get(LineQuota, line_quota.month_of(now))
        if month is not None and month.exhausted_at is not None:
            yield fault(
                "quota",
                "LINE's messages of this month are used up. Take a larger plan in the LINE Official Account Manager.",
            )


async def _line(settings: Settings, http: aiohttp.ClientSession) -> AsyncIterator[Diagnosis]:
    base = str(settings.line_api_url or LINE_API).rstrip("/")
    assert settings.line_channel_access_token is not None
    bearer = {"Authorization": f"Bearer {settings.line_channel_access_token.get_secret_value()}"}
    status, info, date = await _get(http, f"{base}/v2/bot/info", bearer)
    if status == 401:
        yield fault(
            "LINE", f"{PREFIX}LINE_CHANNEL_ACCESS_TOKEN is refused. Issue a new one in the LINE Developers console."
        )
        return
    if status != 200:
        yield fault("LINE", f"it could not be asked (status {status}). Look at the network, then try again.")
        return
    yield good("LINE", "the access token is accepted.")
    if settings.line_basic_id and info.get("basicId") not in (None, settings.line_basic_id):
        yield fault("LINE", f"{PREFIX}LINE_BASIC_ID is not this channel's; write {info.get('basicId')}.")
    for found in _clock(date):
        yield found
    async for found in _line_webhook(settings, http, base, bearer):
        yield found
    async for found in _line_quota(http, base, bearer):
        yield found


async def _line_webhook(
    settings: Settings, http: aiohttp.ClientSession, base: str, bearer: dict[str, str]
) -> AsyncIterator[Diagnosis]:
    status, webhook, _ = await _get(http, f"{base}/v2/bot/channel/webhook/endpoint", bearer)
    wanted = f"{str(settings.public_url).rstrip('/')}/line/webhook" if settings.public_url else None
    if status == 404 or not webhook.get("endpoint"):
        yield fault(
            "LINE webhook", f"no address is set in the console. Write {wanted or 'https://…/line/webhook'} there."
        )
    elif wanted and webhook["endpoint"] != wanted:
        yield fault("LINE webhook", f"the console has {webhook['endpoint']}; it should be {wanted}.")
    elif not webhook.get("active"):
        yield fault("LINE webhook", "it is switched off. Switch on 'Use webhook' in the console.")
    else:
        yield good("LINE webhook", "the address is set and switched on.")
    yield advice(
        "LINE webhook",
        "LINE does not tell whether redelivery is on: see that 'Webhook redelivery' and 'Error statistics' are on in the console, "
        "or a message is lost when this server is down.",
    )


async def _line_quota(http: aiohttp.ClientSession, base: str, bearer: dict[str, str]) -> AsyncIterator[Diagnosis]:
    status, quota, _ = await _get(http, f"{base}/v2/bot/message/quota", bearer)
    used_status, used, _ = await _get(http, f"{base}/v2/bot/message/quota/consumption", bearer)
    if status != 200 or used_status != 200:
        yield advice("quota", "LINE did not say how many messages are left this month.")
    elif quota.get("type") == "limited":
        left = int(quota.get("value", 0)) - int(used.get("totalUsage", 0))
        if left * 10 < int(quota.get("value", 0)):
            yield fault(
                "quota",
                f"{left} pushes are left this month: only alerts go out. Take a larger plan, or wait for the next month.",
            )
        else:
            yield good("quota", f"{left} pushes are left this month.")
    else:
        yield good("quota", "pushes are not limited.")


async def _telegram(settings: Settings, http: aiohttp.ClientSession) -> AsyncIterator[Diagnosis]:
    assert settings.telegram_token is not None
    base = str(settings.telegram_api_url or TELEGRAM_API).rstrip("/")
    base = f"{base}/bot{settings.telegram_token.get_secret_value()}"
    status, me, date = await _get(http, f"{base}/getMe")
    if status in (401, 404):
        yield fault("Telegram", f"{PREFIX}TELEGRAM_TOKEN is refused. Ask @BotFather for it again.")
        return
    if status != 200:
        yield fault("Telegram", f"it could not be asked (status {status}). Look at the network, then try again.")
        return
    yield good("Telegram", "the token is accepted.")
    name = me.get("result", {}).get("username", "")
    if settings.telegram_bot_name and name and name != settings.telegram_bot_name:
        yield fault("Telegram", f"{PREFIX}TELEGRAM_BOT_NAME is not this bot's; write {name}.")
    for found in _clock(date):
        yield found
    _, answer, _ = await _get(http, f"{base}/getWebhookInfo")
    webhook = answer.get("result", {})
    wanted = f"{str(settings.public_url).rstrip('/')}/telegram/webhook" if settings.public_url else ""
    if webhook.get("url", "") != wanted:
        yield fault(
            "Telegram webhook",
            "Telegram sends its updates to another address. Restart xieshou serve, which sets it; is another program using this token?",
        )
    elif webhook.get("last_error_date") and webhook.get("pending_update_count"):
        yield fault(
            "Telegram webhook",
            f"Telegram cannot deliver ({webhook.get('last_error_message', 'no reason given')}). Look at the certificate and the proxy.",
        )
    else:
        yield good("Telegram webhook", "set." if wanted else "none, as it should be for long polling.")


def _clock(date_header: str) -> list[Diagnosis]:
    """This machine's clock against the platform's; nothing when it did not send one."""
    try:
        off = datetime.now(UTC) - parsedate_to_datetime(date_header)
    except (TypeError, ValueError):
        return []
    if abs(off) > CLOCK_OFF:
        return [
            fault(
                "clock",
                f"this machine's clock is off by {int(off.total_seconds())} seconds. Switch on NTP (timedatectl set-ntp true).",
            )
        ]
    return [good("clock", "right to within half a minute.")]


def _calendar(now: datetime) -> Diagnosis:
    if holidays_tw.calendar_ends_within(CALENDAR_WARNING_DAYS, now.date()):
        return fault(
            "holidays",
            f"the public holidays are known up to {holidays_tw.last_known_day()} only. Install a newer version, or compare the next year "
            "with the government's calendar and write that into handlers/holidays_tw.toml (checked_until, override).",
        )
    return good("holidays", f"known for at least {CALENDAR_WARNING_DAYS} days to come.")


async def _get(
    http: aiohttp.ClientSession, url: str, headers: dict[str, str] | None = None
) -> tuple[int, dict[str, Any], str]:
    """(status, JSON object, Date header); status 0 when nobody answered. The address may hold a token, so it is never repeated."""
    try:
        async with http.get(url, headers=headers) as response:
            body = await response.json(content_type=None) if response.status == 200 else {}
            return response.status, body if isinstance(body, dict) else {}, response.headers.get("Date", "")
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return 0, {}, ""
