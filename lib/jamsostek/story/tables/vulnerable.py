"""Vulnerable workers: stages and money."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from .cells import table


def funnel(funneled: pd.DataFrame, words: Words) -> Table | None:
    """Persons by stage, one row a programme, stages that nobody reports left out; None where nothing is known.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.funnel(here.funneled, here.words).cells.iloc[0])
    {'Region': 'Bengkulu Province', 'Programme': 'APBD provinsi', 'As of': 'December 2025', 'Listed': '114,000',
    'Proposed': '–', 'Registered': '–', 'Paid for': '71,935', 'Remaining': '63.10%'}
    """
    if funneled.empty:
        return None
    programmes = [rows for _, rows in funneled.groupby(["region_code", "programme"], sort=False)]
    known = [{row.stage: row for row in each(rows.iloc[::-1])} for rows in programmes]
    stages = funneled.sort_values("order").stage.unique()
    cells = {
        "head-region": [words.named(rows.region_code.iloc[0]) for rows in programmes],
        "head-programme": [rows.programme.iloc[0] for rows in programmes],
        "head-as-of": [words.month(rows.as_of.iloc[0]) for rows in programmes],
        **{f"head-{stage}": [_persons(reached.get(stage), words) for reached in known] for stage in stages},
        "head-kept": [_kept(rows, words) for rows in programmes],
        "head-notes": [words("flag-grown") if rows.grown.any() else "" for rows in programmes],
    }
    own = [place for place, rows in enumerate(programmes) if rows.region_code.iloc[0] == words.region]
    return table("funnel", cells, words, note=f"{words('note-kept')} {words.sources(funneled)}", own=own)


def _persons(reached: Any, words: Words) -> str:
    """The persons of a stage, a dash where it is not known."""
    return words.marked(reached.persons, reached.status) if reached else "–"


def _kept(rows: pd.DataFrame, words: Words) -> str:
    """The share of the first stage known that is left at the last; a dash where only one is known."""
    first, last = rows.persons.iloc[0], rows.persons.iloc[-1]
    return words.percent(last / first) if len(rows) > 1 and first else "–"


def funding(funded: pd.DataFrame, words: Words) -> Table | None:
    """Who pays for how many, with what money and for how many months; None where nothing is known.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.funding(here.funded, here.words).cells.iloc[0])
    {'Region': 'Bengkulu Province', 'Fund': 'APBD provinsi 2025: Pekerja rentan', 'Status': 'budgeted',
    'People': '71,935', 'Budget': 'Rp2 billion', 'Months funded': '1.65', 'Months per source': '–', 'Until': '–'}
    """
    if funded.empty:
        return None
    cells = {
        "head-region": [words.named(code) for code in funded.region_code],
        "head-fund": [f"{row.fund} {row.year}: {row.programme}" for row in each(funded)],
        "head-kind": [words("funding-kind", kind=kind) for kind in funded.kind],
        "head-persons": [words.marked(row.persons, row.status) for row in each(funded)],
        "head-budget": [words.rupiah(amount) for amount in funded.budget_idr],
        "head-months-bought": [words.decimal(months) for months in funded.months_bought],
        "head-months-stated": [words.decimal(months) for months in funded.months_stated],
        "head-last-month": [words.month(month) for month in funded.last_month],
    }
    own = [place for place, code in enumerate(funded.region_code) if code == words.region]
    return table("funding", cells, words, note=words.sources(funded), own=own)
