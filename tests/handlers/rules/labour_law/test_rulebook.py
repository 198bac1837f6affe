"""The law as data: complete, dated, worded, and honest about what nobody checked."""

from datetime import date, timedelta

import pytest

from handlers import law_texts, texts
from handlers.rules.labour_law.facts import Finding, Verdict
from handlers.rules.labour_law.rulebook import Rule, Sure, all_rules, minimum_wages, rule
from handlers.rules.labour_law.terms import Flex, Terms, WrongTerms, read_terms

RULES = [pytest.param(one, id=one.id) for one in all_rules()]
FIGURES: dict[str, int | float | str] = {
    "minutes": 520,
    "over_minutes": 40,
    "limit_minutes": 480,
    "minutes_in_window": 30,
    "span_minutes": 730,
    "gap_minutes": 570,
    "gap_days": 30,
    "ot_minutes": 2800,
    "rest_days": 0,
    "rest_days_due": 2,
    "days": 7,
    "limit_days": 6,
    "breach_hours_counted": 1.5,
    "multiplier": 2,
    "report_hours": 24,
    "amount_twd": 533.33,
    "minimum_hourly_twd": 196,
    "first_rate": "4/3",
    "then_rate": "5/3",
    "institution": "A",
    "deadline": "2026-10-04T09:20",
    "extended_deadline": "2026-11-04",
}


@pytest.mark.parametrize("locale", texts.LOCALES)
@pytest.mark.parametrize("one", RULES)
def test_it_can_be_explained_in_every_language(one: Rule, locale: str) -> None:
    names = {Verdict.VIOLATION, Verdict.INFO, Verdict.ADVISORY, Verdict.UNDECIDED}
    said = set()
    for verdict in names:
        has_words = texts.has_text(f"labour-law-says-{one.wording}", locale)
        if verdict in (Verdict.VIOLATION, Verdict.INFO) and not has_words:
            continue
        finding = Finding(rule=one.id, day=date(2026, 10, 5), verdict=verdict, figures=FIGURES)
        if not texts.has_text(f"labour-law-name-{one.wording}", locale) and verdict not in (
            Verdict.VIOLATION,
            Verdict.INFO,
        ):
            continue
        sentence = law_texts.explain(finding, locale)
        assert "{" not in sentence
        assert sentence.endswith(("。", "."))
        assert "  " not in sentence
        said.add(sentence)
    assert said


def test_it_never_states_as_a_fact_what_nobody_checked() -> None:
    unsure = [one.id for one in all_rules() if one.sure is Sure.MEMORY]
    assert unsure == ["MW.2027"]
    assert 2027 not in minimum_wages()


def test_it_has_every_text_end_the_day_before_the_next_begins() -> None:
    for old, new in (("A.hours.weekly_max.old", "A.hours.weekly_max"), ("A.rest_days.old", "A.rest_days")):
        ends, begins = rule(old).ends, rule(new).begins
        assert ends is not None
        assert begins == ends + timedelta(days=1)
        assert not rule(old).covers(begins)
        assert not rule(new).covers(ends)


def test_it_reads_terms_and_says_which_one_is_wrong() -> None:
    terms = read_terms(
        {
            "rest_day": "Sat",
            "regular_leave_dates": ["2026-10-11"],
            "flex": "two_week",
            "three_month_cycle": ["2026-09"],
            "prior_ot_minutes": {"2026-09": 5},
            "emergency": None,
            "week_starts": None,
            "something_else": 1,
        }
    )
    assert terms == Terms(
        rest_day=5,
        regular_leave_dates=frozenset({date(2026, 10, 11)}),
        flex=Flex.TWO_WEEK,
        three_month_cycle=("2026-09",),
        prior_ot_minutes={"2026-09": 5},
        emergency=None,
    )
    for wrong in (
        {"rest_day": "Someday"},
        {"flex": "weekly"},
        {"ot_consent": "yes"},
        {"cycle_start": "2026-13-01"},
        {"prior_ot_minutes": {"2026-09": -1}},
        {"three_month_cycle": "2026-09"},
        {"sex": 1},
    ):
        with pytest.raises(WrongTerms, match=rf"terms\.{next(iter(wrong))}"):
            read_terms(wrong)


def test_it_takes_the_ordinary_week_where_its_leave_days_are_named_and_no_scheme_is() -> None:
    assert read_terms({"regular_leave": "Sun"}).flex is Flex.NONE
    assert read_terms({"regular_leave": "Sun", "flex": None}).flex is Flex.OPEN
    assert read_terms({"shift_system": True}).flex is None
