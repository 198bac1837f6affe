"""The engine of forms, without anybody talking."""

from typing import Any

import pytest

from handlers.forms import (
    Answers,
    Form,
    Given,
    Step,
    addable,
    answer,
    answers_of,
    back,
    editable,
    next_step,
    settle,
    without,
)
from handlers.prompts import Choice, Number, Option, Text
from storage.enums import Role

YES_NO = Choice(options=(Option(value="yes", label="Yes"), Option(value="no", label="No")))


async def _save(turn: object, answers: Answers) -> None:
    """Nothing is saved here."""


FORM: Form[object] = Form(
    name="meal",
    roles=frozenset({Role.STUDENT}),
    save=_save,
    steps=(
        Step(name="hungry", prompt=YES_NO),
        Step(name="portions", prompt=Number(least=1, most=5), needed=lambda answers: answers["hungry"] == "yes"),
        Step(name="name", prompt=Text()),
        Step(name="wish", prompt=Text(), optional=True),
    ),
)


def _given(**values: Any) -> tuple[Given, ...]:
    return tuple(Given(name=name, value=value) for name, value in values.items())


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (_given(), "hungry"),
        (_given(hungry="yes"), "portions"),
        (_given(hungry="no"), "name"),
        (_given(hungry="yes", portions=2), "name"),
        (_given(name="Mei"), "hungry"),
        (_given(hungry="no", name="Mei"), None),
    ],
)
def test_the_next_question_is_the_first_needed_one_without_an_answer(
    given: tuple[Given, ...], asked: str | None
) -> None:
    step = next_step(FORM, given)
    assert (step.name if step else None) == asked


def test_it_drops_answers_that_nobody_needs_any_more() -> None:
    assert answers_of(settle(FORM, _given(hungry="no", portions=2, name="Mei", gone="x"))) == {
        "hungry": "no",
        "name": "Mei",
    }


def test_back_takes_the_newest_answer_and_what_was_assumed_after_it() -> None:
    given = (*_given(hungry="yes"), Given(name="portions", value=1), Given(name="name", value="Mei", assumed=True))
    assert answers_of(back(given)) == {"hungry": "yes"}
    assert back(back(given)) == ()
    assert back(()) == ()


def test_back_keeps_what_was_known_before_anybody_answered() -> None:
    known = (Given(name="name", value="Mei", assumed=True, only=True),)
    assert back(known) == known
    assert back((*known, *_given(hungry="yes"))) == known


def test_an_answer_given_again_replaces_the_old_one_and_becomes_the_newest() -> None:
    given = answer(_given(hungry="yes", portions=2), Given(name="hungry", value="no"))
    assert [old.name for old in given] == ["portions", "hungry"]
    assert answers_of(without(FORM, given, "hungry")) == {"portions": 2}


def test_review_offers_to_change_what_somebody_answered_and_to_add_what_is_optional() -> None:
    given = (*_given(hungry="no"), Given(name="name", value="Mei", assumed=True, only=True))
    assert [step.name for step in editable(FORM, given)] == ["hungry"]
    assert [step.name for step in addable(FORM, given)] == ["wish"]
    assert addable(FORM, (*given, Given(name="wish", value="tea"))) == ()
