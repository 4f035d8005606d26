"""Progress towards a target in plain numbers: the straight way to it, rates of change a year, and whether they suffice."""

import numpy as np
from numpy.typing import ArrayLike

Point = tuple[ArrayLike, ArrayLike]  # year, which may have a fraction, and value
THRESHOLDS = {"on_track": 0.95, "acceleration_needed": 0.60, "limited": 0.0}
NEARLY_NONE = 0.001


def path(start: int, value: float, end: int, target: float) -> np.ndarray:
    """The straight path from a value to a target, one value for each year (or month) from start to end, both included.

    Raises ValueError where the end is before the start. Source: WHO, Triple Billion methods (linear scenario to a target).

    >>> measures.progress.path(2024, 0.30, 2027, 0.60).round(2).tolist()
    [0.3, 0.4, 0.5, 0.6]
    """
    if end < start:
        raise ValueError(f"path: it ends ({end}) before it starts ({start})")
    return np.linspace(value, target, end - start + 1)


def annual_rate(years: ArrayLike, values: ArrayLike) -> float:
    """The average relative change a year by least squares on the logarithm; missing with fewer than two years of positive values.

    Values that are not positive are left out. A reduction is negative: its size is the AARR of UNICEF (Technical Note: How to
    calculate Average Annual Rate of Reduction, 2007). Unit: share a year.

    >>> round(measures.progress.annual_rate([2021, 2023, 2024], [0.20, 0.22, 0.25]), 4)
    0.0731
    """
    year, value = (np.asarray(part, dtype=float) for part in (years, values))
    known = np.isfinite(year) & np.isfinite(value) & (value > 0)
    if len(np.unique(year[known])) < 2:
        return float("nan")
    apart = year[known] - year[known].mean()
    return float(np.expm1(apart @ np.log(value[known]) / (apart @ apart)))


def compound_rate(start: Point, end: Point) -> np.ndarray:
    """The constant relative change a year from one point to another; missing from nothing, to less than nothing, or back in time.

    >>> round(float(measures.progress.compound_rate((2023, 0.1985), (2025, 0.2250))), 4)
    0.0647
    """
    (year, value), (later, result) = ([np.asarray(part, dtype=float) for part in point] for point in (start, end))
    possible = (value > 0) & (result >= 0) & (later > year)
    base, span = np.where(possible, value, np.nan), np.where(possible, later - year, np.nan)
    return np.where(possible, result, np.nan) ** (1 / span) / base ** (1 / span) - 1


def ratio(start: Point, now: Point, target: Point, *, direction: int = 1) -> np.ndarray:
    """The observed rate of change over the size of the required one: 1 on the compound path, negative where it moves away.

    `direction` is -1 for a target that is to fall. The sign is that of the movement, so that a target on the other side of the
    start is still one to be reached from there. Infinite where the target is the start itself and the value has moved, missing
    where it has not. Missing from a start of 0, which Open SDG takes as 0.001: a rate from nothing has no meaning. A target of 0 is
    taken as 0.001. Source: Open SDG, progress measurement, methodology 2 (quantitative target).

    >>> round(float(measures.progress.ratio((2023, 0.1985), (2025, 0.2250), (2029, 0.40))), 4)
    0.522
    """
    year, value = (np.asarray(part, dtype=float) for part in target)
    required = np.abs(_or_none(compound_rate(start, (year, np.where(value == 0, NEARLY_NONE, value)))))
    with np.errstate(divide="ignore", invalid="ignore"):
        return direction * _or_none(compound_rate(start, now)) / required


def _or_none(rate: np.ndarray) -> np.ndarray:
    """A rate, 0 where only the rounding of its figures makes it differ from that."""
    return np.where(np.abs(rate) < 1e-12, 0.0, rate)


def category(ratio: ArrayLike, *, met: ArrayLike = False, due: ArrayLike = False) -> np.ndarray:
    """met, due (its year is over), on_track, acceleration_needed, limited, deterioration, in this order; unknown without a ratio.

    Source of the thresholds: Open SDG, progress measurement, defaults of methodology 2.

    >>> measures.progress.category([1.0, 0.7, 0.2, -0.1], met=[True, False, False, False]).tolist()
    ['met', 'acceleration_needed', 'limited', 'deterioration']
    """
    of = np.asarray(ratio, dtype=float).round(9)  # the rate on the path itself is not quite the required one
    tests = {
        "met": np.asarray(met, dtype=float) > 0,  # not where it is missing
        "due": np.asarray(due, dtype=float) > 0,
        **{name: of >= least for name, least in THRESHOLDS.items()},
        "deterioration": of < 0,
    }
    return np.select(np.broadcast_arrays(*tests.values()), list(tests), "unknown")
