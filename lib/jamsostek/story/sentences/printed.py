"""Numbers as a reader of the printed report sees them."""

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

NATION = "00"


def printed(share: Any) -> float:
    """A share as it is printed, so that a change of printed shares is the printed change."""
    return float("nan") if pd.isna(share) else round(float(share), 4)


def level_of(region: str) -> str:
    """district or province, by the length of a region's code."""
    return "district" if len(region) == 4 else "province"


def direction(change: Any) -> str:
    """up, down or equal, as a reader of the printed change would say; missing counts as equal."""
    rounded = printed(change)
    return "up" if rounded > 0 else "down" if rounded < 0 else "equal"


def printed_change(now: Any, before: Any) -> float:
    """The difference of two shares as printed, so that the three printed figures agree."""
    return printed(now) - printed(before)


def printed_parts(parts: Sequence[float], total: float) -> list[float]:
    """The parts of a printed total as printed, so that they add up to it: those that lose most by rounding are rounded up.

    `total` may differ from the sum of the parts by what printing does to it; without parts there is nothing to add up.
    """
    units = [part * 10_000 for part in parts]
    down = [math.floor(unit) for unit in units]
    each, more = divmod(round(total * 10_000) - sum(down), max(len(units), 1))
    first = sorted(range(len(units)), key=lambda place: down[place] - units[place])[:more]
    return [(unit + each + (place in first)) / 10_000 for place, unit in enumerate(down)]


def state(gap: Any) -> str:
    """met, below or missing."""
    return "missing" if pd.isna(gap) else "met" if gap <= 0 else "below"
