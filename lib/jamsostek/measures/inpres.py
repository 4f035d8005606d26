"""What heads of region have done of the eight instructions of Inpres 2/2021."""

import pandas as pd

FINDINGS = ("done", "partial", "not_found", "no_data")


def scorecard(
    status: pd.DataFrame, items: pd.DataFrame, regions: pd.DataFrame, *, region: str, period: str
) -> pd.DataFrame:
    """Every instruction for a region and each one directly below it, with what is known of it by a period; empty where nothing is.

    `finding` is done, partial, not_found (looked for, no trace: not the same as not done) or no_data (nobody looked). A region
    that was divided has no government any more and is left out.
    """
    here = regions[(regions.region_code == region) | ((regions.parent == region) & regions.successors.isna())]
    known = status[status.region_code.isin(here.region_code) & (status.as_of <= pd.Period(period))]
    if known.empty:
        return known.assign(name="", finding="")
    key = ["region_code", "item"]
    newest = known.sort_values("as_of", kind="stable").drop_duplicates(key, keep="last")
    order = here.assign(place=here.region_code.ne(region)).sort_values(["place", "region_code"], kind="stable")
    grid = order[["region_code", "name"]].merge(
        items.drop(columns=["status", "source_id", "note", "evidence", "evidence_en"]), how="cross"
    )
    grid = grid.merge(newest, on=key, how="left", validate="one_to_one")
    return grid.assign(finding=grid.finding.fillna("no_data"))


def counted(card: pd.DataFrame, by: str = "item") -> pd.DataFrame:
    """How many cells have each finding, by instruction or by region_code, in the order of the scorecard."""
    counts = card.pivot_table(index=by, columns="finding", aggfunc="size", fill_value=0, sort=False)
    return counts.reindex(columns=list(FINDINGS), fill_value=0).reset_index()
