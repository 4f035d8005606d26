"""How unequal the values of groups are: the formulas, numpy in and numpy out. Measures of what is not known are not known.

The measures, their names and what they are multiplied by are those of the WHO Health Equity Assessment Toolkit (Schlotheuber and
Hosseinpoor 2022, Int J Environ Res Public Health 19(6):3697; the packages heatmeasures and healthequal); standard errors are by
Ahn et al. 2018 (JCO Clin Cancer Inform 2:1-19) and Walter 1978 (Int J Epidemiol 7(2):175-182).
"""

from statistics import NormalDist
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

PER_CENT = 100
Estimate = tuple[float, float]  # with its standard error, which is missing where there is no closed formula
FEWEST = 3  # WHO: measures other than a difference or a ratio are for more than two groups
RATIOS = ("r", "r_reference", "rii")
Z = NormalDist().inv_cdf(0.975)
UNKNOWN = float("nan")


class Groups(NamedTuple):
    """The levels of groups with their standard errors and populations; a higher one is better. `best` and `worst` are positions.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> groups.best, groups.worst, groups.mean
    (0, 2, 0.375)
    """

    levels: np.ndarray
    errors: np.ndarray
    people: np.ndarray
    best: int
    worst: int

    @classmethod
    def of(cls, levels: ArrayLike, errors: ArrayLike, people: ArrayLike) -> "Groups":
        """Groups with their best and worst; of several alike the one with the most people, then the largest error."""
        levels, errors, people = (np.asarray(each, dtype=float) for each in (levels, errors, people))
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
    """An estimate with its standard error and 95 % interval: on the log scale for a ratio, which has none at 0.

    >>> [round(value, 3) for value in measures.disparity.interval("r", 2.0, 0.2)]
    [2.0, 0.2, 1.644, 2.433]
    """
    if measure not in RATIOS:
        return estimate, error, estimate - Z * error, estimate + Z * error
    wide = float(np.exp(Z * _over(error, estimate)))
    return estimate, error, estimate / wide, estimate * wide


def _over(part: float, whole: float) -> float:
    """A quotient; missing where there is nothing to divide by."""
    return part / whole if whole else UNKNOWN


def difference(one: int, other: int, groups: Groups) -> Estimate:
    """How much higher one group stands than the other, each given by its position.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.disparity.difference(groups.best, groups.worst, groups)]
    [0.5, 0.05]
    """
    error = np.hypot(groups.errors[one], groups.errors[other])
    return float(groups.levels[one] - groups.levels[other]), float(error)


def ratio(one: int, other: int, groups: Groups) -> Estimate:
    """How many times as high one group stands as the other; missing where the other has none.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.disparity.ratio(groups.best, groups.worst, groups)]
    [3.0, 0.4948]
    """
    below = float(groups.levels[other])
    estimate = _over(float(groups.levels[one]), below)
    return estimate, _over(float(np.hypot(groups.errors[one], estimate * groups.errors[other])), below)


def variance(groups: Groups) -> Estimate:
    """Between-group variance.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.disparity.variance(groups)]
    [0.0281, 0.0066]
    """
    shares, away = groups.shares, groups.levels - groups.mean
    noise = (shares * groups.errors) ** 2
    first = 4 * noise @ away**2
    second = 2 * (noise.sum() ** 2 - (noise**2).sum() + (noise * (1 - shares) ** 2 * groups.errors**2).sum())
    return float(shares @ away**2), float(np.sqrt(first + second))


def standard_deviation(groups: Groups) -> Estimate:
    """Between-group standard deviation; its standard error follows from that of the variance (delta method), missing where there is none.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.disparity.standard_deviation(groups)]
    [0.1677, 0.0197]
    """
    squared, error = variance(groups)
    return float(np.sqrt(squared)), _over(error, float(2 * np.sqrt(squared)))


def coefficient_of_variation(groups: Groups) -> Estimate:
    """The between-group standard deviation in per cent of the mean.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> round(measures.disparity.coefficient_of_variation(groups)[0], 4)
    44.7214
    """
    return PER_CENT * _over(standard_deviation(groups)[0], groups.mean), UNKNOWN


def mean_difference(point: float, shares: np.ndarray, groups: Groups) -> Estimate:
    """How far the groups are off a point on average. WHO simulates its interval; there is no closed formula.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> round(measures.disparity.mean_difference(groups.mean, groups.shares, groups)[0], 4)
    0.15
    """
    return float(shares @ np.abs(groups.levels - point)), UNKNOWN


def index_of_disparity(shares: np.ndarray, groups: Groups) -> Estimate:
    """The mean difference from the mean, in per cent of the mean.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> round(measures.disparity.index_of_disparity(groups.shares, groups)[0], 4)
    40.0
    """
    return PER_CENT * _over(mean_difference(groups.mean, shares, groups)[0], groups.mean), UNKNOWN


def attributable_fraction(point: int, groups: Groups) -> Estimate:
    """Population-attributable fraction: by what part the mean would rise if all stood at the point; 0 where it is higher already.

    The standard error takes the people for a sample: those who have it among the reference group (c) and the others (a), and those
    who have not (d, b). Missing where more have it than there are people.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.disparity.attributable_fraction(groups.best, groups)]
    [100.0, 12.1106]
    """
    value, people, mean = groups.levels[point], groups.people[point], groups.mean
    everybody = groups.people.sum()
    c, having = value * people, mean * everybody
    a, d = having - c, people - c
    b = everybody - people - a
    squared = _over(c * everybody * (a * d * (everybody - c) + b * c**2), having**3 * people**3)
    possible = min(b, d) > -1e-9 * everybody  # where all have it, the last digits may say otherwise
    error = float(np.sqrt(np.clip(squared, 0, None))) if possible else UNKNOWN
    return PER_CENT * max(float(_over(value - mean, mean)), 0.0), PER_CENT * error


def attributable_risk(point: int, groups: Groups) -> Estimate:
    """Population-attributable risk: how much higher the mean would be, in the unit of the values; its error is that of the fraction.

    >>> groups = measures.disparity.Groups.of([0.75, 0.5, 0.25], [0.03, 0.02, 0.04], [100, 300, 600])
    >>> [round(value, 4) for value in measures.disparity.attributable_risk(groups.best, groups)]
    [0.375, 0.0454]
    """
    gained = float(groups.levels[point]) - groups.mean
    return max(gained, 0.0), groups.mean * attributable_fraction(point, groups)[1] / PER_CENT
