"""Whether figures are of the size of those that are there: counts in thousands do not always say so."""

from collections.abc import Mapping

import pandas as pd

from ..tables import TABLES
from .layouts import FIGURES
from .questions import Question

FACTOR, FEWEST, MOST, LEAST = 100, 3, 5, 1 / 200


def size(file: str, rows: Mapping[str, pd.DataFrame], tables: Mapping[str, pd.DataFrame]) -> Question | None:
    """The question whether figures are whole counts, where they are far from the last ones there, or participants from the workers.

    Far: by the median over the figures that both have, three at least, a hundred times smaller or larger; five times as many
    participants as a region has workers (DKI Jakarta has 1.6 times), or fewer than one in two hundred workers in most regions.
    """
    doubts = [_unlike(rows[name], tables[name], name) for name in FIGURES if name in rows]
    doubts += [_unlikely(rows["participants"], tables["workers"])] if "participants" in rows else []
    says = next(filter(None, doubts), "")
    asked = f"{file}: {says}; they may be in thousands, or be no counts"
    return Question("size", asked, {"right": "they are whole counts all the same"}) if says else None


def _unlike(rows: pd.DataFrame, table: pd.DataFrame, name: str) -> str:
    factor = _factor(rows, table, FIGURES[name], name)
    if factor is None or 1 / FACTOR < factor < FACTOR:
        return ""
    times = f"{1 / factor:,.0f} times smaller" if factor < 1 else f"{factor:,.0f} times larger"
    return f"the figures are about {times} than the last ones in {name}.csv"


def _unlikely(participants: pd.DataFrame, workers: pd.DataFrame) -> str:
    """What is odd about participants beside the largest number of workers that a region ever had."""
    active = participants[participants.activity == "active"]
    counts = (
        active.participants.astype(float).groupby([active.region_code, active.as_of]).sum().groupby("region_code").max()
    )
    shares = (counts / workers.workers.astype(float).groupby(workers.region_code).max()).dropna()
    if (shares > MOST).any():
        return f"{shares.idxmax()} would have {shares.max():,.0f} times as many participants as workers"
    few = len(shares) >= FEWEST and shares.median() < LEAST
    return f"there would be one participant to {1 / shares.median():,.0f} workers" if few and shares.median() else ""


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
