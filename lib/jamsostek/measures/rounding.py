"""What a number may stand for that was rounded or cut off before it was stated.

Officials do either: 3.05 million may be said of 3,045,000 and of 3,059,000.
"""

from decimal import Decimal

import pandas as pd

FINEST = 3  # zeros of a thousand: fewer may end a number by chance
COARSEST = 6  # zeros of a million: nobody says 40 million of 49 million


def decimals(percents: pd.Series) -> pd.Series:
    """Decimals with which each percentage is stated: 37 has none, 41.84 two; missing where it is."""
    return percents.dropna().map(_decimals).reindex(percents.index).astype("Int64")


def _decimals(percent: float) -> int:
    return max(-int(Decimal(repr(float(percent))).normalize().as_tuple().exponent), 0)


def percents(stated: pd.Series) -> tuple[pd.Series, pd.Series]:
    """What each percentage may stand for: from half a unit of its last decimal below it to less than one unit above it."""
    unit = 10.0 ** -decimals(stated).astype("float64")
    return (stated - unit / 2).round(9), (stated + unit).round(9)


def counts(stated: pd.Series) -> tuple[pd.Series, pd.Series]:
    """What each count may stand for: from half a step below to one step above a round number, itself where it is not round."""
    step = stated.map(_step, na_action="ignore").astype("float64")
    return stated.astype("float64") - step / 2, stated.astype("float64") + step


def _step(count: int) -> int:
    """10,000 for 3,050,000; 0 for 261,814."""
    zeros = len(str(count)) - len(str(count).rstrip("0"))
    return 10 ** min(zeros, COARSEST) if zeros >= FINEST else 0


def equal(shares: pd.Series, percents: pd.Series) -> pd.Series:
    """Whether share and percentage are printed alike, with two decimals of a per cent."""
    return shares.map(_printed) == (percents / 100).map(_printed)


def difference(one: float, other: float) -> float:
    """One share less another as printed, so that it agrees with the two beside it."""
    return _printed(one) - _printed(other)


def _printed(share: float) -> float:
    return round(float(share), 4)
