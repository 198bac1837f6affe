"""A student types what the pay slip says; it is compared with the own record and the minimum wage, and odd deductions are named.

What is found is a list of questions. Nobody else sees it unless the student taps to report it.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, Final

from handlers import access, dialogues
from handlers.forms import Answers, Form, Step
from handlers.prompts import Answered, Choice, Option, Prompt, Rejected, Several, Text
from handlers.rules.pay_slip import Deduction, Finding, findings
from handlers.rules.shifts import worked_minutes
from handlers.students import pay_slip_answers, report_welfare, shift_texts
from handlers.students.pay_slip_answers import HOURLY, MONTHLY, NOT_THERE, UNKNOWN
from handlers.turn import Turn
from storage import pay_slips, placements, tables
from storage.enums import Regime, Role, WelfareCategory

MONTHS: Final = 6
"""So many months back a slip can be checked."""

TERMS: Final[Mapping[str, str]] = {"hourly_wage_twd": HOURLY, "monthly_wage_twd": MONTHLY}
"""Terms of a contract that say the wage; where one is known, nobody is asked."""

MOST_WORDS: Final = 2000
"""As many as a report takes."""

LONGEST: Final = 40
"""An amount and its unit are not longer."""


async def open_form(turn: Turn) -> None:
    """From the menu."""
    if not await _months(turn):
        turn.say("report-shift-no-placement")
        return
    await dialogues.start(turn, FORM)


# The steps


async def _months(turn: Turn) -> list[str]:
    """Months with a placement, this one first."""
    found, month = [], turn.today.replace(day=1)
    for _ in range(MONTHS):
        name = f"{month:%Y-%m}"
        if await _places(turn, name):
            found.append(name)
        month = (month - timedelta(days=1)).replace(day=1)
    return found


async def _places(turn: Turn, month: str) -> list[tables.Placement]:
    """Where the student was in a month: more than one after a re-placement in the middle of it, and each company writes its own slip."""
    first, last = pay_slip_answers.days_of(month)
    own = await placements.of_student(turn.session, turn.somebody.id)
    return [one for one in own if one.first_day <= last and one.last_day >= first]


async def _place_of(turn: Turn, answers: Answers) -> tables.Placement | None:
    """The placement that a slip is from."""
    places = await _places(turn, answers["month"])
    return next((one for one in places if str(one.id) == answers["place"]), None)


async def _month(turn: Turn, answers: Answers) -> Prompt:
    options = []
    for name in await _months(turn):
        number = int(name[5:])
        words = (str(number), f"{number:02d}", f"{number}月", f"{number}月份", name.replace("-", "/"))
        options.append(Option(value=name, label=name, words=words))
    return Choice(options=tuple(options), by_number=False)


async def _place(turn: Turn, answers: Answers) -> Prompt | Answered:
    places = await _places(turn, answers["month"])
    if len(places) == 1:
        return Answered(value=str(places[0].id))
    names = [await placements.site_name(turn.session, one) for one in places]
    options = tuple(Option(value=str(one.id), label=name) for one, name in zip(places, names, strict=True))
    return Choice(options=options)


async def _wage_kind(turn: Turn, answers: Answers) -> Prompt | Answered:
    known = await _wage_in_terms(turn, answers)
    if known is not None:
        return Answered(value=known[0])
    return Choice(
        options=tuple(Option(value=value, key=f"check-pay-slip-option-{value}") for value in (HOURLY, MONTHLY, UNKNOWN))
    )


async def _wage(turn: Turn, answers: Answers) -> Prompt | Answered:
    known = await _wage_in_terms(turn, answers)
    return Text(most=LONGEST) if known is None else Answered(value=str(known[1]))


async def _wage_in_terms(turn: Turn, answers: Answers) -> tuple[str, int] | None:
    placement = await _place_of(turn, answers)
    if placement is None:
        return None
    last = min(pay_slip_answers.days_of(answers["month"])[1], placement.last_day)
    terms = await placements.terms_on(turn.session, placement.id, last)
    return next(((kind, int(terms[name])) for name, kind in TERMS.items() if terms.get(name)), None)


async def _shown_money(turn: Turn, value: Any) -> str:
    amount = pay_slip_answers.money(str(value))
    return str(value) if amount is None else f"{amount:,}"


def _is_ticked(kind: Deduction, answers: Answers) -> bool:
    return kind in answers["deductions"]


def _no_amount(turn: Turn, value: Any) -> Rejected | None:
    return Rejected(key="check-pay-slip-not-money") if pay_slip_answers.money(str(value)) is None else None


def _no_hours(turn: Turn, value: Any) -> Rejected | None:
    readable = value == NOT_THERE or pay_slip_answers.minutes(value) is not None
    return None if readable else Rejected(key="check-pay-slip-not-hours")


# Save, say


async def _save(turn: Turn, answers: Answers) -> None:
    await pay_slips.keep(turn.session, turn.somebody, answers["month"], dict(answers), now=turn.now)
    asked, remarks = await _found(turn, answers)
    record = turn.button("check-pay-slip-button-record", "open", "my_record")
    if not asked:
        turn.say("check-pay-slip-fine", body="\n".join([turn.text("check-pay-slip-fine"), *remarks]), buttons=(record,))
        return
    lines = [turn.text("check-pay-slip-ask"), *asked, *remarks, turn.text("check-pay-slip-no-blame")]
    report = turn.button("check-pay-slip-button-report", "check-pay-slip-report", answers["month"])
    turn.say("check-pay-slip-ask", body="\n".join(lines), buttons=(report, record))


async def _found(turn: Turn, answers: Answers) -> tuple[list[str], list[str]]:
    """What to ask, and what is only remarked, as lines."""
    placement = await _place_of(turn, answers)
    if placement is None:
        raise access.NotAllowed
    there = [
        shift_texts.local_segment(turn, shift)
        for shift in await shift_texts.of_days(turn, *pay_slip_answers.days_of(answers["month"]))
        if shift.placement_id == placement.id
    ]
    found = findings(pay_slip_answers.slip_of(answers), worked_minutes(there), Regime(placement.regime))
    asked = [turn.text("check-pay-slip-line", what=_sentence(turn, one)) for one in found if one.law is not None]
    return asked, [_sentence(turn, one) for one in found if one.law is None]


def _sentence(turn: Turn, finding: Finding) -> str:
    figures = {
        name: shift_texts.length(turn, value)
        if name.endswith("minutes")
        else str(value)
        if name == "year"
        else f"{value:,}"
        for name, value in finding.figures.items()
    }
    sentence = turn.text(f"check-pay-slip-says-{finding.kind}", **figures)
    if finding.law is None:
        return sentence
    law = turn.text(f"check-pay-slip-law-{finding.law}", as_of=finding.law.as_amended.isoformat())
    return turn.text("check-pay-slip-with-law", what=sentence, law=law)


async def _report(turn: Turn, argument: str) -> None:
    """Open a welfare report with what was found as its words; who may read it is asked there."""
    access.require(access.actor(turn), Role.STUDENT)
    kept = await pay_slips.of_month(turn.session, turn.somebody.id, argument)
    if kept is None:
        raise access.NotAllowed
    asked, _ = await _found(turn, kept.says)
    if not asked:
        turn.say("check-pay-slip-fine")
        return
    words = "\n".join([turn.text("check-pay-slip-report-words", month=argument), *asked])[:MOST_WORDS]
    await dialogues.start(turn, report_welfare.FORM, {"words": words}, assumed={"category": WelfareCategory.WAGES})


FORM: Form[Turn] = Form(
    name="check-pay-slip",
    roles=frozenset({Role.STUDENT}),
    save=_save,
    steps=(
        Step(name="month", prompt=_month),
        Step(name="place", prompt=_place, depends_on=("month",)),
        Step(
            name="hours",
            prompt=Choice(
                options=(Option(value=NOT_THERE, key="check-pay-slip-option-none"),), or_text=True, by_number=False
            ),
            refuses=_no_hours,
        ),
        Step(name="gross", prompt=Text(most=LONGEST), show=_shown_money, refuses=_no_amount),
        Step(
            name="deductions",
            prompt=Several(
                options=tuple(
                    Option(value=kind, key=f"check-pay-slip-label-{pay_slip_answers.step_of(kind)}")
                    for kind in Deduction
                )
            ),
        ),
        *(
            Step(
                name=pay_slip_answers.step_of(kind),
                prompt=Text(most=LONGEST),
                needed=partial(_is_ticked, kind),
                show=_shown_money,
                refuses=_no_amount,
            )
            for kind in Deduction
        ),
        Step(name="wage_kind", prompt=_wage_kind, depends_on=("month", "place")),
        Step(
            name="wage",
            prompt=_wage,
            needed=lambda answers: answers["wage_kind"] != UNKNOWN,
            depends_on=("month", "place", "wage_kind"),
            show=_shown_money,
            refuses=_no_amount,
        ),
    ),
)

ACTIONS: Mapping[str, Callable[[Turn, str], Awaitable[None]]] = {"check-pay-slip-report": _report}
