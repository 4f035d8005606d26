"""What if: regions as they would be, and what that assumes."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from .cells import table
from .ranking import own

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")


def scenario(reached: pd.DataFrame, words: Words) -> Table | None:
    """Regions with the people that are added, coverage and rank before and after; None where there is none.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> dict(story.tables.scenario(here.what_if(budget=2e9).rows, here.words).cells.iloc[-1])
    {'Region': 'Lebong', 'Added (people)': '4,709', 'Coverage': '21.67%', 'Coverage after': '34.97%', 'Rank': '10',
    'Rank after': '7'}
    """
    if reached.empty:
        return None
    cells = {
        "head-region": list(reached.name),
        "head-people-added": [words.people(count) for count in reached.people],
        "head-coverage": [words.percent(share) for share in reached.coverage],
        "head-coverage-after": [words.percent(share) for share in reached.coverage_after],
        "head-rank": [words.people(rank) for rank in reached["rank"]],
        "head-rank-after": [words.people(rank) for rank in reached.rank_after],
        "head-lacking": [words.people(count) for count in reached.lacking],
    }
    if reached.lacking.isna().all():
        del cells["head-lacking"]
    first = next(each(reached))
    ranked = getattr(first, "ranked_as_of", first.as_of)
    old = words("note-ranked", as_of=ranked) if pd.notna(ranked) and ranked != first.as_of else ""
    told = {"basis": words("basis", basis=first.basis), "as_of": first.as_of}
    nowhere = first.people - reached.people[1:].sum()
    apart = words("note-nowhere", people=nowhere) if len(reached) > 1 and pd.isna(first.rank) and nowhere else ""
    note = " ".join(filter(None, [old, apart, words.sources(reached)]))
    return table("scenario", cells, words, note=note, own=own(reached, words), **told)


def assumed(assumed: pd.DataFrame, words: Words) -> Table:
    """What a what-if assumes and what it costs, one row each, as far as it is given; takes `assumed` of a `WhatIf`.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> table = story.tables.assumed(here.what_if({"BPU": 10_000}, months=6, target=0.48).assumed, here.words)
    >>> dict(table.cells.values.tolist())
    {'Added BPU (people)': '10,000', 'Months': '6', 'Contribution a person and month': 'Rp16,800',
    'Contributions of the BPU added': 'Rp1.01 billion', 'Target': '48.00%',
    'Still missing from the target (people)': '28,547', 'Contributions of those, as BPU': 'Rp2.88 billion'}
    """
    row = next(each(assumed))
    money, people, bought = words.rupiah, words.people, row.budget_idr or None
    told = {
        **{words("explore-people", segment=name): people(getattr(row, name) or None) for name in SEGMENTS},
        words("explore-budget"): money(bought),
        words("explore-rule"): words("rule", rule=row.rule) if bought and row.rule else "–",
        words("assumed-spent"): money(row.spent_idr if bought else None),
        words("explore-months"): people(row.months),
        words("assumed-rate"): money(row.rate),
        words("assumed-cost"): money(row.cost_idr or None),
        words("head-target"): words.percent(row.target),
        words("assumed-lacking"): people(row.lacking),
        words("assumed-lacking-cost"): money(row.lacking_idr),
    }
    given = {name: value for name, value in told.items() if value != "–"}
    cells = {"head-assumed": list(given), "head-value": list(given.values())}
    return table("assumed", cells, words, note=words("note-cost", rate=row.rate))
