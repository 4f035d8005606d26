"""What officials and press said, recomputed from its own parts, from what else was said and from our tables."""

import pandas as pd

from . import rounding
from .coverage import BASES, every_edition, of_newest_edition

WRONG = ("does_not_follow", "conflicts")
SAME_MONTH_POINTS = 0.5  # figures of different days of one month may differ a little
# Construction and funded vulnerable workers move coverage by several points within half a year, hardly by ten.
COUNT_MONTHS, COUNT_POINTS = 6, 10

ARITHMETIC = {
    "decimals": "Int64",
    "computed": "float64",
    "implied": "Int64",
    "basis": "str",
    "base_participants": "Int64",
    "base_workers": "Int64",
    "base_as_of": "period[M]",
    "base_status": "str",
    "base_source": "str",
    "other_id": "str",
    "other_percent": "float64",
    "other_decimals": "Int64",
    "other_as_of": "period[M]",
}


def checked(statements: pd.DataFrame, coverage: pd.DataFrame, bases: pd.DataFrame) -> pd.DataFrame:
    """Each statement with its verdict, the reason for it and the numbers of the arithmetic; unchecked where a part is missing.

    `coverage` comes from `coverage.by_basis`, `bases` from `bases`. The first rule that applies decides: a claim against the
    year before, own parts, another percentage of the month, a count of participants nearby, our table. `computed` is the share
    recomputed, `base_participants` over `base_workers` where it is not from own parts; `implied` the participants or workers
    that a percentage stands for; `decimals` those of `percent`; columns other_ are those of the statement compared with.
    Units: share, persons.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.statements.checked(here.collection.statements, here.everywhere, here.workers)
    >>> rows[rows.verdict == "does_not_follow"].computed.round(4).tolist()
    [0.499]
    """
    rows = _bounded(statements)
    on = {"left_on": "region_code", "right_on": "other_region_code"}
    pairs = rows.merge(rows.add_prefix("other_"), **on, validate="many_to_many")
    pairs = pairs[pairs.statement_id != pairs.other_statement_id]
    counts = _counts(pairs, bases)
    rules = [_claims(pairs), _parts(rows), _same_month(pairs), *counts, _table(rows, coverage), _unchecked(rows)]
    found = pd.concat(rules).rename(columns={"other_statement_id": "other_id"}).drop_duplicates("statement_id")
    found = found.reindex(columns=["statement_id", "verdict", "reason", *ARITHMETIC]).astype(ARITHMETIC)
    both = statements.merge(found, on="statement_id", how="left", validate="one_to_one")
    return both.assign(source_id=both.source_id.str.cat("|" + both.base_source, na_rep="")).drop(columns="base_source")


def bases(workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Workers by region, month and base, on each base that coverage is told on; of several editions the newest.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.statements.bases(here.collection.workers, here.regions)
    >>> rows[rows.region_code == "17"].groupby("basis").workers.last().to_dict()
    {'eligible': 708000, 'employed': 1115334, 'labour_force': 1154698}
    """
    columns = ["region_code", "as_of", "basis", "workers", "status", "edition", "source_id"]
    known = every_edition(workers[workers.basis.isin(BASES)], regions)
    return pd.concat([of_newest_edition(known[known.basis == basis]) for basis in BASES], ignore_index=True)[columns]


def relevant(rows: pd.DataFrame, regions: pd.DataFrame, region: str) -> pd.DataFrame:
    """Checked statements on the region, then on those below and above it, then what is wrong elsewhere; each oldest first.

    >>> here = explore.at("17", "2025-12")
    >>> measures.statements.relevant(here.checked, here.regions, "17").verdict.value_counts().to_dict()
    {'unchecked': 9, 'conflicts': 5, 'rounded': 4, 'does_not_follow': 1}
    """
    parent = regions.set_index("region_code").parent
    above = [code for code in (parent[region], parent.get(parent[region])) if pd.notna(code)]
    below = (rows.region_code.map(parent) == region) | (rows.region_code.map(parent).map(parent) == region)
    here, order = rows.region_code == region, pd.Series(3, rows.index)
    order = order.mask(rows.region_code.isin(above), 2).mask(below, 1).mask(here, 0)
    rows = rows.assign(order=order)[(order < 3) | rows.verdict.isin(WRONG)]
    return rows.sort_values(["order", "as_of", "statement_id"], ignore_index=True).drop(columns="order")


def _bounded(statements: pd.DataFrame) -> pd.DataFrame:
    """Statements with the decimals of their percentage and what it may stand for: from `low` to less than `high`."""
    low, high = rounding.percents(statements.percent)
    return statements.assign(decimals=rounding.decimals(statements.percent), low=low, high=high)


def _within(rows: pd.DataFrame, least: pd.Series, most: pd.Series) -> pd.Series:
    """Whether the stated percentage may stand for a share from `least` to `most`."""
    return ((100 * least).round(9) < rows.high) & ((100 * most).round(9) >= rows.low)


def _claims(pairs: pd.DataFrame) -> pd.DataFrame:
    """Claims of increase or decrease that the newest figure of the year before contradicts, beyond rounding."""
    year_before = pairs.other_as_of.dt.year == pairs.as_of.dt.year - 1
    rows = pairs[year_before & pairs.claim.notna() & pairs.percent.notna() & pairs.other_percent.notna()]
    rows = rows.sort_values(["other_as_of", "other_stated_on"], kind="stable")
    rows = rows.drop_duplicates("statement_id", keep="last")
    wrong = (rows.claim == "increase") & (rows.other_low >= rows.high)
    wrong |= (rows.claim == "decrease") & (rows.other_high <= rows.low)
    return rows[wrong].assign(verdict="conflicts", reason="claim")


def _parts(rows: pd.DataFrame) -> pd.DataFrame:
    """Percentages beside the participants and workers that they are stated with; those may be round numbers."""
    rows = rows[rows.percent.notna() & rows.participants.notna() & (rows.workers.fillna(0) > 0)]
    computed = (rows.participants / rows.workers).astype("float64")
    same, near = rounding.equal(computed, rows.percent), _within(rows, computed, computed)
    (fewest, most), (few, many) = rounding.counts(rows.participants), rounding.counts(rows.workers)
    possible = _within(rows, fewest / many, most / few)
    verdict = pd.Series("does_not_follow", rows.index).mask(near | possible, "rounded").mask(same, "consistent")
    reason = pd.Series("parts", rows.index).mask(possible & ~near & ~same, "round_parts")
    return rows.assign(verdict=verdict, reason=reason, computed=computed)


def _same_month(pairs: pd.DataFrame) -> pd.DataFrame:
    """Percentages of one region and month that differ, each with the one that differs most."""
    apart = (pairs.percent - pairs.other_percent).abs().round(9)
    rows = pairs.assign(apart=apart, verdict="conflicts", reason="same_month").sort_values("apart", kind="stable")
    return rows[(rows.as_of == rows.other_as_of) & (rows.apart > SAME_MONTH_POINTS)][::-1]


def _counts(pairs: pd.DataFrame, bases: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Percentages that no known base can reconcile with a count of participants nearby, and those counts that have no percentage."""
    months = (pairs.as_of.dt.year - pairs.other_as_of.dt.year) * 12 + pairs.as_of.dt.month - pairs.other_as_of.dt.month
    rows = pairs.assign(months=months.abs())[pairs.percent.notna() & pairs.workers.isna()]
    rows = rows[rows.other_participants.notna() & (rows.months <= COUNT_MONTHS)]
    rows = rows[~(_apart(rows, rows.other_workers) <= COUNT_POINTS)]  # the count names a base of its own that fits
    rows = _on_best_base(rows, bases).sort_values("months", kind="stable")
    rows = rows[rows.apart > COUNT_POINTS].assign(verdict="conflicts")
    return rows.assign(reason="count"), _turned(rows[rows.other_percent.isna()]).assign(reason="percentage")


def _on_best_base(pairs: pd.DataFrame, bases: pd.DataFrame) -> pd.DataFrame:
    """Pairs with that base, of those known by the month of the count, on which the count comes nearest to the percentage."""
    names = {"workers": "base_workers", "as_of": "base_as_of", "status": "base_status", "source_id": "base_source"}
    bases = bases.drop(columns="edition").rename(columns=names)
    rows = pairs.merge(bases, on="region_code", validate="many_to_many")
    rows = rows[rows.base_as_of <= rows.other_as_of].sort_values("base_as_of", kind="stable")
    rows = rows.drop_duplicates(["statement_id", "other_statement_id", "basis"], keep="last")
    rows = rows.assign(apart=_apart(rows, rows.base_workers)).sort_values("apart", kind="stable")
    rows = rows.drop_duplicates(["statement_id", "other_statement_id"])
    return rows.assign(
        base_participants=rows.other_participants,
        computed=(rows.other_participants / rows.base_workers).astype("float64"),
        implied=rounding.people(rows.percent / 100 * rows.base_workers.astype("float64")),
    )


def _apart(rows: pd.DataFrame, workers: pd.Series) -> pd.Series:
    """How far the other's participants over some workers are from the stated percentage, in points; missing without workers."""
    share = rows.other_participants.astype("float64") / workers.where(workers > 0).astype("float64")
    return (100 * share - rows.percent).abs().round(9)


def _turned(pairs: pd.DataFrame) -> pd.DataFrame:
    """The same pairs from the side of the other statement."""
    own = [column.removeprefix("other_") for column in pairs if column.startswith("other_")]
    there = {column: f"other_{column}" for column in own}
    return pairs.rename(columns=there | {other: column for column, other in there.items()})


def _table(rows: pd.DataFrame, coverage: pd.DataFrame) -> pd.DataFrame:
    """Percentages that our table of the same region and month bears out; a derived denominator may rest on the statement itself."""
    names = {"coverage": "computed", "participants": "base_participants", "workers": "base_workers"}
    names |= {"workers_as_of": "base_as_of", "workers_status": "base_status", "source_id": "base_source"}
    known = coverage[(coverage.segment == "ALL") & (coverage.workers_status != "derived")]
    known = known[["region_code", "as_of", "basis", *names]].rename(columns=names)
    both = rows[rows.percent.notna()].merge(known, on=["region_code", "as_of"], validate="many_to_many")
    same = rounding.equal(both.computed, both.percent)
    verdict = pd.Series("rounded", both.index).mask(same, "consistent")
    both = both.assign(verdict=verdict, reason="table")[same | _within(both, both.computed, both.computed)]
    return both.sort_values("verdict", kind="stable")


def _unchecked(rows: pd.DataFrame) -> pd.DataFrame:
    """What each statement leaves open, with what it implies."""
    participants, workers = rows.participants.astype("float64"), rows.workers.astype("float64")
    workers, share = workers.where(workers > 0), rows.percent / 100
    reason = pd.Series("no_workers", rows.index).mask(workers.notna(), "no_participants")
    reason = reason.mask(rows.percent.isna(), "no_percent")
    implied = rounding.people((workers * share).fillna(participants / share))
    return rows.assign(verdict="unchecked", reason=reason, computed=participants / workers, implied=implied)
