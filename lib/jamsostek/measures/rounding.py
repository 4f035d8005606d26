"""What a number may stand for that was rounded or cut off before it was stated.

Officials do either: 3.05 million may be said of 3,045,000 and of 3,059,000.
"""

from decimal import Decimal

import pandas as pd

FINEST = 3  # zeros of a thousand: fewer may end a number by chance
COARSEST = 6  # zeros of a million: nobody says 40 million of 49 million


def decimals(percents: pd.Series) -> pd.Series:
    """Decimals with which each percentage is stated: 37 has none, 41.84 two; missing where it is.

    >>> measures.rounding.decimals(explore.at("17", "2025-12").collection.statements.percent).head(5).tolist()
    [0, 0, 0, 0, 2]
    """
    return percents.dropna().map(_decimals).reindex(percents.index).astype("Int64")


def _decimals(percent: float) -> int:
    return max(-int(Decimal(repr(float(percent))).normalize().as_tuple().exponent), 0)


def percents(stated: pd.Series) -> tuple[pd.Series, pd.Series]:
    """What each percentage may stand for: from half a unit of its last decimal below it to less than one unit above it.

    >>> told = explore.at("17", "2025-12").collection.statements.percent.head(1)
    >>> [end.tolist() for end in measures.rounding.percents(told)]
    [[36.5], [38.0]]
    """
    unit = 10.0 ** -decimals(stated).astype("float64")
    return (stated - unit / 2).round(9), (stated + unit).round(9)


def counts(stated: pd.Series) -> tuple[pd.Series, pd.Series]:
    """What each count may stand for: from half a step below to one step above a round number, itself where it is not round.

    >>> told = explore.at("17", "2025-12").collection.statements.participants.dropna().head(2)
    >>> [end.tolist() for end in (told, *measures.rounding.counts(told))]
    [[261814, 196000], [261814.0, 195500.0], [261814.0, 197000.0]]
    """
    step = stated.map(_step, na_action="ignore").astype("float64")
    return stated.astype("float64") - step / 2, stated.astype("float64") + step


def _step(count: int) -> int:
    """10,000 for 3,050,000; 0 for 261,814."""
    zeros = len(str(count)) - len(str(count).rstrip("0"))
    return 10 ** min(zeros, COARSEST) if zeros >= FINEST else 0


def people(number: pd.Series) -> pd.Series:
    """People rounded up, as everywhere.

    >>> told = explore.at("17", "2025-12").checked
    >>> measures.rounding.people(told.percent / 100 * told.workers).dropna().head(3).tolist()
    [247800.0, 84703.0, 758230.0]
    """
    return -(-number.round(6) // 1)


def equal(shares: pd.Series, percents: pd.Series) -> pd.Series:
    """Whether share and percentage are printed alike, with two decimals of a per cent.

    >>> told = explore.at("17", "2025-12").collection.statements.dropna(subset=["percent", "participants", "workers"])
    >>> same = measures.rounding.equal(told.participants / told.workers, told.percent)
    >>> told.statement_id[same].tolist()
    ['S19', 'S20']
    """
    return shares.map(_printed) == (percents / 100).map(_printed)


def difference(one: float, other: float) -> float:
    """One share less another as printed, so that it agrees with the two beside it.

    >>> round(measures.rounding.difference(0.41844, 0.35446), 4)
    0.0639
    """
    return _printed(one) - _printed(other)


def _printed(share: float) -> float:
    return round(float(share), 4)
