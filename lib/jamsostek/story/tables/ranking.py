"""Regions side by side."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.comparison import reference
from ..sentences.printed import printed_change
from .cells import counts, flags, table
from .uncertainty import interval


def ranking(ranked: pd.DataFrame, words: Words) -> Table | None:
    """Regions by coverage with their numbers, the 95 % intervals that are known, and the difference to the one that they are compared with; None where none is ranked.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.ranking(here.ranked, here.words).cells.iloc[29])
    {'Rank': '30', 'Rank interval (95%)': '29 to 32', 'Region': 'Bengkulu', 'Workers': '1,069,615',
    'Active participants': '212,266', 'Coverage': '19.85%', '95% confidence interval': '19.53% to 20.17%',
    'Difference (points)': '−9.87', 'Notes': ''}
    """
    if ranked.empty:
        return None
    compared = ranked.reference_coverage.notna().any()
    differences = [words.points(printed_change(row.coverage, row.reference_coverage)) for row in each(ranked)]
    cells = {
        "head-rank": [words.people(rank) for rank in ranked["rank"]],
        **({"head-rank-interval": [_ranks(row, words) for row in each(ranked)]} if "rank_low" in ranked else {}),
        "head-region": list(ranked.name),
        **counts(ranked, words),
        "head-coverage": [words.percent(share) for share in ranked.coverage],
        **({"head-coverage-interval": [interval(row, words) for row in each(ranked)]} if "lower" in ranked else {}),
        **({"head-against": differences} if compared else {}),
        "head-notes": [flags(row, words) for row in each(ranked)],
    }
    told = {"basis": words("basis", basis=ranked.basis.iloc[0]), "as_of": ranked.as_of.iloc[0]}
    notes = [words("note-against", reference=reference(ranked, words))] if compared else []
    notes += [words("note-assumed")] if "rse_assumed" in ranked and ranked.rse_assumed.any() else []
    return table(
        "ranking", cells, words, note=" ".join([*notes, words.sources(ranked)]), own=own(ranked, words), **told
    )


def _ranks(row: Any, words: Words) -> str:
    if pd.isna(row.rank_low) or row.rank_low == row.rank_high:
        return words.people(row.rank_low)
    return words("rank-interval", low=row.rank_low, high=row.rank_high)


def own(rows: pd.DataFrame, words: Words) -> list[int]:
    """The places of the rows of the region itself."""
    return [place for place, code in enumerate(rows.region_code) if code == words.region]
