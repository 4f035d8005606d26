"""Which regions lie further from the coverage of their reference than chance explains: a funnel plot in numbers."""

import numpy as np
import pandas as pd

from .arrays import floats
from .intervals import quantile

FEWEST = 3  # two points make no funnel
PLACES = ("above_998", "above_95", "below_998", "below_95", "within")


def limits(ranked: pd.DataFrame) -> pd.DataFrame:
    """Rows with the limits within which 95 and 99.8 % of regions would lie by chance, if all had the reference's coverage.

    `low_95`, `high_95`, `low_998`, `high_998` and `place`: above_998, above_95, within, below_95 or below_998, a region on a limit
    being within. The variance is that of people who are counted, p (1 - p) / workers (none where p is above 1), plus that of
    workers who are surveyed, (p rse)². The reference's own error is left out. Missing without a reference or an RSE; no rows with
    fewer than three regions. Takes what `comparison.against` and `sampling.with_error` give. Unit: share; limits are not clipped.
    Source: Spiegelhalter 2005 (Stat Med 24:1185).

    >>> rows = measures.outliers.limits(explore.at("17", "2024-12", "simulated").districts)
    >>> rows[["name", "coverage", "low_95", "high_95", "place"]].iloc[2:5].round(3)
                   name  coverage  low_95  high_95      place
    2          Mukomuko     0.446   0.398    0.439   above_95
    3    Bengkulu Utara     0.426   0.398    0.439     within
    4  Bengkulu Selatan     0.368   0.398    0.439  below_998
    """
    rows = ranked if ranked.region_code.nunique() >= FEWEST else ranked.iloc[:0]
    share, middle, rse, workers = (floats(rows[name]) for name in ("coverage", "reference_coverage", "rse", "workers"))
    chance = np.clip(middle * (1 - middle), 0, None) / np.where(workers > 0, workers, np.nan)
    error = np.sqrt(chance + (middle * rse) ** 2)
    found: dict[str, np.ndarray] = {}
    for name, confidence in (("95", 0.95), ("998", 0.998)):
        reach = quantile(confidence) * error
        found |= {f"low_{name}": middle - reach, f"high_{name}": middle + reach}
    outside = [
        share > found["high_998"],
        share > found["high_95"],
        share < found["low_998"],
        share < found["low_95"],
        np.isfinite(share + error),
    ]
    place = np.select(outside, PLACES, default="")
    return rows.assign(**found, place=pd.Series(place, index=rows.index, dtype="str").where(place != ""))
