"""Evidence on what heads of region have done of Inpres 2/2021."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..sentences.inpres import named
from .cells import marked, table

MANY = 24


def evidence(card: pd.DataFrame, sources: pd.DataFrame, words: Words) -> Table | None:
    """What is known of each instruction, with evidence and source; None where nothing is known.

    Where much is known, and of a single government, the region's own eight instructions, those without data too.
    """
    known = card[card.finding != "no_data"]
    others = card.region_code.ne(words.region).any()
    own_only = len(known) > MANY or not others
    rows = card[card.region_code == words.region] if own_only else known
    if rows.empty:
        return None
    publishers = sources.drop_duplicates("source_id").set_index("source_id").publisher
    cells = {
        "head-region": [words.named(code) for code in rows.region_code],
        "head-instruction": list(rows[named("label", words)]),
        "head-finding": [words("finding", finding=finding) for finding in rows.finding],
        "head-evidence": [
            marked(evidence, status, words) if pd.notna(evidence) else "–"
            for evidence, status in zip(rows[named("evidence", words)], rows.status, strict=True)
        ],
        "head-evidence-source": [
            f"{publishers[row.source_id]}, {words.month(row.as_of)}" if pd.notna(row.source_id) else "–"
            for row in rows.itertuples()
        ],
    }
    if own_only:
        del cells["head-region"]
    note = words("note-evidence-rest") if own_only and others else ""
    return table("evidence", cells, words, note=note, only="yes" if own_only else "no")
