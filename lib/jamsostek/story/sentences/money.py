"""What it would take, in people and rupiah."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .comparison import called


def goals(costed: pd.DataFrame, words: Words) -> Prose:
    """What a year of protection costs for those missing from each goal; one sentence where there is no gap to be costed.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.goals(here.goals, here.words).paragraphs[0]
    'At Rp16,800 per person and month (JKK and JKM for non-wage workers, lowest band), a year costs Rp13.7 billion for
    about 68,000 people to match the national rate; ...'
    """
    if costed.empty:
        return Prose([words("goals-missing")])
    parts = [
        words(
            "goal-cost",
            goal=words("goal", goal=row.goal, name=named(row, words)),
            people=row.people,
            told=words.about(row.people, row.rounded_to),
            cost=row.cost_12,
        )
        for row in each(costed)
    ]
    return Prose([words("goals", rate=costed.rate.iloc[0], goals="; ".join(parts))])


def named(row: Any, words: Words) -> str:
    """What a goal is named after: a region in words, a target or programme as it stands."""
    return called(row.name, words) if row.goal == "reference" else str(row.name)


def allocation(shared: pd.DataFrame, sensitivity: pd.DataFrame, words: Words) -> Prose:
    """What a sum achieves when shared over districts by its rule, and for other numbers of months; a sentence where it cannot be.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> shared = here.what_if(budget=here.budget).shared
    >>> bought = measures.money.sensitivity(here.districts, here.budget, rate=here.rate, rule="lowest_first")
    >>> story.sentences.allocation(shared, bought, here.words).paragraphs[0]
    'An additional Rp1.06 billion of regional budget, shared by the rule “raise the lowest first”, protects 5,250 people
    for 12 months (cost Rp1.06 billion). The lowest coverage rises from 21.67% (Lebong) to 32.06%, ...'
    """
    if shared.empty:
        return Prose([words("allocation-missing")])
    parts = [
        words("allocation-part", months=row.months, people=row.people, coverage=row.coverage_after)
        for row in each(sensitivity)
    ]
    return Prose([words("allocation", **course(shared, words)), words("allocation-months", parts="; ".join(parts))])


def course(shared: pd.DataFrame, words: Words) -> dict[str, object]:
    """What is told of a shared sum: whom it reaches, and the lowest and the whole coverage before and after."""
    lowest = shared.loc[shared.coverage.idxmin()]
    return {
        "budget": shared.budget_idr.iloc[0],
        "cost": shared.cost_idr.sum(),
        "rule": words("rule", rule=lowest.rule),
        "months": lowest.months,
        "people": shared.people.sum(),
        "low": lowest.coverage,
        "lowest": lowest["name"],
        "low_after": shared.coverage_after.min(),
        "coverage": shared.participants.sum() / shared.workers.sum(),
        "coverage_after": (shared.participants + shared.people).sum() / shared.workers.sum(),
    }
