"""Where coverage has been, where the present pace takes it, and the straight paths to its targets, month by month."""

from typing import Any

import numpy as np
import pandas as pd

from .targets import comparable, path

HORIZON_MONTHS = 72
SHORTEST_MONTHS = 12
USED = [
    *("basis", "regime", "year", "target", "as_of", "since", "start", "months_left"),
    *("latest", "pace", "pace_low", "pace_high"),
]
COLUMNS = ("basis", "kind", "regime", "year", "coverage", "lower", "upper")


def trajectory(tracked: pd.DataFrame, history: pd.DataFrame) -> pd.DataFrame:
    """Coverage observed, projected and on the path to each target, one row a month, for each base with a pace; empty where none has.

    `kind` is observed (the comparable rows of the history), projected (the present pace, with `lower` and `upper` of its 95 % band)
    or path (from the first observed row to the target of `regime` and `year`). Targets more than six years away are left out; the
    projection goes as far as the last of the others, and for at least a year. Nothing is projected below 0. Unit: share.
    """
    near = tracked.loc[tracked.pace.notna() & (tracked.months_left <= HORIZON_MONTHS), USED]
    rows = [row for basis, targets in near.groupby("basis", sort=False) for row in _rows(basis, targets, history)]
    months = pd.PeriodIndex.from_ordinals([row.pop("month") for row in rows], freq="M")
    return pd.DataFrame(rows, columns=list(COLUMNS)).assign(as_of=months)


def _rows(basis: str, targets: pd.DataFrame, history: pd.DataFrame) -> list[dict[str, Any]]:
    observed = comparable(history, basis)
    points = zip(observed.as_of, observed.restated, strict=True)
    rows = [{"month": month.ordinal, "kind": "observed", "coverage": share} for month, share in points]
    rows += _projected(targets) + [point for target in targets.itertuples() for point in _path(target)]
    return [{"basis": basis, **row} for row in rows]


def _projected(targets: pd.DataFrame) -> list[dict[str, Any]]:
    last = targets.iloc[0]
    months = np.arange(max(int(targets.months_left.max()), SHORTEST_MONTHS) + 1)
    paces = {"coverage": last.pace, "lower": last.pace_low, "upper": last.pace_high}
    shares = {name: np.maximum(last.latest + pace * months, 0) for name, pace in paces.items()}
    points = zip(months + last.as_of.ordinal, *shares.values(), strict=True)
    return [{"month": month, "kind": "projected", **dict(zip(shares, point, strict=True))} for month, *point in points]


def _path(row: Any) -> list[dict[str, Any]]:
    start, end = row.since.ordinal, (row.year - 1970) * 12 + 11
    shares = path(start, row.start, end, row.target)
    target = {"kind": "path", "regime": row.regime, "year": row.year}
    return [{**target, "month": start + place, "coverage": share} for place, share in enumerate(shares)]
