"""Numbers as a reader of the printed report sees them."""

from typing import Any

import pandas as pd

NATION = "00"


def printed(share: Any) -> float:
    """A share as it is printed, so that a change of printed shares is the printed change."""
    return float("nan") if pd.isna(share) else round(float(share), 4)


def direction(change: Any) -> str:
    """up, down or equal, as a reader of the printed change would say; missing counts as equal."""
    rounded = printed(change)
    return "up" if rounded > 0 else "down" if rounded < 0 else "equal"


def printed_change(now: Any, before: Any) -> float:
    """The difference of two shares as printed, so that the three printed figures agree."""
    return printed(now) - printed(before)


def state(gap: Any) -> str:
    """met, below or missing."""
    return "missing" if pd.isna(gap) else "met" if gap <= 0 else "below"
