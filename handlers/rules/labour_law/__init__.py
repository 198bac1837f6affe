"""The labour law of the two regimes: numbers as dated data (`rulebook.toml`, `minimum_wage.toml`), code for the kinds of rule.

`judge.findings` is the door for shifts; `pay`, `visit_gaps` and `deadlines` answer the other questions. Everything is pure: no clock,
no session, holidays are an argument. Times are naive local times (Asia/Taipei). This is no legal advice: a person of the school decides.
"""
