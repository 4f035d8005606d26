"""Denominators that were redefined: earlier coverage restated on the later edition, as statistical offices bridge a series."""

import pandas as pd

from .coverage import denominators


def restated(rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Coverage of each row on the newest edition that its region has on that base, so that all rows of a base can be compared.

    Adds `restated` (share), `restated_workers`, `restated_as_of`, `restated_edition` and `restated_status`: of the denominator of
    that edition that is not younger than the participants, or the earliest there is where all are. They are the row's own where
    nothing was redefined, and missing where the region has no denominator of that edition.
    """
    own = {f"restated_{name}": rows[column] for name, column in COLUMNS.items()}
    rows = rows.assign(**own, restated=rows.coverage)
    newest = rows.sort_values("as_of", kind="stable").groupby(["region_code", "basis"]).edition.transform("last")
    redefined = rows[(rows.edition != newest.reindex(rows.index)) & rows.edition.notna()]
    if redefined.empty:
        return rows
    later = _bridged(redefined.assign(restated_edition=newest), workers, regions)
    return pd.concat([rows.drop(index=redefined.index), later]).loc[rows.index]


COLUMNS = {"workers": "workers", "as_of": "workers_as_of", "edition": "edition", "status": "workers_status"}


def _bridged(rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Rows with the denominator of the edition that they are restated on."""
    later = pd.concat([_known(group, workers, regions) for _, group in rows.groupby(["basis", "restated_edition"])])
    later = later.assign(restated_as_of=later.as_of, restated_edition=later.edition, date=later.as_of.dt.to_timestamp())
    later = later.rename(columns={"workers": "restated_workers", "status": "restated_status"}).sort_values("date")
    key = ["region_code", "basis", "restated_edition"]
    found = ["restated_workers", "restated_as_of", "restated_status"]
    later = later[["date", *key, *found]]
    dated = rows.drop(columns=found).assign(date=rows.as_of.dt.to_timestamp(), row=rows.index).sort_values("date")
    nearest = [
        pd.merge_asof(dated, later, on="date", by=key, direction=side).set_index("row")
        for side in ("backward", "forward")
    ]
    both = nearest[0].assign(**nearest[0][found].combine_first(nearest[1][found]))
    share = both.participants / both.restated_workers.where(both.restated_workers > 0)
    return both.drop(columns="date").assign(restated=share.astype("float64")).rename_axis(rows.index.name)


def _known(rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Denominators of the one base and edition that rows are restated on: those on record, or sums where a region has none."""
    basis, edition = rows.basis.iloc[0], rows.restated_edition.iloc[0]
    own = workers[(workers.basis == basis) & (workers.edition == edition) & workers.region_code.isin(rows.region_code)]
    return own if rows.region_code.isin(own.region_code).all() else denominators(workers, regions, basis, edition)
