"""What it would take, in people and rupiah."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .comparison import called


def goals(costed: pd.DataFrame, words: Words) -> Prose:
    """What a year of protection costs for those missing from each goal; one sentence where there is no gap to be costed."""
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
    """What a sum achieves when shared over districts by its rule, and for other numbers of months; a sentence where it cannot be."""
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
