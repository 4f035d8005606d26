"""Whether figures are of the size of those that are there: counts in thousands do not always say so."""

from collections.abc import Mapping

import pandas as pd

from ..tables import TABLES
from .layouts import FIGURES
from .matching import Question

FACTOR, FEWEST = 100, 3


def size(file: str, rows: Mapping[str, pd.DataFrame], tables: Mapping[str, pd.DataFrame]) -> Question | None:
    """The question whether figures are whole counts, where they are a hundred times smaller or larger than the last ones there.

    The median over the figures that both have decides, three at least.
    """
    for name in FIGURES.keys() & rows.keys():
        factor = _factor(rows[name], tables[name], FIGURES[name], name)
        if factor is not None and not 1 / FACTOR < factor < FACTOR:
            says = f"{1 / factor:,.0f} times smaller" if factor < 1 else f"{factor:,.0f} times larger"
            asked = f"{file}: the figures are about {says} than the last ones in {name}.csv; they may be in thousands, or be shares"
            return Question("size", asked, {"right": "they are whole counts all the same"})
    return None


def _factor(rows: pd.DataFrame, table: pd.DataFrame, figure: str, name: str) -> float | None:
    key = [column for column in TABLES[name].metadata["key"] if column not in ("as_of", "published_on", "edition")]
    last = table.sort_values("as_of", kind="stable").drop_duplicates(key, keep="last")
    both = (
        rows[[*key, figure]]
        .astype(str)
        .merge(last[[*key, figure]], on=key, suffixes=("", "_last"), validate="many_to_one")
    )
    ratios = (both[figure].astype(float) / both[f"{figure}_last"].astype(float))[both[f"{figure}_last"] != "0"]
    return float(ratios.median()) if len(ratios) >= FEWEST and ratios.median() > 0 else None
