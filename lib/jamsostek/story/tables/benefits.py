"""Benefits paid."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from .cells import table


def benefits(rows: pd.DataFrame, words: Words) -> Table | None:
    """Cases and money by programme and segment beside the contributions of a year; None with a single row: a sentence says it better.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.benefits(here.paid, here.words).cells.iloc[1])
    {'Benefit': 'JKK 2023, Non-wage workers (BPU)', 'Cases': '59', 'Cases per thousand participants': '0.732',
    'Paid': 'Rp462 million', 'Per participant and year': 'Rp5,735', 'Contribution a year': 'Rp120,000'}
    """
    if len(rows) < 2:
        return None
    cells = {
        "head-benefit": [_named(row, words) for row in each(rows)],
        "head-cases": [words.marked(row.cases, row.status) for row in each(rows)],
        "head-cases-per-thousand": [words.decimal(number) for number in rows.cases_per_thousand],
        "head-paid-benefits": [words.rupiah(amount) for amount in rows.paid_idr],
        "head-paid-per-participant": [words.rupiah(amount) for amount in rows.paid_per_participant],
        "head-contribution": [words.rupiah(amount) for amount in rows.contribution_idr],
    }
    return table("benefits", cells, words, note=f"{words('note-benefits')} {words.sources(rows)}")


def _named(row: Any, words: Words) -> str:
    """A programme with its year and segment."""
    programme = words("benefits-all") if row.programme == "ALL" else row.programme
    return f"{programme} {row.year}, {words('segment', segment=row.segment)}"
