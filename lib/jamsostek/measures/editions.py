"""Denominators that were redefined: earlier coverage restated on the later edition, as statistical offices bridge a series."""

import pandas as pd

KEY = ["region_code", "basis", "edition"]


def restated(rows: pd.DataFrame, denominators: pd.DataFrame) -> pd.DataFrame:
    """Coverage of each row on the newest edition that its region has on that base, so that all rows of a base can be compared.

    Adds `restated` (share), `restated_workers`, `restated_as_of` and `restated_edition`: of the denominator of that edition that is
    not younger than the participants, or the earliest there is where all are. They are the row's own where nothing was redefined,
    and missing where the region has no workers of that edition. `denominators` is from `coverage.every_edition`.
    """
    known = rows[[*KEY, "as_of"]]
    newest = known.sort_values("as_of", kind="stable").groupby(KEY[:2]).edition.transform("last").loc[rows.index]
    own = rows.edition.isna() | (rows.edition == newest)
    later = _nearest(known[~own].assign(edition=newest), denominators)
    workers = rows.workers.where(own, later.workers)
    return rows.assign(
        restated_workers=workers,
        restated_as_of=rows.workers_as_of.where(own, later.as_of),
        restated_edition=rows.edition.where(own, newest),
        restated=rows.coverage.where(own, (rows.participants / workers.where(workers > 0)).astype("float64")),
    )


def _nearest(asked: pd.DataFrame, denominators: pd.DataFrame) -> pd.DataFrame:
    """Workers and their month, by the index of what is asked: the newest not younger, otherwise the earliest."""
    known = denominators.loc[denominators.edition.isin(asked.edition), [*KEY, "as_of", "workers"]]
    known = known.assign(month=known.as_of.astype("int64")).sort_values("month")
    dated = asked[KEY].assign(month=asked.as_of.astype("int64"), row=asked.index).sort_values("month", kind="stable")
    before, after = (
        pd.merge_asof(dated, known, on="month", by=KEY, direction=side).set_index("row")[["workers", "as_of"]]
        for side in ("backward", "forward")
    )
    return before.where(before.workers.notna(), after)


def on_newest(rows: pd.DataFrame) -> pd.DataFrame:
    """Restated rows with the coverage and the denominator of the newest edition in place of their own."""
    own = {"coverage": "restated", "workers": "restated_workers", "edition": "restated_edition"}
    return rows.assign(**{column: rows[name] for column, name in own.items()})
