"""Everything that can be wrong with the tables of a collection, collected and not thrown one at a time."""

import pickle
from collections.abc import Mapping
from functools import lru_cache, partial

import pandas as pd
from pandera.errors import SchemaErrors

from . import vintages
from .problems import Problem, did_you_mean
from .tables import TABLES
from .vintages import Tables

COUNTED = {"participants": ("activity", "participants"), "workers": ("basis", "workers")}  # kind of figure, figure
TARGETS = {"region_code": "regions", "parent": "regions", "source_id": "sources", "item": "inpres_items"}


def cells(tables: Tables) -> list[Problem]:
    """The problems of single cells, keys and codes; empty where there are none."""
    checks = (_cells, _keys, partial(_codes, tables))
    found = [problem for name, table in tables.items() for check in checks for problem in check(name, table)]
    return found + _places(tables["tiles"], tables["regions"])


def invented(tables: Tables) -> list[Problem]:
    """Simulated rows, which a published collection must not hold."""
    return [
        Problem(f"{name}.csv", line, "status", "has no place in a collection of kind published", "simulated")
        for name, table in tables.items()
        if "status" in table
        for line in table.index[table.status == "simulated"]
    ]


def _cells(name: str, table: pd.DataFrame) -> list[Problem]:
    return _found(name, pickle.dumps(table)) if len(table) else []


@lru_cache(maxsize=2 * len(TABLES))
def _found(name: str, pickled: bytes) -> list[Problem]:
    """The problems of the cells of a table; remembered, since an import looks at the same tables before and with its rows."""
    table = pickle.loads(pickled)
    schema = TABLES[name]
    empty = [column for column in schema.metadata["may_lack"] if table[column].isna().all()]
    try:
        schema.validate(table.drop(columns=empty), lazy=True)
    except SchemaErrors as errors:
        return [_problem(name, case) for case in errors.failure_cases.to_dict("records")]
    return []


def _problem(name: str, case: dict) -> Problem:
    file, line, column = f"{name}.csv", int(case["index"]), str(case["column"])
    if case["check"] == "not_nullable":
        return Problem(file, line, column, "the cell is empty")
    return Problem(file, line, column, str(case["check"]), str(case["failure_case"]))


def _keys(name: str, table: pd.DataFrame) -> list[Problem]:
    key = TABLES[name].metadata["key"]
    if not table.duplicated(key).any():
        return []
    rows = table.reset_index()
    first = rows.groupby(key, dropna=False)["line"].transform("first")
    again = rows.assign(first=first)[rows.duplicated(key)]
    return [
        Problem(f"{name}.csv", line, ", ".join(key), f"stands in line {first} already", " ".join(cells))
        for line, first, cells in zip(again.line, again["first"], again[key].fillna("-").to_numpy(), strict=True)
    ]


def _codes(tables: Tables, name: str, table: pd.DataFrame) -> list[Problem]:
    """Codes that the table they point to does not hold; not looked for where that table could not be read."""
    return [
        Problem(f"{name}.csv", line, column, f"is not in {target}.csv{did_you_mean(cell, known)}", cell)
        for column, target in TARGETS.items()
        if column in table and TABLES[name].columns[column].metadata["kind"] == "code"
        if len(known := set(tables[target][TABLES[target].metadata["key"][0]].dropna()))
        for line, cell in table[column][~table[column].isin(known)].dropna().items()
    ]


def _places(tiles: pd.DataFrame, regions: pd.DataFrame) -> list[Problem]:
    """Tiles that would hide another one of the same map; a divided region never stands in one map with its successors."""
    known = regions.drop_duplicates("region_code").set_index("region_code")
    rows = tiles.join(known[["parent", "successors"]], on="region_code")
    place = ["parent", "row", "column"]
    rows = rows[rows.successors.isna()].dropna(subset=place).reset_index()
    first = rows.groupby(place)["region_code"].transform("first")
    return [
        Problem("tiles.csv", row.line, "row, column", f"is the place of {before} already", f"{row.row}, {row.column}")
        for row, before, again in zip(rows.itertuples(), first, rows.duplicated(place), strict=True)
        if again
    ]


def totals(tables: Tables) -> list[Problem]:
    """Printed totals that the parts do not add up to, within the tolerance, the newest vintage of both; only for sound cells."""
    newest = vintages.newest(tables)
    totals = newest["control_totals"]
    printed = {name: _by_month(newest[name], kind) for name, (kind, _) in COUNTED.items()}
    below = newest["regions"].groupby("parent").region_code.agg(set)
    return _stated(newest["participants"]) + [
        problem
        for line, total in zip(totals.index, totals.itertuples(), strict=True)
        if (problem := _total(_parts(printed, below.get(total.region_code, set()), total), line, total))
    ]


def _by_month(table: pd.DataFrame, kind: str) -> dict[tuple, pd.DataFrame]:
    """The rows of a table by month and kind of figure, of each region and segment the newest only."""
    if "edition" in table:
        newest_last = table.sort_values("edition", key=lambda edition: edition.str[-4:], kind="stable")
    else:
        newest_last = table.sort_values("published_on", key=vintages.sortable, kind="stable")
    each = [column for column in ("as_of", kind, "region_code", "segment") if column in table]
    return dict(iter(newest_last.drop_duplicates(each, keep="last").groupby(["as_of", kind])))


def _stated(participants: pd.DataFrame) -> list[Problem]:
    """Totals stated beside their segments that these do not add up to, within what all of them are rounded to."""
    key = ["region_code", "as_of", "activity", "published_on"]
    counts = participants.assign(
        count=participants.participants.astype("int64"), step=participants.rounded_to.fillna("0").astype("int64")
    )
    parts = counts[counts.segment != "ALL"].groupby(key, dropna=False)[["count", "step"]].sum()
    stated = counts[counts.segment == "ALL"].join(parts.add_suffix("_parts"), on=key, how="inner")
    wrong = stated[(stated["count"] - stated.count_parts).abs() > stated.step + stated.step_parts]
    return [
        Problem(
            "participants.csv",
            line,
            "participants",
            f"is not what its segments add up to: {row.count_parts}",
            row.participants,
        )
        for line, row in wrong.iterrows()
    ]


def _total(parts: pd.Series, line: int, total) -> Problem | None:
    printed, tolerance, summed = int(total.total), int(total.tolerance), int(parts.sum())
    if not len(parts):
        return Problem(
            "control_totals.csv",
            line,
            "total",
            f"there is no row of {total.table}.csv that it could be compared with",
            total.total,
        )
    if abs(summed - printed) <= tolerance:
        return None
    where = f"the {len(parts)} parts in {total.table}.csv for {total.region_code}, {total.as_of}, {total.item}"
    return Problem(
        "control_totals.csv",
        line,
        "total",
        f"is not what {where} add up to: {summed}, off by {summed - printed:+d}",
        total.total,
    )


def _parts(printed: Mapping[str, Mapping[tuple, pd.DataFrame]], below: set[str], total) -> pd.Series:
    """What a total is made of: the region's own segments where they are known, otherwise the regions below it."""
    rows = printed[total.table].get((total.as_of, total.item))
    if rows is None:
        return pd.Series(dtype="int64")
    value = COUNTED[total.table][1]
    if total.table == "workers":
        return rows[rows.region_code.isin(below)][value].astype("int64")
    parts = rows[rows.segment != "ALL"]
    if (own := parts.region_code == total.region_code).any():
        return parts[own][value].astype("int64")
    stated = rows[rows.segment == "ALL"]
    once = pd.concat([stated, parts[~parts.region_code.isin(stated.region_code)]])
    return once[once.region_code.isin(below)][value].astype("int64")
