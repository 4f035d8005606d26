"""How far the rank of a region can be trusted: ranks simulated over the sampling error of the denominators.

This is the one place where numbers are drawn at random: the rank of many regions has no formula. The generator starts
from a fixed seed, so that the same figures give the same ranks each time.
"""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from .arrays import floats, texts

SEED = 2021  # the year of the Inpres; any number does
TAIL = 0.025
AT_ONCE = 1_000  # draws held in memory together


def with_interval(ranked: pd.DataFrame, draws: int = 10_000, seed: int = SEED) -> pd.DataFrame:
    """Ranked rows with `rank_low` and `rank_high`, the best and the worst rank that its sampling error leaves open to each, at 95 %.

    They are the 2.5 and 97.5 % points of its simulated ranks, widened to `rank` itself. A row without `rse` keeps its rank, and
    takes part as it stands. The order of the rows does not matter. Takes what `comparison.ranking` and `sampling.with_error` give;
    `seed` fixes the draws. Source: Goldstein and Spiegelhalter 1996 (J R Stat Soc A 159:385), section 5.

    >>> rows = measures.ranks.with_interval(explore.at("17", "2024-12", "simulated").districts)
    >>> rows[["name", "rank", "rank_low", "rank_high"]].iloc[1:4]
                 name  rank  rank_low  rank_high
    1   Kota Bengkulu     2         2          2
    2        Mukomuko     3         3          4
    3  Bengkulu Utara     4         3          4
    """
    share, rse, rank = (floats(ranked[name]) for name in ("coverage", "rse", "rank"))
    order = np.lexsort((texts(ranked.region_code), rse, share))
    counts = np.empty((len(ranked), len(ranked)))
    counts[order] = _counted(share[order], np.nan_to_num(rse)[order], draws, seed)
    reached = counts.cumsum(axis=1)
    low, high = (1 + (reached < point * draws).sum(axis=1) for point in (TAIL, 1 - TAIL))
    limits = {"rank_low": np.fmin(low, rank), "rank_high": np.fmax(high, rank)}
    known = {name: np.where(np.isnan(rse + rank), rank, limit) for name, limit in limits.items()}
    return ranked.assign(**{name: pd.array(limit, dtype="Int64") for name, limit in known.items()})


def _counted(share: np.ndarray, rse: np.ndarray, draws: int, seed: int) -> np.ndarray:
    """How often each region (row) came at each rank (column)."""
    number = len(share)
    counts = np.zeros(number * number, dtype="int64")
    for drawn in _drawn(share, rse, draws, seed):
        places = _ranks(drawn) + number * np.arange(number)
        counts += np.bincount(places.ravel(), minlength=number * number)
    return counts.reshape(number, number)


def _drawn(share: np.ndarray, rse: np.ndarray, draws: int, seed: int) -> Iterator[np.ndarray]:
    """Coverages with denominators drawn from a normal distribution; one that would be nobody or less leaves the highest coverage."""
    generator = np.random.default_rng(seed)
    for start in range(0, draws, AT_ONCE):
        normal = generator.standard_normal((min(AT_ONCE, draws - start), len(share)))
        yield share / np.maximum(1 + rse * normal, np.finfo(float).tiny ** 0.5)


def _ranks(drawn: np.ndarray) -> np.ndarray:
    """The rank of each column within its row, from 0 for the highest; ties share the better one, as in `comparison.ranking`."""
    order = np.argsort(-drawn, axis=1)
    falling = np.take_along_axis(drawn, order, axis=1)
    first = np.zeros(drawn.shape, dtype="int64")
    first[:, 1:] = np.where(falling[:, 1:] < falling[:, :-1], np.arange(1, drawn.shape[1]), 0)
    ranks = np.empty_like(first)
    np.put_along_axis(ranks, order, np.maximum.accumulate(first, axis=1), axis=1)
    return ranks
