"""What a reader should doubt: shares above one, denominators that were redefined or derived, statements that conflict."""

from collections.abc import Collection

import numpy as np
import pandas as pd

from .arrays import before, taken, texts
from .statements import WRONG

SHARE = ["region_code", "as_of", "basis", "participants", "workers", "coverage", "workers_as_of", "lag_months"]
STATUS = ["participants_status", "workers_status", "source_id"]
BASE = ["region_code", "as_of", "basis", "workers", "workers_as_of", "edition", "workers_status", "workers_note"]


def above_one(now: pd.DataFrame) -> pd.DataFrame:
    """The shares above one of a period, the highest first; empty where none is. `now` are totals of `coverage.by_basis`.

    >>> here = explore.at("00", "2023-12")
    >>> measures.doubts.above_one(here.districts)[["region_code", "participants", "workers", "coverage"]].round(3)
      region_code  participants  workers  coverage
    0          31       7498532  5045781     1.486
    """
    rows = now[now.above_one.to_numpy()][[*SHARE, *STATUS]]
    return rows.sort_values("coverage", ascending=False, kind="stable", ignore_index=True)


def denominators(near: pd.DataFrame, period: str) -> pd.DataFrame:
    """The denominators in use for a period, with those of the period before: `workers_before`, `edition_before`, `as_of_before`.

    `redefined` marks another edition than before, `derived` one that is computed and not published. `near` is from
    `comparison.within`; denominators before are those that the region's participants of its period before were divided by.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.doubts.denominators(here.near, "2025-12")
    >>> rows[["basis", "workers", "workers_before", "edition", "redefined"]]
              basis  workers  workers_before          edition  redefined
    0      employed  1115334         1101234  Sakernas SP2020      False
    1      eligible   708000          625751     BPJS TK 2025       True
    2  labour_force  1154698         1136573  Sakernas SP2020      False
    """
    months = near.as_of.array.asi8
    places = np.flatnonzero((texts(near.segment) == "ALL") & near.workers.notna().to_numpy())
    rows = near[[*BASE, "source_id"]].take(places[np.argsort(months[places], kind="stable")])
    earlier = before(texts(rows.region_code) + " " + texts(rows.basis))
    here = np.flatnonzero(rows.as_of.array.asi8 == pd.Period(period).ordinal)
    now = rows.take(here).reset_index(drop=True)
    last = taken(rows[["workers", "edition", "as_of"]], earlier[here], now.index).add_suffix("_before")
    now = pd.concat([now, last], axis="columns")
    redefined = now.edition_before.notna() & (now.edition_before != now.edition)
    return now.assign(redefined=redefined, derived=now.workers_status == "derived")


def conflicting(stated: pd.DataFrame, codes: Collection[str], period: str) -> pd.DataFrame:
    """Checked statements on some regions in the year of the period, up to it; `wrong` marks those that conflict or do not follow.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.doubts.conflicting(here.checked, ["17"], "2025-12")
    >>> rows[rows.wrong][["stated_by", "percent", "verdict"]].head(2)
              stated_by  percent    verdict
    0  BPJS TK Bengkulu    28.00  conflicts
    1  BPJS TK Bengkulu    27.16  conflicts
    """
    at = pd.Period(period, "M")
    here = stated.region_code.isin(codes) & (stated.as_of <= at) & (stated.as_of.dt.year == at.year)
    rows = stated[here].reset_index(drop=True)
    return rows.assign(wrong=rows.verdict.isin(WRONG))
