"""Evidence on what heads of region have done of Inpres 2/2021."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..sentences.inpres import named
from .cells import table

MANY = 24


def evidence(card: pd.DataFrame, sources: pd.DataFrame, words: Words) -> Table | None:
    """What is known of each instruction, with evidence and source; None where nothing is known.

    Where much is known, and of a single government, the region's own eight instructions, those without data too.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.evidence(here.card, here.collection.sources, here.words).cells.iloc[1])
    {'Region': 'Bengkulu Province', 'Instruction': 'Budget', 'Finding': 'found',
    'Evidence': 'about Rp2 billion for 71,935 vulnerable workers (2025)', 'Source': 'Bengkulu Ekspress, 11 December 2025'}
    """
    known, own = card[card.finding != "no_data"], card[card.region_code == words.region]
    others = len(own) < len(card)
    own_only = len(own) > 0 and (len(known) > MANY or not others)
    rows = own if own_only else known
    if rows.empty:
        return None
    listed = sources.drop_duplicates("source_id").fillna("").set_index("source_id")
    cells = {
        "head-region": [words.named(code) for code in rows.region_code],
        "head-instruction": list(rows[named("label", words)]),
        "head-finding": [words("finding", finding=finding) for finding in rows.finding],
        "head-evidence": [
            words.mark(evidence, status) if pd.notna(evidence) else "–"
            for evidence, status in zip(rows[named("evidence", words)], rows.status, strict=True)
        ],
        "head-evidence-source": [_dated(listed, source_id, words) for source_id in rows.source_id],
    }
    if own_only:
        del cells["head-region"]
    note = words("note-evidence-rest") if own_only and others else ""
    return table("evidence", cells, words, note=note, only="yes" if own_only else "no")


def _dated(listed: pd.DataFrame, source_id: Any, words: Words) -> str:
    """The publisher of a source and its own date; a dash where there is no evidence."""
    if pd.isna(source_id):
        return "–"
    source = listed.loc[source_id]
    return ", ".join(filter(None, [source.publisher, words.date(source.published_on)]))
