"""Denominators that were redefined: earlier coverage restated on the later edition, as statistical offices bridge a series."""

import numpy as np
import pandas as pd

from .arrays import floats, latest, taken, texts, tuples

KEY = ["region_code", "basis", "edition"]


def restated(rows: pd.DataFrame, denominators: pd.DataFrame) -> pd.DataFrame:
    """Coverage of each row on the edition of the region's last row on that base, so that all rows of a base can be compared.

    Adds `restated` (share), `restated_workers`, `restated_as_of` and `restated_edition`: of the denominator of that edition that is
    not younger than the participants, or the earliest there is where all are. They are the row's own where nothing was redefined,
    and missing where the region has no workers of that edition. `denominators` is from `coverage.every_edition`.

    >>> here = explore.at("17", "2025-12", base="eligible")
    >>> editions = measures.coverage.every_edition(here.collection.workers, here.regions)
    >>> rows = measures.editions.restated(here.on_base[here.on_base.region_code == "17"], editions)
    >>> rows[rows.coverage.notna()][["coverage", "restated", "restated_edition"]].head(1)
        coverage  restated restated_edition
    38    0.4184  0.369794     BPJS TK 2025
    """
    newest = _newest(rows)
    own = rows.edition.isna() | (rows.edition == newest)
    counted = denominators[["workers", *KEY, "as_of"]][denominators.workers.notna()]
    wanted = rows[["region_code", "basis", "as_of"]].assign(edition=newest)
    places = np.where(own, -1, latest(wanted, counted, KEY, or_earliest=True))
    later = taken(counted[["workers", "as_of"]], places, rows.index)
    workers = rows.workers.where(own, later.workers)
    known = floats(workers)
    share = floats(rows.participants) / np.where(known > 0, known, np.nan)
    return rows.assign(
        restated_workers=workers,
        restated_as_of=rows.workers_as_of.where(own, later.as_of),
        restated_edition=rows.edition.where(own, newest),
        restated=share,
    )


def _newest(rows: pd.DataFrame) -> pd.Series:
    """The edition of the last row of each region and base, by the index of the rows."""
    months, editions = rows.as_of.array.asi8, texts(rows.edition)
    keys = tuples(rows, ["region_code", "basis"])
    last = {keys[place]: editions[place] for place in np.argsort(months, kind="stable")}
    return pd.Series([last[key] for key in keys], index=rows.index, dtype=rows.edition.dtype)


def on_newest(rows: pd.DataFrame) -> pd.DataFrame:
    """Restated rows with the coverage and the denominator of the newest edition in place of their own.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.editions.on_newest(here.totals[here.totals.basis == "eligible"])
    >>> rows[rows.as_of == "2024-12"][["edition", "workers", "coverage"]].round(4)
              edition  workers  coverage
    203  BPJS TK 2025   708000    0.3698
    """
    own = {"workers": "restated_workers", "workers_as_of": "restated_as_of", "edition": "restated_edition"}
    return rows.assign(coverage=rows.restated, **{column: rows[name] for column, name in own.items()})
