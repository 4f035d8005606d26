"""What heads of region have done of the eight instructions of Inpres 2/2021."""

import pandas as pd


def scorecard(
    status: pd.DataFrame, items: pd.DataFrame, regions: pd.DataFrame, *, region: str, period: str
) -> pd.DataFrame:
    """Every instruction for the heads of a region and of those directly below it, with what is known by a period; empty where nothing is.

    `finding` is done, partial, not_found (looked for, no trace: not the same as not done) or no_data (nobody looked). The nation
    is no such region; one that was divided has no government any more.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> status, items = here.collection.inpres_status, here.collection.inpres_items
    >>> rows = measures.inpres.scorecard(status, items, here.regions, region="17", period="2024-12")
    >>> rows[rows.name == "Kaur"].finding.value_counts().to_dict()
    {'done': 3, 'not_found': 2, 'partial': 2, 'no_data': 1}
    """
    governed = regions[regions.successors.isna() & (regions.level != "nation")]
    here = governed[(governed.region_code == region) | (governed.parent == region)]
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
