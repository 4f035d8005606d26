"""Regions side by side: as they are, and as they would be."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.comparison import reference
from ..sentences.printed import printed_change
from .cells import counts, flags, table


def ranking(ranked: pd.DataFrame, words: Words) -> Table | None:
    """Regions by coverage with their numbers and the difference to the one that they are compared with; None where none is ranked.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.ranking(here.ranked, here.words).cells.iloc[29])
    {'Rank': '30', 'Region': 'Bengkulu', 'Workers': '1,069,615', 'Active participants': '212,266', 'Coverage': '19.85%',
    'Difference (points)': '−9.87', 'Notes': ''}
    """
    if ranked.empty:
        return None
    compared = ranked.reference_coverage.notna().any()
    differences = [words.points(printed_change(row.coverage, row.reference_coverage)) for row in each(ranked)]
    cells = {
        "head-rank": [words.people(rank) for rank in ranked["rank"]],
        "head-region": list(ranked.name),
        **counts(ranked, words),
        "head-coverage": [words.percent(share) for share in ranked.coverage],
        **({"head-against": differences} if compared else {}),
        "head-notes": [flags(row, words) for row in each(ranked)],
    }
    told = {"basis": words("basis", basis=ranked.basis.iloc[0]), "as_of": ranked.as_of.iloc[0]}
    note = words("note-against", reference=reference(ranked, words)) if compared else ""
    return table(
        "ranking", cells, words, note=f"{note} {words.sources(ranked)}".strip(), own=_own(ranked, words), **told
    )


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
    note = f"{old} {words.sources(reached)}".strip()
    return table("scenario", cells, words, note=note, own=_own(reached, words), **told)


def _own(rows: pd.DataFrame, words: Words) -> list[int]:
    return [place for place, code in enumerate(rows.region_code) if code == words.region]
