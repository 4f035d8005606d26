"""Vintages: what was known on an earlier day, and which figures were revised since they were first published."""

from collections import defaultdict
from typing import Any

import pandas as pd

KEY = ["region_code", "as_of", "segment"]
SAID = ["participants", "published_on", "source_id", "note"]
COLUMNS = [
    *(*KEY, "source_id", "note", "first", "latest", "revision", "relative_revision"),
    *("published_first", "published_on"),
]


def known_on(participants: pd.DataFrame, day: str | pd.Timestamp) -> pd.DataFrame:
    """The rows that were published on or before a day, so that any measure can be computed as it was known then.

    A date that is a year or a month, of a row or given, counts as its last day: nothing is taken as known before it surely was.
    """
    last = {written: _last_day(written) for written in participants.published_on.unique()}
    return participants[participants.published_on.map(last) <= _last_day(day)]


def _last_day(written: str | pd.Timestamp) -> pd.Timestamp:
    return written if isinstance(written, pd.Timestamp) else pd.Period(written).end_time.normalize()


def revised(participants: pd.DataFrame, regions: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """Active participants of a region, and of those directly below it, whose figure changed after it was first published.

    One row a region, month up to the period and segment, the largest revision first; empty where nothing was revised. `first` and
    `latest` are the figures of `published_first` and `published_on`, the latter being the one that reports use; `revision` is
    latest minus first, `relative_revision` that over the first, missing where the first is 0. `source_id` and `note` are those of
    the latest row. Units: persons, share.
    """
    below = regions.region_code[(regions.region_code == region) | (regions.parent == region)]
    mine = (participants.activity == "active") & participants.region_code.isin(below)
    known = participants.loc[mine & (participants.as_of <= pd.Period(period)), [*KEY, *SAID]]
    again = known[known.duplicated(KEY, keep=False)].sort_values("published_on", kind="stable")
    said: dict[tuple, list[Any]] = defaultdict(list)
    for row in again.itertuples(index=False):
        said[row.region_code, row.as_of, row.segment].append(row)
    found = [_revision(key, rows) for key, rows in said.items() if len({row.participants for row in rows}) > 1]
    found.sort(key=lambda row: (-abs(row["revision"]), row["region_code"], row["as_of"], row["segment"]))
    return pd.DataFrame(found, columns=COLUMNS)


def _revision(key: tuple, rows: list[Any]) -> dict[str, Any]:
    """What was said of one figure first, and what last."""
    first, latest = rows[0], rows[-1]
    revision = latest.participants - first.participants
    relative = revision / first.participants if first.participants else float("nan")
    counts = (first.participants, latest.participants, revision, relative)
    told = (*key, latest.source_id, latest.note, *counts, first.published_on, latest.published_on)
    return dict(zip(COLUMNS, told, strict=True))
