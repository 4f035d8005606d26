"""Denominators that were redefined: earlier coverage restated on the later edition, as statistical offices bridge a series."""

from bisect import bisect_right
from collections import defaultdict

import numpy as np
import pandas as pd

KEY = ["region_code", "basis", "edition"]
MISSING = np.iinfo("int64").min  # the number of no month


def restated(rows: pd.DataFrame, denominators: pd.DataFrame) -> pd.DataFrame:
    """Coverage of each row on the edition of the region's last row on that base, so that all rows of a base can be compared.

    Adds `restated` (share), `restated_workers`, `restated_as_of` and `restated_edition`: of the denominator of that edition that is
    not younger than the participants, or the earliest there is where all are. They are the row's own where nothing was redefined,
    and missing where the region has no workers of that edition. `denominators` is from `coverage.every_edition`.
    """
    newest = _newest(rows)
    own = rows.edition.isna() | (rows.edition == newest)
    workers, as_of = _nearest(rows[~own], newest[~own], denominators)
    workers = rows.workers.where(own, workers)
    return rows.assign(
        restated_workers=workers,
        restated_as_of=rows.workers_as_of.where(own, as_of),
        restated_edition=rows.edition.where(own, newest),
        restated=rows.coverage.where(own, (rows.participants / workers.where(workers > 0)).astype("float64")),
    )


def _newest(rows: pd.DataFrame) -> pd.Series:
    """The edition of the last row of each region and base, by the index of the rows."""
    months, editions = rows.as_of.array.asi8, rows.edition.to_numpy(dtype=object)
    keys = [*zip(rows.region_code, rows.basis, strict=True)]
    last = {keys[place]: editions[place] for place in np.argsort(months, kind="stable")}
    return pd.Series([last[key] for key in keys], index=rows.index, dtype=rows.edition.dtype)


def _nearest(rows: pd.DataFrame, editions: pd.Series, denominators: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Workers of an edition and their month: the newest not younger than the row, otherwise the earliest; missing without any."""
    known = denominators[denominators.edition.isin(editions) & denominators.workers.notna()].sort_values("as_of")
    series: dict[tuple, list[tuple[int, int]]] = defaultdict(list)
    for *key, month, workers in zip(*(known[name] for name in KEY), known.as_of.array.asi8, known.workers, strict=True):
        series[tuple(key)].append((month, workers))
    found = [
        (places or [(MISSING, pd.NA)])[max(bisect_right(places, month, key=lambda place: place[0]) - 1, 0)]
        for *key, month in zip(rows.region_code, rows.basis, editions, rows.as_of.array.asi8, strict=True)
        for places in [series[tuple(key)]]
    ]
    months, workers = zip(*found, strict=True) if found else ((), ())
    as_of = pd.PeriodIndex.from_ordinals(np.array(months, dtype="int64"), freq="M")
    return pd.Series(workers, rows.index, dtype="Int64"), pd.Series(as_of, rows.index)


def on_newest(rows: pd.DataFrame) -> pd.DataFrame:
    """Restated rows with the coverage and the denominator of the newest edition in place of their own."""
    own = {"workers": "restated_workers", "workers_as_of": "restated_as_of", "edition": "restated_edition"}
    return rows.assign(coverage=rows.restated, **{column: rows[name] for column, name in own.items()})
