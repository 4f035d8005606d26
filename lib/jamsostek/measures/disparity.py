"""How unequal the values of groups are: the formulas, numpy in and numpy out. Measures of what is not known are not known.

The measures, their names and what they are multiplied by are those of the WHO Health Equity Assessment Toolkit (Schlotheuber and
Hosseinpoor 2022, Int J Environ Res Public Health 19(6):3697; the packages heatmeasures and healthequal); standard errors are by
Ahn et al. 2018 (JCO Clin Cancer Inform 2:1-19) and Walter 1978 (Int J Epidemiol 7(2):175-182).
"""

from statistics import NormalDist
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

PER_THOUSAND, PER_CENT = 1000, 100
ALMOST_NONE = 1e-6  # what WHO puts in the place of a zero, which has no logarithm; its shares are per cent
Estimate = tuple[float, float]  # with its standard error, which is missing where there is no closed formula
FEWEST = 3  # WHO: measures other than a difference or a ratio are for more than two groups
RATIOS = ("r", "r_reference", "rii")
Z = NormalDist().inv_cdf(0.975)
UNKNOWN = float("nan")


class Groups(NamedTuple):
    """The levels of groups with their standard errors and populations; a higher one is better. `best` and `worst` are positions."""

    levels: np.ndarray
    errors: np.ndarray
    people: np.ndarray
    best: int
    worst: int

    @classmethod
    def of(cls, levels: np.ndarray, errors: np.ndarray, people: np.ndarray) -> "Groups":
        """Groups with their best and worst; of several alike the one with the most people, then the largest error."""
        order = np.lexsort((errors, people, levels))
        lowest = np.lexsort((-errors, -people, levels))
        return cls(levels, errors, people, int(order[-1]), int(lowest[0]))

    @property
    def shares(self) -> np.ndarray:
        return self.people / self.people.sum()

    @property
    def mean(self) -> float:
        """The setting average: every group counts with its people."""
        return float(self.shares @ self.levels)


def interval(measure: str, estimate: float, error: float) -> tuple[float, float, float, float]:
    """An estimate with its standard error and 95 % interval: on the log scale for a ratio, which has none at 0."""
    if measure not in RATIOS:
        return estimate, error, estimate - Z * error, estimate + Z * error
    wide = float(np.exp(Z * _over(error, estimate)))
    return estimate, error, estimate / wide, estimate * wide


def gini(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The Gini index, 0 where all are equal; of a population and not of a sample (nothing is divided by n - 1). Missing where the sum is 0."""
    values, shares = _shared(values, weights)
    order = np.argsort(values, kind="stable")
    held = shares[order] * values[order]
    lorenz = np.concatenate(([0.0], np.cumsum(held)))
    return _over(float(lorenz[-1] - shares[order] @ (lorenz[1:] + lorenz[:-1])), float(lorenz[-1]))


def theil(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The Theil index (Theil T), 0 where all are equal; a value of zero adds nothing. Missing where the sum is 0."""
    values, shares = _shared(values, weights)
    ratios = values / (shares @ values or UNKNOWN)
    return float(shares @ (ratios * np.log(np.where(ratios == 0, 1.0, ratios)))) if len(values) else UNKNOWN


def mean_log_deviation(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The mean log deviation (Theil L), 0 where all are equal; a value of zero counts as 0.000001, as WHO does."""
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


def _over(part: float, whole: float) -> float:
    """A quotient; missing where there is nothing to divide by."""
    return part / whole if whole else UNKNOWN


def difference(one: int, other: int, groups: Groups) -> Estimate:
    """How much higher one group stands than the other, each given by its position."""
    error = np.hypot(groups.errors[one], groups.errors[other])
    return float(groups.levels[one] - groups.levels[other]), float(error)


def ratio(one: int, other: int, groups: Groups) -> Estimate:
    """How many times as high one group stands as the other; missing where the other has none."""
    below = float(groups.levels[other])
    estimate = _over(float(groups.levels[one]), below)
    return estimate, _over(float(np.hypot(groups.errors[one], estimate * groups.errors[other])), below)


def variance(groups: Groups) -> Estimate:
    """Between-group variance."""
    shares, away = groups.shares, groups.levels - groups.mean
    noise = (shares * groups.errors) ** 2
    first = 4 * noise @ away**2
    second = 2 * (noise.sum() ** 2 - (noise**2).sum() + (noise * (1 - shares) ** 2 * groups.errors**2).sum())
    return float(shares @ away**2), float(np.sqrt(first + second))


def standard_deviation(groups: Groups) -> Estimate:
    """Between-group standard deviation; its standard error follows from that of the variance (delta method), missing where there is none."""
    squared, error = variance(groups)
    return float(np.sqrt(squared)), _over(error, float(2 * np.sqrt(squared)))


def coefficient_of_variation(groups: Groups) -> Estimate:
    return PER_CENT * _over(standard_deviation(groups)[0], groups.mean), UNKNOWN


def mean_difference(point: float, shares: np.ndarray, groups: Groups) -> Estimate:
    """How far the groups are off a point on average. WHO simulates its interval; there is no closed formula."""
    return float(shares @ np.abs(groups.levels - point)), UNKNOWN


def index_of_disparity(shares: np.ndarray, groups: Groups) -> Estimate:
    """The mean difference from the mean, as a part of the mean."""
    return PER_CENT * _over(mean_difference(groups.mean, shares, groups)[0], groups.mean), UNKNOWN


def theil_index(groups: Groups) -> Estimate:
    shares, mean, logs = _logs(groups)
    held = shares @ (np.exp(logs) * (1 + logs))
    error = np.sqrt((((1 + logs - held) * shares * groups.errors / mean) ** 2).sum())
    return PER_THOUSAND * theil(groups.levels, groups.people), PER_THOUSAND * float(error)


def log_deviation(groups: Groups) -> Estimate:
    shares, mean, logs = _logs(groups)
    error = np.sqrt((((1 - np.exp(-logs)) * shares * groups.errors / mean) ** 2).sum())
    return PER_THOUSAND * mean_log_deviation(PER_CENT * groups.levels, groups.people), PER_THOUSAND * float(error)


def _logs(groups: Groups) -> tuple[np.ndarray, float, np.ndarray]:
    """Shares of the people, the mean, and the logarithm of each value over it; zeros replaced as WHO does."""
    values = np.where(groups.levels == 0, ALMOST_NONE / PER_CENT, groups.levels)
    mean = float(groups.shares @ values)
    return groups.shares, mean, np.log(values / mean)


def attributable_fraction(point: int, groups: Groups) -> Estimate:
    """Population-attributable fraction: by what part the mean would rise if all stood at the point; 0 where it is higher already.

    The standard error takes the people for a sample: those who have it among the reference group (c) and the others (a), and those
    who have not (d, b). Missing where more have it than there are people.
    """
    value, people, mean = groups.levels[point], groups.people[point], groups.mean
    everybody = groups.people.sum()
    c, having = value * people, mean * everybody
    a, d = having - c, people - c
    b = everybody - people - a
    squared = _over(c * everybody * (a * d * (everybody - c) + b * c**2), having**3 * people**3)
    possible = min(b, d) > -1e-9 * everybody  # where all have it, the last digits may say otherwise
    error = float(np.sqrt(np.clip(squared, 0, None))) if possible else UNKNOWN
    return PER_CENT * max(_over(value - mean, mean), 0.0), PER_CENT * error


def attributable_risk(point: int, groups: Groups) -> Estimate:
    """Population-attributable risk: how much higher the mean would be, in the unit of the values; its error is that of the fraction."""
    gained = float(groups.levels[point]) - groups.mean
    return max(gained, 0.0), groups.mean * attributable_fraction(point, groups)[1] / PER_CENT
