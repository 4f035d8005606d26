"""Benefits paid."""

import pandas as pd

from ..display import Table
from ..language import Words
from .cells import marked, table


def benefits(rows: pd.DataFrame, words: Words) -> Table | None:
    """Cases and money by programme and segment beside the contributions of a year; None with a single row: a sentence says it better."""
    if len(rows) < 2:
        return None
    cells = {
        "head-benefit": [f"{row.programme}, {words('segment', segment=row.segment)}" for row in rows.itertuples()],
        "head-cases": [marked(words.people(row.cases), row.status, words) for row in rows.itertuples()],
        "head-cases-per-thousand": [words.decimal(number) for number in rows.cases_per_thousand],
        "head-paid-benefits": [words.rupiah(amount) for amount in rows.paid_idr],
        "head-paid-per-participant": [words.rupiah(amount) for amount in rows.paid_per_participant],
        "head-contribution": [words.rupiah(amount) for amount in rows.contribution_idr],
    }
    year = str(rows.year.iloc[0])
    note = f"{words('note-benefits', year=year)} {words.sources(rows)}"
    return table("benefits", cells, words, note=note, year=year)
