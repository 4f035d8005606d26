"""Vintages: what was known on an earlier day, and which figures were revised since they were first published."""

import pandas as pd

KEY = ["region_code", "as_of", "segment"]


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
    keys = participants.loc[mine & (participants.as_of <= pd.Period(period)), KEY]
    rows = participants.loc[keys.index[keys.duplicated(keep=False)]]
    rows = rows.sort_values([*KEY, "published_on"], kind="stable")
    rows = rows[rows.groupby(KEY).participants.transform("nunique") > 1]
    first, latest = (rows.drop_duplicates(KEY, keep=end).reset_index(drop=True) for end in ("first", "last"))
    revision = latest.participants - first.participants
    relative = (revision / first.participants.where(first.participants > 0)).astype("float64")
    counts = {"first": first.participants, "latest": latest.participants, "revision": revision}
    dates = {"published_first": first.published_on, "published_on": latest.published_on}
    told = latest[[*KEY, "source_id", "note"]].assign(**counts, relative_revision=relative, **dates)
    return told.loc[revision.abs().sort_values(ascending=False, kind="stable").index].reset_index(drop=True)
