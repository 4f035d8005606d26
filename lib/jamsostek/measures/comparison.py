"""Coverage beside something else: an earlier period, the nation, other regions, a target."""

import numpy as np
import pandas as pd

from .arrays import EVER, before, floats, latest, taken, texts
from .coverage import NATION

MANY_MONTHS = 8
TARGET = ["region_code", "year", "regime", "target_percent", "basis", "source_id"]
REFERENCE = ["basis", "segment", "as_of", "coverage", "source_id"]
CARRIED = (
    *("as_of", "coverage", "participants", "rounded_to", "participants_source", "workers", "workers_status", "edition"),
    *("restated", "restated_workers", "restated_as_of", "restated_edition", "rse", "status", "source_id"),
)


def yearly(coverage: pd.DataFrame, period: str) -> pd.DataFrame:
    """Coverage in the same month of each year as the period; at every month of a region that is known for no more than eight.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> sorted(set(measures.comparison.yearly(here.monthly, "2024-12").as_of.astype(str)))
    ['2023-12', '2024-12']
    """
    dates, (regions, _) = coverage.as_of.array.asi8, pd.factorize(texts(coverage.region_code))
    months = np.bincount(np.unique(regions * EVER + dates) // EVER)
    return coverage[(months[regions] <= MANY_MONTHS) | ((dates - pd.Period(period).ordinal) % 12 == 0)]


def history(coverage: pd.DataFrame, region: str, period: str, segment: str = "ALL") -> pd.DataFrame:
    """The rows of a region up to a period, oldest first, with `change` since the row before on the same base.

    Columns that end in `_before` are those of that row; they and `change` are missing for the first row of a base. `redefined`
    marks a denominator of another edition than the one before: that change is not one of protection alone. Unit: share.

    >>> here = explore.at("17", "2025-12")
    >>> measures.comparison.history(here.on_base, "17", "2025-12").change.tail(2).round(4).tolist()
    [0.0393, -0.0127]
    """
    dates = coverage.as_of.array.asi8
    wanted = (texts(coverage.region_code) == region) & (texts(coverage.segment) == segment)
    places = np.flatnonzero(wanted & coverage.coverage.notna() & (dates <= pd.Period(period).ordinal))
    rows = coverage.take(places[np.argsort(dates[places], kind="stable")])
    carried = [name for name in rows if name in CARRIED]
    earlier = taken(rows[carried], before(rows.basis), rows.index)
    return pd.concat([rows, earlier.add_suffix("_before")], axis="columns").assign(
        change=rows.coverage - earlier.coverage,
        redefined=earlier.edition.notna() & (earlier.edition != rows.edition),
    )


def within(coverage: pd.DataFrame, regions: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The rows of a region and of those directly below it up to a period, all bases and segments.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> len(set(measures.comparison.within(here.on_base, here.regions, "17", "2024-12").region_code))
    11
    """
    below = regions.region_code[regions.parent == region]
    return coverage[coverage.region_code.isin([region, *below]) & (coverage.as_of <= pd.Period(period))]


def current(coverage: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The rows of a region for a period, all bases and segments; empty where there is no figure.

    >>> here = explore.at("17", "2025-12")
    >>> measures.comparison.current(here.everywhere, "17", "2025-12").set_index("basis").workers.to_dict()
    {'employed': 1115334, 'eligible': 708000, 'labour_force': 1154698}
    """
    return coverage[(texts(coverage.region_code) == region) & (coverage.as_of == pd.Period(period))]


def against(rows: pd.DataFrame, coverage: pd.DataFrame, reference: str = NATION) -> pd.DataFrame:
    """Rows with the reference region's coverage on the same base and segment, as last known by then, and the difference to it.

    `reference_as_of` says how old that is; all three are missing where the reference has no earlier figure. Unit: share.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.comparison.against(here.current, here.everywhere)
    >>> rows[["basis", "coverage", "reference_coverage", "difference"]].head(1).round(3)
          basis  coverage  reference_coverage  difference
    0  employed     0.225               0.286      -0.061
    """
    known = coverage[REFERENCE][(texts(coverage.region_code) == reference) & coverage.coverage.notna()]
    rows = rows.sort_values("as_of", kind="stable", ignore_index=True)
    known = taken(known, latest(rows, known, ["basis", "segment"]), rows.index)
    return rows.assign(
        reference_coverage=known.coverage,
        reference_source=known.source_id,
        reference_as_of=known.as_of,
        reference=reference,
        difference=rows.coverage - known.coverage,
        source_id=rows.source_id.str.cat(known.source_id, sep="|", na_rep=""),
    )


def parent(regions: pd.DataFrame, region: str) -> str:
    """The region that a region is part of; the nation's is the nation itself, so that it is compared by its provinces.

    >>> measures.comparison.parent(explore.at("17", "2025-12").regions, "1771")
    '17'
    """
    return NATION if region == NATION else str(regions.set_index("region_code").parent[region])


def ranking(coverage: pd.DataFrame, regions: pd.DataFrame, parent: str, period: str) -> pd.DataFrame:
    """Regions directly below a parent by total coverage at the newest month for which at least half of them are known, best first.

    `rank` gives ties the same, better place; `of` is how many are ranked. Takes rows of one base; empty where no month qualifies.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.comparison.ranking(here.on_base, here.regions, "00", "2025-12")
    >>> rows[rows.region_code == "17"][["as_of", "coverage", "rank", "of"]]
          as_of  coverage  rank  of
    29  2023-12  0.198451    30  34
    """
    peers = regions[regions.parent == parent]
    dates, shares = coverage.as_of.array.asi8, coverage.coverage.to_numpy()
    known = (texts(coverage.segment) == "ALL") & coverage.region_code.isin(peers.region_code).to_numpy()
    known &= ~np.isnan(shares) & (dates <= pd.Period(period).ordinal)
    months, counts = np.unique(dates[known], return_counts=True)
    newest = months[counts >= peers.successors.isna().sum() / 2][-1:]
    places = np.flatnonzero(known & np.isin(dates, newest))
    rank = pd.Series(shares[places]).rank(method="min", ascending=False).astype("Int64")
    names = coverage.region_code.iloc[places].map(dict(zip(peers.region_code, peers.name, strict=True)))
    order = np.lexsort((texts(names), rank))
    rows = coverage.take(places[order]).reset_index(drop=True)
    return rows.assign(name=names.array[order], rank=rank.array[order], of=len(rows))


def ordered(rows: pd.DataFrame, ranked: pd.DataFrame) -> pd.DataFrame:
    """Rows in the order that their regions have in a ranking, so that each has the same place in every figure; the others stay first, as they stand.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> measures.comparison.ordered(here.districts.sort_values("region_code"), here.districts).name.head(2).tolist()
    ['Kaur', 'Kota Bengkulu']
    """
    places = dict(zip(ranked.region_code, range(len(ranked)), strict=True))
    return rows.sort_values("region_code", key=lambda codes: codes.map(places).fillna(-1), kind="stable")


def gap(rows: pd.DataFrame, targets: pd.DataFrame, default_basis: str) -> pd.DataFrame:
    """Each target of the region that is not yet past, with the gap to it in points and in people; missing where the base has no figure.

    A target that names no base is compared on `default_basis` (`basis_named` tells). `gap` and `gap_people` are target minus
    coverage: negative where the target is passed. People are rounded up. Raises ValueError where a region has more than one total
    on a base, since the rows are those of one month. Units: share, persons.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.comparison.gap(here.current, here.collection.targets, here.base)
    >>> rows[["year", "regime", "basis", "target", "gap", "gap_people"]].round(4)
       year regime     basis  target     gap  gap_people
    0  2025    UCJ  eligible    0.48  0.1255       88840
    """
    ahead = targets.region_code.isin(rows.region_code) & (targets.year >= rows.as_of.dt.year.max())
    wanted = targets[TARGET][ahead].sort_values(["year", "regime"], ignore_index=True)
    basis = wanted.basis.fillna(default_basis)
    keys = zip(rows.region_code, rows.basis, rows.segment, strict=True)
    totals = {(code, base): place for place, (code, base, segment) in enumerate(keys) if segment == "ALL"}
    if len(totals) < (rows.segment == "ALL").sum():
        raise ValueError("rows have more than one total for the same region and base")
    places = [totals.get(key, -1) for key in zip(wanted.region_code, basis, strict=True)]
    both = taken(rows.drop(columns=["region_code", "basis"]), places, wanted.index)
    target = wanted.target_percent / 100
    people = np.ceil((floats(target) * floats(both.workers) - floats(both.participants)).round(6))
    named = {"target": target, "basis": basis, "basis_named": wanted.basis.notna()}
    source = wanted.source_id.str.cat(both.source_id, sep="|", na_rep="")
    wanted = wanted[["region_code", "year", "regime"]].assign(**named, source_id_target=wanted.source_id)
    both = both.assign(gap=target - both.coverage, gap_people=pd.array(people, dtype="Int64"), source_id=source)
    return pd.concat([wanted, both], axis="columns")


def segments(coverage: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """Total and segments of a region at the newest month not after the period for which segments are known; empty where none are.

    Takes rows of one base.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> measures.comparison.segments(here.on_base, "17", "2024-12").set_index("segment").participants.to_dict()
    {'ALL': 261814, 'BPU': 82900, 'JAKON': 36128, 'PU': 142786}
    """
    rows = coverage[(coverage.region_code == region) & (coverage.as_of <= pd.Period(period)) & ~coverage.total_only]
    return rows[rows.as_of == rows.as_of.max()]
