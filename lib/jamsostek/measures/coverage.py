"""Effective coverage: active participants of a region over its workers, on a named base.

Shares run 0 to 1. Counts are summed first and divided last; a share above 1 stays as it is and is flagged.
"""

from collections.abc import Sequence

import pandas as pd

CERTAINTY = {"published": 0, "derived": 1, "simulated": 2}
STATUS = dict(enumerate(CERTAINTY))
NATION = "00"
OLD_AFTER_MONTHS = 12
BASES = ("employed", "eligible", "labour_force")


def active(participants: pd.DataFrame) -> pd.DataFrame:
    """Active participants as last published, by region, month and segment, with the segment ALL for the total.

    The total is the one stated, otherwise the sum of the segments; `total_only` marks a region whose segments are not known.
    """
    key = ["region_code", "as_of", "segment"]
    rows = participants[participants.activity == "active"].sort_values("published_on", kind="stable")
    rows = rows.drop_duplicates(key, keep="last")[[*key, "participants", "rounded_to", "status", "source_id"]]
    parts = rows[rows.segment != "ALL"]
    both = pd.concat([rows, _summed(parts.assign(segment="ALL"), key)]).drop_duplicates(key)
    known = both.groupby(["region_code", "as_of"]).segment.transform("size") > 1
    return both.assign(total_only=~known, parts=1).reset_index(drop=True)


def _with_none(counts: pd.DataFrame) -> pd.DataFrame:
    """Counts with a row of none, of no parts, where a region whose segments are known lacks one that others have that month."""
    known = counts[~counts.total_only & (counts.segment == "ALL")].assign(participants=0, parts=0)
    segments = counts[["as_of", "segment"]].drop_duplicates()
    none = known.drop(columns="segment").merge(segments, on="as_of", validate="many_to_many")
    return pd.concat([counts, none], ignore_index=True).drop_duplicates(["region_code", "as_of", "segment"])


def rolled_up(counts: pd.DataFrame, regions: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Counts with a row for each parent that has none of its own: the sum over its regions, where none is missing.

    `counts` has region_code, the columns `by`, one column of counts, status, source_id, parts. Districts make provinces, provinces the nation;
    a province that was divided stands for its successors. `parts` is the number of regions summed.
    """
    for level in ("district", "province"):
        counts = pd.concat([counts, _parents(counts, regions[regions.level == level], list(by))], ignore_index=True)
        counts = counts.drop_duplicates(["region_code", *by])
    return counts


def _parents(counts: pd.DataFrame, children: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    whole = children[children.successors.isna()].groupby("parent").size()
    stands_for = children.successors.fillna(children.region_code).str.split("|")
    below = counts.merge(
        children[["region_code", "parent"]].assign(stands_for=stands_for), on="region_code", validate="many_to_one"
    )
    key = ["parent", *by]
    known = below.explode("stands_for").groupby(key).stands_for.agg(["size", "nunique"]).reset_index()
    complete = known[(known["size"] == known["nunique"]) & (known["size"] == known.parent.map(whole))]
    below = below.merge(complete[key], on=key, validate="many_to_one")
    return _summed(below.drop(columns=["region_code", "stands_for"]), key).rename(columns={"parent": "region_code"})


def _summed(rows: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    """Sums by key: with the least certain status and the coarsest rounding of the parts, all sources joined by |."""
    ranked = rows.assign(status=rows.status.map(CERTAINTY)).drop(columns="source_id")
    how = {
        column: {"status": "max", "rounded_to": "max", "total_only": "any"}.get(column, "sum")
        for column in ranked.columns.difference(key)
    }
    summed = ranked.groupby(key).agg(how)
    sources = rows.drop_duplicates([*key, "source_id"]).groupby(key).source_id.agg("|".join)
    return summed.assign(status=summed.status.map(STATUS), source_id=sources).reset_index()


def every_edition(workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Workers by region, month, base and edition, with sums for the regions that have no number of their own."""
    key = ["as_of", "basis", "edition"]
    rows = rolled_up(workers[["region_code", *key, "workers", "status", "source_id"]].assign(parts=1), regions, key)
    notes = workers[["region_code", *key, "note"]]
    return rows.drop(columns="parts").merge(notes, on=["region_code", *key], how="left", validate="one_to_one")


def denominators(workers: pd.DataFrame, regions: pd.DataFrame, basis: str, edition: str | None = None) -> pd.DataFrame:
    """Workers on one base, by region and month; of several editions for a month the newest, unless one is named."""
    rows = workers[(workers.basis == basis) & (workers.edition == (edition or workers.edition))]
    return _newest(every_edition(rows, regions))


def _newest(rows: pd.DataFrame) -> pd.DataFrame:
    newest_last = rows.assign(year=rows.edition.str[-4:]).sort_values(["as_of", "year"], kind="stable")
    return newest_last.drop_duplicates(["region_code", "as_of"], keep="last").drop(columns="year")


def by_region(
    participants: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, *, basis: str, edition: str | None = None
) -> pd.DataFrame:
    """Coverage of each region, month and segment on one base; missing where there are no workers to divide by.

    Participants are joined to the newest denominator that is not younger than they are; `lag_months` is the distance.
    Segments share the region's whole denominator, so that they add up to ALL. Flags: `above_one`, `old` (denominator more
    than 12 months older), `total_only`, and `status`, the least certain of numerator and denominator (`participants_` and
    `workers_status`). `rounded_to` is the step to which participants are rounded, `source_id` names all sources, parted
    by |, `workers_note` says how a derived denominator was computed.
    """
    return _divided(_counts(participants, regions), denominators(workers, regions, basis, edition), basis)


def _counts(participants: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    return rolled_up(_with_none(active(participants)), regions, ["as_of", "segment"]).query("parts > 0")


def _divided(counts: pd.DataFrame, below: pd.DataFrame, basis: str) -> pd.DataFrame:
    rows = _with_denominator(counts, below)
    share = (rows.participants / rows.workers.where(rows.workers > 0)).astype("float64")
    status = rows[["participants_status", "workers_status"]].replace(CERTAINTY).max(axis="columns").map(STATUS)
    source = rows.participants_source.str.cat(rows.workers_source, sep="|", na_rep="")
    flags = {
        "above_one": share > 1,
        "old": (rows.lag_months > OLD_AFTER_MONTHS).fillna(False).astype(bool),
        "status": status,
    }
    return rows.assign(basis=basis, coverage=share, source_id=source, **flags)


def by_basis(participants: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, default: str) -> pd.DataFrame:
    """Coverage by each definition of the denominator, the default one first; columns as in `by_region`."""
    bases = list(dict.fromkeys((default, *BASES)))
    counts, known = _counts(participants, regions), every_edition(workers[workers.basis.isin(bases)], regions)
    rows = [_divided(counts, _newest(known[known.basis == basis]), basis) for basis in bases]
    return pd.concat(rows, ignore_index=True)


def _with_denominator(counts: pd.DataFrame, workers: pd.DataFrame) -> pd.DataFrame:
    counts = counts.rename(columns={"status": "participants_status", "source_id": "participants_source"})
    workers = workers.drop(columns="basis").assign(workers_as_of=workers.as_of)
    workers = workers.rename(
        columns={"status": "workers_status", "source_id": "workers_source", "note": "workers_note"}
    )
    dated = [frame.assign(date=frame.as_of.dt.to_timestamp()).sort_values("date") for frame in (counts, workers)]
    rows = pd.merge_asof(dated[0], dated[1].drop(columns="as_of"), on="date", by="region_code").drop(columns="date")
    lag = (rows.as_of.dt.year - rows.workers_as_of.dt.year) * 12 + rows.as_of.dt.month - rows.workers_as_of.dt.month
    return rows.assign(lag_months=lag.astype("Int64").where(rows.workers_as_of.notna())).sort_values(
        ["region_code", "as_of", "segment"], ignore_index=True
    )
