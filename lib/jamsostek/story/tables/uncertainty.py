"""How sure the coverage on each denominator is."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..numerals import Shown
from ..rows import each
from .cells import table


def uncertainty(current: pd.DataFrame, words: Words) -> Table | None:
    """Workers with their standard error and coverage with its 95 % interval, one row a base; None where there is no figure.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.uncertainty(here.current, here.words).cells.iloc[0])
    {'Denominator': 'Employed persons', 'Workers': '1,115,334', 'RSE of workers': '0.82% (assumed)', 'Coverage': '22.50%',
    '95% confidence interval': '22.15% to 22.87%'}
    """
    rows = current[(current.segment == "ALL") & current.coverage.notna()]
    if rows.empty:
        return None
    cells = {
        "head-basis": [words("Basis", basis=row.basis) for row in each(rows)],
        "head-workers": [words.marked(row.workers, row.workers_status) for row in each(rows)],
        "head-rse": [_error(row, words) for row in each(rows)],
        "head-coverage": [words.percent(share) for share in rows.coverage],
        "head-coverage-interval": [interval(row, words) for row in each(rows)],
        "head-notes": [words("flag-unreliable") if row.unreliable else "" for row in each(rows)],
    }
    notes = {"note-assumed": rows.rse_assumed.any(), "note-unreliable": rows.unreliable.any()}
    told = [words(note) for note, shown in notes.items() if shown]
    listed = rows.assign(source_id=rows.source_id.str.cat(rows.rse_source, sep="|"))
    return table("uncertainty", cells, words, note=" ".join([*told, words.sources(listed)]), own=[0])


def _error(row: Any, words: Words) -> str:
    if row.rse_assumed:
        return Shown(words("rse-assumed", rse=row.rse), row.rse, "percent", "assumed")
    return words.percent(row.rse)


def interval(row: Any, words: Words) -> str:
    """The 95 % interval of a coverage, or that there is none."""
    if pd.isna(row.lower):
        return words("flag-no-interval")
    return words("uncertainty-interval", lower=row.lower, upper=row.upper)
