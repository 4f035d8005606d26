"""Figures of any table that were revised since the last report."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from .arrays import tuples
from .arrivals import around
from .vintages import revised, sortable

# What tells the figures of a region apart, the month or year first, and the figures themselves.
FIGURES = {
    "workers": (("as_of", "basis", "edition"), ("workers", "rse_percent")),
    "targets": (("year", "regime"), ("target_percent",)),
    "funding": (
        ("year", "fund", "programme"),
        ("persons", "budget_idr", "contribution_idr_per_month", "months_stated"),
    ),
    "funnel": (("as_of", "programme", "stage"), ("persons",)),
    "groups": (("as_of", "group"), ("participants",)),
    "benefits": (("year", "programme", "segment"), ("cases", "paid_idr")),
    "inpres_status": (("as_of", "item"), ("finding",)),
    "control_totals": (("as_of", "table", "item"), ("total",)),
}
COLUMNS = ["table", "region_code", "when", "item", "figure", "before", "latest", "published_on", "source_id"]
Tables = Mapping[str, Any]


def since(tables: Tables, last: pd.Period | None, region: str, period: str) -> pd.DataFrame:
    """The figures of a region, and of those directly below it, that were revised after the last period; empty without one.

    `before` is what was known at the end of that period (first known, where that came later), `latest` what is used now; `when` is
    the month or year that the figure describes, not after the period, `item` what it is of, `figure` the column that changed.
    `published_on` is the date of the revision; `later` marks one that came out after the end of the period itself, `since` is the
    last period. `tables` are those of a collection, with `superseded`: the rows of each table that newer ones replaced.

    >>> tables = vars(explore.at("17", "2025-12").collection)
    >>> one = tables["participants"].query("region_code == '17'").tail(1)
    >>> two = one.loc[[*one.index] * 2].assign(participants=[251_000, 252_307], published_on=["2025-12-11", "2026-01"])
    >>> rows = measures.revisions.since(tables | {"participants": two}, one.as_of.item(), "17", "2026-01")
    >>> rows[["when", "before", "latest", "published_on"]]
          when  before  latest published_on
    0  2025-12  251000  252307      2026-01
    """
    if last is None:
        return pd.DataFrame(columns=[*COLUMNS, "later", "since"])
    known, end = sortable(str(last)), sortable(period)
    found = [*_participants(tables, known, region, period), *_others(tables, known, region, period)]
    frame = pd.DataFrame(found, columns=COLUMNS)
    later = [sortable(date) > end for date in frame.published_on]
    return frame.assign(later=pd.array(later, dtype="bool"), since=last)


def _participants(tables: Tables, known: str, region: str, period: str) -> Iterator[tuple]:
    """Revisions of active participants: of the vintages that were known by a day only the newest counts."""
    key = ["region_code", "as_of", "segment", "activity"]
    rows = tables["participants"]
    vintages = Counter(figures := tuples(rows, key))
    rows = rows[[vintages[figure] > 1 for figure in figures]]
    rows = rows.assign(day=rows.published_on.map(sortable)).sort_values("day", kind="stable")
    past = rows[rows.day <= known].drop_duplicates(key, keep="last")
    left = pd.concat([past, rows[rows.day > known]], ignore_index=True)
    for row in revised(left, tables["regions"], region, period).itertuples():
        told = (row.region_code, str(row.as_of), row.segment, "participants", row.first, row.latest)
        yield "participants", *told, row.published_on, row.source_id


def _others(tables: Tables, known: str, region: str, period: str) -> Iterator[tuple]:
    codes = set(around(tables["regions"], region))
    for table in [name for name in FIGURES if name in tables["superseded"]]:
        by, figures = FIGURES[table]
        older, newest = tables["superseded"][table], tables[table]
        latest = dict(zip(tuples(newest, ["region_code", *by]), tuples(newest, [*figures, "source_id"]), strict=True))
        for key, vintages in _vintages(older, ["region_code", *by], figures).items():
            when = key[1] if "year" in by else pd.Period(ordinal=key[1], freq="M")
            replaced, *before = _known(vintages, known)
            if key[0] in codes and str(when) <= period[: len(str(when))] and sortable(replaced) > known:
                item = " | ".join(map(str, key[2:]))
                *now, source = latest[key]
                for figure, old, new in zip(figures, before, now, strict=True):
                    if str(old) != str(new):
                        yield table, key[0], str(when), item, figure, old, new, replaced, source


def _vintages(older: pd.DataFrame, key: list[str], figures: Sequence[str]) -> dict[tuple, list[tuple]]:
    """What each figure was before, oldest first: its date, empty where it is not known, the date of the next, and the figures."""
    found: dict[tuple, list[tuple]] = defaultdict(list)
    dated = older.assign(published_on=older.published_on.fillna(""))
    said = tuples(dated, ["published_on", "replaced_on", *figures])
    for place, row in sorted(zip(tuples(dated, key), said, strict=True), key=lambda pair: sortable(pair[1][0])):
        found[place].append(row)
    return found


def _known(vintages: list[tuple], known: str) -> tuple:
    """The date of the newest vintage, and the figures as they were known on a day, or first of all where they came later."""
    past = [row for row in vintages if sortable(row[0]) <= known] or vintages[:1]
    return vintages[-1][1], *past[-1][2:]
