"""A change of a rate, split exactly over its factors; every order in which the factors could have changed counts alike.

The parts add up to the change, and swapping before and after swaps their signs. Das Gupta (1993), Standardization and
Decomposition of Rates: A User's Manual, US Census Bureau P23-186; the same as Shapley's value (Shorrocks 2013, J Econ Inequal 11:99).
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain, combinations
from math import comb
from typing import Any

import numpy as np
import pandas as pd

Factors = Mapping[str, Any]
Rate = Callable[..., Any]


def effects(rate: Rate, before: Factors, after: Factors) -> dict[str, Any]:
    """The part of rate(**after) - rate(**before) that each factor explains; a factor may be a number or an array of groups.

    `rate` takes the factors by name; where it gives an array, so does each effect. Das Gupta 1993, chapters 2 to 4.

    >>> before, after = {"people": 20, "workers": 80}, {"people": 50, "workers": 100}
    >>> parts = measures.decomposition.effects(lambda people, workers: people / workers, before, after)
    >>> {name: round(part, 4) for name, part in parts.items()}
    {'people': 0.3375, 'workers': -0.0875}
    """
    return {name: _standard(rate, name, after, before) - _standard(rate, name, before, after) for name in before}


def _standard(rate: Rate, name: str, own: Factors, other: Factors) -> Any:
    """The rate with one factor as it is in a population and the others averaged over the orders in which they could be swapped."""
    rest = [factor for factor in own if factor != name]
    subsets = chain.from_iterable(combinations(rest, size) for size in range(len(rest) + 1))
    return sum(
        rate(**{**own, **{factor: other[factor] for factor in swapped}}) / (comb(len(rest), len(swapped)) * len(own))
        for swapped in subsets
    )


def standardised(rate: Rate, populations: Mapping[Any, Factors]) -> pd.DataFrame:
    """Rates of each population with all factors but one held alike: one row a population, one column a factor.

    Differences of a column are the factor's effects; they add up to the difference of the rates for every pair, and over several
    populations one after the other (which pairs taken alone do not). Das Gupta 1993, equation 6.11.

    >>> counts = {2023: (20, 80), 2024: (30, 100), 2025: (33, 110)}
    >>> years = {year: {"people": people, "workers": workers} for year, (people, workers) in counts.items()}
    >>> measures.decomposition.standardised(lambda people, workers: people / workers, years).round(4)
          people  workers
    2023  0.2051   0.3403
    2024  0.3173   0.2780
    2025  0.3457   0.2497
    """
    names = list(populations)
    factors = list(populations[names[0]])
    return pd.DataFrame(
        {factor: [_over_all(rate, factor, populations, name) for name in names] for factor in factors}, index=names
    )


def _over_all(rate: Rate, factor: str, populations: Mapping[Any, Factors], one: Any) -> float:
    others = [name for name in populations if name != one]

    def pair(name: Any, other: Any) -> float:
        return _standard(rate, factor, populations[name], populations[other])

    direct = sum(pair(one, other) for other in others) / len(others)
    indirect = sum(
        sum(pair(name, other) for other in others if other != name) - (len(others) - 1) * pair(name, one)
        for name in others
    )
    return direct + indirect / (len(populations) * len(others))


def kitagawa(
    size_before: Sequence[float], rate_before: Sequence[float], size_after: Sequence[float], rate_after: Sequence[float]
) -> tuple[np.ndarray, np.ndarray]:
    """The part of each group in a change of the mean rate: by its share of the whole, and by its own rate.

    Both sum to the change. The first is counted from the mean of both periods, so that a growing group of low rate shows as a
    loss; a group without a size on one side keeps the rate of the other. Kitagawa 1955, J Am Stat Assoc 50:1168.

    >>> composition, within = measures.decomposition.kitagawa([50, 50], [0.2, 0.8], [75, 25], [0.2, 0.9])
    >>> composition.round(4).tolist(), within.round(4).tolist()
    ([-0.0594, -0.1031], [0.0, 0.0375])
    """
    sizes = [np.asarray(size, dtype=float) for size in (size_before, size_after)]
    shares = [size / size.sum() for size in sizes]
    rates = [np.asarray(rate, dtype=float) for rate in (rate_before, rate_after)]
    rates = [np.where(share > 0, own, other) for share, own, other in zip(shares, rates, rates[::-1], strict=True)]
    rates = [np.where(sum(shares) == 0, 0.0, rate) for rate in rates]  # nobody on either side: it counts for nothing
    mean = sum(float(share @ rate) for share, rate in zip(shares, rates, strict=True)) / 2
    return (shares[1] - shares[0]) * (sum(rates) / 2 - mean), (rates[1] - rates[0]) * sum(shares) / 2


def cross_classified(sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What rows and what columns contribute to each cell's share of the whole; their product is the share, 0 in an empty cell.

    `sizes` has two dimensions. Das Gupta 1993, equations 5.14 and 5.15.

    >>> rows, columns = measures.decomposition.cross_classified([[30, 10], [20, 40]])
    >>> rows.round(3).tolist(), (rows * columns).round(3).tolist()
    ([[0.49, 0.283], [0.49, 0.693]], [[0.3, 0.1], [0.2, 0.4]])
    """
    sizes = np.asarray(sizes, dtype=float)
    whole, rows, columns = sizes.sum(), sizes.sum(axis=1, keepdims=True), sizes.sum(axis=0, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = np.sqrt(sizes / columns * rows / whole), np.sqrt(sizes / rows * columns / whole)
    return np.where(sizes == 0, 0.0, parts[0]), np.where(sizes == 0, 0.0, parts[1])
