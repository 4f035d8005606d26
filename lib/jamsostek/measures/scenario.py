"""What if: coverage and ranks once people are added."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from .arrays import floats


def reached(rows: pd.DataFrame, people: Mapping[str, int], target: float = float("nan")) -> pd.DataFrame:
    """Regions with the people that each of them gains: `coverage_after`, `rank_after` and `lacking`, the people still missing from a target.

    `people` counts new active participants by region code; a region that is not named gains none. Of those
    that gain, shares that are printed alike, to a hundredth of a per cent, share the better rank. A share above 1 stays as it is. `lacking` is missing without a target, 0 where
    it is reached. Takes one row a region with participants and workers; without workers nothing is known of it. Units: persons, share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> measures.scenario.reached(here.districts, {"1771": 31_000}).rank_after.head(2).tolist()
    [2, 1]
    """
    gained = rows.region_code.map(dict(people)).fillna(0).astype("int64")
    participants, workers = floats(rows.participants) + gained, floats(rows.workers)
    after = participants / np.where(workers > 0, workers, np.nan)
    ranked = np.where(gained > 0, after.round(4), after)
    lacking = np.ceil((target * workers - participants).round(6)).clip(0)
    return rows.assign(
        people=gained,
        coverage_after=after,
        rank_after=pd.Series(ranked, rows.index).rank(method="min", ascending=False).astype("Int64"),
        lacking=pd.array(lacking, dtype="Int64"),
    )
