"""Every summary measure of inequality between groups that are known, by WHO's short name."""

import numpy as np

from . import disparity, indices
from .disparity import FEWEST, Estimate, Groups
from .indices import gini

PAIRS = {"d": disparity.difference, "r": disparity.ratio}


def found(some: Groups, reference: str | None, codes: np.ndarray) -> dict[str, Estimate]:
    """The measures of groups that are known; those about a reference only where it is one of them."""
    point = next(map(int, np.flatnonzero(codes == reference)), None)
    measured = {name: formula(some.best, some.worst, some) for name, formula in PAIRS.items()}
    if point is not None:
        measured |= {f"{name}_reference": formula(point, some.worst, some) for name, formula in PAIRS.items()}
    if len(some.levels) < FEWEST:
        return measured
    measured |= _over_all(some)
    if point is not None:
        measured |= _mean_differences("r", float(some.levels[point]), some)
    aim = some.best if reference is None else point
    if aim is not None:
        measured |= {"par": disparity.attributable_risk(aim, some), "paf": disparity.attributable_fraction(aim, some)}
    return measured


def _mean_differences(name: str, point: float, some: Groups) -> dict[str, Estimate]:
    each = np.full(len(some.levels), 1 / len(some.levels))
    weighted = {"u": each, "w": some.shares}
    return {f"md{name}{end}": disparity.mean_difference(point, weights, some) for end, weights in weighted.items()}


def _over_all(some: Groups) -> dict[str, Estimate]:
    each = np.full(len(some.levels), 1 / len(some.levels))
    return {
        "bgv": disparity.variance(some),
        "bgsd": disparity.standard_deviation(some),
        "cov": disparity.coefficient_of_variation(some),
        **_mean_differences("m", some.mean, some),
        **_mean_differences("b", float(some.levels[some.best]), some),
        "idisu": disparity.index_of_disparity(each, some),
        "idisw": disparity.index_of_disparity(some.shares, some),
        "ti": indices.theil_index(some),
        "mld": indices.log_deviation(some),
        "gini": (gini(some.levels, some.people), float("nan")),
    }
