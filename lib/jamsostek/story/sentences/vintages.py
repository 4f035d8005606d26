"""What was revised since it was first published."""

import pandas as pd

from ..display import Prose
from ..language import Words
from .printed import direction


def vintages(revised: pd.DataFrame, words: Words) -> Prose:
    """How many figures were revised, the largest revision and why, where the source says; one sentence where none was.

    >>> here = explore.at("17", "2025-12", "simulated", lang="en")
    >>> story.sentences.vintages(here.revised, here.words).paragraphs[0]
    '2 figures of active participants in Bengkulu Province or the regions below it have been revised since they were first
    published. The largest revision: Rejang Lebong Regency, non-wage workers (BPU), March 2025, from 6,980 (April 2025) to
    6,648 ...'
    """
    if revised.empty:
        return Prose([words("vintages-none")])
    row = revised.iloc[0]
    told = {
        "count": len(revised),
        "where": words.named(row.region_code),
        "segment": "ALL" if row.segment == "ALL" else words("segment-short", segment=row.segment),
        "month": row.as_of,
        "first": row["first"],
        "first_on": words.date(row.published_first),
        "latest": row.latest,
        "latest_on": words.date(row.published_on),
        "direction": direction(row.revision),
        "people": abs(row.revision),
        "known": "yes" if pd.notna(row.relative_revision) else "no",
        "relative": abs(row.relative_revision),
    }
    reason = [] if pd.isna(row.note) else [words("vintages-note", note=row.note)]
    return Prose([" ".join([words("vintages", **told), *reason])])
