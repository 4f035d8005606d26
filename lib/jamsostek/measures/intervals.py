"""Intervals of shares, of ratios and of differences, numpy in and numpy out; nothing where there is nobody or nothing is known.

Counts come as arrays or single numbers; results are (lower, upper) as arrays. A missing number gives a missing interval.
"""

from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import betaincinv

Interval = tuple[np.ndarray, np.ndarray]
WIDE = 0.10  # half-width in shares
EDGE = 1e-9  # as near as that to an unbounded interval, rounding decides
NOTHING = 1e-13  # what rounding leaves of a sum that is 0, as a part of its terms
RELATIVELY_WIDE = 0.5  # half-width in parts of the estimate


def quantile(confidence: float) -> float:
    """How many standard errors an interval reaches on either side: 1.96 for 0.95.

    >>> round(measures.intervals.quantile(0.95), 4)
    1.96
    """
    return NormalDist().inv_cdf(1 - _tail(confidence))


def _tail(confidence: float) -> float:
    """What an interval leaves out on either side."""
    if not 0 < confidence < 1:
        raise ValueError(f"confidence: {confidence} is not between 0 and 1")
    return (1 - confidence) / 2


def wilson(count: ArrayLike, of: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """The score interval of a share; missing without people or with a count outside 0 to all.

    Source: Wilson 1927 (JASA 22:209), as in Newcombe 1998 (Stat Med 17:857), method 3.

    >>> [round(float(end), 4) for end in measures.intervals.wilson(15, 148)]
    [0.0624, 0.1605]
    """
    x, n = _counts(count, of)
    z2 = quantile(confidence) ** 2
    spread = np.sqrt(z2 * (x * (n - x) / n + z2 / 4))
    lower, upper = (x + z2 / 2 - spread) / (n + z2), (x + z2 / 2 + spread) / (n + z2)
    return np.where(x == 0, 0.0, lower), np.where(x == n, 1.0, upper)


def exact(count: ArrayLike, of: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """The interval that covers a share at least as often as it says; missing as in `wilson`.

    Source: Clopper and Pearson 1934 (Biometrika 26:404), by quantiles of the beta distribution.

    >>> [round(float(end), 4) for end in measures.intervals.exact(15, 148)]
    [0.0578, 0.1617]
    """
    x, n = _counts(count, of)
    tail = _tail(confidence)
    lower, upper = betaincinv(x, n - x + 1, tail), betaincinv(x + 1, n - x, 1 - tail)
    return np.where(x == 0, 0.0, lower), np.where(x == n, 1.0, upper)


def jeffreys(count: ArrayLike, of: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """The equal-tailed interval of a share under Jeffreys' prior, 0 and 1 at the ends; missing as in `wilson`.

    Source: Brown, Cai and DasGupta 2001 (Stat Sci 16:101), section 3.1.2 and 4.1.1.

    >>> [round(float(end), 4) for end in measures.intervals.jeffreys(15, 148)]
    [0.0604, 0.1576]
    """
    x, n = _counts(count, of)
    tail = _tail(confidence)
    lower, upper = (betaincinv(x + 0.5, n - x + 0.5, part) for part in (tail, 1 - tail))
    return np.where(x == 0, 0.0, lower), np.where(x == n, 1.0, upper)


def _counts(count: ArrayLike, of: ArrayLike) -> Interval:
    """Both as floats of the same shape, missing where they do not make a share from 0 to 1."""
    x, n = np.broadcast_arrays(np.asarray(count, dtype=float), np.asarray(of, dtype=float))
    share = (n > 0) & (x >= 0) & (x <= n) & np.isfinite(n)
    return np.where(share, x, np.nan), np.where(share, n, np.nan)


def fieller(
    numerator: ArrayLike,
    denominator: ArrayLike,
    *,
    numerator_variance: ArrayLike = 0.0,
    denominator_variance: ArrayLike = 0.0,
    covariance: ArrayLike = 0.0,
    confidence: float = 0.95,
) -> Interval:
    """The interval of a ratio of two estimates; missing where it is not bounded, because the denominator may be 0.

    That is so from a relative standard error of 51 % at 95 % confidence, and from 100 % on at any. With an exact numerator and a
    relative standard error r it runs from ratio / (1 + z r) to ratio / (1 - z r). Variances are those of the estimates, in their
    squared units. Source: Fieller 1954 (J R Stat Soc B 16:175).

    >>> low, high = measures.intervals.fieller(251_000, 708_000, denominator_variance=(0.02 * 708_000) ** 2)
    >>> round(float(low), 4), round(float(high), 4)
    (0.3411, 0.369)
    """
    z2 = quantile(confidence) ** 2
    a, b, va, vb, c = (
        np.asarray(part, dtype=float)
        for part in (numerator, denominator, numerator_variance, denominator_variance, covariance)
    )
    # The roots t of (b² - z² vb) t² - 2 (ab - z² c) t + a² - z² va = 0; the discriminant without the terms that cancel.
    with np.errstate(all="ignore"):
        bounded = b**2 - max(z2, 1.0) * vb > EDGE * b**2
        square = np.where(bounded, b**2 - z2 * vb, np.nan)
        under = a**2 * vb - 2 * a * b * c + b**2 * va - z2 * (va * vb - c**2)
        # Of two estimates that move as one it is 0, but for rounding.
        nothing = (np.abs(under) <= NOTHING * (a**2 * vb + b**2 * va)) & (c**2 <= va * vb * (1 + EDGE))
        root = np.sqrt(z2 * np.where(nothing, 0.0, under))
        middle = a * b - z2 * c
        return (middle - root) / square, (middle + root) / square


def difference(
    after: tuple[ArrayLike, ArrayLike, ArrayLike], before: tuple[ArrayLike, ArrayLike, ArrayLike]
) -> Interval:
    """The interval of after - before, of two independent estimates that each come as (estimate, lower, upper).

    Missing where one of the six is. Source: Zou and Donner 2008 (Stat Med 27:1693), MOVER; with Wilson's intervals it is method 10
    of Newcombe 1998 (Stat Med 17:873).

    >>> low, high = measures.intervals.difference((0.42, 0.41, 0.43), (0.34, 0.33, 0.36))
    >>> round(float(low), 4), round(float(high), 4)
    (0.0576, 0.0941)
    """
    now, now_low, now_high = (np.asarray(part, dtype=float) for part in after)
    then, then_low, then_high = (np.asarray(part, dtype=float) for part in before)
    below, above = np.hypot(now - now_low, then_high - then), np.hypot(now_high - now, then - then_low)
    known = np.isfinite(below + above)
    moved = now - then
    return np.where(known, moved - below, np.nan), np.where(known, moved + above, np.nan)


def unreliable(estimate: ArrayLike, lower: ArrayLike, upper: ArrayLike) -> np.ndarray:
    """Where half the width of an interval is above 10 points or above half of its estimate; also where an estimate has no interval.

    An estimate whose interval is not bounded is the least reliable of all. False where there is no estimate, nothing to be marked.
    Source: rule of the US National Immunization Survey (CDC, ChildVaxView: half-width above 10, or above half of the estimate).

    >>> measures.intervals.unreliable([0.4, 0.4, 0.05], [0.35, 0.25, 0.02], [0.45, 0.55, 0.08]).tolist()
    [False, True, True]
    """
    share, low, high = (np.asarray(part, dtype=float) for part in (estimate, lower, upper))
    half = ((high - low) / 2).round(9)  # 0.8 - 0.6 is not quite 0.2
    narrow = (half <= WIDE) & (half <= (RELATIVELY_WIDE * np.abs(share)).round(9))
    return np.isfinite(share) & ~narrow
