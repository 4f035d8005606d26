"""Coverage beside something else: an earlier period, the nation, other regions, a target, the workers of a segment."""

import numpy as np
import pandas as pd

from .arrays import EVER, before, floats, latest, taken, texts, tuples
from .coverage import NATION, every_edition, of_newest_edition

MANY_MONTHS = 8
TARGET = ["region_code", "year", "regime", "target_percent", "basis", "source_id"]
REFERENCE = ["basis", "segment", "as_of", "coverage", "source_id"]
CARRIED = (
    *("as_of", "coverage", "participants", "rounded_to", "participants_source", "workers", "workers_status", "edition"),
    *("restated", "restated_workers", "restated_as_of", "restated_edition", "rse", "status", "source_id"),
)


def yearly(coverage: pd.DataFrame, period: str) -> pd.DataFrame:
    """Coverage in the same month of each year as the period; at every month of a region that is known for no more than eight."""
    dates, (regions, _) = coverage.as_of.array.asi8, pd.factorize(texts(coverage.region_code))
    months = np.bincount(np.unique(regions * EVER + dates) // EVER)
    return coverage[(months[regions] <= MANY_MONTHS) | ((dates - pd.Period(period).ordinal) % 12 == 0)]


def history(coverage: pd.DataFrame, region: str, period: str, segment: str = "ALL") -> pd.DataFrame:
    """The rows of a region up to a period, oldest first, with `change` since the row before on the same base.

    Columns that end in `_before` are those of that row; they and `change` are missing for the first row of a base. `redefined`
    marks a denominator of another edition than the one before: that change is not one of protection alone. Unit: share.
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
    """The rows of a region and of those directly below it up to a period, all bases and segments."""
    below = regions.region_code[regions.parent == region]
    return coverage[coverage.region_code.isin([region, *below]) & (coverage.as_of <= pd.Period(period))]


def current(coverage: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The rows of a region for a period, all bases and segments; empty where there is no figure."""
    return coverage[(texts(coverage.region_code) == region) & (coverage.as_of == pd.Period(period))]


def against(rows: pd.DataFrame, coverage: pd.DataFrame, reference: str = NATION) -> pd.DataFrame:
    """Rows with the reference region's coverage on the same base and segment, as last known by then, and the difference to it.

    `reference_as_of` says how old that is; all three are missing where the reference has no earlier figure. Unit: share.
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
    """The region that a region is part of; the nation's is the nation itself, so that it is compared by its provinces."""
    return NATION if region == NATION else str(regions.set_index("region_code").parent[region])


def ranking(coverage: pd.DataFrame, regions: pd.DataFrame, parent: str, period: str) -> pd.DataFrame:
    """Regions directly below a parent by total coverage at the newest month for which at least half of them are known, best first.

    `rank` gives ties the same, better place; `of` is how many are ranked. Takes rows of one base; empty where no month qualifies.
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
    """Rows in the order that their regions have in a ranking, so that each has the same place in every figure; the others stay first, as they stand."""
    places = dict(zip(ranked.region_code, range(len(ranked)), strict=True))
    return rows.sort_values("region_code", key=lambda codes: codes.map(places).fillna(-1), kind="stable")


def gap(rows: pd.DataFrame, targets: pd.DataFrame, default_basis: str) -> pd.DataFrame:
    """Each target of the region that is not yet past, with the gap to it in points and in people; missing where the base has no figure.

    A target that names no base is compared on `default_basis` (`basis_named` tells). `gap` and `gap_people` are target minus
    coverage: negative where the target is passed. People are rounded up. Raises ValueError where a region has more than one total
    on a base, since the rows are those of one month. Units: share, persons.
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
    named = {
        "target": target,
        "basis": basis,
        "basis_named": wanted.basis.notna(),
        "source_id_target": wanted.source_id,
    }
    source = wanted.source_id.str.cat(both.source_id, sep="|", na_rep="")
    wanted = wanted[["region_code", "year", "regime"]].assign(**named)
    both = both.assign(gap=target - both.coverage, gap_people=pd.array(people, dtype="Int64"), source_id=source)
    return pd.concat([wanted, both], axis="columns")


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
    editions = every_edition(workers[workers.basis.isin(["formal", "employed"])], regions)
    formal, employed = (of_newest_edition(editions[editions.basis == basis]) for basis in ("formal", "employed"))
    keys = [tuples(frame, ["region_code", "as_of"]) for frame in (formal, employed)]
    known = dict(zip(keys[1], employed.workers, strict=True))
    informal = pd.array([known.get(key, pd.NA) for key in keys[0]], dtype="Int64") - formal.workers
    own = formal[["region_code", "as_of"]].assign(own_status=formal.status, own_source_id=formal.source_id)
    parts = {"PU": formal.workers, "BPU": informal}
    bases = [own.assign(segment=segment, own_workers=number)[informal.notna()] for segment, number in parts.items()]
    return _on_own(rows, pd.concat(bases))


def _on_own(rows: pd.DataFrame, bases: pd.DataFrame) -> pd.DataFrame:
    """The rows that have workers of their own, by month, divided by these."""
    places = latest(rows, bases, ["region_code", "segment"])
    order = np.argsort(rows.as_of.array.asi8, kind="stable")
    order = order[places[order] >= 0]
    rows = rows.take(order).reset_index(drop=True)
    own = bases[["own_workers", "own_status", "own_source_id"]].take(places[order]).set_axis(rows.index)
    size = floats(own.own_workers)
    share = floats(rows.participants) / np.where(size > 0, size, np.nan)
    return pd.concat([rows, own], axis="columns").assign(
        coverage=share,
        uncovered=(own.own_workers - rows.participants).clip(lower=0),
        workers=own.own_workers,
        source_id=rows.source_id.str.cat(own.own_source_id, sep="|"),
        above_one=share > 1,
    )
