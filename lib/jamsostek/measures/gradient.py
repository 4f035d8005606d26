"""Does coverage rise with the order of the groups, from the least to the most advantaged? Summary measures as WHO compiles them.

The formulas are those of the WHO packages heatmeasures and healthequal (2024); the standard errors of the slope are robust (HC1).
"""

from collections import defaultdict

import numpy as np
import pandas as pd

from .arrays import floats, texts
from .disparity import FEWEST, Estimate, interval

UNKNOWN = (float("nan"), float("nan"))
MEASURES = ("sii", "rii", "aci", "rci")
STEPS = 50  # of the iteration; it takes fewer than ten


def with_formal_share(groups: pd.DataFrame, workers: pd.DataFrame) -> pd.DataFrame:
    """Groups with `order`, the share of formal among employed persons in the newest month not after their own; missing where unknown.

    Takes region_code and `as_of`, the same for all. Both counts are of one month and one edition, the newest. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.gradient.with_formal_share(here.districts, here.collection.workers)
    >>> rows.nlargest(2, "order")[["name", "coverage", "order"]].round(3)
                name  coverage  order
    1  Kota Bengkulu     0.535  0.546
    2       Mukomuko     0.446  0.399
    """
    months, numbers = workers.as_of.array.asi8, floats(workers.workers)
    early = months <= max(groups.as_of.array.asi8, default=0)
    here = early & workers.region_code.isin(groups.region_code).to_numpy()
    named = (texts(workers[name]) for name in ("region_code", "edition", "basis"))
    counts: dict[str, dict[tuple, float]] = defaultdict(dict)
    columns = (column[here].tolist() for column in (months, numbers, *named))
    for month, number, code, edition, basis in zip(*columns, strict=True):
        counts[basis][month, edition[-4:], edition, code] = number
    formal, employed = counts["formal"], counts["employed"]
    # The newest month, and of its editions the newest, comes last and stays.
    known = {key[-1]: formal[key] / employed[key] for key in sorted(formal) if employed.get(key, 0) > 0}
    return groups.assign(order=[known.get(code, float("nan")) for code in groups.region_code])


def measures(groups: pd.DataFrame) -> pd.DataFrame:
    """Each measure of the gradient, one row each; missing where a group lacks its coverage or order, or where there are fewer than three.

    Takes `coverage`, `workers` and `order` (rising to the most advantaged; groups alike share their rank). Gives `measure`,
    `estimate`, `se`, `lower`, `upper` (95 %), how many `groups`, and the share `missing`.

    sii: slope index of inequality, by how much coverage at the top of the order is higher than at the bottom, as a logistic curve
    through all groups has it; rii: relative index, how many times as high (interval on the log scale). aci, rci: absolute and
    relative concentration index; rci between -1 and 1. sii and aci in shares. sii and rii are missing where a coverage is above 1.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> measures.gradient.measures(here.members)[["measure", "estimate", "lower", "upper"]].round(3)
      measure  estimate  lower  upper
    0     sii     0.188  0.079  0.296
    1     rii     1.568  1.191  2.064
    2     aci     0.029 -0.021  0.078
    3     rci     0.068 -0.051  0.187
    """
    values, people, order = (floats(groups[name]) for name in ("coverage", "workers", "order"))
    known = ~(np.isnan(values) | np.isnan(order)) & (people > 0)
    found: dict[str, Estimate] = {}
    if known.all() and len(known) >= FEWEST and np.ptp(order) > 0:
        found = _slopes(values, people, order) | _concentration(values, people, order)
    rows = [(name, *interval(name, *found.get(name, UNKNOWN))) for name in MEASURES]
    frame = pd.DataFrame(rows, columns=["measure", "estimate", "se", "lower", "upper"])
    missing = float((~known).mean()) if len(known) else float("nan")
    return frame.assign(groups=int(known.sum()), missing=missing)


def relative_ranks(order: np.ndarray, people: np.ndarray) -> np.ndarray:
    """The place of each group between 0 and 1: the people below it, and half of its own and of those alike, over all people.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> groups = here.members.sort_values("order").tail(3)
    >>> measures.gradient.relative_ranks(groups.order, groups.workers).round(3).tolist()
    [0.087, 0.315, 0.728]
    """
    _, alike = np.unique(order, return_inverse=True)
    held = np.bincount(alike, people)
    return ((np.cumsum(held) - held / 2) / people.sum())[alike]


def _slopes(values: np.ndarray, people: np.ndarray, order: np.ndarray) -> dict[str, Estimate]:
    """Difference and ratio of the curve at rank 1 and at rank 0; people are whole ones, parts of one count as one."""
    trials = np.ceil(people)
    having, ranks = np.round(values * trials), relative_ranks(order, trials)
    if (having > trials).any() or not 0 < having.sum() < trials.sum():
        return {}
    design = np.column_stack([np.ones(len(ranks)), ranks])
    fitted = _logistic(design, having / trials, trials**2)
    if fitted is None:
        return {}
    coefficients, covariance = fitted
    ends = np.array([[1.0, 0.0], [1.0, 1.0]])
    low, high = _expit(ends @ coefficients)
    if not 0 < low < 1 or not 0 < high < 1:  # all below a rank have none, all above it everything: there is no curve
        return {}
    slopes = ends * np.array([[low * (1 - low)], [high * (1 - high)]])  # how the two ends move with the coefficients
    error, relative = (
        float(np.sqrt(move @ covariance @ move)) for move in (slopes[1] - slopes[0], slopes[1] / high - slopes[0] / low)
    )
    return {"sii": (float(high - low), error), "rii": (float(high / low), float(high / low) * relative)}


def _logistic(design: np.ndarray, part: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Coefficients of a logistic regression (iteratively reweighted least squares) and their covariance, robust (HC1); None where it finds no end.

    WHO weights each group with its people twice: as trials of the binomial and as its prior weight.
    """
    weights = weights / weights.sum()
    coefficients = np.zeros(design.shape[1])
    for _ in range(STEPS):
        fitted = _expit(design @ coefficients)
        information = design.T @ (design * (weights * fitted * (1 - fitted))[:, None])
        try:
            bread = np.linalg.inv(information)
        except np.linalg.LinAlgError:
            return None
        step = bread @ (design.T @ (weights * (part - fitted)))
        coefficients = coefficients + step
        if np.abs(step).max() < 1e-12:
            scores = design * (weights * (part - fitted))[:, None]
            freedom = len(part) / (len(part) - design.shape[1])
            return coefficients, freedom * bread @ scores.T @ scores @ bread
    return None


def _expit(logit: np.ndarray) -> np.ndarray:
    return (1 + np.tanh(logit / 2)) / 2  # never overflows


def _concentration(values: np.ndarray, people: np.ndarray, order: np.ndarray) -> dict[str, Estimate]:
    """Twice the covariance of value and rank, by the regression that gives its standard error (Kakwani, Wagstaff and van Doorslaer 1997)."""
    shares, ranks = people / people.sum(), relative_ranks(order, people)
    mean, spread = float(shares @ values), ranks - shares @ ranks
    squares = float(shares @ spread**2)
    scaled = 2 * float(shares @ (ranks - 0.5) ** 2) * values
    slope = float(shares @ (spread * scaled)) / squares
    residuals = scaled - shares @ scaled - slope * spread
    error = float(np.sqrt(shares @ residuals**2 / (len(values) - 2) / squares))
    relative = (slope / mean, error / mean) if mean else UNKNOWN
    return {"aci": (slope, error), "rci": relative}
