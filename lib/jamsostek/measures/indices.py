"""Indices of how unequal values are, each counting with its people: of Gini and of Theil, of plain numbers and of groups.

Formulas and standard errors are from where those of `disparity` are.
"""

import numpy as np
from numpy.typing import ArrayLike

from .disparity import PER_CENT, UNKNOWN, Estimate, Groups

PER_THOUSAND = 1000
ALMOST_NONE = 1e-6  # what WHO puts in the place of a zero, which has no logarithm; its shares are per cent


def gini(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The Gini index, 0 where all are equal; of a population and not of a sample (nothing is divided by n - 1). Missing where the sum is 0.

    >>> round(measures.indices.gini([10, 10, 10, 20, 50]), 4)
    0.36
    """
    values, shares = _shared(values, weights)
    order = np.argsort(values, kind="stable")
    held = shares[order] * values[order]
    lorenz = np.concatenate(([0.0], np.cumsum(held)))
    return float(lorenz[-1] - shares[order] @ (lorenz[1:] + lorenz[:-1])) / float(lorenz[-1] or UNKNOWN)


def theil(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The Theil index (Theil T), 0 where all are equal; a value of zero adds nothing. Missing where the sum is 0.

    >>> round(measures.indices.theil([10, 10, 10, 20, 50]), 4)
    0.2502
    """
    values, shares = _shared(values, weights)
    ratios = values / (shares @ values or UNKNOWN)
    return float(shares @ (ratios * np.log(np.where(ratios == 0, 1.0, ratios)))) if len(values) else UNKNOWN


def mean_log_deviation(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The mean log deviation (Theil L), 0 where all are equal; a value of zero counts as 0.000001, as WHO does.

    >>> round(measures.indices.mean_log_deviation([10, 10, 10, 20, 50]), 4)
    0.2326
    """
    values, shares = _shared(values, weights)
    values = np.where(values == 0, ALMOST_NONE, values)
    return abs(float(shares @ np.log(values / (shares @ values)))) if len(values) else UNKNOWN  # never below 0


def _shared(values: ArrayLike, weights: ArrayLike | None) -> tuple[np.ndarray, np.ndarray]:
    values = np.asarray(values, dtype=float)
    weights = np.ones(values.shape) if weights is None else np.asarray(weights, dtype=float)
    if values.ndim != 1 or values.shape != weights.shape:
        raise ValueError("values and weights: not one weight for each of a row of values")
    if (values < 0).any() or (weights < 0).any():
        raise ValueError("values and weights: some are below 0")
    return values, weights / (weights.sum() or UNKNOWN)


def theil_index(groups: Groups) -> Estimate:
    """The Theil index of the groups, each with its people; times 1000, as WHO tells it.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.indices.theil_index(groups)]
    [91.5162, 32.3217]
    """
    shares, mean, logs = _logs(groups)
    held = shares @ (np.exp(logs) * (1 + logs))
    error = np.sqrt((((1 + logs - held) * shares * groups.errors / mean) ** 2).sum())
    return PER_THOUSAND * theil(groups.levels, groups.people), PER_THOUSAND * float(error)


def log_deviation(groups: Groups) -> Estimate:
    """The mean log deviation of the groups, each with its people; times 1000, as WHO tells it.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.indices.log_deviation(groups)]
    [87.6597, 32.4962]
    """
    shares, mean, logs = _logs(groups)
    error = np.sqrt((((1 - np.exp(-logs)) * shares * groups.errors / mean) ** 2).sum())
    return PER_THOUSAND * mean_log_deviation(PER_CENT * groups.levels, groups.people), PER_THOUSAND * float(error)


def _logs(groups: Groups) -> tuple[np.ndarray, float, np.ndarray]:
    """Shares of the people, the mean, and the logarithm of each value over it; zeros replaced as WHO does."""
    values = np.where(groups.levels == 0, ALMOST_NONE / PER_CENT, groups.levels)
    mean = float(groups.shares @ values)
    return groups.shares, mean, np.log(values / mean)
