"""Vintages: what was known on an earlier day, and which figures were revised since they were first published."""

from collections import defaultdict
from typing import Any

import pandas as pd

from .arrays import texts

SAID = ["published_on", "participants", "source_id", "note"]
COLUMNS = [
    *("region_code", "as_of", "segment", "source_id", "note", "first", "latest", "revision", "relative_revision"),
    *("published_first", "published_on"),
]


def sortable(written: str) -> str:
    """A date that may be a year or a month, as text that sorts with the last day that it may mean.

    >>> sorted(["2025-03", "2024", "2025-01-15"], key=measures.vintages.sortable)
    ['2024', '2025-01-15', '2025-03']
    """
    return written + "-12-31"[len(written) - 4 :]


def known_on(participants: pd.DataFrame, day: str | pd.Timestamp) -> pd.DataFrame:
    """The rows that were published on or before a day, so that any measure can be computed as it was known then.

    A date that is a year or a month, of a row or given, counts as its last day: nothing is taken as known before it surely was.

    >>> told = explore.at("17", "2025-12").collection.participants
    >>> [str(measures.vintages.known_on(told, day).as_of.max()) for day in ("2023", "2025-01")]
    ['2022-12', '2024-12']
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

    >>> here = explore.at("17", "2025-12")
    >>> one = here.collection.participants.query("region_code == '17'").tail(1)
    >>> two = one.loc[[*one.index] * 2].assign(participants=[251_000, 252_307], published_on=["2025-12-11", "2026-01"])
    >>> measures.vintages.revised(two, here.regions, "17", "2025-12")[["first", "latest", "revision"]]
        first  latest  revision
    0  251000  252307      1307
    """
    below = [region, *texts(regions.region_code)[texts(regions.parent) == region]]
    months, active = participants.as_of.array.asi8, texts(participants.activity) == "active"
    mine = active & (months <= pd.Period(period, "M").ordinal) & participants.region_code.isin(below).to_numpy()
    codes, segments, *said = (texts(participants[name])[mine] for name in ("region_code", "segment", *SAID))
    places: dict[tuple, list[int]] = defaultdict(list)
    for place, key in enumerate(zip(codes, months[mine].tolist(), segments, strict=True)):
        places[key].append(place)
    again = {key: [*zip(*(column[of] for column in said), strict=True)] for key, of in places.items() if len(of) > 1}
    found = [_revision(key, rows) for key, rows in again.items() if len({figure for _, figure, *_ in rows}) > 1]
    found.sort(key=lambda row: (-abs(row["revision"]), row["region_code"], row["as_of"], row["segment"]))
    return pd.DataFrame(found, columns=COLUMNS)


def _revision(key: tuple, rows: list[tuple]) -> dict[str, Any]:
    """What was said of one figure first, and what last."""
    code, month, segment = key
    (first_on, first, *_), *_, (latest_on, latest, source_id, note) = sorted(rows, key=lambda row: sortable(row[0]))
    revision = latest - first
    relative = revision / first if first else float("nan")
    counts = (first, latest, revision, relative)
    told = (code, pd.Period(ordinal=month, freq="M"), segment, source_id, note, *counts, first_on, latest_on)
    return dict(zip(COLUMNS, told, strict=True))
