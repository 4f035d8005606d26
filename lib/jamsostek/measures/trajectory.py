"""Where coverage has been, where the present pace takes it, and the straight paths to its targets, month by month."""

from collections import defaultdict
from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pandas as pd

from .arrays import floats, records
from .progress import path
from .targets import comparable

HORIZON_MONTHS = 72
SHORTEST_MONTHS = 12
USED = [
    *("basis", "regime", "year", "target", "as_of", "since", "start", "months_left"),
    *("latest", "pace", "pace_low", "pace_high"),
]
COLUMNS = ["basis", "kind", "regime", "year", "coverage", "lower", "upper", "as_of"]
UNKNOWN = float("nan")
Row = tuple[str, str | float, float, float, float, float, int]  # the columns but the base; the month as a number


def trajectory(tracked: pd.DataFrame, history: pd.DataFrame) -> pd.DataFrame:
    """Coverage observed, projected and on the path to each target, one row a month, for each base with a pace; empty where none has.

    `kind` is observed (the comparable rows of the history), projected (the present pace, with `lower` and `upper` of its 95 % band)
    or path (from the first observed row to the target of `regime` and `year`). Targets more than six years away are left out; the
    projection goes as far as the last of the others, and for at least a year. Nothing is projected below 0. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.trajectory.trajectory(here.tracked, here.history)
    >>> rows[rows.as_of == "2025-12"][["kind", "coverage", "lower", "upper"]].round(4)
             kind  coverage   lower   upper
    14  projected    0.4976  0.4889  0.5063
    39       path    0.4800     NaN     NaN
    """
    targets: dict[str, list[SimpleNamespace]] = defaultdict(list)
    for target in records(tracked, USED, tracked.pace.notna() & (floats(tracked.months_left) <= HORIZON_MONTHS)):
        targets[target.basis].append(target)
    points = [(basis, *each) for basis, some in targets.items() for each in _points(some, comparable(history, basis))]
    frame = pd.DataFrame(points, columns=COLUMNS)
    return frame.assign(as_of=pd.PeriodIndex.from_ordinals(frame.as_of.astype("int64"), freq="M"))


def _points(targets: list[SimpleNamespace], observed: pd.DataFrame) -> Iterator[Row]:
    for month, share in zip(observed.as_of.array.asi8, observed.restated, strict=True):
        yield "observed", UNKNOWN, UNKNOWN, share, UNKNOWN, UNKNOWN, month
    yield from _projected(targets)
    for target in targets:
        yield from _path(target)


def _projected(targets: list[SimpleNamespace]) -> Iterator[Row]:
    last = targets[0]
    months = np.arange(max(SHORTEST_MONTHS, *(target.months_left for target in targets)) + 1)
    shares = (np.maximum(last.latest + pace * months, 0) for pace in (last.pace, last.pace_low, last.pace_high))
    for month, share, low, high in zip(months + last.as_of.ordinal, *shares, strict=True):
        yield "projected", UNKNOWN, UNKNOWN, share, low, high, month


def _path(target: SimpleNamespace) -> Iterator[Row]:
    start, end = target.since.ordinal, (target.year - 1970) * 12 + 11
    for month, share in enumerate(path(start, target.start, end, target.target), start):
        yield "path", target.regime, target.year, share, UNKNOWN, UNKNOWN, month
