"""Coverage beside something else: an earlier period, the nation, other regions, a target, the workers of a segment."""

import pandas as pd

from .coverage import NATION, denominators

MANY_MONTHS = 8
CARRIED = (
    *("as_of", "coverage", "participants", "rounded_to", "participants_source", "workers", "workers_status", "edition"),
    *("restated", "restated_workers", "restated_as_of", "restated_edition", "rse", "status", "source_id"),
)


def yearly(coverage: pd.DataFrame, period: str) -> pd.DataFrame:
    """Coverage in the same month of each year as the period; at every month of a region that is known for no more than eight."""
    months = coverage.groupby("region_code").as_of.transform("nunique")
    return coverage[(months <= MANY_MONTHS) | (coverage.as_of.dt.month == pd.Period(period).month)]


def history(coverage: pd.DataFrame, region: str, period: str, segment: str = "ALL") -> pd.DataFrame:
    """The rows of a region up to a period, oldest first, with `change` since the row before on the same base.

    Columns that end in `_before` are those of that row; they and `change` are missing for the first row of a base. `redefined`
    marks a denominator of another edition than the one before: that change is not one of protection alone. Unit: share.
    """
    rows = coverage[
        (coverage.region_code == region) & (coverage.segment == segment) & (coverage.as_of <= pd.Period(period))
    ]
    rows = rows[rows.coverage.notna()].sort_values("as_of", kind="stable")
    before = rows.groupby("basis", sort=False)[rows.columns.intersection(CARRIED)].shift().add_suffix("_before")
    return rows.join(before).assign(
        change=rows.coverage - before.coverage_before,
        redefined=before.edition_before.notna() & (before.edition_before != rows.edition),
    )


def within(coverage: pd.DataFrame, regions: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The rows of a region and of those directly below it up to a period, all bases and segments."""
    below = regions.region_code[regions.parent == region]
    return coverage[coverage.region_code.isin([region, *below]) & (coverage.as_of <= pd.Period(period))]


def current(coverage: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The rows of a region for a period, all bases and segments; empty where there is no figure."""
    return coverage[(coverage.region_code == region) & (coverage.as_of == pd.Period(period))]


def against(rows: pd.DataFrame, coverage: pd.DataFrame, reference: str = NATION) -> pd.DataFrame:
    """Rows with the reference region's coverage on the same base and segment, as last known by then, and the difference to it.

    `reference_as_of` says how old that is; all three are missing where the reference has no earlier figure. Unit: share.
    """
    known = coverage[(coverage.region_code == reference) & coverage.coverage.notna()].sort_values("as_of")
    known = known[["basis", "segment", "as_of", "coverage", "source_id"]].assign(reference_as_of=known.as_of)
    known = known.rename(columns={"coverage": "reference_coverage", "source_id": "reference_source"})
    dated = [
        frame.assign(date=frame.as_of.dt.to_timestamp()).sort_values("date", kind="stable") for frame in (rows, known)
    ]
    both = pd.merge_asof(dated[0], dated[1].drop(columns="as_of"), on="date", by=["basis", "segment"]).drop(
        columns="date"
    )
    source = both.source_id.str.cat(both.reference_source, sep="|", na_rep="")
    return both.assign(reference=reference, difference=both.coverage - both.reference_coverage, source_id=source)


def parent(regions: pd.DataFrame, region: str) -> str:
    """The region that a region is part of; the nation's is the nation itself, so that it is compared by its provinces."""
    return NATION if region == NATION else str(regions.set_index("region_code").parent[region])


def ranking(coverage: pd.DataFrame, regions: pd.DataFrame, parent: str, period: str) -> pd.DataFrame:
    """Regions directly below a parent by total coverage at the newest month for which at least half of them are known, best first.

    `rank` gives ties the same, better place; `of` is how many are ranked. Takes rows of one base; empty where no month qualifies.
    """
    peers = regions[regions.parent == parent].set_index("region_code")
    known = (coverage.segment == "ALL") & coverage.coverage.notna() & (coverage.as_of <= pd.Period(period))
    known &= coverage.region_code.isin(peers.index)
    months = coverage.as_of[known].value_counts()
    month = months.index[months >= peers.successors.isna().sum() / 2].max()
    rows = coverage[known & (coverage.as_of == month)]
    rows = rows.assign(name=rows.region_code.map(peers.name))
    rank = rows.coverage.rank(method="min", ascending=False).astype("Int64")
    return rows.assign(rank=rank, of=len(rows)).sort_values(["rank", "name"], ignore_index=True)


def gap(rows: pd.DataFrame, targets: pd.DataFrame, default_basis: str) -> pd.DataFrame:
    """Each target of the region that is not yet past, with the gap to it in points and in people; missing where the base has no figure.

    A target that names no base is compared on `default_basis` (`basis_named` tells). `gap` and `gap_people` are target minus
    coverage: negative where the target is passed. People are rounded up. Units: share, persons.
    """
    here = rows[rows.segment == "ALL"]
    wanted = targets[targets.region_code.isin(here.region_code) & (targets.year >= here.as_of.dt.year.max())]
    wanted = wanted.assign(
        target=wanted.target_percent / 100, basis_named=wanted.basis.notna(), basis=wanted.basis.fillna(default_basis)
    )
    wanted = wanted[["region_code", "year", "regime", "target", "basis", "basis_named", "source_id"]].rename(
        columns={"source_id": "source_id_target"}
    )
    both = wanted.merge(here, on=["region_code", "basis"], how="left", validate="many_to_one")
    source = both.source_id_target.str.cat(both.source_id, sep="|", na_rep="")
    people = -((both.participants - both.target * both.workers).round(6) // 1)
    return both.assign(
        gap=both.target - both.coverage, gap_people=people.astype("Int64"), source_id=source
    ).sort_values(["year", "regime"], ignore_index=True)


def segments(coverage: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """Total and segments of a region at the newest month not after the period for which segments are known; empty where none are.

    Takes rows of one base.
    """
    rows = coverage[(coverage.region_code == region) & (coverage.as_of <= pd.Period(period)) & ~coverage.total_only]
    return rows[rows.as_of == rows.as_of.max()]


def by_own_base(rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Coverage of wage earners (PU) on formal and of the self-employed (BPU) on informal workers; empty where segments or workers are unknown.

    Informal is employed less formal, at the newest month not after the participants for which both are known. JAKON is left out:
    its participants are counted by project and cannot be matched to workers. `uncovered` is workers less participants, not below
    0; `own_status` says whether the division into formal and informal is derived. Takes rows of one base. Units: share, persons.
    """
    formal, employed = (
        denominators(workers, regions, basis).set_index(["region_code", "as_of"]) for basis in ("formal", "employed")
    )
    informal = (employed.workers - formal.workers).dropna()
    bases = pd.concat({"PU": formal.workers[informal.index], "BPU": informal}, names=["segment"]).rename("own_workers")
    own = formal[["status", "source_id"]].add_prefix("own_").reset_index()
    bases = bases.reset_index().merge(own, on=["region_code", "as_of"], validate="many_to_one")
    dated = [
        frame.assign(date=frame.as_of.dt.to_timestamp()).sort_values("date", kind="stable") for frame in (rows, bases)
    ]
    both = pd.merge_asof(dated[0], dated[1].drop(columns="as_of"), on="date", by=["region_code", "segment"])
    both = both[both.own_workers.notna()].drop(columns="date")
    share = (both.participants / both.own_workers.where(both.own_workers > 0)).astype("float64")
    return both.assign(
        coverage=share,
        uncovered=(both.own_workers - both.participants).clip(lower=0),
        workers=both.own_workers,
        source_id=both.source_id.str.cat(both.own_source_id, sep="|"),
        above_one=share > 1,
    )
