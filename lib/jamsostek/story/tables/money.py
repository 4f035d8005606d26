"""Money: goals with their cost, a sum shared over districts."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.money import named
from .cells import table


def goals(costed: pd.DataFrame, words: Words) -> Table | None:
    """Each goal with people, points and the cost of three, six and twelve months; None where there is no gap to be costed.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.goals(here.goals, here.words).cells.iloc[0])
    {'Goal': 'Match the national rate', 'People': 'about 68,000', 'Points': '+6.10', '3 months': 'Rp3.43 billion',
    '6 months': 'Rp6.86 billion', '12 months': 'Rp13.7 billion'}
    """
    if costed.empty:
        return None
    cells: dict[str, list[str]] = {
        "head-goal": [words("Goal", goal=row.goal, name=named(row, words)) for row in each(costed)],
        "head-persons": [words.about(row.people, row.rounded_to) for row in each(costed)],
        "head-points": [words.points(points) for points in costed.points],
        **{f"head-cost-{months}": [words.rupiah(cost) for cost in costed[f"cost_{months}"]] for months in (3, 6, 12)},
    }
    return table("goals", cells, words, note=words("note-cost", rate=costed.rate.iloc[0]))


def allocation(shared: dict[str, pd.DataFrame], words: Words) -> Table | None:
    """A sum by three rules, one row a district: people and the coverage that results; None where it cannot be shared.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> shared = {rule: here.what_if(budget=here.budget, rule=rule).shared for rule in ("lowest_first", "uncovered")}
    >>> dict(story.tables.allocation(shared, here.words).cells.iloc[-1])
    {'Region': 'Lebong', 'Coverage': '21.67%', 'Lowest first (people)': '3,679', 'Lowest first (coverage)': '32.06%',
    'Proportional (people)': '400', 'Proportional (coverage)': '22.80%'}
    """
    first = next(iter(shared.values()))
    if first.empty:
        return None
    cells = {
        "head-region": list(first.name),
        "head-coverage": [words.percent(share) for share in first.coverage],
    }
    for rule, rows in shared.items():
        head = f"head-{rule.replace('_', '-')}"
        cells[head] = [words.people(count) for count in rows.people]
        cells[f"{head}-after"] = [words.percent(share) for share in rows.coverage_after]
    own = [place for place, code in enumerate(first.region_code) if code == words.region]
    told = {"budget": first.budget_idr.iloc[0], "months": first.months.iloc[0]}
    return table("allocation", cells, words, note=words("note-rules"), own=own, **told)
