"""A student's own record in one card: hours of the month and the term, credits and what is still missing; and a copy to take away.

Asking for a copy fixes what is in it, in the same transaction, and lays it behind a link for a day. The link is in a button and not in
the text, because platforms open the links in a text to show a preview.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Final

from handlers import access, texts
from handlers.everyone import addresses
from handlers.holidays_tw import labour_holidays_between
from handlers.messages import Button
from handlers.rules.credits import CreditRules, Progress, progress, term_of
from handlers.rules.labour_law.facts import WorkedShift
from handlers.rules.labour_law.judge import overtime_counters
from handlers.rules.labour_law.rulebook import rule
from handlers.rules.shifts import stretches
from handlers.students import shift_findings, shift_texts
from handlers.turn import Turn
from storage import placements, record_copies
from storage.enums import Regime, Role
from storage.schools import SchoolSettings, settings_of

KINDS: Final = ("pdf", "csv")
BAR: Final = 10
"""So many squares are a whole term's credits."""

NEAR: Final = 0.8
"""From this part of a cap on, it is said that the cap is near."""

EARLIEST: Final = date(2015, 1, 1)


async def show(turn: Turn) -> None:
    """The card."""
    today = turn.today
    month = await shift_texts.worked_minutes(turn, today.replace(day=1), today)
    term = term_of(today)
    in_term = await shift_texts.worked_minutes(turn, term.first, today)
    lines = [
        turn.text("my-record-card"),
        turn.text("my-record-month", month=f"{today:%Y-%m}", hours=shift_texts.length(turn, month)),
        turn.text(
            "my-record-term",
            first=texts.day(term.first, turn.locale),
            last=texts.day(term.last, turn.locale),
            hours=shift_texts.length(turn, in_term),
        ),
        *await _overtime_lines(turn),
        *await _credit_lines(turn),
        turn.text("my-record-copy"),
    ]
    buttons = [turn.button(f"my-record-button-{kind}", "my-record-take", kind) for kind in KINDS]
    turn.say(
        "my-record-card",
        body="\n".join(lines),
        buttons=(*buttons, turn.button("my-record-button-week", "open", "my_week")),
    )


async def _overtime_lines(turn: Turn) -> list[str]:
    """An employee's overtime of this month against its cap, and with the agreed longer one that of three months (art 32-2 LSA).

    A trainee has none: it is barred.
    """
    placement = await placements.current(turn.session, turn.somebody.id, turn.today)
    if placement is None or placement.regime != Regime.EMPLOYEE:
        return []
    terms = await shift_findings.terms_on(turn, placement, turn.today)
    months = terms.three_month_cycle or _last_three_months(turn.today)
    first = min(date.fromisoformat(f"{months[0]}-01"), turn.today.replace(day=1))
    found = [shift_texts.local_segment(turn, shift) for shift in await shift_texts.of_days(turn, first, turn.today)]
    counters = overtime_counters(
        [WorkedShift(start=one.start, end=one.end, pause=one.pause) for one in found],
        terms=terms,
        holidays=labour_holidays_between(first, turn.today),
    )
    this_month = [counter for counter in counters if counter.month == f"{turn.today:%Y-%m}"]
    lines = [
        _overtime_line(turn, "my-record-overtime", counter.least, counter.most, counter.cap) for counter in this_month
    ]
    if terms.extended_ot_consent:
        three = [counter for counter in counters if counter.month in months]
        least, most = sum(counter.least for counter in three), sum(counter.most for counter in three)
        cap = rule("B.ot.month_max_ext").number("cycle_limit")
        lines.append(_overtime_line(turn, "my-record-overtime-three", least, most, cap))
    return lines


def _overtime_line(turn: Turn, key: str, least: int, most: int, cap: int) -> str:
    return turn.text(
        key,
        hours=shift_texts.length(turn, most),
        cap=shift_texts.length(turn, cap),
        state="over" if least > cap else "near" if most >= NEAR * cap else "fine",
        sure=str(least == most).lower(),
    )


def _last_three_months(today: date) -> tuple[str, ...]:
    """This month and the two before it, as `2026-11`, the earliest first."""
    number = today.year * 12 + today.month - 1
    return tuple(f"{month // 12}-{month % 12 + 1:02}" for month in (number - 2, number - 1, number))


async def _credit_lines(turn: Turn) -> list[str]:
    """Credits so far and what is missing; nothing for a school that gives none for hours."""
    assert turn.school is not None
    settings = settings_of(turn.school)
    if not settings.credits_each_term or not settings.credits_altogether:
        return []
    found = await shift_texts.of_days(turn, EARLIEST, turn.today)
    worked = stretches(shift_texts.local_segment(turn, shift) for shift in found)
    now = progress(worked, turn.today, _rules(settings))
    lines = [
        turn.text("my-record-credits", bar=_bar(now, settings), credits=now.credits, wanted=now.wanted),
        turn.text("my-record-altogether", credits=now.altogether, most=settings.credits_altogether),
    ]
    if now.to_next:
        lines.append(turn.text("my-record-next", hours=shift_texts.length(turn, now.to_next)))
        lines.append(_forecast(turn, now))
    elif now.altogether >= settings.credits_altogether:
        lines.append(turn.text("my-record-all-full"))
    else:
        lines.append(turn.text("my-record-term-full"))
    lines.append(turn.text("my-record-checked-by-teacher", hours=settings.hours_per_credit))
    return lines


def _forecast(turn: Turn, now: Progress) -> str:
    """Whether the last four weeks' pace is enough, so that nobody learns of a shortfall when the term is over."""
    arguments = {
        "last": texts.day(now.term.last, turn.locale),
        "missing": shift_texts.length(turn, now.short_by),
        "wanted": now.wanted,
    }
    if now.full_on is None:
        return turn.text("my-record-no-pace", **arguments)
    arguments["full"] = texts.day(now.full_on, turn.locale)
    if now.full_on <= now.term.last:
        return turn.text("my-record-in-time", **arguments)
    return turn.text("my-record-short", **arguments)


def _rules(settings: SchoolSettings) -> CreditRules:
    return CreditRules(
        minutes_per_credit=settings.hours_per_credit * 60,
        each_term=settings.credits_each_term,
        altogether=settings.credits_altogether,
    )


def _bar(now: Progress, settings: SchoolSettings) -> str:
    needed = now.wanted * settings.hours_per_credit * 60
    done = min(BAR, now.minutes * BAR // needed) if needed else BAR
    return "■" * done + "□" * (BAR - done)


async def _take(turn: Turn, argument: str) -> None:
    """Make a copy and say where it lies."""
    access.require(access.actor(turn), Role.STUDENT)
    if argument not in KINDS:
        raise access.NotAllowed
    base = addresses.current().web
    if base is None:
        turn.say("my-record-no-address")
        return
    me = turn.somebody
    name = f"xieshou-{re.sub(r'[^A-Za-z0-9-]', '', me.code)[:40] or 'record'}-{turn.today:%Y%m%d}.{argument}"
    copy = await record_copies.take(turn.session, me, locale=turn.locale, now=turn.now)
    token = await record_copies.keep(turn.session, me, copy, file_name=name, now=turn.now)
    turn.audit("record-copied", "person", me.id, kind=argument)
    button = Button(label=turn.text("my-record-button-download", kind=argument.upper()), url=f"{base}/record/{token}")
    until = turn.moment(turn.now + record_copies.LIVES)
    turn.say("my-record-ready", kind=argument.upper(), until=until, buttons=(button,))


ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"my-record-take": _take}
