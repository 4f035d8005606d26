"""Measures of inequality, each with its interval and how to read it."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.inequality import level
from .cells import table

IN_POINTS = ("d", "mdmw", "par", "sii")
# What a reader needs of the many measures; all of them are in the CSV.
SHOWN = ("d", "r", "mdmw", "idisw", "gini", "ti", "par", "sii")


def inequality(measured: pd.DataFrame, gradient: pd.DataFrame, words: Words) -> Table | None:
    """The measures that tell most, one row each, those left out that are not known; None where none is.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> dict(story.tables.inequality(here.unequal, here.graded, here.words).cells.iloc[1])
    {'Measure': 'Ratio', 'Value': '3.77', '95% confidence interval': '3.53 to 4.03',
    'How to read it': 'The highest over the lowest; 1 if all are alike.'}
    """
    both = pd.concat([frame for frame in (measured, gradient) if len(frame)], ignore_index=True)
    beyond = both.measure.eq("par") & (both.best > 1)  # nobody can aim at more than all workers
    rows = both[both.measure.isin(SHOWN) & both.estimate.notna() & ~beyond]
    if rows.empty:
        return None
    rows = rows.iloc[rows.measure.map(SHOWN.index).argsort()]
    cells = {
        "head-inequality": [words("inequality-measure", measure=name) for name in rows.measure],
        "head-inequality-value": [_number(row.measure, words)(row.estimate) for row in each(rows)],
        "head-inequality-interval": [_interval(row, words) for row in each(rows)],
        "head-inequality-reading": [words("inequality-reading", measure=name) for name in rows.measure],
    }
    told = {"level": level(words), "as_of": measured.as_of.iloc[0]}
    return table("inequality", cells, words, note=words("inequality-note"), **told)


def _number(measure: str, words: Words) -> Callable[[float], str]:
    """How the numbers of a measure are written; that of a slope has a sign."""
    if measure not in IN_POINTS:
        return words.decimal
    return words.points if measure == "sii" else partial(words.points, sign=False)


def _interval(row: Any, words: Words) -> str:
    if row.measure == "par" or pd.isna(row.lower) or pd.isna(row.upper):
        return "–"  # WHO's error of the risk is that of a sample of persons, and participants are counted
    shown = _number(row.measure, words)
    return words("inequality-interval", lower=shown(row.lower), upper=shown(row.upper))
